//! Which indicator a figure is: by the words of its clause, its unit and the matter the text speaks of.
//!
//! The longest phrasing wins. Of two as long, a share is the first that is named (参考率、优秀率均达100%), any
//! other figure the one named nearest to its number. What matches nothing stays without an indicator.

use std::sync::LazyLock;

use crate::fact::figure::BODY_WORDS;
use crate::lexicon::indicator as lexicon;
use crate::lexicon::indicator::{ABOUT, APART, BY_SUBJECT, CASE_MATTERS, EACH, Matter, NO_PARTS, PART};
use crate::lexicon::subject::COUNTS;
use crate::lookup::Seen;
use crate::read::date::find_year;
use crate::read::unit::is_percent;
use crate::read::word::Words;
use crate::text::marks::{end_before, is_letter, last_two, start_behind};
use crate::text::piece::{Piece, Word};
use crate::{Figure, Span};

use super::neighbour::{
    follows, is_delta, is_earlier, is_frequency, is_number_of_kinds, is_of_area, is_total, wordless,
};
use super::phrase::{PHRASES, Phrases, Window, last_matter};
use super::row::{CLAUSE, Pair, Place, Row, ends_clause};
use super::{CATALOGUE, Family, Indicator};

/// Characters of the sentence before the clause that are looked at.
const SENTENCE: usize = 120;

/// Bytes over which a matter that was named still counts.
const MEMORY: usize = 400;

/// Characters of a noun between two numbers that is a word for what the first counts: 45家单位1932个事项.
const NOUN: usize = 3;

/// What ends a sentence, for parts and wholes.
const SENTENCE_ENDS: [char; 5] = ['。', ';', '!', '?', '\n'];

static EACH_WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| EACH.iter().map(|word| Word::new(word)).collect());
static APART_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(APART));
static BY_SUBJECT_WORDS: LazyLock<Vec<Word>> =
    LazyLock::new(|| BY_SUBJECT.iter().map(|word| Word::new(word)).collect());

