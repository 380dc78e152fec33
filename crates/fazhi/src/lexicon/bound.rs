//! Words before and behind a number that say how exactly it is meant.

use crate::Bound;
use crate::lexicon::unit::Family;

/// Words right before a number.
#[rustfmt::skip]
pub(crate) static BEFORE: &[(&str, Bound)] = &[
    // A little less.
    ("近", Bound::Nearly),
    ("将近", Bound::Nearly),
    ("將近", Bound::Nearly),
    ("接近", Bound::Nearly),
    // Roughly.
    ("约", Bound::About),
    ("約", Bound::About),
    ("大约", Bound::About),
    ("大約", Bound::About),
    ("大概", Bound::About),
    ("大致", Bound::About),
    // More.
    ("超", Bound::Over),
    ("超过", Bound::Over),
    ("超過", Bound::Over),
    ("超出", Bound::Over),
    ("已超", Bound::Over),
    ("远超", Bound::Over),
    ("逾", Bound::Over),
    ("突破", Bound::Over),
    ("多于", Bound::Over),
    ("高于", Bound::Over),
    ("大于", Bound::Over),
    ("长于", Bound::Over),
    (">", Bound::Over),
    // At least.
    ("不少于", Bound::AtLeast),
    ("不少於", Bound::AtLeast),
    ("不得少于", Bound::AtLeast),
    ("不低于", Bound::AtLeast),
    ("不低於", Bound::AtLeast),
    ("不得低于", Bound::AtLeast),
    ("不小于", Bound::AtLeast),
    ("不短于", Bound::AtLeast),
    ("至少", Bound::AtLeast),
    ("最少", Bound::AtLeast),
    ("最低", Bound::AtLeast),
    ("起码", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    // At most.
    ("不超过", Bound::AtMost),
    ("不超過", Bound::AtMost),
    ("不超", Bound::AtMost),
    ("不得超过", Bound::AtMost),
    ("未超过", Bound::AtMost),
    ("不多于", Bound::AtMost),
    ("不高于", Bound::AtMost),
    ("不大于", Bound::AtMost),
    ("不长于", Bound::AtMost),
    ("至多", Bound::AtMost),
    ("最多", Bound::AtMost),
    ("不足", Bound::AtMost),
    ("不到", Bound::AtMost),
    ("少于", Bound::AtMost),
    ("低于", Bound::AtMost),
    ("小于", Bound::AtMost),
    ("短于", Bound::AtMost),
    ("<", Bound::AtMost),
    ("≤", Bound::AtMost),
];

/// Words that end like a row of [`BEFORE`] and qualify no number: 节约1200万元 saves, 签约15户 signs.
#[rustfmt::skip]
pub(crate) static NOT_BEFORE: &[&str] = &[
    "节约", "節約", "签约", "簽約", "合约", "违约", "預約", "预约", "履约", "集约", "条约", "公约",
    "邀约", "相约", "毁约", "契约", "民约", "制约",
    "附近", "靠近", "临近", "最近", "邻近", "相近", "亲近", "贴近", "走近", "远近",
    "赶超", "反超",
];

/// Before a number without a first digit, 上 says that it is reached or passed: 上百家, 上千人次.
pub(crate) static REACHED: &str = "上";

/// Words that may stand between a bound and its number: 超过了95%, 约为30%, 约占三分之二.
pub(crate) static BETWEEN: &[&str] = &["了", "为", "為", "占", "有", "达", "達", "达到", "共", " "];

/// Behind units of every family.
const ANY: &[Family] = &[];

/// Words right behind number and unit; with families, only behind units of one of those (a fraction is relative).
#[rustfmt::skip]
pub(crate) static AFTER: &[(&str, &[Family], Bound)] = &[
    ("以上", ANY, Bound::Over),
    ("之上", ANY, Bound::Over),
    ("及以上", ANY, Bound::Over),
    ("或以上", ANY, Bound::Over),
    ("(含)以上", ANY, Bound::Over),
    ("开外", ANY, Bound::Over),
    ("有余", ANY, Bound::Over),
    ("余", &[Family::Relative, Family::Money], Bound::Over),
    ("多", &[Family::Relative, Family::Money], Bound::Over),
    ("強", &[Family::Relative], Bound::Over),
    ("强", &[Family::Relative], Bound::Over),
    ("弱", &[Family::Relative], Bound::Nearly),
    ("左右", ANY, Bound::About),
    ("上下", ANY, Bound::About),
    ("前后", &[Family::Time], Bound::About),
    ("以内", ANY, Bound::AtMost),
    ("以內", ANY, Bound::AtMost),
    ("之内", ANY, Bound::AtMost),
    ("以下", ANY, Bound::AtMost),
    ("及以下", ANY, Bound::AtMost),
    ("或以下", ANY, Bound::AtMost),
    ("(含)以下", ANY, Bound::AtMost),
    ("内", &[Family::Time], Bound::AtMost),   // 5个工作日内
    ("內", &[Family::Time], Bound::AtMost),
    ("不到", ANY, Bound::AtMost),
];

/// Words that begin like a row of [`AFTER`] and belong to what follows.
#[rustfmt::skip]
pub(crate) static NOT_AFTER: &[&str] = &[
    "多元", "多次", "多方", "多样", "多项", "多个", "多发", "多名", "多层", "多部门", "多种", "多渠道", "多轮", "多场", "多维",
    "强化", "强制", "强力", "强弱", "强调", "强拆", "强基", "强军", "强国",
    "余额", "余下", "余热",
    "内部", "内容", "内设", "内外", "内控", "内网", "内退", "内地",
    "以下简称", "以下问题", "以下方面", "以下几", "以上均", "不到位", "不到场", "不到庭", "不到岗",
    "弱项", "弱势",
];

/// Units before which 近 means recent and bounds nothing: 近三年.
pub(crate) static RECENT: &[&str] = &["年", "个月", "個月", "周"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice() {
        let mut before: Vec<&str> =
            BEFORE.iter().map(|row| row.0).chain(NOT_BEFORE.iter().copied()).collect();
        let mut after: Vec<&str> = AFTER.iter().map(|row| row.0).chain(NOT_AFTER.iter().copied()).collect();
        for words in [&mut before, &mut after] {
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count);
        }
    }

    #[test]
    fn every_exception_excepts_something() {
        for word in NOT_BEFORE {
            assert!(BEFORE.iter().any(|row| word.ends_with(row.0)), "{word}");
        }
        for word in NOT_AFTER {
            assert!(AFTER.iter().any(|row| word.starts_with(row.0)), "{word}");
        }
    }

    #[test]
    fn a_negated_bound_is_the_opposite_one() {
        for (word, bound) in BEFORE {
            let Some((_, plain)) = BEFORE.iter().find(|row| *word == format!("不{}", row.0)) else {
                continue;
            };
            assert_ne!(bound, plain, "{word}");
        }
    }
}
