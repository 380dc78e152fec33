//! Words of change: what rose, what fell, and compared with what.

use crate::{Basis, Change};

/// Verbs of rising and falling, and nouns for how much (增幅, 下降率).
#[rustfmt::skip]
pub(crate) static VERBS: &[(&str, Change, Strength)] = &[
    ("增长", Change::Up, Strength::Measure),
    ("增長", Change::Up, Strength::Measure),
    ("增加", Change::Up, Strength::Measure),
    ("减少", Change::Down, Strength::Measure),
    ("減少", Change::Down, Strength::Measure),
    ("提升", Change::Up, Strength::Plain),
    ("提高", Change::Up, Strength::Plain),
    ("上升", Change::Up, Strength::Plain),
    ("上涨", Change::Up, Strength::Plain),
    ("上漲", Change::Up, Strength::Plain),
    ("上浮", Change::Up, Strength::Plain),
    ("攀升", Change::Up, Strength::Plain),
    ("回升", Change::Up, Strength::Plain),
    ("递增", Change::Up, Strength::Plain),
    ("扩大", Change::Up, Strength::Plain),
    ("扩展", Change::Up, Strength::Plain),
    ("增多", Change::Up, Strength::Plain),
    ("提速", Change::Up, Strength::Plain),
    ("高出", Change::Up, Strength::Plain),
    ("多出", Change::Up, Strength::Plain),
    ("净增", Change::Up, Strength::Plain),
    ("翻", Change::Up, Strength::Plain),       // 翻一番
    ("下降", Change::Down, Strength::Plain),
    ("下滑", Change::Down, Strength::Plain),
    ("下调", Change::Down, Strength::Plain),
    ("下跌", Change::Down, Strength::Plain),
    ("降低", Change::Down, Strength::Plain),
    ("回落", Change::Down, Strength::Plain),
    ("递减", Change::Down, Strength::Plain),
    ("压减", Change::Down, Strength::Plain),
    ("壓減", Change::Down, Strength::Plain),
    ("压缩", Change::Down, Strength::Plain),
    ("壓縮", Change::Down, Strength::Plain),
    ("压降", Change::Down, Strength::Plain),
    ("缩减", Change::Down, Strength::Plain),
    ("縮減", Change::Down, Strength::Plain),
    ("缩短", Change::Down, Strength::Plain),
    ("縮短", Change::Down, Strength::Plain),
    ("缩小", Change::Down, Strength::Plain),
    ("精简", Change::Down, Strength::Plain),
    ("精簡", Change::Down, Strength::Plain),
    ("削减", Change::Down, Strength::Plain),
    ("裁减", Change::Down, Strength::Plain),
    ("收窄", Change::Down, Strength::Plain),
    ("净减", Change::Down, Strength::Plain),
    ("少收", Change::Down, Strength::Plain),
    ("多收", Change::Up, Strength::Plain),
    // One character is a verb of change only after a comparison: 同比增15%, 较上年降3件.
    ("增", Change::Up, Strength::Weak),
    ("升", Change::Up, Strength::Weak),
    ("涨", Change::Up, Strength::Weak),
    ("多", Change::Up, Strength::Weak),
    ("高", Change::Up, Strength::Weak),
    ("降", Change::Down, Strength::Weak),
    ("减", Change::Down, Strength::Weak),
    ("減", Change::Down, Strength::Weak),
    ("跌", Change::Down, Strength::Weak),
    ("少", Change::Down, Strength::Weak),
    ("低", Change::Down, Strength::Weak),
    ("持平", Change::Flat, Strength::Weak),
    // Nouns for the size of a change; 达, 为 or 至 may follow.
    ("增幅", Change::Up, Strength::Noun),
    ("升幅", Change::Up, Strength::Noun),
    ("涨幅", Change::Up, Strength::Noun),
    ("增速", Change::Up, Strength::Noun),
    ("增长率", Change::Up, Strength::Noun),
    ("增長率", Change::Up, Strength::Noun),
    ("提升率", Change::Up, Strength::Noun),
    ("上升率", Change::Up, Strength::Noun),
    ("增长幅度", Change::Up, Strength::Noun),
    ("上升幅度", Change::Up, Strength::Noun),
    ("降幅", Change::Down, Strength::Noun),
    ("减幅", Change::Down, Strength::Noun),
    ("跌幅", Change::Down, Strength::Noun),
    ("下降率", Change::Down, Strength::Noun),
    ("缩减率", Change::Down, Strength::Noun),
    ("縮減率", Change::Down, Strength::Noun),
    ("压减率", Change::Down, Strength::Noun),
    ("压缩率", Change::Down, Strength::Noun),
    ("压缩比", Change::Down, Strength::Noun),
    ("减少率", Change::Down, Strength::Noun),
    ("精简率", Change::Down, Strength::Noun),
    ("下降幅度", Change::Down, Strength::Noun),
    ("减少幅度", Change::Down, Strength::Noun),
    ("压减幅度", Change::Down, Strength::Noun),
    ("压缩幅度", Change::Down, Strength::Noun),
];

