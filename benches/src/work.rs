//! The work that is measured: what a user of the library does with one text.

use fazhi::{Language, Report};

/// Reads `text` into the full model.
///
/// # Panics
///
/// When the text is over the size limit.
#[must_use]
pub fn parse(text: &str) -> Report {
    fazhi::parse(text).expect("a text of the bench is short")
}

/// Writes the interchange form; its length in bytes.
#[must_use]
pub fn json(report: &Report) -> usize {
    report.to_json(None, Language::Chinese).len()
}

/// Asks what kind of page `text` is; how many signals spoke.
#[must_use]
pub fn recognize(text: &str) -> usize {
    fazhi::recognize(text).evidence.len()
}
