//! Indicators: the counts and shares that reports state year by year, with which they make one table.
//!
//! ```
//! use fazhi::{Language, indicator};
//!
//! let corrected = indicator::by_id("reconsideration.correction_rate").unwrap();
//! assert_eq!(corrected.name(Language::Chinese), "行政复议纠错率");
//! assert_eq!(corrected.family(), indicator::Family::Percent);
//! assert_eq!(corrected.denominator().unwrap().id(), "reconsideration.closed");
//! ```

mod matching;
mod memory;
mod neighbour;
mod period;
mod phrase;
#[cfg(test)]
mod published;
mod question;
mod row;
mod whole;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::lexicon::indicator::{Row, rows};
use crate::{Bound, Change, Figure, Language, Part, Span, Topic};

pub(crate) use matching::assign;
pub(crate) use phrase::keys;

/// The catalogue in its order.
static CATALOGUE: LazyLock<Vec<&'static Row>> = LazyLock::new(|| rows().collect());

/// An indicator of the catalogue. Ordered as the catalogue is: by topic, then as reports tell of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub struct Indicator(u16);

/// What an indicator's figures measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Cases and acts: 件, 宗, 起, 次.
    Cases,
    /// Documents and printed matter: 件, 份, 部, 册.
    Documents,
    /// Things told one from another by name: 项, 个, 条.
    Items,
    /// Meetings, lessons, events: 次, 场, 期.
    Occasions,
    /// Heads and attendances: 人, 名, 人次.
    Persons,
    /// Bodies, firms, places: 家, 个, 户, 处.
    Bodies,
    /// Money, in yuan.
    Money,
    /// Shares, in percent.
    Percent,
    /// How much something rose or fell, in percent or percentage points.
    Change,
    /// Hours of teaching.
    Hours,
}

/// The level of an issuer, as far as plausible ranges depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 省: a province.
    Province,
    /// 市: a city of prefecture level.
    City,
    /// 县, 区: a county or district.
    County,
    /// 镇, 街道: a township or sub-district.
    Township,
    /// 局, 委, 办: a department.
    Bureau,
}

impl Indicator {
    fn row(self) -> &'static Row {
        CATALOGUE[usize::from(self.0)]
    }

    /// The stable name: two words of lower case, joined by a full stop: `mediation.cases`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The name for people.
    pub fn name(self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.row().chinese,
            Language::English => self.row().english,
        }
    }

    /// What it is about.
    ///
    /// ```
    /// let corrected = fazhi::indicator::by_id("reconsideration.corrected").unwrap();
    /// assert_eq!(corrected.topic(), fazhi::Topic::Disputes);
    /// ```
    pub fn topic(self) -> Topic {
        self.row().topic
    }

    /// What its figures measure.
    pub fn family(self) -> Family {
        self.row().measure.family
    }

    /// The measure words that its figures may have.
    pub fn units(self) -> &'static [&'static str] {
        self.row().measure.units
    }

    /// What is plausible for one year of an issuer of `level`, where the catalogue knows it.
    pub fn plausible(self, level: Level) -> Option<RangeInclusive<u64>> {
        self.row().ranges.iter().find(|range| range.0 == level).map(|&(_, least, most)| least..=most)
    }

    /// The indicator that it is a share, a part or a change of.
    pub fn denominator(self) -> Option<Indicator> {
        self.row().denominator.and_then(by_id)
    }
}

impl From<Indicator> for &'static str {
    fn from(indicator: Indicator) -> &'static str {
        indicator.id()
    }
}

/// The error of reading an [`Indicator`]: the catalogue has no such id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("指标目录中没有 {0:?} / the catalogue has no {0:?}")]
pub struct UnknownIndicator(String);

impl TryFrom<String> for Indicator {
    type Error = UnknownIndicator;

    fn try_from(id: String) -> Result<Indicator, UnknownIndicator> {
        by_id(&id).ok_or(UnknownIndicator(id))
    }
}

/// Every indicator, in the order of the catalogue.
///
/// ```
/// assert!(fazhi::indicator::all().count() >= 60);
/// ```
pub fn all() -> impl ExactSizeIterator<Item = Indicator> {
    (0..CATALOGUE.len() as u16).map(Indicator)
}

/// The indicator with this id.
pub fn by_id(id: &str) -> Option<Indicator> {
    CATALOGUE.iter().position(|row| row.id == id).map(|at| Indicator(at as u16))
}

/// One statement of an indicator's value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Observation {
    /// Index of the figure among the report's.
    pub figure: usize,
    /// The value, 万 and 亿 multiplied out.
    pub value: Decimal,
    /// The second number of a range.
    pub upper: Option<Decimal>,
    /// The unit as written.
    pub unit: Option<String>,
    /// How exactly the value is meant.
    pub bound: Bound,
    /// The direction of a change, for indicators that are one.
    pub change: Option<Change>,
    /// The year it is of: the one that its clause names, else the one reported on. None where it is of more years
    /// than one (2021年以来, “八五”普法以来).
    pub year: Option<u16>,
    /// Words that limit what was counted: 全市, 含上年结转, 截至11月.
    pub scope: Vec<Span>,
    /// Statutory part in which it stands.
    pub part: Option<Part>,
    /// Where it stands.
    pub span: Span,
}

/// The observations among `figures` of `text`.
pub(crate) fn observations(
    text: &str,
    figures: &[Figure],
    year: Option<u16>,
) -> BTreeMap<Indicator, Vec<Observation>> {
    let mut found: BTreeMap<Indicator, Vec<Observation>> = BTreeMap::new();
    for (index, figure) in figures.iter().enumerate() {
        let Some(indicator) = figure.indicator else { continue };
        let floor = index.checked_sub(1).and_then(|last| figures.get(last)).map_or(0, |last| last.span.end());
        found.entry(indicator).or_default().push(Observation {
            figure: index,
            value: figure.value,
            upper: figure.upper,
            unit: figure.unit.clone(),
            bound: figure.bound,
            change: figure.change.filter(|_| indicator.family() == Family::Change),
            year: period::year_of(text, floor, figure.span.start(), year),
            scope: figure.scope.clone(),
            part: figure.part,
            span: figure.span,
        });
    }
    found
}
