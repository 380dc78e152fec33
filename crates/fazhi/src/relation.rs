//! Relations: figures that a text itself relates, so that its arithmetic can be checked.
//!
//! * A total and its parts: 审结136件,其中维持52件、驳回84件; 许可28项、处罚342项,合计370项.
//! * A share with both of its sides: 隐患452处,整改449处,整改率99.3%; 审结521件,其中败诉38件,占7.29%.
//!
//! Only figures without a bound (余, 近, 约) are related, in one sentence, with one unit.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::lexicon::relation::{OF_TOTAL, PARTS, SHARES, TOTALS};
use crate::text::marks::start_behind;
use crate::{Bound, Figure, Span};

/// What relates the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// Parts and their total.
    Sum,
    /// Part, whole and the share in percent.
    Ratio,
}

/// Whether a relation holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// The numbers agree, to the printed decimals.
    Holds,
    /// They cannot all be right.
    DoesNotHold,
    /// The text does not say that they must agree: parts that need not exhaust their total.
    NotApplicable,
}

/// Figures that the text relates, and whether their arithmetic holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Relation {
    /// What relates them.
    pub kind: RelationKind,
    /// Whether it holds.
    pub holds: Holds,
    /// Where the given numbers stand: the parts of a sum; part and whole of a share.
    pub left: Vec<Span>,
    /// Where the number stands that follows from them: the total, the share.
    pub right: Span,
    /// What follows from the given numbers; a share in percent, to four decimals.
    pub expected: Decimal,
    /// What the text states.
    pub stated: Decimal,
}

/// Figures back from a share or a total that are looked at, at most.
const REACH: usize = 16;

/// Every relation among `figures` of a folded text, in the order of what follows; `original` turns its places
/// into those of the original.
pub(crate) fn find(text: &str, figures: &[Figure], original: impl Fn(Span) -> Span) -> Vec<Relation> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < figures.len() {
        // Figures of one sentence.
        let mut end = start + 1;
        while end < figures.len() && !between(text, figures, end).contains(['。', '\n', '!', '?']) {
            end += 1;
        }
        let sentence = Sentence { text, figures: &figures[start..end] };
        for at in 0..sentence.figures.len() {
            found.extend(sentence.sum_of_parts(at));
            found.extend(sentence.sum_in_bracket(at));
            found.extend(sentence.sum_before(at));
            found.extend(sentence.share(at));
        }
        start = end;
    }
    for relation in &mut found {
        relation.right = original(relation.right);
        for span in &mut relation.left {
            *span = original(*span);
        }
    }
    found
}

/// The words between figure `at` and the one before it; before the first figure, those of its clause.
fn between<'a>(text: &'a str, figures: &[Figure], at: usize) -> &'a str {
    let end = figures[at].span.start();
    if let Some(last) = at.checked_sub(1).and_then(|last| figures.get(last)) {
        text.get(last.span.end()..end).unwrap_or("")
    } else {
        let clause = start_behind(text, 0, end, 40, |c| matches!(c, ',' | ';' | '。' | '\n'));
        text.get(clause..end).unwrap_or("")
    }
}

struct Sentence<'a> {
    text: &'a str,
    figures: &'a [Figure],
}

