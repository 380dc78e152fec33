//! Words of a table at one end of a piece of text. The longest row wins.

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
    pub(crate) fn may_hold(&self, code: u32) -> bool {
        let (word, bit) = slot(code);
        self.0[word] >> bit & 1 == 1
    }
}

/// The slot of a code point: a word below 16 and a bit below 64.
fn slot(code: u32) -> (usize, u32) {
    let hash = (code ^ (code >> 10)) & 1023;
    ((hash >> 6) as usize, hash & 63)
}

/// A table indexed by the first character of its words (or, see [`Words::at_end`], by the last).
pub(crate) struct Words<T> {
    first: MaybeChars,
    last: MaybeChars,
    by_first: Vec<(char, &'static str, T)>,
    by_last: Vec<(char, &'static str, T)>,
}

impl<T: Copy> Words<T> {
    /// Indexes `rows`.
    pub(crate) fn new(rows: impl IntoIterator<Item = (&'static str, T)>) -> Words<T> {
        let rows: Vec<(&'static str, T)> = rows.into_iter().collect();
        let index = |key: fn(&str) -> Option<char>| {
            let mut index: Vec<_> =
                rows.iter().filter_map(|&(word, what)| Some((key(word)?, word, what))).collect();
            index.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.len().cmp(&a.1.len())));
            index
        };
        let (by_first, by_last) = (index(|word| word.chars().next()), index(|word| word.chars().next_back()));
        let maybe = |index: &[(char, &str, T)]| MaybeChars::new(index.iter().map(|row| row.0));
        Words { first: maybe(&by_first), last: maybe(&by_last), by_first, by_last }
    }

    /// The longest word that `text` starts with.
    pub(crate) fn at_start(&self, text: &str) -> Option<(&'static str, T)> {
        let key = text.chars().next().filter(|&c| self.first.may_hold(c as u32))?;
        rows(&self.by_first, key).find(|(word, _)| text.starts_with(word))
    }

    /// The longest word that `text` ends with.
    pub(crate) fn at_end(&self, text: &str) -> Option<(&'static str, T)> {
        let key = text.chars().next_back().filter(|&c| self.last.may_hold(c as u32))?;
        rows(&self.by_last, key).find(|(word, _)| text.ends_with(word))
    }
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

/// The rows under `key`, longest word first.
fn rows<T: Copy>(index: &[(char, &'static str, T)], key: char) -> impl Iterator<Item = (&'static str, T)> {
    let start = index.partition_point(|row| row.0 < key);
    index[start..].iter().take_while(move |row| row.0 == key).map(|&(_, word, what)| (word, what))
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
        assert_eq!(words.strip_end("三次"), Some("三"));
        assert_eq!(words.strip_end("三"), None);
    }
}
