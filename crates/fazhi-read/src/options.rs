//! What a caller may decide: the limits, and what is known of a file beforehand.

/// How a file is read. `Options::default()` suits files from anywhere.
///
/// ```
/// use fazhi_read::{Limits, Options};
///
/// let small = Options { limits: Limits { bytes: 10, ..Limits::default() }, ..Options::default() };
/// assert!(fazhi_read::read("法治政府建设".as_bytes(), &small).is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The encoding that the file's carrier names, such as `charset` of the HTTP header: a label of the WHATWG
    /// Encoding Standard (`gbk`, `big5`). It comes after a byte-order mark and before the file's own words.
    pub encoding: Option<String>,
    /// Keep lists of links and navigation of a web page, as lines of the text like any other.
    pub whole_page: bool,
    /// What a file may cost.
    pub limits: Limits,
}

/// What a file may cost at most. A file over a limit is refused with the name of the limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file. Default 256 MiB; never more than [`fazhi::MAX_LENGTH`].
    pub bytes: u64,
    /// Bytes of the text that comes out. Default 64 MiB.
    pub text: u64,
    /// Bytes that the parts of a DOCX, or the streams of a PDF, may have together when they are unpacked. Default
    /// 256 MiB.
    pub unpacked: u64,
    /// Entries of an archive. Default 10 000.
    pub entries: usize,
    /// How deep elements of a DOCX may nest. Default 256. Deeper elements of a web page are not refused: from
    /// 512 on they count as parts of the element around them, as in browsers.
    pub depth: usize,
    /// Pages of a PDF. Default 2000.
    pub pages: usize,
    /// Characters and drawing steps of a PDF's pages together. Default 5 million.
    pub steps: u64,
    /// Of a thousand characters, how many may be undecodable before a text is refused. Default 10. Each one is
    /// U+FFFD in the text and a [`Note`](crate::Note) with its offset.
    pub undecodable: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            bytes: 256 << 20,
            text: 64 << 20,
            unpacked: 256 << 20,
            entries: 10_000,
            depth: 256,
            pages: 2000,
            steps: 5_000_000,
            undecodable: 10,
        }
    }
}
