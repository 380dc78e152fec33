//! The heads of columns that hold the amounts of one year.

/// The year before the one that is reported on.
pub(crate) static LAST: &[&str] = &["上年", "去年", "上年度", "上一年", "上一年度", "上年同期", "去年同期"];

/// The year that is reported on.
pub(crate) static THIS: &[&str] = &["本年", "今年", "本年度", "当年"];

/// Words behind the year, with which it is still all that the column tells.
pub(crate) static ENDS: &[&str] = &["", "度", "数", "数量", "数据", "数值", "全年", "合计", "总数"];
