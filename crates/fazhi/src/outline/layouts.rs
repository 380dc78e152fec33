//! One invented report in many layouts: damaged or written otherwise, it is read as it is in its own.

use super::tests::{headings, parts};
use crate::SegmentKind;

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
