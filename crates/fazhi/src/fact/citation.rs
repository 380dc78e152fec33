//! Citations: every title between 《 and 》, with what stands beside it.

use serde::{Deserialize, Serialize};

use crate::Span;

/// A document named between 《 and 》 (the outermost pair).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// From 《 to 》, both included.
    pub span: Span,
    /// The title without the outermost marks.
    pub title: String,
    /// Document number beside the title, its brackets normalised: `厅字〔2019〕28号`.
    pub number: Option<String>,
    /// What kind of document the title names.
    pub kind: CitationKind,
    /// Whether it is a draft (草案, 征求意见稿).
    pub draft: bool,
    /// First and last year of a period in the title (`2021—2025年`).
    pub period: Option<(u16, u16)>,
    /// The title as two reports would share it: half width, no spaces, one spelling of marks and dashes,
    /// without the country's name before a law and without draft or trial notes.
    pub key: String,
}

/// Kind of a cited document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CitationKind {
    /// 宪法, …法, …法典.
    Law,
    /// 条例, 规定, 办法, 细则, 规则, 规章.
    Regulation,
    /// 纲要, 规划, 方案, 计划, 要点, 清单, 目录.
    Plan,
    /// 意见, 通知, 公告, 决定, 报告.
    Opinion,
    /// 指引, 指南, 标准, 汇编.
    Guide,
    /// Anything else between the marks.
    Other,
}
