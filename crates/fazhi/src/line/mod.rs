//! Lines: every line of the text and what it is.

mod breaks;
pub(crate) mod chrome;
mod columns;
mod contents;
mod frame;
mod glued;
mod joined;
pub(crate) mod label;
mod signature;
mod stamp;
pub(crate) mod title;

pub(crate) use frame::hands_over;

use crate::Span;
use crate::lookup::Seen;
use crate::read::ordinal::{Style, ordinal};
use label::Label;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// White space.
    Blank,
    /// The page round the report.
    Chrome,
    /// Labels and values.
    Metadata,
    /// One line of the title.
    Title,
    /// Whom the report addresses.
    Salutation,
    /// Part of the report's body: lead, headings, paragraphs.
    Body,
    /// A closing formula (特此报告), or a letter that came with the report.
    Aside,
    /// A body that signs, or the date of signing.
    Signature,
    /// The name of an attached file.
    Attachment,
}

/// A number at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) style: Style,
    /// The number, from 1.
    pub(crate) value: u16,
    /// The bare number.
    pub(crate) number: Span,
    /// Where the text behind the number starts.
    pub(crate) content: usize,
    /// Whether only its neighbours can confirm that it is a number.
    pub(crate) damaged: bool,
    /// Whether it counts parts of the document: 第一部分.
    pub(crate) chapter: bool,
}

/// One line.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The line without the white space at its ends.
    pub(crate) span: Span,
    pub(crate) kind: LineKind,
    /// Its number, where it starts with one.
    pub(crate) mark: Option<Mark>,
}

/// The lines of a text, and what stands round its body.
#[derive(Debug, Default)]
#[allow(clippy::struct_field_names)] // lines.lines reads well enough
pub(crate) struct Lines {
    pub(crate) lines: Vec<Line>,
    /// Labels and values, in order.
    pub(crate) labels: Vec<Label>,
    /// Every printing of the title, the most complete first; each the spans of its lines.
    pub(crate) titles: Vec<Vec<Span>>,
    /// The bodies that sign.
    pub(crate) signatories: Vec<Span>,
    /// The bodies that are named below the title.
    pub(crate) bylines: Vec<Span>,
    /// The date under the signature.
    pub(crate) signed: Option<(crate::Date, Span)>,
    /// Lines that held several headings each, because their breaks were lost.
    pub(crate) lost_breaks: Vec<Span>,
}

/// Reads the lines of a folded text. `aside` are stretches that are no part of the report, and what their
/// lines are.
pub(crate) fn read(seen: &Seen, aside: &[(Span, LineKind)]) -> Lines {
    let text = seen.text();
    let breaks = breaks::split(seen);
    let lines =
        breaks.lines.into_iter().map(|span| match aside.iter().find(|(place, _)| place.contains(span)) {
            Some(&(_, kind)) => Line { span, kind, mark: None },
            None => Line { span, kind: LineKind::Body, mark: mark(text, span) },
        });
    let mut lines = Lines { lines: lines.collect(), lost_breaks: breaks.lost, ..Lines::default() };
    frame::classify(text, &mut lines);
    lines
}

/// The number that the line starts with, if text follows it.
fn mark(text: &str, span: Span) -> Option<Mark> {
    let line = span.of(text);
    let (rest, ordinal) = ordinal(line).ok()?;
    if rest.is_empty() {
        return None;
    }
    // `bare` is a piece of `line`: its place is the distance of the two.
    let at = span.start() + (ordinal.bare.as_ptr() as usize - line.as_ptr() as usize);
    Some(Mark {
        style: ordinal.style,
        value: ordinal.value,
        number: Span::new(at, at + ordinal.bare.len()),
        content: span.end() - rest.len(),
        damaged: ordinal.damaged,
        chapter: ordinal.chapter,
    })
}

/// How many characters a line has, as far as it matters: counting stops at `most`.
fn characters(line: &str, most: usize) -> usize {
    line.chars().take(most).count()
}
