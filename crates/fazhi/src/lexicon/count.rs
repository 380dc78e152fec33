//! Which bare numbers count something: nouns that take a number without a measure word, and words round 一.

/// Nouns that a number may count directly, without a measure word: 45单位, 2部门.
#[rustfmt::skip]
pub(crate) static NOUNS: &[&str] = &[
    "单位", "單位", "部门", "部門", "部委", "集体", "劳动力", "群众", "企业", "企業", "社区", "学生", "学校", "干部", "民警",
    "居民", "农户", "商户", "用户", "职工", "农民工", "律师", "党员", "案件", "窗口", "事项", "领域", "经营主体", "市场主体",
    "工作日", "学员", "乡镇街道",
];

/// Nouns behind which a number at the end of a clause counts them: 可办理事项58.
#[rustfmt::skip]
pub(crate) static COUNTED: &[&str] = &[
    "事项", "事項", "案件", "单位", "证件", "文件", "人数", "件数", "户数", "宗数", "次数", "个数", "总数", "总量", "数量",
    "企业", "代书", "申请数", "办件量", "收案数", "结案数",
];

/// Acts after which 一次, 一期, 一场 is a true count and no article: 每季度举办一次.
#[rustfmt::skip]
pub(crate) static ACTS: &[&str] = &[
    "举办", "舉辦", "开展", "開展", "召开", "召開", "组织", "举行", "集中", "轮训", "培训", "调度", "研究", "听取", "通报",
    "评查", "督查", "更新", "报告", "述职", "体检", "开庭", "讲授", "学习", "会商", "例会", "专题学习", "讲评", "研判", "考核",
    "抽查", "巡查", "公布", "公示", "维护", "排查", "分析", "汇报", "测试", "考试", "演练", "轮换",
];

/// Words that make 一 before any measure word a count: 各一名, 仅一件.
#[rustfmt::skip]
pub(crate) static EACH: &[&str] = &["各", "仅", "只", "仅有", "只有", "均为", "共计", "合计"];

/// Periods: 每年一次, 每季度一次, 每两个月一次.
#[rustfmt::skip]
pub(crate) static PERIODS: &[&str] = &["年", "季度", "季", "月", "周", "天", "日", "半年", "旬"];

/// Words before a number of 日 that make it a span of time and no day of the month: 法定时限30日.
#[rustfmt::skip]
pub(crate) static TERMS: &[&str] = &["时限", "期限", "时长", "周期", "法定", "承诺", "用时", "耗时", "历时", "为期", "提前"];

/// Words behind a number of 日 that do so: 15日|缩短为7日.
#[rustfmt::skip]
pub(crate) static SHORTENED: &[&str] = &["压缩", "压减", "缩短", "缩减", "减少", "降至", "降到", "减至", "减到", "缩至", "压至", "提速"];

/// Words behind a count of 次 that make it the number of a meeting: 四次全会.
#[rustfmt::skip]
pub(crate) static NUMBERED_MEETINGS: &[&str] = &["全会", "全体会议", "党代会", "代表大会", "中全会", "人民代表大会"];

/// Bodies whose meetings are numbered: 十八届人大|三次会议.
#[rustfmt::skip]
pub(crate) static ASSEMBLIES: &[&str] = &["人大", "政协", "届", "代表大会"];

/// Writings that 部 counts also behind a single Chinese numeral, which is a number of ministries elsewhere: 两部|规章.
#[rustfmt::skip]
pub(crate) static WRITTEN: &[&str] = &[
    "规章", "政府规章", "法规", "地方性法规", "法律", "党内法规", "条例", "规范性文件", "短视频", "微电影", "微视频", "普法", "法治", "宣传片",
];

/// Words right before a number that make it a rank, an ordinal or a name.
#[rustfmt::skip]
pub(crate) static ORDINAL_BEFORE: &[&str] = &["第", "届", "屆", "排名", "列", "名次", "位居", "编号", "代号", "№", "No.", "NO.", "附件", "战队"];

/// Characters before 前 that make it a rank: 全省前3名. Behind others it is a time: 改革前164个.
pub(crate) static RANK: &[char] =
    &['省', '市', '区', '县', '国', '州', '列', '居', '入', '名', '位', '排', '取'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice() {
        for table in [
            NOUNS,
            COUNTED,
            ACTS,
            EACH,
            PERIODS,
            NUMBERED_MEETINGS,
            ORDINAL_BEFORE,
            TERMS,
            SHORTENED,
            ASSEMBLIES,
            WRITTEN,
        ] {
            let mut words = table.to_vec();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), table.len());
        }
    }
}
