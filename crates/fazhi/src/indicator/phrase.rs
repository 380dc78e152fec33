//! Phrasings of the catalogue, taken apart once and looked up by their longest piece.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::indicator::{MATTERS, Matter, Row};
use crate::lookup::{Seen, Table, first_bytes};
use crate::text::marks::is_han;
use crate::text::piece::{Piece, Word};

use super::{CATALOGUE, Family};

/// A phrasing taken apart.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Index of the row in the catalogue.
    pub(super) row: u16,
    /// The longest piece.
    key: &'static str,
    /// What stands earlier in the sentence.
    lead: Option<Word>,
    /// What stands in head and noun, in this order.
    pieces: Word,
    /// Whether the last piece stands right before the number.
    adjacent: bool,
    /// What stands behind the number.
    pub(super) after: Option<Word>,
    /// Bytes of all its pieces: the more, the surer.
    pub(super) weight: usize,
}

/// The words round a figure in which phrasings are looked for.
#[derive(Clone, Debug)]
pub(super) struct Window<'a> {
    /// The sentence up to the clause.
    pub(super) lead: Piece<'a>,
    /// The clause up to the number.
    pub(super) head: Piece<'a>,
    /// The noun behind the number, if that is what is counted.
    pub(super) behind: Piece<'a>,
    /// The clause behind the number.
    pub(super) after: Piece<'a>,
    /// What stands before the noun of the first item of its list.
    pub(super) listed: Piece<'a>,
    /// The noun of an earlier clause that the clause goes on to tell of.
    pub(super) earlier: Piece<'a>,
    /// How many bytes of `after` stand before the next number.
    pub(super) room: usize,
    /// Whether the words say that the number is no total.
    pub(super) averaged: bool,
    /// What stands behind the clause, where it ends in a comma.
    pub(super) next: &'a str,
}

impl Window<'_> {
    /// The clause behind the number, up to the next one unless that is the next item of a list: 3名执法人员、|2名辅警参加培训.
    fn predicate(&self) -> &str {
        let own = self.after.text.get(..self.room).unwrap_or(self.after.text);
        if own.ends_with('、') { self.after.text } else { own }
    }
}

/// A word that keeps a row out.
struct Blocker {
    word: Word,
    /// Where it bars.
    place: Place,
}

/// Where a blocker stands.
enum Place {
    /// In the clause up to the noun behind the number, in the words that its list shares, or in its noun.
    Clause,
    /// In the clause up to the number, with this word behind it.
    Apart(Word),
    /// Right before the number.
    AtNumber,
    /// Behind the number.
    Behind,
    /// Earlier in the sentence.
    Earlier,
}

impl Blocker {
    fn new(blocker: &'static str) -> Blocker {
        let (word, place) = if let Some(word) = blocker.strip_prefix('>') {
            (word, Place::Behind)
        } else if let Some(word) = blocker.strip_prefix('|') {
            (word, Place::Earlier)
        } else if let Some(word) = blocker.strip_suffix('#') {
            (word, Place::AtNumber)
        } else if let Some((word, then)) = blocker.split_once('…') {
            (word, Place::Apart(Word::new(then)))
        } else {
            (blocker, Place::Clause)
        };
        Blocker { word: Word::new(word), place }
    }

    /// Whether it stands where it bars.
    fn bars(&self, window: &Window<'_>) -> bool {
        match self.place {
            Place::Clause => [&window.head, &window.behind, &window.listed, &window.earlier]
                .iter()
                .any(|piece| piece.holds(self.word)),
            Place::Apart(then) => window.head.holds_both(self.word, then),
            Place::AtNumber => window.head.text.ends_with(self.word.text),
            Place::Behind => window.after.holds(self.word) && window.predicate().contains(self.word.text),
            Place::Earlier => window.lead.holds(self.word),
        }
    }
}

/// Bytes between a word and the number that it stands right before, at most: 共计, 案件, 了.
const ADJACENT: usize = 9;

