//! The text as it is read: folded to one spelling of every character, with a map back to the original.
//!
//! A report arrives in full width or half width, with half a dozen kinds of space. Every later stage reads
//! [`Folded::text`], in which those are one; every place it finds is turned back with [`Folded::original`].

mod edits;
mod fold;
mod held;
pub(crate) mod marks;
pub(crate) mod piece;
mod repair;
pub(crate) mod sentence;
pub(crate) mod wording;

pub(crate) use edits::Edits;
pub(crate) use held::Held;
pub(crate) use repair::{Damage, DamageKind};

use std::borrow::Cow;

use crate::Span;

/// A text rewritten for reading, and how to get from it to the original.
#[derive(Debug)]
pub(crate) struct Folded<'a> {
    text: Cow<'a, str>,
    /// One layer for each rewriting, the first one made first.
    layers: Vec<Edits>,
    /// Whether a repair rewrote the text.
    repaired: bool,
    /// The marks of the text as it was folded, before any repair.
    held: Held,
}

impl<'a> Folded<'a> {
    /// Folds widths, spaces and bracket variants.
    pub(crate) fn new(original: &'a str) -> Folded<'a> {
        match fold::fold(original) {
            (None, held) => {
                Folded { text: Cow::Borrowed(original), layers: Vec::new(), repaired: false, held }
            }
            (Some((text, edits)), held) => {
                Folded { text: Cow::Owned(text), layers: vec![edits], repaired: false, held }
            }
        }
    }

    /// Folds, and repairs the damage that the text took on its way. The list names each kind of damage once.
    pub(crate) fn repaired(original: &'a str) -> (Folded<'a>, Vec<Damage>) {
        repair::repair(Folded::new(original))
    }

    /// Adds a layer: `text` was made of the text so far by `edits`.
    fn rewrite(&mut self, text: String, edits: Edits) {
        self.text = Cow::Owned(text);
        self.layers.push(edits);
        self.repaired = true;
    }

    /// Whether the text is more than folded: a repair rewrote it.
    pub(crate) fn is_repaired(&self) -> bool {
        self.repaired
    }

    /// Whether the text is the original itself.
    #[cfg(test)]
    fn is_borrowed(&self) -> bool {
        matches!(self.text, Cow::Borrowed(_))
    }

    /// The text to read.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The marks of the text as it was folded, before any repair.
    pub(crate) fn held(&self) -> &Held {
        &self.held
    }

    /// The original's span of a span of [`text`](Self::text).
    pub(crate) fn original(&self, span: Span) -> Span {
        self.layers.iter().rev().fold(span, |span, edits| edits.original(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_the_folded_text_name_the_same_words_of_the_original() {
        let original = "\u{3000}（一）办理１５件，化解率９９．５％。";
        let folded = Folded::new(original);
        assert_eq!(folded.text(), " (一)办理15件,化解率99.5%。");
        let at = folded.text().find("99.5%").expect("folded");
        assert_eq!(folded.original(Span::new(at, at + 5)).of(original), "９９．５％");
        let whole = folded.original(Span::new(0, folded.text().len()));
        assert_eq!(whole, Span::new(0, original.len()));
    }

    #[test]
    fn a_text_in_half_width_is_borrowed() {
        assert!(matches!(Folded::new("(一)办理15件").text, Cow::Borrowed(_)));
    }
}
