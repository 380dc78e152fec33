//! What tells an annual report on building a law-based government from the pages that look like one.
//!
//! A signal is a set of phrases, the zones of a page where they count, and the points that a find gives to
//! each kind of page. The kind with the most points wins. In a phrase `…` stands for up to thirty
//! characters of the same line, `|` parts words of which one must stand between two gaps, a leading `^` asks
//! for the start of the line's words (behind a number) and a closing `$` for their end (before a date or a
//! bracket like `(试行)`). A signal may yield to others (`unless`): a lead that names no subject speaks against
//! a report only where title and headings name none either. Phrases are written in simplified characters and
//! half-width punctuation, as the text is folded. Few are common words: each find costs, wherever it stands.

use crate::GenreKind;
use crate::GenreKind::{
    AnnualReport as Annual, BureauSummary as Bureau, CourtOrCongressReport as Congress, DutyReport as Duty,
    EnforcementStatistics as Enforcement, HalfYear, IndexPage as Index,
    InformationDisclosureReport as Disclosure, Interpretation, MultiYear, News, Other, Paper,
    PolicyDocument as Policy, ReconsiderationReport as Reconsideration, Sample, SelfInspection as Inspection,
    WorkPlan as Work,
};

/// A set of places in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Zone(u8);

impl Zone {
    /// Title lines, before the body.
    pub(crate) const TITLE: Zone = Zone(1);
    /// Navigation, and labels with their values: 来源:….
    pub(crate) const LABELS: Zone = Zone(2);
    /// Running text before the first heading.
    pub(crate) const LEAD: Zone = Zone(4);
    /// Headings of the first level: 一、….
    pub(crate) const HEADING: Zone = Zone(8);
    /// Headings of the levels below: (一)…, 1.….
    pub(crate) const SUBHEADING: Zone = Zone(16);
    /// Running text.
    pub(crate) const BODY: Zone = Zone(32);
    /// Running text at the end of the page.
    pub(crate) const ENDING: Zone = Zone(64);

    /// No place.
    pub(crate) const NOWHERE: Zone = Zone(0);
    /// Running text behind the lead.
    pub(crate) const PROSE: Zone = Zone::BODY.or(Zone::ENDING);

    /// Both sets together.
    pub(crate) const fn or(self, other: Zone) -> Zone {
        Zone(self.0 | other.0)
    }

    /// Whether nothing but titles is meant.
    pub(crate) const fn is_title(self) -> bool {
        self.0 == Zone::TITLE.0
    }

    /// Whether the two sets share a place.
    pub(crate) const fn has(self, other: Zone) -> bool {
        self.0 & other.0 != 0
    }

    /// What a zone is in a piece of text cut from a page's end: nothing there is a title or a lead.
    pub(crate) const fn in_a_tail(self) -> Zone {
        if self.has(Zone::TITLE.or(Zone::LEAD)) { Zone::BODY } else { self }
    }
}

const TITLE: Zone = Zone::TITLE;
const LEAD: Zone = Zone::LEAD;
/// Headings of the first level.
const HEADING: Zone = Zone::HEADING;
/// Headings of any level.
const HEADINGS: Zone = HEADING.or(Zone::SUBHEADING);
/// Title and lead: what a page says of itself.
const OPENING: Zone = TITLE.or(LEAD);
/// Opening and labels.
const TOP: Zone = OPENING.or(Zone::LABELS);
/// Running text anywhere.
const PROSE: Zone = LEAD.or(Zone::PROSE);
/// The whole page but its navigation and labels.
const ANYWHERE: Zone = PROSE.or(HEADINGS).or(TITLE);

/// A signal: one row of the table.
pub(crate) struct Signal {
    /// Its id, an English term.
    pub(crate) id: &'static str,
    /// What was seen, in Chinese.
    pub(crate) chinese: &'static str,
    /// What was seen, in English.
    pub(crate) english: &'static str,
    /// Where its phrases count.
    pub(crate) zones: Zone,
    /// Points for each find, by kind.
    pub(crate) weights: &'static [(GenreKind, i16)],
    /// How many finds count at most.
    pub(crate) most: u8,
    /// With fewer finds than this the signal does not count at all.
    pub(crate) least: u8,
    /// Ids of signals where any of which is found this one does not count.
    pub(crate) unless: &'static [&'static str],
    /// The phrases.
    pub(crate) phrases: &'static [&'static str],
}

/// A row whose first find alone counts.
const fn once(
    id: &'static str,
    chinese: &'static str,
    english: &'static str,
    zones: Zone,
    weights: &'static [(GenreKind, i16)],
    phrases: &'static [&'static str],
) -> Signal {
    Signal { id, chinese, english, zones, weights, most: 1, least: 1, unless: &[], phrases }
}

impl Signal {
    /// The row, counting up to `most` finds.
    const fn up_to(mut self, most: u8) -> Signal {
        self.most = most;
        self
    }

    /// The row, counting only from `least` finds on.
    const fn from(mut self, least: u8) -> Signal {
        self.least = least;
        self
    }

    /// The row, counting only where none of `signals` is found.
    const fn unless(mut self, signals: &'static [&'static str]) -> Signal {
        self.unless = signals;
        self
    }
}

/// Signals of a title that names law-based government: it reports on that, whatever else it names.
const NAMED_IN_TITLE: &[&str] = &[
    "report_title",
    "old_report_title",
    "rule_of_law_title",
    "report_and_plan_title",
    "law_based_body_title",
];
/// Signals by which title, lead or headings name law-based government.
const NAMED: &[&str] = &[
    "report_title",
    "old_report_title",
    "rule_of_law_title",
    "report_and_plan_title",
    "law_based_body_title",
    "governed_by_law_title",
    "hand_over_of_the_subject",
    "rule_of_the_report",
    "subject_in_lead",
    "rule_of_law_in_lead",
    "subject_heading",
    "subject_in_heading",
    "leadership_heading",
    "rule_of_law_heading",
];

/// A phrase of several years: `2021—2025`, not the end of a date such as `2025-01-20`.
#[rustfmt::skip]
macro_rules! several_years {
    ($rest:literal) => {
        concat!(
            "2010—20|2010-20|2011—20|2011-20|2012—20|2012-20|2013—20|2013-20|2014—20|2014-20|",
            "2015—20|2015-20|2016—20|2016-20|2017—20|2017-20|2018—20|2018-20|2019—20|2019-20|",
            "2020—20|2020-20|2021—20|2021-20|2022—20|2022-20|2023—20|2023-20|2024—20|2024-20|",
            "2025—20|2025-20|2026—20|2026-20|2027—20|2027-20|2028—20|2028-20|2029—20|2029-20|",
            "年—20|年-20…", $rest
        )
    };
}

