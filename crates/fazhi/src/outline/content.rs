//! What a heading or a sentence is about: the tables of wordings, applied.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::content::{
    Content, DUTIES, DUTY_CONTINUES, Depth, FAULT_NOUNS, HEADING_BLOCKERS, HEADINGS, HeadingWording, LAW,
    LEADING, LED, LED_BLOCKERS, OTHERS, UNOWNED, WORK_TO_COME,
};
use crate::lexicon::turn::{
    COUNTED_PROBLEMS, DEALS_WITH, FAULTS, INTENTIONS, PLAN_CONTINUES, PLAN_TIMES, PLAN_TURNS, PROBLEM_LABELS,
    PROBLEM_TURN_BLOCKERS, PROBLEM_TURNS,
};
use crate::line::title::unspread;
use crate::lookup::{Seen, Table};
use crate::read::date;
use crate::read::ordinal::is_numeral;
use crate::text::wording::{SeenWordings, Wordings};

static NAMES: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::Headings, HEADINGS.iter().map(|row| row.wording)));
static BLOCKERS: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::HeadingBlockers, HEADING_BLOCKERS.iter().map(|row| row.1)));
static DUTY: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::Duties, DUTIES.iter().chain(LED).copied()));
static NOT_LED: LazyLock<Wordings> = LazyLock::new(|| table(LED_BLOCKERS));
static DUTY_GOES_ON: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::DutiesGoOn, DUTY_CONTINUES.iter().copied()));
static TO_PROBLEMS: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::ProblemTurns, PROBLEM_TURNS.iter().copied()));
static NOT_TO_PROBLEMS: LazyLock<Wordings> = LazyLock::new(|| table(PROBLEM_TURN_BLOCKERS));
static TO_PLANS: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::PlanTurns, PLAN_TIMES.iter().chain(PLAN_TURNS).copied()));
static NAMES_FAULT: LazyLock<Wordings> = LazyLock::new(|| table(FAULTS));
static PLANS_GO_ON: LazyLock<Wordings> = LazyLock::new(|| table(PLAN_CONTINUES));
static INTENDS: LazyLock<Wordings> = LazyLock::new(|| table(INTENTIONS));

fn table(words: &'static [&'static str]) -> Wordings {
    Wordings::new(words.iter().copied())
}

/// A heading names its content within this many characters.
const LONGEST_NAMING: usize = 48;

/// An unnumbered heading has at most this many characters beside the words that name its content.
const LONGEST_REST: usize = 14;

/// A heading of plans beside problems has at most this many characters.
const LONGEST_PLAIN: usize = 8;

/// A year that turns a sentence to plans stands within this many characters.
const LATEST_YEAR: usize = 20;

/// So many mentions of heads who lead are looked at in a sentence.
const MOST_LEADS: usize = 8;

/// The content that the heading with its title at `title` names; `top` when it stands under no other. `year` is the
/// year reported on: a heading of a later year is a plan's.
pub(super) fn of_heading(seen: &Seen, title: Span, top: bool, year: Option<u16>) -> Option<Content> {
    let words = title.of(seen.text());
    if let Some(words) = unspread(words) {
        return of_heading(&Seen::read(&words), Span::new(0, words.len()), top, year);
    }
    // Where the body is glued to a heading, the heading speaks first.
    let words = words.char_indices().nth(LONGEST_NAMING).map_or(words, |(at, _)| &words[..at]);
    let place = Span::new(title.start(), title.start() + words.len());
    let later = year.is_some_and(|year| later_year(words, year));
    // Deeper down the year tells that its plans are meant.
    let counts =
        |row: &HeadingWording| top || row.depth == Depth::Any || later && row.content == Content::Plans;
    let named: Vec<Content> = NAMES
        .found_in(seen, place)
        .map(|row| &HEADINGS[row])
        .filter(|row| counts(row))
        .map(|row| row.content)
        .collect();
    let blocked: Vec<Content> = BLOCKERS.found_in(seen, place).map(|row| HEADING_BLOCKERS[row].0).collect();
    let names = |content| named.contains(&content) && !blocked.contains(&content);
    let later = top && later;
    let problems = names(Content::Problems);
    let merged = || WORK_TO_COME.iter().any(|word| words.contains(word));
    let plans = names(Content::Plans) || later && (!problems || merged());
    if problems && plans {
        return Some(Content::ProblemsThenPlans);
    }
    if plans && !names(Content::Responsibilities) {
        return Some(Content::Plans);
    }
    [Content::Problems, Content::Responsibilities, Content::Plans, Content::Other, Content::Achievements]
        .into_iter()
        .find(|&content| names(content))
}

/// Whether an unnumbered line is in the words of a heading: it names a content and little else.
pub(super) fn titles_a_content(seen: &Seen, line: Span) -> bool {
    let length = line.of(seen.text()).chars().filter(|c| !c.is_ascii_digit()).count();
    let fills = |row: usize| {
        let wording = HEADINGS[row].wording;
        let named = wording.chars().filter(|&c| !matches!(c, '…' | '^' | '$')).count();
        // A noun at the end names a heading only where little stands before it: a broken line may end with it.
        let rest = if wording.ends_with('$') { LONGEST_REST / 3 } else { LONGEST_REST };
        length.saturating_sub(named) <= rest
    };
    NAMES.found_in(seen, line).any(fills) && !BLOCKERS.any(seen, line)
}

/// Whether a heading names plans and nothing else, in words that mean so only where problems stand beside them: 工作计划.
pub(super) fn titles_plans(seen: &Seen, title: Span) -> bool {
    let short = title.of(seen.text()).chars().nth(LONGEST_PLAIN).is_none();
    short && NAMES.found_in(seen, title).any(|row| HEADINGS[row].content == Content::Plans)
}

