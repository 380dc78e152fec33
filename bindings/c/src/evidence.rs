//! Evidence: why a text is taken for what it is.

use fazhi::Evidence;

use crate::kind::language_of;
use crate::place::fazhi_span;
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// One reason for the genre of a text.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_evidence<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_evidence<'a> {
    fn get(self) -> Option<&'a Evidence> {
        self.report?.genre().evidence.get(self.index as usize)
    }
}

answers! {
    /// How many reasons there are.
    fn fazhi_report_evidence_count(report: Option<&fazhi_report>) -> u32 =
        report?.genre().evidence.len() as u32;
    /// A reason, in the order of the text.
    fn fazhi_report_evidence(report: Option<&fazhi_report>, index: u32) -> fazhi_evidence<'_> = {
        report?.genre().evidence.get(index as usize)?;
        fazhi_evidence { report, index }
    };
    /// Id of the signal, such as `report_title`.
    fn fazhi_evidence_signal(evidence: fazhi_evidence<'_>) -> fazhi_str = evidence.get()?.signal;
    /// What the signal is, for people. `language` is a `fazhi_language`.
    fn fazhi_evidence_name(evidence: fazhi_evidence<'_>, language: u32) -> fazhi_str =
        evidence.get()?.name(language_of(language));
    /// Points for the kind that was found; negative points speak against it.
    fn fazhi_evidence_weight(evidence: fazhi_evidence<'_>) -> i16 = evidence.get()?.weight;
    /// The words.
    fn fazhi_evidence_span(evidence: fazhi_evidence<'_>) -> fazhi_span = evidence.get()?.span;
}