/// All signals.
#[rustfmt::skip]
pub(crate) static SIGNALS: &[Signal] = &[
    // What an annual report says of itself. 总结 is a report when it is one of law-based government.
    once("report_title", "标题为法治政府建设报告或总结", "title of a report on law-based government", TITLE, &[(Annual, 12), (Bureau, -8), (Congress, -4), (Disclosure, -16), (Enforcement, -16), (Reconsideration, -12), (Other, -12)], &["法治政府|法制政府…报告", "法治政府|法制政府…总结", "法治政府|法制政府…情况$", "法治政府|法制政府…情况的说明$", "法治政府|法制政府…情况说明$", "法治政府|法制政府…情况公开$", "法治政府|法制政府…汇报提纲$", "法治政府|法制政府…公告$", "法治政府|法制政府…建设情况公示$", "法治政府|法制政府…建设情况的公示$", "法治政府|法制政府…工作情况公示$", "法治政府|法制政府…工作情况的公示$", "法治政府|法制政府…汇报$", "法治政府|法制政府…年报$", "法治政府|法制政府…小结$", "年…法治政府|法制政府…白皮书$"]),
    // Before 2016 the report was one on administration by law.
    once("old_report_title", "标题为依法行政工作报告", "title of a report on administration by law", TITLE, &[(Annual, 11), (Bureau, -6), (Other, -12)], &["依法行政…报告", "依法行政…总结", "依法行政…情况$", "依法行政…打算$", "依法行政…汇报$"]),
    // 法治建设 without 政府 in the title: towns and bureaus write so.
    once("rule_of_law_title", "标题为法治建设报告或总结", "title of a report on the rule of law", TITLE, &[(Annual, 9), (Bureau, -6), (Other, -12)], &["法治机关…报告", "法治机关…总结", "法治机关…情况$", "法治机关…汇报$", "年法治工作…报告$", "年法治工作…总结$", "年度法治工作…报告$", "年度法治工作…总结$", "法治建设…报告", "法治建设…总结", "法治建设…情况$", "法治建设…汇报$"]).unless(&["judging_title"]),
    once("governed_by_law_title", "标题为依法治县、治税等的报告", "title of a report on governing a place or a trade by law", TITLE, &[(Annual, 9), (Bureau, -6), (Other, -12)], &["依法治…报告$", "依法治…总结$"]).unless(&["judging_title"]),
    // 法治公安, 法治税务: what law-based government is called in one branch of it.
    once("law_based_body_title", "标题为法治公安、法治税务等的报告", "title of a report on a law-based branch of government", TITLE, &[(Annual, 9), (Bureau, -6), (Other, -12)], &["法治公安|法治税务|法治交通|法治水利|法治水务|法治统计|法治教育|法治人社|法治民政|法治财政|法治审计|法治气象|法治海关|法治城管|法治住建|法治卫健|法治应急|法治市监|法治林业|法治农业|法治文旅|法治自然资源|法治生态环境|法治街道|法治镇建设|法治乡建设|法治县建设|法治市建设|法治区建设|法治乡镇|法治镇街|法治卫生|法治邮政|法治烟草|法治央行|法治医保|法治商务|法治工信|法治环保|法治国土|法治民宗|法治体育|法治广电|法治园区|法治粮储|法治粮食|法治农机|法治畜牧|法治国资|法治消防|法治人防|法治档案|法治审批|法治海事|法治退役|法治供销|法治科技|法治发改|法治金融|法治地震|法治网信…报告|总结"]),
    once("title_of_the_year", "标题写明年度报告", "title names an annual report", TITLE, &[(Annual, 2)], &["年…法治政府|法制政府…报告", "法治政府|法制政府…年度…报告", "年…法治政府|法制政府…总结"]),
    // A title that adds next year's plan to the report is still the report's.
    once("report_and_plan_title", "标题为报告并附计划", "title of a report with next year's plan", TITLE, &[(Annual, 18), (Work, -16), (Other, -12)], &[
        "法治政府|法制政府|法治建设|依法行政|依法治县|依法治市|依法治区|依法治州|依法治省…报告及|报告和|报告与|报告暨|总结及|总结和|总结与|总结暨|情况及|情况和|情况与|情况暨…方案|计划|安排|打算|要点|思路",
    ]),
    // A report on something else; the rows above take it back where the subject is named.
    once("other_report_title", "标题为某项工作的报告或总结", "title of a report on any subject", TITLE, &[(Other, 12)], &["报告$", "总结$", "情况$", "汇报$"]),
    once("other_report_of_the_year", "标题为另一项工作的年度报告", "title of a year's report on another subject", TITLE, &[(Annual, -12), (Other, 1)], &["年…报告$", "年…总结$", "年…情况$", "年…汇报$"]).unless(NAMED_IN_TITLE),
    once("neighbouring_subject_title", "标题写依法治校、法治企业、营商环境等", "title of a report on schools, companies or villages under the law, or on business", TITLE, &[(Other, 16), (Annual, -14)], &["依法治校|依法治企|依法治院|依法治村|法治企业|法治国企|法治央企|法治校园|法治学校|法治医院|法治社会|法治乡村|信访工作法治化|信访法治化|营商环境…报告|总结|情况|汇报$"]).unless(NAMED_IN_TITLE),
    once("public_safety_title", "标题为平安法治工作", "title of work on public safety and the rule of law together", TITLE, &[(Other, 16), (Annual, -14)], &["平安法治", "平安建设、法治建设", "平安建设和法治建设", "平安建设(法治建设)"]).unless(&["report_title", "old_report_title", "report_and_plan_title"]),
    once("law_popularizing_title", "标题为普法依法治理", "title of work on making the law known", TITLE, &[(Other, 16), (Annual, -14)], &["普法依法治理", "普法与依法治理", "普法和依法治理", "普法及依法治理", "普法、依法治理", "法治宣传教育"]).unless(&["report_title", "old_report_title", "rule_of_law_title", "report_and_plan_title", "hand_over_of_the_subject"]),
    once("commission_title", "标题为依法治县委员会工作总结", "title of a commission's summary of its work", TITLE, &[(Bureau, 16), (Annual, -18)], &["依法治县委员会|依法治市委员会|依法治区委员会|依法治州委员会|依法治省委员会…年工作总结$", "依法治县委员会|依法治市委员会|依法治区委员会|依法治州委员会|依法治省委员会…年度工作总结$"]).unless(NAMED_IN_TITLE),
    // The formula that hands the report over; near misses use it as well.
    once("hand_over", "现将……报告如下", "the formula that hands a report over", LEAD, &[(Annual, 3), (Duty, 1), (Inspection, 1), (HalfYear, 1)], &["现将…报告如下", "现将…汇报如下", "现将…总结如下", "现将…公布如下", "现将…公示如下", "现将…公开如下", "现就…报告如下", "现就…汇报如下", "报告如下", "汇报如下", "总结如下", "情况…如下"]),
    once("hand_over_of_the_subject", "现将法治政府建设情况报告如下", "hands over a report on law-based government", LEAD, &[(Annual, 5)], &["现将…法治政府|法制政府…如下", "现就…法治政府|法制政府…如下", "现将…依法行政…如下", "现将…法治建设…如下", "现就…法治建设…如下"]),
    once("rule_of_the_report", "援引法治政府建设督察规定", "cites the provisions that prescribe the report", LEAD, &[(Annual, 2)], &["法治政府建设与责任落实督察", "28号"]),
    once("subject_in_lead", "导语写法治政府建设", "the lead is on law-based government", LEAD, &[(Annual, 2)], &["推进法治政府", "法治政府建设", "法制政府建设", "依法行政"]),
    once("rule_of_law_in_lead", "导语写法治建设", "the lead is on the rule of law", LEAD, &[(Annual, 1)], &["法治建设", "建设法治政府", "法治机关", "法治公安", "法治税务"]),
    once("guidance_in_lead", "年初以来坚持……为指导", "the lead looks back on a year under its guidance", LEAD, &[(Annual, 2)], &["年,…坚持以…为指导", "年,…以习近平", "年以来,…坚持", "年来,…坚持", "年度,…坚持", "年是…之年", "年,…深入贯彻", "年,…深入学习", "年,…全面贯彻"]),
    // Measures, problems and plans are the frame of any report: the lead, title or a heading must name the subject.
    once("lead_on_another_subject", "导语回顾全年工作,但导语、标题均未写法治政府建设", "the lead looks back, and neither lead, title nor headings name law-based government", LEAD, &[(Annual, -18), (Other, 2)], &["现将…如下", "现就…如下", "报告如下", "汇报如下", "总结如下", "年,…坚持", "年,…深入贯彻", "年,…全面贯彻", "年,…认真落实"]).unless(NAMED),
    once("closing_of_a_report", "特此报告", "the formula that closes a report", PROSE, &[(Annual, 1)], &["特此报告"]),

    // Statutory contents, art. 25: achievements, first responsible person, problems and causes, plan.
    once("achievements_heading", "标题为主要举措和成效", "heading of measures and achievements", HEADINGS, &[(Annual, 6)], &["举措和成效", "举措及成效", "举措与成效", "举措和…成效", "措施和成效", "措施和…成效", "措施及成效", "措施与成效", "做法和成效", "做法及成效", "做法和…成效", "做法与成效", "工作及成效", "工作与成效", "工作和成效", "工作成效", "主要成效", "亮点工作", "举措…成果"]),
    once("subject_heading", "标题写法治政府建设情况", "heading on the state of law-based government", HEADING, &[(Annual, 6)], &["法治政府|法制政府…情况", "法治政府|法制政府…成效", "法治政府|法制政府…举措", "法治政府|法制政府…措施", "法治政府…亮点", "法治政府…做法", "法治政府…工作", "法治建设…情况", "法治建设…成效", "依法行政…情况", "法治政府…水平", "法治政府…提升", "法治政府…进展"]),
    once("subject_in_heading", "标题写法治政府建设", "heading that names law-based government", HEADINGS, &[(Annual, 2)], &["法治政府建设", "法制政府建设", "法治政府部门建设", "依法治县", "依法治区", "依法治市", "依法治镇"]).up_to(2),
    once("work_heading", "标题为工作情况", "heading of the year's work", HEADING, &[(Annual, 4), (Bureau, 2), (Disclosure, 1), (HalfYear, 1), (Duty, 1)], &["工作开展情况", "主要工作情况", "工作完成情况", "工作推进情况", "工作情况", "主要工作", "主要做法", "主要措施", "主要举措", "重点工作"]),
    once("overview_heading", "标题为基本情况", "heading of an overview", HEADING, &[(Annual, 1)], &["基本情况", "根本情况", "总体成效"]),
    once("head_of_government_heading", "标题为第一责任人职责", "heading on the heads' own duty", HEADINGS, &[(Annual, 5), (Duty, 2)], &["第一责任人", "主要负责人…职责", "主要负责同志…职责", "主要领导…职责", "第一责任", "法治…责任"]),
    once("problems_heading", "标题为存在的不足和原因", "heading of problems and causes", HEADING, &[(Annual, 4), (Inspection, 2), (Duty, 2), (HalfYear, 1), (Bureau, 1)], &["不足和原因", "不足及原因", "问题及原因", "问题和原因", "存在问题", "存在的问题", "存在的不足", "存在不足", "主要问题", "问题和不足", "问题与不足", "不足和问题", "不足之处", "短板弱项"]),
    once("plans_heading", "标题为下一年度主要安排", "heading of next year's plan", HEADING, &[(Annual, 3), (Bureau, 1), (HalfYear, 1), (Inspection, 1), (Duty, 1)], &["下一年度…安排", "下一年度…打算", "下一年度…计划", "下一步…安排", "下一步…打算", "下一步…计划", "下步…打算", "下步…安排", "下步…计划", "年…主要安排", "年…工作安排", "年…工作打算", "年…工作计划", "下一年…安排", "下一步…措施", "下一步…思路", "下一步工作", "工作打算"]),
    // Thematic reports have no statutory headings; theirs are on the Thought, the Party's leadership and the outline's systems.
    once("leadership_heading", "标题写党对法治建设的领导", "heading on the Party's leadership of the rule of law", HEADINGS, &[(Annual, 5)], &["党对法治", "党的领导…法治", "党的全面领导…法治", "组织领导…法治", "组织领导…依法", "领导…推动法治", "领导…推进法治", "组织保障…法治", "政治站位…法治", "政治引领…法治", "体制机制…法治"]),
    once("thought_heading", "标题写习近平法治思想", "heading on the study of the Thought on the rule of law", HEADINGS, &[(Annual, 4)], &["习近平法治思想", "法治思想"]),
    once("rule_of_law_heading", "标题写法治", "headings that name the rule of law", HEADINGS, &[(Annual, 1)], &["法治", "依法行政", "依法履职", "依法决策"]).up_to(5),
    // The parts of the outline, which thematic reports take for theirs.
    once("outline_heading", "标题为实施纲要的任务", "heading of a task of the outline", HEADING, &[(Annual, 3)], &["依法全面履行政府职能", "依法行政制度体系", "政府机构职能体系", "行政决策科学化", "行政决策…科学", "行政决策制度体系", "严格规范公正文明执法", "行政执法工作体系", "行政权力…制约和监督", "行政权力…监督体系", "化解社会矛盾", "预防调处化解体系", "依法行政能力"]).up_to(3),
    // What was done is told in the past, with numbers.
    once("past_year", "回顾全年数据", "figures of a past year", PROSE, &[(Annual, 1)], &["同比", "全年", "年内", "今年以来", "一年来", "以来,共", "已完成", "较上年", "比上年"]).up_to(4),
    once("subject_in_prose", "正文多次写法治政府建设", "running text on law-based government", PROSE, &[(Annual, 1)], &["法治政府", "法制政府", "依法行政"]).up_to(4),

    // 政府信息公开工作年度报告: six fixed parts and tables.
    once("disclosure_title", "标题为信息公开报告", "title of a report on disclosure", TITLE, &[(Disclosure, 16), (Annual, -8), (Other, -12)], &["信息公开…报告", "政务公开…报告", "信息公开…总结", "政务公开…总结", "信息公开…年报", "政务公开…情况"]),
    once("disclosure_lead", "导语援引信息公开条例", "the lead cites the regulations on disclosure", LEAD, &[(Disclosure, 6), (Annual, -3)], &["政府信息公开条例", "信息公开工作年度报告", "政府信息公开…本年度报告", "政府信息公开…年报", "统计数据期限", "本年度报告…联系"]),
    once("disclosure_heading", "标题为信息公开固定部分", "a fixed heading of a report on disclosure", HEADINGS, &[(Disclosure, 5), (Annual, -2)], &["^主动公开", "主动公开政府信息", "依申请公开", "政府信息管理", "收到和处理政府信息公开申请", "政府信息公开行政复议", "政府信息公开平台", "公开平台建设", "五公开", "解读回应"]).up_to(3),
    once("disclosure_prose", "正文报告信息公开", "running text on disclosure", PROSE, &[(Disclosure, 1)], &["依申请公开", "主动公开政府信息", "公开申请"]).up_to(3),

    // 行政执法数据、统计年报.
    once("enforcement_title", "标题为行政执法统计", "title of enforcement statistics", TITLE, &[(Enforcement, 16), (Annual, -8), (Other, -12)], &["行政执法…数据", "行政执法…统计", "行政执法…总结", "行政执法…年报", "行政执法…年度报告", "行政执法…情况", "执法…统计年报", "执法数据", "行政处罚…统计", "行政处罚…情况", "行政许可…情况"]),
    once("enforcement_heading", "标题为执法实施情况", "heading of enforcement statistics", HEADINGS, &[(Enforcement, 5), (Annual, -1)], &["行政处罚实施情况", "行政处罚…总体情况", "行政处罚情况", "行政许可实施情况", "行政许可…总体情况", "行政许可情况", "行政强制实施情况", "行政强制…总体情况", "行政强制情况", "行政检查实施情况", "行政检查…总体情况", "行政检查情况", "其他行政执法行为", "执法主体名称", "执法主体…数量", "执法主体…职责", "执法人员数量", "执法人员…数量", "执法人员…情况"]).up_to(4),
    once("enforcement_lead", "导语为执法数据公示", "the lead publishes enforcement statistics", LEAD, &[(Enforcement, 6), (Annual, -2)], &["行政执法…数据…如下", "行政执法…统计…如下", "行政执法…情况…如下", "行政执法公示", "执法统计年报"]),
    once("enforcement_handed_over", "现将行政执法情况报告如下", "hands over a report on administrative enforcement", LEAD, &[(Enforcement, 12), (Annual, -8)], &["现将…行政执法…情况…如下", "现就…行政执法…情况…如下", "现将…行政执法…总结如下"]).unless(&["hand_over_of_the_subject", "report_title"]),
    once("enforcement_frame", "标题为行政执法情况", "first-level headings on administrative enforcement", HEADING, &[(Enforcement, 6), (Annual, -3)], &["行政执法基本情况", "行政执法总体情况", "行政执法工作情况", "行政执法工作开展情况", "行政执法开展情况", "行政执法情况", "执法规范化建设…情况"]).up_to(2),

    // 行政复议、行政应诉情况.
    once("reconsideration_title", "标题为行政复议应诉情况", "title of a report on reconsideration and lawsuits", TITLE, &[(Reconsideration, 16), (Annual, -8), (Other, -12)], &["行政复议…情况", "行政应诉…情况", "复议应诉", "行政复议…报告", "行政应诉…报告", "行政复议…分析", "行政复议…白皮书", "行政复议…总结", "行政诉讼…报告", "行政应诉…总结"]),
    once("reconsideration_heading", "标题为复议应诉案件情况", "heading on cases of reconsideration or lawsuits", HEADINGS, &[(Reconsideration, 4)], &["复议案件…情况", "复议案件…特点", "应诉案件…情况", "应诉案件…特点", "复议…基本情况", "应诉…基本情况", "复议工作…情况", "应诉工作…情况", "案件…主要特点", "案件…基本情况", "败诉…原因"]).up_to(3),
    once("reconsideration_lead", "导语为复议应诉情况", "the lead hands over cases of reconsideration", LEAD, &[(Reconsideration, 6), (Annual, -2)], &["现将…行政复议…如下", "现将…行政应诉…如下", "现将…复议…应诉…如下"]),
    once("reconsideration_bodies", "导语写行政复议机构", "the lead is on the bodies of reconsideration", LEAD, &[(Reconsideration, 16), (Annual, -4), (Other, -4)], &["年,…行政复议机构|行政复议机关|行政复议局"]).unless(&["report_title", "rule_of_law_title", "hand_over_of_the_subject"]),

    // 工作要点、方案: who is to do what, by when.
    once("plan_title", "标题为要点、方案或安排", "title of a plan", TITLE, &[(Work, 16), (Annual, -18), (Other, -12)], &["要点$", "方案$", "工作安排$", "计划$", "任务分工$", "分工$", "重点任务$", "任务清单$", "清单$", "要点的通知", "方案的通知", "安排的通知", "计划的通知", "分工的通知", "清单的通知", "工作要点$", "重点工作安排$", "工作部署$", "工作打算$"]),
    once("plan_lead", "导语制定本方案", "the lead enacts a plan", PROSE, &[(Work, 10), (Annual, -4)], &["制定本方案", "制定本计划", "制定本要点", "制定如下…方案", "制定以下…方案", "提出如下…要点", "现提出…要点", "现制定…方案", "工作要点如下", "要点如下", "本方案…施行", "现制定…安排", "特制定…安排", "制定如下…安排", "制定以下…安排", "作如下安排", "现就做好"]),
    once("plan_heading", "标题为总体要求或保障措施", "heading of aims or safeguards of a plan", HEADINGS, &[(Work, 4), (Policy, 3), (Annual, -2)], &["^总体要求", "^指导思想", "^基本原则", "^工作目标", "^主要目标", "^总体目标", "^主要任务", "^保障措施", "^工作要求", "^工作步骤", "^实施步骤", "^目标任务", "^任务分工", "^方法步骤", "^有关要求", "^重点任务", "^时间安排"]).up_to(4),
    once("duty_allotted", "写明责任单位", "names who is to do it", ANYWHERE, &[(Work, 5), (Annual, -1)], &["责任单位:", "牵头单位:", "责任部门:", "责任领导:", "牵头部门:", "责任科室:", "责任人:", "配合单位:", "完成时限:", "完成时间:", "责任单位为", "(责任单位", "(牵头单位"]).up_to(4),
    once("deadline", "写明期限", "sets a deadline", PROSE, &[(Work, 1)], &["月底前", "月末前", "年底前", "季度前", "日前报", "各单位要", "各部门要", "各镇(街道)要", "长期坚持", "持续推进)"]).up_to(4),

    // 意见、规则、办法、纲要: rules and policies.
    once("policy_title", "标题为意见、规则或办法", "title of a rule or a policy", TITLE, &[(Policy, 14), (Annual, -18), (Other, -12)], &["意见$", "规则$", "办法$", "规定$", "条例$", "决定$", "通知$", "通报$", "纲要$", "规划$", "指引$", "细则$", "指标体系$", "制度$", "意见的通知", "规则》的通知", "办法的通知", "规划的通知", "纲要的通知", "函$", "征求…意见", "建设规划"]),
    once("issued_report_title", "标题为印发报告的通知", "title of a notice with which the report is issued", TITLE, &[(Annual, 9), (Policy, -14)], &["印发…法治政府|法制政府…报告》的通知", "印发…法治政府|法制政府…报告的通知"]),
    once("circulated_report_title", "标题为法治政府建设情况通报", "title of a report that is put out as a circular", TITLE, &[(Annual, 22), (Policy, -14), (Other, -12)], &["法治政府建设情况的通报$", "法治政府建设情况通报$", "法治政府建设工作情况的通报$", "法治政府建设工作情况通报$"]).unless(&["issued", "circular_on_others"]),
    once("circular_on_others", "通报督察检查情况或提出整改要求", "a circular on what an inspection found, with demands", LEAD.or(HEADING), &[(Policy, 6), (Annual, -4)], &["督察|督查|检查|考核|抽查…通报如下", "^下一步要求", "^下一步工作要求", "^整改要求", "^有关要求", "^下步要求"]),
    once("judging_title", "标题为考核或督察情况", "title of what an inspection or a rating of others found", TITLE, &[(Other, 14), (Annual, -20)], &["法治政府|法治建设|依法行政|依法治…考核评价|考核情况|考核结果|考核工作|督察情况|督察工作情况|督察工作报告|督查情况|督查工作情况|评估报告|评估情况|调查报告|调研报告"]),
    once("circular_on_reports_title", "标题为年度报告报送公开情况的通报", "title of a circular on who reported", TITLE, &[(Policy, 12), (Annual, -20)], &["报告…报送|公开|提交|上报|发布…情况的通报$", "报告…报送|公开|提交|上报|发布…情况通报$", "做好…年度报告…的通知$", "报送…年度报告…的通知$", "报告…公开情况…表$"]),
    once("record_title", "标题为纪要、典型案例等", "title of minutes, of cases, of a table", TITLE, &[(Other, 14), (Annual, -20)], &["法治政府|法治建设|依法行政…纪要|典型案例|优秀案例|案例汇编|统计表$"]),
    once("article", "按条写成", "is written in articles", ANYWHERE, &[(Policy, 5), (Annual, -3)], &["^第一条", "^第二条", "^第三条", "^总则", "^附则", "本规则", "本办法自", "本规定自", "本意见自"]).up_to(3),
    once("issued", "印发给你们", "is issued to be carried out", PROSE, &[(Policy, 5), (Work, 4), (Annual, -3)], &["印发给你们", "请认真贯彻执行", "请结合实际…贯彻", "请遵照执行", "提出如下意见", "提出以下意见", "制定本意见", "制定本规划", "公开征求意见"]),
    once("guideline_heading", "标题规定报告怎么写", "heading that prescribes how a report is written", HEADING, &[(Policy, 6), (Annual, -3)], &["^报告名称", "^报告主体", "^报告内容", "^报告时间", "^报告对象", "^报告程序", "^适用范围", "^公开要求"]).up_to(2),

    // Letters on a report, and purchases of what goes with it.
    once("letter_title", "标题为批复、请示或答复", "title of a letter that asks, answers or approves", TITLE, &[(Other, 12), (Annual, -20), (Policy, -6)], &["的批复$", "的请示$", "的答复$", "的复函$", "的回复$", "号提案…答复", "号建议…答复", "征集…公告$", "征集…启事$", "征求…公告$"]),
    once("letter_lead", "导语答复来件", "the lead answers a letter", TOP, &[(Other, 8), (Annual, -6)], &["提案收悉", "建议收悉", "提案…收悉", "建议…收悉", "请示…收悉", "现答复如下", "现批复如下", "答复如下"]),
    once("purchase_title", "标题为采购、招标公告", "title of a call for tenders", TITLE, &[(Other, 14), (Annual, -20), (Policy, -6)], &["法治政府|法治建设…项目采购|项目公开招标|项目招标|项目中标|项目成交|项目竞争性磋商|项目磋商|项目询价|服务采购|服务招标|服务中标|服务成交…公告$"]),

    // 政策解读.
    once("interpretation_title", "标题为解读", "title of an explanation", TITLE, &[(Interpretation, 18), (Annual, -18), (Work, -6), (Policy, -6), (Other, -12)], &["解读", "图解", "一图看懂", "图读懂…报告", "问答", "起草说明", "编制说明", "》说明$", "》的说明$", "报告的说明$", "方案的说明$", "办法的说明$", "意见的说明$", "规定的说明$"]),
    once("explained_report_title", "标题为报告的解读", "title of an explanation of a report", TITLE, &[(Interpretation, 6), (Annual, -12)], &["报告…解读$", "报告》…解读", "^图解…报告", "^一图…报告"]),
    once("interpretation_heading", "标题为制定背景或起草过程", "heading on how a document came about", HEADINGS, &[(Interpretation, 5), (Annual, -3)], &["制定背景", "起草背景", "起草过程", "起草经过", "起草情况", "起草依据", "制定依据", "出台背景", "编制背景", "编制过程", "编制依据", "背景和依据", "背景依据", "背景及依据", "制定过程", "决策背景", "研判和起草", "解读机关", "解读人", "新旧政策", "名词解释", "关键词诠释", "主要内容", "惠民利民", "制定意义"]).up_to(4),
    once("interpretation_lead", "导语说明解读", "the lead explains a document", LEAD, &[(Interpretation, 6), (Annual, -4)], &["解读如下", "现解读", "便于…理解", "更好…理解", "为了…了解《", "说明如下"]),

    // 述法: one person's duty.
    once("duty_title", "标题为述法或述职", "title of a personal account", TITLE, &[(Duty, 18), (Annual, -18), (Other, -12)], &["述法", "述职", "履职报告", "述廉", "履行…第一责任人…报告"]),
    once("duty_and_report_title", "标题为第一责任人履职及法治政府建设情况", "title of a report on the heads' duty and on law-based government", TITLE, &[(Annual, 20), (Duty, -18)], &["第一责任人…法治政府建设…报告", "第一责任人…法治政府建设…总结", "第一责任人…法治政府建设…情况$"]),
    once("duty_lead", "导语为本人履职", "the lead hands over one's own duty", LEAD.or(Zone::LABELS), &[(Duty, 8), (Annual, -4)], &["述法人", "述职人", "现将本人", "现将个人", "将本人", "我的述法", "本人…如下", "个人…述法…如下", "述法如下", "述职如下"]),
    once("duty_heading", "标题为履职情况", "first heading is on duties done", HEADING, &[(Duty, 10), (Annual, -8)], &["^履职情况$", "^履行职责情况$", "^个人履职", "^年度履职情况$", "^述法内容"]).unless(&["report_title", "hand_over_of_the_subject"]),
    once("first_person", "自称本人", "speaks as one person", ANYWHERE, &[(Duty, 4), (Annual, -2)], &["本人", "我作为", "作为县长", "作为局长", "作为镇长", "作为区长", "作为市长", "我主持", "我带头", "我牵头", "我带队", "我将以", "我始终"]).up_to(4),
    once("duty_closing", "请批评指正", "asks for criticism", PROSE, &[(Duty, 3)], &["请批评指正", "请予评议", "请予以评议", "请领导和同志们", "请各位…评议"]),

    // 自查: a check against a list.
    once("inspection_title", "标题为自查", "title of a check of oneself", TITLE, &[(Inspection, 18), (Annual, -18), (Other, -12)], &["自查", "自评", "整改…报告", "整改…情况", "督察…反馈", "迎检", "自检"]),
    once("inspection_lead", "导语为自查情况", "the lead hands over a check of oneself", LEAD, &[(Inspection, 8), (Annual, -5)], &["自查情况…如下", "自查…报告如下", "自查…汇报如下", "进行了自查", "进行自查", "开展了自查", "认真自查", "开展自查", "全面自查", "逐项自查", "对照检查", "逐条对照", "逐项对照"]),
    once("inspectors_salutation", "称呼督察组、考核组", "addresses inspectors", TITLE.or(Zone::LABELS), &[(Inspection, 18), (Annual, -18), (Other, -6)], &["督察组各位", "督查组各位", "考核组各位", "检查组各位", "评估组各位", "调研组各位", "尊敬的…督察组|督查组|考核组|检查组|评估组|调研组"]),
    once("model_title", "标题为示范创建总结", "title of a bid to be a model", TITLE, &[(Inspection, 16), (Annual, -24), (Other, -12)], &["建设示范创建总结$", "建设示范创建工作总结$", "建设示范创建报告$", "建设示范创建工作报告$", "建设示范创建情况报告$", "建设示范创建工作情况报告$", "示范市创建工作总结$", "示范县创建工作总结$", "示范区创建工作总结$", "示范市创建工作报告$", "示范县创建工作报告$", "示范区创建工作报告$", "建设示范创建工作汇报$", "示范市创建工作汇报$", "示范县创建工作汇报$", "示范区创建工作汇报$", "示范市创建情况汇报$", "示范县创建情况汇报$", "示范区创建情况汇报$", "示范市创建情况报告$", "示范县创建情况报告$", "示范区创建情况报告$", "争创…示范县|示范市|示范区…汇报|总结|报告"]),
    once("inspection_prose", "标题或正文写自查", "speaks of checking oneself", HEADINGS, &[(Inspection, 5), (Annual, -1)], &["自查", "自评", "整改措施", "整改情况", "整改落实"]).up_to(3),

    // 上半年: part of a year.
    once("half_year_title", "标题为上半年或季度", "title of part of a year", TITLE, &[(HalfYear, 18), (Annual, -18), (Other, -12)], &["上半年", "半年", "一季度", "二季度", "三季度", "四季度", "1季度", "2季度", "3季度", "1—6月", "1-6月", "1至6月", "1-9月", "1—9月", "阶段性", "中期"]),
    once("half_year_lead", "导语写上半年", "the lead is on half a year", LEAD, &[(HalfYear, 8), (Annual, -5)], &["上半年", "半年来", "今年1-6月", "1—6月", "1至6月", "前三季度", "一季度"]),
    once("half_year_heading", "标题写上半年、下半年", "headings on halves of a year", HEADINGS, &[(HalfYear, 6), (Annual, -4)], &["上半年", "下半年", "前三季度", "下一季度", "四季度"]).up_to(2),

    // 五年来: several years.
    once("multi_year_title", "标题为五年或多年", "title of several years", TITLE, &[(MultiYear, 18), (Annual, -18), (Other, -12)], &["五年来", "近五年", "五年法治", "五年…报告", "五年…总结", "五年…情况", "三年来", "近三年", "十年来", "历年", "“十三五”", "“十四五”…报告", "“十四五”…情况", "“十四五”…总结", "十四五时期", "十四五期间", "十三五时期", "十三五期间", "2016—2020年", "2016-2020年", "2021—2025年…报告", "2021-2025年…报告", "2021—2025年…情况", "2021-2025年…情况", "报告(2016—2020", "报告(2016-2020", "报告(2021—2025", "报告(2021-2025", "总结(2016—2020", "总结(2016-2020", "总结(2021—2025", "总结(2021-2025", "十八大以来", several_years!("法治政府…白皮书"), "至20…法治政府…白皮书", several_years!("法治政府…报告"), "至20…法治政府…报告", several_years!("法治政府…总结"), "至20…法治政府…总结"]),
    once("white_paper_title", "标题为白皮书", "title of a white paper", TITLE, &[(MultiYear, 18), (Annual, -18), (Other, -12)], &["白皮书"]).unless(&["report_title", "reconsideration_title"]),
    once("multi_year_lead", "导语写五年来", "the lead is on several years", LEAD, &[(MultiYear, 8), (Annual, -5)], &["五年来", "近五年", "过去五年", "三年来", "十年来", "党的十八大以来,", "“十四五”以来", "“十四五”期间", "“十三五”期间", "“十三五”时期,", "“十四五”时期,"]),
    once("multi_year_heading", "标题写五年来", "headings on several years", HEADINGS, &[(MultiYear, 5), (Annual, -3)], &["五年来", "过去五年", "五年工作", "今后五年", "未来五年", "十年", "“十三五”", "“十四五”…回顾", "“十四五”…成效", "“十四五”…情况", "“十五五”", "三年来"]).up_to(3),

    // News and features.
    once("news_title", "标题为新闻", "title of news", TITLE, &[(News, 7), (Annual, -3)], &["召开", "举行", "举办", "调研", "座谈", "发布", "推进会", "部署会", "培训班", "观察", "综述", "侧记", "揭秘", "亮相", "启动", "出台", "纪实", "获评", "入选", "巡礼", "——让", "打造", "记者", "谱写", "跑出", "新篇章", "交出", "答卷", "如何", "!$"]).up_to(2),
    once("meeting_title", "标题为会议听取报告", "title of news on a meeting that heard a report", TITLE, &[(News, 16), (Annual, -18), (Other, -12)], &["会议听取", "会听取", "会议审议", "会审议", "会议研究", "会议传达"]),
    once("reporter", "写明记者或通讯员", "names a reporter", ANYWHERE.or(Zone::LABELS), &[(News, 5), (Annual, -2)], &["记者:", "(记者", "本报记者", "通讯员", "记者获悉", "记者从", "记者了解", "记者看到", "告诉记者", "对记者", "记者采访", "采访中", "本报讯", "新华社", "电(", "见习记者", "供稿", "撰稿"]).up_to(3),
    once("recently", "写近日、据悉", "tells of recent days", LEAD.or(Zone::BODY), &[(News, 3), (Annual, -1)], &["近日,", "日前,", "据悉", "据了解", "据介绍", "有关负责人介绍", "相关负责人表示", "负责人表示", "负责人说", "局长表示", "介绍说", "会议指出", "会议强调", "会议要求", "会议听取", "一行", "强调,", "指出,", "月…日,…召开", "月…日上午", "月…日下午"]).up_to(4),

    // 司法局工作总结: all the work of a bureau.
    once("bureau_title", "标题为单位工作总结", "title of a body's summary of all its work", TITLE, &[(Bureau, 12), (Annual, -5), (Other, -12)], &["司法局…工作总结", "司法所…工作总结", "司法局…工作情况", "司法行政…总结", "司法行政…报告", "司法行政…情况", "年工作总结", "年度工作总结", "工作总结和…计划", "工作总结及…计划", "工作总结暨…计划", "工作总结与…计划", "工作总结和…打算", "工作总结及…打算", "工作总结和…安排", "工作总结及…安排", "工作总结及…思路", "工作总结和…思路", "绩效…报告", "年工作报告"]),
    once("bureau_heading", "标题为司法行政各项业务", "headings on the trades of a bureau of justice", HEADINGS, &[(Bureau, 3), (Annual, -1)], &["社区矫正", "人民调解", "法律援助", "公证", "安置帮教", "律师", "司法所", "强制隔离戒毒", "公共法律服务", "党风廉政", "队伍建设", "党建工作", "全面从严治党", "司法鉴定", "刑满释放"]).up_to(5),
    once("summary_heading", "标题为全年工作总结", "heading of a summary of all the year's work", HEADING, &[(Bureau, 6), (Annual, -4)], &["年工作总结$", "年度工作总结$", "年工作总结及", "年司法行政工作"]).unless(&["report_title", "rule_of_law_title"]),
    once("bureau_lead", "导语写司法行政工作", "the lead is on the work of a bureau of justice", LEAD, &[(Bureau, 6), (Annual, -3)], &["司法行政工作", "司法行政各项工作", "司法行政系统", "司法行政职能", "司法行政…如下"]).unless(&["subject_in_lead"]),

    // Courts, People's Congresses, government work reports.
    once("congress_title", "标题为法院、人大或政府工作报告", "title of a court's or a government's report", TITLE, &[(Congress, 16), (Annual, -12), (Other, -12)], &["法院…报告", "检察院…报告", "法院…工作", "政府工作报告", "国务院关于…报告", "审判…报告", "审判…白皮书", "人大常委会工作报告", "人民代表大会常务委员会工作报告", "常委会工作报告", "执法检查…报告", "人大常委会…报告", "执法规范化", "审议意见…报告"]),
    once("congress_salutation", "称呼各位代表", "addresses the deputies", ANYWHERE.or(Zone::LABELS), &[(Congress, 8), (Annual, -4)], &["各位代表", "请予审议,并请", "向大会报告", "请各位政协委员", "请列席人员"]),
    once("committee_salutation", "称呼主任、各位委员", "addresses a standing committee", TOP, &[(Congress, 2)], &["主任、副主任", "主任、各位副主任", "主任,各位", "各位委员", "请予审议"]),
    once("court_heading", "标题写法院或政府工作回顾", "heading on a court or a government's whole work", HEADINGS.or(LEAD), &[(Congress, 9), (Annual, -6)], &["法院行政审判", "行政审判工作", "审判工作", "全市法院", "全省法院", "全区法院", "两级法院", "我院", "年工作回顾", "过去一年工作", "检察工作", "检察机关"]).up_to(3),

    // Columns and indexes.
    once("list_of_reports", "列出多份报告", "lists many reports", TITLE.or(HEADING), &[(Index, 20), (Annual, -18)], &["法治政府…报告", "法治政府…总结"]).from(4),
    once("catalogue_title", "标题为公开目录", "title of a catalogue of what is made public", TITLE, &[(Index, 16), (Annual, -18), (Other, -12)], &["年度报告公开目录$", "年度报告目录$", "年报公开目录$", "报告公开事项目录$"]),
    once("catalogue_columns", "列出公开依据、公开时限", "columns of a catalogue: basis and time limit of publication", ANYWHERE, &[(Index, 6), (Annual, -4)], &["公开依据", "公开时限", "公开主体", "公开责任", "公开渠道", "事项名称"]).from(3).up_to(4),
    once("pager", "有翻页", "has a pager", TOP.or(ANYWHERE), &[(Index, 4)], &["上一页", "下一页", "尾页", "末页", "共…条", "每页", "更多>>", "相关链接", "栏目列表"]).up_to(3),

    // Papers, essays, speeches.
    once("paper_title", "标题为研究", "title of a paper", TITLE, &[(Paper, 14), (Annual, -16), (Other, -12)], &["研究$", "的研究", "问题研究", "研究综述", "研究——", "研究报告", "路径", "对策", "思考", "探析", "浅析", "浅谈", "为例", "基于", "学报", "蓝皮书", "论法治", "启示", "调查报告", "调研报告", "考察报告", "评估报告", "心得", "体会"]),
    once("survey_lead", "导语为专题调研", "the lead is on a survey", LEAD, &[(Paper, 8), (Annual, -6)], &["调研组…调研", "调研情况…如下", "视察情况…如下", "专题调研…如下", "进行了专题调研", "开展了专题调研"]),
    once("paper_parts", "有摘要和参考文献", "has an abstract, keywords, references", TOP.or(ANYWHERE), &[(Paper, 7), (Annual, -4)], &["摘要:", "【摘要】", "[摘要]", "摘 要", "关键词:", "关键词】", "关键字:", "参考文献", "作者简介", "基金项目", "中图分类号", "文献标识码"]).up_to(3),
    once("paper_heading", "标题为引言或结语", "heading of an introduction or a conclusion", HEADINGS, &[(Paper, 5), (Annual, -4)], &["引言", "结语", "问题的提出", "展望未来", "背景概述", "的背景", "研究…现状", "现状与挑战", "理论基础", "宏观背景", "文献综述", "对策建议", "背景与意义"]).up_to(3),
    once("speech_title", "标题为讲话", "title of a speech", TITLE, &[(Paper, 10), (Annual, -18), (Other, -12)], &["讲话", "发言", "汇编", "致辞", "演讲", "主持词"]),

    // 范文: templates and masked copies.
    once("sample_title", "标题为范文或模板", "title of a template", TITLE, &[(Sample, 18), (Annual, -16), (Other, -12)], &["范文", "模板", "篇)", "样本", "乡镇版", "通用版", "优秀版", "精选", "参考…稿", "例文", "文库", "WORD", "word", ".doc"]),
    once("guide_title", "标题为写作指导", "title of a guide to writing", TITLE, &[(Sample, 18), (Annual, -18), (Other, -12)], &["怎么写", "如何写", "如何撰写", "怎样写", "怎样撰写", "写作指导", "写作技巧", "撰写指南"]),
    once("exam_title", "标题为试题或应知应会", "title of an exam or of matter to learn", TITLE, &[(Other, 16), (Annual, -20)], &["测试题", "试题", "试卷", "题库", "应知应会"]),
    once("exam_parts", "有选择题、答案", "has questions to choose from, or answers", ANYWHERE, &[(Other, 6), (Annual, -4)], &["单项选择题", "多项选择题", "单选题", "多选题", "判断题", "填空题", "简答题", "答案:", "参考答案", "^答:", "说法正确的是", "正确的是(", "( )A.", "( ) A.", "( )①"]).up_to(3),
    once("sample_lead", "提示仅供参考", "offers itself for copying", OPENING, &[(Sample, 12), (Annual, -8)], &["仅供参考", "下载后可编辑", "可编辑修改", "范文", "公文写作", "开头部分已省略", "篇一"]),
    once("masked_title", "标题中的地名或年份被隐去", "place or year of the title is masked", TITLE, &[(Sample, 18), (Annual, -12), (Other, -12)], &["X镇", "x镇", "×镇", "*镇", "X县", "x县", "×县", "*县", "X区", "x区", "×区", "*区", "X市", "x市", "×市", "*市", "X乡", "x乡", "×乡", "*乡", "X局", "x局", "×局", "*局", "X街道", "x街道", "×街道", "*街道", "某县", "某市", "某区", "某镇", "某乡", "某局", "某街道", "X年", "x年", "×年", "*年"]),
    once("masked_text", "正文中的名称被隐去", "names in the text are masked", ANYWHERE, &[(Sample, 3)], &["XX", "xx", "××", "**", "某县", "某市", "某区", "某镇", "某局", "X镇", "X县"]).up_to(6),
];

