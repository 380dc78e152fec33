//! `fazhi recognize`: what kind of page each file is, how sure that is, and why.

use std::fmt::Write as _;
use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use fazhi::{Genre, Language, Positions, Span};
use serde_json::json;

use crate::each;
use crate::input::{InputError, Source, sources};
use crate::output::{Failure, Output, quiet};

/// The arguments of `fazhi recognize`.
#[derive(Args)]
pub(crate) struct RecognizeCommand {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value = "text")]
    format: RecognizeFormat,
}

/// How the answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum RecognizeFormat {
    Text,
    Json,
}

impl RecognizeCommand {
    /// Reads every source and prints what it is; sources that cannot be read are named on standard error.
    pub(crate) fn run(&self, language: Language) -> Result<(), Failure> {
        quiet(self.print(language))
    }

    fn print(&self, language: Language) -> Result<(), Failure> {
        let sources = sources(&self.files)?;
        let mut output = Output::open(None, self.format == RecognizeFormat::Text)?;
        let unread = each::source(
            sources,
            false,
            language,
            |source| self.answer(source, language),
            |text| output.write(&text),
        )?;
        output.finish()?;
        each::outcome(unread)
    }

    fn answer(&self, source: &Source, language: Language) -> Result<String, InputError> {
        let text = source.read()?;
        let genre = fazhi::recognize(&text);
        Ok(match self.format {
            RecognizeFormat::Text => for_people(&source.name(), &text, &genre, language),
            RecognizeFormat::Json => for_machines(&source.name(), &text, &genre),
        })
    }
}

/// The kind and its score, then one reason a line: where it stands, its points, what it is and the words.
fn for_people(name: &str, text: &str, genre: &Genre, language: Language) -> String {
    let color = if genre.is_annual_report() { AnsiColor::Green } else { AnsiColor::Yellow };
    let style = Style::new().bold().fg_color(Some(color.into()));
    let mut out = format!("{name}: {style}{}{style:#} {:.2}\n", genre.kind.name(language), genre.score);
    let positions = Positions::new(text);
    for evidence in &genre.evidence {
        let at = positions.line_column(text, evidence.span.start());
        let reason = evidence.name(language);
        let words = words(evidence.span, text);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "  {}:{}  {:+}  {reason}  “{words}”", at.line, at.column, evidence.weight);
    }
    out
}

/// One JSON object on a line; offsets are code points.
fn for_machines(name: &str, text: &str, genre: &Genre) -> String {
    let positions = Positions::new(text);
    let evidence: Vec<_> = genre
        .evidence
        .iter()
        .map(|evidence| {
            let start = positions.code_point(text, evidence.span.start());
            let end = positions.code_point(text, evidence.span.end());
            json!({
                "signal": evidence.signal,
                "weight": evidence.weight,
                "span": {"start": start, "end": end},
                "text": evidence.span.of(text),
            })
        })
        .collect();
    let genre = json!({"kind": genre.kind, "score": genre.score, "evidence": evidence});
    json!({"file": name, "genre": genre}).to_string() + "\n"
}

/// The words of a span on one line, a long run shortened in its middle.
fn words(span: Span, text: &str) -> String {
    const ENDS: usize = 12;
    let words: Vec<char> = span.of(text).split_whitespace().flat_map(str::chars).collect();
    if words.len() <= 2 * ENDS {
        return words.into_iter().collect();
    }
    let head = words.iter().take(ENDS);
    head.chain(&['…']).chain(words.iter().skip(words.len() - ENDS)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str =
        "青岭县2023年法治政府建设年度报告\n现将有关情况报告如下:\n一、主要举措和成效\n二、存在的不足和原因\n";

    #[test]
    fn people_see_kind_score_and_reasons_with_their_places() {
        let genre = fazhi::recognize(REPORT);
        let chinese = for_people("a.txt", REPORT, &genre, Language::Chinese);
        assert!(chinese.starts_with("a.txt: "), "{chinese}");
        assert!(chinese.contains("法治政府建设年度报告"), "{chinese}");
        assert!(chinese.contains("  3:5  +6  标题为主要举措和成效  “举措和成效”"), "{chinese}");
        let english = for_people("a.txt", REPORT, &genre, Language::English);
        assert!(english.contains("annual report on building a law-based government"), "{english}");
    }

    #[test]
    fn machines_get_code_points() {
        let line = for_machines("a.txt", REPORT, &fazhi::recognize(REPORT));
        let object: serde_json::Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(object["genre"]["kind"], "annual_report");
        let evidence = &object["genre"]["evidence"][0];
        let start = usize::try_from(evidence["span"]["start"].as_u64().expect("number")).expect("small");
        let words = evidence["text"].as_str().expect("text");
        let there: String = REPORT.chars().skip(start).take(words.chars().count()).collect();
        assert_eq!(there, words);
    }

    #[test]
    fn a_long_run_of_words_is_shortened() {
        let text = "法治政府".repeat(20);
        assert_eq!(words(Span::new(0, text.len()), &text).chars().count(), 25);
    }
}
