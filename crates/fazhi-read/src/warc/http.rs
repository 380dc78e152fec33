//! An HTTP response as it came: its head, and the page out of its packings.

use std::io::Read;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use super::NoPage;

/// What the head says of the page.
#[derive(Default)]
struct Head {
    status: u16,
    charset: Option<String>,
    chunked: bool,
    packing: Vec<String>,
}

/// The encoding that the head names, and the page, of at most `limit` bytes.
pub(super) fn page(response: &[u8], limit: u64) -> (Option<String>, Result<Vec<u8>, NoPage>) {
    let Some((head, body)) = split(response) else { return (None, Err(NoPage::Http)) };
    let page = if (200..300).contains(&head.status) {
        unpacked(&head, body, limit)
    } else {
        Err(NoPage::Status(head.status))
    };
    (head.charset, page)
}

fn split(response: &[u8]) -> Option<(Head, &[u8])> {
    let end = memchr::memmem::find(response, b"\r\n\r\n").map(|at| (at, at + 4));
    let end = end.or_else(|| memchr::memmem::find(response, b"\n\n").map(|at| (at, at + 2)));
    let (end, body) = end?;
    let text = String::from_utf8_lossy(response.get(..end)?);
    let mut lines = text.lines();
    let status = lines.next()?.strip_prefix("HTTP/")?.split_whitespace().nth(1)?.parse().ok()?;
    let mut head = Head { status, ..Head::default() };
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim().to_ascii_lowercase();
        match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => {
                let charset = value.split(';').find_map(|part| part.trim().strip_prefix("charset="));
                head.charset = charset.map(|label| label.trim_matches(['"', '\'', ' ']).to_owned());
            }
            "transfer-encoding" => head.chunked = value.contains("chunked"),
            "content-encoding" => {
                head.packing = value.split(',').map(|name| name.trim().to_owned()).collect();
            }
            _ => {}
        }
    }
    Some((head, response.get(body..)?))
}

fn unpacked(head: &Head, body: &[u8], limit: u64) -> Result<Vec<u8>, NoPage> {
    // Some archives keep the header and store the body without its chunks or packing.
    let mut body =
        if head.chunked { dechunked(body).unwrap_or_else(|| body.to_vec()) } else { body.to_vec() };
    for packing in head.packing.iter().rev() {
        body = match packing.as_str() {
            "gzip" | "x-gzip" if body.starts_with(b"\x1F\x8B") => {
                bounded(MultiGzDecoder::new(&*body), limit)?
            }
            "deflate" if body.first().is_some_and(|byte| byte & 0x0F == 8) => {
                bounded(ZlibDecoder::new(&*body), limit)?
            }
            "deflate" => bounded(DeflateDecoder::new(&*body), limit)?,
            "identity" | "" | "gzip" | "x-gzip" => body,
            other => return Err(NoPage::Packing(other.to_owned())),
        };
    }
    Ok(body)
}

/// What comes out of a decoder. What is cut off ends where it is cut: half a page is a page with findings.
fn bounded(decoder: impl Read, limit: u64) -> Result<Vec<u8>, NoPage> {
    let mut bytes = Vec::new();
    let outcome = decoder.take(limit + 1).read_to_end(&mut bytes);
    if bytes.len() as u64 > limit {
        return Err(NoPage::TooLarge(limit));
    }
    if outcome.is_err() && bytes.is_empty() { Err(NoPage::Http) } else { Ok(bytes) }
}

/// The body out of its chunks; none if it is in none.
fn dechunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = memchr::memchr(b'\n', body)?;
        let size = std::str::from_utf8(body.get(..end)?).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        body = body.get(end + 1..)?;
        if size == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(body.get(..size)?);
        body = body.get(size..)?;
        body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n"))?;
    }
}
