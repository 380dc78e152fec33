//! Outlines and parts of short invented reports, from the common layout to the odd ones.

use crate::{Report, Section, SegmentKind};

pub(super) fn report(text: &str) -> Report {
    crate::parse(text).expect("short")
}

/// The kinds of the segments, with the first characters of each.
pub(super) fn parts(text: &str) -> Vec<(SegmentKind, String)> {
    let report = report(text);
    report.segments().iter().map(|s| (s.kind, s.span.of(text).chars().take(5).collect())).collect()
}

pub(super) fn expect(text: &str, want: &[(SegmentKind, &str)]) {
    let got = parts(text);
    let got: Vec<(SegmentKind, &str)> = got.iter().map(|(kind, start)| (*kind, start.as_str())).collect();
    assert_eq!(got, want, "{text}");
}

/// Level, number and title of every section.
pub(super) fn headings(text: &str) -> Vec<(u8, Option<String>, String)> {
    fn walk(sections: &[Section], found: &mut Vec<(u8, Option<String>, String)>) {
        for section in sections {
            found.push((section.level, section.number.clone(), section.title.clone()));
            walk(&section.children, found);
        }
    }
    let mut found = Vec::new();
    walk(report(text).outline(), &mut found);
    found
}

pub(super) fn titles(text: &str) -> Vec<String> {
    headings(text).into_iter().map(|(_, _, title)| title).collect()
}

use SegmentKind::{Achievements, Lead, Other, Plans, Problems, Responsibilities, Title};

const HEAD: &str = "青河县2023年法治政府建设年度报告\n2023年,我县推进依法行政。现将情况报告如下:\n";

pub(super) fn with_head(body: &str) -> String {
    format!("{HEAD}{body}")
}

#[test]
fn headings_without_numbers_over_numbered_lists() {
    for stop in ["", "。", ";"] {
        let body = format!(
            "主要举措和成效\n1.学法{stop}\n2.执法{stop}\n存在的不足\n1.人手少{stop}\n2.装备旧{stop}\n下一步工作安排\n1.抓培训\n2.抓更新"
        );
        let found = headings(&with_head(&body));
        let top: Vec<&str> =
            found.iter().filter(|(level, ..)| *level == 1).map(|(.., title)| title.as_str()).collect();
        assert_eq!(top, ["主要举措和成效", "存在的不足", "下一步工作安排"]);
        assert_eq!(found.len(), 9);
    }
}

#[test]
fn what_announces_a_list_is_no_heading() {
    for announcement in ["还存在以下不足:", "存在的不足主要有:", "不足主要表现在:"] {
        let body =
            format!("一、工作情况\n抓学习。\n二、存在的不足\n{announcement}\n一是人手少;\n二是装备旧。");
        assert_eq!(titles(&with_head(&body)), ["工作情况", "存在的不足"]);
    }
}

#[test]
fn the_four_parts_by_their_headings() {
    expect(
        &with_head(
            "一、主要举措和成效\n(一)抓学习。学习9次。\n二、党政主要负责人履行第一责任人职责情况\n召开会议3次。\n\
             三、存在的不足和原因\n一是人手少。\n四、下一年度主要安排\n抓培训。\n五、其他需要报告的情况\n无。",
        ),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、主要举"),
            (Responsibilities, "二、党政主"),
            (Problems, "三、存在的"),
            (Plans, "四、下一年"),
            (Other, "五、其他需"),
        ],
    );
}

#[test]
fn plans_may_stand_before_problems() {
    let body = "一、工作情况\n抓学习。\n二、2024年工作安排\n抓培训。\n三、存在的主要问题\n人手少。";
    expect(
        &with_head(body),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Plans, "二、202"),
            (Problems, "三、存在的"),
        ],
    );
}

/// The part that a report's second section is read as, between one of achievements and one of plans.
fn part_headed(heading: &str) -> SegmentKind {
    let body =
        format!("一、工作情况\n抓学习。\n二、{heading}\n有关内容另行说明。\n三、2024年工作安排\n抓培训。");
    let found = parts(&with_head(&body));
    let place = found.iter().find(|(_, start)| start.starts_with("二、"));
    place.map_or(Achievements, |(kind, _)| *kind)
}

