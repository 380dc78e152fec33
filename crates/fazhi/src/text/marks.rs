//! The characters of a text that are no Han characters: letters, digits, punctuation, spaces.
//!
//! Nearly every character of a report is Han. One look at its first byte passes over it, so that whoever looks for
//! punctuation does not decode the words between.

/// The characters of `text` outside U+4000–U+9FFF, in order, each with its place in bytes.
pub(crate) fn marks(text: &str) -> Marks<'_> {
    Marks { text, at: 0 }
}

/// Whether a character with this first byte is in U+4000–U+9FFF, where Han characters are; it has three bytes.
fn leads_han(first: u8) -> bool {
    (0xE4..=0xE9).contains(&first)
}

/// Whether `c` is one of the characters that [`marks`] passes over.
pub(crate) fn is_han(c: char) -> bool {
    ('\u{4000}'..='\u{9FFF}').contains(&c)
}

/// Whether `c` is a letter or digit of any script, told at once for Han characters.
pub(crate) fn is_letter(c: char) -> bool {
    ('\u{4E00}'..='\u{9FA5}').contains(&c) || c.is_alphanumeric()
}

/// How many bytes a character has, by its first one.
pub(crate) fn length_of(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// See [`marks`].
#[derive(Clone, Debug)]
pub(crate) struct Marks<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Marks<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        while leads_han(*self.text.as_bytes().get(self.at)?) {
            self.at += 3;
        }
        let at = self.at;
        let c = self.text[at..].chars().next()?;
        self.at += c.len_utf8();
        Some((at, c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn just_the_han_characters_are_passed_over(text in "[法一龥龿。、“”《》a1 é𠀀Ａ䀀㿿ꀀ]{0,40}") {
            let all = text.char_indices().filter(|(_, c)| !('\u{4000}'..='\u{9FFF}').contains(c));
            proptest::prop_assert_eq!(marks(&text).collect::<Vec<_>>(), all.collect::<Vec<_>>());
        }
    }
}
