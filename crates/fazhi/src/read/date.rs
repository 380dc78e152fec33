//! Dates and years as reports and the pages round them print them.
//!
//! ```text
//! date     = ( dashed | calendar | day-first ) [ time ] [ weekday ] [ time ]
//! dashed   = year mark month mark day          mark: one of - / . — –, the same twice
//! calendar = year 年 month 月 day ( 日 | 号 )   in Arabic or Chinese numerals
//! day-first= day mark month mark year          25.02.2016, seen on mirrors
//! time     = [ T | 上午 | 下午 ] hour ( : minute [ : second ] | 时 [ minute 分 [ second 秒 ] ] )
//! weekday  = 星期二 | 周二 | Tue
//! ```
//!
//! Spaces may stand between any two pieces (`2023- 02- 24  16: 32`), and a time may follow its day without
//! one (`2022-02-0709:18`). A year lies in [`YEARS`]; a day must exist.

use std::ops::RangeInclusive;

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, map_res, not, opt, value, verify};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use crate::{Date, Span};

/// The years that a report or the documents around it can name: those of the People's Republic.
pub(crate) const YEARS: RangeInclusive<u16> = 1949..=2100;

/// The years that titles write with two digits.
const SHORT_YEARS: RangeInclusive<u16> = 2010..=2049;

/// No date of a real page has more spaces than this between two pieces.
const MOST_SPACES: usize = 8;

/// A date at the start of `input`, with the time of day and the weekday that follow it.
pub(crate) fn date(input: &str) -> IResult<&str, Date> {
    let (input, date) = alt((calendar, dashed, day_first)).parse(input)?;
    let (input, before) = opt(time).parse(input)?;
    if before.is_none() {
        not(one_of("0123456789")).parse(input)?;
    }
    let (input, _) = opt(weekday).parse(input)?;
    let (input, _) = opt(time).parse(input)?;
    Ok((input, date))
}

/// The first date in `text` and its place, the time of day included.
pub(crate) fn find_date(text: &str) -> Option<(Date, Span)> {
    find(text, date)
}

/// A year at the start of `input`: `2024年`, `2024年度`, `2025 年`, `二〇二四年`. The words are consumed.
///
/// Two years run together (`20212025年`) are none.
pub(crate) fn year(input: &str) -> IResult<&str, u16> {
    terminated(year_number, (spaces, char('年'), opt(char('度')))).parse(input)
}

/// The first [`year`] in `text` and its place, its 年 or 年度 included.
pub(crate) fn find_year(text: &str) -> Option<(u16, Span)> {
    find(text, year)
}

/// The first four digits of `text` that are a year and no part of a number or date, and their place.
pub(crate) fn find_bare_year(text: &str) -> Option<(u16, Span)> {
    find(text, |input| terminated(arabic_year, not(one_of("0123456789-—/.〕]年"))).parse(input))
}

/// The first year of this century in `text` that is written with two digits before 年度, and its place: 24年度.
pub(crate) fn find_short_year(text: &str) -> Option<(u16, Span)> {
    find(text, |input| {
        let year = map(terminated(digits(2, 2), tag("年度")), |year| 2000 + year);
        verify(year, |year| SHORT_YEARS.contains(year)).parse(input)
    })
}

/// The four digits of a year, Arabic or Chinese, without 年.
pub(super) fn year_number(input: &str) -> IResult<&str, u16> {
    alt((arabic_year, chinese_year)).parse(input)
}

/// At most a few spaces.
pub(super) fn spaces(input: &str) -> IResult<&str, &str> {
    take_while_m_n(0, MOST_SPACES, |c| c == ' ').parse(input)
}

/// Tries `read` wherever a number starts. Each attempt reads a bounded piece, so the search is linear.
pub(super) fn find<T>(text: &str, read: fn(&str) -> IResult<&str, T>) -> Option<(T, Span)> {
    let mut inside = false;
    for (at, c) in text.char_indices() {
        let numeral = c.is_ascii_digit() || chinese_digit(c).is_some();
        let starts = numeral && !inside;
        inside = numeral;
        if starts && let Some((rest, found)) = text.get(at..).and_then(|input| read(input).ok()) {
            return Some((found, Span::new(at, text.len() - rest.len())));
        }
    }
    None
}

fn digits<'a>(
    least: usize,
    most: usize,
) -> impl Parser<&'a str, Output = u16, Error = nom::error::Error<&'a str>> {
    map_res(take_while_m_n(least, most, |c: char| c.is_ascii_digit()), str::parse)
}

