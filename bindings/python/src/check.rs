//! Checks of completeness, time and arithmetic, under rules.

use std::hash::{DefaultHasher, Hash, Hasher};

#[cfg(feature = "inspect")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
#[cfg(feature = "inspect")]
use pyo3::{PyTypeInfo, type_hint_union};

use crate::error::schema_error;
use crate::report::Report;
use crate::source::Source;
use crate::text::Text;
use crate::value::{Content, Finding, Summary, Tuple, day, id};

/// Rules that reports are checked under: the central ones, or those of a TOML file, which may build on them.
///
/// >>> fazhi.Rules('name = "岭南省规定"\nextends = "central"\n')
/// <Rules '岭南省规定'>
/// >>> fazhi.Rules.central().toml.startswith("#")
/// True
#[pyclass(frozen, module = "fazhi")]
pub(crate) struct Rules {
    rules: fazhi::Rules,
    text: String,
}

#[pymethods]
impl Rules {
    /// Raises SchemaError for a text that is no rules, with line and field.
    #[new]
    fn new(py: Python<'_>, toml: String) -> PyResult<Rules> {
        match fazhi::Rules::from_toml(&toml) {
            Ok(rules) => Ok(Rules { rules, text: toml }),
            Err(error) => {
                let message = error.message(fazhi::Language::Chinese);
                Err(schema_error(py, "not-rules", message, "Rules.central().toml"))
            }
        }
    }

    /// The central rules, which hold where no others are given.
    #[staticmethod]
    fn central() -> Rules {
        Rules { rules: fazhi::Rules::central().clone(), text: fazhi::Rules::central_toml().to_owned() }
    }

    /// The name of these rules.
    #[getter]
    fn name(&self) -> &str {
        &self.rules.name
    }

    /// Their TOML: a file to begin another one with.
    #[getter]
    fn toml(&self) -> &str {
        &self.text
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Rules>().is_ok_and(|other| other.get().text == self.text)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.text.hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        format!("<Rules '{}'>", self.rules.name)
    }

    fn __getnewargs__(&self) -> (&str,) {
        (&self.text,)
    }
}

/// A report, or something to read one from.
pub(crate) enum Checkable {
    Report(Py<Report>),
    Source(Source),
}

impl FromPyObject<'_, '_> for Checkable {
    type Error = PyErr;

    #[cfg(feature = "inspect")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(Report::TYPE_HINT, Source::INPUT_TYPE);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Checkable> {
        match object.cast::<Report>() {
            Ok(report) => Ok(Checkable::Report(report.to_owned().unbind())),
            Err(_) => object.extract().map(Checkable::Source),
        }
    }
}

/// The rules asked for.
pub(crate) fn rules<'a>(given: Option<&'a Bound<'_, Rules>>) -> &'a fazhi::Rules {
    match given {
        Some(given) => &given.get().rules,
        None => fazhi::Rules::central(),
    }
}

/// What is wrong with a report under `rules`.
pub(crate) fn check(text: &Text, rules: &fazhi::Rules) -> Tuple<Finding> {
    let findings = text.report().map(|report| report.check(rules)).unwrap_or_default();
    let places = text.places();
    Tuple(findings.iter().map(|finding| places.finding(finding, text.language)).collect())
}

/// What a table says of a report under `rules`.
pub(crate) fn summary<'py>(
    py: Python<'py>,
    text: &Text,
    rules: &fazhi::Rules,
) -> PyResult<Option<Summary<'py>>> {
    let Some(report) = text.report() else { return Ok(None) };
    let summary = report.summary(rules, &report.check(rules));
    let places = text.places();
    let contents = summary.contents.iter().map(|state| Content {
        kind: id(state.content),
        place: id(state.place),
        name: state.place.name(text.language),
        span: state.span.map(|span| places.span(span)),
    });
    let [notes, warnings, errors] = summary.findings;
    Ok(Some(Summary {
        contents: Tuple(contents.collect()),
        causes: id(summary.causes),
        heads: id(summary.heads),
        duty: id(summary.duty),
        publication: id(summary.publication),
        date: summary.date.map(|date| day(py, date)).transpose()?,
        problems_share: summary.problems_share,
        notes,
        warnings,
        errors,
    }))
}