impl<'a> Sentence<'a> {
    fn words(&self, at: usize) -> &'a str {
        between(self.text, self.figures, at)
    }

    /// Whether `figure` is a plain count or sum that may stand in a relation.
    fn is_plain(figure: &Figure) -> bool {
        figure.bound == Bound::Exact && figure.upper.is_none() && figure.change.is_none()
    }

    fn same_unit(&self, a: usize, b: usize) -> bool {
        self.figures[a].unit == self.figures[b].unit && self.figures[a].unit.as_deref() != Some("%")
    }

    /// The total that the parts from `first` on are of: the nearest figure before them with their unit.
    fn total_of(&self, first: usize) -> Option<usize> {
        let words = self.words(first);
        let total = first.checked_sub(1)?;
        let here = self.outside(total, first);
        let here = here.filter(|&here| self.same_unit(here, first) && !words.contains(';'));
        // 审结80件,同比增长5%,其中…: a change between the two is passed over.
        let passed = || {
            let earlier = self.outside(total.checked_sub(1)?, total)?;
            let free = self.figures[total].change.is_some() && self.same_unit(earlier, first);
            (free && !self.words(total).contains(';')).then_some(earlier)
        };
        // Few figures have one of their unit before them: the words are asked last.
        here.or_else(passed).filter(|_| PARTS.iter().any(|part| words.contains(part)))
    }

    /// Figure `at` right before figure `next`, or the one before the bracket that closes between the two:
    /// 收案|126件|(含结转12件),其中….
    fn outside(&self, at: usize, next: usize) -> Option<usize> {
        let closes = self.words(next).split_once(')').is_some_and(|(inside, _)| !inside.contains('('));
        if !closes {
            return Some(at);
        }
        let opens = (at.saturating_sub(REACH)..=at).rev().find(|&at| self.words(at).contains('('))?;
        opens.checked_sub(1)
    }

    /// The parts from `first` on: figures of the same unit up to where the text goes on to something else.
    fn parts(&self, first: usize) -> Vec<usize> {
        let mut parts = vec![first];
        for at in first + 1..self.figures.len() {
            let words = self.words(at);
            if words.contains(';') || PARTS.iter().any(|part| words.contains(part)) {
                break;
            }
            if self.figures[at].unit.as_deref() == Some("%") {
                continue; // 驳回52件,占38%
            }
            if !self.same_unit(at, first) {
                break;
            }
            parts.push(at);
        }
        parts
    }

    /// The sum of the parts that start at figure `first` behind 其中.
    fn sum_of_parts(&self, first: usize) -> Option<Relation> {
        let total = self.total_of(first)?;
        let parts = self.parts(first);
        if !Self::is_plain(&self.figures[total]) || !parts.iter().all(|&at| Self::is_plain(&self.figures[at]))
        {
            return None;
        }
        let stated = self.figures[total].value;
        let mut sum = Decimal::ZERO;
        for (count, &at) in parts.iter().enumerate() {
            sum = sum.checked_add(self.figures[at].value)?;
            if sum == stated && count > 0 {
                return Some(self.sum(Holds::Holds, &parts[..=count], total, sum));
            }
        }
        // What a comma sets off may count something else; what 、 joins is one list.
        let listed = 1 + parts[1..].iter().take_while(|&&at| self.is_listed(at)).count();
        let listed = &parts[..listed];
        let sum = self.total(listed)?;
        // 审结188件,结案11件为上年结转,其中维持98件、驳回22件: they are parts of what was told before.
        let is_larger = |at: usize| self.same_unit(at, first) && self.figures[at].value >= sum;
        let of_another = listed.iter().any(|&at| self.figures[at].value > stated)
            && (total.saturating_sub(REACH)..total).any(is_larger);
        let exceeds = sum > stated && !of_another;
        let holds = if exceeds { Holds::DoesNotHold } else { Holds::NotApplicable };
        Some(self.sum(holds, listed, total, sum))
    }

    /// The sum of the parts that a bracket lists from figure `first` on, right behind their total: 126件(刑事46件、民事80件).
    /// What does not add up may be told for another reason.
    fn sum_in_bracket(&self, first: usize) -> Option<Relation> {
        let total = first.checked_sub(1).filter(|_| self.words(first).starts_with('('))?;
        let listed =
            (first + 1..self.figures.len()).take_while(|&at| self.is_listed(at) && self.same_unit(at, first));
        let parts: Vec<usize> = std::iter::once(first).chain(listed).take(REACH).collect();
        let last = self.figures[*parts.last()?].span.end();
        let closed = self.text.get(last..).is_some_and(|rest| rest.starts_with(')'));
        let told = PARTS.iter().any(|part| self.words(first).contains(part));
        let plain = parts.iter().chain([&total]).all(|&at| Self::is_plain(&self.figures[at]));
        if told || !closed || !plain || parts.len() < 2 || !self.same_unit(total, first) {
            return None;
        }
        let sum = self.total(&parts)?;
        (sum == self.figures[total].value).then(|| self.sum(Holds::Holds, &parts, total, sum))
    }

    /// Whether figure `at` is joined to the one before it as in a list.
    fn is_listed(&self, at: usize) -> bool {
        let words = self.words(at);
        words.starts_with(['、', '和', '及']) && !words.contains([',', ';'])
    }

    fn total(&self, parts: &[usize]) -> Option<Decimal> {
        parts.iter().try_fold(Decimal::ZERO, |sum, &at| sum.checked_add(self.figures[at].value))
    }

    /// The sum of a list before figure `total`, if that is called its sum.
    fn sum_before(&self, total: usize) -> Option<Relation> {
        let words = self.words(total).trim_start_matches([',', ' ', '、']);
        let &(_, strict) = TOTALS.iter().find(|row| row.0 == words)?;
        let mut first = total.checked_sub(1)?;
        while first > 0 && total - first < REACH && self.is_listed(first) && self.same_unit(first - 1, total)
        {
            first -= 1;
        }
        let parts: Vec<usize> = (first..total).collect();
        let plain = parts.iter().chain([&total]).all(|&at| Self::is_plain(&self.figures[at]));
        if parts.len() < 2 || !plain || !self.same_unit(total - 1, total) {
            return None;
        }
        let sum = self.total(&parts)?;
        let holds = match sum == self.figures[total].value {
            true => Holds::Holds,
            false if strict => Holds::DoesNotHold,
            false => Holds::NotApplicable,
        };
        Some(self.sum(holds, &parts, total, sum))
    }

    fn sum(&self, holds: Holds, parts: &[usize], total: usize, expected: Decimal) -> Relation {
        Relation {
            kind: RelationKind::Sum,
            holds,
            left: parts.iter().map(|&at| self.figures[at].span).collect(),
            right: self.figures[total].span,
            expected,
            stated: self.figures[total].value,
        }
    }

    /// The share that figure `at` states, with both of its sides.
    fn share(&self, at: usize) -> Option<Relation> {
        let figure = &self.figures[at];
        if figure.unit.as_deref() != Some("%") || !Self::is_plain(figure) {
            return None;
        }
        let words = self.words(at).trim_start_matches([',', '、', ' ']);
        if words.contains(';') {
            return None;
        }
        let part = at.checked_sub(1)?;
        if OF_TOTAL.contains(&words) {
            let whole = self.whole_of(part)?;
            return self.ratio(part, &[whole], at);
        }
        if words.contains('、') {
            return None; // 办结率、满意率均为100%
        }
        let name = words.trim_end_matches(['达', '为', '到', '均', '至', '约', '的']);
        let share = SHARES.iter().find(|share| name.ends_with(share.name))?;
        let near = at.saturating_sub(REACH)..at;
        let named = |at: usize, names: &[&str]| names.iter().any(|name| tells(self.words(at), name));
        let part = near.rev().find(|&at| named(at, share.part) && Self::is_plain(&self.figures[at]))?;
        if (part + 1..=at).any(|at| self.words(at).contains(';')) {
            return None;
        }
        let wholes: Vec<usize> = (part.saturating_sub(REACH)..part)
            .filter(|&whole| {
                self.same_unit(whole, part)
                    && Self::is_plain(&self.figures[whole])
                    && !(whole + 1..=part).any(|at| self.words(at).contains(';'))
                    && (named(whole, share.whole) || whole + 1 == part)
            })
            .collect();
        // 新收86件,审结72件,败诉6件,败诉率6.98%: some reckon by the cases that came in.
        let other = || {
            let mut others = (part.saturating_sub(REACH)..part).rev();
            let whole = others.find(|&whole| {
                self.same_unit(whole, part)
                    && Self::is_plain(&self.figures[whole])
                    && self.percent(part, whole).is_some_and(|exact| agrees(figure.value, exact))
            })?;
            self.ratio(part, &[whole], at)
        };
        // 合格124卷、优秀36卷,合格率95.2%: what is listed beside the part may count too.
        let listed = self.is_listed(part) || part + 1 < at && self.is_listed(part + 1);
        let relation = self.ratio(part, &wholes, at)?;
        // 正职出庭12件,副职出庭36件,出庭率100%: no part is larger than its whole.
        let is_doubtful = listed || relation.expected > Decimal::ONE_HUNDRED;
        Some(match relation.holds {
            Holds::DoesNotHold if is_doubtful => Relation { holds: Holds::NotApplicable, ..relation },
            Holds::DoesNotHold => other().unwrap_or(relation),
            _ => relation,
        })
    }

    /// The total of the list behind 其中 that figure `part` stands in.
    fn whole_of(&self, part: usize) -> Option<usize> {
        let nearest = part.saturating_sub(REACH)..=part;
        let first = nearest.rev().find(|&at| PARTS.iter().any(|word| self.words(at).contains(word)))?;
        let total = self.total_of(first)?;
        (self.parts(first).contains(&part) && Self::is_plain(&self.figures[total])).then_some(total)
    }

    /// Checks the share at `at` of `part` in the `wholes` that the text may mean.
    fn ratio(&self, part: usize, wholes: &[usize], at: usize) -> Option<Relation> {
        if !Self::is_plain(&self.figures[part]) {
            return None;
        }
        let stated = self.figures[at].value;
        let relation = |whole: usize, holds: Option<Holds>| {
            let expected = self.percent(part, whole)?;
            let agrees = agrees(stated, expected);
            Some(Relation {
                kind: RelationKind::Ratio,
                holds: if agrees { Holds::Holds } else { holds? },
                left: vec![self.figures[part].span, self.figures[whole].span],
                right: self.figures[at].span,
                expected: expected.round_dp(4),
                stated,
            })
        };
        let held = wholes.iter().rev().find_map(|&whole| relation(whole, None));
        held.or_else(|| match wholes {
            [whole] => relation(*whole, Some(Holds::DoesNotHold)),
            [.., whole] => relation(*whole, Some(Holds::NotApplicable)),
            [] => None,
        })
    }

    /// Figure `part` in percent of figure `whole`.
    fn percent(&self, part: usize, whole: usize) -> Option<Decimal> {
        let part = self.figures[part].value.checked_mul(Decimal::ONE_HUNDRED)?;
        part.checked_div(self.figures[whole].value)
    }
}

