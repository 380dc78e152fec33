//! The words of a table, found wherever they stand in a text.
//!
//! Chinese is written without spaces: a word may begin at every character, and at nearly every one none does.
//! The first two characters of a place are hashed into a table of slots, and an empty slot, the usual case,
//! settles it. That takes a handful of instructions a character, whatever the size of the table, and building
//! it takes no more than sorting the words; an automaton over bytes takes longer at both.

use std::cmp::Reverse;

use crate::Span;

/// The words of a table and where to find them.
pub(crate) struct Lookup {
    /// Words of two characters and more.
    long: Option<Tier<true>>,
    /// Shorter words.
    short: Option<Tier<false>>,
}

/// Words that are told by their first two characters (`LONG`), or by one.
struct Tier<const LONG: bool> {
    /// Sorted by slot and key; of those with one key the longest first.
    words: Vec<Word>,
    /// For each slot one more than the place of its first word; 0 where it has none.
    slots: Vec<u16>,
    /// Turns a hash into a slot.
    shift: u32,
}

struct Word {
    /// The first bytes.
    key: u64,
    /// The eight bytes behind those by which the longest key tells, as far as the word has them: many words begin with
    /// the same two characters (行政).
    rest: u64,
    /// The bits of `rest`.
    rest_mask: u64,
    slot: u32,
    /// The number of the word in its table.
    row: u32,
    words: &'static str,
}

/// A word of the table at a place of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The number of the word in its table.
    pub(crate) row: usize,
    /// Its place in the text.
    pub(crate) span: Span,
}

/// Bytes of a long key: two Chinese characters.
const KEY: usize = 6;

/// So many slots a word, so that nearly all are empty.
const SLOTS: usize = 16;

impl Lookup {
    /// Takes in a table of fewer than 65,535 words. Empty words are never found.
    pub(crate) fn new(words: impl IntoIterator<Item = &'static str>) -> Lookup {
        let rows = words.into_iter().enumerate().filter(|(_, words)| !words.is_empty());
        let (long, short): (Vec<_>, Vec<_>) = rows.partition(|(_, words)| words.len() >= KEY);
        Lookup { long: Tier::new(&long), short: Tier::new(&short) }
    }

    /// Every word in `text`, also those that overlap: by where they start, of those that start at one place the
    /// longest first.
    pub(crate) fn all(&self, text: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        self.scan(text.as_bytes(), |hit| hits.push(hit));
        hits
    }

    /// The words in `text` from left to right, not overlapping; of those that start at one place the longest.
    pub(crate) fn longest(&self, text: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut free = 0;
        self.scan(text.as_bytes(), |hit| {
            if hit.span.start() >= free {
                free = hit.span.end();
                hits.push(hit);
            }
        });
        hits
    }

    fn scan(&self, text: &[u8], mut found: impl FnMut(Hit)) {
        match (&self.long, &self.short) {
            (Some(long), None) => walk(text, |at, bytes| long.words_at(text, at, bytes, &mut found)),
            (None, Some(short)) => walk(text, |at, bytes| short.words_at(text, at, bytes, &mut found)),
            (Some(long), Some(short)) => walk(text, |at, bytes| {
                long.words_at(text, at, bytes, &mut found);
                short.words_at(text, at, bytes, &mut found);
            }),
            (None, None) => {}
        }
    }
}

