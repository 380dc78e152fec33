//! Repair: the damage that reports take on their way is undone before they are read, each kind by a rewriting
//! of its own, so that every place found in the repaired text still points into the original.
//!
//! A rewriting looks for its damage with a search that costs a clean text next to nothing, and answers `None`
//! there. Damage that cannot be undone, or that must not be (blanked names, a report printed twice), is only
//! reported.

mod advert;
mod bracket;
mod copies;
mod counter;
mod dash;
mod furniture;
mod line;
mod markup;
mod masked;
mod pinyin;
mod preface;
mod punctuation;
mod rewriter;
mod slip;
mod stop;
#[cfg(test)]
mod tests;
mod traditional;
mod wrap;

use rewriter::Rewritten;

use super::{Folded, Held};
use crate::Span;

/// What happened to a text on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum DamageKind {
    /// The bytes of a stretch behind a 。 were read one byte off: `?。ㄒ唬` for `(一)`.
    ByteSlip,
    /// Pinyin was inserted after characters: `習(xí)近平`.
    Pinyin,
    /// Simplified text was turned into traditional script.
    Traditional,
    /// Markdown, or question marks for spaces, stand before lines.
    Markup,
    /// Full stops were printed as points.
    LostStops,
    /// Page numbers stand between the lines or in a sentence.
    PageFurniture,
    /// The name or address of a site stands in the text.
    Adverts,
    /// Lines were broken at a fixed width or in mid-sentence.
    HardWrapped,
    /// `1、` `2、` `3、` were inserted into words.
    Counters,
    /// The dash of a span of years was lost: `(20212025年)`.
    LostDash,
    /// The brackets round a document number's year were lost: `中发202133号`.
    LostBrackets,
    /// A stop or comma stands twice.
    DoubledPunctuation,
    /// The text stands twice on the page.
    PrintedTwice,
    /// A cover letter stands before the report.
    CoverLetter,
    /// The foot of the page stands before the report.
    FooterFirst,
    /// Names or numbers are blanked out: `某县`, `XX镇`, `****年`.
    Masked,
    /// A span of years begins and ends in one year: `2023-2023年`.
    FalsifiedYears,
}

/// One kind of damage that a text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Damage {
    /// What happened.
    pub(crate) kind: DamageKind,
    /// The first place of it in the original.
    pub(crate) span: Span,
    /// The same place in the text as it is read, for what was left there; `None` for what was repaired.
    pub(crate) left: Option<Span>,
    /// In how many places it was seen; at least 1.
    pub(crate) count: u32,
}

/// Undoes one kind of damage; `None` when the text has none of it.
enum Repair {
    /// Seen in the text as a whole.
    OfText(fn(&str) -> Option<Rewritten>),
    /// Seen in its lines, which are cut once for all rewritings that change nothing.
    OfLines(fn(&str, &[Span]) -> Option<Rewritten>),
}
use Repair::{OfLines, OfText};

/// Finds damage that stays in a text and its lines: its places in order; empty when the text has none of it.
type Detect = fn(&str, &[Span]) -> Vec<Span>;

/// Whether a text with these marks may have a kind of damage; a miss is certain.
type May = fn(&Held) -> bool;

/// The rewritings in the order in which they are made: what was done to a text last is undone first.
static REPAIRS: &[(DamageKind, May, Repair)] = &[
    (
        DamageKind::Markup,
        |held| [b'#', b'*', b'?', b'-', b'+'].into_iter().any(|mark| held.has(mark)),
        OfLines(markup::repair),
    ),
    (DamageKind::ByteSlip, |held| held.has(b'?'), OfText(slip::repair)),
    (DamageKind::Pinyin, |held| held.has(b'(') && held.has_letters(), OfText(pinyin::repair)),
    (DamageKind::Traditional, |_| true, OfText(traditional::repair)),
    (DamageKind::LostStops, |held| held.has(b'.'), OfText(stop::repair)),
    (DamageKind::PageFurniture, |_| true, OfLines(furniture::repair)),
    (DamageKind::Adverts, |_| true, OfLines(advert::repair)),
    (DamageKind::HardWrapped, |held| held.has(b'\n') || held.has(b' '), OfLines(wrap::repair)),
    (DamageKind::Counters, |held| (b'1'..=b'3').all(|digit| held.has(digit)), OfText(counter::repair)),
    (DamageKind::LostDash, |held| held.has(b'2'), OfText(dash::repair)),
    (DamageKind::LostBrackets, |held| held.has(b'2'), OfText(bracket::repair)),
    (DamageKind::DoubledPunctuation, Held::has_doubled_stops, OfText(punctuation::repair)),
];

static DETECTORS: &[(DamageKind, Detect)] = &[
    (DamageKind::PrintedTwice, copies::detect),
    (DamageKind::CoverLetter, preface::cover_letter),
    (DamageKind::FooterFirst, preface::footer),
    (DamageKind::Masked, masked::detect),
    (DamageKind::FalsifiedYears, masked::equal_years),
];

/// Repairs what `folded` has and lists it: one entry for each kind.
pub(super) fn repair(mut folded: Folded<'_>) -> (Folded<'_>, Vec<Damage>) {
    let mut damages = Vec::new();
    let mut lines: Option<Vec<Span>> = None;
    let mut held = *folded.held();
    for (kind, may, repair) in REPAIRS {
        if !may(&held) {
            continue;
        }
        let text = folded.text();
        let done = match repair {
            OfText(repair) => repair(text),
            OfLines(repair) => repair(text, lines.get_or_insert_with(|| line::lines(text))),
        };
        let (kind, Some(done)) = (*kind, done) else { continue };
        lines = None;
        damages.push(Damage { kind, span: folded.original(done.first), left: None, count: done.count });
        folded.rewrite(done.text, done.edits);
        held = Held::of(folded.text());
    }
    let lines = lines.unwrap_or_else(|| line::lines(folded.text()));
    for &(kind, detect) in DETECTORS {
        let places = detect(folded.text(), &lines);
        let Some(&first) = places.first() else { continue };
        damages.push(Damage {
            kind,
            span: folded.original(first),
            left: Some(first),
            count: places.len() as u32,
        });
    }
    (folded, damages)
}

/// The last character boundary at or before byte `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// Whether `c` is a Chinese character.
fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '〇' | '\u{20000}'..='\u{3FFFF}')
}

/// The character before byte `at`.
fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character at byte `at`.
fn behind(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// See [`digits`].
const MOST_DIGITS: usize = 16;

/// How many ASCII digits stand at byte `at`; no more than [`MOST_DIGITS`] are counted, which no number here has.
fn digits(text: &str, at: usize) -> usize {
    text.as_bytes()
        .get(at..)
        .map_or(0, |rest| rest.iter().take(MOST_DIGITS).take_while(|b| b.is_ascii_digit()).count())
}

/// A year of this genre, 1990–2049, written in the four digits at byte `at`.
fn year(text: &str, at: usize) -> Option<u32> {
    let year = text.get(at..at + 4)?;
    if !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    year.parse().ok().filter(|year| (1990..2050).contains(year))
}
