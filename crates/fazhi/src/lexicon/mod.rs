//! Vocabulary as data: one row a line, no logic. A word that the parser knows stands here and nowhere else.

pub(crate) mod bound;
pub(crate) mod change;
pub(crate) mod chrome;
pub(crate) mod citation;
pub(crate) mod content;
pub(crate) mod count;
pub(crate) mod duty;
pub(crate) mod issuer;
pub(crate) mod label;
pub(crate) mod numeral;
pub(crate) mod problem;
pub(crate) mod region;
pub(crate) mod scope;
pub(crate) mod set_phrase;
pub(crate) mod subject;
pub(crate) mod title;
pub(crate) mod topic;
pub(crate) mod unit;
