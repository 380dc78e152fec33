//! The units of a paragraph: what stands before its list items, each item, and what announces another list.

use crate::Span;
use crate::fact::ListItem;
use crate::lexicon::spelling::BULLETS;
use crate::lookup::Seen;

use super::sequence::counted;

/// Dashes before a member of a list.
const DASHES: [char; 3] = ['—', '–', '―'];

/// A unit of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) span: Span,
    /// The length of its marker in bytes; none for text that is no list item.
    pub(crate) marker: Option<usize>,
}

/// The list items that start inside `span`.
pub(crate) fn items_in(items: &[ListItem], span: Span) -> &[ListItem] {
    let start = items.partition_point(|item| item.span.start() < span.start());
    let end = items.partition_point(|item| item.span.start() < span.end());
    &items[start..end]
}

/// The units of the paragraph at `span`, in order; `items` are those of the whole text.
pub(crate) fn units(seen: &Seen, items: &[ListItem], span: Span) -> Vec<Unit> {
    let items = items_in(items, span);
    let before = Span::new(span.start(), items.first().map_or(span.end(), |item| item.span.start()));
    let mut found = Vec::with_capacity(items.len() + 1);
    if !before.is_empty() {
        let marker =
            opening(before.of(seen.text())).or_else(|| is_bulleted(seen.text(), before).then_some(0));
        found.push(Unit { span: before, marker });
    }
    for (n, item) in items.iter().enumerate() {
        let next = items.get(n + 1);
        let whole = Span::new(item.span.start(), next.map_or(span.end(), |next| next.span.start()));
        // A list that counts anew belongs to the sentence before it, not to the last item.
        let announced = next.filter(|next| next.ordinal == 1).and_then(|_| last_sentence(seen, whole));
        let end = announced.map_or(whole.end(), Span::start);
        found.push(Unit { span: Span::new(whole.start(), end), marker: Some(item.marker.len()) });
        found.extend(announced.map(|span| Unit { span, marker: None }));
    }
    found
}

/// The length of the words or dashes that mark a paragraph as a member of a list.
fn opening(words: &str) -> Option<usize> {
    dashes(words).or_else(|| counted(words))
}

/// The length of the dashes that mark a paragraph as a member of a list: ——抓好培训.
fn dashes(words: &str) -> Option<usize> {
    let behind = words.trim_start_matches(DASHES).trim_start();
    (words.starts_with(DASHES) && !behind.is_empty()).then(|| words.len() - behind.len())
}

/// Whether a bullet stands before the line at `span`, which does not hold it.
fn is_bulleted(text: &str, span: Span) -> bool {
    text[..span.start()].trim_end_matches(' ').ends_with(BULLETS)
}

/// The last sentence of a list item, or what stands behind its last ; with a colon at its end.
fn last_sentence(seen: &Seen, item: Span) -> Option<Span> {
    let last = seen.sentences(item).last().filter(|last| last.start() > item.start());
    last.or_else(|| {
        let words = item.of(seen.text());
        let at = words.rfind(';').filter(|_| words.trim_end().ends_with(':'))?;
        Some(Span::new(item.start() + at + 1, item.end()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::list_item;

    fn of(text: &str) -> Vec<(&str, Option<usize>)> {
        let span = Span::new(0, text.len());
        let mut items = Vec::new();
        list_item::scan(text, span, &mut items);
        units(&Seen::read(text), &items, span).iter().map(|it| (it.span.of(text), it.marker)).collect()
    }

    #[test]
    fn a_list_that_counts_anew_is_announced_by_the_sentence_before_it() {
        let marker = Some("一是".len());
        assert_eq!(
            of("问题:一是人少。二是旧。下一步:一是增编。二是换新。"),
            [
                ("问题:", None),
                ("一是人少。", marker),
                ("二是旧。", marker),
                ("下一步:", None),
                ("一是增编。", marker),
                ("二是换新。", marker),
            ]
        );
        assert_eq!(
            of("一是人少;二是旧;主要原因:一是钱少。"),
            [("一是人少;", marker), ("二是旧;", marker), ("主要原因:", None), ("一是钱少。", marker)]
        );
        assert_eq!(of("抓培训。"), [("抓培训。", None)]);
        assert_eq!(of("第二,抓培训。"), [("第二,抓培训。", Some("第二,".len()))]);
        assert_eq!(of("其次,抓培训。"), [("其次,抓培训。", Some("其次,".len()))]);
        assert_eq!(of("——抓培训。"), [("——抓培训。", Some("——".len()))]);
        let text = "● 抓培训。";
        let line = Span::new(text.find('抓').expect("there"), text.len());
        assert_eq!(units(&Seen::read(text), &[], line), [Unit { span: line, marker: Some(0) }]);
    }
}
