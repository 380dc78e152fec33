//! Pages that share words or headings with an annual report, each with the signal that tells it, and reports that
//! share words with those pages.

use super::GenreKind::{self, *};
use super::recognize;

/// A frame that any report has: it names no subject.
const FRAME: &str = "一、主要举措和成效\n(一)加强组织领导。召开会议3次。\n(二)规范办事。办结事项32件。\n二、存在的不足和原因\n\
    人员力量不足。\n三、下一年度工作安排\n组织培训3期。\n";
/// The lead of an annual report.
const LEAD: &str = "2024年,我局坚持以习近平法治思想为指导,扎实推进法治政府建设。现将有关情况报告如下:\n";
/// A lead that names no subject.
const NO_SUBJECT: &str = "2024年,我们坚持以习近平法治思想为指导,各项工作取得成效。现将工作情况报告如下:\n";

fn told(text: &str, kind: GenreKind, signal: &str) {
    let genre = recognize(text);
    let found: Vec<_> = genre.evidence.iter().map(|evidence| evidence.signal).collect();
    assert_eq!(genre.kind, kind, "{text}\n{found:?}");
    assert!(found.contains(&signal), "{text}\n{found:?}");
}

fn is_report(text: &str) {
    let genre = recognize(text);
    assert!(genre.is_annual_report(), "{:?} {:?}\n{text}", genre.kind, genre.evidence);
}

#[test]
fn titles_that_name_the_report_for_something_else() {
    for (title, kind, signal) in [
        ("关于对《青岭县2024年度法治政府建设情况报告》的批复\n县司法局:\n报告收悉。", Other, "letter_title"),
        ("关于审定《青岭县2024年度法治政府建设情况报告》的请示\n县政府:\n请审定。", Other, "letter_title"),
        (
            "关于2024年度法治政府建设年度报告报送和公开情况的通报\n各单位:\n现通报如下。\n一、报送情况\n",
            PolicyDocument,
            "circular_on_reports_title",
        ),
        ("青岭县2024年度法治政府建设第三方评估项目采购公告\n一、项目概况\n", Other, "purchase_title"),
        ("法治政府建设年度报告公开目录\n一、概况\n", IndexPage, "catalogue_title"),
        ("法治政府建设年度报告怎么写?\n一、标题\n二、正文\n主要举措和成效。", Sample, "guide_title"),
        ("法治政府建设知识测试题\n一、单项选择题\n1.依法行政的主体是( )。\n答案:略\n", Other, "exam_title"),
        ("法治政府建设应知应会\n1.什么是依法行政?\n答:略。\n", Other, "exam_parts"),
    ] {
        told(title, kind, signal);
    }
    for (title, kind, signal) in [
        ("青岭县法治政府建设示范县创建工作汇报", SelfInspection, "model_title"),
        ("青岭县法治政府建设示范创建工作总结", SelfInspection, "model_title"),
        ("青岭县2024年行政复议白皮书", ReconsiderationReport, "reconsideration_title"),
        ("青岭县2024年度法治政府建设第三方评估报告", Paper, "paper_title"),
        ("青岭县2024年法治政府建设典型案例", Other, "record_title"),
        ("青岭县争创全国法治政府建设示范县工作汇报", SelfInspection, "model_title"),
        ("青岭县2024年法治政府建设工作报告解读", Interpretation, "explained_report_title"),
        ("关于做好2024年度法治政府建设年度报告工作的通知", PolicyDocument, "circular_on_reports_title"),
        ("县政府常务会议听取2024年度法治政府建设情况汇报", News, "meeting_title"),
        ("中共青岭县委依法治县办关于2024年法治建设督察情况的报告", Other, "judging_title"),
        ("关于青岭县法治政府建设情况报告的说明", Interpretation, "interpretation_title"),
        ("关于全县法治政府建设情况的调研报告\n调研组于9月到各乡镇开展调研。", Paper, "survey_lead"),
        ("青岭县法治政府建设情况汇报\n尊敬的督察组各位领导:", SelfInspection, "inspectors_salutation"),
    ] {
        told(&format!("{title}\n{NO_SUBJECT}{FRAME}"), kind, signal);
    }
}

#[test]
fn titles_that_name_another_subject() {
    for (title, kind, signal) in [
        ("青岭县第一中学2024年依法治校工作总结", Other, "neighbouring_subject_title"),
        ("青岭水务集团2024年法治企业建设情况报告", Other, "neighbouring_subject_title"),
        ("青岭镇2024年信访工作法治化情况报告", Other, "neighbouring_subject_title"),
        ("青岭县2024年优化营商环境工作情况报告", Other, "neighbouring_subject_title"),
        ("青岭县2024年普法依法治理工作报告", Other, "law_popularizing_title"),
        ("青岭镇2024年平安法治建设工作总结", Other, "public_safety_title"),
        ("青岭镇2024年防汛工作情况报告", Other, "other_report_of_the_year"),
        ("中共青岭县委全面依法治县委员会2024年工作总结", BureauSummary, "commission_title"),
    ] {
        told(&format!("{title}\n{NO_SUBJECT}{FRAME}"), kind, signal);
    }
}

