//! All checks of a report. One that arrived in traditional script, with pinyin or with slipped bytes is read once
//! more as it was restored, since the words of the rules stand only there, and its places are turned back.

use super::case::Case;
use super::{Code, Finding, Rules, Summary};
use super::{addressees, arithmetic, citations, contents, dates, figures, summary as table, titles, years};
use crate::text::Folded;
use crate::{GenreKind, Report, Span};

/// The damages behind which the words of a text cannot be found.
const DISGUISES: [Code; 3] = [Code::TextTraditional, Code::TextPinyin, Code::TextByteSlip];

pub(super) fn check(report: &Report, rules: &Rules) -> Vec<Finding> {
    let mut findings = report.findings().to_vec();
    with_restored(report, |report, place| {
        let checked = checked(report, rules);
        findings.extend(checked.into_iter().map(|finding| Finding {
            span: finding.span.map(place),
            secondary: finding.secondary.iter().map(|&span| place(span)).collect(),
            ..finding
        }));
    });
    findings.sort_by_key(|finding| finding.span.map_or((0, 0), |span| (1, span.start())));
    findings
}

pub(super) fn summary(report: &Report, rules: &Rules, findings: &[Finding]) -> Summary {
    let mut made = None;
    with_restored(report, |report, place| {
        let mut summary = table::of(&Case::new(report, rules), findings);
        for state in &mut summary.contents {
            state.span = state.span.map(place);
        }
        made = Some(summary);
    });
    made.unwrap_or_default()
}

/// Does `work` with the report, or with the report of its restored text and the way back from that.
fn with_restored(report: &Report, work: impl FnOnce(&Report, &dyn Fn(Span) -> Span)) {
    if report.findings().iter().all(|finding| !DISGUISES.contains(&finding.code)) {
        return work(report, &|span| span);
    }
    let (folded, _) = Folded::repaired(report.text());
    let restored = Report::read(folded.text().into());
    work(&restored, &|span| folded.original(span));
}

fn checked(report: &Report, rules: &Rules) -> Vec<Finding> {
    let mut case = Case::new(report, rules);
    if report.text().trim().is_empty() {
        return Vec::new();
    }
    if report.genre().kind != GenreKind::AnnualReport {
        let evidence = report.genre().evidence.first().map(|evidence| evidence.span);
        case.add(Code::NotAnnualReport, evidence);
        return case.findings;
    }
    titles::check(&mut case);
    addressees::check(&mut case);
    contents::check(&mut case);
    dates::check(&mut case);
    years::check(&mut case);
    citations::check(&mut case);
    figures::check(&mut case);
    arithmetic::check(&mut case);
    case.findings
}
