//! Words of a table at one end of a piece of text. The longest row wins.

use std::cmp::Reverse;

/// A set of characters that answers at once for nearly every character outside it: 1024 slots, each of which
/// many characters share. A hit is to be looked up; a miss is certain.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct MaybeChars([u64; 16]);

impl MaybeChars {
    /// The set of `chars`.
    pub(crate) fn new(chars: impl IntoIterator<Item = char>) -> MaybeChars {
        let mut slots = [0; 16];
        for c in chars {
            let (word, bit) = slot(c as u32);
            slots[word] |= 1 << bit;
        }
        MaybeChars(slots)
    }

    /// Whether the set may hold the character with this code point.
    #[inline]
    pub(crate) fn may_hold(&self, code: u32) -> bool {
        let (word, bit) = slot(code);
        self.0[word] >> bit & 1 == 1
    }
}

/// The slot of a code point: a word below 16 and a bit below 64.
#[inline]
fn slot(code: u32) -> (usize, u32) {
    let hash = (code ^ (code >> 10)) & 1023;
    ((hash >> 6) as usize, hash & 63)
}

/// A table indexed by the first character of its words and (see [`Words::at_end`]) by the last.
pub(crate) struct Words<T> {
    first: Index<T>,
    last: Index<T>,
}

/// The rows of a table by one character of each.
struct Index<T> {
    /// By slot; of those with the same one, the longest word first.
    rows: Vec<Row<T>>,
    /// For each slot one more than the place of its first row; 0 where it has none.
    slots: Vec<u16>,
}

struct Row<T> {
    slot: u32,
    /// The bytes of the word at the edge of a text, and which bits of the edge are the word's.
    edge: u128,
    mask: u128,
    word: &'static str,
    what: T,
}

/// Bytes at an edge of a text that are compared at once.
const EDGE: usize = 16;

