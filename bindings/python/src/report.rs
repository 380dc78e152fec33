//! The report.

use std::collections::BTreeMap;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyTuple};

use crate::check::{self, Rules};
use crate::citation::{Citation, ListItem};
use crate::error::schema_error;
use crate::item::{Achievement, Plan, Problem, Responsibility};
use crate::section::{self, Section, Segment};
use crate::source::detached;
use crate::table::Table;
use crate::text::Text;
use crate::value::{
    Figures, Finding, Genre, Issuer, Object, Relation, Sections, Span, Summary, Tuple, date, language,
};
use crate::view::{List, Place, ViewClass, shortened, view, views};

/// A report: everything that was read of one text, each at its place. Immutable and cheap to share.
///
/// Iterating, `len` and indexing give the sections of the first level.
///
/// >>> report = fazhi.parse("某县2024年法治政府建设年度报告\n一、主要举措和成效\n全年审查文件132件。")
/// >>> report.year, len(report), report[0].title
/// (2024, 1, '主要举措和成效')
/// >>> figure = report.figures[0]
/// >>> report.text[figure.span.start:figure.span.end] == figure.text == "132件"
/// True
#[pyclass(frozen, extends = Text, module = "fazhi")]
pub(crate) struct Report {}

impl Report {
    /// The report of `text`.
    pub(crate) fn make(py: Python<'_>, text: Text) -> PyResult<Py<Report>> {
        Py::new(py, PyClassInitializer::from(text).add_subclass(Report {}))
    }
}

fn model<'a>(slf: &'a Bound<'_, Report>) -> Option<&'a fazhi::Report> {
    slf.as_super().get().report()
}

fn metadata<T>(slf: &Bound<'_, Report>, read: impl Fn(&fazhi::Metadata) -> Option<T>) -> Option<T> {
    model(slf).and_then(|report| read(report.metadata()))
}

/// Never seen: a `Report` is made of a report alone.
fn no_report() -> PyErr {
    PyValueError::new_err("no report")
}

/// All views of one list, which has `count` members.
fn all<T: ViewClass>(
    slf: &Bound<'_, Report>,
    list: List,
    count: impl Fn(&fazhi::Report) -> usize,
) -> PyResult<Tuple<Py<T>>> {
    views(slf.as_super(), list, 0..model(slf).map_or(0, count))
}

#[pymethods]
impl Report {
    /// Whether it is an annual report or which look-alike: `kind`, `score`, `name` and the `evidence`.
    #[getter]
    fn genre(slf: &Bound<'_, Self>) -> PyResult<Genre> {
        let text = slf.as_super().get();
        let report = model(slf).ok_or_else(no_report)?;
        Ok(text.places().genre(report.genre(), text.language))
    }

    /// The title, its printed lines joined without a space.
    #[getter]
    fn title(slf: &Bound<'_, Self>) -> Option<String> {
        metadata(slf, |it| Some(it.title.as_ref()?.value.clone()))
    }

    /// Who issues it: `name`, `kind`, `region`, `candidates` where the region is ambiguous, `span`.
    #[getter]
    fn issuers(slf: &Bound<'_, Self>) -> Tuple<Issuer> {
        let places = slf.as_super().get().places();
        let issuers = |it: &fazhi::Metadata| Some(it.issuers.iter().map(|one| places.issuer(one)).collect());
        Tuple(metadata(slf, issuers).unwrap_or_default())
    }

    /// The year reported on.
    #[getter]
    fn year(slf: &Bound<'_, Self>) -> Option<u16> {
        metadata(slf, |it| Some(it.year.as_ref()?.value))
    }

    /// When it was put on the web page.
    #[getter]
    fn published<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyDate>>> {
        date(slf.py(), model(slf).and_then(|report| report.metadata().published.as_ref()))
    }

    /// When the document was made, by the page's label.
    #[getter]
    fn written<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyDate>>> {
        date(slf.py(), model(slf).and_then(|report| report.metadata().written.as_ref()))
    }

    /// The date under the signature.
    #[getter]
    fn signed<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyDate>>> {
        date(slf.py(), model(slf).and_then(|report| report.metadata().signed.as_ref()))
    }

