//! Enums, each the twin of one of the core. The names of their members are those of the JSON in
//! `snake_case`.
//!
//! Their numbers are fixed. Numbers that come from C are taken as `u32` and looked up here.

use fazhi::{
    Basis, Bound, Change, CitationKind, GenreKind, Holds, IssuerKind, Language, Part, RelationKind,
    SegmentKind, Severity,
};

/// The language of a message for people. Any other number means Chinese.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum fazhi_language {
    /// Chinese.
    Chinese = 0,
    /// English.
    English = 1,
}

/// The language with this number.
pub(crate) fn language_of(number: u32) -> Language {
    if number == fazhi_language::English as u32 { Language::English } else { Language::Chinese }
}

/// Makes `$twin` of `$core`, both ways; a member that one of them lacks does not compile, or is `None`.
macro_rules! twins {
    ($twin:ident, $core:ident: $($member:ident),*) => {
        impl From<$core> for $twin {
            fn from(value: $core) -> $twin {
                match value { $($core::$member => $twin::$member),* }
            }
        }

        impl $twin {
            #[allow(dead_code, reason = "only some come from C")]
            pub(crate) fn core(number: u32) -> Option<$core> {
                $(if number == $twin::$member as u32 { return Some($core::$member) })*
                None
            }
        }
    };
}

pub(crate) use twins;

/// A statutory part.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_part {
    /// None.
    #[default]
    None = 0,
    /// 党政主要负责人履行第一责任人职责: the heads' own duty.
    Responsibilities = 1,
    /// 主要举措和成效: measures taken and what came of them.
    Achievements = 2,
    /// 不足和原因: what is wrong, and why.
    Problems = 3,
    /// 下一年度主要安排: what is planned.
    Plans = 4,
}
twins!(fazhi_part, Part: Responsibilities, Achievements, Problems, Plans);

impl From<Option<Part>> for fazhi_part {
    fn from(value: Option<Part>) -> fazhi_part {
        value.map_or(fazhi_part::None, fazhi_part::from)
    }
}

/// What a page is: an annual report, or which of its look-alikes.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_genre_type {
    /// Anything else.
    #[default]
    Other = 0,
    /// 法治政府建设年度报告.
    AnnualReport = 1,
    /// 政府信息公开工作年度报告.
    InformationDisclosureReport = 2,
    /// 行政执法数据、统计年报.
    EnforcementStatistics = 3,
    /// 行政复议、行政应诉情况.
    ReconsiderationReport = 4,
    /// 工作要点、方案、安排、计划.
    WorkPlan = 5,
    /// 意见、规则、办法、纲要、规划.
    PolicyDocument = 6,
    /// 政策解读.
    Interpretation = 7,
    /// 述职述法报告.
    DutyReport = 8,
    /// 自查报告.
    SelfInspection = 9,
    /// 上半年、季度总结.
    HalfYear = 10,
    /// 五年来…: a report on several years.
    MultiYear = 11,
    /// News, features and press releases.
    News = 12,
    /// 司法局工作总结.
    BureauSummary = 13,
    /// A report of a court or a government to a People's Congress.
    CourtOrCongressReport = 14,
    /// A column or index page that lists documents.
    IndexPage = 15,
    /// A paper, an essay, a speech.
    Paper = 16,
    /// A page in a foreign language on the subject.
    ForeignLanguage = 17,
    /// 范文: a template or a copy whose names are masked.
    Sample = 18,
}
twins!(fazhi_genre_type, GenreKind: Other, AnnualReport, InformationDisclosureReport, EnforcementStatistics, ReconsiderationReport, WorkPlan, PolicyDocument, Interpretation, DutyReport, SelfInspection, HalfYear, MultiYear, News, BureauSummary, CourtOrCongressReport, IndexPage, Paper, ForeignLanguage, Sample);

/// What a stretch of the text is.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_segment_type {
    /// Body text outside the four parts; also the answer for no segment.
    #[default]
    Other = 0,
    /// The web page round the report.
    Chrome = 1,
    /// Labels and values: source, dates, index number.
    Metadata = 2,
    /// The report's title, as often as it is printed.
    Title = 3,
    /// The line that addresses whoever the report is for.
    Salutation = 4,
    /// What stands before the first part.
    Lead = 5,
    /// See `fazhi_part`.
    Responsibilities = 6,
    /// See `fazhi_part`.
    Achievements = 7,
    /// See `fazhi_part`.
    Problems = 8,
    /// See `fazhi_part`.
    Plans = 9,
    /// Issuer and date under the report.
    Signature = 10,
    /// Names of attached files.
    Attachment = 11,
}
twins!(fazhi_segment_type, SegmentKind: Other, Chrome, Metadata, Title, Salutation, Lead, Responsibilities, Achievements, Problems, Plans, Signature, Attachment);

