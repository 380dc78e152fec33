//! Which encoding bytes without a label are in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

/// How much is looked at, in bytes beyond ASCII and the ASCII between them.
const SAMPLE: usize = 8192;

/// Of a hundred characters of a Chinese text, how many are of everyday kinds.
const EVERYDAY: usize = 80;

/// The encoding of bytes that are not valid UTF-8; none where no encoding of Chinese fits.
pub(super) fn detect(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some(encoding) = utf_16(bytes) {
        return Some(encoding);
    }
    let sample = sample(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, sample.len() == bytes.len());
    // Never with a hint of `.cn`: it would make GBK of every Big5.
    let guess = detector.guess(None, Utf8Detection::Allow);
    let fits = |encoding: &'static Encoding| everyday(&encoding.decode_without_bom_handling(sample).0);
    if guess == UTF_8 {
        return Some(UTF_8);
    }
    // Short texts mislead the statistics: of the two, the one that reads as Chinese.
    let order = if guess == BIG5 { [BIG5, GBK] } else { [GBK, BIG5] };
    order.into_iter().find(|&encoding| {
        let known = guess == encoding || guess == GB18030;
        (known || sample.len() < 400) && fits(encoding)
    })
}

/// Whether these bytes, valid as UTF-8 or not, are UTF-16 without a mark: every other byte a zero.
pub(super) fn is_utf_16(bytes: &[u8]) -> bool {
    bytes.len() > 16 && bytes.len().is_multiple_of(2) && bytes.contains(&0) && utf_16(bytes).is_some()
}

/// UTF-16 without a mark, in the order in which it reads as Chinese.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    if !bytes.len().is_multiple_of(2) || bytes.len() < 4 {
        return None;
    }
    let sample = bytes.get(..bytes.len().min(SAMPLE) & !1).unwrap_or_default();
    [UTF_16LE, UTF_16BE].into_iter().find(|encoding| {
        let (text, broken) = encoding.decode_without_bom_handling(sample);
        // The last unit of the sample may be half a pair.
        !(broken && sample.len() == bytes.len()) && everyday_share(&text) >= 95
    })
}

/// From a little before the first byte beyond ASCII: markup alone says nothing.
fn sample(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    bytes.get(first..bytes.len().min(first + SAMPLE)).unwrap_or_default()
}

fn everyday(text: &str) -> bool {
    everyday_share(text) >= EVERYDAY
}

/// The share of characters of everyday kinds, of 100: ASCII that is printed, marks of Chinese print, and Han that
/// the oldest character sets of either script have.
fn everyday_share(text: &str) -> usize {
    let (mut all, mut known) = (0_usize, 0_usize);
    for c in text.chars() {
        all += 1;
        known += usize::from(match c {
            '\t'
            | '\n'
            | '\r'
            | ' '..='~'
            | '\u{A0}'
            | '·'
            | '—'
            | '‘'..='”'
            | '…'
            | '\u{3000}'..='〕'
            | '\u{FF01}'..='\u{FF5E}' => true,
            '\u{4E00}'..='\u{9FA5}' => is_common(c),
            _ => false,
        });
    }
    (known * 100).checked_div(all).unwrap_or(0)
}

/// Whether a Han character is in GB 2312 or on the first plane of Big5: the ones of everyday texts.
fn is_common(c: char) -> bool {
    let mut buffer = [0; 4];
    let one: &str = c.encode_utf8(&mut buffer);
    let gb = GBK.encode(one).0;
    if let [lead @ 0xB0..=0xF7, trail @ 0xA1..=0xFE] = *gb {
        return (lead, trail) != (0xD7, 0xFA);
    }
    matches!(*BIG5.encode(one).0, [0xA4..=0xC6, _])
}
