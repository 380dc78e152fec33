//! The frame of a report: which lines stand before its body and which behind it.

use std::ops::Range;
use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::title::{ADDRESSEES, COLUMNS, HANDOVERS};
use crate::read::citation::document_number;
use crate::read::date::date;
use crate::read::ordinal::Style;
use crate::text::wording::Wordings;

use super::chrome::{attachment, chrome, contact_sentence, frozen_clock, menu};
use super::columns::Columns;
use super::label::{Label, LabelKind, labels};
use super::stamp::stamp;
use super::{Line, LineKind, Lines, characters, contents, signature, title};

static HANDS_OVER: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(HANDOVERS.iter().copied()));

/// A text line with at least this many characters is a paragraph, not a title or a label.
const PARAGRAPH: usize = 40;

/// A title stands among so many filled lines behind the name of its column.
const FARTHEST_TITLE: usize = 8;

/// A salutation has at most this many characters.
const LONGEST_SALUTATION: usize = 60;

/// A title stands among this many lines that are neither labels nor known chrome.
const MOST_CANDIDATES: usize = 60;

/// Gives every line its kind.
pub(super) fn classify(text: &str, lines: &mut Lines) {
    for line in &mut lines.lines {
        if line.span.is_empty() {
            line.kind = LineKind::Blank;
        }
    }
    let mut heading = first_heading(&lines.lines);
    if names_column(text, &lines.lines, heading) {
        heading += 1 + first_heading(&lines.lines[heading + 1..]);
    }
    if heading == lines.lines.len() {
        heading = behind_lead(text, &lines.lines);
    }
    if let Some(list) = contents::list(text, &lines.lines, heading) {
        heading = list.end + first_heading(&lines.lines[list.end..]);
        for line in lines.lines[list].iter_mut().filter(|line| line.kind == LineKind::Body) {
            *line = Line { span: line.span, kind: LineKind::Chrome, mark: None };
        }
    }
    let body = front(text, lines, heading);
    let body = part_salutation(text, lines, body);
    let end = signature::tail(text, lines, body);
    inside(text, &mut lines.lines[body..end.max(body)]);
}

/// The first line that opens a section; the number of lines when none does.
fn first_heading(lines: &[Line]) -> usize {
    let opens = |style| {
        lines
            .iter()
            .position(|line| line.mark.is_some_and(|m| m.style == style && m.value == 1 && !m.damaged))
    };
    [opens(Style::First), opens(Style::Second)]
        .into_iter()
        .flatten()
        .min()
        .or_else(|| [Style::Third, Style::Fourth, Style::Fifth].into_iter().find_map(opens))
        .unwrap_or(lines.len())
}

/// Whether the heading on line `at` is the name of a column of the site, which stands above the title of its page: 一、
/// 法治政府建设年度报告.
fn names_column(text: &str, lines: &[Line], at: usize) -> bool {
    let Some(mark) = lines.get(at).and_then(|line| line.mark) else { return false };
    let name = Span::new(mark.content, lines[at].span.end());
    let column = COLUMNS.iter().any(|end| name.of(text).ends_with(end)) && title::is_title(text, name);
    let below = lines[at + 1..].iter().filter(|line| line.kind != LineKind::Blank).take(FARTHEST_TITLE);
    let mut unmarked = below.take_while(|line| line.mark.is_none() && !paragraph(line.span.of(text)));
    column && unmarked.any(|line| title::is_title(text, line.span))
}

/// The line behind the one that hands the report over; the number of lines when none does.
fn behind_lead(text: &str, lines: &[Line]) -> usize {
    let lead = lines.iter().position(|line| hands_over(line.span.of(text)));
    lead.map_or(lines.len(), |lead| lead + 1)
}

