//! Where a text comes from: a `str`, bytes, a file. The one place where bytes become text.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
#[cfg(feature = "inspect")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::PyString;
#[cfg(feature = "inspect")]
use pyo3::{PyTypeInfo, type_hint_union, types::PyBytes};

use crate::error::Failure;

/// The longest `str` that may be a path, in bytes: the longest that Linux takes.
const LONGEST_PATH: usize = 4096;

/// Something to read, taken from Python and fit for any thread.
pub(crate) enum Source {
    Text(PyBackedStr),
    /// A `str` that no encoding can write.
    Broken,
    Bytes(PyBackedBytes),
    File(PathBuf),
}

/// A `str`, bytes or a path. A `str` is a path only if it is short, on one line and ends as a report file does: no
/// report does, and a list of file names is what `glob` gives.
impl FromPyObject<'_, '_> for Source {
    type Error = PyErr;

    #[cfg(feature = "inspect")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PathBuf::INPUT_TYPE, PyBytes::TYPE_HINT);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Source> {
        if object.is_instance_of::<PyString>() {
            return Ok(match object.extract::<PyBackedStr>() {
                Ok(text) if is_path(&text) => Source::File(PathBuf::from(&*text)),
                Ok(text) => Source::Text(text),
                Err(_) => Source::Broken,
            });
        }
        if let Ok(bytes) = object.extract::<PyBackedBytes>() {
            return Ok(Source::Bytes(bytes));
        }
        object.extract::<PathBuf>().map(Source::File).map_err(|_| {
            let kind = object.get_type();
            PyTypeError::new_err(format!(
                "需要 str、bytes 或路径,得到 {kind} / expected str, bytes or a path, got {kind}"
            ))
        })
    }
}

impl Source {
    /// The file's name as it was given.
    pub(crate) fn name(&self) -> Option<String> {
        match self {
            Source::File(path) => Some(path.to_string_lossy().into_owned()),
            _ => None,
        }
    }

    /// The whole text.
    pub(crate) fn text(self) -> Result<Arc<str>, Failure> {
        match self {
            Source::Text(text) => {
                fazhi::Error::check_length(text.len() as u64)?;
                Ok(Arc::from(&*text))
            }
            Source::Broken => Err(Failure::Surrogates),
            Source::Bytes(bytes) => decoded(&bytes),
            Source::File(path) => {
                // A longer file would be refused after reading it; better before.
                fazhi::Error::check_length(std::fs::metadata(&path)?.len())?;
                decoded(&std::fs::read(path)?)
            }
        }
    }
}

fn is_path(text: &str) -> bool {
    let ending = text.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    text.len() <= LONGEST_PATH
        && !text.contains(['\n', '\r'])
        && ending.is_some_and(|ending| fazhi_read::ENDINGS.contains(&&*ending))
}

/// The text that `bytes` hold, of whatever format and encoding they are.
fn decoded(bytes: &[u8]) -> Result<Arc<str>, Failure> {
    Ok(fazhi_read::read(bytes, &fazhi_read::Options::default())?.shared_text())
}

/// Does `work` without the GIL; a panic becomes a failure, for Python would not catch it as an `Exception`.
pub(crate) fn detached<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, Failure> + Send,
) -> Result<T, Failure> {
    py.detach(|| guarded(work))
}

/// Does `work`; a panic becomes a failure.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
        let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
        Err(Failure::Internal(words.unwrap_or_else(|| "panic".to_owned())))
    })
}
