//! The readable outline: what a person wants to see of a report first, as rows without any layout.
//!
//! Whoever shows them (a terminal, a page) decides on widths and colours; these rows say what stands at
//! which depth.
//!
//! ```
//! let report = fazhi::parse("某市2024年法治政府建设情况报告\n").unwrap();
//! let tree = fazhi::tree::Tree::of(&report, fazhi::Language::Chinese);
//! assert_eq!(tree.parts.len(), 4);
//! ```

use crate::{Item, Language, Part, Positions, Report, Section, Severity, Span, Topic};

use super::labels::{self, Label};

/// A report's outline, its head and its findings, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree<'a> {
    /// The title; none where the text has none.
    pub title: Option<&'a str>,
    /// What the report says of itself: a label and a value a row, values that are missing left out.
    pub facts: Vec<Fact>,
    /// The sections and the items that are no sections, in the order of the text.
    pub rows: Vec<Row<'a>>,
    /// The four parts, in the order of [`Part::ALL`].
    pub parts: Vec<PartTotal>,
    /// What a reader should know.
    pub notices: Vec<Notice>,
}

/// A label and a value: 报告年度 2023.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is, in the language that was asked for.
    pub label: &'static str,
    /// Its value as text.
    pub value: String,
}

/// One row of the outline: a section, or an item that the text titles without a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Whether it is the last row under its parent.
    pub last: bool,
    /// The number as written with its marks' usual form: `一、`, `(一)`, `1.`; empty without a number.
    pub number: String,
    /// The heading, or the item's title; an item without a title has its opening words here.
    pub title: &'a str,
    /// The part that opens here; none where it is the same as the parent's.
    pub part: Option<Part>,
    /// What it is about.
    pub topic: Option<Topic>,
    /// Whether it is a heading; if not it is an item under one.
    pub heading: bool,
    /// Line on which it starts, from 1.
    pub line: u32,
    /// How many figures stand in it and in what is under it.
    pub figures: usize,
    /// How many citations stand in it and in what is under it.
    pub citations: usize,
}

/// How much of the text a part has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartTotal {
    /// The part.
    pub part: Part,
    /// Its items.
    pub items: usize,
    /// Figures in its segments.
    pub figures: usize,
    /// Citations in its segments.
    pub citations: usize,
    /// Its share of the body of the report (all four parts), in whole percent.
    pub percent: u8,
}

/// A finding as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How much it matters.
    pub severity: Severity,
    /// The finding's stable name: `number-skipped`.
    pub code: &'static str,
    /// One line.
    pub message: &'static str,
    /// Line and column where it is, both from 1, the column in characters; none for the whole text.
    pub place: Option<crate::LineColumn>,
}

impl<'a> Tree<'a> {
    /// The outline of `report`, its words for people in `language`.
    pub fn of(report: &'a Report, language: Language) -> Tree<'a> {
        let positions = Positions::new(report.text());
        let items = items(report);
        let mut rows = Rows { report, positions: &positions, items: &items, next: 0, done: Vec::new() };
        rows.sections(report.outline(), Span::new(0, report.text().len()), 0, None);
        let rows = rows.done;
        Tree {
            title: report.metadata().title.as_ref().map(|title| title.value.as_str()),
            facts: facts(report, language),
            rows,
            parts: totals(report),
            notices: report
                .findings()
                .iter()
                .map(|finding| Notice {
                    severity: finding.code.severity(),
                    code: finding.code.id(),
                    message: finding.code.message(language),
                    place: finding.span.map(|span| positions.line_column(report.text(), span.start())),
                })
                .collect(),
        }
    }
}

/// The head of the report as labels and values; what is missing is left out.
pub(super) fn facts(report: &Report, language: Language) -> Vec<Fact> {
    let metadata = report.metadata();
    let mut facts = Vec::new();
    let mut add = |label: &'static Label, value: Option<String>| {
        facts.extend(value.map(|value| Fact { label: label.in_language(language), value }));
    };
    for issuer in &metadata.issuers {
        add(&labels::ISSUER, Some(format!("{} ({})", issuer.name, issuer.kind.name(language))));
    }
    let mut regions: Vec<_> = metadata.issuers.iter().filter_map(|issuer| issuer.region.as_ref()).collect();
    regions.dedup();
    for region in regions {
        let names = [Some(&region.province), region.city.as_ref(), region.county.as_ref()];
        let names: String = names.into_iter().flatten().map(AsRef::as_ref).collect();
        add(&labels::REGION, Some(format!("{names} ({})", region.code)));
    }
    add(&labels::YEAR, metadata.year.as_ref().map(|year| year.value.to_string()));
    add(&labels::PUBLISHED, metadata.published.as_ref().map(|date| date.value.to_string()));
    add(&labels::WRITTEN, metadata.written.as_ref().map(|date| date.value.to_string()));
    add(&labels::SIGNED, metadata.signed.as_ref().map(|date| date.value.to_string()));
    add(&labels::SIGNATORY, metadata.signatory.as_ref().map(|name| name.value.clone()));
    add(&labels::DOCUMENT_NUMBER, metadata.document_number.as_ref().map(|number| number.value.clone()));
    for addressee in &metadata.addressees {
        add(&labels::ADDRESSEE, Some(addressee.value.clone()));
    }
    add(&labels::SOURCE, metadata.source.as_ref().map(|source| source.value.clone()));
    facts
}

