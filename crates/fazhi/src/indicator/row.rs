//! What the figures of one run share: figures told one after another lean on the words before the first.

use std::sync::LazyLock;

use super::Indicator;
use super::neighbour::{floor_behind, follows, is_next_of_list, is_next_of_row, is_second_count};
use crate::fact::figure::opening_behind;
use crate::lexicon::indicator::{AVERAGES, EACH_HAS, RESPECTIVELY};
use crate::text::marks::{is_letter, start_behind};
use crate::text::piece::{Piece, Word};
use crate::{Figure, Span};

static AVERAGE_WORDS: LazyLock<Vec<Word>> =
    LazyLock::new(|| AVERAGES.iter().map(|word| Word::new(word)).collect());

/// Characters of a clause that are looked at, on each side of the number.
pub(super) const CLAUSE: usize = 60;

/// Characters of a sentence that are looked at, before a clause or a noun of it.
pub(super) const SENTENCE: usize = 120;

/// Bytes over which the first words of a row rule over its later numbers: 查处甲案件4件、乙案件3件.
const REACH: usize = 240;

/// Characters before the first of several nouns that are looked at.
const VERB: usize = 8;

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
    /// The words before the noun of the first item of the list that is being read: 备案|地方性法规86件、政府规章23件.
    listed: Span,
    /// What stands before the first of several nouns that each have a number, and the last of them.
    nouns: (Span, Span),
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

/// Verbs, or those who act, told one after another before a noun with as many numbers: 制定、废止|规范性文件|12件、6件;
/// 人民调解、行政调解|分别|办理案件|126件、32件.
#[derive(Clone, Copy, Debug)]
struct Verbs {
    words: Span,
    /// What follows each of them: the noun, with the verb that those who act share.
    noun: Span,
    count: usize,
    /// Whether they are those who act.
    actors: bool,
}

/// The words of one of several numbers that share a noun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    /// Its own verb, or who acts.
    pub(super) own: Span,
    /// What it shares with the others.
    pub(super) noun: Span,
    /// Whether nothing else tells what it counts: a verb of its own does, who acts need not.
    pub(super) decides: bool,
}

/// Where the words of a figure stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Where its clause begins.
    pub(super) clause: usize,
    /// The words that are its own where several numbers share several verbs, or several who act, and a noun.
    pub(super) paired: Option<Pair>,
    /// The words of the first count of its row, where it is a later one: their beginning, and the verb.
    pub(super) ruled: Option<(usize, Span)>,
    /// The words before the noun of the first item of its list, where it is a later one without such words.
    pub(super) listed: Span,
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
        let verb = Span::new(clause, figure.subject.map_or(clause, |noun| noun.start().max(clause)));
        if !in_row {
            self.opened = clause;
            self.verb = verb;
        }
        let in_list = near.is_some_and(|last| is_next_of_list(text, last, figure));
        if !in_list {
            self.listed = Span::new(verb.start(), verb.end().min(start));
        }
        let goes_on = self.shared.filter(|&(verbs, done)| done < verbs.count && follows(last, figure));
        self.shared = goes_on.or_else(|| Some((verbs(text, clause, figure, later)?, 0)));
        let paired = self.shared.as_mut().and_then(|(verbs, done)| {
            *done += 1;
            let own = nth(text, verbs.words, *done - 1)?;
            Some(Pair { own, noun: verbs.noun, decides: !verbs.actors })
        });
        let listed = if in_list { self.listed } else { Span::at(clause) };
        Place { clause, paired, ruled: in_row.then_some((self.opened, self.verb)), listed }
    }

    /// What stands before the first of several nouns that each have a number, of which `noun` is one and that of the
    /// figure `last` another: 培训|执法人员、村干部分别为126人次、86人次.
    pub(super) fn verb_of_nouns(&mut self, text: &str, noun: Span, last: Option<&Figure>) -> Span {
        let (mut verb, before) = self.nouns;
        if before.is_empty() || last.and_then(|last| last.subject) != Some(before) {
            let start = start_behind(text, 0, noun.start(), VERB, |c| !is_letter(c));
            verb = Span::new(start, noun.start());
        }
        self.nouns = (verb, noun);
        verb
    }

    /// Whether `head`, the clause up to a number behind `last`, or that of an earlier number in its list, says that the
    /// number is no total.
    pub(super) fn is_averaged(&mut self, text: &str, last: Option<&Figure>, head: &Piece<'_>) -> bool {
        // 均配备1名|法律顾问|、3名明白人: the noun may stand behind the number.
        let end = |last: &Figure| last.subject.map_or(0, Span::end).max(last.span.end());
        let in_list = last.is_some_and(|last| text[end(last)..].starts_with('、'));
        self.averaged = AVERAGE_WORDS.iter().any(|&word| head.holds(word))
            || EACH_HAS.iter().any(|word| head.text.ends_with(word))
            || self.averaged && in_list;
        self.averaged
    }
}

/// The verbs that `figure` and those right behind it share out, if there are as many of both.
fn verbs(text: &str, clause: usize, figure: &Figure, later: &[Figure]) -> Option<Verbs> {
    let noun = figure.subject.filter(|noun| clause < noun.start() && noun.end() <= figure.span.start())?;
    let words = Span::new(clause, noun.start());
    let behind = text.get(noun.end()..figure.span.start())?.trim();
    let touches = behind.is_empty() || RESPECTIVELY.contains(&behind);
    // 人民调解、行政调解分别办理案件126件、32件: those who act share one verb.
    let respectively = words.of(text).find(RESPECTIVELY[0]).filter(|&at| at > 0);
    let (words, noun) = respectively.map_or((words, noun), |at| {
        let end = words.start() + at;
        (Span::new(words.start(), end), Span::new(end + RESPECTIVELY[0].len(), noun.end()))
    });
    let count = 1 + words.of(text).matches('、').count();
    let open = words.of(text).ends_with('、');
    if count == 1 || count > MOST_VERBS || !touches || open {
        return None;
    }
    let mut last = figure;
    let shared = later
        .iter()
        .take(MOST_VERBS)
        .take_while(|next| follows(Some(std::mem::replace(&mut last, next)), next));
    let actors = respectively.is_some();
    (shared.count() + 1 == count).then_some(Verbs { words, noun, count, actors })
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
