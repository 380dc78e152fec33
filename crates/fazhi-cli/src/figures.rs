//! `fazhi figures [FILE]`: the figures of each line of any Chinese text, one JSON object a line.

use std::path::PathBuf;

use clap::Args;
use fazhi::{Amount, Language, Positions, json};
use serde::Serialize;

use crate::input::Source;
use crate::output::{Failure, Output, complain, quiet};

/// The arguments of `fazhi figures`.
#[derive(Args)]
pub(crate) struct FiguresCommand {
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    #[arg(long)]
    whole: bool,
}

/// What one line holds.
#[derive(Serialize)]
struct Line<T> {
    /// From 1.
    line: usize,
    #[serde(flatten)]
    found: T,
}

/// The figures of a line; offsets in code points of the line.
#[derive(Serialize)]
struct Figures<'a> {
    figures: Vec<json::Figure<'a>>,
}

/// A line read as one amount from end to end.
#[derive(Serialize)]
struct Whole {
    amount: Option<Amount>,
}

impl FiguresCommand {
    /// Writes one JSON object for each line of the input.
    pub(crate) fn run(&self, language: Language) -> Result<(), Failure> {
        let standard_input = self.file.as_os_str() == "-";
        let source = if standard_input { Source::StandardInput } else { Source::File(self.file.clone()) };
        match source.read(language) {
            Ok(document) => quiet(self.print(document.text())),
            Err(error) => {
                complain(format_args!("{}: {}", source.name(), error.message(language)));
                Err(Failure::Unread(1))
            }
        }
    }

    fn print(&self, text: &str) -> Result<(), Failure> {
        let mut output = Output::open(None, false)?;
        for (number, line) in text.lines().enumerate() {
            output.write(&self.line(number + 1, line))?;
        }
        output.finish()
    }

    /// What is printed for a line.
    fn line(&self, line: usize, text: &str) -> String {
        let written = if self.whole {
            serde_json::to_string(&Line { line, found: Whole { amount: fazhi::amount(text) } })
        } else {
            let (figures, positions) = (fazhi::figures(text), Positions::new(text));
            let figures = figures.iter().map(|figure| json::Figure::of(figure, text, &positions)).collect();
            serde_json::to_string(&Line { line, found: Figures { figures } })
        };
        // Writing to memory fails for no value of these types.
        format!("{}\n", written.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, whole: bool) -> String {
        FiguresCommand { file: PathBuf::from("-"), whole }.line(2, text)
    }

    #[test]
    fn a_line_gives_an_object_with_offsets_in_code_points() {
        assert_eq!(line("甲", false), "{\"line\":2,\"figures\":[]}\n");
        let start = r#"{"line":2,"figures":[{"text":"１５件","span":{"start":2,"end":5},"value":"15""#;
        assert!(line("办理１５件", false).starts_with(start));
    }

    #[test]
    fn a_whole_line_is_an_amount_or_null() {
        let amount = r#"{"value":"200","upper":null,"unit":null,"bound":"exact","change":null,"basis":null}"#;
        assert_eq!(line("两百", true), format!("{{\"line\":2,\"amount\":{amount}}}\n"));
        assert_eq!(line("队伍", true), "{\"line\":2,\"amount\":null}\n");
    }
}
