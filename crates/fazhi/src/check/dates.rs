//! C5 to C7: on time, and for the whole year.

use super::case::Case;
use super::rules::Deadline;
use super::{Code, DateVerdict};
use crate::{Date, Located};

/// The dates of a report that can be true: none of them lies before the year reported on.
#[derive(Clone, Copy, Debug, Default)]
struct Dates<'a> {
    published: Option<&'a Located<Date>>,
    /// When it was signed, else when it was made.
    signed: Option<&'a Located<Date>>,
}

pub(super) fn check(case: &mut Case) {
    if case.bound() == Some(false) {
        // A local rule may bind it: a note, not a violation.
        case.add(Code::NoCentralDuty, case.report.metadata().issuers.first().map(|issuer| issuer.span));
    }
    let Some(year) = case.year else { return };
    let metadata = case.report.metadata();
    let stated = [&metadata.published, &metadata.signed, &metadata.written];
    for date in stated.into_iter().flatten().filter(|date| date.value.year() < year) {
        case.add(Code::DateImpossible, Some(date.span));
    }
    let dates = dates(case, year);
    if let Some(early) = before_year_end(dates, year) {
        case.add(Code::DatedBeforeYearEnd, Some(early.span));
    }
    if let (Some(published), Some(signed)) = (dates.published, dates.signed)
        && published.value < signed.value
    {
        case.add_with(Code::PublishedBeforeSigned, Some(published.span), vec![signed.span], None);
    }
    if case.bound() == Some(false) {
        return;
    }
    let rules = case.rules;
    for (deadlines, date, code) in [
        (&rules.publication, dates.published, Code::PublishedLate),
        (&rules.submission, dates.signed, Code::SubmittedLate),
    ] {
        let Some(date) = date else { continue };
        if let Some((rule, _)) = missed(case, deadlines, date.value, year) {
            case.add_with(code, Some(date.span), Vec::new(), rule.source.as_deref());
        }
    }
}

fn dates<'a>(case: &Case<'a>, year: u16) -> Dates<'a> {
    let metadata = case.report.metadata();
    let possible = |date: &&'a Located<Date>| date.value.year() >= year;
    Dates {
        published: metadata.published.as_ref().filter(possible),
        signed: metadata.signed.as_ref().filter(possible).or(metadata.written.as_ref().filter(possible)),
    }
}

fn before_year_end(dates: Dates<'_>, year: u16) -> Option<&Located<Date>> {
    [dates.signed, dates.published].into_iter().flatten().find(|date| date.value.year() == year)
}

/// The rule whose last day `date` has passed.
fn missed<'a>(case: &Case, rules: &'a [Deadline], date: Date, year: u16) -> Option<(&'a Deadline, Date)> {
    let last = |rule: &'a Deadline| Some((rule, rule.by.in_year(year + 1)?));
    let rules = rules.iter().filter(|rule| case.applies(rule.years, &rule.issuers));
    rules.filter_map(last).find(|(_, last)| date > *last)
}

/// What can be said of a report's publication.
pub(super) fn verdict(case: &Case) -> DateVerdict {
    let Some(year) = case.year else { return DateVerdict::Unknown };
    let dates = dates(case, year);
    if before_year_end(dates, year).is_some() {
        return DateVerdict::BeforeYearEnd;
    }
    let rules = &case.rules.publication;
    if !rules.iter().any(|rule| case.applies(rule.years, &rule.issuers)) {
        return DateVerdict::NotApplicable;
    }
    let Some(published) = dates.published else { return DateVerdict::Unknown };
    match missed(case, rules, published.value, year) {
        None => DateVerdict::OnTime,
        Some(_) if case.bound() == Some(false) => DateVerdict::NotApplicable,
        Some(_) => DateVerdict::Late,
    }
}

/// The date that the verdict rests on.
pub(super) fn decisive(case: &Case) -> Option<Date> {
    let dates = dates(case, case.year?);
    let early = case.year.and_then(|year| before_year_end(dates, year));
    early.or(dates.published).or(dates.signed).map(|date| date.value)
}
