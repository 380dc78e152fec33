//! One input: its bytes, whether they are a report, its rows. Nothing that an input does stops the run.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use fazhi::{Genre, Language, Report};
use fazhi_read::Options;
use fazhi_table::{NoReport, Origin as Place, Reading, Tables};

use super::archive::Content;
use super::parts::{Input, Origin};
use super::run::Run;
use crate::input::InputError;

/// What an input is when it is read.
enum Outcome {
    Report(Box<Report>),
    None { code: &'static str, message: String, genre: Option<Genre>, bytes: Option<usize> },
}

/// Adds the rows of an input; the reason where it gave no report.
pub(super) fn add(input: Input, run: &Run, tables: &mut Tables) -> Option<String> {
    let Input { number, file, record, address, from } = input;
    let place = Place { number, file: Some(&file), record, address: address.as_deref() };
    let reading = catch_unwind(AssertUnwindSafe(|| read(from, run.language)));
    let outcome = reading.and_then(|reading| {
        if let Outcome::Report(report) = &reading {
            catch_unwind(AssertUnwindSafe(|| tables.report(place, report)))?;
        }
        Ok(reading)
    });
    match outcome {
        Ok(Outcome::Report(_)) => None,
        Ok(Outcome::None { code, message, genre, bytes }) => {
            let reason = NoReport { code, message: &message, genre: genre.as_ref(), bytes };
            tables.no_report(place, &reason);
            Some(code.to_owned())
        }
        Err(_) => {
            let message = match run.language {
                Language::Chinese => "程序内部错误;请附上该文件报告此问题",
                Language::English => "a fault of this program; please report it, with the file",
            };
            tables.no_report(place, &NoReport { code: "internal", message, genre: None, bytes: None });
            Some("internal".to_owned())
        }
    }
}

fn read(from: Origin, language: Language) -> Outcome {
    let failed = |error: &InputError, bytes| Outcome::None {
        code: error.code(),
        message: error.message(language),
        genre: None,
        bytes,
    };
    let content = match from {
        Origin::Broken(broken) => {
            let message = broken.message(language).to_owned();
            return Outcome::None { code: broken.code, message, genre: None, bytes: None };
        }
        Origin::Page(content) => content,
        Origin::File(path) => match bytes(&path) {
            Ok(bytes) => Content { bytes, charset: None },
            Err(error) => return failed(&error, None),
        },
    };
    let length = Some(content.bytes.len());
    parsed(&content, language).unwrap_or_else(|error| failed(&error, length))
}

fn bytes(path: &Path) -> Result<Vec<u8>, InputError> {
    // A longer file would be refused after reading it; better before.
    fazhi::Error::check_length(fs::metadata(path)?.len())?;
    Ok(fs::read(path)?)
}

/// The report, where the page is one: recognised first, parsed then.
fn parsed(content: &Content, language: Language) -> Result<Outcome, InputError> {
    let options = Options { encoding: content.charset.clone(), ..Options::default() };
    let text = fazhi_read::read(&content.bytes, &options)?.shared_text();
    let (code, message, genre) = match Reading::of(text, language)? {
        Reading::Report(report) => return Ok(Outcome::Report(report)),
        Reading::Empty { message, genre } => ("empty", message, genre),
        Reading::Other { message, genre } => ("not-a-report", message, genre),
    };
    Ok(Outcome::None { code, message, genre: Some(genre), bytes: Some(content.bytes.len()) })
}
