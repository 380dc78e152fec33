//! Who speaks in a report, and whether that is who issues, publishes and signs it.
//!
//! Offices of justice put other bodies' reports on their pages, under their own name. A difference is reported
//! only where the text leaves little doubt.

use crate::lexicon::issuer::{
    AREA_ENDS, BodyLevel, OFFICE_ENDS, ORGAN_ENDS, PUTS_OUT_OTHERS, SECTION_ENDS, SHORTENED_BY,
};
use crate::lexicon::lead::HANDING_OVER;
use crate::line::label::LabelKind;
use crate::line::{LineKind, Lines};
use crate::lookup::Seen;
use crate::region::{self, issuer_kind, split_issuers};
use crate::text::Folded;
use crate::{Code, Finding, Issuer, IssuerKind, Metadata, Span};

use super::lead::leading_body;
use super::self_reference::{SelfReference, self_references};

/// How often the body must speak as another kind of body.
const OFTEN: u32 = 2;
/// How often the body must speak as a body of another level.
const MORE_OFTEN: u32 = 3;
/// How many labels or signatures are read.
const MOST_NAMES: usize = 12;
/// A longer text is no name of a body, in bytes.
const LONGEST_NAME: usize = 150;

/// Findings about bodies that differ from the issuers; spans in the original.
pub(super) fn differences(
    folded: &Folded,
    seen: &Seen,
    lines: &Lines,
    lead: Option<Span>,
    metadata: &Metadata,
) -> Vec<Finding> {
    let text = folded.text();
    let issuers = &metadata.issuers;
    let mut findings = Vec::new();
    if issuers.is_empty() {
        return findings;
    }
    let mut add = |code, span: Option<Span>| {
        findings.extend(span.map(|span| Finding::new(code, Some(folded.original(span)))));
    };
    add(Code::IssuerDiffers, other_speaker(seen, lines, lead, issuers));
    let publishes = |kind| matches!(kind, LabelKind::Publisher | LabelKind::Source);
    let publishers = lines.labels.iter().filter(|label| publishes(label.kind)).map(|label| label.value);
    add(Code::PublisherDiffers, other_body(text, &publishers.collect::<Vec<_>>(), issuers));
    add(Code::SignatoryDiffers, other_body(text, &lines.signatories, issuers));
    findings
}

/// The first word by which the body speaks of itself as another body than `issuers`.
fn other_speaker(seen: &Seen, lines: &Lines, lead: Option<Span>, issuers: &[Issuer]) -> Option<Span> {
    let words = self_references(seen, body(lines)?);
    let most = words.iter().filter(|word| word.own).max_by_key(|word| word.count)?;
    if words.iter().any(|word| issuers.iter().any(|issuer| may_say(issuer, word))) {
        return None;
    }
    let kinds_differ = issuers.iter().all(|issuer| is_department(issuer) != is_department_word(most));
    let needed = if kinds_differ { OFTEN } else { MORE_OFTEN };
    // Departments speak of 我区 too: only a lead that begins with a government settles that it speaks.
    let governs = || lead.is_some_and(|lead| begins_with_government(lead.of(seen.text())));
    let sure = !issuers.iter().all(is_department) || governs();
    (most.count >= needed && sure).then_some(most.first)
}

/// From the first line of the body to the last.
fn body(lines: &Lines) -> Option<Span> {
    let mut body = lines.lines.iter().filter(|line| line.kind == LineKind::Body).map(|line| line.span);
    let first = body.next()?;
    Some(body.next_back().map_or(first, |last| first.to(last)))
}

/// Whether the body speaks as `issuer` does, word for word: 我局 where 青河县水务局 is named. An office that puts the
/// reports of others on their pages is none to be sure of, and a department of the area may say 我县.
pub(super) fn is_speaker(seen: &Seen, lines: &Lines, issuer: &Issuer) -> bool {
    if issuer.kind == IssuerKind::Other || PUTS_OUT_OTHERS.iter().any(|end| issuer.name.ends_with(end)) {
        return false;
    }
    let words = body(lines).map(|body| self_references(seen, body)).unwrap_or_default();
    let own = || words.iter().filter(|word| word.own);
    let department = is_department(issuer);
    let fits = |word: &SelfReference| may_say(issuer, word) && named_by(&issuer.name, word.word);
    own().any(fits) && own().all(|word| fits(word) || department && !is_department_word(word))
}

/// Whether a body's name ends in what a word of self-reference calls it: 局 of 我局, 县 of 我县 before 人民政府.
fn named_by(name: &str, word: &str) -> bool {
    let noun = word.trim_start_matches(['我', '本']);
    let area = ORGAN_ENDS.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let short = SHORTENED_BY.iter().find_map(|end| name.strip_suffix(end));
    [Some(name), Some(area), short].into_iter().flatten().any(|name| name.ends_with(noun))
}

