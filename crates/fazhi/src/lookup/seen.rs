//! What stands in a text of the tables that are looked for all over it, found in one pass.
//!
//! Genre, topics, indicators, duties and turns each ask where their words stand, for the whole text or for a
//! sentence of it. One [`Lookup`] over the words of all of them answers once; who asks gets a slice.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Hit, Lookup, apart};
use crate::lexicon::content::{DUTIES, DUTY_CONTINUES, HEADING_BLOCKERS, HEADINGS, LED};
use crate::lexicon::indicator::MATTERS;
use crate::lexicon::issuer::SELF_WORDS;
use crate::lexicon::scope::{AREAS, INCLUSIONS, UNTIL};
use crate::lexicon::topic::WORDINGS;
use crate::lexicon::turn::{CAUSES, PLAN_TIMES, PLAN_TURNS, PROBLEM_TURNS};
use crate::read::number::quantity_starts;
use crate::text::sentence::sentences;
use crate::text::wording::first_piece;
use crate::{Span, genre, indicator};

/// A table whose words are looked for all over a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    /// [`WORDINGS`] of topics.
    Topics,
    /// [`SELF_WORDS`]: 我区, 我局.
    SelfWords,
    /// [`MATTERS`]: what a text speaks of.
    Matters,
    /// The longest pieces of the catalogue's phrasings.
    Phrasings,
    /// Pieces of the phrases that tell a report from its look-alikes.
    Signals,
    /// First pieces of the [`HEADINGS`] of contents.
    Headings,
    /// First pieces of [`HEADING_BLOCKERS`].
    HeadingBlockers,
    /// First pieces of [`DUTIES`], then of [`LED`].
    Duties,
    /// First pieces of [`DUTY_CONTINUES`].
    DutiesGoOn,
    /// First pieces of [`PROBLEM_TURNS`].
    ProblemTurns,
    /// First pieces of [`PLAN_TIMES`], then of [`PLAN_TURNS`].
    PlanTurns,
    /// First pieces of [`CAUSES`].
    Causes,
    /// The words of a scope: [`AREAS`], [`INCLUSIONS`], [`UNTIL`].
    Scopes,
    /// [`SIGNS`], each a word of one character.
    Signs,
}

/// Every table, in the order of [`Table`].
const TABLES: [Table; 14] = {
    use Table::{
        Causes, Duties, DutiesGoOn, HeadingBlockers, Headings, Matters, Phrasings, PlanTurns, ProblemTurns,
        Scopes, SelfWords, Signals, Signs, Topics,
    };
    [
        Topics,
        SelfWords,
        Matters,
        Phrasings,
        Signals,
        Headings,
        HeadingBlockers,
        Duties,
        DutiesGoOn,
        ProblemTurns,
        PlanTurns,
        Causes,
        Scopes,
        Signs,
    ]
};

/// Marks by which a text is cut into lines, sentences and titles.
const MARKS: [char; 12] = [' ', '\n', '(', ':', '!', '?', '。', '“', '”', '《', '》', ';'];

/// The characters that tell how a text is built: [`MARKS`], then all with which a quantity may start.
static SIGNS: LazyLock<Vec<char>> = LazyLock::new(|| MARKS.into_iter().chain(quantity_starts()).collect());

impl Table {
    /// Its words in the order of its rows.
    fn words(self) -> Vec<Cow<'static, str>> {
        let pieces =
            |wordings: &'static [&str]| wordings.iter().map(|wording| first_piece(wording)).collect();
        let words: Vec<&'static str> = match self {
            Table::Topics => WORDINGS.iter().map(|row| row.words).collect(),
            Table::SelfWords => SELF_WORDS.iter().map(|row| row.word).collect(),
            Table::Matters => MATTERS.iter().map(|row| row.0).collect(),
            Table::Phrasings => indicator::keys(),
            Table::Signals => genre::pieces(),
            Table::Headings => HEADINGS.iter().map(|row| first_piece(row.wording)).collect(),
            Table::HeadingBlockers => HEADING_BLOCKERS.iter().map(|row| first_piece(row.1)).collect(),
            Table::Duties => DUTIES.iter().chain(LED).map(|wording| first_piece(wording)).collect(),
            Table::DutiesGoOn => pieces(DUTY_CONTINUES),
            Table::ProblemTurns => pieces(PROBLEM_TURNS),
            Table::PlanTurns => {
                PLAN_TIMES.iter().chain(PLAN_TURNS).map(|wording| first_piece(wording)).collect()
            }
            Table::Causes => pieces(CAUSES),
            Table::Scopes => AREAS.iter().chain(INCLUSIONS).chain(UNTIL).copied().collect(),
            Table::Signs => return SIGNS.iter().map(|sign| sign.to_string().into()).collect(),
        };
        words.into_iter().map(Cow::Borrowed).collect()
    }
}

/// The words of all tables, and whose row each is.
struct Shared {
    words: Lookup,
    rows: Vec<(Table, u32)>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let (mut words, mut rows) = (Vec::new(), Vec::new());
    for table in TABLES {
        let of_table = table.words();
        rows.extend((0..of_table.len() as u32).map(|row| (table, row)));
        words.extend(of_table);
    }
    Shared { words: Lookup::new(words), rows }
});

