//! Whole documents: one binary, so that the library is linked once.

mod bad_input;
mod checks;
mod constructed;
mod damage;
mod examples;
mod found;
mod indicators;
mod laws;
mod reading;
mod recognition;
mod variants;