#[test]
fn headings_in_few_words() {
    let problems = [
        "工作中的不足",
        "问题及成因",
        "不足与短板",
        "不足",
        "问题",
        "主要困难",
        "当前面临的困难",
        "问题不足",
        "短板与差距",
        "差距和不足",
        "有待改进的地方",
        "问题剖析",
        "对照要求查找的问题",
        "工作推进中遇到的困难",
        "存在的堵点难点",
        "有待加强的方面",
        "制约因素",
    ];
    let plans =
        ["明年打算", "明年主要安排", "来年计划", "明年重点", "后续计划", "未来工作", "工作规划", "改进方向"];
    let duties = [
        "局长履行法治建设职责情况",
        "主要负责人认真履责情况",
        "主要负责人推进法治建设情况",
        "履行法治建设责任情况",
        "主要负责同志述法情况",
    ];
    let work = [
        "解决突出问题和历史遗留问题",
        "妥善处理历史遗留问题",
        "推动缩小城乡差距",
        "优化服务,纾解企业困难",
        "主动作为,迎接挑战",
        "着力补齐短板",
        "创新工作思路",
        "全面完成年度工作目标",
        "加强困难群众帮扶",
        "落实整改措施,巩固工作成果",
    ];
    let kinds =
        [(Problems, &problems[..]), (Plans, &plans), (Responsibilities, &duties), (Achievements, &work)];
    for (kind, headings) in kinds {
        for heading in headings {
            assert_eq!(part_headed(heading), kind, "{heading}");
        }
    }
    let body = "一、解决突出问题和历史遗留问题\n整改21个。\n二、问题与对策\n人手少。2024年,我县将抓好培训。";
    let kinds: Vec<SegmentKind> = parts(&with_head(body)).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [Title, Lead, Achievements, Problems, Plans]);
}

#[test]
fn a_broken_line_that_ends_with_a_problem_is_no_heading() {
    let body =
        "一、工作情况\n推动有关部门逐一研究群众反映的历史遗留问题\n并抓好落实。\n二、工作安排\n抓培训。";
    assert_eq!(titles(&with_head(body)), ["工作情况", "工作安排"]);
}

#[test]
fn who_signed_and_when() {
    let body = "一、工作情况\n抓学习。\n二、2024年工作安排\n抓培训。\n";
    for (lines, signatory) in [
        ("青河县司法局\n2024年1月15日", "青河县司法局"),
        ("2024年1月15日\n青河县司法局", "青河县司法局"),
        ("青河县司法局(盖章)\n二〇二四年一月十五日", "青河县司法局"),
        ("青河县发展和改革局(粮食局) 2024年1月15日", "青河县发展和改革局(粮食局)"),
        ("青河县白石镇\n2024年1月15日", "青河县白石镇"),
    ] {
        let report = report(&with_head(&format!("{body}{lines}")));
        let metadata = report.metadata();
        assert_eq!(
            metadata.signed.as_ref().map(|date| date.value.to_string()).as_deref(),
            Some("2024-01-15")
        );
        assert_eq!(metadata.signatory.as_ref().map(|name| name.value.as_str()), Some(signatory), "{lines}");
    }
}

#[test]
fn the_date_that_a_site_stamps_below_the_title() {
    let published =
        |text: &str| report(text).metadata().published.as_ref().map(|date| date.value.to_string());
    let body =
        "2023年,我县推进依法行政。现将情况报告如下:\n一、工作情况\n抓学习。\n青河县司法局\n2024-02-20\n";
    let title = "青河县2023年法治政府建设年度报告\n";
    assert_eq!(published(&format!("{title}2024-03-12 09:30\n{body}")).as_deref(), Some("2024-03-12"));
    assert_eq!(published(&format!("2024-03-12\n{title}{body}")), None);
    assert_eq!(published(&format!("{title}{body}")), None);
}

