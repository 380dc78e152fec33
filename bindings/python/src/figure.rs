//! Figures.

use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::value::{Span, Tuple, id};
use crate::view::View;

/// A stated amount: its words, its exact value, and what qualifies it.
///
/// >>> figure = fazhi.figures("全年办理近1600余件")[0]
/// >>> figure.text, figure.value, figure.unit, figure.bound
/// ('近1600余件', Decimal('1600'), '件', 'about')
#[pyclass(frozen, extends = View, module = "fazhi")]
pub(crate) struct Figure {}

fn of<T>(slf: &Bound<'_, Figure>, read: impl Fn(&fazhi::Figure) -> T) -> Option<T> {
    slf.as_super().get().figure().map(read)
}

fn words(slf: &Bound<'_, Figure>, span: fazhi::Span) -> String {
    span.of(slf.as_super().get().owner().words()).to_owned()
}

#[pymethods]
impl Figure {
    /// Exact, 万 and 亿 multiplied out (`625.82万元` is 6258200, unit `元`); a percentage keeps its number.
    #[getter]
    fn value(slf: &Bound<'_, Self>) -> Decimal {
        of(slf, |it| it.value.normalize()).unwrap_or_default()
    }

    /// The second number of a range: 5 of `3—5个`.
    #[getter]
    fn upper(slf: &Bound<'_, Self>) -> Option<Decimal> {
        of(slf, |it| it.upper.map(|upper| upper.normalize())).flatten()
    }

    /// Unit or measure word, without its multiplier; None where the number stands directly before a noun.
    #[getter]
    fn unit(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.unit.clone()).flatten()
    }

    /// How exactly it is meant: `exact`, `over`, `nearly`, `about`, `at_least`, `at_most`.
    #[getter]
    fn bound(slf: &Bound<'_, Self>) -> String {
        of(slf, |it| id(it.bound)).unwrap_or_default()
    }

    /// `up`, `down` or `flat`, where the number states how much a measured thing changed.
    #[getter]
    fn change(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.change.map(id)).flatten()
    }

    /// What the change is compared with: `yoy` (同比) or `mom` (环比).
    #[getter]
    fn basis(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.basis.map(id)).flatten()
    }

    /// What is measured, in the words of the text.
    #[getter]
    fn subject(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.subject.map(|span| words(slf, span))).flatten()
    }

    /// Where the subject stands, in code points.
    #[getter]
    fn subject_span(slf: &Bound<'_, Self>) -> Option<Span> {
        let places = slf.as_super().get().owner().places();
        of(slf, |it| it.subject.map(|span| places.span(span))).flatten()
    }

    /// Words that limit what was counted: 全市, 含上年结转, 截至11月.
    #[getter]
    fn scope(slf: &Bound<'_, Self>) -> Tuple<String> {
        Tuple(of(slf, |it| it.scope.iter().map(|&span| words(slf, span)).collect()).unwrap_or_default())
    }

    /// Id of the indicator that it states, where the catalogue has it: `reconsideration.received`.
    #[getter]
    fn indicator(slf: &Bound<'_, Self>) -> Option<&'static str> {
        of(slf, |it| it.indicator.map(fazhi::Indicator::id)).flatten()
    }

    /// For a figure of an indicator, the year it is of: the one that its clause names, else the report's.
    #[getter]
    fn year(slf: &Bound<'_, Self>) -> Option<u16> {
        let view = slf.as_super().get();
        let list = view.owner().observations().get(&view.figure()?.indicator?)?;
        let at = list.binary_search_by_key(&view.place().index, |one| one.figure).ok()?;
        list[at].year
    }

    /// Statutory part in which it stands: `responsibilities`, `achievements`, `problems` or `plans`.
    #[getter]
    fn part(slf: &Bound<'_, Self>) -> Option<String> {
        of(slf, |it| it.part.map(id)).flatten()
    }

    /// Id of its subject: its indicator's, else that of the item or section that holds it; see `label("topic", id)`.
    #[getter]
    fn topic(slf: &Bound<'_, Self>) -> Option<&'static str> {
        let view = slf.as_super().get();
        let figure = view.figure()?;
        let topic = match view.owner().report() {
            Some(report) => report.topic_of(figure),
            None => figure.indicator.map(fazhi::Indicator::topic),
        };
        topic.map(fazhi::Topic::id)
    }
}
