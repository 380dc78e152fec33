//! Whole documents, laws and parity.

pub mod damage;
