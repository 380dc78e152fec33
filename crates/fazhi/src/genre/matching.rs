//! Looks up the phrases of the signals, all in one pass.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::layout::Stretch;
use crate::Span;
use crate::lexicon::genre::{SIGNALS, Signal};

/// What `…` of a phrase may stand for: at most this many bytes, about thirty characters.
const GAP: usize = 90;

/// A signal found at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Index into [`SIGNALS`].
    pub(super) signal: usize,
    /// The words.
    pub(super) span: Span,
}

/// A phrase of a signal, cut at its gaps.
struct Phrase {
    signal: usize,
    pieces: usize,
    /// Must stand at the start of the words of its line.
    at_start: bool,
    /// Must stand at their end.
    at_end: bool,
}

/// All phrases and the automaton over their pieces.
struct Phrases {
    phrases: Vec<Phrase>,
    automaton: Option<AhoCorasick>,
    /// For each pattern of the automaton, the phrases it is a piece of, and which piece.
    uses: Vec<Vec<(usize, usize)>>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(SIGNALS));

impl Phrases {
    fn new(signals: &[Signal]) -> Phrases {
        let mut phrases = Vec::new();
        let mut words: Vec<&str> = Vec::new();
        let mut uses: Vec<Vec<(usize, usize)>> = Vec::new();
        for (signal, row) in signals.iter().enumerate() {
            for &phrase in row.phrases {
                let bare = phrase.trim_start_matches('^').trim_end_matches('$');
                let pieces: Vec<&str> = bare.split('…').collect();
                for (piece, word) in pieces.iter().enumerate() {
                    let at = words.iter().position(|known| known == word).unwrap_or_else(|| {
                        words.push(word);
                        uses.push(Vec::new());
                        words.len() - 1
                    });
                    if let Some(uses) = uses.get_mut(at) {
                        uses.push((phrases.len(), piece));
                    }
                }
                phrases.push(Phrase {
                    signal,
                    pieces: pieces.len(),
                    at_start: phrase.starts_with('^'),
                    at_end: phrase.ends_with('$'),
                });
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&words).ok();
        Phrases { phrases, automaton, uses }
    }
}

/// How far a phrase has been found.
#[derive(Clone, Copy, Default)]
struct Progress {
    /// How many of its pieces.
    pieces: usize,
    start: usize,
    end: usize,
    block: u32,
}

/// Every signal in `text`, in the order in which its words end.
///
/// A piece that occurs again restarts its phrase, so that the shortest run of words is found.
pub(super) fn hits(text: &str, stretches: &[Stretch]) -> Vec<Hit> {
    let Some(automaton) = &PHRASES.automaton else { return Vec::new() };
    let mut progress = vec![Progress::default(); PHRASES.phrases.len()];
    let mut last_end = vec![0; SIGNALS.len()];
    let mut found = Vec::new();
    let mut stretches = stretches.iter().peekable();
    for piece in automaton.find_overlapping_iter(text) {
        while stretches.next_if(|stretch| stretch.span.end() < piece.end()).is_some() {}
        let Some(stretch) = stretches.peek() else { break };
        if piece.start() < stretch.span.start() {
            continue;
        }
        let uses = PHRASES.uses.get(piece.pattern().as_usize()).map_or(&[][..], Vec::as_slice);
        for &(index, nth) in uses {
            let (Some(phrase), Some(progress)) = (PHRASES.phrases.get(index), progress.get_mut(index)) else {
                continue;
            };
            let Some(signal) = SIGNALS.get(phrase.signal).filter(|signal| signal.zones.has(stretch.zone)) else {
                continue;
            };
            if nth == 0 {
                if phrase.at_start && piece.start() != stretch.words {
                    continue;
                }
                *progress =
                    Progress { pieces: 0, start: piece.start(), end: piece.start(), block: stretch.block };
            } else if progress.pieces != nth
                || progress.block != stretch.block
                || piece.start() < progress.end
                || piece.start() - progress.end > GAP
            {
                continue;
            }
            if nth + 1 < phrase.pieces {
                (progress.pieces, progress.end) = (nth + 1, piece.end());
                continue;
            }
            if phrase.at_end && piece.end() < stretch.ends {
                continue;
            }
            progress.pieces = 0;
            let span = Span::new(progress.start, piece.end());
            let last = &mut last_end[phrase.signal];
            if span.start() >= *last {
                *last = span.end();
                found.push(Hit { signal: phrase.signal, span });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::layout::stretches;
    use super::*;

    fn ids(text: &str) -> Vec<(&'static str, &str)> {
        let hits = hits(text, &stretches(text));
        hits.iter().map(|hit| (SIGNALS[hit.signal].id, hit.span.of(text))).collect()
    }

    #[test]
    fn a_gap_is_filled_in_one_title_only() {
        let found = ids("青岭县关于2023年法治政府\n建设工作情况的\n报告");
        assert!(found.contains(&("report_title", "法治政府\n建设工作情况的\n报告")), "{found:?}");
        let far = format!("法治政府{}报告", "青岭县".repeat(12));
        assert!(!ids(&far).iter().any(|(id, _)| *id == "report_title"));
    }

    #[test]
    fn an_anchored_phrase_stands_at_the_end_of_its_line() {
        assert!(ids("青岭县2024年法治政府建设工作方案(试行)").iter().any(|(id, _)| *id == "plan_title"));
        assert!(!ids("青岭县工作方案实施情况").iter().any(|(id, _)| *id == "plan_title"));
    }
}
