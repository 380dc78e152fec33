//! C8: a salutation that fits the kind of issuer.

use super::Code;
use super::case::Case;
use crate::Span;

pub(super) fn check(case: &mut Case) {
    let addressees = &case.report.metadata().addressees;
    let Some(span) = addressees.iter().map(|it| it.span).reduce(Span::to) else { return };
    let rules = case.rules;
    for rule in rules.addressee.iter().filter(|rule| case.applies(rule.years, &rule.issuers)) {
        let holds = |word: &String| addressees.iter().any(|it| it.value.contains(word.as_str()));
        if !rule.any.iter().any(holds) || rule.none.iter().any(holds) {
            case.add_with(Code::AddresseeMismatch, Some(span), Vec::new(), rule.source.as_deref());
            return;
        }
    }
}
