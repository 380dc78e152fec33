//! Where in a page a phrase stands: the page cut into stretches, each with its zone.
//!
//! This is no outline: it only tells a title from a heading from running text, well enough for weighing
//! words, in one pass over the text and also where all line breaks are lost.

use std::iter::Peekable;
use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::genre::{REPORT_ENDS, Zone};
use crate::lexicon::label::LABELS;
use crate::line::chrome::{chrome, file_ending};
use crate::line::label::{LabelKind, labels};
use crate::line::title::is_title;
use crate::read::ordinal::{Style, ordinal};
use crate::text::marks::is_letter;

/// A line or a piece of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its bytes, number included.
    pub(super) span: Span,
    /// Where its words start, behind a number.
    pub(super) words: usize,
    /// What it is.
    pub(super) zone: Zone,
    /// Lines of one title share a block, and a phrase may run over their ends.
    pub(super) block: u32,
}

/// A title or heading is at most this long, in bytes; about sixty characters.
const SHORT: usize = 190;
/// A heading that has no stop within this many bytes is a paragraph with a number.
const LONGEST_HEADING: usize = 420;
/// A line over this length may hold title, salutation and lead, parted by single spaces.
const FLATTENED: usize = 600;
/// Running text before the first heading is the lead up to here.
const LEAD: usize = 2400;
/// A line of a menu is at most this long, in bytes; nine characters.
const LONGEST_MENU: usize = 27;
/// The title of a report is looked for among this many lines that may be titles.
const MOST_TITLES: usize = 60;
/// How much of the end of a text is its ending.
const ENDING: usize = 400;

impl Stretch {
    /// Where its words end, before a closing stop, date or bracket.
    pub(super) fn ends(&self, text: &str) -> usize {
        self.span.start() + words_end(self.span.of(text))
    }
}

/// Cuts what stands at `place` of `text` into stretches, in order. Blank lines have none.
///
/// `marks` are the characters at `place` that are no letters, in order: stops, spaces and quotes at least.
pub(super) fn stretches(text: &str, place: Span, marks: impl Iterator<Item = (usize, char)>) -> Vec<Stretch> {
    let mut cutter = Cutter {
        text,
        marks: marks.peekable(),
        out: Vec::new(),
        front: true,
        opened: false,
        numerals: false,
        lead: 0,
        block: 0,
    };
    let mut start = place.start();
    let breaks = memchr::memchr_iter(b'\n', place.of(text).as_bytes()).map(|at| place.start() + at);
    for end in breaks.chain([place.end()]) {
        cutter.line(Span::new(start, end));
        start = end + 1;
    }
    menus(text, &mut cutter.out);
    let ending = place.start() + place.len().saturating_sub(ENDING);
    for stretch in cutter.out.iter_mut().rev() {
        if stretch.span.end() <= ending {
            break;
        }
        if stretch.zone == Zone::BODY {
            stretch.zone = Zone::ENDING;
        }
    }
    cutter.out
}

/// Makes labels of the words of menus before the title: short lines that no year is in.
fn menus(text: &str, stretches: &mut [Stretch]) {
    let titles = stretches.iter().enumerate().filter(|(_, stretch)| stretch.zone == Zone::TITLE);
    let Some((title, _)) = titles.take(MOST_TITLES).find(|(_, stretch)| is_title(text, stretch.span)) else {
        return;
    };
    for stretch in &mut stretches[..title] {
        let words = stretch.span.of(text);
        let short = words.len() <= LONGEST_MENU && !words.contains(|c: char| c.is_ascii_digit());
        if stretch.zone == Zone::TITLE && short {
            stretch.zone = Zone::LABELS;
        }
    }
}

struct Cutter<'a, M: Iterator<Item = (usize, char)>> {
    text: &'a str,
    /// The marks that are still to come.
    marks: Peekable<M>,
    out: Vec<Stretch>,
    /// No heading was met yet.
    front: bool,
    /// The lead looked back on the year or handed the report over: no title follows it.
    opened: bool,
    /// A heading with a Chinese numeral was met: those with digits stand below it.
    numerals: bool,
    /// Bytes of running text met before the first heading.
    lead: usize,
    block: u32,
}

