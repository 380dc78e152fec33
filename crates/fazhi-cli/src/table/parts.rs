//! The inputs of a run, cut into parts by nothing but themselves.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;
use std::vec;

use super::archive::{Archive, Broken, Content, is_archive, is_parquet};
use crate::input::{Found, InputError, Source};
use crate::output::Failure;

/// The fewest and the most files of a part: small runs keep every core at work, large ones do not end in a myriad of
/// small tables.
const FILES: (usize, usize) = (64, 512);
/// How many parts a run of files is cut into between these.
const PARTS: usize = 256;
/// The most pages of a part that come out of an archive.
const PAGES: usize = 512;
/// From how many bytes of such pages on a part is closed: they are held in memory.
const BYTES: usize = 16 << 20;

/// One thing to be read.
pub(super) struct Input {
    /// Its number among all inputs, from 0.
    pub(super) number: usize,
    pub(super) file: Arc<str>,
    /// Which page of an archive it is.
    pub(super) record: Option<usize>,
    pub(super) address: Option<String>,
    pub(super) from: Origin,
}

/// Where its bytes are.
pub(super) enum Origin {
    File(PathBuf),
    Page(Content),
    /// Nowhere.
    Broken(Broken),
}

/// Inputs that are read, written and committed together.
pub(super) struct Part {
    pub(super) number: usize,
    pub(super) inputs: Vec<Input>,
    /// Bytes of the sources that were passed since the part before, for the progress.
    pub(super) passed: u64,
}

/// All inputs, as parts.
pub(super) struct Inputs {
    sources: vec::IntoIter<(Found, u64)>,
    column: Option<String>,
    count: usize,
    bytes: u64,
    digest: String,
    /// Files of a part.
    files: usize,
    archive: Option<OpenArchive>,
    /// The numbers of the next input and the next part.
    next: (usize, usize),
}

struct OpenArchive {
    file: Arc<str>,
    pages: Archive,
    /// How many pages came out of it.
    given: usize,
    length: u64,
    /// How many of its bytes were told to the progress.
    told: u64,
}

impl Inputs {
    pub(super) fn new(found: Vec<Found>, column: Option<String>) -> Inputs {
        let mut digest = Digest::default();
        let mut measured = Vec::with_capacity(found.len());
        let mut files = 0;
        for one in found {
            let (name, about) = match &one {
                Ok(source) => (source.name(), path(source).and_then(|path| fs::metadata(path).ok())),
                Err((name, _)) => (name.clone(), None),
            };
            let length = about.as_ref().map_or(0, fs::Metadata::len);
            let changed = about.and_then(|about| about.modified().ok()?.duration_since(UNIX_EPOCH).ok());
            let changed = changed.map_or(0, |time| time.as_nanos());
            digest.add(name.as_bytes());
            digest.add(&length.to_le_bytes());
            digest.add(&changed.to_le_bytes());
            files += usize::from(!one.as_ref().is_ok_and(|source| path(source).is_some_and(is_archive)));
            measured.push((one, length));
        }
        Inputs {
            count: measured.len(),
            bytes: measured.iter().map(|(_, length)| length).sum(),
            sources: measured.into_iter(),
            column,
            digest: digest.text(),
            files: (files / PARTS).clamp(FILES.0, FILES.1),
            archive: None,
            next: (0, 0),
        }
    }

    /// How many files were named.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Bytes of all sources.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// A word for the names, lengths and times of change of all sources.
    pub(super) fn digest(&self) -> String {
        self.digest.clone()
    }

    /// Refuses Parquet without a column that is there: a slip on the command line must not end in a table of errors.
    pub(super) fn check_column(&self) -> Result<(), Failure> {
        let paths = self.sources.as_slice().iter().filter_map(|(found, _)| path(found.as_ref().ok()?));
        let Some(first) = paths.into_iter().find(|path| is_parquet(path)) else { return Ok(()) };
        if self.column.is_none() {
            return Err(Failure::Usage {
                chinese: "Parquet 输入需要 --column 指定存放网页的列",
                english: "Parquet input needs --column, which names the column of pages",
            });
        }
        match Archive::open(first, self.column.as_deref()) {
            Archive::Broken(Some(broken)) if broken.code == "no-column" => {
                let name = first.display();
                let (chinese, english) =
                    (format!("{name}: {}", broken.chinese), format!("{name}: {}", broken.english));
                Err(Failure::Refused { chinese, english })
            }
            _ => Ok(()),
        }
    }

