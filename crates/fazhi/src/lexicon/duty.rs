//! Who answers for law-based government, and with what: the duties that 《党政主要负责人履行推进法治建设第一责任人
//! 职责规定》 (2016) lays on the heads of Party and government, arts. 5 and 6, in the words of reports.

use crate::{Actor, Duty};
use Actor::{
    Body, DepartmentHead, Government, GovernmentHead, PartyAndGovernmentHeads, PartyCommittee, PartyHead,
};
use Duty::{
    AppointmentReview, Assessment, CourtAppearance, Decision, Deployment, DutyReport, Lecture, PersonalFour,
    Resources, Study, Supervision, Training,
};

/// An actor as it is named: its stable name, in Chinese and in English.
#[rustfmt::skip]
pub(crate) static ACTORS: &[(Actor, &str, &str, &str)] = &[
    (PartyCommittee,          "party_committee",            "党委",        "Party committee"),
    (Government,              "government",                 "政府",        "government"),
    (PartyAndGovernmentHeads, "party_and_government_heads", "党政主要负责人", "heads of Party and government"),
    (PartyHead,               "party_head",                 "党委书记",     "Party secretary"),
    (GovernmentHead,          "government_head",            "政府负责人",   "head of government"),
    (DepartmentHead,          "department_head",            "部门负责人",   "head of department"),
    (Body,                    "body",                       "单位",        "the body itself"),
];

/// A duty as it is named: its stable name, in Chinese and in English.
#[rustfmt::skip]
pub(crate) static DUTIES: &[(Duty, &str, &str, &str)] = &[
    (Study,             "study",              "学法",     "study of law"),
    (Deployment,        "deployment",         "研究部署", "deliberation and deployment"),
    (PersonalFour,      "personal_four",      "四个亲自", "acting in person"),
    (DutyReport,        "duty_report",        "述法",     "report on one's duty"),
    (Supervision,       "supervision",        "督察督办", "supervision"),
    (Assessment,        "assessment",         "考核",     "assessment"),
    (AppointmentReview, "appointment_review", "任前审查", "review before appointment"),
    (Training,          "training",           "培训",     "training"),
    (Lecture,           "lecture",            "讲法治课", "lecture"),
    (Resources,         "resources",          "保障",     "resources"),
    (Decision,          "decision",           "依法决策", "lawful decisions"),
    (CourtAppearance,   "court_appearance",   "出庭应诉", "appearance in court"),
];

/// Words and the actor that they name.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Actor(Actor),
    /// The heads of whichever body reports: 主要负责人.
    Heads,
    /// The secretary of its own committee of the Party: 党委书记.
    Secretary,
    /// The director of an office, where an office reports: 办公室主任.
    Director,
    /// Words that name nobody but hold words that would.
    Nobody,
}

const fn who(words: &'static str, actor: Actor) -> (&'static str, Named) {
    (words, Named::Actor(actor))
}

const fn heads(words: &'static str) -> (&'static str, Named) {
    (words, Named::Heads)
}

const fn nobody(words: &'static str) -> (&'static str, Named) {
    (words, Named::Nobody)
}