/// What the title of a report ends with, and no heading in one.
pub(crate) static REPORT_ENDS: &[&str] = &["报告", "总结", "汇报"];

/// What the last lines of a page start with: behind them another page may begin.
pub(crate) static PAGE_ENDS: &[&str] = &[
    "附件",
    "扫一扫",
    "分享",
    "责任编辑",
    "触碰",
    "打印",
    "关闭",
    "版权",
    "主办",
    "承办",
    "返回",
    "上一篇",
    "下一篇",
    "特此报告",
    "责任单位",
    "牵头单位",
    "抄送",
    "(此件",
    "编辑:",
    "审核:",
    "Baidu",
    "map",
];

/// English terms for the subject, on pages that are not in Chinese.
pub(crate) static FOREIGN: &[&str] = &[
    "rule of law government",
    "rule-of-law government",
    "law-based government",
    "Law-based gov",
    "government under the rule of law",
    "government ruled by law",
    "Rule of Law Government",
    "Law-Based Government",
    "Law-based Government",
    "administration by law",
    "administration according to law",
];

/// A kind and its names.
pub(crate) struct KindNames {
    /// The kind.
    pub(crate) kind: GenreKind,
    /// Its Chinese name.
    pub(crate) chinese: &'static str,
    /// Its English name.
    pub(crate) english: &'static str,
}

