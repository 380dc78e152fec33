//! How far a figure looks round itself: its clause and its quotation marks, a bounded number of characters.

use crate::Span;
use crate::text::marks::start_behind;

/// Characters that a figure looks back over at most; so that a scan stays linear.
const REACH: usize = 48;

/// Characters that close a clause.
fn closes(c: char) -> bool {
    matches!(c, '。' | ';' | ',' | '!' | '?' | '\n' | '\r' | '\t')
}

/// Where the clause that `at` stands in begins; not before `floor`.
pub(super) fn clause_start(text: &str, at: usize, floor: usize) -> usize {
    start_behind(text, floor, at, REACH, closes)
}

/// Where the sentence that `at` stands in begins; not before `floor`.
pub(super) fn sentence_start(text: &str, at: usize, floor: usize) -> usize {
    start_behind(text, floor, at, REACH, |c| matches!(c, '。' | ';' | '!' | '?' | '\n'))
}

/// Where the bracket opens that closes right before `at`, behind a figure in it that ends at `last`.
pub(crate) fn opening_behind(text: &str, last: usize, at: usize) -> Option<usize> {
    let gap = text.get(last..at)?;
    let closes = gap.ends_with(')') && !gap.contains('(');
    closes
        .then(|| start_behind(text, 0, last, REACH, |c| c == '('))
        .filter(|&inside| inside > 0 && text[..inside].ends_with('('))
        .map(|inside| inside - 1)
}

/// The longest name that quotation marks give to something, in characters.
const NAME: usize = 18;

/// Whether `span` stands in a short pair of quotation marks on its line: “三项制度”.
pub(super) fn in_quoted_name(text: &str, span: Span) -> bool {
    let before = text.get(..span.start()).unwrap_or("");
    let after = text.get(span.end()..).unwrap_or("");
    let mut room = NAME;
    let mut opened = None;
    for c in before.chars().rev().take(NAME) {
        match c {
            '“' | '「' | '‘' => {
                opened = Some(());
                break;
            }
            '”' | '」' | '’' | '\n' | '。' | ';' => return false,
            _ => room -= 1,
        }
    }
    if opened.is_none() {
        return false;
    }
    for c in after.chars().take(room) {
        match c {
            '”' | '」' | '’' => return true,
            '“' | '\n' | '。' => return false,
            _ => {}
        }
    }
    false
}
