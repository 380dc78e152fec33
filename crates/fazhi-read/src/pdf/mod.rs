//! PDF: glyphs at places, made into lines and paragraphs again.

mod glyphs;
mod layout;
mod streams;
#[cfg(test)]
mod tests;

use hayro_interpret::hayro_syntax::metadata::Metadata;
use hayro_interpret::hayro_syntax::object::DateTime;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use crate::contain::contained;
use crate::document::{Draft, Format};
use crate::{Document, Field, FieldKind, Limit, Note, Options, Place, ReadError};

use glyphs::PageGlyphs;

/// Reads a PDF.
pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    streams::check(bytes, options.limits.unpacked)?;
    contained(Format::Pdf, || of(bytes, options))
}

fn of(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(
            DecryptionError::UnsupportedAlgorithm | DecryptionError::PasswordProtected,
        ) => ReadError::Encrypted { format: Format::Pdf },
        LoadPdfError::Decryption(_) => damaged("the encryption is broken"),
        LoadPdfError::Invalid => damaged("no table of objects"),
    })?;
    let pages = pdf.pages();
    if pages.len() > options.limits.pages {
        let value = options.limits.pages as u64;
        return Err(ReadError::OverLimit { format: Format::Pdf, limit: Limit::Pages, value });
    }
    let glyphs = glyphs::of(&pdf, options.limits.steps)?;
    if glyphs.iter().all(|page| page.glyphs.is_empty()) {
        return Err(ReadError::NoText { pages: pages.len() });
    }
    let mut notes = notes(&glyphs);
    let paper = layout::lines(glyphs);
    if paper.dropped > 0 {
        notes.push(Note::PageLinesDropped { count: paper.dropped });
    }
    let mut draft = Draft::default();
    for line in layout::paragraphs(&paper) {
        for (words, page) in &line {
            draft.make(words, Place::Page(*page));
        }
        let page = line.last().map_or(1, |(_, page)| *page);
        draft.make("\n", Place::Page(page));
        if draft.text.len() as u64 > options.limits.text {
            let value = options.limits.text;
            return Err(ReadError::OverLimit { format: Format::Pdf, limit: Limit::Text, value });
        }
    }
    Ok(Document::new(Format::Pdf, draft.text, draft.runs)
        .with_metadata(fields(pdf.metadata()))
        .with_notes(notes))
}

fn damaged(reason: &str) -> ReadError {
    ReadError::Damaged { format: Format::Pdf, place: String::new(), reason: reason.to_owned() }
}

fn notes(pages: &[PageGlyphs]) -> Vec<Note> {
    let mut notes = Vec::new();
    let unknown: u64 = pages.iter().map(|page| page.unknown).sum();
    if let Some(first) = pages.iter().find(|page| page.unknown > 0) {
        notes.push(Note::UnknownGlyphs { count: unknown, page: first.number });
    }
    let empty = pages.iter().filter(|page| page.glyphs.is_empty() && page.has_image);
    notes.extend(empty.map(|page| Note::PageWithoutText { page: page.number }));
    notes
}

fn fields(metadata: &Metadata) -> Vec<Field> {
    let words = |kind, name, value: &Option<Box<[u8]>>| {
        let value = value.as_deref().map(text_string).filter(|value| !value.is_empty())?;
        Some(field(kind, name, value))
    };
    let date =
        |kind, name, value: &Option<DateTime>| value.as_ref().map(|value| field(kind, name, iso(value)));
    [
        words(FieldKind::Title, "Title", &metadata.title),
        words(FieldKind::Author, "Author", &metadata.author),
        date(FieldKind::Created, "CreationDate", &metadata.creation_date),
        date(FieldKind::Modified, "ModDate", &metadata.modification_date),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn field(kind: FieldKind, name: &str, value: String) -> Field {
    Field { kind, name: name.to_owned(), value, place: None, line: None }
}

/// A text string of PDF: UTF-16 or UTF-8 with a mark, else as good as Latin-1.
fn text_string(bytes: &[u8]) -> String {
    let words = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0.into_owned(),
        None => bytes.iter().map(|&byte| char::from(byte)).collect(),
    };
    words.trim().to_owned()
}

fn iso(date: &DateTime) -> String {
    let DateTime { year, month, day, hour, minute, second, .. } = date;
    let zone = match (date.utc_offset_hour, date.utc_offset_minute) {
        (0, 0) => "Z".to_owned(),
        (hours, minutes) => format!("{hours:+03}:{minutes:02}"),
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")
}
