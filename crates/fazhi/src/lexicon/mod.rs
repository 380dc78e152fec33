//! Vocabulary as data: one row a line, no logic.

pub(crate) mod genre;