    fn input(
        &mut self,
        file: Arc<str>,
        record: Option<usize>,
        address: Option<String>,
        from: Origin,
    ) -> Input {
        let number = self.next.0;
        self.next.0 += 1;
        Input { number, file, record, address, from }
    }

    /// The next page of the open archive; none at its end, which closes it.
    fn page(&mut self, passed: &mut u64) -> Option<Input> {
        let open = self.archive.as_mut()?;
        let Some(page) = open.pages.next() else {
            *passed += open.length.saturating_sub(open.told);
            let (file, given) = (Arc::clone(&open.file), open.given);
            self.archive = None;
            let nothing = Broken {
                code: "empty",
                chinese: "存档中没有网页".to_owned(),
                english: "the archive holds no page".to_owned(),
            };
            return (given == 0).then(|| self.input(file, None, None, Origin::Broken(nothing)));
        };
        let record = open.given;
        open.given += 1;
        if let Some(read) = open.pages.read() {
            *passed += read.saturating_sub(open.told);
            open.told = read;
        }
        let file = Arc::clone(&open.file);
        let from = match page.content {
            Ok(content) => Origin::Page(content),
            Err(broken) => Origin::Broken(broken),
        };
        Some(self.input(file, Some(record), page.address, from))
    }

    /// The next source: an archive is opened, anything else is an input.
    fn source(&mut self, passed: &mut u64) -> Option<Input> {
        let (found, length) = self.sources.next()?;
        let (name, from) = match found {
            Err((name, error)) => (name, Origin::Broken(of_input(&error))),
            Ok(source) => {
                let name = source.name();
                let path = path(&source).unwrap_or(Path::new("-")).to_owned();
                if is_archive(&path) {
                    let pages = Archive::open(&path, self.column.as_deref());
                    self.archive = Some(OpenArchive { file: name.into(), pages, given: 0, length, told: 0 });
                    return None;
                }
                (name, Origin::File(path))
            }
        };
        *passed += length;
        Some(self.input(name.into(), None, None, from))
    }

    fn archive_is_next(&self) -> bool {
        let next = self.sources.as_slice().first();
        next.is_some_and(|(found, _)| found.as_ref().is_ok_and(|source| path(source).is_some_and(is_archive)))
    }
}

impl Iterator for Inputs {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        let (mut inputs, mut passed, mut held) = (Vec::new(), 0, 0);
        loop {
            if self.archive.is_some() {
                let page = self.page(&mut passed);
                inputs.extend(page);
                if let Some(Input { from: Origin::Page(content), .. }) = inputs.last() {
                    held += content.bytes.len();
                }
                let closed = self.archive.is_none();
                if inputs.len() >= PAGES || held >= BYTES || closed && !inputs.is_empty() {
                    break;
                }
            } else if self.sources.len() == 0
                || inputs.len() >= self.files
                || !inputs.is_empty() && self.archive_is_next()
            {
                break;
            } else {
                inputs.extend(self.source(&mut passed));
            }
        }
        if inputs.is_empty() {
            return None;
        }
        let number = self.next.1;
        self.next.1 += 1;
        Some(Part { number, inputs, passed })
    }
}

fn path(source: &Source) -> Option<&Path> {
    match source {
        Source::File(path) => Some(path),
        Source::StandardInput => None,
    }
}

fn of_input(error: &InputError) -> Broken {
    Broken {
        code: error.code(),
        chinese: error.message(fazhi::Language::Chinese),
        english: error.message(fazhi::Language::English),
    }
}

/// A word for these bytes.
pub(super) fn digest<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut digest = Digest::default();
    for piece in pieces {
        digest.add(piece);
    }
    digest.text()
}

/// FNV-1a of 64 bits: the same in every version, as the standard library's hash is not.
struct Digest(u64);

impl Default for Digest {
    fn default() -> Digest {
        Digest(0xCBF2_9CE4_8422_2325)
    }
}

impl Digest {
    /// Adds a piece and its end.
    fn add(&mut self, piece: &[u8]) {
        let length = (piece.len() as u64).to_le_bytes();
        for byte in piece.iter().chain(&length) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn text(&self) -> String {
        format!("{:016x}", self.0)
    }
}
