//! The record of a rewriting: which bytes of the new text stand for which bytes of the old one.

use crate::Span;

/// One replacement: `new` bytes at `at` of the new text stand for `old` bytes of the old text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edit {
    /// Where it starts in the new text.
    at: u32,
    /// Where it starts in the old text.
    from: u32,
    new: u16,
    old: u16,
}

/// All replacements of one rewriting, in order. Text between two of them was copied.
#[derive(Clone, Debug, Default)]
pub(crate) struct Edits {
    edits: Vec<Edit>,
}

impl Edits {
    /// Records that the `new` bytes at `at` of the new text stand for the `old` bytes at `from` of the old.
    ///
    /// Lengths over 64 KiB are recorded as several edits, so that an edit stays 12 bytes.
    pub(crate) fn push(&mut self, mut at: usize, mut from: usize, mut new: usize, mut old: usize) {
        const MOST: usize = u16::MAX as usize;
        loop {
            let (n, o) = (new.min(MOST), old.min(MOST));
            self.edits.push(Edit { at: at as u32, from: from as u32, new: n as u16, old: o as u16 });
            (at, from, new, old) = (at + n, from + o, new - n, old - o);
            if new == 0 && old == 0 {
                return;
            }
        }
    }

    /// Whether nothing was replaced.
    pub(crate) fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The old span of a new one. It is tight: what was dropped before or behind the span stays outside it,
    /// and a replacement that the span cuts is taken whole.
    pub(crate) fn original(&self, span: Span) -> Span {
        let start = self.start(span.start());
        if span.is_empty() {
            return Span::at(start);
        }
        Span::new(start, self.end(span.end()))
    }

    /// Where a span that starts at `at` starts in the old text.
    fn start(&self, at: usize) -> usize {
        let after = self.edits.partition_point(|edit| edit.at as usize <= at);
        let Some(edit) = after.checked_sub(1).map(|i| self.edits[i]) else { return at };
        let into = at - edit.at as usize;
        if into < edit.new as usize { edit.from as usize } else { edit.old_end() + into - edit.new as usize }
    }

    /// Where a span that ends at `at` ends in the old text.
    fn end(&self, at: usize) -> usize {
        let after = self.edits.partition_point(|edit| (edit.at as usize) < at);
        let Some(edit) = after.checked_sub(1).map(|i| self.edits[i]) else { return at };
        let into = at - edit.at as usize;
        if into <= edit.new as usize { edit.old_end() } else { edit.old_end() + into - edit.new as usize }
    }
}

impl Edit {
    fn old_end(self) -> usize {
        self.from as usize + self.old as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ab[XY]cd(Z)ef` → `abcdWef`: XY dropped, Z replaced by W.
    fn sample() -> (&'static str, Edits) {
        let mut edits = Edits::default();
        edits.push(2, 2, 0, 2);
        edits.push(4, 6, 1, 1);
        ("abXYcdZef", edits)
    }

    #[test]
    fn what_was_dropped_stays_outside() {
        let (old, edits) = sample();
        assert_eq!(edits.original(Span::new(0, 2)).of(old), "ab");
        assert_eq!(edits.original(Span::new(2, 4)).of(old), "cd");
        assert_eq!(edits.original(Span::new(1, 3)).of(old), "bXYc");
        assert_eq!(edits.original(Span::new(4, 7)).of(old), "Zef");
    }

    #[test]
    fn long_replacements_are_split() {
        let mut edits = Edits::default();
        edits.push(1, 1, 0, 200_000);
        assert_eq!(edits.original(Span::new(0, 2)), Span::new(0, 200_002));
        assert_eq!(edits.original(Span::new(1, 2)), Span::new(200_001, 200_002));
    }
}
