//! Metadata lines: labels and their values, in every layout that portals print.
//!
//! A line counts only when it is labels and values from end to end: the first label opens it, and no value
//! reads like a sentence. So a sentence with 来源 in it, or a heading 一、主题分类…, is none.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::label::{LABELS, LabelWord, NO_COUNTS, NO_VALUES};
use crate::lookup::Lookup;
use crate::read::citation::document_number;
use crate::read::date::{date, find_date};

use super::chrome::chrome;
use super::stamp::before_label;

/// What the value of a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum LabelKind {
    /// 来源: where the page says it comes from.
    Source,
    /// 发布机构, 发文机关: who put it out.
    Publisher,
    /// 发布日期, 公开日期: when it was put on the page.
    Published,
    /// 发文日期: when the document was sent out.
    Issued,
    /// 成文日期, 生成日期: when the document was written.
    Written,
    /// 更新时间: when the page was changed.
    Updated,
    /// 日期, 时间: a date of which the label does not say what it is of.
    Dated,
    /// 发文字号, 文号.
    DocumentNumber,
    /// 索引号: the portal's own number, no document number.
    IndexNumber,
    /// 标题, 名称.
    Title,
    /// 浏览次数: how often the page was read.
    Count,
    /// 字体, 分享: a button of the page.
    Widget,
    /// Classes, lifetimes, names of editors, and labels of no known meaning.
    Other,
}

impl LabelKind {
    /// Whether the value is a date.
    pub(crate) fn is_date(self) -> bool {
        use LabelKind::{Dated, Issued, Published, Updated, Written};
        matches!(self, Published | Issued | Written | Updated | Dated)
    }
}

/// A label of a line and its value; both spans count from the start of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "a label and its value are what the pair is called")]
pub(crate) struct Label {
    /// What the value says.
    pub(crate) kind: LabelKind,
    /// The label as printed, without its colon and brackets; empty before a value that is printed without one.
    pub(crate) label: Span,
    /// The value without spaces, bars and brackets round it; empty where the line has none.
    pub(crate) value: Span,
}

/// The longest line that can be metadata, in bytes.
const LONGEST_LINE: usize = 1500;

/// A title with labels behind it has at least so many bytes before the first colon: eight characters.
const SHORTEST_BEFORE: usize = 24;
/// The most code points of a value.
const LONGEST_VALUE: usize = 60;
/// The most code points of a value that is a title or a list of words.
const LONGEST_TITLE: usize = 120;
/// So many buttons may stand behind a value.
const MOST_BUTTONS: usize = 8;
/// The most characters of a label that no table knows.
const LONGEST_UNKNOWN: usize = 6;

/// The spellings of [`LABELS`], the longest one that starts at a place wins.
static SPELLINGS: LazyLock<Lookup> = LazyLock::new(|| Lookup::new(LABELS.iter().map(|row| row.spelling)));

/// The labels and values of `line`, when it is nothing but labels and values.
///
/// A label alone has an empty value: the value may stand on the next line. A date that stands before the
/// first label, or behind the name of a source, is a [`LabelKind::Dated`] with an empty label.
pub(crate) fn labels(line: &str) -> Option<Vec<Label>> {
    // Most lines are prose: they go before anything is allocated.
    if line.len() > LONGEST_LINE || line.contains('。') {
        return None;
    }
    let opening = line.trim_start_matches(DECORATION);
    if !opening.starts_with(may_open) && date(opening).is_err() {
        return None;
    }
    let squeezed = Squeezed::new(line);
    let marks = marks(line, &squeezed);
    let first = marks.first()?;
    // A label of no known meaning opens a line only where a sure one follows.
    if first.row.is_none() && !marks.iter().any(|mark| mark.row.is_some_and(|row| row.sure)) {
        return None;
    }
    let button = |mark: &Mark| mark.row.is_some_and(|row| row.kind == LabelKind::Widget);
    let mut labels = Vec::with_capacity(marks.len() + 1);
    let before = &line[..first.label.start()];
    let start = before.len() - before.trim_start_matches(DECORATION).len();
    let before = Span::new(start, start.max(before.trim_end_matches(DECORATION).len()));
    labels.extend(before_label(line, before)?);
    if labels.is_empty() && !before.is_empty() && marks.iter().all(button) {
        return None; // a menu
    }
    let ends = marks.iter().skip(1).map(|mark| mark.label.start()).chain([line.len()]);
    for (mark, end) in marks.iter().zip(ends) {
        let kind = mark.row.map_or(LabelKind::Other, |row| row.kind);
        let mut label = Label { kind, label: mark.label, value: value(line, Span::new(mark.after, end)) };
        let names = matches!(kind, LabelKind::Source | LabelKind::Publisher);
        if names || kind.is_date() || kind == LabelKind::Count {
            label.value = without_buttons(line, label.value);
        }
        // 字号:大 中 小 2024-03-12: a button or a person has no date of its own.
        let date = unlabelled_date(line, label.value).filter(|date| {
            let apart = line[..date.value.start()].ends_with(' ') && date.value != label.value;
            names || !kind.is_date() && apart
        });
        if let Some(date) = date {
            label.value = value(line, Span::new(label.value.start(), date.value.start()));
        }
        labels.push(label);
        labels.extend(date);
    }
    labels.iter().all(|label| explained(line, label)).then_some(labels)
}

