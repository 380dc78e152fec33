//! Folding: every character to the one spelling that the parser reads.

use super::Edits;
use super::held::Held;
use super::marks::marks;

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
        '○' | '◯' => '〇',
        '﹪' => '%',
        '﹐' => ',',
        '﹔' => ';',
        '﹕' => ':',
        '﹙' => '(',
        '﹚' => ')',
        '｡' => '。',
        '､' => '、',
        '｢' => '“',
        '｣' => '”',
        _ => return None,
    })
}

/// Characters without width that carry no meaning: byte-order mark, joiners, direction marks, soft hyphen.
fn dropped(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{AD}')
}

/// The folded text and its edits, `None` when nothing is to be folded; and the marks that it holds.
pub(super) fn fold(original: &str) -> (Option<(String, Edits)>, Held) {
    let mut text = String::new();
    let mut edits = Edits::default();
    let mut held = Held::default();
    let mut copied = 0;
    // No Han character is folded.
    for (at, c) in marks(original) {
        let end = at + c.len_utf8();
        if c.is_ascii() {
            held.add(at, end, Some(c));
            continue;
        }
        let new = if dropped(c) { None } else { Some(folded(c).unwrap_or(c)) };
        held.add(at, end, new);
        if new == Some(c) {
            continue;
        }
        if edits.is_empty() {
            text.reserve_exact(original.len()); // no folding makes a text longer
        }
        text.push_str(&original[copied..at]);
        edits.push(text.len(), at, new.map_or(0, char::len_utf8), c.len_utf8());
        text.extend(new);
        copied = end;
    }
    if edits.is_empty() {
        return (None, held);
    }
    text.push_str(&original[copied..]);
    (Some((text, edits)), held)
}
