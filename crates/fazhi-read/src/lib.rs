//! Bytes to text: what `fazhi` reads reports from.
//!
//! A report arrives as a web page, a Word file, a PDF or a text in one of half a dozen encodings. [`read`] finds
//! out which by its content, never by its name, and gives a [`Document`]: lines that [`fazhi::parse`]
//! understands, the page's own metadata, a map from every place of the text back to the source, and a record
//! of what was done on the way. No I/O happens here.
//!
//! ```
//! let page = "<title>青岭县2023年法治政府建设年度报告_青岭县政府网</title><p>现将有关情况报告如下:</p>\
//!             <p>一、主要举措和成效</p><p>办理案件9件。</p>";
//! let document = fazhi_read::read(page.as_bytes(), &fazhi_read::Options::default()).unwrap();
//! assert_eq!(document.format(), fazhi_read::Format::Html);
//! let report = fazhi::parse(document.text()).unwrap();
//! assert_eq!(report.metadata().title.as_ref().unwrap().value, "青岭县2023年法治政府建设年度报告");
//! ```
//!
//! # What of a page reaches the report
//!
//! Everything goes through the text; there is no second channel. Title, label tables and breadcrumbs stay lines of
//! the text, where the core's own classifier finds them. Facts that only `<meta>` tags state are put before the
//! first line, as a title line and as labels (`发布日期:2024-01-05`), and only where the visible page lacks
//! them; [`Document::place`] leads from there to the tag.
//!
//! # Features
//!
//! `html` and `docx` are on by default. `pdf` and `doc` bring larger libraries and are off; a file of a format
//! that is off is refused by [`ReadError::NotBuilt`]. `warc` reads pages out of a crawl's archive. Plain text in any encoding is always read.
#![forbid(unsafe_code)]
// What formats are made into stands ready, also where none of them is on.
#![cfg_attr(not(all(feature = "html", feature = "docx", feature = "pdf", feature = "doc")), allow(dead_code))]

mod contain;
mod document;
#[cfg(feature = "docx")]
mod docx;
mod encoding;
mod error;
#[cfg(feature = "html")]
mod html;
mod note;
#[cfg(any(feature = "html", feature = "pdf"))]
mod numbered;
mod options;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(any(feature = "html", feature = "docx"))]
mod roman;
mod sniff;
mod text;
#[cfg(feature = "warc")]
pub mod warc;
#[cfg(feature = "doc")]
mod word97;

pub use document::{Document, ENDINGS, Field, FieldKind, Format, Place};
pub use error::{Limit, ReadError};
pub use note::Note;
pub use options::{Limits, Options};
pub use sniff::Foreign;

use sniff::Content;

/// Reads the bytes of a file of any known format.
///
/// # Errors
///
/// [`ReadError`] says which format was found, where reading stopped and what to do: a format that is not read,
/// bytes of no Chinese encoding, a scanned PDF without text, a file over one of the [`Limits`].
///
/// ```
/// use fazhi_read::{Format, Options, Place, read};
///
/// // “法治” in GBK.
/// let document = read(b"\xb7\xa8\xd6\xce\xd5\xfe\xb8\xae\xbd\xa8\xc9\xe8", &Options::default()).unwrap();
/// assert_eq!((document.text(), document.format()), ("法治政府建设", Format::Text));
/// assert_eq!(document.encoding(), Some("GBK"));
/// // The second character starts at byte 3 of the text and at byte 2 of the file.
/// assert_eq!(document.place(3), Some(Place::Byte(2)));
/// ```
pub fn read(bytes: &[u8], options: &Options) -> Result<Document, ReadError> {
    let limit = options.limits.bytes.min(fazhi::MAX_LENGTH);
    if bytes.len() as u64 > limit {
        return Err(ReadError::TooLarge { length: bytes.len() as u64, limit });
    }
    match sniff::content(bytes, options)? {
        Content::Text => text::read(bytes, options),
        Content::Foreign(foreign) => Err(ReadError::Foreign(foreign)),
        #[cfg(feature = "html")]
        Content::Html => html::read(bytes, options),
        #[cfg(feature = "docx")]
        Content::Docx => docx::read(bytes, options),
        #[cfg(feature = "pdf")]
        Content::Pdf => pdf::read(bytes, options),
        #[cfg(feature = "doc")]
        Content::Doc => word97::read(bytes, options),
        #[allow(unreachable_patterns, reason = "every format may be off")]
        other => Err(ReadError::NotBuilt { format: other.format() }),
    }
}
