//! One input: its bytes, whether they are a report, its rows. Nothing that an input does stops the run.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use fazhi::{Genre, Language, Report};
use fazhi_read::Options;
use fazhi_table::{NoReport, Origin as Place, Tables};

use super::archive::Content;
use super::parts::{Input, Origin};
use super::run::Run;
use crate::input::InputError;

/// What an input is when it is read.
enum Reading {
    Report(Box<Report>),
    None { code: &'static str, message: String, genre: Option<Genre>, bytes: Option<usize> },
}

/// Adds the rows of an input; the reason where it gave no report.
pub(super) fn add(input: Input, run: &Run, tables: &mut Tables) -> Option<String> {
    let Input { number, file, record, address, from } = input;
    let place = Place { number, file: Some(&file), record, address: address.as_deref() };
    let reading = catch_unwind(AssertUnwindSafe(|| read(from, run.language)));
    let outcome = reading.and_then(|reading| {
        if let Reading::Report(report) = &reading {
            catch_unwind(AssertUnwindSafe(|| tables.report(place, report)))?;
        }
        Ok(reading)
    });
    match outcome {
        Ok(Reading::Report(_)) => None,
        Ok(Reading::None { code, message, genre, bytes }) => {
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

fn read(from: Origin, language: Language) -> Reading {
    let failed = |error: &InputError, bytes| Reading::None {
        code: error.code(),
        message: error.message(language),
        genre: None,
        bytes,
    };
    let content = match from {
        Origin::Broken(broken) => {
            let message = broken.message(language).to_owned();
            return Reading::None { code: broken.code, message, genre: None, bytes: None };
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
fn parsed(content: &Content, language: Language) -> Result<Reading, InputError> {
    let options = Options { encoding: content.charset.clone(), ..Options::default() };
    let text = fazhi_read::read(&content.bytes, &options)?.shared_text();
    let genre = fazhi::recognize(&text);
    if genre.is_annual_report() {
        return Ok(Reading::Report(Box::new(fazhi::parse(text)?)));
    }
    let bytes = Some(content.bytes.len());
    let (code, message) = match language {
        _ if text.trim().is_empty() && language == Language::Chinese => ("empty", "没有文字".to_owned()),
        _ if text.trim().is_empty() => ("empty", "there is no text".to_owned()),
        Language::Chinese => {
            ("not-a-report", format!("不是法治政府建设年度报告,而是:{}", genre.kind.name(language)))
        }
        Language::English => {
            ("not-a-report", format!("not an annual report, but: {}", genre.kind.name(language)))
        }
    };
    Ok(Reading::None { code, message, genre: Some(genre), bytes })
}
