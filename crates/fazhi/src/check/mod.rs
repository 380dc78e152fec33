//! Findings: what a reader should know about the text or the report, each with a code and a place.

use serde::{Deserialize, Serialize};

use crate::Span;

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

/// Something a reader should know about a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What was found; see [`Code`].
    pub code: Code,
    /// Where; none when it is about the whole text.
    pub span: Option<Span>,
}

/// Every kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The text is empty or holds only white space.
    EmptyText,
    /// The text holds NUL or other control characters: probably no text.
    ControlCharacters,
    /// No numbered or recognisable heading.
    NoHeadings,
    /// A heading's number does not follow the one before it.
    NumberSkipped,
    /// A heading's number stands twice under one parent.
    NumberRepeated,
    /// A heading's number is damaged (`一)`, `( 二)`).
    NumberDamaged,
    /// All line breaks were lost; headings were found inside the text.
    LineBreaksLost,
    /// A 《 without its 》.
    UnclosedTitleMark,
    /// An issuer's name fits several divisions and nothing in the text decides between them.
    RegionAmbiguous,
    /// The body of the text speaks as another body than the one that the report names as its issuer.
    IssuerDiffers,
    /// The page's label of its publisher or source names another body than the issuer.
    PublisherDiffers,
    /// Another body signs than the issuer.
    SignatoryDiffers,
}

/// One row of the catalogue of findings.
struct Row {
    code: Code,
    id: &'static str,
    severity: Severity,
    chinese: &'static str,
    english: &'static str,
}

const fn row(
    code: Code,
    id: &'static str,
    severity: Severity,
    chinese: &'static str,
    english: &'static str,
) -> Row {
    Row { code, id, severity, chinese, english }
}

#[rustfmt::skip]
static CATALOGUE: &[Row] = &[
    row(Code::EmptyText,         "empty-text",         Severity::Error,   "文本为空",               "the text is empty"),
    row(Code::ControlCharacters, "control-characters", Severity::Error,   "含有控制字符,可能不是文本", "control characters: probably no text"),
    row(Code::NoHeadings,        "no-headings",        Severity::Warning, "没有找到标题层次",         "no headings were found"),
    row(Code::NumberSkipped,     "number-skipped",     Severity::Warning, "标题序号跳号",            "a heading's number does not follow the one before"),
    row(Code::NumberRepeated,    "number-repeated",    Severity::Warning, "标题序号重复",            "a heading's number is repeated"),
    row(Code::NumberDamaged,     "number-damaged",     Severity::Note,    "标题序号残缺",            "a heading's number is damaged"),
    row(Code::LineBreaksLost,    "line-breaks-lost",   Severity::Warning, "换行丢失,标题在正文中识别",  "line breaks were lost; headings were found inside the text"),
    row(Code::UnclosedTitleMark, "unclosed-title-mark", Severity::Note,   "书名号不成对",            "a title mark 《 without its 》"),
    row(Code::RegionAmbiguous,   "region-ambiguous",   Severity::Note,    "报告单位所属区划有多种可能",  "the issuer's division is ambiguous"),
    row(Code::IssuerDiffers,     "issuer-differs",     Severity::Warning, "正文口吻与报告单位不符",     "the body speaks as another body than the issuer"),
    row(Code::PublisherDiffers,  "publisher-differs",  Severity::Note,    "发布单位与报告单位不同",     "the publisher is another body than the issuer"),
    row(Code::SignatoryDiffers,  "signatory-differs",  Severity::Warning, "落款单位与报告单位不同",     "another body signs than the issuer"),
];

impl Code {
    fn row(self) -> &'static Row {
        CATALOGUE.iter().find(|row| row.code == self).unwrap_or(&CATALOGUE[0])
    }

    /// The stable name: `number-skipped`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// How much it matters.
    pub fn severity(self) -> Severity {
        self.row().severity
    }

    /// One line for people.
    pub fn message(self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.row().chinese,
            Language::English => self.row().english,
        }
    }

    /// All codes, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Code> {
        CATALOGUE.iter().map(|row| row.code)
    }
}