/// Gives each of the `figures` of a text its indicator.
pub(crate) fn assign(seen: &Seen, figures: &mut [Figure]) {
    let text = seen.text();
    let phrases = &*PHRASES;
    let mut memory = Memory::default();
    let mut row = Row::default();
    let mut wholes = Wholes::default();
    for index in 0..figures.len() {
        let (before, rest) = figures.split_at_mut(index);
        let Some((figure, later)) = rest.split_first_mut() else { return };
        let Place { clause, paired, ruled, listed } = row.move_on(text, before.last(), figure, later);
        let head = text.get(clause..figure.span.start()).unwrap_or("").trim_end();
        let (after, lead) = (after(text, figure), lead(text, clause));
        let mut behind = behind(text, figure, later.first());
        let room = later.first().map_or(after.len(), |next| next.span.start() - figure.span.end());
        if behind.is_empty() && (wordless(head) || is_done(figure, after)) {
            behind = first_word(after.get(..room).unwrap_or(after));
        }
        let spoken = memory.matter;
        memory.read(seen, figure.span.start(), figure.span.end() + behind.len());
        let head_piece = Piece::new(head);
        let window = Window {
            averaged: row.is_averaged(text, before.last(), &head_piece),
            room,
            next: next_clause(text, figure.span.end() + after.len()),
            lead: Piece::new(lead),
            head: head_piece,
            behind: Piece::new(behind),
            after: Piece::new(after),
            listed: Piece::new(listed.of(text)),
            earlier: Piece::new(same_act(text, figure, clause, head)),
        };
        // The same figure, told by other words that stand at `place`.
        let ask = |words: &[&str], matter: Option<(Matter, usize)>, place: Span| {
            let words = words.concat();
            let window = Window { head: Piece::new(&words), ..window.clone() };
            best(phrases, seen, figure, &window, matter, place)
        };
        let matter = memory.matter;
        let last = row.last;
        let noun = noun_of_its_own(figure, before.last(), later.first());
        let verb = noun.map_or(Span::default(), |noun| row.verb_of_nouns(text, noun, before.last()));
        let told = noun.and_then(|noun| {
            if COUNTS.contains(&noun.of(text)) {
                return last;
            }
            let named = last_matter(seen, noun, None).or(matter);
            let place = Span::new(verb.start().min(noun.start()), noun.end());
            // 培训|执法人员、村干部分别为126人次、86人次: the verb before the first noun is that of each.
            let shared =
                (!verb.is_empty()).then(|| ask(&[verb.of(text), noun.of(text)], named, place)).flatten();
            shared.or_else(|| ask(&[noun.of(text)], named, place)).map(|indicator| (indicator, false))
        });
        let joins = wordless(head) || matches!(head, "和" | "与" | "及");
        // Of 出庭率、出声率分别为100%、96% each share has a name of its own.
        let named = noun.is_some() && figure.unit.as_deref().is_some_and(is_percent);
        let shared = last.filter(|&(_, each)| {
            each && joins && !named && follows(before.last(), figure)
                || before.last().is_some_and(|last| is_of_area(text, last, figure))
        });
        let frequent = row.frequent.take();
        let own = || {
            let each = EACH_WORDS.iter().any(|&each| window.head.holds(each));
            let place = Span::new(clause, figure.span.start());
            let own = best(phrases, seen, figure, &window, matter, place);
            let own = own.or_else(|| {
                // 查处串通投标案件4件、出借资质案件3件: the verb of the first rules over the whole row.
                let ((opened, verb), (last, _)) = (ruled?, last?);
                let place = Span::new(opened, figure.span.start());
                ask(&[verb.of(text), head], matter, place).filter(|&found| found == last)
            });
            let own = own.or_else(|| {
                // 清理规章3件、规范性文件26件: the verb of the first item of a list is that of each.
                let verb = Some(listed.of(text)).filter(|verb| !wordless(verb))?;
                ask(&[verb, head], matter, Span::new(listed.start(), figure.span.start()))
            });
            let own = own.filter(|_| !is_number_of_kinds(text, figure, later.first()));
            if window.averaged && own.is_none() {
                let window = Window { averaged: false, ..window.clone() };
                row.frequent = best(phrases, seen, figure, &window, matter, place);
                return None;
            }
            if own.is_some_and(|own| is_frequency(head, own)) {
                row.frequent = own;
                return None;
            }
            let own = own.or_else(|| frequent.filter(|_| is_total(text, before.last(), figure)));
            let changed = || noun.is_none().then(|| changed(text, figure, before, head)).flatten();
            own.or_else(changed).map(|indicator| (indicator, each))
        };
        // 制定、废止规范性文件12件、6件: each number has a verb of its own.
        let of_pair = |Pair { own, noun, .. }: Pair| {
            let found = ask(&[own.of(text), noun.of(text)], matter, Span::new(own.start(), noun.end()));
            found.map(|indicator| (indicator, false))
        };
        let earlier = row.earlier.take().map(|indicator| (indicator, false));
        let of_pair = paired.and_then(of_pair);
        row.last = if paired.is_some_and(|pair| pair.decides) {
            of_pair
        } else {
            of_pair.or(told).or(shared).or_else(own).or(earlier)
        };
        if is_earlier(head, figure, later.first()) {
            // The noun stands before the earlier amount; the later one is what the year came to.
            row.earlier = row.last.take().map(|(indicator, _)| indicator);
        }
        figure.indicator = row.last.map(|(indicator, _)| indicator);
        let is_multiple = figure.unit.as_deref().is_some_and(|unit| unit.ends_with('倍'));
        if is_multiple {
            // 复议收案126件,是行政诉讼的1.9倍;审结98件: what it is compared with is not what the text speaks of.
            memory.matter = spoken.or(memory.matter);
        }
        if wholes.read(text, before, figure) {
            // 复议案件126件,涉及信息公开26件,维持62件: what cases are about is not what the text speaks of.
            memory.matter = spoken;
        }
    }
}

/// The indicator of a change that is told right behind the count that changed: 检查1864次,较上年减少29.3%; so it is behind
/// the same change in numbers: 检查1864次,减少773次,下降29.3%.
fn changed(text: &str, figure: &Figure, before: &[Figure], head: &str) -> Option<Indicator> {
    if !wordless(head) || !is_delta(figure, head) {
        return None;
    }
    let unit = figure.unit.as_deref()?;
    let change_of = |counted: Indicator| {
        let is_change_of = |row: &&lexicon::Row| {
            row.measure.family == Family::Change
                && (row.denominator == Some(counted.id()) || row.id == counted.id())
                && row.measure.units.contains(&unit)
        };
        CATALOGUE.iter().position(is_change_of)
    };
    let counted = before.iter().rev().take(MOST_COUNTED);
    let mut of_sentence = counted.take_while(|it| {
        text.get(it.span.end()..figure.span.start()).is_some_and(|words| !words.contains(SENTENCE_ENDS))
    });
    let at = of_sentence.find_map(|it| change_of(it.indicator?))?;
    u16::try_from(at).ok().map(Indicator)
}

/// A change is told of one of this many figures before it.
const MOST_COUNTED: usize = 3;

/// A part is told of one of this many wholes before it.
const MOST_WHOLES: usize = 8;

