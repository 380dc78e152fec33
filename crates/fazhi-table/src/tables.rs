//! All tables at once, as inputs come.

use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use fazhi::{Genre, Language, Report, Rules};

use crate::batches::Batch;
use crate::kind::TableKind;
use crate::rows::{Origin, Source, id, row};

/// Why an input gave no report.
#[derive(Clone, Debug, PartialEq)]
pub struct NoReport<'a> {
    /// Stable name of the reason: `not-a-report`, `damaged`.
    pub code: &'a str,
    /// The reason and what to do about it.
    pub message: &'a str,
    /// What the page is in place of an annual report.
    pub genre: Option<&'a Genre>,
    /// Length of the input in bytes, where it is known.
    pub bytes: Option<usize>,
}

/// Every table as it grows: each input adds its rows, and what has grown is taken as record batches.
///
/// ```
/// use fazhi::{Language, Rules};
/// use fazhi_table::{NoReport, Origin, TableKind, Tables};
///
/// let mut tables = Tables::new(Language::English, Rules::central()).unwrap();
/// let report = fazhi::parse("青岭县2024年法治政府建设年度报告\n全年审查文件132件。").unwrap();
/// tables.report(Origin { number: 0, file: Some("a.txt"), ..Origin::default() }, &report);
/// let no_report = NoReport { code: "empty", message: "no text", genre: None, bytes: Some(0) };
/// tables.no_report(Origin { number: 1, file: Some("b.txt"), ..Origin::default() }, &no_report);
/// let rows = |tables: &mut Tables, kind| tables.take(kind).map_or(0, |batch| batch.unwrap().num_rows());
/// assert_eq!(rows(&mut tables, TableKind::Reports), 1);
/// assert_eq!(rows(&mut tables, TableKind::Errors), 1);
/// assert_eq!(rows(&mut tables, TableKind::Errors), 0);
/// ```
pub struct Tables<'r> {
    language: Language,
    rules: &'r Rules,
    growing: Vec<(TableKind, Batch)>,
}

impl<'r> Tables<'r> {
    /// Tables without rows. `language` is that of names and messages, `rules` decide on findings and verdicts.
    ///
    /// # Errors
    ///
    /// What Arrow refuses; no column of these tables is.
    pub fn new(language: Language, rules: &'r Rules) -> Result<Tables<'r>, ArrowError> {
        let growing = TableKind::all().map(|kind| Ok((kind, Batch::new(kind)?)));
        Ok(Tables { language, rules, growing: growing.collect::<Result<_, ArrowError>>()? })
    }

    /// Adds the rows of a report.
    pub fn report(&mut self, origin: Origin<'_>, report: &Report) {
        let source = Source::new(report, origin, self.language, self.rules);
        // What may take long or go wrong comes before the first row.
        source.checked();
        for (kind, batch) in &mut self.growing {
            source.rows(*kind, &mut |cells| batch.push(cells));
        }
    }

    /// Adds the row of an input that gave none.
    pub fn no_report(&mut self, origin: Origin<'_>, reason: &NoReport<'_>) {
        let errors = self.growing.iter_mut().find(|(kind, _)| *kind == TableKind::Errors);
        if let Some((_, batch)) = errors {
            batch.push(row![
                origin.number,
                origin.file,
                origin.record,
                origin.address,
                reason.code,
                reason.message,
                reason.genre.and_then(|genre| id(genre.kind)),
                reason.genre.map(|genre| genre.score),
                reason.bytes,
            ]);
        }
    }

    /// The tables of which so much has grown that it should be taken: memory stays flat where that is done after each
    /// input.
    pub fn full(&self) -> impl Iterator<Item = TableKind> {
        self.growing.iter().filter(|(_, batch)| batch.is_full()).map(|(kind, _)| *kind)
    }

    /// The rows of a table that have grown since it was last taken; none where there are none.
    pub fn take(&mut self, kind: TableKind) -> Option<Result<RecordBatch, ArrowError>> {
        let (_, batch) = self.growing.iter_mut().find(|(one, _)| *one == kind)?;
        (batch.rows() > 0).then(|| batch.finish(&kind.schema()))
    }
}
