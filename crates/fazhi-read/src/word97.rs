//! Word files of 97 to 2003, through `office_oxide`.

use std::io::Cursor;

use office_oxide::cfb::SummaryProperties;
use office_oxide::format::DocumentFormat;
use office_oxide::ir::{DocumentIR, Element};

use crate::contain::contained;
use crate::document::Format;
use crate::{Document, Field, FieldKind, Limit, Note, Options, ReadError};

/// Reads an old Word file. Its text has no way back to the source. Automatic numbers cannot be had from the library:
/// a note says how many are missing.
pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    contained(Format::Doc, || {
        let reader = Cursor::new(bytes.to_vec());
        let file = office_oxide::Document::from_reader(reader, DocumentFormat::Doc)
            .map_err(|error| failed(&error))?;
        let Some(document) = file.as_doc() else { return Err(damaged("no Word document in it")) };
        let mut text = String::new();
        for line in document.plain_text_ref().split(['\n', '\r', '\x0B', '\x0C']) {
            let line = line.trim_end();
            if !line.is_empty() {
                text.push_str(line);
                text.push('\n');
            }
        }
        if text.len() as u64 > options.limits.text {
            let value = options.limits.text;
            return Err(ReadError::OverLimit { format: Format::Doc, limit: Limit::Text, value });
        }
        let damage = document.warnings().iter().map(|words| Note::Damage { words: words.clone() });
        let count = numbered(&file.to_ir());
        let missing = (count > 0).then_some(Note::NumbersMissing { count });
        Ok(Document::new(Format::Doc, text, Vec::new())
            .with_metadata(document.summary_properties().map(fields).unwrap_or_default())
            .with_notes(damage.chain(missing).collect()))
    })
}

fn failed(error: &office_oxide::OfficeError) -> ReadError {
    let reason = error.to_string();
    if reason.contains("ncrypt") || reason.contains("assword") {
        return ReadError::Encrypted { format: Format::Doc };
    }
    damaged(&reason)
}

fn damaged(reason: &str) -> ReadError {
    ReadError::Damaged { format: Format::Doc, place: String::new(), reason: reason.to_owned() }
}

/// How many items of numbered lists a document has.
fn numbered(document: &DocumentIR) -> usize {
    let mut lists: Vec<_> =
        document.sections.iter().flat_map(|section| &section.elements).filter_map(list).collect();
    let mut count = 0;
    while let Some(list) = lists.pop() {
        count += if list.ordered { list.items.len() } else { 0 };
        lists.extend(list.items.iter().filter_map(|item| item.nested.as_ref()));
    }
    count
}

fn list(element: &Element) -> Option<&office_oxide::ir::List> {
    if let Element::List(list) = element { Some(list) } else { None }
}

fn fields(properties: &SummaryProperties) -> Vec<Field> {
    [
        (FieldKind::Title, "Title", &properties.title),
        (FieldKind::Author, "Author", &properties.author),
        (FieldKind::Created, "Created", &properties.created),
        (FieldKind::Modified, "LastSaved", &properties.modified),
    ]
    .into_iter()
    .filter_map(|(kind, name, value)| {
        let value = value.as_deref().map(str::trim).filter(|value| !value.is_empty())?;
        Some(Field { kind, name: name.to_owned(), value: value.to_owned(), place: None, line: None })
    })
    .collect()
}
