//! Sentences of a paragraph.

use crate::Span;

/// A sentence in an unclosed quotation ends at the next stop after this many bytes.
const LONGEST_QUOTATION: usize = 600;

/// The sentences of `text` at `place`: each ends with `。`, `!` or `?` and the closing quotes behind it. A stop
/// inside 《》 or “” does not end one unless the quotation ends there too.
///
/// `marks` are the characters at `place` that are no letters, in order: these marks at least.
pub(crate) fn sentences<M: Iterator<Item = (usize, char)>>(
    text: &str,
    place: Span,
    marks: M,
) -> Sentences<'_, M> {
    Sentences { text, rest: place, marks }
}

/// See [`sentences`].
pub(crate) struct Sentences<'a, M> {
    text: &'a str,
    rest: Span,
    marks: M,
}

impl<M: Iterator<Item = (usize, char)>> Iterator for Sentences<'_, M> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.rest.is_empty() {
            return None;
        }
        let (start, last) = (self.rest.start(), self.rest.end());
        let mut quoted = 0_i32;
        let mut closed = start; // up to here closing quotes were read
        for (at, c) in self.marks.by_ref() {
            match c {
                _ if at < closed => {}
                '“' | '《' => quoted += 1,
                '”' | '》' => quoted = (quoted - 1).max(0),
                '。' | '!' | '?' => {
                    let mut end = at + c.len_utf8();
                    let behind = self.text[end..last].chars();
                    for closing in behind.take_while(|c| matches!(c, '”' | '》' | ')')) {
                        quoted = (quoted - 1).max(0);
                        end += closing.len_utf8();
                    }
                    closed = end;
                    if quoted == 0 || c == '。' && end - start > LONGEST_QUOTATION {
                        self.rest = Span::new(end, last);
                        return Some(Span::new(start, end));
                    }
                }
                _ => {}
            }
        }
        self.rest = Span::at(last);
        Some(Span::new(start, last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::marks::marks;

    #[test]
    fn sentences_end_outside_quotations() {
        let text = "甲“乙。丙”丁。戊“己。”庚";
        let whole = Span::new(0, text.len());
        let pieces: Vec<&str> =
            sentences(text, whole, marks(text)).map(|sentence| sentence.of(text)).collect();
        assert_eq!(pieces, ["甲“乙。丙”丁。", "戊“己。”", "庚"]);
        assert_eq!(sentences("", Span::at(0), marks("")).next(), None);
    }
}
