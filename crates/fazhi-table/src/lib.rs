//! Tables of reports for data frames: Arrow record batches, one row a report, section, item, figure, citation,
//! observation of an indicator, finding, or input that gave no report.
//!
//! Every column is a row of [`TableKind::columns`]: name, type, unit, whether it may be null, and what it means in
//! Chinese and English; the meanings travel with the schema. `report` and `file` join the tables.
//!
//! ```
//! use fazhi::Language;
//! use fazhi_table::{TableKind, batches};
//!
//! let report = fazhi::parse("某县2024年法治政府建设年度报告\n一、主要举措和成效\n审查文件132件,办案9件。").unwrap();
//! let rows: usize = batches(TableKind::Figures, [(Some("a.txt"), &report)], Language::Chinese)
//!     .map(|batch| batch.unwrap().num_rows())
//!     .sum();
//! assert_eq!(rows, 2);
//! ```
#![forbid(unsafe_code)]

mod batches;
mod bytes;
mod cell;
mod column;
#[cfg(any(feature = "parquet", feature = "arrow", feature = "csv"))]
mod file;
mod kind;
mod nested;
#[cfg(feature = "parquet")]
mod pages;
mod reading;
mod rows;
mod tables;

pub use batches::batches;
pub use bytes::Bytes;
pub use column::{Column, ColumnType};
#[cfg(feature = "csv")]
pub use file::csv;
#[cfg(any(feature = "parquet", feature = "arrow", feature = "csv"))]
pub use file::{FileFormat, TableFile};
pub use kind::{SCHEMA, TableKind};
pub use nested::NestedPages;
#[cfg(feature = "parquet")]
pub use pages::{Page, Pages, PagesError};
pub use reading::Reading;
pub use rows::Origin;
pub use tables::{NoReport, Tables};
