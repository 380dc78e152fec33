//! Texts that are no reports, and texts made to be slow.

use std::time::{Duration, Instant};

use fazhi::{Code, Language, Report};
use fazhi_tests::laws::checked;

fn codes(report: &Report) -> Vec<Code> {
    report.findings().iter().map(|finding| finding.code).collect()
}

#[test]
fn an_empty_or_blank_text_says_so() {
    for text in ["", "\n", "\n\n\n", "  \u{3000}\r\n\t\n", "\u{feff}"] {
        assert_eq!(codes(&checked(text)), [Code::EmptyText], "{text:?}");
    }
}

#[test]
fn control_characters_are_a_finding_and_nothing_is_lost() {
    let binary: String = (0..4096u32).map(|n| char::from((n * 7919 % 256) as u8)).collect();
    assert!(codes(&checked(&binary)).contains(&Code::ControlCharacters));
    let report = checked("某市2024年法治政府建设情况报告\n一、主要\0成效\n\0\0\0");
    assert!(codes(&report).contains(&Code::ControlCharacters));
    checked(&"\0".repeat(10_000));
}

#[test]
fn every_finding_has_words_in_both_languages() {
    for code in Code::all() {
        assert!(!code.message(Language::Chinese).is_empty() && !code.message(Language::English).is_empty());
    }
}

/// Smaller where nothing is optimised.
const fn size(optimised: usize) -> usize {
    if cfg!(debug_assertions) { optimised / 10 } else { optimised }
}

#[test]
fn one_line_of_fifty_megabytes_is_read() {
    let sentence = "全年办理行政复议案件15件,依据《某某条例》开展检查3次;";
    let text = sentence.repeat(size(50_000_000) / sentence.len());
    let report = fazhi::parse(text.as_str()).expect("under the limit");
    assert_eq!(report.segments().iter().map(|segment| segment.span.len()).sum::<usize>(), text.len());
}

#[test]
fn a_million_headings_are_read() {
    let text = "一、成效\n(一)举措\n".repeat(size(500_000));
    let report = fazhi::parse(text.as_str()).expect("under the limit");
    assert_eq!(report.segments().iter().map(|segment| segment.span.len()).sum::<usize>(), text.len());
    assert!(!report.outline().is_empty());
}

/// What a scanner may stumble over, each to be repeated without end.
const HOSTILE: &[&str] = &[
    "《",
    "》",
    "《〈",
    "(",
    ")",
    "〔",
    "一、",
    "(一)",
    "1.",
    "一是",
    "一是。",
    "一",
    "1",
    "1,",
    "1.1",
    "十百千万亿",
    " ",
    "\u{3000}",
    "\n",
    "\r",
    " \n",
    "索引号:",
    "[ 索引号 ]",
    "|",
    "来源",
    ">",
    "关于",
    "报告",
    "某市人民政府",
    "2024年",
    "2024-01-01 ",
    "同比下降",
    "近",
    "余",
    "下一步",
    "原因",
    "由于",
    "第一责任人",
    "存在的问题",
    "。",
    ";",
    ":",
    "、",
    "“",
    "a",
    "\u{200b}",
    "（",
    "一、成效\n",
    "一、成效\n(一)举措\n",
    "1.甲\n",
    "一是乙。二是丙。\n",
    "《甲\n",
    "|甲|乙|\n",
];

/// The shorter of two runs.
fn time(text: &str) -> Duration {
    let run = |_| {
        let start = Instant::now();
        let report = fazhi::parse(text).expect("under the limit");
        assert_eq!(report.text().len(), text.len());
        start.elapsed()
    };
    (0..2).map(run).min().unwrap_or_default()
}

/// Four times the text may take four times as long, or eight on a busy machine; a quadratic reader takes
/// sixteen times.
#[test]
fn time_grows_no_faster_than_the_text() {
    let bytes = size(4_000_000);
    let mut slow = Vec::new();
    for piece in HOSTILE {
        let (short, long) = (piece.repeat(bytes / 4 / piece.len()), piece.repeat(bytes / piece.len()));
        let allowed = |short: Duration| short * 8 + Duration::from_millis(20);
        let (first, second) = (time(&short), time(&long));
        // A second look before a verdict: other work on the machine comes and goes.
        if second > allowed(first) && time(&long) > allowed(time(&short)) {
            slow.push(format!("{piece:?}: {first:?} for a quarter, {second:?} for the whole"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}
