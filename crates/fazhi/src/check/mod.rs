//! Findings: what a reader should know about the text or the report, each with a code and a place.

mod addressees;
mod arithmetic;
mod case;
mod citations;
mod code;
mod contents;
mod dates;
mod figures;
mod restored;
mod rules;
mod summary;
mod titles;
mod years;

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{Report, Span};

pub use code::Code;
pub use rules::{IssuerClass, Rules, RulesError};
pub use summary::{ContentPlace, ContentState, DateVerdict, StatutoryContent, Summary, Verdict};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably wrong or unusual.
    Warning,
    /// Wrong.
    Error,
}

/// The language of a message for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Chinese.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Of a pair of words, Chinese and English, the one in this language.
    pub(crate) fn of<T: Copy>(self, [chinese, english]: [T; 2]) -> T {
        match self {
            Language::Chinese => chinese,
            Language::English => english,
        }
    }
}

/// A rule that a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Title and article, in Chinese.
    pub chinese: &'static str,
    /// Title and article, in English.
    pub english: &'static str,
    /// The first year whose reports it binds.
    pub from: u16,
    /// The last year whose reports it binds; none while it is in force.
    pub until: Option<u16>,
}

impl Source {
    /// Title and article.
    pub fn name(&self, language: Language) -> &'static str {
        language.of([self.chinese, self.english])
    }
}

/// Something a reader should know about a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What was found; see [`Code`].
    pub code: Code,
    /// Where; none when it is about the whole text.
    pub span: Option<Span>,
    /// Other places that belong to it, such as the year of the title where a heading has another one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secondary: Vec<Span>,
    /// The rule as the [`Rules`] name it, where they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Arc<str>>,
}

impl Finding {
    /// A finding at a place, or about the whole text.
    pub fn new(code: Code, span: Option<Span>) -> Finding {
        Finding { code, span, secondary: Vec::new(), basis: None }
    }

    /// What to do about it, for people.
    pub fn help(&self, language: Language) -> &'static str {
        self.code.help(language)
    }

    /// The rule that it breaks: as the rules name it, else as the catalogue does; none for faults of the text.
    pub fn source(&self, language: Language) -> Option<Cow<'_, str>> {
        match &self.basis {
            Some(basis) => Some(Cow::Borrowed(basis)),
            None => self.code.source().map(|source| Cow::Borrowed(source.name(language))),
        }
    }
}

impl Report {
    /// Everything that is wrong with the report under these rules: what [`findings`](Report::findings) says of the
    /// text, and whether the report is complete, on time and right. In the order of the text; what is about the
    /// whole text comes first. A text that is no annual report is not checked further, which is a finding itself.
    ///
    /// What the text cannot decide is no finding; [`summary`](Report::summary) says what is unknown.
    ///
    /// ```
    /// let report = fazhi::parse("青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n").unwrap();
    /// let findings = report.check(fazhi::Rules::central());
    /// assert!(findings.iter().any(|finding| finding.code == fazhi::Code::ProblemsAbsent));
    /// ```
    pub fn check(&self, rules: &Rules) -> Vec<Finding> {
        restored::check(self, rules)
    }

    /// What a table says of the report under these rules: which contents it has and where, whether it is on time.
    /// `findings` are those of [`check`](Report::check).
    pub fn summary(&self, rules: &Rules, findings: &[Finding]) -> Summary {
        restored::summary(self, rules, findings)
    }
}