/// Words that name an actor. Of two that begin at one place, the longer counts.
pub(crate) static ACTOR_WORDS: &[(&str, Named)] = &[
    who("党政主要负责", PartyAndGovernmentHeads), // 负责人, 负责同志
    who("党政主要领导", PartyAndGovernmentHeads),
    who("党政负责人", PartyAndGovernmentHeads),
    who("党政一把手", PartyAndGovernmentHeads),
    who("党政“一把手”", PartyAndGovernmentHeads),
    who("党委、政府主要", PartyAndGovernmentHeads),
    who("党委政府主要", PartyAndGovernmentHeads),
    who("省委、省政府主要", PartyAndGovernmentHeads),
    who("市委、市政府主要", PartyAndGovernmentHeads),
    who("区委、区政府主要", PartyAndGovernmentHeads),
    who("县委、县政府主要", PartyAndGovernmentHeads),
    who("州委、州政府主要", PartyAndGovernmentHeads),
    who("旗委、旗政府主要", PartyAndGovernmentHeads),
    who("镇党委、政府主要", PartyAndGovernmentHeads),
    who("镇党委、镇政府主要", PartyAndGovernmentHeads),
    who("乡党委、政府主要", PartyAndGovernmentHeads),
    who("乡党委、乡政府主要", PartyAndGovernmentHeads),
    who("党工委、管委会主要", PartyAndGovernmentHeads),
    who("党工委、办事处主要", PartyAndGovernmentHeads),
    who("街道党工委、办事处主要", PartyAndGovernmentHeads),
    who("书记、省长", PartyAndGovernmentHeads),
    who("书记、州长", PartyAndGovernmentHeads),
    who("书记、市长", PartyAndGovernmentHeads),
    who("书记、区长", PartyAndGovernmentHeads),
    who("书记、县长", PartyAndGovernmentHeads),
    who("书记、旗长", PartyAndGovernmentHeads),
    who("书记、镇长", PartyAndGovernmentHeads),
    who("书记、乡长", PartyAndGovernmentHeads),
    heads("街道主要负责"), // 负责人, 负责同志
    heads("街道主要领导"),
    heads("主要负责人"),
    heads("主要负责同志"),
    heads("主要领导"),
    heads("一把手"),
    heads("“一把手”"),
    who("政府主要负责", GovernmentHead),
    who("政府主要领导", GovernmentHead),
    who("省政府主要", GovernmentHead), // 负责人, 负责同志, 领导
    who("市政府主要", GovernmentHead),
    who("区政府主要", GovernmentHead),
    who("县政府主要", GovernmentHead),
    who("州政府主要", GovernmentHead),
    who("旗政府主要", GovernmentHead),
    who("镇政府主要", GovernmentHead),
    who("乡政府主要", GovernmentHead),
    who("管委会主要", GovernmentHead),
    who("办事处主要", GovernmentHead),
    who("区长", GovernmentHead),
    who("县长", GovernmentHead),
    who("市长", GovernmentHead),
    who("省长", GovernmentHead),
    who("州长", GovernmentHead),
    who("盟长", GovernmentHead),
    who("旗长", GovernmentHead),
    who("行署专员", GovernmentHead),
    who("自治区主席", GovernmentHead),
    who("政府主席", GovernmentHead),
    who("苏木达", GovernmentHead), // of a Mongolian township
    who("镇长", GovernmentHead),
    who("乡长", GovernmentHead),
    who("办事处主任", GovernmentHead),
    who("街道办事处主任", GovernmentHead),
    who("街道主任", GovernmentHead),
    who("管委会主任", GovernmentHead),
    nobody("副区长"),
    nobody("副县长"),
    nobody("副市长"),
    nobody("副省长"),
    nobody("副州长"),
    nobody("副盟长"),
    nobody("副旗长"),
    nobody("副苏木达"),
    nobody("副镇长"),
    nobody("副乡长"),
    nobody("市长热线"),
    nobody("区长信箱"),
    nobody("县长信箱"),
    nobody("市长信箱"),
    ("办公室主任", Named::Director),
    ("党委书记", Named::Secretary),
    who("局党委书记", DepartmentHead),
    who("厅党委书记", DepartmentHead),
    who("镇党委书记", PartyHead),
    who("乡党委书记", PartyHead),
    who("乡镇党委书记", PartyHead),
    who("党工委书记", PartyHead),
    who("街道党工委书记", PartyHead),
    who("街道党委书记", PartyHead),
    who("省委书记", PartyHead),
    who("市委书记", PartyHead),
    who("区委书记", PartyHead),
    who("县委书记", PartyHead),
    who("州委书记", PartyHead),
    who("旗委书记", PartyHead),
    who("盟委书记", PartyHead),
    who("地委书记", PartyHead),
    who("省委主要", PartyHead),
    who("市委主要", PartyHead),
    who("区委主要", PartyHead),
    who("县委主要", PartyHead),
    who("旗委主要", PartyHead),
    who("党委主要", PartyHead),
    who("党工委主要", PartyHead),
    nobody("县直单位主要负责"), // those under the body that reports
    nobody("市直单位主要负责"),
    nobody("区直单位主要负责"),
    nobody("直属单位主要负责"),
    nobody("下属单位主要负责"),
    nobody("所属单位主要负责"),
    nobody("各单位主要负责"),
    nobody("各部门主要负责"),
    nobody("各部门单位主要负责"),
    nobody("部门单位主要负责"),
    nobody("各乡镇主要负责人"),
    nobody("各乡镇主要负责同志"),
    nobody("乡镇党政主要负责"),
    nobody("乡镇(街道)党政主要负责"),
    nobody("各科室主要负责人"),
    nobody("村(社区)主要负责人"),
    who("局负责人", DepartmentHead),
    who("局主要负责", DepartmentHead),
    who("局主要领导", DepartmentHead),
    who("部门主要负责", DepartmentHead),
    who("单位主要负责", DepartmentHead),
    who("单位主要领导", DepartmentHead),
    who("局党组书记", DepartmentHead),
    who("党组书记", DepartmentHead),
    who("局长", DepartmentHead),
    who("关长", DepartmentHead),
    nobody("机关长"),
    who("支队长", DepartmentHead),
    nobody("副支队长"),
    nobody("副关长"),
    who("大队长", DepartmentHead),
    nobody("副大队长"),
    who("总队长", DepartmentHead),
    nobody("副总队长"),
    who("行长", DepartmentHead), // of 中国人民银行
    nobody("副行长"),
    nobody("行长效"), // 推行长效机制
    nobody("行长期"),
    nobody("行长远"),
    who("台长", DepartmentHead),
    nobody("副台长"),
    nobody("台长效"),
    nobody("台长期"),
    who("署长", DepartmentHead),
    nobody("副署长"),
    who("馆长", DepartmentHead),
    nobody("副馆长"),
    who("我委主任", DepartmentHead),
    who("发改委主任", DepartmentHead),
    who("发展改革委主任", DepartmentHead),
    who("卫健委主任", DepartmentHead),
    who("国资委主任", DepartmentHead),
    who("厅长", DepartmentHead),
    nobody("副局长"),
    nobody("副厅长"),
    nobody("局长办公会"),
    nobody("布局长远"),
    who("党委会", PartyCommittee),
    who("党委理论学习中心组", PartyCommittee),
    who("党工委", PartyCommittee),
    who("街道党工委", PartyCommittee),
    nobody("向局党组"), // 述法, 报告: whom one reports to does not act
    nobody("向党组"),
    nobody("向党委"),
    nobody("向县委"),
    nobody("向区委"),
    nobody("向市委"),
    nobody("向省委"),
    nobody("向县政府"),
    nobody("向区政府"),
    nobody("向市政府"),
    nobody("向省政府"),
    nobody("向县委、县政府"),
    nobody("向区委、区政府"),
    nobody("向市委、市政府"),
    nobody("党组成员"),
    nobody("党委委员"),
    nobody("党委副书记"),
    nobody("党工委副书记"),
    nobody("省委副书记"),
    nobody("市委副书记"),
    nobody("区委副书记"),
    nobody("县委副书记"),
    nobody("州委副书记"),
    nobody("旗委副书记"),
    nobody("党组副书记"),
    who("党委", PartyCommittee),
    who("党组", PartyCommittee),
    who("常委会会议", PartyCommittee),
    who("省委", PartyCommittee),
    who("市委", PartyCommittee),
    who("区委", PartyCommittee),
    who("县委", PartyCommittee),
    who("州委", PartyCommittee),
    who("旗委", PartyCommittee),
    who("盟委", PartyCommittee),
    who("地委", PartyCommittee),
    nobody("县委依法治县办"), // its office: 县委依法治县办
    nobody("市委依法治市办"),
    nobody("区委依法治区办"),
    nobody("省委依法治省办"),
    nobody("州委依法治州办"),
    nobody("县委全面依法治县委员会办公室"),
    nobody("市委全面依法治市委员会办公室"),
    nobody("区委全面依法治区委员会办公室"),
    nobody("省委全面依法治省委员会办公室"),
    nobody("省委党校"),
    nobody("市委党校"),
    nobody("区委党校"),
    nobody("县委党校"),
    nobody("党政主要负责人履行推进法治建设第一责任人职责规定"),
    nobody("党政主要负责人履行推进法治建设第一责任人职责实施"),
    nobody("党政主要负责人履行推进法治建设第一责任人职责清单"),
    nobody("旗委员会"),
    nobody("区委员会"),
    nobody("县委员会"),
    nobody("市委员会"),
    nobody("省委员会"),
    nobody("人大常委会会议"),
    who("政府常务会", Government),
    who("常务会", Government),
    who("政府党组", Government),
    who("省政府", Government),
    who("市政府", Government),
    who("区政府", Government),
    who("县政府", Government),
    who("州政府", Government),
    who("旗政府", Government),
    who("行署", Government),
    who("镇政府", Government),
    who("乡政府", Government),
    who("人民政府", Government),
    who("管委会", Government),
    who("街道办事处", Government),
    who("我局", Body),
    who("本局", Body),
    who("全局", Body),
    who("我委", Body),
    who("我办", Body),
    who("我厅", Body),
    who("我街道", Body),
    who("街道", Body),
    who("我镇", Body),
    who("全镇", Body),
    who("我乡", Body),
    who("我单位", Body),
    who("本单位", Body),
    who("高新区", Body),
    who("开发区", Body),
    nobody("各街道"),
    nobody("乡镇街道"),
    nobody("镇街道"),
    nobody("乡镇(街道)"),
    nobody("全局性"),
    nobody("全局工作"),
    nobody("全局高度"),
    nobody("全局谋划"),
    nobody("全局出发"),
    nobody("工作全局"),
    nobody("事关全局"),
    nobody("发展全局"),
    nobody("统揽全局"),
    nobody("自我局限"),
    nobody("自我办"),
];

