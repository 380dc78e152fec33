//! Record batches of a bounded size from any number of reports.

use std::borrow::Borrow;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, Schema};
use fazhi::{Language, Report, Rules};

use crate::cell::{Builder, Cell};
use crate::kind::TableKind;
use crate::rows::{Origin, Source};

/// From how many rows on a batch is handed out.
const ROWS: usize = 8192;
/// From how many bytes of texts on a batch is handed out: their offsets stay far under 2 GiB, and memory flat.
const BYTES: usize = 8 << 20;

/// The rows of one table for `reports`, each with the name of its file, as record batches.
///
/// Reports are numbered in their order; `language` is that of names and messages; findings and verdicts are those of
/// the central rules. Reports are taken one at a time, so an iterator may make them as it goes. A report's rows stay
/// together.
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
        while !batch.is_full() {
            let Some((number, (file, report))) = reports.next() else { break };
            let origin =
                Origin { number, file: file.as_ref().map(AsRef::as_ref), record: None, address: None };
            let source = Source::new(report.borrow(), origin, language, Rules::central());
            source.rows(kind, &mut |cells| batch.push(cells));
        }
        (batch.rows() > 0).then(|| batch.finish(&schema))
    })
}

/// A batch as it grows.
pub(crate) struct Batch {
    columns: Vec<Builder>,
    rows: usize,
    bytes: usize,
}

impl Batch {
    pub(crate) fn new(kind: TableKind) -> Result<Batch, ArrowError> {
        let columns = kind.columns().iter().map(Builder::new).collect::<Result<_, _>>()?;
        Ok(Batch { columns, rows: 0, bytes: 0 })
    }

    pub(crate) fn push(&mut self, cells: Vec<Cell<'_>>) {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            self.bytes += cell.bytes();
            column.push(cell);
        }
        self.rows += 1;
    }

    /// A row of nothing, where something beside says that there is no row.
    pub(crate) fn push_blank(&mut self) {
        for column in &mut self.columns {
            column.push_blank();
        }
        self.rows += 1;
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Whether it is time to hand it out.
    pub(crate) fn is_full(&self) -> bool {
        self.rows >= ROWS || self.bytes >= BYTES
    }

    /// What has grown; it begins anew.
    pub(crate) fn finish(&mut self, schema: &Arc<Schema>) -> Result<RecordBatch, ArrowError> {
        (self.rows, self.bytes) = (0, 0);
        RecordBatch::try_new(Arc::clone(schema), self.arrays())
    }

    /// The columns that have grown.
    pub(crate) fn arrays(&mut self) -> Vec<ArrayRef> {
        self.columns.iter_mut().map(Builder::finish).collect()
    }
}
