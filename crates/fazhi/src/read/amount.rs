//! Amounts: a number, its unit, and the words round them.
//!
//! In words:
//!
//! * a *quantity* is a numeral or a range of two, then a unit, then words that bound it (以上, 以内, 左右, 内);
//! * a range joins two numerals by a dash, `~`, 至 or 到; the unit (3%—5%) and the power (3-5万元) of the
//!   second hold for the first where it has none;
//! * an *amount* is a quantity with the words before it: what it is compared with (同比), the verb of the
//!   change (下降), the bound (近, 不少于).

use std::fmt;
use std::sync::LazyLock;

use nom::character::complete::char;
use nom::combinator::{map_opt, opt};
use nom::sequence::preceded;
use nom::{IResult, Parser};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::number::{Numeral, may_go_on, numeral, sign};
use super::unit::{Unit, unit};
use super::word::Words;
use crate::lexicon::bound::{AFTER, BEFORE, BETWEEN, NOT_AFTER, NOT_BEFORE, REACHED};
use crate::lexicon::change::{ADVERBS, COMPARISONS, LINKS, Strength, VERBS};
use crate::lexicon::unit::Family;
use crate::text::marks::is_han;
use crate::{Basis, Bound, Change};

/// One amount, read by itself: what a phrase says from end to end.
///
/// ```
/// let amount = fazhi::amount("同比下降近七成").unwrap();
/// assert_eq!(amount.value.to_string(), "70");
/// assert_eq!(amount.unit.as_deref(), Some("%"));
/// assert_eq!(amount.bound, fazhi::Bound::Nearly);
/// assert_eq!(amount.change, Some(fazhi::Change::Down));
/// assert_eq!(amount.basis, Some(fazhi::Basis::YearOnYear));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// The value with 万 and 亿 multiplied out; percentages keep their number (`70%` is 70).
    pub value: Decimal,
    /// The second number of a range (`3—5个`).
    pub upper: Option<Decimal>,
    /// The unit as written, without its multiplier; none for a bare numeral.
    pub unit: Option<String>,
    /// How exactly the value is meant.
    pub bound: Bound,
    /// Direction of a change that the phrase states.
    pub change: Option<Change>,
    /// What the change is compared with.
    pub basis: Option<Basis>,
}

/// A number, its unit and what stands behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quantity<'a> {
    pub(crate) numeral: Numeral,
    pub(crate) upper: Option<Decimal>,
    pub(crate) unit: Option<Unit<'a>>,
    /// The bound that stands in the numeral or behind the unit.
    pub(crate) bound: Option<Bound>,
    /// How many bytes the numeral takes; with a range, both.
    pub(crate) number: usize,
    /// How many bytes all of it takes.
    pub(crate) length: usize,
    /// Whether a range is joined by a word, which 由 or 从 may turn into a change.
    pub(crate) worded: bool,
}

impl Quantity<'_> {
    /// The unit's text; percentages in words have `%`.
    pub(crate) fn unit_text(&self) -> Option<&str> {
        self.unit.map(|unit| unit.text).or(self.numeral.percent.then_some("%"))
    }

    /// What the unit measures.
    pub(crate) fn family(&self) -> Option<Family> {
        self.unit.map(|unit| unit.family).or(self.numeral.percent.then_some(Family::Relative))
    }
}

/// A bound behind units of some families, or a word that is none.
type After = Option<(&'static [Family], Bound)>;

static BEHIND: LazyLock<Words<After>> = LazyLock::new(|| {
    let bounds = AFTER.iter().map(|&(word, family, bound)| (word, Some((family, bound))));
    Words::new(bounds.chain(NOT_AFTER.iter().map(|&word| (word, None))))
});
static BEFORE_WORDS: LazyLock<Words<Option<Bound>>> = LazyLock::new(|| {
    let bounds = BEFORE.iter().map(|&(word, bound)| (word, Some(bound)));
    Words::new(bounds.chain(NOT_BEFORE.iter().map(|&word| (word, None))))
});
static BETWEEN_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(BETWEEN));

/// Whether a Chinese numeral that `next` follows counts nothing, with no more of a number and no unit behind it:
/// 统一|规范, 百|姓. Most Chinese numerals of a text are such, and the grammar need not be asked.
pub(crate) fn counts_nothing(next: char) -> bool {
    is_han(next) && !may_go_on(next) && !super::unit::may_begin(next)
}

/// Reads a quantity at the start of `input`: with a range if `ranges`, the first number alone if not.
pub(crate) fn quantity(input: &str, ranges: bool) -> IResult<&str, Quantity<'_>> {
    let (rest, first) = numeral(input)?;
    let unit = unit_behind(rest);
    let found = if ranges { range(input, rest, first, unit) } else { None };
    Ok(found.unwrap_or_else(|| finish(input, rest, first, first.upper, unit, false)))
}

