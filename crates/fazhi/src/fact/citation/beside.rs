//! The document number that stands beside a title: behind it, in brackets or bare, or before it.

use crate::Span;
use crate::lexicon::citation::{AFTER_NUMBER, BEFORE_NUMBER};
use crate::read::citation::find_document_number;

/// The longest bracket behind a title that is searched, in bytes.
const BRACKET: usize = 150;
/// The longest bare number beside a title, with the words between the two, in bytes.
const BARE: usize = 80;

/// The number beside the title at `title`; what lies before byte `from`, the end of the
/// title before it, belongs to that one.
pub(super) fn number(text: &str, title: Span, from: usize) -> Option<String> {
    behind(text, title.end()).or_else(|| before(text, from, title.start()))
}

/// `《…》(厅字〔2019〕28号)`, `《…》(以下简称…,厅字〔2019〕28号)`, `《…》厅字〔2019〕28号`.
fn behind(text: &str, end: usize) -> Option<String> {
    let piece = text.get(end..)?.trim_start_matches(' ');
    if let Some(inside) = piece.strip_prefix('(') {
        return Some(bracket(inside))
            .filter(|inside| has_digit(inside))
            .and_then(find_document_number)
            .map(|(number, _)| number);
    }
    let piece = piece.get(..floor(piece, BARE))?;
    if !has_digit(piece) || BEFORE_NUMBER.iter().any(|word| piece.starts_with(word)) {
        return None;
    }
    let (number, span) = find_document_number(piece)?;
    (span.start() == 0).then_some(number)
}

/// The inside of a bracket that was just opened: up to where it closes, its sentence or its line ends.
fn bracket(inside: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in inside.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            ')' | '。' | ';' | '\n' => return inside.get(..at).unwrap_or(""),
            _ if at > BRACKET => return inside.get(..at).unwrap_or(""),
            _ => {}
        }
    }
    inside
}

/// `中发〔2021〕33号《…》`, `中发〔2021〕33号文件《…》`.
fn before(text: &str, from: usize, start: usize) -> Option<String> {
    let least = from.max(ceiling(text, start.saturating_sub(BARE)));
    let piece = text.get(least..start).filter(|piece| has_digit(piece))?;
    let ends = |c: char| matches!(c, '\n' | '。' | ';' | '》');
    let sentence = piece.char_indices().rev().find(|&(_, c)| ends(c)).map_or(0, |(at, c)| at + c.len_utf8());
    let mut piece = piece.get(sentence..)?;
    // A number that touches the title before it belongs to that title.
    let touches = least + sentence == from;
    if touches && find_document_number(piece).is_some_and(|(_, span)| span.start() == 0) {
        let joined = piece.trim_start_matches(['和', '与', '及']);
        if joined.len() == piece.len() {
            return None;
        }
        piece = joined;
    }
    while let Some((number, span)) = find_document_number(piece) {
        let gap = piece.get(span.end()..)?;
        if AFTER_NUMBER.contains(&gap.trim()) {
            return Some(number);
        }
        piece = gap;
    }
    None
}

/// Whether a document number is possible at all: all but the orders in Chinese numerals have a digit.
fn has_digit(piece: &str) -> bool {
    piece.bytes().any(|b| b.is_ascii_digit()) || piece.contains('第')
}

/// The last character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The first character boundary at or behind `at`.
fn ceiling(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn beside(text: &str, title: &str) -> Option<String> {
        let start = text.find(title).expect("the title stands in the text");
        let from =
            text.get(..start).and_then(|before| before.rfind('》')).map_or(0, |at| at + '》'.len_utf8());
        number(text, Span::new(start, start + title.len()), from)
    }

    #[test]
    fn the_number_is_read_behind_its_title_or_before_it() {
        for (text, expected) in [
            ("根据《甲》(厅字〔2019〕28号)要求", Some("厅字〔2019〕28号")),
            ("根据《甲》 ( 厅字〔2019〕28号 )要求", Some("厅字〔2019〕28号")),
            ("《甲》(以下简称《规定》,厅字[2019]28号)", Some("厅字〔2019〕28号")),
            ("《甲》(中发202133号)", Some("中发〔2021〕33号")),
            ("《甲》(开州委法20239)", Some("开州委法〔2023〕9号")),
            ("《甲》(开州府办发〔202526号,现将", Some("开州府办发〔2025〕26号")),
            ("《甲》(国发〔〕33号)", Some("国发〔〕33号")),
            ("《甲》(国务院令第713号)", Some("国务院令第713号")),
            ("《甲》(川府发(2024)91号)", Some("川府发〔2024〕91号")),
            ("《甲》厅字〔2019〕28号", Some("厅字〔2019〕28号")),
            ("按照中发〔2021〕33号《甲》", Some("中发〔2021〕33号")),
            ("按照中发〔2021〕33号文件《甲》", Some("中发〔2021〕33号")),
            ("按照国发〔2021〕3号、中发〔2021〕33号文《甲》", Some("中发〔2021〕33号")),
            ("《乙》(国发〔2020〕1号)、《甲》", None),
            ("《乙》国发〔2020〕1号《甲》", None),
            ("《乙》和国发〔2020〕1号《甲》", Some("国发〔2020〕1号")),
            ("《甲》和国发〔2020〕1号文件", None),
            ("落实国发〔2020〕1号。制定《甲》", None),
            ("国发〔2020〕1号提出要制定《甲》", None),
            ("《甲》(试行)", None),
            ("《甲》(2021—2025年)", None),
            ("《甲》,办件202133号", None),
            ("《甲》", None),
        ] {
            assert_eq!(beside(text, "《甲》").as_deref(), expected, "{text}");
        }
    }
}
