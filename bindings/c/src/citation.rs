//! Citations: documents named between 《 and 》.

use fazhi::Citation;

use crate::kind::fazhi_citation_type;
use crate::place::fazhi_span;
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// A document named between 《 and 》.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_citation<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_citation<'a> {
    fn get(self) -> Option<&'a Citation> {
        self.report?.citations().get(self.index as usize)
    }
}

answers! {
    /// How many citations there are.
    fn fazhi_report_citation_count(report: Option<&fazhi_report>) -> u32 = report?.citations().len() as u32;
    /// A citation, in the order of the text.
    fn fazhi_report_citation(report: Option<&fazhi_report>, index: u32) -> fazhi_citation<'_> = {
        report?.citations().get(index as usize)?;
        fazhi_citation { report, index }
    };
    /// From 《 to 》, as written.
    fn fazhi_citation_text(citation: fazhi_citation<'_>) -> fazhi_str =
        citation.get()?.span.of(citation.report?.text());
    /// Where it stands.
    fn fazhi_citation_span(citation: fazhi_citation<'_>) -> fazhi_span = citation.get()?.span;
    /// The title without the outermost marks.
    fn fazhi_citation_title(citation: fazhi_citation<'_>) -> fazhi_str = citation.get()?.title.as_str();
    /// Document number beside the title, its brackets normalised.
    fn fazhi_citation_number(citation: fazhi_citation<'_>) -> fazhi_str = citation.get()?.number.as_deref();
    /// What kind of document the title names.
    fn fazhi_citation_kind(citation: fazhi_citation<'_>) -> fazhi_citation_type = citation.get()?.kind;
    /// Whether it is a draft.
    fn fazhi_citation_draft(citation: fazhi_citation<'_>) -> bool = citation.get()?.draft;
    /// First year of a period in the title (`2021—2025年`); 0 where there is none.
    fn fazhi_citation_period_first(citation: fazhi_citation<'_>) -> u16 = citation.get()?.period?.0;
    /// Last year of that period; 0 where there is none.
    fn fazhi_citation_period_last(citation: fazhi_citation<'_>) -> u16 = citation.get()?.period?.1;
    /// The title as two reports would share it.
    fn fazhi_citation_key(citation: fazhi_citation<'_>) -> fazhi_str = citation.get()?.key.as_str();
}
