//! The tables: their documentation, and that every row fits its columns.

use std::fmt::Write as _;
use std::path::Path;

use arrow_array::{Array, RecordBatch};
use fazhi::{Language, Rules};
#[cfg(all(feature = "parquet", feature = "arrow", feature = "csv"))]
use fazhi_table::{FileFormat, TableFile};
use fazhi_table::{NoReport, Origin, TableKind, Tables, batches};

/// The documentation of every column, from the columns themselves.
fn documentation() -> String {
    let mut text = String::from(
        "# Columns\n\nOne row a column; `report` joins the tables, and `input` of `errors` counts on the same line: every input \
         is in `reports` or in `errors`. Every field of the Arrow schema \
         bears `zh`, `en` and, where there is one, `unit` as metadata; the schema bears `table` and `schema`, the \
         version of these tables (`fazhi.table/1`). In CSV the texts of a list stand in one cell with `|` between \
         them. Ids are those of the JSON. Written by \
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
    for kind in TableKind::all().filter(|kind| *kind != TableKind::Errors) {
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

#[test]
fn inputs_without_a_report_have_rows_and_their_keys_count_on() {
    let mut tables = Tables::new(Language::Chinese, Rules::central()).expect("columns");
    let report = fazhi::parse(REPORT).expect("short");
    let genre = fazhi::recognize("青岭县2024年法治政府建设工作要点\n责任单位:县司法局");
    tables.report(Origin { number: 0, ..Origin::default() }, &report);
    let reason = NoReport { code: "not-a-report", message: "甲", genre: Some(&genre), bytes: Some(9) };
    let place = Origin { number: 1, file: Some("b"), record: Some(3), address: Some("https://b.example/") };
    tables.no_report(place, &reason);
    tables.report(Origin { number: 2, ..Origin::default() }, &report);
    let mut keys = |kind| {
        let batch = tables.take(kind).expect("rows").expect("fits");
        batch.column(0).as_any().downcast_ref::<arrow_array::Int32Array>().expect("numbers").values().to_vec()
    };
    assert_eq!((keys(TableKind::Reports), keys(TableKind::Errors)), (vec![0, 2], vec![1]));
    assert!(keys(TableKind::Items).iter().all(|key| *key != 1));
    assert!(tables.take(TableKind::Errors).is_none());
}

#[test]
fn verdicts_and_lengths_are_those_of_the_report() {
    let batch = &rows(TableKind::Reports, REPORT)[0];
    let of = |name: &str| {
        let column = batch.column_by_name(name).expect("a column");
        arrow_cast::display::array_value_to_string(column, 0).expect("a value")
    };
    let report = fazhi::parse(REPORT).expect("short");
    let findings = report.check(Rules::central());
    let summary = report.summary(Rules::central(), &findings);
    assert_eq!(of("problems_place"), "own_section");
    assert_eq!(of("other_place"), "absent");
    assert_eq!((of("causes"), of("publication")), ("holds".to_owned(), "unknown".to_owned()));
    assert_eq!(of("findings"), findings.len().to_string());
    let share = summary.problems_share.expect("problems") / 100.0;
    assert!((of("problems_share").parse::<f64>().expect("a number") - share).abs() < 1e-9);
    let problems = "三、存在的不足和原因\n一是人手不足。原因是编制少。\n";
    assert_eq!(of("problems_length"), problems.chars().count().to_string());
}

#[cfg(all(feature = "parquet", feature = "arrow", feature = "csv"))]
#[test]
fn the_same_batches_give_the_same_bytes_in_every_format() {
    for format in [FileFormat::Parquet, FileFormat::Arrow, FileFormat::Csv] {
        for kind in TableKind::all().filter(|kind| *kind != TableKind::Errors) {
            let text = if kind == TableKind::Findings { "今日天气晴。" } else { REPORT };
            let written = || {
                let mut file = TableFile::create(kind, format, Vec::new()).expect("memory");
                for batch in rows(kind, text) {
                    file.write(&batch).expect("memory");
                }
                file.finish().expect("memory")
            };
            let bytes = written();
            assert!(!bytes.is_empty() && bytes == written(), "{format:?} {kind:?}");
        }
    }
}

#[cfg(feature = "parquet")]
#[test]
fn pages_come_out_of_parquet_and_a_missing_column_is_named() {
    use std::sync::Arc;

    use arrow_array::{ArrayRef, BinaryArray, StringArray};
    use fazhi_table::{Page, Pages, PagesError};

    let columns: [(&str, ArrayRef); 3] = [
        ("url", Arc::new(StringArray::from(vec!["a", "b"]))),
        ("html", Arc::new(BinaryArray::from(vec![Some(&b"one"[..]), None]))),
        ("status", Arc::new(arrow_array::Int32Array::from(vec![200, 404]))),
    ];
    let batch = RecordBatch::try_from_iter(columns).expect("columns");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages.parquet");
    let file = std::fs::File::create(&path).expect("a file");
    let mut writer = parquet::arrow::ArrowWriter::try_new(file, batch.schema(), None).expect("a schema");
    writer.write(&batch).expect("written");
    writer.close().expect("written");
    let open = |column| Pages::open(std::fs::File::open(&path).expect("there"), column);
    let pages: Vec<Page> = open("html").expect("there").map(|page| page.expect("sound")).collect();
    let page = |bytes: Option<&[u8]>, address: &str| Page {
        bytes: bytes.map(<[u8]>::to_vec),
        address: Some(address.to_owned()),
    };
    assert_eq!(pages, [page(Some(b"one"), "a"), page(None, "b")]);
    let missing = |column| match open(column) {
        Err(PagesError::NoColumn { there, .. }) => there,
        _ => Vec::new(),
    };
    assert_eq!([missing("status"), missing("body")], [["url", "html"], ["url", "html"]]);
}