impl<T: Copy> Words<T> {
    /// Indexes `rows`; there are fewer than 65,535 of them.
    pub(crate) fn new(rows: impl IntoIterator<Item = (&'static str, T)>) -> Words<T> {
        let rows: Vec<(&'static str, T)> = rows.into_iter().collect();

        Words {
            first: Index::new(
                &rows,
                |word| word.chars().next(),
                |word| (front(word), u128::MAX << zeros(word)),
            ),
            last: Index::new(
                &rows,
                |word| word.chars().next_back(),
                |word| (back(word), u128::MAX >> zeros(word)),
            ),
        }
    }

    /// The longest word that `text` starts with.
    #[inline]
    pub(crate) fn at_start(&self, text: &str) -> Option<(&'static str, T)> {
        let slot = self.first.slot(text.chars().next()?);
        if self.first.slots[slot] == 0 {
            return None;
        }
        self.first.longest(slot, front(text), |word| text.starts_with(word))
    }

    /// The longest word that `text` ends with.
    #[inline]
    pub(crate) fn at_end(&self, text: &str) -> Option<(&'static str, T)> {
        let slot = self.last.slot(text.chars().next_back()?);
        if self.last.slots[slot] == 0 {
            return None;
        }
        self.last.longest(slot, back(text), |word| text.ends_with(word))
    }

    /// The word that ends last in `text`, of those that end there the longest, and where it ends.
    pub(crate) fn last_in(&self, text: &str) -> Option<(usize, T)> {
        text.char_indices().rev().find_map(|(at, c)| {
            let slot = self.last.slot(c);
            if self.last.slots[slot] == 0 {
                return None;
            }
            let end = at + c.len_utf8();
            let found = self.last.longest(slot, back(&text[..end]), |word| text[..end].ends_with(word));
            found.map(|(_, what)| (end, what))
        })
    }

    /// Whether a word may begin with `c`; a miss is certain.
    #[inline]
    pub(crate) fn may_begin(&self, c: char) -> bool {
        self.first.slots[self.first.slot(c)] != 0
    }
}

/// The first bytes of `text` as a number, zeros behind its end.
#[inline]
fn front(text: &str) -> u128 {
    match text.as_bytes().first_chunk() {
        Some(bytes) => u128::from_be_bytes(*bytes),
        None => text.bytes().rev().fold(0, |edge, byte| edge >> 8 | u128::from(byte) << 120),
    }
}

/// The last bytes of `text` as a number, zeros before its start.
#[inline]
fn back(text: &str) -> u128 {
    match text.as_bytes().last_chunk() {
        Some(bytes) => u128::from_be_bytes(*bytes),
        None => text.bytes().fold(0, |edge, byte| edge << 8 | u128::from(byte)),
    }
}

/// How many bits of an edge a word leaves free.
fn zeros(word: &str) -> u32 {
    8 * EDGE.saturating_sub(word.len()) as u32
}

impl<T: Copy> Index<T> {
    /// `key` gives of a word the character by which it is looked up, `edge` its bytes at the edge and their mask.
    fn new(
        rows: &[(&'static str, T)],
        key: fn(&str) -> Option<char>,
        edge: fn(&str) -> (u128, u128),
    ) -> Index<T> {
        let mut index = Index { rows: Vec::with_capacity(rows.len()), slots: vec![0; slots_for(rows.len())] };
        let slots = rows.iter().enumerate().filter_map(|(n, (word, _))| {
            let slot = index.slot(key(word)?) as u32;
            Some((slot, Reverse(word.len() as u32), n))
        });
        // In the order of the table where words are as long as each other.
        let mut sorted: Vec<(u32, Reverse<u32>, usize)> = slots.collect();
        sorted.sort_unstable();
        for (at, (slot, _, n)) in sorted.into_iter().enumerate() {
            let (word, what) = rows[n];
            let (edge, mask) = edge(word);
            index.rows.push(Row { slot, edge, mask, word, what });
            let first = &mut index.slots[slot as usize];
            *first = if *first == 0 { at as u16 + 1 } else { *first };
        }
        index
    }

    /// The longest word of a slot that stands at an edge of a text, and that `fits` if it is longer than the edge.
    #[inline(never)]
    fn longest(&self, slot: usize, edge: u128, fits: impl Fn(&str) -> bool) -> Option<(&'static str, T)> {
        let first = usize::from(self.slots[slot]).checked_sub(1)?;
        let rows = self.rows[first..].iter().take_while(|row| row.slot == slot as u32);
        let mut stand = rows.filter(|row| (row.edge ^ edge) & row.mask == 0);
        stand.find(|row| row.word.len() <= EDGE || fits(row.word)).map(|row| (row.word, row.what))
    }

    #[inline]
    fn slot(&self, c: char) -> usize {
        (c as usize ^ c as usize >> 7) & (self.slots.len() - 1)
    }
}

/// How many slots a table of so many rows has: enough that most are empty.
fn slots_for(rows: usize) -> usize {
    (rows * 8).next_power_of_two().max(64)
}

impl Words<()> {
    /// Indexes words that stand for themselves.
    pub(crate) fn of(words: &[&'static str]) -> Words<()> {
        Words::new(words.iter().map(|&word| (word, ())))
    }

    /// `text` without the longest word at its end, if there is one.
    pub(crate) fn strip_end<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.at_end(text).map(|(word, ())| &text[..text.len() - word.len()])
    }

    /// `text` without the longest word at its start, if there is one.
    pub(crate) fn strip_start<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.at_start(text).map(|(word, ())| &text[word.len()..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_its_characters() {
        let set = MaybeChars::new("一二三".chars());
        assert!("一二三".chars().all(|c| set.may_hold(c as u32)));
        assert!(!set.may_hold('法' as u32));
    }

    #[test]
    fn the_longest_word_wins() {
        let words = Words::of(&["次", "场", "场次", "人次"]);
        assert_eq!(words.at_start("场次多").map(|found| found.0), Some("场次"));
        assert_eq!(words.at_end("三场次").map(|found| found.0), Some("场次"));
        assert_eq!(words.at_end("人次").map(|found| found.0), Some("人次"));
        assert_eq!(words.at_start(""), None);
        assert_eq!(words.last_in("一场次办").map(|(end, ())| end), Some("一场次".len()));
        assert_eq!(words.strip_end("三次"), Some("三"));
        assert_eq!(words.strip_end("三"), None);
    }
}
