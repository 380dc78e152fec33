//! Reads Chinese annual reports on building a law-based government (法治政府建设年度报告).
#![forbid(unsafe_code)]

mod check;
mod fact;
mod lexicon;
mod outline;
mod report;
mod span;
mod text;

pub use check::{Code, Finding, Language, Severity};
pub use fact::{Basis, Bound, Change, Citation, CitationKind, Figure, ListItem};
pub use outline::{Section, Segment, SegmentKind};
pub use report::{
    Achievement, Date, DateError, Issuer, IssuerKind, Item, Located, Metadata, Parts, Plan, Problem, Report,
    Responsibility,
};
pub use span::{LineColumn, Positions, Span};

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