impl<const LONG: bool> Tier<LONG> {
    /// None without words.
    fn new(rows: &[(usize, &'static str)]) -> Option<Tier<LONG>> {
        if rows.is_empty() {
            return None;
        }
        let slots = (rows.len() * SLOTS).next_power_of_two();
        let mut tier = Tier {
            words: Vec::with_capacity(rows.len()),
            slots: vec![0; slots],
            shift: 64 - slots.trailing_zeros(),
        };
        for &(row, words) in rows {
            let key = Self::key(start(words.as_bytes(), 0));
            let rest = start(words.as_bytes(), KEY);
            let length = words.len().saturating_sub(KEY).min(8);
            let rest_mask = if length == 8 { u64::MAX } else { (1 << (8 * length)) - 1 };
            let slot = tier.slot(key) as u32;
            tier.words.push(Word { key, rest, rest_mask, slot, row: row as u32, words });
        }
        tier.words.sort_unstable_by_key(|word| (word.slot, word.key, Reverse(word.words.len()), word.row));
        for (at, word) in tier.words.iter().enumerate().rev() {
            tier.slots[word.slot as usize] = at as u16 + 1;
        }
        Some(tier)
    }

    /// What tells the words that begin with these bytes.
    #[inline]
    fn key(bytes: u64) -> u64 {
        let length = match bytes as u8 {
            _ if LONG => KEY,
            0..0x80 => 1,
            0x80..0xE0 => 2,
            0xE0.. => 3,
        };
        bytes & ((1 << (8 * length)) - 1)
    }

    #[inline]
    fn slot(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> self.shift) as usize
    }

    /// Reports the words of this tier that stand at `at`, where `text` goes on with `bytes`.
    #[expect(clippy::inline_always, reason = "the loop over a text is these few instructions")]
    #[inline(always)]
    fn words_at(&self, text: &[u8], at: usize, bytes: u64, found: &mut impl FnMut(Hit)) {
        let key = Self::key(bytes);
        let slot = self.slot(key);
        if let Some(first) = self.slots[slot].checked_sub(1) {
            self.compare(usize::from(first), slot as u32, key, text, at, found);
        }
    }

    /// Compares the words of a slot, of which `first` is the first, with what stands at `at`.
    #[inline(never)]
    fn compare(
        &self,
        first: usize,
        slot: u32,
        key: u64,
        text: &[u8],
        at: usize,
        found: &mut impl FnMut(Hit),
    ) {
        let rest = start(text, at + KEY);
        for word in self.words[first..].iter().take_while(|word| word.slot == slot) {
            if word.key == key
                && (word.rest ^ rest) & word.rest_mask == 0
                && text[at..].starts_with(word.words.as_bytes())
            {
                found(Hit { row: word.row as usize, span: Span::new(at, at + word.words.len()) });
            }
        }
    }
}

/// Visits every character of `text`: its place and the eight bytes from there on, zeros behind the end.
#[expect(clippy::inline_always, reason = "what is visited is a few instructions")]
#[inline(always)]
fn walk(text: &[u8], mut visit: impl FnMut(usize, u64)) {
    let mut rest = text;
    while let Some(bytes) = rest.first_chunk::<8>() {
        visit(text.len() - rest.len(), u64::from_le_bytes(*bytes));
        rest = &rest[step(bytes[0])..];
    }
    while let Some(&first) = rest.first() {
        let at = text.len() - rest.len();
        visit(at, start(text, at));
        rest = rest.get(step(first)..).unwrap_or(&[]);
    }
}

/// From a character to the next, by its first byte. Behind a character of four bytes its last one is visited; no word
/// begins with it.
fn step(first: u8) -> usize {
    if first < 0xE0 { 1 } else { 3 }
}

/// The eight bytes of `text` from `at` on, zeros behind its end.
#[inline]
fn start(text: &[u8], at: usize) -> u64 {
    if let Some(Ok(bytes)) = text.get(at..at + 8).map(<[u8; 8]>::try_from) {
        return u64::from_le_bytes(bytes);
    }
    let rest = text.get(at..).unwrap_or(&[]);
    match text.last_chunk::<8>() {
        Some(&last) if !rest.is_empty() => u64::from_le_bytes(last) >> (8 * (8 - rest.len())),
        Some(_) => 0,
        None => rest.iter().rev().fold(0, |key, &byte| key << 8 | u64::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 6] = ["法治", "法治政府", "治政", "政府", "", "法治政府建设"];

    fn spans(hits: Vec<Hit>, text: &str) -> Vec<(usize, &str)> {
        hits.into_iter().map(|hit| (hit.row, hit.span.of(text))).collect()
    }

    #[test]
    fn overlapping_words_are_all_found() {
        let text = "推进法治政府。建设法";
        let found = spans(Lookup::new(WORDS).all(text), text);
        assert_eq!(found, [(1, "法治政府"), (0, "法治"), (2, "治政"), (3, "政府")]);
    }

    #[test]
    fn the_longest_words_do_not_overlap() {
        let text = "法治政府建设、法治、政府";
        let found = spans(Lookup::new(WORDS).longest(text), text);
        assert_eq!(found, [(5, "法治政府建设"), (0, "法治"), (3, "政府")]);
    }

    #[test]
    fn words_of_one_character_and_of_ascii() {
        let text = "x年a市ab";
        let found = spans(Lookup::new(["年", "ab", "a市", "年a市"]).all(text), text);
        assert_eq!(found, [(3, "年a市"), (0, "年"), (2, "a市"), (1, "ab")]);
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_found_that_does_not_stand_there_and_nothing_is_missed(text in "[法治政府建设a𠀀é]{0,20}") {
            let lookup = Lookup::new(WORDS);
            let mut found: Vec<(usize, usize)> =
                lookup.all(&text).iter().map(|hit| (hit.row, hit.span.start())).collect();
            let text = &text[..];
            let mut want: Vec<(usize, usize)> = WORDS
                .iter()
                .enumerate()
                .filter(|(_, word)| !word.is_empty())
                .flat_map(|(row, word)| (0..text.len()).filter(move |&at| text.get(at..).is_some_and(|t| t.starts_with(word))).map(move |at| (row, at)))
                .collect();
            found.sort_unstable();
            want.sort_unstable();
            proptest::prop_assert_eq!(found, want);
        }
    }
}
