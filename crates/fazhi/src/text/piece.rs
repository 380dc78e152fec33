//! A short piece of text that is asked for many words, nearly all of which it does not hold.

use std::cell::OnceCell;

use super::marks::length_of;

/// A word that is looked for in many pieces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) text: &'static str,
    characters: Characters,
}

/// A piece of text, and which characters may stand in it, once that was asked.
#[derive(Clone, Debug)]
pub(crate) struct Piece<'a> {
    pub(crate) text: &'a str,
    characters: OnceCell<Characters>,
}

/// A set of characters in 64 slots that many share: a miss is certain.
#[derive(Clone, Copy, Debug)]
struct Characters(u64);

impl Characters {
    fn of(characters: impl Iterator<Item = char>) -> Characters {
        Characters(characters.fold(0, |set, c| set | 1 << ((c as u32 ^ c as u32 >> 6) & 63)))
    }

    /// The characters of `text`, of which those of three bytes need not be decoded.
    fn of_text(text: &str) -> Characters {
        let mut set = 0;
        let mut rest = text;
        while let &[first, ref behind @ ..] = rest.as_bytes() {
            let length = match behind {
                // Six bits of the character are in each of these two bytes.
                &[second, third, ..] if (0xE0..0xF0).contains(&first) => {
                    set |= 1 << ((second ^ third) & 63);
                    3
                }
                _ => {
                    let length = length_of(first);
                    set |= Characters::of(rest.chars().take(1)).0;
                    length
                }
            };
            rest = &rest[length..];
        }
        Characters(set)
    }
}

impl Word {
    pub(crate) fn new(text: &'static str) -> Word {
        Word { text, characters: Characters::of_text(text) }
    }

    /// The pieces of a wording, which `…` parts.
    pub(crate) fn pieces(text: &'static str) -> Word {
        Word { text, characters: Characters::of(text.chars().filter(|&c| c != '…')) }
    }
}

impl<'a> Piece<'a> {
    pub(crate) fn new(text: &'a str) -> Piece<'a> {
        Piece { text, characters: OnceCell::new() }
    }

    fn characters(&self) -> u64 {
        self.characters.get_or_init(|| Characters::of_text(self.text)).0
    }

    /// Whether all characters of `word` may stand in the piece; a miss is certain.
    fn may_hold(&self, word: Word) -> bool {
        word.characters.0 & !self.characters() == 0
    }

    /// Whether all characters of `word` may stand in the piece or in `other`; a miss is certain.
    pub(crate) fn or_other_may_hold(&self, other: &Piece, word: Word) -> bool {
        word.characters.0 & !(self.characters() | other.characters()) == 0
    }

    /// Whether `word` stands in the piece and `then` behind it.
    pub(crate) fn holds_both(&self, word: Word, then: Word) -> bool {
        let both = self.may_hold(word) && self.may_hold(then);
        both && self
            .text
            .find(word.text)
            .is_some_and(|at| self.text[at + word.text.len()..].contains(then.text))
    }

    /// Whether `word` stands in the piece.
    pub(crate) fn holds(&self, word: Word) -> bool {
        self.may_hold(word) && self.text.contains(word.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn a_piece_holds_what_stands_in_it(text in "[法治政府建设,a1é𠀀]{0,12}") {
            let piece = Piece::new(&text);
            for word in ["法治", "治政", "政府建设", "a", "1法", ""] {
                proptest::prop_assert_eq!(piece.holds(Word::new(word)), text.contains(word));
            }
        }
    }
}
