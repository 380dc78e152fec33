//! Words by which a text relates its figures: totals and their parts, shares and what they are shares of.

/// Words right before the first part of a total: 审结136件,其中维持52件.
pub(crate) static PARTS: &[&str] = &["其中", "包括", "分别为", "包含", "分别是"];

/// Words right before a total that stands behind its parts: …3项,合计441项. `true` where nothing but the sum
/// of what precedes can be meant.
pub(crate) static TOTALS: &[(&str, bool)] =
    &[("合计", true), ("总计", true), ("共计", false), ("共", false), ("总共", false)];

/// A share: the word that names it, the words of what it is a share of, and of what has that share.
pub(crate) struct Share {
    pub(crate) name: &'static str,
    pub(crate) part: &'static [&'static str],
    pub(crate) whole: &'static [&'static str],
}

const fn share(name: &'static str, part: &'static [&'static str], whole: &'static [&'static str]) -> Share {
    Share { name, part, whole }
}

/// The shares whose two sides a text states beside them; the first whose name stands there counts.
#[rustfmt::skip]
pub(crate) static SHARES: &[Share] = &[
    share("首选率",   &[], &[]), // its whole holds lawsuits, which no report states beside it
    share("按时办结率", &[], &[]), // of what was closed, the share closed in time
    share("按期办结率", &[], &[]),
    share("及时办结率", &[], &[]),
    share("限时办结率", &[], &[]),
    share("提前办结率", &[], &[]),
    share("按时审结率", &[], &[]),
    share("按期审结率", &[], &[]),
    share("按期结案率", &[], &[]),
    share("一次性化解率", &[], &[]),
    share("案前化解率", &[], &[]),
    share("综合纠错率", &[], &[]), // counts what was set right before a decision too
    share("正职出庭率", &[], &[]), // of those that a head of any rank attended
    share("正职出庭应诉率", &[], &[]),
    share("正职负责人出庭率", &[], &[]),
    share("正职负责人出庭应诉率", &[], &[]),
    share("主要负责人出庭率", &[], &[]),
    share("主要负责人出庭应诉率", &[], &[]),
    share("成功率",   &["成功", "达成", "化解"], &["纠纷", "受理", "排查", "调解"]),
    share("整改率",   &["整改", "消除"], &["隐患", "问题", "排查", "发现"]),
    share("办结率",   &["办结", "结案", "审结"], &["受理", "办理", "收到", "信访", "接收", "立案"]),
    share("结案率",   &["办结", "结案", "审结"], &["受理", "办理", "收到", "立案", "采集"]),
    share("审结率",   &["审结", "办结"], &["受理", "收到", "新收"]),
    share("化解率",   &["化解"], &["受理", "排查", "收到", "纠纷", "诉求"]),
    share("纠错率",   &["纠错", "纠正", "撤销"], &["审结", "办结", "结案"]),
    share("败诉率",   &["败诉"], &["审结", "判决", "结案", "办结"]),
    share("出庭率",   &["实际出庭", "已出庭", "出庭"], &["应出庭", "应当出庭", "开庭"]),
    share("出庭应诉率", &["实际出庭", "已出庭", "出庭"], &["应出庭", "应当出庭", "开庭"]),
    share("采纳率",   &["采纳"], &["意见", "建议"]),
    share("持证率",   &["已持", "持证", "持有"], &["应持", "执法人员"]),
    share("合格率",   &["合格"], &["抽检", "评查", "参加", "抽查"]),
    share("优秀率",   &["优秀"], &["评查", "抽查", "抽取", "参加"]),
    share("及格率",   &["及格"], &["参加", "参考"]),
    share("胜诉率",   &["胜诉"], &["审结", "判决", "结案", "办结"]),
    share("回复率",   &["回复"], &["收到", "建议", "留言"]),
    share("通过率",   &["通过"], &["参加", "报名", "审查"]),
    share("参考率",   &["实考", "参考", "实际参加"], &["应考", "应参加"]),
    share("履行率",   &["履行"], &["生效", "应履行"]),
];

/// Words right before a share of the total named before: 纠错46件,占1.67%.
pub(crate) static OF_TOTAL: &[&str] =
    &["占", "占比", "占比为", "占比达", "占审结总数的", "占总数的", "占审结案件的"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice() {
        let names: Vec<&str> = SHARES.iter().map(|row| row.name).collect();
        let totals: Vec<&str> = TOTALS.iter().map(|row| row.0).collect();
        for table in [&names[..], &totals, PARTS, OF_TOTAL] {
            let mut words = table.to_vec();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), table.len());
        }
    }
}
