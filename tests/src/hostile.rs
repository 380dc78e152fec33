//! Bytes that nobody has looked at, taken in at each door of the library: what must hold of them whatever they are.
//!
//! The fuzzers of `tests/fuzz` call these, and so does the test that reads their findings again.
#![expect(clippy::missing_panics_doc, reason = "each panics where a law is broken")]

use std::io::{Cursor, Write};

use fazhi::json::Document;
use fazhi::{Language, Rules};
use fazhi_read::Options;
use rust_decimal::Decimal;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::laws;

/// A door and what is done with the bytes that arrive at it.
pub type Door = fn(&[u8]);

/// Every door by its name, which is that of its fuzzer and of its folder in `tests/fixtures/found`.
pub const DOORS: &[(&str, Door)] = &[
    ("text", text),
    ("file", file),
    ("html", html),
    ("docx", docx),
    ("pdf", pdf),
    ("numeral", numeral),
    ("amount", amount),
    ("json", json),
    ("rules", rules),
];

/// A text: every law holds of its report, and checks, summary and every output come to an end.
pub fn text(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let report = laws::checked(text);
    let findings = report.check(Rules::central());
    assert!(
        findings.iter().filter_map(|finding| finding.span).all(|span| text.get(span.range()).is_some()),
        "a finding is about no piece of the text"
    );
    let _ = report.summary(Rules::central(), &findings);
    let _ = fazhi::markdown::markdown(&report, Language::English);
    let _ = fazhi::parse_all(text);
}

/// A file of any format: it is read or refused, and what was read is a text like any other.
pub fn file(bytes: &[u8]) {
    let Ok(document) = fazhi_read::read(bytes, &Options::default()) else { return };
    laws::checked(document.text());
    for offset in (0..=document.text().len()).step_by(7) {
        let _ = document.place(offset);
    }
}

/// A web page.
pub fn html(bytes: &[u8]) {
    file(&[b"<!DOCTYPE html><html><body>", bytes].concat());
}

/// A Word file: what stands before the first zero byte is its body, what stands behind it its numbering.
pub fn docx(bytes: &[u8]) {
    let (body, numbering) = bytes.split_at(bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len()));
    let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let wrapped = |tag: &str, inside: &[u8]| {
        [format!("<w:{tag} {namespace}>").as_bytes(), inside, format!("</w:{tag}>").as_bytes()].concat()
    };
    let parts = [
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("word/document.xml", wrapped("document", &wrapped("body", body))),
        ("word/numbering.xml", wrapped("numbering", numbering.get(1..).unwrap_or_default())),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let started = archive.start_file(name, SimpleFileOptions::default());
        assert!(started.is_ok() && archive.write_all(&content).is_ok(), "an archive in memory is written");
    }
    file(&archive.finish().map(Cursor::into_inner).unwrap_or_default());
}

/// A PDF.
pub fn pdf(bytes: &[u8]) {
    file(&[b"%PDF-1.7\n", bytes].concat());
}

/// A whole number, its first eight bytes: its words in Chinese are read as the same number.
pub fn numeral(bytes: &[u8]) {
    let mut first = [0; 8];
    first.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    let value = Decimal::from(u64::from_le_bytes(first));
    let Some(words) = fazhi::chinese_numeral(value) else {
        assert!(value >= Decimal::from(10_000_000_000_000_000_u64), "{value} has words");
        return;
    };
    let amount = fazhi::amount(&format!("{words}件"));
    assert_eq!(amount.map(|amount| amount.value), Some(value), "{words}");
}

/// An amount alone: it is none, or it is a figure of the same text too.
pub fn amount(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = fazhi::figures(text);
    let Some(amount) = fazhi::amount(text) else { return };
    assert!(
        !amount.value.is_sign_negative() || text.contains(['-', '−', '负', '－']),
        "{text:?}: {amount:?}"
    );
}

/// An interchange form: it is refused, or writing and reading it again changes nothing.
pub fn json(bytes: &[u8]) {
    let Ok(document) = serde_json::from_slice::<Document>(bytes) else { return };
    let written = document.to_json();
    let again: Document = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(document, again);
}

/// Rules of a place: they are refused with a place, or a report can be checked against them.
pub fn rules(bytes: &[u8]) {
    let Ok(toml) = std::str::from_utf8(bytes) else { return };
    let Ok(rules) = Rules::from_toml(toml) else { return };
    if let Ok(report) =
        fazhi::parse("某市人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n受理案件10件。")
    {
        let _ = report.check(&rules);
    }
}
