//! Findings, of the text or of a check.

use fazhi::{Finding, Report, Rules};

use crate::kind::{fazhi_severity, language_of};
use crate::place::fazhi_span;
use crate::report::fazhi_report;
use crate::rules::fazhi_rules;
use crate::string::fazhi_str;

/// Findings in the order of the text, those about all of it first: borrowed from a report, or owned and
/// freed with `fazhi_finding_list_free`.
pub struct fazhi_finding_list {
    report: Report,
    /// None for the report's own.
    checked: Option<Vec<Finding>>,
}

impl fazhi_finding_list {
    pub(crate) fn of(report: &Report) -> fazhi_finding_list {
        fazhi_finding_list { report: report.clone(), checked: None }
    }

    pub(crate) fn checked(report: &Report, rules: Option<&fazhi_rules>) -> fazhi_finding_list {
        let rules = rules.map_or(Rules::central(), |rules| &rules.0);
        fazhi_finding_list { report: report.clone(), checked: Some(report.check(rules)) }
    }

    pub(crate) fn findings(&self) -> &[Finding] {
        self.checked.as_deref().unwrap_or(self.report.findings())
    }
}

/// Something a reader should know.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_finding<'a> {
    /// NULL in the handle of nothing.
    pub list: Option<&'a fazhi_finding_list>,
    /// Its place in the list.
    pub index: u32,
}

impl<'a> fazhi_finding<'a> {
    fn get(self) -> Option<&'a Finding> {
        self.list?.findings().get(self.index as usize)
    }
}

answers! {
    /// What is wrong with the text of a report; the report keeps the list. `fazhi_check` tells more.
    fn fazhi_report_findings(report: Option<&fazhi_report>) -> Option<&fazhi_finding_list> =
        Some(&report?.findings);
    /// How many findings there are.
    fn fazhi_finding_list_count(findings: Option<&fazhi_finding_list>) -> u32 =
        findings?.findings().len() as u32;
    /// A finding of the list.
    fn fazhi_finding_list_get(findings: Option<&fazhi_finding_list>, index: u32) -> fazhi_finding<'_> = {
        findings?.findings().get(index as usize)?;
        fazhi_finding { list: findings, index }
    };
    /// Frees a list that a call handed over; never the one of a report. NULL does nothing.
    fn fazhi_finding_list_free(findings: Option<Box<fazhi_finding_list>>) = drop(findings);
    /// Its stable name: `number-skipped`.
    fn fazhi_finding_code(finding: fazhi_finding<'_>) -> fazhi_str = finding.get()?.code.id();
    /// How much it matters.
    fn fazhi_finding_severity(finding: fazhi_finding<'_>) -> fazhi_severity = finding.get()?.code.severity();
    /// One line for people. `language` is a `fazhi_language`.
    fn fazhi_finding_message(finding: fazhi_finding<'_>, language: u32) -> fazhi_str =
        finding.get()?.code.message(language_of(language));
    /// What to do about it, for people. `language` is a `fazhi_language`.
    fn fazhi_finding_help(finding: fazhi_finding<'_>, language: u32) -> fazhi_str =
        finding.get()?.help(language_of(language));
    /// The rule that it breaks; none for faults of the text. `language` is a `fazhi_language`.
    fn fazhi_finding_source(finding: fazhi_finding<'_>, language: u32) -> fazhi_str = {
        let finding = finding.get()?;
        // What `Finding::source` says, borrowed: its rule is the finding's own, or the catalogue's.
        let named = finding.basis.as_deref();
        named.or_else(|| Some(finding.code.source()?.name(language_of(language))))
    };
    /// Where; nowhere when it is about the whole text.
    fn fazhi_finding_span(finding: fazhi_finding<'_>) -> fazhi_span = finding.get()?.span;
    /// How many other places belong to it, such as the year of the title where a heading has another one.
    fn fazhi_finding_secondary_count(finding: fazhi_finding<'_>) -> u32 =
        finding.get()?.secondary.len() as u32;
    /// Another place that belongs to it.
    fn fazhi_finding_secondary(finding: fazhi_finding<'_>, index: u32) -> fazhi_span =
        *finding.get()?.secondary.get(index as usize)?;
}
