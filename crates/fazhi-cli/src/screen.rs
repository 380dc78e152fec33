//! The outline laid out for a terminal: columns that are right for wide characters, colours by part.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use fazhi::tree::{Notice, PartTotal, Row, Tree};
use fazhi::{Language, Part, Severity, Topic};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const PLAIN: Style = Style::new();

/// Cells of a bar that stands for the whole body.
const BAR: usize = 24;

/// Width of the three columns of numbers: line, figures, citations.
const NUMBERS: [usize; 3] = [5, 5, 5];

/// The colour of a part.
pub(crate) fn colour(part: Part) -> Style {
    let colour = match part {
        Part::Responsibilities => AnsiColor::Magenta,
        Part::Achievements => AnsiColor::Green,
        Part::Problems => AnsiColor::Yellow,
        Part::Plans => AnsiColor::Cyan,
    };
    colour.on_default()
}

/// The words of the layout.
struct Words {
    columns: [&'static str; 3],
    items: &'static str,
    figures: &'static str,
    citations: &'static str,
    untitled: &'static str,
}

fn words(language: Language) -> Words {
    match language {
        Language::Chinese => Words {
            columns: ["行", "数据", "引用"],
            items: "项",
            figures: "数据",
            citations: "引用",
            untitled: "(无标题)",
        },
        Language::English => Words {
            columns: ["line", "figs", "cites"],
            items: "items",
            figures: "figures",
            citations: "citations",
            untitled: "(untitled)",
        },
    }
}

/// The outline of one report, at most `width` columns wide where that is given; `name` stands above it.
pub(crate) fn outline(tree: &Tree, name: Option<&str>, language: Language, width: Option<usize>) -> String {
    let words = words(language);
    let mut out = String::new();
    let mut line = |line: String| out.extend([line.as_str(), "\n"]);
    if let Some(name) = name {
        line(styled(DIM, &clean(name)));
    }
    line(styled(BOLD, &clean(tree.title.unwrap_or(words.untitled))));
    let label_width = tree.facts.iter().map(|fact| fact.label.width()).max().unwrap_or(0);
    for fact in &tree.facts {
        line(format!("  {}  {}", styled(DIM, &padded(fact.label, label_width)), clean(&fact.value)));
    }
    if !tree.rows.is_empty() {
        let heads = words.columns.iter().zip(NUMBERS).map(|(head, width)| right(head, width));
        line(format!("\n{}", styled(DIM, &heads.collect::<String>())));
    }
    let (mut open, mut topics) = (Vec::new(), Vec::new());
    for row in &tree.rows {
        let topic = opening(row, &mut topics);
        line(row_line(row, topic, &mut open, language, width));
    }
    line(String::new());
    for total in &tree.parts {
        line(total_line(total, &words, language));
    }
    if !tree.notices.is_empty() {
        line(String::new());
    }
    for notice in &tree.notices {
        line(notice_line(notice, language));
    }
    line(String::new());
    out
}

/// The topic that opens with `row`: none where it is that of the row above it in the tree. `above` holds the
/// topic of each depth.
fn opening(row: &Row, above: &mut Vec<Option<Topic>>) -> Option<Topic> {
    above.truncate(row.depth);
    let parent = above.last().copied().flatten();
    above.push(row.topic.or(parent));
    row.topic.filter(|&topic| Some(topic) != parent)
}

/// One row: three numbers, the guides of the tree, number and title, the part that opens, and, where the width
/// has room for it, the topic that opens.
fn row_line(
    row: &Row,
    topic: Option<Topic>,
    open: &mut Vec<bool>,
    language: Language,
    width: Option<usize>,
) -> String {
    let mut numbers = right(&row.line.to_string(), NUMBERS[0]);
    for (count, width) in [row.figures, row.citations].into_iter().zip(&NUMBERS[1..]) {
        numbers += &right(&if count == 0 { "·".to_owned() } else { count.to_string() }, *width);
    }
    let guides = guides(row, open);
    let part = row.part.map(|part| format!("  {}", styled(colour(part), part.name(language))));
    let part_width = row.part.map_or(0, |part| part.name(language).width() + 2);
    let mark = if row.heading { "" } else { "· " };
    let used = NUMBERS.iter().sum::<usize>() + 2 + guides.width() + mark.width() + part_width;
    let title = clean(&format!("{}{}", row.number, row.title));
    let title = width.map_or(title.clone(), |width| shortened(&title, width.saturating_sub(used + 1).max(8)));
    let style = if row.depth == 0 && row.heading { BOLD } else { PLAIN };
    let (numbers, guides) = (styled(DIM, &numbers), styled(DIM, &format!("{guides}{mark}")));
    let topic = topic.map(|topic| format!("  {}", topic.name(language)));
    let fits = |topic: &String| width.is_none_or(|width| used + title.width() + topic.width() < width);
    let topic = topic.filter(fits).map(|topic| styled(DIM, &topic));
    format!(
        "{numbers}  {guides}{}{}{}",
        styled(style, &title),
        part.unwrap_or_default(),
        topic.unwrap_or_default()
    )
}

/// The lines that join a row to its parent. `open` says for each depth whether more rows follow there.
fn guides(row: &Row, open: &mut Vec<bool>) -> String {
    open.truncate(row.depth);
    let above = open.iter().skip(1).map(|&more| if more { "│  " } else { "   " });
    let mut guides: String = above.collect();
    if row.depth > 0 {
        guides += if row.last { "└─ " } else { "├─ " };
    }
    open.push(!row.last);
    guides
}

fn total_line(total: &PartTotal, words: &Words, language: Language) -> String {
    let filled = (usize::from(total.percent) * BAR).div_ceil(100).min(BAR);
    let name = padded(total.part.name(language), if language == Language::Chinese { 8 } else { 16 });
    let bar = styled(colour(total.part), &"█".repeat(filled)) + &styled(DIM, &"░".repeat(BAR - filled));
    let PartTotal { items, figures, citations, percent, .. } = total;
    let counts = [(items, words.items), (figures, words.figures), (citations, words.citations)];
    let counts = counts.map(|(count, word)| format!("{count:>5} {word}")).concat();
    format!("  {}  {bar} {percent:>3}%{counts}", styled(colour(total.part), &name))
}

fn notice_line(notice: &Notice, language: Language) -> String {
    let colour = match notice.severity {
        Severity::Note => AnsiColor::Blue,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Error => AnsiColor::Red,
    };
    let severity = styled(colour.on_default().bold(), notice.severity.name(language));
    let place = notice.place.map(|at| format!(" {}:{}", at.line, at.column)).unwrap_or_default();
    format!("  {severity} {}{} {}", notice.message, place, styled(DIM, notice.code))
}

/// `text` in a style; as it is where the style is plain.
pub(crate) fn styled(style: Style, text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    // A String takes everything that is written to it.
    let _ = write!(out, "{style}{text}{style:#}");
    out
}

/// The text on one line, without control characters: they would be commands to the terminal.
pub(crate) fn clean(text: &str) -> String {
    let hidden = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if hidden(c) { ' ' } else { c }).collect()
}

