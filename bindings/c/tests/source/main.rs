//! What is made from the source of this crate and of the core: the header, and the list of what is not
//! exposed.
#![allow(clippy::unwrap_used)]

mod core_api;
mod exposed;
mod header;
mod rows;

/// The folder of this crate.
const HERE: &str = env!("CARGO_MANIFEST_DIR");