/// Whether the words of self-reference at `place` all speak of another body than `issuer`.
pub(super) fn is_another(seen: &Seen, place: Span, issuer: &Issuer) -> bool {
    let mut own = self_references(seen, place).into_iter().filter(|word| word.own).peekable();
    own.peek().is_some() && own.all(|word| !may_say(issuer, &word))
}

fn is_department(issuer: &Issuer) -> bool {
    issuer.kind == IssuerKind::Department
}

fn is_department_word(word: &SelfReference) -> bool {
    word.kind == IssuerKind::Department
}

/// Whether a lead begins with the name of a government, a committee of the Party or a place.
fn begins_with_government(lead: &str) -> bool {
    // 现将X市…情况报告如下 names the place that is reported on, not who speaks.
    if HANDING_OVER.iter().any(|word| lead.trim_start().starts_with(word)) {
        return false;
    }
    leading_body(lead).is_some_and(|body| {
        let kind = issuer_kind(body.of(lead));
        matches!(kind, IssuerKind::Government | IssuerKind::Party | IssuerKind::Place)
    })
}

/// Whether `issuer` may speak of itself by `word`.
fn may_say(issuer: &Issuer, word: &SelfReference) -> bool {
    let township = word.level == BodyLevel::Township;
    match issuer.kind {
        IssuerKind::Other => true,
        IssuerKind::Department => is_department_word(word) || word.kind == IssuerKind::Zone,
        IssuerKind::Subdistrict => township,
        IssuerKind::Zone => word.kind == IssuerKind::Zone || word.level == BodyLevel::County,
        IssuerKind::Party | IssuerKind::Government | IssuerKind::Place => {
            !is_department_word(word) && level_fits(&issuer.name, word.level)
        }
    }
}

/// Whether a body that governs may be of this level, by the end of its area's name; true where that tells none.
fn level_fits(name: &str, level: BodyLevel) -> bool {
    let area = ORGAN_ENDS.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let row = AREA_ENDS.iter().find(|(end, _)| area.ends_with(end));
    level == BodyLevel::Any || row.is_none_or(|(_, levels)| levels.contains(&level))
}

/// The first body that `places` name, if none of the bodies that they name is one of `issuers`.
fn other_body(text: &str, places: &[Span], issuers: &[Issuer]) -> Option<Span> {
    let places = places.iter().filter(|place| place.len() <= LONGEST_NAME).take(MOST_NAMES);
    let bodies: Vec<Span> = places
        .flat_map(|place| split_issuers(place.of(text)).into_iter().map(|body| body.shifted(place.start())))
        .collect();
    let is_issuer = |body: &Span| issuers.iter().any(|issuer| may_be_same(body.of(text), &issuer.name));
    if bodies.iter().any(is_issuer) {
        return None;
    }
    let is_body = |body: &&Span| {
        let name = body.of(text);
        !matches!(issuer_kind(name), IssuerKind::Other | IssuerKind::Place) && !is_section(name)
    };
    bodies.iter().find(is_body).copied()
}

/// Whether two names may be of one body: one is the other's shorter form (市应急局 of 沅临市应急管理局), or the
/// office that writes for it (人民政府办公室). A place without an organ may be any body of it.
fn may_be_same(left: &str, right: &str) -> bool {
    if [left, right].iter().any(|name| issuer_kind(name) == IssuerKind::Place) {
        return true;
    }
    let (left, right) = (organ(left), organ(right));
    shortens(left, right) || shortens(right, left)
}

/// Whether a name is that of a section inside a body that it does not name.
fn is_section(name: &str) -> bool {
    region::organ(name) == name && SECTION_ENDS.iter().any(|end| name.ends_with(end))
}

/// The name of a body without its place and without the office that writes for it.
fn organ(name: &str) -> &str {
    let organ = region::organ(name);
    OFFICE_ENDS
        .iter()
        .find_map(|(office, of)| organ.strip_suffix(office).filter(|rest| rest.ends_with(of)))
        .unwrap_or(organ)
}

