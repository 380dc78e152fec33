//! Numerals.
//!
//! In words:
//!
//! * a *numeral* is a percentage in words (百分之三十), a fraction (1/4, 十分之一), tenths (九成, 三成五),
//!   or a whole number;
//! * a *whole number* is a row of digits, Arabic (1,100 · 33 939 · 0.5) or Chinese, and powers of ten, each
//!   multiplying what stands before it: 十 百 千 within a section of four places, 万 亿 over whole sections;
//!   Arabic and Chinese mix (3万4000, 2千零30万);
//! * 余, 多 or 几 behind a power or in the last place makes it *more than* the value, and may itself be
//!   multiplied (2079余万, 三十几万); 几 or 数 before a power stands for an unknown digit (数十, 几百万);
//! * two neighbouring digits are a range in their place (两三, 二三十, 十五六);
//! * a single digit behind a power of a hundred or more is in the next place (三万五, 13万2);
//! * a row of Chinese digits without powers (二〇二一) is *positional*: a code or a year, no count in prose.

use std::sync::LazyLock;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{anychar, char, one_of};
use nom::combinator::{map_opt, not, opt, peek, recognize, verify};
use nom::multi::{fold_many_m_n, many_m_n};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};
use rust_decimal::Decimal;

use super::word::MaybeChars;
use crate::lexicon::numeral::{CHEQUE, DIGITS, KILO, MORE, NOT_TENTH, POWERS, SECTIONS, SOME, TENS};
use crate::text::marks::is_han;

/// A numeral as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// The value; the lower end of a range.
    pub(crate) value: Decimal,
    /// The upper end of a range of neighbouring digits.
    pub(crate) upper: Option<Decimal>,
    /// Whether 余, 多, 几 or 数 says that it is more.
    pub(crate) more: bool,
    /// Whether the value counts hundredths: 百分之三十, 九成.
    pub(crate) percent: bool,
    pub(crate) form: Form,
}

/// How a numeral is written: prose takes some forms for counts that are names in others.
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of the writing")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// Whether Arabic digits stand in it.
    pub(crate) arabic: bool,
    /// Whether Chinese digits or powers stand in it.
    pub(crate) chinese: bool,
    /// Whether 万 or 亿 multiplies it.
    pub(crate) section: bool,
    /// What the last 万 and 亿 multiplied by; 1 without.
    pub(crate) scale: Decimal,
    /// Whether it begins with a power without a digit: 百余, 万.
    pub(crate) bare_power: bool,
    /// Whether it is a row of Chinese digits without powers.
    pub(crate) positional: bool,
    /// Whether it is written as a fraction or as tenths.
    pub(crate) fraction: bool,
    /// Whether the value has decimals as written.
    pub(crate) decimals: bool,
    /// Whether the first Arabic digit is a 0 that is no value: 010.
    pub(crate) leading_zero: bool,
}

/// What a character is in a Chinese numeral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Digit(u8),
    Power(u16),
    Tens(u8),
    Section(u32),
}

/// Every sign, in the order of its character, and a quick answer for what is none.
static SIGNS: LazyLock<(MaybeChars, Vec<(char, Sign)>)> = LazyLock::new(|| {
    let mut signs: Vec<(char, Sign)> = Vec::new();
    signs.extend(DIGITS.iter().map(|&(c, value)| (c, Sign::Digit(value))));
    signs.extend(POWERS.iter().map(|&(c, value)| (c, Sign::Power(value))));
    signs.extend(TENS.iter().map(|&(c, value)| (c, Sign::Tens(value))));
    signs.extend(SECTIONS.iter().map(|&(c, value)| (c, Sign::Section(value))));
    signs.sort_by_key(|sign| sign.0);
    (MaybeChars::new(signs.iter().map(|sign| sign.0)), signs)
});

/// What `c` is in a Chinese numeral.
pub(crate) fn sign(c: char) -> Option<Sign> {
    let (maybe, signs) = &*SIGNS;
    if c.is_ascii() || !maybe.may_hold(c as u32) {
        return None;
    }
    signs.binary_search_by_key(&c, |sign| sign.0).ok().map(|at| signs[at].1)
}

/// Whether a numeral may start with `c`.
pub(crate) fn starts_numeral(c: char) -> bool {
    c.is_ascii_digit() || SOME.contains(&c) || sign(c).is_some()
}

