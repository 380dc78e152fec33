//! The number of a heading or list item, read at the start of a line.
//!
//! ```text
//! ordinal  = first | second | third | fourth | fifth
//! first    = chinese ("、" | ".") | chinese ("," | " " | ":" | "·" | "。" | ";" | "丶")  (damaged)
//!          | "第" chinese ("章" | "部分" | "、") [ "、" | "." | ":" ]
//!          | formal ("、" | ".") | roman ("、" | ".")  before a word
//!          | "0" digit " "  (damaged)
//! second   = "(" chinese ")" [ "、" | "." | ":" ] | chinese ")"  (damaged) | "(" chinese  (damaged) | "(-)" (damaged)
//! third    = digits ("." | "、")         not before another digit, 1.5 is a number, but before a year: 4.2025年
//! fourth   = ["("] digits ")" [ "、" | "." ] | digits "." digits " "  before a word
//! fifth    = "①" … "⑳"
//! item     = chinese "是"
//! chinese  = 一 … 九十九
//! formal   = 壹 … 拾
//! roman    = Ⅰ … Ⅻ | I … X
//! ```
//! Spaces may stand inside brackets and before the closing mark; brackets may be 〔〕 [] 【】 〈〉 {} or doubled.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of, satisfy, space0};
use nom::combinator::{consumed, map, map_opt, not, opt, peek, value};
use nom::error::{Error, ErrorKind};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

/// How a heading is numbered; the style decides its depth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Style {
    /// `一、`
    First,
    /// `(一)`
    Second,
    /// `1.` or `1、`
    Third,
    /// `(1)` or `1)`
    Fourth,
    /// `①`
    Fifth,
}

impl Style {
    /// Depth in the outline, from 1.
    pub(crate) fn level(self) -> u8 {
        self as u8 + 1
    }
}

/// A heading's number at the start of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ordinal<'a> {
    /// How it is written.
    pub(crate) style: Style,
    /// The number, from 1.
    pub(crate) value: u16,
    /// The bare number as written: `一`, `1`.
    pub(crate) bare: &'a str,
    /// Whether a mark is missing or wrong, so that only its neighbours can confirm it.
    pub(crate) damaged: bool,
    /// Whether it counts parts of the document, which may hold headings of the same style: 第一部分.
    pub(crate) chapter: bool,
}

/// Reads a heading's number and the spaces behind it.
pub(crate) fn ordinal(input: &str) -> IResult<&str, Ordinal<'_>> {
    if !may_begin(input) {
        return Err(nom::Err::Error(Error::new(input, ErrorKind::Alt)));
    }
    // The first character tells which styles there may be.
    let (rest, ordinal) = match input.chars().next() {
        Some('(') => alt((second, fourth)).parse(input),
        Some(c) if is_open(c) => second(input),
        Some('第') => first(input),
        Some('0') => alt((fourth, third, zero)).parse(input),
        Some(c) if c.is_ascii_digit() => alt((fourth, third)).parse(input),
        Some(c) if is_numeral(c) => alt((second, first)).parse(input),
        Some(c) if is_formal(c) || is_roman(c) => other_first(input),
        _ => fifth(input),
    }?;
    Ok((rest.trim_start_matches([' ', '\t']), ordinal))
}

/// Whether a heading's number may stand at the start of `input`. Most numerals of a text are none: a look at
/// what follows them spares the grammar.
fn may_begin(input: &str) -> bool {
    let numeral = |c: char| c.is_ascii_digit() || is_numeral(c);
    if let Some(inside) = input.strip_prefix(is_open) {
        let inside = inside.strip_prefix('(').unwrap_or(inside);
        let dash = |c: char| matches!(c, '-' | '—' | '–' | '―');
        return inside.trim_start_matches([' ', '\t']).starts_with(|c| numeral(c) || dash(c));
    }
    // No number has more than three characters; no more of a long row are looked at.
    let length: usize = input.chars().take(4).take_while(|&c| numeral(c)).map(char::len_utf8).sum();
    if length == 0 {
        let starts = |c: char| c == '第' || ('①'..='⑳').contains(&c) || is_formal(c) || is_roman(c);
        return input.starts_with(starts);
    }
    input[length..].starts_with(|c: char| is_close(c) || " \t、.,:·。;丶".contains(c))
}

/// Reads a list item's marker `一是` and gives its number.
pub(crate) fn item(input: &str) -> IResult<&str, u16> {
    terminated(chinese, char('是')).parse(input)
}

