//! List items: 一是, 二是, 三是 …

use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde::{Deserialize, Serialize};

use crate::Span;
use crate::read::ordinal;

/// One member of a list that the text counts with 一是, 二是, 三是.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListItem {
    /// From the marker to the end of the item: the next marker, or the end of the paragraph.
    pub span: Span,
    /// The marker as written: 一是.
    pub marker: String,
    /// The number that the marker says, from 1.
    pub ordinal: u16,
}

/// Finds what ends a marker.
static IS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("是"));

/// The list items of the paragraph at `span`.
pub(crate) fn scan(text: &str, span: Span, found: &mut Vec<ListItem>) {
    let words = span.of(text);
    let first = found.len();
    for is in IS.find_iter(words.as_bytes()) {
        let before = &words[..is];
        let start = before.trim_end_matches(ordinal::is_numeral).len();
        if start == is || before[..start].chars().next_back().is_some_and(|c| !separates(c)) {
            continue;
        }
        let marker = &words[start..is + "是".len()];
        let Ok((_, ordinal)) = ordinal::item(marker) else { continue };
        let at = span.start() + start;
        if let Some(last) = found[first..].last_mut() {
            last.span = Span::new(last.span.start(), at).trimmed(text);
        }
        found.push(ListItem { span: Span::new(at, span.end()), marker: marker.to_owned(), ordinal });
    }
}

/// Whether an item may start behind `c`.
fn separates(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '。' | ';' | ':' | ',' | '、' | '!' | '?' | '”' | ')' | '》' | '—' | '-' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(text: &str) -> Vec<(u16, &str)> {
        let mut found = Vec::new();
        scan(text, Span::new(0, text.len()), &mut found);
        found.iter().map(|item| (item.ordinal, item.span.of(text))).collect()
    }

    #[test]
    fn inline_and_at_the_start() {
        assert_eq!(
            items("工作如下:一是抓学习。学得深。二是抓执法;三是抓普法。"),
            [(1, "一是抓学习。学得深。"), (2, "二是抓执法;"), (3, "三是抓普法。")]
        );
        assert_eq!(items("十一是抓督察。"), [(11, "十一是抓督察。")]);
    }

    #[test]
    fn words_that_end_in_the_same_characters_are_none() {
        assert_eq!(items("这项工作唯一是靠制度,统一是关键。"), []);
    }
}
