//! Phrasings of the catalogue, taken apart once and looked up by their longest piece.

use std::sync::LazyLock;

use crate::lexicon::indicator::{MATTERS, Matter};
use crate::Span;
use crate::lookup::{Seen, Table};

use super::CATALOGUE;

/// A phrasing taken apart.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Index of the row in the catalogue.
    pub(super) row: u16,
    /// What stands earlier in the sentence.
    lead: Option<&'static str>,
    pieces: Vec<&'static str>,
    /// Whether the last piece stands right before the number.
    adjacent: bool,
    /// What stands behind the number.
    pub(super) after: Option<&'static str>,
    /// Bytes of all its pieces: the more, the surer.
    pub(super) weight: usize,
}

/// The words round a figure in which phrasings are looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window<'a> {
    /// The sentence up to the clause.
    pub(super) lead: &'a str,
    /// The clause up to the number.
    pub(super) head: &'a str,
    /// The noun behind the number, if that is what is counted.
    pub(super) behind: &'a str,
    /// The clause behind the number.
    pub(super) after: &'a str,
}

/// Bytes between a word and the number that it stands right before, at most: 共计, 案件, 了.
const ADJACENT: usize = 9;

/// The same for a share, which may stand first in a list: 按时办结率、回访率均为100%.
const ADJACENT_SHARE: usize = 30;

impl Phrase {
    fn new(row: u16, phrasing: &'static str) -> Phrase {
        let (lead, rest) = match phrasing.split_once('|') {
            Some((lead, rest)) => (Some(lead), rest),
            None => (None, phrasing),
        };
        let (rest, after) = match rest.split_once('>') {
            Some((rest, after)) => (rest, Some(after)),
            None => (rest, None),
        };
        let (rest, adjacent) = match rest.strip_suffix('#') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let pieces: Vec<&str> = rest.split('…').collect();
        let weight = pieces.iter().chain(&lead).chain(&after).map(|piece| piece.len()).sum();
        Phrase { row, lead, pieces, adjacent, after, weight }
    }

    fn key(&self) -> &'static str {
        self.pieces.iter().copied().max_by_key(|piece| piece.len()).unwrap_or("")
    }

    /// Where the phrasing ends in head and noun together, if it stands there; `close` asks it to stand right
    /// before the number or behind it.
    pub(super) fn place(&self, window: Window<'_>, close: bool) -> Option<usize> {
        if !self.lead.is_none_or(|lead| window.lead.contains(lead) || window.head.contains(lead))
            || !self.after.is_none_or(|after| window.after.contains(after))
        {
            return None;
        }
        let mut from = 0;
        for (at, piece) in self.pieces.iter().enumerate() {
            // The last piece counts where it stands nearest to the number.
            let last = at + 1 == self.pieces.len();
            let inside = window.head.get(from..).and_then(|rest| {
                if last { rest.rfind(piece) } else { rest.find(piece) }.map(|found| from + found)
            });
            let behind = from.saturating_sub(window.head.len());
            from = piece.len()
                + match inside {
                    Some(found) => found,
                    None => window.head.len() + behind + window.behind.get(behind..)?.find(piece)?,
                };
        }
        let reach = if self.pieces.last().is_some_and(|piece| piece.ends_with('率')) {
            ADJACENT_SHARE
        } else {
            ADJACENT
        };
        let touches = without_bracket(window.head).len().saturating_sub(from) <= reach;
        ((!self.adjacent && !close) || touches).then_some(from)
    }
}

/// `head` without a bracket at its end: 办结(含上年结转).
fn without_bracket(head: &str) -> &str {
    match head.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        Some(at) => &head[..at],
        None => head,
    }
}

/// All phrasings, and what finds candidates.
pub(super) struct Phrases {
    /// The longest piece of each phrasing, in their order.
    keys: Vec<&'static str>,
    /// The phrasings of each key.
    by_key: Vec<Vec<Phrase>>,
}

pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(Phrases::new);

impl Phrases {
    fn new() -> Phrases {
        let mut all: Vec<Phrase> = Vec::new();
        for (row, entry) in CATALOGUE.iter().enumerate() {
            all.extend(entry.phrasings.iter().map(|phrasing| Phrase::new(row as u16, phrasing)));
        }
        all.sort_by_cached_key(Phrase::key);
        let mut keys: Vec<&'static str> = Vec::new();
        let mut by_key: Vec<Vec<Phrase>> = Vec::new();
        for phrase in all {
            match by_key.last_mut() {
                Some(same) if keys.last() == Some(&phrase.key()) => same.push(phrase),
                _ => {
                    keys.push(phrase.key());
                    by_key.push(vec![phrase]);
                }
            }
        }
        Phrases { keys, by_key }
    }

    /// The phrasings whose longest piece stands at `place`.
    pub(super) fn candidates<'a>(
        &'a self,
        seen: &'a Seen,
        place: Span,
    ) -> impl Iterator<Item = &'a Phrase> + use<'a> {
        seen.all(Table::Phrasings, place).flat_map(|hit| &self.by_key[hit.row as usize])
    }
}

/// The longest piece of each phrasing, each once.
pub(crate) fn keys() -> Vec<&'static str> {
    PHRASES.keys.clone()
}

/// The last matter that is named at `place`, and where; `known` is what the text spoke of before.
pub(super) fn last_matter(seen: &Seen, place: Span, known: Option<Matter>) -> Option<(Matter, usize)> {
    let mut last = None;
    for hit in seen.longest(Table::Matters, place) {
        let matter = match MATTERS[hit.row as usize].1 {
            Matter::None => continue,
            Matter::Appeal => match last.map(|(matter, _)| matter).or(known) {
                Some(Matter::Hotline) => Matter::Hotline,
                _ => Matter::Petition,
            },
            matter => matter,
        };
        last = Some((matter, hit.span.start()));
    }
    last
}
