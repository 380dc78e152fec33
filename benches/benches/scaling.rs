//! `cargo bench -p fazhi-benches --bench scaling`: what twice the text costs, in instructions and in memory, for
//! ordinary families of texts and for hostile ones. Fails where it costs more than 2.3 times as much, or where a
//! parse holds more than three times its text and a mebibyte.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the table is what it is for")]
#![expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]

use std::io;
use std::process::ExitCode;

use fazhi_benches::count;
use fazhi_benches::family::{FAMILIES, Family};

/// How many times as much twice the text may cost.
const ALLOWED: f64 = 2.3;
/// The bytes of the smallest text whose instructions are counted.
const SMALL: usize = 75_000;
/// The bytes of the smaller text whose memory is measured: what pages and allocators round up, and what building the
/// tables took and left behind, is little beside it.
const LARGE: usize = 12_000_000;

fn main() -> ExitCode {
    match count::asked() {
        Some(arguments) => one_work(&arguments),
        None => table().unwrap_or_else(|error| {
            eprintln!("{error}");
            ExitCode::FAILURE
        }),
    }
}

/// As the process that is measured: one member of a family.
fn one_work(arguments: &[String]) -> ExitCode {
    let [name, bytes] = arguments else { return ExitCode::FAILURE };
    let (Some((_, family)), Ok(bytes)) = (FAMILIES.iter().find(|(it, _)| it == name), bytes.parse()) else {
        return ExitCode::FAILURE;
    };
    let member = family.member(bytes);
    println!("{} found in {} bytes", family.work(&member), member.len());
    println!("{}", count::farewell());
    ExitCode::SUCCESS
}

fn table() -> io::Result<ExitCode> {
    println!("{:<24}{:>12}{:>12}{:>10}{:>18}", "", "per byte", "twice", "memory", "bytes per byte");
    let mut over = 0;
    for (name, family) in FAMILIES {
        let row = Row::of(name)?;
        let whole = matches!(family, Family::Reports);
        let fits = !whole || row.held <= 3.0;
        let steady = row.instructions <= ALLOWED && row.memory <= ALLOWED;
        over += usize::from(!(fits && steady));
        let mark = if fits && steady { "" } else { "  ← too much" };
        println!(
            "{name:<24}{:>12.0}{:>11.2}×{:>9.2}×{:>18.1}{mark}",
            row.per_byte, row.instructions, row.memory, row.held
        );
    }
    if over > 0 {
        eprintln!("{over} of {} families cost too much", FAMILIES.len());
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// What one family costs.
struct Row {
    /// Instructions for each further byte.
    per_byte: f64,
    /// How many times as many twice the bytes take.
    instructions: f64,
    /// How many times as much memory.
    memory: f64,
    /// Bytes that the parse holds for each byte of a large text, its own copy of the text among them.
    held: f64,
}

impl Row {
    fn of(name: &str) -> io::Result<Row> {
        let size = |bytes: usize| bytes.to_string();
        let instructions = |bytes| Ok::<_, io::Error>(count::instructions(&[name, &size(bytes)])? as f64);
        let memory = |bytes| Ok::<_, io::Error>(count::peak_memory(&[name, &size(bytes)])? as f64);
        let (once, twice, four_times) =
            (instructions(SMALL)?, instructions(SMALL * 2)?, instructions(SMALL * 4)?);
        let empty = memory(0)?;
        let (little, much) = (memory(LARGE)? - empty, memory(LARGE * 2)? - empty);
        Ok(Row {
            per_byte: (twice - once) / SMALL as f64,
            // What start and tables take, the same for every size, is no part of a difference.
            instructions: (four_times - twice) / (twice - once).max(1.0),
            memory: much / little.max(1.0),
            held: (much - 1_048_576.0) / (LARGE * 2) as f64 - 1.0,
        })
    }
}
