//! What the byte slip leaves where the slipped bytes were no character and the page dropped them.

/// What the bytes that remain spell, and what stood there. Rows hold only inside a slipped run.
pub(crate) static LOST_PAIRS: &[(&str, &str)] = &[
    ("誓五", "十四五"), // “十四五”: the plan period 2021–2025
    ("(订", "(二)"),
    ("(权", "(三)"),
    ("(醛", "(三)"),
    ("(施", "(十)"),
];

#[cfg(test)]
mod tests {
    use super::LOST_PAIRS;

    #[test]
    fn no_row_is_read_twice() {
        for (n, (left, right)) in LOST_PAIRS.iter().enumerate() {
            assert!(!right.contains(left), "{left}");
            assert!(LOST_PAIRS[..n].iter().all(|(other, _)| other != left), "{left}");
        }
    }
}
