//! The outline: headings in the order of the text, and as a tree.

use fazhi::Section;

use crate::kind::fazhi_part;
use crate::place::fazhi_span;
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// Where a section stands in the tree, so that its number in the order of the text leads to it.
pub(crate) struct Row {
    parent: Option<u32>,
    /// Its place among those under its parent.
    place: usize,
    /// The first section behind all that stand under it.
    next: u32,
}

/// The rows of `sections` and of those under them. Levels are few, so this ends after a few steps down.
fn add(sections: &[Section], parent: Option<u32>, rows: &mut Vec<Row>) {
    for (place, section) in sections.iter().enumerate() {
        let at = rows.len();
        rows.push(Row { parent, place, next: 0 });
        add(&section.children, Some(at as u32), rows);
        rows[at].next = rows.len() as u32;
    }
}

fn rows(report: &fazhi_report) -> &[Row] {
    report.sections.get_or_init(|| {
        let mut rows = Vec::new();
        add(report.outline(), None, &mut rows);
        rows
    })
}

/// A heading and what stands under it.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_section<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its place among all sections, in the order of the text.
    pub index: u32,
}

impl<'a> fazhi_section<'a> {
    fn of(report: &'a fazhi_report, index: u32) -> Option<fazhi_section<'a>> {
        rows(report).get(index as usize)?;
        Some(fazhi_section { report: Some(report), index })
    }

    fn row(self) -> Option<&'a Row> {
        rows(self.report?).get(self.index as usize)
    }

    fn get(self) -> Option<&'a Section> {
        let row = self.row()?;
        let siblings = match row.parent {
            Some(parent) => &fazhi_section { index: parent, ..self }.get()?.children,
            None => self.report?.outline(),
        };
        siblings.get(row.place)
    }
}

answers! {
    /// How many sections of all levels there are.
    fn fazhi_report_section_count(report: Option<&fazhi_report>) -> u32 = rows(report?).len() as u32;
    /// A section by its place in the order of the text; 0 is the first one of the first level.
    fn fazhi_report_section(report: Option<&fazhi_report>, index: u32) -> fazhi_section<'_> =
        fazhi_section::of(report?, index)?;
    /// The section that it stands under.
    fn fazhi_section_parent(section: fazhi_section<'_>) -> fazhi_section<'_> =
        fazhi_section::of(section.report?, section.row()?.parent?)?;
    /// The first section under it.
    fn fazhi_section_first_child(section: fazhi_section<'_>) -> fazhi_section<'_> = {
        let child = section.index + 1;
        (child < section.row()?.next).then(|| fazhi_section::of(section.report?, child))??
    };
    /// The next section under the same one.
    fn fazhi_section_next_sibling(section: fazhi_section<'_>) -> fazhi_section<'_> = {
        let row = section.row()?;
        let next = fazhi_section::of(section.report?, row.next)?;
        (next.row()?.parent == row.parent).then_some(next)?
    };
    /// Depth by the style of the number: `一、` 1, `(一)` 2, `1.` 3, `(1)` 4, `①` 5; an unnumbered heading 1 or 2.
    fn fazhi_section_level(section: fazhi_section<'_>) -> u8 = section.get()?.level;
    /// The bare ordinal as written: `一`, `1`.
    fn fazhi_section_number(section: fazhi_section<'_>) -> fazhi_str = section.get()?.number.as_deref();
    /// The heading without number and closing stop.
    fn fazhi_section_title(section: fazhi_section<'_>) -> fazhi_str = section.get()?.title.as_str();
    /// Whether body text follows the heading on its own line.
    fn fazhi_section_run_in(section: fazhi_section<'_>) -> bool = section.get()?.run_in;
    /// Statutory part that it opens.
    fn fazhi_section_part(section: fazhi_section<'_>) -> fazhi_part = section.get()?.part;
    /// The id of its topic; see `FAZHI_VOCABULARY_TOPIC`.
    fn fazhi_section_topic(section: fazhi_section<'_>) -> fazhi_str = section.get()?.topic?.id();
    /// The heading itself, from its number to the end of its title.
    fn fazhi_section_span(section: fazhi_section<'_>) -> fazhi_span = section.get()?.span;
    /// The whole section: heading, body and the sections under it.
    fn fazhi_section_extent(section: fazhi_section<'_>) -> fazhi_span = section.get()?.extent;
}