/// Where the labels begin that end `line` behind other words: `…年度报告 发布时间:2024-03-12 来源:…`.
pub(super) fn labels_behind(line: &str) -> Option<usize> {
    if line.len() > LONGEST_LINE || line.find(':').is_none_or(|at| at < SHORTEST_BEFORE) {
        return None;
    }
    let first =
        marks(line, &Squeezed::new(line)).into_iter().find(|mark| mark.row.is_some_and(|row| row.sure))?;
    let start = first.label.start();
    (line[..start].ends_with(DECORATION) && labels(&line[start..]).is_some()).then_some(start)
}

/// The date that ends the value at `value`, as a label of its own: `来源:江州时报 2026-03-16`.
fn unlabelled_date(line: &str, value: Span) -> Option<Label> {
    let (_, date) = find_date(value.of(line))?;
    let date = date.shifted(value.start());
    (date.end() == value.end()).then(|| unlabelled(LabelKind::Dated, date))
}

/// The label of a value that is printed without one.
pub(super) fn unlabelled(kind: LabelKind, value: Span) -> Label {
    Label { kind, label: Span::at(value.start()), value }
}

/// A value without the buttons behind it: `本站 【打印正文】`, `本站 A+`.
fn without_buttons(line: &str, whole: Span) -> Span {
    let words = whole.of(line);
    let bracket = words.find(['【', '[']).filter(|&at| at > 0).unwrap_or(words.len());
    let mut left = value(line, Span::new(whole.start(), whole.start() + bracket));
    for _ in 0..MOST_BUTTONS {
        let words = left.of(line);
        let (before, last) = words.rsplit_once([' ', '\t', '|', '·', '/']).unwrap_or(("", words));
        if !last.contains(char::is_alphabetic) || !chrome(last) {
            break;
        }
        left = value(line, Span::new(left.start(), left.start() + before.len()));
    }
    left
}

/// Characters that stand before, between and behind labels: bullets, bars, brackets.
pub(super) const DECORATION: &[char] = &[
    ' ', '\t', '\r', '|', '/', '[', ']', '【', '】', '(', ')', '•', '·', '●', '■', '◆', '*', '-', '>', '○',
    '▪',
];

/// Whether a label may have this character: Han, since every label is.
fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

/// Whether a line may open with this character: that of a label, or of the buttons A+ and T.
fn may_open(c: char) -> bool {
    is_han(c) || matches!(c, 'A' | 'T')
}

/// A line without spaces, and where each of its bytes stood.
#[derive(Debug)]
struct Squeezed {
    text: String,
    places: Vec<u32>,
}

impl Squeezed {
    fn new(line: &str) -> Squeezed {
        let mut squeezed =
            Squeezed { text: String::with_capacity(line.len()), places: Vec::with_capacity(line.len()) };
        for (at, c) in line.char_indices().filter(|(_, c)| !matches!(c, ' ' | '\t' | '\r')) {
            squeezed.text.push(c);
            squeezed.places.extend((at..at + c.len_utf8()).map(|at| at as u32));
        }
        squeezed
    }

    /// The span in the line of a span of the squeezed text.
    fn place(&self, span: Span) -> Option<Span> {
        let first = *self.places.get(span.start())? as usize;
        let last = *self.places.get(span.end().checked_sub(1)?)? as usize;
        Some(Span::new(first, last + 1))
    }
}

