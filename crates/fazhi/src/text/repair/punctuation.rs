//! Punctuation that stands twice: `,,` `、,` `。。`. The second mark goes. Rows that mean something, `……`,
//! `——` and three dots or more, stay.

use memchr::memchr3_iter;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind};
use crate::Span;
use crate::lexicon::doubled_marks::DOUBLED;

/// The first bytes of all marks of the table: a pair begins at one and has another right behind it.
const FIRST: [u8; 3] = [b',', b';', 0xE3];

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let bytes = text.as_bytes();
    let mut rewriter = Rewriter::new(text);
    for at in memchr3_iter(FIRST[0], FIRST[1], FIRST[2], bytes) {
        let second = at + if bytes.get(at) == Some(&0xE3) { 3 } else { 1 };
        if !bytes.get(second).is_some_and(|byte| FIRST.contains(byte)) {
            continue;
        }
        let Some(mark) = behind(text, second) else { continue };
        let end = second + mark.len_utf8();
        let words = Span::new(at, end).of(text);
        let marks = |c: Option<char>| c.is_some_and(|c| words.contains(c));
        if DOUBLED.contains(&words) && !marks(before(text, at)) && !marks(behind(text, end)) {
            rewriter.replace(Span::new(second, end), "");
        }
    }
    rewriter.finish()
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|done| done.text)
    }

    #[test]
    fn the_second_mark_goes() {
        assert_eq!(repaired("学法12次,,述法、,考核。。").as_deref(), Some("学法12次,述法、考核。"));
    }

    #[test]
    fn every_mark_of_the_table_is_looked_for() {
        let marks = super::DOUBLED.iter().flat_map(|pair| pair.chars());
        assert!(marks.map(|c| c.to_string().as_bytes()[0]).all(|first| super::FIRST.contains(&first)));
    }

    #[test]
    fn rows_stay() {
        for text in ["等等……", "——在会议上", "。。。", ",,,,", "一、二,三。", "--"] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
