//! A figure and the words round it, asked for its indicator.
//!
//! The longest phrasing wins. Of two as long, a share is the first that is named (参考率、优秀率均达100%), any
//! other figure the one named nearest to its number. What matches nothing stays without an indicator.

use std::sync::LazyLock;

use crate::fact::figure::BODY_WORDS;
use crate::lexicon::indicator::{APART, Matter, Row};
use crate::lookup::Seen;
use crate::read::word::Words;
use crate::text::marks::{end_before, is_letter, last_two, start_behind};
use crate::text::piece::Piece;
use crate::{Figure, Span};

use super::neighbour::{is_delta, wordless};
use super::phrase::{PHRASES, Window};
use super::row::{CLAUSE, Place, SENTENCE, ends_clause};
use super::{CATALOGUE, Family, Indicator};

static APART_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(APART));

/// Characters of a noun between two numbers that is a word for what the first counts: 45家单位1932个事项.
const NOUN: usize = 3;

/// What a text speaks of, and where it last said so.
pub(super) type Spoken = Option<(Matter, usize)>;

/// A figure and the words round it.
pub(super) struct Question<'a> {
    pub(super) seen: &'a Seen<'a>,
    pub(super) figure: &'a Figure,
    /// The figure before it and the one behind it.
    pub(super) last: Option<&'a Figure>,
    pub(super) next: Option<&'a Figure>,
    pub(super) place: Place,
    pub(super) window: Window<'a>,
    /// What the text speaks of at the figure.
    pub(super) matter: Spoken,
}

impl<'a> Question<'a> {
    /// Gathers the words round `figure`, whose own stand at `place`.
    pub(super) fn new(
        seen: &'a Seen<'a>,
        last: Option<&'a Figure>,
        figure: &'a Figure,
        next: Option<&'a Figure>,
        place: Place,
    ) -> Question<'a> {
        let text = seen.text();
        let clause = place.clause;
        let head = text.get(clause..figure.span.start()).unwrap_or("").trim_end();
        let after = after(text, figure);
        let mut behind = behind(text, figure, next);
        let room = next.map_or(after.len(), |next| next.span.start() - figure.span.end());
        if behind.is_empty() && (wordless(head) || is_done(figure, after)) {
            behind = first_word(after.get(..room).unwrap_or(after));
        }
        let window = Window {
            averaged: false,
            room,
            next: next_clause(text, figure.span.end() + after.len()),
            lead: Piece::new(lead(text, clause)),
            head: Piece::new(head),
            behind: Piece::new(behind),
            after: Piece::new(after),
            listed: Piece::new(place.listed.of(text)),
            earlier: Piece::new(same_act(text, figure, clause, head)),
        };
        Question { seen, figure, last, next, place, window, matter: None }
    }

    /// The text that the figure stands in.
    pub(super) fn text(&self) -> &'a str {
        self.seen.text()
    }

    /// The words of its clause up to the number.
    pub(super) fn head(&self) -> &'a str {
        self.window.head.text
    }

    /// Where its words end: behind the noun that follows the number.
    pub(super) fn end(&self) -> usize {
        self.figure.span.end() + self.window.behind.text.len()
    }

    /// Its noun where its clause has one for each of several figures: 建议、提案分别为45件、67件.
    pub(super) fn noun_of_its_own(&self) -> Option<Span> {
        let start = self.figure.span.start();
        let noun = self.figure.subject.filter(|noun| noun.end() <= start)?;
        let beside = |other: Option<&Figure>| other.and_then(|other| Some((other.subject?, other.span)));
        let behind_last =
            beside(self.last).is_some_and(|(it, at)| it.end() <= noun.start() && noun.end() <= at.start());
        let before_next =
            beside(self.next).is_some_and(|(it, _)| noun.end() <= it.start() && it.end() <= start);
        (behind_last || before_next).then_some(noun)
    }

    /// Its indicator by the words of its own clause.
    pub(super) fn by_clause(&self) -> Option<Indicator> {
        self.by_window(&self.window, self.matter, self.clause())
    }

    /// The same though the words say that the number is no total.
    pub(super) fn by_clause_as_total(&self) -> Option<Indicator> {
        let window = Window { averaged: false, ..self.window.clone() };
        self.by_window(&window, self.matter, self.clause())
    }

    /// The place of its clause up to the number.
    fn clause(&self) -> Span {
        Span::new(self.place.clause, self.figure.span.start())
    }

    /// Its indicator if it were told by other `words`, which stand at `place`.
    pub(super) fn by_words(&self, words: &[&str], matter: Spoken, place: Span) -> Option<Indicator> {
        let words = words.concat();
        let window = Window { head: Piece::new(&words), ..self.window.clone() };
        self.by_window(&window, matter, place)
    }

    /// Its indicator by `window`, whose head stands at `head`.
    fn by_window(&self, window: &Window<'_>, matter: Spoken, head: Span) -> Option<Indicator> {
        let phrases = &*PHRASES;
        let unit = self.figure.unit.as_deref()?;
        // 起(件): the first word of two.
        let plain = unit.split('(').next().unwrap_or(unit);
        let counts =
            |units: &[&str]| units.contains(&unit) || plain.len() < unit.len() && units.contains(&plain);
        let delta = is_delta(self.figure, window.head.text);
        // A matter named before the clause lends itself only to words right at the number.
        let inherited = matter.is_some_and(|(_, at)| at < head.start());
        let named = |row: &Row| matter.is_some_and(|(matter, _)| row.matters.contains(&matter));
        let apart = APART_WORDS.at_start(window.behind.text).map(|(word, ())| word);
        let body = BODY_WORDS.at_start(window.behind.text).filter(|_| matches!(unit, "个" | "家"));
        let body = body.map(|(word, ())| word);
        let behind = Span::new(0, window.behind.text.len()).shifted(self.figure.span.end());
        let mut best: Option<(usize, isize, u16)> = None;
        for phrase in phrases.candidates(self.seen, head).chain(phrases.candidates(self.seen, behind)) {
            // Cheap questions first: searching for blockers costs most.
            if best.is_some_and(|best| phrase.weight < best.0) {
                continue;
            }
            let row = CATALOGUE[usize::from(phrase.row)];
            let family = row.measure.family;
            // A phrasing that names what stands behind the number says by itself what the text speaks of.
            let bare = !row.matters.is_empty() && phrase.after.is_none();
            if (family == Family::Change) != delta
                || window.averaged && !matches!(family, Family::Hours | Family::Percent | Family::Change)
                || bare && !named(row)
                || !counts(row.measure.units)
            {
                continue;
            }
            let Some(place) = phrase.place(window, bare && inherited) else { continue };
            // 在许可事项、收费项目等4个方面: what is counted has a name of its own, and the words before it name another thing.
            let body = body.filter(|_| family != Family::Bodies);
            if apart.or(body).is_some_and(|noun| !phrase.holds(noun)) {
                continue;
            }
            let place = if family == Family::Percent { -place.cast_signed() } else { place.cast_signed() };
            let rank = (phrase.weight, place, phrase.row);
            let better = best.is_none_or(|best| (rank.0, rank.1) > (best.0, best.1));
            if better && !phrases.bar(phrase.row, window) {
                best = Some(rank);
            }
        }
        best.map(|(_, _, row)| Indicator(row))
    }
}

