//! `fazhi table`, as its users run it: over a generated crawl, interrupted, gone on with, refused.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use fazhi_tests::corpus::{Corpus, PageKind, archive};
use serde_json::Value;

const TABLES: [&str; 8] =
    ["reports", "sections", "items", "figures", "citations", "indicators", "findings", "errors"];

/// A fresh directory of one test.
fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("table").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// `fazhi table INPUT --output OUTPUT …`.
fn table(input: &Path, output: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fazhi"));
    command.arg("table").arg(input).arg("--output").arg(output).args(more);
    command.env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(input: &Path, output: &Path, more: &[&str]) -> Output {
    table(input, output, more).output().unwrap()
}

#[track_caller]
fn succeed(input: &Path, output: &Path, more: &[&str]) -> String {
    let done = run(input, output, more);
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!((done.status.code(), said.as_str()), (Some(0), ""));
    String::from_utf8(done.stdout).unwrap()
}

/// Every file under a directory.
fn contents(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut left = vec![directory.to_owned()];
    let mut found = BTreeMap::new();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.insert(path.strip_prefix(directory).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
    found
}

fn manifest(output: &Path) -> Value {
    serde_json::from_slice(&fs::read(output.join("manifest.json")).unwrap()).unwrap()
}

/// The rows of a table of CSV, each a map from column to value.
fn rows(output: &Path, table: &str) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(output.join(format!("{table}.csv"))).unwrap();
    let mut records = records(text.trim_start_matches('\u{FEFF}')).into_iter();
    let head = records.next().unwrap();
    records.map(|record| head.iter().cloned().zip(record).collect()).collect()
}

fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if quoted && characters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            c => cell.push(c),
        }
    }
    records
}

#[test]
fn every_input_is_a_report_or_an_error_and_the_keys_join() {
    let folder = directory("accounted");
    let corpus = Corpus::new(11);
    corpus.write_files(200, &folder.join("pages")).unwrap();
    let output = folder.join("out");
    let said = succeed(&folder.join("pages"), &output, &["--format", "csv", "--lang", "en"]);
    let (reports, errors) = (rows(&output, "reports"), rows(&output, "errors"));
    assert!(said.contains(&format!("200 inputs: {} reports", reports.len())), "{said}");
    let mut numbers: Vec<usize> = reports.iter().map(|row| row["report"].parse().unwrap()).collect();
    numbers.extend(errors.iter().map(|row| row["input"].parse::<usize>().unwrap()));
    numbers.sort_unstable();
    assert_eq!(numbers, (0..200).collect::<Vec<_>>());
    for (row, key) in reports.iter().map(|row| (row, "report")).chain(errors.iter().map(|row| (row, "input")))
    {
        let page = corpus.page(row[key].parse().unwrap());
        assert!(row["file"].ends_with(&page.name), "{row:?}");
        match page.kind {
            PageKind::Report => assert_eq!(key, "report", "{row:?}"),
            PageKind::NoReport => assert_eq!((key, &*row["code"]), ("input", "not-a-report"), "{row:?}"),
            PageKind::Harm => assert_eq!(key, "input", "{row:?}"),
        }
    }
    for name in &TABLES[1..7] {
        let rows = rows(&output, name);
        assert!(!rows.is_empty(), "{name}");
        for row in rows {
            let report = reports.iter().find(|report| report["report"] == row["report"]).unwrap();
            assert_eq!(report["file"], row["file"]);
        }
    }
    let of = |name: &str| rows(&output, name).len();
    let totals = &manifest(&output)["totals"];
    for name in TABLES {
        assert_eq!(totals["rows"][name].as_u64().unwrap() as usize, of(name), "{name}");
    }
    let sum = |column: &str| reports.iter().map(|row| row[column].parse::<usize>().unwrap()).sum::<usize>();
    assert_eq!((sum("figures"), sum("citations")), (of("figures"), of("citations")));
    assert_eq!((sum("findings"), sum("sections")), (of("findings"), of("sections")));
    assert!(reports.iter().any(|row| row["publication"] == "late"));
    assert!(reports.iter().any(|row| row["publication"] == "on_time"));
}

#[test]
fn a_run_that_is_killed_ten_times_ends_as_an_undisturbed_one() {
    let folder = directory("killed");
    let pages = folder.join("pages");
    Corpus::new(5).write_files(2000, &pages).unwrap();
    for format in ["parquet", "csv"] {
        let (calm, disturbed) =
            (folder.join(format!("calm-{format}")), folder.join(format!("disturbed-{format}")));
        let start = Instant::now();
        let said = succeed(&pages, &calm, &["--format", format]);
        let whole = start.elapsed();
        let mut kills = 0;
        for round in 1..=10 {
            let mut child = table(&pages, &disturbed, &["--format", format]).spawn().unwrap();
            // Moments all over a run, at the end of which its tables are put together.
            thread::sleep(whole.mul_f64(f64::from(round * 37 % 10) / 25.0 + 0.02));
            child.kill().unwrap();
            kills += usize::from(!child.wait().unwrap().success());
        }
        assert!(kills > 0, "every run was done before it was killed");
        let again = succeed(&pages, &disturbed, &["--format", format]);
        assert_eq!(said.replace("calm", "disturbed"), again);
        let (calm, disturbed) = (contents(&calm), contents(&disturbed));
        assert_eq!(calm.keys().collect::<Vec<_>>(), disturbed.keys().collect::<Vec<_>>());
        for (path, bytes) in &calm {
            assert!(disturbed[path] == *bytes, "{} differs", path.display());
        }
    }
}