/// Classifies the lines before the body and returns the first line of the body.
fn front(text: &str, lines: &mut Lines, heading: usize) -> usize {
    let mut candidates = Vec::new();
    let mut body = gather(text, lines, 0..heading, &mut candidates);
    let mut printings = title::find(text, &candidates);
    if printings.iter().all(|printing| printing.cover) && body < heading {
        // A sentence of the site's own, or the notice with which the report is issued, may stand before the title.
        let later: Vec<(usize, Span)> = (body..heading)
            .filter(|&at| {
                lines.lines[at].kind != LineKind::Blank && !paragraph(lines.lines[at].span.of(text))
            })
            .map(|at| (at, lines.lines[at].span))
            .take(4 * MOST_CANDIDATES)
            .collect();
        let behind = title::find(text, &later);
        printings = if behind.is_empty() { printings } else { behind };
        if let Some(&last) = printings.iter().flat_map(|p| p.lines.iter()).max().filter(|&&last| last >= body)
        {
            for line in &mut lines.lines[body..last] {
                line.kind = if line.kind == LineKind::Blank { LineKind::Blank } else { LineKind::Chrome };
            }
            candidates.extend(later.into_iter().filter(|&(at, _)| at <= last));
            body = gather(text, lines, last + 1..heading, &mut candidates);
        }
    }
    if printings.is_empty() {
        printings = named_files(text, lines, body);
    }
    let title_end = printings.first().and_then(|printing| printing.lines.last()).copied();
    for printing in printings {
        for &at in &printing.lines {
            lines.lines[at].kind = LineKind::Title;
        }
        let behind = |tail: &Span| labels(tail.of(text)).or_else(|| stamp(tail.of(text), false));
        let dates = printing.tails.iter().filter_map(|tail| Some((tail, behind(tail)?)));
        lines
            .labels
            .extend(dates.flat_map(|(tail, found)| found.into_iter().map(|l| shifted(l, tail.start()))));
        lines.titles.push(printing.spans);
    }
    rest_of_front(text, lines, &candidates, body, title_end)
}

/// The titles among the names of files before the body: a page may be titled by the file that it was made of.
fn named_files(text: &str, lines: &Lines, body: usize) -> Vec<title::Printing> {
    let files = lines.lines[..body].iter().enumerate().filter(|(_, line)| line.kind == LineKind::Attachment);
    files.take(MOST_CANDIDATES).flat_map(|(at, line)| title::find(text, &[(at, line.span)])).collect()
}

/// Classifies the labels and the chrome among the lines of `range`, collects the lines that may be a title's, and
/// returns the first paragraph.
fn gather(text: &str, lines: &mut Lines, range: Range<usize>, candidates: &mut Vec<(usize, Span)>) -> usize {
    let end = range.end;
    let mut waiting: Option<Waiting> = None;
    let mut columns: Option<Columns> = None;
    for at in range {
        let line = &mut lines.lines[at];
        if line.kind != LineKind::Body {
            continue;
        }
        let words = line.span.of(text);
        if attachment(words) {
            line.kind = LineKind::Attachment;
            continue;
        }
        if let Some(found) = labels(words) {
            line.kind = LineKind::Metadata;
            let found = found.into_iter().map(|label| shifted(label, line.span.start()));
            let first = lines.labels.len();
            lines.labels.extend(found);
            columns = Columns::of(&lines.labels[first..], first);
            let last = lines.labels.last().filter(|last| last.value.is_empty());
            let label = lines.labels.len().saturating_sub(1);
            waiting = last.map(|_| Waiting { label, colon: words.contains(':') });
            continue;
        }
        if chrome(words) || frozen_clock(words) {
            line.kind = LineKind::Chrome;
            continue;
        }
        if paragraph(words) {
            return at;
        }
        if columns.take().is_some_and(|columns| columns.fill(text, line.span, &mut lines.labels)) {
            line.kind = LineKind::Metadata;
            continue;
        }
        if let Some(waiting) = waiting.take()
            && waiting.takes(lines.labels[waiting.label].kind, text, line.span)
        {
            lines.labels[waiting.label].value = line.span;
            line.kind = LineKind::Metadata;
            continue;
        }
        if candidates.len() < MOST_CANDIDATES {
            candidates.push((at, line.span));
        } else {
            line.kind = LineKind::Chrome;
        }
    }
    end
}

/// A label at the end of its line without a value: `索引号`, whose number may stand on the next line.
#[derive(Clone, Copy)]
struct Waiting {
    label: usize,
    /// A label with a colon mostly has no value.
    colon: bool,
}

impl Waiting {
    /// Whether the next line is the value of a label of `kind`.
    fn takes(self, kind: LabelKind, text: &str, line: Span) -> bool {
        let words = line.of(text);
        match kind {
            kind if kind.is_date() => date(words).is_ok_and(|(rest, _)| rest.is_empty()),
            LabelKind::Title => !self.colon || title::is_title(text, line),
            LabelKind::Widget => false,
            _ if words.ends_with(['。', ':']) => false,
            _ if title::is_title(text, line) => false,
            LabelKind::Source | LabelKind::Publisher => !self.colon || signature::name(words),
            _ => !self.colon,
        }
    }
}

