//! The report: what owns everything that is read from it, and what it says of itself.

use std::ffi::c_char;
use std::ops::Deref;
use std::sync::OnceLock;

use fazhi::{Indicator, Located, Observation, Report, Span};

use crate::error::fazhi_error;
use crate::figure::fazhi_figure_list;
use crate::finding::fazhi_finding_list;
use crate::input::text;
use crate::kind::language_of;
use crate::parse::fazhi_genre;
use crate::place::{fazhi_date, fazhi_position, fazhi_span};
use crate::section::Row;
use crate::string::{fazhi_str, fazhi_string};

/// A report and its text. Immutable; everything else borrows from it. Free it with `fazhi_report_free`.
pub struct fazhi_report {
    report: Report,
    pub(crate) figures: fazhi_figure_list,
    pub(crate) findings: fazhi_finding_list,
    /// Made when they are first asked for.
    pub(crate) sections: OnceLock<Vec<Row>>,
    pub(crate) observations: OnceLock<Vec<(Indicator, Observation)>>,
}

impl fazhi_report {
    pub(crate) fn new(report: Report) -> Box<fazhi_report> {
        Box::new(fazhi_report {
            figures: fazhi_figure_list::of(&report),
            findings: fazhi_finding_list::of(&report),
            sections: OnceLock::new(),
            observations: OnceLock::new(),
            report,
        })
    }
}

impl Deref for fazhi_report {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.report
    }
}

/// A value that a report states of itself, to ask for its place.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum fazhi_field {
    /// See `fazhi_report_title`.
    Title = 0,
    /// See `fazhi_report_year`.
    Year = 1,
    /// See `fazhi_report_published`.
    Published = 2,
    /// See `fazhi_report_written`.
    Written = 3,
    /// See `fazhi_report_signed`.
    Signed = 4,
    /// See `fazhi_report_signatory`.
    Signatory = 5,
    /// See `fazhi_report_document_number`.
    DocumentNumber = 6,
    /// See `fazhi_report_source`.
    Source = 7,
}

fn place<T>(located: Option<&Located<T>>) -> fazhi_span {
    located.map(|located| located.span).into()
}

fn words(located: Option<&Located<String>>) -> Option<fazhi_str> {
    Some(located?.value.as_str().into())
}

answers! {
    /// The text that was parsed, unchanged.
    fn fazhi_report_text(report: Option<&fazhi_report>) -> fazhi_str = report?.text();
    /// What the text is, and how sure that is.
    fn fazhi_report_genre(report: Option<&fazhi_report>) -> fazhi_genre = {
        let genre = report?.genre();
        fazhi_genre { kind: genre.kind.into(), score: genre.score }
    };
    /// The title, its lines joined without a space.
    fn fazhi_report_title(report: Option<&fazhi_report>) -> fazhi_str =
        words(report?.metadata().title.as_ref())?;
    /// The year reported on; 0 where it is not known.
    fn fazhi_report_year(report: Option<&fazhi_report>) -> u16 = report?.metadata().year.as_ref()?.value;
    /// When it was put on the web page.
    fn fazhi_report_published(report: Option<&fazhi_report>) -> fazhi_date = &report?.metadata().published;
    /// 成文日期: when the document was made, by the page's label.
    fn fazhi_report_written(report: Option<&fazhi_report>) -> fazhi_date = &report?.metadata().written;
    /// The date under the signature.
    fn fazhi_report_signed(report: Option<&fazhi_report>) -> fazhi_date = &report?.metadata().signed;
    /// The body that signs.
    fn fazhi_report_signatory(report: Option<&fazhi_report>) -> fazhi_str =
        words(report?.metadata().signatory.as_ref())?;
    /// Number of the report itself, its brackets normalised.
    fn fazhi_report_document_number(report: Option<&fazhi_report>) -> fazhi_str =
        words(report?.metadata().document_number.as_ref())?;
    /// Where the page says it comes from: 来源, 发布机构.
    fn fazhi_report_source(report: Option<&fazhi_report>) -> fazhi_str =
        words(report?.metadata().source.as_ref())?;
    /// How many bodies the salutation addresses.
    fn fazhi_report_addressee_count(report: Option<&fazhi_report>) -> u32 =
        report?.metadata().addressees.len() as u32;
    /// A body that the salutation addresses.
    fn fazhi_report_addressee(report: Option<&fazhi_report>, index: u32) -> fazhi_str =
        words(report?.metadata().addressees.get(index as usize))?;
    /// Where the salutation names that body.
    fn fazhi_report_addressee_span(report: Option<&fazhi_report>, index: u32) -> fazhi_span =
        report?.metadata().addressees.get(index as usize)?.span;
    /// Where the text states a value of the report. `field` is a `fazhi_field`.
    fn fazhi_report_field_span(report: Option<&fazhi_report>, field: u32) -> fazhi_span = {
        let metadata = report?.metadata();
        let places = [
            place(metadata.title.as_ref()),
            place(metadata.year.as_ref()),
            place(metadata.published.as_ref()),
            place(metadata.written.as_ref()),
            place(metadata.signed.as_ref()),
            place(metadata.signatory.as_ref()),
            place(metadata.document_number.as_ref()),
            place(metadata.source.as_ref()),
        ];
        *places.get(field as usize)?
    };
    /// The id of the topic of whatever lies between two bytes, such as a figure: that of the item that
    /// holds it, else of the lowest section that has one.
    fn fazhi_report_topic_at(report: Option<&fazhi_report>, span: fazhi_span) -> fazhi_str =
        report?.topic_at(Span::new(span.start as usize, span.end as usize))?.id();
    /// Byte `byte` of the text as code point, line and column; the end of the text for an offset behind it.
    fn fazhi_report_position(report: Option<&fazhi_report>, byte: u32) -> fazhi_position =
        report?.figures.position(byte);
    /// The byte at which a code point starts, as the JSON counts; the end of the text for one behind it.
    fn fazhi_report_byte(report: Option<&fazhi_report>, code_point: u32) -> u32 =
        report?.figures.byte(code_point);
}

attempts! {
    /// The report as one line of JSON, the interchange form `fazhi.report/1`. `file` names the text there
    /// and may be NULL; `language` is a `fazhi_language`, that of the findings' messages.
    fn fazhi_report_json(
        report: Option<&fazhi_report>, file: *const c_char, file_len: usize, language: u32
    ) -> json: Box<fazhi_string> {
        let report = report.ok_or_else(|| fazhi_error::null("report"))?;
        // SAFETY: the contract of the header: `file_len` bytes at `file`.
        let name = unsafe { text(file, file_len)? };
        let name = (!file.is_null()).then_some(name);
        Ok(Box::new(fazhi_string::new(report.to_json(name, language_of(language)))))
    }
    /// The report as Markdown, for people. `language` is a `fazhi_language`.
    fn fazhi_report_markdown(report: Option<&fazhi_report>, language: u32) -> markdown: Box<fazhi_string> {
        let report = report.ok_or_else(|| fazhi_error::null("report"))?;
        Ok(Box::new(fazhi_string::new(fazhi::markdown::markdown(report, language_of(language)))))
    }
}

answers! {
    /// Frees a report; nothing that was borrowed from it may be used any more. NULL does nothing.
    fn fazhi_report_free(report: Option<Box<fazhi_report>>) = drop(report);
}
