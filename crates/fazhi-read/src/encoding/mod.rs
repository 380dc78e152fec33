//! Bytes to characters.
//!
//! What says most comes first: a byte-order mark, then validity as UTF-8 (text of another encoding is hardly ever
//! valid by chance), then what the file or its carrier declares, then the statistics of the first kilobytes. A
//! declaration that the bytes contradict is set aside and noted.

mod detect;

use std::borrow::Cow;

use encoding_rs::{BIG5, DecoderResult, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

use crate::{Note, Options, ReadError};

/// Undecodable places that are listed one by one.
const LISTED: u64 = 100;

/// Characters beyond ASCII from which on valid UTF-8 is no accident, whatever a label says.
const SURE: usize = 4;

/// A decoded file.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) encoding: &'static Encoding,
    /// Where stretches that were decoded without a gap begin, in the text and in the file.
    pub(crate) stretches: Vec<(u32, u64)>,
    pub(crate) notes: Vec<Note>,
}

/// Decodes a file. `declared` is what its own first bytes say, such as a page's `<meta charset>`.
pub(crate) fn decode<'a>(
    bytes: &'a [u8],
    declared: Option<&str>,
    options: &Options,
) -> Result<Decoded<'a>, ReadError> {
    let most = u64::from(options.limits.undecodable);
    if let Some((encoding, length)) = byte_order_mark(bytes) {
        // A mark of UTF-8 stays in the text: a UTF-8 text is handed over byte for byte.
        let from = if encoding == UTF_8 { 0 } else { length };
        return within(with(encoding, bytes, from), most);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !detect::is_utf_16(bytes)
    {
        let mut decoded = Decoded {
            text: Cow::Borrowed(text),
            encoding: UTF_8,
            stretches: vec![(0, 0)],
            notes: Vec::new(),
        };
        // Where nearly all is ASCII a label may still know better.
        let beyond = || text.chars().filter(|c| !c.is_ascii()).take(SURE).count();
        let label = label(declared, options).filter(|(_, encoding)| *encoding != UTF_8);
        let Some((label, encoding)) = label.filter(|_| !text.is_ascii()) else { return Ok(decoded) };
        if beyond() < SURE {
            let labelled = with(encoding, bytes, 0);
            if labelled.lost == 0 {
                return Ok(labelled.decoded);
            }
        }
        decoded.notes.push(Note::LabelContradicted { label, encoding: UTF_8.name() });
        return Ok(decoded);
    }
    let declared = label(declared, options);
    if let Some((_, encoding)) = &declared {
        let attempt = with(encoding, bytes, 0);
        if attempt.is_good(most) {
            return Ok(attempt.decoded);
        }
    }
    let guess = detect::detect(bytes);
    let attempt = with(guess.unwrap_or(UTF_8), bytes, 0);
    let contradicted = declared.filter(|(_, encoding)| Some(*encoding) != guess);
    let mut decoded = within(attempt, most)?;
    if let Some((label, _)) = contradicted {
        decoded.notes.push(Note::LabelContradicted { label, encoding: decoded.encoding.name() });
    }
    Ok(decoded)
}

/// The label that the carrier or the file gives and the encoding it means, of those that Chinese is written in.
fn label(declared: Option<&str>, options: &Options) -> Option<(String, &'static Encoding)> {
    [options.encoding.as_deref(), declared].into_iter().flatten().find_map(|label| {
        let encoding = Encoding::for_label(label.trim().as_bytes())?;
        let known = [UTF_8, GBK, GB18030, BIG5, UTF_16LE, UTF_16BE].contains(&encoding);
        known.then(|| (label.trim().to_owned(), encoding))
    })
}

fn byte_order_mark(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    if bytes.starts_with(&[0x84, 0x31, 0x95, 0x33]) {
        return Some((GB18030, 4));
    }
    Encoding::for_bom(bytes)
}

struct Attempt<'a> {
    decoded: Decoded<'a>,
    /// How many places could not be decoded, and the first one.
    lost: u64,
    first: u64,
    characters: u64,
}

