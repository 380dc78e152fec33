//! What the figures of one run share: figures told one after another lean on the words before the first.

use std::sync::LazyLock;

use super::Indicator;
use super::neighbour::{floor_behind, follows, is_next_of_row, is_second_count};
use crate::fact::figure::opening_behind;
use crate::lexicon::indicator::{AVERAGES, RESPECTIVELY};
use crate::text::marks::start_behind;
use crate::text::piece::{Piece, Word};
use crate::{Figure, Span};

static AVERAGE_WORDS: LazyLock<Vec<Word>> =
    LazyLock::new(|| AVERAGES.iter().map(|word| Word::new(word)).collect());

/// Characters of a clause that are looked at, on each side of the number.
pub(super) const CLAUSE: usize = 60;

/// Bytes over which the first words of a row rule over its later numbers: 查处甲案件4件、乙案件3件.
const REACH: usize = 240;

/// So many verbs share a noun at most.
const MOST_VERBS: usize = 6;

/// The row of counts that the figure being read stands in.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Where the words of the figure before end: no clause begins before it.
    floor: usize,
    /// The same for a number behind the bracket that opened last.
    outside: usize,
    /// Where the clause of the first count begins.
    opened: usize,
    /// The words of the first count before its noun.
    verb: Span,
    /// Whether what each of many has is told: 每个村配备法律顾问1名、法律明白人3名.
    averaged: bool,
    /// The indicator of the last count, and whether its verb gives it to each count behind it.
    pub(super) last: Option<(Indicator, bool)>,
    /// The verbs that the next of several numbers share out, and how many of them are done: 制定、|废止|文件12件、6件.
    shared: Option<(Verbs, usize)>,
    /// The indicator of a frequency, or of what each had, until the total behind it is read: 每月1次,|全年共12次.
    pub(super) frequent: Option<Indicator>,
    /// The indicator of the earlier of two amounts, until the later one is read.
    pub(super) earlier: Option<Indicator>,
}

/// Verbs told one after another before a noun with as many numbers: 制定、废止|规范性文件|12件、6件.
#[derive(Clone, Copy, Debug)]
struct Verbs {
    words: Span,
    noun: Span,
    count: usize,
}

/// Where the words of a figure stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Where its clause begins.
    pub(super) clause: usize,
    /// The verb and the noun that are its own where several numbers share several verbs and a noun.
    pub(super) paired: Option<(Span, Span)>,
    /// The words of the first count of its row, where it is a later one: their beginning, and the verb.
    pub(super) ruled: Option<(usize, Span)>,
}

impl Row {
    /// Moves on to `figure`, which stands behind `last` and before `later`: where its words stand.
    pub(super) fn move_on(
        &mut self,
        text: &str,
        last: Option<&Figure>,
        figure: &Figure,
        later: &[Figure],
    ) -> Place {
        let start = figure.span.start();
        let gap = last.and_then(|last| text.get(last.span.end()..start)).unwrap_or("");
        // 73批次162人次: two counts of one thing share the words before the first.
        if let Some(last) = last.filter(|last| last.span.end() != start) {
            self.floor = match opening_behind(text, last.span.end(), start) {
                // 受理行政复议申请(含结转12件)96件: the words before the bracket are those of the number behind it.
                Some(_) => self.outside,
                None => floor_behind(text, last, figure),
            };
        }
        if gap.contains('(') {
            self.outside = self.floor;
        }
        let near = last.filter(|_| start - self.opened <= REACH);
        let second = near.is_some_and(|last| is_second_count(text, last, figure));
        let in_row = near.is_some_and(|last| is_next_of_row(text, last, figure));
        let clause = if second { self.opened } else { clause(text, figure, self.floor) };
        if !in_row {
            self.opened = clause;
            self.verb = Span::new(clause, figure.subject.map_or(clause, |noun| noun.start().max(clause)));
        }
        let goes_on = self.shared.filter(|&(verbs, done)| done < verbs.count && follows(last, figure));
        self.shared = goes_on.or_else(|| Some((verbs(text, clause, figure, later)?, 0)));
        let paired = self.shared.as_mut().and_then(|(verbs, done)| {
            *done += 1;
            Some((nth(text, verbs.words, *done - 1)?, verbs.noun))
        });
        Place { clause, paired, ruled: in_row.then_some((self.opened, self.verb)) }
    }

    /// Whether `head`, the clause up to a number behind `last`, or that of an earlier number in its list, says that the
    /// number is no total.
    pub(super) fn is_averaged(&mut self, text: &str, last: Option<&Figure>, head: &Piece<'_>) -> bool {
        let in_list = last.is_some_and(|last| text[last.span.end()..].starts_with('、'));
        self.averaged = AVERAGE_WORDS.iter().any(|&word| head.holds(word)) || self.averaged && in_list;
        self.averaged
    }
}

/// The verbs that `figure` and those right behind it share out, if there are as many of both.
fn verbs(text: &str, clause: usize, figure: &Figure, later: &[Figure]) -> Option<Verbs> {
    let noun = figure.subject.filter(|noun| clause < noun.start() && noun.end() <= figure.span.start())?;
    let words = Span::new(clause, noun.start());
    let count = 1 + words.of(text).matches('、').count();
    let behind = text.get(noun.end()..figure.span.start())?.trim();
    let touches = behind.is_empty() || RESPECTIVELY.contains(&behind);
    // 县委常委会、县政府常务会分别听取汇报2次、3次: those who act share one verb.
    let actors = words.of(text).find(RESPECTIVELY[0]).is_some_and(|at| at > 0);
    let open = words.of(text).ends_with('、');
    if count == 1 || count > MOST_VERBS || !touches || actors || open {
        return None;
    }
    let mut last = figure;
    let shared = later
        .iter()
        .take(MOST_VERBS)
        .take_while(|next| follows(Some(std::mem::replace(&mut last, next)), next));
    (shared.count() + 1 == count).then_some(Verbs { words, noun, count })
}

/// The piece at `at` of `words`, which 、 joins.
fn nth(text: &str, words: Span, at: usize) -> Option<Span> {
    let piece = words.of(text).split('、').nth(at)?;
    let start = words.start() + (piece.as_ptr() as usize - words.of(text).as_ptr() as usize);
    Some(Span::new(start, start + piece.len()))
}

/// Where the clause of `figure` begins, behind the figure before it at `floor`; where it has no noun of its own,
/// where its subject begins.
fn clause(text: &str, figure: &Figure, floor: usize) -> usize {
    let start = figure.span.start();
    let open = start_behind(text, floor, start, CLAUSE, ends_clause);
    let subject = figure.subject.filter(|subject| subject.start() >= floor && subject.end() <= start);
    subject.map_or(open, |subject| open.min(subject.start()))
}

/// Whether a clause ends at `c`.
pub(super) fn ends_clause(c: char) -> bool {
    matches!(c, ',' | ';' | '。' | '!' | '?' | '\n')
}
