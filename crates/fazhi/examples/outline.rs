//! Prints what a report says of itself, its headings and how many items each part has.
//!
//! `cargo run -p fazhi --example outline -- examples/reports/yunling-province-2023.txt`
#![allow(clippy::print_stdout)]

use std::error::Error;

use fazhi::{Language, Part, Section};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("usage: outline FILE")?;
    let report = fazhi::parse(std::fs::read_to_string(file)?)?;

    let metadata = report.metadata();
    if let Some(title) = &metadata.title {
        println!("{}", title.value);
    }
    for issuer in &metadata.issuers {
        println!("{} ({})", issuer.name, issuer.kind.name(Language::English));
    }

    for section in report.outline() {
        print(section, 0);
    }

    let parts = report.parts();
    let counts =
        [parts.responsibilities.len(), parts.achievements.len(), parts.problems.len(), parts.plans.len()];
    for (part, count) in Part::ALL.into_iter().zip(counts) {
        println!("{count:>3} {}", part.name(Language::English));
    }
    Ok(())
}

/// A heading with the number of figures in its section, and those under it.
fn print(section: &Section, depth: usize) {
    let indent = depth * 2;
    let number = section.number.as_deref().unwrap_or("-");
    println!("{:indent$}{number} {}", "", section.title);
    for child in &section.children {
        print(child, depth + 1);
    }
}
