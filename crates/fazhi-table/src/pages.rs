//! Pages from a Parquet file, as crawls ship them: a column of bytes or text, and one of addresses.

use std::collections::VecDeque;
use std::fs::File;

use arrow_array::RecordBatch;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::ParquetError;

use crate::bytes::Bytes;

/// How many rows are decoded at a time: pages are large, and memory stays flat.
const ROWS: usize = 64;

/// Columns that hold a page's address, the first that is there.
const ADDRESSES: [&str; 4] = ["url", "uri", "address", "WARC-Target-URI"];

/// Why a Parquet file gave no pages.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PagesError {
    /// The file is not Parquet, or damaged.
    #[error("the Parquet file is damaged: {0}")]
    Damaged(#[from] ParquetError),
    /// There is no such column of bytes or text.
    #[error("there is no column {column:?} of bytes or text; there are {}", there.join(", "))]
    NoColumn {
        /// The column that was asked for.
        column: String,
        /// The columns of bytes or text that are there.
        there: Vec<String>,
    },
}

/// A page of a Parquet file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What the column holds; none for null.
    pub bytes: Option<Vec<u8>>,
    /// The address, where a column has it.
    pub address: Option<String>,
}

/// The pages of a Parquet file, in its order. After an error there are none.
pub struct Pages {
    reader: Option<ParquetRecordBatchReader>,
    column: String,
    address: Option<&'static str>,
    ready: VecDeque<Page>,
}

impl Pages {
    /// The pages that stand in the column `column` of `file`.
    ///
    /// # Errors
    ///
    /// The file is not Parquet, or the column is not there.
    pub fn open(file: File, column: &str) -> Result<Pages, PagesError> {
        let builder = ParquetRecordBatchReaderBuilder::try_new(file)?;
        let fields = builder.schema().fields().clone();
        let fits =
            |name: &str| fields.iter().any(|field| field.name() == name && Bytes::fits(field.data_type()));
        if !fits(column) {
            let there = fields.iter().filter(|field| Bytes::fits(field.data_type()));
            let there = there.map(|field| field.name().clone()).collect();
            return Err(PagesError::NoColumn { column: column.to_owned(), there });
        }
        let address = ADDRESSES.into_iter().find(|name| *name != column && fits(name));
        let wanted = fields.iter().enumerate();
        let wanted =
            wanted.filter(|(_, field)| field.name() == column || Some(field.name().as_str()) == address);
        let mask = ProjectionMask::roots(builder.parquet_schema(), wanted.map(|(at, _)| at));
        let reader = builder.with_projection(mask).with_batch_size(ROWS).build()?;
        Ok(Pages { reader: Some(reader), column: column.to_owned(), address, ready: VecDeque::new() })
    }

    fn take(&mut self, batch: &RecordBatch) {
        let bytes = batch.column_by_name(&self.column).and_then(|column| Bytes::of(column));
        let address =
            self.address.and_then(|name| batch.column_by_name(name)).and_then(|column| Bytes::of(column));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        self.ready.extend((0..batch.num_rows()).map(|row| Page {
            bytes: bytes.and_then(|column| column.get(row)).map(<[u8]>::to_vec),
            address: address.and_then(|column| column.get(row)).map(text),
        }));
    }
}

impl Iterator for Pages {
    type Item = Result<Page, PagesError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() {
            match self.reader.as_mut()?.next() {
                Some(Ok(batch)) => self.take(&batch),
                Some(Err(error)) => {
                    self.reader = None;
                    return Some(Err(PagesError::Damaged(error.into())));
                }
                None => self.reader = None,
            }
        }
        self.ready.pop_front().map(Ok)
    }
}
