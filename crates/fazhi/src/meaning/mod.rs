//! Meaning: what sections and items are about, in terms that two reports share.
//!
//! Each of these reads a table of wordings (`lexicon`) over the text in one pass: topics of the outlines, who
//! answered for law-based government and how, of what kind a problem is.

mod duty;
mod problem;
mod topic;

use std::cmp::Reverse;

use crate::Span;

pub use duty::{Actor, Duty};
pub use problem::ProblemKind;
pub use topic::Topic;

pub(crate) use duty::{actors, duties};
pub(crate) use problem::kinds;
pub(crate) use topic::Topics;

/// A table of wordings, ready to be found in a text: of two that begin at one place, the longer.
///
/// Nearly every character of a report begins no wording, and two look-ups tell. That is faster than an
/// automaton over the bytes, and nothing is built but a sorted list.
struct Vocabulary<T: 'static> {
    /// By their first characters; of those with the same one, the longest first.
    rows: Vec<(&'static str, &'static T)>,
    /// Each first character and the number of its first row, in order.
    starts: Vec<(char, usize)>,
    /// Characters that a wording begins with, and those that stand second in one.
    first: Characters,
    second: Characters,
}

impl<T> Vocabulary<T> {
    /// Wordings are at least two characters long.
    fn new(rows: &'static [T], words: impl Fn(&T) -> &'static str) -> Vocabulary<T> {
        let mut rows: Vec<_> = rows.iter().map(|row| (words(row), row)).collect();
        let head = |words: &str| words.chars().next().unwrap_or_default();
        rows.sort_by_key(|(words, _)| (head(words), Reverse(words.len())));
        let mut starts: Vec<_> = rows.iter().enumerate().map(|(n, (words, _))| (head(words), n)).collect();
        starts.dedup_by_key(|(character, _)| *character);
        let nth = |n: usize| Characters::of(rows.iter().filter_map(|(words, _)| words.chars().nth(n)));
        let (first, second) = (nth(0), nth(1));
        Vocabulary { rows, starts, first, second }
    }

    /// The rows whose words stand in `text`, in its order, not overlapping, each with its place there.
    fn find<'t>(&'static self, text: &'t str) -> impl Iterator<Item = (Span, &'static T)> + use<'t, T> {
        let mut characters = text.char_indices().peekable();
        let mut free = 0;
        std::iter::from_fn(move || {
            while let Some((at, character)) = characters.next() {
                if at < free || !self.first.has(character) {
                    continue;
                }
                let &(_, next) = characters.peek()?;
                let found = self.second.has(next).then(|| self.longest(character, text.get(at..)?)).flatten();
                if let Some((words, row)) = found {
                    free = at + words.len();
                    return Some((Span::new(at, free), row));
                }
            }
            None
        })
    }

    /// The longest wording that `text` begins with, whose first character is `head`.
    fn longest(&self, head: char, text: &str) -> Option<(&'static str, &'static T)> {
        let at = self.starts.binary_search_by_key(&head, |(character, _)| *character).ok()?;
        let end = self.starts.get(at + 1).map_or(self.rows.len(), |(_, next)| *next);
        let rows = self.rows.get(self.starts.get(at)?.1..end)?;
        rows.iter().copied().find(|(words, _)| text.starts_with(words))
    }
}

/// A set of characters of the Basic Multilingual Plane, a bit each.
struct Characters(Vec<u64>);

impl Characters {
    fn of(characters: impl Iterator<Item = char>) -> Characters {
        let mut bits = vec![0; 0x1_0000 / 64];
        for character in characters {
            let code = character as usize;
            if let Some(word) = bits.get_mut(code / 64) {
                *word |= 1 << (code % 64);
            }
        }
        Characters(bits)
    }

    fn has(&self, character: char) -> bool {
        let code = character as usize;
        self.0.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }
}

/// `values` in their order, each once.
fn distinct<V: PartialEq>(values: impl Iterator<Item = V>) -> Vec<V> {
    let mut found = Vec::new();
    for value in values {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    static VOCABULARY: LazyLock<Vocabulary<&str>> =
        LazyLock::new(|| Vocabulary::new(&["甲乙", "甲乙丙丁", "甲丙", "乙丙", "丁甲乙"], |row| row));

    fn found(text: &str) -> Vec<&str> {
        VOCABULARY
            .find(text)
            .map(|(span, row)| (span.of(text), row))
            .inspect(|it| assert_eq!(it.0, *it.1))
            .map(|it| it.0)
            .collect()
    }

    #[test]
    fn the_longest_at_the_first_place_is_found() {
        assert_eq!(found("甲乙丙"), ["甲乙"]);
        assert_eq!(found("甲乙丙丁甲乙"), ["甲乙丙丁", "甲乙"]);
        assert_eq!(found("戊丁甲乙丙"), ["丁甲乙"]);
        assert_eq!(found("甲甲丙乙丙甲"), ["甲丙", "乙丙"]);
        assert_eq!(found("甲"), [""; 0]);
        assert_eq!(found(""), [""; 0]);
    }

    proptest! {
        #[test]
        fn it_finds_what_an_automaton_finds(text in "[甲乙丙丁戊a𠀀]{0,40}") {
            let automaton = aho_corasick::AhoCorasick::builder()
                .match_kind(aho_corasick::MatchKind::LeftmostLongest)
                .build(VOCABULARY.rows.iter().map(|row| row.0))
                .expect("small");
            let expected: Vec<&str> = automaton.find_iter(&text).map(|hit| &text[hit.range()]).collect();
            prop_assert_eq!(found(&text), expected);
        }
    }

    #[test]
    fn every_wording_is_long_enough() {
        use crate::lexicon::{duty, problem, topic};
        let words = topic::WORDINGS.iter().map(|row| row.words);
        let words = words.chain(duty::DUTY_WORDS.iter().map(|row| row.0));
        let words = words.chain(duty::ACTOR_WORDS.iter().map(|row| row.0));
        for words in words.chain(problem::KIND_WORDS.iter().map(|row| row.0)) {
            assert!(words.chars().nth(1).is_some(), "{words} is too short to be found");
        }
    }
}