/// Every character that a quantity may start with, each once: those of numerals, and 半.
pub(crate) fn quantity_starts() -> impl Iterator<Item = char> {
    ('0'..='9').chain(SIGNS.1.iter().map(|sign| sign.0)).chain(SOME.iter().copied()).chain(['半'])
}

/// Whether `c` may go on with a Chinese numeral, or with a quantity behind one that is no unit: 三点五, 九成半, 三至五.
pub(super) fn may_go_on(c: char) -> bool {
    sign(c).is_some()
        || SOME.contains(&c)
        || MORE.contains(&c)
        || matches!(c, '点' | '分' | '成' | '半' | '至' | '到')
}

/// More digits than a decimal holds: such a row is no amount.
const MOST_DIGITS: usize = 28;

/// Reads a numeral at the start of `input`.
pub(crate) fn numeral(input: &str) -> IResult<&str, Numeral> {
    if let Some(plain) = digits_alone(input) {
        return Ok(plain);
    }
    let cheque = verify(anychar, |c| CHEQUE.contains(c));
    let follows = verify(anychar, |c| CHEQUE.contains(c) || matches!(sign(*c), Some(Sign::Section(_))));
    not((cheque, not(follows))).parse(input)?;
    if input.starts_with("百分") {
        return percentage(input);
    }
    let (rest, first) = alt((positional, whole)).parse(input)?;
    let digits = input.len() - rest.len();
    let parts = fraction(first, rest).or_else(|| tenths(first, digits, rest));
    Ok(parts.unwrap_or((rest, first)))
}

/// 15件, 99.5%: Arabic digits, as most numerals of a report are, behind which nothing can belong to the number. The
/// grammar reads the same.
fn digits_alone(input: &str) -> Option<(&str, Numeral)> {
    const MOST: usize = 18; // what a u64 holds
    let row = |text: &str| text.bytes().take(MOST + 1).take_while(u8::is_ascii_digit).count();
    let whole = row(input);
    let decimals = input[whole..].strip_prefix('.').map_or(0, row);
    let length = if decimals > 0 { whole + 1 + decimals } else { whole };
    let rest = &input[length..];
    let fits = whole > 0 && length <= MOST;
    if !fits || !rest.starts_with(|c| c == '%' || is_han(c) && !may_go_on(c)) {
        return None;
    }
    let written = &input[..length];
    let value =
        if decimals > 0 { written.parse().ok()? } else { Decimal::from(written.parse::<u64>().ok()?) };
    let form = Form {
        arabic: true,
        scale: Decimal::ONE,
        leading_zero: whole > 1 && input.starts_with('0'),
        decimals: !value.is_integer(),
        ..Form::default()
    };
    Some((rest, Numeral { value: value.normalize(), upper: None, more: false, percent: false, form }))
}

/// 百分之三十, 百分之1.5, 百分百.
fn percentage(input: &str) -> IResult<&str, Numeral> {
    let hundred = || {
        let form = Form { chinese: true, scale: Decimal::ONE, ..Form::default() };
        Numeral { value: Decimal::ONE_HUNDRED, upper: None, more: false, percent: true, form }
    };
    alt((
        tag("百分之百").map(move |_| hundred()),
        tag("百分百").map(move |_| hundred()),
        preceded(tag("百分之"), whole),
    ))
    .map(|numeral| Numeral { percent: true, form: Form { fraction: true, ..numeral.form }, ..numeral })
    .parse(input)
}

/// 1/4, 十分之一, 三分之二, 千分之三: `first` and what follows it. A fraction without a finite decimal is
/// rounded to four places.
fn fraction(first: Numeral, rest: &str) -> Option<(&str, Numeral)> {
    let plain = |n: &Numeral| !n.more && n.upper.is_none() && n.value.is_integer() && !n.form.positional;
    if !plain(&first) || !rest.starts_with(['/', '分']) {
        return None;
    }
    let small = |n: &Numeral| n.form.arabic && n.value < Decimal::ONE_THOUSAND;
    let (rest, above, below) = if let Some(rest) = rest.strip_prefix('/') {
        let (rest, below) = terminated(whole, not(one_of("/.年月日"))).parse(rest).ok()?;
        (small(&first) && small(&below)).then_some((rest, first, below))?
    } else {
        let (rest, above) = preceded(tag("分之"), whole).parse(rest).ok()?;
        (rest, above, first)
    };
    if !plain(&above) || !plain(&below) || below.value <= above.value {
        return None;
    }
    let value = above.value.checked_div(below.value)?;
    let value = if value.scale() > 12 { value.round_dp(4) } else { value }.normalize();
    let form = Form { fraction: true, decimals: true, ..above.form };
    Some((rest, Numeral { value, form, ..above }))
}

