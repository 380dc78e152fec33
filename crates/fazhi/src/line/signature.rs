//! The end of a report: its signature, and what stands below it.

use crate::lexicon::title::{CLOSINGS, NOTES, SEALS};
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
    let signatures = (first..last)
        .rev()
        .map(|at| (at, signature(text, lines, body, at)))
        .take_while(|&(at, end)| end.is_some() || below(text, &lines.lines[at]));
    let Some(signature) = signatures.filter_map(|(_, end)| end).last() else { return last };
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

/// The last line of the signature whose date is line `at`: that one, with the name of a body before it or on the line
/// above, or the line below it that holds the name.
fn signature(text: &str, lines: &Lines, body: usize, at: usize) -> Option<usize> {
    let (_, _, issuer) = signed(text, lines.lines[at].span)?;
    let filled = |&at: &usize| lines.lines[at].kind != LineKind::Blank;
    let words = |at: usize| lines.lines[at].span.of(text);
    let above =
        || (body..at).rev().find(filled).is_some_and(|above| name(words(above)) || place(words(above)));
    if issuer.is_some() || above() {
        return Some(at);
    }
    (at + 1..lines.lines.len()).find(filled).filter(|&below| name(words(below)))
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
        if signature(text, lines, body, at).is_none() {
            return Some(LineKind::Chrome);
        }
        lines.signed = Some((date, place));
        lines.signatories.extend(issuer);
        return Some(LineKind::Signature);
    }
    let below = || signs_below(lines, at);
    if name(words) && (lines.signatories.is_empty() || below()) || place(words) && below() {
        lines.signatories.insert(0, unsealed(text, span));
        return Some(LineKind::Signature);
    }
    if words.len() < LONGEST_CLOSING && CLOSINGS.iter().any(|formula| words.contains(formula)) {
        return Some(LineKind::Aside);
    }
    let sentence = words.contains(',') || words.ends_with(['。', ':', ';', '!', '”']);
    (!sentence && characters(words, LONGEST_SCRAP) < LONGEST_SCRAP && at > body).then_some(LineKind::Chrome)
}

/// A body's name without the note that its seal stands here: 青岭县司法局(盖章).
fn unsealed(text: &str, name: Span) -> Span {
    let words = name.of(text);
    let bare = SEALS.iter().find_map(|seal| words.strip_suffix(seal)).unwrap_or(words);
    Span::new(name.start(), name.start() + bare.trim_end().len())
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
    let before = words[..place.start()].trim().trim_start_matches('(');
    let before = if before.contains('(') { before } else { before.trim_end_matches(')') };
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
pub(super) fn name(words: &str) -> bool {
    may_name(words) && !matches!(issuer_kind(words), IssuerKind::Other | IssuerKind::Place)
}

/// Whether a line is the name of a place, which signs only right above a date.
fn place(words: &str) -> bool {
    may_name(words) && issuer_kind(words) == IssuerKind::Place
}

fn may_name(words: &str) -> bool {
    characters(words, LONGEST_NAME + 1) <= LONGEST_NAME
        && characters(words, 4) >= 4
        && !words.contains([',', '。', ':', ';', '《', '、', '"', '“'])
}