/// The figures of a sentence that later ones are parts of: 处罚96起,其中事故处罚4起. A part of what was counted
/// is no second count of it, unless it is counted in a scope of its own: 其中市本级12件.
/// What cases of review and of court are about (其中行政处罚32件) is counted by no other indicator either.
#[derive(Default)]
struct Wholes {
    found: Vec<usize>,
    parts: bool,
}

impl Wholes {
    /// Reads on up to `figure`, whose indicator goes where it is a part of one `before` it with the same; whether it
    /// counts cases by what they are about.
    fn read(&mut self, text: &str, before: &[Figure], figure: &mut Figure) -> bool {
        let from = before.last().map_or(0, |last| last.span.end());
        let words = text.get(from..figure.span.start()).unwrap_or("");
        let sentence = words.rfind(SENTENCE_ENDS).map(|at| &words[at..]);
        if sentence.is_some() {
            *self = Wholes::default();
        }
        let told = sentence.unwrap_or(words);
        let of_cases = || before.last().and_then(|last| last.indicator).is_some_and(is_of_case);
        let about = told.trim_start_matches([',', '(']).starts_with(ABOUT);
        self.parts = self.parts || told.contains(PART) || about && of_cases();
        let listed = words.starts_with('、') || words.contains(PART) || words.contains(ABOUT);
        // A case of one matter may be about another one: 行政诉讼案件86件,其中涉及行政复议18件.
        let may_be_part = figure
            .indicator
            .is_some_and(|it| !is_of_case(it) || self.parts && listed && !self.hold(before, matter_of(it)));
        if may_be_part && self.is_subject(text, before, figure) {
            figure.indicator = None;
            return true;
        }
        if !self.parts {
            self.found.push(before.len());
            return false;
        }
        let scopes = |figure: &Figure| figure.scope.iter().map(|scope| scope.of(text)).collect::<Vec<_>>();
        let whole = |&at: &usize| before.get(at).filter(|whole| whole.indicator == figure.indicator);
        let same = self.found.iter().find_map(whole).is_some_and(|whole| scopes(whole) == scopes(figure));
        let is_no_part = |&at: &usize| {
            let ids = before.get(at).and_then(|whole| Some((whole.indicator?.id(), figure.indicator?.id())));
            ids.is_some_and(|ids| NO_PARTS.contains(&ids))
        };
        if self.found.iter().rev().take(MOST_WHOLES).any(is_no_part) {
            figure.indicator = None;
            return false;
        }
        // A part with a year of its own is that year's count: 2021年以来8620件,其中2024年1862件.
        if same && find_year(words).is_none() {
            figure.indicator = None;
        }
        false
    }

    /// Whether one of the counts is of `matter`.
    fn hold(&self, before: &[Figure], matter: &str) -> bool {
        let mut wholes = self.found.iter().rev().take(MOST_WHOLES);
        wholes.any(|&at| before.get(at).and_then(|it| it.indicator).is_some_and(|it| matter_of(it) == matter))
    }

    /// Whether `figure` counts cases by what they are about: its noun says so (许可类), or stands in a list of such where
    /// no verb says what was done.
    fn is_subject(&self, text: &str, before: &[Figure], figure: &Figure) -> bool {
        let from = before.last().map_or(0, |last| last.span.end());
        let counts_cases = matches!(figure.unit.as_deref(), Some("件" | "宗" | "起" | "例"));
        let Some(noun) = figure.subject.filter(|noun| noun.start() >= from && counts_cases) else {
            return false;
        };
        let words = text.get(from..noun.start()).unwrap_or("");
        let clause = words.rfind([',', ';', '、', '。']).map_or(words, |at| &words[at..]);
        let clause = clause.trim_start_matches(|c| !is_letter(c));
        let clause = clause.strip_prefix(PART).unwrap_or(clause);
        let bare = || !clause.strip_prefix(ABOUT).unwrap_or(clause).contains(is_letter);
        let start = || start_behind(text, 0, noun.start(), SENTENCE, |c| SENTENCE_ENDS.contains(&c));
        let by_subject = || {
            let sentence = Piece::new(text.get(start()..noun.start()).unwrap_or(""));
            BY_SUBJECT_WORDS.iter().any(|&word| sentence.holds(word))
        };
        let of_case = |&at: &usize| before.get(at).and_then(|it| it.indicator).is_some_and(is_of_case);
        noun.of(text).ends_with('类')
            || bare()
                && (self.parts && self.found.iter().rev().take(MOST_WHOLES).any(of_case) || by_subject())
    }
}

/// The matter of an indicator, the first word of its id.
fn matter_of(indicator: Indicator) -> &'static str {
    indicator.id().split('.').next().unwrap_or("")
}

