//! Sentences of a paragraph.

use std::ops::Range;

/// Sentences of `text` as byte ranges: each ends with `。`, `!` or `?` and the closing quotes behind it. A
/// stop inside 《》 or “” does not end one unless the quotation ends there too.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut quoted) = (0, 0_i32);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '“' | '《' => quoted += 1,
            '”' | '》' => quoted = (quoted - 1).max(0),
            '。' | '!' | '?' => {
                let mut end = at + c.len_utf8();
                while let Some(&(next, closing)) = chars.peek() {
                    if !matches!(closing, '”' | '》' | ')') {
                        break;
                    }
                    quoted = (quoted - 1).max(0);
                    end = next + closing.len_utf8();
                    chars.next();
                }
                if quoted == 0 || c == '。' && end - start > 600 {
                    found.push(start..end);
                    (start, quoted) = (end, 0);
                }
            }
            _ => {}
        }
    }
    if start < text.len() {
        found.push(start..text.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_outside_quotations() {
        let text = "甲“乙。丙”丁。戊“己。”庚";
        let pieces: Vec<&str> = sentences(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(pieces, ["甲“乙。丙”丁。", "戊“己。”", "庚"]);
    }
}
