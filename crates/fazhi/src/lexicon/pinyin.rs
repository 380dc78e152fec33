//! The sounds of pinyin: what may stand in the brackets that mirrors insert after characters, `習(xí)`.

/// Initials (声母), longest first so that `zh` is tried before `z`.
pub(crate) static INITIALS: &[&str] = &[
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c",
    "s", "y", "w",
];

/// Finals (韵母) without tone; a syllable is an initial and a final, or a final alone. `v` is typed for `ü`.
pub(crate) static FINALS: &[&str] = &[
    "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "er", "i", "ia", "ian", "iang", "iao", "ie", "in",
    "ing", "iong", "iu", "o", "ong", "ou", "u", "ua", "uai", "uan", "uang", "ue", "ui", "un", "uo", "v",
    "ve",
];

/// Letters that carry a tone, or stand for a letter, and the plain letter.
pub(crate) static TONED: &[(char, char)] = &[
    ('à', 'a'), // falling
    ('á', 'a'), // rising
    ('è', 'e'),
    ('é', 'e'),
    ('ê', 'e'),
    ('ì', 'i'),
    ('í', 'i'),
    ('ò', 'o'),
    ('ó', 'o'),
    ('ù', 'u'),
    ('ú', 'u'),
    ('ü', 'v'),
    ('ā', 'a'), // level
    ('ē', 'e'),
    ('ě', 'e'), // falling and rising
    ('ī', 'i'),
    ('ń', 'n'),
    ('ň', 'n'),
    ('ō', 'o'),
    ('ū', 'u'),
    ('ǎ', 'a'),
    ('ǐ', 'i'),
    ('ǒ', 'o'),
    ('ǔ', 'u'),
    ('ǖ', 'v'),
    ('ǘ', 'v'),
    ('ǚ', 'v'),
    ('ǜ', 'v'),
    ('ǹ', 'n'),
    ('ɑ', 'a'), // the printed form of a
    ('ɡ', 'g'), // the printed form of g
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toned_letters_are_sorted_and_unique() {
        assert!(TONED.is_sorted_by(|a, b| a.0 < b.0));
        assert!(TONED.iter().all(|&(toned, plain)| !toned.is_ascii() && plain.is_ascii_lowercase()));
    }

    #[test]
    fn sounds_are_plain_and_unique() {
        for table in [INITIALS, FINALS] {
            let mut sorted = table.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), table.len());
            assert!(table.iter().all(|sound| sound.bytes().all(|b| b.is_ascii_lowercase())));
        }
        assert!(INITIALS.is_sorted_by_key(|initial| std::cmp::Reverse(initial.len())));
    }
}
