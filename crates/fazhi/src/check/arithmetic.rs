//! C12: percentages equal what they are of, the pieces of a sum equal the sum.

use super::Code;
use super::case::Case;
use crate::{Holds, RelationKind};

pub(super) fn check(case: &mut Case) {
    let report = case.report;
    for relation in report.relations().iter().filter(|relation| relation.holds == Holds::DoesNotHold) {
        let code = match relation.kind {
            RelationKind::Sum => Code::SumDiffers,
            RelationKind::Ratio => Code::ShareDiffers,
        };
        case.add_with(code, Some(relation.right), relation.left.clone(), None);
    }
}
