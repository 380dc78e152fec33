//! Lines broken at a fixed width, and sentences broken over lines.
//!
//! A text broken at a width shows it: most of its lines are of that width, and most of those end in
//! mid-sentence. There each full line that is not closed is joined to the next, unless that one opens a heading
//! or an item. In any other text two lines are joined only where the first is running text that surely goes on.

use memchr::{memchr, memchr_iter};

use super::line::{breaks_off, is_closed, lines, opens_unit};
use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind};
use crate::Span;

/// How a line's length is counted.
type Measure = fn(&str) -> usize;

fn characters(line: &str) -> usize {
    line.chars().count()
}

/// Columns of a fixed-width screen or page: two for a Chinese character, one for a letter or digit.
fn columns(line: &str) -> usize {
    let ascii = line.bytes().filter(u8::is_ascii).count();
    2 * line.chars().count() - ascii
}

/// Wider lines are not looked at, in the units of either measure; a page is not that wide.
const WIDEST: usize = 200;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    memchr(b'\n', text.as_bytes()).map_or_else(|| spaces(text), |_| joined(text).or_else(|| spaces(text)))
}

fn joined(text: &str) -> Option<Rewritten> {
    let lines: Vec<Span> = lines(text);
    let width = [(characters as Measure, 15, 3), (columns as Measure, 30, 5)]
        .into_iter()
        .find_map(|(measure, least, slack)| Width::of(text, &lines, measure, least, slack));
    let indented = indented_lines(text, &lines);
    let mut rewriter = Rewriter::new(text);
    for pair in lines.windows(2) {
        let &[this, next] = pair else { continue };
        let (line, following) = (this.of(text), next.of(text));
        let joins = breaks_off(line, following)
            || width.as_ref().is_some_and(|width| width.is_full(line))
                && !following.is_empty()
                && !is_closed(line)
                && !opens_unit(following);
        let begins_paragraph = indented.mark && is_indented(text, next);
        if joins && !begins_paragraph {
            rewriter.replace(Span::new(this.end(), next.start()), joint(line, following));
        }
    }
    rewriter.finish()
}

/// What two lines are joined with: words in Latin letters keep a space.
fn joint(line: &str, next: &str) -> &'static str {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    if latin(line.chars().next_back()) && latin(next.chars().next()) { " " } else { "" }
}

/// The width at which a text was broken.
struct Width {
    measure: Measure,
    from: usize,
    to: usize,
}

impl Width {
    /// The width, in `measure`, that most lines have, give or take `slack`, if the text was broken at it.
    fn of(text: &str, lines: &[Span], measure: Measure, least: usize, slack: usize) -> Option<Width> {
        let filled: Vec<Span> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
        // Paragraphs are far longer than lines: a text that has them is not measured.
        if filled.len() < 8 || text.len() / filled.len() > WIDEST * 2 {
            return None;
        }
        let mut counts = [0usize; WIDEST + 1];
        for line in &filled {
            // A longer line cannot measure less than the widest.
            let length = if line.len() > WIDEST * 4 { WIDEST } else { measure(line.of(text)).min(WIDEST) };
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
        let width = Width { measure, from: to + 1 - slack, to };
        let (mut open, mut stops) = (0, 0);
        for line in filled.iter().map(|line| line.of(text)).filter(|line| width.is_full(line)) {
            open += usize::from(!is_closed(line));
            stops += usize::from(line.contains(['。', ',']));
        }
        // Titles of one length, one a line, have no stops in them.
        (open * 5 >= full * 3 && stops * 3 >= full).then_some(width)
    }

    fn is_full(&self, line: &str) -> bool {
        line.len() <= WIDEST * 4 && (self.from..=self.to).contains(&(self.measure)(line))
    }
}

/// Whether indentation tells where a paragraph begins.
struct Indentation {
    mark: bool,
}

/// Indentation marks paragraphs where some lines have it and most have not.
fn indented_lines(text: &str, lines: &[Span]) -> Indentation {
    let filled = lines.iter().filter(|line| !line.is_empty()).count();
    let indented = lines.iter().filter(|line| !line.is_empty() && is_indented(text, **line)).count();
    Indentation { mark: indented * 2 < filled }
}

/// Whether two spaces or more stand before the line, which is trimmed.
fn is_indented(text: &str, line: Span) -> bool {
    text.get(..line.start()).is_some_and(|front| front.ends_with("  ") || front.ends_with('\t'))
}

/// Least number of breaks that show a width.
const FEWEST: usize = 6;

/// Line breaks turned into spaces, at a fixed width: `…法治 政府…` every 36 characters.
fn spaces(text: &str) -> Option<Rewritten> {
    let mut rewriter = Rewriter::new(text);
    for line in lines(text) {
        let piece = line.of(text);
        if piece.len() < 400 {
            continue;
        }
        let places: Vec<usize> = memchr_iter(b' ', piece.as_bytes())
            .map(|at| line.start() + at)
            .filter(|&at| {
                let wide = |c: Option<char>| c.is_some_and(|c| !c.is_ascii());
                wide(before(text, at)) && wide(behind(text, at + 1))
            })
            .collect();
        if places.len() < FEWEST {
            continue;
        }
        let gap = |from: usize, to: usize| text.get(from..to).map_or(0, characters);
        let mut gaps: Vec<usize> = places.windows(2).map(|pair| gap(pair[0], pair[1])).collect();
        let listed = gaps.clone();
        gaps.sort_unstable();
        let middle = gaps.get(gaps.len() / 2).copied().unwrap_or(0);
        let near = |length: usize| length.abs_diff(middle) <= 2;
        let alike = gaps.iter().filter(|&&length| near(length)).count();
        if !(15..=80).contains(&middle) || alike * 5 < gaps.len() * 3 {
            continue;
        }
        for (n, &at) in places.iter().enumerate() {
            let near_before =
                n.checked_sub(1).and_then(|n| listed.get(n)).is_some_and(|&length| near(length));
            let near_behind = listed.get(n).is_some_and(|&length| near(length));
            if near_before || near_behind {
                rewriter.replace(Span::new(at, at + 1), "");
            }
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
        let done = repair(text).expect("broken");
        assert_eq!(done.text, "  区政府召开会议3次。组织学习法律法规,提升能力。\n(二)推进公开");
    }

    #[test]
    fn headings_and_titles_stay() {
        let text = "岚川区人民政府\n关于2023年法治政府建设情况的报告\n一、主要成效\n(一)加强领导,压实责任\n全年学法12次。\n岚川区人民政府\n2024年1月5日";
        assert!(repair(text).is_none());
    }
}
