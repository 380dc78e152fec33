//! Duties: who answered for law-based government, and with what.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{Vocabulary, distinct};
use crate::lexicon::duty::{ACTOR_WORDS, ACTORS, DUTIES, DUTY_WORDS, Named, OFFICE_ENDS};
use crate::{Issuer, IssuerKind, Language};

/// Who acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// 党委, 党工委, 党组: a committee or leading group of the Party, and its meetings.
    PartyCommittee,
    /// 政府, 管委会, 街道办事处, and their meetings.
    Government,
    /// 党政主要负责人: the heads of Party and government together.
    PartyAndGovernmentHeads,
    /// 书记: the head of the Party committee.
    PartyHead,
    /// 县长, 镇长, 办事处主任: the head of the government.
    GovernmentHead,
    /// 局主要负责人, 局长, 党组书记: the head of a department.
    DepartmentHead,
    /// 我局, 街道: the body as a whole.
    Body,
}

/// With what they answered for it, after the provisions on the heads' duty of 2016 (《党政主要负责人履行推进
/// 法治建设第一责任人职责规定》).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// 学法: study of law and of 习近平法治思想.
    Study,
    /// 研究部署: matters deliberated, plans made, tasks handed out, reports heard.
    Deployment,
    /// 四个亲自: to deploy, ask, coordinate and follow up in person.
    PersonalFour,
    /// 述法: the heads' own report on how they kept to the law.
    DutyReport,
    /// 督察, 督办: supervision of others.
    Supervision,
    /// 考核: assessment.
    Assessment,
    /// 任前审查: who is to be appointed is reviewed for knowing and keeping the law.
    AppointmentReview,
    /// 培训: training of officials.
    Training,
    /// 讲法治课: the heads teach law.
    Lecture,
    /// 保障: staff, money and places for the work.
    Resources,
    /// 依法决策: decisions by law, legal review, legal advisers.
    Decision,
    /// 出庭应诉: to appear in court in person.
    CourtAppearance,
}

impl Actor {
    /// Every actor.
    pub fn all() -> impl Iterator<Item = Actor> {
        ACTORS.iter().map(|row| row.0)
    }

    /// Whether it is a person, and not a body.
    pub(crate) fn is_head(self) -> bool {
        use Actor::{DepartmentHead, GovernmentHead, PartyAndGovernmentHeads, PartyHead};
        matches!(self, PartyAndGovernmentHeads | PartyHead | GovernmentHead | DepartmentHead)
    }

    /// The stable name: `party_head`.
    pub fn id(self) -> &'static str {
        row(ACTORS, self).map_or("", |row| row.1)
    }

    /// The actor's name for people.
    ///
    /// ```
    /// assert_eq!(fazhi::Actor::PartyHead.name(fazhi::Language::Chinese), "党委书记");
    /// ```
    pub fn name(self, language: Language) -> &'static str {
        named(row(ACTORS, self), language)
    }
}

impl Duty {
    /// Every duty.
    pub fn all() -> impl Iterator<Item = Duty> {
        DUTIES.iter().map(|row| row.0)
    }

    /// The stable name: `duty_report`.
    pub fn id(self) -> &'static str {
        row(DUTIES, self).map_or("", |row| row.1)
    }

    /// The duty's name for people.
    ///
    /// ```
    /// assert_eq!(fazhi::Duty::DutyReport.name(fazhi::Language::Chinese), "述法");
    /// ```
    pub fn name(self, language: Language) -> &'static str {
        named(row(DUTIES, self), language)
    }
}

