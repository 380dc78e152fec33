//! Names and numbers blanked out, and years set to one: signs of a copy that is sold or was made by a machine.

use memchr::{memchr3_iter, memmem};

use super::{before, behind, digits, is_han, year};
use crate::Span;
use crate::lexicon::masks::{COUNTED, MARKS, UNITS};

/// The places that are masked: `某县`, `XX镇`, `*区`, `****年`, `20xx年`.
pub(super) fn detect(text: &str, _lines: &[Span]) -> Vec<Span> {
    let mut places = Vec::new();
    for at in memmem::find_iter(text.as_bytes(), "某".as_bytes()) {
        let unit = at + '某'.len_utf8();
        // 某区域, 某市场 and 某局部 are words: only the bare unit is a name.
        let word = |c: char| matches!(c, '域' | '场' | '部' | '别' | '面' | '级');
        let Some(c) = behind(text, unit).filter(|c| UNITS.contains(c)) else { continue };
        let end = unit + c.len_utf8();
        if !behind(text, end).is_some_and(word) {
            places.push(Span::new(at, end));
        }
    }
    let bytes = text.as_bytes();
    let starts = memchr3_iter(b'*', b'X', b'x', bytes).chain(memmem::find_iter(bytes, "×".as_bytes()));
    let mut starts: Vec<usize> =
        starts.filter(|&at| !before(text, at).is_some_and(|c| MARKS.contains(&c))).collect();
    starts.sort_unstable();
    for at in starts {
        let marks = text.get(at..).unwrap_or("").chars().take_while(|c| MARKS.contains(c));
        let (count, length) = marks.fold((0, 0), |(count, length), c| (count + 1, length + c.len_utf8()));
        let (front, back) = (before(text, at), behind(text, at + length));
        let hides = back.is_some_and(|c| UNITS.contains(&c) || COUNTED.contains(&c));
        // A letter of a word, or a multiplication: `7×24小时`, `Xinhua`.
        let in_word =
            back.is_some_and(|c| c.is_ascii_alphabetic()) || front.is_some_and(|c| c.is_ascii_alphabetic());
        let century = front.is_some_and(|c| c.is_ascii_digit());
        let masked = match count {
            1 => hides && !century && text.get(at..at + length) == Some("*"),
            2 => hides || back.is_some_and(is_han) && !century,
            _ => hides || back.is_some_and(is_han),
        };
        if masked && !in_word {
            places.push(Span::new(at, at + length));
        }
    }
    places.sort_unstable();
    places
}

/// Spans of years that end in the year in which they begin: `2023-2023年`.
pub(super) fn equal_years(text: &str, _lines: &[Span]) -> Vec<Span> {
    let mut places = Vec::new();
    for at in memmem::find_iter(text.as_bytes(), b"20") {
        if digits(text, at) != 4 || before(text, at).is_some_and(|c| c.is_ascii_digit()) {
            continue;
        }
        let dash = match behind(text, at + 4) {
            Some(c @ ('-' | '—' | '–' | '~' | '至')) => c.len_utf8(),
            _ => continue,
        };
        let second = at + 4 + dash;
        let equal = year(text, at).is_some_and(|first| year(text, second) == Some(first));
        let ends = matches!(behind(text, second + 4), Some('年' | ')' | '》'));
        if equal && digits(text, second) == 4 && ends {
            places.push(Span::new(at, second + 4));
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        detect(text, &[]).iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn masks_are_found() {
        assert_eq!(
            found("某县2023年,XX镇学法*次,****年20xx年,*区,完成率XX%,×××同志"),
            ["某县", "XX", "*", "****", "xx", "*", "XX", "×××"]
        );
    }

    #[test]
    fn other_marks_stay() {
        for text in
            ["某企业", "某区域", "7×24小时", "3×5米", "Xinhua", "taxx", "* 列表", "1+X", "APP", "某市场"]
        {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn equal_years_are_found() {
        let text = "纲要(2023-2023年)和(2021—2025年)";
        assert_eq!(equal_years(text, &[]), [Span::new(7, 16)]);
    }
}
