//! Punctuation that stands twice: `,,` `、,` `。。`. The second mark goes. Rows that mean something, `……`,
//! `——` and three dots or more, stay.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind};
use crate::Span;
use crate::lexicon::doubled_marks::DOUBLED;

static PAIRS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(DOUBLED).ok());

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let mut rewriter = Rewriter::new(text);
    for found in PAIRS.as_ref()?.find_iter(text) {
        let pair = Span::new(found.start(), found.end());
        let words = pair.of(text);
        let marks = |c: Option<char>| c.is_some_and(|c| words.contains(c));
        if !marks(before(text, pair.start())) && !marks(behind(text, pair.end())) {
            let first = words.chars().next().map_or(0, char::len_utf8);
            rewriter.replace(Span::new(pair.start() + first, pair.end()), "");
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
    fn rows_stay() {
        for text in ["等等……", "——在会议上", "。。。", ",,,,", "一、二,三。", "--"] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
