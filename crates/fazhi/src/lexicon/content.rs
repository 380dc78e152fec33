//! Wordings that tell which statutory content a heading or a sentence belongs to.
//!
//! A wording may hold `…`, which stands for any words inside the same heading or sentence, begin with `^`,
//! which ties it to the beginning, and end with `$`, which ties it to the end.

/// The contents that the 2019 provisions prescribe (art. 25), as far as a text marks them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// 主要举措和成效
    Achievements,
    /// 第一责任人履职
    Responsibilities,
    /// 不足和原因
    Problems,
    /// 下一年度安排
    Plans,
    /// A heading that announces problems and plans together.
    ProblemsThenPlans,
    /// 其他需要报告的情况
    Other,
}

/// In which headings a wording counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// In headings of every level.
    Any,
    /// Only in headings that stand under no other: deeper down the words mean something else.
    Top,
}

/// A wording of a heading, and the content that it opens.
pub(crate) struct HeadingWording {
    pub(crate) wording: &'static str,
    pub(crate) content: Content,
    pub(crate) depth: Depth,
}

const fn any(content: Content, wording: &'static str) -> HeadingWording {
    HeadingWording { wording, content, depth: Depth::Any }
}

const fn top(content: Content, wording: &'static str) -> HeadingWording {
    HeadingWording { wording, content, depth: Depth::Top }
}

use Content::{Achievements, Other, Plans, Problems, Responsibilities};