/// Kills a run when its first part is done; whether that was before its end.
fn killed_after_a_part(pages: &Path, output: &Path) -> bool {
    let mut child = table(pages, output, &[]).spawn().unwrap();
    let part = output.join(".fazhi/parts/00000/part.json");
    while !part.exists() && child.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    !output.join("manifest.json").exists()
}

#[test]
fn what_was_done_is_not_done_again() {
    let folder = directory("once");
    // More pages where the machine is so fast that it comes to the end.
    let caught = (0..4).find_map(|attempt| {
        let (pages, output) = (folder.join(format!("pages{attempt}")), folder.join(format!("out{attempt}")));
        Corpus::new(6).write_files(400 << attempt, &pages).unwrap();
        killed_after_a_part(&pages, &output).then_some((pages, output))
    });
    let (pages, output) = caught.expect("a run is slow enough to be interrupted");
    let written = |file: &str| fs::metadata(output.join(file)).unwrap().modified().unwrap();
    let before = written(".fazhi/parts/00000/reports.parquet");
    succeed(&pages, &output, &[]);
    assert_eq!(written("reports/00000.parquet"), before);
}

#[test]
fn a_part_that_a_failing_machine_cut_short_is_done_again() {
    let folder = directory("cut");
    let pages = folder.join("pages");
    Corpus::new(6).write_files(60, &pages).unwrap();
    let (calm, output) = (folder.join("calm"), folder.join("out"));
    succeed(&pages, &calm, &[]);
    succeed(&pages, &output, &[]);
    // As if the machine had stopped just before the manifest, with a file half on the disk.
    let own = output.join(".fazhi");
    fs::create_dir_all(own.join("parts")).unwrap();
    fs::write(own.join("run.json"), manifest(&output)["run"].to_string()).unwrap();
    fs::remove_file(output.join("manifest.json")).unwrap();
    fs::write(output.join("reports/00000.parquet"), b"PAR1").unwrap();
    succeed(&pages, &output, &[]);
    assert!(contents(&calm) == contents(&output));
}

#[test]
fn another_run_in_the_directory_is_refused_and_says_why() {
    let folder = directory("refused");
    let pages = folder.join("pages");
    Corpus::new(6).write_files(20, &pages).unwrap();
    let output = folder.join("out");
    let first = succeed(&pages, &output, &[]);
    let before = contents(&output);
    // The same again has nothing to do.
    assert_eq!(succeed(&pages, &output, &[]), first);
    let refused = |more: &[&str], words: &str| {
        let done = run(&pages, &output, more);
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains(words), "{said}");
    };
    refused(&["--format", "arrow"], "--format不同:原为“parquet”,现为“arrow”");
    refused(&["--lang", "en"], "--lang differs: “zh” then, “en” now");
    refused(&["--bom"], "--bom 只用于 --format csv");
    fs::write(pages.join("one-more.txt"), "又一份").unwrap();
    refused(&[], "输入文件数不同:原为“20”,现为“21”");
    fs::remove_file(pages.join("one-more.txt")).unwrap();
    fs::write(pages.join("0000/000003.txt"), "另一份").unwrap();
    refused(&[], "输入");
    assert!(contents(&output) == before);
    let inhabited = directory("refused/inhabited");
    fs::write(inhabited.join("thesis.docx"), "").unwrap();
    let done = run(&pages, &inhabited, &[]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8(done.stderr).unwrap().contains("不是空目录"));
    assert_eq!(run(Path::new("-"), &folder.join("other"), &[]).status.code(), Some(2));
}

#[test]
fn two_processes_never_write_to_one_directory() {
    let folder = directory("locked");
    let pages = folder.join("pages");
    Corpus::new(6).write_files(20, &pages).unwrap();
    let output = folder.join("out");
    fs::create_dir_all(output.join(".fazhi/parts")).unwrap();
    let lock = fs::File::create(output.join(".fazhi/lock")).unwrap();
    lock.lock().unwrap();
    let done = run(&pages, &output, &[]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8(done.stderr).unwrap().contains("另一个进程正在写入"));
    drop(lock);
    succeed(&pages, &output, &[]);
}

