//! Where reports come from: files, directories, standard input.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use fazhi::Language;
use fazhi_read::{Document, ENDINGS, Options, ReadError};

use crate::output::{Failure, complain};

/// Something to read a report from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// `-`.
    StandardInput,
    File(PathBuf),
}

impl Source {
    /// The source as its user named it.
    pub(crate) fn name(&self) -> String {
        match self {
            Source::StandardInput => "-".to_owned(),
            Source::File(path) => path.to_string_lossy().into_owned(),
        }
    }

    /// The file as text. What may be missing or wrong in it is said on standard error.
    pub(crate) fn read(&self, language: Language) -> Result<Document, InputError> {
        let mut bytes = Vec::new();
        match self {
            Source::StandardInput => io::stdin().lock().read_to_end(&mut bytes).map(drop)?,
            Source::File(path) => {
                // A longer file would be refused after reading it; better before.
                fazhi::Error::check_length(fs::metadata(path)?.len())?;
                bytes = fs::read(path)?;
            }
        }
        let document = fazhi_read::read(&bytes, &Options::default())?;
        for note in document.notes().iter().filter(|note| note.is_warning()) {
            complain(format_args!("{}: {}", self.name(), note.message(language)));
        }
        Ok(document)
    }
}

/// Why a source gave no text.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InputError {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("no report files in this directory")]
    NothingInside,
    #[error(transparent)]
    Parse(#[from] fazhi::Error),
}

impl InputError {
    /// A stable name of the reason.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            InputError::Io(error) => match error.kind() {
                io::ErrorKind::NotFound => "not-found",
                io::ErrorKind::PermissionDenied => "permission-denied",
                _ => "unreadable",
            },
            InputError::Read(error) => error.code(),
            InputError::NothingInside => "no-files",
            InputError::Parse(_) => "over-limit",
        }
    }

    /// The reason and what to do about it.
    pub(crate) fn message(&self, language: Language) -> String {
        let chinese = language == Language::Chinese;
        match self {
            InputError::Io(error) => reason(error, language),
            InputError::Read(error) => error.message(language),
            InputError::NothingInside if chinese => {
                "目录中没有 .txt、.md、.html、.docx、.doc 或 .pdf 文件".to_owned()
            }
            InputError::NothingInside => {
                "the directory holds no .txt, .md, .html, .docx, .doc or .pdf files".to_owned()
            }
            InputError::Parse(error) => error.message(language),
        }
    }
}

/// Why the system refused, in one language.
pub(crate) fn reason(error: &io::Error, language: Language) -> String {
    if language == Language::English {
        return error.to_string();
    }
    match error.kind() {
        io::ErrorKind::NotFound => "没有这个文件或目录".to_owned(),
        io::ErrorKind::PermissionDenied => "没有权限".to_owned(),
        io::ErrorKind::IsADirectory => "这是目录,不是文件".to_owned(),
        io::ErrorKind::StorageFull => "磁盘已满".to_owned(),
        _ => format!("系统错误:{error}"),
    }
}

/// A source, or the name of an argument that leads to none and why.
pub(crate) type Found = Result<Source, (String, InputError)>;

/// The sources that the arguments name, in their order; a directory stands for its report files, a pattern that names
/// no file itself (`*`, `?`, `[…]`) for what fits it, sorted.
///
/// # Errors
///
/// Standard input is named more than once.
pub(crate) fn sources(arguments: &[PathBuf]) -> Result<Vec<Found>, Failure> {
    sources_with(arguments, &[])
}

/// The same, where a directory stands also for its files whose names end with one of `archives`.
pub(crate) fn sources_with(arguments: &[PathBuf], archives: &[&str]) -> Result<Vec<Found>, Failure> {
    if arguments.iter().filter(|argument| argument.as_os_str() == "-").count() > 1 {
        return Err(Failure::Usage { chinese: "- 只能出现一次", english: "- may stand only once" });
    }
    let mut found = Vec::new();
    for argument in arguments.iter().flat_map(|argument| expanded(argument)) {
        let argument = &argument;
        if argument.as_os_str() == "-" {
            found.push(Ok(Source::StandardInput));
        } else if argument.is_dir() {
            let before = found.len();
            walk(argument, archives, &mut found);
            if found.len() == before {
                found.push(Err((argument.to_string_lossy().into_owned(), InputError::NothingInside)));
            }
        } else {
            found.push(Ok(Source::File(argument.clone())));
        }
    }
    Ok(found)
}

/// The files that fit an argument, sorted; itself where it is a file, no pattern, or nothing fits.
fn expanded(argument: &Path) -> Vec<PathBuf> {
    let pattern = argument.to_str().filter(|words| words.contains(['*', '?', '[']) && !argument.exists());
    let fitting = pattern.and_then(|pattern| glob::glob(pattern).ok());
    let fitting: Vec<PathBuf> = fitting.into_iter().flatten().filter_map(Result::ok).collect();
    if fitting.is_empty() { vec![argument.to_owned()] } else { fitting }
}

/// The report files under `directory`, sorted by name within each directory. Hidden files and directories
/// and links to directories are passed over.
fn walk(directory: &Path, archives: &[&str], found: &mut Vec<Found>) {
    let mut left = vec![directory.to_owned()];
    while let Some(path) = left.pop() {
        if path != directory && !path.is_dir() {
            found.push(Ok(Source::File(path)));
            continue;
        }
        match inside(&path, archives) {
            Ok(entries) => left.extend(entries.into_iter().rev()),
            Err(error) => found.push(Err((path.to_string_lossy().into_owned(), error.into()))),
        }
    }
}

/// What of a directory is to be walked or read, sorted by name.
fn inside(directory: &Path, archives: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        let path = entry.path();
        let wanted = if path.is_dir() {
            !entry.file_type()?.is_symlink()
        } else {
            is_report(&path) || ends_with(&path, archives)
        };
        if wanted && !hidden {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Whether the file's name ends with one of these, in either case.
pub(crate) fn ends_with(path: &Path, endings: &[&str]) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    endings.iter().any(|ending| name.ends_with(ending))
}

fn is_report(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}
