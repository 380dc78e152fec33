//! The rows that a report adds to each table. The order of the cells is that of the table's columns.

use std::cell::OnceCell;

use fazhi::{
    Finding, Item, Language, Observation, Part, Positions, Report, Rules, Section, Span, StatutoryContent,
};
use serde::Serialize;

use crate::cell::Cell;
use crate::kind::TableKind;

/// Where a report, or what gave none, comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origin<'a> {
    /// The number of the input, from 0: the key that joins the tables.
    pub number: usize,
    /// The file, as its user named it.
    pub file: Option<&'a str>,
    /// Which page of an archive of pages, from 0.
    pub record: Option<usize>,
    /// The page's address.
    pub address: Option<&'a str>,
}

/// A report and what is known of it while its rows are made.
pub(crate) struct Source<'a> {
    pub(crate) report: &'a Report,
    pub(crate) origin: Origin<'a>,
    pub(crate) language: Language,
    positions: Positions,
    rules: &'a Rules,
    findings: OnceCell<Vec<Finding>>,
}

/// Takes the cells of a row.
pub(crate) type Take<'t> = &'t mut dyn FnMut(Vec<Cell<'_>>);

/// The stable name of a kind, as JSON has it.
pub(crate) fn id(value: impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// A row of cells from whatever becomes one.
macro_rules! row {
    ($($value:expr),* $(,)?) => { vec![$($crate::cell::Cell::from($value)),*] };
}
pub(crate) use row;

impl<'a> Source<'a> {
    pub(crate) fn new(
        report: &'a Report,
        origin: Origin<'a>,
        language: Language,
        rules: &'a Rules,
    ) -> Source<'a> {
        let positions = Positions::new(report.text());
        Source { report, origin, language, positions, rules, findings: OnceCell::new() }
    }

    /// What is wrong with the report under the rules.
    pub(crate) fn checked(&self) -> &[Finding] {
        self.findings.get_or_init(|| self.report.check(self.rules))
    }

    /// Hands every row of one table to `take`.
    pub(crate) fn rows(&self, kind: TableKind, take: Take<'_>) {
        match kind {
            TableKind::Reports => self.report_row(take),
            TableKind::Sections => self.sections(take),
            TableKind::Items => self.items(take),
            TableKind::Figures => self.figures(take),
            TableKind::Citations => self.citations(take),
            TableKind::Indicators => self.indicators(take),
            TableKind::Findings => self.findings(take),
            // A report is none.
            TableKind::Errors => {}
        }
    }

    fn start(&self, span: Span) -> usize {
        self.positions.code_point(self.report.text(), span.start()) as usize
    }

    fn end(&self, span: Span) -> usize {
        self.positions.code_point(self.report.text(), span.end()) as usize
    }

    fn words(&self, span: Span) -> &'a str {
        span.of(self.report.text())
    }

    fn all_words(&self, spans: &[Span]) -> Vec<&'a str> {
        spans.iter().map(|&span| self.words(span)).collect()
    }

    fn report_row(&self, take: Take<'_>) {
        let it = self.report.metadata();
        let parts = self.report.parts();
        let first = it.issuers.first();
        let region = first.and_then(|issuer| issuer.region.as_ref());
        let findings = self.checked();
        let summary = self.report.summary(self.rules, findings);
        let [notes, warnings, errors] = summary.findings;
        let place = |content: StatutoryContent| {
            summary.contents.iter().find(|state| state.content == content).and_then(|state| id(state.place))
        };
        let length = |part| self.length(part);
        take(row![
            self.origin.number,
            self.origin.file,
            self.origin.record,
            self.origin.address,
            it.title.as_ref().map(|it| &it.value),
            id(self.report.genre().kind),
            self.report.genre().score,
            it.year.as_ref().map(|it| it.value),
            first.map(|issuer| &issuer.name),
            it.issuers.iter().map(|issuer| &*issuer.name).collect::<Vec<_>>(),
            first.and_then(|issuer| id(issuer.kind)),
            region.map(|region| &*region.code),
            region.map(|region| &*region.province),
            region.and_then(|region| region.city.as_deref()),
            region.and_then(|region| region.county.as_deref()),
            it.published.as_ref().map(|it| it.value),
            it.written.as_ref().map(|it| it.value),
            it.signed.as_ref().map(|it| it.value),
            it.signatory.as_ref().map(|it| &it.value),
            it.document_number.as_ref().map(|it| &it.value),
            it.source.as_ref().map(|it| &it.value),
            self.end(Span::at(self.report.text().len())),
            outline(self.report).len(),
            parts.responsibilities.len(),
            parts.achievements.len(),
            parts.problems.len(),
            parts.plans.len(),
            self.report.figures().len(),
            self.report.citations().len(),
            findings.len(),
            errors,
            warnings,
            notes,
            place(StatutoryContent::Responsibilities),
            place(StatutoryContent::Achievements),
            place(StatutoryContent::Problems),
            place(StatutoryContent::Plan),
            place(StatutoryContent::Other),
            length(Part::Responsibilities),
            length(Part::Achievements),
            length(Part::Problems),
            length(Part::Plans),
            summary.problems_share.map(|percent| percent / 100.0),
            id(summary.causes),
            id(summary.heads),
            id(summary.duty),
            id(summary.publication),
            summary.date,
        ]);
    }

    /// Length of the segments of a part, in code points.
    fn length(&self, part: Part) -> usize {
        let of_part = self.report.segments().iter().filter(|segment| segment.kind.part() == Some(part));
        of_part.map(|segment| self.end(segment.span) - self.start(segment.span)).sum()
    }

    fn sections(&self, take: Take<'_>) {
        for (index, (parent, section)) in outline(self.report).into_iter().enumerate() {
            take(row![
                self.origin.number,
                self.origin.file,
                index,
                parent,
                section.level,
                section.number.as_ref(),
                &section.title,
                section.part.and_then(id),
                section.topic.map(fazhi::Topic::id),
                section.run_in,
                self.report.figures_in(section.extent).len(),
                self.report.citations_in(section.extent).len(),
                self.start(section.extent),
                self.end(section.extent),
            ]);
        }
    }

    fn items(&self, take: Take<'_>) {
        let parts = self.report.parts();
        for (index, it) in parts.responsibilities.iter().enumerate() {
            let actors = it.actors.iter().map(|actor| actor.id()).collect();
            let duties = it.duties.iter().map(|duty| duty.id()).collect();
            self.item(
                Part::Responsibilities,
                index,
                &it.item,
                Special { actors, duties, ..Special::default() },
                take,
            );
        }
        for (index, it) in parts.achievements.iter().enumerate() {
            self.item(Part::Achievements, index, &it.item, Special::default(), take);
        }
        for (index, it) in parts.problems.iter().enumerate() {
            let kinds = it.kinds.iter().map(|kind| kind.id()).collect();
            let causes = self.all_words(&it.causes);
            self.item(Part::Problems, index, &it.item, Special { kinds, causes, ..Special::default() }, take);
        }
        for (index, it) in parts.plans.iter().enumerate() {
            let special = Special { target_year: it.target_year, ..Special::default() };
            self.item(Part::Plans, index, &it.item, special, take);
        }
    }

    fn item(&self, part: Part, index: usize, item: &Item, special: Special<'_>, take: Take<'_>) {
        take(row![
            self.origin.number,
            self.origin.file,
            id(part),
            index,
            item.title.as_ref(),
            self.words(item.span),
            item.topic.map(fazhi::Topic::id),
            special.actors,
            special.duties,
            special.kinds,
            special.causes,
            special.target_year,
            self.report.figures_in(item.span).len(),
            self.start(item.span),
            self.end(item.span),
        ]);
    }

    fn figures(&self, take: Take<'_>) {
        for (index, figure) in self.report.figures().iter().enumerate() {
            take(row![
                self.origin.number,
                self.origin.file,
                index,
                self.start(figure.span),
                self.end(figure.span),
                self.words(figure.span),
                figure.value,
                figure.upper,
                figure.unit.as_ref(),
                id(figure.bound),
                figure.change.and_then(id),
                figure.basis.and_then(id),
                figure.subject.map(|span| self.words(span)),
                self.all_words(&figure.scope),
                figure.indicator.map(fazhi::Indicator::id),
                self.report.topic_of(figure).map(fazhi::Topic::id),
                figure.part.and_then(id),
            ]);
        }
    }

    fn citations(&self, take: Take<'_>) {
        for (index, citation) in self.report.citations().iter().enumerate() {
            take(row![
                self.origin.number,
                self.origin.file,
                index,
                self.start(citation.span),
                self.end(citation.span),
                &citation.title,
                citation.number.as_ref(),
                id(citation.kind),
                citation.draft,
                citation.period.map(|(start, _)| start),
                citation.period.map(|(_, end)| end),
                &citation.key,
            ]);
        }
    }

    fn indicators(&self, take: Take<'_>) {
        let title = self.report.metadata().title.as_ref().map(|title| &title.value);
        for (indicator, observations) in self.report.indicators() {
            for Observation { figure, value, upper, unit, bound, change, year, scope, part, .. } in
                observations
            {
                take(row![
                    self.origin.number,
                    self.origin.file,
                    title,
                    indicator.id(),
                    indicator.name(self.language),
                    indicator.topic().id(),
                    year,
                    value,
                    upper,
                    unit,
                    id(bound),
                    change.and_then(id),
                    self.all_words(&scope),
                    part.and_then(id),
                    figure,
                ]);
            }
        }
    }

    fn findings(&self, take: Take<'_>) {
        for finding in self.checked() {
            take(row![
                self.origin.number,
                self.origin.file,
                finding.code.id(),
                id(finding.code.severity()),
                finding.code.message(self.language),
                finding.span.map(|span| self.start(span)),
                finding.span.map(|span| self.end(span)),
            ]);
        }
    }
}

/// What only the items of some parts have.
#[derive(Default)]
struct Special<'a> {
    actors: Vec<&'a str>,
    duties: Vec<&'a str>,
    kinds: Vec<&'a str>,
    causes: Vec<&'a str>,
    target_year: Option<u16>,
}

/// Every section in the order of the text, with the number of the one above it.
fn outline(report: &Report) -> Vec<(Option<usize>, &Section)> {
    let mut left: Vec<_> = report.outline().iter().rev().map(|section| (None, section)).collect();
    let mut found = Vec::new();
    while let Some((parent, section)) = left.pop() {
        left.extend(section.children.iter().rev().map(|child| (Some(found.len()), child)));
        found.push((parent, section));
    }
    found
}
