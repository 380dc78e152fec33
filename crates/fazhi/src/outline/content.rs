//! What a heading or a sentence is about: the tables of wordings, applied.

use crate::lexicon::content::{
    Content, DUTIES, DUTY_CONTINUES, Depth, HEADING_BLOCKERS, HEADINGS, INTENTIONS, PLAN_CONTINUES,
    PLAN_TURNS, PROBLEM_TURN_BLOCKERS, PROBLEM_TURNS, WORK_TO_COME,
};
use crate::read::date;
use crate::text::wording;

/// A heading names its content within this many characters.
const LONGEST_NAMING: usize = 48;

/// The content that a heading names; `top` when it stands under no other. `year` is the year reported on: a
/// heading of a later year is a plan's.
pub(super) fn of_heading(title: &str, top: bool, year: Option<u16>) -> Option<Content> {
    // Where the body is glued to a heading, the heading speaks first.
    let title = title.char_indices().nth(LONGEST_NAMING).map_or(title, |(at, _)| &title[..at]);
    let names = |content| names(title, content, top);
    let later = top && year.is_some_and(|year| later_year(title, year));
    let problems = names(Content::Problems);
    let plans = names(Content::Plans) || later && !problems || later && merged(title);
    if problems && plans {
        return Some(Content::ProblemsThenPlans);
    }
    [
        (problems, Content::Problems),
        (names(Content::Responsibilities), Content::Responsibilities),
        (plans, Content::Plans),
    ]
    .into_iter()
    .find_map(|(named, content)| named.then_some(content))
    .or_else(|| names(Content::Other).then_some(Content::Other))
    .or_else(|| names(Content::Achievements).then_some(Content::Achievements))
}

/// Whether a heading that names problems also names work to come: 存在的问题和2026年工作安排.
fn merged(title: &str) -> bool {
    WORK_TO_COME.iter().any(|word| title.contains(word))
}

fn names(title: &str, content: Content, top: bool) -> bool {
    let row = HEADINGS
        .iter()
        .filter(|row| row.content == content && (top || row.depth == Depth::Any))
        .find_map(|row| wording::find(row.wording, title));
    row.is_some()
        && !HEADING_BLOCKERS.iter().any(|(blocked, word)| *blocked == content && title.contains(word))
}

/// Whether an unnumbered line is in the words of a heading: it names a content and little else.
pub(super) fn titles_a_content(line: &str) -> bool {
    HEADINGS.iter().any(|row| {
        wording::find(row.wording, line).is_some_and(|_| {
            let named: usize = row.wording.chars().filter(|&c| c != '…').count();
            let rest = line.chars().filter(|c| !c.is_ascii_digit()).count().saturating_sub(named);
            rest <= 14
        })
    }) && !HEADING_BLOCKERS.iter().any(|(_, word)| line.contains(word))
}

/// Whether `words` names a year after `year`.
fn later_year(words: &str, year: u16) -> bool {
    date::find_year(words).is_some_and(|(named, _)| named > year && named <= year + 2)
}

/// Whether a sentence is about the heads' own duty.
pub(super) fn is_duty(sentence: &str) -> bool {
    wording::any(DUTIES, sentence)
}

/// Whether a sentence goes on with the duty of the one before.
pub(super) fn continues_duty(sentence: &str) -> bool {
    wording::any(DUTY_CONTINUES, sentence)
}

/// Whether a sentence turns to problems, in a report without a section for them.
pub(super) fn turns_to_problems(sentence: &str) -> bool {
    wording::any(PROBLEM_TURNS, sentence) && !PROBLEM_TURN_BLOCKERS.iter().any(|word| sentence.contains(word))
}

/// Whether a sentence turns from problems to plans: 下一步, 2026年,…将.
pub(super) fn turns_to_plans(sentence: &str, year: Option<u16>) -> bool {
    let sentence = sentence.trim_start();
    if wording::any(PLAN_TURNS, sentence) {
        return true;
    }
    let Some((named, place)) = date::find_year(sentence) else { return false };
    place.start() < 12
        && year.is_none_or(|year| named > year)
        && INTENTIONS.iter().any(|word| sentence[place.end()..].contains(word))
}

/// Whether a paragraph goes on with plans after items that held a problem and its plan each.
pub(super) fn continues_plans(paragraph: &str) -> bool {
    wording::any(PLAN_CONTINUES, paragraph)
}
