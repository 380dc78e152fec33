//! The leaves: small grammars that read one thing at the start of a piece of text. nom lives here alone.

pub(crate) mod amount;
pub(crate) mod citation;
pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod ordinal;
pub(crate) mod print;
pub(crate) mod unit;
pub(crate) mod word;
