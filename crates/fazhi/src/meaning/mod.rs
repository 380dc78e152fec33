//! Meaning: what sections and items are about, in terms that two reports share.
//!
//! Each of these reads a table of wordings (`lexicon`) over the text in one pass: topics of the outlines, who
//! answered for law-based government and how, of what kind a problem is.

mod duty;
mod problem;
mod topic;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::Span;

pub use duty::{Actor, Duty};
pub use problem::ProblemKind;
pub use topic::Topic;

pub(crate) use duty::{actors, duties};
pub(crate) use problem::kinds;
pub(crate) use topic::Topics;

/// A table of wordings, ready to be found in a text: of two that begin at one place, the longer.
struct Vocabulary<T: 'static> {
    rows: &'static [T],
    searcher: Option<AhoCorasick>,
}

impl<T> Vocabulary<T> {
    fn new(rows: &'static [T], words: impl Fn(&T) -> &'static str) -> Vocabulary<T> {
        let patterns = rows.iter().map(words);
        // Quicker to build than the default, which counts when the command reads one report.
        let searcher = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(patterns);
        Vocabulary { rows, searcher: searcher.ok() }
    }

    /// The rows whose words stand in `text`, in its order, each with its place there.
    fn find<'t>(&'static self, text: &'t str) -> impl Iterator<Item = (Span, &'static T)> + use<'t, T> {
        let hits = self.searcher.iter().flat_map(move |searcher| searcher.find_iter(text));
        hits.filter_map(|hit| {
            Some((Span::new(hit.start(), hit.end()), self.rows.get(hit.pattern().as_usize())?))
        })
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