/// The same for an occasion that the next clause goes on to tell of: 常委会|召开会议|15次,研究法治建设.
const OCCASION: usize = 15;

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
        let (lead, pieces, after) = (lead.map(Word::new), Word::pieces(rest), after.map(Word::new));
        let key = rest.split('…').max_by_key(|piece| piece.len()).unwrap_or(rest);
        let beside: usize = lead.iter().chain(&after).map(|word| word.text.len()).sum();
        // Of two as long the one counts whose words stand together, before the number.
        let apart = 2 * usize::from(lead.is_some()) + usize::from(after.is_some());
        let weight = beside + rest.split('…').map(str::len).sum::<usize>() - apart;
        Phrase { row, key, lead, pieces, adjacent, after, weight }
    }

    /// Whether `after` stands behind the number: before the next one, unless bodies, persons or meetings are counted,
    /// several of which share a verb (对15个乡镇、3个街道|督察).
    fn stands_behind(&self, window: &Window<'_>, after: Word) -> bool {
        let shares = matches!(
            CATALOGUE[usize::from(self.row)].measure.family,
            Family::Bodies | Family::Persons | Family::Occasions
        );
        // 专项经费120万元、|法律顾问经费60万元: the last words before the next number are its own.
        let own = || match window.after.text.get(..window.room) {
            Some(own) if window.room < window.after.text.len() => {
                own.rsplit_once('、').map_or(own, |own| own.0)
            }
            _ => window.after.text,
        };
        window.after.holds(after) && (shares || own().contains(after.text))
    }

    /// Whether it names `noun`.
    pub(super) fn holds(&self, noun: &str) -> bool {
        self.pieces.text.contains(noun) || self.after.is_some_and(|after| after.text.contains(noun))
    }

    /// Whether what was done on an occasion opens the clause behind it: 召开会议15次,研究法治建设.
    fn goes_on(&self, window: &Window<'_>, after: Word) -> bool {
        CATALOGUE[usize::from(self.row)].measure.family == Family::Occasions
            && window.next.starts_with(after.text)
    }

    /// Where the phrasing ends in head and noun together, if it stands there; `close` asks it to stand right
    /// before the number or behind it.
    pub(super) fn place(&self, window: &Window<'_>, close: bool) -> Option<usize> {
        if !window.head.or_other_may_hold(&window.behind, self.pieces)
            || !self.lead.is_none_or(|lead| window.lead.holds(lead) || window.head.holds(lead))
        {
            return None;
        }
        let own_clause = self.after.is_none_or(|after| self.stands_behind(window, after));
        if !own_clause && !self.after.is_some_and(|after| self.goes_on(window, after)) {
            return None;
        }
        let (head, behind_number) = (window.head.text, window.behind.text);
        let mut from = 0;
        let mut pieces = self.pieces.text.split('…').peekable();
        while let Some(piece) = pieces.next() {
            // The last piece counts where it stands nearest to the number.
            let last = pieces.peek().is_none();
            let inside = head.get(from..).and_then(|rest| {
                if last { last_place(rest, piece) } else { rest.find(piece) }.map(|found| from + found)
            });
            let behind = from.saturating_sub(head.len());
            from = piece.len()
                + match inside {
                    Some(found) => found,
                    None => head.len() + behind + behind_number.get(behind..)?.find(piece)?,
                };
        }
        let reach = if self.pieces.text.ends_with('率') { ADJACENT_SHARE } else { ADJACENT };
        let between = without_bracket(head).get(from..).unwrap_or("");
        // 行政复议:受理126件: a colon announces, and is not touched by what stands before it.
        let touches = between.len() <= reach && !between.contains(':');
        // 党委书记讲法治课1次,研究法治3次: what the next clause tells was done on another occasion.
        if !own_clause && between.len() > OCCASION {
            return None;
        }
        ((!self.adjacent && !close) || touches).then_some(from)
    }
}

/// The last place of `word` in `text`, which is short and nearly ends with it.
fn last_place(text: &str, word: &str) -> Option<usize> {
    // Of the bytes of a first Chinese character the third tells most.
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let telling = word.len().min(3).saturating_sub(1);
    let places = 0..(text.len() + 1).checked_sub(word.len())?;
    places.rev().find(|&at| text.get(at + telling) == word.get(telling) && text[at..].starts_with(word))
}

