//! Words by which sentences turn from one content to another, announce items and state causes.
//!
//! They are written as in [`content`](super::content).

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
];

/// Words that show that a sentence reports how somebody else's problems were dealt with.
pub(crate) static PROBLEM_TURN_BLOCKERS: &[&str] = &[
    "发现",
    "督促",
    "责令",
    "排查出",
    "已整改",
    "完成整改",
    "研究解决",
    "协调解决",
    "推动解决",
    "着力解决",
    "及时解决",
    "切实解决",
    "有效解决",
    "集中解决",
    "解决了",
    "^解决",
    "整改…存在的",
    "纠正…存在的",
];

/// Beginnings of sentences that turn from problems to plans. A later year with 将 turns too.
pub(crate) static PLAN_TURNS: &[&str] = &[
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
    "^对此",
    "^针对上述",
    "^针对以上",
    "^针对存在",
    "^针对这些",
    "^针对问题",
    "^面对上述",
    "^面对存在",
    "^围绕上述",
    "^为解决上述",
    "^为解决以上",
];

/// Verbs of intention: behind a year later than the one reported on they make a sentence a plan.
pub(crate) static INTENTIONS: &[&str] = &["将", "要", "计划", "继续", "拟", "力争", "着力"];

/// Nouns of work to come: beside problems and a later year they make a heading announce both.
pub(crate) static WORK_TO_COME: &[&str] =
    &["工作", "安排", "打算", "计划", "思路", "举措", "措施", "目标", "重点"];

/// First words of a paragraph that goes on with plans after items that each held a problem and its plan.
pub(crate) static PLAN_CONTINUES: &[&str] = &["^此外…将", "^同时…将", "^另外…将", "还将", "^我…将", "^全…将"];

/// Words with which a sentence announces the items that follow it.
pub(crate) static ANNOUNCEMENTS: &[&str] = &["以下", "如下", "下列"];

/// Words that state a cause.
pub(crate) static CAUSES: &[&str] = &[
    "原因",
    "由于",
    "源于",
    "归因于",
    "归结为",
    "根源在于",
    "主要在于",
    "主要是因为",
    "究其",
    "受…制约",
    "受…限制",
    "受…影响",
    "受…所限",
    "因…导致",
    "因…造成",
];

/// Words that announce a paragraph of causes for all the problems before it.
pub(crate) static CAUSE_PARAGRAPHS: &[&str] = &[
    "问题…原因",
    "不足…原因",
    "短板…原因",
    "主要原因",
    "原因分析",
    "原因主要",
    "究其原因",
    "分析原因",
    "^原因",
];

/// Words of the problems that stand before the causes that a sentence announces.
pub(crate) static PROBLEMS_BEFORE: &[&str] =
    &["上述", "以上", "这些", "问题的", "不足的", "问题产生", "存在问题"];

/// Ends of the headings of sections that hold causes alone, where no other noun is joined to them.
pub(crate) static CAUSE_SECTIONS: &[&str] =
    &["原因", "原因分析", "原因剖析", "成因", "成因分析", "根源", "根源剖析"];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_wording_stands_twice() {
        for table in [
            PROBLEM_TURNS,
            PROBLEM_TURN_BLOCKERS,
            PLAN_TURNS,
            INTENTIONS,
            WORK_TO_COME,
            PLAN_CONTINUES,
            ANNOUNCEMENTS,
            CAUSES,
            CAUSE_PARAGRAPHS,
            PROBLEMS_BEFORE,
            CAUSE_SECTIONS,
        ] {
            let distinct: HashSet<_> = table.iter().collect();
            assert_eq!(distinct.len(), table.len());
            assert!(table.iter().all(|wording| wording.split('…').all(|piece| !piece.is_empty())));
        }
    }
}
