//! Marks that programs leave round lines: Markdown (`## 一、`, `## 一、 ##`, `- 一是`, `**(一)…**`), and question
//! marks where a server could not write the spaces of an indentation (`??一、`).

use super::line::opens_unit;
use super::rewriter::{Rewriter, Rewritten};
use super::{behind, is_han};
use crate::Span;

/// No more marks than this stand before a line.
const MOST: usize = 16;

/// Bold words are a heading up to this many bytes.
const LONGEST: usize = 400;

/// Question marks stand for spaces where they stand before this many headings or items.
const FEWEST: usize = 2;

pub(super) fn repair(text: &str, lines: &[Span]) -> Option<Rewritten> {
    let before_unit = |line: &&Span| {
        let words = line.of(text);
        let count = questions(words);
        count > 0 && opens_unit(&words[count..])
    };
    let lost_spaces = lines.iter().filter(before_unit).take(FEWEST).count() == FEWEST;
    let mut rewriter = Rewriter::new(text);
    for line in lines {
        let words = line.of(text);
        let heading = hashes(words);
        let length = if lost_spaces { questions(words) } else { 0 }.max(heading).max(bullet(words));
        let start = line.start() + length;
        let bold = bold(Span::new(start, line.end()).of(text));
        if length > 0 {
            rewriter.replace(Span::new(line.start(), start), "");
        }
        if let Some(end) = bold {
            rewriter.replace(Span::new(start, start + BOLD.len()), "");
            rewriter.replace_more(Span::new(start + end, start + end + BOLD.len()), "");
        }
        let closing = if heading > 0 { closing_hashes(words) } else { 0 };
        if closing > 0 {
            rewriter.replace_more(Span::new(line.end() - closing, line.end()), "");
        }
    }
    rewriter.finish()
}

/// Bullets of a list.
const BULLETS: [char; 3] = ['-', '*', '+'];

/// What stands on both sides of bold words.
const BOLD: &str = "**";

/// The length of the hashes of a heading, with the spaces behind them: `## `, not `#话题#`.
fn hashes(line: &str) -> usize {
    let rest = line.trim_start_matches('#');
    let words = rest.trim_start_matches(' ');
    if !(1..=6).contains(&(line.len() - rest.len())) {
        return 0;
    }
    let apart = words.len() < rest.len() && words.starts_with(|c: char| !c.is_ascii() || c.is_ascii_digit());
    let heads = apart || words.starts_with(BOLD) || opens_unit(words);
    if heads { line.len() - words.len() } else { 0 }
}

/// The length of the hashes that close a heading, with the spaces before them: ` ##`.
fn closing_hashes(line: &str) -> usize {
    let rest = line.trim_end_matches(' ').trim_end_matches('#');
    let words = rest.trim_end_matches(' ');
    if words.len() < rest.len() && rest.trim_start_matches('#').len() < rest.len() {
        line.len() - words.len()
    } else {
        0
    }
}

/// The length of the bullet before a heading or item with a number of its own, with the spaces behind it: `- `.
fn bullet(line: &str) -> usize {
    let Some(rest) = line.strip_prefix(BULLETS) else { return 0 };
    let words = rest.trim_start_matches(' ');
    let inner = words.strip_prefix(BOLD).unwrap_or(words);
    if words.len() < rest.len() && opens_unit(inner) { line.len() - words.len() } else { 0 }
}

/// Where the words end that are bold from the start of the line: all of it, or a heading with its number. Asterisks
/// may also hide a name (`**县`).
fn bold(line: &str) -> Option<usize> {
    let words = line.strip_prefix(BOLD)?;
    let length = words.find(BOLD).filter(|length| (1..=LONGEST).contains(length))?;
    let (inner, rest) = words.split_at(length);
    let whole = rest.trim_end_matches([':', ' ']).len() == BOLD.len();
    let sound = !inner.starts_with(['*', ' ']) && !rest.starts_with("***");
    (sound && (whole || opens_unit(inner))).then_some(BOLD.len() + length)
}

/// How many question marks stand before the words of a line.
fn questions(line: &str) -> usize {
    let count = line.bytes().take(MOST).take_while(|&byte| byte == b'?').count();
    let begins = |c: char| is_han(c) || c.is_ascii_digit() || matches!(c, '(' | '“' | '《');
    if count > 0 && behind(line, count).is_some_and(begins) { count } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text, &super::super::line::lines(text)).map(|done| done.text)
    }

    #[test]
    fn marks_of_markdown_go() {
        let text = "# 青河县报告\n# 2024年报告\n## 一、成效\n### **(一)学法**\n**(二)普法。**全年12场。\n**三、不足**:\n##四、安排";
        let wanted = "青河县报告\n2024年报告\n一、成效\n(一)学法\n(二)普法。全年12场。\n三、不足:\n四、安排";
        assert_eq!(repaired(text).as_deref(), Some(wanted));
    }

    #[test]
    fn closing_hashes_and_bullets_go() {
        let text = "# 青河县报告 #\n## 一、成效 ##\n- 一是学法。\n* **二是普法。**\n- (三)述法";
        let wanted = "青河县报告\n一、成效\n一是学法。\n二是普法。\n(三)述法";
        assert_eq!(repaired(text).as_deref(), Some(wanted));
    }

    #[test]
    fn question_marks_before_lines_go() {
        let text = "??一、成效\n??(一)学法。\n?2024年怎么办?";
        assert_eq!(repaired(text).as_deref(), Some("一、成效\n(一)学法。\n2024年怎么办?"));
    }

    #[test]
    fn other_marks_stay() {
        for text in [
            "#法治#一起学",
            "- 3 -",
            "-一是学法",
            "- 学法 #",
            "# requirements",
            "**县人民政府**局",
            "****年报告",
            "#",
            "**",
            "?一、成效\n?怎么办?",
            "?\n??",
            "** 一、成效 **",
        ] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