/// `head` without a bracket at its end: 办结(含上年结转), 受理数(件):.
fn without_bracket(head: &str) -> &str {
    let head = head.trim_end_matches([':', ' ']);
    match head.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        Some(at) => &head[..at],
        None => head,
    }
}

/// All phrasings, and what finds candidates.
pub(super) struct Phrases {
    /// The longest piece of each phrasing, in their order.
    keys: Vec<&'static str>,
    /// The phrasings, those of one key together.
    all: Vec<Phrase>,
    /// Where those of each key begin, and where the last end.
    starts: Vec<usize>,
    /// For each row of the catalogue what keeps it out.
    blockers: Vec<Vec<Blocker>>,
}

pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(Phrases::new);

impl Phrases {
    fn new() -> Phrases {
        let mut all: Vec<Phrase> = Vec::new();
        for (row, entry) in CATALOGUE.iter().enumerate() {
            all.extend(entry.phrasings.iter().map(|phrasing| Phrase::new(row as u16, phrasing)));
        }
        // The first bytes decide nearly always, and numbers compare faster than words.
        all.sort_by_cached_key(|phrase| (first_bytes(phrase.key), phrase.key));
        let (mut keys, mut starts) = (Vec::new(), vec![0]);
        for same in all.chunk_by(|a, b| a.key == b.key) {
            keys.push(same[0].key);
            starts.push(starts[starts.len() - 1] + same.len());
        }
        let blockers = |row: &&Row| row.blockers.iter().map(|blocker| Blocker::new(blocker)).collect();
        Phrases { keys, all, starts, blockers: CATALOGUE.iter().map(blockers).collect() }
    }

    /// Whether a blocker of `row` of the catalogue stands where it bars.
    pub(super) fn bar(&self, row: u16, window: &Window<'_>) -> bool {
        self.blockers[usize::from(row)].iter().any(|blocker| blocker.bars(window))
    }

    /// The phrasings whose longest piece stands at `place`.
    pub(super) fn candidates<'a>(
        &'a self,
        seen: &'a Seen,
        place: Span,
    ) -> impl Iterator<Item = &'a Phrase> + use<'a> {
        seen.all(Table::Phrasings, place).flat_map(|hit| {
            let key = hit.row as usize;
            &self.all[self.starts[key]..self.starts[key + 1]]
        })
    }
}

/// The longest piece of each phrasing, each once.
pub(crate) fn keys() -> Vec<&'static str> {
    PHRASES.keys.clone()
}

/// The last matter that is named at `place`, and where; `known` is what the text spoke of before.
pub(super) fn last_matter(seen: &Seen, place: Span, known: Option<Matter>) -> Option<(Matter, usize)> {
    let mut last = None;
    // 咨询类86件: a kind of what the text speaks of.
    let is_kind = |end: usize| {
        let behind = seen.text().get(end..).and_then(|rest| rest.strip_prefix('类'));
        behind.is_some_and(|rest| !rest.starts_with(is_han))
    };
    for hit in seen.longest(Table::Matters, place) {
        let matter = match MATTERS[hit.row as usize].1 {
            Matter::None => continue,
            _ if is_kind(hit.span.end()) => continue,
            Matter::Appeal => match last.map(|(matter, _)| matter).or(known) {
                Some(Matter::Hotline) => Matter::Hotline,
                _ => Matter::Petition,
            },
            Matter::Filed => match last.map(|(matter, _)| matter).or(known) {
                Some(tried @ (Matter::Reconsideration | Matter::Litigation))
                    if !seen.text()[place.start()..hit.span.start()].contains('。') =>
                {
                    tried
                }
                _ => Matter::Penalty,
            },
            Matter::Visit if last.map(|(matter, _)| matter).or(known).is_some() => continue,
            Matter::Visit => Matter::Petition,
            matter => matter,
        };
        last = Some((matter, hit.span.start()));
    }
    last
}
