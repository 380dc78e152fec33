//! Headings: which lines open a section, and where their titles end.

use crate::Span;
use crate::lexicon::turn::{ANNOUNCEMENTS, OPEN_ENDS};
use crate::line::{Line, LineKind, Mark, hands_over};
use crate::lookup::Seen;
use crate::read::ordinal::Style;

use super::content::{of_heading, titles_a_content};
use super::couplet;

/// An unnumbered line of at most this many characters may be a heading.
const LONGEST_UNNUMBERED: usize = 30;

/// A colon ends a title only within this many characters.
const LONGEST_BEFORE_COLON: usize = 20;

/// A space ends a title whose stop was lost only within this many characters.
const LONGEST_SPACED: usize = 40;

/// A sentence of more characters than this, or with a figure, is no title when a space or colon ended one before.
const LONGEST_SENTENCE: usize = 28;

/// A line that opens a section.
#[derive(Clone, Debug)]
pub(crate) struct Heading {
    /// Index of its line.
    pub(crate) line: usize,
    /// Its number; none for an unnumbered heading.
    pub(crate) mark: Option<Mark>,
    /// From the number to the end of the title, without the closing stop.
    pub(crate) span: Span,
    /// The title, without number and closing stop.
    pub(crate) title: Span,
    /// What follows the heading on its line; empty when it stands on a line of its own.
    pub(crate) rest: Span,
    /// Depth in the outline, from 1.
    pub(crate) level: u8,
}

impl Heading {
    /// A heading without a number, on a line of its own at `span`.
    pub(super) fn unnumbered(line: usize, span: Span, level: u8) -> Heading {
        Heading { line, mark: None, span, title: span, rest: Span::at(span.end()), level }
    }

    /// How it is numbered.
    pub(crate) fn style(&self) -> Option<Style> {
        self.mark.map(|mark| mark.style)
    }

    /// Its number, from 1; 0 for an unnumbered heading.
    pub(crate) fn value(&self) -> u16 {
        self.mark.map_or(0, |mark| mark.value)
    }

    /// Whether it opens a part of the document: 第一部分.
    pub(super) fn is_chapter(&self) -> bool {
        self.mark.is_some_and(|mark| mark.chapter)
    }

    /// Whether text follows the heading on its line.
    pub(crate) fn run_in(&self) -> bool {
        !self.rest.is_empty()
    }
}

/// The headings among `lines`, in order.
pub(super) fn find(seen: &Seen, lines: &[Line]) -> Vec<Heading> {
    let text = seen.text();
    let mut found: Vec<Heading> = Vec::new();
    let mut below = false; // directly below a heading
    let mut open: Option<Heading> = None; // the last one without a number, while it holds what follows
    for (at, line) in lines.iter().enumerate() {
        if line.kind != LineKind::Body {
            continue;
        }
        let heading = match line.mark {
            Some(mark) if !mark.damaged || confirmed(mark, &found, &lines[at + 1..]) => {
                Some(numbered(seen, at, line.span, mark))
            }
            // What announces a list below a heading is none.
            _ if below && line.span.of(text).strip_suffix(':').is_some_and(announces) => None,
            _ => {
                unnumbered(seen, at, line.span, level_below(found.last().filter(|_| below))).map(|heading| {
                    let beside = open.as_ref().filter(|open| names_another(seen, open, &heading));
                    Heading { level: beside.map_or(heading.level, |open| open.level), ..heading }
                })
            }
        };
        if let Some(heading) = &heading {
            let holds = |open: &Heading| heading.mark.is_some() && heading.level > open.level;
            open = open.filter(holds).or_else(|| heading.mark.is_none().then(|| heading.clone()));
        }
        below = heading.as_ref().is_some_and(|heading| !heading.run_in());
        found.extend(heading);
    }
    found.extend(couplet::find(text, lines, &found));
    found.sort_by_key(|heading| heading.line);
    found
}

/// Whether `words`, without the colon behind them, announce what follows: 存在以下问题, 主要问题有.
pub(crate) fn announces(words: &str) -> bool {
    ANNOUNCEMENTS.iter().any(|word| words.contains(word)) || OPEN_ENDS.iter().any(|end| words.ends_with(end))
}

/// Whether its neighbours confirm a damaged number: it follows the last of its style, or opens a count that
/// goes on.
fn confirmed(mark: Mark, before: &[Heading], after: &[Line]) -> bool {
    let last = before
        .iter()
        .rev()
        .take_while(|h| h.style().is_none_or(|style| style >= mark.style))
        .find(|h| h.style() == Some(mark.style));
    if let Some(last) = last {
        mark.value == last.value() + 1
    } else {
        let next = after
            .iter()
            .filter_map(|line| line.mark)
            .take_while(|next| next.style >= mark.style)
            .find(|next| next.style == mark.style);
        mark.value == 1 && next.is_some_and(|next| next.value == 2)
    }
}

