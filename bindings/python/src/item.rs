//! The items of the four parts.

use pyo3::prelude::*;

use crate::citation::{Citation, ListItem};
use crate::passage;
use crate::value::{Figures, Span, Tuple};
use crate::view::View;

/// An item of a part, at the finest level that the text marks: a numbered heading, a 一是, a paragraph.
#[pyclass(frozen, extends = View, subclass, module = "fazhi")]
pub(crate) struct Item {}

#[pymethods]
impl Item {
    /// Its heading, the first sentence of a 一是, a paragraph's short opening sentence.
    #[getter]
    fn title(slf: &Bound<'_, Self>) -> Option<String> {
        slf.as_super().get().item()?.title.clone()
    }

    /// Id of its subject; see `label("topic", id)`.
    #[getter]
    fn topic(slf: &Bound<'_, Self>) -> Option<&'static str> {
        slf.as_super().get().item()?.topic.map(fazhi::Topic::id)
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
}

/// What the heads of Party and government, or the body, did to answer for law-based government.
#[pyclass(frozen, extends = Item, module = "fazhi")]
pub(crate) struct Responsibility {}

#[pymethods]
impl Responsibility {
    /// Ids of who acted, in the order of the text; see `label("actor", id)`.
    #[getter]
    fn actors(slf: &Bound<'_, Self>) -> Tuple<&'static str> {
        let actors = slf.as_super().as_super().get().responsibility().map(|it| &it.actors[..]);
        Tuple(actors.unwrap_or_default().iter().map(|actor| actor.id()).collect())
    }

    /// Ids of what they did, in the order of the text; see `label("duty", id)`.
    #[getter]
    fn duties(slf: &Bound<'_, Self>) -> Tuple<&'static str> {
        let duties = slf.as_super().as_super().get().responsibility().map(|it| &it.duties[..]);
        Tuple(duties.unwrap_or_default().iter().map(|duty| duty.id()).collect())
    }
}

/// A measure taken, and what came of it.
#[pyclass(frozen, extends = Item, module = "fazhi")]
pub(crate) struct Achievement {}

/// Something that is wrong.
#[pyclass(frozen, extends = Item, module = "fazhi")]
pub(crate) struct Problem {}

#[pymethods]
impl Problem {
    /// Ids of what it is about, never empty; see `label("problem", id)`.
    #[getter]
    fn kinds(slf: &Bound<'_, Self>) -> Tuple<&'static str> {
        let kinds = slf.as_super().as_super().get().problem().map(|it| &it.kinds[..]);
        Tuple(kinds.unwrap_or_default().iter().map(|kind| kind.id()).collect())
    }

    /// Where the text says why, in code points.
    #[getter]
    fn causes(slf: &Bound<'_, Self>) -> Tuple<Span> {
        let view = slf.as_super().as_super().get();
        let places = view.owner().places();
        let causes = view.problem().map(|it| &it.causes[..]).unwrap_or_default();
        Tuple(causes.iter().map(|&cause| places.span(cause)).collect())
    }
}

/// Something that will be done.
#[pyclass(frozen, extends = Item, module = "fazhi")]
pub(crate) struct Plan {}

#[pymethods]
impl Plan {
    /// The year it is for: from its own words, its section's heading or the report's year.
    #[getter]
    fn target_year(slf: &Bound<'_, Self>) -> Option<u16> {
        slf.as_super().as_super().get().plan()?.target_year
    }
}
