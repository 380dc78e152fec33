//! One invented report numbered in every pair of manners: its items are the same in all of them.

use crate::{Item, Part};

/// A manner to number a heading or a member of a list: its number from 0, and its words.
type Manner = fn(usize, &str) -> String;

const HAN: [&str; 5] = ["一", "二", "三", "四", "五"];

/// Manners of the sections of the first level.
const OUTER: [(&str, Manner); 12] = [
    ("一、", |n, words| format!("{}、{words}", HAN[n])),
    ("一、。", |n, words| format!("{}、{words}。", HAN[n])),
    ("一、:", |n, words| format!("{}、{words}：", HAN[n])),
    ("第一部分", |n, words| format!("第{}部分 {words}", HAN[n])),
    ("1.", |n, words| format!("{}.{words}", n + 1)),
    ("1、", |n, words| format!("{}、{words}", n + 1)),
    ("I.", |n, words| format!("{}.{words}", ["I", "II", "III", "IV", "V"][n])),
    ("01", |n, words| format!("0{} {words}", n + 1)),
    ("壹、", |n, words| format!("{}、{words}", ["壹", "贰", "叁", "肆", "伍"][n])),
    ("##", |n, words| format!("## {}、{words}", HAN[n])),
    ("【】", |_, words| format!("【{words}】")),
    ("none", |_, words| words.to_owned()),
];

/// Manners of what stands in them, on lines of its own or in one paragraph.
const INNER: [(&str, Manner); 8] = [
    ("(一)", |n, words| format!("（{}）{words}", HAN[n])),
    ("1.", |n, words| format!("{}.{words}", n + 1)),
    ("1、", |n, words| format!("{}、{words}", n + 1)),
    ("(1)", |n, words| format!("（{}）{words}", n + 1)),
    ("1)", |n, words| format!("{}）{words}", n + 1)),
    ("①", |n, words| format!("{}{words}", ["①", "②", "③", "④", "⑤"][n])),
    ("一是", |n, words| format!("{}是{words}", HAN[n])),
    ("第一,", |n, words| format!("第{}，{words}", HAN[n])),
];

/// Those that are read only on lines of their own.
const APART: [(&str, Manner); 4] = [
    ("〔一〕", |n, words| format!("〔{}〕{words}", HAN[n])),
    ("——", |_, words| format!("——{words}")),
    ("●", |_, words| format!("● {words}")),
    ("none", |_, words| words.to_owned()),
];

/// That of plans alone.
const INTENDED: (&str, Manner) = ("一要", |n, words| format!("{}要{words}", HAN[n]));

/// Marks that headings never have: where they open a member of a list, a stop ends its title.
const OF_LISTS: [&str; 3] = ["一是", "第一,", "——"];

/// What stands between a title and its text.
const BETWEEN: [&str; 3] = ["。", "：", "\n"];

/// The title of an item and its text.
type Told = (&'static str, &'static str);

/// The report: each part with its heading and its items.
const REPORT: [(Part, &str, &[Told]); 4] = [
    (
        Part::Achievements,
        "主要举措和成效",
        &[
            ("加强组织领导", "县政府常务会议学法4次，制定工作要点，压实各方责任。"),
            ("规范行政执法", "全县办理行政处罚案件56件，开展案卷评查2次，整改问题9个。"),
            ("深化普法宣传", "组织宪法宣传活动12场次，发放资料5000份，覆盖群众800人次。"),
        ],
    ),
    (
        Part::Responsibilities,
        "党政主要负责人履行推进法治建设第一责任人职责情况",
        &[
            ("带头学习法律", "书记主持理论学习中心组学法4次，带动干部学法用法。"),
            ("亲自部署工作", "县长听取法治政府建设工作汇报3次，研究解决重点问题。"),
        ],
    ),
    (
        Part::Problems,
        "存在的不足和原因",
        &[
            ("执法力量不足", "乡镇执法人员偏少，装备较为落后，难以满足工作需要。"),
            ("普法形式单一", "线上宣传不多，群众参与度不高，针对性有待增强。"),
        ],
    ),
    (
        Part::Plans,
        "2024年主要安排",
        &[
            ("加强队伍建设", "充实基层执法力量，组织执法人员轮训，提升履职能力。"),
            ("创新普法形式", "运用新媒体开展普法，提高群众的参与度和满意度。"),
        ],
    ),
];

/// The report in two manners.
fn report(outer: Manner, inner: (&str, Manner), between: &str, gap: &str, indent: &str) -> String {
    let mut lines = vec!["青河县2023年法治政府建设年度报告".to_owned()];
    lines.push("2023年，青河县坚持依法行政。现将情况报告如下：".to_owned());
    for (n, (_, heading, items)) in REPORT.iter().enumerate() {
        lines.push(outer(n, heading));
        for (k, (title, text)) in items.iter().enumerate() {
            let stop = if between == "\n" && OF_LISTS.contains(&inner.0) { "。" } else { "" };
            lines.push(format!("{}{stop}{between}{text}", inner.1(k, title)));
        }
    }
    let body: Vec<&str> = lines.iter().flat_map(|line| line.split('\n')).collect();
    let body: Vec<String> = body.into_iter().map(|line| format!("{indent}{line}\n{gap}")).collect();
    format!("{}青河县人民政府\n2024年2月1日\n", body.concat())
}

