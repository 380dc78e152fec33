//! What stops a reading, and the Python exception that it becomes.

use std::io;

use fazhi::Language;
use fazhi_read::ReadError;
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

mod python {
    pyo3::import_exception!(fazhi._errors, FazhiError);
    pyo3::import_exception!(fazhi._errors, ReadError);
    pyo3::import_exception!(fazhi._errors, LimitError);
    pyo3::import_exception!(fazhi._errors, SchemaError);
}

/// Why a source gave no report.
pub(crate) enum Failure {
    /// The system refused; becomes `FileNotFoundError` and its sisters.
    Io(io::Error),
    /// Bytes that hold no text that can be read.
    Unread(ReadError),
    /// A `str` with half of a surrogate pair: it was decoded with `surrogateescape`.
    Surrogates,
    /// Over a limit.
    Limit(fazhi::Error),
    /// A fault of this package.
    Internal(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Io(error)
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Failure {
        Failure::Unread(error)
    }
}

impl From<fazhi::Error> for Failure {
    fn from(error: fazhi::Error) -> Failure {
        Failure::Limit(error)
    }
}

impl Failure {
    /// The exception, its message in `language`; `file` names what was read.
    pub(crate) fn raise(self, py: Python<'_>, file: Option<&str>, language: Language) -> PyErr {
        let words = |chinese: &str, english: &str| match language {
            Language::Chinese => chinese.to_owned(),
            Language::English => english.to_owned(),
        };
        match self {
            Failure::Io(error) => match error.raw_os_error() {
                // Python itself chooses the class by the number, and its words for it.
                Some(number) => {
                    let strerror = py.import("os").and_then(|os| os.call_method1("strerror", (number,)));
                    let reason = strerror.map_or_else(|_| error.to_string(), |text| text.to_string());
                    PyOSError::new_err((number, reason, file.map(str::to_owned)))
                }
                None => PyOSError::new_err(error.to_string()),
            },
            Failure::Unread(error) => unread(py, &error, file, language),
            Failure::Surrogates => {
                let message = words("文本中有不成对的代理码位", "the text holds lone surrogates");
                let hint = words(
                    "解码时不要用 errors=\"surrogateescape\"",
                    "do not decode with errors=\"surrogateescape\"",
                );
                described(py, python::ReadError::new_err(message), "surrogates", file, None, &hint)
            }
            Failure::Limit(error) => {
                let message = error.message(language);
                let hint = words("拆成单份报告再解析", "split it into single reports");
                described(py, python::LimitError::new_err(message), "too-long", file, None, &hint)
            }
            Failure::Internal(message) => {
                let hint = words("请把文本附上报告此错误", "please report this, with the text");
                described(py, python::FazhiError::new_err(message), "internal", file, None, &hint)
            }
        }
    }
}

/// The exception of bytes that could not be read. The message says what is wrong, then what to do.
fn unread(py: Python<'_>, error: &ReadError, file: Option<&str>, language: Language) -> PyErr {
    let code = error.code();
    let at = match error {
        ReadError::Undecodable { offset, .. } => usize::try_from(*offset).ok(),
        _ => None,
    };
    let message = error.message(language);
    let (message, hint) = message.split_once(';').unwrap_or((&message, ""));
    let message = message.to_owned();
    let error = match code {
        "over-limit" => python::LimitError::new_err(message),
        _ => python::ReadError::new_err(message),
    };
    described(py, error, code, file, at.map(|at| (at, at + 1)), hint.trim_start())
}

/// A `SchemaError`: `message` says what does not fit, `hint` what to do.
pub(crate) fn schema_error(py: Python<'_>, code: &str, message: String, hint: &str) -> PyErr {
    described(py, python::SchemaError::new_err(message), code, None, None, hint)
}

/// `error` with what a program wants to know of it.
fn described(
    py: Python<'_>,
    error: PyErr,
    code: &str,
    file: Option<&str>,
    bytes: Option<(usize, usize)>,
    hint: &str,
) -> PyErr {
    let describe = || -> PyResult<()> {
        let details = PyDict::new(py);
        details.set_item("code", code)?;
        details.set_item("file", file)?;
        details.set_item("span", bytes)?;
        details.set_item("hint", hint)?;
        error.value(py).call_method("_describe", (), Some(&details)).map(drop)
    };
    match describe() {
        Ok(()) => error,
        Err(other) => other,
    }
}
