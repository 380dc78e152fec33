//! Where results go, and what is said when they cannot.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anstream::AutoStream;
use fazhi::Language;

use crate::input;

/// Why the command as a whole did not succeed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Files that could not be read; each was named when it was met.
    #[error("{0} files could not be read")]
    Unread(usize),
    /// The output could not be written.
    #[error("{}: {error}", path.display())]
    Unwritten {
        /// What was written to; `-` for standard output.
        path: PathBuf,
        /// Why the system refused.
        error: io::Error,
    },
    /// The command line asks for what makes no sense.
    #[error("{english}")]
    Usage {
        /// What is wrong, in Chinese.
        chinese: &'static str,
        /// The same in English.
        english: &'static str,
    },
    /// What is there already does not fit what is asked for.
    #[error("{english}")]
    Refused {
        /// Why, and what to do, in Chinese.
        chinese: String,
        /// The same in English.
        english: String,
    },
}

impl Failure {
    /// `path` could not be written.
    pub(crate) fn unwritten(path: &Path) -> impl FnOnce(io::Error) -> Failure + '_ {
        |error| Failure::Unwritten { path: path.to_owned(), error }
    }

    /// One line for people.
    pub(crate) fn message(&self, language: Language) -> String {
        match (self, language) {
            (Failure::Unread(count), Language::Chinese) => format!("{count} 个文件不能读取"),
            (Failure::Unread(1), Language::English) => "1 file could not be read".to_owned(),
            (Failure::Unwritten { path, error }, _) => {
                format!("{}: {}", path.display(), input::reason(error, language))
            }
            (Failure::Usage { chinese, .. }, Language::Chinese) => (*chinese).to_owned(),
            (Failure::Refused { chinese, .. }, Language::Chinese) => chinese.clone(),
            _ => self.to_string(),
        }
    }
}

/// Says something on standard error, with the command's name before it.
pub(crate) fn complain(message: impl std::fmt::Display) {
    // Nothing can be done where even standard error is gone.
    let _ = writeln!(anstream::stderr(), "fazhi: {message}");
}

/// Standard output or a file.
pub(crate) struct Output {
    writer: Box<dyn Write>,
    path: PathBuf,
}

impl Output {
    /// Opens `path`, or standard output where there is none. With `styled`, colours are kept where a person
    /// looks at them and `NO_COLOR` does not forbid them, and taken out elsewhere.
    pub(crate) fn open(path: Option<&Path>, styled: bool) -> Result<Output, Failure> {
        let writer: Box<dyn Write> = match path {
            Some(path) => {
                let file = File::create(path)
                    .map_err(|error| Failure::Unwritten { path: path.to_owned(), error })?;
                if styled {
                    Box::new(BufWriter::new(AutoStream::never(file)))
                } else {
                    Box::new(BufWriter::new(file))
                }
            }
            None if styled => Box::new(BufWriter::new(AutoStream::auto(io::stdout()))),
            None => Box::new(BufWriter::new(io::stdout().lock())),
        };
        Ok(Output { writer, path: path.map_or_else(|| PathBuf::from("-"), Path::to_owned) })
    }

    /// Writes a piece.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.writer
            .write_all(text.as_bytes())
            .map_err(|error| Failure::Unwritten { path: self.path.clone(), error })
    }

    /// Writes out what was held back.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.writer.flush().map_err(|error| Failure::Unwritten { path: self.path.clone(), error })
    }
}

/// The outcome, where a reader that has gone away (`| head`) is no failure.
pub(crate) fn quiet<T: Default>(outcome: Result<T, Failure>) -> Result<T, Failure> {
    match outcome {
        Err(Failure::Unwritten { error, .. }) if error.kind() == io::ErrorKind::BrokenPipe => {
            Ok(T::default())
        }
        outcome => outcome,
    }
}
