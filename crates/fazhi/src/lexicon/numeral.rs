//! The characters of Chinese numerals: plain, traditional and the forms used on cheques.

/// Digits and what they are worth. 两 and its variants stand for two before a measure word.
pub(crate) static DIGITS: &[(char, u8)] = &[
    ('零', 0), // zero, between places too: 一千零三十
    ('〇', 0), // zero in years and codes
    ('一', 1),
    ('壹', 1), // cheque form
    ('二', 2),
    ('两', 2),
    ('兩', 2), // traditional
    ('贰', 2), // cheque form
    ('貳', 2), // cheque form, traditional
    ('三', 3),
    ('叁', 3), // cheque form
    ('叄', 3), // cheque form, traditional
    ('四', 4),
    ('肆', 4), // cheque form
    ('五', 5),
    ('伍', 5), // cheque form
    ('六', 6),
    ('陆', 6), // cheque form
    ('陸', 6), // cheque form, traditional
    ('七', 7),
    ('柒', 7), // cheque form
    ('八', 8),
    ('捌', 8), // cheque form
    ('九', 9),
    ('玖', 9), // cheque form
];

/// Powers of ten inside a section of four places.
pub(crate) static POWERS: &[(char, u16)] = &[
    ('十', 10),
    ('拾', 10), // cheque form
    ('百', 100),
    ('佰', 100), // cheque form
    ('千', 1000),
    ('仟', 1000), // cheque form
];

/// Twenty, thirty and forty in one character.
pub(crate) static TENS: &[(char, u8)] = &[('廿', 2), ('卅', 3), ('卌', 4)];

/// Powers that close a section: everything before them is multiplied.
pub(crate) static SECTIONS: &[(char, u32)] = &[
    ('万', 10_000),
    ('萬', 10_000), // traditional
    ('亿', 100_000_000),
    ('億', 100_000_000), // traditional
];

/// The forms used on cheques. In other words they are no numerals (队伍, 收拾, 大陆): one of them begins a numeral
/// only where another, or 万 or 亿, follows.
pub(crate) static CHEQUE: &[char] =
    &['壹', '贰', '貳', '叁', '叄', '肆', '伍', '陆', '陸', '柒', '捌', '玖', '拾', '佰', '仟'];

/// Words behind a number that say it is a little more: 1600余件, 9000多名, 十几个.
pub(crate) static MORE: &[char] = &['余', '餘', '多', '几', '幾'];

/// Words that stand for an unknown digit before a power of ten: 几十个, 数百人.
pub(crate) static SOME: &[char] = &['几', '幾', '数', '數'];

/// Characters that make 千 the beginning of a unit and no power: 5千瓦, 3千克.
pub(crate) static KILO: &[char] = &['瓦', '米', '克', '赫', '伏', '卡', '帕'];

/// Characters behind 成 that make it no tenth: 三成立, 两成果.
pub(crate) static NOT_TENTH: &[char] = &[
    '立', '果', '员', '效', '功', '为', '交', '长', '本', '绩', '都', '年', '品', '套', '分', '型', '熟',
    '就',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_has_two_values() {
        let mut all: Vec<char> = DIGITS.iter().map(|row| row.0).collect();
        all.extend(POWERS.iter().map(|row| row.0));
        all.extend(TENS.iter().map(|row| row.0));
        all.extend(SECTIONS.iter().map(|row| row.0));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn the_digits_are_complete() {
        assert!((0..=9).all(|value| DIGITS.iter().any(|row| row.1 == value)));
    }
}
