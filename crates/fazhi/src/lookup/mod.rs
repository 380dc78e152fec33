//! The words of a table, found wherever they stand in a text.
//!
//! Chinese is written without spaces: a word may begin at every character, and at nearly every one none does.
//! The first two characters of a place are hashed into a table of slots, and an empty slot, the usual case,
//! settles it. That takes a handful of instructions a character, whatever the size of the table, and building
//! it takes no more than sorting the words; an automaton over bytes takes longer at both.

mod seen;

pub(crate) use seen::{Seen, Table};

use std::cmp::Reverse;

use crate::Span;

/// The words of a table and where to find them.
pub(crate) struct Lookup {
    /// Words of two Chinese characters and more.
    long: Tier,
    /// Shorter words.
    short: Tier,
}

/// Words that are told by a key of the same kind.
struct Tier {
    /// Sorted by slot, then as words are sorted; of two that are the same the later row first.
    words: Vec<Word>,
    /// For each slot one more than the place of its last word; 0 where it has none.
    slots: Vec<u16>,
    /// Turns a hash into a slot.
    shift: u32,
    /// Bytes of the words of one slot that are mostly the same.
    key_length: usize,
}

struct Word {
    /// The first bytes as a number by which they sort, zeros behind a shorter word.
    head: u128,
    /// The bits of its head that are the word's.
    mask: u128,
    /// How many words of its slot stand before it.
    before: u16,
    /// How far before it in its slot the longest other word stands that it begins with; 0 where there is none.
    prefix: u16,
    /// The number of the word in its table.
    row: u32,
    /// Which characters may follow the key in the words of its slot up to this one; see [`follower`].
    followers: u64,
    words: &'static str,
}

/// A word of the table at a place of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The number of the word in its table.
    pub(crate) row: u32,
    /// Its place in the text.
    pub(crate) span: Span,
}

/// Bytes that tell a long word: two Chinese characters.
const KEY: usize = 6;

/// So many slots a word, so that nearly all are empty.
const SLOTS: usize = 16;

/// So many words are tried one by one.
const FEW: usize = 4;

/// Bytes that are compared at once.
const HEAD: usize = 16;

impl Lookup {
    /// Takes in a table of fewer than 65,535 words. Empty words are never found.
    pub(crate) fn new(words: impl IntoIterator<Item = &'static str>) -> Lookup {
        let rows = words.into_iter().enumerate().filter(|(_, words)| !words.is_empty());
        let (long, short): (Vec<_>, Vec<_>) = rows.partition(|(_, words)| words.len() >= KEY);
        Lookup { long: Tier::new(&long, long_key, KEY), short: Tier::new(&short, short_key, 3) }
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
        apart(self.all(text).into_iter()).collect()
    }

    fn scan(&self, text: &[u8], mut found: impl FnMut(Hit)) {
        let mut at = 0;
        while at < text.len() {
            let bytes = eight_bytes(text, at);
            let long = self.long.last_of_slot(long_key(bytes));
            let short = self.short.last_of_slot(short_key(bytes));
            if long != 0 {
                self.long.compare(long, text, at, &mut found);
            }
            if short != 0 {
                self.short.compare(short, text, at, &mut found);
            }
            at += step(bytes);
        }
    }
}

/// Those of `hits`, in their order, that do not overlap one before.
fn apart(hits: impl Iterator<Item = Hit>) -> impl Iterator<Item = Hit> {
    let mut free = 0;
    hits.filter(move |hit| {
        let stands = hit.span.start() >= free;
        free = if stands { hit.span.end() } else { free };
        stands
    })
}

impl Word {
    /// Whether the word sorts behind a text that goes on with `head` at `at`.
    #[inline]
    fn sorts_behind(&self, head: u128, text: &[u8], at: usize) -> bool {
        self.head > head
            || self.head == head && self.words.len() > HEAD && self.words.as_bytes() > &text[at..]
    }

    /// Whether the word begins a text that goes on with `head` at `at`.
    #[inline]
    fn begins(&self, head: u128, text: &[u8], at: usize) -> bool {
        (self.head ^ head) & self.mask == 0
            && (self.words.len() <= HEAD || text[at..].starts_with(self.words.as_bytes()))
    }
}

