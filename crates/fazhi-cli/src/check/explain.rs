//! The catalogue of findings for people.

use std::fmt::Write as _;

use fazhi::{Code, Language};

use crate::screen::{BOLD, DIM, padded, styled};

/// All codes, one a line, or one of them in full; none where there is no such code.
pub(super) fn explain(id: Option<&str>, language: Language) -> Option<String> {
    let mut out = String::new();
    let Some(id) = id else {
        let width = Code::all().map(|code| code.id().len()).max().unwrap_or(0);
        for code in Code::all() {
            let (id, severity) = (padded(code.id(), width), padded(code.severity().name(language), 8));
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{}  {severity}{}", styled(BOLD, &id), code.message(language));
        }
        return Some(out);
    };
    let code = Code::from_id(id)?;
    let words = match language {
        Language::Chinese => ["建议", "依据", "适用年度", "起"],
        Language::English => ["help", "rule", "years", " on"],
    };
    let _ = writeln!(out, "{} {}", styled(BOLD, code.id()), styled(DIM, code.severity().name(language)));
    let _ = writeln!(out, "{}", code.message(language));
    let _ = writeln!(out, "  {}: {}", words[0], code.help(language));
    if let Some(source) = code.source() {
        let until = source.until.map_or_else(|| words[3].to_owned(), |until| format!("—{until}"));
        let _ = writeln!(out, "  {}: {}", words[1], source.name(language));
        let _ = writeln!(out, "  {}: {}{until}", words[2], source.from);
    }
    Some(out)
}