fn digit(c: char) -> Option<u16> {
    Some(match c {
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

/// A Chinese numeral from 1 to 99.
pub(crate) fn chinese(input: &str) -> IResult<&str, u16> {
    let unit = || map_opt(satisfy(|c| digit(c).is_some()), digit);
    let tens = map((opt(unit()), char('十'), opt(unit())), |(tens, _, ones)| {
        tens.unwrap_or(1) * 10 + ones.unwrap_or(0)
    });
    alt((tens, unit())).parse(input)
}

fn arabic(input: &str) -> IResult<&str, u16> {
    map_opt(take_while_m_n(1, 2, |c: char| c.is_ascii_digit()), |digits: &str| {
        digits.parse().ok().filter(|&n| n > 0)
    })
    .parse(input)
}

fn build(style: Style, damaged: bool) -> impl Fn((&str, u16)) -> Ordinal<'_> {
    move |(bare, value)| Ordinal { style, value, bare, damaged, chapter: false }
}

fn first(input: &str) -> IResult<&str, Ordinal<'_>> {
    let stopped = terminated(consumed(chinese), (space0, one_of("、.")));
    let chapter = delimited(
        char('第'),
        consumed(chinese),
        alt((value((), tag("章")), value((), tag("部分")), value((), tag("、")))),
    );
    let slip = terminated(consumed(chinese), one_of(", :·。;丶"));
    alt((
        map(stopped, build(Style::First, false)),
        map(terminated(chapter, opt(one_of("、.:"))), |(bare, value)| Ordinal {
            chapter: true,
            ..build(Style::First, false)((bare, value))
        }),
        map(slip, build(Style::First, true)),
    ))
    .parse(input)
}

fn second(input: &str) -> IResult<&str, Ordinal<'_>> {
    let open = || (satisfy(is_open), opt(char('(')), space0);
    let close = || (space0, satisfy(is_close), opt(char(')')), opt((space0, one_of("、.:"))));
    let whole = delimited(open(), consumed(chinese), close());
    let no_open = terminated(consumed(chinese), close());
    let no_close = preceded((one_of("(〔["), space0), terminated(consumed(chinese), opt(one_of("、."))));
    // 一 read as a dash by character recognition.
    let dash = delimited(open(), consumed(value(1, one_of("-—–―"))), close());
    alt((
        map(whole, build(Style::Second, false)),
        map(alt((dash, no_open, no_close)), build(Style::Second, true)),
    ))
    .parse(input)
}

/// Numerals of documents that may not be changed, and Roman ones.
fn other_first(input: &str) -> IResult<&str, Ordinal<'_>> {
    let place = |place: Option<usize>| place.and_then(|place| u16::try_from(place + 1).ok());
    let formal = map_opt(satisfy(is_formal), move |c| place(FORMAL.iter().position(|&formal| formal == c)));
    let letters = take_while_m_n(1, 4, is_roman);
    let roman = map_opt(letters, move |letters: &str| {
        place(ROMAN.iter().position(|row| row.0 == letters || row.1 == letters))
    });
    let stop = (space0, one_of("、."), before_word);
    map(terminated(consumed(alt((formal, roman))), stop), build(Style::First, false)).parse(input)
}

/// `01 主要成效`
fn zero(input: &str) -> IResult<&str, Ordinal<'_>> {
    let number = terminated(consumed(arabic), (char(' '), before_word));
    map(number, build(Style::First, true)).parse(input)
}

/// Nothing, before the Chinese words of a heading or the year that opens it.
fn before_word(input: &str) -> IResult<&str, ()> {
    let word = satisfy(|c| (c > '\u{2E7F}' || c == '“') && !AMOUNTS.contains(&c));
    alt((value((), peek((space0, word))), before_year)).parse(input)
}

/// Nothing, before a year: `2025年`.
fn before_year(input: &str) -> IResult<&str, ()> {
    let digit = || satisfy(|c| c.is_ascii_digit());
    value((), peek((space0, tag("20"), digit(), digit(), char('年')))).parse(input)
}

fn third(input: &str) -> IResult<&str, Ordinal<'_>> {
    // 1.5 is a number, and 4.2025年 begins with a year.
    let no_digit = not(peek(preceded(space0, satisfy(|c| c.is_ascii_digit()))));
    let stop = (space0, one_of(".、"), alt((before_year, no_digit)));
    map(terminated(consumed(arabic), stop), build(Style::Third, false)).parse(input)
}

fn fourth(input: &str) -> IResult<&str, Ordinal<'_>> {
    let close = || (space0, char(')'), opt(one_of("、.")));
    let whole = delimited((char('('), space0), consumed(arabic), close());
    let half = terminated(consumed(arabic), close());
    let nested = consumed(preceded((arabic, char('.')), arabic));
    let nested = terminated(nested, (char(' '), before_word));
    map(alt((whole, half, nested)), build(Style::Fourth, false)).parse(input)
}

fn fifth(input: &str) -> IResult<&str, Ordinal<'_>> {
    let circled = map(satisfy(|c| ('①'..='⑳').contains(&c)), |c| (c as u32 - '①' as u32 + 1) as u16);
    map(consumed(circled), build(Style::Fifth, false)).parse(input)
}

/// Numerals of documents that may not be changed.
const FORMAL: [char; 10] = ['壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾'];