/// Whether what was done stands behind the number of times: 9次|对依法行政作出批示, and not 111次|且通过率100%.
fn is_done(figure: &Figure, after: &str) -> bool {
    let joins = after.starts_with(['且', '并', '及', '和', '与', '以']);
    figure.unit.as_deref() == Some("次") && !joins
}

/// The first run of letters of `text`.
fn first_word(text: &str) -> &str {
    let end = text.char_indices().find(|&(_, c)| !is_letter(c)).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// The sentence before `clause`.
fn lead(text: &str, clause: usize) -> &str {
    let open = start_behind(text, 0, clause, SENTENCE, |c| matches!(c, '。' | '!' | '?' | '\n'));
    text.get(open..clause).unwrap_or("")
}

/// The noun behind the number of `figure`, if that is its subject and does not touch the `next` number.
fn behind<'a>(text: &'a str, figure: &Figure, next: Option<&Figure>) -> &'a str {
    let touches = |subject: &Span| {
        next.is_some_and(|next| next.span.start() == subject.end()) && subject.of(text).chars().count() > NOUN
    };
    let subject = figure.subject.filter(|subject| subject.start() >= figure.span.end() && !touches(subject));
    subject.map_or("", |subject| Span::new(figure.span.end(), subject.end()).of(text))
}

/// The noun of `figure` in a clause before `clause`, where that tells the act again of which the noun is one:
/// 明白人培训12场,|培训|3200人.
fn same_act<'a>(text: &'a str, figure: &Figure, clause: usize, head: &str) -> &'a str {
    let noun = figure.subject.filter(|noun| noun.end() <= clause).map_or("", |noun| noun.of(text));
    if !wordless(head) && last_two(noun) == last_two(head) { noun } else { "" }
}

/// The clause behind the number of `figure`.
fn after<'a>(text: &'a str, figure: &Figure) -> &'a str {
    let start = figure.span.end();
    text.get(start..end_before(text, start, CLAUSE, ends_clause)).unwrap_or("")
}

/// What stands behind a clause that ends with a comma at `end`.
fn next_clause(text: &str, end: usize) -> &str {
    text.get(end..).and_then(|rest| rest.strip_prefix(',')).unwrap_or("")
}