fn arabic_year(input: &str) -> IResult<&str, u16> {
    verify(digits(4, 4), |year| YEARS.contains(year)).parse(input)
}

/// `二〇二四`; the zero is also written 零, 0, or O of any alphabet.
fn chinese_year(input: &str) -> IResult<&str, u16> {
    let numerals = take_while_m_n(4, 4, |c| {
        chinese_digit(c).is_some() || matches!(c, 'O' | 'o' | '0' | 'Ο' | 'ο' | 'О' | 'о')
    });
    let read = map_opt(numerals, |numerals: &str| {
        numerals.chars().try_fold(0, |sum, c| Some(sum * 10 + chinese_digit(c).or(Some(0))?))
    });
    verify(read, |year| YEARS.contains(year)).parse(input)
}

fn chinese_digit(c: char) -> Option<u16> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// A month or a day in Chinese numerals, 1 to 39: `八`, `十二`, `二十`, `三十一`, `廿八`.
fn chinese_number(input: &str) -> IResult<&str, u16> {
    let numerals = take_while_m_n(1, 3, |c| chinese_digit(c).is_some() || matches!(c, '十' | '廿' | '卅'));
    map_opt(numerals, |numerals: &str| {
        let (tens, ones) = match numerals.split_once(['十', '廿', '卅']) {
            None => (0, numerals),
            Some(("", ones)) => match numerals.chars().next()? {
                '廿' => (2, ones),
                '卅' => (3, ones),
                _ => (1, ones),
            },
            Some((tens, ones)) => (single(tens)?, ones),
        };
        Some(tens * 10 + if ones.is_empty() { 0 } else { single(ones)? })
    })
    .parse(input)
}

/// The value of a text that is one Chinese digit.
fn single(text: &str) -> Option<u16> {
    let mut characters = text.chars();
    characters.next().and_then(chinese_digit).filter(|_| characters.next().is_none())
}

