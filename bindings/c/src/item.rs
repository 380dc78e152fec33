//! The items of the four statutory parts.

use fazhi::{Item, Part, Plan, Problem, Responsibility};

use crate::kind::fazhi_part;
use crate::place::{fazhi_run, fazhi_span};
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// An item of a part, at the finest level that the text marks.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_item<'a> {
    /// NULL in the handle of nothing.
    pub report: Option<&'a fazhi_report>,
    /// Its `fazhi_part`.
    pub part: u32,
    /// Its place in that part.
    pub index: u32,
}

impl<'a> fazhi_item<'a> {
    fn get(self) -> Option<&'a Item> {
        let (parts, at) = (self.report?.parts(), self.index as usize);
        match fazhi_part::core(self.part)? {
            Part::Responsibilities => parts.responsibilities.get(at).map(|it| &it.item),
            Part::Achievements => parts.achievements.get(at).map(|it| &it.item),
            Part::Problems => parts.problems.get(at).map(|it| &it.item),
            Part::Plans => parts.plans.get(at).map(|it| &it.item),
        }
    }

    /// Itself in the list of its part, if that is `part`.
    fn of<T>(self, part: Part, list: impl Fn(&'a fazhi::Parts) -> &'a [T]) -> Option<&'a T> {
        if fazhi_part::core(self.part)? != part {
            return None;
        }
        list(self.report?.parts()).get(self.index as usize)
    }

    fn responsibility(self) -> Option<&'a Responsibility> {
        self.of(Part::Responsibilities, |parts| &parts.responsibilities)
    }

    fn problem(self) -> Option<&'a Problem> {
        self.of(Part::Problems, |parts| &parts.problems)
    }

    fn plan(self) -> Option<&'a Plan> {
        self.of(Part::Plans, |parts| &parts.plans)
    }
}

/// Which members of `all` those `inside` are, which is a piece of it.
fn run<T>(all: &[T], inside: &[T]) -> fazhi_run {
    let bytes = inside.as_ptr().addr().saturating_sub(all.as_ptr().addr());
    fazhi_run { first: (bytes / size_of::<T>()) as u32, count: inside.len() as u32 }
}

answers! {
    /// How many items a part has. `part` is a `fazhi_part`.
    fn fazhi_report_item_count(report: Option<&fazhi_report>, part: u32) -> u32 = {
        let parts = report?.parts();
        let count = match fazhi_part::core(part)? {
            Part::Responsibilities => parts.responsibilities.len(),
            Part::Achievements => parts.achievements.len(),
            Part::Problems => parts.problems.len(),
            Part::Plans => parts.plans.len(),
        };
        count as u32
    };
    /// An item of a part, in the order of the text. `part` is a `fazhi_part`.
    fn fazhi_report_item(report: Option<&fazhi_report>, part: u32, index: u32) -> fazhi_item<'_> = {
        let item = fazhi_item { report, part, index };
        item.get().map(|_| item)?
    };
    /// Its heading or opening sentence.
    fn fazhi_item_title(item: fazhi_item<'_>) -> fazhi_str = item.get()?.title.as_deref();
    /// The whole item as it stands in the text.
    fn fazhi_item_text(item: fazhi_item<'_>) -> fazhi_str = item.get()?.span.of(item.report?.text());
    /// Where it is, title and marker included.
    fn fazhi_item_span(item: fazhi_item<'_>) -> fazhi_span = item.get()?.span;
    /// The id of its topic; see `FAZHI_VOCABULARY_TOPIC`.
    fn fazhi_item_topic(item: fazhi_item<'_>) -> fazhi_str = item.get()?.topic?.id();
    /// Which of the report's figures lie inside it.
    fn fazhi_item_figures(item: fazhi_item<'_>) -> fazhi_run =
        run(item.report?.figures(), item.report?.figures_in(item.get()?.span));
    /// Which of the report's citations lie inside it.
    fn fazhi_item_citations(item: fazhi_item<'_>) -> fazhi_run =
        run(item.report?.citations(), item.report?.citations_in(item.get()?.span));
    /// Which of the report's list items lie inside it.
    fn fazhi_item_list_items(item: fazhi_item<'_>) -> fazhi_run =
        run(item.report?.list_items(), item.report?.list_items_in(item.get()?.span));
    /// How many actors a responsibility names; 0 for other items.
    fn fazhi_item_actor_count(item: fazhi_item<'_>) -> u32 = item.responsibility()?.actors.len() as u32;
    /// The id of an actor of a responsibility, such as `party_head`.
    fn fazhi_item_actor(item: fazhi_item<'_>, index: u32) -> fazhi_str =
        item.responsibility()?.actors.get(index as usize)?.id();
    /// How many duties a responsibility names; 0 for other items.
    fn fazhi_item_duty_count(item: fazhi_item<'_>) -> u32 = item.responsibility()?.duties.len() as u32;
    /// The id of a duty of a responsibility, such as `study`.
    fn fazhi_item_duty(item: fazhi_item<'_>, index: u32) -> fazhi_str =
        item.responsibility()?.duties.get(index as usize)?.id();
    /// Of how many kinds a problem is; 0 for other items.
    fn fazhi_item_kind_count(item: fazhi_item<'_>) -> u32 = item.problem()?.kinds.len() as u32;
    /// The id of a kind of a problem, such as `staffing`.
    fn fazhi_item_kind(item: fazhi_item<'_>, index: u32) -> fazhi_str =
        item.problem()?.kinds.get(index as usize)?.id();
    /// How many causes of a problem the text states; 0 for other items.
    fn fazhi_item_cause_count(item: fazhi_item<'_>) -> u32 = item.problem()?.causes.len() as u32;
    /// Where a cause of a problem stands.
    fn fazhi_item_cause(item: fazhi_item<'_>, index: u32) -> fazhi_span =
        *item.problem()?.causes.get(index as usize)?;
    /// The year that a plan is for; 0 where it is not known, and for other items.
    fn fazhi_item_target_year(item: fazhi_item<'_>) -> u16 = item.plan()?.target_year?;
}
