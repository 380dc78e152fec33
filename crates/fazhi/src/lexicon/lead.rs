//! Words round the name of the body with which a report's first paragraph begins: 2024年,青河县坚持….

/// What a word says of the name of a body that stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    /// The name ends here: no name holds the word.
    Always,
    /// Behind a place, a government or a committee of the Party the name may still go on: 市|依法行政办公室.
    Organ,
}

const fn always(word: &'static str) -> (&'static str, Ends) {
    (word, Ends::Always)
}

const fn organ(word: &'static str) -> (&'static str, Ends) {
    (word, Ends::Organ)
}

/// Words that follow the issuer's name at the beginning of a lead. Of two that fit, the longer counts.
pub(crate) static AFTER_LEAD_ISSUER: &[(&str, Ends)] = &[
    always("(下称"),
    always("(以下简称"),
    always("(以下称"),
    always("(简称"),
    always(","),
    always("上下"), // 青河县上下
    always("不断"),
    always("主动"),
    always("以"),
    always("充分"),
    always("全力"),
    always("全面"),
    organ("全面依法治"), // 县委|全面依法治县委员会
    organ("党委"),
    organ("党工委"),
    organ("党组"),
    always("切实"),
    always("加强"),
    always("加快"),
    always("努力"),
    organ("各级"),
    always("启动"),
    always("围绕"),
    always("在"),
    always("坚决"),
    always("坚定"),
    always("坚持"),
    always("大力"),
    always("奋力"),
    organ("学习"),
    always("学习贯彻"),
    organ("将"), // 福建省|将乐县
    always("履行"),
    always("强化"),
    always("始终"),
    always("立足"),
    always("根据"),
    always("统筹推进"),
    organ("统筹"), // 市|统筹城乡办公室
    always("聚焦"),
    always("着力"),
    always("着眼"),
    always("突出"),
    always("紧密"),
    always("紧扣"),
    always("紧盯"),
    always("紧紧"),
    always("结合"),
    always("扎实"),
    organ("把"),
    always("持续"),
    always("按照"),
    organ("推动"),
    organ("推进"),
    always("有力"),
    always("有序"),
    always("有效"),
    organ("法治"), // 市|法治建设领导小组办公室
    always("深入"),
    always("深刻"),
    always("牢固"),
    always("牢牢"),
    always("牢记"),
    always("狠抓"),
    always("的"),
    always("秉持"),
    always("积极"),
    always("稳步"),
    organ("依法"), // 市|依法行政办公室
    always("严格"),
    always("贯彻"),
    always("认真"),
    always("进一步"),
    always("遵循"),
    always("锚定"),
    always("高度"),
    always("高标准"),
    always("高质量"),
    always("落实"),
    always("健全"),
    always("全体"),
    always("召开"),
    always("多措并举"),
    always("对标"),
    always("对照"),
    always("广大"),
    always("开展"),
    always("成立"),
    always("按"),
    always("取得"),
    always("抢抓"),
    always("注重"),
    always("精准"),
    always("通过"),
];

/// Words before the year of a lead: 过去的|2024年.
pub(crate) static GONE_BY: &[&str] = &["刚刚过去的", "过去的", "即将过去的"];

/// How a lead begins that names no year.
pub(crate) static THIS_YEAR: &[&str] = &["今年以来,", "今年,", "一年来,", "本年度,"];

/// First words of the clauses that may stand between the year and the body: 在县委的领导下,….
pub(crate) static BEFORE_LEAD_ISSUER: &[&str] = &[
    "在",
    "也是",
    "以",
    "依据",
    "依照",
    "围绕",
    "对照",
    "按",
    "按照",
    "是",
    "根据",
    "紧扣",
    "紧盯",
    "紧紧",
    "立足",
    "结合",
    "聚焦",
    "遵照",
    "锚定",
    "随着",
    "面对",
    "为",
    "依法行政是",
    "全面依法治国是",
    "法治政府建设是",
    "法治是",
];

/// Ends of such a clause where no comma closes it: 在县委领导下|青河县坚持….
pub(crate) static LED_BY: &[&str] = &["领导下", "指导下", "支持下", "部署下", "推动下", "关心下", "帮助下"];

/// First words of a clause that hands the report of the body over: 现将|青河县2024年….
pub(crate) static HANDING_OVER: &[&str] = &["现将", "现就", "现把", "现向"];

/// How a clause begins that names no body, though the words behind may end like one: 打造法治示范区.
pub(crate) static NO_LEAD_ISSUERS: &[&str] = &[
    "争创",
    "优化",
    "促进",
    "党中央",
    "党的",
    "创建",
    "助力",
    "完善",
    "完成",
    "建立",
    "建设法治",
    "打造",
    "推动",
    "构建",
    "习近平",
    "获评",
    "荣获",
    "印发",
    "制定",
    "召开",
    "实现",
    "提升",
    "有关",
    "相关",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_once() {
        let after: Vec<&str> = AFTER_LEAD_ISSUER.iter().map(|row| row.0).collect();
        for table in [&after[..], BEFORE_LEAD_ISSUER, GONE_BY, LED_BY, HANDING_OVER, NO_LEAD_ISSUERS] {
            let mut words = table.to_vec();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), table.len(), "a word stands twice in {table:?}");
            assert!(table.iter().all(|word| !word.is_empty()));
        }
    }
}