impl Attempt<'_> {
    fn is_good(&self, most: u64) -> bool {
        self.lost * 1000 <= most * self.characters
    }
}

fn within(attempt: Attempt<'_>, most: u64) -> Result<Decoded<'_>, ReadError> {
    if attempt.is_good(most) {
        return Ok(attempt.decoded);
    }
    let encoding = attempt.decoded.encoding.name();
    Err(ReadError::Undecodable { encoding, offset: attempt.first, count: attempt.lost })
}

/// Decodes the bytes from `from` on; what the encoding does not know becomes U+FFFD and a note.
fn with<'a>(encoding: &'static Encoding, bytes: &'a [u8], from: usize) -> Attempt<'a> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2 + 16);
    let mut stretches = vec![(0, from as u64)];
    let mut notes = Vec::new();
    let (mut at, mut lost, mut first) = (from, 0_u64, 0_u64);
    loop {
        let left = bytes.get(at..).unwrap_or_default();
        let (result, read) = decoder.decode_to_string_without_replacement(left, &mut text, true);
        at += read;
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => text.reserve(left.len().max(64) * 2),
            DecoderResult::Malformed(bad, after) => {
                let offset = at.saturating_sub(usize::from(bad) + usize::from(after)) as u64;
                if lost == 0 {
                    first = offset;
                }
                lost += 1;
                if lost <= LISTED {
                    notes.push(Note::Undecodable { offset, length: bad, encoding: encoding.name() });
                }
                stretches.push((text.len() as u32, offset));
                text.push(char::REPLACEMENT_CHARACTER);
                stretches.push((text.len() as u32, offset + u64::from(bad)));
                text.reserve(64);
            }
        }
    }
    if lost > LISTED {
        notes.push(Note::MoreUndecodable { count: lost - LISTED });
    }
    let characters = text.chars().count() as u64;
    Attempt {
        decoded: Decoded { text: Cow::Owned(text), encoding, stretches, notes },
        lost,
        first,
        characters,
    }
}

/// How many bytes `text` has in an encoding; none stands for UTF-8.
pub(crate) fn encoded_length(encoding: Option<&'static Encoding>, text: &str) -> usize {
    let Some(encoding) = encoding.filter(|it| *it != UTF_8) else { return text.len() };
    if encoding == UTF_16LE || encoding == UTF_16BE {
        return text.chars().map(char::len_utf16).sum::<usize>() * 2;
    }
    if text.is_ascii() {
        return text.len();
    }
    let length: fn(char) -> usize = if encoding == BIG5 { in_big5 } else { in_gb18030 };
    let euro = if encoding == GBK { text.matches('\u{20AC}').count() } else { 0 };
    // The encoder of GBK has one byte for the euro.
    text.chars().map(length).sum::<usize>() - euro
}

/// The bytes of a character that was read from Big5: all but ASCII have two, and a few of those are two characters.
fn in_big5(c: char) -> usize {
    match c {
        '\0'..='\u{7F}' => 1,
        '\u{304}' | '\u{30C}' => 0,
        _ => 2,
    }
}

