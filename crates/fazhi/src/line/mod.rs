//! What a single line is, seen by itself.

pub(crate) mod chrome;
pub(crate) mod label;
