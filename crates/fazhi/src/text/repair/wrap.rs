//! Lines broken at a fixed width, and sentences broken over lines.
//!
//! A text broken at a width shows it: most of its lines are of that width, and most of those end in
//! mid-sentence. There each full line that is not closed is joined to the next, unless that one opens a heading
//! or an item; where every line became a paragraph, over the blank line between. In any other text two lines are
//! joined only where the first is running text that surely goes on, or the number of a heading (`一、`) alone.

use memchr::memchr_iter;

use super::line::{goes_on, is_closed, is_running, opens_unit};
use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind};
use crate::Span;
use crate::read::ordinal::{Style, ordinal};

/// How a line's length is counted.
type Measure = fn(&str) -> usize;

fn characters(line: &str) -> usize {
    line.chars().count()
}

/// Columns of a fixed-width screen or page: two for a Chinese character, one for a letter or digit.
fn columns(line: &str) -> usize {
    // Summed in single bytes, many at once.
    let pieces = line.as_bytes().chunks(128);
    let ascii: usize =
        pieces.map(|piece| usize::from(piece.iter().map(|byte| u8::from(byte.is_ascii())).sum::<u8>())).sum();
    2 * line.chars().count() - ascii
}

/// Wider lines are not looked at, in the units of either measure; a page is not that wide.
const WIDEST: usize = 200;

pub(super) fn repair(text: &str, lines: &[Span]) -> Option<Rewritten> {
    let broken = lines.len() > 1;
    broken.then(|| joined(text, lines)).flatten().or_else(|| spaces(text, lines))
}

fn joined(text: &str, lines: &[Span]) -> Option<Rewritten> {
    let filled: Vec<Span> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
    let measures = [(characters as Measure, 15, 3), (columns as Measure, 30, 5)];
    let measured = may_be_wrapped(text, &filled);
    let measures = measures.into_iter().filter(|_| measured);
    let width = measures
        .filter_map(|(measure, least, slack)| Width::of(text, &filled, measure, least, slack))
        .max_by_key(|width| width.lines);
    let indented = indented_lines(text, lines);
    // Where no two lines touch, blank lines part lines and not paragraphs.
    let spread = width.is_some()
        && lines.windows(2).filter(|pair| !pair[0].is_empty() && !pair[1].is_empty()).count() * SPREAD
            < filled.len();
    let numbers = lone_numbers(text, &filled);
    let mut rewriter = Rewriter::new(text);
    // A piece of a sentence is running text because the line before it was.
    let mut goes_on_from_before = false;
    for pair in filled.windows(2) {
        let &[this, next] = pair else { continue };
        if numbers.binary_search(&this).is_ok() {
            rewriter.replace(Span::new(this.end(), next.start()), number_joint(this.of(text)));
            goes_on_from_before = false;
            continue;
        }
        let (line, following) = (this.of(text), next.of(text));
        let parted = !spread && breaks(text, this, next) > 1;
        if parted || (width.is_none() && is_closed(line)) {
            goes_on_from_before = false;
            continue;
        }
        let joins = goes_on(line, following) && (goes_on_from_before || is_running(line))
            || width.as_ref().is_some_and(|width| width.is_full(text, this))
                && (!is_closed(line) || indented.mark)
                && !opens_unit(following);
        let begins_paragraph = indented.mark && is_indented(text, next);
        goes_on_from_before = joins && !begins_paragraph;
        if goes_on_from_before {
            rewriter.replace(Span::new(this.end(), next.start()), joint(line, following));
        }
    }
    rewriter.finish()
}

/// Of so many lines in a text whose lines became paragraphs, one at most touches the next.
const SPREAD: usize = 10;

/// How many line breaks stand between two lines; two are enough.
fn breaks(text: &str, this: Span, next: Span) -> usize {
    memchr_iter(b'\n', Span::new(this.end(), next.start()).of(text).as_bytes()).take(2).count()
}

/// The lines that hold nothing but the number of a heading of the first two levels, where the count goes on: `一、`,
/// `(二)`, `01`. What stands below each is its title.
fn lone_numbers(text: &str, filled: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    // For each style whether its first number was met, and its second.
    let mut met = [[false; 2]; 2];
    for pair in filled.windows(2) {
        let &[this, next] = pair else { continue };
        let Some((style, value)) = lone_number(this.of(text)) else { continue };
        if lone_number(next.of(text)).is_none() && !opens_unit(next.of(text)) {
            found.push(this);
            if let 1 | 2 = value {
                met[style as usize][usize::from(value) - 1] = true;
            }
        }
    }
    if met.contains(&[true; 2]) { found } else { Vec::new() }
}

