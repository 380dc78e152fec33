//! Annual reports and the pages that look like them: whole invented pages, and titles on one body.

use std::fs;
use std::path::{Path, PathBuf};

use fazhi::{GenreKind, recognize, reports_in};

fn pages(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&folder).expect("folder").map(|entry| entry.expect("entry").path()).collect();
    paths.sort();
    let name = |path: &PathBuf| path.file_stem().expect("name").to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read_to_string(path).expect("text"))).collect()
}

/// The kind as it is named in JSON, which is also the name of its page.
fn kind(text: &str) -> String {
    let kind = serde_json::to_value(recognize(text).kind).expect("JSON");
    kind.as_str().expect("text").to_owned()
}

#[test]
fn every_look_alike_is_refused_as_what_it_is() {
    let pages = pages("fixtures/look-alikes");
    assert!(pages.len() >= 18);
    for (name, text) in pages {
        assert_eq!(kind(&text), name);
        assert!(reports_in(&text).is_empty(), "{name}");
    }
}

#[test]
fn look_alikes_are_refused_without_their_titles() {
    for (name, text) in pages("fixtures/look-alikes") {
        let is_title = |line: &&str| !line.is_empty() && !line.contains('>') && !line.contains("来源");
        let title = text.lines().find(is_title).expect("title");
        if name != "index_page" {
            assert_ne!(kind(&text.replacen(title, "", 1)), "annual_report", "{name}");
        }
    }
}

#[test]
fn reports_in_odd_layouts_are_reports() {
    for (name, text) in pages("fixtures/odd-layouts") {
        let genre = recognize(&text);
        assert!(genre.is_annual_report(), "{name}: {:?}", genre.kind);
        assert!(genre.score >= 0.85, "{name}: {}", genre.score);
        assert_eq!(reports_in(&text).len(), 1, "{name}");
    }
}

#[test]
fn the_example_reports_are_reports_however_their_lines_break() {
    for (name, text) in pages("../examples/reports") {
        let words: Vec<&str> = text.split_whitespace().collect();
        let body = text.find("一、").and_then(|at| text.get(at..)).expect("heading").to_owned();
        for variant in [text.clone(), words.join(" "), words.concat(), body] {
            assert!(recognize(&variant).is_annual_report(), "{name}");
        }
    }
}

#[test]
fn the_example_look_alikes_are_refused() {
    let kinds: Vec<GenreKind> =
        pages("../examples/look-alikes").iter().map(|(_, text)| recognize(text).kind).collect();
    assert_eq!(kinds, [GenreKind::News, GenreKind::DutyReport, GenreKind::WorkPlan]);
}

#[test]
fn example_reports_in_one_text_are_found_in_any_order() {
    let reports = pages("../examples/reports");
    for turn in 0..reports.len() {
        let mut order: Vec<&str> = reports.iter().map(|(_, text)| text.trim()).collect();
        order.rotate_left(turn);
        for separator in ["\n\n", "\n(第3/9页)\n", "\n------\n", "\n\u{c}\n"] {
            let text = order.join(separator);
            let found = reports_in(&text);
            assert_eq!(found.len(), order.len(), "{turn} {separator:?}");
            for (span, report) in found.iter().zip(&order) {
                let piece = span.of(&text);
                let head: String = report.chars().take(400).collect();
                // The first lines of a page may be taken for the last ones of the page before.
                assert!(
                    piece.contains(&head[head.len() / 2..].chars().skip(2).collect::<String>()),
                    "{head}"
                );
                assert!(piece.len().abs_diff(report.len()) < 400, "{turn} {separator:?}");
            }
        }
    }
}

/// What follows each title: it speaks of the past, names problems and plans, and fits any kind.
const BODY: &str = "\n现将有关情况报告如下:\n一、2023年主要工作情况\n(一)加强组织领导。县委常委会专题研究法治工作6次,同比增加2次。\n\
    (二)规范行政执法。办理案件118件,评查案卷60卷。\n二、存在的问题\n一是执法力量不足。\n三、下一步工作打算\n持续推进依法行政。\n";

