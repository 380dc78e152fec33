//! The items of the four parts, at the finest level that the text marks.

use serde::{Deserialize, Serialize};

use super::holder;
use crate::{Actor, Duty, ProblemKind, Span, Topic};

/// What the items of all four parts have in common.
///
/// Its figures, citations and list items are those of the report inside its span:
/// [`Report::figures_in`](crate::Report::figures_in) and its sisters give them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What titles the item: its heading, the first sentence of a 一是, a paragraph's short opening sentence.
    pub title: Option<String>,
    /// Subject: what the title says, else most of the item's text; none where neither is clear.
    pub topic: Option<Topic>,
    /// The whole item, title and marker included.
    pub span: Span,
}

/// What the heads of Party and government, or the body as a whole, did to answer for law-based government.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsibility {
    /// Title and place.
    pub item: Item,
    /// Who acted, in the order of the text, each once.
    pub actors: Vec<Actor>,
    /// What they did, in the order of the text, each once.
    pub duties: Vec<Duty>,
}

/// A measure taken, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Achievement {
    /// Title and place.
    pub item: Item,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Title and place.
    pub item: Item,
    /// What it is about, in the order of the text, each once: of its title, else of its text. Never empty.
    pub kinds: Vec<ProblemKind>,
    /// Where the text says why. Causes that it states for several problems together stand with each of them.
    pub causes: Vec<Span>,
}

/// Something that will be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Title and place.
    pub item: Item,
    /// The year it is for, from its own words, its section's heading or the report's year.
    pub target_year: Option<u16>,
}

/// The items of the four statutory parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// 党政主要负责人履行推进法治建设第一责任人职责.
    pub responsibilities: Vec<Responsibility>,
    /// 主要举措和成效.
    pub achievements: Vec<Achievement>,
    /// 存在的不足和原因.
    pub problems: Vec<Problem>,
    /// 下一年度主要安排.
    pub plans: Vec<Plan>,
}

impl Parts {
    /// The item that holds `span`.
    pub(crate) fn holder(&self, span: Span) -> Option<&Item> {
        let responsibilities = || holder(&self.responsibilities, span, |it| it.item.span).map(|it| &it.item);
        let achievements = || holder(&self.achievements, span, |it| it.item.span).map(|it| &it.item);
        let problems = || holder(&self.problems, span, |it| it.item.span).map(|it| &it.item);
        let plans = || holder(&self.plans, span, |it| it.item.span).map(|it| &it.item);
        achievements().or_else(responsibilities).or_else(problems).or_else(plans)
    }
}
