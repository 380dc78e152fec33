//! Citations and list items.

use pyo3::prelude::*;

use crate::passage;
use crate::value::{Figures, Tuple, id};
use crate::view::View;

/// A document named between 《 and 》.
///
/// >>> report = fazhi.parse("某县2024年法治政府建设年度报告\n落实《某省行政执法条例(草案)》。")
/// >>> citation = report.citations[0]
/// >>> citation.title, citation.kind, citation.draft, citation.key
/// ('某省行政执法条例(草案)', 'regulation', True, '某省行政执法条例')
#[pyclass(frozen, extends = View, module = "fazhi")]
pub(crate) struct Citation {}

fn of<T>(slf: &Bound<'_, Citation>, read: impl Fn(&fazhi::Citation) -> T) -> Option<T> {
    slf.as_super().get().citation().map(read)
}

#[pymethods]
impl Citation {
    /// The title without the outermost marks.
    #[getter]
    fn title(slf: &Bound<'_, Self>) -> String {
        of(slf, |it| it.title.clone()).unwrap_or_default()
    }

    /// Document number beside it, its brackets normalised: `厅字〔2019〕28号`.
    #[getter]
    fn number(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.number.clone()).flatten()
    }

    /// `law`, `regulation`, `plan`, `opinion`, `guide` or `other`.
    #[getter]
    fn kind(slf: &Bound<'_, Self>) -> String {
        of(slf, |it| id(it.kind)).unwrap_or_default()
    }

    /// Whether it is a draft.
    #[getter]
    fn draft(slf: &Bound<'_, Self>) -> bool {
        of(slf, |it| it.draft).unwrap_or_default()
    }

    /// First and last year of a period in the title: `(2021, 2025)`.
    #[getter]
    fn period(slf: &Bound<'_, Self>) -> Option<(u16, u16)> {
        of(slf, |it| it.period).flatten()
    }

    /// The title as two reports would share it.
    #[getter]
    fn key(slf: &Bound<'_, Self>) -> String {
        of(slf, |it| it.key.clone()).unwrap_or_default()
    }
}

/// One member of a list 一是, 二是, 三是.
#[pyclass(frozen, extends = View, module = "fazhi")]
pub(crate) struct ListItem {}

#[pymethods]
impl ListItem {
    /// The marker as written: `一是`.
    #[getter]
    fn marker(slf: &Bound<'_, Self>) -> String {
        slf.as_super().get().list_item().map(|it| it.marker.clone()).unwrap_or_default()
    }

    /// The number that it says, from 1.
    #[getter]
    fn ordinal(slf: &Bound<'_, Self>) -> u16 {
        slf.as_super().get().list_item().map(|it| it.ordinal).unwrap_or_default()
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
