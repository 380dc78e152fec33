//! Page numbers that a printed or converted page leaves between its lines, or in a sentence.
//!
//! `第3页 共12页`, `- 3 -`, `3/12` on a line of their own go; so do bare numbers, where they follow one another
//! and text stands between them. In a sentence only counters that name both numbers and 页 go.

use memchr::memmem;

use super::line::breaks_off;
use super::rewriter::{Rewriter, Rewritten};
use super::{before, digits, floor};
use crate::Span;
use crate::lexicon::page_lines::{BEFORE, BETWEEN, FRAMES};

/// Longest line that is looked at, and least text between two bare page numbers, in bytes.
const LONGEST: usize = 40;
const PAGE: usize = 300;

/// A line that may be a page number.
struct Candidate {
    /// Its place in the list of lines.
    line: usize,
    number: u32,
    /// Whether it is one by itself: `第3页`, `- 3 -`.
    sure: bool,
}

pub(super) fn repair(text: &str, lines: &[Span]) -> Option<Rewritten> {
    let candidates: Vec<Candidate> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && line.len() <= LONGEST)
        .filter_map(|(n, line)| {
            page_line(line.of(text)).map(|(number, sure)| Candidate { line: n, number, sure })
        })
        .collect();
    let place = |candidate: &Candidate| lines.get(candidate.line).copied().unwrap_or_default();
    let follows = |a: &Candidate, b: &Candidate| {
        !a.sure && !b.sure && b.number == a.number + 1 && place(b).start() > place(a).end() + PAGE
    };
    let mut pieces: Vec<Span> = Vec::new();
    for (n, candidate) in candidates.iter().enumerate() {
        let after_one =
            n.checked_sub(1).and_then(|n| candidates.get(n)).is_some_and(|a| follows(a, candidate));
        let before_one = candidates.get(n + 1).is_some_and(|b| follows(candidate, b));
        if candidate.sure || after_one || before_one {
            pieces.push(cut(text, lines, candidate.line));
        }
    }
    pieces.extend(inline(text));
    pieces.sort_unstable();
    let mut rewriter = Rewriter::new(text);
    for piece in pieces {
        rewriter.replace(piece, "");
    }
    rewriter.finish()
}

/// What goes with a page number on line `at`: its line break, and those around it where it breaks a sentence.
fn cut(text: &str, lines: &[Span], at: usize) -> Span {
    let line = lines.get(at).copied().unwrap_or_default();
    let filled = |line: &&Span| !line.is_empty();
    let above = lines.get(..at).and_then(|lines| lines.iter().rev().find(filled));
    let below = lines.get(at + 1..).and_then(|lines| lines.iter().find(filled));
    match (above, below) {
        (Some(above), Some(below)) if breaks_off(above.of(text), below.of(text)) => {
            Span::new(above.end(), below.start())
        }
        _ => {
            let next = lines.get(at + 1).map_or(text.len(), |next| {
                text.get(..next.start())
                    .and_then(|front| front.rfind('\n'))
                    .map_or(next.start(), |end| end + 1)
            });
            Span::new(line.start(), next)
        }
    }
}

/// The page number on a line that holds nothing else, and whether nothing else can be meant.
fn page_line(line: &str) -> Option<(u32, bool)> {
    let bracketed = line.strip_prefix('(').and_then(|line| line.strip_suffix(')'));
    let framed = bracketed.unwrap_or(line).trim_matches(|c| c == ' ' || FRAMES.contains(&c));
    let is_framed = framed.len() < line.len() && line.starts_with(FRAMES) && line.ends_with(FRAMES);
    let counter = Counter::at(framed, 0)?;
    if counter.span.len() != framed.len() {
        return None;
    }
    let sure = if bracketed.is_some() { counter.named } else { is_framed || counter.named };
    // A fraction alone may be a count; a page of its pages is not beyond the last.
    if counter.of.is_some_and(|of| counter.number > of) {
        return None;
    }
    Some((counter.number, sure))
}

/// A page counter in running text or on a line.
struct Counter {
    span: Span,
    number: u32,
    /// The number of pages.
    of: Option<u32>,
    /// Whether the word page stands in it.
    named: bool,
}