/// Words at the end of a clause that compares all that the sentence tells behind it: 与2023年|相比,案件增加86件.
pub(crate) static COMPARED_BY: &[&str] = &["相比,", "比较,"];

/// How much a row of [`VERBS`] says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// A change of a share (提升30%) or, after a comparison, of a count.
    Plain,
    /// As plain; with 到 behind it the new count too is a change: 增加到126个.
    Measure,
    /// A change only after a comparison.
    Weak,
    /// The size of a change.
    Noun,
}

/// Verbs that turn one amount into another without saying which way.
#[rustfmt::skip]
pub(crate) static TURNS: &[&str] = &[
    "调整", "優化", "优化", "整合", "变更", "转变", "转", "改", "压", "归并", "合并", "变", "梳理", "核减", "瘦身",
    "减", "降", "增", "升", "缩", "涨", "简化", "跃升", "清减", "核定", "更新", "拓展", "扩展", "扩充", "拉长", "延长",
];

/// Words between a verb of change and the amount it ends at: 压缩至4个, 优化为13项, 回落到58%.
pub(crate) static ENDS_AT: &[&str] =
    &["至", "到", "为", "為", "成", "了", "到了", "至了", "达到", "至平均", "到平均"];

/// Words that introduce the amount a change begins at: 由11.6个工作日, 从799项.
pub(crate) static BEGINS_AT: &[&str] = &["由", "从", "從", "将", "把", "將"];

/// Words that name what a change is compared with; the basis where the comparison has a name.
#[rustfmt::skip]
pub(crate) static COMPARISONS: &[(&str, Option<Basis>)] = &[
    ("同比", Some(Basis::YearOnYear)),
    ("环比", Some(Basis::MonthOnMonth)),
    ("環比", Some(Basis::MonthOnMonth)),
    // The others have no short name; those that end in the middle of a word are followed by any time:
    // 较2020年, 较改革前, 较法定时限.
    ("较上年", None),
    ("较上一", None),
    ("较上季", None),
    ("较上月", None),
    ("较上半", None),
    ("较去年", None),
    ("较前", None),
    ("较往", None),
    ("较同", None),
    ("较改", None),
    ("较2", None),
    ("较1", None),
    ("较年", None),
    ("较试", None),
    ("较全", None),
    ("较原", None),
    ("较此", None),
    ("较法", None),
    ("較上年", None),
    ("較去年", None),
    ("比上年", None),
    ("比上一", None),
    ("比上季", None),
    ("比上月", None),
    ("比去年", None),
    ("比前", None),
    ("比往", None),
    ("比2", None),
    ("比1", None),
    ("比全", None),
    ("比法", None),
    ("比原", None),
    ("比年", None),
    ("相比", None),
    ("相较", None),
    ("同期", None),
    ("较上年同期", None),
    ("比上年同期", None),
    ("较去年同期", None),
    ("比去年同期", None),
];

/// Adverbs between comparison, verb and number: 同比分别上升, 增长了近.
#[rustfmt::skip]
pub(crate) static ADVERBS: &[&str] = &[
    "分别", "分別", "均", "再", "又", "还", "也", "各", "大幅", "累计", "平均", "明显", "进一步", "总体", "继续", "略", "已",
    "有所", "共", "就", "则", "同步", "整体",
    " ",
];

/// Words between verb and number: 增长了81%, 降幅达30%.
pub(crate) static LINKS: &[&str] =
    &["了", "达", "達", "达到", "為", "为", "至", "近", "约", "幅度达", "幅度为", " "];

/// Ends of nouns that name a measure: 案件数减少23件 is a change, 减少审批事项15项 an act.
#[rustfmt::skip]
pub(crate) static MEASURES: &[&str] = &["数", "數", "量", "额", "總量", "总额", "人次", "频次", "时限", "时间", "用时", "成本", "面积"];

/// Signs between amounts that share one verb: 同比分别上升80.31%、82.11%.
pub(crate) static AND: &[&str] = &["、", "和", "及", "与", "與", "以及"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice() {
        let words = |words: Vec<&'static str>| {
            let mut words = words;
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count);
        };
        words(VERBS.iter().map(|row| row.0).collect());
        words(TURNS.to_vec());
        words(COMPARISONS.iter().map(|row| row.0).collect());
        words(ADVERBS.to_vec());
    }

    #[test]
    fn one_character_is_weak() {
        for (word, _, strength) in VERBS {
            if word.chars().count() == 1 && *word != "翻" {
                assert_eq!(*strength, Strength::Weak, "{word}");
            }
        }
    }
}
