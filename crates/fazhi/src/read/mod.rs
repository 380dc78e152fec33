//! Leaf grammars, each with its cases: what can be read without knowing where in a report it stands.

pub(crate) mod citation;
pub(crate) mod date;
