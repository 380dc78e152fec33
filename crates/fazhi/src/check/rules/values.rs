//! The values of rules: years, days, issuers, contents.

use serde::Deserialize;

use crate::Date;

/// Kinds of issuers as the rules tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IssuerClass {
    /// 省级政府.
    Province,
    /// 市、县政府.
    Government,
    /// 乡、镇政府.
    Township,
    /// 省委和省政府, jointly.
    JointProvince,
    /// 市、县、乡党委和政府, jointly.
    Joint,
    /// A Party committee alone.
    Party,
    /// 国务院部门.
    Ministry,
    /// 县级以上政府部门.
    Department,
    /// 街道办事处.
    Subdistrict,
    /// 开发区管委会.
    Zone,
}

/// A content that a rule may require.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RequiredPart {
    Responsibilities,
    Achievements,
    Problems,
    Causes,
    Plan,
    Other,
}

/// What a file of rules may begin from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Base {
    Central,
}

/// Years: `2019-`, `2015-2017`, `2018`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Years {
    pub(crate) first: u16,
    pub(crate) last: u16,
}

impl Years {
    pub(crate) fn contains(self, year: u16) -> bool {
        (self.first..=self.last).contains(&year)
    }
}

impl TryFrom<String> for Years {
    type Error = String;

    fn try_from(text: String) -> Result<Years, String> {
        let year = |words: &str| words.trim().parse::<u16>().ok().filter(|year| (1949..=2100).contains(year));
        let years = match text.split_once('-') {
            None => year(&text).map(|one| Years { first: one, last: one }),
            Some((first, last)) if last.trim().is_empty() => {
                year(first).map(|first| Years { first, last: u16::MAX })
            }
            Some((first, last)) => year(first)
                .zip(year(last))
                .filter(|(first, last)| first <= last)
                .map(|(first, last)| Years { first, last }),
        };
        years.ok_or_else(|| format!("{text:?} 不是年份 / names no years: \"2019-\", \"2015-2017\", \"2018\""))
    }
}

/// A day of a year: `03-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct MonthDay {
    month: u8,
    day: u8,
}

impl MonthDay {
    /// The day in `year`; none for 29 February where there is none.
    pub(crate) fn in_year(self, year: u16) -> Option<Date> {
        Date::new(year, self.month, self.day)
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<MonthDay, String> {
        let number = |words: &str| words.parse::<u8>().ok();
        text.split_once('-')
            .and_then(|(month, day)| number(month).zip(number(day)))
            // A day that every year has.
            .filter(|&(month, day)| Date::new(2001, month, day).is_some())
            .map(|(month, day)| MonthDay { month, day })
            .ok_or_else(|| format!("{text:?} 不是日期,应写作 \"03-31\" / is no day; write \"03-31\""))
    }
}
