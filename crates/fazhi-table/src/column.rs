//! What a column is.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field};
use fazhi::Language;

/// Digits behind the point of a decimal column.
pub(crate) const SCALE: i8 = 6;
/// Digits of a decimal column in all: the most that 128 bits hold.
pub(crate) const PRECISION: u8 = 38;

/// The type of a column's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnType {
    /// Text in UTF-8: a name, an id, words of the report.
    Text,
    /// A whole number: a count, an index from 0, a year.
    Whole,
    /// A number between 0 and 1.
    Share,
    /// A decimal, exact to six digits behind the point.
    Decimal,
    /// Yes or no.
    Flag,
    /// A date of the Gregorian calendar.
    Date,
    /// Any number of texts.
    Texts,
}

impl ColumnType {
    /// The type in Arrow.
    pub fn arrow(self) -> DataType {
        match self {
            ColumnType::Text => DataType::Utf8,
            ColumnType::Whole => DataType::Int32,
            ColumnType::Share => DataType::Float64,
            ColumnType::Decimal => DataType::Decimal128(PRECISION, SCALE),
            ColumnType::Flag => DataType::Boolean,
            ColumnType::Date => DataType::Date32,
            ColumnType::Texts => DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, false))),
        }
    }

    /// The type's name in the documentation.
    pub fn name(self) -> &'static str {
        match self {
            ColumnType::Text => "text",
            ColumnType::Whole => "int32",
            ColumnType::Share => "float64",
            ColumnType::Decimal => "decimal(38, 6)",
            ColumnType::Flag => "bool",
            ColumnType::Date => "date",
            ColumnType::Texts => "list of text",
        }
    }
}

/// A column: one row of the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name.
    pub name: &'static str,
    /// The type of its values.
    pub kind: ColumnType,
    /// What a number counts: `code points`, `characters`; empty where it needs none.
    pub unit: &'static str,
    /// Whether a value may be absent.
    pub nullable: bool,
    pub(crate) chinese: &'static str,
    pub(crate) english: &'static str,
}

impl Column {
    /// What it means, for people.
    pub fn label(&self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.chinese,
            Language::English => self.english,
        }
    }

    /// The field of the Arrow schema; its metadata has `zh`, `en` and, where there is one, `unit`.
    pub fn field(&self) -> Field {
        let mut meaning = HashMap::from([
            ("zh".to_owned(), self.chinese.to_owned()),
            ("en".to_owned(), self.english.to_owned()),
        ]);
        if !self.unit.is_empty() {
            meaning.insert("unit".to_owned(), self.unit.to_owned());
        }
        Field::new(self.name, self.kind.arrow(), self.nullable).with_metadata(meaning)
    }
}
