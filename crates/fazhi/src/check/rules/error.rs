//! What is wrong with a file of rules, and where.

use crate::Language;

/// Why a text holds no rules.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {field}: {reason}")]
pub struct RulesError {
    /// Line, from 1.
    pub line: usize,
    /// The key of that line, or the head of its table: `by`, `[[submission]]`.
    pub field: String,
    /// What is wrong, in English with the words of the file.
    pub reason: String,
}

impl RulesError {
    /// The error of the TOML reader, with the key of the line it points at.
    pub(super) fn of(text: &str, error: &toml::de::Error) -> RulesError {
        let at = error.span().map_or(0, |span| span.start).min(text.len());
        let before = text.get(..at).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let words = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
        let field = words.split('=').next().unwrap_or("").trim().to_owned();
        let reason = error.message().lines().next().unwrap_or("").to_owned();
        RulesError { line: before.matches('\n').count() + 1, field, reason }
    }

    /// One line for people.
    pub fn message(&self, language: Language) -> String {
        match language {
            Language::Chinese => format!("第 {} 行 {}:{}", self.line, self.field, self.reason),
            Language::English => self.to_string(),
        }
    }
}
