//! The tables: their documentation, and that every row fits its columns.

use std::fmt::Write as _;
use std::path::Path;

use arrow_array::{Array, RecordBatch};
use fazhi::Language;
use fazhi_table::{TableKind, batches};

/// The documentation of every column, from the columns themselves.
fn documentation() -> String {
    let mut text = String::from(
        "# Columns\n\nOne row a column; `report` (from 0) and `file` join the tables. Every field of the Arrow schema \
         bears `zh`, `en` and, where there is one, `unit` as metadata. Ids are those of the JSON. Written by \
         `FAZHI_REFRESH=1 cargo test -p fazhi-table`.\n",
    );
    for kind in TableKind::all() {
        let _ = write!(text, "\n## {}\n\n| column | type | unit | null | 含义 | meaning |\n", kind.name());
        text.push_str("|---|---|---|---|---|---|\n");
        for column in kind.columns() {
            let (chinese, english) = (column.label(Language::Chinese), column.label(Language::English));
            let null = if column.nullable { "yes" } else { "" };
            let (name, kind, unit) = (column.name, column.kind.name(), column.unit);
            let _ = writeln!(text, "| `{name}` | {kind} | {unit} | {null} | {chinese} | {english} |");
        }
    }
    text
}

#[test]
fn the_committed_documentation_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("COLUMNS.md");
    if std::env::var_os("FAZHI_REFRESH").is_some() {
        std::fs::write(&path, documentation()).expect("written");
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        documentation(),
        "FAZHI_REFRESH=1 writes it anew"
    );
}

#[test]
fn every_column_has_a_name_of_its_own_and_a_meaning() {
    for kind in TableKind::all() {
        for (n, column) in kind.columns().iter().enumerate() {
            assert!(kind.columns().iter().take(n).all(|other| other.name != column.name), "{}", column.name);
            assert!(
                !column.label(Language::Chinese).is_ascii()
                    && column.label(Language::English).is_char_boundary(0)
            );
            assert!(!column.label(Language::English).is_empty());
        }
    }
}

const REPORT: &str = "青岭县2024年法治政府建设年度报告\n一、党政主要负责人履行第一责任人职责情况\n县委书记主持学习3次。\n\
    二、主要举措和成效\n全年新收行政复议申请163件,同比增长12.5%,落实《青岭县执法条例(草案)》(青府发〔2021〕3号)。\n\
    三、存在的不足和原因\n一是人手不足。原因是编制少。\n四、下一年度工作安排\n2025年培训40人次。\n";

fn rows(kind: TableKind, text: &str) -> Vec<RecordBatch> {
    let report = fazhi::parse(text).expect("short");
    batches(kind, [(Some("a.txt"), report)], Language::English).map(|batch| batch.expect("fits")).collect()
}

#[test]
fn a_column_without_nulls_has_none_and_every_table_has_rows() {
    for kind in TableKind::all() {
        let text = if kind == TableKind::Findings { "今日天气晴。" } else { REPORT };
        let found = rows(kind, text);
        assert_eq!(found.len(), 1, "{kind:?}");
        for (column, values) in kind.columns().iter().zip(found[0].columns()) {
            assert_eq!(values.data_type(), &column.kind.arrow(), "{kind:?} {}", column.name);
            assert!(column.nullable || values.null_count() == 0, "{kind:?} {}", column.name);
        }
    }
}

#[test]
fn reports_are_numbered_and_their_rows_stay_together() {
    let report = fazhi::parse(format!("{REPORT}{}", "审查文件132件。\n".repeat(5000))).expect("short");
    let reports = (0..4).map(|_| (None::<&str>, report.clone()));
    let found: Vec<RecordBatch> =
        batches(TableKind::Figures, reports, Language::Chinese).map(|batch| batch.expect("fits")).collect();
    assert!(found.len() > 1);
    let numbers: Vec<i32> = found
        .iter()
        .flat_map(|batch| {
            let column = batch.column(0).as_any().downcast_ref::<arrow_array::Int32Array>().expect("numbers");
            column.values().to_vec()
        })
        .collect();
    assert!(numbers.is_sorted());
    assert_eq!(numbers.len(), 4 * report.figures().len());
    assert_eq!(numbers.last(), Some(&3));
}

#[test]
fn no_reports_give_no_batch() {
    let none = std::iter::empty::<(Option<&str>, fazhi::Report)>();
    assert_eq!(batches(TableKind::Reports, none, Language::Chinese).count(), 0);
}
