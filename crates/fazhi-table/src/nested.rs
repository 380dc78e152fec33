//! One row a page: its report, and the rows of the other tables as lists inside the row.
//!
//! An engine that hands a batch of pages to a function wants a batch of as many rows back. What gives no report says so
//! in its own row.

use std::sync::Arc;

use arrow_array::builder::{NullBufferBuilder, StringBuilder};
use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{ArrowError, Field, Fields};
use fazhi::{Language, Report, Rules};

use crate::batches::Batch;
use crate::kind::TableKind;
use crate::rows::{Origin, Source, id};
use crate::tables::NoReport;

/// Columns that say where a row comes from: the row of the page says it for all that is inside.
const KEYS: [&str; 4] = ["report", "file", "record", "url"];

/// The columns of a table without its keys.
fn inner(kind: TableKind) -> Fields {
    kind.columns().iter().filter(|column| !KEYS.contains(&column.name)).map(crate::Column::field).collect()
}

/// The tables whose rows stand in lists.
fn lists() -> impl Iterator<Item = TableKind> {
    TableKind::all().filter(|kind| !matches!(kind, TableKind::Reports | TableKind::Errors))
}

/// The reason of a page without a report.
fn reason() -> Fields {
    TableKind::Errors
        .columns()
        .iter()
        .filter(|column| matches!(column.name, "code" | "message" | "genre"))
        .map(crate::Column::field)
        .collect()
}

/// Pages as they are read, one row each.
///
/// ```
/// use fazhi::{Language, Rules};
/// use fazhi_table::{NestedPages, NoReport};
///
/// let mut pages = NestedPages::new(Language::English, Rules::central()).unwrap();
/// pages.report(&fazhi::parse("青岭县2024年法治政府建设年度报告\n全年审查文件132件。").unwrap());
/// pages.no_report(&NoReport { code: "empty", message: "no text", genre: None, bytes: None });
/// let columns = pages.finish().unwrap();
/// let names: Vec<_> = NestedPages::fields().iter().map(|field| field.name().clone()).collect();
/// assert_eq!(names, ["report", "sections", "items", "figures", "citations", "indicators", "findings", "error"]);
/// assert!(columns.iter().all(|column| column.len() == 2));
/// ```
pub struct NestedPages<'r> {
    language: Language,
    rules: &'r Rules,
    report: Batch,
    lists: Vec<Growing>,
    codes: StringBuilder,
    messages: StringBuilder,
    genres: StringBuilder,
    /// Whether each page is a report.
    reports: NullBufferBuilder,
    errors: NullBufferBuilder,
}

/// The lists of one table.
struct Growing {
    kind: TableKind,
    rows: Batch,
    /// How many rows each page has.
    lengths: Vec<usize>,
}

impl<'r> NestedPages<'r> {
    /// No pages yet. `language` is that of names and messages, `rules` decide on findings and verdicts.
    ///
    /// # Errors
    ///
    /// What Arrow refuses; no column of these tables is.
    pub fn new(language: Language, rules: &'r Rules) -> Result<NestedPages<'r>, ArrowError> {
        let lists = lists().map(|kind| Ok(Growing { kind, rows: Batch::new(kind)?, lengths: Vec::new() }));
        Ok(NestedPages {
            language,
            rules,
            report: Batch::new(TableKind::Reports)?,
            lists: lists.collect::<Result<_, ArrowError>>()?,
            codes: StringBuilder::new(),
            messages: StringBuilder::new(),
            genres: StringBuilder::new(),
            reports: NullBufferBuilder::new(0),
            errors: NullBufferBuilder::new(0),
        })
    }

    /// The columns: `report` with a page's metadata, counts and verdicts, a list for each of the other tables, and
    /// `error` with `code`, `message` and `genre`. Either `report` or `error` is null.
    pub fn fields() -> Fields {
        let report = Field::new_struct("report", inner(TableKind::Reports), true);
        let lists = lists().map(|kind| {
            let item = Field::new_list_field(arrow_schema::DataType::Struct(inner(kind)), false);
            Field::new_list(kind.name(), item, false)
        });
        std::iter::once(report).chain(lists).chain([Field::new_struct("error", reason(), true)]).collect()
    }

    /// A page that is a report.
    pub fn report(&mut self, report: &Report) {
        let source = Source::new(report, Origin::default(), self.language, self.rules);
        source.rows(TableKind::Reports, &mut |cells| self.report.push(cells));
        for list in &mut self.lists {
            let before = list.rows.rows();
            source.rows(list.kind, &mut |cells| list.rows.push(cells));
            list.lengths.push(list.rows.rows() - before);
        }
        for words in [&mut self.codes, &mut self.messages, &mut self.genres] {
            words.append_value("");
        }
        self.reports.append_non_null();
        self.errors.append_null();
    }

    /// A page that is none.
    pub fn no_report(&mut self, why: &NoReport<'_>) {
        self.report.push_blank();
        for list in &mut self.lists {
            list.lengths.push(0);
        }
        self.codes.append_value(why.code);
        self.messages.append_value(why.message);
        self.genres.append_option(why.genre.and_then(|genre| id(genre.kind)));
        self.reports.append_null();
        self.errors.append_non_null();
    }

    /// The columns of [`fields`](Self::fields), a row for each page.
    ///
    /// # Errors
    ///
    /// What Arrow refuses: lists of over 2 billion rows.
    pub fn finish(mut self) -> Result<Vec<ArrayRef>, ArrowError> {
        let without_keys = |kind: TableKind, arrays: Vec<ArrayRef>| -> Vec<ArrayRef> {
            let columns = kind.columns().iter().zip(arrays);
            columns.filter(|(column, _)| !KEYS.contains(&column.name)).map(|(_, array)| array).collect()
        };
        let report = without_keys(TableKind::Reports, self.report.arrays());
        let report = StructArray::try_new(inner(TableKind::Reports), report, self.reports.finish())?;
        let mut columns: Vec<ArrayRef> = vec![Arc::new(report)];
        for mut list in self.lists {
            let rows = without_keys(list.kind, list.rows.arrays());
            let rows = StructArray::try_new(inner(list.kind), rows, None)?;
            let item = Field::new_list_field(arrow_schema::DataType::Struct(inner(list.kind)), false);
            let offsets = OffsetBuffer::from_lengths(list.lengths);
            columns.push(Arc::new(ListArray::try_new(Arc::new(item), offsets, Arc::new(rows), None)?));
        }
        let words: Vec<ArrayRef> = [&mut self.codes, &mut self.messages, &mut self.genres]
            .map(|words| Arc::new(words.finish()) as ArrayRef)
            .into();
        columns.push(Arc::new(StructArray::try_new(reason(), words, self.errors.finish())?));
        Ok(columns)
    }
}
