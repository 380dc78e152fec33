//! The part of a text that is weighed: bounded, so that a long text costs no more than a short one.

use crate::Span;

/// Bytes weighed from where the text comes to its subject.
const HEAD: usize = 10 * 1024;
/// Bytes weighed at the end of the text.
const TAIL: usize = 4 * 1024;
/// Bytes before the first mention that belong to the head: title, labels, navigation.
const BEFORE: usize = 3 * 1024;

/// Which piece of the window a span is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The first piece.
    Head,
    /// The last piece.
    Tail,
}

/// Head and tail of `text` for weighing; the tail is empty when the head reaches the end.
pub(super) fn around(text: &str, mention: usize) -> (Span, Span) {
    let start = boundary(text, mention.saturating_sub(BEFORE));
    let end = boundary(text, (start + HEAD).min(text.len()));
    let tail = boundary(text, text.len().saturating_sub(TAIL).max(end));
    (Span::new(start, end), Span::new(tail, text.len()))
}

/// The character boundary at or before `at`.
fn boundary(text: &str, mut at: usize) -> usize {
    while at > 0 && !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_bounded_and_on_boundaries() {
        let text = "法".repeat(100_000);
        for mention in [0, 3, 5000, 150_000, 299_997] {
            let (head, tail) = around(&text, mention);
            assert!(head.len() <= HEAD && tail.len() <= TAIL + 3);
            assert!(head.start() <= mention && mention < head.end().max(1));
            assert!(head.end() <= tail.start());
            assert_eq!(head.of(&text).len(), head.len());
            assert_eq!(tail.of(&text).len(), tail.len());
        }
        assert_eq!(around("法治", 0), (Span::new(0, 6), Span::at(6)));
    }
}
