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

/// Whether `c` is a letter or digit of any script, told at once for Han characters and the marks between them.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\u{4E00}'..='\u{9FA5}' => true,
        '\u{2010}'..='\u{205E}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' => false,
        _ => c.is_alphanumeric(),
    }
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

/// Where the stretch before byte `at` begins that holds no mark that `stops`: not before byte `floor`, and at most
/// `reach` characters before `at`. No Han character is asked.
pub(crate) fn start_behind(
    text: &str,
    floor: usize,
    at: usize,
    reach: usize,
    stops: impl Fn(char) -> bool,
) -> usize {
    let Some(before) = text.get(floor..at) else { return at };
    let bytes = before.as_bytes();
    let mut start = bytes.len();
    for _ in 0..reach {
        // A first byte of three that stands third from the end leads the last character.
        if start >= 3 && leads_han(bytes[start - 3]) {
            start -= 3;
            continue;
        }
        match before[..start].chars().next_back() {
            Some(c) if !stops(c) => start -= c.len_utf8(),
            _ => break,
        }
    }
    floor + start
}

/// Where the stretch from byte `at` on ends that holds no mark that `stops`: at most `reach` characters behind `at`. No
/// Han character is asked.
pub(crate) fn end_before(text: &str, at: usize, reach: usize, stops: impl Fn(char) -> bool) -> usize {
    let Some(behind) = text.get(at..) else { return at };
    let mut end = 0;
    for _ in 0..reach {
        match behind.as_bytes().get(end) {
            Some(&first) if leads_han(first) => end += 3,
            _ => match behind[end..].chars().next() {
                Some(c) if !stops(c) => end += c.len_utf8(),
                _ => break,
            },
        }
    }
    at + end
}

/// See [`marks`].
#[derive(Clone, Debug)]
pub(crate) struct Marks<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Marks<'_> {
    type Item = (usize, char);

    #[inline]
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

/// The last two characters of a noun, which say what kind of thing it is.
pub(crate) fn last_two(noun: &str) -> &str {
    noun.char_indices().rev().nth(1).map_or(noun, |(at, _)| &noun[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_as_unicode_tells_them() {
        let wrong: Vec<char> = (0..=char::MAX as u32)
            .filter_map(char::from_u32)
            .filter(|&c| is_letter(c) != c.is_alphanumeric())
            .collect();
        assert_eq!(wrong, []);
    }

    proptest::proptest! {
        #[test]
        fn just_the_han_characters_are_passed_over(text in "[法一龥龿。、“”《》a1 é𠀀Ａ䀀㿿ꀀ]{0,40}") {
            let all = text.char_indices().filter(|(_, c)| !('\u{4000}'..='\u{9FFF}').contains(c));
            proptest::prop_assert_eq!(marks(&text).collect::<Vec<_>>(), all.collect::<Vec<_>>());
        }

        #[test]
        fn a_stretch_goes_as_far_as_nothing_stops_it(text in "[法治,。a1é𠀀]{0,20}", reach in 0usize..12) {
            let stops = |c| matches!(c, ',' | '。');
            let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            for &at in &ends {
                let back = text[..at].chars().rev().take(reach).take_while(|&c| !stops(c));
                let start = at - back.map(char::len_utf8).sum::<usize>();
                proptest::prop_assert_eq!(start_behind(&text, 0, at, reach, stops), start);
                let on = text[at..].chars().take(reach).take_while(|&c| !stops(c));
                let end = at + on.map(char::len_utf8).sum::<usize>();
                proptest::prop_assert_eq!(end_before(&text, at, reach, stops), end);
            }
        }
    }
}
