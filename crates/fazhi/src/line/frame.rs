//! The frame of a report: which lines stand before its body and which behind it.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::title::{ADDRESSEES, HANDOVERS};
use crate::read::citation::document_number;
use crate::read::date::date;
use crate::read::ordinal::Style;
use crate::text::wording::Wordings;

use super::chrome::{attachment, chrome, frozen_clock};
use super::label::{Label, LabelKind, labels};
use super::{Line, LineKind, Lines, characters, signature, title};

static HANDS_OVER: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(HANDOVERS.iter().copied()));

/// A text line with at least this many characters is a paragraph, not a title or a label.
const PARAGRAPH: usize = 40;

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
    let heading = first_heading(&lines.lines);
    let body = front(text, lines, heading);
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
        .or_else(|| opens(Style::Third))
        .unwrap_or(lines.len())
}

/// Classifies the lines before the body and returns the first line of the body.
fn front(text: &str, lines: &mut Lines, heading: usize) -> usize {
    let mut body = heading;
    let mut candidates = Vec::new();
    let mut waiting: Option<usize> = None; // a label alone on its line, whose value comes next
    for at in 0..heading {
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
            lines.labels.extend(found);
            // `索引号`, and its number on the next line; a label with a colon has its value behind it or none.
            let bare = !words.contains(':') && lines.labels.last().is_some_and(|last| last.value.is_empty());
            waiting = bare.then_some(lines.labels.len() - 1);
            continue;
        }
        if chrome(words) || frozen_clock(words) {
            line.kind = LineKind::Chrome;
            continue;
        }
        if paragraph(words) {
            body = at;
            break;
        }
        if let Some(label) = waiting.take() {
            lines.labels[label].value = line.span;
            line.kind = LineKind::Metadata;
            continue;
        }
        if candidates.len() < MOST_CANDIDATES {
            candidates.push((at, line.span));
        } else {
            line.kind = LineKind::Chrome;
        }
    }
    let mut printings = title::find(text, &candidates);
    if printings.is_empty() && body < heading {
        // A sentence of the site's own may stand before the title.
        let later: Vec<(usize, Span)> = (body..heading)
            .filter(|&at| {
                lines.lines[at].kind != LineKind::Blank && !paragraph(lines.lines[at].span.of(text))
            })
            .map(|at| (at, lines.lines[at].span))
            .collect();
        printings = title::find(text, &later);
        if let Some(last) = printings.iter().flat_map(|p| p.lines.iter()).max() {
            for line in &mut lines.lines[body..*last] {
                line.kind = if line.kind == LineKind::Blank { LineKind::Blank } else { LineKind::Chrome };
            }
            candidates = later;
            body = last + 1;
        }
    }
    for printing in printings {
        for &at in &printing.lines {
            lines.lines[at].kind = LineKind::Title;
        }
        lines.titles.push(printing.spans);
    }
    body = rest_of_front(text, lines, &candidates, body);
    body
}

/// Classifies the lines of the front that are neither title, label nor chrome; returns where the body starts.
fn rest_of_front(text: &str, lines: &mut Lines, candidates: &[(usize, Span)], body: usize) -> usize {
    let framed = |line: &Line| matches!(line.kind, LineKind::Title | LineKind::Metadata);
    let frame_end = lines.lines[..body].iter().rposition(framed).map_or(0, |at| at + 1);
    let opens = |&&(at, span): &&(usize, Span)| {
        let words = span.of(text);
        let free = lines.lines[at].kind == LineKind::Body;
        free && at < body && (hands_over(words) || at >= frame_end && words.ends_with('。'))
    };
    let start = candidates.iter().find(opens).map_or(body, |&(at, _)| at);
    for &(at, span) in candidates.iter().filter(|&&(at, _)| at < start) {
        if lines.lines[at].kind != LineKind::Body {
            continue;
        }
        let words = span.of(text);
        lines.lines[at].kind = if at >= frame_end && salutation(words) {
            LineKind::Salutation
        } else if at >= frame_end && frame_end > 0 && stamp(words) {
            lines.labels.push(Label { kind: LabelKind::Dated, label: Span::at(span.start()), value: span });
            LineKind::Metadata
        } else if document_number(words).is_ok_and(|(rest, _)| rest.is_empty()) {
            LineKind::Metadata
        } else {
            LineKind::Chrome
        };
    }
    start
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
    words.ends_with([':', '。']) && HANDS_OVER.any(words)
}

/// Whether a line below a title is the date that a site stamps on its pages: 2024-03-12 09:30.
fn stamp(words: &str) -> bool {
    !words.contains('年') && date(words).is_ok_and(|(rest, _)| rest.is_empty())
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
            if words.len() < 120 && chrome(words) {
                line.kind = LineKind::Chrome;
            }
        }
    }
}
