//! The report for others: JSON for programs, a tree and Markdown for people.

pub mod json;
mod labels;
pub mod markdown;
pub mod tree;
