//! The built command, as its users run it.
#![allow(clippy::unwrap_used)]

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use fazhi::json::Document;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/reports");

/// The command in a locale without a language, so that it speaks Chinese.
fn fazhi<I: IntoIterator<Item: AsRef<OsStr>>>(arguments: I) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fazhi"));
    command.args(arguments).env("LC_ALL", "C").env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
    command
}

fn run<I: IntoIterator<Item: AsRef<OsStr>>>(arguments: I) -> Output {
    fazhi(arguments).output().unwrap()
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = fazhi(arguments);
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A fresh directory of one test.
fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn write(path: &Path, text: impl AsRef<[u8]>) -> String {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The `file` of every line of JSON.
fn files(output: &Output) -> Vec<String> {
    let file = |line: &str| serde_json::from_str::<Document>(line).unwrap().file.unwrap().into_owned();
    stdout(output).lines().map(file).collect()
}

#[test]
fn json_is_the_default_and_says_what_the_library_says() {
    let path = format!("{EXAMPLES}/yunling-province-2023.txt");
    let output = run(["parse", &path]);
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    let text = fs::read_to_string(&path).unwrap();
    let expected = fazhi::parse(text).unwrap().to_json(Some(&path), fazhi::Language::Chinese);
    assert_eq!(stdout(&output), expected.clone() + "\n");
    assert_eq!(stdout(&run(["parse", "--format", "json", &path])), expected + "\n");
}

#[test]
fn standard_input_is_a_dash() {
    let output = with_input(&["parse", "-"], "某市2024年法治政府建设情况报告\n".as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(files(&output), ["-"]);
    assert_eq!(run(["parse", "-", "-"]).status.code(), Some(2));
}

#[test]
fn directories_are_walked_in_order_and_arguments_keep_theirs() {
    let folder = directory("walk");
    let written = ["b.txt", "a/2.MD", "a/1.text", "c.png", "d.HTML", ".hidden.txt", "a/.git/x.txt"];
    for name in written {
        write(&folder.join(name), name);
    }
    let single = write(&folder.join("z/zz.log"), "named outright, so it is read");
    let output = run(["parse", &single, folder.to_str().unwrap()]);
    let walked =
        ["a/1.text", "a/2.MD", "b.txt", "d.HTML"].map(|name| folder.join(name).to_str().unwrap().to_owned());
    assert_eq!(files(&output), [&[single][..], &walked].concat());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn many_files_come_out_in_order() {
    let folder = directory("many");
    for number in 0..300 {
        let text = "一、成效\n".repeat(number * 37 % 101);
        write(&folder.join(format!("{number:03}.txt")), format!("{number}\n{text}"));
    }
    let names = files(&run(["parse", folder.to_str().unwrap()]));
    assert_eq!(names.len(), 300);
    assert!(names.is_sorted());
}

#[test]
fn what_cannot_be_read_is_named_with_its_reason_and_the_rest_comes_out() {
    let folder = directory("unread");
    let good = write(&folder.join("good.txt"), "某市2024年法治政府建设情况报告");
    let picture = write(&folder.join("scan.txt"), b"\x89PNG\r\n\x1a\n");
    let surrogate = write(&folder.join("surrogate.txt"), b"ab\xed\xa0\x80");
    let empty = directory("unread/empty").to_str().unwrap().to_owned();
    let missing = folder.join("missing.txt").to_str().unwrap().to_owned();
    let arguments = ["parse", &missing, &good, &picture, &surrogate, &empty];
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(files(&output), [good.as_str()]);
    let said = stderr(&output);
    for words in [
        format!("fazhi: {missing}: 没有这个文件或目录"),
        format!("fazhi: {picture}: 不能读取图片;请先做文字识别"),
        format!("fazhi: {surrogate}: 不是 UTF-8 文本:第 2 字节"),
        format!("fazhi: {empty}: 目录中没有 .txt"),
        "4 个文件不能读取".to_owned(),
    ] {
        assert!(said.contains(&words), "{words} in {said}");
    }
    let english = run(arguments.iter().chain(&["--lang", "en"]));
    let said = stderr(&english);
    assert!(said.contains("not UTF-8 text: byte 2") && said.contains("4 files could not be read"), "{said}");
}

#[test]
fn files_are_read_by_their_content() {
    let folder = directory("formats");
    let gbk = write(&folder.join("a.txt"), b"\xb7\xa8\xd6\xce\xd5\xfe\xb8\xae\xbd\xa8\xc9\xe8");
    let page = write(&folder.join("b.txt"), "<html><p>某市2024年法治政府建设情况报告</p><p>一、主要成效</p>");
    let output = run(["text", &gbk, &page]);
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    assert_eq!(stdout(&output), "法治政府建设\n某市2024年法治政府建设情况报告\n一、主要成效\n");
    let said = stderr(&run(["text", "--notes", &gbk, "--lang", "en"]));
    assert_eq!(said, format!("fazhi: {gbk}: txt, GBK\n"));
    let output = run(["parse", &page]);
    let document: Document = serde_json::from_str(stdout(&output).trim()).unwrap();
    assert_eq!(document.title.unwrap(), "某市2024年法治政府建设情况报告");
}

#[test]
fn undecodable_bytes_are_said_and_the_rest_is_read() {
    let folder = directory("undecodable");
    let mut bytes = "某市2024年法治政府建设情况报告\n".repeat(20).into_bytes();
    bytes[3] = 0xff;
    let file = write(&folder.join("a.txt"), bytes);
    let output = run(["parse", &file]);
    assert_eq!((output.status.code(), files(&output)), (Some(0), vec![file.clone()]));
    assert!(stderr(&output).starts_with(&format!("fazhi: {file}: 第 3 字节")), "{}", stderr(&output));
}

#[test]
fn binary_and_empty_texts_are_read() {
    let folder = directory("binary");
    let nul = write(&folder.join("nul.txt"), "a\0b\0".repeat(100));
    let empty = write(&folder.join("empty.txt"), "");
    for format in ["json", "outline", "markdown", "summary"] {
        let output = run(["parse", "--format", format, &nul, &empty]);
        assert_eq!(output.status.code(), Some(0), "{format}: {}", stderr(&output));
        assert!(!stdout(&output).contains('\0'), "{format}");
    }
}

#[test]
fn wrong_usage_is_status_two_and_named_in_the_language() {
    for (arguments, chinese) in [
        (&["parse"][..], "缺少"),
        (&["parse", "a.txt", "--format", "yaml"], "不能取“yaml”"),
        (&["parse", "a.txt", "--nonsense"], "没有选项 --nonsense"),
        (&["prase"], "没有命令 prase"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(chinese), "{}", stderr(&output));
        let english = fazhi(arguments).env("LC_ALL", "en_GB.UTF-8").output().unwrap();
        assert_eq!(english.status.code(), Some(2));
        assert!(stderr(&english).contains("error:"), "{}", stderr(&english));
    }
    assert_eq!(run::<[&str; 0]>([]).status.code(), Some(2));
}

#[test]
fn help_is_in_chinese_or_english() {
    let output = run(["parse", "--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("用法:") && !stdout(&output).contains("Usage"));
    let output = run(["--lang", "en", "parse", "--help"]);
    assert!(stdout(&output).contains("Usage: ") && !stdout(&output).contains("用法"));
    assert!(stdout(&run(["--version"])).starts_with("fazhi "));
}

#[test]
fn colours_only_where_they_are_wanted() {
    let path = format!("{EXAMPLES}/yunling-province-2023.txt");
    let arguments = ["parse", "--format", "outline", &path];
    assert!(!stdout(&run(arguments)).contains('\u{1b}'));
    let forced = fazhi(arguments).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(stdout(&forced).contains('\u{1b}'));
    let forbidden = fazhi(arguments).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().unwrap();
    assert!(!stdout(&forbidden).contains('\u{1b}'));
}

#[test]
fn a_text_cannot_command_the_terminal() {
    let text = "某市2024年法治政府建设\u{1b}[31m情况报告\n一、成\u{1b}[2J效\n";
    for format in ["outline", "summary"] {
        let output = with_input(&["parse", "--format", format, "-"], text.as_bytes());
        assert!(!stdout(&output).contains('\u{1b}'), "{format}");
    }
}

#[test]
fn output_goes_to_a_file() {
    let folder = directory("output");
    let report = format!("{EXAMPLES}/yunling-province-2023.txt");
    for (format, begins) in [("json", "{\"schema\""), ("markdown", "# "), ("outline", ""), ("summary", " ")] {
        let path = folder.join(format).to_str().unwrap().to_owned();
        let output = run(["parse", &report, "--format", format, "--output", &path]);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), ""));
        let written = fs::read_to_string(&path).unwrap();
        assert!(written.starts_with(begins) && !written.contains('\u{1b}'), "{format}: {written}");
    }
    let nowhere = folder.join("no/such/place").to_str().unwrap().to_owned();
    let output = run(["parse", &report, "--output", &nowhere]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains(&nowhere));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let arguments = ["parse"].into_iter().chain([EXAMPLES; 100]);
    let mut child = fazhi(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

const CLEAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/checks/clean.txt");

#[test]
fn check_says_by_its_status_what_it_found() {
    let folder = directory("check");
    let clean = fs::read_to_string(CLEAN).unwrap();
    let late = write(&folder.join("late.txt"), clean.replace("发布日期:2025-03-10", "发布日期:2025-04-17"));
    let noted = write(&folder.join("noted.txt"), clean.replace("98.5%", "91.5%"));
    assert_eq!(run(["check", "--fail-on", "note", CLEAN]).status.code(), Some(0));
    assert_eq!(run(["check", &noted]).status.code(), Some(0));
    assert_eq!(run(["check", "--fail-on", "note", &noted]).status.code(), Some(1));
    let output = run(["check", &late]);
    assert_eq!(output.status.code(), Some(1));
    let said = stdout(&output);
    assert!(
        said.contains("published-late") && said.contains("late.txt:3:6") && said.contains("第二十四条"),
        "{said}"
    );
    assert_eq!(run(["check", &late, "no-such-file.txt"]).status.code(), Some(2));
    assert_eq!(run(["check"]).status.code(), Some(2));
    let bad = write(
        &folder.join("rules.toml"),
        "name = \"甲\"\n[[publication]]\nyears = \"2019-\"\nby = \"02-30\"\n",
    );
    let output = run(["check", "--rules", &bad, CLEAN]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("第 4 行 by"), "{}", stderr(&output));
}

#[test]
fn check_explains_its_catalogue() {
    assert_eq!(stdout(&run(["check", "--explain"])).lines().count(), fazhi::Code::all().count());
    let one = stdout(&run(["check", "--lang", "en", "--explain", "published-late"]));
    assert!(one.contains("art. 24") && one.contains("2019 on"), "{one}");
    assert_eq!(run(["check", "--explain", "no-such"]).status.code(), Some(2));
}

#[test]
fn many_reports_are_checked_in_every_format() {
    let folder = directory("check-many");
    let clean = fs::read_to_string(CLEAN).unwrap();
    for number in 0..200 {
        let text = if number % 4 == 0 { clean.replace("98.5%", "102.5%") } else { clean.clone() };
        write(&folder.join(format!("{number:03}.txt")), text);
    }
    let folder = folder.to_str().unwrap();
    let sarif = run(["check", "--format", "sarif", folder]);
    let object: serde_json::Value = serde_json::from_str(&stdout(&sarif)).unwrap();
    assert_eq!(object["version"], "2.1.0");
    assert_eq!(object["runs"][0]["results"].as_array().unwrap().len(), 50);
    assert_eq!(object["runs"][0]["results"][0]["ruleId"], "rate-over-hundred");
    let lines = stdout(&run(["check", "--format", "json", folder]));
    assert_eq!(lines.lines().count(), 200);
    assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    assert_eq!(stdout(&run(["check", "--format", "summary", folder])).lines().count(), 202);
}

/// Every `$ fazhi …` of the README, run as it stands there (`| head -n N` included), prints what the README
/// shows below it. `make expected` writes the README anew.
#[test]
fn the_readme_shows_what_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shown = fs::read_to_string(root.join("README.md")).unwrap();
    let mut fresh = String::new();
    let mut lines = shown.lines();
    let mut commands = 0;
    while let Some(line) = lines.next() {
        fresh.extend([line, "\n"]);
        let Some(words) = line.strip_prefix("$ fazhi ") else { continue };
        commands += 1;
        let (arguments, head) = words.split_once(" | head -n ").unwrap_or((words, "1000"));
        // Tables are written anew; a directory of an earlier run would be refused or gone on with.
        if let Some((_, folder)) = arguments.split_once("--output target/") {
            let _ = fs::remove_dir_all(root.join("target").join(folder.split(' ').next().unwrap()));
        }
        let output = fazhi(arguments.split(' ')).current_dir(&root).output().unwrap();
        for printed in stdout(&output).lines().take(head.parse().unwrap()) {
            fresh.extend([printed.trim_end(), "\n"]);
        }
        lines.by_ref().find(|line| *line == "```");
        fresh += "```\n";
    }
    assert!(commands > 0, "the README shows no command");
    if std::env::var_os("FAZHI_REFRESH").is_some() {
        fs::write(root.join("README.md"), &fresh).unwrap();
    } else {
        assert!(shown == fresh, "the README shows other output than the command prints: `make expected`");
    }
}