/// 九成, 三成五, 两成半, 七八成: tenths, given in hundredths. `first` takes `digits` bytes before `rest`.
fn tenths(first: Numeral, digits: usize, rest: &str) -> Option<(&str, Numeral)> {
    let one_place = first.value >= Decimal::ONE && first.value < Decimal::TEN && digits <= 6;
    if !rest.starts_with('成') || !one_place || first.more || first.form.decimals {
        return None;
    }
    let rest = rest.strip_prefix('成').filter(|rest| !rest.starts_with(NOT_TENTH))?;
    let (rest, more) = opt(half_or_digit).parse(rest).ok()?;
    let value = first.value * Decimal::TEN + Decimal::from(more.unwrap_or(0));
    let upper = first.upper.map(|upper| upper * Decimal::TEN);
    let form = Form { fraction: true, ..first.form };
    Some((rest, Numeral { value, upper, percent: true, form, ..first }))
}

/// What may follow 成: 半, or the hundredths.
fn half_or_digit(input: &str) -> IResult<&str, u8> {
    map_opt(anychar, |c| match sign(c) {
        Some(Sign::Digit(value)) if value > 0 => Some(value),
        _ if c == '半' => Some(5),
        _ => c.to_digit(10).filter(|&value| value > 0).map(|value| value as u8),
    })
    .parse(input)
}

/// 二〇二一, 一二三: Chinese digits one by one.
fn positional(input: &str) -> IResult<&str, Numeral> {
    let digit = |input| {
        map_opt(anychar, |c| match sign(c)? {
            Sign::Digit(value) => Some(value),
            _ => None,
        })
        .parse(input)
    };
    let digits = fold_many_m_n(2, MOST_DIGITS, digit, Vec::new, |mut digits, digit| {
        digits.push(digit);
        digits
    });
    map_opt(terminated(digits, peek(not(numeral_sign))), |digits: Vec<u8>| {
        if let [low, high] = digits[..]
            && neighbours(low, high)
        {
            return None;
        }
        let written: String = digits.iter().map(|&digit| char::from(b'0' + digit)).collect();
        let form = Form { chinese: true, positional: true, scale: Decimal::ONE, ..Form::default() };
        Some(Numeral { value: written.parse().ok()?, upper: None, more: false, percent: false, form })
    })
    .parse(input)
}

/// Any character of a numeral.
fn numeral_sign(input: &str) -> IResult<&str, char> {
    verify(anychar, |&c| c.is_ascii_digit() || sign(c).is_some()).parse(input)
}

/// Whether two digits side by side are a range: 两三, 三五.
fn neighbours(low: u8, high: u8) -> bool {
    low > 0 && (high == low + 1 || (low, high) == (3, 5))
}

/// An Arabic number: digits, grouped by commas or spaces or not, and decimals.
fn arabic(input: &str) -> IResult<&str, &str> {
    let digits = |least, most| take_while_m_n(least, most, |c: char| c.is_ascii_digit());
    let group = |sign| preceded(char(sign), terminated(digits(3, 3), peek(not(digits(1, 1)))));
    let grouped = |sign| recognize((digits(1, 3), many_m_n(1, 9, group(sign))));
    let scaled = peek(alt((char('%'), map_opt(anychar, sign).map(|_| '%'))));
    // 15. 6万元: a print sets a space behind the point.
    let spaced = preceded(char(' '), terminated(digits(1, 4), scaled));
    let decimals = (char('.'), alt((digits(1, MOST_DIGITS), spaced)));
    recognize((alt((grouped(','), grouped(' '), digits(1, MOST_DIGITS))), opt(decimals))).parse(input)
}

/// One step of a whole number.
#[derive(Clone, Copy, Debug)]
enum Step {
    Arabic { value: Decimal, digits: usize },
    Sign(Sign),
    Point,
    More,
    Some,
}