#[test]
fn a_signature_above_notes_attachments_and_links() {
    let body = "一、工作情况\n抓学习。\n二、2024年工作安排\n抓培训。\n青河县司法局\n2024年1月15日\n";
    for below in [
        "",
        "(联系人:张某 联系电话:0712-1234567)",
        "抄送:县委办公室,县人大常委会办公室,县政协办公室。\n青河县司法局办公室 2024年1月18日",
        "附件:1.青河县2023年行政执法数据统计表\n2.青河县权责清单",
        "相关文章\n青河县2022年法治政府建设年度报告 2023-01-20\n青河县2021年法治政府建设年度报告 2022-01-20",
    ] {
        let report = report(&with_head(&format!("{body}{below}")));
        let signed = report.metadata().signed.as_ref().map(|date| date.value.to_string());
        assert_eq!(signed.as_deref(), Some("2024-01-15"), "{below}");
        assert_eq!(
            report.metadata().signatory.as_ref().map(|name| name.value.as_str()),
            Some("青河县司法局"),
            "{below}"
        );
        assert_eq!(report.outline().len(), 2, "{below}");
    }
}

#[test]
fn responsibilities_inside_achievements_at_the_finest_place() {
    let section = "一、工作情况\n(一)压实法治建设第一责任人职责。召开会议3次。\n(二)抓执法。办案5件。";
    expect(
        &with_head(section),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Responsibilities, "(一)压实"),
            (Achievements, "(二)抓执"),
        ],
    );
    let item = "一、工作情况\n(一)抓统筹。一是抓学习。学习9次。二是主要负责人履行第一责任人职责。召开会议。三是抓执法。";
    expect(
        &with_head(item),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Responsibilities, "二是主要负"),
            (Achievements, "三是抓执法"),
        ],
    );
    let sentence = "一、工作情况\n(一)抓统筹。学习9次。县长认真履行推进法治建设第一责任人职责,听取汇报3次。培训干部60人。";
    expect(
        &with_head(sentence),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Responsibilities, "县长认真履"),
            (Achievements, "培训干部6"),
        ],
    );
}

#[test]
fn a_titled_item_and_the_sentences_in_which_the_heads_stay_the_subject() {
    let item = "一、工作情况\n(一)抓统筹。一是抓学习。学习9次。二是强化责任落实。严格落实第一责任人职责,召开会议。研究议题5个。三是抓执法。";
    expect(
        &with_head(item),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Responsibilities, "二是强化责"),
            (Achievements, "三是抓执法"),
        ],
    );
    let sentences = "一、工作情况\n(一)抓统筹。学习9次。县长认真履行第一责任人职责。2023年以来,县政府主要负责同志专题研究法治工作9次。培训干部60人。";
    expect(
        &with_head(sentences),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Responsibilities, "县长认真履"),
            (Achievements, "培训干部6"),
        ],
    );
}

#[test]
fn heads_who_lead_by_example_but_not_those_of_enterprises_or_in_court() {
    let first = |sentence: &str| {
        let found = parts(&with_head(&format!("一、工作情况\n(一)组织领导\n{sentence}\n审查文件6件。")));
        found.iter().any(|(kind, _)| *kind == Responsibilities)
    };
    for sentence in ["县委主要领导带头学法4次。", "局长亲自抓法治工作。", "一把手负总责,分管领导具体抓。"]
    {
        assert!(first(sentence), "{sentence}");
    }
    for sentence in ["局主要负责人带头讲法治课2次,带头出庭3次。", "县长履行第一职责,听取汇报3次。"]
    {
        assert!(first(sentence), "{sentence}");
    }
    for sentence in
        ["行政机关主要负责人带头出庭9次。", "推动企业主要负责人带头守法。", "领导干部带头学法4次。"]
    {
        assert!(!first(sentence), "{sentence}");
    }
}

#[test]
fn somebody_elses_responsibility_and_solved_problems_are_achievements() {
    let body = "一、工作情况\n(一)压实企业主体责任,守牢安全底线。检查9次。\n(二)着力解决存在的突出问题。整改21个。\n二、坚持问题导向,补齐短板\n抓整改。";
    let body = with_head(body);
    assert!(
        parts(&body).iter().all(|(kind, _)| matches!(kind, Title | Lead | Achievements)),
        "{:?}",
        parts(&body)
    );
}

