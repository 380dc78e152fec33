//! The labels of the metadata blocks that portals print above a report.

use crate::line::label::LabelKind::{
    self, Count, Dated, DocumentNumber, IndexNumber, Issued, Other, Published, Publisher, Source, Title,
    Updated, Widget, Written,
};

/// A label and what its value says.
#[derive(Debug)]
pub(crate) struct LabelWord {
    /// The label, without the spaces that pages put between its characters.
    pub(crate) spelling: &'static str,
    /// What its value says.
    pub(crate) kind: LabelKind,
    /// Whether the word alone betrays a label, even without a colon. Words of everyday speech are not sure.
    pub(crate) sure: bool,
}

const fn sure(spelling: &'static str, kind: LabelKind) -> LabelWord {
    LabelWord { spelling, kind, sure: true }
}

const fn plain(spelling: &'static str, kind: LabelKind) -> LabelWord {
    LabelWord { spelling, kind, sure: false }
}

/// Every label known. Of two that fit, the longer one counts.
#[rustfmt::skip]
pub(crate) static LABELS: &[LabelWord] = &[
    // Where the page says it comes from.
    plain("来源", Source),
    sure("信息来源", Source),
    sure("文章来源", Source),
    sure("稿件来源", Source),
    sure("内容来源", Source),
    sure("来源单位", Source),
    sure("信息提供单位", Source),
    sure("消息来源", Source),
    sure("资料来源", Source),
    sure("发布来源", Source),
    sure("供稿单位", Source),
    plain("来源于", Source),
    plain("出处", Source),

    // Who put it out. Not always the issuer of the report.
    sure("发布机构", Publisher),
    sure("发布单位", Publisher),
    sure("发布部门", Publisher),
    sure("发文机关", Publisher),
    sure("发文机构", Publisher),
    sure("发文单位", Publisher),
    sure("制发机关", Publisher),
    sure("制定机关", Publisher),
    sure("公开机构", Publisher),
    sure("公开单位", Publisher),
    sure("公开主体", Publisher),
    sure("机构名称", Publisher),
    sure("所属单位", Publisher),
    sure("责任部门", Publisher),

    // When it was put on the page.
    sure("发布日期", Published),
    sure("发布时间", Published),
    sure("公开日期", Published),
    sure("公开时间", Published),
    sure("公布日期", Published),
    sure("信息提供日期", Published),
    sure("信息发布日期", Published),
    sure("信息发布时间", Published),
    sure("文章发布时间", Published),
    sure("文章发布日期", Published),
    sure("网站发布时间", Published),
    sure("网站发布日期", Published),
    sure("刊发时间", Published),
    sure("提交时间", Published),
    sure("推送时间", Published),
    sure("信息时间", Published),
    sure("上传时间", Published),
    sure("录入时间", Published),
    sure("发表时间", Published),
    sure("发表日期", Published),
    sure("发布于", Published),
    plain("发布", Published),
    sure("发稿时间", Published),
    sure("发稿日期", Published),
    sure("添加时间", Published),
    sure("添加日期", Published),
    sure("创建时间", Published),
    sure("创建日期", Published),
    sure("上传日期", Published),
    sure("录入日期", Published),
    sure("入库时间", Published),
    sure("信息公开日期", Published),
    sure("信息公开时间", Published),
    plain("日期", Dated),
    plain("时间", Dated),
    sure("更新时间", Updated),
    sure("更新日期", Updated),
    sure("归档时间", Updated),

    // When the document was sent out, and when it was written.
    sure("发文日期", Issued),
    sure("发文时间", Issued),
    sure("印发日期", Issued),
    sure("成文日期", Written),
    sure("成文时间", Written),
    sure("生成日期", Written),
    sure("生成时间", Written),
    sure("公文生成日期", Written),
    sure("文件生成日期", Written),
    sure("形成日期", Written),
    sure("产生日期", Written),
    sure("制发日期", Written),
    sure("拟稿日期", Written),
    sure("撰写日期", Written),
    sure("报告日期", Written),
    sure("报告时间", Written),
    sure("填报日期", Written),
    sure("填报时间", Written),
    sure("签发日期", Written),

    // Numbers.
    sure("发文字号", DocumentNumber),
    sure("发文文号", DocumentNumber),
    sure("文号", DocumentNumber),
    sure("文件编号", DocumentNumber),
    sure("文件号", DocumentNumber),
    sure("备注/文号", DocumentNumber),
    sure("公文文号", DocumentNumber),
    sure("索引号", IndexNumber),
    sure("信息索引号", IndexNumber),
    sure("索引码", IndexNumber),
    sure("统一编号", IndexNumber),

    // The report's title.
    plain("标题", Title),
    plain("名称", Title),
    sure("信息名称", Title),
    sure("文件名称", Title),
    sure("公开事项名称", Title),
    sure("事项名称", Title),
    sure("文章标题", Title),
    sure("文件标题", Title),
    sure("信息标题", Title),

    // Classes and lifetimes that portals attach.
    sure("主题分类", Other),
    sure("体裁分类", Other),
    plain("体裁", Other),
    sure("主题词", Other),
    sure("关键词", Other),
    sure("关键字", Other),
    sure("组配分类", Other),
    sure("公文种类", Other),
    sure("公文类型", Other),
    sure("文件类型", Other),
    sure("机构分类", Other),
    sure("行业分类", Other),
    sure("服务对象分类", Other),
    sure("所属主题", Other),
    sure("所属类目", Other),
    sure("所属栏目", Other),
    sure("所属机构", Other),
    sure("信息类别", Other),
    sure("信息分类", Other),
    sure("主题类别", Other),
    plain("分类", Other),
    plain("栏目", Other),
    sure("有效性", Other),
    sure("信息有效性", Other),
    sure("是否有效", Other),
    sure("公文时效", Other),
    sure("文件时效", Other),
    sure("信息时效", Other),
    sure("服务对象", Other),
    sure("载体类型", Other),
    sure("记录形式", Other),
    sure("信息格式", Other),
    sure("有效期", Other),
    plain("时效", Other),
    sure("时效性", Other),
    sure("效力状态", Other),
    sure("文件状态", Other),
    sure("生效日期", Other),
    sure("生效时间", Other),
    sure("实施日期", Other),
    sure("施行日期", Other),
    sure("废止日期", Other),
    sure("失效日期", Other),
    sure("失效时间", Other),
    sure("公开方式", Other),
    sure("公开形式", Other),
    sure("公开范围", Other),
    sure("公开类别", Other),
    sure("公开时限", Other),
    sure("公开属性", Other),
    sure("公开程序", Other),
    sure("签发人", Other),
    sure("内容概述", Other),
    sure("内容概要", Other),
    sure("内容摘要", Other),
    sure("信息概述", Other),
    plain("附件", Other),
    plain("备注", Other),

    // People of the page.
    plain("作者", Other),
    plain("记者", Other),
    plain("编辑", Other),
    plain("审核", Other),
    plain("校对", Other),
    sure("责任编辑", Other),
    sure("责编", Other),
    sure("发布人", Other),
    sure("发布者", Other),
    sure("录入人", Other),
    sure("录入者", Other),
    plain("录入", Other),
    plain("签发", Other),
    plain("摄影", Other),
    plain("审稿", Other),
    plain("初审", Other),
    plain("复审", Other),
    plain("终审", Other),
    plain("一审", Other),
    plain("二审", Other),
    plain("三审", Other),
    plain("撰稿", Other),
    plain("供稿", Other),
    sure("信息录入", Other),

    // Counters.
    sure("浏览次数", Count),
    sure("浏览量", Count),
    plain("浏览", Count),
    sure("访问次数", Count),
    sure("访问量", Count),
    sure("阅读次数", Count),
    sure("阅读量", Count),
    plain("阅读", Count),
    sure("点击数", Count),
    sure("点击率", Count),
    sure("点击量", Count),
    sure("点击次数", Count),
    plain("点击", Count),
    sure("人气", Count),
    plain("已阅", Count),
    plain("评论", Count),
    sure("评论数", Count),

    // Buttons of the page.
    sure("字体", Widget),
    sure("字号", Widget),
    sure("字体大小", Widget),
    sure("文字大小", Widget),
    sure("字号大小", Widget),
    sure("背景颜色", Widget),
    sure("背景色", Widget),
    sure("视力保护色", Widget),
    sure("保护视力色", Widget),
    sure("护眼色", Widget),
    plain("分享", Widget),
    plain("分享到", Widget),
    sure("分享至", Widget),
    plain("打印", Widget),
    sure("打印本页", Widget),
    plain("收藏", Widget),
    plain("下载", Widget),
    plain("关闭", Widget),
];

