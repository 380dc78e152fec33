//! Pairs of marks of which the second is a slip of the keyboard.

/// The mark that stays, then the one that goes.
pub(crate) static DOUBLED: &[&str] = &[
    ",,",   // comma twice
    "、,",  // enumeration comma, then comma
    ",、",  // comma, then enumeration comma
    "、、", // enumeration comma twice
    "。。", // full stop twice
    ";;",   // semicolon twice
    "。,",  // full stop, then comma
];

#[cfg(test)]
mod tests {
    use super::DOUBLED;

    #[test]
    fn rows_are_pairs_and_unique() {
        for (n, row) in DOUBLED.iter().enumerate() {
            assert_eq!(row.chars().count(), 2, "{row}");
            assert!(!DOUBLED[..n].contains(row), "{row}");
        }
    }
}
