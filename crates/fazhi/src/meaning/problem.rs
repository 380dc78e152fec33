//! Problems: of what kind they are.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{Vocabulary, distinct};
use crate::lexicon::problem::{KIND_WORDS, KINDS};
use crate::{Language, Span};

/// What a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// How officials think of the law: 意识, 重视, 认识.
    Awareness,
    /// What officials are able to do: 能力, 素质.
    Capacity,
    /// How the law is enforced.
    Enforcement,
    /// Too few people, or not the right ones: 力量, 编制, 队伍.
    Staffing,
    /// Too little money for the work: 经费, 资金, 财力.
    Funding,
    /// How the law is made known to the public.
    Publicity,
    /// Systems, equipment, data.
    Technology,
    /// Decisions and their legal review.
    DecisionMaking,
    /// Rules, and ways of working together: 制度, 机制.
    Rules,
    /// Disputes, reconsideration, litigation.
    Disputes,
    /// Oversight, assessment, consequences.
    Supervision,
    /// One place or body behind another: 不平衡.
    Balance,
    /// Business environment and services to the public.
    Environment,
    /// None of these.
    Other,
}

impl ProblemKind {
    /// Every kind.
    pub fn all() -> impl Iterator<Item = ProblemKind> {
        KINDS.iter().map(|row| row.0)
    }

    /// The stable name: `decision_making`.
    pub fn id(self) -> &'static str {
        KINDS.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// The kind's name for people.
    ///
    /// ```
    /// assert_eq!(fazhi::ProblemKind::Staffing.name(fazhi::Language::Chinese), "人员力量");
    /// ```
    pub fn name(self, language: Language) -> &'static str {
        let row = KINDS.iter().find(|row| row.0 == self);
        row.map_or("", |row| match language {
            Language::Chinese => row.2,
            Language::English => row.3,
        })
    }
}

static VOCABULARY: LazyLock<Vocabulary<(&str, Option<ProblemKind>)>> =
    LazyLock::new(|| Vocabulary::new(KIND_WORDS, |row| row.0));

/// The kinds of a problem, in the order of its text: those that its title names, else those that its text names
/// outside `causes`, else those of the causes, else [`ProblemKind::Other`]. Spans are in `text`, causes in its
/// order.
pub(crate) fn kinds(text: &str, title: Option<Span>, whole: Span, causes: &[Span]) -> Vec<ProblemKind> {
    let named = |span: Span, but: &[Span]| {
        let hits = VOCABULARY.find(span.of(text));
        let hits = hits.filter(|(place, _)| !in_one(but, place.shifted(span.start())));
        distinct(hits.filter_map(|(_, row)| row.1))
    };
    let mut found = title.map(|title| named(title, &[])).unwrap_or_default();
    if found.is_empty() {
        found = named(whole, causes);
    }
    if found.is_empty() && !causes.is_empty() {
        found = named(whole, &[]);
    }
    if found.is_empty() {
        found.push(ProblemKind::Other);
    }
    found
}

/// Whether one of `spans`, in order, holds `place`.
fn in_one(spans: &[Span], place: Span) -> bool {
    let after = spans.partition_point(|span| span.start() <= place.start());
    spans[..after].last().is_some_and(|span| span.contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<ProblemKind> {
        kinds(text, None, Span::new(0, text.len()), &[])
    }

    #[test]
    fn ids_are_the_names_in_json() {
        for kind in ProblemKind::all() {
            assert_eq!(serde_json::to_value(kind).expect("a string"), kind.id());
        }
    }

    #[test]
    fn every_kind() {
        use ProblemKind::{
            Awareness, Balance, Capacity, DecisionMaking, Disputes, Enforcement, Environment, Funding, Other,
            Publicity, Rules, Staffing, Supervision, Technology,
        };
        for (text, expected) in [
            ("个别村干部法治意识淡薄", Awareness),
            ("少数部门对依法行政重视不够", Awareness),
            ("一些同志解决复杂问题的能力不强", Capacity),
            ("干部的法律素养有待提高", Capacity),
            ("执法不够规范", Enforcement),
            ("有的案卷文书不齐", Enforcement),
            ("司法所人手紧张", Staffing),
            ("基层工作力量薄弱", Staffing),
            ("法治工作经费保障不足", Funding),
            ("镇级财力有限", Funding),
            ("部分执法人员偏少", Staffing),
            ("执法装备老旧", Technology),
            ("普法形式单一", Publicity),
            ("面向老人的法治宣传不多", Publicity),
            ("信息化程度不高", Technology),
            ("各系统数据不通", Technology),
            ("重大事项决策前征求意见不足", DecisionMaking),
            ("法律顾问作用发挥不够", DecisionMaking),
            ("部门之间联动机制不畅", Rules),
            ("相关制度不健全", Rules),
            ("土地纠纷多发", Disputes),
            ("行政诉讼案件增多", Disputes),
            ("对下级的督察不够经常", Supervision),
            ("考核结果运用不足", Supervision),
            ("各镇之间发展不平衡", Balance),
            ("推进程度参差不齐", Balance),
            ("营商环境还有差距", Environment),
            ("政务服务不够便捷", Environment),
            ("其余工作有待改进", Other),
            ("整体成效不够明显", Other),
        ] {
            assert_eq!(of(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_only_sounds_like_a_kind() {
        use ProblemKind::{
            Awareness, Capacity, DecisionMaking, Enforcement, Staffing, Supervision, Technology,
        };
        for (text, not) in [
            ("我们清醒地认识到不足", Awareness),
            ("基层治理能力现代化任重道远", Capacity),
            ("部分执法人员不足以应付", Enforcement),
            ("社会力量参与不多", Staffing),
            ("落实上级决策部署慢", DecisionMaking),
            ("市场监督所房屋陈旧", Supervision),
            ("高新技术产业起步晚", Technology),
        ] {
            assert!(!of(text).contains(&not), "{text}: {:?}", of(text));
        }
    }

    #[test]
    fn a_title_comes_first_and_causes_last() {
        let text = "执法质量有待提升。由于人手紧张,文书粗糙。";
        let title = Span::new(0, "执法质量有待提升".len());
        let whole = Span::new(0, text.len());
        assert_eq!(kinds(text, Some(title), whole, &[]), [ProblemKind::Enforcement]);
        let cause = Span::new("执法质量有待提升。".len(), text.len());
        assert_eq!(kinds(text, None, whole, &[cause]), [ProblemKind::Enforcement]);
        assert_eq!(kinds(text, None, cause, &[cause]), [ProblemKind::Staffing]);
    }
}