/// A place where a label stands, and where its value begins.
#[derive(Clone, Copy, Debug)]
struct Mark {
    /// `None` for a label of no known meaning.
    row: Option<&'static LabelWord>,
    label: Span,
    after: usize,
}

/// Every label of the line, from left to right.
fn marks(line: &str, squeezed: &Squeezed) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for found in SPELLINGS.longest(&squeezed.text) {
        let Some(label) = squeezed.place(found.span) else { continue };
        let row = LABELS.get(found.row as usize);
        if let Some(row) = row
            && let Some(after) = stands_as_label(line, label, row, marks.last())
        {
            add_unknown(line, &mut marks, label.start());
            marks.push(Mark { row: Some(row), label, after });
        }
    }
    add_unknown(line, &mut marks, line.len());
    marks
}

/// Where the value of a known label begins, when the word at `label` is used as a label.
fn stands_as_label(line: &str, label: Span, row: &LabelWord, last: Option<&Mark>) -> Option<usize> {
    let before = line.get(..label.start())?;
    let behind = line.get(label.end()..)?;
    let next = behind.trim_start();
    let start = line.len() - next.len();
    let alone = before.trim_start_matches(DECORATION).is_empty();
    let apart = alone || before.ends_with(DECORATION);
    if next.starts_with(':') {
        // Glued to the value before it, 盐田区司法局发布时间:; a plain word only behind a date or a counter.
        let glued =
            row.sure || before.ends_with(|c: char| c.is_ascii_alphanumeric() || "日分秒次:】]".contains(c));
        return (apart || glued).then_some(start + 1);
    }
    if bracketed(before, next) || (apart && next.starts_with(['|', '丨'])) {
        return Some(start);
    }
    if !apart {
        return None;
    }
    if next.trim_matches(DECORATION).is_empty() {
        // Alone on its line, or empty at the end of one.
        return (alone || row.sure || row.kind == LabelKind::Widget).then_some(start);
    }
    let spaced = label.len() > row.spelling.len();
    let free =
        behind.starts_with([' ', '\t']) || row.kind == LabelKind::Widget && behind.starts_with(DECORATION);
    // A button names itself anywhere behind a label, but two buttons alone are a menu.
    let names = if row.kind == LabelKind::Widget { last.is_some() } else { row.sure };
    if free && (names || spaced) {
        return Some(start);
    }
    // No mark at all, but the value is of the label's kind: 发文日期2021年12月21日.
    let fits = match row.kind {
        LabelKind::IndexNumber => next.starts_with(|c: char| c.is_ascii_alphanumeric()),
        LabelKind::DocumentNumber => document_number(next).is_ok(),
        kind => kind.is_date() && date(next).is_ok(),
    };
    (row.sure && fits).then_some(start)
}

/// Whether the label between `before` and `next` stands in brackets of its own: `[ 索引号 ]`.
fn bracketed(before: &str, next: &str) -> bool {
    before.trim_end().ends_with(['[', '【']) && next.starts_with([']', '】'])
}

/// Adds the labels that no table knows and that stand before byte `end`: ` 审核人:`.
fn add_unknown(line: &str, marks: &mut Vec<Mark>, end: usize) {
    let from = marks.last().map_or(0, |mark| mark.after);
    let Some(piece) = line.get(from..end) else { return };
    for (colon, _) in piece.match_indices(':') {
        let before = piece.get(..colon).unwrap_or("").trim_end_matches(' ');
        let letters = before.chars().rev().take(LONGEST_UNKNOWN + 1).take_while(|&c| is_han(c)).count();
        let size: usize = before.chars().rev().take(letters).map(char::len_utf8).sum();
        let start = from + before.len() - size;
        let apart = start == 0 || line.get(..start).is_some_and(|before| before.ends_with(DECORATION));
        if apart && (2..=LONGEST_UNKNOWN).contains(&letters) {
            let label = Span::new(start, start + size);
            marks.push(Mark { row: None, label, after: from + colon + 1 });
        }
    }
}

