//! The byte slip: a stretch of GBK read one byte off.
//!
//! The first byte of a 。 (A1 A3) or of an ideographic space (A1 A1) was lost, a `?` took its place, and every
//! character behind it was read from the second byte of one and the first byte of the next, up to a byte that
//! stands for itself again: the second byte of a traditional character can be an ASCII letter, which ends the
//! slip (`現` AC 46 leaves `F`), and so does a line break. Pairs that are no character were dropped by the page,
//! and so were, on some, the `!` and `,` that the slip makes of 。.
//!
//! The repair writes the run back as GBK bytes, puts the lost byte in front and reads the bytes aligned. That is
//! taken when it gives common characters where the run had odd ones; a wrong guess does not. Where a pair was
//! dropped two characters come back as one wrong one, and those behind it right.

use encoding_rs::GBK;
use memchr::memchr_iter;

use super::rewriter::{Rewriter, Rewritten};
use super::traditional::simplified;
use super::{behind, is_han};
use crate::Span;
use crate::lexicon::byte_slip::LOST_PAIRS;
use crate::text::fold::folded;

/// No slip runs on for longer, in characters: without one of its ends the text is not understood anyway.
const LONGEST: usize = 400;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let runs: Vec<Vec<(Span, String)>> =
        memchr_iter(b'?', text.as_bytes()).filter_map(|at| align(text, at)).collect();
    if runs.is_empty() {
        return None;
    }
    let mut rewriter = Rewriter::new(text);
    let mut runs = runs.into_iter().peekable();
    for at in memchr_iter(b'?', text.as_bytes()) {
        match runs.next_if(|run| run.first().is_some_and(|(question, _)| question.start() == at)) {
            Some(run) => {
                for (n, (span, read)) in run.iter().enumerate() {
                    if n == 0 { rewriter.replace(*span, read) } else { rewriter.replace_more(*span, read) }
                }
            }
            // What a slip leaves of a 。 before a line break or a digit, in a text that has slipped elsewhere.
            None if behind(text, at + 1).is_none_or(|c| c == '\n' || c.is_ascii_digit()) => {
                rewriter.replace(Span::new(at, at + 1), "。");
            }
            None => {}
        }
    }
    rewriter.finish()
}

/// What stood in the run that begins with the `?` at byte `at`, character by character of the run.
fn align(text: &str, at: usize) -> Option<Vec<(Span, String)>> {
    let rest = text.get(at + 1..)?;
    let next = rest.chars().next()?;
    let after = rest.get(next.len_utf8()..)?.chars().next();
    // Behind a question mark that is one stands a new sentence, or its end; the slip leaves more.
    let marked = matches!(next, '!' | ',' | ' ') || !next.is_ascii();
    let lettered = next.is_ascii_graphic() && after.is_some_and(|c| !c.is_ascii() || is_second(c));
    if !marked && !lettered {
        return None;
    }
    let begins_line = text.get(..at).is_none_or(|front| {
        let front = front.trim_end_matches(' ');
        front.is_empty() || front.ends_with('\n')
    });
    let question = Span::new(at, at + 1);
    // What the `?` and a first character that was folded or dropped stand for.
    let guesses: &[&[u8]] = match next {
        '!' => &[b"\xA1\xA3\xA1"],
        ',' => &[b"\xA1\xA3\xAC"],
        c if c.is_ascii() => &[b"\xA1\xA3\xAC", b"\xA1\xA3"],
        // At the start of a line an ideographic space lost its byte, within one a full stop.
        _ if begins_line => &[b"\xA1", b"\xA1\xA3\xA1", b"\xA1\xA3\xAC"],
        _ => &[b"\xA1\xA3\xA1", b"\xA1\xA3\xAC", b"\xA1"],
    };
    guesses.iter().find_map(|&guess| {
        let mut run = Run { units: vec![(question, guess.to_vec())], common: 0, odd: 0, closed: false };
        let mut from = at + 1;
        match next {
            '!' | ',' => {
                run.units.push((Span::new(from, from + 1), Vec::new()));
                run.odd += 1;
                from += 1;
            }
            // A full-width letter, folded: A3 and the letter with its high bit set.
            c if c.is_ascii_graphic() && guess.len() == 2 => {
                run.units.push((Span::new(from, from + 1), vec![c as u8 | 0x80]));
                run.odd += 1;
                from += 1;
            }
            _ => {}
        }
        run.read(text, from);
        run.aligned()
    })
}

/// A run of characters and the GBK bytes of each.
struct Run {
    units: Vec<(Span, Vec<u8>)>,
    /// How many characters of it texts often have, and how many they do not.
    common: usize,
    odd: usize,
    /// Whether the run ends where a byte stands for itself.
    closed: bool,
}

impl Run {
    /// Reads on from byte `from` to the end of the run.
    fn read(&mut self, text: &str, from: usize) {
        for (offset, c) in text.get(from..).unwrap_or("").char_indices().take(LONGEST) {
            let span = Span::new(from + offset, from + offset + c.len_utf8());
            if c == ' ' && self.units.len() == 1 {
                // Two ideographic spaces before a heading, folded: one of them was slipped into.
                self.units.push((span, b"\xA1\xA1".to_vec()));
                continue;
            }
            if c.is_ascii() {
                // A full-width letter, folded, in the midst of the run: odd characters follow soon.
                let rest = text.get(span.end()..).unwrap_or("");
                let wide = rest.chars().take(4).take_while(|c| !c.is_ascii()).any(is_odd);
                if wide && c.is_ascii_graphic() {
                    self.odd += 1;
                    self.units.push((span, vec![0xA3, c as u8 | 0x80]));
                    continue;
                }
                if is_second(c) {
                    self.units.push((span, vec![c as u8]));
                    self.closed = true;
                }
                return;
            }
            let mut buffer = [0; 4];
            let (bytes, _, failed) = GBK.encode(c.encode_utf8(&mut buffer));
            if failed || bytes.len() != 2 {
                return;
            }
            if is_plausible(c) {
                self.common += 1;
            } else {
                self.odd += 1;
            }
            self.units.push((span, bytes.into_owned()));
        }
    }

