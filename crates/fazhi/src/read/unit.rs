//! Units.
//!
//! In words: a *unit* is a word of the table; then, where it has one, an alternative in brackets (台(套),
//! 期(次)); then, where it has one, `/` and what it is counted by, which may carry a power (批次/千人).

use std::sync::LazyLock;

use nom::character::complete::{anychar, char};
use nom::combinator::{opt, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use super::number::{Sign, sign};
use super::word::Words;
use crate::lexicon::count::NOUNS;
use crate::lexicon::unit::{Family, NOT_UNITS, UNITS};
use crate::text::marks::is_han;

/// What a word behind a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behind {
    Unit(Family),
    /// A noun that the number counts without a measure word.
    Noun,
    /// A word that only begins like a unit.
    Neither,
}

static BEHIND: LazyLock<Words<Behind>> = LazyLock::new(|| {
    let units = UNITS.iter().map(|&(word, family)| (word, Behind::Unit(family)));
    let nouns = NOUNS.iter().map(|&word| (word, Behind::Noun));
    let neither = NOT_UNITS.iter().map(|&word| (word, Behind::Neither));
    Words::new(units.chain(nouns).chain(neither))
});

/// A unit as written, and the family of its first word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit<'a> {
    pub(crate) text: &'a str,
    pub(crate) family: Family,
}

/// Reads a unit at the start of `input`.
pub(crate) fn unit(input: &str) -> IResult<&str, Unit<'_>> {
    let (behind, (_, family)) = word(input)?;
    if !behind.starts_with(['(', '/']) {
        return Ok((behind, Unit { text: &input[..input.len() - behind.len()], family }));
    }
    let inside = delimited(char('('), word, char(')'));
    let power = verify(anychar, |&c| matches!(sign(c), Some(Sign::Power(_) | Sign::Section(_))));
    let by = preceded(char('/'), preceded(opt(power), word));
    let (rest, text) = recognize((word, opt(inside), opt(by))).parse(input)?;
    Ok((rest, Unit { text, family }))
}

/// The family of `unit`, one as written in a figure.
pub(crate) fn family(text: &str) -> Option<Family> {
    unit(text).ok().map(|(_, unit)| unit.family)
}

/// One word of the table, the longest that fits.
fn word(input: &str) -> IResult<&str, (&'static str, Family)> {
    match BEHIND.at_start(input) {
        Some((word, Behind::Unit(family))) => Ok((&input[word.len()..], (word, family))),
        _ => Err(nom::Err::Error(Error::new(input, ErrorKind::Tag))),
    }
}

/// Whether a word of the table may begin with `c`.
pub(super) fn may_begin(c: char) -> bool {
    BEHIND.may_begin(c)
}

/// Characters of a unit in brackets or in a cell at most.
const BRACKETED: usize = 8;

/// The unit that stands in a bracket or in a cell of its own before a number, with its power of ten, and what it is the
/// unit of: 受理数|(件):, 罚没金额|(万元), 收案 | 件 |.
pub(crate) fn unit_before(before: &str) -> Option<(&str, u32, Unit<'_>)> {
    let tight = before.trim_end_matches([':', ' ', '|', '\t']);
    let (inside, opens) = match tight.strip_suffix(')') {
        Some(inside) => (inside, '('),
        None if before[tight.len()..].contains('|') => (tight, '|'),
        None => return None,
    };
    let open = inside.char_indices().rev().take(BRACKETED).find(|&(_, c)| c == opens)?.0;
    let (name, word) = (inside[..open].trim_end(), inside[open + 1..].trim_start());
    let power = [('万', 4), ('亿', 8)].into_iter().find(|&(sign, _)| word.starts_with(sign));
    let (scale, word) = power.map_or((0, word), |(sign, scale)| (scale, &word[sign.len_utf8()..]));
    let (rest, unit) = unit(word).ok()?;
    (rest.is_empty() && name.ends_with(is_han)).then_some((name, scale, unit))
}

/// Whether `unit` counts percent or percentage points: 个百分点.
pub(crate) fn is_percent(unit: &str) -> bool {
    unit.contains('%') || unit.contains("百分点")
}

/// Whether `input` starts with a noun that a bare number may count.
pub(crate) fn counts_directly(input: &str) -> bool {
    matches!(BEHIND.at_start(input), Some((_, Behind::Noun)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units() {
        let cases = [
            ("件。", "件"),
            ("人次，", "人次"),
            ("人/平方公里", "人/平方公里"),
            ("课时/人次", "课时/人次"),
            ("台(套)特种设备", "台(套)"),
            ("批次/千人", "批次/千人"),
            ("个/件", "个/件"),
            ("期(次)", "期(次)"),
            ("个(市、县)", "个"),
            ("个百分点", "个百分点"),
            ("个工作日", "个工作日"),
            ("平方公里", "平方公里"),
            ("%的", "%"),
        ];
        for (text, want) in cases {
            assert_eq!(unit(text).map(|found| found.1.text), Ok(want), "{text}");
        }
    }

    #[test]
    fn units_in_brackets() {
        let cases = [
            ("受理数(件):", Some(("受理数", 0, "件"))),
            ("罚没金额(万元) ", Some(("罚没金额", 4, "元"))),
            ("合格率(%)|", Some(("合格率", 0, "%"))),
            ("行政复议收案 | 件 | ", Some(("行政复议收案", 0, "件"))),
            ("罚没金额 | 亿元 |", Some(("罚没金额", 8, "元"))),
            ("收案 | 件", None),
            ("受理数(含结转)", None),
            ("(一)", None),
            ("(件)", None),
            ("受理数(件", None),
        ];
        for (text, want) in cases {
            let found = unit_before(text).map(|(name, scale, unit)| (name, scale, unit.text));
            assert_eq!(found, want, "{text}");
        }
    }

    #[test]
    fn what_only_begins_like_a_unit() {
        for text in ["年级", "条例", "部门", "号", "月", "网通办", ""] {
            assert!(unit(text).is_err(), "{text}");
        }
    }
}