/// Whether the characters of `short` stand in `long` in their order.
fn shortens(short: &str, long: &str) -> bool {
    let mut rest = long.chars().filter(|c| !c.is_whitespace());
    short.chars().filter(|c| !c.is_whitespace()).all(|c| rest.any(|other| other == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        let report = crate::parse(text).expect("short");
        let about = [Code::IssuerDiffers, Code::PublisherDiffers, Code::SignatoryDiffers];
        report.findings().iter().map(|finding| finding.code).filter(|code| about.contains(code)).collect()
    }

    #[test]
    fn a_department_over_the_report_of_its_government() {
        let text = "岚川区司法局2023年法治政府建设年度报告\n2023年,岚川区政府坚持依法行政。我区制定方案。\n\
                    一、主要成效\n我区开展培训,全区干部学法。\n";
        assert_eq!(codes(text), [Code::IssuerDiffers]);
        let own = text.replace("我区开展", "我局开展");
        assert_eq!(codes(&own), []);
        let of_area = text.replace("岚川区政府坚持", "在区委领导下坚持");
        assert_eq!(codes(&of_area), []);
    }

    #[test]
    fn a_government_over_the_report_of_a_department() {
        let text = "澄溪县人民政府2024年法治政府建设情况报告\n我局认真履职。\n一、主要成效\n我局开展检查。\n";
        assert_eq!(codes(text), [Code::IssuerDiffers]);
        assert_eq!(codes(&text.replacen("我局", "我县", 1)), []);
    }

    #[test]
    fn a_town_over_the_report_of_its_county() {
        let text = "石桥镇人民政府2024年法治政府建设情况报告\n我县领导重视。我县制定方案。\n\
                    一、主要成效\n我县开展检查。\n";
        assert_eq!(codes(text), [Code::IssuerDiffers]);
        assert_eq!(codes(&text.replacen("开展检查", "开展检查,全镇参加", 1)), []);
    }

    #[test]
    fn publishers() {
        let page = |source: &str, issuer: &str| {
            format!("来源:{source}\n{issuer}2024年法治政府建设情况报告\n一、主要成效\n推进工作。\n")
        };
        for (source, issuer) in [
            ("澄溪县司法局", "澄溪县人民政府"),
            ("岚川区司法局", "岚川区交通运输局"),
            ("岚川区人民政府", "岚川区应急管理局"),
        ] {
            assert_eq!(codes(&page(source, issuer)), [Code::PublisherDiffers], "{source}, {issuer}");
        }
        for (source, issuer) in [
            ("区应急局", "岚川区应急管理局"),
            ("澄溪县人民政府办公室", "澄溪县人民政府"),
            ("县府办", "澄溪县人民政府"),
            ("岚川区", "岚川区人民政府"),
            ("岚川日报", "岚川区人民政府"),
            ("政策法规科", "岚川区人民政府"),
            ("区住建局", "沅临市岚川区住房和城乡建设局"),
        ] {
            assert_eq!(codes(&page(source, issuer)), [], "{source}, {issuer}");
        }
    }

    #[test]
    fn an_office_that_publishes_is_no_issuer_where_its_government_speaks() {
        let issuers = |publisher: &str, own: &str| {
            let text = format!(
                "发布机构:{publisher}\n2024年,{own}扎实推进法治政府建设。现将有关情况报告如下:\n一、主要成效\n完善机制。\n"
            );
            let report = crate::parse(text).expect("short");
            report.metadata().issuers.iter().map(|issuer| issuer.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(issuers("县府办", "我县"), [""; 0]);
        assert_eq!(issuers("澄溪县水务局", "我局"), ["澄溪县水务局"]);
        assert_eq!(issuers("澄溪县人民政府", "我县"), ["澄溪县人民政府"]);
        assert_eq!(issuers("县府办", "在市委和县委的领导下,县政府"), ["县政府"]);
        assert_eq!(issuers("县府办", "县委、县政府"), ["县委", "县政府"]);
    }

    #[test]
    fn a_source_that_the_report_speaks_as_issues_it() {
        let issuers = |source: &str, own: &str| {
            let text = format!(
                "来源:{source}\n2024年,{own}扎实推进法治政府建设。现将有关情况报告如下:\n一、主要成效\n{own}完善机制。\n"
            );
            let report = crate::parse(text).expect("short");
            report.metadata().issuers.iter().map(|issuer| issuer.name.clone()).collect::<Vec<_>>()
        };
        for (source, own) in [
            ("澄溪县水务局", "我局"),
            ("县发展改革委", "在县委领导下,我委"),
            ("澄溪县住房和城乡建设委员会", "我县的有关部门和我委"),
            ("石桥镇人民政府", "我镇"),
            ("东湖街道", "我街道"),
            ("澄溪经济开发区管委会", "我管委会"),
        ] {
            assert_eq!(issuers(source, own), [source], "{own}");
        }
        for (source, own) in [
            ("澄溪县司法局", "我局"),
            ("县融媒体中心", "我中心"),
            ("澄溪县人民政府", "我局"),
            ("澄溪县水务局", "我县"),
            ("石桥镇人民政府", "我县"),
            ("澄溪县水务局", "全县"),
            ("澄溪日报", "我局"),
        ] {
            assert_eq!(issuers(source, own), [""; 0], "{source} {own}");
        }
    }

    #[test]
    fn signatories() {
        let text = "澄溪县水务局2024年法治政府建设情况报告\n一、主要成效\n推进依法行政工作,落实责任。\n\
                    澄溪县交通运输局\n2025年1月3日\n";
        assert_eq!(codes(text), [Code::SignatoryDiffers]);
        assert_eq!(codes(&text.replace("澄溪县交通运输局", "澄溪县水务局")), []);
    }
}
