//! Matching the wordings of the tables: `^` ties to the beginning, `…` stands for any words.

use crate::lookup::{Hit, Lookup};

/// A table of wordings, ready to be looked up in one pass over a text.
pub(crate) struct Wordings {
    /// Finds the first pieces.
    first: Lookup,
    rows: Vec<Wording>,
}

/// What has to follow a wording's first piece.
struct Wording {
    tied: bool,
    rest: Vec<&'static str>,
}

impl Wordings {
    /// Compiles a table.
    pub(crate) fn new(wordings: impl IntoIterator<Item = &'static str>) -> Wordings {
        let mut pieces = Vec::new();
        let mut rows = Vec::new();
        for wording in wordings {
            let (tied, wording) = wording.strip_prefix('^').map_or((false, wording), |rest| (true, rest));
            let mut rest = wording.split('…');
            pieces.push(rest.next().unwrap_or(wording));
            rows.push(Wording { tied, rest: rest.collect() });
        }
        Wordings { first: Lookup::new(pieces), rows }
    }

    /// The rows that `text` holds, by their number, in the order in which their first pieces start.
    pub(crate) fn found_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + use<'a> {
        self.first.all(text).into_iter().filter_map(move |Hit { row, span }| {
            let Wording { tied, rest } = &self.rows[row];
            if *tied && span.start() > 0 {
                return None;
            }
            let mut at = span.end();
            for piece in rest {
                at += text[at..].find(piece)? + piece.len();
            }
            Some(row)
        })
    }

    /// Whether `text` holds one of the wordings.
    pub(crate) fn any(&self, text: &str) -> bool {
        self.found_in(text).next().is_some()
    }
}

/// Whether `text` holds one wording that comes from a file, or of a table too short to be worth compiling.
pub(crate) fn holds(text: &str, wording: &str) -> bool {
    let (tied, wording) = wording.strip_prefix('^').map_or((false, wording), |rest| (true, rest));
    let mut pieces = wording.split('…');
    let first = pieces.next().unwrap_or(wording);
    let start = if tied { text.starts_with(first).then_some(0) } else { text.find(first) };
    let Some(start) = start else { return false };
    let mut rest = &text[start + first.len()..];
    pieces.all(|piece| rest.find(piece).map(|at| rest = &rest[at + piece.len()..]).is_some())
}

/// Whether `text` holds one of a few wordings; see [`holds`].
pub(crate) fn holds_any(text: &str, wordings: &[&str]) -> bool {
    wordings.iter().any(|wording| holds(text, wording))
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
    }

    #[test]
    fn rows_that_overlap_are_all_found() {
        let table = Wordings::new(["第一责任人", "第一责任", "责任"]);
        assert_eq!(table.found_in("第一责任人").collect::<Vec<_>>(), [0, 1, 2]);
    }
}