fn day_of(year: u16, month: u16, day: u16) -> Option<Date> {
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

fn calendar(input: &str) -> IResult<&str, Date> {
    let part = |input| alt((digits(1, 2), chinese_number)).parse(input);
    let month = alt((part, value(1, char('元'))));
    let pieces = (
        terminated(year_number, (spaces, char('年'), spaces)),
        terminated(month, (spaces, char('月'), spaces)),
        terminated(part, (spaces, alt((char('日'), char('号'))))),
    );
    map_opt(pieces, |(year, month, day)| day_of(year, month, day)).parse(input)
}

fn mark(input: &str) -> IResult<&str, char> {
    delimited(spaces, one_of("-/.—–"), spaces).parse(input)
}

fn dashed(input: &str) -> IResult<&str, Date> {
    let pieces = (arabic_year, mark, digits(1, 2), mark, digits(1, 2));
    map_opt(pieces, |(year, first, month, second, day)| day_of(year, month, day).filter(|_| first == second))
        .parse(input)
}

fn day_first(input: &str) -> IResult<&str, Date> {
    let pieces = (digits(1, 2), mark, digits(1, 2), mark, arabic_year);
    map_opt(pieces, |(day, first, month, second, year)| day_of(year, month, day).filter(|_| first == second))
        .parse(input)
}

fn time(input: &str) -> IResult<&str, ()> {
    let half = alt((tag("T"), tag("上午"), tag("下午")));
    preceded((spaces, opt(half), spaces), alt((colon_time, spoken_time))).parse(input)
}

fn below(limit: u16) -> impl FnMut(&str) -> IResult<&str, u16> {
    move |input| verify(digits(1, 2), |&n| n < limit).parse(input)
}

fn colon(input: &str) -> IResult<&str, char> {
    delimited(spaces, char(':'), spaces).parse(input)
}

fn colon_time(input: &str) -> IResult<&str, ()> {
    let fraction = preceded(char('.'), take_while(|c: char| c.is_ascii_digit()));
    let pieces = (below(25), colon, below(60), opt((colon, below(61), opt(fraction))));
    value((), pieces).parse(input)
}

fn spoken_time(input: &str) -> IResult<&str, ()> {
    let seconds = (below(61), spaces, char('秒'));
    let minutes = (spaces, below(60), spaces, char('分'), spaces, opt(seconds));
    value((), (below(25), spaces, alt((char('时'), char('点'))), opt(minutes))).parse(input)
}

/// A weekday, Chinese or English, after spaces.
pub(crate) fn weekday(input: &str) -> IResult<&str, ()> {
    let chinese = (alt((tag("星期"), tag("礼拜"), tag("周"))), one_of("一二三四五六日天"));
    let day = |name| terminated(tag_no_case(name), take_while(|c: char| c.is_ascii_alphabetic()));
    let english = alt((day("Mon"), day("Tue"), day("Wed"), day("Thu"), day("Fri"), day("Sat"), day("Sun")));
    delimited((spaces, opt(char('('))), alt((value((), chinese), value((), english))), opt(char(')')))
        .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text, the date it starts with, what is left.
    const DATES: &[(&str, &str, &str)] = &[
        ("2022-02-07", "2022-02-07", ""),
        ("2022-2-7", "2022-02-07", ""),
        ("2024-03-28 09:18", "2024-03-28", ""),
        ("2024-03-28 09:18:41 来源", "2024-03-28", " 来源"),
        ("2022-02-0709:18来源", "2022-02-07", "来源"),
        ("2024-03-28T09:18:41.000", "2024-03-28", ""),
        ("2021/03/29 11:30:01", "2021-03-29", ""),
        ("2024年03月22日", "2024-03-22", ""),
        ("2025年03月19日 09时07分", "2025-03-19", ""),
        ("2025年03月19日下午3点,", "2025-03-19", ","),
        ("2023年8月31日上午", "2023-08-31", "上午"),
        ("2025.12.17", "2025-12-17", ""),
        ("2023- 02- 24  16: 32", "2023-02-24", ""),
        ("2025-05-28 14:14:25 Wed", "2025-05-28", ""),
        ("2025-05-28 Wednesday 14:14", "2025-05-28", ""),
        ("25.02.2016 10:00", "2016-02-25", ""),
        ("二〇一一年四月八日", "2011-04-08", ""),
        ("二零二四年十二月二十一日", "2024-12-21", ""),
        ("二〇二五年十月三十一日", "2025-10-31", ""),
        ("二O二三年一月廿八日", "2023-01-28", ""),
        ("二Ο二三年元月八日", "2023-01-08", ""),
        ("2019年12月3日 星期二 农历", "2019-12-03", " 农历"),
        ("2019年12月3日(周二)", "2019-12-03", ""),
        ("2025 年 1 月 5 日", "2025-01-05", ""),
        ("2024年2月29号", "2024-02-29", ""),
    ];

    #[test]
    fn every_form_of_a_date_is_read_with_its_time() {
        for &(text, expected, left) in DATES {
            let (rest, date) = date(text).unwrap_or_else(|_| panic!("{text} is a date"));
            assert_eq!((date.to_string().as_str(), rest), (expected, left), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2023-02-30",
            "2022-02-071",
            "2022-02/07",
            "1022-02-07",
            "2024年3月",
            "2024年3月28件",
            "2026-00004",
            "20230914",
            "3.5.1",
            "十月三十一日",
            "二〇二五年十十月三日",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_first_date_of_a_text_is_found() {
        let text = "1150/2026-00045 发布日期:2026-01-22 09:00 更新";
        let (date, span) = find_date(text).expect("a date");
        assert_eq!((date.to_string().as_str(), span.of(text)), ("2026-01-22", "2026-01-22 09:00"));
        assert_eq!(find_date("第12022-02-07号"), None);
        assert_eq!(find_date("办理2023件,同比上升2.1%"), None);
    }

    #[test]
    fn years_need_their_word_and_stand_alone() {
        for (text, expected, left) in [
            ("2024年,全县", 2024, ",全县"),
            ("2024年度法治", 2024, "法治"),
            ("二〇二四年工作", 2024, "工作"),
            ("2025 年", 2025, ""),
        ] {
            assert_eq!(year(text), Ok((left, expected)), "{text}");
        }
        for text in ["20212025年", "2024", "1899年", "3024年", "12年", "二十四年", "202年"] {
            assert!(year(text).is_err(), "{text}");
        }
        assert_eq!(find_year("(20212025年)和2023年度").map(|(year, _)| year), Some(2023));
    }

    #[test]
    fn odd_texts_are_searched_without_harm() {
        for text in ["2", "2023-", "二〇", "2023年  ", "𠀀2023年1月", "0000000000000000"] {
            assert_eq!(find_date(text), None, "{text}");
        }
    }
}
