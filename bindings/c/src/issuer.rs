//! Issuers and the divisions that they belong to.

use fazhi::{Issuer, Region};

use crate::kind::fazhi_issuer_type;
use crate::place::{FAZHI_NOWHERE, fazhi_span};
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// A body that issues the report.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_issuer<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_issuer<'a> {
    fn get(self) -> Option<&'a Issuer> {
        self.report?.metadata().issuers.get(self.index as usize)
    }
}

/// An administrative division.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_region<'a> {
    /// The body that it is of; the handle of nothing in the handle of nothing.
    pub issuer: fazhi_issuer<'a>,
    /// Its place among the candidates; `FAZHI_NOWHERE` for the one that was decided on.
    pub candidate: u32,
}

impl<'a> fazhi_region<'a> {
    fn get(self) -> Option<&'a Region> {
        let issuer = self.issuer.get()?;
        match self.candidate {
            FAZHI_NOWHERE => issuer.region.as_ref(),
            candidate => issuer.candidates.get(candidate as usize),
        }
    }
}

answers! {
    /// How many bodies issue the report.
    fn fazhi_report_issuer_count(report: Option<&fazhi_report>) -> u32 =
        report?.metadata().issuers.len() as u32;
    /// A body that issues the report, in the order of the text.
    fn fazhi_report_issuer(report: Option<&fazhi_report>, index: u32) -> fazhi_issuer<'_> = {
        report?.metadata().issuers.get(index as usize)?;
        fazhi_issuer { report, index }
    };
    /// Its name as printed, without spaces; a second organ's with the name of its area.
    fn fazhi_issuer_name(issuer: fazhi_issuer<'_>) -> fazhi_str = issuer.get()?.name.as_str();
    /// What kind of body it is.
    fn fazhi_issuer_kind(issuer: fazhi_issuer<'_>) -> fazhi_issuer_type = issuer.get()?.kind;
    /// Where the text names it.
    fn fazhi_issuer_span(issuer: fazhi_issuer<'_>) -> fazhi_span = issuer.get()?.span;
    /// The division that it governs or belongs to; the handle of nothing where that is unknown or
    /// ambiguous.
    fn fazhi_issuer_region(issuer: fazhi_issuer<'_>) -> fazhi_region<'_> = {
        issuer.get()?.region.as_ref()?;
        fazhi_region { issuer, candidate: FAZHI_NOWHERE }
    };
    /// How many divisions it may belong to, where nothing in the text decides between them.
    fn fazhi_issuer_candidate_count(issuer: fazhi_issuer<'_>) -> u32 = issuer.get()?.candidates.len() as u32;
    /// A division that it may belong to, in the order of their codes.
    fn fazhi_issuer_candidate(issuer: fazhi_issuer<'_>, index: u32) -> fazhi_region<'_> = {
        issuer.get()?.candidates.get(index as usize)?;
        fazhi_region { issuer, candidate: index }
    };
    /// Six digits of GB/T 2260, of the lowest division named.
    fn fazhi_region_code(region: fazhi_region<'_>) -> fazhi_str = &*region.get()?.code;
    /// Province, autonomous region or municipality.
    fn fazhi_region_province(region: fazhi_region<'_>) -> fazhi_str = &*region.get()?.province;
    /// Prefecture-level city or its like.
    fn fazhi_region_city(region: fazhi_region<'_>) -> fazhi_str = region.get()?.city.as_deref();
    /// County, district or county-level city.
    fn fazhi_region_county(region: fazhi_region<'_>) -> fazhi_str = region.get()?.county.as_deref();
    /// Township, town or sub-district, as the text names it.
    fn fazhi_region_town(region: fazhi_region<'_>) -> fazhi_str = region.get()?.town.as_deref();
}