/// Kind of a body that issues reports.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_issuer_type {
    /// Anything else.
    #[default]
    Other = 0,
    /// A committee of the Party.
    Party = 1,
    /// A people's government, from province to township.
    Government = 2,
    /// A department of a government: 局, 委, 办, 厅, 部.
    Department = 3,
    /// 街道办事处.
    Subdistrict = 4,
    /// 开发区, 高新区 and their 管理委员会.
    Zone = 5,
    /// A place without an organ: 深圳市2023年….
    Place = 6,
}
twins!(fazhi_issuer_type, IssuerKind: Other, Party, Government, Department, Subdistrict, Zone, Place);

/// How exactly a value is meant.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_bound {
    /// No word qualifies the number.
    #[default]
    Exact = 0,
    /// More than the value: 余, 多, 超过, 以上.
    Over = 1,
    /// A little less than the value: 近, 接近.
    Nearly = 2,
    /// Roughly the value: 约, 左右.
    About = 3,
    /// The value or more: 不少于, 至少.
    AtLeast = 4,
    /// The value or less: 不超过, 以内.
    AtMost = 5,
}
twins!(fazhi_bound, Bound: Exact, Over, Nearly, About, AtLeast, AtMost);

/// Direction of a stated change.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_change {
    /// None.
    #[default]
    None = 0,
    /// It rose.
    Up = 1,
    /// It fell.
    Down = 2,
    /// It stayed as it was (持平).
    Flat = 3,
}
twins!(fazhi_change, Change: Up, Down, Flat);

impl From<Option<Change>> for fazhi_change {
    fn from(value: Option<Change>) -> fazhi_change {
        value.map_or(fazhi_change::None, fazhi_change::from)
    }
}

/// What a change is compared with. In JSON `yoy` and `mom`.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_basis {
    /// None.
    #[default]
    None = 0,
    /// 同比: the same period of the year before.
    YearOnYear = 1,
    /// 环比: the period just before.
    MonthOnMonth = 2,
}
twins!(fazhi_basis, Basis: YearOnYear, MonthOnMonth);

impl From<Option<Basis>> for fazhi_basis {
    fn from(value: Option<Basis>) -> fazhi_basis {
        value.map_or(fazhi_basis::None, fazhi_basis::from)
    }
}

/// Kind of a cited document.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_citation_type {
    /// Anything else between the marks.
    #[default]
    Other = 0,
    /// 宪法, …法, …法典.
    Law = 1,
    /// 条例, 规定, 办法, 细则, 规则, 规章.
    Regulation = 2,
    /// 纲要, 规划, 方案, 计划, 要点, 清单, 目录.
    Plan = 3,
    /// 意见, 通知, 公告, 决定, 报告.
    Opinion = 4,
    /// 指引, 指南, 标准, 汇编.
    Guide = 5,
}
twins!(fazhi_citation_type, CitationKind: Other, Law, Regulation, Plan, Opinion, Guide);

/// How much a finding matters.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_severity {
    /// Worth knowing.
    #[default]
    Note = 0,
    /// Probably wrong or unusual.
    Warning = 1,
    /// Wrong.
    Error = 2,
}
twins!(fazhi_severity, Severity: Note, Warning, Error);

/// What relates figures.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_relation_type {
    /// Parts and their total.
    #[default]
    Sum = 0,
    /// Part, whole and the share in percent.
    Ratio = 1,
}
twins!(fazhi_relation_type, RelationKind: Sum, Ratio);

/// Whether a relation holds.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_holds {
    /// The text does not say that the numbers must agree.
    #[default]
    NotApplicable = 0,
    /// The numbers agree, to the printed decimals.
    Holds = 1,
    /// They cannot all be right.
    DoesNotHold = 2,
}
twins!(fazhi_holds, Holds: NotApplicable, Holds, DoesNotHold);
