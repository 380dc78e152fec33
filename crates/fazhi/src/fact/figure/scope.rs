//! Scope: words that limit what a figure counts.

use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::scope::{AREA_NAMES, AREAS, GRADE, INCLUSIONS, UNTIL_ENDS};
use crate::lookup::{Seen, Table};
use crate::read::word::Words;
use crate::text::marks::is_letter;

static AREA_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(AREAS));
static NAME_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(AREA_NAMES));
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
    /// itself ends at `behind`, with the bracket behind it at `end`.
    pub(super) fn of(
        &mut self,
        seen: &Seen,
        sentence: usize,
        clause: usize,
        behind: usize,
        end: usize,
    ) -> Vec<Span> {
        let text = seen.text();
        if sentence > self.read {
            self.found.clear();
        }
        let from = self.read.max(sentence);
        self.extend(seen, from, end);
        let first = self.found.partition_point(|span| span.start() < sentence);
        let last = self.found.partition_point(|span| span.end() <= end);
        let found = self.found.get(first..last).unwrap_or(&[]);
        // A word in another clause limits this figure only where it opens that clause: 全市检察机关…,立案505件.
        // A level named in its own clause takes the place of one before: 市级保留3120项,县级保留2206项.
        let is_area = |span: &&Span| AREA_WORDS.at_start(span.of(text)).is_some();
        let is_own = |span: &&Span| span.start() >= clause;
        let told = found.iter().any(|span| is_own(&span) && is_area(&span) && span.start() < behind);
        let limits = |span: &&Span| {
            let area = is_area(span);
            if is_own(span) {
                // The level in a bracket behind a number is that of another one: 100%(全市平均98%).
                return !area || span.start() < behind;
            }
            !(area && told) && opens_clause(text, span.start())
        };
        let mut scope: Vec<Span> = found.iter().rev().filter(limits).take(MOST).copied().collect();
        scope.reverse();
        scope.dedup_by(|a, b| a.of(text) == b.of(text));
        scope
    }

    /// Finds the scope words between `from` and `end`.
    fn extend(&mut self, seen: &Seen, from: usize, end: usize) {
        if from > end {
            return;
        }
        let mut next = from;
        let mut asked = None;
        for hit in seen.all(Table::Scopes, Span::new(from, end)) {
            let at = hit.span.start();
            // Of the words that start at one place the first is the longest.
            if at < next || asked == Some(at) {
                continue;
            }
            asked = Some(at);
            let opens_limit = hit.row as usize >= AREAS.len() + INCLUSIONS.len();
            let length = if opens_limit { until(&seen.text()[at..end]) } else { Some(hit.span.len()) };
            let words = seen.text();
            let named = |length: &usize| {
                NAME_WORDS.at_start(&words[at + length..]).is_none() && !words[..at].ends_with(GRADE)
            };
            if let Some(length) = length.filter(named) {
                self.found.push(Span::new(at, at + length));
                next = at + length;
            }
        }
        self.read = end.max(self.read);
    }
}

/// Whether a clause opens at `at`.
fn opens_clause(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    // What a bracket holds limits what stands beside it: 175件(含上年结转12件),办结158件.
    !before.ends_with('(') && before.chars().next_back().is_none_or(|c| !is_letter(c))
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