impl<M: Iterator<Item = (usize, char)>> Cutter<'_, M> {
    /// One line of the text, cut where headings stand inside it.
    fn line(&mut self, line: Span) {
        let whole = line.trimmed(self.text);
        let mut start = whole.start();
        // Headings of the first two levels stand behind a space or a closed sentence.
        while let Some((at, before)) = self.marks.next_if(|(at, _)| *at < line.end()) {
            let at = at + before.len_utf8();
            if at > whole.start() && matches!(before, ' ' | '。' | ':' | '”') {
                let rest = self.text.get(at..whole.end()).unwrap_or("");
                if rest.starts_with(|c| c == '(' || is_numeral(c)) && heading_number(rest).is_some() {
                    self.piece(Span::new(start, at));
                    start = at;
                }
            }
        }
        self.piece(Span::new(start, whole.end()));
    }

    /// A piece of a line that holds at most one heading, at its start.
    fn piece(&mut self, piece: Span) {
        let piece = piece.trimmed(self.text);
        if piece.is_empty() {
            return;
        }
        if let Some((level, number)) = heading_number(piece.of(self.text)) {
            self.heading(piece, level, number);
        } else if self.front && piece.len() > FLATTENED {
            self.flattened(piece);
        } else if self.front {
            self.front_line(piece);
        } else {
            self.push(piece, Zone::BODY);
        }
    }

    fn heading(&mut self, piece: Span, level: u8, number: usize) {
        self.front = false;
        let words = piece.start() + number;
        let text = piece.of(self.text);
        let stop = text.find('。').map_or(text.len(), |at| at + "。".len());
        self.numerals |= level < 3;
        let zone = if level == 1 || !self.numerals { Zone::HEADING } else { Zone::SUBHEADING };
        if stop > LONGEST_HEADING {
            return self.push_at(piece, words, Zone::BODY);
        }
        self.push_at(Span::new(piece.start(), piece.start() + stop), words, zone);
        let rest = Span::new(piece.start() + stop, piece.end());
        if !rest.is_empty() {
            self.push(rest, Zone::BODY);
        }
    }

    /// A line before the first heading.
    fn front_line(&mut self, line: Span) {
        let words = line.of(self.text);
        let zone = if self.continues(line) {
            Zone::LEAD
        } else if words.starts_with('[') && is_title(self.text, line) {
            Zone::TITLE // behind the name of a column
        } else {
            front_zone(words)
        };
        let file = file_ending(words).filter(|_| zone == Zone::TITLE).map(|ending| words.len() - ending);
        if let Some(name) = file {
            // The name of a file may be the title; a short one names nothing: 年度报告.docx.
            if is_title(self.text, line) {
                return self.title(Span::new(line.start(), line.start() + name));
            } else if name <= LONGEST_MENU {
                return self.push(line, Zone::LABELS);
            }
        }
        if self.lead > LEAD {
            self.push(line, Zone::BODY);
        } else if zone == Zone::TITLE && self.opened && !names_document(words) {
            // A heading that carries no number, or lost it.
            self.push(line, Zone::HEADING);
        } else if zone == Zone::TITLE {
            self.title(line);
        } else if zone == Zone::LABELS
            && let Some(title) = titled(words)
        {
            let title = title.shifted(line.start());
            self.push(Span::new(line.start(), title.start()), zone);
            self.push(title, Zone::TITLE);
            if title.end() < line.end() {
                self.push(Span::new(title.end(), line.end()), zone);
            }
        } else {
            let behind_heading = self.out.last().is_some_and(|last| !last.zone.has(Zone::LEAD));
            self.lead += if zone == Zone::LEAD { line.len() } else { 0 };
            let zone = if zone == Zone::LEAD && self.opened && behind_heading { Zone::BODY } else { zone };
            self.opened |= zone == Zone::LEAD && opens(words);
            self.push(line, zone);
        }
    }

    /// Whether the line goes on with a sentence that the line before broke off.
    fn continues(&self, line: Span) -> bool {
        self.out.last().is_some_and(|last| {
            let break_between = self.text.get(last.span.end()..line.start()).unwrap_or("");
            last.zone.has(Zone::LEAD.or(Zone::BODY))
                && break_between.bytes().filter(|&byte| byte == b'\n').count() == 1
                && !last.span.of(self.text).ends_with(['。', ':', ';', '!', '?', '”', '…', '.'])
        })
    }

    /// A title, cut from the names of column and site that a page title carries: `…报告_公告_某县`.
    fn title(&mut self, line: Span) {
        let text = line.of(self.text);
        let cut = text.find('_').unwrap_or(text.len());
        self.push(Span::new(line.start(), line.start() + cut), Zone::TITLE);
    }

    /// A long line before the first heading: its first words may be title and salutation.
    fn flattened(&mut self, line: Span) {
        let mut rest = line;
        while rest.start() < line.start() + FLATTENED {
            let text = rest.of(self.text);
            let Some(space) = text.find(' ').filter(|&at| at <= SHORT) else { break };
            self.front_line(Span::new(rest.start(), rest.start() + space));
            rest = Span::new(rest.start() + space, rest.end()).trimmed(self.text);
        }
        let text = rest.of(self.text);
        let stop = text.find(['。', ',', ':']).filter(|&at| rest.start() == line.start() && at <= SHORT);
        if let Some(stop) = stop {
            self.push(Span::new(rest.start(), rest.start() + stop), Zone::TITLE);
            rest = Span::new(rest.start() + stop, rest.end());
        }
        self.lead += rest.len();
        self.push(rest, Zone::LEAD);
    }

    fn push(&mut self, span: Span, zone: Zone) {
        self.push_at(span, span.start(), zone);
    }

    fn push_at(&mut self, span: Span, words: usize, zone: Zone) {
        let together = zone == Zone::TITLE && self.out.last().is_some_and(|last| last.zone == Zone::TITLE);
        self.block += u32::from(!together);
        self.out.push(Stretch { span, words, zone, block: self.block });
    }
}

