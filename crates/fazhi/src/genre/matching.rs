//! Looks up the phrases of the signals, all in one pass.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::layout::Stretch;
use crate::Span;
use crate::lexicon::genre::{SIGNALS, Zone};
use crate::lookup::Lookup;

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

/// Phrases that count in some zones, and their pieces.
struct Phrases {
    list: Vec<Phrase>,
    pieces: Lookup,
    /// For each piece the phrases that it is of, and which piece of them.
    uses: Vec<Vec<(usize, usize)>>,
}

/// The phrases of titles, leads and headings: many, for little text.
static FRONT: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(Zone::FRONT));
/// The phrases of running text: few, for most of the text.
static PROSE: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(Zone::PROSE));

impl Phrases {
    fn new(zones: Zone) -> Phrases {
        let mut list = Vec::new();
        let mut words: HashMap<&'static str, usize> = HashMap::new();
        let mut uses: Vec<Vec<(usize, usize)>> = Vec::new();
        for (signal, row) in SIGNALS.iter().enumerate().filter(|(_, row)| row.zones.has(zones)) {
            for &phrase in row.phrases {
                let bare = phrase.trim_start_matches('^').trim_end_matches('$');
                let pieces: Vec<&str> = bare.split('…').collect();
                for (nth, word) in pieces.iter().enumerate() {
                    let at = *words.entry(word).or_insert(uses.len());
                    if at == uses.len() {
                        uses.push(Vec::new());
                    }
                    if let Some(uses) = uses.get_mut(at) {
                        uses.push((list.len(), nth));
                    }
                }
                list.push(Phrase {
                    signal,
                    pieces: pieces.len(),
                    at_start: phrase.starts_with('^'),
                    at_end: phrase.ends_with('$'),
                });
            }
        }
        let mut ordered: Vec<(&'static str, usize)> = words.into_iter().collect();
        ordered.sort_unstable_by_key(|&(_, at)| at);
        Phrases { list, pieces: Lookup::new(ordered.into_iter().map(|(word, _)| word)), uses }
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
/// A first piece that occurs again restarts its phrase, so that the shortest run of words is found. Words
/// that lie inside an earlier find of the same signal are no find of their own.
pub(super) fn hits(text: &str, stretches: &[Stretch]) -> Vec<Hit> {
    let mut front = Search::new(&FRONT);
    let mut prose = Search::new(&PROSE);
    let mut found = Found { hits: Vec::new(), last_end: vec![0; SIGNALS.len()] };
    for stretch in stretches {
        let search = if stretch.zone.has(Zone::FRONT) { &mut front } else { &mut prose };
        search.stretch(text, stretch, &mut found);
    }
    found.hits
}

struct Found {
    hits: Vec<Hit>,
    /// Where the last find of each signal ends.
    last_end: Vec<usize>,
}

/// A set of phrases and how far each has been found.
struct Search {
    phrases: &'static Phrases,
    progress: Vec<Progress>,
}

impl Search {
    fn new(phrases: &'static Phrases) -> Search {
        Search { phrases, progress: vec![Progress::default(); phrases.list.len()] }
    }

    fn stretch(&mut self, text: &str, stretch: &Stretch, found: &mut Found) {
        let mut pieces = self.phrases.pieces.all(stretch.span.of(text));
        // A phrase goes on where a piece of it ends.
        pieces.sort_unstable_by_key(|piece| (piece.span.end(), piece.span.start()));
        for piece in pieces {
            let Some(uses) = self.phrases.uses.get(piece.row) else { continue };
            for &(index, nth) in uses {
                let Some(phrase) = self.phrases.list.get(index) else { continue };
                let Some(progress) = self.progress.get_mut(index) else { continue };
                let counts = SIGNALS.get(phrase.signal).is_some_and(|signal| signal.zones.has(stretch.zone));
                let span = piece.span.shifted(stretch.span.start());
                if counts && let Some(span) = advance(progress, phrase, nth, span, stretch) {
                    found.push(phrase.signal, span);
                }
            }
        }
    }
}

/// Takes the `nth` piece of a phrase, found at `piece`; the whole phrase's span when it is the last.
fn advance(
    progress: &mut Progress,
    phrase: &Phrase,
    nth: usize,
    piece: Span,
    stretch: &Stretch,
) -> Option<Span> {
    if nth == 0 {
        if phrase.at_start && piece.start() != stretch.words {
            return None;
        }
        *progress = Progress { pieces: 0, start: piece.start(), end: piece.start(), block: stretch.block };
    } else {
        let follows =
            progress.pieces == nth && progress.block == stretch.block && piece.start() >= progress.end;
        if !follows || piece.start() - progress.end > GAP {
            return None;
        }
    }
    if nth + 1 < phrase.pieces {
        (progress.pieces, progress.end) = (nth + 1, piece.end());
        return None;
    }
    if phrase.at_end && piece.end() < stretch.ends {
        return None;
    }
    progress.pieces = 0;
    Some(Span::new(progress.start, piece.end()))
}

impl Found {
    fn push(&mut self, signal: usize, span: Span) {
        let Some(last) = self.last_end.get_mut(signal) else { return };
        if span.start() >= *last {
            *last = span.end();
            self.hits.push(Hit { signal, span });
        }
    }
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