#[test]
fn leads_that_name_another_subject() {
    for (lead, kind, signal) in [
        (NO_SUBJECT, Other, "lead_on_another_subject"),
        (
            "2024年,我局学习习近平法治思想,落实普法责任制。现将工作情况报告如下:\n",
            Other,
            "lead_on_another_subject",
        ),
        ("张委员:\n您提出的关于加强法治政府建设的提案收悉。现答复如下:\n", Other, "letter_lead"),
        (
            "2024年,全县行政复议机构坚持以习近平法治思想为指导。现将情况报告如下:\n",
            ReconsiderationReport,
            "reconsideration_bodies",
        ),
        (
            "2024年,我市依法行政水平提升。现将全市行政执法工作情况报告如下:\n一、行政执法基本情况\n",
            EnforcementStatistics,
            "enforcement_handed_over",
        ),
    ] {
        told(&format!("{lead}{FRAME}"), kind, signal);
    }
    let enforcement =
        "一、2024年行政执法基本情况\n未开展统计执法。\n二、开展执法规范化建设有关情况\n依法行政。\n";
    told(enforcement, EnforcementStatistics, "enforcement_frame");
    let columns =
        "主动公开事项\n事项名称 公开内容 公开依据 公开时限\n法治政府建设年度报告 举措和成效 规定 每年4月\n";
    told(columns, IndexPage, "catalogue_columns");
}

#[test]
fn accounts_of_a_person_or_a_bureau_without_their_titles() {
    let duty = "一、履职情况\n(一)深学习近平法治思想。全年参加学习6次。\n(二)强化法治建设主体责任。主持会议4次。\n二、存在问题\n";
    told(duty, DutyReport, "duty_heading");
    let bureau = "2024年,全区司法行政系统坚持以习近平法治思想为指导,推进法治城区、法治政府一体建设,成效明显。\n\
        一、2024年工作总结\n(一)加强党对司法行政工作的全面领导。开展党课6次。\n(二)推进法治政府工作。审核文件9件。\n";
    told(bureau, BureauSummary, "summary_heading");
}

#[test]
fn a_subject_named_in_lead_title_or_heading_makes_a_report_of_the_frame() {
    is_report(&format!("{LEAD}{FRAME}"));
    is_report(&format!("青岭县水务局2024年度法治政府建设情况报告\n{NO_SUBJECT}{FRAME}"));
    is_report(&format!("{NO_SUBJECT}{}", FRAME.replace("规范办事", "规范依法行政工作")));
    is_report(&format!("县委、县政府:\n现将我局2024年法治建设情况报告如下:\n{FRAME}"));
    is_report(&format!(
        "{LEAD}一、依法全面履行政府职能\n办理事项3件。\n二、依法行政制度体系\n清理文件3件。\n"
    ));
}

#[test]
fn reports_whose_titles_share_words_with_look_alikes() {
    for title in [
        "青岭县2024年度法制政府建设情况报告",
        "青岭县2024年法治政府建设白皮书",
        "青岭县关于2024年度法治政府建设情况的汇报",
        "青岭县教育局2024年依法治校和法治政府建设情况报告",
        "青岭县营商环境建设局2024年法治建设工作报告",
        "青岭县2024年法治政府建设暨示范创建工作情况报告",
        "青岭县公安局2024年法治公安建设情况报告",
        "全面依法治县委员会\n青岭县2024年法治政府建设工作总结",
        "法治政府建设示范创建\n青岭县2024年度法治政府建设情况报告",
        "青岭县2024年度法治政府建设情况的通报",
        "青岭镇2024年法治镇建设工作报告",
        "青岭镇2024年度党政主要负责人履行推进法治建设第一责任人职责及法治政府建设情况报告",
        "青岭县水务局2024年度法治政府建设工作小结",
        "青岭县水务局2024年度法治政府建设年报",
        "青岭县水务局2024年法治工作总结",
        "政府信息公开目录\n建议提案答复\n招标采购公告\n青岭县2024年度法治政府建设情况报告",
    ] {
        is_report(&format!("{title}\n{LEAD}{FRAME}"));
    }
    let slip = FRAME.replace("规范办事", "推进法制政府建设");
    is_report(&format!("2024年,我局扎实推进法制政府建设。现将有关情况报告如下:\n{slip}"));
    let justice = "2024年,县司法局履行司法行政职能,扎实推进法治政府建设。现将情况报告如下:\n";
    is_report(&format!("{justice}{}", FRAME.replace("规范办事", "社区矫正、人民调解")));
}

