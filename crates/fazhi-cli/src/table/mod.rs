//! `fazhi table`: any number of files and archives as tables, on all cores, with flat memory; a run that was
//! interrupted goes on where it stood.
//!
//! The inputs in their order are cut into parts, by nothing but the inputs themselves. A part is read by one core,
//! written under a temporary name and committed by one rename of its folder. What was committed is not done again,
//! and since a part depends on its inputs alone, the tables are those of a run without interruption.

mod archive;
mod directory;
mod part;
mod parts;
mod publish;
mod reading;
mod run;
mod summary;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use fazhi::{Language, Rules};
use fazhi_table::FileFormat;

use crate::check::read_rules;
use crate::input::sources_with;
use crate::output::{Failure, Output, quiet};
use directory::{Directory, State};
use parts::Inputs;
use run::Run;

/// The arguments of `fazhi table`.
#[derive(Args)]
pub(crate) struct TableCommand {
    #[arg(value_name = "INPUT", required = true)]
    inputs: Vec<PathBuf>,
    #[arg(short, long, value_name = "DIR", required = true)]
    output: PathBuf,
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value = "parquet")]
    format: FormatName,
    #[arg(long, value_name = "NAME")]
    column: Option<String>,
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    #[arg(long)]
    bom: bool,
}

/// A format as it is named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FormatName {
    Parquet,
    Arrow,
    Csv,
}

impl From<FormatName> for FileFormat {
    fn from(name: FormatName) -> FileFormat {
        match name {
            FormatName::Parquet => FileFormat::Parquet,
            FormatName::Arrow => FileFormat::Arrow,
            FormatName::Csv => FileFormat::Csv,
        }
    }
}

impl TableCommand {
    /// Writes the tables and prints what they came to. An input without a report is a row of `errors` and no failure.
    pub(crate) fn run(&self, language: Language) -> Result<(), Failure> {
        quiet(self.write(language))
    }

    fn write(&self, language: Language) -> Result<(), Failure> {
        if self.bom && self.format != FormatName::Csv {
            return Err(Failure::Usage {
                chinese: "--bom 只用于 --format csv",
                english: "--bom goes with --format csv alone",
            });
        }
        if self.inputs.iter().any(|input| input.as_os_str() == "-") {
            return Err(Failure::Usage {
                chinese: "table 不读标准输入,因为中断后不能继续;请给出文件",
                english: "table reads no standard input, which could not be gone on with; name files",
            });
        }
        let rules = match self.rules.as_deref().map(|path| read_rules(path, language)) {
            None => Rules::central().clone(),
            Some(Ok(rules)) => rules,
            Some(Err(message)) => {
                return Err(Failure::Refused { chinese: message.clone(), english: message });
            }
        };
        let inputs = Inputs::new(sources_with(&self.inputs, &archive::ENDINGS)?, self.column.clone());
        inputs.check_column()?;
        let plan = self.plan(&inputs, language)?;
        let totals = match Directory::open(&self.output, &plan)? {
            State::Complete(totals) => totals,
            State::Open(directory) => {
                let run = Run { directory: &directory, format: self.format.into(), language, rules: &rules };
                run.all(inputs)?;
                publish::publish(&directory, &plan)?
            }
        };
        let mut output = Output::open(None, true)?;
        output.write(&summary::text(&totals, &self.output, language))?;
        output.finish()
    }

    /// What makes this run what it is.
    fn plan(&self, inputs: &Inputs, language: Language) -> Result<directory::Plan, Failure> {
        let rules = match &self.rules {
            None => "central".to_owned(),
            Some(path) => {
                let bytes = std::fs::read(path).map_err(Failure::unwritten(path))?;
                parts::digest([&bytes[..]])
            }
        };
        Ok(directory::Plan {
            fazhi: env!("CARGO_PKG_VERSION").to_owned(),
            schema: fazhi_table::SCHEMA.to_owned(),
            format: FileFormat::from(self.format).ending().to_owned(),
            bom: self.bom,
            language: if language == Language::Chinese { "zh" } else { "en" }.to_owned(),
            column: self.column.clone(),
            rules,
            sources: inputs.len(),
            inputs: inputs.digest(),
        })
    }
}