/// What a line before the first heading is.
pub(super) fn front_zone(line: &str) -> Zone {
    if line.contains('>') || line.starts_with("首页") || line.starts_with("您") {
        Zone::LABELS
    } else if line.len() > SHORT
        || line.contains('。')
        || line.contains("如下")
        || (line.len() > SHORT / 2 && line.contains(','))
    {
        Zone::LEAD
    } else if is_label(line) || chrome(line) || is_row_of_labels(line) {
        Zone::LABELS
    } else {
        Zone::TITLE
    }
}

/// Whether a line names a report, so that it is no heading of one (a letter may hand its report over), or a document of
/// somebody's: 青岭镇|2024年工作要点.
fn names_document(line: &str) -> bool {
    let words = line.get(..words_end(line)).unwrap_or("");
    let of_somebody =
        words.find("20").is_some_and(|at| words[..at].ends_with(is_letter) && words[at..].contains('年'));
    of_somebody || REPORT_ENDS.iter().any(|end| words.ends_with(end))
}

/// Whether a line of the lead looks back on a year or ends by handing over what follows.
fn opens(line: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit();
    let behind = line.trim_start_matches(digits);
    // A day of the year is the date of news.
    let year = line.len() - behind.len() == 4
        && behind.trim_start().strip_prefix('年').is_some_and(|rest| !rest.trim_start().starts_with(digits));
    year || line.trim_end_matches([':', '。']).ends_with("如下")
}

/// Where the words of a title end: before a date, stops and a closing bracket like `(试行)`.
pub(super) fn words_end(text: &str) -> usize {
    let stops = |c: char| c.is_ascii_digit() || " 。-/.:;,》”".contains(c);
    let mut end = text.trim_end_matches(stops).len();
    // 试行 and 草案 may both stand there.
    for _ in 0..2 {
        let head = text.get(..end).unwrap_or("");
        let bracket = head.strip_suffix(')').and_then(|inner| inner.rfind('('));
        if let Some(open) = bracket {
            end = head.get(..open).unwrap_or("").trim_end_matches(stops).len();
        }
    }
    end
}

/// Whether a line is a label with its value: `来源:…`, `[ 索引号 ]…`, `|…`.
fn is_label(text: &str) -> bool {
    const LABEL: usize = 30;
    text.starts_with(['[', '|', '•'])
        || text.find(':').is_some_and(|at| at <= LABEL)
        || text.starts_with("【字")
}

