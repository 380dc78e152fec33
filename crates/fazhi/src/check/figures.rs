//! C14: figures that an indicator sets a least value for; rates over 100 %; figures of a part of the year.

use rust_decimal::Decimal;

use super::Code;
use super::case::Case;
use crate::lexicon::compliance::{CLAUSE_ENDS, RATES};
use crate::{Bound, Figure, Part, Span};

/// A clause is looked for this many bytes before its figure at most.
const LONGEST_CLAUSE: usize = 300;

pub(super) fn check(case: &mut Case) {
    let report = case.report;
    let rules = case.rules;
    for figure in report.figures().iter().filter(|figure| figure.part != Some(Part::Plans)) {
        if let Some(&scope) = figure.scope.iter().find(|scope| ends_early(scope.of(case.text()))) {
            case.add(Code::PartialYearFigures, Some(scope));
        }
        if figure.change.is_some() || figure.bound == Bound::AtMost {
            continue;
        }
        let clause = clause(case, figure).of(case.text());
        let unit = figure.unit.as_deref().unwrap_or("");
        for rule in rules.threshold.iter().filter(|rule| rule.units.iter().any(|known| known == unit)) {
            if figure.value < Decimal::from(rule.least)
                && rule.words.iter().any(|word| clause.contains(word.as_str()))
                && case.applies(rule.years, &rule.issuers)
            {
                case.add_with(rule.code, Some(figure.span), Vec::new(), rule.source.as_deref());
            }
        }
        if unit == "%"
            && figure.value > Decimal::ONE_HUNDRED
            && RATES.iter().any(|word| clause.contains(word))
        {
            case.add(Code::RateOverHundred, Some(figure.span));
        }
    }
}

/// The words before a figure, from the last mark on, and the figure.
fn clause(case: &Case, figure: &Figure) -> Span {
    let text = case.text();
    let mut from = figure.span.start().saturating_sub(LONGEST_CLAUSE);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = Span::new(from, figure.span.start()).of(text);
    let start = before.rfind(CLAUSE_ENDS).map_or(from, |at| from + at);
    Span::new(start, figure.span.end())
}

/// 截至11月: a month before the last one.
fn ends_early(scope: &str) -> bool {
    let Some(rest) = scope.strip_prefix("截至").or_else(|| scope.strip_prefix("截止")) else {
        return false;
    };
    let Some((head, _)) = rest.split_once('月') else { return false };
    let digits: String = head.chars().rev().take_while(char::is_ascii_digit).collect();
    let month: String = digits.chars().rev().collect();
    month.parse::<u8>().is_ok_and(|month| (1..12).contains(&month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_before_december_end_early() {
        assert!(ends_early("截至11月") && ends_early("截至2024年9月底"));
        assert!(!ends_early("截至12月底") && !ends_early("全市") && !ends_early("截至目前"));
    }
}
