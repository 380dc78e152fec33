//! Meaning: what sections and items are about, in terms that two reports share.
//!
//! Each of these reads a table of wordings (`lexicon`) over the text in one pass: topics of the outlines, who
//! answered for law-based government and how, of what kind a problem is.

mod duty;
mod problem;
mod topic;

use crate::Span;
use crate::lookup::Lookup;

pub use duty::{Actor, Duty};
pub use problem::ProblemKind;
pub use topic::Topic;

pub(crate) use duty::{Reporter, actors, duties};
pub(crate) use problem::kinds;
pub(crate) use topic::Topics;

/// A table of wordings, ready to be found in a text: of two that begin at one place, the longer.
struct Vocabulary<T: 'static> {
    rows: &'static [T],
    words: Lookup,
}

impl<T> Vocabulary<T> {
    fn new(rows: &'static [T], words: impl Fn(&T) -> &'static str) -> Vocabulary<T> {
        Vocabulary { rows, words: Lookup::new(rows.iter().map(words)) }
    }

    /// The rows whose words stand in `text`, in its order, not overlapping, each with its place there.
    fn find(&'static self, text: &str) -> impl Iterator<Item = (Span, &'static T)> + use<T> {
        self.words.longest(text).into_iter().map(|hit| (hit.span, &self.rows[hit.row as usize]))
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
}
