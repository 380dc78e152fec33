//! SARIF 2.1.0, for editors and for the systems that gather findings. Written as it comes, report by report.

use std::fmt::Write as _;

use fazhi::{Code, Language, Severity, Span};
use serde_json::{Value, json};

use super::Checked;

/// All before the first result: the tool and its rules.
pub(super) fn head(language: Language) -> String {
    let rules: Vec<Value> = Code::all()
        .map(|code| {
            let source = code.source().map_or("", |source| source.name(language));
            json!({
                "id": code.id(),
                "shortDescription": {"text": code.message(language)},
                "fullDescription": {"text": if source.is_empty() { code.message(language) } else { source }},
                "help": {"text": code.help(language)},
                "defaultConfiguration": {"level": level(code.severity())},
            })
        })
        .collect();
    let tool = json!({"driver": {"name": "fazhi", "version": env!("CARGO_PKG_VERSION"), "rules": rules}});
    format!(
        "{{\"version\":\"2.1.0\",\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\
         \"runs\":[{{\"tool\":{tool},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n"
    )
}

/// All behind the last result.
pub(super) fn foot() -> String {
    "\n]}]}\n".to_owned()
}

/// The results of one report, parted by commas; nothing where there are none.
pub(super) fn results(checked: &Checked, language: Language) -> String {
    let results = checked.findings.iter().map(|finding| {
        let related: Vec<Value> =
            finding.secondary.iter().map(|&span| location(checked, Some(span))).collect();
        let mut result = json!({
            "ruleId": finding.code.id(),
            "level": level(finding.code.severity()),
            "message": {"text": format!("{} {}", finding.code.message(language), finding.help(language))},
            "locations": [location(checked, finding.span)],
        });
        if let (false, Some(object)) = (related.is_empty(), result.as_object_mut()) {
            object.insert("relatedLocations".to_owned(), related.into());
        }
        result.to_string()
    });
    results.collect::<Vec<_>>().join(",\n")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn location(checked: &Checked, span: Option<Span>) -> Value {
    let file = json!({"uri": uri(checked.file)});
    let Some(span) = span else { return json!({"physicalLocation": {"artifactLocation": file}}) };
    let text = checked.report.text();
    let (start, end) =
        (checked.positions.line_column(text, span.start()), checked.positions.line_column(text, span.end()));
    let region = json!({
        "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
    });
    json!({"physicalLocation": {"artifactLocation": file, "region": region}})
}

/// A path as a reference of a URI: what is no letter, digit or plain mark is escaped.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_escaped() {
        assert_eq!(uri("a b/报.txt"), "a%20b/%E6%8A%A5.txt");
    }
}
