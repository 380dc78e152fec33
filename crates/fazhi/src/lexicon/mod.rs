//! Vocabulary as data: one row a line, no logic. A legal expert adds a word by adding a row.

pub(crate) mod bound;
pub(crate) mod change;
pub(crate) mod count;
pub(crate) mod numeral;
pub(crate) mod scope;
pub(crate) mod set_phrase;
pub(crate) mod subject;
pub(crate) mod unit;
