//! `fazhi indicators`: what each report says of the indicators of the catalogue, one observation a row.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use fazhi::{Language, Positions, Report};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::each;
use crate::input::{InputError, Source, sources};
use crate::output::{Failure, Output, quiet};
use crate::screen::{clean, padded, right};

/// The arguments of `fazhi indicators`.
#[derive(Args)]
pub(crate) struct IndicatorsCommand {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value = "table")]
    format: IndicatorsFormat,
}

/// How observations are printed: always as a table, on a terminal and into a pipe, unless asked otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum IndicatorsFormat {
    Table,
    Csv,
    Json,
}

/// The columns, in their order.
const COLUMNS: [&str; 13] = [
    "file", "title", "year", "id", "name", "value", "upper", "unit", "bound", "change", "scope", "part",
    "line",
];

/// One observation.
#[derive(Serialize)]
struct Row<'a> {
    file: &'a str,
    title: Option<&'a str>,
    year: Option<u16>,
    id: &'static str,
    name: &'static str,
    value: String,
    upper: Option<String>,
    unit: Option<String>,
    bound: fazhi::Bound,
    change: Option<fazhi::Change>,
    scope: Vec<&'a str>,
    part: Option<fazhi::Part>,
    line: u32,
}

impl IndicatorsCommand {
    /// Reads every source and prints its observations; sources that cannot be read are named on standard error.
    pub(crate) fn run(&self, language: Language) -> Result<(), Failure> {
        quiet(self.print(language))
    }

    fn print(&self, language: Language) -> Result<(), Failure> {
        let sources = sources(&self.files)?;
        let mut output = Output::open(None, false)?;
        if self.format == IndicatorsFormat::Csv {
            output.write(&(COLUMNS.join(",") + "\n"))?;
        }
        let unread = each::source(
            sources,
            false,
            language,
            |source| self.read(source, language),
            |text| output.write(&text),
        )?;
        output.finish()?;
        each::outcome(unread)
    }

    fn read(&self, source: &Source, language: Language) -> Result<String, InputError> {
        let name = source.name();
        let report = fazhi::parse(source.read()?)?;
        let rows = rows(&report, &name, language);
        Ok(match self.format {
            IndicatorsFormat::Table => {
                table(&rows, report.metadata().title.as_ref().map(|title| &*title.value), &name)
            }
            IndicatorsFormat::Csv => rows.iter().map(csv).collect(),
            IndicatorsFormat::Json => rows.iter().map(|row| json(row) + "\n").collect(),
        })
    }
}

/// The observations of one report, indicator by indicator.
fn rows<'a>(report: &'a Report, file: &'a str, language: Language) -> Vec<Row<'a>> {
    let text = report.text();
    let positions = Positions::new(text);
    let title = report.metadata().title.as_ref().map(|title| &*title.value);
    let observations = report.indicators();
    let all = observations.iter().flat_map(|(indicator, list)| list.iter().map(move |one| (indicator, one)));
    all.map(|(indicator, one)| Row {
        file,
        title,
        year: one.year,
        id: indicator.id(),
        name: indicator.name(language),
        value: one.value.normalize().to_string(),
        upper: one.upper.map(|upper| upper.normalize().to_string()),
        unit: one.unit.clone(),
        bound: one.bound,
        change: one.change,
        scope: one.scope.iter().map(|span| span.of(text)).collect(),
        part: one.part,
        line: positions.line_column(text, one.span.start()).line,
    })
    .collect()
}

/// The name of a kind as JSON has it.
fn kind(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The cells of a row, in the order of [`COLUMNS`]; what is absent is empty.
fn cells(row: &Row<'_>) -> [String; 13] {
    let words = |word: Option<&str>| word.unwrap_or_default().to_owned();
    [
        row.file.to_owned(),
        words(row.title),
        row.year.map_or_else(String::new, |year| year.to_string()),
        row.id.to_owned(),
        row.name.to_owned(),
        row.value.clone(),
        words(row.upper.as_deref()),
        words(row.unit.as_deref()),
        kind(row.bound),
        row.change.map_or_else(String::new, kind),
        row.scope.join("、"),
        row.part.map_or_else(String::new, kind),
        row.line.to_string(),
    ]
}

/// A row of CSV as RFC 4180 has it.
fn csv(row: &Row<'_>) -> String {
    let quoted = |cell: &String| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    cells(row).iter().map(quoted).collect::<Vec<_>>().join(",") + "\n"
}

/// A row as one JSON object.
fn json(row: &Row<'_>) -> String {
    // Writing to memory fails for no value of this type.
    serde_json::to_string(row).unwrap_or_default()
}

/// The observations under the report's title, in columns that are right for wide characters. File and title
/// stand above and not in every row.
fn table(rows: &[Row<'_>], title: Option<&str>, file: &str) -> String {
    let cells: Vec<[String; 13]> = rows.iter().map(|row| cells(row).map(|cell| clean(&cell))).collect();
    let width = |column: usize| {
        let widest = cells.iter().map(|row| row[column].width()).max().unwrap_or(0);
        widest.max(COLUMNS[column].width())
    };
    // The columns that hold something; numbers to the right.
    let shown: Vec<(usize, usize)> = (2..COLUMNS.len())
        .filter(|&column| cells.iter().any(|row| !row[column].is_empty()))
        .map(|column| (column, width(column)))
        .collect();
    let line = |row: &[String]| {
        let cell = |&(column, width): &(usize, usize)| match COLUMNS[column] {
            "value" | "upper" | "line" => right(&row[column], width),
            _ => padded(&row[column], width),
        };
        shown.iter().map(cell).collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let head = clean(&format!("{file}: {}", title.unwrap_or("—"))) + "\n";
    if cells.is_empty() {
        return head + "\n";
    }
    let names = COLUMNS.map(str::to_owned);
    head + &line(&names) + &cells.iter().map(|row| line(row)).collect::<String>() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str =
        "青岭县2024年法治政府建设年度报告\n一、主要举措和成效\n全县新收行政复议申请163件,败诉率6.9%。\n";

    #[test]
    fn one_row_an_observation() {
        let report = fazhi::parse(REPORT).expect("short");
        let rows = rows(&report, "a,b.txt", Language::Chinese);
        let lines: Vec<String> = rows.iter().map(csv).collect();
        assert_eq!(
            lines,
            [
                "\"a,b.txt\",青岭县2024年法治政府建设年度报告,2024,reconsideration.received,行政复议收案,163,,件,exact,,全县,achievements,3\n",
                "\"a,b.txt\",青岭县2024年法治政府建设年度报告,2024,litigation.lost_rate,行政诉讼败诉率,6.9,,%,exact,,全县,achievements,3\n",
            ]
        );
        assert!(json(&rows[0]).contains(r#""value":"163","upper":null,"unit":"件""#));
    }

    #[test]
    fn columns_are_aligned_for_wide_characters() {
        let report = fazhi::parse(REPORT).expect("short");
        let table = table(&rows(&report, "a.txt", Language::Chinese), None, "a.txt");
        let widths: Vec<usize> = table.lines().skip(1).take(3).map(UnicodeWidthStr::width).collect();
        assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{table}");
    }
}
