//! Wordings by which sentences turn from one statutory content to another, announce what follows, and state causes.
//!
//! They are written like those of [`content`](super::content).

/// Sentences in which a report without a section for its problems turns to them.
pub(crate) static PROBLEM_TURNS: &[&str] = &[
    "看到成绩…同时",
    "肯定成绩…同时",
    "总结成绩…同时",
    "取得成绩…同时",
    "清醒…认识到",
    "清醒…看到",
    "清醒…地看",
    "也要看到",
    "还存在",
    "仍存在",
    "也存在",
    "尚存在",
    "依然存在",
    "仍然存在",
    "存在一些",
    "存在一定",
    "存在的不足",
    "存在的问题",
    "还有…差距",
    "仍有…差距",
    "尚有…差距",
    "有一定差距",
    "有较大差距",
    "还有…不足",
    "仍有…不足",
    "还有…短板",
    "仍有…短板",
    "还有待",
    "不足之处",
    "^存在问题",
    "存在以下",
    "存在如下",
    "^存在不足",
    "^主要问题",
    "^问题和不足",
    "^问题与不足",
    "^问题及不足",
    "^不足和问题",
];

/// Words that show that a sentence reports how somebody else's problems were dealt with.
pub(crate) static PROBLEM_TURN_BLOCKERS: &[&str] =
    &["发现", "督促", "责令", "排查出", "已整改", "完成整改", "全部整改", "整改到位"];

/// Verbs that deal with problems: before the words of [`PROBLEM_TURNS`], in their clause, they take them back.
pub(crate) static DEALS_WITH: &[&str] =
    &["针对", "解决", "破解", "化解", "整治", "整改", "纠正", "纠治", "消除", "治理", "梳理", "排查", "围绕"];

/// Faults as short sentences and headings of problems name them.
pub(crate) static FAULTS: &[&str] = &[
    "不够",
    "有待",
    "亟待",
    "仍需",
    "还需",
    "不足$",
    "不强$",
    "不高$",
    "不深$",
    "不多$",
    "不到位$",
    "不健全$",
    "不完善$",
    "不规范$",
    "不均衡$",
    "不平衡$",
    "不充分$",
    "不明显$",
    "不顺畅$",
    "薄弱$",
    "滞后$",
    "欠缺$",
    "缺乏$",
    "短缺$",
    "单一$",
    "淡薄$",
    "偏低$",
    "偏少$",
    "落后$",
    "参差不齐$",
];

/// How a sentence ends that speaks of faults and names none.
pub(crate) static UNNAMED_FAULTS: &[&str] = &[
    "和不足$",
    "与不足$",
    "及不足$",
    "、不足$",
    "的不足$",
    "存在不足$",
    "有不足$",
    "些不足$",
    "定不足$",
    "下不足$",
    "多不足$",
];

/// How a sentence says of all the problems before it that they will be dealt with.
pub(crate) static DEALT_WITH_LATER: &[&str] = &[
    "^这些…解决",
    "^这些…改进",
    "^这些…整改",
    "^这些…克服",
    "^这些…重视",
    "^上述…解决",
    "^上述…改进",
    "^上述…整改",
    "^上述…克服",
    "^上述…重视",
    "^以上…解决",
    "^以上…改进",
    "^以上…整改",
    "^以上…克服",
    "^以上…重视",
];

/// Times to come: sentences that begin with them turn to plans. A later year with 将 does too.
pub(crate) static PLAN_TIMES: &[&str] = &[
    "^下一步",
    "^下步",
    "^下阶段",
    "^下一阶段",
    "^下一年",
    "^今后",
    "^接下来",
    "^新的一年",
    "^新一年",
    "^明年",
    "^来年",
];

