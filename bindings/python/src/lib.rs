//! The native part of the Python package `fazhi`: views over the reports of the Rust library.
// The docstrings are Python's: no backticks round its names, and its lists are no links.
#![allow(clippy::doc_markdown, clippy::doc_link_with_quotes)]
// Python decides what a method takes, and by value means by reference there.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

mod batch;
mod check;
mod citation;
mod error;
mod figure;
mod item;
mod many;
mod passage;
mod report;
mod section;
mod source;
mod table;
mod text;
mod value;
mod view;

use pyo3::prelude::*;

/// The native part of `fazhi`; import the names from `fazhi`.
#[pymodule(gil_used = false)]
mod _native {
    use std::sync::Arc;

    use fazhi::{Actor, Duty, GenreKind, IssuerKind, Language, Part, ProblemKind, Severity, Topic};
    use pyo3::exceptions::PyKeyError;
    use pyo3::prelude::*;
    use pyo3::types::{PyIterator, PyList};

    #[pymodule_export]
    use super::batch::Pages;
    #[pymodule_export]
    use super::check::Rules;
    #[pymodule_export]
    use super::citation::{Citation, ListItem};
    #[pymodule_export]
    use super::figure::Figure;
    #[pymodule_export]
    use super::item::{Achievement, Item, Plan, Problem, Responsibility};
    #[pymodule_export]
    use super::report::Report;
    #[pymodule_export]
    use super::section::{Section, Segment};
    #[pymodule_export]
    use super::table::Table;
    #[pymodule_export]
    use super::text::Text;
    #[pymodule_export]
    use super::view::View;

    use super::check::{self as checks, Checkable};
    use super::source::{Source, detached};
    use super::value::{self, Amount, Figures, Finding, Genre, Indicator, Places, Span, Tuple};
    use super::view::{List, views};
    use super::{batch, many, report, view};

    /// The version of this package.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python names it so")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// The text of a source.
    fn text_of(py: Python<'_>, source: Source, language: Language) -> PyResult<Arc<str>> {
        let name = source.name();
        detached(py, || source.text()).map_err(|failure| failure.raise(py, name.as_deref(), language))
    }

    /// Reads one report: a text, bytes, or the path of a file.
    ///
    /// A str is the text itself, unless it is one short line that ends in `.txt`, `.text` or `.md`: then it is
    /// a path. `lang` (`zh` or `en`) is that of messages and names; `file` is the name that the report bears, if
    /// not that of the path. Any text gives a report: what is wrong with it is among its `findings`.
    ///
    /// Raises ReadError for bytes that are no text, LimitError for 4 GiB and more, and OSError as `open` does.
    ///
    /// >>> fazhi.parse("青岭县2024年法治政府建设年度报告\n一、主要举措和成效\n审查文件132件。")
    /// <Report '青岭县2024年法治政府建设年度报告': 1 sections, 1 figures, 0 findings>
    #[pyfunction]
    #[pyo3(signature = (source, *, lang = "zh", file = None))]
    fn parse(py: Python<'_>, source: Source, lang: &str, file: Option<String>) -> PyResult<Py<Report>> {
        let language = value::language(lang)?;
        let name = file.or_else(|| source.name());
        let report = detached(py, || Ok(fazhi::parse(source.text()?)?));
        let report = report.map_err(|failure| failure.raise(py, name.as_deref(), language))?;
        Report::make(py, Text::of_report(report, name, language))
    }