/// Headings that open a content. To add a wording, add a row.
#[rustfmt::skip]
pub(crate) static HEADINGS: &[HeadingWording] = &[
    any(Responsibilities, "第一责任"),
    any(Responsibilities, "第一职责"),
    any(Responsibilities, "法治建设责任人职责"),
    any(Responsibilities, "法治政府建设责任人职责"),
    any(Responsibilities, "法治建设主体职责"),
    any(Responsibilities, "法治政府建设主体职责"),
    any(Responsibilities, "主体责任"),
    any(Responsibilities, "四个亲自"),
    any(Responsibilities, "负总责"),
    any(Responsibilities, "主要负责人…履行"),
    any(Responsibilities, "党政主要负责人履行…第一责任人职责"),
    any(Responsibilities, "主要负责人…第一责任人职责情况"),
    any(Responsibilities, "主要负责人…职责"),
    any(Responsibilities, "主要负责人…履职"),
    any(Responsibilities, "主要负责人…带头"),
    any(Responsibilities, "主要负责同志…履行"),
    any(Responsibilities, "主要负责同志…职责"),
    any(Responsibilities, "主要负责同志…履职"),
    any(Responsibilities, "主要负责同志…带头"),
    any(Responsibilities, "主要领导…履行"),
    any(Responsibilities, "主要领导…职责"),
    any(Responsibilities, "主要领导…履职"),
    any(Responsibilities, "主要领导…带头"),
    any(Responsibilities, "一把手…职责"),
    any(Responsibilities, "一把手…责任"),
    any(Responsibilities, "一把手…履职"),
    any(Responsibilities, "主要负责人…责任"),
    any(Responsibilities, "主要负责人…履责"),
    any(Responsibilities, "主要负责人…推进法治"),
    any(Responsibilities, "主要负责同志…责任"),
    any(Responsibilities, "主要负责同志…推进法治"),
    any(Responsibilities, "主要领导…责任"),
    any(Responsibilities, "主要领导…推进法治"),
    any(Responsibilities, "主要负责人…述法"),
    any(Responsibilities, "主要负责同志…述法"),
    any(Responsibilities, "主要领导…述法"),
    any(Responsibilities, "书记…履行…职责"),
    any(Responsibilities, "局长…履行…职责"),
    any(Responsibilities, "主任…履行…职责"),
    any(Responsibilities, "县长…履行…职责"),
    any(Responsibilities, "区长…履行…职责"),
    any(Responsibilities, "市长…履行…职责"),
    any(Responsibilities, "镇长…履行…职责"),
    any(Responsibilities, "乡长…履行…职责"),
    any(Responsibilities, "履行法治建设职责"),
    any(Responsibilities, "履行法治建设责任"),
    any(Responsibilities, "履行推进法治建设"),
    top(Responsibilities, "法治建设责任…情况"),
    any(Problems, "存在…问题"),
    any(Problems, "存在…不足"),
    any(Problems, "存在…短板"),
    any(Problems, "存在…困难"),
    any(Problems, "存在…差距"),
    any(Problems, "存在…薄弱"),
    any(Problems, "存在…难点"),
    any(Problems, "存在…欠缺"),
    any(Problems, "存在…弱项"),
    any(Problems, "遇到…困难"),
    any(Problems, "遇到…问题"),
    any(Problems, "问题…原因"),
    any(Problems, "不足…原因"),
    any(Problems, "短板…原因"),
    any(Problems, "问题和不足"),
    any(Problems, "问题与不足"),
    any(Problems, "问题及不足"),
    any(Problems, "问题、不足"),
    any(Problems, "不足和问题"),
    any(Problems, "不足与问题"),
    any(Problems, "困难和问题"),
    any(Problems, "困难与问题"),
    any(Problems, "困难及问题"),
    any(Problems, "问题和困难"),
    any(Problems, "问题和短板"),
    any(Problems, "短板和不足"),
    any(Problems, "短板与不足"),
    any(Problems, "不足之处"),
    top(Problems, "主要问题"),
    top(Problems, "主要不足"),
    top(Problems, "短板弱项"),
    top(Problems, "短板不足"),
    top(Problems, "问题短板"),
    top(Problems, "薄弱环节"),
    top(Problems, "原因分析"),
    top(Problems, "中的问题"),
    top(Problems, "中的不足"),
    top(Problems, "中的短板"),
    top(Problems, "问题和"),
    top(Problems, "问题与"),
    top(Problems, "问题及"),
    top(Problems, "不足和"),
    top(Problems, "不足与"),
    top(Problems, "不足及"),
    top(Problems, "问题剖析"),
    top(Problems, "问题分析"),
    top(Problems, "不足剖析"),
    top(Problems, "不足分析"),
    top(Problems, "问题$"),
    top(Problems, "不足$"),
    top(Problems, "困难$"),
    top(Problems, "短板$"),
    top(Problems, "弱项$"),
    top(Problems, "差距$"),
    top(Problems, "薄弱点$"),
    top(Problems, "瓶颈$"),
    top(Problems, "挑战$"),
    top(Problems, "欠缺$"),
    top(Problems, "加强的方面"),
    top(Problems, "提升的方面"),
    top(Problems, "完善的方面"),
    top(Problems, "制约因素"),
    top(Problems, "改进的地方"),
    top(Problems, "改进的方面"),
    top(Problems, "改进的问题"),
    top(Problems, "短板和"),
    top(Problems, "短板与"),
    top(Problems, "短板及"),
    top(Problems, "困难和"),
    top(Problems, "困难与"),
    top(Problems, "困难及"),
    top(Problems, "差距和"),
    top(Problems, "差距与"),
    top(Problems, "差距及"),
    any(Plans, "下一步"),
    any(Plans, "下步"),
    any(Plans, "下一年"),
    any(Plans, "下年度"),
    any(Plans, "下阶段"),
    any(Plans, "下一阶段"),
    any(Plans, "下一个阶段"),
    any(Plans, "今后…打算"),
    any(Plans, "今后…安排"),
    any(Plans, "今后…方向"),
    any(Plans, "今后…工作"),
    any(Plans, "今后…计划"),
    any(Plans, "今后…思路"),
    any(Plans, "今后…重点"),
    any(Plans, "后续…计划"),
    any(Plans, "后续…安排"),
    any(Plans, "后续…打算"),
    any(Plans, "未来…计划"),
    any(Plans, "未来…安排"),
    any(Plans, "明年…重点"),
    any(Plans, "明年…打算"),
    any(Plans, "明年…思路"),
    any(Plans, "明年…工作"),
    any(Plans, "来年…工作"),
    any(Plans, "明年…安排"),
    any(Plans, "明年…计划"),
    any(Plans, "来年…安排"),
    any(Plans, "来年…计划"),
    any(Plans, "新一年…工作"),
    any(Plans, "新的一年"),
    any(Plans, "工作打算"),
    any(Plans, "努力方向"),
    any(Plans, "改进措施"),
    any(Plans, "整改措施"),
    top(Plans, "打算"),
    top(Plans, "工作安排"),
    top(Plans, "主要安排"),
    top(Plans, "重点安排"),
    top(Plans, "工作计划"),
    top(Plans, "工作思路"),
    top(Plans, "工作设想"),
    top(Plans, "工作展望"),
    top(Plans, "未来展望"),
    top(Plans, "工作谋划"),
    top(Plans, "谋划2…年"),
    top(Plans, "谋划明年"),
    top(Plans, "工作目标"),
    top(Plans, "工作规划$"),
    top(Plans, "改进方向"),
    top(Plans, "整改方向"),
    top(Plans, "后续工作"),
    top(Plans, "未来工作"),
    top(Plans, "对策"),
    any(Other, "其他需要报告"),
    any(Other, "需要报告的其他"),
    any(Other, "其他需要说明"),
    any(Other, "需要说明的其他"),
    top(Other, "其他情况"),
    top(Other, "其他事项"),
    top(Other, "意见建议"),
    top(Other, "意见和建议"),
    top(Other, "有关建议"),
    top(Other, "工作建议"),
    top(Other, "几点建议"),
    top(Other, "^其他$"),
    top(Achievements, "举措和成效"),
    top(Achievements, "举措及成效"),
    top(Achievements, "措施和成效"),
    top(Achievements, "主要举措"),
    top(Achievements, "主要措施"),
    top(Achievements, "主要做法"),
    top(Achievements, "主要成效"),
    top(Achievements, "工作成效"),
    top(Achievements, "主要工作"),
    top(Achievements, "开展情况"),
    top(Achievements, "工作情况"),
    top(Achievements, "建设情况"),
    top(Achievements, "推进情况"),
    top(Achievements, "完成情况"),
    top(Achievements, "基本情况"),
    top(Achievements, "总体情况"),
    top(Achievements, "工作亮点"),
    top(Achievements, "亮点工作"),
];