/// Other beginnings of sentences that turn from problems to plans.
pub(crate) static PLAN_TURNS: &[&str] = &[
    "^对此",
    "^针对上述",
    "^针对以上",
    "^针对存在",
    "^针对这些",
    "^针对这一",
    "^针对该问题",
    "^针对此",
    "^针对问题",
    "^面对上述",
    "^面对存在",
    "^围绕上述",
    "^为解决上述",
    "^为解决以上",
    "^以上问题…将",
    "^上述问题…将",
    "^这些问题…将",
    "^对上述",
    "^对以上",
    "^对于上述",
    "^对于以上",
    "^对于这些",
    "^对这些",
    "^对策",
    "^改进措施",
    "^整改措施",
    "^改进方向",
    "^努力方向",
    "^要进一步",
    "^要持续",
    "^要加强",
    "^要强化",
    "^要深化",
    "^要健全",
    "^要完善",
    "^要加大",
    "^要坚持",
];

/// Verbs of intention: behind a year later than the one reported on they make a sentence a plan.
pub(crate) static INTENTIONS: &[&str] = &["将", "要", "计划", "继续", "拟", "力争", "着力"];

/// First words of a paragraph that goes on with plans after items that each held a problem and its plan.
pub(crate) static PLAN_CONTINUES: &[&str] = &["^此外…将", "^同时…将", "^另外…将", "还将", "^我…将", "^全…将"];

/// Words with which a sentence announces the items that follow it.
pub(crate) static ANNOUNCEMENTS: &[&str] = &["以下", "如下", "下列"];

/// Words with which a sentence breaks off before the items that it announces: 存在的问题主要有:.
pub(crate) static OPEN_ENDS: &[&str] = &[
    "主要有",
    "主要是",
    "主要为",
    "主要包括",
    "主要表现",
    "主要表现为",
    "主要表现在",
    "主要体现在",
    "主要存在",
    "具体有",
    "具体是",
];

/// Words with which a sentence counts the items that follow it, and names none: 抓好三项工作.
pub(crate) static COUNTED_ANNOUNCEMENTS: &[&str] = &[
    "项工作",
    "个方面",
    "方面工作",
    "方面的工作",
    "项重点",
    "项任务",
    "个问题",
    "方面问题",
    "方面的问题",
    "方面不足",
    "方面的不足",
];

/// Words with which the opening of a section of plans says by what it is guided, and not what will be done.
pub(crate) static GUIDES: &[&str] = &[
    "为指导",
    "为指引",
    "为引领",
    "为统领",
    "为遵循",
    "为目标",
    "为主线",
    "为抓手",
    "为契机",
    "围绕",
    "深入贯彻",
    "认真贯彻",
    "全面贯彻",
    "学习贯彻",
    "贯彻落实",
    "坚持…为中心",
    "之年",
    "关键一年",
    "目标$",
    "新局面$",
];

/// How a wish begins with which plans close.
pub(crate) static WISH_STARTS: &[&str] = &[
    "^让我们",
    "^我们",
    "^我",
    "^新的一年",
    "^新一年",
    "^新征程",
    "^站在新",
    "^总之",
    "^下一步",
    "^今后",
    "^在今后",
    "^在新的一年",
    "^全省",
    "^全市",
    "^全州",
    "^全区",
    "^全县",
    "^全旗",
    "^全乡",
    "^全镇",
    "^全局",
    "^全系统",
    "^20",
];

/// How the last clause of such a wish ends.
pub(crate) static WISH_ENDS: &[&str] = &[
    "贡献$",
    "贡献…力量$",
    "贡献…智慧$",
    "新局面$",
    "新篇章$",
    "新台阶$",
    "新成效$",
    "新进展$",
    "新成绩$",
    "新进步$",
    "进步$",
    "成绩$",
    "奋斗$",
    "献礼$",
    "胜利召开$",
    "保障$",
    "支撑$",
];

/// Words that state a cause.
pub(crate) static CAUSES: &[&str] = &[
    "原因",
    "由于",
    "源于",
    "归因于",
    "成因:",
    "成因是",
    "成因在",
    "成因主要",
    "缘由",
    "归结为",
    "根源在",
    "根源是",
    "根子在",
    "症结在",
    "源自",
    "缘于",
    "因为",
    "归根",
    "说到底",
    "所致",
    "主要系",
    "主要因素",
    "主要在于",
    "究其",
    "受…制约",
    "受…限制",
    "受…影响",
    "受…所限",
    "受限于",
    "受制于",
    "囿于",
    "因…所限",
    "因…限制",
    "因…制约",
    "因…影响",
    "因…导致",
    "因…造成",
    "因…难以",
    "因…无法",
    "因…未能",
    "主观上",
    "主观方面",
    "客观上",
    "客观方面",
    "主观层面",
    "客观层面",
];

