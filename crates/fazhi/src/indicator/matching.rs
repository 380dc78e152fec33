//! Which indicator each figure of a text is: by its own words, or by those that it shares with figures beside it.

use std::sync::LazyLock;

use crate::lexicon::indicator::EACH;
use crate::lexicon::subject::COUNTS;
use crate::lookup::Seen;
use crate::read::unit::is_percent;
use crate::text::piece::Word;
use crate::{Figure, Span};

use super::Indicator;
use super::memory::Memory;
use super::neighbour::{
    changed, follows, is_earlier, is_frequency, is_number_of_kinds, is_of_area, is_total, wordless,
};
use super::phrase::last_matter;
use super::question::Question;
use super::row::{Pair, Row};
use super::whole::Wholes;

static EACH_WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| EACH.iter().map(|word| Word::new(word)).collect());

/// Gives each of the `figures` of a text its indicator.
pub(crate) fn assign(seen: &Seen, figures: &mut [Figure]) {
    let mut told = Told::default();
    for index in 0..figures.len() {
        let (before, rest) = figures.split_at_mut(index);
        let Some((figure, later)) = rest.split_first_mut() else { return };
        told.read(seen, before, figure, later);
    }
}

/// What the figures up to here told that the next one may lean on.
#[derive(Debug, Default)]
struct Told {
    row: Row,
    memory: Memory,
    wholes: Wholes,
}

/// An indicator, and whether its verb gives it to each count behind it.
type Found = Option<(Indicator, bool)>;

impl Told {
    /// Reads on: gives `figure`, between those `before` it and those `later`, its indicator.
    fn read(&mut self, seen: &Seen, before: &[Figure], figure: &mut Figure, later: &[Figure]) {
        let text = seen.text();
        let (last, next) = (before.last(), later.first());
        let place = self.row.move_on(text, last, figure, later);
        let mut question = Question::new(seen, last, figure, next, place);
        question.window.averaged = self.row.is_averaged(text, last, &question.window.head);
        let spoken = self.memory.matter;
        self.memory.read(seen, figure.span.start(), question.end());
        question.matter = self.memory.matter;

        let noun = question.noun_of_its_own();
        let verb = noun.map(|noun| self.row.verb_of_nouns(text, noun, last)).unwrap_or_default();
        let frequent = self.row.frequent.take();
        let earlier = self.row.earlier.take().map(|indicator| (indicator, false));
        self.row.last = match place.paired {
            Some(pair) if pair.decides => of_pair(&question, pair),
            paired => paired
                .and_then(|pair| of_pair(&question, pair))
                .or_else(|| self.by_noun(&question, verb, noun?))
                .or_else(|| self.shared(&question, noun.is_some()))
                .or_else(|| self.own(&question, frequent, before, noun.is_some()))
                .or(earlier),
        };
        if is_earlier(question.head(), figure, next) {
            // The noun stands before the earlier amount; the later one is what the year came to.
            self.row.earlier = self.row.last.take().map(|(indicator, _)| indicator);
        }
        figure.indicator = self.row.last.map(|(indicator, _)| indicator);
        let is_multiple = figure.unit.as_deref().is_some_and(|unit| unit.ends_with('倍'));
        if is_multiple {
            // 复议收案126件,是行政诉讼的1.9倍;审结98件: what it is compared with is not what the text speaks of.
            self.memory.matter = spoken.or(self.memory.matter);
        }
        if self.wholes.read(text, before, figure) {
            // 复议案件126件,涉及信息公开26件,维持62件: what cases are about is not what the text speaks of.
            self.memory.matter = spoken;
        }
    }

    /// By its own `noun` of several, which each have a number, and the `verb` before the first of them.
    fn by_noun(&self, question: &Question, verb: Span, noun: Span) -> Found {
        let text = question.text();
        if COUNTS.contains(&noun.of(text)) {
            return self.row.last;
        }
        let matter = last_matter(question.seen, noun, None).or(question.matter);
        let place = Span::new(verb.start().min(noun.start()), noun.end());
        // 培训|执法人员、村干部分别为126人次、86人次: the verb before the first noun is that of each.
        let with_verb = || question.by_words(&[verb.of(text), noun.of(text)], matter, place);
        let found = Some(verb).filter(|verb| !verb.is_empty()).and_then(|_| with_verb());
        let found = found.or_else(|| question.by_words(&[noun.of(text)], matter, place));
        found.map(|indicator| (indicator, false))
    }

    /// As the figure before it, whose verb is that of each, or which counts the same in another area.
    fn shared(&self, question: &Question, has_noun: bool) -> Found {
        let &Question { figure, last, .. } = question;
        let head = question.head();
        let joins = wordless(head) || matches!(head, "和" | "与" | "及");
        // Of 出庭率、出声率分别为100%、96% each share has a name of its own.
        let named = has_noun && figure.unit.as_deref().is_some_and(is_percent);
        self.row.last.filter(|&(_, each)| {
            each && joins && !named && follows(last, figure)
                || last.is_some_and(|last| is_of_area(question.text(), last, figure))
        })
    }

    /// By the words of its clause, with those of its row or list where it has no verb; as the total of the `frequent` count
    /// before it, or as the change of a count `before` it.
    fn own(
        &mut self,
        question: &Question,
        frequent: Option<Indicator>,
        before: &[Figure],
        has_noun: bool,
    ) -> Found {
        let &Question { figure, last, next, .. } = question;
        let (text, head) = (question.text(), question.head());
        let own = question.by_clause();
        let own = own.or_else(|| {
            let (last, _) = self.row.last?;
            by_verb_of_row(question).filter(|&found| found == last)
        });
        let own = own.or_else(|| by_verb_of_list(question));
        let own = own.filter(|_| !is_number_of_kinds(text, figure, next));
        if question.window.averaged && own.is_none() {
            self.row.frequent = question.by_clause_as_total();
            return None;
        }
        if own.is_some_and(|own| is_frequency(head, own)) {
            self.row.frequent = own;
            return None;
        }
        let own = own.or_else(|| frequent.filter(|_| is_total(text, last, figure)));
        let own = own.or_else(|| if has_noun { None } else { changed(text, figure, before, head) });
        let each = EACH_WORDS.iter().any(|&each| question.window.head.holds(each));
        own.map(|indicator| (indicator, each))
    }
}

/// By a verb of its own, or by who acted: 制定、废止规范性文件12件、6件.
fn of_pair(question: &Question, Pair { own, noun, .. }: Pair) -> Found {
    let text = question.text();
    let place = Span::new(own.start(), noun.end());
    let found = question.by_words(&[own.of(text), noun.of(text)], question.matter, place);
    found.map(|indicator| (indicator, false))
}

/// By the verb of the first of its row, which rules over the whole: 查处串通投标案件4件、出借资质案件3件.
fn by_verb_of_row(question: &Question) -> Option<Indicator> {
    let (opened, verb) = question.place.ruled?;
    let place = Span::new(opened, question.figure.span.start());
    question.by_words(&[verb.of(question.text()), question.head()], question.matter, place)
}

/// By the verb of the first item of its list, which is that of each: 清理规章3件、规范性文件26件.
fn by_verb_of_list(question: &Question) -> Option<Indicator> {
    let listed = question.place.listed;
    let verb = Some(listed.of(question.text())).filter(|verb| !wordless(verb))?;
    let place = Span::new(listed.start(), question.figure.span.start());
    question.by_words(&[verb, question.head()], question.matter, place)
}