    /// The body that signs.
    #[getter]
    fn signatory(slf: &Bound<'_, Self>) -> Option<String> {
        metadata(slf, |it| Some(it.signatory.as_ref()?.value.clone()))
    }

    /// Number of the report itself, its brackets normalised.
    #[getter]
    fn document_number(slf: &Bound<'_, Self>) -> Option<String> {
        metadata(slf, |it| Some(it.document_number.as_ref()?.value.clone()))
    }

    /// Whom the salutation addresses.
    #[getter]
    fn addressees(slf: &Bound<'_, Self>) -> Tuple<String> {
        let names = |it: &fazhi::Metadata| Some(it.addressees.iter().map(|one| one.value.clone()).collect());
        Tuple(metadata(slf, names).unwrap_or_default())
    }

    /// Where the page says it comes from.
    #[getter]
    fn source(slf: &Bound<'_, Self>) -> Option<String> {
        metadata(slf, |it| Some(it.source.as_ref()?.value.clone()))
    }

    /// Where the text states its title, year, dates and names, by attribute, in code points.
    ///
    /// >>> fazhi.parse("某县2024年法治政府建设年度报告\n").places["year"]
    /// Span(start=2, end=7)
    #[getter]
    fn places(slf: &Bound<'_, Self>) -> BTreeMap<&'static str, Span> {
        let Some(report) = model(slf) else { return BTreeMap::new() };
        let places = slf.as_super().get().places();
        let it = report.metadata();
        let stated = [
            ("title", it.title.as_ref().map(|it| it.span)),
            ("year", it.year.as_ref().map(|it| it.span)),
            ("published", it.published.as_ref().map(|it| it.span)),
            ("written", it.written.as_ref().map(|it| it.span)),
            ("signed", it.signed.as_ref().map(|it| it.span)),
            ("signatory", it.signatory.as_ref().map(|it| it.span)),
            ("document_number", it.document_number.as_ref().map(|it| it.span)),
            ("source", it.source.as_ref().map(|it| it.span)),
        ];
        stated.into_iter().filter_map(|(name, span)| Some((name, places.span(span?)))).collect()
    }

    /// What each stretch of the text is, in order, without gaps.
    #[getter]
    fn segments(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Segment>>> {
        all(slf, List::Segments, |report| report.segments().len())
    }

    /// The sections of the first level; each holds its own.
    #[getter]
    fn outline(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Section>>> {
        section::roots(slf.as_super()).map(Tuple)
    }

    /// Every section of every level, in the order of the text.
    #[getter]
    fn sections(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Section>>> {
        section::walk(slf.as_super())
    }

    /// What the heads, or the body, did to answer for law-based government.
    #[getter]
    fn responsibilities(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Responsibility>>> {
        all(slf, List::Responsibilities, |report| report.parts().responsibilities.len())
    }

    /// Measures taken and what came of them.
    #[getter]
    fn achievements(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Achievement>>> {
        all(slf, List::Achievements, |report| report.parts().achievements.len())
    }

    /// What is wrong, and why.
    #[getter]
    fn problems(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Problem>>> {
        all(slf, List::Problems, |report| report.parts().problems.len())
    }

    /// What will be done.
    #[getter]
    fn plans(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Plan>>> {
        all(slf, List::Plans, |report| report.parts().plans.len())
    }

    /// Every document named between 《 and 》, in order.
    #[getter]
    fn citations(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Citation>>> {
        all(slf, List::Citations, |report| report.citations().len())
    }

    /// Every 一是, 二是 …, in order.
    #[getter]
    fn list_items(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<ListItem>>> {
        all(slf, List::Enumerated, |report| report.list_items().len())
    }

    /// What it says of each indicator, by id: figures in the order of the text.
    ///
    /// >>> report = fazhi.parse("某县2024年法治政府建设年度报告\n一、主要举措和成效\n全年新收行政复议申请163件。")
    /// >>> [figure.value for figure in report.indicators["reconsideration.received"]]
    /// [Decimal('163')]
    #[getter]
    fn indicators(slf: &Bound<'_, Self>) -> PyResult<BTreeMap<&'static str, Figures>> {
        let place = |index| Place { list: List::Figures, index, below: Vec::new() };
        let observations = slf.as_super().get().observations().iter();
        let lists = observations.map(|(indicator, list)| {
            let figures = list.iter().map(|one| view(slf.as_super(), place(one.figure)));
            Ok((indicator.id(), Figures(Tuple(figures.collect::<PyResult<_>>()?))))
        });
        lists.collect()
    }

    /// The sums and shares that the text states with their parts, each checked.
    #[getter]
    fn relations(slf: &Bound<'_, Self>) -> Tuple<Relation> {
        let places = slf.as_super().get().places();
        let relations = model(slf).map(fazhi::Report::relations).unwrap_or_default();
        Tuple(relations.iter().map(|relation| places.relation(relation)).collect())
    }

    /// What a reader should know of the text or the report: `code`, `severity`, `message`, `span`.
    #[getter]
    fn findings(slf: &Bound<'_, Self>) -> Tuple<Finding> {
        let text = slf.as_super().get();
        let places = text.places();
        let findings = model(slf).map(fazhi::Report::findings).unwrap_or_default();
        Tuple(findings.iter().map(|finding| places.finding(finding, text.language)).collect())
    }

    /// What is wrong with it under `rules`, by default the central ones: its findings, and whether it is complete,
    /// on time and right. What the text cannot decide is no finding.
    ///
    /// >>> report = fazhi.parse("青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n")
    /// >>> "problems-absent" in [finding.code for finding in report.check()]
    /// True
    #[pyo3(signature = (rules = None))]
    fn check(slf: &Bound<'_, Self>, rules: Option<&Bound<'_, Rules>>) -> Tuple<Finding> {
        check::check(slf.as_super().get(), check::rules(rules))
    }

    /// What a table says of it under `rules`: which of the five contents it has and where, whether it is on time.
    ///
    /// >>> report = fazhi.parse("青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n")
    /// >>> {it.kind: it.place for it in report.summary().contents}["achievements"]
    /// 'own_section'
    #[pyo3(signature = (rules = None))]
    fn summary<'py>(slf: &Bound<'py, Self>, rules: Option<&Bound<'_, Rules>>) -> PyResult<Summary<'py>> {
        let summary = check::summary(slf.py(), slf.as_super().get(), check::rules(rules))?;
        summary.ok_or_else(no_report)
    }

    /// The figures between two code points.
    fn figures_in(slf: &Bound<'_, Self>, start: u32, end: u32) -> PyResult<Figures> {
        let text = slf.as_super().get();
        let Some(report) = text.report() else { return Ok(Figures(Tuple(Vec::new()))) };
        let first = report.figures_in(text.bytes(start, end));
        let from = first.first().map_or(0, |one| report.figures().partition_point(|it| it.span < one.span));
        views(slf.as_super(), List::Figures, from..from + first.len()).map(Figures)
    }

    /// The interchange form as a dict: schema `fazhi.report/1`.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Object<'py>> {
        let py = slf.py();
        py.import("json")?.call_method1("loads", (slf.as_super().get().json(),)).map(Object)
    }

    /// The interchange form as one line of JSON, the same as `fazhi parse` prints.
    ///
    /// With `text=True` one more key, `text`, holds the whole text, so that `from_json` needs nothing else.
    #[pyo3(signature = (*, text = false))]
    fn to_json(slf: &Bound<'_, Self>, text: bool) -> PyResult<String> {
        let this = slf.as_super().get();
        let mut json = this.json();
        if text && json.pop() == Some('}') {
            let words = serde_json::to_string(this.words())
                .map_err(|error| PyValueError::new_err(error.to_string()))?;
            json.push_str(",\"text\":");
            json.push_str(&words);
            json.push('}');
        }
        Ok(json)
    }

    /// The report that `json` was made of: `to_json(text=True)`, or any other with its text as `text`.
    ///
    /// Raises SchemaError if it is no `fazhi.report/1`, or if `text` reads otherwise than it says.
    ///
    /// >>> report = fazhi.parse("某县2024年法治政府建设年度报告\n")
    /// >>> fazhi.Report.from_json(report.to_json(text=True)) == report
    /// True
    #[staticmethod]
    #[pyo3(signature = (json, *, text = None))]
    fn from_json(py: Python<'_>, json: &str, text: Option<String>) -> PyResult<Py<Report>> {
        let read = |error: serde_json::Error| {
            schema_error(py, "not-json", format!("不是 JSON / not JSON: {error}"), "to_json")
        };
        let mut value: serde_json::Value = serde_json::from_str(json).map_err(read)?;
        let own = value.as_object_mut().and_then(|object| object.remove("text"));
        check_schema(py, value["schema"].as_str())?;
        let text =
            text.or_else(|| own.and_then(|text| text.as_str().map(str::to_owned))).ok_or_else(|| {
                let message = "JSON 里没有正文 / the JSON does not hold the text".to_owned();
                schema_error(py, "no-text", message, "from_json(json, text=…), to_json(text=True)")
            })?;
        let file = value["file"].as_str().map(str::to_owned);
        let report = detached(py, || Ok(fazhi::parse(text)?));
        let report =
            report.map_err(|failure| failure.raise(py, file.as_deref(), fazhi::Language::Chinese))?;
        for language in [fazhi::Language::Chinese, fazhi::Language::English] {
            let again = serde_json::from_str(&report.to_json(file.as_deref(), language));
            if again.is_ok_and(|again: serde_json::Value| again == value) {
                return Report::make(py, Text::of_report(report, file, language));
            }
        }
        let message = "正文读出的内容与 JSON 不符 / the text reads otherwise than the JSON says".to_owned();
        Err(schema_error(
            py,
            "other-reading",
            message,
            "另一正文或另一版本 / another text or version: fazhi.parse(text)",
        ))
    }

    /// One of the tables `reports`, `sections`, `items`, `figures`, `citations`, `indicators`, `findings`.
    ///
    /// pyarrow, polars, pandas and duckdb read it as it is.
    #[pyo3(signature = (table = "figures"))]
    fn to_arrow(slf: &Bound<'_, Self>, table: &str) -> PyResult<Table> {
        Table::of(slf.py(), table, vec![slf.clone().unbind()])
    }

    fn __len__(slf: &Bound<'_, Self>) -> usize {
        model(slf).map_or(0, |report| report.outline().len())
    }

    /// A report is one, also without sections.
    fn __bool__(&self) -> bool {
        true
    }

    fn __getitem__(slf: &Bound<'_, Self>, index: isize) -> PyResult<Py<Section>> {
        section::at(slf.py(), section::roots(slf.as_super())?, index)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Sections<'py>> {
        let roots = section::roots(slf.as_super())?;
        Ok(Sections(PyTuple::new(slf.py(), roots)?.try_iter()?.into_any()))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        let Some(report) = model(slf) else { return "<Report>".to_owned() };
        let title = report.metadata().title.as_ref().map(|title| shortened(&title.value));
        let title = title.map_or_else(|| "untitled".to_owned(), |title| format!("'{title}'"));
        let (sections, figures) = (report.outline().len(), report.figures().len());
        let findings = report.findings().len();
        format!("<Report {title}: {sections} sections, {figures} figures, {findings} findings>")
    }

    #[pyo3(signature = () -> "str")]
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("fazhi._html")?.call_method1("report", (slf,))
    }
}

/// Refuses any schema but this version's.
pub(crate) fn check_schema(py: Python<'_>, schema: Option<&str>) -> PyResult<()> {
    let ours = fazhi::json::SCHEMA;
    if schema == Some(ours) {
        return Ok(());
    }
    let theirs = schema.unwrap_or("?");
    let message = format!("格式是 {theirs},需要 {ours} / the schema is {theirs}, needed is {ours}");
    Err(schema_error(py, "other-schema", message, "fazhi.parse(text)"))
}

/// The report or text of a pickle.
pub(crate) fn restored(
    py: Python<'_>,
    schema: Option<&str>,
    text: &str,
    file: Option<String>,
    lang: &str,
) -> PyResult<Py<Text>> {
    let language = language(lang)?;
    if schema.is_none() {
        return Py::new(py, Text::of_figures(text.into(), fazhi::figures(text)));
    }
    check_schema(py, schema)?;
    let report = detached(py, || Ok(fazhi::parse(text)?));
    let report = report.map_err(|failure| failure.raise(py, file.as_deref(), language))?;
    Ok(Report::make(py, Text::of_report(report, file, language))?.bind(py).as_super().clone().unbind())
}