/// Words that state a cause behind a fault, where the heading of its section announces causes.
pub(crate) static CAUSES_ANNOUNCED: &[&str] = &["主要是"];

/// Words that announce a paragraph of causes for all the problems before it.
pub(crate) static CAUSE_PARAGRAPHS: &[&str] = &[
    "问题…原因",
    "不足…原因",
    "短板…原因",
    "差距…原因",
    "问题…成因",
    "不足…成因",
    "短板…成因",
    "问题…根源",
    "不足…根源",
    "主要原因",
    "主要成因",
    "原因分析",
    "原因主要",
    "究其",
    "分析原因",
    "原因看",
    "^原因",
    "^成因",
    "^产生原因",
    "^产生的原因",
    "^形成原因",
    "^造成原因",
    "^问题原因",
    "问题的产生",
    "不足的产生",
    "^这些问题的存在$",
    "^上述问题的存在$",
    "^以上问题的存在$",
    "^问题的存在$",
    "^主观上",
    "^主观方面",
    "^从主观",
    "^客观上",
    "^客观方面",
    "^从客观",
];

/// Words before a colon that say what stands behind it, and title nothing.
pub(crate) static LABELS: &[&str] = &[
    "问题表现",
    "主要表现",
    "具体表现",
    "表现形式",
    "存在问题",
    "存在的问题",
    "存在不足",
    "存在的不足",
    "原因分析",
    "产生原因",
    "主要原因",
    "整改措施",
    "改进措施",
    "下一步措施",
];

/// How a paragraph begins that turns back from plans to the next problem.
pub(crate) static PROBLEM_LABELS: &[&str] =
    &["问题:", "存在问题:", "存在的问题:", "不足:", "存在不足:", "存在的不足:", "问题表现:"];

/// Words that, with a number and a colon behind them, begin a paragraph that names the next problem: 问题一:.
pub(crate) static COUNTED_PROBLEMS: &[&str] = &["问题", "存在问题", "不足", "短板"];

/// Words with which causes point back at all the problems before them.
pub(crate) static POINTS_BACK: &[&str] =
    &["上述", "以上", "上面", "这些", "问题产生", "产生问题", "存在问题"];

/// Headings of sections that say nothing but why the problems before them exist.
pub(crate) static CAUSE_HEADINGS: &[&str] = &[
    "^原因",
    "^主要原因",
    "^成因",
    "^主要成因",
    "^产生原因",
    "^主观原因",
    "^客观原因",
    "^根源",
    "的原因",
    "的主要原因",
    "的成因",
    "的主要成因",
    "的根源",
    "问题原因",
    "问题成因",
    "问题根源",
    "产生…原因",
    "造成…原因",
    "导致…原因",
    "存在…原因",
];

/// Words that join problems and their causes in one heading.
pub(crate) static JOINS: &[&str] = &["和", "及", "与", "、", "以及", "并"];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_wording_stands_twice() {
        for table in [
            PROBLEM_TURNS,
            PROBLEM_TURN_BLOCKERS,
            DEALS_WITH,
            FAULTS,
            UNNAMED_FAULTS,
            DEALT_WITH_LATER,
            PLAN_TIMES,
            PLAN_TURNS,
            PLAN_CONTINUES,
            INTENTIONS,
            ANNOUNCEMENTS,
            OPEN_ENDS,
            COUNTED_ANNOUNCEMENTS,
            GUIDES,
            WISH_STARTS,
            WISH_ENDS,
            CAUSES,
            CAUSES_ANNOUNCED,
            CAUSE_PARAGRAPHS,
            LABELS,
            PROBLEM_LABELS,
            COUNTED_PROBLEMS,
            POINTS_BACK,
            CAUSE_HEADINGS,
            JOINS,
        ] {
            let distinct: HashSet<_> = table.iter().collect();
            assert_eq!(distinct.len(), table.len());
        }
    }
}
