//! C1 to C3 and C13: the contents that a report has to hold, where they stand, and what they have to say.

use super::Code;
use super::case::Case;
use super::rules::RequiredPart;
use super::summary::{ContentPlace, StatutoryContent, Verdict};
use crate::lexicon::compliance::{BOTH_SIDES, CAUSE_HEADINGS, DUTIES, HEADS, OTHER_HEADINGS};
use crate::meaning::{self, Reporter, actors};
use crate::text::wording::holds_any;
use crate::{Actor, Part, Section, Span};

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
    let stated: Vec<Span> = case.past().flat_map(|(span, part)| duties(case, span, part)).collect();
    if !stated.is_empty() {
        return one_side(case, &stated);
    }
    let planned: Vec<Span> = case.segments(Part::Plans).flat_map(|span| duties(case, span, None)).collect();
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

/// Sentences of a stretch of `part` that state a duty of the heads of Party and government. A heading only announces
/// it. Where the heads' duty is the subject, whatever they did for it states it, also behind the sentence of the
/// paragraph that names them.
fn duties(case: &Case, span: Span, part: Option<Part>) -> Vec<Span> {
    let text = case.text();
    let reporter = Reporter::of(&case.report.metadata().issuers);
    let names =
        |words: &str| holds_any(words, HEADS) || actors(words, reporter).iter().any(|actor| actor.is_head());
    let does = |words: &str| {
        holds_any(words, DUTIES) || part == Some(Part::Responsibilities) && !meaning::duties(words).is_empty()
    };
    let mut until = 0; // the end of the line that names them, or of what it announces
    let mut states = |sentence: &Span| {
        let words = sentence.of(text);
        let named = names(words);
        if named && sentence.start() >= until {
            let rest = &text[sentence.start()..];
            let announces = words.trim_end().ends_with([':', '：']);
            let line = sentence.start() + rest.find('\n').unwrap_or(rest.len());
            until = if announces { span.end() } else { line };
        }
        let goes_on = part == Some(Part::Responsibilities) && sentence.start() < until;
        (named || goes_on) && does(sentence.of(text))
    };
    let mut sentences = case.prose(span);
    sentences.retain(|sentence| states(sentence));
    sentences
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
    let named: Vec<Actor> = spans.iter().flat_map(|span| actors(span.of(text), None)).collect();
    let names = |side: &[Actor]| side.iter().any(|actor| named.contains(actor));
    let both = || spans.iter().any(|span| holds_any(span.of(text), BOTH_SIDES));
    let party = names(&[Actor::PartyHead, Actor::PartyCommittee]);
    let government = names(&[Actor::GovernmentHead, Actor::Government]);
    if !(party && government || named.contains(&Actor::PartyAndGovernmentHeads) || both()) {
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
    let stated = case.past().any(|(span, part)| !duties(case, span, part).is_empty());
    if stated { Verdict::Holds } else { Verdict::Violated }
}

fn first_line(text: &str, span: Span) -> Span {
    let span = span.trimmed(text);
    let length = span.of(text).find('\n').unwrap_or(span.len());
    Span::new(span.start(), span.start() + length)
}

#[cfg(test)]
mod tests {
    use crate::{Code, Rules};

    /// Whether a report that says this of its heads is found to say nothing of them.
    fn unstated(issuer: &str, said: &str) -> bool {
        let text = format!(
            "{issuer}2023年法治政府建设年度报告\n2023年,{issuer}推进依法行政。现将情况报告如下:\n\
             一、主要举措和成效\n检查56次。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n{said}\n\
             三、存在的不足和原因\n人手少,主要原因是编制紧张。\n四、2024年工作安排\n抓培训。\n"
        );
        let report = crate::parse(text.as_str()).expect("short");
        let findings = report.check(Rules::central());
        findings.iter().any(|finding| finding.code == Code::HeadsDutyUnstated)
    }

    #[test]
    fn whoever_the_head_is_what_was_done_states_the_duty() {
        for (issuer, said) in [
            ("青河区人民政府", "区长组织政府常务会议学法8次。"),
            ("青河旗人民政府", "旗委书记、旗长研究法治建设议题9个。"),
            ("青河县水务局", "局党组书记听取法治工作汇报3次。"),
            ("青河县水务局", "局长始终重视法治工作。全年组织学法6次。"),
            ("青河县水务局", "1.局长带头依法办事。\n2.全员参加培训。"),
            ("江州海关", "关长出庭应诉1次。"),
            ("青河县水务局", "局长切实担负起第一责任人责任。"),
            ("南坪街道办事处", "办事处主任讲法治课2次。"),
            ("青河县水务局", "局主要负责人重视法治工作,做了以下工作:\n1.主持学法2次。\n2.听取汇报3次。"),
            ("青河县人民政府办公室", "办公室主任听取法治工作汇报3次。"),
        ] {
            assert!(!unstated(issuer, said), "{said}");
        }
        for (issuer, said) in [
            ("青河县水务局", "全局开展法治培训3期。"),
            ("青河县水务局", "局党组专题研究法治工作3次。"),
            ("青河县水务局", "局长工作认真。\n全局开展法治培训3期。"),
        ] {
            assert!(unstated(issuer, said), "{said}");
        }
    }
}
