//! What stands inside a title or beside it: the period of a plan and the number of a document.
//!
//! ```text
//! period = year [ 年 ] dash year            2021—2025, 2015年-2020年, 二〇二四—二〇二五
//!        | year year                         20212025: the dash was lost
//! number = letters ( open year close [ 第 ] serial [ 号 ]      厅字〔2019〕28号, 【2023】6号, (2024)91号
//!                  | open close serial 号                      国发〔〕33号: the year was lost
//!                  | open year serial [ 号 ]                   开州府办发〔202526号: a bracket was lost
//!                  | year close serial 号
//!                  | year ( serial ) [ 号 ]                    国办发2024(91)
//!                  | year serial 号                            中发202133号: both were lost
//!                  | year serial end )                         开州委法20239
//! order  = letters ( 令 | 公告 ) [ year 年 ] 第 serial 号       国务院令第713号
//! ```
//!
//! `letters` are the issuer's 发文机关代字. The two forms that lost both brackets are read only where the
//! letters stand before them; a serial never starts with 0, so a year and a serial run together have one
//! reading.

use std::sync::LazyLock;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while_m_n, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{eof, map, map_opt, not, opt, value, verify};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use super::date::{find, spaces, year_number};
use crate::Span;
use crate::lexicon::citation::{BEFORE_NUMBER, ORDERS};
use crate::lookup::Lookup;

static WORDS_BEFORE: LazyLock<Lookup> = LazyLock::new(|| Lookup::new(BEFORE_NUMBER.iter().copied()));

/// The most characters that the letters of a number have.
const MOST_LETTERS: usize = 12;
/// The most characters that the name before an order's number has.
const MOST_OF_ORDERS: usize = 16;

/// A period of years at the start of `input`, its last 年 consumed.
pub(crate) fn period(input: &str) -> IResult<&str, (u16, u16)> {
    let dash = alt((
        value((), take_while_m_n(1, 2, |c| matches!(c, '-' | '—' | '–' | '―' | '~' | '－'))),
        value((), one_of("至到")),
    ));
    let apart = (terminated(year_number, (spaces, opt(char('年')), spaces, dash, spaces)), year_number);
    let glued = terminated((year_number, year_number), not(one_of("0123456789")));
    let years = verify(alt((apart, glued)), |(first, last)| first < last);
    terminated(years, opt(preceded(spaces, char('年')))).parse(input)
}

/// The first [`period`] in `text` and its place.
pub(crate) fn find_period(text: &str) -> Option<((u16, u16), Span)> {
    find(text, period)
}

/// A document number at the start of `input`, its brackets normalised: `厅字〔2019〕28号`.
///
/// A lost bracket is put back, a lost year stays lost (`国发〔〕33号`).
pub(crate) fn document_number(input: &str) -> IResult<&str, String> {
    let (rest, letters) = terminated(take_while(letter), spaces).parse(input)?;
    let (rest, tail) = tail(letters, rest)?;
    Ok((rest, tail.joined(letters)))
}

/// The first document number in `text` and its place. Words before it (根据, 印发) are left out.
pub(crate) fn find_document_number(text: &str) -> Option<(String, Span)> {
    // Start of the run of letters before the current place, and its end: spaces may follow it.
    let mut run = 0..0;
    let mut digits = false;
    for (at, c) in text.char_indices() {
        let starts = match c {
            '〔' | '[' | '【' | '(' | '{' | '<' | '「' | '〈' | '〖' => true,
            // Without brackets only the letters before them tell a number from any other.
            '0'..='9' => !digits && !run.is_empty(),
            '第' => !run.is_empty(),
            _ => false,
        };
        digits = c.is_ascii_digit();
        if starts && let Some(input) = text.get(at..).filter(|input| begins_number(input)) {
            let letters = text.get(run.clone()).map_or("", without_words_before);
            if let Ok((rest, tail)) = tail(letters, input) {
                let from = if letters.is_empty() { at } else { run.end - letters.len() };
                return Some((tail.joined(letters), Span::new(from, text.len() - rest.len())));
            }
        }
        let next = at + c.len_utf8();
        if letter(c) {
            run = if run.end == at { run.start..next } else { at..next };
        } else if c != ' ' {
            run = next..next;
        }
    }
    None
}