#[test]
fn problems_and_plans_under_one_heading() {
    let settled = "一、工作情况\n抓学习。\n二、存在问题和下一步打算\n工作中还有差距。\n2024年,我县将抓好落实。\n(一)抓培训。\n(二)抓执法。";
    expect(
        &with_head(settled),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Problems, "二、存在问"),
            (Plans, "2024年"),
        ],
    );
    let by_item = "一、工作情况\n抓学习。\n二、存在的问题和2024年工作安排\n一是人手少。2024年,将增加编制。\n二是装备旧。2024年,将更新装备。\n此外,还将加强宣传。";
    expect(
        &with_head(by_item),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Problems, "二、存在的"),
            (Plans, "2024年"),
            (Problems, "二是装备旧"),
            (Plans, "2024年"),
        ],
    );
    let by_heading = "一、工作情况\n抓学习。\n二、存在问题及下一步工作\n(一)存在的主要问题\n1.人手少。\n(二)下一步工作打算\n1.增加编制。";
    expect(
        &with_head(by_heading),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Problems, "二、存在问"),
            (Plans, "(二)下一"),
        ],
    );
}

#[test]
fn a_thematic_report_closes_with_problems_and_plans() {
    let body = "一、坚持党的领导,凝聚合力\n学习9次。\n二、坚持数字赋能,提升效能\n建成平台1个。\n同时,我县法治政府建设还存在一些短板。下一步,我县将抓好整改。";
    expect(
        &with_head(body),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、坚持党"),
            (Problems, "同时,我县"),
            (Plans, "下一步,我"),
        ],
    );
}

#[test]
fn plans_in_sub_sections_behind_a_turn_without_a_heading() {
    let body = "一、工作情况\n审查文件6件。\n过去一年虽有进步,但与上级要求相比仍有差距。\n2024年,我县将抓好以下工作:\n(一)充实力量。\n(二)创新普法。";
    expect(
        &with_head(body),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、工作情"),
            (Problems, "过去一年虽"),
            (Plans, "2024年"),
        ],
    );
    let body = "一、抓制度\n(一)审查。6件。\n二、抓执法\n(一)监督。9次。\n(二)培训。3期。\n我们清醒地认识到,还存在人手少等问题。\n下一步,做好以下工作:\n(一)充实力量。\n(二)创新普法。";
    expect(
        &with_head(body),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、抓制度"),
            (Problems, "我们清醒地"),
            (Plans, "下一步,做"),
        ],
    );
}

#[test]
fn numbers_damaged_repeated_and_running_on() {
    let body = "一、工作情况\n一)抓学习。学习9次。\n( 二)抓执法。办案5件。\n1.检查。检查3次。\n(三)抓普法。\n2.宣讲。宣讲4场。\n一、问题\n人手少。";
    let want: [(u8, &str, &str); 7] = [
        (1, "一", "工作情况"),
        (2, "一", "抓学习"),
        (2, "二", "抓执法"),
        (3, "1", "检查"),
        (2, "三", "抓普法"),
        (3, "2", "宣讲"),
        (1, "一", "问题"),
    ];
    let got = headings(&with_head(body));
    let got: Vec<(u8, &str, &str)> = got
        .iter()
        .map(|(level, number, title)| (*level, number.as_deref().unwrap_or(""), title.as_str()))
        .collect();
    assert_eq!(got, want);
}

#[test]
fn a_number_without_neighbours_is_no_heading() {
    let body = "一、工作情况\n一 年来工作扎实推进。\n(一)抓学习。学习9次。\n2.5万件申请办结。";
    assert_eq!(titles(&with_head(body)), ["工作情况", "抓学习"]);
}

#[test]
fn where_a_title_ends() {
    #[rustfmt::skip]
    let cases = [
        ("(一)加强领导。召开会议3次。",         "加强领导"),
        ("(一)加强领导。",                   "加强领导"),
        ("(一)加强领导,压实责任",             "加强领导,压实责任"),
        ("(一)抓住“关键少数。”促学习。学习9次。",  "抓住“关键少数。”促学习"),
        ("(一)贯彻《行政复议法》。受理9件。",    "贯彻《行政复议法》"),
        ("(一)加强组织领导 全年召开会议3次,研究议题21个,推动各项任务落地见效。", "加强组织领导"),
        ("(一)2023年工作: 一年来,我县扎实推进法治政府建设各项工作,取得新的成效。成效明显。", "2023年工作"),
    ];
    for (line, want) in cases {
        assert_eq!(titles(&with_head(&format!("一、工作情况\n{line}\n(二)其他。")))[1], want, "{line}");
    }
}