impl Counter {
    /// The counter that starts at byte `at`: a word, a number, a word, a number, 页; only the first number must be.
    fn at(text: &str, at: usize) -> Option<Counter> {
        let skip = |mut at: usize| {
            while text.as_bytes().get(at) == Some(&b' ') {
                at += 1;
            }
            at
        };
        let rest = text.get(at..)?;
        let word = BEFORE.iter().find(|word| rest.starts_with(**word))?;
        let first = skip(at + word.len());
        let length = digits(text, first);
        if !(1..=3).contains(&length) {
            return None;
        }
        let number = text.get(first..first + length)?.parse().ok()?;
        let mut end = first + length;
        let mut named = word.len() > 1 && *word != "第";
        let mut of = None;
        if let Some((between, next)) =
            BETWEEN.iter().find_map(|word| strip_spaced(text, end, word).map(|next| (word, next)))
        {
            let next = skip(next);
            let length = digits(text, next);
            if (1..=3).contains(&length) {
                of = text.get(next..next + length)?.parse().ok();
                end = next + length;
                named |= between.contains(['页', '共']);
                if between.ends_with("(共") && text.get(skip(end)..)?.starts_with("页)") {
                    end = skip(end) + "页)".len();
                }
            }
        }
        if text.get(skip(end)..)?.starts_with('页') {
            end = skip(end) + '页'.len_utf8();
            named = true;
        }
        Some(Counter { span: Span::new(at, end), number, of, named })
    }
}

/// The byte behind `word` at byte `at`, where spaces may stand between its characters and before it.
fn strip_spaced(text: &str, mut at: usize, word: &str) -> Option<usize> {
    for c in word.chars() {
        while text.as_bytes().get(at) == Some(&b' ') {
            at += 1;
        }
        if !text.get(at..)?.starts_with(c) {
            return None;
        }
        at += c.len_utf8();
    }
    Some(at)
}

/// Counters within a line that give both numbers and 页: `第 3 页 共 12 页`, `(第26/40页)`.
fn inline(text: &str) -> Vec<Span> {
    let mut places: Vec<Span> = Vec::new();
    for page in memmem::find_iter(text.as_bytes(), "页".as_bytes()) {
        if places.last().is_some_and(|last| page < last.end()) {
            continue;
        }
        // The 第 of the counter stands within a few characters before its first 页.
        let from = floor(text, page.saturating_sub(20));
        let Some(start) = text.get(from..page).and_then(|front| front.rfind('第')) else { continue };
        let start = from + start;
        let Some(counter) = Counter::at(text, start) else { continue };
        if counter.of.is_none_or(|of| counter.number > of) || !counter.named || counter.span.end() <= page {
            continue;
        }
        let bracketed = before(text, start) == Some('(')
            && text.get(counter.span.end()..).is_some_and(|t| t.starts_with(')'));
        let mut span = if bracketed { Span::new(start - 1, counter.span.end() + 1) } else { counter.span };
        // The spaces that set it off go too.
        let front = text.get(..span.start()).map_or(0, |front| front.trim_end_matches(' ').len());
        let back = text.get(span.end()..).map_or(0, |back| back.len() - back.trim_start_matches(' ').len());
        let own_line = text.get(..front).is_none_or(|front| front.is_empty() || front.ends_with('\n'))
            && text.get(span.end() + back..).is_none_or(|back| back.is_empty() || back.starts_with('\n'));
        if own_line {
            continue;
        }
        span = Span::new(front, span.end() + back);
        places.push(span);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text, &super::super::line::lines(text)).map(|done| done.text)
    }

    #[test]
    fn page_numbers_go() {
        assert_eq!(repaired("会议3次。\n- 3 -\n(二)推进").as_deref(), Some("会议3次。\n(二)推进"));
        assert_eq!(repaired("会议3次。\n第 3 页 共 12 页\n推进。").as_deref(), Some("会议3次。\n推进。"));
        assert_eq!(
            repaired("会议3次。推进依法\n\n— 4 —\n\n行政,全年立案5件。").as_deref(),
            Some("会议3次。推进依法行政,全年立案5件。")
        );
        assert_eq!(repaired("推进依法(第26/40页)行政。").as_deref(), Some("推进依法行政。"));
        assert_eq!(repaired("推进依法 第 3 页 共 12 页 行政。").as_deref(), Some("推进依法行政。"));
        assert_eq!(repaired("完成。\n第3页(共5页)\n推进。").as_deref(), Some("完成。\n推进。"));
    }

    #[test]
    fn bare_numbers_go_where_they_follow_one_another() {
        let page = "推进依法行政。".repeat(20);
        let text = format!("{page}\n1\n{page}\n2\n{page}\n7\n");
        assert_eq!(repaired(&text), Some(format!("{page}\n{page}\n{page}\n7\n")));
        assert_eq!(repaired("1\n办件\n2\n立案\n3\n"), None);
    }

    #[test]
    fn other_numbers_stay() {
        for text in ["整改3/12", "1/4", "见第3页", "2023\n", "— 一 —", "第三页", "页", "第页"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