type NameRow<T> = (T, &'static str, &'static str, &'static str);

fn row<T: PartialEq + Copy>(rows: &'static [NameRow<T>], value: T) -> Option<&'static NameRow<T>> {
    rows.iter().find(|row| row.0 == value)
}

fn named<T>(row: Option<&'static NameRow<T>>, language: Language) -> &'static str {
    row.map_or("", |row| match language {
        Language::Chinese => row.2,
        Language::English => row.3,
    })
}

static ACTOR_VOCABULARY: LazyLock<Vocabulary<(&str, Named)>> =
    LazyLock::new(|| Vocabulary::new(ACTOR_WORDS, |row| row.0));

static DUTY_VOCABULARY: LazyLock<Vocabulary<(&str, Option<Duty>)>> =
    LazyLock::new(|| Vocabulary::new(DUTY_WORDS, |row| row.0));

/// What of the body that reports tells who its heads are.
#[derive(Clone, Copy, Default)]
pub(crate) struct Reporter {
    kind: Option<IssuerKind>,
    /// It is an office, led by a director.
    office: bool,
}

impl Reporter {
    /// The last of the bodies that issue a report together speaks for them.
    pub(crate) fn of(issuers: &[Issuer]) -> Reporter {
        let last = issuers.last();
        let office = last.is_some_and(|it| OFFICE_ENDS.iter().any(|end| it.name.ends_with(end)));
        Reporter { kind: last.map(|issuer| issuer.kind), office }
    }
}

impl From<Option<IssuerKind>> for Reporter {
    fn from(kind: Option<IssuerKind>) -> Reporter {
        Reporter { kind, office: false }
    }
}

/// The actors that a folded text names, in its order, each once. `reporter` is the body that reports: 主要负责人 without
/// more are the heads of that body.
pub(crate) fn actors(text: &str, reporter: impl Into<Reporter>) -> Vec<Actor> {
    let Reporter { kind: issuer, office } = reporter.into();
    let heads = match issuer {
        Some(IssuerKind::Department) => Actor::DepartmentHead,
        Some(IssuerKind::Party) => Actor::PartyHead,
        _ => Actor::PartyAndGovernmentHeads,
    };
    let secretary = match issuer {
        Some(IssuerKind::Department) => Actor::DepartmentHead,
        _ => Actor::PartyHead,
    };
    let words = outside_titles(text).flat_map(|piece| ACTOR_VOCABULARY.find(piece));
    distinct(words.filter_map(|(_, (_, named))| match *named {
        Named::Actor(actor) => Some(actor),
        Named::Heads => Some(heads),
        Named::Secretary => Some(secretary),
        Named::Director => office.then_some(Actor::DepartmentHead),
        Named::Nobody => None,
    }))
}

/// The pieces of a text outside 《》: the title of a document names nobody who acted.
fn outside_titles(text: &str) -> impl Iterator<Item = &str> {
    text.split('《').enumerate().filter_map(|(n, piece)| match piece.rsplit_once('》') {
        Some((_, behind)) => Some(behind),
        None => (n == 0).then_some(piece),
    })
}

/// The duties that a folded text speaks of, in its order, each once.
pub(crate) fn duties(text: &str) -> Vec<Duty> {
    distinct(DUTY_VOCABULARY.find(text).filter_map(|(_, row)| row.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_names_in_json() {
        for actor in Actor::all() {
            assert_eq!(serde_json::to_value(actor).expect("a string"), actor.id());
        }
        for duty in Duty::all() {
            assert_eq!(serde_json::to_value(duty).expect("a string"), duty.id());
        }
    }

    #[test]
    fn every_duty() {
        use Duty::{
            AppointmentReview, Assessment, CourtAppearance, Decision, Deployment, DutyReport, Lecture,
            PersonalFour, Resources, Study, Supervision, Training,
        };
        for (text, expected) in [
            ("落实会前学法制度,读了六部法律。", Study),
            ("书记主持理论学习中心组集体研讨。", Study),
            ("县委常委会研究法治建设事项九个。", Deployment),
            ("定期听取法治工作汇报。", Deployment),
            ("对疑难问题亲自过问、亲自协调。", PersonalFour),
            ("做到“四个亲自”。", PersonalFour),
            ("班子成员全部述法。", DutyReport),
            ("把履职情况写进年终述职。", DutyReport),
            ("带队对八个乡镇督察。", Supervision),
            ("重点任务挂图督办。", Supervision),
            ("把法治建设纳入年度考核。", Assessment),
            ("提高法治在绩效中的分值。", Assessment),
            ("干部任前先考法律知识。", AppointmentReview),
            ("树立重视法治素养的用人导向。", AppointmentReview),
            ("举办专题培训班两期。", Training),
            ("组织新任干部法治轮训。", Training),
            ("县长给全县干部上法治课。", Lecture),
            ("书记带头宣讲宪法。", Lecture),
            ("足额安排法治工作经费。", Resources),
            ("为司法所配强人员。", Resources),
            ("坚持依法决策。", Decision),
            ("聘请法律顾问参与谈判。", Decision),
            ("镇长两次出庭。", CourtAppearance),
            ("带头参加行政应诉。", CourtAppearance),
        ] {
            assert_eq!(duties(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_no_duty() {
        for text in ["贯彻中央决策部署。", "组织编制规划。", "全镇经济平稳增长。", "法庭宣布开庭。", ""]
        {
            assert_eq!(duties(text), [], "{text}");
        }
    }

    #[test]
    fn every_actor() {
        use Actor::{
            Body, DepartmentHead, Government, GovernmentHead, PartyAndGovernmentHeads, PartyCommittee,
            PartyHead,
        };
        for (text, expected) in [
            ("党委召开专题会。", PartyCommittee),
            ("局党组专题研究。", PartyCommittee),
            ("县政府常务会议学习新法。", Government),
            ("开发区管委会制定清单。", Government),
            ("党政主要负责人带头履职。", PartyAndGovernmentHeads),
            ("县委、县政府主要负责同志作出批示。", PartyAndGovernmentHeads),
            ("县委书记批示三次。", PartyHead),
            ("镇党委书记讲课。", PartyHead),
            ("县长出庭。", GovernmentHead),
            ("区政府主要负责同志履职。", GovernmentHead),
            ("旗长、盟长、自治区主席带头学法。", GovernmentHead),
            ("旗委书记带头学法。", PartyHead),
            ("行长出庭。", DepartmentHead),
            ("台长讲课。", DepartmentHead),
            ("局长讲课。", DepartmentHead),
            ("局主要负责人履职。", DepartmentHead),
            ("我局落实责任。", Body),
            ("本单位制定清单。", Body),
        ] {
            assert!(actors(text, None).contains(&expected), "{text}: {:?}", actors(text, None));
        }
    }

    #[test]
    fn the_heads_are_those_of_the_body_that_reports() {
        let text = "主要负责人带头履职。";
        assert_eq!(actors(text, Some(IssuerKind::Department)), [Actor::DepartmentHead]);
        assert_eq!(actors(text, Some(IssuerKind::Party)), [Actor::PartyHead]);
        assert_eq!(actors(text, Some(IssuerKind::Government)), [Actor::PartyAndGovernmentHeads]);
        assert_eq!(
            actors("党政主要负责人履职。", Some(IssuerKind::Department)),
            [Actor::PartyAndGovernmentHeads]
        );
    }

    #[test]
    fn the_secretary_of_a_departments_committee_is_its_head() {
        let text = "党委书记、局长履职。";
        assert_eq!(actors(text, Some(IssuerKind::Department)), [Actor::DepartmentHead]);
        assert_eq!(actors(text, None), [Actor::PartyHead, Actor::DepartmentHead]);
        let text = "镇党委书记讲课。";
        assert_eq!(actors(text, Some(IssuerKind::Department)), [Actor::PartyHead]);
    }

    #[test]
    fn the_titles_of_documents_name_nobody() {
        let text = "县长落实《党政主要负责人履行推进法治建设第一责任人职责规定》,印发《关于转发《县委通知》的通知》。";
        assert_eq!(actors(text, None), [Actor::GovernmentHead]);
    }

    #[test]
    fn the_director_heads_an_office() {
        let office = |office| Reporter { kind: Some(IssuerKind::Department), office };
        assert_eq!(actors("办公室主任带头学法。", office(true)), [Actor::DepartmentHead]);
        assert_eq!(actors("办公室主任带头学法。", office(false)), []);
    }

    #[test]
    fn the_heads_of_a_sub_district_are_not_the_body() {
        let issuer = Some(IssuerKind::Subdistrict);
        assert_eq!(
            actors("街道党工委书记、办事处主任履职。", issuer),
            [Actor::PartyHead, Actor::GovernmentHead]
        );
        assert_eq!(actors("街道主要领导讲课。", issuer), [Actor::PartyAndGovernmentHeads]);
        assert_eq!(actors("局负责人出庭。", None), [Actor::DepartmentHead]);
    }

    #[test]
    fn who_only_seems_to_act() {
        for text in [
            "副县长带队。",
            "副旗长带队。",
            "推行长效机制。",
            "平台长期运行。",
            "县委副书记调研。",
            "习近平总书记强调。",
            "畅通市长热线。",
            "全面依法治县委员会会议。",
            "各街道配合。",
            "年底向局党组述法。",
            "向县委、县政府报告。",
            "整改市委依法治市办反馈的问题。",
            "在县委党校培训。",
            "落实党政主要负责人履行推进法治建设第一责任人职责规定。",
            "纳入全局工作统筹。",
            "组织9个县直单位主要负责人述法。",
        ] {
            assert_eq!(actors(text, None), [], "{text}");
        }
    }
}
