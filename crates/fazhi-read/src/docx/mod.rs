//! Word files of today: a ZIP package of XML parts.
//!
//! Paragraphs become lines. What Word shows and the file does not spell out is put into the text: automatic numbers,
//! of which 一、 is most often one. Tracked changes are read as accepted.

mod body;
mod counting;
mod numbering;
mod package;
mod properties;
mod styles;
#[cfg(test)]
mod tests;
mod xml;

use crate::document::Format;
use crate::{Document, Note, Options, ReadError};

use body::Body;
use numbering::Numbering;
use package::Package;
use styles::Styles;

/// Reads a Word file.
pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        // A package behind a password is wrapped in another container.
        return Err(ReadError::Encrypted { format: Format::Docx });
    }
    let limits = &options.limits;
    let mut package = Package::open(bytes, limits)?;
    let main = package.main_part()?;
    let related = package.related(&main)?;
    let styles = match related.get("styles").map(|name| package.part(name)).transpose()?.flatten() {
        Some(part) => Styles::read(&part, limits.depth)?,
        None => Styles::default(),
    };
    let numbering = match related.get("numbering").map(|name| package.part(name)).transpose()?.flatten() {
        Some(part) => Numbering::read(&part, limits.depth, &styles)?,
        None => Numbering::default(),
    };
    let mut body = Body::new(&styles, numbering, limits);
    for kind in ["footnotes", "endnotes"] {
        if let Some(part) = related.get(kind).map(|name| package.part(name)).transpose()?.flatten() {
            body.read_notes(&part)?;
        }
    }
    let part = package.part(&main)?.ok_or_else(|| package::missing(&main))?;
    body.read(&part)?;
    let properties = package.properties_part()?;
    let metadata =
        properties.map(|part| properties::read(&part, limits.depth)).transpose()?.unwrap_or_default();
    let mut notes = Vec::new();
    if body.numbers > 0 {
        notes.push(Note::NumbersRebuilt { count: body.numbers });
    }
    if body.deletions > 0 {
        notes.push(Note::DeletionsDropped { count: body.deletions });
    }
    if body.contents > 0 {
        notes.push(Note::LinksDropped { count: body.contents });
    }
    let draft = body.draft;
    Ok(Document::new(Format::Docx, draft.text, draft.runs).with_metadata(metadata).with_notes(notes))
}
