//! One invented report in many layouts: damaged or written otherwise, it is read as it is in its own.

use super::tests::{headings, parts, report, titles, with_head};
use crate::SegmentKind::{self, Achievements, Lead, Plans, Problems, Title};

const PLAIN: &str = "青河县水务局2024年度法治政府建设情况报告

2024年,我局依法行政水平稳步提升。现将有关情况报告如下:

一、主要举措和成效

(一)加强组织领导。局党组学习习近平法治思想6次,听取法治工作汇报2次。

(二)规范行政执法。办理行政处罚案件32件,行政诉讼败诉率下降到6.9%。

二、党政主要负责人履行推进法治建设第一责任人职责情况

局主要负责人亲自部署法治工作3次,带头出庭应诉1次。

三、存在的不足和原因

执法力量不足,基层执法人员仅4名。主要原因是编制偏紧。

四、2025年工作安排

2025年,我局将严格落实《重大行政决策程序暂行条例》,组织执法培训3期。

青河县水务局
2025年1月15日
";

/// Level, number and title of every section.
type Headings = Vec<(u8, Option<String>, String)>;

/// The kinds of the segments in order.
fn kinds(text: &str) -> Vec<SegmentKind> {
    parts(text).into_iter().map(|(kind, _)| kind).collect()
}

/// Expects `text` to be read as the plain report is.
fn as_plain(text: &str) {
    assert_ne!(text, PLAIN);
    assert_eq!(headings(text), headings(PLAIN), "{text}");
    assert_eq!(kinds(text), kinds(PLAIN), "{text}");
}