/// Whether `words` names a year after `year`.
fn later_year(words: &str, year: u16) -> bool {
    date::find_year(words).is_some_and(|(named, _)| named > year && named <= year + 2)
}

/// Whether a sentence is about the heads' own duty.
pub(super) fn is_duty(seen: &Seen, sentence: Span) -> bool {
    // Where heads lead, the clause that says in what tells whether it is their duty.
    let words = sentence.of(seen.text());
    let led = |from: usize| {
        let does = LEADING.iter().filter_map(|verb| words[from..].find(verb)).min();
        let verb = from + does.unwrap_or(0);
        let end = words[verb..].find([',', ';']).map_or(words.len(), |at| verb + at);
        !NOT_LED.any(&words[..end])
    };
    let leads = DUTY.standing(seen, sentence).filter(|(row, _)| *row >= DUTIES.len()).take(MOST_LEADS);
    names_duty(seen, sentence) || leads.into_iter().any(|(_, place)| led(place.start()))
}

/// Whether a sentence says in so many words that it is about the heads' own duty, or the body's.
pub(super) fn names_duty(seen: &Seen, sentence: Span) -> bool {
    let words = sentence.of(seen.text());
    // Whose responsibility it is stands in the clause before it.
    let own = |(_, place): (usize, Span)| {
        let start = words[..place.start()].rfind([',', ';', ':']).unwrap_or(0);
        let clause = &words[start..place.end()];
        !OTHERS.iter().any(|word| clause.contains(word))
    };
    let mut named = DUTY.standing(seen, sentence).filter(|(row, _)| *row < DUTIES.len()).take(MOST_LEADS);
    named.any(own)
}

/// Whether a heading names a responsibility and not whose: 压实主体责任.
pub(super) fn names_unowned_duty(title: &str) -> bool {
    title.contains(UNOWNED) && !title.contains(LAW)
}

/// Whether a sentence speaks of somebody else's responsibility.
pub(super) fn is_others(sentence: &str) -> bool {
    OTHERS.iter().any(|word| sentence.contains(word))
}

/// Whether a sentence about the heads' own duty may stand in a paragraph.
pub(super) fn may_hold_duty(seen: &Seen, paragraph: Span) -> bool {
    DUTY.any(seen, paragraph)
}

/// Whether a sentence goes on with the duty of the one before.
pub(super) fn continues_duty(seen: &Seen, sentence: Span) -> bool {
    DUTY_GOES_ON.any(seen, sentence)
}

/// Whether a sentence turns to problems, in a report without a section for them.
pub(crate) fn turns_to_problems(seen: &Seen, sentence: Span) -> bool {
    let words = sentence.of(seen.text());
    // The clause before the words of a turn tells whether somebody deals with what they name.
    let dealt_with = |place: usize| {
        let before = &words[..place - sentence.start()];
        let clause = before.rfind([',', ';', ':']).map_or(before, |at| &before[at..]);
        DEALS_WITH.iter().any(|verb| clause.contains(verb))
    };
    TO_PROBLEMS.places_in(seen, sentence).any(|place| !dealt_with(place)) && !NOT_TO_PROBLEMS.any(words)
}

/// Whether a title holds a noun of problems.
pub(super) fn admits(title: &str) -> bool {
    FAULT_NOUNS.iter().any(|noun| title.contains(noun))
}

/// Whether a sentence or a title names a fault, and nothing that was done about it.
pub(super) fn names_fault(seen: &Seen, sentence: Span) -> bool {
    let words = sentence.of(seen.text()).trim_end_matches(['。', ';', '!']);
    let done = || BLOCKERS.found_in(seen, sentence).any(|row| HEADING_BLOCKERS[row].0 == Content::Problems);
    NAMES_FAULT.any(words) && !done()
}

/// Whether a sentence turns from problems to plans: 下一步, 2026年,…将.
pub(crate) fn turns_to_plans(seen: &Seen, sentence: Span, year: Option<u16>) -> bool {
    let sentence = sentence.trimmed(seen.text());
    TO_PLANS.any(seen, sentence) || comes_later(sentence.of(seen.text()), year)
}

/// Whether a sentence opens a section of plans: it begins with a time to come.
pub(super) fn opens_plans(seen: &Seen, sentence: Span, year: Option<u16>) -> bool {
    let sentence = sentence.trimmed(seen.text());
    TO_PLANS.found_in(seen, sentence).any(|row| row < PLAN_TIMES.len())
        || year.is_some() && comes_later(sentence.of(seen.text()), year)
}

/// Whether a sentence begins with a year after `year`, and says what is meant to be done in it.
fn comes_later(sentence: &str, year: Option<u16>) -> bool {
    let head = sentence.char_indices().nth(LATEST_YEAR).map_or(sentence, |(at, _)| &sentence[..at]);
    let Some((named, place)) = date::find_year(head) else { return false };
    place.start() < 12 && year.is_none_or(|year| named > year) && INTENDS.any(&sentence[place.end()..])
}

/// Whether a paragraph turns back from plans to the next problem: 问题:, 问题二:.
pub(super) fn labels_problem(paragraph: &str) -> bool {
    let counted = |label: &&str| {
        let number = paragraph.strip_prefix(*label);
        let behind = number.map(|it| it.trim_start_matches(|c: char| c.is_ascii_digit() || is_numeral(c)));
        behind.is_some_and(|behind| behind.starts_with(':'))
    };
    PROBLEM_LABELS.iter().any(|label| paragraph.starts_with(label)) || COUNTED_PROBLEMS.iter().any(counted)
}

/// Whether a paragraph goes on with plans after items that held a problem and its plan each.
pub(super) fn continues_plans(paragraph: &str) -> bool {
    PLANS_GO_ON.any(paragraph)
}
