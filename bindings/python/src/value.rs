//! What the core says, as Python has it: ids, decimals, dates, tuples and the named tuples of `fazhi._values`.

use fazhi::{Language, Located, Positions};
use pyo3::exceptions::PyValueError;
#[cfg(feature = "inspect")]
use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyTuple, PyType};
#[cfg(feature = "inspect")]
use pyo3::{PyTypeInfo, type_hint_identifier, type_hint_subscript};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::figure::Figure;

/// The stable name of a kind, as JSON has it.
pub(crate) fn id(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The kind with this stable name.
pub(crate) fn kind<T: DeserializeOwned>(id: &str) -> Option<T> {
    serde_json::from_value(id.into()).ok()
}

/// The language called `lang`: `zh` or `en`.
pub(crate) fn language(lang: &str) -> PyResult<Language> {
    match lang {
        "zh" => Ok(Language::Chinese),
        "en" => Ok(Language::English),
        _ => Err(PyValueError::new_err(format!(
            "lang={lang:?}: 只能是 \"zh\" 或 \"en\" / use \"zh\" or \"en\""
        ))),
    }
}

/// `zh` or `en`.
pub(crate) fn lang(language: Language) -> &'static str {
    match language {
        Language::Chinese => "zh",
        Language::English => "en",
    }
}

/// A date of the core, as `datetime.date`.
pub(crate) fn day(py: Python<'_>, date: fazhi::Date) -> PyResult<Bound<'_, PyDate>> {
    PyDate::new(py, i32::from(date.year()), date.month(), date.day())
}

/// A date that the text may state.
pub(crate) fn date<'py>(
    py: Python<'py>,
    located: Option<&Located<fazhi::Date>>,
) -> PyResult<Option<Bound<'py, PyDate>>> {
    located.map(|date| day(py, date.value)).transpose()
}

/// A tuple of any length, all of one type: `tuple[T, ...]`.
#[derive(Clone)]
pub(crate) struct Tuple<T>(pub(crate) Vec<T>);

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for Tuple<T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    #[cfg(feature = "inspect")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        PyTuple::TYPE_HINT,
        T::OUTPUT_TYPE,
        PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis }
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0)
    }
}

/// Python objects whose type only the stubs know.
macro_rules! hinted {
    ($($(#[$doc:meta])* $name:ident: $hint:expr;)*) => {
        $($(#[$doc])*
        pub(crate) struct $name<'py>(pub(crate) Bound<'py, PyAny>);

        impl<'py> IntoPyObject<'py> for $name<'py> {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = PyErr;

            #[cfg(feature = "inspect")]
            const OUTPUT_TYPE: PyStaticExpr = $hint;

            fn into_pyobject(self, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.0)
            }
        })*
    };
}

hinted! {
    /// Whatever another package makes.
    Anything: type_hint_identifier!("typing", "Any");
    /// A JSON object.
    Object: type_hint_subscript!(
        pyo3::types::PyDict::TYPE_HINT, pyo3::types::PyString::TYPE_HINT, type_hint_identifier!("typing", "Any")
    );
    /// Sections, one after another.
    Sections: type_hint_subscript!(
        type_hint_identifier!("typing", "Iterator"), crate::section::Section::TYPE_HINT
    );
}

/// Figures: a tuple that a notebook shows as a table.
pub(crate) struct Figures(pub(crate) Tuple<Py<Figure>>);

impl<'py> IntoPyObject<'py> for Figures {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "inspect")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("fazhi._figures", "Figures");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        CLASS.import(py, "fazhi._figures", "Figures")?.call1((self.0,))
    }
}

/// A named tuple of `fazhi._values`: the Rust struct, its Python class and the fields in their order.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident $(<$life:lifetime>)? { $($field:ident: $kind:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub(crate) struct $name $(<$life>)? {
            $(pub(crate) $field: $kind,)*
        }

        impl<'py> IntoPyObject<'py> for $name $(<$life>)? {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = PyErr;

            #[cfg(feature = "inspect")]
            const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("fazhi._values", stringify!($name));

            fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
                CLASS.import(py, "fazhi._values", stringify!($name))?.call1(($(self.$field,)*))
            }
        }
    };
}