/// The part and the title of every item, in the order of the text.
fn items(text: &str) -> Vec<(Part, String)> {
    let report = crate::parse(text).expect("short");
    let parts = report.parts();
    let mut items: Vec<(Part, &Item)> = Vec::new();
    items.extend(parts.achievements.iter().map(|it| (Part::Achievements, &it.item)));
    items.extend(parts.responsibilities.iter().map(|it| (Part::Responsibilities, &it.item)));
    items.extend(parts.problems.iter().map(|it| (Part::Problems, &it.item)));
    items.extend(parts.plans.iter().map(|it| (Part::Plans, &it.item)));
    items.sort_by_key(|(_, item)| item.span.start());
    items.into_iter().map(|(part, item)| (part, item.title.clone().unwrap_or_default())).collect()
}

#[test]
fn the_items_are_the_same_in_every_manner() {
    let same = REPORT.iter().flat_map(|(part, _, items)| items.iter().map(|it| (*part, it.0.to_owned())));
    let same: Vec<(Part, String)> = same.collect();
    for (outer, number) in OUTER {
        for inner in INNER.into_iter().chain(APART) {
            let alike = outer == inner.0 || [outer, inner.0].iter().all(|name| ["1.", "1、"].contains(name));
            if alike && (outer != "none") {
                continue;
            }
            for between in BETWEEN {
                if outer == "none" && inner.0 == "none" && between != "\n" {
                    continue;
                }
                for (gap, indent) in [("", ""), ("\n", "　　")] {
                    let text = report(number, inner, between, gap, indent);
                    assert_eq!(items(&text), same, "{outer} {} {between}\n{text}", inner.0);
                }
            }
        }
    }
}

/// What announces the problems, and the plans; the first ones nothing. Those that turn a text are marked.
const PROBLEMS_ANNOUNCED: [(&str, bool); 5] = [
    ("", false),
    ("存在以下问题：", true),
    ("当前，我县法治政府建设还存在一些问题，主要表现在：", true),
    ("虽然取得了一定成绩，但与上级要求相比还有差距：", true),
    ("主要有三个方面的不足。", false),
];
const PLANS_ANNOUNCED: [(&str, bool); 5] = [
    ("", false),
    ("2024年，我县将重点做好以下工作：", true),
    ("下一步，我县将：", true),
    ("针对上述问题，2024年将从以下方面努力：", true),
    ("重点抓好三项工作。", false),
];

const FAULTS: [&str; 3] = ["执法力量不足", "普法形式单一", "监督机制不健全"];
const INTENTIONS: [&str; 3] = ["加强队伍建设", "创新普法形式", "健全监督机制"];

/// Headings before problems and plans: of their own, of both together with and without sections, none.
const HEADED: [(&str, &str); 4] = [
    ("二、存在的问题\n", "三、2024年工作安排\n"),
    ("二、存在的问题及下一步打算\n（一）存在的问题\n", "（二）下一步打算\n"),
    ("二、存在的问题及下一步打算\n", ""),
    ("二、规范执法\n检查56次。\n", ""),
];

fn list(announcement: &str, manner: Manner, words: &[&str; 3], stop: &str, apart: bool) -> String {
    let (line, stops) = (if apart { "\n" } else { "" }, [stop, stop, "。"]);
    let opening = if announcement.is_empty() { String::new() } else { format!("{announcement}{line}") };
    let members = words.iter().zip(stops).enumerate();
    let members: Vec<String> =
        members.map(|(n, (words, stop))| format!("{}{stop}{line}", manner(n, words))).collect();
    format!("{}\n", format!("{opening}{}", members.concat()).trim_end())
}

#[test]
fn problems_and_plans_are_the_same_however_announced_and_listed() {
    let same = FAULTS.map(|words| (Part::Problems, words.to_owned())).into_iter();
    let same: Vec<(Part, String)> =
        same.chain(INTENTIONS.map(|words| (Part::Plans, words.to_owned()))).collect();
    for (name, manner) in INNER.into_iter().chain([INTENDED]) {
        let of_problems = if name == INTENDED.0 { INNER[6].1 } else { manner };
        for (at, (before, between)) in HEADED.into_iter().enumerate() {
            for (problems, turns_to_problems) in PROBLEMS_ANNOUNCED {
                for (plans, turns_to_plans) in PLANS_ANNOUNCED {
                    let turned = (at < 3 || turns_to_problems) && (at < 2 || turns_to_plans);
                    if !turned || at == 1 && name == "(一)" {
                        continue;
                    }
                    for (stop, apart) in [("；", false), ("。", false), ("；", true), ("。", true)] {
                        let text = format!(
                            "青河县2023年法治政府建设年度报告\n2023年，青河县坚持依法行政。现将情况报告如下：\n\
                             一、主要举措\n县政府常务会议学法4次。\n{before}{}{between}{}青河县人民政府\n2024年2月1日\n",
                            list(problems, of_problems, &FAULTS, stop, apart),
                            list(plans, manner, &INTENTIONS, stop, apart),
                        );
                        let mut found = items(&text);
                        found.retain(|(part, _)| matches!(part, Part::Problems | Part::Plans));
                        assert_eq!(found, same, "{text}");
                    }
                }
            }
        }
    }
}
