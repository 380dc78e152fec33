//! `fazhi check`: whether reports are complete, on time and right. One file for each way to print it.

mod annotated;
mod explain;
mod json;
mod sarif;
mod summary;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use fazhi::{Finding, Language, Positions, Report, Rules, Summary};

use crate::each;
use crate::input::{self, InputError, Source, sources};
use crate::output::{Failure, Output, complain, quiet};

/// Status where something was found.
const FOUND: u8 = 1;

/// Status of wrong usage, and of files that could not be read.
const FAILED: u8 = 2;

/// The arguments of `fazhi check`.
#[derive(Args)]
pub(crate) struct CheckCommand {
    #[arg(value_name = "FILE", required_unless_present = "explain")]
    files: Vec<PathBuf>,
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value = "text")]
    format: CheckFormat,
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "SEVERITY", default_value = "error")]
    fail_on: Threshold,
    #[arg(long, value_name = "CODE", num_args = 0..=1, conflicts_with = "files")]
    #[expect(clippy::option_option, reason = "absent, all codes, one code")]
    explain: Option<Option<String>>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum CheckFormat {
    Text,
    Summary,
    Json,
    Sarif,
}

/// A severity as it is named on the command line, in the order of [`Summary::findings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Threshold {
    Note,
    Warning,
    Error,
}

/// A report that was checked, as the printers see it.
struct Checked<'a> {
    file: &'a str,
    report: &'a Report,
    positions: Positions,
    findings: Vec<Finding>,
    summary: Summary,
}

/// What one report came to.
struct Printed {
    text: String,
    /// Notes, warnings, errors.
    counts: [usize; 3],
}

impl CheckCommand {
    /// Checks every source. Status 0 when nothing at or above `--fail-on` was found, 1 when something was, 2 when a
    /// file could not be read or written or the command line is wrong.
    pub(crate) fn run(self, language: Language) -> ExitCode {
        match quiet(self.print(language)) {
            Ok(status) => ExitCode::from(status),
            Err(failure) => {
                complain(failure.message(language));
                ExitCode::from(FAILED)
            }
        }
    }

    fn print(&self, language: Language) -> Result<u8, Failure> {
        let styled = matches!(self.format, CheckFormat::Text | CheckFormat::Summary);
        if let Some(code) = &self.explain {
            let Some(text) = explain::explain(code.as_deref(), language) else {
                return Err(Failure::Usage {
                    chinese: "没有这个代码;fazhi check --explain 列出全部",
                    english: "no such code; `fazhi check --explain` lists them",
                });
            };
            let mut output = Output::open(self.output.as_deref(), true)?;
            output.write(&text)?;
            output.finish()?;
            return Ok(0);
        }
        let rules = match self.rules.as_deref().map(|path| read_rules(path, language)) {
            None => Rules::central().clone(),
            Some(Ok(rules)) => rules,
            Some(Err(message)) => {
                complain(message);
                return Ok(FAILED);
            }
        };
        self.check(&rules, Output::open(self.output.as_deref(), styled)?, language)
    }

    fn check(&self, rules: &Rules, mut output: Output, language: Language) -> Result<u8, Failure> {
        let sources = sources(&self.files)?;
        let (mut total, mut reports, mut begun) = ([0; 3], 0_usize, false);
        output.write(&self.head(language))?;
        let unread = each::source(
            sources,
            self.output.is_some(),
            language,
            |source| self.printed(source, rules, language),
            |printed| {
                for (sum, more) in total.iter_mut().zip(printed.counts) {
                    *sum += more;
                }
                reports += 1;
                if printed.text.is_empty() {
                    return Ok(());
                }
                // The results of SARIF are the items of one list.
                let apart = if self.format == CheckFormat::Sarif && begun { ",\n" } else { "" };
                begun = true;
                output.write(apart)?;
                output.write(&printed.text)
            },
        )?;
        output.write(&self.foot(total, reports, language))?;
        output.finish()?;
        if unread > 0 {
            complain(Failure::Unread(unread).message(language));
            return Ok(FAILED);
        }
        // The counts are in the order of the severities.
        let serious: usize = total.iter().skip(self.fail_on as usize).sum();
        Ok(if serious > 0 { FOUND } else { 0 })
    }

    /// What stands before the first report.
    fn head(&self, language: Language) -> String {
        match self.format {
            CheckFormat::Text | CheckFormat::Json => String::new(),
            CheckFormat::Summary => summary::head(language),
            CheckFormat::Sarif => sarif::head(language),
        }
    }

    /// What stands after the last one.
    fn foot(&self, total: [usize; 3], reports: usize, language: Language) -> String {
        match self.format {
            CheckFormat::Text => annotated::foot(total, language),
            CheckFormat::Json => String::new(),
            CheckFormat::Summary => summary::foot(total, reports, language),
            CheckFormat::Sarif => sarif::foot(),
        }
    }

    fn printed(&self, source: &Source, rules: &Rules, language: Language) -> Result<Printed, InputError> {
        let report = fazhi::parse(source.read(language)?.shared_text())?;
        let findings = report.check(rules);
        let summary = report.summary(rules, &findings);
        let positions = Positions::new(report.text());
        let file = source.name();
        let checked = Checked { file: &file, report: &report, positions, findings, summary };
        let text = match self.format {
            CheckFormat::Text => annotated::report(&checked, language),
            CheckFormat::Summary => summary::row(&checked, language),
            CheckFormat::Json => json::line(&checked, language),
            CheckFormat::Sarif => sarif::results(&checked, language),
        };
        Ok(Printed { text, counts: checked.summary.findings })
    }
}

/// The rules of a file, or what to say of it.
pub(crate) fn read_rules(path: &Path, language: Language) -> Result<Rules, String> {
    let name = path.display();
    let text =
        fs::read_to_string(path).map_err(|error| format!("{name}: {}", input::reason(&error, language)))?;
    Rules::from_toml(&text).map_err(|error| format!("{name}: {}", error.message(language)))
}