/// The number that `input` adds to `last` by its serial alone, `、29号` behind `厅字〔2019〕28号`, and what is left.
pub(crate) fn next_serials<'a>(last: &str, input: &'a str) -> Option<(String, &'a str)> {
    let input = input.trim_start_matches(' ');
    if let Some((head, _)) = last.split_once('〕') {
        let (rest, serial) = terminated(serial, word).parse(input).ok()?;
        return Some((format!("{head}〕{serial}号"), rest));
    }
    let (head, _) = last.split_once('第')?;
    match counted(input).ok()? {
        (rest, Tail::Counted(None, serial)) => Some((format!("{head}第{serial}号"), rest)),
        _ => None,
    }
}

/// The numbers behind `first` up to the one whose serial begins `input`, `3号` for `厅字〔2019〕1—3号`, and what is left.
pub(crate) fn serials_up_to<'a>(first: &str, input: &'a str, most: usize) -> Option<(Vec<String>, &'a str)> {
    let (head, from) = first.strip_suffix('号')?.split_once('〕')?;
    let (rest, to) = terminated(serial, word).parse(input).ok()?;
    let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
    let fits = from < to && to - from < most;
    fits.then(|| ((from + 1..=to).map(|serial| format!("{head}〕{serial}号")).collect(), rest))
}

/// Whether `input` can begin with the tail of a number: a cheap test before the grammar is tried.
fn begins_number(input: &str) -> bool {
    let mut characters = input.chars();
    match characters.next() {
        Some('0'..='9' | '第') => true,
        _ => matches!(
            characters.find(|&c| c != ' '),
            Some('0'..='9' | '〕' | ']' | '】' | ')' | '}' | '」' | '〉' | '〗')
        ),
    }
}

/// A character of the letters: Han or Latin, but none of the words that belong to the number itself.
fn letter(c: char) -> bool {
    (c.is_alphabetic() || c == '〇') && !matches!(c, '第' | '号' | '年')
}

/// `run` behind the last word that is no part of the letters; empty when what is left is too long to be sure.
fn without_words_before(run: &str) -> &str {
    let from = run.char_indices().rev().nth(4 * MOST_LETTERS).map_or(0, |(at, _)| at);
    let run = run.get(from..).unwrap_or("");
    // A single character at the very start is rather a place's name: 和政发〔2024〕1号.
    let words = WORDS_BEFORE.all(run).into_iter().map(|word| word.span);
    let ends = words.filter(|word| word.start() > 0 || word.len() > '和'.len_utf8()).map(Span::end);
    let behind = |end: usize| run.get(end..).unwrap_or("");
    let is_order = |end: &usize| ORDERS.contains(&behind(*end));
    // An order needs the name of who gave it: 江州市人民政府令.
    let (orders, ends): (Vec<usize>, Vec<usize>) = ends.partition(is_order);
    let letters = behind(ends.into_iter().max().unwrap_or(0));
    let most = if orders.is_empty() { MOST_LETTERS } else { MOST_OF_ORDERS };
    if letters.chars().count() > most { "" } else { letters }
}

/// What follows the letters.
#[derive(Clone, Copy, Debug)]
enum Tail<'a> {
    /// `〔2019〕28号`; no year where the text lost it.
    Bracketed(Option<u16>, &'a str),
    /// `第713号`, `2023年第5号`.
    Counted(Option<u16>, &'a str),
}

impl Tail<'_> {
    fn joined(self, letters: &str) -> String {
        let year = |year: Option<u16>| year.map(|year| year.to_string()).unwrap_or_default();
        match self {
            Tail::Bracketed(when, serial) => format!("{letters}〔{}〕{serial}号", year(when)),
            Tail::Counted(None, serial) => format!("{letters}第{serial}号"),
            Tail::Counted(when, serial) => format!("{letters}{}年第{serial}号", year(when)),
        }
    }
}