/// Roman numerals, each as one character and in letters.
const ROMAN: [(&str, &str); 10] = [
    ("Ⅰ", "I"),
    ("Ⅱ", "II"),
    ("Ⅲ", "III"),
    ("Ⅳ", "IV"),
    ("Ⅴ", "V"),
    ("Ⅵ", "VI"),
    ("Ⅶ", "VII"),
    ("Ⅷ", "VIII"),
    ("Ⅸ", "IX"),
    ("Ⅹ", "X"),
];

/// What goes on with an amount behind a space: `1.1 万件`.
const AMOUNTS: [char; 5] = ['万', '亿', '倍', '个', '%'];

/// Whether `c` opens the brackets round a number.
fn is_open(c: char) -> bool {
    matches!(c, '(' | '〔' | '[' | '【' | '〈' | '{')
}

/// Whether `c` closes the brackets round a number.
fn is_close(c: char) -> bool {
    matches!(c, ')' | '〕' | ']' | '】' | '〉' | '}')
}

fn is_formal(c: char) -> bool {
    FORMAL.contains(&c)
}

fn is_roman(c: char) -> bool {
    ('Ⅰ'..='Ⅹ').contains(&c) || matches!(c, 'I' | 'V' | 'X')
}

/// Whether `c` can stand in a Chinese numeral up to 99.
pub(crate) fn is_numeral(c: char) -> bool {
    c == '十' || digit(c).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &str) -> Option<(u8, u16, &str, bool, &str)> {
        let (rest, o) = ordinal(input).ok()?;
        Some((o.style.level(), o.value, o.bare, o.damaged, rest))
    }

    #[test]
    fn every_style_and_its_damage() {
        #[rustfmt::skip]
        let cases = [
            ("一、主要成效",   Some((1, 1, "一", false, "主要成效"))),
            ("十一、 其他",    Some((1, 11, "十一", false, "其他"))),
            ("二十三.其他",    Some((1, 23, "二十三", false, "其他"))),
            ("第二章 总则",    Some((1, 2, "二", false, "总则"))),
            ("第三部分、计划",  Some((1, 3, "三", false, "计划"))),
            ("一 转变理念",    Some((1, 1, "一", true, "转变理念"))),
            ("(一)组织领导",   Some((2, 1, "一", false, "组织领导"))),
            ("( 二) 制度",    Some((2, 2, "二", false, "制度"))),
            ("(十二)、制度",   Some((2, 12, "十二", false, "制度"))),
            ("一)组织领导",    Some((2, 1, "一", true, "组织领导"))),
            ("(三制度",       Some((2, 3, "三", true, "制度"))),
            ("【二】制度",      Some((2, 2, "二", false, "制度"))),
            ("((二)):制度",   Some((2, 2, "二", false, "制度"))),
            ("三:制度",       Some((1, 3, "三", true, "制度"))),
            ("【二是】",       None),
            ("(-)全面学习",    Some((2, 1, "-", true, "全面学习"))),
            ("1.登记",        Some((3, 1, "1", false, "登记"))),
            ("12、登记",      Some((3, 12, "12", false, "登记"))),
            ("2 . 登记",      Some((3, 2, "2", false, "登记"))),
            ("(3)登记",       Some((4, 3, "3", false, "登记"))),
            ("4)登记",        Some((4, 4, "4", false, "登记"))),
            ("②登记",         Some((5, 2, "②", false, "登记"))),
            ("1.5万件",       None),
            ("2024.12.1",     None),
            ("0.5%",          None),
            ("4、2025年安排",  Some((3, 4, "4", false, "2025年安排"))),
            ("4.2025年安排",  Some((3, 4, "4", false, "2025年安排"))),
            ("第一部分:举措",  Some((1, 1, "一", false, "举措"))),
            ("贰、举措",       Some((1, 2, "贰", false, "举措"))),
            ("贰、2025年安排", Some((1, 2, "贰", false, "2025年安排"))),
            ("Ⅱ、举措",       Some((1, 2, "Ⅱ", false, "举措"))),
            ("IV. 举措",      Some((1, 4, "IV", false, "举措"))),
            ("02 举措",       Some((1, 2, "02", true, "举措"))),
            ("1.2 举措",      Some((4, 2, "1.2", false, "举措"))),
            ("1.2 万件",      None),
            ("1.2举措",       None),
            ("02年",          None),
            ("I类",           None),
            ("X.509",         None),
            ("贰佰元",         None),
            ("3、5月",         None),
            ("3、2025件",      None),
            ("一是加强领导",    None),
            ("一年来",         None),
            ("(2024年)",      None),
        ];
        for (input, want) in cases {
            assert_eq!(read(input), want, "{input}");
        }
    }

    #[test]
    fn items() {
        assert_eq!(item("一是加强"), Ok(("加强", 1)));
        assert_eq!(item("十二是加强"), Ok(("加强", 12)));
        assert!(item("一加强").is_err());
    }
}
