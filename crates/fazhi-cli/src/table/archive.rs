//! Archives of pages, one page at a time.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fazhi::Language;
use fazhi_read::warc::Warc;
use fazhi_table::{Pages, PagesError};

use crate::input::{ends_with, reason};

/// How the names of archives end.
pub(super) const ENDINGS: [&str; 3] = [".warc", ".warc.gz", ".parquet"];

/// The longest page of an archive that is read, in bytes.
const LONGEST: u64 = 64 << 20;

/// A page out of an archive, or why there is none.
pub(super) struct Page {
    pub(super) address: Option<String>,
    pub(super) content: Result<Content, Broken>,
}

/// A page's bytes.
pub(super) struct Content {
    pub(super) bytes: Vec<u8>,
    /// The encoding that the server named.
    pub(super) charset: Option<String>,
}

/// Why there is no page: a stable name, and words in both languages.
pub(super) struct Broken {
    pub(super) code: &'static str,
    pub(super) chinese: String,
    pub(super) english: String,
}

impl Broken {
    pub(super) fn message(&self, language: Language) -> &str {
        if language == Language::Chinese { &self.chinese } else { &self.english }
    }

    pub(super) fn of_io(error: &io::Error) -> Broken {
        if error.kind() == io::ErrorKind::InvalidData || error.kind() == io::ErrorKind::UnexpectedEof {
            return Broken {
                code: "damaged",
                chinese: format!("存档已损坏,其后的网页不能读取:{error};请重新下载"),
                english: format!(
                    "the archive is damaged and no page behind can be read: {error}; download it again"
                ),
            };
        }
        let code = if error.kind() == io::ErrorKind::NotFound { "not-found" } else { "unreadable" };
        Broken { code, chinese: reason(error, Language::Chinese), english: reason(error, Language::English) }
    }

    fn of_pages(error: &PagesError) -> Broken {
        match error {
            PagesError::NoColumn { column, there } => Broken {
                code: "no-column",
                chinese: format!("没有字节或文本列 {column};可用 --column 指定:{}", there.join("、")),
                english: format!(
                    "no column {column} of bytes or text; --column may name {}",
                    there.join(", ")
                ),
            },
            error => Broken {
                code: "damaged",
                chinese: format!("Parquet 文件已损坏,其后的网页不能读取:{error};请重新生成"),
                english: format!(
                    "the Parquet file is damaged and no page behind can be read: {error}; make it anew"
                ),
            },
        }
    }
}

pub(super) fn is_archive(path: &Path) -> bool {
    ends_with(path, &ENDINGS)
}

pub(super) fn is_parquet(path: &Path) -> bool {
    ends_with(path, &[".parquet"])
}

/// An archive as it is read.
pub(super) enum Archive {
    Warc(Box<Warc<Counted>>, Arc<AtomicU64>),
    Parquet(Box<Pages>),
    /// It could not be opened.
    Broken(Option<Broken>),
}

impl Archive {
    pub(super) fn open(path: &Path, column: Option<&str>) -> Archive {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) => return Archive::Broken(Some(Broken::of_io(&error))),
        };
        if !is_parquet(path) {
            let read = Arc::new(AtomicU64::new(0));
            let counted = Counted { file, read: Arc::clone(&read) };
            return Archive::Warc(Box::new(Warc::new(counted, LONGEST)), read);
        }
        match Pages::open(file, column.unwrap_or_default()) {
            Ok(pages) => Archive::Parquet(Box::new(pages)),
            Err(error) => Archive::Broken(Some(Broken::of_pages(&error))),
        }
    }

    /// How many bytes of the file have been read, where that is known.
    pub(super) fn read(&self) -> Option<u64> {
        match self {
            Archive::Warc(_, read) => Some(read.load(Ordering::Relaxed)),
            _ => None,
        }
    }
}

impl Iterator for Archive {
    type Item = Page;

    fn next(&mut self) -> Option<Page> {
        let unread = |broken| Page { address: None, content: Err(broken) };
        match self {
            Archive::Broken(broken) => broken.take().map(unread),
            Archive::Warc(pages, _) => Some(match pages.next()? {
                Err(error) => unread(Broken::of_io(&error)),
                Ok(page) => {
                    let charset = page.charset;
                    let content = page.body.map(|bytes| Content { bytes, charset });
                    let content = content.map_err(|error| Broken {
                        code: error.code(),
                        chinese: error.message(Language::Chinese),
                        english: error.message(Language::English),
                    });
                    Page { address: page.address, content }
                }
            }),
            Archive::Parquet(pages) => Some(match pages.next()? {
                Err(error) => unread(Broken::of_pages(&error)),
                Ok(page) => {
                    let content = page.bytes.map(|bytes| Content { bytes, charset: None });
                    let content = content.ok_or_else(|| Broken {
                        code: "empty",
                        chinese: "该行没有网页(空值)".to_owned(),
                        english: "the row holds no page (null)".to_owned(),
                    });
                    Page { address: page.address, content }
                }
            }),
        }
    }
}

/// A file that counts what was read of it.
pub(super) struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read(buffer)?;
        self.read.fetch_add(length as u64, Ordering::Relaxed);
        Ok(length)
    }
}
