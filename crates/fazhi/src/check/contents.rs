//! C1 to C3 and C13: the contents that a report has to hold, where they stand, and what they have to say.

use super::Code;
use super::case::Case;
use super::rules::RequiredPart;
use super::summary::{ContentPlace, StatutoryContent, Verdict};
use crate::lexicon::compliance::{
    CAUSE_HEADINGS, DUTIES, GOVERNMENT_SIDE, HEADS, OTHER_HEADINGS, PARTY_SIDE,
};
use crate::text::wording::holds_any;
use crate::{Part, Section, Span};

pub(super) fn check(case: &mut Case) {
    let rules = case.rules;
    let applying: Vec<_> =
        rules.contents.iter().filter(|rule| case.applies(rule.years, &rule.issuers)).collect();
    let rule_of = |part| applying.iter().find(|rule| rule.parts.contains(&part));
    for (part, content, code) in [
        (RequiredPart::Achievements, StatutoryContent::Achievements, Code::AchievementsAbsent),
        (RequiredPart::Problems, StatutoryContent::Problems, Code::ProblemsAbsent),
        (RequiredPart::Plan, StatutoryContent::Plan, Code::PlanAbsent),
    ] {
        if let Some(rule) = rule_of(part)
            && place(case, content).0 == ContentPlace::Absent
        {
            case.add_with(code, None, Vec::new(), rule.source.as_deref());
        }
    }
    if let Some(rule) = rule_of(RequiredPart::Causes)
        && causes(case) == Verdict::Violated
    {
        let span = place(case, StatutoryContent::Problems).1;
        case.add_with(Code::CausesAbsent, span, Vec::new(), rule.source.as_deref());
    }
    if let Some(rule) = rule_of(RequiredPart::Responsibilities) {
        responsibilities(case, rule.source.as_deref());
    }
}

/// How the heads themselves answered, in the year reported on.
fn responsibilities(case: &mut Case, basis: Option<&str>) {
    let stated: Vec<Span> = case.past().flat_map(|span| duties(case, span)).collect();
    if !stated.is_empty() {
        return one_side(case, &stated);
    }
    let planned: Vec<Span> = case.segments(Part::Plans).flat_map(|span| duties(case, span)).collect();
    let (place, span) = place(case, StatutoryContent::Responsibilities);
    if place == ContentPlace::Absent && planned.is_empty() {
        case.add_with(Code::ResponsibilitiesAbsent, None, Vec::new(), basis);
    } else if span.is_some() {
        case.add_with(Code::HeadsDutyUnstated, span, planned, None);
    } else {
        // Nothing of the past year can be pointed at: only the plan speaks of the duty.
        let first = planned.first().copied();
        case.add_with(Code::HeadsDutyUnstated, first, planned.into_iter().skip(1).collect(), None);
    }
}

/// Sentences that state a duty of the heads of Party and government. A heading only announces it.
pub(super) fn duties(case: &Case, span: Span) -> Vec<Span> {
    let text = case.text();
    if !holds_any(span.of(text), HEADS) {
        return Vec::new();
    }
    let states =
        |sentence: &Span| holds_any(sentence.of(text), HEADS) && holds_any(sentence.of(text), DUTIES);
    case.prose(span).into_iter().filter(states).collect()
}

/// C13: in a joint report of Party and government both heads are named.
fn one_side(case: &mut Case, stated: &[Span]) {
    use super::IssuerClass::{Joint, JointProvince};
    if !matches!(case.class, Some(Joint | JointProvince)) {
        return;
    }
    let text = case.text();
    // A section may name the sides in sentences of their own.
    let section = case.segments(Part::Responsibilities).flat_map(|span| case.prose(span));
    let spans: Vec<Span> = section.chain(stated.iter().copied()).collect();
    let names = |side: &[&str]| spans.iter().any(|span| holds_any(span.of(text), side));
    if !names(PARTY_SIDE) || !names(GOVERNMENT_SIDE) {
        let span = case.segments(Part::Responsibilities).next().or(stated.first().copied());
        case.add(Code::JointHeadMissing, span.map(|span| first_line(text, span)));
    }
}

/// Where a content stands, and what shows it: its heading, or the first line of its text.
pub(super) fn place(case: &Case, content: StatutoryContent) -> (ContentPlace, Option<Span>) {
    let Some(part) = content.part() else { return other(case) };
    let sections = case.report.outline();
    if let Some(section) = sections.iter().find(|section| section.part == Some(part)) {
        return (ContentPlace::OwnSection, Some(section.span));
    }
    let below = sections.iter().flat_map(|section| &section.children).find_map(|it| find(it, part));
    if let Some(span) = below {
        return (ContentPlace::SubSection, Some(span));
    }
    match case.segments(part).next() {
        Some(span) => (ContentPlace::Paragraph, Some(first_line(case.text(), span))),
        None => (ContentPlace::Absent, None),
    }
}

/// The fifth content, 其他需要报告的情况, has a heading or is not marked.
fn other(case: &Case) -> (ContentPlace, Option<Span>) {
    let sections = case.report.outline();
    let named = |section: &&Section| holds_any(&section.title, OTHER_HEADINGS);
    if let Some(section) = sections.iter().find(named) {
        return (ContentPlace::OwnSection, Some(section.span));
    }
    let below = sections.iter().flat_map(|section| &section.children).find(named);
    match below {
        Some(section) => (ContentPlace::SubSection, Some(section.span)),
        None => (ContentPlace::Absent, None),
    }
}

/// The heading of the first section of a part among a section and all under it, without recursion.
fn find(section: &Section, part: Part) -> Option<Span> {
    let mut left = vec![section];
    while let Some(section) = left.pop() {
        if section.part == Some(part) {
            return Some(section.span);
        }
        left.extend(section.children.iter().rev());
    }
    None
}

/// C2: whether causes are stated. A heading that names causes over text in which none is recognised decides nothing.
pub(super) fn causes(case: &Case) -> Verdict {
    let problems = &case.report.parts().problems;
    let (place, heading) = place(case, StatutoryContent::Problems);
    if place == ContentPlace::Absent {
        Verdict::NotApplicable
    } else if problems.iter().any(|problem| !problem.causes.is_empty()) {
        Verdict::Holds
    } else if heading.is_some_and(|span| holds_any(span.of(case.text()), CAUSE_HEADINGS)) {
        Verdict::Unknown
    } else {
        Verdict::Violated
    }
}

/// Whether the text on the past year says what the heads themselves did.
pub(super) fn heads(case: &Case) -> Verdict {
    if case.past().any(|span| !duties(case, span).is_empty()) { Verdict::Holds } else { Verdict::Violated }
}

fn first_line(text: &str, span: Span) -> Span {
    let span = span.trimmed(text);
    let length = span.of(text).find('\n').unwrap_or(span.len());
    Span::new(span.start(), span.start() + length)
}
