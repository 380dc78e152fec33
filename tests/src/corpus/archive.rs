//! A corpus as crawls are shipped: WARC, or Parquet with a column of pages.

use std::io::{self, Write};
use std::ops::Range;
use std::sync::Arc;

use arrow_array::builder::{BinaryBuilder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;

use super::Corpus;

/// Writes the first `count` pages as WARC 1.1: a record about the file, then a response for each page with its HTTP
/// head. `packed` makes each record a member of gzip of its own, as crawlers do.
///
/// # Errors
///
/// What `writer` refuses.
pub fn write_warc(corpus: &Corpus, count: u64, packed: bool, mut writer: impl Write) -> io::Result<()> {
    let about = b"software: a generator of pages\r\n";
    member(&mut writer, packed, &record("warcinfo", "application/warc-fields", "", 0, about))?;
    for number in 0..count {
        let page = corpus.page(number);
        let kind = match page.name.rsplit('.').next() {
            Some("html") => "text/html",
            Some("txt") => "text/plain",
            _ => "application/octet-stream",
        };
        let mut body = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
            page.bytes.len()
        )
        .into_bytes();
        body.extend(page.bytes);
        let response = record("response", "application/http; msgtype=response", &page.address, number, &body);
        member(&mut writer, packed, &response)?;
    }
    Ok(())
}

fn record(kind: &str, content: &str, address: &str, number: u64, body: &[u8]) -> Vec<u8> {
    let target = if address.is_empty() { String::new() } else { format!("WARC-Target-URI: {address}\r\n") };
    let mut record = format!(
        "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n\
         WARC-Date: 2025-06-01T00:00:00Z\r\n{target}Content-Type: {content}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    record.extend_from_slice(body);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

fn member(writer: &mut impl Write, packed: bool, record: &[u8]) -> io::Result<()> {
    if !packed {
        return writer.write_all(record);
    }
    let mut encoder = GzEncoder::new(writer, Compression::fast());
    encoder.write_all(record)?;
    encoder.finish().map(drop)
}

/// Writes these pages as Parquet with the columns `url` (text) and `html` (bytes), `rows` to a row group.
///
/// # Errors
///
/// What `writer` refuses.
pub fn write_parquet(
    corpus: &Corpus,
    pages: Range<u64>,
    rows: u64,
    writer: impl Write + Send,
) -> io::Result<()> {
    let mut file: Option<ArrowWriter<_>> = None;
    let mut writer = Some(writer);
    let mut start = pages.start;
    while start < pages.end || file.is_none() {
        let end = pages.end.min(start + rows.max(1));
        let (mut addresses, mut contents) = (StringBuilder::new(), BinaryBuilder::new());
        for number in start..end {
            let page = corpus.page(number);
            addresses.append_value(page.address);
            contents.append_value(page.bytes);
        }
        let columns: [(&str, ArrayRef); 2] =
            [("url", Arc::new(addresses.finish())), ("html", Arc::new(contents.finish()))];
        let batch = RecordBatch::try_from_iter(columns).map_err(io::Error::other)?;
        if let Some(writer) = writer.take() {
            let properties = WriterProperties::builder().build();
            file = Some(
                ArrowWriter::try_new(writer, batch.schema(), Some(properties)).map_err(io::Error::other)?,
            );
        }
        if let Some(file) = &mut file {
            file.write(&batch).map_err(io::Error::other)?;
            file.flush().map_err(io::Error::other)?;
        }
        start = end;
    }
    file.map_or(Ok(()), |file| file.close().map(drop).map_err(io::Error::other))
}