#[test]
fn unnumbered_headings() {
    let body = "主要工作\n(一)抓学习。学习9次。\n存在的问题\n人手少。\n下步工作打算\n抓培训。";
    expect(
        &with_head(body),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "主要工作\n"),
            (Problems, "存在的问题"),
            (Plans, "下步工作打"),
        ],
    );
}

#[test]
fn the_statutory_contents_one_level_down() {
    let body = "一、制度概述\n按时公开。\n二、需要报告的重点事项\n(一)主要举措和成效\n抓学习。\n(二)存在的不足和原因\n人手少。\n(三)下一年度主要安排\n抓培训。";
    expect(
        &with_head(body),
        &[
            (Title, "青河县20"),
            (Lead, "2023年"),
            (Achievements, "一、制度概"),
            (Problems, "(二)存在"),
            (Plans, "(三)下一"),
        ],
    );
}

#[test]
fn the_year_a_plan_is_for() {
    let body = "一、工作情况\n抓学习。\n二、工作安排\n(一)落实《规划(2021—2025年)》要求。\n(二)到2026年办结率达99%。\n(三)培训4期。";
    let report = report(&with_head(body));
    let years: Vec<_> = report.parts().plans.iter().map(|plan| plan.target_year).collect();
    assert_eq!(years, [Some(2024), Some(2026), Some(2024)]);
}

#[test]
fn items_of_the_parts_and_their_causes() {
    let text = with_head(
        "一、工作情况\n(一)抓学习。一是学法。学习9次。二是普法。宣讲4场。\n二、不足和原因\n一是人手少。受编制限制,仅有3人。二是装备旧。\n\
         产生上述问题的原因:一是重视不够;二是投入不足。\n三、2024年工作打算\n重点做好以下工作。\n一是增加编制。\n二是更新装备。",
    );
    let report = report(&text);
    let parts = report.parts();
    let title = |title: &Option<String>| title.clone().unwrap_or_default();
    assert_eq!(parts.achievements.iter().map(|a| title(&a.item.title)).collect::<Vec<_>>(), ["学法", "普法"]);
    assert_eq!(parts.problems.iter().map(|p| title(&p.item.title)).collect::<Vec<_>>(), ["人手少", "装备旧"]);
    assert_eq!(
        parts.plans.iter().map(|p| title(&p.item.title)).collect::<Vec<_>>(),
        ["增加编制", "更新装备"]
    );
    assert!(parts.plans.iter().all(|p| p.target_year == Some(2024)));
    let causes: Vec<Vec<&str>> =
        parts.problems.iter().map(|p| p.causes.iter().map(|span| span.of(&text)).collect()).collect();
    let shared = "产生上述问题的原因:一是重视不够;二是投入不足。";
    assert_eq!(causes, [vec!["受编制限制,仅有3人。", shared], vec![shared]]);
}

#[test]
fn problems_and_plans_announced_at_the_beginning_of_a_paragraph() {
    for (problems, plans) in [
        ("存在问题:一是人手少。二是装备旧。", "下一步打算:一是抓培训。"),
        ("问题和不足:人手少。", "下一步:抓培训。"),
        ("主要问题:人手少。", "明年,抓培训。"),
    ] {
        let text = with_head(&format!("一、抓学习\n学习9次。\n二、抓执法\n检查3次。\n{problems}\n{plans}"));
        let found = parts(&text);
        let starts: Vec<(SegmentKind, char)> =
            found.iter().filter_map(|(kind, start)| Some((*kind, start.chars().next()?))).collect();
        let first = |words: &str| words.chars().next().unwrap_or(' ');
        assert!(starts.contains(&(Problems, first(problems))), "{text}: {found:?}");
        assert!(starts.contains(&(Plans, first(plans))), "{text}: {found:?}");
    }
}
