//! One JSON object a report: its summary and its findings. Offsets are code points, lines and columns from 1.

use fazhi::{Language, Span};
use serde_json::{Value, json};

use super::Checked;

/// The object of one report and a line break.
pub(super) fn line(checked: &Checked, language: Language) -> String {
    let metadata = checked.report.metadata();
    let summary = &checked.summary;
    let findings: Vec<Value> = checked
        .findings
        .iter()
        .map(|finding| {
            json!({
                "code": finding.code.id(),
                "severity": finding.code.severity(),
                "message": finding.code.message(language),
                "help": finding.help(language),
                "source": finding.source(language),
                "span": finding.span.map(|span| place(checked, span)),
                "secondary": finding.secondary.iter().map(|&span| place(checked, span)).collect::<Vec<_>>(),
            })
        })
        .collect();
    let contents: Vec<Value> = summary
        .contents
        .iter()
        .map(|state| {
            json!({
                "content": state.content,
                "place": state.place,
                "span": state.span.map(|span| place(checked, span)),
            })
        })
        .collect();
    let object = json!({
        "file": checked.file,
        "title": metadata.title.as_ref().map(|title| &title.value),
        "year": metadata.year.as_ref().map(|year| year.value),
        "contents": contents,
        "causes": summary.causes,
        "heads": summary.heads,
        "duty": summary.duty,
        "publication": summary.publication,
        "date": summary.date,
        "problems_share": summary.problems_share.map(|share| (share * 100.0).round() / 100.0),
        "findings": findings,
    });
    object.to_string() + "\n"
}

fn place(checked: &Checked, span: Span) -> Value {
    let text = checked.report.text();
    let at = checked.positions.line_column(text, span.start());
    json!({
        "start": checked.positions.code_point(text, span.start()),
        "end": checked.positions.code_point(text, span.end()),
        "line": at.line,
        "column": at.column,
    })
}
