//! Reads Chinese annual reports on building a law-based government (法治政府建设年度报告).
#![forbid(unsafe_code)]

mod check;
mod error;
mod fact;
mod genre;
pub mod indicator;
mod lexicon;
mod line;
mod lookup;
mod meaning;
mod outline;
mod read;
mod region;
mod relation;
mod report;
mod span;
mod text;
mod write;

use std::sync::Arc;

pub use check::{
    Code, ContentPlace, ContentState, DateVerdict, Finding, IssuerClass, Language, Rules, RulesError,
    Severity, Source, StatutoryContent, Summary, Verdict,
};
pub use error::{Error, MAX_LENGTH};
pub use fact::{Basis, Bound, Change, Citation, CitationKind, Figure, ListItem, figures};
pub use genre::{Evidence, Genre, GenreKind, recognize, reports_in};
pub use indicator::{Indicator, Observation};
pub use meaning::{Actor, Duty, ProblemKind, Topic};
pub use outline::{Section, Segment, SegmentKind};
pub use read::amount::{Amount, amount};
pub use read::print::chinese_numeral;
pub use region::Region;
pub use relation::{Holds, Relation, RelationKind};
pub use report::{
    Achievement, Date, DateError, Issuer, IssuerKind, Item, Located, Metadata, Parts, Plan, Problem, Report,
    Responsibility,
};
pub use span::{LineColumn, Positions, Span};
pub use write::{json, markdown, tree};

/// Reads a report. Any text gives one; what is wrong with it is among its findings.
///
/// # Errors
///
/// Only a text over [`MAX_LENGTH`] is refused.
///
/// ```
/// let report = fazhi::parse("某市2024年法治政府建设情况报告\n").unwrap();
/// assert_eq!(report.segments().len(), 1);
/// ```
pub fn parse(text: impl Into<Arc<str>>) -> Result<Report, Error> {
    let text = text.into();
    Error::check_length(text.len() as u64)?;
    Ok(Report::read(text))
}

/// Reads every report of a text that may hold several, such as a collection or a page printed with its
/// neighbours. Each comes with its place in `text`; its own spans count from there.
///
/// A text that holds one report gives one; a text that holds none (a look-alike) gives none.
///
/// # Errors
///
/// Only a text over [`MAX_LENGTH`] is refused.
///
/// ```
/// let one = "青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n二、存在的不足和原因\n人手少。\n";
/// let two = one.replace("青岭县", "白水县");
/// let reports = fazhi::parse_all(&format!("{one}{two}")).unwrap();
/// let titles: Vec<&str> =
///     reports.iter().filter_map(|r| r.value.metadata().title.as_ref()).map(|title| &*title.value).collect();
/// assert_eq!(titles, ["青岭县2023年法治政府建设年度报告", "白水县2023年法治政府建设年度报告"]);
/// ```
pub fn parse_all(text: &str) -> Result<Vec<Located<Report>>, Error> {
    Error::check_length(text.len() as u64)?;
    reports_in(text).into_iter().map(|span| Ok(Located::new(parse(span.of(text))?, span))).collect()
}

/// The four statutory parts that the model types, of the five contents that art. 25 prescribes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// 党政主要负责人履行第一责任人职责: the heads' own duty.
    Responsibilities,
    /// 主要举措和成效: measures taken and what came of them.
    Achievements,
    /// 不足和原因: what is wrong, and why.
    Problems,
    /// 下一年度主要安排: what is planned.
    Plans,
}
