//! Views: a text and where in its model to look. They copy nothing.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use fazhi::Positions;
use pyo3::PyClass;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::citation::{Citation, ListItem};
use crate::figure::Figure;
use crate::item::{Achievement, Item, Plan, Problem, Responsibility};
use crate::section::{Section, Segment};
use crate::text::Text;
use crate::value::{Object, Span, Tuple};

/// A list of the model that has views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum List {
    Segments,
    Outline,
    Responsibilities,
    Achievements,
    Problems,
    Plans,
    Figures,
    Citations,
    /// List items, 一是 …
    Enumerated,
}

/// Each list, its name and the keys that lead to it in the JSON.
static LISTS: [(List, &str, &[&str]); 9] = [
    (List::Segments, "segments", &["segments"]),
    (List::Outline, "outline", &["outline"]),
    (List::Responsibilities, "responsibilities", &["parts", "responsibilities"]),
    (List::Achievements, "achievements", &["parts", "achievements"]),
    (List::Problems, "problems", &["parts", "problems"]),
    (List::Plans, "plans", &["parts", "plans"]),
    (List::Figures, "figures", &["figures"]),
    (List::Citations, "citations", &["citations"]),
    (List::Enumerated, "list_items", &["list_items"]),
];

/// Where in a model a view looks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) list: List,
    pub(crate) index: usize,
    /// In the outline: which child of which child.
    pub(crate) below: Vec<usize>,
}

/// A part of a report (or of a text) at its place. Immutable; two views are equal if they look at the same place
/// of equal texts.
#[pyclass(frozen, subclass, module = "fazhi")]
pub(crate) struct View {
    owner: Py<Text>,
    place: Place,
}

impl View {
    pub(crate) fn owner(&self) -> &Text {
        self.owner.get()
    }

    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// The report that it looks into. Only figures look into other texts.
    fn model(&self) -> Option<&fazhi::Report> {
        self.owner().report()
    }

    pub(crate) fn figure(&self) -> Option<&fazhi::Figure> {
        self.owner().all_figures().get(self.place.index)
    }

    pub(crate) fn citation(&self) -> Option<&fazhi::Citation> {
        self.model()?.citations().get(self.place.index)
    }

    pub(crate) fn list_item(&self) -> Option<&fazhi::ListItem> {
        self.model()?.list_items().get(self.place.index)
    }

    pub(crate) fn segment(&self) -> Option<&fazhi::Segment> {
        self.model()?.segments().get(self.place.index)
    }

    pub(crate) fn section(&self) -> Option<&fazhi::Section> {
        let mut section = self.model()?.outline().get(self.place.index)?;
        for &child in &self.place.below {
            section = section.children.get(child)?;
        }
        Some(section)
    }

    pub(crate) fn responsibility(&self) -> Option<&fazhi::Responsibility> {
        self.model()?.parts().responsibilities.get(self.place.index)
    }

    pub(crate) fn problem(&self) -> Option<&fazhi::Problem> {
        self.model()?.parts().problems.get(self.place.index)
    }

    pub(crate) fn plan(&self) -> Option<&fazhi::Plan> {
        self.model()?.parts().plans.get(self.place.index)
    }

    /// The item, of whichever part.
    pub(crate) fn item(&self) -> Option<&fazhi::Item> {
        let parts = self.model()?.parts();
        let index = self.place.index;
        match self.place.list {
            List::Responsibilities => parts.responsibilities.get(index).map(|it| &it.item),
            List::Achievements => parts.achievements.get(index).map(|it| &it.item),
            List::Problems => parts.problems.get(index).map(|it| &it.item),
            List::Plans => parts.plans.get(index).map(|it| &it.item),
            _ => None,
        }
    }

    /// Where it is, in bytes; none where the place leads nowhere.
    pub(crate) fn bytes(&self) -> Option<fazhi::Span> {
        match self.place.list {
            List::Segments => self.segment().map(|it| it.span),
            List::Outline => self.section().map(|it| it.extent),
            List::Figures => self.figure().map(|it| it.span),
            List::Citations => self.citation().map(|it| it.span),
            List::Enumerated => self.list_item().map(|it| it.span),
            _ => self.item().map(|it| it.span),
        }
    }

    pub(crate) fn here(&self) -> fazhi::Span {
        self.bytes().unwrap_or_default()
    }

    pub(crate) fn words(&self) -> &str {
        self.here().of(self.owner().words())
    }

    /// The views of one list that lie inside this one.
    pub(crate) fn inside<T: ViewClass>(
        &self,
        py: Python<'_>,
        list: List,
        run: Range<usize>,
    ) -> PyResult<Tuple<Py<T>>> {
        views(self.owner.bind(py), list, run)
    }

    /// The piece of the JSON that says what this view shows.
    fn piece<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let mut piece = self.owner().document(py)?.clone();
        for key in LISTS.iter().filter(|row| row.0 == self.place.list).flat_map(|row| row.2) {
            piece = piece.get_item(key)?;
        }
        piece = piece.get_item(self.place.index)?;
        for child in &self.place.below {
            piece = piece.get_item("children")?.get_item(child)?;
        }
        Ok(piece)
    }
}