#[test]
fn dates_and_menus_before_the_title_are_no_titles() {
    let title = "青岭县水务局2024年法治政府建设年度报告";
    let body = "2024年,我局坚持依法行政,扎实推进各项工作。现将有关情况报告如下:\n一、聚焦防汛安全\n开展排查35次。\n\
                二、聚焦河湖管理\n巡河12次。\n";
    for front in [
        "2025-01-20\n",
        "成文日期 | 2025-01-20 | 发布日期 | 2025-01-22\n",
        "11654325/2025-00012\n青岭县水务局\n2025-01-20\n2025-01-22\n",
        "文件库-2025-法治政府\n",
        "政府信息公开指南\n政府信息公开制度\n法定主动公开内容\n",
        "政务要闻\n领导讲话\n政策解读\n工作要点\n规划计划\n解读回应\n",
    ] {
        is_report(&format!("{front}{title}\n{body}"));
    }
    is_report(&format!("青岭县水务局——2024年法治政府建设年度报告\n{body}"));
    is_report(&format!("青岭县水务局2024年度法治政府建设情况公示\n{body}"));
    is_report(&format!("青岭县水务局2024年度法治政府建设情况的说明\n{body}"));
    is_report(&format!("青岭县水务局2024年度法治政府建设情况公开\n{body}"));
    is_report(&format!("信息名称:{title}\n发布机构:青岭县水务局\n{body}"));
    is_report(&format!("索引号 | 1165 | 标题 | {title} | 文号 | 无\n{body}"));
    is_report(&format!("关于印发《{title}》的通知\n各单位:\n现将报告印发给你们。\n{title}\n{body}"));
    for other in [
        format!("关于印发《{title}》的通知\n各单位:\n现将《{title}》印发给你们,请认真学习。"),
        "关于2024年法治政府建设先进集体评选情况的公示\n现将评选情况公示如下:\n一、先进集体\n二、先进个人"
            .to_owned(),
    ] {
        assert!(!recognize(&other).is_annual_report(), "{other}");
    }
    told(&format!("青岭县法治政府建设情况报告(2021—2025年)\n{body}"), MultiYear, "multi_year_title");
    for years in ["2021—2025年", "2021-2025年", "2021年—2025年", "2021至2025年"] {
        told(&format!("青岭县{years}法治政府建设情况报告\n{body}"), MultiYear, "multi_year_title");
    }
}

#[test]
fn a_plan_in_a_heading_or_among_achievements_makes_no_plan_of_a_report() {
    let title = "青岭县水务局2024年度法治政府建设情况报告\n";
    let bare = FRAME.replace("一、", "").replace("二、", "").replace("三、", "");
    for plan in ["2025年工作安排", "下一步工作计划", "2025年工作打算", "2025年工作要点"]
    {
        for lead in [LEAD, "2024年,我局坚持以习近平法治思想为指导,扎实推进法治政府建设。\n"]
        {
            let bare = bare.replace("下一年度工作安排", plan);
            is_report(&format!("{title}{lead}{bare}"));
            is_report(&format!("{lead}{}", bare.replace(plan, &format!("■{plan}"))));
            let digits = FRAME.replace("下一年度工作安排", plan);
            let digits = digits.replace("一、", "1、").replace("二、", "2、").replace("三、", "3、");
            is_report(&format!("{title}{lead}{digits}"));
        }
    }
    let plans = "2024年,我局制定法治建设工作方案和年度工作安排,扎实推进法治政府建设。\n";
    is_report(&format!("{plans}{bare}"));
}

#[test]
fn the_name_of_a_file_makes_no_sample_of_a_report() {
    let body = format!("{LEAD}一、提高认识,加强领导\n召开会议3次。\n二、强化普法宣传\n开展活动8场。\n");
    is_report(&format!("青岭县水务局2024年度法治政府建设情况报告.doc\n{body}"));
    is_report(&format!("[青岭县] 青岭县水务局2024年度法治政府建设情况报告\n{body}"));
    is_report(&format!("年度报告.docx\n{body}"));
    told(&format!("法治政府建设年度报告范文.docx\n{body}"), Sample, "sample_title");
}

#[test]
fn an_index_that_quotes_the_lead_of_each_report_is_an_index() {
    let entry = |place: &str| {
        format!(
            "{place}2024年度法治政府建设情况报告\n2024年,{place}坚持依法行政。现将有关情况报告如下...\n2025-03-14\n"
        )
    };
    let index: String = ["青岭县", "南屏县", "云溪镇", "白石镇"].map(entry).concat();
    told(&index, IndexPage, "list_of_reports");
}