    /// Reads every report of a source that may hold several, such as a collection; none of one that holds none.
    ///
    /// Spans count from the start of each report; `reports_in` tells where that is.
    ///
    /// >>> one = "青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n二、存在的不足和原因\n人手少。\n"
    /// >>> [report.title for report in fazhi.parse_all(one + one.replace("青岭县", "白水县"))]
    /// ['青岭县2023年法治政府建设年度报告', '白水县2023年法治政府建设年度报告']
    #[pyfunction]
    #[pyo3(signature = (source, *, lang = "zh", file = None))]
    fn parse_all(
        py: Python<'_>,
        source: Source,
        lang: &str,
        file: Option<String>,
    ) -> PyResult<Tuple<Py<Report>>> {
        let language = value::language(lang)?;
        let name = file.or_else(|| source.name());
        let reports = detached(py, || Ok(fazhi::parse_all(&source.text()?)?));
        let reports = reports.map_err(|failure| failure.raise(py, name.as_deref(), language))?;
        let reports = reports.into_iter().map(|one| Text::of_report(one.value, name.clone(), language));
        reports.map(|text| Report::make(py, text)).collect::<PyResult<_>>().map(Tuple)
    }

    /// Where the reports of a text stand that may hold several, in code points.
    #[pyfunction]
    fn reports_in(py: Python<'_>, source: Source) -> PyResult<Tuple<Span>> {
        let text = text_of(py, source, Language::Chinese)?;
        let positions = fazhi::Positions::new(&text);
        let places = Places { text: &text, positions: &positions };
        Ok(Tuple(fazhi::reports_in(&text).into_iter().map(|span| places.span(span)).collect()))
    }

    /// What is wrong with a report, or with what `parse` would read, under `rules`, by default the central ones.
    ///
    /// >>> text = "青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n"
    /// >>> [finding.severity for finding in fazhi.check(text) if finding.code == "problems-absent"]
    /// ['error']
    #[pyfunction]
    #[pyo3(signature = (source, *, rules = None, lang = "zh"))]
    fn check(
        py: Python<'_>,
        source: Checkable,
        rules: Option<&Bound<'_, Rules>>,
        lang: &str,
    ) -> PyResult<Tuple<Finding>> {
        let report = match source {
            Checkable::Report(report) => report,
            Checkable::Source(source) => parse(py, source, lang, None)?,
        };
        Ok(checks::check(report.bind(py).as_super().get(), checks::rules(rules)))
    }

    /// Tells what kind of page a source is, without parsing it: `kind`, `score`, `name`, `evidence`.
    ///
    /// >>> fazhi.recognize("青岭县2024年法治政府建设工作要点\n一、健全依法行政制度体系\n责任单位:县司法局").kind
    /// 'work_plan'
    #[pyfunction]
    #[pyo3(signature = (source, *, lang = "zh"))]
    fn recognize(py: Python<'_>, source: Source, lang: &str) -> PyResult<Genre> {
        let language = value::language(lang)?;
        let text = text_of(py, source, language)?;
        let genre = py.detach(|| fazhi::recognize(&text));
        let positions = fazhi::Positions::new(&text);
        Ok(Places { text: &text, positions: &positions }.genre(&genre, language))
    }

    /// Every figure of any Chinese text, in order. They have no part.
    ///
    /// >>> [(figure.text, figure.change) for figure in fazhi.figures("通过117件,提升近30%。")]
    /// [('117件', None), ('提升近30%', 'up')]
    #[pyfunction]
    fn figures(py: Python<'_>, source: Source) -> PyResult<Figures> {
        let text = text_of(py, source, Language::Chinese)?;
        let figures = py.detach(|| fazhi::figures(&text));
        let count = figures.len();
        let owner = Bound::new(py, Text::of_figures(text, figures))?;
        views(&owner, List::Figures, 0..count).map(Figures)
    }

    /// Reads a phrase as one amount from end to end; None where anything is left over.
    ///
    /// >>> fazhi.amount("同比下降近七成")
    /// Amount(value=Decimal('70'), upper=None, unit='%', bound='nearly', change='down', basis='yoy')
    /// >>> fazhi.amount("队伍") is None
    /// True
    #[pyfunction]
    fn amount(text: &str) -> Option<Amount> {
        fazhi::amount(text).map(value::amount)
    }

