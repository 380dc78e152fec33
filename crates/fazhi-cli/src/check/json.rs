//! One JSON object a report: its summary and its findings. Offsets are code points, lines and columns from 1.

use std::borrow::Cow;

use fazhi::{ContentPlace, Date, DateVerdict, Language, Severity, Span, StatutoryContent, Verdict};
use serde::Serialize;

use super::Checked;

/// The name and version of this form; its keys change only with the number.
const SCHEMA: &str = "fazhi.check/1";

#[derive(Serialize)]
struct Object<'a> {
    schema: &'static str,
    file: &'a str,
    title: Option<&'a str>,
    year: Option<u16>,
    contents: Vec<State>,
    causes: Verdict,
    heads: Verdict,
    duty: Verdict,
    publication: DateVerdict,
    date: Option<Date>,
    problems_share: Option<f64>,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct State {
    content: StatutoryContent,
    place: ContentPlace,
    span: Option<Place>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: Severity,
    message: &'static str,
    help: &'static str,
    source: Option<Cow<'a, str>>,
    span: Option<Place>,
    secondary: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    start: u32,
    end: u32,
    line: u32,
    column: u32,
}

/// The object of one report and a line break.
pub(super) fn line(checked: &Checked, language: Language) -> String {
    let metadata = checked.report.metadata();
    let summary = &checked.summary;
    let findings = checked.findings.iter().map(|finding| Finding {
        code: finding.code.id(),
        severity: finding.code.severity(),
        message: finding.code.message(language),
        help: finding.help(language),
        source: finding.source(language),
        span: finding.span.map(|span| place(checked, span)),
        secondary: finding.secondary.iter().map(|&span| place(checked, span)).collect(),
    });
    let contents = summary.contents.iter().map(|state| State {
        content: state.content,
        place: state.place,
        span: state.span.map(|span| place(checked, span)),
    });
    let object = Object {
        schema: SCHEMA,
        file: checked.file,
        title: metadata.title.as_ref().map(|title| &*title.value),
        year: metadata.year.as_ref().map(|year| year.value),
        contents: contents.collect(),
        causes: summary.causes,
        heads: summary.heads,
        duty: summary.duty,
        publication: summary.publication,
        date: summary.date,
        problems_share: summary.problems_share.map(|share| (share * 100.0).round() / 100.0),
        findings: findings.collect(),
    };
    // Names and numbers alone: nothing of this can fail to be written.
    serde_json::to_string(&object).unwrap_or_default() + "\n"
}

fn place(checked: &Checked, span: Span) -> Place {
    let text = checked.report.text();
    let at = checked.positions.line_column(text, span.start());
    Place {
        start: checked.positions.code_point(text, span.start()),
        end: checked.positions.code_point(text, span.end()),
        line: at.line,
        column: at.column,
    }
}