named!(
    /// A half-open range.
    Span { start: u32, end: u32 }
);
named!(Region { code: String, province: String, city: Option<String>, county: Option<String>, town: Option<String> });
named!(Issuer { name: String, kind: String, region: Option<Region>, candidates: Tuple<Region>, span: Span });
named!(Evidence { signal: &'static str, weight: i16, name: &'static str, span: Span, text: String });
named!(Genre { kind: String, score: f64, name: &'static str, evidence: Tuple<Evidence> });
named!(Finding {
    code: &'static str,
    severity: String,
    message: &'static str,
    span: Option<Span>,
    secondary: Tuple<Span>,
    help: &'static str,
    source: Option<String>,
});
named!(Content { kind: String, place: String, name: &'static str, span: Option<Span> });
named!(Relation {
    kind: String,
    verdict: String,
    left: Tuple<Span>,
    right: Span,
    expected: rust_decimal::Decimal,
    stated: rust_decimal::Decimal,
});
named!(Amount {
    value: rust_decimal::Decimal,
    upper: Option<rust_decimal::Decimal>,
    unit: Option<String>,
    bound: String,
    change: Option<String>,
    basis: Option<String>,
});
named!(Indicator {
    id: &'static str,
    name: &'static str,
    topic: &'static str,
    family: String,
    units: Tuple<&'static str>,
    denominator: Option<&'static str>,
});

named!(Summary<'py> {
    contents: Tuple<Content>,
    causes: String,
    heads: String,
    duty: String,
    publication: String,
    date: Option<Bound<'py, PyDate>>,
    problems_share: Option<f64>,
    notes: usize,
    warnings: usize,
    errors: usize,
});

/// Turns places of the core into those of Python.
pub(crate) struct Places<'a> {
    pub(crate) text: &'a str,
    pub(crate) positions: &'a Positions,
}

impl Places<'_> {
    /// The code points of `span`.
    pub(crate) fn span(&self, span: fazhi::Span) -> Span {
        let at = |byte| self.positions.code_point(self.text, byte);
        Span { start: at(span.start()), end: at(span.end()) }
    }

    pub(crate) fn issuer(&self, issuer: &fazhi::Issuer) -> Issuer {
        let region = |region: &fazhi::Region| Region {
            code: region.code.clone().into_owned(),
            province: region.province.clone().into_owned(),
            city: region.city.clone().map(Into::into),
            county: region.county.clone().map(Into::into),
            town: region.town.clone(),
        };
        Issuer {
            name: issuer.name.clone(),
            kind: id(issuer.kind),
            region: issuer.region.as_ref().map(region),
            candidates: Tuple(issuer.candidates.iter().map(region).collect()),
            span: self.span(issuer.span),
        }
    }

    pub(crate) fn genre(&self, genre: &fazhi::Genre, language: Language) -> Genre {
        let evidence = genre.evidence.iter().map(|evidence| Evidence {
            signal: evidence.signal,
            weight: evidence.weight,
            name: evidence.name(language),
            span: self.span(evidence.span),
            text: evidence.span.of(self.text).to_owned(),
        });
        Genre {
            kind: id(genre.kind),
            score: genre.score,
            name: genre.kind.name(language),
            evidence: Tuple(evidence.collect()),
        }
    }

    pub(crate) fn finding(&self, finding: &fazhi::Finding, language: Language) -> Finding {
        Finding {
            code: finding.code.id(),
            severity: id(finding.code.severity()),
            message: finding.code.message(language),
            span: finding.span.map(|span| self.span(span)),
            secondary: Tuple(finding.secondary.iter().map(|&span| self.span(span)).collect()),
            help: finding.help(language),
            source: finding.source(language).map(Into::into),
        }
    }

    pub(crate) fn relation(&self, relation: &fazhi::Relation) -> Relation {
        Relation {
            kind: id(relation.kind),
            verdict: id(relation.holds),
            left: Tuple(relation.left.iter().map(|&span| self.span(span)).collect()),
            right: self.span(relation.right),
            expected: relation.expected.normalize(),
            stated: relation.stated.normalize(),
        }
    }
}

pub(crate) fn amount(amount: fazhi::Amount) -> Amount {
    Amount {
        value: amount.value.normalize(),
        upper: amount.upper.map(|upper| upper.normalize()),
        unit: amount.unit,
        bound: id(amount.bound),
        change: amount.change.map(id),
        basis: amount.basis.map(id),
    }
}

pub(crate) fn indicator(indicator: fazhi::Indicator, language: Language) -> Indicator {
    Indicator {
        id: indicator.id(),
        name: indicator.name(language),
        topic: indicator.topic().id(),
        family: id(indicator.family()),
        units: Tuple(indicator.units().to_vec()),
        denominator: indicator.denominator().map(fazhi::Indicator::id),
    }
}
