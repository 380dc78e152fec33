//! What a heading or a sentence is about: the tables of wordings, applied.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::content::{
    Content, DUTIES, DUTY_CONTINUES, Depth, HEADING_BLOCKERS, HEADINGS, LED, LED_BLOCKERS,
};
use crate::lexicon::turn::{
    INTENTIONS, PLAN_CONTINUES, PLAN_TURNS, PROBLEM_TURN_BLOCKERS, PROBLEM_TURNS, WORK_TO_COME,
};
use crate::lookup::{Seen, Table};
use crate::read::date;
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
    LazyLock::new(|| SeenWordings::new(Table::PlanTurns, PLAN_TURNS.iter().copied()));
static PLANS_GO_ON: LazyLock<Wordings> = LazyLock::new(|| table(PLAN_CONTINUES));
static INTENDS: LazyLock<Wordings> = LazyLock::new(|| table(INTENTIONS));

fn table(words: &'static [&'static str]) -> Wordings {
    Wordings::new(words.iter().copied())
}

/// A heading names its content within this many characters.
const LONGEST_NAMING: usize = 48;

/// An unnumbered heading has at most this many characters beside the words that name its content.
const LONGEST_REST: usize = 14;

/// A year that turns a sentence to plans stands within this many characters.
const LATEST_YEAR: usize = 20;

/// The content that the heading with its title at `title` names; `top` when it stands under no other. `year` is the
/// year reported on: a heading of a later year is a plan's.
pub(super) fn of_heading(seen: &Seen, title: Span, top: bool, year: Option<u16>) -> Option<Content> {
    // Where the body is glued to a heading, the heading speaks first.
    let words = title.of(seen.text());
    let words = words.char_indices().nth(LONGEST_NAMING).map_or(words, |(at, _)| &words[..at]);
    let place = Span::new(title.start(), title.start() + words.len());
    let named: Vec<Content> = NAMES
        .found_in(seen, place)
        .map(|row| &HEADINGS[row])
        .filter(|row| top || row.depth == Depth::Any)
        .map(|row| row.content)
        .collect();
    let blocked: Vec<Content> = BLOCKERS.found_in(seen, place).map(|row| HEADING_BLOCKERS[row].0).collect();
    let couplet = || top && faces_problems(seen, place);
    let names = |content| {
        named.contains(&content) && (!blocked.contains(&content) || content == Content::Problems && couplet())
    };
    let later = top && year.is_some_and(|year| later_year(words, year));
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

/// Whether the first half of a heading in a couplet names problems, whatever the second says of mending them:
/// 正视问题短板,在持续改进中补齐弱项.
fn faces_problems(seen: &Seen, title: Span) -> bool {
    let Some(comma) = title.of(seen.text()).find(',') else { return false };
    let half = Span::new(title.start(), title.start() + comma);
    let faces = |row: usize| HEADINGS[row].content == Content::Problems;
    NAMES.found_in(seen, half).any(faces) && !BLOCKERS.any(seen, half)
}

/// Whether a heading names the report's achievements as a whole: 主要举措和成效.
pub(super) fn of_whole_report(seen: &Seen, title: Span) -> bool {
    NAMES.found_in(seen, title).any(|row| HEADINGS[row].content == Content::Achievements)
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

/// Whether `words` names a year after `year`.
fn later_year(words: &str, year: u16) -> bool {
    date::find_year(words).is_some_and(|(named, _)| named > year && named <= year + 2)
}

/// Whether a sentence is about the heads' own duty.
pub(super) fn is_duty(seen: &Seen, sentence: Span) -> bool {
    let led = || !NOT_LED.any(sentence.of(seen.text()));
    DUTY.found_in(seen, sentence).any(|row| row < DUTIES.len() || led())
}

/// Whether a sentence names the heads' duty itself, rather than an example that they set.
pub(super) fn names_duty(seen: &Seen, sentence: Span) -> bool {
    DUTY.found_in(seen, sentence).any(|row| row < DUTIES.len())
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
pub(super) fn turns_to_problems(seen: &Seen, sentence: Span) -> bool {
    TO_PROBLEMS.any(seen, sentence) && !NOT_TO_PROBLEMS.any(sentence.of(seen.text()))
}

/// Whether a sentence turns from problems to plans: 下一步, 2026年,…将.
pub(super) fn turns_to_plans(seen: &Seen, sentence: Span, year: Option<u16>) -> bool {
    let sentence = sentence.trimmed(seen.text());
    if TO_PLANS.any(seen, sentence) {
        return true;
    }
    let sentence = sentence.of(seen.text());
    let head = sentence.char_indices().nth(LATEST_YEAR).map_or(sentence, |(at, _)| &sentence[..at]);
    let Some((named, place)) = date::find_year(head) else { return false };
    place.start() < 12 && year.is_none_or(|year| named > year) && INTENDS.any(&sentence[place.end()..])
}

/// Whether a paragraph goes on with plans after items that held a problem and its plan each.
pub(super) fn continues_plans(paragraph: &str) -> bool {
    PLANS_GO_ON.any(paragraph)
}
