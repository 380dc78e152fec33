//! What the tables came to, for people.

use std::fmt::Write as _;
use std::path::Path;

use fazhi::Language;
use fazhi_table::TableKind;

use super::directory::Totals;
use crate::screen::{BOLD, DIM, clean, right, styled};

/// Width of a column of numbers.
const WIDTH: usize = 12;

/// One row a table, then the inputs without a report by their reasons.
pub(super) fn text(totals: &Totals, output: &Path, language: Language) -> String {
    let Totals { inputs, reports, errors, rows, bytes } = totals;
    let failed: usize = errors.values().sum();
    let (head, sum) = match language {
        Language::Chinese => {
            (["行数", "字节", "表"], format!("输入 {inputs}:报告 {reports},未得报告 {failed}"))
        }
        Language::English => {
            (["rows", "bytes", "table"], format!("{inputs} inputs: {reports} reports, {failed} without one"))
        }
    };
    let [row_count, byte_count, table] = head;
    let line = |rows: &str, bytes: &str, name: &str| {
        format!("{}{}  {name}", right(rows, WIDTH), right(bytes, WIDTH))
    };
    // Writing to a string cannot fail.
    let mut text = styled(DIM, &line(row_count, byte_count, table)) + "\n";
    for kind in TableKind::all() {
        let of = |count: Option<String>| count.unwrap_or_else(|| "0".to_owned());
        let rows = of(rows.get(kind.name()).map(ToString::to_string));
        let bytes = of(bytes.get(kind.name()).map(ToString::to_string));
        let _ = writeln!(text, "{}", line(&rows, &bytes, kind.name()));
    }
    for (code, count) in errors {
        let _ =
            writeln!(text, "{}{}  errors.code = {code}", right(&count.to_string(), WIDTH), right("", WIDTH));
    }
    let name = clean(&output.to_string_lossy());
    let _ = writeln!(text, "{}  → {name}", styled(BOLD, &sum));
    text
}
