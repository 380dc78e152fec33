//! Words by which the checks judge a report.

/// Ends of the names of provinces and autonomous regions.
pub(crate) static PROVINCE_ENDS: &[&str] = &["省", "自治区"];

/// 直辖市: cities with the rank of a province.
pub(crate) static MUNICIPALITIES: &[&str] = &["北京市", "天津市", "上海市", "重庆市"];

/// Ends of the names of cities, prefectures, counties and districts.
pub(crate) static COUNTY_ENDS: &[&str] = &["市", "州", "盟", "地区", "县", "区", "旗"];

/// Ends of the names of towns and townships.
pub(crate) static TOWNSHIP_ENDS: &[&str] = &["镇", "乡", "苏木"];

/// Beginnings of the names of departments of the State Council.
pub(crate) static MINISTRY_STARTS: &[&str] = &["中华人民共和国", "国家", "国务院"];

/// How a report calls the heads, beside the words of [`ACTOR_WORDS`](super::duty::ACTOR_WORDS). A word of [`DUTIES`]
/// beside them states their duty.
pub(crate) static HEADS: &[&str] = &["第一责任人"];

/// What heads do for their duty.
pub(crate) static DUTIES: &[&str] = &[
    "职责",   // duties
    "履行",   // perform
    "履职",   // perform one's office
    "带头",   // take the lead
    "亲自",   // in person
    "述法",   // report on one's respect for law
    "主持",   // preside
    "主责",   // main duty
    "负总责", // answer for the whole
    "第一责任人责任",
    "担负",
    "扛起",
    "扛牢",
    "调研",
];

/// Words that name the heads of both sides of a joint report, beside those of actors.
pub(crate) static BOTH_SIDES: &[&str] = &["党政"];

/// Words by which a heading says that causes stand under it.
pub(crate) static CAUSE_HEADINGS: &[&str] = &["原因"];

/// Words of the heading of the fifth content, 其他需要报告的情况.
pub(crate) static OTHER_HEADINGS: &[&str] =
    &["其他需要", "其它需要", "其他情况", "其他事项", "需要报告的其他"];

/// Verbs before a year in a heading that make it the year of a meeting, a document or an inspection: 贯彻落实2023年….
pub(crate) static TAKES_YEAR: &[&str] =
    &["贯彻", "落实", "学习", "根据", "按照", "对照", "总结", "针对", "整改", "围绕"];

/// Words behind a year with which a period begins or ends.
pub(crate) static SINCE: &[&str] = &["以来", "来", "底", "末", "至", "到", "起", "—", "-"];

/// Words by which a rate is called.
pub(crate) static RATES: &[&str] = &["率"];

/// Marks at which a clause ends.
pub(crate) static CLAUSE_ENDS: &[char] = &['。', ';', '；', ',', '，', '!', '！', '\n', ':', '：'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_twice_in_its_table() {
        for table in [HEADS, DUTIES, BOTH_SIDES, OTHER_HEADINGS, COUNTY_ENDS, TOWNSHIP_ENDS] {
            for (n, word) in table.iter().enumerate() {
                assert!(!table[..n].contains(word), "{word}");
            }
        }
    }
}