/// Classifies the lines of the front that are neither title, label nor chrome; returns where the body starts.
fn rest_of_front(
    text: &str,
    lines: &mut Lines,
    candidates: &[(usize, Span)],
    body: usize,
    title_end: Option<usize>,
) -> usize {
    let framed = |line: &Line| matches!(line.kind, LineKind::Title | LineKind::Metadata);
    let frame_end = lines.lines[..body].iter().rposition(framed).map_or(0, |at| at + 1);
    let frame_start = lines.lines[..body].iter().position(framed).unwrap_or(body);
    let last_title = lines.lines[..body].iter().rposition(|line| line.kind == LineKind::Title).unwrap_or(0);
    let opens = |&&(at, span): &&(usize, Span)| {
        let words = span.of(text);
        let free = lines.lines[at].kind == LineKind::Body;
        // What hands the report over before its title is a notice.
        let hands_over = || title_end.is_none_or(|end| at > end) && hands_over(words);
        free && at < body && (hands_over() || at >= frame_end && words.ends_with('。'))
    };
    let start = candidates.iter().find(opens).map_or(body, |&(at, _)| at);
    let start = broken_lead(text, &lines.lines, frame_end, start);
    let mut named = false; // the line before is the name of a body
    for &(at, span) in candidates.iter().filter(|&&(at, _)| at < start) {
        if lines.lines[at].kind != LineKind::Body {
            continue;
        }
        let words = span.of(text);
        let framed = at >= frame_end && frame_end > 0;
        lines.lines[at].kind = if at >= frame_end && salutation(words) {
            LineKind::Salutation
        } else if let Some(found) = stamp(words, named).filter(|found| at > frame_start || found.len() > 1) {
            // A day below a name before the title is that of the notice with which the report is issued.
            let of_notice = named && at < last_title;
            let found = found.into_iter().filter(|label| !of_notice || label.kind != LabelKind::Written);
            lines.labels.extend(found.map(|label| shifted(label, span.start())));
            LineKind::Metadata
        } else if document_number(words).is_ok_and(|(rest, _)| rest.is_empty()) {
            LineKind::Metadata
        } else {
            LineKind::Chrome
        };
        let byline = signature::unsealed(text, span);
        named = signature::name(byline.of(text));
        let labelled = byline.start() > span.start();
        if named && (framed || labelled || addresses_below(text, lines, at)) {
            lines.bylines.push(byline);
        }
    }
    start
}

/// The first line of the sentence that goes on with line `start`: its lines may be broken at the margin.
fn broken_lead(text: &str, lines: &[Line], frame_end: usize, start: usize) -> usize {
    let goes_on = |line: &&Line| {
        let words = line.span.of(text);
        line.kind == LineKind::Body && words.contains(',') && !salutation(words)
    };
    let above = lines.get(frame_end..start).unwrap_or(&[]);
    start - above.iter().rev().take_while(goes_on).count()
}

/// Whether the next line that is not blank addresses somebody.
fn addresses_below(text: &str, lines: &Lines, at: usize) -> bool {
    let below = lines.lines[at + 1..].iter().find(|line| line.kind != LineKind::Blank);
    below.is_some_and(|line| salutation(line.span.of(text)))
}

/// Parts a salutation from the body that begins on its line, 县委:2024年,…; returns the first line of the body.
fn part_salutation(text: &str, lines: &mut Lines, body: usize) -> usize {
    let Some(&Line { span, kind: LineKind::Body, mark: None }) = lines.lines.get(body) else { return body };
    let words = span.of(text);
    let colon = words.char_indices().take(LONGEST_SALUTATION).find(|&(_, c)| c == ':');
    let Some(end) = colon.map(|(at, _)| at + 1).filter(|&end| end < words.len() && salutation(&words[..end]))
    else {
        return body;
    };
    let rest = Span::new(span.start() + end, span.end()).trimmed(text);
    lines.lines[body].span = rest;
    let addressed = Span::new(span.start(), span.start() + end);
    lines.lines.insert(body, Line { span: addressed, kind: LineKind::Salutation, mark: None });
    body + 1
}

