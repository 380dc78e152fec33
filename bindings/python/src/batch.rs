//! Pages in, as many rows out: the rows of every page, or the reason why there are none.

use arrow_array::RecordBatch;
use arrow_schema::Schema;
use fazhi::{Language, Rules};
use fazhi_read::Options;
use fazhi_table::{NestedPages, NoReport, Reading};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::PyList;

use crate::error::Failure;
use crate::source::guarded;
use crate::table::{broken, stream};
use crate::value::Anything;

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
        stream(py, vec![self.batch.clone()], self.batch.schema())
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
        Ok(Reading::of(text, language)?)
    });
    let (code, message, genre) = match read {
        Ok(Reading::Report(report)) => return rows.report(&report),
        Ok(Reading::Empty { message, .. }) => ("empty", message, None),
        Ok(Reading::Other { message, genre }) => ("not-a-report", message, Some(genre)),
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
