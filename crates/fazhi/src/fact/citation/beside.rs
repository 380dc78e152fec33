//! What stands beside a title: its document number, behind it in brackets or bare, or before it; that it is a draft.

use crate::Span;
use crate::lexicon::citation::{AFTER_NUMBER, BARE_NOTES, BEFORE_NUMBER, DRAFT_NOTES};
use crate::read::citation::{find_document_number, next_serials, serials_up_to};

/// The longest bracket behind a title that is searched, in bytes.
const BRACKET: usize = 150;
/// The longest bare number beside a title, with the words between the two, in bytes.
const BARE: usize = 80;
/// The longest note of a draft behind a title, in bytes.
const NOTE: usize = 45;
/// The most numbers that one bracket holds.
const MOST_NUMBERS: usize = 20;
/// Brackets that may hold a number behind a title.
const BRACKETS: [char; 4] = ['(', '〔', '[', '【'];

/// The numbers beside the title at `title`; what lies before byte `from`, the end of the title before it, belongs
/// to that one. More than one where titles share a bracket: `《…》《…》(厅字〔2019〕28号、29号)`.
pub(super) fn numbers(text: &str, title: Span, from: usize) -> Vec<String> {
    let numbers = behind(text, title.end());
    if numbers.is_empty() { before(text, from, title.start()).into_iter().collect() } else { numbers }
}

/// Whether words behind the title that ends at byte `end` make it a draft: `《…》(草案)`, `《…》征求意见稿`.
pub(super) fn is_draft(text: &str, end: usize) -> bool {
    let Some(piece) = text.get(end..) else { return false };
    let piece = piece.get(..floor(piece, NOTE)).unwrap_or("").trim_start_matches(' ');
    match piece.strip_prefix(BRACKETS) {
        Some(inside) => ends_draft(inside.split([')', '〕', ']', '】', ',', '\n']).next().unwrap_or("")),
        None => BARE_NOTES.iter().any(|note| piece.starts_with(note) && ends_draft(note)),
    }
}

fn ends_draft(note: &str) -> bool {
    DRAFT_NOTES.iter().any(|word| note.ends_with(word))
}

/// `《…》(厅字〔2019〕28号)`, `《…》(以下简称…,厅字〔2019〕28号)`, `《…》厅字〔2019〕28号`.
fn behind(text: &str, end: usize) -> Vec<String> {
    let Some(piece) = text.get(end..).map(|piece| piece.trim_start_matches(' ')) else { return Vec::new() };
    // Of the brackets a number itself has, `〔2019〕28号` begins with a digit.
    let opened = piece.strip_prefix(BRACKETS).filter(|inside| {
        piece.starts_with('(') || !inside.trim_start_matches(' ').starts_with(|c: char| c.is_ascii_digit())
    });
    if let Some(inside) = opened {
        let inside = bracket(inside);
        return Some(inside)
            .filter(|inside| has_digit(inside))
            .and_then(find_document_number)
            .map(|(number, span)| listed(number, inside.get(span.end()..).unwrap_or("")))
            .unwrap_or_default();
    }
    let piece = piece.get(..floor(piece, BARE)).unwrap_or("");
    if !has_digit(piece) || BEFORE_NUMBER.iter().any(|word| piece.starts_with(word)) {
        return Vec::new();
    }
    let number = find_document_number(piece).filter(|(_, span)| span.start() == 0);
    number.map(|(number, _)| number).into_iter().collect()
}

/// The numbers of a bracket: the first one and those that `rest` adds to it, `、29号` or `、厅字〔2019〕30号`.
fn listed(first: String, rest: &str) -> Vec<String> {
    let range = rest.trim_start_matches(' ').strip_prefix(['-', '—', '~', '至']);
    if let Some((more, _)) = range.and_then(|to| serials_up_to(&first, to, MOST_NUMBERS)) {
        return [vec![first], more].concat();
    }
    let mut numbers = vec![first];
    let mut rest = rest;
    while numbers.len() < MOST_NUMBERS
        && let Some(next) = rest.trim_start_matches(' ').strip_prefix(['、', ',', '和', '及', ';'])
    {
        let last = numbers.last().map_or("", String::as_str);
        if let Some((more, after)) = next_serials(last, next) {
            numbers.push(more);
            rest = after;
        } else if let Some((number, span)) = find_document_number(next).filter(|(_, span)| span.start() == 0)
        {
            numbers.push(number);
            rest = next.get(span.end()..).unwrap_or("");
        } else {
            break;
        }
    }
    numbers
}

