//! List items: 一是, 二是, 三是.

use fazhi::ListItem;

use crate::place::fazhi_span;
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// One member of a list 一是, 二是, 三是.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_list_item<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place in the report's list.
    pub index: u32,
}

impl<'a> fazhi_list_item<'a> {
    fn get(self) -> Option<&'a ListItem> {
        self.report?.list_items().get(self.index as usize)
    }
}

answers! {
    /// How many list items there are.
    fn fazhi_report_list_item_count(report: Option<&fazhi_report>) -> u32 = report?.list_items().len() as u32;
    /// A list item, in the order of the text.
    fn fazhi_report_list_item(report: Option<&fazhi_report>, index: u32) -> fazhi_list_item<'_> = {
        report?.list_items().get(index as usize)?;
        fazhi_list_item { report, index }
    };
    /// The marker as written: 一是.
    fn fazhi_list_item_marker(list_item: fazhi_list_item<'_>) -> fazhi_str = list_item.get()?.marker.as_str();
    /// The number that the marker says, from 1.
    fn fazhi_list_item_ordinal(list_item: fazhi_list_item<'_>) -> u16 = list_item.get()?.ordinal;
    /// From the marker to the end of the item.
    fn fazhi_list_item_span(list_item: fazhi_list_item<'_>) -> fazhi_span = list_item.get()?.span;
}
