//! What a table says of a report: which contents it has, whether it is on time.

use fazhi::{ContentPlace, ContentState, DateVerdict, Rules, Summary, Verdict};

use crate::error::fazhi_error;
use crate::finding::fazhi_finding_list;
use crate::kind::twins;
use crate::place::{fazhi_date, fazhi_span};
use crate::report::fazhi_report;
use crate::rules::fazhi_rules;

/// An answer that knows what it does not know.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_verdict {
    /// The text does not say.
    #[default]
    Unknown = 0,
    /// It is so.
    Holds = 1,
    /// It is not so.
    Violated = 2,
    /// No rule asks for it.
    NotApplicable = 3,
}
twins!(fazhi_verdict, Verdict: Unknown, Holds, Violated, NotApplicable);

/// Whether a report is public in time.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_date_verdict {
    /// No date of publication, or no year.
    #[default]
    Unknown = 0,
    /// Published by the last day.
    OnTime = 1,
    /// Published after it.
    Late = 2,
    /// Signed, made or published before the year was over.
    BeforeYearEnd = 3,
    /// No rule sets a day for this year or this kind of issuer.
    NotApplicable = 4,
}
twins!(fazhi_date_verdict, DateVerdict: Unknown, OnTime, Late, BeforeYearEnd, NotApplicable);

/// Where a content stands.
#[repr(u32)]
#[derive(Clone, Copy, Default)]
pub enum fazhi_content_place {
    /// Nowhere.
    #[default]
    Absent = 0,
    /// Under a heading of its own, of the first level.
    OwnSection = 1,
    /// Under a heading inside another section.
    SubSection = 2,
    /// Without a heading: a paragraph, an item, a clause.
    Paragraph = 3,
}
twins!(fazhi_content_place, ContentPlace: Absent, OwnSection, SubSection, Paragraph);

/// What a table says of a report. Free it with `fazhi_summary_free`.
pub struct fazhi_summary(Summary);

impl fazhi_summary {
    /// Contents are numbered as parts are, from 1; the fifth is what else has to be reported.
    fn content(&self, number: u32) -> Option<&ContentState> {
        self.0.contents.get((number as usize).checked_sub(1)?)
    }
}

attempts! {
    /// What a table says of a report. `rules` are those that `findings` come of, by `fazhi_check`; NULL
    /// stands for the central ones.
    fn fazhi_report_summary(
        report: Option<&fazhi_report>, rules: Option<&fazhi_rules>, findings: Option<&fazhi_finding_list>
    ) -> summary: Box<fazhi_summary> {
        let report = report.ok_or_else(|| fazhi_error::null("report"))?;
        let findings = findings.ok_or_else(|| fazhi_error::null("findings"))?;
        let rules = rules.map_or(Rules::central(), |rules| &rules.0);
        Ok(Box::new(fazhi_summary(report.summary(rules, findings.findings()))))
    }
}

answers! {
    /// Where a content stands. `content` is a `fazhi_part`, or 5 for what else has to be reported.
    fn fazhi_summary_content(summary: Option<&fazhi_summary>, content: u32) -> fazhi_content_place =
        summary?.content(content)?.place;
    /// Its heading or the first line of its text.
    fn fazhi_summary_content_span(summary: Option<&fazhi_summary>, content: u32) -> fazhi_span =
        summary?.content(content)?.span;
    /// Whether causes of the problems are stated.
    fn fazhi_summary_causes(summary: Option<&fazhi_summary>) -> fazhi_verdict = summary?.0.causes;
    /// Whether the text says what the heads of Party and government themselves did in the year.
    fn fazhi_summary_heads(summary: Option<&fazhi_summary>) -> fazhi_verdict = summary?.0.heads;
    /// Whether the rules put a duty to report on this kind of issuer.
    fn fazhi_summary_duty(summary: Option<&fazhi_summary>) -> fazhi_verdict = summary?.0.duty;
    /// Whether it is public in time.
    fn fazhi_summary_publication(summary: Option<&fazhi_summary>) -> fazhi_date_verdict =
        summary?.0.publication;
    /// The date that this rests on.
    fn fazhi_summary_date(summary: Option<&fazhi_summary>) -> fazhi_date = summary?.0.date;
    /// Han characters of the problems and their causes, in percent of those of the body; 0 where there is
    /// no body.
    fn fazhi_summary_problems_share(summary: Option<&fazhi_summary>) -> f64 = summary?.0.problems_share?;
    /// How many findings of a severity there are. `severity` is a `fazhi_severity`.
    fn fazhi_summary_findings(summary: Option<&fazhi_summary>, severity: u32) -> u32 =
        *summary?.0.findings.get(severity as usize)? as u32;
    /// Frees a summary. NULL does nothing.
    fn fazhi_summary_free(summary: Option<Box<fazhi_summary>>) = drop(summary);
}
