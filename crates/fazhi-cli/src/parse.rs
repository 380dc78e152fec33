//! `fazhi parse`: reports in, JSON, an outline, Markdown or a summary out.

use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use fazhi::tree::Tree;
use fazhi::{Language, Report};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::input::{Found, InputError, Source, sources};
use crate::output::{Failure, Output, complain, quiet};
use crate::summary::Counts;
use crate::{batch, screen, summary};

/// From how many files on a bar shows how far the work is.
const MANY: usize = 20;

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

/// What one source came to: its output and its counts, or its name and why there is none.
type Outcome = Result<(String, Counts), (String, InputError)>;

impl ParseCommand {
    /// Reads every source and prints it; sources that cannot be read are named on standard error.
    pub(crate) fn run(self, language: Language) -> Result<(), Failure> {
        if self.files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
            return Err(Failure::Usage { chinese: "- 只能出现一次", english: "- may stand only once" });
        }
        quiet(self.print(sources(&self.files), language))
    }

    fn print(&self, sources: Vec<Found>, language: Language) -> Result<(), Failure> {
        let styled = matches!(self.format, Format::Outline | Format::Summary);
        let mut output = Output::open(self.output.as_deref(), styled)?;
        let progress = self.progress(sources.len());
        let printer =
            Printer { format: self.format, language, width: self.width(), several: sources.len() > 1 };
        let mut total = Counts::default();
        let (mut unread, mut written) = (0, Ok(()));
        if self.format == Format::Summary {
            output.write(&summary::head(language))?;
        }
        batch::ordered(
            sources,
            |found| printer.read(found),
            |outcome| {
                match outcome {
                    Ok((text, counts)) => {
                        total.add(&counts);
                        written = output.write(&text);
                    }
                    Err((name, error)) => {
                        unread += 1;
                        progress.suspend(|| complain(format_args!("{name}: {}", error.message(language))));
                    }
                }
                progress.inc(1);
                if written.is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        progress.finish_and_clear();
        written?;
        if self.format == Format::Summary {
            output.write(&summary::foot(&total, language))?;
        }
        output.finish()?;
        if unread > 0 { Err(Failure::Unread(unread)) } else { Ok(()) }
    }

    /// Columns of the terminal that is written to; none where lines may be as long as they are.
    fn width(&self) -> Option<usize> {
        let terminal = self.output.is_none() && std::io::stdout().is_terminal();
        let (width, _) = terminal.then(terminal_size::terminal_size).flatten()?;
        Some(usize::from(width.0))
    }

    /// A bar on standard error where a person waits for many files and sees nothing else move.
    fn progress(&self, files: usize) -> ProgressBar {
        let waits = self.output.is_some() || !std::io::stdout().is_terminal();
        if files < MANY || !waits || !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
        match ProgressStyle::with_template("{bar:30} {pos}/{len} {per_sec} {eta}") {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        }
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
    fn read(&self, found: Found) -> Outcome {
        let source = found?;
        match self.parse(&source) {
            Ok(printed) => Ok(printed),
            Err(error) => Err((source.name(), error)),
        }
    }

    fn parse(&self, source: &Source) -> Result<(String, Counts), InputError> {
        let report = fazhi::parse(source.read(self.language)?.shared_text())?;
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
