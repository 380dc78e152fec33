//! Scope: words that limit what a figure counts.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::scope::{AREAS, INCLUSIONS, UNTIL, UNTIL_ENDS};
use crate::read::word::Words;
use crate::text::marks::is_letter;

static OPENERS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let limits = AREAS.iter().chain(INCLUSIONS).map(|&word| (word, false));
    Words::new(limits.chain(UNTIL.iter().map(|&word| (word, true))))
});
static END_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(UNTIL_ENDS));

/// Scope words that a figure holds at most.
const MOST: usize = 4;

/// The scope words of the sentence that is being read, found as the scan moves on.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    read: usize,
    found: Vec<Span>,
}

impl Scopes {
    /// The scope words of a figure whose sentence starts at `sentence`, its clause at `clause`, and which
    /// ends, with the bracket behind it, at `end`.
    pub(super) fn of(&mut self, text: &str, sentence: usize, clause: usize, end: usize) -> Vec<Span> {
        if sentence > self.read {
            self.found.clear();
        }
        let from = self.read.max(sentence);
        self.extend(text, from, end);
        let first = self.found.partition_point(|span| span.start() < sentence);
        let last = self.found.partition_point(|span| span.end() <= end);
        let found = self.found.get(first..last).unwrap_or(&[]);
        // A word in another clause limits this figure only where it opens that clause: 全市检察机关…,立案505件.
        let limits = |span: &&Span| span.start() >= clause || opens_clause(text, span.start());
        let mut scope: Vec<Span> = found.iter().rev().filter(limits).take(MOST).copied().collect();
        scope.reverse();
        scope.dedup_by(|a, b| a.of(text) == b.of(text));
        scope
    }

    /// Finds the scope words between `from` and `end`.
    fn extend(&mut self, text: &str, from: usize, end: usize) {
        let Some(piece) = text.get(from..end) else { return };
        let mut next = 0;
        for (at, _) in piece.char_indices() {
            if at < next {
                continue;
            }
            let Some((word, open)) = OPENERS.at_start(&piece[at..]) else { continue };
            let length = if open { until(&piece[at..]) } else { Some(word.len()) };
            if let Some(length) = length {
                self.found.push(Span::new(from + at, from + at + length));
                next = at + length;
            }
        }
        self.read = end.max(self.read);
    }
}

/// Whether a clause, or what stands in a bracket, opens at `at`.
fn opens_clause(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with(|c: char| !is_letter(c)))
}

/// How long a limit in time is that starts `piece`: 截至2023年3月15日.
fn until(piece: &str) -> Option<usize> {
    let mut length = None;
    for (at, c) in piece.char_indices().take(16).skip(2) {
        if matches!(c, ',' | '。' | ';' | '、') {
            break;
        }
        if let Some((word, ())) = END_WORDS.at_start(&piece[at..]) {
            length = Some(at + word.len());
        }
    }
    length
}
