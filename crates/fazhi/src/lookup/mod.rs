//! The words of a table, found wherever they stand in a text.
//!
//! Chinese is written without spaces: a word may begin at every character, and at most none does. The words are
//! a trie whose steps lie in one hash table, so that a step costs a dozen instructions whatever the size of the
//! table. Its first step takes two characters, which settles most places; nothing needs sorting to build it. An
//! automaton over bytes takes longer at both.

mod seen;

pub(crate) use seen::{Seen, Table};

use crate::Span;
use crate::text::marks::length_of;

/// The words of a table and where to find them.
pub(crate) struct Lookup {
    /// Of the characters that share a hash, whether words begin with them: see [`PAIRED`] and [`ALONE`].
    begins: Box<[u8; BEGINNINGS]>,
    /// The trie's steps, each a key and the node that it leads to, where the key hashes to or behind it; the key 0 is a
    /// free place.
    steps: Vec<(u64, u32)>,
    /// Turns a hash into a place of `steps`.
    shift: u32,
    nodes: Vec<Node>,
    words: Vec<Word>,
}

/// A node of the trie.
#[derive(Clone, Copy)]
struct Node {
    /// The longest word that ends here or on the way here; [`NONE`] where there is none.
    word: u32,
    /// Whether no step goes on from here.
    is_last: bool,
}

/// A word of the table; its characters are the steps of the trie.
#[derive(Clone, Copy)]
struct Word {
    /// How many bytes it has.
    length: u32,
    /// The number of the word in its table.
    row: u32,
    /// The next shorter word that it begins with, or the same one in a later row; [`NONE`] behind the last.
    shorter: u32,
}

/// A word of the table at a place of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The number of the word in its table.
    pub(crate) row: u32,
    /// Its place in the text.
    pub(crate) span: Span,
}

/// How many hashes of first characters there are: several times as many as characters.
const BEGINNINGS: usize = 4096;

/// A character begins a word with another of three bytes: the first step of the trie takes both.
const PAIRED: u8 = 1;

/// A character begins a word that it takes the first step of alone.
const ALONE: u8 = 2;

/// No word.
const NONE: u32 = u32::MAX;

/// The node at which every word begins.
const ROOT: u32 = 0;

impl Lookup {
    /// Takes in a table. Empty words are never found.
    pub(crate) fn new<W: AsRef<str>>(words: impl IntoIterator<Item = W>) -> Lookup {
        let words: Vec<W> = words.into_iter().collect();
        let characters: usize = words.iter().map(|word| word.as_ref().chars().count()).sum();
        // So many that at least half of them are free.
        let places = (characters * 2).next_power_of_two().max(2);
        let mut lookup = Lookup {
            begins: Box::new([0; BEGINNINGS]),
            steps: vec![(0, 0); places],
            shift: 64 - places.trailing_zeros(),
            nodes: Vec::new(),
            words: Vec::with_capacity(words.len()),
        };
        let mut trie = vec![Bud::of(ROOT)];
        for (row, word) in words.iter().enumerate() {
            let word = word.as_ref();
            if !word.is_empty() {
                lookup.add(&mut trie, row as u32, word.as_bytes());
            }
        }
        // A node is younger than its parent: what ends at the parent is known before it.
        lookup.nodes.reserve_exact(trie.len());
        for bud in trie {
            let shorter = lookup.nodes.get(bud.parent as usize).map_or(NONE, |parent| parent.word);
            if let Some(last) = lookup.words.get_mut(bud.last as usize) {
                last.shorter = shorter;
            }
            let word = if bud.first == NONE { shorter } else { bud.first };
            lookup.nodes.push(Node { word, is_last: !bud.goes_on });
        }
        lookup
    }

    /// Adds a word behind those of earlier rows.
    fn add(&mut self, trie: &mut Vec<Bud>, row: u32, word: &[u8]) {
        let bytes = eight_bytes(word, 0);
        let (_, first) = character(bytes);
        let (mut node, mut at) = (ROOT, 0);
        if is_paired(word) {
            self.begins[beginning(first)] |= PAIRED;
            (node, at) = (self.go_or_grow(trie, ROOT, pair_key(bytes)), PAIR);
        } else {
            self.begins[beginning(first)] |= ALONE;
        }
        while at < word.len() {
            let (length, next) = character(eight_bytes(word, at));
            (node, at) = (self.go_or_grow(trie, node, key(node, next)), at + length);
        }
        let added = self.words.len() as u32;
        self.words.push(Word { length: word.len() as u32, row, shorter: NONE });
        let node = &mut trie[node as usize];
        if let Some(last) = self.words.get_mut(node.last as usize) {
            last.shorter = added;
        } else {
            node.first = added;
        }
        node.last = added;
    }

