//! Makes the interchange form of a report.

use std::borrow::Cow;
use std::ops::Range;

use super::{
    Citation, Document, Figure, Finding, Genre, Issuer, Item, ListItem, Parts, Plan, Problem, Region,
    Relation, Responsibility, SCHEMA, Section, Segment, Span,
};
use crate::report::run;
use crate::{Language, Located, Positions, Report};

impl<'a> Document<'a> {
    /// The interchange form of `report`. `file` names the text as its reader knows it; `language` is that of
    /// the findings' messages.
    pub fn of(report: &'a Report, file: Option<&'a str>, language: Language) -> Document<'a> {
        let places = Places::new(report.text());
        let metadata = report.metadata();
        let issuers = metadata.issuers.iter();
        let segments = report.segments().iter();
        let parts = report.parts();
        let item = |item| places.item(report, item);
        Document {
            schema: Cow::Borrowed(SCHEMA),
            file: file.map(Cow::Borrowed),
            length: places.at(report.text().len()),
            genre: Some(Genre { kind: report.genre().kind, score: report.genre().score }),
            title: words(metadata.title.as_ref()),
            issuers: issuers
                .map(|issuer| Issuer {
                    name: Cow::Borrowed(&issuer.name),
                    kind: issuer.kind,
                    region: issuer.region.as_ref().map(region),
                })
                .collect(),
            year: value(metadata.year.as_ref()),
            published: value(metadata.published.as_ref()),
            written: value(metadata.written.as_ref()),
            signed: value(metadata.signed.as_ref()),
            signatory: words(metadata.signatory.as_ref()),
            document_number: words(metadata.document_number.as_ref()),
            addressees: metadata.addressees.iter().map(|name| Cow::Borrowed(&*name.value)).collect(),
            source: words(metadata.source.as_ref()),
            segments: segments
                .map(|segment| Segment { kind: segment.kind, span: places.span(segment.span) })
                .collect(),
            outline: places.sections(report.outline()),
            parts: Parts {
                responsibilities: parts
                    .responsibilities
                    .iter()
                    .map(|part| Responsibility {
                        item: item(&part.item),
                        actors: part.actors.clone(),
                        duties: part.duties.clone(),
                    })
                    .collect(),
                achievements: parts.achievements.iter().map(|part| item(&part.item)).collect(),
                problems: parts
                    .problems
                    .iter()
                    .map(|problem| Problem {
                        item: item(&problem.item),
                        kinds: problem.kinds.clone(),
                        causes: problem.causes.iter().map(|&cause| places.span(cause)).collect(),
                    })
                    .collect(),
                plans: parts
                    .plans
                    .iter()
                    .map(|plan| Plan { item: item(&plan.item), target_year: plan.target_year })
                    .collect(),
            },
            figures: report
                .figures()
                .iter()
                .map(|figure| Figure {
                    topic: report.topic_of(figure),
                    ..Figure::of(figure, places.text, &places.positions)
                })
                .collect(),
            relations: report.relations().iter().map(|relation| places.relation(relation)).collect(),
            citations: report.citations().iter().map(|citation| places.citation(citation)).collect(),
            list_items: report
                .list_items()
                .iter()
                .map(|item| ListItem {
                    marker: Cow::Borrowed(&item.marker),
                    ordinal: item.ordinal,
                    span: places.span(item.span),
                })
                .collect(),
            findings: report
                .findings()
                .iter()
                .map(|finding| Finding {
                    code: finding.code,
                    severity: finding.code.severity(),
                    message: Cow::Borrowed(finding.code.message(language)),
                    span: finding.span.map(|span| places.span(span)),
                })
                .collect(),
        }
    }

    /// The document as one line of JSON.
    pub fn to_json(&self) -> String {
        // Writing to memory fails for no value of these types: their keys are strings, their numbers finite.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Report {
    /// The report as one line of JSON: [`Document::of`] and [`Document::to_json`] in one step.
    pub fn to_json(&self, file: Option<&str>, language: Language) -> String {
        Document::of(self, file, language).to_json()
    }
}

fn region(region: &crate::Region) -> Region<'_> {
    Region {
        code: Some(Cow::Borrowed(&region.code)),
        province: Some(Cow::Borrowed(&region.province)),
        city: region.city.as_deref().map(Cow::Borrowed),
        county: region.county.as_deref().map(Cow::Borrowed),
    }
}