/// The plain report with each of `edits` made.
fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(PLAIN.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

#[test]
fn the_first_heading_may_be_glued_to_the_lead() {
    as_plain(&edited(&[("如下:\n\n一、", "如下:一、")]));
    as_plain(&edited(&[("如下:\n\n一、", "如下。  一、")]));
}

#[test]
fn headings_may_be_glued_to_the_paragraphs_before_them() {
    as_plain(&edited(&[("6.9%。\n\n二、", "6.9%。二、")]));
    as_plain(&edited(&[("1次。\n\n三、", "1次。三、"), ("偏紧。\n\n四、", "偏紧。 四、")]));
    as_plain(&edited(&[("2次。\n\n(二)", "2次。(二)"), ("6.9%。\n\n二、", "6.9%。二、")]));
}

#[test]
fn headings_may_be_glued_to_one_another() {
    as_plain(&edited(&[("成效\n\n(一)", "成效(一)")]));
    as_plain(&edited(&[("如下:\n\n一、", "如下:一、"), ("成效\n\n(一)", "成效(一)")]));
    let third = "一、主要举措\n(一)深化“放管服”改革,优化环境1.提升效能。办结92件。2.规范监管。检查31次。\n二、存在的不足";
    let found: Headings = headings(third);
    let titles: Vec<(u8, &str)> = found.iter().map(|(level, _, title)| (*level, title.as_str())).collect();
    let wanted = [
        (1, "主要举措"),
        (2, "深化“放管服”改革,优化环境"),
        (3, "提升效能"),
        (3, "规范监管"),
        (1, "存在的不足"),
    ];
    assert_eq!(titles, wanted);
}

#[test]
fn a_long_heading_is_not_joined_to_its_text() {
    let long = "坚持以习近平法治思想为引领,全面加强组织领导,推动法治政府建设各项任务落地见效";
    let text = edited(&[("(一)加强组织领导。", &format!("(一){long}\n"))]);
    assert_eq!(headings(&text)[1], (2, Some("一".to_owned()), long.to_owned()));
    assert_eq!(headings(&text).len(), headings(PLAIN).len());
    assert!(report(&text).findings().is_empty());
}

#[test]
fn numbers_in_running_text_open_nothing() {
    let lists = [
        ("主要原因是编制偏紧。", "主要原因是编制偏紧。四、五月间尤其如此。"),
        ("主要原因是编制偏紧。", "具体包括以下两类:二、执法人员。"),
        ("组织执法培训3期。", "组织执法培训3期。二、规范执法。"),
        ("编制偏紧。", "根据《条例》第三条(一)项的规定,编制偏紧。"),
    ];
    for (old, new) in lists {
        as_plain(&edited(&[(old, new)]));
    }
}

/// The plain report, each of its lines that begins with `old` beginning with `new`.
fn renumbered(rows: &[(&str, &str)]) -> String {
    let rows: Vec<(String, String)> =
        rows.iter().map(|(old, new)| (format!("\n{old}"), format!("\n{new}"))).collect();
    rows.iter().fold(PLAIN.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

/// Expects headings of the plain report's titles and levels, and its parts.
fn as_plain_but_for_numbers(text: &str) {
    let bare = |text: &str| -> Vec<(u8, String)> {
        headings(text).into_iter().map(|(level, _, title)| (level, title)).collect()
    };
    assert_eq!(bare(text), bare(PLAIN), "{text}");
    assert_eq!(kinds(text), kinds(PLAIN), "{text}");
    assert!(headings(text).iter().all(|(_, number, _)| number.is_some()), "{text}");
}

#[test]
fn numbers_of_other_shapes() {
    let firsts = ["一、", "二、", "三、", "四、"];
    for numbers in [
        ["壹、", "贰、", "叁、", "肆、"],
        ["Ⅰ、", "Ⅱ、", "Ⅲ、", "Ⅳ、"],
        ["I.", "II.", "III.", "IV."],
        ["01 ", "02 ", "03 ", "04 "],
        ["01\n", "02\n", "03\n", "04\n"],
        ["第一部分:", "第二部分:", "第三部分:", "第四部分:"],
    ] {
        let rows: Vec<(&str, &str)> = firsts.into_iter().zip(numbers).collect();
        as_plain_but_for_numbers(&renumbered(&rows));
    }
    as_plain(&renumbered(&[("(一)", "㈠"), ("(二)", "㈡")]));
    as_plain(&renumbered(&[
        ("一、", "一、\n"),
        ("二、", "二、\n\n"),
        ("三、", "三、\n"),
        ("四、", "四、\n"),
    ]));
    let found = headings(&renumbered(&[("四、", "4、")]));
    assert_eq!(found.last(), Some(&(3, Some("4".to_owned()), "2025年工作安排".to_owned())));
}

#[test]
fn headings_without_numbers() {
    let rows = [("一、", ""), ("二、", ""), ("三、", ""), ("四、", "")];
    let text = renumbered(&rows);
    assert_eq!(kinds(&text), kinds(PLAIN), "{text}");
    let bullets = [("一、", "■ "), ("二、", "■ "), ("三、", "◆【"), ("四、", "●")];
    let text = renumbered(&bullets).replace("不足和原因\n", "不足和原因】\n");
    let titles: Vec<String> = headings(&text).into_iter().map(|(_, _, title)| title).collect();
    let wanted: Vec<String> = headings(PLAIN).into_iter().map(|(_, _, title)| title).collect();
    assert_eq!(titles, wanted);
    assert!(report(&text).genre().is_annual_report());
}

#[test]
fn marks_of_other_programs_before_lines() {
    let indented = |by: &str| {
        PLAIN
            .lines()
            .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{by}{line}\n") })
            .collect::<String>()
    };
    for by in ["&nbsp;&nbsp;", "&emsp;&emsp;", "??", "？", "　　"] {
        as_plain(&indented(by));
    }
    let firsts = ["一、", "二、", "三、", "四、"];
    for mark in ["## ", "# ", "##"] {
        let marked = firsts.map(|number| format!("{mark}{number}"));
        let rows: Vec<(&str, &str)> = firsts.into_iter().zip(marked.iter().map(String::as_str)).collect();
        as_plain(&renumbered(&rows));
    }
    let bold = PLAIN.lines().map(|line| match line.split_once('、') {
        Some((number, _)) if number.len() == 3 => format!("**{line}**\n"),
        _ => format!("{line}\n"),
    });
    as_plain(&bold.collect::<String>());
}

#[test]
fn full_stops_may_be_points() {
    as_plain(&PLAIN.replace('。', "."));
    as_plain(&PLAIN.replace('。', "．"));
}

#[test]
fn parts_of_the_document_stand_above_headings_of_the_first_level() {
    let text = with_head(
        "第一部分 工作情况\n一、抓学习\n学习9次。\n二、抓执法\n检查3次。\n第二部分 存在的问题\n一、力量薄弱\n人手少。\n\
         二、普法单一\n形式旧。\n第三部分 明年工作打算\n一、抓培训\n培训执法人员。",
    );
    let kinds: Vec<SegmentKind> = parts(&text).into_iter().map(|part| part.0).collect();
    assert_eq!(kinds, [Title, Lead, Achievements, Problems, Plans]);
    assert_eq!(report(&text).outline().len(), 3);
    assert!(report(&text).findings().is_empty());
    let one = with_head(
        "第一部分 工作情况\n一、主要成效\n学习9次。\n二、存在的短板\n人手少。\n三、工作安排\n培训。",
    );
    let kinds: Vec<SegmentKind> = parts(&one).into_iter().map(|part| part.0).collect();
    assert_eq!(kinds, [Title, Lead, Achievements, Problems, Plans]);
}

#[test]
fn headings_with_a_space_behind_every_character() {
    let text = with_head(
        "一 、 工 作 情 况\n学习9次。\n二 、 存 在 的 问 题\n人手少。\n三 、 下 一 步 工 作\n抓培训。",
    );
    let kinds: Vec<SegmentKind> = parts(&text).into_iter().map(|part| part.0).collect();
    assert_eq!(kinds, [Title, Lead, Achievements, Problems, Plans]);
    assert_eq!(titles(&text), ["工 作 情 况", "存 在 的 问 题", "下 一 步 工 作"]);
}

#[test]
fn a_colon_ends_the_title_before_a_paragraph() {
    let text = with_head(
        "一、主要举措\n(一)加强组织领导:县政府学法4次。\n(二)坚持服务为民:打造法治高地。检查9次。\n(三)聚焦公平:构建普惠服务体系\n办件9件。",
    );
    assert_eq!(
        titles(&text),
        ["主要举措", "加强组织领导", "坚持服务为民:打造法治高地", "聚焦公平:构建普惠服务体系"]
    );
    let text = with_head("一、主要举措 学习9次。\n二、存在问题 人手少。\n三、工作打算:抓培训。");
    assert_eq!(titles(&text), ["主要举措", "存在问题", "工作打算"]);
}

#[test]
fn the_contents_may_stand_one_level_down() {
    let text = with_head(
        "一、报告制度落实情况\n按时公开。\n二、需要报告的事项\n(一)2023年主要举措\n学习9次。\n(二)存在的不足\n人手少。\n\
         (三)2024年主要安排\n1.抓学习\n办讲座。",
    );
    let kinds: Vec<SegmentKind> = parts(&text).into_iter().map(|part| part.0).collect();
    assert_eq!(kinds, [Title, Lead, Achievements, Problems, Plans]);
}
