//! Sentences of a paragraph.

use std::ops::Range;

use super::marks::marks;

/// A sentence in an unclosed quotation ends at the next stop after this many bytes.
const LONGEST_QUOTATION: usize = 600;

/// The sentences of `text` as byte ranges: each ends with `。`, `!` or `?` and the closing quotes behind it. A
/// stop inside 《》 or “” does not end one unless the quotation ends there too.
pub(crate) fn sentences(text: &str) -> Sentences<'_> {
    Sentences { text, at: 0 }
}

/// The first sentence of `text`; empty in an empty text.
pub(crate) fn first_sentence(text: &str) -> &str {
    sentences(text).next().map_or("", |range| &text[range])
}

/// See [`sentences`].
pub(crate) struct Sentences<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Sentences<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if start == self.text.len() {
            return None;
        }
        let mut quoted = 0_i32;
        let text = &self.text[start..];
        let mut closed = 0; // up to here closing quotes were read
        for (at, c) in marks(text) {
            match c {
                _ if at < closed => {}
                '“' | '《' => quoted += 1,
                '”' | '》' => quoted = (quoted - 1).max(0),
                '。' | '!' | '?' => {
                    let mut end = at + c.len_utf8();
                    for closing in text[end..].chars().take_while(|c| matches!(c, '”' | '》' | ')')) {
                        quoted = (quoted - 1).max(0);
                        end += closing.len_utf8();
                    }
                    closed = end;
                    if quoted == 0 || c == '。' && end > LONGEST_QUOTATION {
                        self.at = start + end;
                        return Some(start..self.at);
                    }
                }
                _ => {}
            }
        }
        self.at = self.text.len();
        Some(start..self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_outside_quotations() {
        let text = "甲“乙。丙”丁。戊“己。”庚";
        let pieces: Vec<&str> = sentences(text).map(|range| &text[range]).collect();
        assert_eq!(pieces, ["甲“乙。丙”丁。", "戊“己。”", "庚"]);
        assert_eq!(first_sentence(text), "甲“乙。丙”丁。");
        assert_eq!(first_sentence(""), "");
    }
}
