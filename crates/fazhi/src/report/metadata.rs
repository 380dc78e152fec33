//! What a report says of itself: title, issuers, year, dates, numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Region, Span};

/// A value and the place that states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where the text states it.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value at a place.
    pub fn new(value: T, span: Span) -> Located<T> {
        Located { value, span }
    }
}

/// A calendar date of the Gregorian calendar, checked when it is made.
///
/// ```
/// let date = fazhi::Date::new(2024, 2, 29).unwrap();
/// assert_eq!(date.to_string(), "2024-02-29");
/// assert_eq!(fazhi::Date::new(2023, 2, 29), None);
/// assert_eq!("2024-02-29".parse(), Ok(date));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date, or `None` when there is no such day. Years 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        ((1..=9999).contains(&year) && (1..=days).contains(&day)).then_some(Date { year, month, day })
    }

    /// Year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

/// The error of reading a [`Date`] from text: it is not `YYYY-MM-DD` or no such day exists.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} 不是日期,应写作 YYYY-MM-DD / is no date; write it as YYYY-MM-DD")]
pub struct DateError(String);

impl std::str::FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        let mut pieces = text.splitn(3, '-').map(str::parse::<u16>);
        let mut next = || pieces.next().and_then(Result::ok);
        match (next(), next(), next()) {
            (Some(year), Some(month), Some(day)) if month < 13 && day < 32 => {
                Date::new(year, month as u8, day as u8)
            }
            _ => None,
        }
        .ok_or_else(|| DateError(text.to_owned()))
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;

    fn try_from(text: String) -> Result<Date, DateError> {
        text.parse()
    }
}

/// Kind of a body that issues reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IssuerKind {
    /// A committee of the Party: 中共…委员会, 县委.
    Party,
    /// A people's government, from province to township.
    Government,
    /// A department of a government: 局, 委, 办, 厅, 部.
    Department,
    /// 街道办事处: the office of a district government in a sub-district.
    Subdistrict,
    /// 开发区, 高新区 and their 管理委员会.
    Zone,
    /// A place without an organ: 深圳市2023年….
    Place,
    /// Anything else.
    Other,
}

/// A body that issues the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// Its name as printed, without spaces; of an organ printed behind another of its area (北山镇党委、政府) with the
    /// name of that area: 北山镇政府.
    pub name: String,
    /// What kind of body it is.
    pub kind: IssuerKind,
    /// The division that it governs or belongs to; none where that is unknown, ambiguous, or all of China.
    pub region: Option<Region>,
    /// The divisions that it may belong to, in the order of their codes, where nothing in the text decides
    /// between them (朝阳区); else empty.
    pub candidates: Vec<Region>,
    /// Where the text names it.
    pub span: Span,
}

/// What a report says of itself. Each value carries its place; what the text does not say is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    /// The title, its lines joined without a space.
    pub title: Option<Located<String>>,
    /// Who issues it: from the title, else the signature, the lead, the labels.
    pub issuers: Vec<Issuer>,
    /// The year reported on.
    pub year: Option<Located<u16>>,
    /// When it was put on the web page.
    pub published: Option<Located<Date>>,
    /// 成文日期: when the document was made, by the page's label.
    pub written: Option<Located<Date>>,
    /// The date under the signature.
    pub signed: Option<Located<Date>>,
    /// The body that signs.
    pub signatory: Option<Located<String>>,
    /// Number of the report itself, its brackets normalised: `厦应急〔2025〕14号`.
    pub document_number: Option<Located<String>>,
    /// Whom the salutation addresses.
    pub addressees: Vec<Located<String>>,
    /// Where the page says it comes from: 来源, 发布机构.
    pub source: Option<Located<String>>,
}
