//! Lists that are counted inside a paragraph: `1.…;2.…`, `(1)…;(2)…`, 第一,…第二,…, 一要…二要…, 首先,…其次,….

use crate::Span;
use crate::lexicon::sequence::{COUNTED, ORDERED};
use crate::read::ordinal::{self, Style};
use crate::text::marks::marks;

use super::units::Unit;

/// How the members of a list are marked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    /// By numbers as headings have them.
    Numbered(Style),
    /// By a numeral between the words of a row of [`COUNTED`].
    Counted(usize),
    /// By the words of [`ORDERED`].
    Ordered,
}

/// The members of a list that is counted inside the paragraph at `span`. Empty where there are not two.
pub(crate) fn sequence(text: &str, span: Span) -> Vec<Unit> {
    let words = span.of(text);
    let mut found: Vec<Unit> = Vec::new();
    let mut list: Option<Marked> = None;
    let opens = |c: char| matches!(c, ':' | ';' | '。' | ',');
    let ends = marks(words).filter(|&(_, c)| opens(c)).map(|(at, c)| at + c.len_utf8());
    for at in std::iter::once(0).chain(ends) {
        let rest = words[at..].trim_start();
        if !rest.starts_with(may_mark) {
            continue;
        }
        let at = words.len() - rest.len();
        let next = found.len() + 1;
        let Some((marked, length)) = marker(rest, next).filter(|it| list.is_none_or(|list| list == it.0))
        else {
            continue;
        };
        list = Some(marked);
        let start = span.start() + at;
        if let Some(last) = found.last_mut() {
            last.span = Span::new(last.span.start(), start);
        }
        found.push(Unit { span: Span::new(start, span.end()), marker: Some(length) });
    }
    if found.len() < 2 {
        found.clear();
    }
    found
}

/// Whether a number as headings have them, in the styles that stand inside a paragraph, may begin with `c`.
fn may_number(c: char) -> bool {
    c < '\u{2E80}' && !c.is_ascii_alphabetic()
}

/// Whether a marker may begin with `c`; most clauses begin with another character, which spares the rest.
fn may_mark(c: char) -> bool {
    may_number(c) || ordinal::is_numeral(c) || matches!(c, '第' | '首' | '其' | '再' | '最')
}

/// The marker of the member in place `next` that `words` begin with, and its length in bytes.
fn marker(words: &str, next: usize) -> Option<(Marked, usize)> {
    if words.starts_with(may_number) {
        let (behind, number) = ordinal::ordinal(words).ok()?;
        let sound = usize::from(number.value) == next && number.style != Style::First && !number.damaged;
        return sound.then_some((Marked::Numbered(number.style), words.len() - behind.len()));
    }
    let (marked, place, length) = worded(words)?;
    place.is_none_or(|place| place == next).then_some((marked, length))
}

/// The length of the words that count a member of a list at the beginning of a paragraph: 第二,.
pub(super) fn counted(words: &str) -> Option<usize> {
    let length = words.starts_with(may_mark).then(|| worded(words))?.map(|(.., length)| length)?;
    (length < words.trim_end().len()).then_some(length)
}

/// The words that count a member: how, its place in the list, and their length in bytes.
fn worded(words: &str) -> Option<(Marked, Option<usize>, usize)> {
    if let Some((word, place)) = ORDERED.iter().find(|(word, _)| words.starts_with(word)) {
        return Some((Marked::Ordered, *place, word.len()));
    }
    COUNTED.iter().enumerate().find_map(|(row, (before, behind))| {
        let (rest, value) = ordinal::chinese(words.strip_prefix(before)?).ok()?;
        let rest = rest.strip_prefix(behind)?;
        Some((Marked::Counted(row), Some(usize::from(value)), words.len() - rest.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(text: &str) -> Vec<&str> {
        sequence(text, Span::new(0, text.len()))
            .iter()
            .map(|it| &it.span.of(text)[it.marker.unwrap_or(0)..])
            .collect()
    }

    #[test]
    fn numbers() {
        assert_eq!(members("问题有:(1)人少;(2)旧;(3)散。"), ["人少;", "旧;", "散。"]);
        assert_eq!(members("问题有:1.人少。2.旧。"), ["人少。", "旧。"]);
        assert_eq!(members("(一)人少,(二)旧"), ["人少,", "旧"]);
        assert_eq!(members("占比:1.5倍;2.5倍。"), [""; 0]);
        assert_eq!(members("问题有:(2)人少;(3)旧。"), [""; 0]);
        assert_eq!(members("问题有:(1)人少。"), [""; 0]);
    }

    #[test]
    fn words() {
        assert_eq!(members("第一,人少。第二,旧。"), ["人少。", "旧。"]);
        assert_eq!(members("明年,一要抓学习,二要抓执法;三要抓普法。"), ["抓学习,", "抓执法;", "抓普法。"]);
        assert_eq!(members("首先,人少;其次,旧;最后,散。"), ["人少;", "旧;", "散。"]);
        assert_eq!(members("第一责任人履职,第二批清单公布。"), [""; 0]);
        assert_eq!(members("其次,旧;最后,散。"), [""; 0]);
        assert_eq!(members("首先,人少;二要抓执法。"), [""; 0]);
    }
}