/// Verbs of what heads do: an item with one of them, in which only committees are named, goes on with the heads with
/// whom its section opens.
pub(crate) static IN_PERSON: &[&str] = &["主持", "带头", "亲自", "带队"];

/// Verbs of what heads do where no subject stands before them: at the beginning of a clause they go on with the heads, too.
pub(crate) static WITHOUT_SUBJECT: &[&str] = &["组织召开", "召集", "牵头召开", "先后召开"];

/// How the name of an office ends whose director is its head.
pub(crate) static OFFICE_ENDS: &[&str] = &["办公室", "办公厅"];

/// Words and their duty; none for words that speak of no duty but hold words that would. Of two that begin at
/// one place, the longer counts.
pub(crate) static DUTY_WORDS: &[(&str, Option<Duty>)] = &[
    // Art. 5 (1), 6 (1): study of the Thought and of law.
    ("学法", Some(Study)),
    ("第一议题", Some(Study)),
    ("理论学习中心组", Some(Study)),
    ("中心组学习", Some(Study)),
    ("专题学习", Some(Study)),
    ("集体学习", Some(Study)),
    ("法治学习", Some(Study)),
    ("学习习近平法治思想", Some(Study)),
    ("学习贯彻习近平法治思想", Some(Study)),
    ("学习宣传贯彻习近平法治思想", Some(Study)),
    ("带头学习", Some(Study)),
    ("抓学习", Some(Study)),
    ("专题讲座", Some(Study)),
    ("法治讲座", Some(Study)),
    ("学习", Some(Study)),
    ("理论武装", Some(Study)),
    ("旁听", Some(Study)),
    ("庭审观摩", Some(Study)),
    ("观摩庭审", Some(Study)),
    // Deliberation on the work, plans and lists for it, and its parts handed out.
    ("研究", Some(Deployment)),
    ("研究生", None),
    ("研究所", None),
    ("研究院", None),
    ("研究会", None),
    ("研究中心", None),
    ("调查研究", None),
    ("科学研究", None),
    ("研究部署", Some(Deployment)),
    ("安排部署", Some(Deployment)),
    ("部署", Some(Deployment)),
    ("研究法治", Some(Deployment)),
    ("法治建设议题", Some(Deployment)),
    ("法治议题", Some(Deployment)),
    ("专题研究", Some(Deployment)),
    ("听取", Some(Deployment)), // 听取法治政府建设工作汇报
    ("主持召开", Some(Deployment)),
    ("主持研究", Some(Deployment)),
    ("定期研究", Some(Deployment)),
    ("研究解决", Some(Deployment)),
    ("批示", Some(Deployment)),
    ("签批", Some(Deployment)),
    ("推进会", Some(Deployment)),
    ("调度", Some(Deployment)),
    ("专题会", Some(Deployment)),
    ("实施方案", Some(Deployment)),
    ("工作方案", Some(Deployment)),
    ("责任书", Some(Deployment)),
    ("议题", Some(Deployment)),
    ("例会", Some(Deployment)),
    ("法治政府建设工作会议", Some(Deployment)),
    ("议事日程", Some(Deployment)),
    ("任组长", Some(Deployment)), // of the group that leads the work
    ("领导小组组长", Some(Deployment)),
    ("会议研究", Some(Deployment)),
    ("会上研究", Some(Deployment)),
    ("工作要点", Some(Deployment)),
    ("年度计划", Some(Deployment)),
    ("工作计划", Some(Deployment)),
    ("责任清单", Some(Deployment)),
    ("履责清单", Some(Deployment)),
    ("任务分解", Some(Deployment)),
    ("统筹推进", Some(Deployment)),
    ("统筹谋划", Some(Deployment)),
    ("谋划", Some(Deployment)),
    ("委员会会议", Some(Deployment)),
    ("领导小组会议", Some(Deployment)),
    ("法治建设工作会议", Some(Deployment)),
    ("决策部署", None),
    // 重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办.
    ("四个亲自", Some(PersonalFour)),
    ("亲自", Some(PersonalFour)),
    ("亲自部署", Some(PersonalFour)),
    ("亲自安排部署", Some(PersonalFour)),
    ("亲自研究部署", Some(PersonalFour)),
    ("亲自督办", Some(PersonalFour)),
    ("亲自督察", Some(PersonalFour)),
    ("亲自督查", Some(PersonalFour)),
    // The heads' own report on how they kept to the law.
    ("述法", Some(DutyReport)),
    ("述职", Some(DutyReport)),
    // Supervision, and what it finds put right.
    ("督察", Some(Supervision)),
    ("督查", Some(Supervision)),
    ("督办", Some(Supervision)),
    ("督导", Some(Supervision)),
    ("督促", Some(Supervision)),
    ("通报批评", Some(Supervision)),
    ("约谈", Some(Supervision)),
    ("整改", Some(Supervision)),
    // Assessment of officials and bodies.
    ("考核", Some(Assessment)),
    ("考评", Some(Assessment)),
    ("民主测评", Some(Assessment)),
    ("绩效", Some(Assessment)),
    ("网络学习考核", None),
    // Art. 5 (4): who knows and keeps the law is appointed.
    ("任前", Some(AppointmentReview)),
    ("选人用人", Some(AppointmentReview)),
    ("选拔任用", Some(AppointmentReview)),
    ("用人导向", Some(AppointmentReview)),
    ("考察干部", Some(AppointmentReview)),
    ("拟提拔", Some(AppointmentReview)),
    ("拟任", Some(AppointmentReview)),
    // Training of others.
    ("培训", Some(Training)),
    ("轮训", Some(Training)),
    // The heads teach law.
    ("法治课", Some(Lecture)),
    ("法治党课", Some(Lecture)),
    ("法治专题党课", Some(Lecture)),
    ("讲法", Some(Lecture)),
    ("授课", Some(Lecture)),
    ("宣讲", Some(Lecture)),
    ("讲法律", Some(Lecture)),
    ("公开课", Some(Lecture)),
    // Staff, money and places for the work.
    ("经费", Some(Resources)),
    ("编制", Some(Resources)),
    ("人员力量", Some(Resources)),
    ("工作力量", Some(Resources)),
    ("法治队伍", Some(Resources)),
    ("队伍建设", Some(Resources)),
    ("配备", Some(Resources)),
    ("增配", Some(Resources)),
    ("配齐", Some(Resources)),
    ("配强", Some(Resources)),
    ("人财物", Some(Resources)),
    ("财政预算", Some(Resources)),
    ("组织保障", Some(Resources)),
    ("编制方案", None),
    ("编制规划", None),
    ("研究编制", None),
    // Art. 6 (2): decisions by law, legal advisers.
    ("依法决策", Some(Decision)),
    ("科学决策", Some(Decision)),
    ("民主决策", Some(Decision)),
    ("行政决策", Some(Decision)),
    ("重大决策", Some(Decision)),
    ("合法性审查", Some(Decision)),
    ("合法性审核", Some(Decision)),
    ("法律顾问", Some(Decision)),
    ("公职律师", Some(Decision)),
    ("集体讨论", Some(Decision)),
    ("集体研究", Some(Decision)),
    ("集体审议", Some(Decision)),
    ("集体决策", Some(Decision)),
    ("集体议", Some(Decision)),
    ("末位表态", Some(Decision)),
    ("三重一大", Some(Decision)),
    ("依法依规决策", Some(Decision)),
    ("重大决策部署", None),
    // Before the court, in person.
    ("出庭", Some(CourtAppearance)),
    ("应诉", Some(CourtAppearance)),
    ("出庭应诉", Some(CourtAppearance)),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn words_stand_once() {
        let mut seen = HashSet::new();
        assert!(ACTOR_WORDS.iter().all(|(words, _)| !words.is_empty() && seen.insert(words)), "{seen:?}");
        seen.clear();
        assert!(DUTY_WORDS.iter().all(|(words, _)| !words.is_empty() && seen.insert(words)), "{seen:?}");
    }

    #[test]
    fn every_actor_and_every_duty_has_one_name_and_words() {
        let ids: HashSet<_> = ACTORS.iter().map(|row| row.1).chain(DUTIES.iter().map(|row| row.1)).collect();
        assert_eq!(ids.len(), ACTORS.len() + DUTIES.len());
        for (actor, id, ..) in ACTORS {
            let named = |row: &&(_, Named)| matches!(row.1, Named::Actor(named) if named == *actor);
            assert!(ACTOR_WORDS.iter().any(|row| named(&row)), "{id}");
        }
        for (duty, id, ..) in DUTIES {
            assert!(DUTY_WORDS.iter().any(|row| row.1 == Some(*duty)), "{id}");
        }
    }

    #[test]
    fn silent_words_hold_words_that_speak() {
        for (words, _) in DUTY_WORDS.iter().filter(|row| row.1.is_none()) {
            let holds = |row: &&(&str, Option<Duty>)| row.1.is_some() && words.contains(row.0);
            assert!(DUTY_WORDS.iter().any(|row| holds(&row)), "{words}");
        }
        for (words, _) in ACTOR_WORDS.iter().filter(|row| matches!(row.1, Named::Nobody)) {
            let holds = |row: &&(&str, Named)| !matches!(row.1, Named::Nobody) && words.contains(row.0);
            assert!(ACTOR_WORDS.iter().any(|row| holds(&row)), "{words}");
        }
    }
}
