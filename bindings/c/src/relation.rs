//! Relations: sums and shares that the text states with their parts, each checked.

use fazhi::Relation;

use crate::decimal::fazhi_decimal;
use crate::kind::{fazhi_holds, fazhi_relation_type};
use crate::place::fazhi_span;
use crate::report::fazhi_report;

/// Figures that the text relates, and whether their arithmetic holds.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_relation<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_relation<'a> {
    fn get(self) -> Option<&'a Relation> {
        self.report?.relations().get(self.index as usize)
    }
}

answers! {
    /// How many relations there are.
    fn fazhi_report_relation_count(report: Option<&fazhi_report>) -> u32 = report?.relations().len() as u32;
    /// A relation, in the order of the text.
    fn fazhi_report_relation(report: Option<&fazhi_report>, index: u32) -> fazhi_relation<'_> = {
        report?.relations().get(index as usize)?;
        fazhi_relation { report, index }
    };
    /// What relates the figures.
    fn fazhi_relation_kind(relation: fazhi_relation<'_>) -> fazhi_relation_type = relation.get()?.kind;
    /// Whether it holds.
    fn fazhi_relation_holds(relation: fazhi_relation<'_>) -> fazhi_holds = relation.get()?.holds;
    /// How many numbers are given: the parts of a sum; part and whole of a share.
    fn fazhi_relation_left_count(relation: fazhi_relation<'_>) -> u32 = relation.get()?.left.len() as u32;
    /// Where a given number stands.
    fn fazhi_relation_left(relation: fazhi_relation<'_>, index: u32) -> fazhi_span =
        *relation.get()?.left.get(index as usize)?;
    /// Where the number stands that follows from them: the total, the share.
    fn fazhi_relation_right(relation: fazhi_relation<'_>) -> fazhi_span = relation.get()?.right;
    /// What follows from the given numbers; a share in percent, to four decimals.
    fn fazhi_relation_expected(relation: fazhi_relation<'_>) -> fazhi_decimal = relation.get()?.expected;
    /// What the text states.
    fn fazhi_relation_stated(relation: fazhi_relation<'_>) -> fazhi_decimal = relation.get()?.stated;
}