    /// Every indicator of the catalogue, in its order; names in `lang`.
    ///
    /// >>> {one.id: one.name for one in fazhi.indicators()}["reconsideration.received"]
    /// '行政复议收案'
    #[pyfunction]
    #[pyo3(signature = (*, lang = "zh"))]
    fn indicators(lang: &str) -> PyResult<Tuple<Indicator>> {
        let language = value::language(lang)?;
        Ok(Tuple(fazhi::indicator::all().map(|one| value::indicator(one, language)).collect()))
    }

    /// The name for people of an id: of a `part`, `topic`, `actor`, `duty`, `problem`, `issuer`, `severity`,
    /// `genre` or `indicator`. Raises KeyError for an id that there is not.
    ///
    /// >>> fazhi.label("part", "plans"), fazhi.label("topic", "enforcement", lang="en")
    /// ('工作安排', 'administrative enforcement')
    #[pyfunction]
    #[pyo3(signature = (kind, id, *, lang = "zh"))]
    fn label(kind: &str, id: &str, lang: &str) -> PyResult<&'static str> {
        let language = value::language(lang)?;
        let name = match kind {
            "part" => value::kind(id).map(|it: Part| it.name(language)),
            "topic" => value::kind(id).map(|it: Topic| it.name(language)),
            "actor" => value::kind(id).map(|it: Actor| it.name(language)),
            "duty" => value::kind(id).map(|it: Duty| it.name(language)),
            "problem" => value::kind(id).map(|it: ProblemKind| it.name(language)),
            "issuer" => value::kind(id).map(|it: IssuerKind| it.name(language)),
            "severity" => value::kind(id).map(|it: Severity| it.name(language)),
            "genre" => value::kind(id).map(|it: GenreKind| it.name(language)),
            "indicator" => fazhi::indicator::by_id(id).map(|it| it.name(language)),
            _ => None,
        };
        name.ok_or_else(|| PyKeyError::new_err(format!("{kind} {id:?}")))
    }

    /// Endings, in lower case, of files that hold reports.
    #[pyfunction]
    fn _endings() -> Tuple<String> {
        Tuple(fazhi_read::ENDINGS.map(|ending| format!(".{ending}")).to_vec())
    }

    /// What every source came to, in order: see `parse_many`.
    #[pyfunction]
    #[pyo3(signature = (sources: "object", workers, lang, stop, tick: "object") -> "list[object]")]
    fn _parse_many(
        sources: &Bound<'_, PyAny>,
        workers: usize,
        lang: &str,
        stop: bool,
        tick: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<Py<PyAny>>> {
        let sources: Bound<'_, PyIterator> = sources.try_iter()?;
        many::many(&sources, workers, value::language(lang)?, stop, tick)
    }

    /// One table of several reports: see `Reports.to_arrow`.
    #[pyfunction]
    fn _table(py: Python<'_>, name: &str, reports: Vec<Py<Report>>) -> PyResult<Table> {
        Table::of(py, name, reports)
    }

    /// The rows of pages: see `fazhi.arrow.parse_batch`.
    #[pyfunction]
    #[pyo3(signature = (pages: "list[object]", lang))]
    fn _pages(pages: &Bound<'_, PyList>, lang: &str) -> PyResult<Pages> {
        batch::read(pages, value::language(lang)?)
    }

    /// The report or text of a pickle.
    #[pyfunction]
    #[pyo3(signature = (schema, text, file, lang))]
    fn _restore(
        py: Python<'_>,
        schema: Option<&str>,
        text: &str,
        file: Option<String>,
        lang: &str,
    ) -> PyResult<Py<Text>> {
        report::restored(py, schema, text, file, lang)
    }

    /// The view of a pickle.
    #[pyfunction]
    #[pyo3(signature = (owner, list, index, below: "tuple[int, ...]") -> "View")]
    fn _view(owner: &Bound<'_, Text>, list: &str, index: usize, below: Vec<usize>) -> PyResult<Py<PyAny>> {
        view::restored(owner, list, index, below)
    }
}
