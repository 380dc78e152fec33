//! Figures: every stated amount, exactly, with the words that qualify it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Part, Span};

/// A stated amount of something: a count with its measure word, money, an area, a percentage, a duration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Number, unit and the words that qualify them: `近1600余件`, `同比下降70%`.
    pub span: Span,
    /// The value with 万 and 亿 multiplied out; percentages keep their number (`70%` is 70).
    pub value: Decimal,
    /// The second number of a range (`3—5个`).
    pub upper: Option<Decimal>,
    /// The unit or measure word as written, without its multiplier (`625.82万元` has `元`); none where the
    /// number stands directly before a noun.
    pub unit: Option<String>,
    /// How exactly the value is meant.
    pub bound: Bound,
    /// Direction, where the number states how much a measured thing changed.
    pub change: Option<Change>,
    /// What a change is compared with, where it is named by 同比 or 环比.
    pub basis: Option<Basis>,
    /// The noun phrase that is measured, in the words of the text.
    pub subject: Option<Span>,
    /// Words that limit what was counted: 全市, 市本级, 含上年结转, 截至11月.
    pub scope: Vec<Span>,
    /// Statutory part in which the figure stands; none outside the four parts and in texts without parts.
    pub part: Option<Part>,
}

/// How exactly a figure's value is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// No word qualifies the number.
    Exact,
    /// More than the value: 余, 多, 超过, 逾, 以上, 突破.
    Over,
    /// A little less than the value: 近, 接近.
    Nearly,
    /// Roughly the value: 约, 左右, and contradictions such as 近…余.
    About,
    /// The value or more: 不少于, 至少, 不低于.
    AtLeast,
    /// The value or less: 不超过, 以内, 至多.
    AtMost,
}

/// Direction of a stated change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It rose.
    Up,
    /// It fell.
    Down,
    /// It stayed as it was (持平).
    Flat,
}

/// What a change is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Basis {
    /// 同比: the same period of the year before.
    #[serde(rename = "yoy")]
    YearOnYear,
    /// 环比: the period just before.
    #[serde(rename = "mom")]
    MonthOnMonth,
}
pub(crate) fn scan(_: &str, _: &[Span]) -> Vec<Figure> {
    Vec::new()
}
