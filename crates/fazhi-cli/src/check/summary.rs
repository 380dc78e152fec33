//! Many reports at a glance: the five contents, causes, date, share of the problems, findings.

use anstyle::AnsiColor;
use fazhi::{ContentPlace, DateVerdict, Language, StatutoryContent, Verdict};

use super::Checked;
use crate::screen::{BOLD, DIM, PLAIN, clean, right, styled};

/// Width of a column.
const WIDTH: usize = 8;

/// Width of the column of the time limit.
const LIMIT: usize = 10;

/// Width of the column of dates.
const DATE: usize = 12;

/// The names of the columns.
pub(super) fn head(language: Language) -> String {
    let (names, [limit, date], rest) = match language {
        Language::Chinese => (
            ["年度", "履职", "成效", "问题", "原因", "安排", "其他"],
            ["时限", "日期"],
            ["占比%", "错误", "警告", "说明"],
        ),
        Language::English => (
            ["year", "duty", "done", "wrong", "causes", "plan", "other"],
            ["public", "date"],
            ["wrong%", "errors", "warns", "notes"],
        ),
    };
    let mut row: String = names.into_iter().map(|name| right(name, WIDTH)).collect();
    row += &(right(limit, LIMIT) + &right(date, DATE));
    row.extend(rest.into_iter().map(|name| right(name, WIDTH)));
    row += match language {
        Language::Chinese => "  报告",
        Language::English => "  report",
    };
    styled(DIM, &row) + "\n"
}

/// One report.
pub(super) fn row(checked: &Checked, language: Language) -> String {
    let metadata = checked.report.metadata();
    let summary = &checked.summary;
    let year = metadata.year.as_ref().map_or_else(|| "—".to_owned(), |year| year.value.to_string());
    let mut row = styled(BOLD, &right(&year, WIDTH));
    for state in &summary.contents {
        // The fifth content is there only where there is something of the kind.
        let missing = state.place == ContentPlace::Absent && state.content != StatutoryContent::Other;
        let style = if missing { AnsiColor::Red.on_default() } else { PLAIN };
        row += &styled(style, &right(state.place.name(language), WIDTH));
        if state.content == StatutoryContent::Problems {
            let style =
                if summary.causes == Verdict::Violated { AnsiColor::Yellow.on_default() } else { PLAIN };
            row += &styled(style, &right(verdict(summary.causes, language), WIDTH));
        }
    }
    let late = matches!(summary.publication, DateVerdict::Late | DateVerdict::BeforeYearEnd);
    let style = if late { AnsiColor::Red.on_default() } else { PLAIN };
    row += &styled(style, &right(summary.publication.name(language), LIMIT));
    row += &right(&summary.date.map_or_else(|| "—".to_owned(), |date| date.to_string()), DATE);
    row +=
        &right(&summary.problems_share.map_or_else(|| "—".to_owned(), |share| format!("{share:.1}")), WIDTH);
    let [notes, warnings, errors] = summary.findings;
    for count in [errors, warnings, notes] {
        row += &right(&count.to_string(), WIDTH);
    }
    let title = metadata.title.as_ref().map_or(checked.file, |title| &title.value);
    format!("{row}  {}\n", clean(title))
}

/// The sum.
pub(super) fn foot(total: [usize; 3], reports: usize, language: Language) -> String {
    let [notes, warnings, errors] = total;
    let line = match language {
        Language::Chinese => format!("共 {reports} 份:错误 {errors},警告 {warnings},说明 {notes}"),
        Language::English => format!("{reports} in all: {errors} errors, {warnings} warnings, {notes} notes"),
    };
    styled(BOLD, &line) + "\n"
}

fn verdict(verdict: Verdict, language: Language) -> &'static str {
    match (verdict, language) {
        (Verdict::Holds, Language::Chinese) => "有",
        (Verdict::Holds, Language::English) => "yes",
        (Verdict::Violated, Language::Chinese) => "无",
        (Verdict::Violated, Language::English) => "no",
        (Verdict::Unknown, Language::Chinese) => "不明",
        (Verdict::Unknown, Language::English) => "unknown",
        (Verdict::NotApplicable, _) => "—",
    }
}
