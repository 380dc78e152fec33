//! Sections and segments.

use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::citation::{Citation, ListItem};
use crate::passage;
use crate::text::Text;
use crate::value::{Figures, Sections, Span, Tuple, id};
use crate::view::{List, Place, View, view};

/// A heading and what stands under it. Iterating gives the sections of the next level.
#[pyclass(frozen, extends = View, module = "fazhi")]
pub(crate) struct Section {}

fn of<T>(slf: &Bound<'_, Section>, read: impl Fn(&fazhi::Section) -> T) -> Option<T> {
    slf.as_super().get().section().map(read)
}

/// The sections of the first level of `owner`.
pub(crate) fn roots(owner: &Bound<'_, Text>) -> PyResult<Vec<Py<Section>>> {
    let count = owner.get().report().map_or(0, |report| report.outline().len());
    let place = |index| Place { list: List::Outline, index, below: Vec::new() };
    (0..count).map(|index| view(owner, place(index))).collect()
}

/// Every section of `owner` in the order of the text, each before those under it.
pub(crate) fn walk(owner: &Bound<'_, Text>) -> PyResult<Tuple<Py<Section>>> {
    let mut left = roots(owner)?;
    left.reverse();
    let mut found = Vec::new();
    while let Some(section) = left.pop() {
        let children = Section::below(section.bind(owner.py()))?;
        left.extend(children.into_iter().rev());
        found.push(section);
    }
    Ok(Tuple(found))
}

/// The one of `sections` with this number, negative from the end.
pub(crate) fn at(py: Python<'_>, sections: Vec<Py<Section>>, index: isize) -> PyResult<Py<Section>> {
    let at = if index < 0 { sections.len().checked_add_signed(index) } else { usize::try_from(index).ok() };
    let found = at.and_then(|at| sections.get(at));
    found
        .map(|section| section.clone_ref(py))
        .ok_or_else(|| PyIndexError::new_err("section index out of range"))
}

impl Section {
    fn below(slf: &Bound<'_, Self>) -> PyResult<Vec<Py<Section>>> {
        let py = slf.py();
        let this = slf.as_super().get();
        let owner = this.report(py);
        let children = (0..this.section().map_or(0, |section| section.children.len())).map(|child| {
            let Place { list, index, below } = this.place().clone();
            view(owner.bind(py), Place { list, index, below: [below, vec![child]].concat() })
        });
        children.collect()
    }
}

#[pymethods]
impl Section {
    /// Depth by the style of the number: `一、` 1, `(一)` 2, `1.` 3, `(1)` 4, `①` 5; an unnumbered heading 1 or 2.
    #[getter]
    fn level(slf: &Bound<'_, Self>) -> u8 {
        of(slf, |it| it.level).unwrap_or_default()
    }

    /// The bare ordinal as written: `一`, `1`; None for an unnumbered heading.
    #[getter]
    fn number(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.number.clone()).flatten()
    }

    /// The heading without number and closing stop.
    #[getter]
    fn title(slf: &Bound<'_, Self>) -> String {
        of(slf, |it| it.title.clone()).unwrap_or_default()
    }

    /// Whether body text follows the heading on its own line.
    #[getter]
    fn run_in(slf: &Bound<'_, Self>) -> bool {
        of(slf, |it| it.run_in).unwrap_or_default()
    }

    /// Statutory part that the section opens; None for contents outside the four.
    #[getter]
    fn part(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.part.map(id)).flatten()
    }

    /// Id of the subject of the section; see `label("topic", id)`.
    #[getter]
    fn topic(slf: &Bound<'_, Self>) -> Option<&'static str> {
        of(slf, |it| it.topic.map(fazhi::Topic::id)).flatten()
    }

    /// Where the heading itself stands, in code points; `span` holds the whole section.
    #[getter]
    fn heading_span(slf: &Bound<'_, Self>) -> Span {
        let places = slf.as_super().get().owner().places();
        places.span(of(slf, |it| it.span).unwrap_or_default())
    }

    /// The sections directly under this one, in order.
    #[getter]
    fn children(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Section>>> {
        Section::below(slf).map(Tuple)
    }

    /// The figures inside it.
    #[getter]
    fn figures(slf: &Bound<'_, Self>) -> PyResult<Figures> {
        passage::figures(slf.as_super())
    }

    /// The citations inside it.
    #[getter]
    fn citations(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Citation>>> {
        passage::citations(slf.as_super())
    }

    /// The list items inside it.
    #[getter]
    fn list_items(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<ListItem>>> {
        passage::list_items(slf.as_super())
    }

    /// How many sections stand directly under it.
    fn __len__(slf: &Bound<'_, Self>) -> usize {
        of(slf, |it| it.children.len()).unwrap_or_default()
    }

    /// A section is one, also without sections under it.
    fn __bool__(&self) -> bool {
        true
    }

    fn __getitem__(slf: &Bound<'_, Self>, index: isize) -> PyResult<Py<Section>> {
        at(slf.py(), Section::below(slf)?, index)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Sections<'py>> {
        Ok(Sections(PyTuple::new(slf.py(), Section::below(slf)?)?.try_iter()?.into_any()))
    }

    #[pyo3(signature = () -> "str")]
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("fazhi._html")?.call_method1("section", (slf,))
    }
}

/// A stretch of the text of one kind. The segments of a report tile its text.
#[pyclass(frozen, extends = View, module = "fazhi")]
pub(crate) struct Segment {}

#[pymethods]
impl Segment {
    /// `chrome`, `metadata`, `title`, `salutation`, `lead`, one of the four parts, `other`, `signature` or
    /// `attachment`.
    #[getter]
    fn kind(slf: &Bound<'_, Self>) -> String {
        slf.as_super().get().segment().map(|it| id(it.kind)).unwrap_or_default()
    }

    /// The figures inside it.
    #[getter]
    fn figures(slf: &Bound<'_, Self>) -> PyResult<Figures> {
        passage::figures(slf.as_super())
    }

    /// The citations inside it.
    #[getter]
    fn citations(slf: &Bound<'_, Self>) -> PyResult<Tuple<Py<Citation>>> {
        passage::citations(slf.as_super())
    }
}
