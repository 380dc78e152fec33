//! Rules as data: what a report has to hold, by when, for whom; the central ones, or those of a file.

mod error;
mod values;

use std::sync::LazyLock;

use serde::Deserialize;

pub use error::RulesError;
pub use values::IssuerClass;
pub(crate) use values::{MonthDay, RequiredPart, Years};

use super::Code;
use super::case::threshold_code;

/// The rules by which reports are checked.
///
/// The central ones are built in; [`from_toml`](Rules::from_toml) reads those of a province or a city. The file
/// `rules/central.toml` of this crate explains every key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// What the rules are called: 中央规定.
    pub name: String,
    #[serde(default)]
    pub(crate) extends: Option<values::Base>,
    #[serde(default)]
    pub(crate) contents: Vec<ContentRule>,
    #[serde(default)]
    pub(crate) duty: Vec<DutyRule>,
    #[serde(default)]
    pub(crate) publication: Vec<Deadline>,
    #[serde(default)]
    pub(crate) submission: Vec<Deadline>,
    #[serde(default)]
    pub(crate) addressee: Vec<AddresseeRule>,
    #[serde(default)]
    pub(crate) title: Option<TitleRule>,
    #[serde(default)]
    pub(crate) outline: Vec<OutlinePeriod>,
    #[serde(default)]
    pub(crate) wrong_title: Vec<WrongTitle>,
    #[serde(default)]
    pub(crate) repealed: Vec<Repealed>,
    #[serde(default)]
    pub(crate) threshold: Vec<Threshold>,
}

/// Which contents a report has to hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContentRule {
    pub(crate) years: Years,
    #[serde(default)]
    pub(crate) issuers: Vec<IssuerClass>,
    pub(crate) parts: Vec<RequiredPart>,
    #[serde(default)]
    pub(crate) source: Option<String>,
}

/// Who has a duty to report.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DutyRule {
    pub(crate) years: Years,
    #[serde(default)]
    pub(crate) issuers: Vec<IssuerClass>,
    #[serde(default)]
    pub(crate) source: Option<String>,
}

/// The last day of something, in the year after the one reported on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadline {
    pub(crate) years: Years,
    #[serde(default)]
    pub(crate) issuers: Vec<IssuerClass>,
    pub(crate) by: MonthDay,
    #[serde(default)]
    pub(crate) source: Option<String>,
}

/// Whom a salutation addresses.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddresseeRule {
    pub(crate) years: Years,
    #[serde(default)]
    pub(crate) issuers: Vec<IssuerClass>,
    pub(crate) any: Vec<String>,
    #[serde(default)]
    pub(crate) none: Vec<String>,
    #[serde(default)]
    pub(crate) source: Option<String>,
}

/// Words that a title holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TitleRule {
    pub(crate) words: Vec<String>,
    #[serde(default)]
    pub(crate) source: Option<String>,
}

/// An outline (纲要) and the years it is for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlinePeriod {
    pub(crate) title: String,
    pub(crate) period: Years,
}

/// A title as it is written wrong. `^` ties it to the beginning, `$` to the end.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrongTitle {
    pub(crate) wrong: String,
    pub(crate) right: String,
}

/// Laws that are in force no more.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Repealed {
    pub(crate) titles: Vec<String>,
    pub(crate) from: u16,
    pub(crate) now: String,
}

/// What a figure has to come to at least.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Threshold {
    #[serde(deserialize_with = "threshold_code")]
    pub(crate) code: Code,
    pub(crate) years: Years,
    #[serde(default)]
    pub(crate) issuers: Vec<IssuerClass>,
    pub(crate) words: Vec<String>,
    pub(crate) units: Vec<String>,
    pub(crate) least: u32,
    #[serde(default)]
    pub(crate) source: Option<String>,
}

const CENTRAL: &str = include_str!("../../../rules/central.toml");

static CENTRAL_RULES: LazyLock<Rules> = LazyLock::new(|| read(CENTRAL).unwrap_or_else(|_| Rules::none()));