#[test]
fn archives_give_the_rows_of_their_pages() {
    let folder = directory("archives");
    let corpus = Corpus::new(9);
    corpus.write_files(150, &folder.join("pages")).unwrap();
    archive::write_warc(&corpus, 150, false, fs::File::create(folder.join("a.warc")).unwrap()).unwrap();
    archive::write_warc(&corpus, 150, true, fs::File::create(folder.join("b.warc.gz")).unwrap()).unwrap();
    archive::write_parquet(&corpus, 0..150, 40, fs::File::create(folder.join("c.parquet")).unwrap()).unwrap();
    let read = |input: &str| {
        let output = folder.join(format!("out-{input}"));
        succeed(&folder.join(input), &output, &["--format", "csv", "--column", "html"]);
        TABLES.map(|table| {
            let mut rows = rows(&output, table);
            for row in &mut rows {
                row.remove("file");
                let (record, url) = (row.remove("record"), row.remove("url"));
                if input != "pages" && (table == "reports" || table == "errors") {
                    let number = row.get("report").or(row.get("input")).unwrap();
                    assert_eq!(record.as_ref(), Some(number));
                    assert_eq!(url.unwrap(), corpus.page(number.parse().unwrap()).address);
                }
            }
            rows
        })
    };
    let pages = read("pages");
    for input in ["a.warc", "b.warc.gz", "c.parquet"] {
        for (table, (one, other)) in TABLES.iter().zip(pages.iter().zip(read(input))) {
            assert_eq!(*one, other, "{input} {table}");
        }
    }
}

#[test]
fn broken_archives_and_missing_files_are_rows() {
    let folder = directory("broken");
    let corpus = Corpus::new(9);
    let mut whole = Vec::new();
    archive::write_warc(&corpus, 10, true, &mut whole).unwrap();
    fs::write(folder.join("cut.warc.gz"), &whole[..whole.len() - 100]).unwrap();
    fs::write(folder.join("empty.warc"), "").unwrap();
    fs::write(folder.join("none.parquet"), "PAR1").unwrap();
    let output = folder.join("out");
    let mut command = table(&folder.join("cut.warc.gz"), &output, &["--format", "csv", "--column", "html"]);
    for name in ["empty.warc", "none.parquet", "missing.txt"] {
        command.arg(folder.join(name));
    }
    let done = command.output().unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let errors = rows(&output, "errors");
    let of = |name: &str| {
        let rows = errors.iter().filter(|row| row["file"].ends_with(name));
        rows.map(|row| row["code"].clone()).filter(|code| code != "not-a-report").collect::<Vec<_>>()
    };
    assert_eq!(of("cut.warc.gz").last().unwrap(), "damaged");
    assert_eq!(
        [of("empty.warc"), of("none.parquet"), of("missing.txt")].concat(),
        ["empty", "damaged", "not-found"]
    );
    assert_eq!(rows(&output, "reports").len() + errors.len(), 10 + 3);
    // A slip on the command line is no table of errors.
    archive::write_parquet(&corpus, 0..5, 5, fs::File::create(folder.join("p.parquet")).unwrap()).unwrap();
    for (more, words) in [(&["--column", "body"][..], "url、html"), (&[], "--column")] {
        let done = run(&folder.join("p.parquet"), &folder.join("other"), more);
        assert_eq!(done.status.code(), Some(2));
        assert!(String::from_utf8(done.stderr).unwrap().contains(words));
    }
}

#[test]
fn csv_is_for_spreadsheets() {
    let folder = directory("csv");
    Corpus::new(2).write_files(40, &folder.join("pages")).unwrap();
    let output = folder.join("out");
    succeed(&folder.join("pages/*/*.*"), &output, &["--format", "csv", "--bom"]);
    let names: Vec<_> = contents(&output).into_keys().collect();
    let mut expected: Vec<PathBuf> = TABLES.iter().map(|name| format!("{name}.csv").into()).collect();
    expected.extend(["labels.csv".into(), "manifest.json".into()]);
    expected.sort();
    assert_eq!(names, expected);
    for name in TABLES.iter().chain(&["labels"]) {
        let bytes = fs::read(output.join(format!("{name}.csv"))).unwrap();
        assert!(bytes.starts_with("\u{FEFF}".as_bytes()), "{name}");
        assert!(!bytes[3..].starts_with("\u{FEFF}".as_bytes()), "{name}");
    }
    let labels = rows(&output, "labels");
    for name in TABLES {
        let head = fs::read_to_string(output.join(format!("{name}.csv"))).unwrap();
        let head = head.trim_start_matches('\u{FEFF}').lines().next().unwrap().to_owned();
        let of: Vec<_> = labels.iter().filter(|row| row["table"] == name).collect();
        assert_eq!(head, of.iter().map(|row| &*row["column"]).collect::<Vec<_>>().join(","));
        assert!(of.iter().all(|row| !row["zh"].is_empty() && !row["en"].is_empty()));
    }
    let figure = &rows(&output, "figures")[0];
    assert!(figure["value"].contains(".000000"), "{figure:?}");
}

#[test]
fn a_full_disk_is_said_and_ends_the_run() {
    let folder = directory("full");
    Corpus::new(2).write_files(5, &folder.join("pages")).unwrap();
    let file = folder.join("file");
    fs::File::create(&file).unwrap().write_all(b"x").unwrap();
    let done = run(&folder.join("pages"), &file.join("out"), &[]);
    assert_eq!(done.status.code(), Some(1));
    assert!(!done.stderr.is_empty());
}
