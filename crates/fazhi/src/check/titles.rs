//! C9: a title that names the report, its issuer and its year.

use super::Code;
use super::case::Case;
use crate::read::date::find_year;
use crate::text::Folded;

pub(super) fn check(case: &mut Case) {
    let metadata = case.report.metadata();
    if metadata.issuers.is_empty() {
        case.add(Code::IssuerMissing, None);
    }
    if case.year.is_none() {
        case.add(Code::YearMissing, None);
    }
    let Some(title) = &metadata.title else { return case.add(Code::TitleMissing, None) };
    let folded = Folded::new(&title.value);
    if let Some(rule) = &case.rules.title
        && rule.words.iter().any(|word| !folded.text().contains(word.as_str()))
    {
        case.add_with(Code::TitleWording, Some(title.span), Vec::new(), rule.source.as_deref());
    }
    if case.year.is_some() && find_year(folded.text()).is_none() {
        case.add(Code::TitleYearMissing, Some(title.span));
    }
}