/// The range of two numerals and the unit of both, of which `first` ends where `rest` starts, with `unit` behind it.
fn range<'a>(
    input: &'a str,
    rest: &'a str,
    first: Numeral,
    unit: Option<(&'a str, Unit<'a>)>,
) -> Option<(&'a str, Quantity<'a>)> {
    let joins = |rest: &str| rest.starts_with(['—', '–', '-', '~', '〜', '至', '到']);
    let first_unit = unit.filter(|(after, _)| joins(after) && !rest.starts_with(' '));
    let (rest, unit_before) = first_unit.map_or((rest, None), |(after, unit)| (after, Some(unit)));
    if !joins(rest) {
        return None;
    }
    let behind_dash = rest
        .strip_prefix("——")
        .or_else(|| rest.strip_prefix(['—', '–', '-', '~', '〜']))
        .map(|rest| (rest, false));
    let (rest, worded) = behind_dash.or_else(|| Some((rest.strip_prefix(['至', '到'])?, true)))?;
    let (after, second) = numeral(rest).ok()?;
    let (low, high) = (first.value, second.value);
    let scale = if second.form.section && !first.form.section { second.form.scale } else { Decimal::ONE };
    let scaled = low.checked_mul(scale).filter(|&low| low < high).unwrap_or(low);
    let (rest, read) = finish(input, after, second, Some(high), unit_behind(after), worded);
    let same = unit_before.is_none_or(|unit| read.unit_text() == Some(unit.text));
    let plain = first.upper.is_none() && second.upper.is_none() && !first.more && !first.form.leading_zero;
    let numeral = Numeral { value: scaled.normalize(), ..read.numeral };
    (plain && same && scaled < high).then_some((rest, Quantity { numeral, ..read }))
}

/// The quantity of a numeral that ends where `rest` starts, with `unit` behind it.
fn finish<'a>(
    input: &'a str,
    rest: &'a str,
    numeral: Numeral,
    upper: Option<Decimal>,
    unit: Option<(&'a str, Unit<'a>)>,
    worded: bool,
) -> (&'a str, Quantity<'a>) {
    let number = input.len() - rest.len();
    let mut numeral = numeral;
    let unit = unit.filter(|_| !numeral.percent);
    let half = unit.and_then(|(after, unit)| and_a_half(after, unit));
    if half.is_some() && upper.is_none() {
        numeral.value = numeral.value.checked_add(Decimal::new(5, 1)).unwrap_or(numeral.value);
    }
    let unit = half.filter(|_| upper.is_none()).or(unit);
    let rest = unit.map_or(rest, |(after, _)| after);
    let unit = unit.map(|(_, unit)| unit);
    let relative = (numeral.percent || numeral.form.fraction).then_some(Family::Relative);
    let family = unit.map(|unit| unit.family).or(relative);
    let (rest, behind) = match BEHIND.at_start(rest) {
        Some((word, Some((only, bound))))
            if (only.is_empty() || family.is_some_and(|family| only.contains(&family)))
                && !rest[word.len()..].starts_with(|c| sign(c).is_some()) =>
        {
            (&rest[word.len()..], Some(bound))
        }
        _ => (rest, None),
    };
    let inside = numeral.more.then_some(Bound::Over);
    let bound = both(inside, behind);
    let length = input.len() - rest.len();
    (rest, Quantity { numeral, upper, unit, bound, number, length, worded })
}

/// 3个半小时, 两天半: a unit of time and half of it more.
fn and_a_half<'a>(rest: &'a str, unit: Unit<'a>) -> Option<(&'a str, Unit<'a>)> {
    let after = rest.strip_prefix('半').filter(|after| !after.starts_with('数'))?;
    match (unit.family, unit.text) {
        (Family::Time, _) => Some((after, unit)),
        (_, "个" | "個") => super::unit::unit(after).ok().filter(|(_, unit)| unit.family == Family::Time),
        _ => None,
    }
}

/// The unit behind a number; one space may stand between, or the wall of a cell that holds nothing else: 126 | 件.
fn unit_behind(input: &str) -> Option<(&str, Unit<'_>)> {
    if let Some(cell) = input.strip_prefix(WALL) {
        return unit(cell).ok().filter(|(rest, _)| rest.is_empty() || rest.starts_with([' ', '\n', '\r']));
    }
    preceded(opt(char(' ')), unit).parse(input).ok()
}

/// What stands between the cells of a row.
const WALL: &str = " | ";

