//! Writes numbers and amounts in the grammar that [`number`](super::number) and [`amount`](super::amount) read.

use std::fmt::{self, Write};

use rust_decimal::Decimal;

use super::amount::Amount;
use crate::{Basis, Bound, Change};

/// Writes `amount`; see its `Display`.
pub(super) fn amount(amount: &Amount, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (amount.change, amount.basis) {
        (None, _) | (Some(_), None) => {}
        (Some(_), Some(Basis::YearOnYear)) => f.write_str("同比")?,
        (Some(_), Some(Basis::MonthOnMonth)) => f.write_str("环比")?,
    }
    match amount.change {
        None => {}
        Some(Change::Up) => f.write_str("增长")?,
        Some(Change::Down) => f.write_str("下降")?,
        Some(Change::Flat) => f.write_str("持平")?,
    }
    f.write_str(match amount.bound {
        Bound::Exact => "",
        Bound::Over => "超过",
        Bound::Nearly => "近",
        Bound::About => "约",
        Bound::AtLeast => "不少于",
        Bound::AtMost => "不超过",
    })?;
    let scaled = f.alternate();
    number(amount.value, scaled, f)?;
    if let Some(upper) = amount.upper {
        f.write_char('—')?;
        number(upper, scaled, f)?;
    }
    f.write_str(amount.unit.as_deref().unwrap_or(""))
}

/// Writes `value` in Arabic digits; with 亿 or 万 where `scaled` and it leaves at most four decimals.
pub(super) fn number(value: Decimal, scaled: bool, f: &mut impl Write) -> fmt::Result {
    for (power, sign) in [(100_000_000, '亿'), (10_000, '万')] {
        let power = Decimal::from(power);
        if scaled && value >= power {
            let short = (value / power).normalize();
            if short.scale() <= 4 {
                return write!(f, "{short}{sign}");
            }
        }
    }
    write!(f, "{}", value.normalize())
}

/// `value` in Chinese characters: 一万五千亿. `None` for a negative value, one with decimals, or one of 10^16
/// or more, for which Chinese has no agreed words.
///
/// ```
/// # use std::str::FromStr;
/// let value = "20500".parse().unwrap();
/// assert_eq!(fazhi::chinese_numeral(value).as_deref(), Some("二万零五百"));
/// ```
pub fn chinese_numeral(value: Decimal) -> Option<String> {
    let value = value.normalize();
    if value.scale() > 0 || value.is_sign_negative() {
        return None;
    }
    let value = u64::try_from(value).ok().filter(|&value| value < 10_000_000_000_000_000)?;
    if value == 0 {
        return Some("零".to_owned());
    }
    let mut text = String::new();
    let (over, under) = (value / 100_000_000, value % 100_000_000);
    if over > 0 {
        eight_places(over, false, &mut text);
        text.push('亿');
    }
    eight_places(under, over > 0, &mut text);
    Some(text)
}

/// Writes a number under 10^8; `zero` says that a place before it is written, so that a gap needs 零.
fn eight_places(value: u64, zero: bool, text: &mut String) {
    let (over, under) = (value / 10_000, value % 10_000);
    if over > 0 {
        four_places(over, zero, text);
        text.push('万');
    }
    four_places(under, zero || over > 0, text);
}

/// Writes a number under 10^4; `zero` as in [`eight_places`].
fn four_places(value: u64, zero: bool, text: &mut String) {
    const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let mut left = value;
    let mut gap = zero && value > 0 && value < 1000;
    let mut written = false;
    for (power, sign) in [(1000, Some('千')), (100, Some('百')), (10, Some('十')), (1, None)] {
        let digit = left / power;
        left %= power;
        if digit == 0 {
            gap |= written && left > 0;
            continue;
        }
        if gap {
            text.push('零');
        }
        // 十五, not 一十五, where nothing stands before.
        if !(digit == 1 && power == 10 && !written && text.is_empty()) {
            text.push(DIGITS[digit as usize]);
        }
        text.extend(sign);
        (gap, written) = (false, true);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lexicon::unit::UNITS;
    use crate::read::amount::amount;

    #[test]
    fn chinese() {
        let cases = [
            (0_i64, "零"),
            (10, "十"),
            (15, "十五"),
            (105, "一百零五"),
            (110, "一百一十"),
            (1030, "一千零三十"),
            (20_500, "二万零五百"),
            (100_005, "十万零五"),
            (300_050_000, "三亿零五万"),
            (1_500_000_000_000, "一万五千亿"),
        ];
        for (value, want) in cases {
            assert_eq!(chinese_numeral(Decimal::from(value)).as_deref(), Some(want));
        }
        assert_eq!(chinese_numeral(Decimal::new(15, 1)), None);
        assert_eq!(chinese_numeral(Decimal::new(-1, 0)), None);
        assert_eq!(chinese_numeral(Decimal::from(10_000_000_000_000_000_i64)), None);
    }

    fn bound() -> impl Strategy<Value = Bound> {
        use Bound::{About, AtLeast, AtMost, Exact, Nearly, Over};
        prop::sample::select(vec![Exact, Over, Nearly, About, AtLeast, AtMost])
    }

    prop_compose! {
        fn any_amount()(
            mantissa in 0_i64..1_000_000_000_000,
            scale in 0_u32..6,
            power in prop::sample::select(vec![1_i64, 10_000, 100_000_000]),
            above in prop::option::of(1_i64..1_000_000),
            unit in prop::option::of(prop::sample::select(UNITS)),
            bound in bound(),
            change in prop::option::of((
                prop::sample::select(vec![Change::Up, Change::Down, Change::Flat]),
                prop::option::of(prop::sample::select(vec![Basis::YearOnYear, Basis::MonthOnMonth])),
            )),
        ) -> Amount {
            let value = Decimal::new(mantissa, scale) * Decimal::from(power);
            Amount {
                value: value.normalize(),
                upper: above.map(|above| (value + Decimal::from(above)).normalize()),
                unit: unit.map(|unit| unit.0.to_owned()),
                bound,
                change: change.map(|change| change.0),
                basis: change.and_then(|change| change.1),
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(wrote in any_amount()) {
            prop_assert_eq!(amount(&wrote.to_string()), Some(wrote.clone()), "{}", wrote);
            prop_assert_eq!(amount(&format!("{wrote:#}")), Some(wrote.clone()), "{:#}", wrote);
        }

        #[test]
        fn chinese_is_read_back(value in 0_u64..10_000_000_000_000_000, cut in 0_u32..16) {
            let value = Decimal::from(value / 10_u64.pow(cut));
            let text = chinese_numeral(value).expect("in range");
            prop_assert_eq!(amount(&text).map(|amount| amount.value), Some(value), "{}", text);
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in "[0-9一二三十百千万亿两零半几余近约超%,./件次年成分之—至同比增 ]{0,24}") {
            let _ = amount(&text);
        }
    }
}
