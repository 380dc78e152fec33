//! What a table says of a report: its contents and where they stand, its date, the share of its problems.

use serde::{Deserialize, Serialize};

use super::case::Case;
use super::{Code, Finding, Language, Severity, contents, dates};
use crate::{Date, Part, SegmentKind, Span};

/// An answer that knows what it does not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is so.
    Holds,
    /// It is not so.
    Violated,
    /// The text does not say.
    #[default]
    Unknown,
    /// No rule asks for it.
    NotApplicable,
}

/// Whether a report is public in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateVerdict {
    /// Published by the last day.
    OnTime,
    /// Published after it.
    Late,
    /// Signed, made or published before the year was over.
    BeforeYearEnd,
    /// No date of publication, or no year.
    #[default]
    Unknown,
    /// No rule sets a day for this year or this kind of issuer.
    NotApplicable,
}

impl DateVerdict {
    /// The verdict as an answer to “is it in time, and for the whole year?”
    pub fn verdict(self) -> Verdict {
        match self {
            DateVerdict::OnTime => Verdict::Holds,
            DateVerdict::Late | DateVerdict::BeforeYearEnd => Verdict::Violated,
            DateVerdict::Unknown => Verdict::Unknown,
            DateVerdict::NotApplicable => Verdict::NotApplicable,
        }
    }

    /// A word or two for people.
    pub fn name(self, language: Language) -> &'static str {
        language.of(match self {
            DateVerdict::OnTime => ["按时", "on time"],
            DateVerdict::Late => ["逾期", "late"],
            DateVerdict::BeforeYearEnd => ["年内成文", "too early"],
            DateVerdict::Unknown => ["不明", "unknown"],
            DateVerdict::NotApplicable => ["不适用", "n/a"],
        })
    }
}

/// The five contents of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatutoryContent {
    /// 党政主要负责人履行第一责任人职责.
    Responsibilities,
    /// 主要举措和成效.
    Achievements,
    /// 存在的不足和原因.
    Problems,
    /// 下一年度主要安排.
    Plan,
    /// 其他需要报告的情况: only where there is something of the kind.
    Other,
}

impl StatutoryContent {
    /// All of them, in the order of the table.
    pub const ALL: [StatutoryContent; 5] = [
        StatutoryContent::Responsibilities,
        StatutoryContent::Achievements,
        StatutoryContent::Problems,
        StatutoryContent::Plan,
        StatutoryContent::Other,
    ];

    /// The part of the model; none for the fifth.
    pub fn part(self) -> Option<Part> {
        match self {
            StatutoryContent::Responsibilities => Some(Part::Responsibilities),
            StatutoryContent::Achievements => Some(Part::Achievements),
            StatutoryContent::Problems => Some(Part::Problems),
            StatutoryContent::Plan => Some(Part::Plans),
            StatutoryContent::Other => None,
        }
    }
}

/// Where a content stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContentPlace {
    /// Under a heading of its own, of the first level.
    OwnSection,
    /// Under a heading inside another section.
    SubSection,
    /// Without a heading: a paragraph, an item, a clause.
    Paragraph,
    /// Nowhere.
    Absent,
}

impl ContentPlace {
    /// A word for people.
    pub fn name(self, language: Language) -> &'static str {
        language.of(match self {
            ContentPlace::OwnSection => ["专节", "section"],
            ContentPlace::SubSection => ["小节", "below"],
            ContentPlace::Paragraph => ["段落", "para"],
            ContentPlace::Absent => ["无", "none"],
        })
    }
}

/// One of the five contents of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentState {
    /// Which.
    pub content: StatutoryContent,
    /// Where it stands.
    pub place: ContentPlace,
    /// Its heading or the first line of its text.
    pub span: Option<Span>,
}

/// What a table says of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The five contents, in the order of [`StatutoryContent::ALL`].
    pub contents: Vec<ContentState>,
    /// Whether causes of the problems are stated.
    pub causes: Verdict,
    /// Whether the text on the past year says what the heads of Party and government themselves did.
    pub heads: Verdict,
    /// Whether the rules put a duty to report on this kind of issuer.
    pub duty: Verdict,
    /// Whether it is public in time.
    pub publication: DateVerdict,
    /// The date that this rests on.
    pub date: Option<Date>,
    /// Han characters of the problems and their causes, in percent of those of the body.
    pub problems_share: Option<f64>,
    /// How many findings there are: notes, warnings, errors.
    pub findings: [usize; 3],
}

pub(super) fn of(case: &Case, findings: &[Finding]) -> Summary {
    let state = |content| {
        let (place, span) = contents::place(case, content);
        ContentState { content, place, span }
    };
    let mut counts = [0; 3];
    for finding in findings {
        let at = match finding.code.severity() {
            Severity::Note => 0,
            Severity::Warning => 1,
            Severity::Error => 2,
        };
        counts[at] += 1;
    }
    let judged = findings.iter().all(|finding| finding.code != Code::NotAnnualReport);
    Summary {
        contents: StatutoryContent::ALL.map(state).to_vec(),
        causes: contents::causes(case),
        heads: if judged { contents::heads(case) } else { Verdict::NotApplicable },
        duty: match case.bound() {
            Some(true) => Verdict::Holds,
            Some(false) => Verdict::NotApplicable,
            None => Verdict::Unknown,
        },
        publication: if judged { dates::verdict(case) } else { DateVerdict::NotApplicable },
        date: dates::decisive(case),
        problems_share: problems_share(case),
        findings: counts,
    }
}

fn problems_share(case: &Case) -> Option<f64> {
    let (mut problems, mut body) = (0_u32, 0_u32);
    for segment in case.report.segments() {
        let inside =
            segment.kind.part().is_some() || matches!(segment.kind, SegmentKind::Lead | SegmentKind::Other);
        if inside {
            let count = han(segment.span.of(case.text()));
            body += count;
            problems += if segment.kind == SegmentKind::Problems { count } else { 0 };
        }
    }
    (body > 0).then(|| f64::from(problems) * 100.0 / f64::from(body))
}

/// How many Han characters of the basic block a text has.
fn han(text: &str) -> u32 {
    text.chars().map(|c| u32::from(('\u{4E00}'..='\u{9FFF}').contains(&c))).sum()
}
