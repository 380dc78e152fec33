//! Folding: every character to the one spelling that the parser reads.

use super::Edits;
use super::held::Held;
use super::marks::marks;
use crate::lexicon::spelling::{JOINED, REFERENCES};

/// What a character is folded to, or `None` when it stays.
///
/// Full-width ASCII (U+FF01–U+FF5E) becomes ASCII, every kind of space one space, the small and white
/// brackets of document numbers `〔〕`. The stops and quotes of Chinese stay: `、 。 “ ” 《 》`.
pub(super) fn folded(c: char) -> Option<char> {
    Some(match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0)?,
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '﹝' => '〔',
        '﹞' => '〕',
        '〖' => '【',
        '〗' => '】',
        '○' | '◯' => '〇',
        '﹪' => '%',
        '﹐' => ',',
        '﹔' => ';',
        '﹕' => ':',
        '﹙' => '(',
        '﹚' => ')',
        '｡' => '。',
        '､' | '﹑' => '、',
        '｢' => '“',
        '｣' => '”',
        _ => return None,
    })
}

/// Characters without width that carry no meaning: byte-order mark, joiners, direction marks, soft hyphen.
fn dropped(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{AD}')
}

/// What a number stands for that is one character with its brackets or its point: `㈠`.
fn joined(c: char) -> Option<&'static str> {
    if !matches!(c, '\u{2474}'..='\u{2491}' | '\u{3220}'..='\u{3229}') {
        return None;
    }
    JOINED.iter().find(|row| row.0 == c).map(|row| row.1)
}

/// The folded text and its edits, `None` when nothing is to be folded; and the marks that it holds.
pub(super) fn fold(original: &str) -> (Option<(String, Edits)>, Held) {
    let mut text = String::new();
    let mut edits = Edits::default();
    let mut held = Held::default();
    let mut copied = 0;
    // No Han character is folded.
    for (at, c) in marks(original) {
        let mut end = at + c.len_utf8();
        let mut spelled = None;
        if c == '&' {
            let reference = REFERENCES.iter().find(|row| original[at..].starts_with(row.0));
            (spelled, end) = reference.map_or((None, end), |row| (Some(row.1), at + row.0.len()));
        }
        if c.is_ascii() && spelled.is_none() {
            held.add(at, end, Some(c));
            continue;
        }
        let new = if dropped(c) { None } else { Some(folded(c).unwrap_or(c)) };
        spelled = spelled.or_else(|| joined(c));
        if let Some(spelled) = spelled {
            spelled.chars().for_each(|c| held.add(at, end, Some(c)));
        } else {
            held.add(at, end, new);
            if new == Some(c) {
                continue;
            }
        }
        if edits.is_empty() {
            text.reserve_exact(original.len()); // hardly any folding makes a text longer
        }
        text.push_str(&original[copied..at]);
        let length = spelled.map_or_else(|| new.map_or(0, char::len_utf8), str::len);
        edits.push(text.len(), at, length, end - at);
        match spelled {
            Some(spelled) => text.push_str(spelled),
            None => text.extend(new),
        }
        copied = end;
    }
    if edits.is_empty() {
        return (None, held);
    }
    text.push_str(&original[copied..]);
    (Some((text, edits)), held)
}

#[cfg(test)]
mod tests {
    use super::fold;
    use crate::Span;

    #[test]
    fn spellings_of_converters_are_folded() {
        let original = "&nbsp;㈠学法&ldquo;一件事&rdquo;⒈普法&hellip;A&B";
        let (folded, held) = fold(original);
        let (text, edits) = folded.expect("spellings");
        assert_eq!(text, " (一)学法“一件事”1.普法…A&B");
        assert!(held.has(b'(') && held.has(b'1') && held.has(b'.'));
        let at = |words: &str| text.find(words).expect("folded");
        assert_eq!(edits.original(Span::new(at("一)"), at("一)") + 3)).of(original), "㈠");
        assert_eq!(edits.original(Span::new(at("“"), at("事") + 3)).of(original), "&ldquo;一件事");
    }
}