fn tail<'a>(letters: &str, input: &'a str) -> IResult<&'a str, Tail<'a>> {
    if ORDERS.iter().any(|order| letters.ends_with(order)) {
        return alt((counted, bracketed)).parse(input);
    }
    // With fewer than two letters nothing tells a damaged number from any other number.
    if letters.chars().nth(1).is_none() {
        return bracketed(input);
    }
    alt((bracketed, year_lost, bracket_lost, round_serial, run_together)).parse(input)
}

/// Up to five digits that do not start with 0.
fn serial(input: &str) -> IResult<&str, &str> {
    let digits = take_while1(|c: char| c.is_ascii_digit());
    verify(digits, |digits: &str| digits.len() < 6 && !digits.starts_with('0')).parse(input)
}

/// Four digits of a year, then the serial, without a mark between.
fn year_and_serial(input: &str) -> IResult<&str, (u16, &str)> {
    let digits = take_while_m_n(5, 8, |c: char| c.is_ascii_digit());
    map_opt(digits, |digits: &str| {
        let (year, serial) = digits.split_at_checked(4)?;
        let (_, year) = year_number(year).ok()?;
        (!serial.starts_with('0')).then_some((year, serial))
    })
    .parse(input)
}

fn open(input: &str) -> IResult<&str, char> {
    terminated(one_of("〔[【({<「〈〖"), spaces).parse(input)
}

fn close(input: &str) -> IResult<&str, char> {
    delimited(spaces, one_of("〕]】)}>」〉〗"), spaces).parse(input)
}

fn word(input: &str) -> IResult<&str, char> {
    preceded(spaces, char('号')).parse(input)
}

/// `〔2019〕28号`, `[2022] 97号`, `(2024)91号`; only the first may have lost its 号.
fn bracketed(input: &str) -> IResult<&str, Tail<'_>> {
    let year = terminated(year_number, opt((spaces, char('年'))));
    let serial = |input| preceded((opt(char('第')), spaces), serial).parse(input);
    let sure = (delimited(char('〔'), delimited(spaces, year, spaces), close), terminated(serial, opt(word)));
    let year = terminated(year_number, opt((spaces, char('年'))));
    let any = (delimited(open, year, close), terminated(serial, word));
    map(alt((any, sure)), |(year, serial)| Tail::Bracketed(Some(year), serial)).parse(input)
}

fn year_lost(input: &str) -> IResult<&str, Tail<'_>> {
    map(delimited((open, close), serial, word), |serial| Tail::Bracketed(None, serial)).parse(input)
}

fn bracket_lost(input: &str) -> IResult<&str, Tail<'_>> {
    let no_close = delimited(one_of("〔[【"), year_and_serial, (opt(close), opt(word)));
    let no_open = (terminated(year_number, (spaces, one_of("〕]】"), spaces)), terminated(serial, word));
    map(alt((no_close, no_open)), |(year, serial)| Tail::Bracketed(Some(year), serial)).parse(input)
}

fn round_serial(input: &str) -> IResult<&str, Tail<'_>> {
    let pieces = (year_number, delimited(char('('), serial, (char(')'), opt(word))));
    map(pieces, |(year, serial)| Tail::Bracketed(Some(year), serial)).parse(input)
}

fn run_together(input: &str) -> IResult<&str, Tail<'_>> {
    let end = alt((value((), word), value((), eof), value((), nom::combinator::peek(char(')')))));
    map(terminated(year_and_serial, end), |(year, serial)| Tail::Bracketed(Some(year), serial)).parse(input)
}

