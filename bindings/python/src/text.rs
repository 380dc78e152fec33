//! A text and what was read of it: what every view looks into.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock};

use fazhi::{Language, Observation, Positions};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::value::{Figures, Places, lang};
use crate::view::{List, views};

/// What was read of a text.
enum Content {
    Report(fazhi::Report),
    Figures(Arc<str>, Vec<fazhi::Figure>),
}

/// A text and the figures that were read of it. A `Report` is one; `figures(text)` looks into one.
#[pyclass(frozen, subclass, module = "fazhi")]
pub(crate) struct Text {
    content: Content,
    pub(crate) file: Option<String>,
    pub(crate) language: Language,
    positions: OnceLock<Positions>,
    /// The JSON as a dict, of which views show their piece.
    document: PyOnceLock<Py<PyAny>>,
    hash: OnceLock<u64>,
    observations: OnceLock<BTreeMap<fazhi::Indicator, Vec<Observation>>>,
}

impl Text {
    fn new(content: Content, file: Option<String>, language: Language) -> Text {
        Text {
            content,
            file,
            language,
            positions: OnceLock::new(),
            document: PyOnceLock::new(),
            hash: OnceLock::new(),
            observations: OnceLock::new(),
        }
    }

    pub(crate) fn of_report(report: fazhi::Report, file: Option<String>, language: Language) -> Text {
        Text::new(Content::Report(report), file, language)
    }

    pub(crate) fn of_figures(text: Arc<str>, figures: Vec<fazhi::Figure>) -> Text {
        Text::new(Content::Figures(text, figures), None, Language::Chinese)
    }

    pub(crate) fn words(&self) -> &str {
        match &self.content {
            Content::Report(report) => report.text(),
            Content::Figures(text, _) => text,
        }
    }

    pub(crate) fn report(&self) -> Option<&fazhi::Report> {
        match &self.content {
            Content::Report(report) => Some(report),
            Content::Figures(..) => None,
        }
    }

    pub(crate) fn all_figures(&self) -> &[fazhi::Figure] {
        match &self.content {
            Content::Report(report) => report.figures(),
            Content::Figures(_, figures) => figures,
        }
    }

    /// What a report says of each indicator; empty for other texts.
    pub(crate) fn observations(&self) -> &BTreeMap<fazhi::Indicator, Vec<Observation>> {
        self.observations.get_or_init(|| self.report().map_or_else(BTreeMap::new, fazhi::Report::indicators))
    }

    pub(crate) fn places(&self) -> Places<'_> {
        let text = self.words();
        Places { text, positions: self.positions.get_or_init(|| Positions::new(text)) }
    }

    /// The bytes between two code points, clamped to the text.
    pub(crate) fn bytes(&self, start: u32, end: u32) -> fazhi::Span {
        let text = self.words();
        let positions = self.positions.get_or_init(|| Positions::new(text));
        fazhi::Span::new(positions.byte(text, start), positions.byte(text, end))
    }

    /// The interchange form as one line.
    pub(crate) fn json(&self) -> String {
        match &self.content {
            Content::Report(report) => report.to_json(self.file.as_deref(), self.language),
            Content::Figures(text, figures) => {
                let positions = self.places().positions;
                let figures = figures.iter().map(|figure| fazhi::json::Figure::of(figure, text, positions));
                serde_json::json!({ "figures": figures.collect::<Vec<_>>() }).to_string()
            }
        }
    }

    /// The interchange form as a dict that is shared: not to be handed out.
    pub(crate) fn document<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let document = self.document.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
            Ok(py.import("json")?.call_method1("loads", (self.json(),))?.unbind())
        })?;
        Ok(document.bind(py))
    }

    pub(crate) fn same(&self, other: &Text) -> bool {
        self.file == other.file
            && self.language == other.language
            && self.report().is_some() == other.report().is_some()
            && self.words() == other.words()
    }

    pub(crate) fn hashed(&self) -> u64 {
        *self.hash.get_or_init(|| {
            let mut hasher = DefaultHasher::new();
            (&self.file, self.words()).hash(&mut hasher);
            hasher.finish()
        })
    }
}

#[pymethods]
impl Text {
    /// The text that was read, unchanged.
    #[getter]
    fn text(&self) -> &str {
        self.words()
    }

    /// The file that was read, as it was named; None for a text.
    #[getter]
    fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The language of messages and names: `zh` or `en`.
    #[getter]
    fn lang(&self) -> &'static str {
        lang(self.language)
    }

    /// Every figure, in order.
    ///
    /// >>> [figure.text for figure in fazhi.parse("某县2024年法治政府建设年度报告\n全年办案１６件,同比下降7%。").figures]
    /// ['１６件', '同比下降7%']
    #[getter]
    fn figures(slf: &Bound<'_, Self>) -> PyResult<Figures> {
        views(slf, List::Figures, 0..slf.get().all_figures().len()).map(Figures)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Text>().is_ok_and(|other| self.same(other.get()))
    }

    fn __hash__(&self) -> u64 {
        self.hashed()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (memo, /))]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        let _ = memo;
        slf
    }

    fn __repr__(&self) -> String {
        let (characters, figures) = (self.words().chars().count(), self.all_figures().len());
        format!("<Text {characters} characters, {figures} figures>")
    }

    #[pyo3(signature = () -> "tuple[object, ...]")]
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let restore = py.import("fazhi._native")?.getattr("_restore")?;
        let schema = this.report().map(|_| fazhi::json::SCHEMA);
        let state = (schema, this.words(), &this.file, lang(this.language));
        Ok((restore, state).into_pyobject(py)?.into_any())
    }
}