/// Values of a label that mean there is none.
pub(crate) static NO_VALUES: &[&str] = &["无", "-", "--", "—", "/", "暂无", "空"];

/// What stands in place of a counter that the page's script would have filled.
pub(crate) static NO_COUNTS: &[&str] = &["加载中", "读取中", "统计中", "正在", "loading", "{", "$"];

/// Ends of the names of sites, and of offices that put pages on them.
pub(crate) static SITE_ENDS: &[&str] = &["网", "网站", "门户", "发布", "科", "股", "日报", "晚报", "时报"];

/// What stands behind the date on which a document was sent out.
pub(crate) static SENT_OUT: &str = "印发";

/// What tells the name or the address of a site that stands before a label.
pub(crate) static SITE_SIGNS: &[&str] = &[".gov.cn", "网站", "门户网", "政府网", "www.", "://"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_different_and_without_spaces_or_colons() {
        for (at, row) in LABELS.iter().enumerate() {
            assert!(
                LABELS.iter().skip(at + 1).all(|other| other.spelling != row.spelling),
                "{} twice",
                row.spelling
            );
            assert!(!row.spelling.contains([' ', ':', '|', '[', ']']), "{}", row.spelling);
            assert!(row.spelling.chars().count() > 1, "{} is too short to be a label", row.spelling);
        }
    }
}
