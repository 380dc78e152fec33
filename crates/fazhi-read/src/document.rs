//! What reading gives: the text, what the file says of itself, and the way back to the source.

use std::ops::Range;
use std::sync::Arc;

use encoding_rs::Encoding;

use crate::Note;
use crate::encoding::encoded_length;

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Plain text, or Markdown.
    Text,
    /// A web page.
    Html,
    /// A Word file of today (Office Open XML).
    Docx,
    /// A Word file of 97 to 2003.
    Doc,
    /// A PDF.
    Pdf,
}

/// Endings of the names of files that are read, in lower case, without the dot: what a walk through a folder looks
/// for. What a file is its content says, not its ending.
///
/// ```
/// assert!(fazhi_read::ENDINGS.contains(&"docx"));
/// ```
pub const ENDINGS: [&str; 9] = ["txt", "text", "md", "html", "htm", "shtml", "docx", "doc", "pdf"];

impl Format {
    /// The usual ending of such files, which is also its name for people: `docx`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Text => "txt",
            Format::Html => "html",
            Format::Docx => "docx",
            Format::Doc => "doc",
            Format::Pdf => "pdf",
        }
    }
}

/// A place in a source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A byte of the file, from 0: texts and web pages.
    Byte(u64),
    /// A paragraph of the main document, in its order, from 1: DOCX.
    Paragraph(u32),
    /// A page, from 1: PDF.
    Page(u32),
}

/// What a field of the file's metadata is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldKind {
    /// `ArticleTitle`, or `<title>` without the site's name; the title property of a Word file.
    Title,
    /// `PubDate`: when it was put on the page.
    Published,
    /// `ContentSource`: where the page says it comes from.
    Source,
    /// `ColumnName`: the column of the site.
    Column,
    /// `SiteName`.
    Site,
    /// `Author`, or the author property of a file.
    Author,
    /// `Keywords`.
    Keywords,
    /// `Description`.
    Description,
    /// When the file was made, by its properties.
    Created,
    /// When the file was last changed, by its properties.
    Modified,
}

/// One statement of the file about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What it is about.
    pub kind: FieldKind,
    /// The name that the file gives it: `PubDate`, `dcterms:created`.
    pub name: String,
    /// What it says, trimmed.
    pub value: String,
    /// Where in the source it stands, where that can be told.
    pub place: Option<Place>,
    /// The bytes of [`Document::text`] that state it, where a line was made for it because the page itself lacks it.
    pub line: Option<Range<usize>>,
}

/// A file as text.
///
/// ```
/// let page = "<meta name=PubDate content='2024-01-05 10:00'><p>第一段<p>第二段";
/// let document = fazhi_read::read(page.as_bytes(), &fazhi_read::Options::default()).unwrap();
/// assert_eq!(document.text(), "发布日期:2024-01-05 10:00\n第一段\n第二段\n");
/// let second = document.text().find("第二段").unwrap();
/// assert_eq!(document.place(second), Some(fazhi_read::Place::Byte(page.find("第二段").unwrap() as u64)));
/// assert_eq!(document.metadata()[0].name, "PubDate");
/// ```
#[derive(Clone, Debug)]
pub struct Document {
    text: Arc<str>,
    format: Format,
    encoding: Option<&'static Encoding>,
    metadata: Vec<Field>,
    notes: Vec<Note>,
    runs: Vec<Run>,
}

/// A stretch of text that comes from one stretch of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// First byte in the text.
    pub(crate) text: u32,
    pub(crate) from: From,
}

/// Where a stretch comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// Copied from this byte on, byte for byte but for the encoding.
    Copied(u64),
    /// Made at this place.
    Made(Place),
}

impl Document {
    pub(crate) fn new(format: Format, text: String, runs: Vec<Run>) -> Document {
        Document { text: text.into(), format, encoding: None, metadata: Vec::new(), notes: Vec::new(), runs }
    }

    pub(crate) fn with_encoding(self, encoding: &'static Encoding) -> Document {
        Document { encoding: Some(encoding), ..self }
    }

    pub(crate) fn with_metadata(self, metadata: Vec<Field>) -> Document {
        Document { metadata, ..self }
    }

    pub(crate) fn with_notes(self, notes: Vec<Note>) -> Document {
        Document { notes, ..self }
    }

    /// The text, in lines that end with `\n`. A plain text in UTF-8 is handed over byte for byte.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, shared: [`fazhi::parse`] takes it without a copy.
    pub fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// The format that the content showed.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The name of the encoding that a text or a web page was decoded from, as in the WHATWG Encoding Standard;
    /// none for formats that state their own.
    pub fn encoding(&self) -> Option<&'static str> {
        self.encoding.map(Encoding::name)
    }

    /// What the file says of itself beside its text, in its order.
    pub fn metadata(&self) -> &[Field] {
        &self.metadata
    }

    /// What was done on the way, and what could not be.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Where in the source the byte `offset` of the text comes from: exact for texts and, but for a
    /// character that the page writes as an entity, for web pages; the paragraph or the page in other formats.
    ///
    /// None past the end of the text and where the format has no places (`.doc`).
    pub fn place(&self, offset: usize) -> Option<Place> {
        if offset > self.text.len() {
            return None;
        }
        let at = self.runs.partition_point(|run| run.text as usize <= offset).checked_sub(1)?;
        let run = self.runs.get(at)?;
        match run.from {
            From::Made(place) => Some(place),
            From::Copied(byte) => {
                let before = self.text.get(run.text as usize..offset)?;
                Some(Place::Byte(byte + encoded_length(self.encoding, before) as u64))
            }
        }
    }
}

/// Text in the making, with its runs.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) text: String,
    pub(crate) runs: Vec<Run>,
    /// Where in the source the next byte of a copied run would stand.
    next: Option<u64>,
}

impl Draft {
    /// Appends a copy of the source's bytes from `source` on, given as decoded text and its length in the source.
    pub(crate) fn copy(&mut self, words: &str, source: u64, length: u64) {
        if self.next != Some(source) {
            self.runs.push(Run { text: self.text.len() as u32, from: From::Copied(source) });
        }
        self.text.push_str(words);
        self.next = Some(source + length);
    }

    /// Takes away all from byte `length` of the text on.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.text.truncate(length);
        self.runs.truncate(self.runs.partition_point(|run| (run.text as usize) < length));
        self.next = None;
    }

    /// Appends words that the source does not have, made at a place of it.
    pub(crate) fn make(&mut self, words: &str, place: Place) {
        let from = From::Made(place);
        if self.next.is_some() || self.runs.last().is_none_or(|run| run.from != from) {
            self.runs.push(Run { text: self.text.len() as u32, from });
        }
        self.text.push_str(words);
        self.next = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_follow_copies_and_stand_still_in_what_was_made() {
        let mut draft = Draft::default();
        draft.make("一、", Place::Byte(7));
        draft.copy("ab", 10, 2);
        draft.copy("cd", 12, 2);
        draft.copy("ef", 20, 2);
        assert_eq!(draft.runs.len(), 3);
        let document = Document::new(Format::Text, draft.text, draft.runs);
        let places: Vec<_> = [0, 3, 6, 7, 9, 10, 11, 12, 13].map(|at| document.place(at)).into();
        let byte = |at| Some(Place::Byte(at));
        assert_eq!(
            places,
            [byte(7), byte(7), byte(10), byte(11), byte(13), byte(20), byte(21), byte(22), None]
        );
    }
}
