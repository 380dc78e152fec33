//! What the tests of whole documents share: fixtures, laws, variants of a text, generated reports.

#[cfg(feature = "documents")]
pub mod corpus;
pub mod damage;
pub mod expected;
pub mod facts;
pub mod fixtures;
pub mod generate;
pub mod hostile;
pub mod laws;
pub mod marked;
pub mod shape;
pub mod site;
pub mod variants;
#[cfg(feature = "documents")]
pub mod word;

/// The README's Rust is compiled and run with the doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
