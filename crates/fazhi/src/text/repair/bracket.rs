//! The brackets round the year of a document number, lost or half lost: `中发202133号`, `〔202526号`.
//!
//! They are put back only where year and number cannot be read otherwise: a word that ends in a character of
//! document numbers, or one bracket, stands in front, and 号 behind.

use memchr::memmem;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind, digits, year};
use crate::Span;
use crate::lexicon::document_mark::LAST_CHARACTERS;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let mut rewriter = Rewriter::new(text);
    for at in memmem::find_iter(text.as_bytes(), b"20") {
        let Some(front) = before(text, at) else { continue };
        // The opening bracket stands where only the closing one was lost.
        let opened = matches!(front, '〔' | '[');
        if !opened && !LAST_CHARACTERS.contains(&front) || year(text, at).is_none() {
            continue;
        }
        let length = digits(text, at);
        let number = at + 4;
        if (5..=8).contains(&length) && is_number(text, number, opened) {
            if !opened {
                rewriter.replace(Span::at(at), "〔");
                rewriter.replace_more(Span::at(number), "〕");
            } else if front == '[' {
                rewriter.replace(Span::new(at - 1, at), "〔");
                rewriter.replace_more(Span::at(number), "〕");
            } else {
                rewriter.replace(Span::at(number), "〕");
            }
        } else if length == 4 && !opened && closes(text, number) {
            rewriter.replace(Span::at(at), "〔");
        }
    }
    rewriter.finish()
}

/// Whether the number of a document starts at byte `at`: no leading zero, and 号 behind it, or the end of a bracket.
fn is_number(text: &str, at: usize, opened: bool) -> bool {
    let end = at + digits(text, at);
    behind(text, at).is_some_and(|c| c != '0')
        && match behind(text, end) {
            Some('号') => true,
            Some(')') => !opened,
            _ => false,
        }
}

/// Whether a closing bracket, a number and 号 stand at byte `at`: only the opening one was lost.
fn closes(text: &str, at: usize) -> bool {
    behind(text, at).is_some_and(|c| {
        let number = at + c.len_utf8();
        let end = number + digits(text, number);
        c == '〕' && end > number && behind(text, end) == Some('号')
    })
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|done| done.text)
    }

    #[test]
    fn brackets_are_put_back() {
        assert_eq!(repaired("(中发202133号)").as_deref(), Some("(中发〔2021〕33号)"));
        assert_eq!(repaired("(山桥府办发〔202526号)").as_deref(), Some("(山桥府办发〔2025〕26号)"));
        assert_eq!(repaired("(山桥委法20239)").as_deref(), Some("(山桥委法〔2023〕9)"));
        assert_eq!(repaired("国发2021〕6号").as_deref(), Some("国发〔2021〕6号"));
    }

    #[test]
    fn other_numbers_stay() {
        for text in
            ["中发〔2021〕33号", "印发2021年要点", "第202133号", "电话20213345", "发2021033号", "发20"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
