//! Matching the wordings of the tables: `^` ties to the beginning, `$` to the end, `…` stands for any words, within
//! [`WIDEST_GAP`].

use memchr::memmem;

use crate::Span;
use crate::lookup::{Lookup, Seen, Table};

/// The most bytes that `…` stands for, longer than sentences are: a text without stops is not searched to its end again
/// and again.
const WIDEST_GAP: usize = 900;

/// A table of wordings, ready to be looked up in one pass over a text.
pub(crate) struct Wordings {
    /// Finds the first pieces.
    first: Lookup,
    rows: Vec<Wording>,
}

/// A table of wordings whose first pieces are among what was [`Seen`] of a text.
pub(crate) struct SeenWordings {
    table: Table,
    rows: Vec<Wording>,
}

/// What has to follow a wording's first piece.
struct Wording {
    ties: Ties,
    rest: Vec<&'static str>,
}

impl Wording {
    fn new(wording: &'static str) -> Wording {
        let (ties, _, rest) = split(wording);
        Wording { ties, rest: rest.collect() }
    }

    /// Whether `text`, which holds the first piece at `first`, holds the wording.
    fn stands(&self, text: &str, first: Span) -> bool {
        (!self.ties.opens || first.start() == 0)
            && follow(&text[first.end()..], self.rest.iter().copied(), self.ties.closes)
    }
}

impl Wordings {
    /// Compiles a table.
    pub(crate) fn new(wordings: impl IntoIterator<Item = &'static str>) -> Wordings {
        let wordings: Vec<&'static str> = wordings.into_iter().collect();
        let rows = wordings.iter().map(|wording| Wording::new(wording)).collect();
        Wordings { first: Lookup::new(wordings.into_iter().map(first_piece)), rows }
    }

    /// The rows that `text` holds, by their number, in the order in which their first pieces start.
    pub(crate) fn found_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + use<'a> {
        let hits = self.first.all(text).into_iter().map(|hit| (hit.row as usize, hit.span));
        hits.filter(|&(row, span)| self.rows[row].stands(text, span)).map(|(row, _)| row)
    }

    /// Whether `text` holds one of the wordings.
    pub(crate) fn any(&self, text: &str) -> bool {
        self.found_in(text).next().is_some()
    }
}

impl SeenWordings {
    /// Takes in the wordings of `table`.
    pub(crate) fn new(table: Table, wordings: impl Iterator<Item = &'static str>) -> SeenWordings {
        SeenWordings { table, rows: wordings.map(Wording::new).collect() }
    }

    /// The rows that the text holds inside `place`, by their number, in the order in which their first pieces start.
    pub(crate) fn found_in<'a>(
        &'a self,
        seen: &'a Seen,
        place: Span,
    ) -> impl Iterator<Item = usize> + use<'a> {
        self.standing(seen, place).map(|(row, _)| row)
    }

    /// Where in the text the rows that it holds inside `place` begin, in order.
    pub(crate) fn places_in<'a>(
        &'a self,
        seen: &'a Seen,
        place: Span,
    ) -> impl Iterator<Item = usize> + use<'a> {
        self.standing(seen, place).map(move |(_, span)| place.start() + span.start())
    }

    /// The rows that the text holds inside `place`, each with its first piece, counted from there.
    pub(crate) fn standing<'a>(
        &'a self,
        seen: &'a Seen,
        place: Span,
    ) -> impl Iterator<Item = (usize, Span)> + use<'a> {
        let words = place.of(seen.text());
        let from_start =
            move |span: Span| Span::new(span.start() - place.start(), span.end() - place.start());
        let hits = seen.all(self.table, place).map(move |hit| (hit.row as usize, from_start(hit.span)));
        hits.filter(move |&(row, span)| self.rows[row].stands(words, span))
    }

    /// Whether the text holds one of the wordings inside `place`.
    pub(crate) fn any(&self, seen: &Seen, place: Span) -> bool {
        self.found_in(seen, place).next().is_some()
    }
}

/// Whether `text` holds one wording that comes from a file, or of a table too short to be worth compiling.
pub(crate) fn holds(text: &str, wording: &str) -> bool {
    let (ties, first, rest) = split(wording);
    text.match_indices(first)
        .filter(|&(at, _)| !ties.opens || at == 0)
        .any(|(at, _)| follow(&text[at + first.len()..], rest.clone(), ties.closes))
}

/// Whether `text` holds one of a few wordings; see [`holds`].
pub(crate) fn holds_any(text: &str, wordings: &[&str]) -> bool {
    wordings.iter().any(|wording| holds(text, wording))
}

/// The first piece of a wording.
pub(crate) fn first_piece(wording: &str) -> &str {
    split(wording).1
}

/// What a wording is tied to.
#[derive(Clone, Copy)]
struct Ties {
    /// `^`: to the beginning.
    opens: bool,
    /// `$`: to the end.
    closes: bool,
}

/// What a wording is tied to, its first piece, and the pieces behind that.
fn split(wording: &str) -> (Ties, &str, impl Iterator<Item = &str> + Clone) {
    let (opens, wording) = wording.strip_prefix('^').map_or((false, wording), |rest| (true, rest));
    let (closes, wording) = wording.strip_suffix('$').map_or((false, wording), |rest| (true, rest));
    let mut pieces = wording.split('…');
    (Ties { opens, closes }, pieces.next().unwrap_or(wording), pieces)
}

/// Whether all `pieces` stand in `text`, in their order, and close it if they have to.
fn follow<'p>(mut text: &str, pieces: impl Iterator<Item = &'p str>, closes: bool) -> bool {
    let mut last = None;
    for piece in pieces {
        let near = text.len().min(WIDEST_GAP + piece.len());
        let Some(at) = memmem::find(&text.as_bytes()[..near], piece.as_bytes()) else { return false };
        (text, last) = (&text[at + piece.len()..], Some(piece));
    }
    !closes || text.is_empty() || last.is_some_and(|piece| text.ends_with(piece))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(wording: &'static str, text: &str) -> bool {
        let found = Wordings::new([wording]).any(text);
        assert_eq!(holds(text, wording), found, "{wording} in {text}");
        found
    }

    #[test]
    fn gaps_and_ties() {
        assert!(find("存在…问题", "工作中存在的主要问题"));
        assert!(!find("存在…问题", "问题存在"));
        assert!(find("^下一步", "下一步工作"));
        assert!(!find("^下一步", "及下一步工作"));
        assert!(find("困难$", "困难群众的困难"));
        assert!(!find("困难$", "困难群众"));
        assert!(find("存在…困难$", "存在困难群众的困难"));
        assert!(find("^其他$", "其他"));
        assert!(!find("^其他$", "其他事项"));
        let gap = |length: usize| format!("存在{}问题", "的".repeat(length));
        assert!(find("存在…问题", &gap(WIDEST_GAP / 3)));
        assert!(!find("存在…问题", &gap(WIDEST_GAP / 3 + 1)));
    }

    #[test]
    fn rows_that_overlap_are_all_found() {
        let table = Wordings::new(["第一责任人", "第一责任", "责任"]);
        assert_eq!(table.found_in("第一责任人").collect::<Vec<_>>(), [0, 1, 2]);
    }
}
