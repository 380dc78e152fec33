//! Numbers, exactly.

use std::ffi::c_char;

use rust_decimal::Decimal;

/// An exact decimal: `(high × 2^64 + low) × 10^-scale`, negative or not, without zeros at its end. `text`
/// is empty where there is no number.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_decimal {
    /// The lower 64 bits of the mantissa: all of it, where `high` is 0.
    pub low: u64,
    /// The upper 32 bits of the mantissa.
    pub high: u32,
    /// How many of its digits stand behind the point, 0 to 28.
    pub scale: u8,
    /// Whether it is less than 0.
    pub negative: bool,
    /// The number in digits with a NUL behind them: `-0.5`.
    pub text: [c_char; 32],
}

impl From<Decimal> for fazhi_decimal {
    fn from(value: Decimal) -> fazhi_decimal {
        let value = value.normalize();
        let mantissa = value.mantissa().unsigned_abs();
        let mut text = [0; 32];
        // 29 digits, a sign, a point and a zero before it are 32 characters that never come together.
        for (place, byte) in text[..31].iter_mut().zip(value.to_string().bytes()) {
            *place = c_char::try_from(byte).unwrap_or_default();
        }
        fazhi_decimal {
            low: mantissa as u64,
            high: (mantissa >> 64) as u32,
            scale: value.scale() as u8,
            negative: value.is_sign_negative(),
            text,
        }
    }
}

impl From<Option<Decimal>> for fazhi_decimal {
    fn from(value: Option<Decimal>) -> fazhi_decimal {
        value.map_or_else(fazhi_decimal::default, fazhi_decimal::from)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_numbers_fit() {
        for number in
            ["0", "-0.5", "1500", "-79228162514264337593543950335", "-0.0000000000000000000000000001"]
        {
            let value: Decimal = number.parse().unwrap();
            let decimal = fazhi_decimal::from(value);
            let text: Vec<u8> =
                decimal.text.iter().take_while(|&&c| c != 0).map(|&c| u8::try_from(c).unwrap()).collect();
            assert_eq!(std::str::from_utf8(&text), Ok(number));
            let mantissa = (i128::from(decimal.high) << 64) + i128::from(decimal.low);
            let signed = if decimal.negative { -mantissa } else { mantissa };
            assert_eq!(Decimal::from_i128_with_scale(signed, decimal.scale.into()), value);
        }
    }
}
