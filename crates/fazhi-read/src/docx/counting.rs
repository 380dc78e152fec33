//! Numbers as Word writes them: one row a format of `w:numFmt`.

use crate::roman::roman;

/// How a format writes a number, from 1.
enum Way {
    Chinese,
    /// The characters of a cycle, one a number.
    Cycle(&'static str),
    /// Characters from this one on, up to a number; then digits.
    From(char, u32),
    Digits(&'static str),
    Letters(char),
    Roman {
        upper: bool,
    },
    /// At least two digits.
    Padded,
    Nothing,
}

#[rustfmt::skip]
static FORMATS: &[(&str, Way)] = &[
    ("chineseCounting",             Way::Chinese),
    ("chineseCountingThousand",     Way::Chinese),
    ("japaneseCounting",            Way::Chinese),
    ("taiwaneseCounting",           Way::Chinese),
    ("taiwaneseCountingThousand",   Way::Chinese),
    ("koreanCounting",              Way::Chinese),
    ("ideographDigital",            Way::Digits("〇一二三四五六七八九")),
    ("taiwaneseDigital",            Way::Digits("○一二三四五六七八九")),
    ("japaneseDigitalTenThousand",  Way::Digits("〇一二三四五六七八九")),
    ("chineseLegalSimplified",      Way::Digits("零壹贰叁肆伍陆柒捌玖")),
    ("ideographLegalTraditional",   Way::Digits("零壹貳參肆伍陸柒捌玖")),
    ("ideographTraditional",        Way::Cycle("甲乙丙丁戊己庚辛壬癸")),
    ("ideographZodiac",             Way::Cycle("子丑寅卯辰巳午未申酉戌亥")),
    ("ideographEnclosedCircle",     Way::From('㊀', 10)),
    ("decimalEnclosedCircle",       Way::From('①', 20)),
    ("decimalEnclosedCircleChinese", Way::From('①', 20)),
    ("decimalEnclosedParen",        Way::From('⑴', 20)),
    ("decimalEnclosedFullstop",     Way::From('⒈', 20)),
    ("decimalFullWidth",            Way::Digits("\u{FF10}\u{FF11}\u{FF12}\u{FF13}\u{FF14}\u{FF15}\u{FF16}\u{FF17}\u{FF18}\u{FF19}")),
    ("decimalFullWidth2",           Way::Digits("\u{FF10}\u{FF11}\u{FF12}\u{FF13}\u{FF14}\u{FF15}\u{FF16}\u{FF17}\u{FF18}\u{FF19}")),
    ("decimalZero",                 Way::Padded),
    ("lowerLetter",                 Way::Letters('a')),
    ("upperLetter",                 Way::Letters('A')),
    ("lowerRoman",                  Way::Roman { upper: false }),
    ("upperRoman",                  Way::Roman { upper: true }),
    ("bullet",                      Way::Nothing),
    ("none",                        Way::Nothing),
];

/// `number` in a format; digits in formats without a row.
pub(super) fn written(format: &str, number: u32) -> String {
    let way = FORMATS.iter().find(|(name, _)| *name == format).map(|(_, way)| way);
    let digits = || number.to_string();
    match way {
        None => digits(),
        Some(Way::Nothing) => String::new(),
        Some(Way::Padded) => format!("{number:02}"),
        Some(Way::Chinese) => fazhi::chinese_numeral(number.into()).unwrap_or_else(digits),
        Some(Way::Digits(signs)) => {
            let sign = |digit: char| digit.to_digit(10).and_then(|digit| signs.chars().nth(digit as usize));
            digits().chars().filter_map(sign).collect()
        }
        Some(Way::Cycle(signs)) => {
            let length = signs.chars().count() as u32;
            let at = number.checked_sub(1).map(|at| (at % length) as usize);
            at.and_then(|at| signs.chars().nth(at)).map_or_else(digits, String::from)
        }
        Some(Way::From(first, most)) => (1..=*most)
            .contains(&number)
            .then(|| char::from_u32(*first as u32 + number - 1))
            .flatten()
            .map_or_else(digits, String::from),
        Some(Way::Letters(first)) => {
            // a … z, aa, bb …: Word doubles the letter.
            let Some(at) = number.checked_sub(1).filter(|at| *at < 26 * 30) else { return digits() };
            let letter = char::from_u32(*first as u32 + at % 26).unwrap_or(*first);
            std::iter::repeat_n(letter, (at / 26 + 1) as usize).collect()
        }
        Some(Way::Roman { upper }) => {
            roman(number).map_or_else(digits, |small| if *upper { small.to_ascii_uppercase() } else { small })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_writes_as_word_does() {
        for (format, number, expected) in [
            ("chineseCounting", 12, "十二"),
            ("chineseCountingThousand", 101, "一百零一"),
            ("japaneseCounting", 10, "十"),
            ("ideographDigital", 20, "二〇"),
            ("ideographTraditional", 11, "甲"),
            ("ideographZodiac", 3, "寅"),
            ("decimal", 7, "7"),
            ("decimalZero", 7, "07"),
            ("decimalEnclosedCircle", 3, "③"),
            ("decimalEnclosedCircle", 21, "21"),
            ("decimalFullWidth", 15, "\u{FF11}\u{FF15}"),
            ("upperLetter", 27, "AA"),
            ("upperRoman", 14, "XIV"),
            ("chineseLegalSimplified", 5, "伍"),
            ("bullet", 3, ""),
            ("unheardOf", 3, "3"),
        ] {
            assert_eq!(written(format, number), expected, "{format}");
        }
    }

    #[test]
    fn formats_are_named_once() {
        for (at, (name, _)) in FORMATS.iter().enumerate() {
            assert!(FORMATS.iter().skip(at + 1).all(|(other, _)| other != name), "{name} twice");
        }
    }
}