/// A class of views, which adds getters and no state.
pub(crate) trait ViewClass: PyClass + Sized {
    fn make(py: Python<'_>, view: View) -> PyResult<Py<Self>>;
}

/// Says how a class is made of a view.
macro_rules! view_class {
    ($($class:ident $(: $middle:ident)?),* $(,)?) => {
        $(impl ViewClass for $class {
            fn make(py: Python<'_>, view: View) -> PyResult<Py<Self>> {
                let base = PyClassInitializer::from(view);
                $(let base = base.add_subclass($middle {});)?
                Py::new(py, base.add_subclass($class {}))
            }
        })*
    };
}

view_class!(
    Segment,
    Section,
    Figure,
    Citation,
    ListItem,
    Responsibility: Item,
    Achievement: Item,
    Problem: Item,
    Plan: Item,
);

/// The view at a place of `owner`.
pub(crate) fn view<T: ViewClass>(owner: &Bound<'_, Text>, place: Place) -> PyResult<Py<T>> {
    T::make(owner.py(), View { owner: owner.clone().unbind(), place })
}

/// The views of a run of one list.
pub(crate) fn views<T: ViewClass>(
    owner: &Bound<'_, Text>,
    list: List,
    run: Range<usize>,
) -> PyResult<Tuple<Py<T>>> {
    let views = run.map(|index| view(owner, Place { list, index, below: Vec::new() }));
    views.collect::<PyResult<_>>().map(Tuple)
}

/// The view at a place that a pickle names.
pub(crate) fn restored(
    owner: &Bound<'_, Text>,
    list: &str,
    index: usize,
    below: Vec<usize>,
) -> PyResult<Py<PyAny>> {
    let gone = || PyValueError::new_err(format!("没有 {list}[{index}] / there is no {list}[{index}]"));
    let list = LISTS.iter().find(|row| row.1 == list).map(|row| row.0).ok_or_else(gone)?;
    let place = Place { list, index, below };
    let there = View { owner: owner.clone().unbind(), place: place.clone() };
    if there.bytes().is_none() {
        return Err(gone());
    }
    Ok(match list {
        List::Segments => view::<Segment>(owner, place)?.into_any(),
        List::Outline => view::<Section>(owner, place)?.into_any(),
        List::Responsibilities => view::<Responsibility>(owner, place)?.into_any(),
        List::Achievements => view::<Achievement>(owner, place)?.into_any(),
        List::Problems => view::<Problem>(owner, place)?.into_any(),
        List::Plans => view::<Plan>(owner, place)?.into_any(),
        List::Figures => view::<Figure>(owner, place)?.into_any(),
        List::Citations => view::<Citation>(owner, place)?.into_any(),
        List::Enumerated => view::<ListItem>(owner, place)?.into_any(),
    })
}

#[pymethods]
impl View {
    /// The report, or the text given to `figures`, that this is a part of.
    #[getter]
    pub(crate) fn report(&self, py: Python<'_>) -> Py<Text> {
        self.owner.clone_ref(py)
    }

    /// Where it is, in code points: `report.text[span.start:span.end]` is `text`.
    #[getter]
    fn span(&self) -> Span {
        self.owner().places().span(self.here())
    }

    /// Where it is, in bytes of UTF-8.
    #[getter]
    fn byte_span(&self) -> Span {
        let span = self.here();
        Span { start: span.start() as u32, end: span.end() as u32 }
    }

    /// Its words, as they stand in the text.
    #[getter]
    fn text(&self) -> &str {
        self.words()
    }

    /// The line on which it starts, from 1.
    #[getter]
    fn line(&self) -> u32 {
        let positions: &Positions = self.owner().places().positions;
        positions.line_column(self.owner().words(), self.here().start()).line
    }

    /// What the interchange form says of it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Object<'py>> {
        py.import("copy")?.call_method1("deepcopy", (self.piece(py)?,)).map(Object)
    }

    /// The same as one line of JSON.
    #[pyo3(signature = () -> "str")]
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("fazhi._values")?.call_method1("to_json", (self.piece(py)?,))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<View>().is_ok_and(|other| {
            let other = other.get();
            self.place == other.place && (self.owner.is(&other.owner) || self.owner().same(other.owner()))
        })
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.owner().hashed(), &self.place).hash(&mut hasher);
        hasher.finish()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (memo, /))]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        let _ = memo;
        slf
    }

    /// The class, what tells it from its neighbours, the first words and the span.
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let view = slf.get();
        let positions = view.owner().places().span(view.here());
        let name = slf.get_type().name()?;
        let words = PyString::new(slf.py(), &shortened(view.words())).repr()?;
        let more = match view.place.list {
            List::Figures => view.figure().map(|figure| {
                let unit = figure.unit.as_deref().unwrap_or("");
                format!(" = {}{unit}", figure.value.normalize())
            }),
            List::Segments => view.segment().map(|segment| format!(" {}", crate::value::id(segment.kind))),
            List::Outline => view.section().map(|section| format!(" level {}", section.level)),
            _ => None,
        };
        let more = more.unwrap_or_default();
        Ok(format!("<{name} {words}{more} at {}:{}>", positions.start, positions.end))
    }

    #[pyo3(signature = () -> "tuple[object, ...]")]
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let restore = py.import("fazhi._native")?.getattr("_view")?;
        let list = LISTS.iter().find(|row| row.0 == self.place.list).map_or("", |row| row.1);
        let below = Tuple(self.place.below.clone());
        Ok((restore, (&self.owner, list, self.place.index, below)).into_pyobject(py)?.into_any())
    }
}

/// The beginning of `words`, without line breaks.
pub(crate) fn shortened(words: &str) -> String {
    const MOST: usize = 24;
    let mut characters = words.trim().chars().map(|c| if c.is_whitespace() { ' ' } else { c });
    let mut short: String = characters.by_ref().take(MOST).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