    /// The node that `key` leads to from `parent`, a new one where there is none.
    fn go_or_grow(&mut self, trie: &mut Vec<Bud>, parent: u32, key: u64) -> u32 {
        let mut place = (hash(key) >> self.shift) as usize;
        while self.steps[place].0 != key {
            if self.steps[place].0 == 0 {
                self.steps[place] = (key, trie.len() as u32);
                trie[parent as usize].goes_on = true;
                trie.push(Bud::of(parent));
            } else {
                place = (place + 1) & (self.steps.len() - 1);
            }
        }
        self.steps[place].1
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
        let (begins, steps) = (&*self.begins, self.steps());
        let mut at = 0;
        while at < text.len() {
            let bytes = eight_bytes(text, at);
            let (length, first) = character(bytes);
            let begins = begins[beginning(first)];
            if begins & PAIRED != 0
                && let Some(node) = steps.go(pair_key(bytes))
            {
                self.read(node, text, at, at + PAIR, &mut found);
            }
            if begins & ALONE != 0
                && let Some(node) = steps.go(key(ROOT, first))
            {
                self.read(node, text, at, at + length, &mut found);
            }
            at += length;
        }
    }

    /// Tells the words that start at `start`, of which what stands up to `end` led to `node`.
    #[inline(never)]
    fn read(&self, node: u32, text: &[u8], start: usize, end: usize, found: &mut impl FnMut(Hit)) {
        let (steps, nodes) = (self.steps(), &self.nodes[..]);
        let mut end = end;
        let mut last = node;
        while !nodes[last as usize].is_last && end < text.len() {
            let (length, next) = character(eight_bytes(text, end));
            let Some(next) = steps.go(key(last, next)) else { break };
            (last, end) = (next, end + length);
        }
        let mut word = nodes[last as usize].word;
        while let Some(&Word { length, row, shorter }) = self.words.get(word as usize) {
            found(Hit { row, span: Span::new(start, start + length as usize) });
            word = shorter;
        }
    }

    #[inline]
    fn steps(&self) -> Steps<'_> {
        Steps { table: &self.steps, shift: self.shift }
    }
}

/// The steps of a [`Lookup`], at hand in a loop.
#[derive(Clone, Copy)]
struct Steps<'a> {
    table: &'a [(u64, u32)],
    shift: u32,
}

impl Steps<'_> {
    /// The node that `key` leads to.
    #[inline]
    fn go(self, key: u64) -> Option<u32> {
        let mut place = (hash(key) >> self.shift) as usize;
        loop {
            let (here, node) = self.table[place];
            if here == 0 {
                return None;
            }
            if here == key {
                return Some(node);
            }
            place = (place + 1) & (self.table.len() - 1);
        }
    }
}

/// A node while the trie grows.
struct Bud {
    parent: u32,
    /// The first and the last of the rows whose word ends here.
    first: u32,
    last: u32,
    /// Whether a step goes on from here.
    goes_on: bool,
}

impl Bud {
    fn of(parent: u32) -> Bud {
        Bud { parent, first: NONE, last: NONE, goes_on: false }
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

/// Bytes of two characters of three bytes each.
const PAIR: usize = 6;

/// The key of the first step by two characters of three bytes, which `bytes` begins with.
#[inline]
fn pair_key(bytes: u64) -> u64 {
    bytes >> (64 - 8 * PAIR)
}

/// Whether a word takes its first step by two characters: where both have three bytes.
fn is_paired(word: &[u8]) -> bool {
    matches!(word, [0xE0..0xF0, _, _, 0xE0..0xF0, _, _, ..])
}

/// How many bytes the first character of `bytes` has, and these as a number.
#[inline]
fn character(bytes: u64) -> (usize, u64) {
    // Nearly every character has three bytes.
    if bytes >> 60 == 0xE {
        return (3, bytes >> 40);
    }
    let length = length_of((bytes >> 56) as u8);
    (length, bytes >> (64 - 8 * length))
}

/// The key of a step from `node` by one character.
#[inline]
fn key(node: u32, character: u64) -> u64 {
    // The highest bit tells it from the key of two characters.
    1 << 63 | u64::from(node) << 32 | character
}

/// The hash in [`Lookup::begins`] of a first character.
#[inline]
fn beginning(character: u64) -> usize {
    (hash(character) >> (64 - BEGINNINGS.trailing_zeros())) as usize
}

/// A hash whose highest bits depend on all bits of `key`.
#[inline]
fn hash(key: u64) -> u64 {
    key.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The first eight bytes of a word as a number by which words sort.
pub(crate) fn first_bytes(word: &str) -> u64 {
    eight_bytes(word.as_bytes(), 0)
}

/// The eight bytes of `text` from `at` on, zeros behind its end.
#[inline]
fn eight_bytes(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or(&[]);
    match rest.first_chunk() {
        Some(bytes) => u64::from_be_bytes(*bytes),
        None => rest.iter().rev().fold(0, |bytes, &byte| bytes >> 8 | u64::from(byte) << 56),
    }
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
        fn nothing_is_found_that_does_not_stand_there_and_nothing_is_missed(text in "[法治政府建设a𠀀é\0]{0,20}") {
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
