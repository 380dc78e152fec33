//! Which marks a text holds: what needs one that is not there need not look for it.

use super::marks::marks;

/// The marks of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Held {
    /// A bit for each character of ASCII.
    ascii: [u64; 2],
    /// Whether a letter with an accent stands in it (U+00C0–U+027F).
    accents: bool,
    /// Whether two of `,` `;` `、` `。` stand side by side.
    doubled: bool,
    /// Where the last of those ended.
    stopped: usize,
}

impl Held {
    /// The marks of `text`.
    pub(super) fn of(text: &str) -> Held {
        let mut held = Held::default();
        for (at, c) in marks(text) {
            held.add(at, at + c.len_utf8(), Some(c));
        }
        held
    }

    /// Adds what stands from byte `at` to byte `end`: `c`, or nothing that is read.
    #[inline]
    pub(super) fn add(&mut self, at: usize, end: usize, c: Option<char>) {
        match c {
            Some(',' | ';' | '、' | '。') => {
                self.doubled |= self.stopped == at && at > 0;
                self.stopped = end;
            }
            Some(c) if c.is_ascii() => self.ascii[c as usize >> 6] |= 1 << (c as u32 & 63),
            Some(c) => self.accents |= matches!(c, '\u{C0}'..='\u{27F}'),
            None if self.stopped == at && at > 0 => self.stopped = end,
            None => {}
        }
    }

    /// Whether `mark`, a character of ASCII but `,` and `;`, stands in the text.
    pub(crate) fn has(&self, mark: u8) -> bool {
        self.ascii[usize::from(mark >> 6) & 1] >> (mark & 63) & 1 == 1
    }

    /// Whether a lower-case Latin letter stands in the text.
    pub(crate) fn has_letters(&self) -> bool {
        self.accents || (b'a'..=b'z').any(|letter| self.has(letter))
    }

    /// Whether two of `,` `;` `、` `。` stand side by side.
    pub(crate) fn has_doubled_stops(&self) -> bool {
        self.doubled
    }

    /// Whether a control character stands in the text that is no white space.
    pub(crate) fn has_controls(&self) -> bool {
        (0..b' ').any(|byte| self.has(byte) && !matches!(byte, b'\n' | b'\r' | b'\t' | b'\x0c'))
    }
}

#[cfg(test)]
mod tests {
    use super::Held;

    #[test]
    fn marks_are_held() {
        let held = Held::of("推进(一),办结3件。\n");
        assert!(b"()3\n".iter().all(|&mark| held.has(mark)) && !held.has(b'?'));
        assert!(!held.has_letters() && !held.has_doubled_stops() && !held.has_controls());
        assert!(
            Held::of("法(fǎ)").has_letters()
                && Held::of("ǎ").has_letters()
                && Held::of("法\u{1}").has_controls()
        );
    }

    #[test]
    fn stops_side_by_side_are_seen() {
        for (text, doubled) in
            [("甲,,乙", true), ("甲、,乙", true), (",甲,", false), (";", false), ("。;", true)]
        {
            assert_eq!(Held::of(text).has_doubled_stops(), doubled, "{text}");
        }
    }
}
