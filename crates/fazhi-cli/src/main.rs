//! The command `fazhi`: reads annual reports on building a law-based government.
//!
//! Exit status: 0 when every file was read, 1 when one could not be read or written, 2 for wrong usage. `check` has
//! its own: 0 nothing found, 1 findings, 2 a file that could not be read or wrong usage.
#![forbid(unsafe_code)]

mod batch;
mod check;
mod each;
mod figures;
mod help;
mod indicators;
mod input;
mod language;
mod output;
mod parse;
mod progress;
mod recognize;
mod screen;
mod summary;
mod table;
mod text;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use language::LanguageName;
use output::Failure;

/// What the command line says.
#[derive(Parser)]
#[command(name = "fazhi", version)]
struct Arguments {
    #[arg(long, global = true, value_enum, value_name = "zh|en")]
    lang: Option<LanguageName>,
    #[command(subcommand)]
    command: Command,
}

/// One module each; a new one needs a variant here, an arm below and its rows in `help`.
#[derive(Subcommand)]
enum Command {
    Parse(parse::ParseCommand),
    Recognize(recognize::RecognizeCommand),
    Figures(figures::FiguresCommand),
    Indicators(indicators::IndicatorsCommand),
    Check(check::CheckCommand),
    Text(text::TextCommand),
    Table(table::TableCommand),
}

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let language = language::choose(&words, |name| std::env::var_os(name));
    let command = help::localised(Arguments::command(), language);
    let arguments = command.try_get_matches_from(words).and_then(|it| Arguments::from_arg_matches(&it));
    let outcome = match arguments {
        Err(error) => return help::show(&error, language),
        Ok(Arguments { command: Command::Parse(parse), .. }) => parse.run(language),
        Ok(Arguments { command: Command::Recognize(recognize), .. }) => recognize.run(language),
        Ok(Arguments { command: Command::Figures(figures), .. }) => figures.run(language),
        Ok(Arguments { command: Command::Indicators(indicators), .. }) => indicators.run(language),
        Ok(Arguments { command: Command::Check(check), .. }) => return check.run(language),
        Ok(Arguments { command: Command::Text(text), .. }) => text.run(language),
        Ok(Arguments { command: Command::Table(table), .. }) => table.run(language),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::complain(failure.message(language));
            ExitCode::from(if matches!(failure, Failure::Usage { .. } | Failure::Refused { .. }) {
                2
            } else {
                1
            })
        }
    }
}
