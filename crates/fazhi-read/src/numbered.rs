//! Lines that begin with a number of their own, and those that a list sets off.

/// What stands before an item of a list without numbers.
pub(crate) const BULLET: &str = "• ";

/// Whether a line that stands in a list with bullets is an item of the text: a sentence without a number of its own.
pub(crate) fn takes_bullet(line: &str) -> bool {
    line.trim_end().ends_with(['。', ';', '\u{FF1B}']) && !is_numbered(line)
}

/// Whether a line begins with a number that somebody wrote: 一、 (一) 1. 一是 ① 第一条.
pub(crate) fn is_numbered(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches(['(', '\u{FF08}', '第']);
    let after = line.trim_start_matches(|c: char| {
        c.is_ascii_digit() || "一二三四五六七八九十百".contains(c) || ('\u{FF10}'..='\u{FF19}').contains(&c)
    });
    line.starts_with(|c: char| ('①'..='⑳').contains(&c))
        || after.len() < line.len()
            && after.starts_with(['、', '.', '\u{FF0E}', ')', '\u{FF09}', '是', '章', '条'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_author_are_seen() {
        for line in ["一、成效", "(一)成效", "(3)成效", "2.成效", "三是成效", "①成效", "第一条 总则"]
        {
            assert!(is_numbered(line), "{line}");
        }
        for line in ["成效", "2023年成效", "一年来", "第一书记"] {
            assert!(!is_numbered(line), "{line}");
        }
    }
}
