//! Findings: what a reader should know about the text or the report, each with a code and a place.

use serde::{Deserialize, Serialize};

use crate::Span;
use crate::text::DamageKind;

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
    /// Bytes slipped behind full stops (`?。ㄒ唬` for (一)); the text was restored where it could be.
    TextByteSlip,
    /// Pinyin was inserted after characters (`習(xí)近平`); it is passed over.
    TextPinyin,
    /// The text is in traditional script; it was read as simplified.
    TextTraditional,
    /// Page numbers stand in the text; they are passed over.
    TextPageFurniture,
    /// Names or addresses of sites stand in the text; they are passed over.
    TextAdverts,
    /// Lines broken at a fixed width or in mid-sentence were joined.
    TextHardWrapped,
    /// Counters (`1、` `2、`) were cut into words; they are passed over.
    TextCounters,
    /// The dash between two years was lost (`20212025年`); it was put back.
    TextLostDash,
    /// The brackets of a document number were lost (`中发202133号`); they were put back.
    TextLostBrackets,
    /// A stop or comma stands twice.
    TextDoubledPunctuation,
    /// The report stands twice on the page; the second copy is not read.
    TextPrintedTwice,
    /// A cover letter with a sign-off of its own stands before the report.
    TextCoverLetter,
    /// The foot of the page stands before the text.
    TextFooterFirst,
    /// Names or numbers are blanked out (`某县`, `XX镇`, `****年`): not an original.
    TextMasked,
    /// A span of years begins and ends in one year (`2023-2023年`): the years may be falsified.
    TextFalsifiedYears,
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
    row(Code::TextByteSlip, "text-byte-slip", Severity::Warning, "字节错位,句号后的文字已还原", "bytes slipped behind full stops; the text was restored"),
    row(Code::TextPinyin, "text-pinyin", Severity::Note, "汉字后插有拼音,已略去", "pinyin was inserted after characters; it is passed over"),
    row(Code::TextTraditional, "text-traditional", Severity::Note, "繁体转换文本,已按简体读取", "traditional script, read as simplified"),
    row(Code::TextPageFurniture, "text-page-furniture", Severity::Note, "正文中夹有页码,已略去", "page numbers stand in the text; they are passed over"),
    row(Code::TextAdverts, "text-adverts", Severity::Warning, "正文中夹有网站名称或网址,疑为文库转载", "names or addresses of sites stand in the text: probably a resold copy"),
    row(Code::TextHardWrapped, "text-hard-wrapped", Severity::Note, "句中断行,已接合", "lines broken in mid-sentence were joined"),
    row(Code::TextCounters, "text-counters", Severity::Warning, "词语中插有序号,疑为文库转载", "counters were cut into words: probably a resold copy"),
    row(Code::TextLostDash, "text-lost-dash", Severity::Note, "起止年份间的连接号丢失,已补", "the dash between two years was lost; it was put back"),
    row(Code::TextLostBrackets, "text-lost-brackets", Severity::Note, "发文字号的括号丢失,已补", "the brackets of a document number were lost; they were put back"),
    row(Code::TextDoubledPunctuation, "text-doubled-punctuation", Severity::Note, "标点重复", "punctuation stands twice"),
    row(Code::TextPrintedTwice, "text-printed-twice", Severity::Warning, "全文在页面上出现两次", "the report stands twice on the page"),
    row(Code::TextCoverLetter, "text-cover-letter", Severity::Note, "报告前有呈送函", "a cover letter stands before the report"),
    row(Code::TextFooterFirst, "text-footer-first", Severity::Note, "页脚出现在正文之前", "the foot of the page stands before the text"),
    row(Code::TextMasked, "text-masked", Severity::Warning, "名称或数字被隐去(某县、XX、*),不宜作为原件使用", "names or numbers are blanked out: not an original"),
    row(Code::TextFalsifiedYears, "text-falsified-years", Severity::Warning, "起止年份相同,年份可能被改", "a span of years begins and ends in one year: the years may be falsified"),
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

impl From<DamageKind> for Code {
    fn from(kind: DamageKind) -> Code {
        match kind {
            DamageKind::ByteSlip => Code::TextByteSlip,
            DamageKind::Pinyin => Code::TextPinyin,
            DamageKind::Traditional => Code::TextTraditional,
            DamageKind::PageFurniture => Code::TextPageFurniture,
            DamageKind::Adverts => Code::TextAdverts,
            DamageKind::HardWrapped => Code::TextHardWrapped,
            DamageKind::Counters => Code::TextCounters,
            DamageKind::LostDash => Code::TextLostDash,
            DamageKind::LostBrackets => Code::TextLostBrackets,
            DamageKind::DoubledPunctuation => Code::TextDoubledPunctuation,
            DamageKind::PrintedTwice => Code::TextPrintedTwice,
            DamageKind::CoverLetter => Code::TextCoverLetter,
            DamageKind::FooterFirst => Code::TextFooterFirst,
            DamageKind::Masked => Code::TextMasked,
            DamageKind::FalsifiedYears => Code::TextFalsifiedYears,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_one_row_and_is_named_by_its_id() {
        for (n, code) in Code::all().enumerate() {
            assert!(Code::all().take(n).all(|other| other != code && other.id() != code.id()), "{code:?}");
            let written = serde_json::to_string(&code).expect("a name");
            assert_eq!(written, format!("\"{}\"", code.id()));
        }
    }
}