/// The number that is all of a line.
fn lone_number(line: &str) -> Option<(Style, u16)> {
    if line.len() > LONGEST_NUMBER {
        return None;
    }
    if let Some(digit) = line.strip_prefix('0') {
        return digit.parse().ok().filter(|value| (1..10).contains(value)).map(|value| (Style::First, value));
    }
    let (rest, number) = ordinal(line).ok()?;
    (rest.is_empty() && !number.damaged && number.style <= Style::Second)
        .then_some((number.style, number.value))
}

/// The longest number of a heading, in bytes: `(二十三)、`.
const LONGEST_NUMBER: usize = 16;

/// What a number alone on its line is joined to its title with.
fn number_joint(number: &str) -> &'static str {
    if number.ends_with(|c: char| c.is_ascii_digit()) { " " } else { "" }
}

/// What two lines are joined with: words in Latin letters keep a space.
fn joint(line: &str, next: &str) -> &'static str {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    if latin(line.chars().next_back()) && latin(next.chars().next()) { " " } else { "" }
}

/// Whether the lines that are not blank may be of one width.
fn may_be_wrapped(text: &str, filled: &[Span]) -> bool {
    // Paragraphs are far longer than lines: a text that has them is not measured.
    if filled.len() < 8 || text.len() / filled.len() > WIDEST * 2 {
        return false;
    }
    // Seen in bytes: of lines of one width half are not much shorter than the longest tenth.
    let mut bytes: Vec<usize> = filled.iter().map(|line| line.len()).collect();
    let tenth = bytes.len() * 9 / 10;
    let long = *bytes.select_nth_unstable(tenth).1;
    bytes.iter().filter(|&&length| length * 2 >= long).count() * 2 >= bytes.len()
}

/// The width at which a text was broken.
struct Width {
    measure: Measure,
    from: usize,
    to: usize,
    /// How many lines have it.
    lines: usize,
}

impl Width {
    /// The width, in `measure`, that most lines have, give or take `slack`, if the text was broken at it.
    fn of(text: &str, filled: &[Span], measure: Measure, least: usize, slack: usize) -> Option<Width> {
        let mut counts = [0usize; WIDEST + 1];
        for line in filled {
            let length = length(text, *line, measure);
            if let Some(count) = counts.get_mut(length) {
                *count += 1;
            }
        }
        let window =
            |to: usize| counts.get(to + 1 - slack..=to).map_or(0, |counts| counts.iter().sum::<usize>());
        let to = (least..WIDEST).max_by_key(|&to| (window(to), WIDEST - to))?;
        let wider: usize = counts.get(to + 1..)?.iter().sum();
        let full = window(to);
        if full < 8 || full * 2 < filled.len() || wider * 10 > filled.len() {
            return None;
        }
        let width = Width { measure, from: to + 1 - slack, to, lines: full };
        let (mut open, mut stops) = (0, 0);
        for line in filled.iter().filter(|line| width.is_full(text, **line)).map(|line| line.of(text)) {
            open += usize::from(!is_closed(line));
            stops += usize::from(line.contains(['。', ',']));
        }
        // Titles of one length, one a line, have no stops in them.
        (open * 5 >= full * 3 && stops * 3 >= full).then_some(width)
    }

    fn is_full(&self, text: &str, line: Span) -> bool {
        (self.from..=self.to).contains(&length(text, line, self.measure))
    }
}

/// The length of a line with the spaces before it: they were there when it was broken.
fn length(text: &str, line: Span, measure: Measure) -> usize {
    let front = text.get(..line.start()).unwrap_or("");
    let spaces = front.len() - front.trim_end_matches(' ').len();
    // A line of more bytes cannot measure less than the widest.
    if line.len() > WIDEST * 4 { WIDEST } else { (measure(line.of(text)) + spaces).min(WIDEST) }
}

/// Whether indentation tells where a paragraph begins.
struct Indentation {
    mark: bool,
}

/// Indentation marks paragraphs where some lines have it and most have not.
fn indented_lines(text: &str, lines: &[Span]) -> Indentation {
    let filled = lines.iter().filter(|line| !line.is_empty()).count();
    let indented = lines.iter().filter(|line| !line.is_empty() && is_indented(text, **line)).count();
    Indentation { mark: indented >= 5 && indented * 2 < filled }
}

