//! Vocabulary as data: one row a line, no logic. To teach the library a word, add a row.

pub(crate) mod chrome;
pub(crate) mod citation;
pub(crate) mod label;
