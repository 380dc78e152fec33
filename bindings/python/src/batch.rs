//! Pages in, as many rows out: the rows of every page, or the reason why there are none.

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::Schema;
use fazhi::{Language, Rules};
use fazhi_read::Options;
use fazhi_table::{NestedPages, NoReport};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyCapsule, PyList};

use crate::error::Failure;
use crate::source::guarded;
use crate::value::Anything;

fn broken(error: impl std::fmt::Display) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}

/// Rows of pages in Arrow's memory: see `fazhi.arrow`.
#[pyclass(frozen, module = "fazhi")]
pub(crate) struct Pages {
    batch: RecordBatch,
}

#[pymethods]
impl Pages {
    /// How many pages there are.
    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    /// The rows as the Arrow PyCapsule protocol has them; may be asked for many times.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Anything<'py>> {
        // The protocol leaves it to the producer whether it casts.
        let _ = requested_schema;
        let schema = self.batch.schema();
        let reader = RecordBatchIterator::new([Ok(self.batch.clone())], schema);
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
            .map(|capsule| Anything(capsule.into_any()))
    }
}

/// A page as its column has it.
enum Page {
    Bytes(PyBackedBytes),
    Text(PyBackedStr),
    Null,
}

impl Page {
    fn of(value: &Bound<'_, PyAny>) -> PyResult<Page> {
        if value.is_none() {
            return Ok(Page::Null);
        }
        if let Ok(bytes) = value.extract() {
            return Ok(Page::Bytes(bytes));
        }
        value.extract().map(Page::Text).map_err(|_| {
            let kind = value.get_type();
            PyTypeError::new_err(format!(
                "网页列应为字节或文本,得到 {kind} / a column of pages holds bytes or text, not {kind}"
            ))
        })
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Page::Bytes(bytes) => bytes,
            Page::Text(text) => text.as_bytes(),
            Page::Null => &[],
        }
    }
}

/// The rows of `pages` (bytes, str or None), read without the GIL.
pub(crate) fn read(pages: &Bound<'_, PyList>, language: Language) -> PyResult<Pages> {
    let list = pages.iter().map(|page| Page::of(&page)).collect::<PyResult<Vec<_>>>()?;
    let schema = Schema::new(NestedPages::fields())
        .with_metadata([("schema".to_owned(), fazhi_table::SCHEMA.to_owned())]);
    let batch = pages.py().detach(|| {
        let mut rows = NestedPages::new(language, Rules::central())?;
        for page in &list {
            add(page, &mut rows, language);
        }
        RecordBatch::try_new(schema.into(), rows.finish()?)
    });
    Ok(Pages { batch: batch.map_err(broken)? })
}

/// The row of one page. Recognised first, parsed then.
fn add(page: &Page, rows: &mut NestedPages<'_>, language: Language) {
    let words = |chinese: &str, english: &str| match language {
        Language::Chinese => chinese.to_owned(),
        Language::English => english.to_owned(),
    };
    let read = guarded(|| {
        let text = fazhi_read::read(page.bytes(), &Options::default())?.shared_text();
        let genre = fazhi::recognize(&text);
        let report =
            genre.is_annual_report().then(|| fazhi::parse(std::sync::Arc::clone(&text))).transpose()?;
        Ok((text, genre, report))
    });
    let (code, message, genre) = match read {
        Ok((_, _, Some(report))) => return rows.report(&report),
        Ok((text, _, None)) if text.trim().is_empty() => {
            ("empty", words("没有文字", "there is no text"), None)
        }
        Ok((_, genre, None)) => {
            let name = genre.kind.name(language);
            let chinese = format!("不是法治政府建设年度报告,而是:{name}");
            let english = format!("not an annual report, but: {name}");
            ("not-a-report", words(&chinese, &english), Some(genre))
        }
        Err(Failure::Unread(error)) => (error.code(), error.message(language), None),
        Err(Failure::Limit(error)) => ("over-limit", error.message(language), None),
        Err(Failure::Internal(message)) => ("internal", message, None),
        Err(Failure::Io(error)) => ("unreadable", error.to_string(), None),
        Err(Failure::Surrogates) => {
            ("surrogates", words("文本中有不成对的代理码位", "the text holds lone surrogates"), None)
        }
    };
    rows.no_report(&NoReport { code, message: &message, genre: genre.as_ref(), bytes: None });
}
