//! Rewriting a text piece by piece while the record of it is kept.

use crate::Span;
use crate::text::Edits;

/// What a rewriting made.
#[derive(Debug)]
pub(super) struct Rewritten {
    /// The new text.
    pub(super) text: String,
    /// How to get from it to the old text.
    pub(super) edits: Edits,
    /// The first piece that was replaced, in the old text.
    pub(super) first: Span,
    /// How many pieces were replaced.
    pub(super) count: u32,
}

/// Copies `old` and replaces pieces of it, from the first to the last.
pub(super) struct Rewriter<'a> {
    old: &'a str,
    new: String,
    edits: Edits,
    /// How much of `old` was copied or replaced.
    done: usize,
    first: Option<Span>,
    count: u32,
}

impl<'a> Rewriter<'a> {
    pub(super) fn new(old: &'a str) -> Rewriter<'a> {
        Rewriter { old, new: String::new(), edits: Edits::default(), done: 0, first: None, count: 0 }
    }

    /// Puts `with` in the place of `span` and counts it. A span that begins before the end of the last one is
    /// left as it is.
    pub(super) fn replace(&mut self, span: Span, with: &str) {
        if self.put(span, with) {
            self.first.get_or_insert(span);
            self.count += 1;
        }
    }

    /// Replaces a further piece of the damage that was counted last.
    pub(super) fn replace_more(&mut self, span: Span, with: &str) {
        self.put(span, with);
    }

    fn put(&mut self, span: Span, with: &str) -> bool {
        if span.start() < self.done {
            return false;
        }
        let Some(copied) = self.old.get(self.done..span.start()) else { return false };
        if self.new.capacity() == 0 {
            self.new.reserve(self.old.len());
        }
        self.new.push_str(copied);
        // One character for one of the same length moves nothing: the map would say so anyway.
        let in_place = with.len() == span.len() && with.chars().nth(1).is_none();
        if !in_place {
            self.edits.push(self.new.len(), span.start(), with.len(), span.len());
        }
        self.new.push_str(with);
        self.done = span.end();
        true
    }

    /// The new text, or `None` when nothing was replaced.
    pub(super) fn finish(mut self) -> Option<Rewritten> {
        let first = self.first?;
        self.new.push_str(self.old.get(self.done..)?);
        Some(Rewritten { text: self.new, edits: self.edits, first, count: self.count })
    }
}
