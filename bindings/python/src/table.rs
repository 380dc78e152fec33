//! Tables for data frames, through the Arrow PyCapsule protocol.

use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::Schema;
use arrow_schema::ffi::FFI_ArrowSchema;
use fazhi::Language;
use fazhi_table::TableKind;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::report::Report;
use crate::value::{Anything, Tuple};

/// A table in Arrow's memory, which pyarrow, polars, pandas and duckdb read as it is.
///
/// >>> table = fazhi.parse("某县2024年法治政府建设年度报告\n全年审查文件132件。").to_arrow("figures")
/// >>> table.name, len(table), table.columns[:4]
/// ('figures', 1, ('report', 'file', 'figure', 'start'))
#[pyclass(frozen, module = "fazhi")]
pub(crate) struct Table {
    kind: TableKind,
    schema: Arc<Schema>,
    batches: Vec<RecordBatch>,
}

/// What Arrow could not make.
pub(crate) fn broken(error: impl std::fmt::Display) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}

/// Batches of one schema as the Arrow PyCapsule protocol hands them over.
pub(crate) fn stream(
    py: Python<'_>,
    batches: Vec<RecordBatch>,
    schema: Arc<Schema>,
) -> PyResult<Anything<'_>> {
    let reader = RecordBatchIterator::new(batches.into_iter().map(Ok), schema);
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
        .map(|capsule| Anything(capsule.into_any()))
}

impl Table {
    /// The table called `name` of `reports`.
    pub(crate) fn of(py: Python<'_>, name: &str, reports: Vec<Py<Report>>) -> PyResult<Table> {
        let kind = TableKind::all().find(|kind| kind.name() == name).ok_or_else(|| {
            let names: Vec<&str> = TableKind::all().map(TableKind::name).collect();
            PyValueError::new_err(format!(
                "没有表 {name:?} / there is no table {name:?}: {}",
                names.join(", ")
            ))
        })?;
        let texts: Vec<_> =
            reports.iter().map(|report| report.bind(py).as_super().clone().unbind()).collect();
        let batches = py.detach(|| {
            let named =
                texts.iter().filter_map(|text| Some((text.get().file.as_deref(), text.get().report()?)));
            let language = texts.first().map_or(Language::Chinese, |text| text.get().language);
            fazhi_table::batches(kind, named, language).collect::<Result<Vec<_>, _>>()
        });
        Ok(Table { kind, schema: kind.schema(), batches: batches.map_err(broken)? })
    }
}

#[pymethods]
impl Table {
    /// `reports`, `sections`, `items`, `figures`, `citations`, `indicators` or `findings`.
    #[getter]
    fn name(&self) -> &'static str {
        self.kind.name()
    }

    /// The names of its columns.
    #[getter]
    fn columns(&self) -> Tuple<String> {
        Tuple(self.schema.fields().iter().map(|field| field.name().clone()).collect())
    }

    /// How many rows it has.
    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// A table is one, also without rows.
    fn __bool__(&self) -> bool {
        true
    }

    fn __repr__(&self) -> String {
        format!("<Table {}: {} rows, {} columns>", self.name(), self.__len__(), self.schema.fields().len())
    }

    /// As a pandas data frame; needs pandas and pyarrow.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Anything<'py>> {
        slf.py().import("pyarrow")?.call_method1("table", (slf,))?.call_method0("to_pandas").map(Anything)
    }

    /// As a polars data frame; needs polars.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Anything<'py>> {
        slf.py().import("polars")?.call_method1("DataFrame", (slf,)).map(Anything)
    }

    /// The schema as the Arrow PyCapsule protocol has it.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Anything<'py>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref()).map_err(broken)?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema").map(|capsule| Anything(capsule.into_any()))
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
        stream(py, self.batches.clone(), Arc::clone(&self.schema))
    }
}