impl Tier {
    fn new(rows: &[(usize, &'static str)], key: fn(u64) -> u64, key_length: usize) -> Tier {
        let slots = (rows.len() * SLOTS).next_power_of_two().max(2);
        let mut tier = Tier {
            words: Vec::with_capacity(rows.len()),
            slots: vec![0; slots],
            shift: 64 - slots.trailing_zeros(),
            key_length,
        };
        let mut sorted: Vec<(usize, u128, &'static str, Reverse<u32>)> = Vec::with_capacity(rows.len());
        sorted.extend(rows.iter().map(|&(row, words)| {
            let slot = tier.slot(key(eight_bytes(words.as_bytes(), 0)));
            (slot, head(words.as_bytes(), 0), words, Reverse(row as u32))
        }));
        sorted.sort_unstable();
        let mut open: Vec<usize> = Vec::new(); // each begins with the one before
        let mut first = 0;
        for (at, (slot, head, words, Reverse(row))) in sorted.into_iter().enumerate() {
            if tier.slots[slot] == 0 {
                first = at;
                open.clear();
            }
            while open.pop_if(|last| !words.starts_with(tier.words[*last].words)).is_some() {}
            let prefix = open.last().map_or(0, |last| at - last) as u16;
            let zeros = 8 * HEAD.saturating_sub(words.len());
            let earlier = if at > first { tier.words[at - 1].followers } else { 0 };
            let followers =
                earlier | if words.len() >= key_length + 3 { follower(head, key_length) } else { u64::MAX };
            let before = (at - first) as u16;
            tier.words.push(Word { head, mask: u128::MAX << zeros, before, prefix, row, followers, words });
            tier.slots[slot] = at as u16 + 1;
            open.push(at);
        }
        tier
    }

    #[inline]
    fn slot(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> self.shift) as usize
    }

    /// One more than the place of the last word that `key` may tell; 0 where there is none.
    #[inline]
    fn last_of_slot(&self, key: u64) -> u16 {
        self.slots[self.slot(key)]
    }

    /// Compares the words of a slot, the last of which stands before place `end` > 0, with what stands at `at`.
    ///
    /// All words that stand there are beginnings of the last one that does not sort behind the text.
    #[inline(never)]
    fn compare(&self, end: u16, text: &[u8], at: usize, found: &mut impl FnMut(Hit)) {
        let end = usize::from(end);
        let head = head(text, at);
        let Some(last) = self.words.get(end - 1) else { return };
        if last.followers & follower(head, self.key_length) == 0 {
            return;
        }
        let first = end - 1 - usize::from(last.before);
        let mut rest = &self.words[first..end];
        if rest.len() > FEW {
            let fits = rest.partition_point(|word| word.head <= head);
            rest = &rest[..fits];
        }
        while let [before @ .., word] = rest {
            if word.sorts_behind(head, text, at) {
                rest = before;
                continue;
            }
            if word.begins(head, text, at) {
                found(Hit { row: word.row, span: Span::new(at, at + word.words.len()) });
            }
            let kept = rest.len() - usize::from(word.prefix);
            rest = if word.prefix == 0 { &[] } else { &rest[..kept] };
        }
    }
}

/// What tells a long word, of its first eight bytes.
#[inline]
fn long_key(bytes: u64) -> u64 {
    bytes >> (64 - 8 * KEY)
}

/// What tells a short word: a Chinese character, or one byte.
#[inline]
fn short_key(bytes: u64) -> u64 {
    if bytes >> 56 < 0xE0 { bytes >> 56 } else { bytes >> 40 }
}

/// The character behind the first `key_length` bytes of `head` in a set of 64 that many characters share.
#[inline]
fn follower(head: u128, key_length: usize) -> u64 {
    // The last byte of a Chinese character tells most.
    1 << ((head >> (8 * (HEAD - key_length - 3))) as u64 & 63)
}

/// From a character to the next, by its first bytes. Behind a character of four bytes its last one is visited; no word
/// begins with it.
#[inline]
fn step(bytes: u64) -> usize {
    if bytes >> 56 < 0xE0 { 1 } else { 3 }
}

/// The first eight bytes of a word as a number by which words sort.
pub(crate) fn first_bytes(word: &str) -> u64 {
    eight_bytes(word.as_bytes(), 0)
}

/// The eight bytes of `text` from `at` on, zeros behind its end.
#[inline]
fn eight_bytes(text: &[u8], at: usize) -> u64 {
    match text.get(at..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => u64::from_be_bytes(*bytes),
        None => (head(text, at) >> 64) as u64,
    }
}

/// The bytes of `text` from `at` on as a number by which they sort, zeros behind its end.
#[inline]
fn head(text: &[u8], at: usize) -> u128 {
    let rest = text.get(at..).unwrap_or(&[]);
    if let Some(bytes) = rest.first_chunk::<HEAD>() {
        return u128::from_be_bytes(*bytes);
    }
    let mut bytes = [0; HEAD];
    bytes[..rest.len()].copy_from_slice(rest);
    u128::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 6] = ["法治", "法治政府", "治政", "政府", "", "法治政府建设"];

    fn spans(hits: Vec<Hit>, text: &str) -> Vec<(usize, &str)> {
        hits.into_iter().map(|hit| (hit.row as usize, hit.span.of(text))).collect()
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
                lookup.all(&text).iter().map(|hit| (hit.row as usize, hit.span.start())).collect();
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
