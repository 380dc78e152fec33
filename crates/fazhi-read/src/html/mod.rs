//! Web pages.
//!
//! A page is read in one pass over its tokens, without a tree: what nests deeply or closes wrongly costs no more
//! than what does not. The pass gives lines and, for each, the block that it stands in. The block with most of
//! the page's sentences is its main text; its lines all stay. Outside of it only lists of links are left out:
//! titles, labels, breadcrumbs and feet are lines for the core's own classifier.

mod assemble;
mod charset;
mod element;
mod entity;
mod facts;
mod list;
mod page;
mod stored;
mod tag;
#[cfg(test)]
mod tests;
mod walk;

use crate::document::{Format, From, Run};
use crate::encoding::{self, Decoded, encoded_length};
use crate::{Document, Field, Limit, Note, Options, Place, ReadError};

/// Reads a web page.
pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    let declared = charset::declared(bytes);
    let decoded = encoding::decode(bytes, declared.as_deref(), options)?;
    let page = walk::page(&decoded.text);
    let mut assembled = assemble::assemble(&page, options);
    if assembled.draft.text.len() as u64 > options.limits.text {
        return Err(ReadError::OverLimit {
            format: Format::Html,
            limit: Limit::Text,
            value: options.limits.text,
        });
    }
    let mut cursor = Cursor::new(&decoded);
    for run in &mut assembled.draft.runs {
        run.from = cursor.run(run.from);
    }
    let field = |mut field: Field| {
        field.place = field.place.map(|place| cursor.place(place));
        field
    };
    let metadata = assembled.fields.into_iter().map(field).collect();
    let stored = page.stored.map(|at| Note::TextStored { offset: cursor.byte(at) });
    let mut notes = decoded.notes;
    notes.extend(stored);
    notes.extend(assembled.notes);
    let runs: Vec<Run> = assembled.draft.runs;
    Ok(Document::new(Format::Html, assembled.draft.text, runs)
        .with_encoding(decoded.encoding)
        .with_metadata(metadata)
        .with_notes(notes))
}

/// From places in the decoded page to bytes of the file. Asked in the order of the page it passes over the page once.
struct Cursor<'a> {
    text: &'a str,
    stretches: &'a [(u32, u64)],
    encoding: &'static encoding_rs::Encoding,
    last: (usize, u64),
}

impl<'a> Cursor<'a> {
    fn new(decoded: &'a Decoded) -> Cursor<'a> {
        Cursor {
            text: &decoded.text,
            stretches: &decoded.stretches,
            encoding: decoded.encoding,
            last: (usize::MAX, 0),
        }
    }

    fn byte(&mut self, offset: u64) -> u64 {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(self.text.len());
        let at = self.stretches.partition_point(|&(text, _)| text as usize <= offset).saturating_sub(1);
        let Some(&(text, byte)) = self.stretches.get(at) else { return offset as u64 };
        let mut from = (text as usize, byte);
        if (from.0..=offset).contains(&self.last.0) {
            from = self.last;
        }
        let between = self.text.get(from.0..offset).unwrap_or_default();
        self.last = (offset, from.1 + encoded_length(Some(self.encoding), between) as u64);
        self.last.1
    }

    fn place(&mut self, place: Place) -> Place {
        match place {
            Place::Byte(offset) => Place::Byte(self.byte(offset)),
            other => other,
        }
    }

    fn run(&mut self, from: From) -> From {
        match from {
            From::Copied(offset) => From::Copied(self.byte(offset)),
            From::Made(place) => From::Made(self.place(place)),
        }
    }
}
