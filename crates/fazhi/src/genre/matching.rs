//! Looks up the phrases of the signals, all in one pass.

use std::sync::LazyLock;

use super::layout::Stretch;
use crate::Span;
use crate::lexicon::genre::{SIGNALS, Zone};
use crate::lookup::{self, Seen, Table, first_bytes};

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

/// A phrase of a signal, cut at its gaps; of what stands between two, any one alternative will do.
struct Phrase {
    signal: usize,
    pieces: usize,
    /// Must stand at the start of the words of its line.
    at_start: bool,
    /// Must stand at their end.
    at_end: bool,
}

/// All phrases, and their pieces.
struct Phrases {
    list: Vec<Phrase>,
    pieces: Vec<&'static str>,
    /// The phrases that a piece is of, and which piece of them; those of one piece together.
    uses: Vec<(usize, usize)>,
    /// Where those of each piece begin, and where the last end.
    starts: Vec<usize>,
    /// For each piece where its phrases count: most pieces are asked for in no running text.
    zones: Vec<Zone>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(Phrases::new);

/// The pieces of all phrases, each once.
pub(crate) fn pieces() -> Vec<&'static str> {
    PHRASES.pieces.clone()
}

impl Phrases {
    fn new() -> Phrases {
        let mut list = Vec::new();
        let mut parts: Vec<(u64, &'static str, (usize, usize))> = Vec::new();
        for (signal, row) in SIGNALS.iter().enumerate() {
            for &phrase in row.phrases {
                let bare = phrase.trim_start_matches('^').trim_end_matches('$');
                let pieces = bare.split('…').enumerate();
                let words =
                    pieces.clone().flat_map(|(nth, piece)| piece.split('|').map(move |word| (nth, word)));
                parts.extend(words.map(|(nth, word)| (first_bytes(word), word, (list.len(), nth))));
                list.push(Phrase {
                    signal,
                    pieces: pieces.count(),
                    at_start: phrase.starts_with('^'),
                    at_end: phrase.ends_with('$'),
                });
            }
        }
        parts.sort_unstable();
        let (mut pieces, mut starts, mut zones) = (Vec::new(), vec![0], Vec::new());
        for same in parts.chunk_by(|a, b| a.1 == b.1) {
            pieces.push(same[0].1);
            starts.push(starts[starts.len() - 1] + same.len());
            let signals = same.iter().map(|(_, _, (phrase, _))| &SIGNALS[list[*phrase].signal]);
            zones.push(signals.fold(Zone::NOWHERE, |zones, signal| zones.or(signal.zones)));
        }
        Phrases { list, pieces, uses: parts.into_iter().map(|part| part.2).collect(), starts, zones }
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

/// Every signal in `stretches` of a text, in the order in which its words end.
///
/// A first piece that occurs again restarts its phrase, so that the shortest run of words is found. Words
/// that lie inside an earlier find of the same signal are no find of their own.
pub(super) fn hits(seen: &Seen, stretches: &[Stretch]) -> Vec<Hit> {
    let phrases = &*PHRASES;
    let mut search =
        Search { text: seen.text(), phrases, progress: vec![Progress::default(); phrases.list.len()] };
    let mut found = Found { hits: Vec::new(), last_end: vec![0; SIGNALS.len()] };
    let mut pieces = Vec::new();
    for stretch in stretches {
        pieces.clear();
        let counts = |piece: &lookup::Hit| phrases.zones[piece.row as usize].has(stretch.zone);
        pieces.extend(seen.all(Table::Signals, stretch.span).filter(counts));
        // A phrase goes on where a piece of it ends.
        pieces.sort_unstable_by_key(|piece| (piece.span.end(), piece.span.start()));
        for piece in &pieces {
            search.piece(piece, stretch, &mut found);
        }
    }
    found.hits
}

struct Found {
    hits: Vec<Hit>,
    /// Where the last find of each signal ends.
    last_end: Vec<usize>,
}

/// The phrases and how far each has been found.
struct Search<'a> {
    text: &'a str,
    phrases: &'static Phrases,
    progress: Vec<Progress>,
}

impl Search<'_> {
    /// Takes a piece that stands in `stretch`.
    fn piece(&mut self, piece: &lookup::Hit, stretch: &Stretch, found: &mut Found) {
        let row = piece.row as usize;
        if inside_number(self.text, piece.span) {
            return;
        }
        for &(index, nth) in &self.phrases.uses[self.phrases.starts[row]..self.phrases.starts[row + 1]] {
            let phrase = &self.phrases.list[index];
            if SIGNALS[phrase.signal].zones.has(stretch.zone)
                && let Some(span) =
                    advance(self.text, &mut self.progress[index], phrase, nth, piece.span, stretch)
            {
                found.push(phrase.signal, span);
            }
        }
    }
}

/// Whether a piece begins in the middle of a number: 五年 of 二〇二五年.
fn inside_number(text: &str, piece: Span) -> bool {
    let numeral = |c: Option<char>| c.is_some_and(|c| NUMERALS.contains(c));
    numeral(piece.of(text).chars().next()) && numeral(text[..piece.start()].chars().next_back())
}

/// The numerals with which pieces begin, and which stand before them in a number.
const NUMERALS: &str = "〇零一二三四五六七八九十";

/// Takes the `nth` piece of a phrase, found at `piece`; the whole phrase's span when it is the last.
fn advance(
    text: &str,
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
    if phrase.at_end && piece.end() < stretch.ends(text) {
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
        let seen = Seen::read(text);
        let whole = Span::new(0, text.len());
        let hits = hits(&seen, &stretches(text, whole, seen.signs(whole)));
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
    fn a_phrase_begins_no_number_in_its_middle() {
        assert!(ids("青岭县五年法治政府建设情况报告").iter().any(|(id, _)| *id == "multi_year_title"));
        assert!(!ids("青岭县二〇二五年法治政府建设情况报告").iter().any(|(id, _)| *id == "multi_year_title"));
    }

    #[test]
    fn an_anchored_phrase_stands_at_the_end_of_its_line() {
        assert!(ids("青岭县2024年法治政府建设工作方案(试行)").iter().any(|(id, _)| *id == "plan_title"));
        assert!(!ids("青岭县工作方案实施情况").iter().any(|(id, _)| *id == "plan_title"));
    }
}
