//! Reads Chinese annual reports on building a law-based government (法治政府建设年度报告).
#![forbid(unsafe_code)]

mod check;
mod error;
mod fact;
mod genre;
mod lexicon;
mod outline;
mod report;
mod span;
mod text;
mod write;

use std::sync::Arc;

pub use check::{Code, Finding, Language, Severity};
pub use error::{Error, MAX_LENGTH};
pub use fact::{Basis, Bound, Change, Citation, CitationKind, Figure, ListItem};
pub use genre::{Evidence, Genre, GenreKind, recognize, reports_in};
pub use outline::{Section, Segment, SegmentKind};
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
    // Stands in until the stages are joined: one segment over the whole text.
    let text = text.into();
    Error::check_length(text.len() as u64)?;
    let mut model = report::Model::default();
    if !text.is_empty() {
        model.segments.push(Segment { kind: SegmentKind::Lead, span: Span::new(0, text.len()) });
    }
    Ok(Report::new(text, model))
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