/// A label of a line, placed in the text.
pub(super) fn shifted(label: Label, by: usize) -> Label {
    Label { label: label.label.shifted(by), value: label.value.shifted(by), ..label }
}

/// Whether a line is a paragraph of the body.
fn paragraph(words: &str) -> bool {
    let long = characters(words, PARAGRAPH) == PARAGRAPH;
    long && (words.contains(['。', ';'])
        || words.matches(',').count() > 1 && !words.contains('>')
        || hands_over(words))
}

/// Whether a line hands the report over: 现将有关情况报告如下.
pub(crate) fn hands_over(words: &str) -> bool {
    (words.ends_with([':', '。']) || words.ends_with("如下")) && HANDS_OVER.any(words)
}

/// Whether a line addresses somebody: 县委、县人民政府:
fn salutation(words: &str) -> bool {
    let Some(names) = words.strip_suffix(':') else { return false };
    characters(names, LONGEST_SALUTATION + 1) <= LONGEST_SALUTATION
        && !hands_over(words)
        && names
            .split(['、', ',', ' '])
            .filter(|name| !name.is_empty())
            .all(|name| ADDRESSEES.iter().any(|end| name.ends_with(end)))
}

/// Finds chrome between the lines of the body.
fn inside(text: &str, lines: &mut [Line]) {
    for line in lines {
        if line.kind == LineKind::Body && line.mark.is_none_or(|m| m.damaged) {
            let words = line.span.of(text);
            if words.len() < 120 && chrome(words) && !menu(words) && !contact_sentence(words) {
                line.kind = LineKind::Chrome;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Date, Metadata};

    /// The metadata of a report with `front` before its lead.
    fn read(front: &str) -> Metadata {
        let text =
            format!("{front}2024年,本县扎实推进依法行政。现将有关情况报告如下:\n一、主要成效\n完善机制。\n");
        crate::parse(text).expect("short").metadata().clone()
    }

    fn date(month: u8, day: u8) -> Option<Date> {
        Date::new(2025, month, day)
    }

    const TITLE: &str = "青河县人民政府2024年法治政府建设情况报告";

    #[test]
    fn a_page_stamps_its_date_round_the_title() {
        for front in [
            format!("{TITLE}\n\n2025年03月04日 09时24分\n来源:县司法局\n\n"),
            format!("{TITLE}\n• 2025年3月4日\n"),
            format!("{TITLE}\n2025-03-04 10:14 | 县司法局\n"),
            format!("{TITLE} 2025-03-04\n"),
            format!("{TITLE} 发布时间:2025-03-04 来源:县司法局 作者:\n"),
            format!("2025-03-04 17:01  |  青河县水务局\n{TITLE}\n"),
            format!("青河县人民政府门户网站 www.example.cn 发布时间:2025-03-04 12:23\n{TITLE}\n"),
        ] {
            assert_eq!(read(&front).published.map(|date| date.value), date(3, 4), "{front}");
        }
        let clock = format!("2025年3月4日\n{TITLE}\n");
        assert_eq!(read(&clock).published, None);
    }

    #[test]
    fn a_date_below_the_body_named_below_the_title_says_when_it_was_written() {
        let front = format!("{TITLE}\n青河县司法局\n(2025年1月20日)\n");
        let metadata = read(&front);
        assert_eq!(metadata.written.map(|date| date.value), date(1, 20));
        assert_eq!(metadata.published, None);
    }

    #[test]
    fn a_label_may_name_who_reports() {
        let metadata = read("2024年法治政府建设情况报告\n报告单位:青河县水务局\n报告日期:2025年1月8日\n");
        let names: Vec<_> = metadata.issuers.into_iter().map(|issuer| issuer.name).collect();
        assert_eq!(names, ["青河县水务局"]);
        assert_eq!(metadata.written.map(|date| date.value), date(1, 8));
    }

    #[test]
    fn a_day_before_the_title_is_that_of_its_notice() {
        let notice = format!(
            "关于印发《{TITLE}》的通知\n各乡镇人民政府:\n现印发给你们。\n青河县司法局\n2025年3月1日\n"
        );
        let metadata = read(&format!("{notice}{TITLE}\n"));
        assert_eq!(metadata.title.map(|title| title.value).as_deref(), Some(TITLE));
        assert_eq!((metadata.written, metadata.published), (None, None));
    }

    #[test]
    fn a_column_above_the_title_is_none_of_it() {
        for front in [
            format!("政府信息公开\n一、法治政府建设年度报告\n{TITLE}\n"),
            format!("政策文件\n法治政府建设年度报告\n{TITLE}\n"),
            format!("法治政府建设年度报告\n青司〔2025〕4号\n{TITLE}\n"),
        ] {
            assert_eq!(read(&front).title.map(|title| title.value).as_deref(), Some(TITLE), "{front}");
        }
        let old = "青河县水务局2024年依法行政工作报告";
        let metadata = read(&format!("法治政府建设年度报告\n{old}\n"));
        assert_eq!(metadata.title.map(|title| title.value).as_deref(), Some(old));
    }

    #[test]
    fn a_value_may_stand_on_the_next_line() {
        let front = format!("{TITLE}\n发布时间:\n2025-03-04\n作者:\n来源:\n青河县司法局\n");
        let metadata = read(&front);
        assert_eq!(metadata.published.map(|date| date.value), date(3, 4));
        assert_eq!(metadata.source.map(|source| source.value).as_deref(), Some("青河县司法局"));
    }

    #[test]
    fn a_lead_may_lack_its_stop_and_a_heading_may_be_a_word_of_menus() {
        let text = "青河县2024年法治政府建设情况报告\n2024年青河县坚持依法行政,现将情况汇报如下\n一、主要成效\n政务公开\n\
                    主动公开12条。\n打印\n政务服务\n办理35件。\n";
        let report = crate::parse(text).expect("short");
        let of = |kind| {
            let segments = report.segments().iter().filter(move |segment| segment.kind == kind);
            segments.map(|segment| segment.span.of(text).trim()).collect::<Vec<_>>()
        };
        assert_eq!(of(crate::SegmentKind::Lead), ["2024年青河县坚持依法行政,现将情况汇报如下"]);
        assert_eq!(of(crate::SegmentKind::Chrome), ["打印"]);
    }

    #[test]
    fn a_file_may_name_the_title() {
        let title = read(&format!("{TITLE}.DOCX\n")).title.map(|title| title.value);
        assert_eq!(title.as_deref(), Some(TITLE));
        let beside = read(&format!("青河县水务局2024年法治政府建设情况报告.docx\n{TITLE}\n"));
        assert_eq!(beside.title.map(|title| title.value).as_deref(), Some(TITLE));
    }

    #[test]
    fn the_notice_with_which_a_report_is_issued_is_not_its_title() {
        let front = "青河县人民政府办公室关于印发青河县2024年度法治政府建设情况报告的通知\n\
                     各乡镇人民政府,县政府各部门:\n经县政府同意,现将《青河县2024年度法治政府建设情况报告》印发给你们,请结合实际抓好落实。\n青河县2024年度法治政府建设情况报告\n";
        let metadata = read(front);
        let title = metadata.title.map(|title| title.value);
        assert_eq!(title.as_deref(), Some("青河县2024年度法治政府建设情况报告"));
        assert_eq!(metadata.issuers.first().map(|issuer| issuer.name.as_str()), Some("青河县"));
        let quoted = front.replace("印发青河县", "印发《青河县").replace("报告的通知", "报告》的通知");
        let report = crate::parse(format!("{quoted}2024年,青河县坚持依法行政。\n一、主要成效\n完善机制。\n"));
        let report = report.expect("short");
        let lead = report.segments().iter().find(|segment| segment.kind == crate::SegmentKind::Lead);
        assert!(lead.is_some_and(|lead| lead.span.of(report.text()).starts_with("2024年,青河县")));
    }

    #[test]
    fn what_hands_the_report_over_before_its_title_is_no_lead() {
        let front = "关于青河县2024年法治政府建设年度报告的公示\n现将青河县2024年法治政府建设年度报告予以公示。\n\
                     青河县人民政府\n2025年3月7日\n青河县2024年法治政府建设年度报告\n2024年,青河县坚持依法行政。\n";
        let report = crate::parse(format!("{front}一、主要成效\n完善机制。\n")).expect("short");
        let title = report.metadata().title.as_ref().map(|title| title.value.as_str());
        assert_eq!(title, Some("青河县2024年法治政府建设年度报告"));
        let lead = report.segments().iter().find(|segment| segment.kind == crate::SegmentKind::Lead);
        assert!(lead.is_some_and(|lead| lead.span.of(report.text()).starts_with("2024年,青河县")));
    }

    #[test]
    fn a_number_above_the_title_and_a_lead_broken_at_the_margin_are_no_title() {
        let front = "青政发〔2025〕12 号\n关于2024年度法治政府建设情况的\n报   告\n市政府:\n2024年,青河县坚持以人民为中心的发展思想为\n";
        let report = crate::parse(format!(
            "{front}指导,推进依法行政。现将有关情况报告如下:\n一、主要成效\n完善机制。\n"
        ));
        let report = report.expect("short");
        let title = report.metadata().title.as_ref().map(|title| title.value.as_str());
        assert_eq!(title, Some("关于2024年度法治政府建设情况的报告"));
        assert!(report.metadata().document_number.is_some());
        let lead = report.segments().iter().find(|segment| segment.kind == crate::SegmentKind::Lead);
        assert!(lead.is_some_and(|lead| lead.span.of(report.text()).starts_with("2024年,青河县")));
    }

    #[test]
    fn a_sentence_on_whom_to_ask_is_the_bodys() {
        let report = crate::parse(format!(
            "{TITLE}\n一、主要成效\n联系电话:0906-1234567,由专人接听。\n电话:0906-1234567\n完善机制。\n"
        ))
        .expect("short");
        let chrome = report.segments().iter().filter(|segment| segment.kind == crate::SegmentKind::Chrome);
        let chrome: Vec<_> = chrome.map(|segment| segment.span.of(report.text()).trim()).collect();
        assert_eq!(chrome, ["电话:0906-1234567"]);
    }

    #[test]
    fn a_lead_is_no_value() {
        let report = crate::parse(format!(
            "{TITLE}\n分享到:\n打印本页\n2024年,我县依法行政。现将情况报告如下:\n一、主要成效\n完善机制。\n"
        ));
        let report = report.expect("short");
        assert!(report.segments().iter().any(|segment| segment.kind == crate::SegmentKind::Lead));
    }

    #[test]
    fn a_title_is_no_value() {
        let front =
            format!("| 公开目录 | 公共服务 | 发布日期 | 2025-03-04 |\n| 文号 | | 浏览量 | |\n{TITLE}\n");
        let metadata = read(&front);
        assert_eq!(metadata.published.map(|date| date.value), date(3, 4));
        assert_eq!(metadata.title.map(|title| title.value).as_deref(), Some(TITLE));
    }

    #[test]
    fn labels_are_read_behind_a_sentence_of_the_site() {
        let banner =
            "欢迎访问青河县人民政府门户网站,今天天气晴朗,祝您工作顺利、生活愉快、身体健康,万事如意。";
        let metadata = read(&format!("{banner}\n\n{TITLE}\n\n时间:2025-03-04 来源:县司法局\n\n"));
        assert_eq!(metadata.title.map(|title| title.value).as_deref(), Some(TITLE));
        assert_eq!(metadata.published.map(|date| date.value), date(3, 4));
        assert_eq!(metadata.source.map(|source| source.value).as_deref(), Some("县司法局"));
    }

    #[test]
    fn addressees_may_be_short_and_on_the_line_of_the_lead() {
        let names = |front: &str| -> Vec<String> {
            read(&format!("{TITLE}\n{front}")).addressees.into_iter().map(|name| name.value).collect()
        };
        assert_eq!(names("县委、县人大、市委依法治市办:\n"), ["县委", "县人大", "市委依法治市办"]);
        assert_eq!(names("县人大常委会:"), ["县人大常委会"]);
        assert_eq!(names("和田地区行政公署:\n"), ["和田地区行政公署"]);
        assert_eq!(names("现将工作汇报如下:"), [""; 0]);
    }

    #[test]
    fn the_number_stands_beside_who_issues_it() {
        let metadata = read(&format!("青政文〔2025〕12号   签发人:李四\n{TITLE}\n"));
        assert_eq!(
            metadata.document_number.map(|number| number.value).as_deref(),
            Some("青政文〔2025〕12号")
        );
    }

    #[test]
    fn a_body_named_above_the_addressees_issues_a_report_without_a_title() {
        let front = "(2025年4月27日在青河县第十届人民代表大会常务委员会第三次会议上)\n青河县人民政府\n主任、副主任、各位委员:\n";
        let names: Vec<_> = read(front).issuers.into_iter().map(|issuer| issuer.name).collect();
        assert_eq!(names, ["青河县人民政府"]);
    }
}