/// Two bounds of one number: the same one, or only about the value where they contradict each other.
pub(crate) fn both(before: Option<Bound>, behind: Option<Bound>) -> Option<Bound> {
    use Bound::{About, AtLeast, Over};
    match (before, behind) {
        (None, only) | (only, None) => only,
        (Some(a), Some(b)) if a == b => Some(a),
        (Some(a @ (Over | AtLeast)), Some(Over | AtLeast)) => Some(a),
        _ => Some(About),
    }
}

/// The bound in the words that `before` ends with, and what stands before those words.
///
/// `reached` says that the number has no first digit, so that 上 bounds it (上百).
pub(crate) fn bound_before(before: &str, reached: bool) -> (&str, Option<Bound>) {
    let mut left = before;
    let mut found = None;
    if reached && let Some(rest) = left.strip_suffix(REACHED) {
        return (rest, Some(Bound::Over));
    }
    for _ in 0..2 {
        let mut inner = left;
        for _ in 0..2 {
            inner = BETWEEN_WORDS.strip_end(inner).unwrap_or(inner);
        }
        // The words between belong to the bound alone: 达15件 has none.
        let hit = [left, inner].into_iter().find_map(|text| match BEFORE_WORDS.at_end(text) {
            Some((word, Some(bound))) => Some((&text[..text.len() - word.len()], bound)),
            _ => None,
        });
        let Some((rest, bound)) = hit else { break };
        found = both(Some(bound), found);
        left = rest;
    }
    (left, found)
}

static VERB_WORDS: LazyLock<Words<(Change, Strength)>> =
    LazyLock::new(|| Words::new(VERBS.iter().map(|&(word, change, strength)| (word, (change, strength)))));
static COMPARISON_WORDS: LazyLock<Words<Option<Basis>>> =
    LazyLock::new(|| Words::new(COMPARISONS.iter().copied()));
static ADVERB_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ADVERBS));
static LINK_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(LINKS));

/// A verb of change at the end of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verb<'a> {
    pub(crate) change: Change,
    pub(crate) strength: Strength,
    /// What stands before it, the adverbs taken off.
    pub(crate) before: &'a str,
    /// What stands before it, the adverbs left on.
    pub(crate) bare: &'a str,
    /// Whether the words between it and the number say a result (达, 为, 至).
    pub(crate) linked: bool,
}

/// The verb of change that `text` ends with, links and adverbs between it and the end set aside.
pub(crate) fn verb(text: &str) -> Option<Verb<'_>> {
    let mut left = text;
    let mut linked = false;
    for _ in 0..3 {
        if let Some((word, (change, strength))) = VERB_WORDS.at_end(left) {
            let bare = &left[..left.len() - word.len()];
            return Some(Verb { change, strength, before: without_adverbs(bare), bare, linked });
        }
        let (word, ()) = LINK_WORDS.at_end(left).or_else(|| ADVERB_WORDS.at_end(left))?;
        linked |= !matches!(word, "了" | " " | "近" | "约") && LINK_WORDS.at_end(left).is_some();
        left = &left[..left.len() - word.len()];
    }
    None
}

/// `text` without the adverbs at its end.
fn without_adverbs(text: &str) -> &str {
    let mut left = text;
    for _ in 0..3 {
        left = ADVERB_WORDS.strip_end(left).unwrap_or(left);
    }
    left
}

/// The comparison that `text` ends with, and what stands before it.
pub(crate) fn comparison(text: &str) -> Option<(&str, Option<Basis>)> {
    let (word, basis) = COMPARISON_WORDS.at_end(text)?;
    Some((&text[..text.len() - word.len()], basis))
}

/// The last comparison in `text`: where it ends, and its basis.
pub(crate) fn last_comparison(text: &str) -> Option<(usize, Option<Basis>)> {
    COMPARISON_WORDS.last_in(text)
}

/// Reads `text` as one amount from end to end; white space round it does not count.
///
/// A bare numeral is an amount, though it is no figure in prose. `None` where anything is left over.
/// The text may be in full width.
///
/// ```
/// assert_eq!(fazhi::amount("一万五千亿元").unwrap().value.to_string(), "1500000000000");
/// assert_eq!(fazhi::amount("二〇二一").unwrap().value.to_string(), "2021");
/// assert_eq!(fazhi::amount("队伍"), None);
/// ```
pub fn amount(text: &str) -> Option<Amount> {
    let folded = crate::text::Folded::new(text);
    let text = folded.text().trim();
    // The words before a number are few; what is longer is no amount.
    let starts = text.char_indices().take(24).filter(|&(_, c)| super::number::starts_numeral(c) || c == '半');
    for (start, _) in starts {
        if let Some(amount) = amount_at(text, start) {
            return Some(amount);
        }
    }
    None
}

