//! The end of a report: its signature, and what stands below it.

use crate::lexicon::title::{CLOSINGS, NOTES};
use crate::read::date;
use crate::read::ordinal::Style;
use crate::region::issuer_kind;
use crate::{Date, IssuerKind, Span};

use super::chrome::{attachment, chrome, frozen_clock};
use super::frame::shifted;
use super::label::labels;
use super::{Line, LineKind, Lines, characters};

/// Behind the body a line of fewer characters that is no sentence belongs to the page.
const LONGEST_SCRAP: usize = 24;

/// Below a signature a line of fewer characters that is no sentence belongs to the page or names an attachment.
const LONGEST_BELOW: usize = 60;

/// A signature stands at most this many lines above the end of the text.
const FARTHEST: usize = 60;

/// A closing formula is shorter than this, in bytes.
const LONGEST_CLOSING: usize = 60;

/// The name of a body has at most this many characters.
const LONGEST_NAME: usize = 40;

/// Classifies the lines behind the body and returns one past its last line.
pub(super) fn tail(text: &str, lines: &mut Lines, body: usize) -> usize {
    let mut end = below_signature(text, lines, body);
    while end > body {
        let at = end - 1;
        if lines.lines[at].kind == LineKind::Body {
            let Some(kind) = behind(text, lines, body, at) else { break };
            lines.lines[at].kind = kind;
        }
        end = at;
    }
    end
}

/// Classifies what stands below a dated signature, where nothing there can be the report's: notes, lists of
/// attachments, links. Returns one past the signature, or past the last line.
fn below_signature(text: &str, lines: &mut Lines, body: usize) -> usize {
    let last = lines.lines.len();
    let first = body.max(last.saturating_sub(FARTHEST));
    let signature = (first..last)
        .rev()
        .take_while(|&at| signs(text, lines, body, at) || below(text, &lines.lines[at]))
        .filter(|&at| signs(text, lines, body, at))
        .last();
    let Some(signature) = signature else { return last };
    let mut attached = false;
    for at in signature + 1..last {
        if lines.lines[at].kind != LineKind::Body {
            continue;
        }
        let span = lines.lines[at].span;
        attached = attachment(span.of(text)) || attached && lines.lines[at].mark.is_some();
        lines.lines[at].kind = if attached {
            LineKind::Attachment
        } else if let Some(found) = labels(span.of(text)) {
            lines.labels.extend(found.into_iter().map(|label| shifted(label, span.start())));
            LineKind::Metadata
        } else {
            LineKind::Chrome
        };
    }
    signature + 1
}

/// Whether line `at` is a date with a body's name before it or on the line above.
fn signs(text: &str, lines: &Lines, body: usize, at: usize) -> bool {
    let Some((_, _, issuer)) = signed(text, lines.lines[at].span) else { return false };
    let above = || lines.lines[body..at].iter().rev().find(|line| line.kind != LineKind::Blank);
    issuer.is_some() || above().is_some_and(|line| name(line.span.of(text)))
}

/// Whether a line can stand below a signature: no section, no sentence of a report.
fn below(text: &str, line: &Line) -> bool {
    let words = line.span.of(text);
    let section = line.mark.is_some_and(|mark| !mark.damaged && mark.style <= Style::Second);
    let short = || characters(words, LONGEST_BELOW) < LONGEST_BELOW && !words.contains(['。', ';']);
    !section && (short() || chrome(words) || NOTES.iter().any(|note| words.starts_with(note)))
}

/// The kind of line `at`, if it stands behind the body.
fn behind(text: &str, lines: &mut Lines, body: usize, at: usize) -> Option<LineKind> {
    let span = lines.lines[at].span;
    let words = span.of(text);
    if attachment(words) {
        return Some(LineKind::Attachment);
    }
    if lines.lines[at].mark.is_some_and(|mark| !mark.damaged) {
        return None;
    }
    if let Some(found) = labels(words) {
        lines.labels.extend(found.into_iter().map(|label| shifted(label, span.start())));
        return Some(LineKind::Metadata);
    }
    if chrome(words) || frozen_clock(words) {
        return Some(LineKind::Chrome);
    }
    if let Some((date, place, issuer)) = signed(text, span).filter(|_| lines.signed.is_none()) {
        // A date alone signs only where a body's name stands above it.
        if !signs(text, lines, body, at) {
            return Some(LineKind::Chrome);
        }
        lines.signed = Some((date, place));
        lines.signatories.extend(issuer);
        return Some(LineKind::Signature);
    }
    if name(words) && (lines.signatories.is_empty() || signs_below(lines, at)) {
        lines.signatories.insert(0, span);
        return Some(LineKind::Signature);
    }
    if words.len() < LONGEST_CLOSING && CLOSINGS.iter().any(|formula| words.contains(formula)) {
        return Some(LineKind::Aside);
    }
    let sentence = words.contains(',') || words.ends_with(['。', ':', ';', '!', '”']);
    (!sentence && characters(words, LONGEST_SCRAP) < LONGEST_SCRAP && at > body).then_some(LineKind::Chrome)
}

/// Whether the next line that is not blank belongs to the signature.
fn signs_below(lines: &Lines, at: usize) -> bool {
    let below = lines.lines[at + 1..].iter().find(|line| line.kind != LineKind::Blank);
    below.is_some_and(|line| line.kind == LineKind::Signature)
}

/// A line that is a date, alone or behind a body's name.
fn signed(text: &str, span: Span) -> Option<(Date, Span, Option<Span>)> {
    let words = span.of(text);
    if characters(words, 61) > 60 {
        return None;
    }
    let (date, place) = date::find_date(words)?;
    if !words[place.end()..].trim().trim_matches(['(', ')']).is_empty() {
        return None;
    }
    let before = words[..place.start()].trim().trim_matches(['(', ')']);
    let place = place.shifted(span.start());
    if before.is_empty() {
        return Some((date, place, None));
    }
    name(before).then(|| {
        let start = span.start() + words.find(before).unwrap_or(0);
        (date, place, Some(Span::new(start, start + before.len())))
    })
}

/// Whether a line is the name of a body.
fn name(words: &str) -> bool {
    characters(words, LONGEST_NAME + 1) <= LONGEST_NAME
        && characters(words, 4) >= 4
        && !words.contains([',', '。', ':', ';', '《', '、', '"', '“'])
        && !matches!(issuer_kind(words), IssuerKind::Other | IssuerKind::Place)
}