/// Words that take a heading's wording back: the heading speaks of solving problems, or of somebody else's
/// responsibility.
pub(crate) static HEADING_BLOCKERS: &[(Content, &str)] = &[
    (Problems, "问题导向"),
    (Problems, "解决"),
    (Problems, "破解"),
    (Problems, "化解"),
    (Problems, "整治"),
    (Problems, "治理"),
    (Problems, "整改存在"),
    (Problems, "问题整改情况"),
    (Problems, "问题整改落实"),
    (Problems, "问题整改及"),
    (Problems, "问题整改和"),
    (Problems, "聚焦"),
    (Problems, "针对"),
    (Problems, "排查"),
    (Problems, "补齐"),
    (Problems, "补足"),
    (Problems, "补强"),
    (Problems, "补短板"),
    (Problems, "弥补"),
    (Problems, "消除"),
    (Problems, "克服"),
    (Problems, "攻克"),
    (Problems, "攻坚"),
    (Problems, "应对"),
    (Problems, "防范"),
    (Problems, "缩小"),
    (Problems, "回应"),
    (Problems, "纾解"),
    (Problems, "迎接"),
    (Problems, "处理"),
    (Problems, "处置"),
    (Problems, "纠治"),
    (Problems, "督促"),
    (Problems, "打通"),
    (Problems, "突破"),
    (Problems, "帮扶"),
    (Problems, "^着力"),
    (Problems, "^加强"),
    (Problems, "^强化"),
    (Problems, "^紧盯"),
    (Problems, "^围绕"),
    (Problems, "^直面"),
    (Problems, "^关注"),
    (Problems, "^坚持"),
    (Problems, "^做好"),
    (Problems, "^抓好"),
    (Problems, "^狠抓"),
    (Plans, "工作安排部署"),
    (Plans, "部署落实"),
    (Plans, "落实整改措施"),
    (Plans, "落实改进措施"),
    (Plans, "^创新"),
    (Plans, "完成…目标"),
    (Responsibilities, "企业主体责任"),
    (Responsibilities, "企业的主体责任"),
    (Responsibilities, "生产主体责任"),
    (Responsibilities, "经营者主体责任"),
    (Responsibilities, "主体责任落实不"),
    (Responsibilities, "平台主体责任"),
    (Responsibilities, "单位主体责任"),
    (Responsibilities, "安全生产"),
    (Responsibilities, "食品安全"),
];

/// Nouns of work to come: beside problems and a later year they make a heading announce both.
pub(crate) static WORK_TO_COME: &[&str] =
    &["工作", "安排", "打算", "计划", "思路", "举措", "措施", "目标", "重点"];

/// Nouns of problems: a heading that holds one may open them in words of its own, if the text below it does.
pub(crate) static FAULT_NOUNS: &[&str] =
    &["问题", "短板", "不足", "差距", "弱项", "薄弱", "困难", "症结", "瓶颈"];

/// Sentences about the heads' own duty (《党政主要负责人履行推进法治建设第一责任人职责规定》).
pub(crate) static DUTIES: &[&str] = &[
    "第一责任人",
    "第一责任",
    "履行第一职责",
    "法治建设责任人职责",
    "法治政府建设责任人职责",
    "法治建设主体职责",
    "法治政府建设主体职责",
    "亲自部署…亲自过问",
    "亲自研究…亲自部署",
    "亲自部署…亲自督办",
    "四个亲自",
    "主要负责人…履行…职责",
    "主要负责同志…履行…职责",
    "主要领导…履行…职责",
    "书记…履行…法治…职责",
    "主要负责人…负总责",
    "主要负责同志…负总责",
    "主要领导…负总责",
    "一把手…负总责",
    "履行主体责任…法治",
    "落实法治政府建设主体责任",
    "落实法治建设主体责任",
    "履行法治政府建设主体责任",
    "履行法治建设主体责任",
    "扛起法治政府建设主体责任",
    "扛起法治建设主体责任",
    "扛牢法治政府建设主体责任",
    "扛牢法治建设主体责任",
    "扛实法治政府建设主体责任",
    "扛实法治建设主体责任",
    "压实法治政府建设主体责任",
    "压实法治建设主体责任",
    "担起法治政府建设主体责任",
    "担起法治建设主体责任",
];

