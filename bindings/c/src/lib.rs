//! `fazhi` for C. The contract is at the head of `include/fazhi.h`, which is generated from this crate.
//!
//! Types carry the contract as far as Rust can say it: what a call borrows is `Option<&T>`, what it takes
//! over is `Option<Box<T>>`, a handle has the lifetime of its owner; NULL is `None`. `unsafe` is left for
//! the bytes that come in as pointer and length (`input.rs`) and for exporting names.
//!
//! Every function is a row of `answers!` or `attempts!` ([`guard`]): a panic comes back as a code, or as
//! the answer for “none”. `tests/source` reads the same rows and writes the header.
#![allow(non_camel_case_types, reason = "the names are those of C")]
#![allow(unreachable_pub, dead_code, reason = "C reaches what Rust keeps private")]
#![allow(unsafe_code, reason = "exported names, bytes from C")]

#[macro_use]
mod guard;

mod citation;
mod decimal;
mod error;
mod evidence;
mod figure;
mod finding;
mod indicator;
mod input;
mod issuer;
mod item;
mod kind;
mod list_item;
mod options;
mod parse;
mod place;
mod read;
mod relation;
mod report;
mod rules;
mod section;
mod segment;
mod string;
mod summary;
mod term;
mod version;

/// What may be used by any thread, as the contract says.
const fn shared_by_threads<T: Send + Sync>() {}
const _: () = {
    shared_by_threads::<report::fazhi_report>();
    shared_by_threads::<parse::fazhi_report_list>();
    shared_by_threads::<figure::fazhi_figure_list>();
    shared_by_threads::<finding::fazhi_finding_list>();
    shared_by_threads::<rules::fazhi_rules>();
    shared_by_threads::<summary::fazhi_summary>();
    shared_by_threads::<options::fazhi_options>();
    shared_by_threads::<error::fazhi_error>();
    shared_by_threads::<string::fazhi_string>();
};