impl Rules {
    /// The central rules.
    pub fn central() -> &'static Rules {
        &CENTRAL_RULES
    }

    /// The text of the central rules: a file to begin another one with.
    pub fn central_toml() -> &'static str {
        CENTRAL
    }

    /// Reads rules. A file with `extends = "central"` keeps every central list that it does not state itself.
    ///
    /// # Errors
    ///
    /// The first thing that is no rule, with its line and field.
    ///
    /// ```
    /// let rules = fazhi::Rules::from_toml("name = \"岭南省规定\"\nextends = \"central\"\n").unwrap();
    /// assert_eq!(rules.name, "岭南省规定");
    /// let error = fazhi::Rules::from_toml("name = \"甲\"\n[[publication]]\nyears = \"2019-\"\nby = \"02-30\"\n").unwrap_err();
    /// assert_eq!((error.line, error.field.as_str()), (4, "by"));
    /// ```
    pub fn from_toml(text: &str) -> Result<Rules, RulesError> {
        let mut rules = read(text)?;
        if rules.extends.is_some() {
            rules.complete(Rules::central());
        }
        Ok(rules)
    }

    /// Takes over every list that is not stated.
    fn complete(&mut self, base: &Rules) {
        fn take<T: Clone>(own: &mut Vec<T>, base: &[T]) {
            if own.is_empty() {
                own.extend_from_slice(base);
            }
        }
        take(&mut self.contents, &base.contents);
        take(&mut self.duty, &base.duty);
        take(&mut self.publication, &base.publication);
        take(&mut self.submission, &base.submission);
        take(&mut self.addressee, &base.addressee);
        take(&mut self.outline, &base.outline);
        take(&mut self.wrong_title, &base.wrong_title);
        take(&mut self.repealed, &base.repealed);
        take(&mut self.threshold, &base.threshold);
        if self.title.is_none() {
            self.title.clone_from(&base.title);
        }
    }

    fn none() -> Rules {
        Rules {
            name: String::new(),
            extends: None,
            contents: Vec::new(),
            duty: Vec::new(),
            publication: Vec::new(),
            submission: Vec::new(),
            addressee: Vec::new(),
            title: None,
            outline: Vec::new(),
            wrong_title: Vec::new(),
            repealed: Vec::new(),
            threshold: Vec::new(),
        }
    }
}

fn read(text: &str) -> Result<Rules, RulesError> {
    toml::from_str(text).map_err(|error| RulesError::of(text, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_central_rules_are_read() {
        let rules = read(CENTRAL).expect("rules/central.toml");
        assert_eq!(rules.name, "中央规定");
        assert_eq!(rules.submission.len(), 2);
        assert_eq!(Rules::central(), &rules);
    }

    #[test]
    fn what_a_file_states_takes_the_place_of_the_central_list() {
        let text =
            "name = \"甲省\"\nextends = \"central\"\n[[publication]]\nyears = \"2020-\"\nby = \"02-28\"\n";
        let rules = Rules::from_toml(text).expect("rules");
        assert_eq!(rules.publication.len(), 1);
        assert_eq!(rules.submission, Rules::central().submission);
        let alone = Rules::from_toml("name = \"乙省\"").expect("rules");
        assert!(alone.submission.is_empty());
    }

    #[test]
    fn errors_name_line_and_field() {
        for (text, line, field, words) in [
            (
                "name = \"甲\"\n\n[[duty]]\nyears = \"2019\"\nissuers = [\"twonship\"]\n",
                5,
                "issuers",
                "twonship",
            ),
            ("name = \"甲\"\n[[duty]]\nyears = \"2019-2015\"\n", 3, "years", "2019-2015"),
            ("name = \"甲\"\ncolour = 1\n", 2, "colour", "unknown field"),
            ("name = \"甲\"\n[[submission]]\nyears = \"2019-\"\n", 2, "[[submission]]", "missing field `by`"),
            ("name = \"甲\"\n[[contents]]\nyears = \"2019-\"\nparts = [\"plans\"]\n", 4, "parts", "plans"),
            ("name = \"甲\"\n[[threshold]]\ncode = \"no-such\"\n", 3, "code", "no-such"),
            ("name = \"甲\"\nname = \"乙\"\n", 2, "name", "duplicate"),
            ("nonsense", 1, "nonsense", ""),
        ] {
            let error = Rules::from_toml(text).expect_err(text);
            assert_eq!((error.line, error.field.as_str()), (line, field), "{text}: {error}");
            assert!(error.reason.contains(words), "{error}");
        }
    }
}
