//! Pages out of a crawl's archive: WARC 1.0 and 1.1, plain or packed by gzip.
//!
//! A record of type `response` is a page with its HTTP head, `resource` and `conversion` are pages without one; all
//! other records are passed over. Nothing is held but one page, and a page over the limit is named, not read.
//!
//! ```
//! use fazhi_read::warc::Warc;
//!
//! let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\n\r\n<p>法治政府</p>";
//! let archive = format!(
//!     "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: {}\r\n\r\n{http}\r\n\r\n",
//!     http.len()
//! );
//! let pages: Vec<_> = Warc::new(archive.as_bytes(), 1 << 20).collect::<Result<_, _>>().unwrap();
//! assert_eq!(pages[0].address.as_deref(), Some("https://a.example/1"));
//! assert_eq!(pages[0].body.as_deref().unwrap(), "<p>法治政府</p>".as_bytes());
//! assert_eq!(pages[0].charset.as_deref(), Some("gbk"));
//! ```

mod http;

use std::io::{self, BufRead, BufReader, Read};

use fazhi::Language;
use flate2::bufread::MultiGzDecoder;

/// The longest line of a head, in bytes.
const LINE: u64 = 64 << 10;
/// The most lines of a head.
const LINES: usize = 1000;

/// A page of an archive.
#[derive(Debug)]
pub struct WarcPage {
    /// Where it was found.
    pub address: Option<String>,
    /// The encoding that the HTTP head names, for [`Options::encoding`](crate::Options::encoding).
    pub charset: Option<String>,
    /// The page itself, unpacked; or why there is none.
    pub body: Result<Vec<u8>, NoPage>,
}

/// Why a record holds no page that can be read. The records after it are read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoPage {
    /// The server did not answer with a page.
    #[error("{}", self.message(Language::English))]
    Status(u16),
    /// There is no HTTP head, or it does not hold together with what follows.
    #[error("{}", self.message(Language::English))]
    Http,
    /// The page is packed in a way that is not read.
    #[error("{}", self.message(Language::English))]
    Packing(String),
    /// The page is longer than the limit, in bytes.
    #[error("{}", self.message(Language::English))]
    TooLarge(u64),
}

impl NoPage {
    /// A stable name of the reason: `http-status`, `damaged`, `packing`, `over-limit`.
    pub fn code(&self) -> &'static str {
        match self {
            NoPage::Status(_) => "http-status",
            NoPage::Http => "damaged",
            NoPage::Packing(_) => "packing",
            NoPage::TooLarge(_) => "over-limit",
        }
    }

    /// The reason and what to do about it, in one language.
    pub fn message(&self, language: Language) -> String {
        let (chinese, english) = match self {
            NoPage::Status(status) => (
                format!("服务器答复 {status},没有网页;请重新抓取"),
                format!("the server answered {status}, not a page; fetch it again"),
            ),
            NoPage::Http => (
                "HTTP 答复残缺;请重新抓取".to_owned(),
                "the HTTP response is broken; fetch it again".to_owned(),
            ),
            NoPage::Packing(name) => (
                format!("网页以 {name} 压缩,不能读取;抓取时请求 gzip 或不压缩"),
                format!(
                    "the page is packed by {name}, which is not read; ask for gzip or none when fetching"
                ),
            ),
            NoPage::TooLarge(limit) => (
                format!("网页超过 {limit} 字节;请单独处理"),
                format!("the page is over {limit} bytes; treat it by itself"),
            ),
        };
        if language == Language::Chinese { chinese } else { english }
    }
}

/// The pages of an archive, in its order. After an error there are none.
pub struct Warc<R: Read> {
    reader: Option<BufReader<Either<R>>>,
    limit: u64,
}

/// Plain or packed.
enum Either<R: Read> {
    Plain(BufReader<R>),
    Packed(Box<MultiGzDecoder<BufReader<R>>>),
}

impl<R: Read> Read for Either<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Either::Plain(reader) => reader.read(buffer),
            Either::Packed(reader) => reader.read(buffer),
        }
    }
}

/// What the head of a record says.
#[derive(Default)]
struct Head {
    kind: String,
    address: Option<String>,
    length: u64,
}

impl<R: Read> Warc<R> {
    /// The pages of `reader`; `limit` is the longest page that is read, in bytes.
    pub fn new(reader: R, limit: u64) -> Warc<R> {
        let mut reader = BufReader::new(reader);
        // What cannot be read now cannot be read later either, and is said there.
        let packed = reader.fill_buf().is_ok_and(|start| start.starts_with(b"\x1F\x8B"));
        let either = if packed {
            Either::Packed(Box::new(MultiGzDecoder::new(reader)))
        } else {
            Either::Plain(reader)
        };
        Warc { reader: Some(BufReader::new(either)), limit }
    }

    fn page(&mut self) -> io::Result<Option<WarcPage>> {
        let Some(reader) = &mut self.reader else { return Ok(None) };
        loop {
            let Some(head) = head(reader)? else { return Ok(None) };
            let response = head.kind == "response";
            if !response && head.kind != "resource" && head.kind != "conversion" {
                skip(reader, head.length)?;
                continue;
            }
            let address = head.address;
            if head.length > self.limit {
                skip(reader, head.length)?;
                let body = Err(NoPage::TooLarge(self.limit));
                return Ok(Some(WarcPage { address, charset: None, body }));
            }
            let mut bytes = Vec::new();
            reader.take(head.length).read_to_end(&mut bytes)?;
            if (bytes.len() as u64) < head.length {
                return Err(broken("the last record is cut off"));
            }
            if !response {
                return Ok(Some(WarcPage { address, charset: None, body: Ok(bytes) }));
            }
            let (charset, body) = http::page(&bytes, self.limit);
            return Ok(Some(WarcPage { address, charset, body }));
        }
    }
}

impl<R: Read> Iterator for Warc<R> {
    type Item = io::Result<WarcPage>;

    fn next(&mut self) -> Option<Self::Item> {
        let page = self.page().transpose();
        if !matches!(page, Some(Ok(_))) {
            self.reader = None;
        }
        page
    }
}

fn broken(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

fn skip(reader: &mut impl BufRead, length: u64) -> io::Result<()> {
    let passed = io::copy(&mut reader.take(length), &mut io::sink())?;
    if passed < length { Err(broken("the last record is cut off")) } else { Ok(()) }
}

/// A line without its end; none at the end of the file.
fn line(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if reader.take(LINE).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end().to_owned()))
}

/// The head of the next record; none where there is no more.
fn head(reader: &mut impl BufRead) -> io::Result<Option<Head>> {
    loop {
        match line(reader)? {
            None => return Ok(None),
            // The two line ends behind the record before.
            Some(line) if line.is_empty() => {}
            Some(line) if line.starts_with("WARC/") => break,
            Some(_) => return Err(broken("no WARC record where one should begin")),
        }
    }
    let mut head = Head::default();
    for _ in 0..LINES {
        let line = line(reader)?.ok_or_else(|| broken("the last record is cut off"))?;
        if line.is_empty() {
            return Ok(Some(head));
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "warc-type" => value.clone_into(&mut head.kind),
            // Some crawlers put it in pointed brackets.
            "warc-target-uri" => head.address = Some(value.trim_matches(['<', '>']).to_owned()),
            "content-length" => {
                head.length = value.parse().map_err(|_| broken("a record without its length"))?;
            }
            _ => {}
        }
    }
    Err(broken("the head of a record has no end"))
}

#[cfg(test)]
mod tests;