impl<'a> Figure<'a> {
    /// The interchange form of a figure of `text`, whose `positions` are known; its topic is its indicator's, for
    /// nothing is known of where it stands.
    ///
    /// ```
    /// use fazhi::{Positions, json};
    /// let text = "全年办理１５件";
    /// let figures = fazhi::figures(text);
    /// let figure = json::Figure::of(&figures[0], text, &Positions::new(text));
    /// assert_eq!(figure.text, "１５件");
    /// assert_eq!((figure.span.start, figure.span.end), (4, 7));
    /// ```
    pub fn of(figure: &'a crate::Figure, text: &'a str, positions: &Positions) -> Figure<'a> {
        let words = |span: crate::Span| Cow::Borrowed(span.of(text));
        let at = |byte| positions.code_point(text, byte);
        Figure {
            text: words(figure.span),
            span: Span { start: at(figure.span.start()), end: at(figure.span.end()) },
            value: figure.value.normalize(),
            upper: figure.upper.map(|upper| upper.normalize()),
            unit: figure.unit.as_deref().map(Cow::Borrowed),
            bound: figure.bound,
            change: figure.change,
            basis: figure.basis,
            subject: figure.subject.map(words),
            scope: figure.scope.iter().map(|&span| words(span)).collect(),
            indicator: figure.indicator.map(|indicator| Cow::Borrowed(indicator.id())),
            part: figure.part,
            topic: figure.indicator.map(crate::Indicator::topic),
        }
    }
}

fn words(located: Option<&Located<String>>) -> Option<Cow<'_, str>> {
    located.map(|located| Cow::Borrowed(&*located.value))
}

fn value<T: Copy>(located: Option<&Located<T>>) -> Option<T> {
    located.map(|located| located.value)
}

/// A text and its offsets in code points.
struct Places<'a> {
    text: &'a str,
    positions: Positions,
}

impl<'a> Places<'a> {
    fn new(text: &'a str) -> Places<'a> {
        Places { text, positions: Positions::new(text) }
    }

    fn at(&self, byte: usize) -> u32 {
        self.positions.code_point(self.text, byte)
    }

    fn span(&self, span: crate::Span) -> Span {
        Span { start: self.at(span.start()), end: self.at(span.end()) }
    }

    fn words(&self, span: crate::Span) -> Cow<'a, str> {
        Cow::Borrowed(span.of(self.text))
    }

    /// A section lies at most as deep as there are levels, so this ends after a few steps down.
    fn sections(&self, sections: &'a [crate::Section]) -> Vec<Section<'a>> {
        sections
            .iter()
            .map(|section| Section {
                level: section.level,
                number: section.number.as_deref().map(Cow::Borrowed),
                title: Cow::Borrowed(&section.title),
                run_in: section.run_in,
                part: section.part,
                topic: section.topic,
                span: self.span(section.span),
                children: self.sections(&section.children),
            })
            .collect()
    }

    fn item(&self, report: &Report, item: &'a crate::Item) -> Item<'a> {
        Item {
            title: item.title.as_deref().map(Cow::Borrowed),
            text: self.words(item.span),
            span: self.span(item.span),
            topic: item.topic,
            list_items: numbers(run(report.list_items(), item.span, |fact| fact.span)),
            figures: numbers(run(report.figures(), item.span, |fact| fact.span)),
            citations: numbers(run(report.citations(), item.span, |fact| fact.span)),
        }
    }

    fn relation(&self, relation: &crate::Relation) -> Relation {
        Relation {
            kind: relation.kind,
            verdict: relation.holds,
            left: relation.left.iter().map(|&span| self.span(span)).collect(),
            right: self.span(relation.right),
            expected: relation.expected.normalize(),
            stated: relation.stated.normalize(),
        }
    }

    fn citation(&self, citation: &'a crate::Citation) -> Citation<'a> {
        Citation {
            text: self.words(citation.span),
            span: self.span(citation.span),
            title: Cow::Borrowed(&citation.title),
            number: citation.number.as_deref().map(Cow::Borrowed),
            kind: citation.kind,
            draft: citation.draft,
            key: Cow::Borrowed(&citation.key),
        }
    }
}

/// A run of a list as the numbers of its members.
fn numbers(run: Range<usize>) -> Vec<u32> {
    run.map(|index| index as u32).collect()
}
