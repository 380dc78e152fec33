//! Punctuation that stands twice: `,,` `、,` `。。`. The second mark goes. Rows that mean something, `……`,
//! `——` and three dots or more, stay.

use memchr::memmem;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind};
use crate::Span;
use crate::lexicon::doubled_marks::DOUBLED;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let mut places: Vec<Span> = Vec::new();
    for pair in DOUBLED {
        let first = pair.chars().next().map_or(0, char::len_utf8);
        for at in memmem::find_iter(text.as_bytes(), pair.as_bytes()) {
            let end = at + pair.len();
            let marks = |c: Option<char>| c.is_some_and(|c| pair.contains(c));
            if !marks(before(text, at)) && !marks(behind(text, end)) {
                places.push(Span::new(at + first, end));
            }
        }
    }
    places.sort_unstable();
    let mut rewriter = Rewriter::new(text);
    for place in places {
        rewriter.replace(place, "");
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
    fn rows_stay() {
        for text in ["等等……", "——在会议上", "。。。", ",,,,", "一、二,三。", "--"] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