/// The inside of a bracket that was just opened: up to where it closes, its sentence or its line ends.
fn bracket(inside: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in inside.char_indices() {
        match c {
            '(' | '〔' | '[' | '【' => depth += 1,
            ')' | '〕' | ']' | '】' if depth > 0 => depth -= 1,
            ')' | '〕' | ']' | '】' | '。' | ';' | '\n' => return inside.get(..at).unwrap_or(""),
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
    let opened = piece.len() - piece.trim_start_matches([' ', '(', '〔', '[', '【']).len();
    if touches && find_document_number(piece).is_some_and(|(_, span)| span.start() <= opened) {
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
        numbers(text, Span::new(start, start + title.len()), from).into_iter().next()
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
            ("《甲》〔江政办发〔2024〕15号〕", Some("江政办发〔2024〕15号")),
            ("《甲》【厅字〔2019〕28号】", Some("厅字〔2019〕28号")),
            ("《甲》(厅字〔2019)28号)", Some("厅字〔2019〕28号")),
            ("《甲》(厅字{2019}28号)", Some("厅字〔2019〕28号")),
            ("《甲》(厅字「2019」28号)", Some("厅字〔2019〕28号")),
            ("《甲》(厅字<2019>28号)", Some("厅字〔2019〕28号")),
            ("《甲》(江州市人民政府令第18号)", Some("江州市人民政府令第18号")),
            ("《甲》(新疆维吾尔自治区人民政府令第18号)", Some("新疆维吾尔自治区人民政府令第18号")),
            ("《甲》(2024年省政府令第18号公布)", Some("省政府令第18号")),
            ("《甲》(国务院令第713号)", Some("国务院令第713号")),
            ("《甲》(川府发(2024)91号)", Some("川府发〔2024〕91号")),
            ("《甲》厅字〔2019〕28号", Some("厅字〔2019〕28号")),
            ("按照中发〔2021〕33号《甲》", Some("中发〔2021〕33号")),
            ("按照中发〔2021〕33号文件《甲》", Some("中发〔2021〕33号")),
            ("按照国发〔2021〕3号、中发〔2021〕33号文《甲》", Some("中发〔2021〕33号")),
            ("《乙》(国发〔2020〕1号)、《甲》", None),
            ("《乙》国发〔2020〕1号《甲》", None),
            ("《乙》(国发〔2020〕1号)《甲》", None),
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

    #[test]
    fn a_bracket_lists_its_numbers() {
        for (text, expected) in [
            ("《甲》(厅字〔2019〕28号)", &["厅字〔2019〕28号"][..]),
            ("《甲》(厅字〔2019〕28号、29号)", &["厅字〔2019〕28号", "厅字〔2019〕29号"]),
            ("《甲》(厅字〔2019〕28—29号)", &["厅字〔2019〕28号", "厅字〔2019〕29号"]),
            ("《甲》(厅字〔2019〕28、29号)", &["厅字〔2019〕28号", "厅字〔2019〕29号"]),
            (
                "《甲》(厅字〔2019〕28号和国发〔2020〕3号、4号)",
                &["厅字〔2019〕28号", "国发〔2020〕3号", "国发〔2020〕4号"],
            ),
            ("《甲》(县政府令第5号、第6号)", &["县政府令第5号", "县政府令第6号"]),
            ("《甲》(厅字〔2019〕28号、以下简称《规定》)", &["厅字〔2019〕28号"]),
            ("《甲》(厅字〔2019〕28号),29号文件", &["厅字〔2019〕28号"]),
        ] {
            assert_eq!(behind(text, "《甲》".len()), expected, "{text}");
        }
    }

    #[test]
    fn a_note_behind_its_title_makes_a_draft() {
        for (text, draft) in [
            ("《甲》(草案)", true),
            ("《甲》 (修订草案征求意见稿),", true),
            ("《甲》征求意见稿", true),
            ("《甲》修订草案已报审", true),
            ("《甲》(送审稿,以下简称送审稿)", true),
            ("《甲》(试行)", false),
            ("《甲》试行一年", false),
            ("《甲》等草案4件", false),
            ("《甲》的草案", false),
            ("《甲》(草案已报市政府审议)", false),
            ("《甲》", false),
        ] {
            assert_eq!(is_draft(text, "《甲》".len()), draft, "{text}");
        }
    }
}