/// A responsibility that may be that of the body or somebody else's, and what says in a heading that it is the body's.
pub(crate) static UNOWNED: &str = "主体责任";
pub(crate) static LAW: &str = "法治";

/// Words before a responsibility of [`DUTIES`], in its clause, that show that it is somebody else's.
pub(crate) static OTHERS: &[&str] = &[
    "企业",
    "安全生产",
    "生产经营",
    "食品安全",
    "经营者",
    "业主",
    "用人单位",
    "监护人",
    "河长",
    "林长",
    "田长",
];

/// Sentences in which heads set an example, which is their duty unless a row of [`LED_BLOCKERS`] stands in it too.
pub(crate) static LED: &[&str] = &[
    "主要负责人…带头",
    "主要负责人…亲自",
    "主要负责同志…带头",
    "主要负责同志…亲自",
    "主要领导…带头",
    "主要领导…亲自",
    "书记…带头",
    "书记…亲自",
    "县长…带头",
    "县长…亲自",
    "区长…带头",
    "区长…亲自",
    "市长…带头",
    "市长…亲自",
    "镇长…带头",
    "镇长…亲自",
    "局长…带头",
    "局长…亲自",
    "乡长…带头",
    "乡长…亲自",
    "省长…带头",
    "省长…亲自",
    "州长…带头",
    "州长…亲自",
    "旗长…带头",
    "旗长…亲自",
    "盟长…带头",
    "盟长…亲自",
    "厅长…带头",
    "厅长…亲自",
    "关长…带头",
    "关长…亲自",
    "办事处主任…带头",
    "办事处主任…亲自",
    "管委会主任…带头",
    "管委会主任…亲自",
];

/// The verbs of [`LED`].
pub(crate) static LEADING: &[&str] = &["带头", "亲自"];

/// Words that show that the heads are those of enterprises and villages, or stand in court.
#[rustfmt::skip]
pub(crate) static LED_BLOCKERS: &[&str] = &[
    "企业", "出庭", "应诉", "驻村", "村党", "河长", "林长", "巡河", "巡湖", "巡林", "巡田", "包案", "包联", "包保", "接访", "下访",
    "项目",
];

/// How a sentence goes on with the duty of the sentence before it: it says what was done in person, or the heads are
/// its subject still.
#[rustfmt::skip]
pub(crate) static DUTY_CONTINUES: &[&str] = &[
    "^亲自",
    "^带头",
    "^主持召开",
    "^定期听取",
    "^先后…批示",
    "^坚持做到…亲自",
    "主要负责人…研究",
    "主要负责人…听取",
    "主要负责人…批示",
    "主要负责人…主持",
    "主要负责人…部署",
    "主要负责同志…研究",
    "主要负责同志…听取",
    "主要负责同志…批示",
    "主要负责同志…主持",
    "主要负责同志…部署",
    "主要领导…研究",
    "主要领导…听取",
    "主要领导…批示",
    "主要领导…主持",
    "主要领导…部署",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_wording_stands_twice() {
        let mut seen = HashSet::new();
        for row in HEADINGS {
            assert!(seen.insert(row.wording), "{} stands twice", row.wording);
        }
        for table in [DUTIES, OTHERS, LED, LEADING, LED_BLOCKERS, DUTY_CONTINUES, WORK_TO_COME, FAULT_NOUNS] {
            let distinct: HashSet<_> = table.iter().collect();
            assert_eq!(distinct.len(), table.len());
        }
    }

    #[test]
    fn no_row_hides_behind_a_shorter_one_of_another_content() {
        for long in HEADINGS {
            for short in HEADINGS {
                let hidden = long.wording != short.wording && long.wording.contains(short.wording);
                assert!(!hidden || long.content == short.content, "{} and {}", long.wording, short.wording);
            }
        }
    }

    #[test]
    fn wordings_are_well_formed() {
        for row in HEADINGS {
            assert!(
                !row.wording.is_empty() && row.wording.split('…').all(|piece| !piece.is_empty()),
                "{}",
                row.wording
            );
        }
    }
}
