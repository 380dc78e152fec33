//! Record batches as files: one format a feature.

#[cfg(feature = "csv")]
pub mod csv;

use std::io::{self, Write};

use arrow_array::RecordBatch;
#[cfg(any(feature = "csv", feature = "arrow"))]
use arrow_schema::ArrowError;

use crate::kind::TableKind;

/// A format of files; each is there with the feature of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileFormat {
    /// Apache Parquet, compressed by Zstandard.
    #[cfg(feature = "parquet")]
    Parquet,
    /// The file format of Apache Arrow, also called Feather V2.
    #[cfg(feature = "arrow")]
    Arrow,
    /// Rows of comma-separated values in UTF-8, without the names of the columns: see [`csv`].
    #[cfg(feature = "csv")]
    Csv,
}

impl FileFormat {
    /// The ending of its files, and its name.
    pub fn ending(self) -> &'static str {
        match self {
            #[cfg(feature = "parquet")]
            FileFormat::Parquet => "parquet",
            #[cfg(feature = "arrow")]
            FileFormat::Arrow => "arrow",
            #[cfg(feature = "csv")]
            FileFormat::Csv => "csv",
        }
    }
}

/// A file of one table, as it is written. The same batches give the same bytes.
pub enum TableFile<W: Write + Send> {
    /// Parquet.
    #[cfg(feature = "parquet")]
    Parquet(Box<parquet::arrow::ArrowWriter<W>>),
    /// Arrow.
    #[cfg(feature = "arrow")]
    Arrow(Box<arrow_ipc::writer::FileWriter<W>>),
    /// CSV.
    #[cfg(feature = "csv")]
    Csv(Box<arrow_csv::Writer<W>>),
}

impl<W: Write + Send> TableFile<W> {
    /// A file without rows.
    ///
    /// # Errors
    ///
    /// What `writer` refuses.
    pub fn create(kind: TableKind, format: FileFormat, writer: W) -> io::Result<TableFile<W>> {
        match format {
            #[cfg(feature = "parquet")]
            FileFormat::Parquet => {
                let writer = parquet::arrow::ArrowWriter::try_new(writer, kind.schema(), Some(properties()));
                writer.map(Box::new).map(TableFile::Parquet).map_err(of_parquet)
            }
            #[cfg(feature = "arrow")]
            FileFormat::Arrow => {
                let writer = arrow_ipc::writer::FileWriter::try_new(writer, &kind.schema());
                writer.map(Box::new).map(TableFile::Arrow).map_err(of_arrow)
            }
            #[cfg(feature = "csv")]
            FileFormat::Csv => Ok(TableFile::Csv(Box::new(csv::writer(kind, writer)))),
        }
    }

    /// Adds rows.
    ///
    /// # Errors
    ///
    /// What the writer refuses.
    pub fn write(&mut self, batch: &RecordBatch) -> io::Result<()> {
        match self {
            #[cfg(feature = "parquet")]
            TableFile::Parquet(writer) => writer.write(batch).map_err(of_parquet),
            #[cfg(feature = "arrow")]
            TableFile::Arrow(writer) => writer.write(batch).map_err(of_arrow),
            #[cfg(feature = "csv")]
            TableFile::Csv(writer) => {
                csv::flat(batch).and_then(|batch| writer.write(&batch)).map_err(of_arrow)
            }
        }
    }

    /// Writes what is left, and hands back the writer.
    ///
    /// # Errors
    ///
    /// What the writer refuses.
    pub fn finish(self) -> io::Result<W> {
        match self {
            #[cfg(feature = "parquet")]
            TableFile::Parquet(writer) => writer.into_inner().map_err(of_parquet),
            #[cfg(feature = "arrow")]
            TableFile::Arrow(writer) => writer.into_inner().map_err(of_arrow),
            #[cfg(feature = "csv")]
            TableFile::Csv(writer) => Ok(writer.into_inner()),
        }
    }
}

#[cfg(feature = "parquet")]
fn properties() -> parquet::file::properties::WriterProperties {
    parquet::file::properties::WriterProperties::builder()
        .set_compression(parquet::basic::Compression::ZSTD(parquet::basic::ZstdLevel::default()))
        .set_created_by(concat!("fazhi ", env!("CARGO_PKG_VERSION")).to_owned())
        .build()
}

/// The system's own words, where it was the system that refused.
#[cfg(feature = "parquet")]
fn of_parquet(error: parquet::errors::ParquetError) -> io::Error {
    match error {
        parquet::errors::ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(other) => io::Error::other(other),
        },
        other => io::Error::other(other),
    }
}

#[cfg(any(feature = "csv", feature = "arrow"))]
fn of_arrow(error: ArrowError) -> io::Error {
    match error {
        ArrowError::IoError(_, error) => error,
        other => io::Error::other(other),
    }
}