/// Whether an indicator counts cases, which are told apart by what they are about.
fn is_of_case(indicator: Indicator) -> bool {
    CASE_MATTERS.contains(&matter_of(indicator))
}

/// The indicator of `figure` by `window`, whose head stands at `head`.
fn best(
    phrases: &Phrases,
    seen: &Seen,
    figure: &Figure,
    window: &Window<'_>,
    matter: Option<(Matter, usize)>,
    head: Span,
) -> Option<Indicator> {
    let unit = figure.unit.as_deref()?;
    // 起(件): the first word of two.
    let plain = unit.split('(').next().unwrap_or(unit);
    let delta = is_delta(figure, window.head.text);
    let averaged = window.averaged;
    // A matter named before the clause lends itself only to words right at the number.
    let inherited = matter.is_some_and(|(_, at)| at < head.start());
    let matter = matter.map(|(matter, _)| matter);
    let apart = APART_WORDS.at_start(window.behind.text).map(|(word, ())| word);
    let body = BODY_WORDS.at_start(window.behind.text).filter(|_| matches!(unit, "个" | "家"));
    let body = body.map(|(word, ())| word);
    let mut best: Option<(usize, isize, u16)> = None;
    let behind = Span::new(0, window.behind.text.len()).shifted(figure.span.end());
    for phrase in phrases.candidates(seen, head).chain(phrases.candidates(seen, behind)) {
        // Cheap questions first: searching for blockers costs most.
        if best.is_some_and(|best| phrase.weight < best.0) {
            continue;
        }
        let row = CATALOGUE[usize::from(phrase.row)];
        // A phrasing that names what stands behind the number says by itself what the text speaks of.
        let bare = !row.matters.is_empty() && phrase.after.is_none();
        let units = row.measure.units;
        if !(units.contains(&unit) || plain.len() < unit.len() && units.contains(&plain))
            || (row.measure.family == Family::Change) != delta
            || averaged && !matches!(row.measure.family, Family::Hours | Family::Percent | Family::Change)
            || bare && !matter.is_some_and(|matter| row.matters.contains(&matter))
        {
            continue;
        }
        let Some(place) = phrase.place(window, bare && inherited) else { continue };
        // 在许可事项、收费项目等4个方面: what is counted has a name of its own, and the words before it name another thing.
        if apart
            .or(body.filter(|_| row.measure.family != Family::Bodies))
            .is_some_and(|noun| !phrase.holds(noun))
        {
            continue;
        }
        let place =
            if row.measure.family == Family::Percent { -place.cast_signed() } else { place.cast_signed() };
        let rank = (phrase.weight, place, phrase.row);
        let better = best.is_none_or(|best| (rank.0, rank.1) > (best.0, best.1));
        let blockers = &phrases.blockers[usize::from(phrase.row)];
        if better && !blockers.iter().any(|blocker| blocker.bars(window)) {
            best = Some(rank);
        }
    }
    best.map(|(_, _, row)| Indicator(row))
}

/// The matter that was named last.
#[derive(Default)]
struct Memory {
    read: usize,
    matter: Option<(Matter, usize)>,
}

impl Memory {
    /// Reads on up to `end`, for a figure at `start`.
    fn read(&mut self, seen: &Seen, start: usize, end: usize) {
        let text = seen.text();
        let mut from = self.read.max(start.saturating_sub(MEMORY));
        while !text.is_char_boundary(from) {
            from += 1;
        }
        if let Some(line) = text.get(from..start).and_then(|words| words.rfind('\n')) {
            from += line + 1;
            self.matter = None;
        }
        let known = self.matter.map(|(matter, _)| matter);
        if from < end {
            self.matter = last_matter(seen, Span::new(from, end), known).or(self.matter);
        }
        self.matter = self.matter.filter(|&(_, at)| at + MEMORY >= start);
        self.read = self.read.max(end);
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

/// The noun of `figure` where its clause has one for each of several figures: 建议、提案分别为45件、67件.
fn noun_of_its_own(figure: &Figure, last: Option<&Figure>, next: Option<&Figure>) -> Option<Span> {
    let noun = figure.subject.filter(|noun| noun.end() <= figure.span.start())?;
    let beside = |other: Option<&Figure>| other.and_then(|other| Some((other.subject?, other.span)));
    let behind_last =
        beside(last).is_some_and(|(it, at)| it.end() <= noun.start() && noun.end() <= at.start());
    let before_next =
        beside(next).is_some_and(|(it, _)| noun.end() <= it.start() && it.end() <= figure.span.start());
    (behind_last || before_next).then_some(noun)
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
