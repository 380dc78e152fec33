//! Kinds of problems, and the words in which reports admit them.

use crate::ProblemKind;
use ProblemKind::{
    Awareness, Balance, Capacity, DecisionMaking, Disputes, Enforcement, Environment, Other, Publicity,
    Rules, Staffing, Supervision, Technology,
};

/// A kind as it is named: its stable name, in Chinese and in English.
#[rustfmt::skip]
pub(crate) static KINDS: &[(ProblemKind, &str, &str, &str)] = &[
    (Awareness,      "awareness",       "思想认识",   "awareness"),
    (Capacity,       "capacity",        "能力素质",   "ability of officials"),
    (Enforcement,    "enforcement",     "行政执法",   "enforcement"),
    (Staffing,       "staffing",        "人员力量",   "staffing"),
    (Publicity,      "publicity",       "普法宣传",   "publicity"),
    (Technology,     "technology",      "信息化支撑", "technology"),
    (DecisionMaking, "decision_making", "行政决策",   "decisions"),
    (Rules,          "rules",           "制度机制",   "rules and mechanisms"),
    (Disputes,       "disputes",        "纠纷化解",   "disputes"),
    (Supervision,    "supervision",     "监督考核",   "supervision"),
    (Balance,        "balance",         "发展不平衡", "imbalance"),
    (Environment,    "environment",     "营商和服务", "business environment and services"),
    (Other,          "other",           "其他",       "other"),
];

