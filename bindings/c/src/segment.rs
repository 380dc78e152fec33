//! Segments: what each stretch of the text is.

use fazhi::Segment;

use crate::kind::fazhi_segment_type;
use crate::place::fazhi_span;
use crate::report::fazhi_report;

/// A stretch of the text of one kind. The segments of a report tile its text: every byte lies in just one.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_segment<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_segment<'a> {
    fn get(self) -> Option<&'a Segment> {
        self.report?.segments().get(self.index as usize)
    }
}

answers! {
    /// How many segments there are.
    fn fazhi_report_segment_count(report: Option<&fazhi_report>) -> u32 = report?.segments().len() as u32;
    /// A segment, in the order of the text.
    fn fazhi_report_segment(report: Option<&fazhi_report>, index: u32) -> fazhi_segment<'_> = {
        report?.segments().get(index as usize)?;
        fazhi_segment { report, index }
    };
    /// What the stretch is.
    fn fazhi_segment_kind(segment: fazhi_segment<'_>) -> fazhi_segment_type = segment.get()?.kind;
    /// Where it is.
    fn fazhi_segment_span(segment: fazhi_segment<'_>) -> fazhi_span = segment.get()?.span;
}
