//! What lies inside a view that is a passage: figures, citations, list items.

use std::ops::Range;

use fazhi::Span;
use pyo3::prelude::*;

use crate::citation::{Citation, ListItem};
use crate::value::{Figures, Tuple};
use crate::view::{List, View};

/// Where in `all` the run of `some` lies, which is a piece of it.
fn range<T>(all: &[T], some: &[T], place: impl Fn(&T) -> Span) -> Range<usize> {
    let Some(first) = some.first().map(&place) else { return 0..0 };
    let start = all.partition_point(|one| place(one) < first);
    start..start + some.len()
}

pub(crate) fn figures(view: &Bound<'_, View>) -> PyResult<Figures> {
    let this = view.get();
    let Some(report) = this.owner().report() else { return Ok(Figures(Tuple(Vec::new()))) };
    let run = range(report.figures(), report.figures_in(this.here()), |it| it.span);
    this.inside(view.py(), List::Figures, run).map(Figures)
}

pub(crate) fn citations(view: &Bound<'_, View>) -> PyResult<Tuple<Py<Citation>>> {
    let this = view.get();
    let Some(report) = this.owner().report() else { return Ok(Tuple(Vec::new())) };
    this.inside(
        view.py(),
        List::Citations,
        range(report.citations(), report.citations_in(this.here()), |it| it.span),
    )
}

pub(crate) fn list_items(view: &Bound<'_, View>) -> PyResult<Tuple<Py<ListItem>>> {
    let this = view.get();
    let Some(report) = this.owner().report() else { return Ok(Tuple(Vec::new())) };
    this.inside(
        view.py(),
        List::Enumerated,
        range(report.list_items(), report.list_items_in(this.here()), |it| it.span),
    )
}
