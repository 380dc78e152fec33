//! A report under its rules: what every check looks at, and where it puts what it finds.

use std::sync::Arc;

use serde::{Deserialize, Deserializer};

use super::rules::{IssuerClass, Years};
use super::{Code, Finding, Rules};
use crate::lexicon::compliance::{
    COUNTY_ENDS, MINISTRY_STARTS, MUNICIPALITIES, PROVINCE_ENDS, TOWNSHIP_ENDS,
};
use crate::text::marks::marks;
use crate::text::sentence::sentences;
use crate::{IssuerKind, Part, Report, Section, SegmentKind, Span};

/// What the checks share.
pub(super) struct Case<'a> {
    pub(super) report: &'a Report,
    pub(super) rules: &'a Rules,
    pub(super) year: Option<u16>,
    pub(super) class: Option<IssuerClass>,
    pub(super) findings: Vec<Finding>,
    headings: Vec<Span>,
}

impl<'a> Case<'a> {
    pub(super) fn new(report: &'a Report, rules: &'a Rules) -> Case<'a> {
        let year = report.metadata().year.as_ref().map(|year| year.value);
        Case { report, rules, year, class: class(report), findings: Vec::new(), headings: headings(report) }
    }

    pub(super) fn text(&self) -> &'a str {
        self.report.text()
    }

    pub(super) fn add(&mut self, code: Code, span: Option<Span>) {
        self.findings.push(Finding::new(code, span));
    }

    /// Adds a finding with other places, and the rule as the rules name it.
    pub(super) fn add_with(
        &mut self,
        code: Code,
        span: Option<Span>,
        secondary: Vec<Span>,
        basis: Option<&str>,
    ) {
        self.findings.push(Finding { code, span, secondary, basis: basis.map(Arc::from) });
    }

    /// Whether a rule for these years and issuers is for this report; a report whose issuer is not known has
    /// only the rules that are for all.
    pub(super) fn applies(&self, years: Years, issuers: &[IssuerClass]) -> bool {
        let year = self.year.is_some_and(|year| years.contains(year));
        year && (issuers.is_empty() || self.class.is_some_and(|class| issuers.contains(&class)))
    }

    /// Whether the rules put a duty to report on this kind of issuer; none where issuer or year are not known.
    pub(super) fn bound(&self) -> Option<bool> {
        let _ = self.class.zip(self.year)?;
        Some(self.rules.duty.iter().any(|duty| self.applies(duty.years, &duty.issuers)))
    }

    /// The segments of one part.
    pub(super) fn segments(&self, part: Part) -> impl Iterator<Item = Span> + 'a {
        let of_part = move |segment: &&crate::Segment| segment.kind.part() == Some(part);
        self.report.segments().iter().filter(of_part).map(|segment| segment.span)
    }

    /// The segments that speak of the past year, all of the body but problems and plan, each with its part.
    pub(super) fn past(&self) -> impl Iterator<Item = (Span, Option<Part>)> + 'a {
        let past = |segment: &&crate::Segment| {
            matches!(
                segment.kind,
                SegmentKind::Lead
                    | SegmentKind::Responsibilities
                    | SegmentKind::Achievements
                    | SegmentKind::Other
            )
        };
        self.report.segments().iter().filter(past).map(|segment| (segment.span, segment.kind.part()))
    }

    /// The sentences of a stretch that are no headings, trimmed; a line break ends one too.
    pub(super) fn prose(&self, span: Span) -> Vec<Span> {
        let text = self.text();
        let mut found = Vec::new();
        let mut start = span.start();
        for line in span.of(text).split_inclusive('\n') {
            let line = Span::new(start, start + line.len());
            let marks = marks(line.of(text)).map(|(at, c)| (line.start() + at, c));
            let sentences = sentences(text, line, marks).map(|sentence| sentence.trimmed(text));
            found.extend(sentences.filter(|sentence| !sentence.is_empty() && !self.is_heading(*sentence)));
            start += line.len();
        }
        found
    }

    /// Whether a sentence is a heading, with or without the stop behind it.
    fn is_heading(&self, sentence: Span) -> bool {
        let at = self.headings.partition_point(|heading| heading.end() <= sentence.start());
        let heading = self.headings.get(at);
        heading.is_some_and(|heading| {
            heading.overlaps(sentence) && sentence.end() <= heading.end() + '。'.len_utf8()
        })
    }
}

/// The headings of all levels, in the order of the text. Deeper down one that heads nothing is a sentence.
fn headings(report: &Report) -> Vec<Span> {
    let mut found = Vec::new();
    let mut left: Vec<(&Section, bool)> = report.outline().iter().rev().map(|root| (root, true)).collect();
    while let Some((section, root)) = left.pop() {
        let under = Span::new(section.span.end(), section.extent.end()).of(report.text());
        if root || under.contains(|c: char| !c.is_whitespace() && !matches!(c, '。' | ';' | '；')) {
            found.push(section.span);
        }
        left.extend(section.children.iter().rev().map(|child| (child, false)));
    }
    found
}

/// The class of a report's issuers.
fn class(report: &Report) -> Option<IssuerClass> {
    let issuers = &report.metadata().issuers;
    let of_kind = |kind| issuers.iter().find(|issuer| issuer.kind == kind);
    let government = of_kind(IssuerKind::Government).or_else(|| of_kind(IssuerKind::Place));
    let party = of_kind(IssuerKind::Party);
    match (party, government) {
        (Some(_), Some(government)) => Some(match level(&government.name) {
            Some(IssuerClass::Province) => IssuerClass::JointProvince,
            _ => IssuerClass::Joint,
        }),
        (None, Some(government)) => level(&government.name),
        (Some(_), None) => Some(IssuerClass::Party),
        (None, None) => issuers.first().and_then(|issuer| match issuer.kind {
            IssuerKind::Subdistrict => Some(IssuerClass::Subdistrict),
            IssuerKind::Zone => Some(IssuerClass::Zone),
            IssuerKind::Department if MINISTRY_STARTS.iter().any(|start| issuer.name.starts_with(start)) => {
                Some(IssuerClass::Ministry)
            }
            IssuerKind::Department => Some(IssuerClass::Department),
            _ => None,
        }),
    }
}

/// The level of a government or a place by the end of its name.
fn level(name: &str) -> Option<IssuerClass> {
    let place = name.strip_suffix("人民政府").unwrap_or(name);
    let ends = |ends: &[&str]| ends.iter().any(|end| place.ends_with(end));
    if ends(PROVINCE_ENDS) || MUNICIPALITIES.contains(&place) {
        Some(IssuerClass::Province)
    } else if ends(TOWNSHIP_ENDS) {
        Some(IssuerClass::Township)
    } else if ends(COUNTY_ENDS) {
        Some(IssuerClass::Government)
    } else {
        None
    }
}

/// Reads the code of a threshold by its id.
pub(super) fn threshold_code<'de, D: Deserializer<'de>>(reader: D) -> Result<Code, D::Error> {
    let id = String::deserialize(reader)?;
    Code::from_id(&id).ok_or_else(|| serde::de::Error::custom(format!("没有这个代码 / no such code: {id}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_class_follows_from_the_name() {
        for (name, expected) in [
            ("云岭省人民政府", Some(IssuerClass::Province)),
            ("北京市人民政府", Some(IssuerClass::Province)),
            ("北京市朝阳区人民政府", Some(IssuerClass::Government)),
            ("青岭县", Some(IssuerClass::Government)),
            ("白水镇人民政府", Some(IssuerClass::Township)),
            ("某某", None),
        ] {
            assert_eq!(level(name), expected, "{name}");
        }
    }
}