#[test]
fn titles_of_reports() {
    for title in [
        "青岭县关于2023年法治政府建设情况的报告",
        "青岭县2023年度法治政府建设情况报告",
        "青岭县法治政府建设2023年度工作报告",
        "青岭县2023年法治政府建设年度情况报告",
        "青岭县交通运输局2023年法治政府部门建设工作情况",
        "青岭县2023年法治政府建设工作情况",
        "青岭县司法局2023年法治政府建设工作总结",
        "青岭县2014年依法行政工作情况报告",
        "南岭乡人民政府关于法治政府建设的情况报告",
        "中共青岭县委 青岭县人民政府关于2023年度法治政府建设情况的报告",
        "关于报送2023年度法治政府建设情况的报告",
        "青岭县关于2023年度依法行政暨法治政府建设工作情况的报告",
        "青岭县2023年法治政府建设年度报告_年度报告_青岭县人民政府",
        "青岭县人民政府关于2023年法治政府建设情况的报告 2024-02-09",
        "青岭县法院路街道办事处2023年法治政府建设年度报告",
        "青岭县综合行政执法局关于2023年法治政府建设工作情况的报告",
        "青岭县政务公开办公室2023年法治政府建设情况报告",
        "青岭县2023年法治政府建设工作情况和2024年工作安排",
        "青岭县2023年度法治政府建设情况报告及2024年工作方案",
        "青岭县政府研究室2023年法治政府建设情况报告",
        "青岭县2023年度法制政府建设情况报告",
        "青岭县2023年法治政府建设白皮书",
        "青岭县教育局2023年依法治校和法治政府建设情况报告",
        "青岭县税务局2023年法治税务建设情况报告",
    ] {
        assert_eq!(kind(&format!("{title}{BODY}")), "annual_report", "{title}");
    }
}

#[test]
fn titles_of_other_pages() {
    for (title, expected) in [
        ("青岭县2024年法治政府建设工作要点", "work_plan"),
        ("青岭县2024年法治政府建设重点工作安排", "work_plan"),
        ("青岭县法治政府建设实施方案(2021—2025年)", "work_plan"),
        ("关于印发2024年法治政府建设工作要点的通知", "work_plan"),
        ("关于加强法治政府建设的实施意见", "policy_document"),
        ("关于做好2023年法治政府建设年度报告编制和公开工作的通知", "policy_document"),
        ("青岭县2023年上半年法治政府建设工作情况报告", "half_year"),
        ("青岭县2023年第三季度法治政府建设工作总结", "half_year"),
        ("青岭县法治政府建设情况自查报告", "self_inspection"),
        ("青岭县2021年至2023年法治政府建设情况报告", "multi_year"),
        ("青岭县“十四五”法治政府建设情况报告", "multi_year"),
        ("青岭县2023年政府信息公开工作年度报告", "information_disclosure_report"),
        ("青岭县2023年度行政执法情况统计年报", "enforcement_statistics"),
        ("青岭县2023年行政复议应诉工作情况报告", "reconsideration_report"),
        ("青岭县司法局2023年工作总结及2024年工作思路", "bureau_summary"),
        ("青岭县人民法院工作报告", "court_or_congress_report"),
        ("青岭县人民政府2023年政府工作报告", "court_or_congress_report"),
        ("《青岭县2023年法治政府建设情况报告》解读", "interpretation"),
        ("青岭县司法局局长2023年度述法报告", "duty_report"),
        ("青岭县召开法治政府建设工作推进会", "news"),
        ("法治政府建设工作总结模板(5篇)", "sample"),
        ("法治政府建设评估报告", "paper"),
        ("青岭县2023年信访工作情况报告", "other"),
        ("青岭县2023年优化营商环境工作情况报告", "other"),
        ("青岭县第一中学2023年依法治校工作总结", "other"),
        ("青岭县法治政府建设示范创建工作总结", "self_inspection"),
        ("中共青岭县委全面依法治县委员会2023年工作总结", "bureau_summary"),
        ("法治政府建设年度报告怎么写?", "sample"),
        ("法治政府建设年度报告公开目录", "index_page"),
    ] {
        assert_eq!(kind(&format!("{title}{BODY}")), expected, "{title}");
    }
}

#[test]
fn a_hostile_text_takes_no_longer_than_its_length_asks() {
    for piece in ["一、", "二、一、", "( ", "《", "法", "法治政府建设", "一、 \n", "法(", "年,"]
    {
        let text = piece.repeat(50_000);
        let start = std::time::Instant::now();
        recognize(&text);
        reports_in(&text);
        assert!(start.elapsed().as_secs() < 10, "{piece:?}");
    }
}
