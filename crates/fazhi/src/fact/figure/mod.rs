//! Figures: every stated amount, exactly, with the words that qualify it.

mod change;
mod column;
mod refuse;
mod respectively;
mod scan;
mod scope;
mod shared;
mod subject;
mod window;

pub(crate) use column::{Year as ColumnYear, is_next_year, year as column_year};
pub(crate) use scan::scan;
pub(crate) use subject::BODY_WORDS;
pub(crate) use window::opening_behind;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::lookup::Seen;
use crate::text::Folded;
use crate::{Indicator, Part, Span};

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
    /// What the figure counts, where the catalogue has it; figures of plans have none, for they are targets.
    pub indicator: Option<Indicator>,
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

/// Every figure of `text`, any Chinese text, in order.
///
/// Spans are in bytes of `text`; no figure has a part. What stands between 《 and 》 names documents and holds
/// no figures.
///
/// ```
/// let text = "全年审查文件１３２件，通过117件，提升近30%。";
/// let figures = fazhi::figures(text);
/// assert_eq!(figures.len(), 3);
/// assert_eq!(figures[0].span.of(text), "１３２件");
/// assert_eq!(figures[2].span.of(text), "提升近30%");
/// assert_eq!(figures[2].change, Some(fazhi::Change::Up));
/// ```
pub fn figures(text: &str) -> Vec<Figure> {
    let folded = Folded::new(text);
    let figures = scan(&Seen::read(folded.text()), &titles(folded.text()));
    figures.into_iter().map(|figure| figure.placed(&folded, text)).collect()
}

impl Figure {
    /// The figure of a folded text in its original: spans in the original's bytes, the unit in its script.
    pub(crate) fn placed(self, folded: &Folded<'_>, original: &str) -> Figure {
        let unit = self.unit.map(|unit| {
            if !folded.is_repaired() {
                return unit;
            }
            // A repair may have turned 項 into 项; the unit is given as written, in half width.
            let span = self
                .span
                .of(folded.text())
                .rfind(&unit)
                .map(|at| Span::new(self.span.start() + at, self.span.start() + at + unit.len()));
            let written = span.map_or("", |span| folded.original(span).of(original));
            let alike = written != unit && written.chars().count() == unit.chars().count();
            if alike { Folded::new(written).text().to_owned() } else { unit }
        });
        Figure {
            span: folded.original(self.span),
            subject: self.subject.map(|span| folded.original(span)),
            scope: self.scope.into_iter().map(|span| folded.original(span)).collect(),
            unit,
            ..self
        }
    }
}

/// The outermost 《…》 of each line.
fn titles(text: &str) -> Vec<Span> {
    let mut titles = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in text.char_indices().filter(|&(_, c)| matches!(c, '《' | '》' | '\n')) {
        match c {
            '《' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '》' if depth == 1 => {
                titles.push(Span::new(start, at + c.len_utf8()));
                depth = 0;
            }
            '》' => depth = depth.saturating_sub(1),
            _ => depth = 0,
        }
    }
    titles
}

#[cfg(test)]
mod cases;
