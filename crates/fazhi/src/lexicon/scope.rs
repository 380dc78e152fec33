//! Words that limit what a figure counts: which level of government, which cases, up to when.

/// Levels and areas; they stand before what is counted.
#[rustfmt::skip]
pub(crate) static AREAS: &[&str] = &[
    "全国", "全省", "全市", "全县", "全縣", "全区", "全區", "全州", "全盟", "全旗", "全镇", "全鎮", "全乡", "全街道", "全系统",
    "全局", "全辖区", "全院",
    "省本级", "市本级", "市本級", "县本级", "区本级", "州本级", "本级", "国家级", "省级", "市级", "市級", "县级", "区级", "州级", "镇级", "乡级", "乡镇级",
    "村级", "省直", "市直", "县直", "区直", "州直", "省属", "市属", "县属", "区属", "本市", "本县", "本区", "本局", "本镇", "本单位",
    "我市", "我县", "我区", "我局", "我镇", "辖区", "各县区", "各区县", "各市县",
];

/// Words behind a row of [`AREAS`] with which it names something and limits nothing: 全市|通办.
#[rustfmt::skip]
pub(crate) static AREA_NAMES: &[&str] = &["通办", "一网", "一盘棋", "人大", "民主法治示范", "法治政府建设示范", "首个", "首家", "首批", "前列", "先进", "以上", "及以上", "领导", "财政", "新媒体", "融媒体"];

/// What makes a grade of a row of [`AREAS`] behind it: 基|本级执法资格.
pub(crate) static GRADE: char = '基';

/// What is counted in or left out; they stand in brackets beside the figure.
#[rustfmt::skip]
pub(crate) static INCLUSIONS: &[&str] = &[
    "含上年结转", "含上年度结转", "含去年结转", "含结转", "含往年结转", "包括上年结转", "不含上年结转", "不含结转",
    "含旧存", "不含旧存", "含存案", "含2021年结转", "含2022年结转", "含往年", "含历年", "含省级", "含市级", "含县级", "不含",
];

/// Words that open a limit in time: 截至11月, 截至2023年3月15日.
#[rustfmt::skip]
pub(crate) static UNTIL: &[&str] = &["截至", "截止", "截止到", "截至到"];

/// Words a limit in time may end with.
#[rustfmt::skip]
pub(crate) static UNTIL_ENDS: &[&str] = &["年底", "年末", "月底", "月末", "日", "月", "年", "目前", "当前", "季度"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice() {
        let mut words: Vec<&str> = [AREAS, INCLUSIONS, UNTIL].concat();
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), count);
    }
}
