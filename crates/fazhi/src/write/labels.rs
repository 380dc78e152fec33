//! The words with which the model is shown to people, in both languages.

use crate::{IssuerKind, Language, Part, SegmentKind, Severity};

/// A word in Chinese and in English.
pub(super) struct Label {
    chinese: &'static str,
    english: &'static str,
}

const fn label(chinese: &'static str, english: &'static str) -> Label {
    Label { chinese, english }
}

impl Label {
    /// The word in one language.
    pub(super) fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.chinese,
            Language::English => self.english,
        }
    }
}

pub(super) static ISSUER: Label = label("报告单位", "Issuer");
pub(super) static REGION: Label = label("所属区划", "Region");
pub(super) static YEAR: Label = label("报告年度", "Year");
pub(super) static PUBLISHED: Label = label("发布日期", "Published");
pub(super) static WRITTEN: Label = label("成文日期", "Written");
pub(super) static SIGNED: Label = label("落款日期", "Signed");
pub(super) static SIGNATORY: Label = label("落款单位", "Signatory");
pub(super) static DOCUMENT_NUMBER: Label = label("文号", "Document number");
pub(super) static ADDRESSEE: Label = label("主送机关", "Addressee");
pub(super) static SOURCE: Label = label("来源", "Source");
pub(super) static CAUSES: Label = label("原因", "Causes");
pub(super) static TOPIC: Label = label("主题", "Topic");
pub(super) static ACTORS: Label = label("责任主体", "Actors");
pub(super) static DUTIES: Label = label("履职内容", "Duties");
pub(super) static KINDS: Label = label("问题类型", "Kinds");
pub(super) static TARGET_YEAR: Label = label("目标年度", "Target year");
pub(super) static OUTLINE: Label = label("大纲", "Outline");
pub(super) static FINDINGS: Label = label("提示", "Findings");
pub(super) static LINE: Label = label("行", "Line");
pub(super) static UNTITLED: Label = label("(无标题)", "(untitled)");

impl Part {
    /// The four parts in the order in which they are shown: duty, achievements, problems, plans.
    pub const ALL: [Part; 4] = [Part::Responsibilities, Part::Achievements, Part::Problems, Part::Plans];

    /// The part's name for people.
    ///
    /// ```
    /// use fazhi::{Language, Part};
    /// assert_eq!(Part::Plans.name(Language::Chinese), "工作安排");
    /// ```
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Part::Responsibilities => label("履职情况", "responsibilities"),
            Part::Achievements => label("举措成效", "achievements"),
            Part::Problems => label("问题不足", "problems"),
            Part::Plans => label("工作安排", "plans"),
        }
        .in_language(language)
    }

    /// The kind of the segments that hold the part.
    pub fn segment_kind(self) -> SegmentKind {
        match self {
            Part::Responsibilities => SegmentKind::Responsibilities,
            Part::Achievements => SegmentKind::Achievements,
            Part::Problems => SegmentKind::Problems,
            Part::Plans => SegmentKind::Plans,
        }
    }
}

impl IssuerKind {
    /// The kind's name for people.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            IssuerKind::Party => label("党委", "Party committee"),
            IssuerKind::Government => label("人民政府", "people's government"),
            IssuerKind::Department => label("部门", "department"),
            IssuerKind::Subdistrict => label("街道", "sub-district office"),
            IssuerKind::Zone => label("开发区", "development zone"),
            IssuerKind::Place => label("地方", "place"),
            IssuerKind::Other => label("其他", "other"),
        }
        .in_language(language)
    }
}

impl Severity {
    /// The severity's name for people.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Severity::Note => label("说明", "note"),
            Severity::Warning => label("警告", "warning"),
            Severity::Error => label("错误", "error"),
        }
        .in_language(language)
    }
}
