//! The report: everything that was read of one text, at its place.

mod about;
mod announcement;
mod assemble;
mod causes;
mod faults;
mod item;
mod items;
mod lead;
mod metadata;
mod pieces;
mod place;
mod self_reference;
mod speaker;
mod unnumbered;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub use item::{Achievement, Item, Parts, Plan, Problem, Responsibility};
pub use metadata::{Date, DateError, Issuer, IssuerKind, Located, Metadata};

use crate::{
    Citation, Figure, Finding, Genre, Indicator, ListItem, Observation, Relation, Section, Segment, Span,
    Topic,
};

/// A report and its text. Immutable and cheap to clone; every span is in bytes of [`text`](Report::text).
#[derive(Clone, Debug)]
pub struct Report {
    text: Arc<str>,
    model: Arc<Model>,
}

/// What was read of a text; spans in its bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    pub(crate) genre: Genre,
    pub(crate) metadata: Metadata,
    pub(crate) segments: Vec<Segment>,
    pub(crate) outline: Vec<Section>,
    pub(crate) parts: Parts,
    pub(crate) figures: Vec<Figure>,
    pub(crate) relations: Vec<Relation>,
    pub(crate) citations: Vec<Citation>,
    pub(crate) list_items: Vec<ListItem>,
    pub(crate) findings: Vec<Finding>,
}

impl Report {
    #[cfg(test)]
    pub(crate) fn new(text: Arc<str>, model: Model) -> Report {
        Report { text, model: Arc::new(model) }
    }

    /// Reads `text`, which must be shorter than 4 GiB.
    pub(crate) fn read(text: Arc<str>) -> Report {
        let model = Arc::new(assemble::read(&text));
        Report { text, model }
    }

    /// The text that was parsed, unchanged.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the text is an annual report, or which look-alike, and why.
    pub fn genre(&self) -> &Genre {
        &self.model.genre
    }

    /// Title, issuers, year, dates.
    pub fn metadata(&self) -> &Metadata {
        &self.model.metadata
    }

    /// What each stretch of the text is, in order, without gaps.
    pub fn segments(&self) -> &[Segment] {
        &self.model.segments
    }

    /// The sections of the first level; each holds its own.
    pub fn outline(&self) -> &[Section] {
        &self.model.outline
    }

    /// The items of the four statutory parts.
    pub fn parts(&self) -> &Parts {
        &self.model.parts
    }

    /// Every figure, in order.
    pub fn figures(&self) -> &[Figure] {
        &self.model.figures
    }

    /// What the report says of each indicator, in the order of the catalogue; observations in that of the text.
    ///
    /// ```
    /// let text = "某县2024年法治政府建设年度报告\n一、主要举措和成效\n全年新收行政复议申请１６３件。\n";
    /// let report = fazhi::parse(text).unwrap();
    /// let received = fazhi::indicator::by_id("reconsideration.received").unwrap();
    /// assert_eq!(report.indicators()[&received][0].value.to_string(), "163");
    /// ```
    pub fn indicators(&self) -> BTreeMap<Indicator, Vec<Observation>> {
        let year = self.metadata().year.as_ref().map(|year| year.value);
        crate::indicator::observations(self.text(), self.figures(), year)
    }

    /// The sums and shares that the text states with their parts, in order, each checked.
    pub fn relations(&self) -> &[Relation] {
        &self.model.relations
    }

    /// Every citation, in order.
    pub fn citations(&self) -> &[Citation] {
        &self.model.citations
    }

    /// Every list item 一是, 二是 …, in order.
    pub fn list_items(&self) -> &[ListItem] {
        &self.model.list_items
    }

    /// What a reader should know, in the order of the text; what is about the whole text comes first.
    pub fn findings(&self) -> &[Finding] {
        &self.model.findings
    }

    /// The figures that lie inside `span`.
    pub fn figures_in(&self, span: Span) -> &[Figure] {
        &self.figures()[run(self.figures(), span, |figure| figure.span)]
    }

    /// The citations that lie inside `span`.
    pub fn citations_in(&self, span: Span) -> &[Citation] {
        &self.citations()[run(self.citations(), span, |citation| citation.span)]
    }

    /// The topic of whatever lies at `span`, such as a figure: that of the item that holds it, else that of the
    /// lowest section that holds it and has one. None where neither says any.
    ///
    /// ```
    /// let text = "某市2024年法治政府建设情况报告\n一、规范行政执法\n全年检查30次。\n";
    /// let report = fazhi::parse(text).unwrap();
    /// let figure = &report.figures()[0];
    /// assert_eq!(report.topic_at(figure.span), Some(fazhi::Topic::Enforcement));
    /// ```
    pub fn topic_at(&self, span: Span) -> Option<Topic> {
        let of_section = || {
            let mut sections = self.outline();
            let mut topic = None;
            while let Some(section) = holder(sections, span, |section| section.extent) {
                topic = section.topic.or(topic);
                sections = &section.children;
            }
            topic
        };
        self.parts().holder(span).and_then(|item| item.topic).or_else(of_section)
    }

    /// The topic of one of its figures: that of its indicator, else that of the place where it stands.
    ///
    /// ```
    /// let text = "某市2024年法治政府建设情况报告\n一、规范行政执法\n全年检查30次,收到人大代表建议5件。\n";
    /// let report = fazhi::parse(text).unwrap();
    /// let topics: Vec<_> = report.figures().iter().map(|figure| report.topic_of(figure)).collect();
    /// assert_eq!(topics, [Some(fazhi::Topic::Enforcement), Some(fazhi::Topic::Oversight)]);
    /// ```
    pub fn topic_of(&self, figure: &Figure) -> Option<Topic> {
        figure.indicator.map(Indicator::topic).or_else(|| self.topic_at(figure.span))
    }

    /// The list items that lie inside `span`.
    pub fn list_items_in(&self, span: Span) -> &[ListItem] {
        &self.list_items()[run(self.list_items(), span, |item| item.span)]
    }
}

/// The one of `things` (in order, not overlapping) that holds `span`.
pub(crate) fn holder<T>(things: &[T], span: Span, place: impl Fn(&T) -> Span) -> Option<&T> {
    let after = things.partition_point(|thing| place(thing).start() <= span.start());
    things[..after].last().filter(|thing| place(thing).contains(span))
}

/// Which of `facts` (in order, not overlapping) start and end inside `span`.
pub(crate) fn run<T>(facts: &[T], span: Span, place: impl Fn(&T) -> Span) -> Range<usize> {
    let start = facts.partition_point(|fact| place(fact).start() < span.start());
    let rest = &facts[start..];
    start..start + rest.partition_point(|fact| place(fact).end() <= span.end())
}