/// Reads one step at the start of `input`.
fn step(input: &str) -> IResult<&str, Step> {
    let number = map_opt(arabic, |written: &str| {
        let digits = written.bytes().filter(u8::is_ascii_digit).count();
        let value = match written.parse::<u64>() {
            Ok(value) => Decimal::from(value),
            Err(_) if written.contains([',', ' ']) => written.replace([',', ' '], "").parse().ok()?,
            Err(_) => written.parse().ok()?,
        };
        Some(Step::Arabic { value, digits })
    });
    let kilo = (char('千'), one_of(KILO)).map(|_| ());
    let points = tag("百分").map(|_| ());
    let chinese = preceded(not(alt((kilo, points))), map_opt(anychar, sign)).map(Step::Sign);
    let some = terminated(one_of(SOME), peek(verify(anychar, |&c| is_power(c)))).map(|_| Step::Some);
    let more = preceded(opt(char(' ')), one_of(MORE)).map(|_| Step::More);
    // 30268 万元: texts that set numbers off with spaces set off the power too.
    let section = preceded(char(' '), map_opt(anychar, sign)).map(Step::Sign);
    let spaced = verify(section, |step| matches!(step, Step::Sign(Sign::Section(_))));
    let point = terminated(char('点'), peek(verify(anychar, |&c| matches!(sign(c), Some(Sign::Digit(_))))))
        .map(|_| Step::Point);
    alt((number, chinese, some, more, point, spaced)).parse(input)
}

fn is_power(c: char) -> bool {
    matches!(sign(c), Some(Sign::Power(_) | Sign::Section(_)))
}

/// Reads a whole number: as many steps as fit.
fn whole(input: &str) -> IResult<&str, Numeral> {
    let mut sum = Sum::default();
    let mut rest = input;
    while let Ok((after, step)) = step(rest) {
        match sum.take(step) {
            Some(next) => sum = next,
            None => break,
        }
        rest = after;
        if sum.point {
            (rest, sum) = sum.decimals(rest);
        }
    }
    let leading_zero = input.starts_with('0') && input[1..].starts_with(|c: char| c.is_ascii_digit());
    match sum.numeral(leading_zero) {
        Some(numeral) => Ok((rest, numeral)),
        None => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Digit))),
    }
}

/// A whole number on the way: what its steps have added up to.
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of the steps so far")]
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    /// Closed by 亿.
    hundred_millions: Option<Decimal>,
    /// Closed by 万.
    ten_thousands: Option<Decimal>,
    /// Closed by 十, 百, 千 in the open section.
    section: Decimal,
    /// The digits that wait for a power.
    pending: Option<Decimal>,
    /// Whether a single digit waits: it may be the next place's.
    single: bool,
    /// How far the upper end of a range lies above the value.
    spread: Option<Decimal>,
    /// The last power, small or closing; what follows it must be less.
    power: Option<Decimal>,
    /// The least power of the open section: the next one must be less.
    least: Option<u16>,
    zero: bool,
    point: bool,
    more: bool,
    /// Whether 几 or 数 stands for the first digit.
    vague: bool,
    steps: usize,
    form: Form,
}

impl Sum {
    /// The sum with one more step; `None` where the step does not fit.
    fn take(mut self, step: Step) -> Option<Sum> {
        let first = self.steps == 0;
        self.steps += 1;
        if self.more && !matches!(step, Step::Sign(Sign::Section(_))) {
            return None;
        }
        match step {
            Step::Arabic { value, digits } => {
                let fits = first
                    || (value.is_integer() && !self.form.decimals && self.power.is_some_and(|p| value < p));
                if self.pending.is_some() || !fits {
                    return None;
                }
                self.pending = Some(value);
                self.single = digits == 1 && !self.zero;
                self.form.arabic = true;
                self.form.decimals = !value.is_integer();
            }
            Step::Sign(Sign::Digit(0)) if first => {
                self.pending = Some(Decimal::ZERO);
                self.form.chinese = true;
            }
            Step::Sign(Sign::Digit(0)) => {
                if self.pending.is_some() || self.zero {
                    return None;
                }
                self.zero = true;
                self.form.chinese = true;
            }
            Step::Sign(Sign::Digit(digit)) => self.digit(digit)?,
            Step::Sign(Sign::Tens(digit)) => {
                if self.pending.is_some() || self.least.is_some_and(|least| least <= 10) {
                    return None;
                }
                self.section += Decimal::from(u32::from(digit) * 10);
                (self.least, self.power, self.zero) = (Some(10), Some(Decimal::TEN), false);
                self.form.chinese = true;
            }
            Step::Sign(Sign::Power(power)) => self.power(power, first)?,
            Step::Sign(Sign::Section(section)) => self.close(section, first)?,
            Step::Point => {
                if first || self.point || self.form.arabic || self.spread.is_some() {
                    return None;
                }
                self.point = true;
            }
            Step::Some if first => {
                // The digit is unknown: the power itself is the least it can be.
                self.pending = Some(Decimal::ONE);
                self.form.chinese = true;
                self.vague = true;
            }
            Step::More | Step::Some => {
                if first {
                    return None;
                }
                self.more = true;
            }
        }
        Some(self)
    }