/// Words and the kind of problem that they speak of; none for words that speak of none but hold words that
/// would. Of two that begin at one place, the longer counts.
pub(crate) static KIND_WORDS: &[(&str, Option<ProblemKind>)] = &[
    // How people think of the law.
    ("意识", Some(Awareness)),
    ("认识", Some(Awareness)),
    ("重视", Some(Awareness)),
    ("观念", Some(Awareness)),
    ("思维", Some(Awareness)),
    ("紧迫感", Some(Awareness)),
    ("责任感", Some(Awareness)),
    ("主动性", Some(Awareness)),
    ("积极性", Some(Awareness)),
    ("自觉性", Some(Awareness)),
    ("重业务轻法治", Some(Awareness)),
    ("政治站位", Some(Awareness)),
    ("学法", Some(Awareness)),
    ("理论学习", Some(Awareness)),
    ("学习不够", Some(Awareness)),
    ("学习深度", Some(Awareness)),
    ("法治学习", Some(Awareness)),
    ("学习贯彻", Some(Awareness)),
    ("习近平法治思想", Some(Awareness)),
    ("执法理念", Some(Awareness)),
    ("干部群众法治意识", Some(Awareness)),
    ("理念", Some(Awareness)),
    ("认识到", None),
    ("群众法治意识", Some(Publicity)),
    ("群众法律意识", Some(Publicity)),
    ("群众的法治意识", Some(Publicity)),
    ("群众的法律意识", Some(Publicity)),
    ("群众对法", Some(Publicity)), // 群众对法律法规了解不多
    // What officials are able to do.
    ("能力", Some(Capacity)),
    ("素质", Some(Capacity)),
    ("素养", Some(Capacity)),
    ("本领", Some(Capacity)),
    ("业务水平", Some(Capacity)),
    ("执法水平", Some(Capacity)),
    ("依法行政水平", Some(Capacity)),
    ("依法行政的水平", Some(Capacity)),
    ("专业水平", Some(Capacity)),
    ("专业化", Some(Capacity)),
    ("业务不精", Some(Capacity)),
    ("业务不熟", Some(Capacity)),
    ("不熟练", Some(Capacity)),
    ("掌握不", Some(Capacity)),
    ("培训", Some(Capacity)),
    ("本领恐慌", Some(Capacity)),
    ("治理能力", None),
    ("支撑能力", Some(Technology)),
    // How the law is enforced.
    ("执法", Some(Enforcement)),
    ("行政处罚", Some(Enforcement)),
    ("监管", Some(Enforcement)),
    ("以罚代管", Some(Enforcement)),
    ("重实体", Some(Enforcement)),
    ("轻程序", Some(Enforcement)),
    ("程序瑕疵", Some(Enforcement)),
    ("案卷", Some(Enforcement)),
    ("办案", Some(Enforcement)),
    ("案件办理质量", Some(Enforcement)),
    ("复议案件办理质量", Some(Disputes)),
    ("信访案件办理质量", Some(Disputes)),
    ("取证", Some(Enforcement)),
    ("自由裁量", Some(Enforcement)),
    ("一刀切", Some(Enforcement)),
    ("行政检查", Some(Enforcement)),
    ("三项制度", Some(Enforcement)),
    ("违法行为", Some(Enforcement)),
    ("监督执法", Some(Enforcement)),
    ("监督执法力量", Some(Staffing)),
    ("执法人员", None),
    ("执法能力", Some(Capacity)),
    ("执法监督", Some(Supervision)),
    ("谁执法谁普法", Some(Publicity)),
    // Who is there to do the work.
    ("力量", Some(Staffing)),
    ("人手", Some(Staffing)),
    ("任务重", Some(Staffing)),
    ("人员少", Some(Staffing)),
    ("编制", Some(Staffing)),
    ("队伍", Some(Staffing)),
    ("人才", Some(Staffing)),
    ("人员不足", Some(Staffing)),
    ("人员紧缺", Some(Staffing)),
    ("人员短缺", Some(Staffing)),
    ("人员偏少", Some(Staffing)),
    ("人员较少", Some(Staffing)),
    ("人员配备", Some(Staffing)),
    ("人员流动", Some(Staffing)),
    ("人少事多", Some(Staffing)),
    ("超负荷", Some(Staffing)),
    ("身兼", Some(Staffing)),
    ("兼职", Some(Staffing)),
    ("年龄结构", Some(Staffing)),
    ("老化", Some(Staffing)),
    ("老龄化", Some(Staffing)),
    ("法律专业", Some(Staffing)),
    ("被随意抽调", Some(Staffing)),
    ("执法力量", Some(Staffing)),
    ("执法队伍", Some(Staffing)),
    ("占用", Some(Staffing)), // 占用大量行政资源
    ("社会力量", None),
    ("警力", Some(Staffing)),
    ("案多人少", Some(Staffing)),
    ("案多人少矛盾", Some(Staffing)),
    ("案多人少的矛盾", Some(Staffing)),
    ("人少事多矛盾", Some(Staffing)),
    ("流动性", Some(Staffing)),
    ("工学矛盾", None),
    ("供需矛盾", None),
    // How the law is made known.
    ("普法", Some(Publicity)),
    ("宣传", Some(Publicity)),
    ("宣教", Some(Publicity)),
    ("法治文化", Some(Publicity)),
    ("法律知识", Some(Publicity)),
    ("法律知识储备", Some(Capacity)),
    ("法律知识欠缺", Some(Capacity)),
    ("法律知识不足", Some(Capacity)),
    ("法律知识掌握", Some(Capacity)),
    ("法律明白人", Some(Publicity)),
    ("法律服务", Some(Publicity)),
    ("守法", Some(Publicity)),
    // Systems and data.
    ("信息化", Some(Technology)),
    ("执法信息化", Some(Technology)),
    ("数字化", Some(Technology)),
    ("数字", Some(Technology)),
    ("智慧", Some(Technology)),
    ("智能", Some(Technology)),
    ("科技", Some(Technology)),
    ("技术", Some(Technology)),
    ("数据", Some(Technology)),
    ("装备", Some(Technology)),
    ("平台建设", Some(Technology)),
    ("信息孤岛", Some(Technology)),
    ("信息共享", Some(Technology)),
    ("职业技术", None),
    ("高新技术", None),
    // How decisions are made and reviewed.
    ("决策", Some(DecisionMaking)),
    ("合法性审查", Some(DecisionMaking)),
    ("合法性审核", Some(DecisionMaking)),
    ("法律顾问", Some(DecisionMaking)),
    ("公职律师", Some(DecisionMaking)),
    ("公众参与", Some(DecisionMaking)),
    ("合同", Some(DecisionMaking)),
    ("决策部署", None),
    // Rules and the ways of working together.
    ("制度", Some(Rules)),
    ("机制", Some(Rules)),
    ("规范性文件", Some(Rules)),
    ("立法", Some(Rules)),
    ("法律规范", Some(Rules)),
    ("相对滞后", Some(Rules)),
    ("配套", Some(Rules)),
    ("职责不清", Some(Rules)),
    ("职责边界", Some(Rules)),
    ("权责", Some(Rules)),
    ("职责交叉", Some(Rules)),
    ("协同", Some(Rules)),
    ("衔接", Some(Rules)),
    ("协作", Some(Rules)),
    ("联动", Some(Rules)),
    ("协调配合", Some(Rules)),
    ("法律依据", Some(Rules)),
    ("体制机制", Some(Rules)),
    // Disputes, in and out of court.
    ("纠纷", Some(Disputes)),
    ("矛盾", Some(Disputes)),
    ("复议", Some(Disputes)),
    ("应诉", Some(Disputes)),
    ("出庭", Some(Disputes)),
    ("诉讼", Some(Disputes)),
    ("败诉", Some(Disputes)),
    ("信访", Some(Disputes)),
    ("调解", Some(Disputes)),
    ("行政争议", Some(Disputes)),
    // Oversight and its consequences.
    ("监督", Some(Supervision)),
    ("督察", Some(Supervision)),
    ("督导", Some(Supervision)),
    ("督查", Some(Supervision)),
    ("问责", Some(Supervision)),
    ("考核", Some(Supervision)),
    ("公开", Some(Supervision)),
    ("责任传导", Some(Supervision)),
    ("责任落实", Some(Supervision)),
    ("责任压", Some(Supervision)),
    ("压力传导", Some(Supervision)),
    ("主体责任", Some(Supervision)),
    ("整改", Some(Supervision)),
    ("市场监督", None),
    // One place or one body behind another.
    ("不平衡", Some(Balance)),
    ("不够平衡", Some(Balance)),
    ("不均衡", Some(Balance)),
    ("不够均衡", Some(Balance)),
    ("平衡性", Some(Balance)),
    ("均衡性", Some(Balance)),
    ("参差不齐", Some(Balance)),
    ("还不平衡", Some(Balance)),
    ("差异较大", Some(Balance)),
    ("进度不一", Some(Balance)),
    // Services and business.
    ("营商环境", Some(Environment)),
    ("放管服", Some(Environment)),
    ("政务服务", Some(Environment)),
    ("审批", Some(Environment)),
    ("便民服务", Some(Environment)),
    ("职能转变", Some(Environment)),
    ("民营经济", Some(Environment)),
    ("优化服务", Some(Environment)),
    ("纳税服务", Some(Environment)),
    ("为民服务", Some(Environment)),
    ("服务企业", Some(Environment)),
    ("服务群众", Some(Environment)),
    ("服务效能", Some(Environment)),
    ("服务质效", Some(Environment)),
    ("涉企", Some(Environment)),
    ("公平竞争", Some(Environment)),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn words_stand_once() {
        let mut seen = HashSet::new();
        for (words, _) in KIND_WORDS {
            assert!(!words.is_empty() && seen.insert(words), "{words} stands twice");
        }
    }

    #[test]
    fn every_kind_but_other_has_words() {
        let ids: HashSet<_> = KINDS.iter().map(|row| row.1).collect();
        assert_eq!(ids.len(), KINDS.len());
        for (kind, id, ..) in KINDS {
            let has = KIND_WORDS.iter().any(|row| row.1 == Some(*kind));
            assert_eq!(has, *kind != Other, "{id}");
        }
    }

    #[test]
    fn silent_words_hold_words_that_speak() {
        for (words, _) in KIND_WORDS.iter().filter(|row| row.1.is_none()) {
            let holds = |row: &&(&str, Option<ProblemKind>)| row.1.is_some() && words.contains(row.0);
            assert!(KIND_WORDS.iter().any(|row| holds(&row)), "{words}");
        }
    }
}
