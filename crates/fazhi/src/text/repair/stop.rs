//! Full stops that were printed as points: `…学习6次.听取汇报2次.`
//!
//! A point between Han characters may be part of a name; where nearly all sentences end in one, it is a full stop.

use memchr::{memchr_iter, memmem};

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind, is_han};
use crate::Span;
use crate::read::ordinal::is_numeral;

/// Fewer points than this are names or slips.
const FEWEST: usize = 5;

/// So many points for each full stop show that points stand for full stops.
const FOR_EACH: usize = 4;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let points: Vec<usize> =
        memchr_iter(b'.', text.as_bytes()).filter(|&at| ends_sentence(text, at)).collect();
    if points.len() < FEWEST {
        return None;
    }
    let stops = memmem::find_iter(text.as_bytes(), "。").take(points.len()).count();
    if stops * FOR_EACH > points.len() {
        return None;
    }
    let mut rewriter = Rewriter::new(text);
    for at in points {
        rewriter.replace(Span::new(at, at + 1), "。");
    }
    rewriter.finish()
}

/// Whether the point at byte `at` stands where a sentence may end: behind its last word and before the next one or the
/// end of a line.
fn ends_sentence(text: &str, at: usize) -> bool {
    let closes = |c: char| is_han(c) || matches!(c, '”' | '》' | ')' | '%');
    let ratio = |c: char| c.is_ascii_digit() && closes_ratio(text, at);
    let Some(last) = before(text, at).filter(|&c| closes(c) || ratio(c)) else { return false };
    let opens = |c: char| is_han(c) || matches!(c, '“' | '《' | '(' | '”' | ')' | '\n' | '\r' | ' ');
    let begins = behind(text, at + 1).is_none_or(|c| opens(c) || c.is_ascii_digit() && is_han(last));
    begins && !is_number(text, at, last)
}

/// Whether a decimal or a ratio within a sentence ends at byte `at`, which no number of a heading is: `为1:1.3`.
fn closes_ratio(text: &str, at: usize) -> bool {
    // No such number has more characters.
    let front = text.get(..at).unwrap_or("").char_indices().rev().take(12);
    let start = front.take_while(|&(_, c)| c.is_ascii_digit() || matches!(c, '.' | ':')).last();
    start.is_some_and(|(start, _)| {
        let number = text.get(start..at).unwrap_or("");
        number.contains(['.', ':']) && before(text, start).is_some_and(is_han)
    })
}

/// Whether the point at byte `at`, behind `last`, closes the number of a heading: `一.`, `(二).`
fn is_number(text: &str, at: usize, last: char) -> bool {
    if !is_numeral(last) && last != ')' {
        return false;
    }
    // No number has more characters.
    let front = text.get(..at).unwrap_or("").char_indices().rev().take(6);
    let start = front.take_while(|&(_, c)| is_numeral(c) || matches!(c, '(' | ')')).last();
    start.is_some_and(|(start, _)| {
        before(text, start).is_none_or(|c| matches!(c, '\n' | '\r' | ' ' | '。' | '.'))
    })
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|done| done.text)
    }

    #[test]
    fn points_become_stops() {
        let text = "一.成效\n(一).学法.全年学法6次.2月听取汇报,满意率99.5%.\n比例为1:1.3.开展“一件事”.共3项(见表).\n二.不足";
        let wanted = "一.成效\n(一).学法。全年学法6次。2月听取汇报,满意率99.5%。\n比例为1:1.3。开展“一件事”。共3项(见表)。\n二.不足";
        assert_eq!(repaired(text).as_deref(), Some(wanted));
    }

    #[test]
    fn points_of_names_stay() {
        let names = "阿不都.热合曼、买买提.艾力、古丽.努尔、库尔班.江、玛丽.居里";
        let stops = "学法。".repeat(9);
        for text in
            [format!("{names}{stops}"), "学法.普法.".to_owned(), "1.学法\n2.普法\n3.4\n5.6".to_owned()]
        {
            assert_eq!(repaired(&text), None, "{text}");
        }
    }
}
