//! Vocabulary as data: one row a line, no logic. Each table tests its own laws.

pub(crate) mod issuer;
pub(crate) mod region;