/// The items of all parts in the order of the text, each with its part.
fn items(report: &Report) -> Vec<(Part, &Item)> {
    let mut items: Vec<_> = Part::ALL.into_iter().flat_map(|part| part_items(report, part)).collect();
    items.sort_by_key(|(_, item)| (item.span.start(), item.span.end()));
    items
}

/// The items of one part, whatever else they carry.
fn part_items(report: &Report, part: Part) -> Vec<(Part, &Item)> {
    let parts = report.parts();
    match part {
        Part::Responsibilities => parts.responsibilities.iter().map(|it| (part, &it.item)).collect(),
        Part::Achievements => parts.achievements.iter().map(|it| (part, &it.item)).collect(),
        Part::Problems => parts.problems.iter().map(|it| (part, &it.item)).collect(),
        Part::Plans => parts.plans.iter().map(|it| (part, &it.item)).collect(),
    }
}

fn totals(report: &Report) -> Vec<PartTotal> {
    let spans = |part: Part| {
        report.segments().iter().filter(move |it| it.kind == part.segment_kind()).map(|it| it.span)
    };
    let length = |part| spans(part).map(Span::len).sum::<usize>();
    let body = Part::ALL.into_iter().map(length).sum::<usize>().max(1);
    let total = |part| PartTotal {
        part,
        items: part_items(report, part).len(),
        figures: spans(part).map(|span| report.figures_in(span).len()).sum(),
        citations: spans(part).map(|span| report.citations_in(span).len()).sum(),
        percent: ((length(part) * 100 + body / 2) / body) as u8,
    };
    Part::ALL.into_iter().map(total).collect()
}

/// Builds the rows: goes down the sections and puts each item that is no section under the deepest section
/// that holds its start.
struct Rows<'a, 'b> {
    report: &'a Report,
    positions: &'b Positions,
    /// In the order of the text.
    items: &'b [(Part, &'a Item)],
    /// The first item that has not been placed.
    next: usize,
    done: Vec<Row<'a>>,
}

impl<'a> Rows<'a, '_> {
    /// The rows of `sections` and of the items round them, all inside `extent`.
    ///
    /// Goes down as far as there are levels of headings, never with the length of the text.
    fn sections(&mut self, sections: &'a [Section], extent: Span, depth: usize, parent: Option<Part>) {
        let mut newest = None;
        for section in sections {
            self.items_before(section.span.start(), depth, parent);
            newest = Some(self.done.len());
            self.push(Row {
                depth,
                last: false,
                number: number(section),
                title: &section.title,
                part: section.part.filter(|_| section.part != parent),
                topic: section.topic,
                heading: true,
                line: self.line(section.span),
                figures: self.report.figures_in(section.extent).len(),
                citations: self.report.citations_in(section.extent).len(),
            });
            self.skip_items_of(section);
            self.sections(&section.children, section.extent, depth + 1, section.part.or(parent));
        }
        newest = self.items_before(extent.end(), depth, parent).or(newest);
        if let Some(row) = newest.and_then(|at| self.done.get_mut(at)) {
            row.last = true;
        }
    }

    /// The items that start before `end` and have not been placed; the number of the last row made.
    fn items_before(&mut self, end: usize, depth: usize, parent: Option<Part>) -> Option<usize> {
        let mut newest = None;
        while let Some(&(part, item)) = self.items.get(self.next).filter(|(_, it)| it.span.start() < end) {
            self.next += 1;
            newest = Some(self.done.len());
            self.push(Row {
                depth,
                last: false,
                number: String::new(),
                title: item.title.as_deref().unwrap_or_else(|| opening(item.span.of(self.report.text()))),
                part: Some(part).filter(|&part| parent != Some(part)),
                topic: item.topic,
                heading: false,
                line: self.line(item.span),
                figures: self.report.figures_in(item.span).len(),
                citations: self.report.citations_in(item.span).len(),
            });
        }
        newest
    }

    /// Passes over the items that are the section itself: they start where its heading stands.
    fn skip_items_of(&mut self, section: &Section) {
        while self.items.get(self.next).is_some_and(|(_, item)| item.span.start() < section.span.end()) {
            self.next += 1;
        }
    }

    fn push(&mut self, row: Row<'a>) {
        self.done.push(row);
    }

    fn line(&self, span: Span) -> u32 {
        self.positions.line_column(self.report.text(), span.start()).line
    }
}

