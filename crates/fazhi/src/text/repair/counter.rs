//! Page counters cut into words by document-sale sites: `1、` on the first page, `2、` on the second.
//!
//! They count from 1 without a gap, stand in mid-sentence, each right behind a Chinese character and before
//! another, and lie a page apart. Headings stand behind a stop, and items of a list close together.

use memchr::memmem;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind, is_han};
use crate::Span;

/// Least text between two counters, in bytes: a short page.
const PAGE: usize = 400;
/// Fewer counters show nothing.
const FEWEST: usize = 3;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let mut counters: Vec<Span> = Vec::new();
    for mark in memmem::find_iter(text.as_bytes(), "、".as_bytes()) {
        let bytes = text.as_bytes();
        let length = bytes
            .get(..mark)
            .map_or(0, |b| b.iter().rev().take(4).take_while(|b| b.is_ascii_digit()).count());
        if !(1..=3).contains(&length) {
            continue;
        }
        let start = mark - length;
        let number: usize = text.get(start..mark).and_then(|n| n.parse().ok()).unwrap_or(0);
        let mut end = mark + '、'.len_utf8();
        while bytes.get(end) == Some(&b' ') {
            end += 1;
        }
        let inside = before(text, start).is_some_and(|c| is_han(c) && c != '第')
            && behind(text, end).is_some_and(is_han);
        let apart = counters.last().is_none_or(|last| start > last.end() + PAGE);
        if inside && apart && number == counters.len() + 1 {
            counters.push(Span::new(start, end));
        }
    }
    if counters.len() < FEWEST {
        return None;
    }
    let mut rewriter = Rewriter::new(text);
    for counter in counters {
        rewriter.replace(counter, "");
    }
    rewriter.finish()
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn counters_go() {
        let page = "推进依法行政工作。".repeat(20);
        let text = format!("{page}法治1、政府{page}建2、 设{page}情3、况{page}");
        let done = repair(&text).map(|done| done.text);
        assert_eq!(done, Some(format!("{page}法治政府{page}建设{page}情况{page}")));
    }

    #[test]
    fn lists_and_headings_stay() {
        let page = "推进依法行政工作。".repeat(20);
        for text in ["村1、村2、村3、村".to_owned(), format!("{page}1、推进{page}2、规范{page}3、强化{page}")]
        {
            assert!(repair(&text).is_none());
        }
    }
}
