//! Record batches of a bounded size from any number of reports.

use std::borrow::Borrow;
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, Schema};
use fazhi::{Language, Positions, Report};

use crate::cell::{Builder, Cell};
use crate::kind::TableKind;
use crate::rows::Source;

/// From how many rows on a batch is handed out: offsets of texts stay far under 2 GiB, and memory flat.
const ROWS: usize = 8192;

/// The rows of one table for `reports`, each with the name of its file, as record batches.
///
/// Reports are numbered in their order; `language` is that of names and messages. Reports are taken one at a
/// time, so an iterator may make them as it goes. A report's rows stay together.
///
/// # Errors
///
/// What Arrow refuses; no value of these tables is.
pub fn batches<F: AsRef<str>, R: Borrow<Report>>(
    kind: TableKind,
    reports: impl IntoIterator<Item = (Option<F>, R)>,
    language: Language,
) -> impl Iterator<Item = Result<RecordBatch, ArrowError>> {
    let mut reports = reports.into_iter().enumerate();
    let schema = kind.schema();
    std::iter::from_fn(move || {
        let mut batch = match Batch::new(kind) {
            Ok(batch) => batch,
            Err(error) => return Some(Err(error)),
        };
        while batch.rows < ROWS {
            let Some((index, (file, report))) = reports.next() else { break };
            let report = report.borrow();
            let positions = Positions::new(report.text());
            let file = file.as_ref().map(AsRef::as_ref);
            let source = Source { report, index, file, language, positions };
            source.rows(kind, &mut |cells| batch.push(cells));
        }
        (batch.rows > 0).then(|| batch.finish(&schema))
    })
}

/// A batch as it grows.
struct Batch {
    columns: Vec<Builder>,
    rows: usize,
}

impl Batch {
    fn new(kind: TableKind) -> Result<Batch, ArrowError> {
        let columns = kind.columns().iter().map(Builder::new).collect::<Result<_, _>>()?;
        Ok(Batch { columns, rows: 0 })
    }

    fn push(&mut self, cells: Vec<Cell<'_>>) {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            column.push(cell);
        }
        self.rows += 1;
    }

    fn finish(mut self, schema: &Arc<Schema>) -> Result<RecordBatch, ArrowError> {
        let columns = self.columns.iter_mut().map(Builder::finish).collect();
        RecordBatch::try_new(Arc::clone(schema), columns)
    }
}
