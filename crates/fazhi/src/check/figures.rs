//! C14: figures that an indicator sets a least value for; rates over 100 %; figures of a part of the year.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use super::Code;
use super::case::Case;
use super::rules::Threshold;
use crate::lexicon::compliance::{CLAUSE_ENDS, RATES};
use crate::{Bound, Figure, Part, Span};

/// The unit of rates.
const PERCENT: &str = "%";

/// A clause is looked for this many bytes before its figure at most.
const LONGEST_CLAUSE: usize = 300;

pub(super) fn check(case: &mut Case) {
    let report = case.report;
    let rules = case.rules;
    let totals = vec![OnceCell::new(); rules.threshold.len()];
    for figure in report.figures().iter().filter(|figure| figure.part != Some(Part::Plans)) {
        if let Some(&scope) = figure.scope.iter().find(|scope| ends_early(scope.of(case.text()))) {
            case.add(Code::PartialYearFigures, Some(scope));
        }
        if figure.change.is_some() || figure.bound == Bound::AtMost {
            continue;
        }
        for (rule, total) in rules.threshold.iter().zip(&totals) {
            let least = Decimal::from(rule.least);
            if figure.value < least
                && measures(case, rule, figure)
                && *total.get_or_init(|| total_of(case, rule)) < least
                && case.applies(rule.years, &rule.issuers)
            {
                case.add_with(rule.code, Some(figure.span), Vec::new(), rule.source.as_deref());
            }
        }
        if figure.unit.as_deref() == Some(PERCENT)
            && figure.value > Decimal::ONE_HUNDRED
            && RATES.iter().any(|word| clause(case, figure).of(case.text()).contains(word))
        {
            case.add(Code::RateOverHundred, Some(figure.span));
        }
    }
}

/// Whether a figure states what a rule sets a least value for.
fn measures(case: &Case, rule: &Threshold, figure: &Figure) -> bool {
    let unit = figure.unit.as_deref().unwrap_or("");
    rule.units.iter().any(|known| known == unit) && {
        let clause = clause(case, figure).of(case.text());
        rule.words.iter().any(|word| clause.contains(word.as_str()))
    }
}

/// What a report states in several places, together: 40学时 of one course and 20学时 of another. Rates are not added.
fn total_of(case: &Case, rule: &Threshold) -> Decimal {
    if rule.units.iter().any(|unit| unit == PERCENT) {
        return Decimal::ZERO;
    }
    let done = |figure: &&Figure| figure.part != Some(Part::Plans) && figure.change.is_none();
    let stated = case.report.figures().iter().filter(done).filter(|figure| measures(case, rule, figure));
    stated.fold(Decimal::ZERO, |sum, figure| sum.saturating_add(figure.value))
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
    fn hours_of_several_courses_are_added() {
        let low = |said: &str| {
            let text = format!("青河县2023年法治政府建设年度报告\n一、工作情况\n{said}\n");
            let report = crate::parse(text.as_str()).expect("short");
            let findings = report.check(crate::Rules::central());
            findings.iter().filter(|finding| finding.code == Code::TrainingHoursLow).count()
        };
        assert_eq!(low("组织执法人员参加40学时公共法律培训和20学时专业法律培训。"), 0);
        assert_eq!(low("组织执法人员参加40学时公共法律培训。"), 1);
    }

    #[test]
    fn months_before_december_end_early() {
        assert!(ends_early("截至11月") && ends_early("截至2024年9月底"));
        assert!(!ends_early("截至12月底") && !ends_early("全市") && !ends_early("截至目前"));
    }
}