/// `text` filled up with spaces on the right.
pub(crate) fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// `text` filled up with spaces on the left.
pub(crate) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// `text` in at most `width` columns, its end replaced by … where it is cut.
pub(crate) fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += c.width().unwrap_or(0);
        used <= width
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_count_twice() {
        assert_eq!(shortened("法治政府建设", 12), "法治政府建设");
        assert_eq!(shortened("法治政府建设", 8), "法治政…");
        assert_eq!(shortened("法治政府建设", 7), "法治政…");
        assert_eq!(shortened("abc", 2), "a…");
        assert_eq!(padded("年度", 6), "年度  ");
        assert_eq!(right("年度", 6), "  年度");
    }

    /// Colours taken out.
    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn an_outline_is_laid_out() {
        let row = |depth, last, number: &str, title, part, line, counts: (usize, usize)| Row {
            depth,
            last,
            number: number.to_owned(),
            title,
            part,
            topic: None,
            heading: !number.is_empty(),
            line,
            figures: counts.0,
            citations: counts.1,
        };
        let (done, wrong) = (Some(Part::Achievements), Some(Part::Problems));
        let total = |part, items, percent| PartTotal { part, items, figures: 3, citations: 12, percent };
        let tree = Tree {
            title: Some("某县2024年法治政府建设情况报告"),
            facts: vec![fazhi::tree::Fact { label: "报告年度", value: "2024".to_owned() }],
            rows: vec![
                row(0, false, "一、", "主要举措和成效", done, 3, (12, 2)),
                row(1, true, "(一)", "规范行政执法,维护公平竞争的市场秩序", None, 4, (12, 0)),
                row(0, true, "二、", "存在的不足", wrong, 9, (0, 0)),
                row(1, true, "", "执法力量不足", None, 10, (0, 0)),
            ],
            parts: vec![total(Part::Achievements, 21, 88), total(Part::Problems, 1, 12)],
            notices: vec![Notice {
                severity: Severity::Warning,
                code: "number-skipped",
                message: "标题序号跳号",
                place: Some(fazhi::LineColumn { line: 9, column: 1 }),
            }],
        };
        let expected = [
            "某县2024年法治政府建设情况报告",
            "  报告年度  2024",
            "",
            "   行 数据 引用",
            "    3   12    2  一、主要举措和成效  举措成效",
            "    4   12    ·  └─ (一)规范行政执法,维护公…",
            "    9    ·    ·  二、存在的不足  问题不足",
            "   10    ·    ·  └─ · 执法力量不足",
            "",
            "  举措成效  ██████████████████████░░  88%   21 项    3 数据   12 引用",
            "  问题不足  ███░░░░░░░░░░░░░░░░░░░░░  12%    1 项    3 数据   12 引用",
            "",
            "  警告 标题序号跳号 9:1 number-skipped",
            "",
            "",
        ];
        let laid_out = plain(&outline(&tree, None, Language::Chinese, Some(46)));
        assert_eq!(laid_out.split('\n').collect::<Vec<_>>(), expected);
    }

    #[test]
    fn guides_follow_the_tree() {
        let row = |depth, last| Row {
            depth,
            last,
            number: String::new(),
            title: "",
            part: None,
            topic: None,
            heading: true,
            line: 1,
            figures: 0,
            citations: 0,
        };
        let rows = [(0, false), (1, false), (2, true), (1, true), (2, true), (0, true)];
        let mut open = Vec::new();
        let drawn: Vec<_> = rows.map(|(depth, last)| guides(&row(depth, last), &mut open)).into();
        assert_eq!(drawn, ["", "├─ ", "│  └─ ", "└─ ", "   └─ ", ""]);
    }

    #[test]
    fn a_text_cannot_command_the_terminal() {
        assert_eq!(clean("一\u{1b}[2J\u{202e}二\n"), "一 [2J 二 ");
    }
}