/// Whether two spaces or more stand before the line, which is trimmed.
fn is_indented(text: &str, line: Span) -> bool {
    text.get(..line.start()).is_some_and(|front| front.ends_with("  ") || front.ends_with('\t'))
}

/// Least number of breaks that show a width.
const FEWEST: usize = 6;

/// Line breaks turned into spaces, at a fixed width: `…法治 政府…` every 36 characters.
///
/// Six spaces in ten must stand at one distance, give or take three characters, from the start of their line or
/// the space before; those go.
fn spaces(text: &str, lines: &[Span]) -> Option<Rewritten> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for line in lines {
        // The spaces before a line were there when it was broken.
        let mut start = text.get(..line.start()).map_or(0, |front| front.trim_end_matches(' ').len());
        for at in memchr_iter(b' ', line.of(text).as_bytes()).map(|at| line.start() + at) {
            places.push((at, text.get(start..at).map_or(0, characters)));
            start = at + 1;
        }
    }
    let mut lengths: Vec<usize> = places.iter().map(|&(_, length)| length).collect();
    let middle = lengths.len() / 2;
    let usual = if lengths.is_empty() { 0 } else { *lengths.select_nth_unstable(middle).1 };
    let near = |length: usize| length.abs_diff(usual) <= 3;
    let alike = lengths.iter().filter(|&&length| near(length)).count();
    if alike < FEWEST || !(15..=80).contains(&usual) || alike * 5 < lengths.len() * 3 {
        return None;
    }
    let mut rewriter = Rewriter::new(text);
    for (at, _) in places.into_iter().filter(|&(_, length)| near(length)) {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        if !(latin(before(text, at)) && latin(behind(text, at + 1))) {
            rewriter.replace(Span::new(at, at + 1), "");
        }
    }
    rewriter.finish()
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn a_broken_sentence_is_joined() {
        let text = "  区政府召开会议3次。组织学习法律法规,\n提升能力。\n(二)推进公开";
        let done = repair(text, &super::super::line::lines(text)).expect("broken");
        assert_eq!(done.text, "  区政府召开会议3次。组织学习法律法规,提升能力。\n(二)推进公开");
    }

    #[test]
    fn lines_that_became_paragraphs_are_joined() {
        let lines = [
            "青河县2023年法治政府建设年度报告",
            "一、主要举措和成效",
            "全年全县各级行政机关受理行政复议申请7",
            "43件,办结率98.9%。全年开展普法宣传12.6",
            "万余人次,培训执法人员5862名,执法能力",
            "有所提升,队伍不断壮大。评查案卷20卷,纠",
            "正问题9个,整改到位。落实行政执法三项制度,",
            "规范自由裁量,公开执法信息3000条。全县各",
            "单位重视法治工作,研究议题12个。",
            "二、存在的不足和原因",
            "基层执法力量仍然不足,人员编制偏紧,执法",
            "人员的业务能力有待提高,执法装备需要更新,",
            "各乡镇的法治工作发展不平衡,少数单位对法",
            "治工作重视不够。",
        ];
        let text = lines.join("\n\n");
        let done = repair(&text, &super::super::line::lines(&text)).expect("broken").text;
        assert!(done.contains("申请743件,办结率98.9%。全年开展普法宣传12.6万余人次,培训"), "{done}");
        assert!(
            done.contains("12个。\n\n二、存在的不足和原因\n\n基层执法力量仍然不足,人员编制偏紧,执法人员"),
            "{done}"
        );
    }

    #[test]
    fn a_number_alone_is_joined_to_its_title() {
        let text = "一、\n主要举措\n学法12次。\n\n二、\n\n存在的不足\n三、下一步安排";
        let done = repair(text, &super::super::line::lines(text)).expect("numbers").text;
        assert_eq!(done, "一、主要举措\n学法12次。\n\n二、存在的不足\n三、下一步安排");
        let text = "01\n主要举措\n02\n存在的不足";
        let done = repair(text, &super::super::line::lines(text)).expect("numbers").text;
        assert_eq!(done, "01 主要举措\n02 存在的不足");
        let text = "(一)\n(二)\n三、\n主要举措\n01\n五";
        assert!(repair(text, &super::super::line::lines(text)).is_none());
    }

    #[test]
    fn headings_and_titles_stay() {
        let text = "岚川区人民政府\n关于2023年法治政府建设情况的报告\n一、主要成效\n(一)加强领导,压实责任\n全年学法12次。\n岚川区人民政府\n2024年1月5日";
        assert!(repair(text, &super::super::line::lines(text)).is_none());
    }
}
