//! One kind of work a number of times, for counting instructions under a profiler:
//!
//! ```sh
//! cargo build --release -p fazhi-benches --example instructions
//! valgrind --tool=callgrind target/release/examples/instructions parse 2
//! ```
//!
//! The difference between the counts of 2 and of 1 rounds is the cost of one pass over all reports, without
//! the tables that are built at first use; prints the bytes of one pass.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

use std::process::ExitCode;

use fazhi_benches::corpus::Corpus;
use fazhi_benches::{peer, work};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let corpus = Corpus::reports();
    let scans = peer::Scans::new();
    let work: &dyn Fn(&str) -> usize = match name.as_str() {
        "parse" => &|text| work::parse(text).figures().len(),
        "json" => &|text| work::json(&work::parse(text)),
        "recognize" => &work::recognize,
        "scans" => &|text| scans.run(text),
        "markdown" => &peer::markdown_events,
        _ => {
            eprintln!("usage: instructions parse|json|recognize|scans|markdown [ROUNDS]");
            return ExitCode::FAILURE;
        }
    };
    let found: usize = (0..rounds).flat_map(|_| &corpus.texts).map(|text| work(text)).sum();
    println!("{}: {} bytes a pass, {rounds} passes, {found} found", corpus.name, corpus.bytes());
    ExitCode::SUCCESS
}