/// The amount whose number starts at `start` of `text` and that takes all of it.
fn amount_at(text: &str, start: usize) -> Option<Amount> {
    let (before, after) = text.split_at(start);
    let (rest, quantity) = quantity(after, true).or_else(|_| half(after)).ok()?;
    if !rest.is_empty() {
        return None;
    }
    let (left, bound) = bound_before(before, quantity.numeral.form.bare_power);
    let (left, change) = match verb(left) {
        Some(verb) => (verb.before, Some(verb.change)),
        None => (left, None),
    };
    let (left, basis) = match comparison(left.trim_end()) {
        Some((left, basis)) if change.is_some() => (left, basis),
        _ => (left, None),
    };
    left.trim().is_empty().then(|| Amount {
        value: quantity.numeral.value,
        upper: quantity.upper,
        unit: quantity.unit_text().map(str::to_owned),
        bound: both(bound, quantity.bound).unwrap_or(Bound::Exact),
        change,
        basis,
    })
}

/// 半小时, 半天.
pub(crate) fn half(input: &str) -> IResult<&str, Quantity<'_>> {
    let mut half = char('半').map(|_| Numeral {
        value: Decimal::new(5, 1),
        upper: None,
        more: false,
        percent: false,
        form: super::number::Form { chinese: true, decimals: true, ..Default::default() },
    });
    let (rest, numeral) = half.parse(input)?;
    map_opt(nom::combinator::success(()), move |()| {
        let read = finish(input, rest, numeral, None, unit_behind(rest), false);
        (read.1.family() == Some(Family::Time)).then_some(read.1)
    })
    .parse(input)
    .map(|(_, read)| (&input[read.length..], read))
}

impl fmt::Display for Amount {
    /// Writes the amount in the grammar that [`amount`] reads: [`amount`] of it gives the same amount.
    ///
    /// `{}` writes Arabic digits, `{:#}` takes 万 and 亿 out of round numbers (`1.5万件`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::print::amount(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Value, upper end, unit, bound, change, basis, as one line.
    fn read(text: &str) -> Option<String> {
        let amount = amount(text)?;
        let upper = amount.upper.map_or(String::new(), |upper| format!("..{upper}"));
        let unit = amount.unit.as_deref().unwrap_or("-");
        let change = amount.change.map_or(String::new(), |change| format!(" {change:?}"));
        let basis = amount.basis.map_or(String::new(), |basis| format!(" {basis:?}"));
        Some(format!("{}{upper} {unit} {:?}{change}{basis}", amount.value, amount.bound))
    }

    #[test]
    fn amounts() {
        let cases = [
            ("15", "15 - Exact"),
            (" １５件 ", "15 件 Exact"),
            ("二〇二一", "2021 - Exact"),
            ("一万五千亿", "1500000000000 - Exact"),
            ("二十万亿元", "20000000000000 元 Exact"),
            ("1,100万", "11000000 - Exact"),
            ("13万2", "132000 - Exact"),
            ("两百", "200 - Exact"),
            ("两三个", "2..3 个 Exact"),
            ("十几亿元", "1000000000 元 Over"),
            ("三十几万元", "300000 元 Over"),
            ("二百余万元", "2000000 元 Over"),
            ("3到5万元", "30000..50000 元 Exact"),
            ("3—5个", "3..5 个 Exact"),
            ("不少于1000元", "1000 元 AtLeast"),
            ("超过1000元", "1000 元 Over"),
            ("小于40万", "400000 - AtMost"),
            ("近1600余件", "1600 件 About"),
            ("一千瓦", "1 千瓦 Exact"),
            ("两千赫", "2 千赫 Exact"),
            ("3000余件", "3000 件 Over"),
            ("百分之一点五七", "1.57 % Exact"),
            ("半小时", "0.5 小时 Exact"),
            ("3个半小时", "3.5 小时 Exact"),
            ("两天半", "2.5 天 Exact"),
            ("近百宗", "100 宗 Nearly"),
            ("上百家", "100 家 Over"),
            ("九成以上", "90 % Over"),
            ("20分钟以内", "20 分钟 AtMost"),
            ("同比分别下降约70%", "70 % About Down YearOnYear"),
            ("环比增加7.6个百分点", "7.6 个百分点 Exact Up MonthOnMonth"),
            ("较上年减少三成多", "30 % Over Down"),
            ("课时", ""),
            ("队伍", ""),
            ("收拾", ""),
            ("一是", ""),
            ("15件吗", ""),
            ("共15件", ""),
            ("", ""),
        ];
        for (text, want) in cases {
            assert_eq!(read(text).unwrap_or_default(), want, "{text}");
        }
    }
}