/// The value in `span` without what surrounds it.
fn value(line: &str, span: Span) -> Span {
    let mut value = span;
    loop {
        let piece = value.of(line);
        let front = piece.trim_start_matches([' ', '\t', '\r', '|', '丨', ']', '】', ':', '•', '·', '/']);
        let start = value.end() - front.len();
        let back =
            front.trim_end_matches([' ', '\t', '\r', '|', '[', '【', ';', ',', '•', '·', '/', '-', '*']);
        // A closing bracket is part of the value where its opening one is.
        let balanced = |open: char, close: char| !back.ends_with(close) || back.contains(open);
        let inner = if balanced('[', ']') && balanced('【', '】') && balanced('(', ')') {
            back
        } else {
            back.trim_end_matches([']', '】', ')'])
        };
        // [2024-03-12]: of a pair round all of the value neither is part of it.
        let bare = inner.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let next = match bare.filter(|bare| !bare.contains(['[', ']'])) {
            Some(bare) => Span::new(start + 1, start + 1 + bare.len()),
            None => Span::new(start, start + inner.len()),
        };
        if next == value {
            return if NO_VALUES.contains(&inner) && inner != "无" { Span::at(start) } else { value };
        }
        value = next;
    }
}

/// Whether the value is one that its label can have, and no sentence.
fn explained(line: &str, label: &Label) -> bool {
    let value = label.value.of(line);
    if value.is_empty() || NO_VALUES.contains(&value) {
        return true;
    }
    let longest = match label.kind {
        LabelKind::Title | LabelKind::Other => LONGEST_TITLE,
        _ => LONGEST_VALUE,
    };
    let short = value.chars().count() <= longest;
    let sentence = value.contains(['!', '?'])
        || (value.contains(',') && !matches!(label.kind, LabelKind::Title | LabelKind::Count));
    let fits = match label.kind {
        LabelKind::Dated => find_date(value).is_some_and(|(_, span)| span.start() == 0),
        LabelKind::Count => {
            value.chars().all(|c| c.is_ascii_digit() || "次人.,万+[] ".contains(c))
                || NO_COUNTS.iter().any(|words| value.starts_with(words))
        }
        _ => true,
    };
    short && !sentence && fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use LabelKind::{
        Count, Dated, DocumentNumber, IndexNumber, Issued, Other, Published, Publisher, Source, Title,
        Updated, Widget, Written,
    };

    type Pairs<'a> = &'a [(LabelKind, &'a str, &'a str)];

    /// Line, then kind, label and value of each pair.
    const LINES: &[(&str, Pairs<'_>)] = &[
        (
            "来源:江州市司法局发布时间:2022-02-07",
            &[(Source, "来源", "江州市司法局"), (Published, "发布时间", "2022-02-07")],
        ),
        (
            "发布时间:2024-03-28 17:06信息来源:江州",
            &[(Published, "发布时间", "2024-03-28 17:06"), (Source, "信息来源", "江州")],
        ),
        (
            "信息有效性: 有效 内容概述: 江州市2023年法治政府建设情况报告",
            &[(Other, "信息有效性", "有效"), (Other, "内容概述", "江州市2023年法治政府建设情况报告")],
        ),
        ("来源丨江州市司法局", &[(Source, "来源", "江州市司法局")]),
        (
            "信息来源:江州市司法局 信息提供日期:2024-01-31 11:04 【字体: 视力保护色:",
            &[
                (Source, "信息来源", "江州市司法局"),
                (Published, "信息提供日期", "2024-01-31 11:04"),
                (Widget, "字体", ""),
                (Widget, "视力保护色", ""),
            ],
        ),
        (
            "【信息时间:2023-01-09 阅读次数:131 】【我要打印】【关闭】",
            &[(Published, "信息时间", "2023-01-09"), (Count, "阅读次数", "131"), (Widget, "关闭", "")],
        ),
        (
            "江州局 sjj.example.gov.cn   2023-01-09   【字体:大 中 小】",
            &[(Dated, "", "2023-01-09"), (Widget, "字体", "大 中 小")],
        ),
        (
            "时间:2023-01-09 浏览量:加载中... 阅读:{{hits}}次",
            &[(Dated, "时间", "2023-01-09"), (Count, "浏览量", "加载中..."), (Count, "阅读", "{{hits}}次")],
        ),
        ("日期:2023-01-09", &[(Dated, "日期", "2023-01-09")]),
        ("[ 2023-01-09 ] 点击: 1,023 次", &[(Dated, "", "2023-01-09"), (Count, "点击", "1,023 次")]),
        (
            "字号: 大 中 小 2023-01-09 17:10 发布人:江州局 2023-01-09",
            &[
                (Widget, "字号", "大 中 小"),
                (Dated, "", "2023-01-09 17:10"),
                (Other, "发布人", "江州局"),
                (Dated, "", "2023-01-09"),
            ],
        ),
        (
            "A+ 分享 消息来源:江州局 A- / 刊发时间:[2023-01-09 17:10] / 听新闻",
            &[(Source, "消息来源", "江州局"), (Published, "刊发时间", "2023-01-09 17:10")],
        ),
        ("浏览次数: 听新闻 发布机构:江州局", &[(Count, "浏览次数", ""), (Publisher, "发布机构", "江州局")]),
        ("时间:[2023-01-09] · 出处:江州局 · ", &[(Dated, "时间", "2023-01-09"), (Source, "出处", "江州局")]),
        ("施行日期:2023-01-09", &[(Other, "施行日期", "2023-01-09")]),
        (" 日期 : 2023- 02- 24  16: 32 ", &[(Dated, "日期", "2023- 02- 24  16: 32")]),
        ("字 号:", &[(Widget, "字 号", "")]),
        ("文       号:", &[(DocumentNumber, "文       号", "")]),
        ("有效性:", &[(Other, "有效性", "")]),
        ("索引号", &[(IndexNumber, "索引号", "")]),
        ("• 成文日期 ", &[(Written, "成文日期", "")]),
        ("• 公文生成日期:2025-01-01", &[(Written, "公文生成日期", "2025-01-01")]),
        ("• 体       裁:报告", &[(Other, "体       裁", "报告")]),
        ("- [ 索引号 ]1150/2026-00045", &[(IndexNumber, "索引号", "1150/2026-00045")]),
        (
            "[ 索引号 ]1150X/2026-00045 [ 发文字号 ]",
            &[(IndexNumber, "索引号", "1150X/2026-00045"), (DocumentNumber, "发文字号", "")],
        ),
        (
            "[ 发布机构 ]江州区山桥镇 [ 有 效 性 ]",
            &[(Publisher, "发布机构", "江州区山桥镇"), (Other, "有 效 性", "")],
        ),
        (
            "[ 成文日期 ]2025-12-22 [ 发布日期 ]2025-12-25",
            &[(Written, "成文日期", "2025-12-22"), (Published, "发布日期", "2025-12-25")],
        ),
        (
            "[信息来源:江州局] [发布时间:2025-01-27 14:14:25] [浏览次数: ] [字号: ]",
            &[
                (Source, "信息来源", "江州局"),
                (Published, "发布时间", "2025-01-27 14:14:25"),
                (Count, "浏览次数", ""),
                (Widget, "字号", ""),
            ],
        ),
        (
            "【来源:江州局 | 发布日期:2025-01-27 】",
            &[(Source, "来源", "江州局"), (Published, "发布日期", "2025-01-27")],
        ),
        ("| 索引号: | 4300/2024 | 分类: | |", &[(IndexNumber, "索引号", "4300/2024"), (Other, "分类", "")]),
        (
            "索引号 | 4300/2024 | 发布机构 | 江州局 |",
            &[(IndexNumber, "索引号", "4300/2024"), (Publisher, "发布机构", "江州局")],
        ),
        ("索 引 号 1000/2024 失效时间", &[(IndexNumber, "索 引 号", "1000/2024"), (Other, "失效时间", "")]),
        (
            "标  题 江州市年度报告 发文字号 江政文〔2024〕46号",
            &[(Title, "标  题", "江州市年度报告"), (DocumentNumber, "发文字号", "江政文〔2024〕46号")],
        ),
        ("发文字号江政发〔2021〕63号", &[(DocumentNumber, "发文字号", "江政发〔2021〕63号")]),
        ("发文日期2021年12月21日", &[(Issued, "发文日期", "2021年12月21日")]),
        (
            "来源:江州局 发布时间:2025年03月14日 09时07分 浏览次数:123次",
            &[
                (Source, "来源", "江州局"),
                (Published, "发布时间", "2025年03月14日 09时07分"),
                (Count, "浏览次数", "123次"),
            ],
        ),
        ("字号:【大】【中】【小】    分享:", &[(Widget, "字号", "【大】【中】【小】"), (Widget, "分享", "")]),
        (
            "【字体:大 中 小】 打印 收藏 分享到",
            &[
                (Widget, "字体", "大 中 小"),
                (Widget, "打印", ""),
                (Widget, "收藏", ""),
                (Widget, "分享到", ""),
            ],
        ),
        ("时间:2018-05-03 浏览次数:55", &[(Dated, "时间", "2018-05-03"), (Count, "浏览次数", "55")]),
        (
            "来源:江州时报  记者:林一  审核人:周二  更新时间:2025-03-12",
            &[
                (Source, "来源", "江州时报"),
                (Other, "记者", "林一"),
                (Other, "审核人", "周二"),
                (Updated, "更新时间", "2025-03-12"),
            ],
        ),
        ("信息编目:综合 发布机构:江州局", &[(Other, "信息编目", "综合"), (Publisher, "发布机构", "江州局")]),
        ("主题分类:司法 / 依法行政", &[(Other, "主题分类", "司法 / 依法行政")]),
        (
            "2024-03-12 10:20 来源:江州局 【打印正文】",
            &[(Dated, "", "2024-03-12 10:20"), (Source, "来源", "江州局")],
        ),
        ("来源:江州时报2026-03-16", &[(Source, "来源", "江州时报"), (Dated, "", "2026-03-16")]),
        ("来源: 2026-03-16 10:00", &[(Source, "来源", ""), (Dated, "", "2026-03-16 10:00")]),
        ("文号:江政〔2024〕6号", &[(DocumentNumber, "文号", "江政〔2024〕6号")]),
        ("文号:江政【2024】6号", &[(DocumentNumber, "文号", "江政【2024】6号")]),
        ("文号:无", &[(DocumentNumber, "文号", "无")]),
        ("点击数:人次", &[(Count, "点击数", "人次")]),
        ("标题:江州市关于2024年,法治建设的报告", &[(Title, "标题", "江州市关于2024年,法治建设的报告")]),
        ("发布机构:江州市司法局(江州市法治办)", &[(Publisher, "发布机构", "江州市司法局(江州市法治办)")]),
    ];

    #[test]
    fn every_layout_is_read() {
        for &(line, expected) in LINES {
            let labels = labels(line).unwrap_or_else(|| panic!("metadata: {line}"));
            let read: Vec<_> = labels.iter().map(|l| (l.kind, l.label.of(line), l.value.of(line))).collect();
            assert_eq!(read, expected, "{line}");
        }
    }

    #[test]
    fn sentences_and_headings_are_no_metadata() {
        for line in [
            "",
            " ",
            "||",
            "一、主题分类逐步完善",
            "(一)信息来源:拓宽渠道",
            "来源于群众的意见全部办结",
            "时间紧、任务重",
            "时间:自今年起分三步走",
            "日期间隔缩短",
            "名称预先核准时间压缩一半",
            "分享法治故事",
            "打印机耗材采购规范有序",
            "关闭非法网站12家",
            "阅读习近平法治思想读本",
            "公开方式不断丰富,群众满意度提升。",
            "公开方式 不断丰富,群众满意度提升。",
            "来源:2024年,全县坚持依法行政。各项工作有序推进。",
            "访问次数:2024年,全县坚持依法行政,成效明显。",
            "现将有关情况报告如下:",
            "一是强化领导。发布时间:不定",
            "江州市2024年法治政府建设年度报告",
            "发布日期之前完成全部清理工作",
            "字号和字体都要统一",
            "2024年3月12日会议:研究法治建设",
            "12:30 会议",
            "打印本页    关闭窗口",
        ] {
            assert_eq!(labels(line), None, "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_without_harm(line in "([ :|\\[\\]【】(•\\-]|来源|发布时间|索引号|字号|文 号|2024-03-28|09:18|司法局|。|𠀀|无){0,20}") {
            let mut end = 0;
            for label in labels(&line).unwrap_or_default() {
                let bare = matches!(label.kind, Dated | Written | Source | DocumentNumber);
                proptest::prop_assert!(bare || !label.label.is_empty());
                proptest::prop_assert!(end <= label.label.start() && label.label.end() <= label.value.start());
                proptest::prop_assert!(line.get(label.value.range()).is_some());
                end = label.value.end();
            }
        }
    }
}
