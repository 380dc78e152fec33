//! temp
pub(crate) fn chrome(line: &str) -> bool {
    line.len() < 200
        && [
            "扫一扫",
            "附件下载",
            "分享",
            "触碰右侧",
            "Baidu",
            "map",
            "轻触",
            "关闭目录",
            "部  门",
            "街  镇",
            "您现在的位置",
            "当前位置",
            "首页>",
        ]
        .iter()
        .any(|w| line.contains(w))
}
pub(crate) fn attachment(line: &str) -> bool {
    line.starts_with("附件:")
}
pub(crate) fn frozen_clock(line: &str) -> bool {
    line.contains("星期")
}
