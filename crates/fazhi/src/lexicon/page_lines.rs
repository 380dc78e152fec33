//! What the lines of a printed page carry besides the text: its number.

/// Characters that frame a page number: `- 3 -`, `— 3 —`, `·3·`.
pub(crate) static FRAMES: &[char] = &['-', '—', '–', '－', '─', '―', '·', '~', '_'];

/// Words in front of the first number of a page counter.
pub(crate) static BEFORE: &[&str] = &["第", "Page", "page", "P", "页码:", ""];

/// Words between the number of the page and the number of pages; behind the last number stands 页 or nothing.
pub(crate) static BETWEEN: &[&str] = &["页共", "页,共", "页/共", "页(共", "/共", "of", "/", "共"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_hold_no_digits_and_no_spaces() {
        for row in BEFORE.iter().chain(BETWEEN) {
            assert!(!row.contains(|c: char| c.is_ascii_digit() || c == ' '), "{row}");
        }
        let mut frames = FRAMES.to_vec();
        frames.sort_unstable();
        frames.dedup();
        assert_eq!(frames.len(), FRAMES.len());
    }
}
