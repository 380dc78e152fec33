//! `fazhi figures [FILE] [--whole]`: the figures of each line of any Chinese text, one JSON object a line.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;

use clap::Args;
use fazhi::{Amount, Basis, Bound, Change, Figure, Positions, Span};
use serde::Serialize;

/// Reads the amounts of each line: 近1600余件, 同比下降七成, 3—5万元.
#[derive(Args, Clone, Debug)]
pub(crate) struct FiguresCommand {
    /// The text, in UTF-8; standard input where it is `-` or missing.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Read each line as one amount from end to end; a line that is none gives null.
    #[arg(long)]
    whole: bool,
}

/// The figures of one line.
#[derive(Serialize)]
struct FiguresLine<'a> {
    /// From 1.
    line: usize,
    figures: Vec<FigureOut<'a>>,
}

/// One line read as an amount.
#[derive(Serialize)]
struct AmountLine {
    /// From 1.
    line: usize,
    amount: Option<AmountOut>,
}

/// A figure in the interchange form; offsets in code points of its line.
#[derive(Serialize)]
struct FigureOut<'a> {
    text: &'a str,
    span: CodePoints,
    value: String,
    upper: Option<String>,
    unit: Option<&'a str>,
    bound: Bound,
    change: Option<Change>,
    basis: Option<Basis>,
    subject: Option<&'a str>,
    scope: Vec<&'a str>,
    // A line by itself has no indicators and no parts: the keys are there because the form has them.
    indicator: Option<()>,
    part: Option<()>,
}

/// An amount, its numbers as decimal strings.
#[derive(Serialize)]
struct AmountOut {
    value: String,
    upper: Option<String>,
    unit: Option<String>,
    bound: Bound,
    change: Option<Change>,
    basis: Option<Basis>,
}

/// A half-open range of code points.
#[derive(Serialize)]
struct CodePoints {
    start: u32,
    end: u32,
}

impl FiguresCommand {
    /// Reads the input and writes one JSON object to `out` for each of its lines.
    ///
    /// # Errors
    ///
    /// When the input cannot be opened or is no UTF-8, or `out` cannot be written to.
    pub(crate) fn run(&self, out: &mut dyn Write) -> io::Result<()> {
        match self.file.as_deref() {
            Some(path) if path.as_os_str() != "-" => {
                let file = fs::File::open(path).map_err(|error| {
                    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                })?;
                self.read(BufReader::new(file), out)
            }
            _ => self.read(io::stdin().lock(), out),
        }
    }

    /// Reads `input` line by line.
    fn read(&self, input: impl BufRead, out: &mut dyn Write) -> io::Result<()> {
        for (number, line) in input.lines().enumerate() {
            let (line, text) = (number + 1, line?);
            if self.whole {
                let amount = fazhi::amount(&text).map(AmountOut::from);
                serde_json::to_writer(&mut *out, &AmountLine { line, amount })?;
            } else {
                let figures = fazhi::figures(&text);
                let positions = Positions::new(&text);
                let figures = figures.iter().map(|figure| figure_out(&text, &positions, figure)).collect();
                serde_json::to_writer(&mut *out, &FiguresLine { line, figures })?;
            }
            out.write_all(b"\n")?;
        }
        out.flush()
    }
}

/// `figure` of the line `text` as it is written.
fn figure_out<'a>(text: &'a str, positions: &Positions, figure: &'a Figure) -> FigureOut<'a> {
    let code_points = |span: Span| CodePoints {
        start: positions.code_point(text, span.start()),
        end: positions.code_point(text, span.end()),
    };
    FigureOut {
        text: figure.span.of(text),
        span: code_points(figure.span),
        value: figure.value.to_string(),
        upper: figure.upper.map(|upper| upper.to_string()),
        unit: figure.unit.as_deref(),
        bound: figure.bound,
        change: figure.change,
        basis: figure.basis,
        subject: figure.subject.map(|span| span.of(text)),
        scope: figure.scope.iter().map(|span| span.of(text)).collect(),
        indicator: None,
        part: None,
    }
}

impl From<Amount> for AmountOut {
    fn from(amount: Amount) -> AmountOut {
        AmountOut {
            value: amount.value.to_string(),
            upper: amount.upper.map(|upper| upper.to_string()),
            unit: amount.unit,
            bound: amount.bound,
            change: amount.change,
            basis: amount.basis,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(input: &str, whole: bool) -> String {
        let mut out = Vec::new();
        let command = FiguresCommand { file: None, whole };
        command.read(input.as_bytes(), &mut out).expect("memory");
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    #[test]
    fn each_line_gives_an_object_with_offsets_in_code_points() {
        let out = run("甲\n办理１５件\n", false);
        let mut lines = out.lines();
        assert_eq!(lines.next(), Some(r#"{"line":1,"figures":[]}"#));
        let second = lines.next().unwrap_or_default();
        assert!(second.starts_with(r#"{"line":2,"figures":[{"text":"１５件","span":{"start":2,"end":5},"value":"15""#));
        assert_eq!(lines.next(), None);
    }

    #[test]
    fn a_whole_line_is_an_amount_or_null() {
        let out = run("两百\n队伍\n", true);
        let want = r#"{"line":1,"amount":{"value":"200","upper":null,"unit":null,"bound":"exact","change":null,"basis":null}}"#;
        assert_eq!(out, format!("{want}\n{}\n", r#"{"line":2,"amount":null}"#));
    }
}
