//! Plain text: only its encoding is to be found.

use crate::document::{Format, From, Run};
use crate::{Document, Options, ReadError, encoding};

pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    let decoded = encoding::decode(bytes, None, options)?;
    let runs = decoded.stretches.iter().map(|&(text, byte)| Run { text, from: From::Copied(byte) }).collect();
    Ok(Document::new(Format::Text, decoded.text.into_owned(), runs)
        .with_encoding(decoded.encoding)
        .with_notes(decoded.notes))
}
