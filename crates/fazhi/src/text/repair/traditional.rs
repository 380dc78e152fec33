//! Traditional script read as simplified.
//!
//! Mirrors and Big5 gateways turn a simplified page into traditional characters, one by one; they are turned
//! back one by one. Words that such pages exchange (`運作` for 运行) stay: the text says them.

use std::sync::LazyLock;

use super::floor;
use super::rewriter::Rewritten;
use crate::Span;
use crate::lexicon::traditional::PAIRS;
use crate::text::Edits;

const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FFF;

/// The simplified character for each of the block, 0 where it is none other.
static SIMPLIFIED: LazyLock<Box<[u16]>> = LazyLock::new(|| {
    let mut table = vec![0u16; (LAST - FIRST + 1) as usize].into_boxed_slice();
    for row in PAIRS {
        let mut characters = row.chars();
        while let (Some(traditional), Some(simplified)) = (characters.next(), characters.next()) {
            if let Some(slot) = table.get_mut((traditional as u32).wrapping_sub(FIRST) as usize) {
                *slot = simplified as u16;
            }
        }
    }
    table
});

/// The simplified form of `c`, if it has another.
pub(super) fn simplified(c: char) -> Option<char> {
    let found = *SIMPLIFIED.get((c as u32).wrapping_sub(FIRST) as usize)?;
    if found == 0 { None } else { char::from_u32(u32::from(found)) }
}

/// How many samples are taken, and how many bytes each has.
const SAMPLES: usize = 6;
const SAMPLE: usize = 240;

/// Whether the text is in traditional script: of its Chinese characters one in twenty is one that simplified
/// text does not have. (Of a traditional text every third is.)
fn is_traditional(text: &str) -> bool {
    let (mut all, mut traditional) = (0, 0);
    let table = &*SIMPLIFIED;
    let step = text.len() / SAMPLES;
    for n in 0..SAMPLES {
        // A short text is read once, as a whole.
        let (start, length) = if step <= SAMPLE { (0, text.len()) } else { (n * step, SAMPLE) };
        let start = floor(text, start);
        let end = floor(text, (start + length).min(text.len()));
        for c in text.get(start..end).unwrap_or("").chars() {
            if let Some(&simple) = table.get((c as u32).wrapping_sub(FIRST) as usize) {
                all += 1;
                traditional += usize::from(simple != 0);
            }
        }
        if step <= SAMPLE {
            break;
        }
    }
    traditional >= 3 && traditional * 20 >= all
}

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    if !is_traditional(text) {
        return None;
    }
    let mut new = String::with_capacity(text.len());
    let mut first = None;
    let mut count = 0;
    for (at, c) in text.char_indices() {
        let simple = simplified(c);
        if simple.is_some() {
            first.get_or_insert(Span::new(at, at + c.len_utf8()));
            count += 1;
        }
        new.push(simple.unwrap_or(c));
    }
    // Both forms have three bytes, so every place stays where it is and nothing needs recording.
    Some(Rewritten { text: new, edits: Edits::default(), first: first?, count })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_traditional_text_is_simplified() {
        let done = repair("加強法治政府建設,徵求意見稿,全麵落實製度").expect("traditional");
        assert_eq!(done.text, "加强法治政府建设,征求意见稿,全面落实制度");
        assert_eq!(done.first, Span::new(3, 6));
    }

    #[test]
    fn a_simplified_text_with_a_traditional_name_stays() {
        let text = format!("{}臺灣", "加强法治政府建设。".repeat(40));
        assert!(repair(&text).is_none());
    }
}