fn counted(input: &str) -> IResult<&str, Tail<'_>> {
    let year = opt(terminated(year_number, (spaces, char('年'), spaces)));
    let numeral = |c: char| c.is_ascii_digit() || "〇零一二三四五六七八九十百千".contains(c);
    let serial = take_while_m_n(1, 6, numeral);
    let pieces = (year, delimited((tag("第"), spaces), serial, word));
    map(pieces, |(year, serial)| Tail::Counted(year, serial)).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_in_every_form() {
        for (text, expected, left) in [
            ("2021—2025年)", (2021, 2025), ")"),
            ("2015-2020年", (2015, 2020), ""),
            ("2021——2025年", (2021, 2025), ""),
            ("2021年—2025年", (2021, 2025), ""),
            ("2021 – 2025 年", (2021, 2025), ""),
            ("2021~2025", (2021, 2025), ""),
            ("2021至2025年", (2021, 2025), ""),
            ("二〇二四—二〇二五年", (2024, 2025), ""),
            ("20212025年", (2021, 2025), ""),
        ] {
            assert_eq!(period(text), Ok((left, expected)), "{text}");
        }
        for text in ["2025—2021年", "2021年", "2021—", "2021-12-31", "202120251", "2021、2025年"] {
            assert!(period(text).is_err(), "{text}");
        }
        assert_eq!(find_period("某县规划(2021-2025年)").map(|(years, _)| years), Some((2021, 2025)));
    }

    /// Printed, and as it is normalised.
    const NUMBERS: &[(&str, &str)] = &[
        ("厅字〔2019〕28号", "厅字〔2019〕28号"),
        ("厅字 〔2019〕 28 号", "厅字〔2019〕28号"),
        ("〔2021〕6号", "〔2021〕6号"),
        ("【2023】6号", "〔2023〕6号"),
        ("[2022] 97号", "〔2022〕97号"),
        ("辽交执监[2022]351号", "辽交执监〔2022〕351号"),
        ("川府发(2024)91号", "川府发〔2024〕91号"),
        ("(2024)91号", "〔2024〕91号"),
        ("国办发2024(91)", "国办发〔2024〕91号"),
        ("厦应急〔2025〕14", "厦应急〔2025〕14号"),
        ("豫政文〔2024〕第46号", "豫政文〔2024〕46号"),
        ("中发202133号", "中发〔2021〕33号"),
        ("开州委法20239", "开州委法〔2023〕9号"),
        ("开州府办发〔202526号", "开州府办发〔2025〕26号"),
        ("渝府发〔20178 ", "渝府发〔2017〕8号"),
        ("皖政2022〕3号", "皖政〔2022〕3号"),
        ("国发〔〕33号", "国发〔〕33号"),
        ("和政发〔2024〕1号", "和政发〔2024〕1号"),
        ("国务院令第713号", "国务院令第713号"),
        ("主席令第七十一号", "主席令第七十一号"),
        ("司法部公告2023年第5号", "司法部公告2023年第5号"),
    ];

    #[test]
    fn numbers_are_normalised_in_every_form_of_brackets() {
        for &(text, expected) in NUMBERS {
            let (_, number) = document_number(text).unwrap_or_else(|_| panic!("{text} is a number"));
            assert_eq!(number, expected, "{text}");
            assert_eq!(
                find_document_number(text).map(|(number, _)| number),
                Some(expected.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "无",
            "试行",
            "2021—2025年",
            "202133号",
            "电话20213345转2",
            "文2021年",
            "渝府发〔2017〕",
            "渝府发20170号",
            "第28号",
            "会议第28号",
            "热线(2024)共91件",
            "A地块20239个",
            "同比增长(2024)5",
        ] {
            assert_eq!(find_document_number(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_found_behind_the_words_that_lead_to_it() {
        for (text, printed) in [
            ("学习贯彻中发〔2021〕33号文件", "中发〔2021〕33号"),
            ("以下简称纲要,文号:厅字〔2019〕28号", "厅字〔2019〕28号"),
            ("省政府办公厅皖政办〔2022〕3号", "皖政办〔2022〕3号"),
            ("落实江州市人民政府令第56号", "江州市人民政府令第56号"),
            ("(豫政文〔2024〕46号)", "豫政文〔2024〕46号"),
            ("2024年印发 渝司发 〔2024〕 5号", "渝司发 〔2024〕 5号"),
        ] {
            let (_, span) = find_document_number(text).unwrap_or_else(|| panic!("{text} holds a number"));
            assert_eq!(span.of(text), printed);
        }
    }
}
