//! Word files of 97 to 2003, through `office_oxide`.

use std::io::Cursor;

use office_oxide::doc::DocDocument;

use crate::contain::contained;
use crate::document::Format;
use crate::{Document, Field, FieldKind, Limit, Note, Options, ReadError};

/// Reads an old Word file. Its text has no way back to the source, and its automatic numbers are the library's.
pub(crate) fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    contained(Format::Doc, || {
        let document = DocDocument::from_reader(Cursor::new(bytes)).map_err(|error| {
            let reason = error.to_string();
            if reason.contains("encrypt") || reason.contains("password") {
                return ReadError::Encrypted { format: Format::Doc };
            }
            ReadError::Damaged { format: Format::Doc, place: String::new(), reason }
        })?;
        let mut text = String::new();
        for line in document.plain_text_ref().split(['\n', '\r', '\x0B', '\x0C']) {
            let line = line.trim_end();
            if !line.is_empty() {
                text.push_str(line);
                text.push('\n');
            }
        }
        if text.len() as u64 > options.limits.text {
            return Err(ReadError::OverLimit {
                format: Format::Doc,
                limit: Limit::Text,
                value: options.limits.text,
            });
        }
        let notes = document.warnings().iter().map(|words| Note::Damage { words: words.clone() }).collect();
        let properties = document.summary_properties();
        let metadata = properties.map(|properties| {
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
        });
        Ok(Document::new(Format::Doc, text, Vec::new())
            .with_metadata(metadata.unwrap_or_default())
            .with_notes(notes))
    })
}