    /// A Chinese digit: it waits for its power, or makes a range with the one that waits.
    fn digit(&mut self, digit: u8) -> Option<()> {
        let value = Decimal::from(digit);
        match self.pending {
            None => {
                self.pending = Some(value);
                self.single = !self.zero;
            }
            Some(low) if !self.form.arabic && self.spread.is_none() => {
                let low = u8::try_from(low).ok().filter(|&low| neighbours(low, digit))?;
                self.spread = Some(Decimal::from(digit - low));
                self.single = false;
            }
            Some(_) => return None,
        }
        self.form.chinese = true;
        Some(())
    }

    /// 十, 百 or 千.
    fn power(&mut self, power: u16, first: bool) -> Option<()> {
        if self.least.is_some_and(|least| least <= power) {
            return None;
        }
        let waiting = match self.pending {
            Some(value) if !value.is_zero() => value,
            None if power == 10 || first => {
                self.form.bare_power |= power > 10;
                Decimal::ONE
            }
            _ => return None,
        };
        let scale = Decimal::from(power);
        self.section = self.section.checked_add(waiting.checked_mul(scale)?)?;
        if let Some(spread) = self.spread.as_mut() {
            *spread = spread.checked_mul(scale)?;
        }
        (self.pending, self.single, self.zero) = (None, false, false);
        (self.least, self.power) = (Some(power), Some(scale));
        self.form.chinese = true;
        Some(())
    }

    /// 万 or 亿: all that is open is multiplied.
    fn close(&mut self, scale: u32, first: bool) -> Option<()> {
        let scale = Decimal::from(scale);
        let ten_thousand = Decimal::from(10_000);
        let mut open = self.section.checked_add(self.pending.unwrap_or_default())?;
        if scale > ten_thousand {
            if self.hundred_millions.is_some() {
                return None;
            }
            open = open.checked_add(self.ten_thousands.take().unwrap_or_default())?;
        } else if self.ten_thousands.is_some() {
            return None;
        }
        if open.is_zero() {
            if !first {
                return None;
            }
            self.form.bare_power = true;
            open = Decimal::ONE;
        }
        let closed = Some(open.checked_mul(scale)?);
        if scale > ten_thousand {
            self.hundred_millions = closed;
        } else {
            self.ten_thousands = closed;
        }
        if let Some(spread) = self.spread.as_mut() {
            *spread = spread.checked_mul(scale)?;
        }
        self.form.scale = if self.form.section { self.form.scale.checked_mul(scale)? } else { scale };
        (self.section, self.pending, self.single, self.zero) = (Decimal::ZERO, None, false, false);
        (self.least, self.power) = (None, Some(scale));
        self.form.section = true;
        self.form.chinese = true;
        Some(())
    }

    /// The decimals behind 点, one digit each.
    fn decimals(mut self, input: &str) -> (&str, Sum) {
        let mut place = Decimal::ONE;
        let mut value = self.section + self.pending.unwrap_or_default();
        let mut rest = input;
        for (at, c) in input.char_indices().take(MOST_DIGITS) {
            let Some(Sign::Digit(digit)) = sign(c) else { break };
            place /= Decimal::TEN;
            value += place * Decimal::from(digit);
            rest = &input[at + c.len_utf8()..];
        }
        // What follows can only be 万 or 亿: the waiting number takes no further digit.
        (self.section, self.pending, self.single) = (Decimal::ZERO, Some(value), false);
        (self.least, self.power, self.form.decimals) = (Some(1), None, true);
        self.point = false;
        self.form.arabic = true;
        (rest, self)
    }