/// A numbered heading: its title ends at the first stop outside quotations, or with the line.
fn numbered(seen: &Seen, line: usize, span: Span, mark: Mark) -> Heading {
    let text = seen.text();
    let content = Span::new(mark.content, span.end());
    let words = content.of(text);
    let names = |end| titles_a_content(seen, Span::new(0, end).shifted(content.start()));
    let (title, rest) = title_end(words, names);
    let title = Span::new(content.start(), content.start() + title).trimmed(text);
    let title = closed(text, title);
    let rest = Span::new(content.start() + rest, span.end()).trimmed(text);
    let (span, level) = (Span::new(span.start(), title.end()), mark.style.level());
    Heading { line, mark: Some(mark), span, title, rest, level }
}

/// Where the title ends and where the text behind it starts, in bytes of `words`. `names`: whether the words up to a
/// place are a title that names a content.
fn title_end(words: &str, names: impl Fn(usize) -> bool) -> (usize, usize) {
    let mut quoted = 0_i32;
    let mut spaced: Option<(usize, usize)> = None;
    let mut colon = None;
    for (n, (at, c)) in words.char_indices().enumerate() {
        match c {
            '“' | '《' | '(' => quoted += 1,
            '”' | '》' | ')' => quoted = (quoted - 1).max(0),
            '。' | '!' | '?' if quoted == 0 => {
                // A stop further on does not end a title that a colon or a lost stop ended before.
                let long = |end: (usize, usize)| {
                    n > LONGEST_SENTENCE
                        || words[end.1..at].contains(|c: char| c.is_ascii_digit())
                        || names(end.0)
                };
                return match colon.or(spaced) {
                    Some(end) if long(end) => end,
                    _ => (at, at + c.len_utf8()),
                };
            }
            // A page that lost its breaks glues the first item to its heading.
            '一' if quoted == 0 && n > 2 && words[at..].starts_with("一是") => return (at, at),
            ':' if quoted == 0 && colon.is_none() && (2..=LONGEST_BEFORE_COLON).contains(&n) => {
                colon = Some((at, at + 1));
            }
            ' ' if quoted == 0 && spaced.is_none() && (4..LONGEST_SPACED).contains(&n) => {
                let before = words[..at].chars().next_back();
                let after = words[at..].trim_start();
                let wide = |c: char| c > '\u{2E7F}';
                if before.is_some_and(|c| wide(c) || c == '”')
                    && after.chars().next().is_some_and(|c| wide(c) || c.is_ascii_digit())
                {
                    spaced = Some((at, at + 1));
                }
            }
            _ => {}
        }
    }
    (words.len(), words.len())
}

/// A title without the mark that closes it and the brackets round all of it.
fn closed(text: &str, title: Span) -> Span {
    let kept = title.of(text).trim_end_matches(['。', ':', ';', ',', '.', ' ']);
    let title = Span::new(title.start(), title.start() + kept.len());
    let inner = kept.strip_prefix('【').and_then(|kept| kept.strip_suffix('】'));
    let bracket = '【'.len_utf8();
    inner.map_or(title, |inner| Span::new(title.start() + bracket, title.start() + bracket + inner.len()))
}

/// The level of an unnumbered heading that stands directly below `heading`.
pub(super) fn level_below(heading: Option<&Heading>) -> u8 {
    heading.map_or(1, |heading| heading.level + 1)
}

/// Whether a heading names another content than one without a number that is open above it: the list below that one
/// ends here.
fn names_another(seen: &Seen, open: &Heading, heading: &Heading) -> bool {
    let content = |heading: &Heading| of_heading(seen, heading.title, true, None);
    heading.level > open.level
        && content(open).zip(content(heading)).is_some_and(|(before, now)| before != now)
}

/// A short line in the words of a heading, without a number.
fn unnumbered(seen: &Seen, line: usize, span: Span, level: u8) -> Option<Heading> {
    let text = seen.text();
    let words = span.of(text);
    let short = words.len() <= LONGEST_UNNUMBERED * 4 && words.chars().count() <= LONGEST_UNNUMBERED;
    let plain = !words.contains(['。', ';', ',', '!', '?']) && !words.ends_with('、');
    if !short || !plain || hands_over(words) || !titles_a_content(seen, span) {
        return None;
    }
    Some(Heading::unnumbered(line, closed(text, span), level))
}
