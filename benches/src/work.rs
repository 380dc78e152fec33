//! The work that is measured: what a user of the library does with one text.

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use fazhi::{Language, Report, Rules};
use fazhi_read::Options;

/// Reads `text` into the full model.
///
/// # Panics
///
/// When the text is over the size limit.
#[must_use]
pub fn parse(text: &str) -> Report {
    fazhi::parse(text).expect("a text of the bench is short")
}

/// Reads all `texts` on so many threads; how many figures there are.
#[must_use]
pub fn parse_on(threads: usize, texts: &[String]) -> usize {
    let (next, found) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(text) = texts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    found.fetch_add(parse(text).figures().len(), Ordering::Relaxed);
                }
            });
        }
    });
    found.into_inner()
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

/// Checks a report against the central rules; how many findings there are.
#[must_use]
pub fn check(report: &Report) -> usize {
    report.check(Rules::central()).len()
}

/// Reads the plainest web page that holds `text`; the length of what was read in bytes.
///
/// # Panics
///
/// When the page is over the size limit.
#[must_use]
pub fn web_page(text: &str) -> usize {
    let mut page =
        String::from("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><div id=\"zoom\">");
    for line in text.lines() {
        let _ = writeln!(page, "<p style=\"text-indent:2em\"><span>{line}</span></p>");
    }
    page.push_str("</div></body></html>");
    read(page.as_bytes())
}

/// Reads bytes of any format; the length of what was read in bytes, 0 where the reader refuses them.
#[must_use]
pub fn read(bytes: &[u8]) -> usize {
    fazhi_read::read(bytes, &Options::default()).map_or(0, |document| document.text().len())
}

/// Reads bytes of any format and parses them; how many figures there are, none where the reader refuses them.
#[must_use]
pub fn read_and_parse(bytes: &[u8]) -> usize {
    let Ok(document) = fazhi_read::read(bytes, &Options::default()) else { return 0 };
    parse(document.text()).figures().len()
}
