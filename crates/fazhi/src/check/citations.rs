//! C11 and wrong titles: the outline of the year, laws by their names, laws in force.

use super::Code;
use super::case::Case;
use crate::Citation;
use crate::lexicon::compliance::{COUNTY_ENDS, PROVINCE_ENDS, TOWNSHIP_ENDS};
use crate::text::wording::holds;

pub(super) fn check(case: &mut Case) {
    let report = case.report;
    let rules = case.rules;
    for citation in report.citations() {
        // Of one citation, the wrong title says more than its wrong years.
        if rules.wrong_title.iter().any(|row| is_wrong(citation, &row.wrong, &row.right)) {
            case.add(Code::LawTitleWrong, Some(citation.span));
        } else if is_outline(case, citation)
            && let Some((first, last)) = citation.period
            && rules.outline.iter().all(|row| (row.period.first, row.period.last) != (first, last))
        {
            case.add(Code::OutlinePeriodUnknown, Some(citation.span));
        }
        let repealed =
            |year| rules.repealed.iter().any(|row| year >= row.from && row.titles.contains(&citation.key));
        if case.year.is_some_and(repealed) {
            case.add(Code::LawRepealed, Some(citation.span));
        }
    }
    period(case);
}

fn is_wrong(citation: &Citation, wrong: &str, right: &str) -> bool {
    let key = citation.key.as_str();
    holds(key, wrong) && !holds(key, right)
}

/// Whether an outline of the centre is cited: one of a division, 江州市法治政府建设实施纲要, has years of its own.
fn is_outline(case: &Case, citation: &Citation) -> bool {
    let of_division = |before: &str| {
        [PROVINCE_ENDS, COUNTY_ENDS, TOWNSHIP_ENDS]
            .iter()
            .any(|ends| ends.iter().any(|end| before.ends_with(end)))
    };
    case.rules.outline.iter().any(|row| {
        citation.key.split_once(row.title.as_str()).is_some_and(|(before, _)| !of_division(before))
    })
}

/// A report that cites only outlines of other years. One of the past beside the present one is history.
fn period(case: &mut Case) {
    let Some(year) = case.year else { return };
    let rules = case.rules;
    let known = |citation: &&Citation| {
        let period = citation.period;
        is_outline(case, citation)
            && rules.outline.iter().any(|row| period == Some((row.period.first, row.period.last)))
    };
    let cited: Vec<&Citation> = case.report.citations().iter().filter(known).collect();
    let fits =
        |citation: &&&Citation| citation.period.is_some_and(|(first, last)| (first..=last).contains(&year));
    // No outline for the year is known: nothing can be said.
    let decided = rules.outline.iter().any(|row| row.period.contains(year));
    let Some(&first) = cited.first() else { return };
    if decided && cited.iter().filter(fits).count() == 0 {
        let others = cited.iter().skip(1).map(|citation| citation.span).collect();
        case.add_with(Code::OutlinePeriodMismatch, Some(first.span), others, None);
    }
}