/// The section's number with the marks that its level usually has.
pub(super) fn number(section: &Section) -> String {
    match (&section.number, section.level) {
        (None, _) => String::new(),
        (Some(number), 1) => format!("{number}、"),
        (Some(number), 2 | 4) => format!("({number})"),
        (Some(number), 3) => format!("{number}."),
        (Some(number), _) => number.clone(),
    }
}

/// The first sentence or clause of a piece of text, without its stop.
pub(super) fn opening(text: &str) -> &str {
    let text = text.trim();
    let end = text.find(['。', ';', '；', '\n', '\r']).unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::report::Model;
    use crate::{Achievement, Problem, Segment, SegmentKind};

    const TEXT: &str = "一、成效\n(一)甲。做了3件。\n二、问题\n一是乙。\n二是丙。\n";

    fn place(words: &str) -> Span {
        let at = TEXT.find(words).expect("in the text");
        Span::new(at, at + words.len())
    }

    fn section(level: u8, number: &str, title: &str, heading: &str, until: usize) -> Section {
        let span = place(heading);
        Section {
            level,
            number: Some(number.to_owned()),
            title: title.to_owned(),
            run_in: false,
            part: None,
            topic: None,
            span,
            extent: Span::new(span.start(), until),
            children: Vec::new(),
        }
    }

    #[test]
    fn items_that_are_no_sections_stand_under_the_section_that_holds_them() {
        let second = place("二、问题").start();
        let mut done = section(1, "一", "成效", "一、成效", second);
        done.part = Some(Part::Achievements);
        done.children = vec![section(2, "一", "甲", "(一)甲", second)];
        let mut wrong = section(1, "二", "问题", "二、问题", TEXT.len());
        wrong.part = Some(Part::Problems);
        let item = |words: &str, title: Option<&str>| Item {
            title: title.map(str::to_owned),
            topic: None,
            span: place(words),
        };
        let mut model = Model { outline: vec![done, wrong], ..Model::default() };
        model.segments = vec![
            Segment { kind: SegmentKind::Achievements, span: Span::new(0, second) },
            Segment { kind: SegmentKind::Problems, span: Span::new(second, TEXT.len()) },
        ];
        model.parts.achievements = vec![Achievement { item: item("(一)甲。做了3件。", Some("甲")) }];
        model.parts.problems = vec![
            Problem { item: item("一是乙。", Some("乙")), kinds: Vec::new(), causes: Vec::new() },
            Problem { item: item("二是丙。", None), kinds: Vec::new(), causes: Vec::new() },
        ];
        let report = Report::new(Arc::from(TEXT), model);
        let tree = Tree::of(&report, Language::Chinese);
        let rows: Vec<_> =
            tree.rows.iter().map(|it| (it.depth, it.last, &*it.number, it.title, it.line)).collect();
        assert_eq!(
            rows,
            [
                (0, false, "一、", "成效", 1),
                (1, true, "(一)", "甲", 2),
                (0, true, "二、", "问题", 3),
                (1, false, "", "乙", 4),
                (1, true, "", "二是丙", 5),
            ]
        );
        let parts: Vec<_> = tree.rows.iter().map(|row| row.part).collect();
        assert_eq!(parts, [Some(Part::Achievements), None, Some(Part::Problems), None, None]);
        let percents: Vec<_> = tree.parts.iter().map(|total| (total.items, total.percent)).collect();
        assert_eq!(percents, [(0, 0), (1, 49), (2, 51), (0, 0)]);
    }
}