impl Table {
    /// A table is seldom hit more often than once in so many bytes of a report.
    fn bytes_per_hit(self) -> usize {
        match self {
            Table::Signs => 10,
            Table::Phrasings => 16,
            Table::Topics | Table::Signals => 28,
            Table::Matters | Table::Headings => 96,
            _ => 256,
        }
    }
}

/// A text and where the words of every [`Table`] stand in it.
pub(crate) struct Seen<'t> {
    text: &'t str,
    /// For each table its hits by where they start, of those that start at one place the longest first.
    hits: [Vec<Kept>; TABLES.len()],
}

/// A [`Hit`] as it is kept: a text is hit once in a few bytes, so every byte of this counts.
#[derive(Clone, Copy)]
struct Kept {
    start: u32,
    length: u16,
    row: u16,
}

impl Kept {
    fn new(row: u32, span: Span) -> Kept {
        Kept { start: span.start() as u32, length: span.len() as u16, row: row as u16 }
    }

    fn start(self) -> usize {
        self.start as usize
    }

    fn hit(self) -> Hit {
        let (start, length) = (self.start(), usize::from(self.length));
        Hit { row: u32::from(self.row), span: Span::new(start, start + length) }
    }
}

impl<'t> Seen<'t> {
    /// Reads a folded text.
    pub(crate) fn read(text: &'t str) -> Seen<'t> {
        Seen::at(text, Span::new(0, text.len()))
    }

    /// Reads only what stands at `place` of a folded text.
    #[inline(never)]
    pub(crate) fn at(text: &'t str, place: Span) -> Seen<'t> {
        let shared = &*SHARED;
        let mut hits = TABLES.map(|table| Vec::with_capacity(place.len() / table.bytes_per_hit()));
        shared.words.scan(place.of(text).as_bytes(), |hit| {
            let (table, row) = shared.rows[hit.row as usize];
            hits[table as usize].push(Kept::new(row, hit.span.shifted(place.start())));
        });
        Seen { text, hits }
    }

    /// The whole of what was read.
    pub(crate) fn whole(&self) -> (&Seen<'t>, Span) {
        (self, Span::new(0, self.text.len()))
    }

    /// The text that was read.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// Every word of `table` that stands inside `place`, also those that overlap: by where they start, of those that
    /// start together the longest first.
    pub(crate) fn all(&self, table: Table, place: Span) -> impl Iterator<Item = Hit> + use<'_> {
        let hits = &self.hits[table as usize];
        let first = hits.partition_point(|hit| hit.start() < place.start());
        let hits = hits[first..].iter().take_while(move |hit| hit.start() < place.end());
        hits.map(|hit| hit.hit()).filter(move |hit| hit.span.end() <= place.end())
    }

    /// The words of `table` inside `place` from left to right, not overlapping; of those that start together the
    /// longest.
    pub(crate) fn longest(&self, table: Table, place: Span) -> impl Iterator<Item = Hit> + use<'_> {
        apart(self.all(table, place))
    }

    /// The [`SIGNS`] at `place`, each with where it stands, in order.
    pub(crate) fn signs(&self, place: Span) -> impl Iterator<Item = (usize, char)> + use<'_> {
        let signs = &**SIGNS;
        self.all(Table::Signs, place).map(|hit| (hit.span.start(), signs[hit.row as usize]))
    }

    /// Where in the text a quantity may start, in order.
    pub(crate) fn quantity_starts(&self) -> impl Iterator<Item = usize> + use<'_> {
        let hits = self.hits[Table::Signs as usize].iter();
        hits.filter(|hit| usize::from(hit.row) >= MARKS.len()).map(|hit| hit.start())
    }

    /// The sentences at `place`; see [`sentences`].
    pub(crate) fn sentences(&self, place: Span) -> impl Iterator<Item = Span> + use<'_> {
        sentences(self.text, place, self.signs(place))
    }

    /// The first sentence at `place`; empty where nothing stands.
    pub(crate) fn first_sentence(&self, place: Span) -> Span {
        self.sentences(place).next().unwrap_or(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_of_a_text_holds_what_a_lookup_finds_in_it() {
        let text = "我区受理行政复议申请31件,办结率100%,下一步加强普法。";
        let seen = Seen::read(text);
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for (n, &from) in places.iter().enumerate() {
            for &to in &places[n..] {
                let place = Span::new(from, to);
                for table in TABLES {
                    let own = Lookup::new(table.words());
                    let moved = |hits: Vec<Hit>| -> Vec<Hit> {
                        hits.into_iter().map(|hit| Hit { span: hit.span.shifted(from), ..hit }).collect()
                    };
                    assert_eq!(seen.all(table, place).collect::<Vec<_>>(), moved(own.all(place.of(text))));
                    let longest = seen.longest(table, place).collect::<Vec<_>>();
                    assert_eq!(
                        longest,
                        moved(own.longest(place.of(text))),
                        "{table:?} in {}",
                        place.of(text)
                    );
                }
            }
        }
    }

    #[test]
    fn a_hit_of_every_word_fits_where_it_is_kept() {
        let most = usize::from(u16::MAX);
        for words in TABLES.map(Table::words) {
            assert!(words.len() <= most && words.iter().all(|word| word.len() <= most));
        }
    }

    #[test]
    fn tables_are_in_their_order() {
        assert!(TABLES.iter().enumerate().all(|(at, &table)| table as usize == at));
    }
}
