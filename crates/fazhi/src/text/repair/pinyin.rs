//! Pinyin inserted after characters: `習(xí)近平`, `的(de)(de)(de)`.
//!
//! A syllable with a tone mark in brackets is pinyin wherever it stands. Without one it could be an English
//! word, so it must be a syllable and stand in a row of brackets, or in a text that has toned ones.

use memchr::memchr_iter;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, is_han};
use crate::Span;
use crate::lexicon::pinyin::{FINALS, INITIALS, TONED};

/// A bracket with a syllable in it.
struct Bracket {
    span: Span,
    /// Whether a letter carries a tone.
    toned: bool,
}

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let brackets: Vec<Bracket> =
        memchr_iter(b'(', text.as_bytes()).filter_map(|at| Bracket::at(text, at)).collect();
    let toned = brackets.iter().filter(|bracket| bracket.toned).count();
    let inserted = toned >= 1 && brackets.len() >= 3;
    let mut rewriter = Rewriter::new(text);
    for (n, bracket) in brackets.iter().enumerate() {
        let touches = |other: Option<&Bracket>| {
            other
                .is_some_and(|o| o.span.end() == bracket.span.start() || bracket.span.end() == o.span.start())
        };
        let in_row = touches(n.checked_sub(1).and_then(|n| brackets.get(n))) || touches(brackets.get(n + 1));
        if bracket.toned || inserted || in_row {
            rewriter.replace(bracket.span, "");
        }
    }
    rewriter.finish()
}

impl Bracket {
    /// The bracket that opens at byte `at`, if it stands behind a character or a bracket and holds a syllable.
    fn at(text: &str, at: usize) -> Option<Bracket> {
        let first = *text.as_bytes().get(at + 1)?;
        if !first.is_ascii_lowercase() && !(0xC3..=0xC9).contains(&first) {
            return None;
        }
        if !before(text, at).is_some_and(|c| is_han(c) || c == ')') {
            return None;
        }
        let mut letters = [0u8; 6];
        let mut toned = false;
        for (length, (offset, c)) in text.get(at + 1..)?.char_indices().enumerate() {
            if c == ')' {
                let syllable = letters.get(..length)?;
                let span = Span::new(at, at + 1 + offset + 1);
                return is_syllable(syllable).then_some(Bracket { span, toned });
            }
            let (letter, tone) = plain(c)?;
            toned |= tone;
            *letters.get_mut(length)? = letter;
        }
        None
    }
}

/// The letter without its tone, and whether it had one.
fn plain(c: char) -> Option<(u8, bool)> {
    if c.is_ascii_lowercase() {
        return Some((c as u8, false));
    }
    let found = TONED.binary_search_by_key(&c, |row| row.0).ok()?;
    TONED.get(found).map(|row| (row.1 as u8, true))
}

fn is_syllable(letters: &[u8]) -> bool {
    let is_final = |rest: &[u8]| FINALS.iter().any(|sound| sound.as_bytes() == rest);
    is_final(letters)
        || INITIALS.iter().any(|initial| letters.strip_prefix(initial.as_bytes()).is_some_and(is_final))
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|done| done.text)
    }

    #[test]
    fn pinyin_is_taken_out() {
        assert_eq!(repaired("習(xí)近平").as_deref(), Some("習近平"));
        assert_eq!(repaired("的(de)(de)(de)工作").as_deref(), Some("的工作"));
        assert_eq!(repaired("建設(shè)和女(nǚ)性的(de)事(shì)").as_deref(), Some("建設和女性的事"));
    }

    #[test]
    fn words_in_brackets_stay() {
        for text in
            ["生产总值(GDP)", "应用(app)", "企业(a)和(b)", "空气(pm2.5)", "(xí", "办理(一)", "平台(wang)"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