/// Whether a line is labels and values without a colon, none of them the title: `发布日期 | 2025-01-22`.
fn is_row_of_labels(line: &str) -> bool {
    labels(line).is_some_and(|labels| labels.iter().all(|label| label.kind != LabelKind::Title))
}

/// The title that a line of labels states: `标题:…`.
fn titled(line: &str) -> Option<Span> {
    // Spaces may stand inside a label, and few lines hold the last character of one.
    let labels = line.contains(&TITLE_LABEL_ENDS[..]).then(|| labels(line))??;
    let title = labels.iter().find(|label| label.kind == LabelKind::Title && !label.value.is_empty());
    title.map(|label| label.value)
}

/// The last characters of the labels of titles.
static TITLE_LABEL_ENDS: LazyLock<Vec<char>> = LazyLock::new(|| {
    let titles = LABELS.iter().filter(|row| row.kind == LabelKind::Title);
    let mut ends: Vec<char> = titles.filter_map(|row| row.spelling.chars().next_back()).collect();
    ends.sort_unstable();
    ends.dedup();
    ends
});

/// Whether `c` is a numeral of a heading.
fn is_numeral(c: char) -> bool {
    matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

/// Level and length in bytes of the number that `text` starts with.
pub(super) fn heading_number(text: &str) -> Option<(u8, usize)> {
    let open = text.strip_prefix('(').map_or(0, |_| 1);
    let body = text.get(open..)?;
    let numerals = body.trim_start_matches(' ');
    let blank = body.len() - numerals.len();
    if let Some(rest) = numerals.strip_prefix('第') {
        let count = rest.len() - rest.trim_start_matches(is_numeral).len();
        let tail = rest.get(count..)?;
        return (open == 0 && count > 0 && tail.starts_with('章'))
            .then_some((1, "第".len() + count + "章".len()));
    }
    let rest = numerals.trim_start_matches(is_numeral);
    let count = numerals.len() - rest.len();
    if count > 0 && count <= 9 {
        let number = open + blank + count;
        let after = rest.chars().next()?;
        return match after {
            '、' if open == 0 => Some((1, number + "、".len())),
            ')' => Some((2, number + 1)),
            _ => None,
        };
    }
    let rest = numerals.trim_start_matches(|c: char| c.is_ascii_digit());
    let count = numerals.len() - rest.len();
    let after = rest.chars().next()?;
    let decimal =
        || rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if open == 0 && (1..=2).contains(&count) && matches!(after, '.' | '、') && !decimal() {
        return Some((3, blank + count + after.len_utf8()));
    }
    // Numbers of other shapes, and those before a year, are rare enough for the grammar.
    let (words, ordinal) = ordinal(numerals).ok().filter(|(words, _)| open == 0 && !words.is_empty())?;
    let shown = !ordinal.damaged && matches!(ordinal.style, Style::First | Style::Third);
    shown.then(|| (ordinal.style.level(), text.len() - words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::marks::marks;

    fn zones(text: &str) -> Vec<(Zone, &str)> {
        stretches(text, Span::new(0, text.len()), marks(text))
            .iter()
            .map(|stretch| (stretch.zone, stretch.span.of(text)))
            .collect()
    }

    #[test]
    fn a_page_is_cut_into_its_zones() {
        let body = "全镇依法行政水平稳步提升,各项任务按期完成,群众满意度保持在较高水平。".repeat(6);
        let text = format!(
            "首页>公开\n来源:青岭镇\n青岭镇2023年法治政府建设年度报告\n2023年,青岭镇依法办事。\n一、主要举措\n(一)学法。{body}\n{body}"
        );
        let zones: Vec<Zone> = zones(&text).iter().map(|(zone, _)| *zone).collect();
        let expected = [
            Zone::LABELS,
            Zone::LABELS,
            Zone::TITLE,
            Zone::LEAD,
            Zone::HEADING,
            Zone::SUBHEADING,
            Zone::ENDING,
        ];
        assert_eq!(zones[..6], expected[..6]);
        assert_eq!(zones.last(), Some(&Zone::ENDING));
    }

    #[test]
    fn headings_are_found_inside_a_line() {
        let text = "现将情况报告如下: 一、主要举措和成效 (一)学法。会前学法。(二)普法。二、存在的不足";
        let found: Vec<&str> = zones(text).into_iter().map(|(_, piece)| piece).collect();
        let wanted = [
            "现将情况报告如下:",
            "一、主要举措和成效",
            "(一)学法。",
            "会前学法。",
            "(二)普法。",
            "二、存在的不足",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn headings_without_chinese_numbers_stand_behind_the_lead() {
        for lead in ["2024年,青岭镇依法办事。", "现将情况报告如下:"] {
            let text =
                format!("青岭镇2024年报告\n{lead}\n主要举措\n开展培训3期。\n■2025年工作安排\n加强培训。");
            let zones: Vec<Zone> = zones(&text).iter().map(|(zone, _)| *zone).collect();
            let ending = Zone::ENDING;
            assert_eq!(zones, [Zone::TITLE, Zone::LEAD, Zone::HEADING, ending, Zone::HEADING, ending]);
        }
        // News of a day may stand before a title.
        assert_eq!(zones("2024年3月1日,青岭镇开会。\n青岭镇2023年报告")[1].0, Zone::TITLE);
    }

    #[test]
    fn numbers_in_digits_stand_below_those_in_chinese() {
        let kinds = |text| zones(text).iter().map(|(zone, _)| *zone).collect::<Vec<_>>();
        assert_eq!(kinds("1、主要举措\n2、2025年安排"), [Zone::HEADING, Zone::HEADING]);
        assert_eq!(kinds("一、主要举措\n1、学法"), [Zone::HEADING, Zone::SUBHEADING]);
    }

    #[test]
    fn title_salutation_and_lead_on_one_line_are_parted() {
        let text = format!(
            "青岭镇人民政府关于2023年法治政府建设情况的报告 县委、县政府: {}",
            "2023年,全镇依法办事。".repeat(40)
        );
        let zones = zones(&text);
        assert_eq!(zones[0], (Zone::TITLE, "青岭镇人民政府关于2023年法治政府建设情况的报告"));
        assert_eq!(zones.last().map(|(zone, _)| *zone), Some(Zone::LEAD));
    }

    #[test]
    fn behind_the_words_that_hand_a_report_over_stand_headings() {
        let zone_of_plan = |lead: &str| {
            let text = format!("青岭镇2023年法治政府建设情况报告\n{lead}\n2024年工作安排\n");
            zones(&text)[2].0
        };
        assert_eq!(zone_of_plan("2023年,青岭镇依法办事。现将有关情况报告如下:"), Zone::HEADING);
        assert_eq!(zone_of_plan("2023年,青岭镇依法办事。"), Zone::HEADING);
        assert_eq!(zone_of_plan("青岭镇依法办事。"), Zone::TITLE);
        let letter = "关于报送情况的函\n现将2023年情况报告如下:\n青岭镇2023年法治政府建设情况报告";
        assert_eq!(zones(letter)[2].0, Zone::TITLE);
        assert_eq!(zones("现将情况公布如下:\n青岭镇2024年工作要点")[1].0, Zone::TITLE);
    }

    #[test]
    fn the_words_of_a_title_end_before_date_and_bracket() {
        assert_eq!(words_end("某市工作方案(试行)(草案) 2023-02-09"), "某市工作方案".len());
        assert_eq!(words_end("年度报告"), "年度报告".len());
        assert_eq!(words_end(")"), 1);
    }

    #[test]
    fn numbers_of_headings() {
        assert_eq!(heading_number("一、甲"), Some((1, 6)));
        assert_eq!(heading_number("十二、甲"), Some((1, 9)));
        assert_eq!(heading_number("(一)甲"), Some((2, 5)));
        assert_eq!(heading_number("( 二)甲"), Some((2, 6)));
        assert_eq!(heading_number("一)甲"), Some((2, 4)));
        assert_eq!(heading_number("第一章 总则"), Some((1, 9)));
        assert_eq!(heading_number("1.甲"), Some((3, 2)));
        assert_eq!(heading_number("4、2025年安排"), Some((3, 4)));
        assert_eq!(heading_number("贰、甲"), Some((1, 6)));
        assert_eq!(heading_number("II.甲"), Some((1, 3)));
        for none in ["", "一是", "一", "(", "(甲)", "2.5亿元", "2024.1", "第一", "一个"] {
            assert_eq!(heading_number(none), None, "{none}");
        }
    }
}
