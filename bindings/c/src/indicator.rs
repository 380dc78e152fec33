//! Observations: what a report says of the indicators of the catalogue.

use fazhi::{Indicator, Observation};

use crate::figure::fazhi_figure;
use crate::kind::fazhi_change;
use crate::report::fazhi_report;
use crate::string::fazhi_str;

fn observations(report: &fazhi_report) -> &[(Indicator, Observation)] {
    report.observations.get_or_init(|| {
        let found = report.indicators().into_iter();
        found.flat_map(|(indicator, list)| list.into_iter().map(move |one| (indicator, one))).collect()
    })
}

/// One statement of an indicator's value.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_observation<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_observation<'a> {
    fn get(self) -> Option<&'a (Indicator, Observation)> {
        observations(self.report?).get(self.index as usize)
    }
}

answers! {
    /// How many observations there are.
    fn fazhi_report_observation_count(report: Option<&fazhi_report>) -> u32 =
        observations(report?).len() as u32;
    /// An observation; those of one indicator stand together, in the order of the catalogue.
    fn fazhi_report_observation(report: Option<&fazhi_report>, index: u32) -> fazhi_observation<'_> = {
        observations(report?).get(index as usize)?;
        fazhi_observation { report, index }
    };
    /// The id of the indicator; see `FAZHI_VOCABULARY_INDICATOR`.
    fn fazhi_observation_indicator(observation: fazhi_observation<'_>) -> fazhi_str =
        observation.get()?.0.id();
    /// The figure that states it, with value, unit, bound and place.
    fn fazhi_observation_figure(observation: fazhi_observation<'_>) -> fazhi_figure<'_> =
        observation.report?.figures.get(observation.get()?.1.figure)?;
    /// Direction, for indicators that are a change.
    fn fazhi_observation_change(observation: fazhi_observation<'_>) -> fazhi_change =
        observation.get()?.1.change;
    /// The year it is of: the one that its clause names, else the one reported on; 0 where neither is
    /// known.
    fn fazhi_observation_year(observation: fazhi_observation<'_>) -> u16 = observation.get()?.1.year?;
}