const fn kind(kind: GenreKind, chinese: &'static str, english: &'static str) -> KindNames {
    KindNames { kind, chinese, english }
}

/// Every kind, in the order of its declaration.
#[rustfmt::skip]
pub(crate) static KINDS: &[KindNames; 19] = &[
    kind(Annual, "法治政府建设年度报告", "annual report on building a law-based government"),
    kind(Disclosure, "政府信息公开年度报告", "annual report on disclosure of information"),
    kind(Enforcement, "行政执法统计年报", "enforcement statistics"),
    kind(Reconsideration, "行政复议应诉情况", "report on reconsideration and lawsuits"),
    kind(Work, "工作要点或方案", "work plan"),
    kind(Policy, "意见、规则或规划", "rule or policy"),
    kind(Interpretation, "政策解读", "explanation of a document"),
    kind(Duty, "述法述职报告", "an official's account of the own duty"),
    kind(Inspection, "自查报告", "self-inspection report"),
    kind(HalfYear, "半年或季度总结", "report on part of a year"),
    kind(MultiYear, "多年总结", "review of several years"),
    kind(News, "新闻报道", "news"),
    kind(Bureau, "单位工作总结", "a body's summary of all its work"),
    kind(Congress, "法院、人大或政府工作报告", "report of a court or a government to a congress"),
    kind(Index, "栏目或目录页", "column or index page"),
    kind(Paper, "论文、讲话或文章", "paper, speech or essay"),
    kind(GenreKind::ForeignLanguage, "外文页面", "page in a foreign language"),
    kind(Sample, "范文或隐名样本", "template or masked copy"),
    kind(Other, "其他", "something else"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn ids_are_unique_and_rows_complete() {
        let mut seen = HashSet::new();
        for signal in SIGNALS {
            assert!(seen.insert(signal.id), "{} stands twice", signal.id);
            assert!(!signal.chinese.is_empty() && !signal.english.is_empty(), "{} has no name", signal.id);
            assert!(!signal.weights.is_empty(), "{} weighs nothing", signal.id);
            assert!(signal.most >= 1 && signal.least >= 1, "{}", signal.id);
            assert!(signal.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{}", signal.id);
        }
    }

    #[test]
    fn signals_are_silenced_by_others_of_the_table() {
        for signal in SIGNALS {
            for other in signal.unless {
                assert!(SIGNALS.iter().any(|row| row.id == *other), "{} of {}", other, signal.id);
                assert_ne!(signal.id, *other);
            }
        }
    }

    #[test]
    fn no_signal_weighs_a_kind_twice_or_for_nothing() {
        for signal in SIGNALS {
            let kinds: HashSet<_> = signal.weights.iter().map(|(kind, _)| kind).collect();
            assert_eq!(kinds.len(), signal.weights.len(), "{}", signal.id);
            assert!(signal.weights.iter().all(|&(_, weight)| weight != 0), "{}", signal.id);
        }
    }

    #[test]
    fn phrases_are_folded_and_well_formed() {
        for signal in SIGNALS {
            let mut seen = HashSet::new();
            for phrase in signal.phrases {
                assert!(seen.insert(phrase), "{phrase} stands twice in {}", signal.id);
                assert_eq!(crate::text::Folded::new(phrase).text(), *phrase, "{phrase} is not folded");
                let bare = phrase.trim_start_matches('^').trim_end_matches('$');
                let pieces: Vec<&str> = bare.split('…').collect();
                let mut words = bare.split(['…', '|']);
                assert!(pieces.len() <= 4 && words.all(|word| !word.is_empty()), "{phrase}");
                assert!(!bare.contains(['^', '$', '\n']), "{phrase}");
            }
        }
    }

    #[test]
    fn every_kind_has_its_row_in_order_and_a_signal() {
        for (index, row) in KINDS.iter().enumerate() {
            assert_eq!(row.kind as usize, index, "{}", row.english);
        }
        for row in KINDS {
            let told = SIGNALS
                .iter()
                .any(|signal| signal.weights.iter().any(|&(kind, w)| kind == row.kind && w > 0));
            assert!(told || matches!(row.kind, Other | GenreKind::ForeignLanguage), "{}", row.english);
        }
    }
}
