//! Words that count the members of a list inside a paragraph of problems or plans, beside numbers and 一是.

/// What stands before and behind a Chinese numeral that counts a member: 第一,…; 一要….
pub(crate) static COUNTED: &[(&str, &str)] = &[("第", ","), ("", "要")];

/// Words that count by their order: the place in the list that they take; none for the last, whatever its place.
#[rustfmt::skip]
pub(crate) static ORDERED: &[(&str, Option<usize>)] = &[
    ("首先,", Some(1)),
    ("首先是", Some(1)),
    ("其一,", Some(1)),
    ("其次,", Some(2)),
    ("其次是", Some(2)),
    ("其二,", Some(2)),
    ("再次,", Some(3)),
    ("再次是", Some(3)),
    ("再者,", Some(3)),
    ("其三,", Some(3)),
    ("其四,", Some(4)),
    ("最后,", None),
    ("最后是", None),
];

/// What opens the first of two shortcomings told side by side, and the second.
pub(crate) static SIDES: (&str, &str) = ("一方面", "另一方面");

/// What stands behind the words of [`SIDES`], and is no word of the shortcoming.
pub(crate) static BEHIND_SIDE: &[char] = &['是', ',', ':'];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_marker_stands_twice() {
        let counted: HashSet<_> = COUNTED.iter().collect();
        let ordered: HashSet<_> = ORDERED.iter().map(|row| row.0).collect();
        assert_eq!((counted.len(), ordered.len()), (COUNTED.len(), ORDERED.len()));
        assert!(ORDERED.iter().any(|row| row.1 == Some(1)));
    }
}
