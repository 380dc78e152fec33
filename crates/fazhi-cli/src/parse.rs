//! `fazhi parse`: reports in, JSON, an outline, Markdown or a summary out.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use fazhi::tree::Tree;
use fazhi::{Language, Report};

use crate::input::{InputError, Source, sources};
use crate::output::{Failure, Output, quiet};
use crate::summary::Counts;
use crate::{each, screen, summary};

/// The arguments of `fazhi parse`.
#[derive(Args)]
pub(crate) struct ParseCommand {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value = "json")]
    format: Format,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

/// What is printed of each report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Json,
    Outline,
    Markdown,
    Summary,
}

impl ParseCommand {
    /// Reads every source and prints it; sources that cannot be read are named on standard error.
    pub(crate) fn run(self, language: Language) -> Result<(), Failure> {
        quiet(self.print(language))
    }

    fn print(&self, language: Language) -> Result<(), Failure> {
        let sources = sources(&self.files)?;
        let styled = matches!(self.format, Format::Outline | Format::Summary);
        let mut output = Output::open(self.output.as_deref(), styled)?;
        let printer =
            Printer { format: self.format, language, width: self.width(), several: sources.len() > 1 };
        let mut total = Counts::default();
        if self.format == Format::Summary {
            output.write(&summary::head(language))?;
        }
        let unread = each::source(
            sources,
            self.output.is_some(),
            language,
            |source| printer.parse(source),
            |(text, counts)| {
                total.add(&counts);
                output.write(&text)
            },
        )?;
        if self.format == Format::Summary {
            output.write(&summary::foot(&total, language))?;
        }
        output.finish()?;
        each::outcome(unread)
    }

    /// Columns of the terminal that is written to; none where lines may be as long as they are.
    fn width(&self) -> Option<usize> {
        let terminal = self.output.is_none() && std::io::stdout().is_terminal();
        let (width, _) = terminal.then(terminal_size::terminal_size).flatten()?;
        Some(usize::from(width.0))
    }
}

/// How reports are printed in this run.
struct Printer {
    format: Format,
    language: Language,
    width: Option<usize>,
    /// Whether more than one report is printed, so that each needs its name.
    several: bool,
}

impl Printer {
    fn parse(&self, source: &Source) -> Result<(String, Counts), InputError> {
        let report = fazhi::parse(source.read()?)?;
        Ok(self.text(&report, &source.name()))
    }

    fn text(&self, report: &Report, file: &str) -> (String, Counts) {
        let text = match self.format {
            Format::Json => report.to_json(Some(file), self.language) + "\n",
            Format::Outline => {
                let name = self.several.then_some(file);
                screen::outline(&Tree::of(report, self.language), name, self.language, self.width)
            }
            Format::Markdown => {
                let name = if self.several { format!("<!-- {file} -->\n\n") } else { String::new() };
                name + &fazhi::markdown::markdown(report, self.language)
            }
            Format::Summary => {
                let counts = Counts::of(report);
                return (summary::row(report, &counts, file, self.width), counts);
            }
        };
        (text, Counts::default())
    }
}
