//! `cargo bench -p fazhi-benches --bench gate`: instructions for each byte of the example reports, against those that
//! `benches/baseline.tsv` has from before. Fails when one grew by more than 3 %; `FAZHI_REFRESH=1` writes the baseline
//! anew.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the table is what it is for")]
#![expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]

use std::fmt::Write;
use std::process::ExitCode;
use std::{env, fs, io};

use fazhi_benches::corpus::Corpus;
use fazhi_benches::{count, work};

/// How much more than before is too much, in percent.
const ALLOWED: f64 = 3.0;
const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/baseline.tsv");

/// What is done with one report, and how much was found.
type Work = fn(&str) -> usize;

/// Each piece of work by its name.
const WORKS: [(&str, Work); 5] = [
    ("parse", |text| work::parse(text).figures().len()),
    ("parse + JSON", |text| work::json(&work::parse(text))),
    ("parse + check", |text| work::check(&work::parse(text))),
    ("recognize", work::recognize),
    ("web page", work::web_page),
];

fn main() -> ExitCode {
    match count::asked() {
        Some(arguments) => one_work(&arguments),
        None => gate().unwrap_or_else(|error| {
            eprintln!("{error}");
            ExitCode::FAILURE
        }),
    }
}

/// As the process that is counted: a piece of work, a number of times over every report.
fn one_work(arguments: &[String]) -> ExitCode {
    let [name, passes] = arguments else { return ExitCode::FAILURE };
    let (Some((_, work)), Ok(passes)) = (WORKS.iter().find(|(it, _)| it == name), passes.parse::<usize>())
    else {
        return ExitCode::FAILURE;
    };
    let corpus = Corpus::examples();
    let found: usize = (0..passes).flat_map(|_| &corpus.texts).map(|text| work(text)).sum();
    println!("{found} found");
    ExitCode::SUCCESS
}

fn gate() -> io::Result<ExitCode> {
    let bytes = Corpus::examples().bytes();
    let before = fs::read_to_string(BASELINE).unwrap_or_default();
    let mut baseline =
        String::from("# Instructions for each byte of examples/reports; written by `FAZHI_REFRESH=1`.\n");
    let mut grown = 0;
    println!("{:<16}{:>10}{:>10}{:>10}", "per byte", "before", "now", "change");
    for (name, _) in WORKS {
        // The difference of two passes and one is a pass without start and tables.
        let pass = count::instructions(&[name, "2"])? - count::instructions(&[name, "1"])?;
        let now = pass as f64 / bytes as f64;
        let _ = writeln!(baseline, "{name}\t{now:.1}");
        let row =
            before.lines().find_map(|row| row.strip_prefix(name)?.strip_prefix('\t')?.parse::<f64>().ok());
        let Some(before) = row else {
            println!("{name:<16}{:>10}{now:>10.1}", "none");
            grown += 1;
            continue;
        };
        let change = (now / before - 1.0) * 100.0;
        println!("{name:<16}{before:>10.1}{now:>10.1}{change:>+9.1}%");
        grown += usize::from(change > ALLOWED);
    }
    if env::var_os("FAZHI_REFRESH").is_some() {
        fs::write(BASELINE, baseline)?;
    } else if grown > 0 {
        eprintln!(
            "{grown} of {} cost more than {ALLOWED} % over benches/baseline.tsv, or have no row there",
            WORKS.len()
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