    /// The run read aligned, or `None` when that gives no text.
    fn aligned(&self) -> Option<Vec<(Span, String)>> {
        // Where odd characters are few, nothing tells a slip from a question.
        if self.odd * 4 < self.common && !(self.closed && self.units.len() <= 3) {
            return None;
        }
        let mut bytes = Vec::with_capacity(self.units.len() * 2 + 2);
        let mut units = Vec::with_capacity(bytes.capacity());
        for (n, (_, unit)) in self.units.iter().enumerate() {
            for &byte in unit {
                bytes.push(byte);
                units.push(n);
            }
        }
        let mut read: Vec<(char, usize)> = Vec::with_capacity(bytes.len() / 2);
        for (pair, unit) in bytes.chunks_exact(2).zip(units.chunks_exact(2)) {
            let c = decode(pair).unwrap_or('\u{FFFD}');
            read.push((folded(c).unwrap_or(c), *unit.first()?));
        }
        restore_lost_pairs(&mut read);
        // A run of two or three is taken for the slip's only where a traditional character comes of it.
        let short = self.units.len() <= 3 && self.closed;
        if short && read.last().is_none_or(|&(c, _)| simplified(c).is_none()) {
            return None;
        }
        let good = read.iter().filter(|&&(c, _)| is_plausible(c)).count();
        let enough = if read.len() < 6 { read.len() } else { read.len() * 3 / 4 };
        if good < enough || read.len() < 2 {
            return None;
        }
        // A pair was dropped right behind the 。, and the character that came of it is none.
        if let Some(first) = read.first_mut().filter(|(c, _)| !is_plausible(*c)) {
            first.0 = '。';
        }
        let mut aligned: Vec<(Span, String)> =
            self.units.iter().map(|&(span, _)| (span, String::new())).collect();
        for (c, unit) in read {
            aligned.get_mut(unit)?.1.push(c);
        }
        Some(aligned)
    }
}

/// The character of two GBK bytes.
fn decode(pair: &[u8]) -> Option<char> {
    let (text, failed) = GBK.decode_without_bom_handling(pair);
    let mut characters = text.chars();
    let c = characters.next()?;
    (!failed && characters.next().is_none()).then_some(c)
}

/// Whether an ASCII character can be the second byte of one in GBK.
fn is_second(c: char) -> bool {
    matches!(c, '\x40'..='\x7E')
}

/// Whether `c` is a character of GBK that texts do not have.
fn is_odd(c: char) -> bool {
    !c.is_ascii() && !is_plausible(c)
}

/// Whether `c`, with these GBK bytes, is one of the 3755 characters of GB 2312's first level or a mark of Chinese text.
fn is_common(c: char, bytes: &[u8]) -> bool {
    let first_level = matches!(bytes, [0xB0..=0xD7, 0xA1..=0xFE]);
    first_level
        || matches!(c, '、' | '。' | '“' | '”' | '《' | '》' | '〔' | '〕' | '—' | '·' | '…' | '‘' | '’')
}

/// Whether `c` may stand in a report: common, or the traditional form of a common character.
fn is_plausible(c: char) -> bool {
    if c.is_ascii() {
        return true;
    }
    let c = simplified(c).unwrap_or(c);
    let mut buffer = [0; 4];
    let (bytes, _, failed) = GBK.encode(c.encode_utf8(&mut buffer));
    !failed && (is_common(c, &bytes) && (is_han(c) || bytes.first() == Some(&0xA1)))
}

/// Puts back what the page dropped because it was no character.
fn restore_lost_pairs(read: &mut Vec<(char, usize)>) {
    for (left, right) in LOST_PAIRS {
        let length = left.chars().count();
        let found = read.windows(length).position(|window| window.iter().map(|&(c, _)| c).eq(left.chars()));
        let Some(at) = found else { continue };
        let unit = read.get(at).map_or(0, |&(_, unit)| unit);
        let put: Vec<(char, usize)> = right.chars().map(|c| (c, unit)).collect();
        read.splice(at..at + length, put);
    }
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|done| done.text)
    }

    #[test]
    fn the_slip_is_undone() {
        assert_eq!(repaired("成效?!笆奈濉睍r期").as_deref(), Some("成效。“十四五”時期"));
        assert_eq!(repaired("成效?笆奈濉睍r期").as_deref(), Some("成效。“十四五”時期"));
        assert_eq!(repaired("?。ㄒ唬┘訌娊M織領導").as_deref(), Some(" (一)加強組織領導"));
        assert_eq!(repaired("目標?,F將情況").as_deref(), Some("目標。現將情況"));
        assert_eq!(repaired("目標?F將情況").as_deref(), Some("目標。現將情況"));
    }

    #[test]
    fn questions_stay() {
        for text in
            ["怎么办?现在就办。", "好不好?A类企业", "为什么?因为“一件事”办得好", "??", "?", "是?(一)加强"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