/// Whether `words` hold `name`, and not its contrary: 不合格.
fn tells(words: &str, name: &str) -> bool {
    words.match_indices(name).any(|(at, _)| !words[..at].ends_with(['不', '未', '无']))
}

/// Whether `stated` is `exact` rounded half up or cut off at the decimals that are printed.
fn agrees(stated: Decimal, exact: Decimal) -> bool {
    [RoundingStrategy::MidpointAwayFromZero, RoundingStrategy::ToZero]
        .into_iter()
        .any(|strategy| exact.round_dp_with_strategy(stated.scale(), strategy) == stated)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Kind, verdict and numbers of the relations in a sentence.
    fn relations(text: &str) -> Vec<String> {
        let figures = crate::fact::figure::scan(&crate::lookup::Seen::read(text), &[]);
        let found = find(text, &figures, |span| span);
        let told = |relation: &Relation| {
            let left: Vec<&str> = relation.left.iter().map(|span| span.of(text)).collect();
            format!(
                "{:?} {:?} {} = {}",
                relation.kind,
                relation.holds,
                left.join(" "),
                relation.right.of(text)
            )
        };
        found.iter().map(told).collect()
    }

    #[test]
    fn sums() {
        let cases = [
            (
                "梳理权力事项441项,其中许可28项、处罚342项、强制32项、检查16项、确认5项、奖励4项、裁决3项、其他11项。",
                &["Sum Holds 28项 342项 32项 16项 5项 4项 3项 11项 = 441项"][..],
            ),
            (
                "许可28项、处罚342项、强制32项、检查16项、确认5项、奖励4项、裁决3项、其他11项,合计441项。",
                &["Sum Holds 28项 342项 32项 16项 5项 4项 3项 11项 = 441项"],
            ),
            ("许可28项、处罚342项,合计371项。", &["Sum DoesNotHold 28项 342项 = 371项"]),
            ("检查28家、走访12家,共41家。", &["Sum NotApplicable 28家 12家 = 41家"]),
            (
                "审结2755件,其中维持1691件、驳回630件、纠正46件、终止388件。",
                &["Sum Holds 1691件 630件 46件 388件 = 2755件"],
            ),
            ("审结136件,其中维持87件、和解49件,案前化解39件。", &["Sum Holds 87件 49件 = 136件"]),
            (
                "申请26569件,同比增长3%,其中准予26462件、不予102件、终止5件。",
                &["Sum Holds 26462件 102件 5件 = 26569件"],
            ),
            (
                "全年办理787件,其中调解536件、公证24件、咨询287件、援助1件、代书256件。",
                &["Sum DoesNotHold 536件 24件 287件 1件 256件 = 787件"],
            ),
            ("援助案件126件(刑事46件、民事78件、行政2件)。", &["Sum Holds 46件 78件 2件 = 126件"]),
            ("收案126件(2022年86件、2023年92件)。", &[]),
            ("检查114宗,其中双随机36宗。", &["Sum NotApplicable 36宗 = 114宗"]),
            ("检查114宗,其中随机36宗,处罚28宗。", &["Sum NotApplicable 36宗 = 114宗"]),
            ("检查近百宗,其中随机36宗、夜查64宗。", &[]),
            ("检查10宗;其中随机36宗。", &[]),
            ("审结120件,结转11件,其中维持98件、驳回22件。", &["Sum NotApplicable 98件 22件 = 11件"]),
            ("收案126件(含结转12件),同比增长3%,其中受理98件、告知28件。", &["Sum Holds 98件 28件 = 126件"]),
            ("收案126件(含结转12件),其中受理98件、告知28件。", &["Sum Holds 98件 28件 = 126件"]),
            ("检查10家,其中罚款36宗。", &[]),
        ];
        for (text, want) in cases {
            assert_eq!(relations(text), want, "{text}");
        }
    }

    #[test]
    fn shares() {
        let cases = [
            ("审结一审案件521件,败诉38件,败诉率7.29%。", &["Ratio Holds 38件 521件 = 7.29%"][..]),
            ("收案130件,受理115件,审结117件,败诉12件,败诉率10.26%。", &["Ratio Holds 12件 117件 = 10.26%"]),
            ("评查案卷320件,优秀204件,优秀率63.8%。", &["Ratio Holds 204件 320件 = 63.8%"]),
            ("审结67件,调解25件,占37.3%。", &[]),
            (
                "审结67件,其中调解25件,占37.3%。",
                &["Sum NotApplicable 25件 = 67件", "Ratio Holds 25件 67件 = 37.3%"],
            ),
            (
                "审结2755件,其中驳回630件,占22.7%。",
                &["Sum NotApplicable 630件 = 2755件", "Ratio DoesNotHold 630件 2755件 = 22.7%"],
            ),
            ("排查隐患452处,整改449处,整改率99.3%。", &["Ratio Holds 449处 452处 = 99.3%"]),
            ("调处纠纷219件,成功216件,成功率98.6%。", &["Ratio Holds 216件 219件 = 98.6%"]),
            ("受理信访22件,已办结22件,办结率100%。", &["Ratio Holds 22件 22件 = 100%"]),
            ("应出庭64件,实际出庭64件,出庭率达100%。", &["Ratio Holds 64件 64件 = 100%"]),
            ("审结3件,纠错2件,纠错率66.6%。", &["Ratio Holds 2件 3件 = 66.6%"]),
            ("审结3件,纠错2件,纠错率70%。", &["Ratio DoesNotHold 2件 3件 = 70%"]),
            ("审结3件,纠错2件,纠错率超过66%。", &[]),
            ("审结3件,纠错2件,满意率90%。", &[]),
            ("审结0件,纠错0件,纠错率0%。", &[]),
            ("新收86件,审结72件(含旧存),败诉6件,败诉率6.98%。", &["Ratio Holds 6件 86件 = 6.98%"]),
            ("受理3126件,办结3098件,按时办结率100%。", &[]),
            ("审结298件,直接纠错36件,综合纠错率21.5%。", &[]),
            ("正职出庭12件,副职出庭36件,出庭率100%。", &["Ratio NotApplicable 36件 12件 = 100%"]),
            (
                "评查案卷168卷,其中合格124卷、优秀36卷、不合格8卷,合格率95.2%。",
                &["Sum Holds 124卷 36卷 8卷 = 168卷", "Ratio NotApplicable 124卷 168卷 = 95.2%"],
            ),
        ];
        for (text, want) in cases {
            assert_eq!(relations(text), want, "{text}");
        }
    }
}
