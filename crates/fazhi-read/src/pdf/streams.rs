//! Compressed streams that would unpack to too much, found before anything unpacks them whole.
//!
//! Streams are told by their content, not by their dictionaries: what inflates is inflated here without being
//! kept, and so is what comes out of that, since filters may be stacked.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::document::Format;
use crate::{Limit, ReadError};

/// Compressions stacked on one stream.
const MOST_LAYERS: usize = 4;

/// Refuses a file whose streams unpack to more than `most` bytes together.
pub(super) fn check(bytes: &[u8], most: u64) -> Result<(), ReadError> {
    let mut left = most;
    let mut from = 0;
    while let Some(at) = memchr::memmem::find(bytes.get(from..).unwrap_or_default(), b"stream") {
        from += at + b"stream".len();
        let data = bytes.get(from..).unwrap_or_default();
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let Some(data) = data.strip_prefix(b"\n") else { continue };
        let end = memchr::memmem::find(data, b"endstream").unwrap_or(data.len());
        from += end;
        let size = unpacked(data.get(..end).unwrap_or_default(), left);
        left = left.checked_sub(size).ok_or(ReadError::OverLimit {
            format: Format::Pdf,
            limit: Limit::Unpacked,
            value: most,
        })?;
    }
    Ok(())
}

/// The most bytes that a layer of the stream unpacks to; counting stops past `most`.
fn unpacked(data: &[u8], most: u64) -> u64 {
    let mut largest = 0;
    for layers in 1..=MOST_LAYERS {
        let mut reader: Box<dyn Read + '_> = Box::new(data);
        for _ in 0..layers {
            reader = Box::new(ZlibDecoder::new(reader));
        }
        let size = count(reader, most);
        if size == 0 {
            break;
        }
        largest = size.max(largest);
        if size > most {
            break;
        }
    }
    largest
}

/// How many bytes a reader gives before it ends, breaks off, or passes `most`.
fn count(reader: impl Read, most: u64) -> u64 {
    let mut reader = reader.take(most.saturating_add(1));
    let (mut total, mut buffer) = (0, [0; 16 << 10]);
    while let Ok(read) = reader.read(&mut buffer) {
        if read == 0 {
            break;
        }
        total += read as u64;
    }
    total
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::*;

    fn packed(data: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    fn file(stream: &[u8]) -> Vec<u8> {
        [b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\r\n", stream, b"\nendstream endobj"].concat()
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_however_often_it_is_packed() {
        let bomb = packed(&vec![0; 10 << 20]);
        for layers in 0..3 {
            let stream = (0..layers).fold(bomb.clone(), |data, _| packed(&data));
            let error = check(&file(&stream), 1 << 20).unwrap_err();
            assert!(matches!(error, ReadError::OverLimit { limit: Limit::Unpacked, .. }), "{error}");
            assert_eq!(check(&file(&stream), 11 << 20), Ok(()));
        }
        let several = [file(&packed(&vec![0; 1 << 20])), file(&packed(&vec![0; 1 << 20]))].concat();
        assert!(check(&several, 1 << 20).is_err());
        assert_eq!(check(&file(b"q BT (x) Tj ET Q"), 10), Ok(()));
    }
}