    /// The numeral that the sum is, if it is one.
    fn numeral(self, leading_zero: bool) -> Option<Numeral> {
        let (pending, power) = (self.pending, self.power);
        if self.steps == 0 || (self.vague && power.is_none()) {
            return None;
        }
        let last = match (pending, power) {
            // 三万五 is 35 000, 一百二 is 120; 十五 stays.
            (Some(digit), Some(power)) if self.single && power > Decimal::TEN => {
                digit.checked_mul(power / Decimal::TEN)?
            }
            (pending, _) => pending.unwrap_or_default(),
        };
        let parts = [self.hundred_millions, self.ten_thousands, Some(self.section), Some(last)];
        let value = parts.into_iter().flatten().try_fold(Decimal::ZERO, Decimal::checked_add)?;
        let upper = match self.spread {
            Some(spread) => Some(value.checked_add(spread)?.normalize()),
            None => None,
        };
        let scale = if self.form.section { self.form.scale } else { Decimal::ONE };
        let form = Form { scale, leading_zero, ..self.form };
        Some(Numeral { value: value.normalize(), upper, more: self.more || self.vague, percent: false, form })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let (rest, n) = numeral(text).ok()?;
        let upper = n.upper.map_or(String::new(), |upper| format!("..{upper}"));
        let more = if n.more { "+" } else { "" };
        let percent = if n.percent { "%" } else { "" };
        let rest = if rest.is_empty() { String::new() } else { format!(" | {rest}") };
        Some(format!("{}{upper}{more}{percent}{rest}", n.value))
    }

    #[test]
    fn numerals() {
        let cases = [
            ("0", "0"),
            ("15", "15"),
            ("0.50", "0.5"),
            ("1,100", "1100"),
            ("1,100万", "11000000"),
            ("1,100.9亿", "110090000000"),
            ("33 939", "33939"),
            ("236 项", "236 |  项"),
            ("2022,123", "2022 | ,123"),
            ("1.5万", "15000"),
            ("1.5万余", "15000+"),
            ("625.82万", "6258200"),
            ("2079余万", "20790000+"),
            ("9300多", "9300+"),
            ("47.8亿", "4780000000"),
            ("1.2万亿", "1200000000000"),
            ("3万4000", "34000"),
            ("25万6千", "256000"),
            ("13万2", "132000"),
            ("2千零30万", "20300000"),
            ("5千万", "50000000"),
            ("一", "1"),
            ("十", "10"),
            ("十五", "15"),
            ("五十三", "53"),
            ("二百零五", "205"),
            ("两百", "200"),
            ("一百二", "120"),
            ("两千三", "2300"),
            ("三万五", "35000"),
            ("一千零三十", "1030"),
            ("一万零三十", "10030"),
            ("一万五千亿", "1500000000000"),
            ("二十万亿", "20000000000000"),
            ("二十一万亿", "21000000000000"),
            ("三亿二千万", "320000000"),
            ("三亿零五万", "300050000"),
            ("廿三", "23"),
            ("卅", "30"),
            ("零", "0"),
            ("壹佰贰拾叁", "123"),
            ("三萬億", "3000000000000"),
            ("十几", "10+"),
            ("十余", "10+"),
            ("二十多", "20+"),
            ("三十几万", "300000+"),
            ("二百余万", "2000000+"),
            ("百余", "100+"),
            ("万余", "10000+"),
            ("数十", "10+"),
            ("几百万", "1000000+"),
            ("三十万多亿", "30000000000000+"),
            ("两三", "2..3"),
            ("三五", "3..5"),
            ("二三十", "20..30"),
            ("七八百", "700..800"),
            ("十五六", "15..16"),
            ("三四万", "30000..40000"),
            ("百分之三十", "30%"),
            ("百分之一点五七", "1.57%"),
            ("百分之1.5", "1.5%"),
            ("百分百", "100%"),
            ("百分之百", "100%"),
            ("1/4", "0.25"),
            ("十分之一", "0.1"),
            ("三分之二", "0.6667"),
            ("千分之三", "0.003"),
            ("九成", "90%"),
            ("三成五", "35%"),
            ("两成半", "25%"),
            ("七八成", "70..80%"),
            ("一点五", "1.5"),
            ("十二点五万", "125000"),
            ("二〇二一", "2021"),
            ("一二三四五", "12345"),
            ("5千瓦", "5 | 千瓦"),
            ("一千瓦", "1 | 千瓦"),
            ("三成立", "3 | 成立"),
            ("3.", "3 | ."),
            ("1.2.3", "1.2 | .3"),
            ("3个", "3 | 个"),
        ];
        for (text, want) in cases {
            assert_eq!(read(text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn what_is_no_numeral() {
        for text in ["", "个", "几", "数", "多", "余", "几个", "数个", ".5", "个百"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_power_that_a_decimal_cannot_hold_is_left_over() {
        assert_eq!(
            read("9999999999999999999999999999亿亿").as_deref(),
            Some("9999999999999999999999999999 | 亿亿")
        );
    }
}