/// The bytes of a character in GB18030, which is what the decoder of GBK reads, too.
fn in_gb18030(c: char) -> usize {
    match c {
        '\0'..='\u{7F}' => 1,
        // Nearly all of a Chinese text: asking the encoder would cost as much as reading the page.
        '\u{4E00}'..='\u{9FA5}' | '\u{FF01}'..='\u{FF5E}' | '\u{3000}'..='\u{3002}' | '“' | '”' => 2,
        c => GB18030.encode(c.encode_utf8(&mut [0; 4])).0.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENTENCE: &str =
        "2023年,全县各级行政机关坚持以法治思想为指导,办理行政复议案件128件,按时办结率100%。";

    fn decoded(bytes: &[u8], declared: Option<&str>) -> (String, &'static str, Vec<Note>) {
        let decoded = decode(bytes, declared, &Options::default()).expect("decodes");
        (decoded.text.into_owned(), decoded.encoding.name(), decoded.notes)
    }

    fn utf_16(text: &str, little: bool) -> Vec<u8> {
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_is_found_without_a_label() {
        let traditional = "二〇二三年,本縣各級行政機關堅持依法行政,辦理行政復議案件一百二十八件,成效顯著。";
        for (bytes, name, text) in [
            (SENTENCE.as_bytes().to_vec(), "UTF-8", SENTENCE),
            (GBK.encode(SENTENCE).0.into_owned(), "GBK", SENTENCE),
            (BIG5.encode(traditional).0.into_owned(), "Big5", traditional),
            (utf_16(SENTENCE, true), "UTF-16LE", SENTENCE),
            (utf_16(SENTENCE, false), "UTF-16BE", SENTENCE),
        ] {
            assert_eq!(decoded(&bytes, None), (text.to_owned(), name, vec![]), "{name}");
        }
    }

    #[test]
    fn marks_are_obeyed_and_only_that_of_utf_8_stays() {
        let marked = [b"\xFF\xFE".to_vec(), utf_16("法治", true)].concat();
        assert_eq!(decoded(&marked, None).0, "法治");
        let marked = [b"\x84\x31\x95\x33".to_vec(), GB18030.encode("法治").0.into_owned()].concat();
        assert_eq!(decoded(&marked, None).0, "法治");
        assert_eq!(decoded("\u{FEFF}法治".as_bytes(), None).0, "\u{FEFF}法治");
    }

    #[test]
    fn gb2312_means_gb18030() {
        // 㐂 has four bytes.
        let bytes = GB18030.encode("依法行政㐂").0.into_owned();
        assert_eq!(decoded(&bytes, Some("gb2312")).0, "依法行政㐂");
        assert_eq!(encoded_length(Some(GBK), "政㐂"), 6);
    }

    #[test]
    fn lengths_are_those_of_the_encoder() {
        for c in ('\u{80}'..='\u{FFFF}').filter(|c| *c != '\u{20AC}') {
            let text = c.to_string();
            assert_eq!(in_gb18030(c), GB18030.encode(&text).0.len(), "{c}");
            let (bytes, _, unmapped) = BIG5.encode(&text);
            assert!(unmapped || in_big5(c) == bytes.len(), "{c}");
        }
    }

    #[test]
    fn a_label_that_lies_is_set_aside_and_noted() {
        let (text, name, notes) = decoded(SENTENCE.as_bytes(), Some("gb2312"));
        assert_eq!((text.as_str(), name), (SENTENCE, "UTF-8"));
        assert!(matches!(&notes[..], [Note::LabelContradicted { label, .. }] if label == "gb2312"));
        let bytes = GBK.encode(SENTENCE).0.into_owned();
        let (text, name, notes) = decoded(&bytes, Some("utf-8"));
        assert_eq!((text.as_str(), name), (SENTENCE, "GBK"));
        assert!(matches!(&notes[..], [Note::LabelContradicted { label, .. }] if label == "utf-8"));
    }

    #[test]
    fn undecodable_bytes_are_named_with_their_offsets() {
        let mut bytes = SENTENCE.repeat(10).into_bytes();
        bytes[4] = 0xFF;
        let decoded = decode(&bytes, None, &Options::default()).expect("decodes");
        let places: Vec<_> = decoded.notes.iter().filter_map(Note::place).collect();
        assert_eq!(places.first(), Some(&crate::Place::Byte(4)));
        assert!(decoded.text.starts_with("2023\u{FFFD}"));
        let (text, file) = *decoded.stretches.last().expect("a stretch");
        assert_eq!(&decoded.text.as_bytes()[text as usize..], &bytes[file as usize..]);

        let noise = b"ab\xed\xa0\x80";
        let error = decode(noise, None, &Options::default()).expect_err("no encoding");
        assert_eq!(error, ReadError::Undecodable { encoding: "UTF-8", offset: 2, count: 3 });
    }
}
