//! Roman numerals, with which lists number, too.

/// A number in small Roman numerals, 1 to 3999.
pub(crate) fn roman(number: u32) -> Option<String> {
    const NUMERALS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut left = Some(number).filter(|number| (1..4000).contains(number))?;
    let mut words = String::new();
    for (value, numeral) in NUMERALS {
        while left >= value {
            words += numeral;
            left -= value;
        }
    }
    Some(words)
}
