//! Words of the web page round a report: menus, buttons, footers, widgets.

/// Where in a line a row's words must stand for the line to be page and not report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The words are the whole line, or one of its pieces between bars, spaces and arrows: 打印本页 | 关闭窗口.
    Whole,
    /// As a whole line, but inside the report's body it is a heading of the report.
    Menu,
    /// The line starts with the words and is short.
    Start,
    /// As a start, but inside the report's body a sentence that starts so is the report's: 地址:…,设立接访室1间。
    Contact,
    /// The words stand anywhere in a short line.
    Short,
    /// The words stand anywhere; no report's own line holds them.
    Anywhere,
}

/// Words of a page, without spaces.
#[derive(Debug)]
pub(crate) struct ChromeWord {
    /// The words, without spaces.
    pub(crate) words: &'static str,
    /// Where they must stand.
    pub(crate) shape: Shape,
}

const fn whole(words: &'static str) -> ChromeWord {
    ChromeWord { words, shape: Shape::Whole }
}

const fn menu(words: &'static str) -> ChromeWord {
    ChromeWord { words, shape: Shape::Menu }
}

const fn start(words: &'static str) -> ChromeWord {
    ChromeWord { words, shape: Shape::Start }
}

const fn contact(words: &'static str) -> ChromeWord {
    ChromeWord { words, shape: Shape::Contact }
}

const fn short(words: &'static str) -> ChromeWord {
    ChromeWord { words, shape: Shape::Short }
}

const fn anywhere(words: &'static str) -> ChromeWord {
    ChromeWord { words, shape: Shape::Anywhere }
}

/// Every word of a page that is known.
#[rustfmt::skip]
pub(crate) static CHROME: &[ChromeWord] = &[
    // Where the reader is: breadcrumbs.
    start("您当前的位置"),
    start("您当前位置"),
    start("您现在的位置"),
    start("您所在的位置"),
    start("你当前的位置"),
    start("你现在的位置"),
    start("当前位置:"),
    start("当前所在位置"),
    start("所在位置:"),
    whole("当前位置"),
    whole("首页"),
    whole("网站首页"),
    whole("返回首页"),
    menu("政务公开"),
    menu("信息公开"),
    menu("政府信息公开"),
    menu("政府信息公开指南"),
    menu("政府信息公开制度"),
    menu("政府信息公开目录"),
    menu("政府信息公开年报"),
    menu("法定主动公开内容"),
    menu("依申请公开"),
    menu("通知公告"),
    menu("机构职能"),
    menu("领导信息"),
    menu("规划信息"),
    menu("统计信息"),
    menu("财政信息"),
    whole("目录"),
    whole("正文"),

    // Menus and applications.
    whole("轻触这里"),
    whole("关闭目录"),
    whole("打开目录"),
    menu("部门"),
    menu("街镇"),
    whole("头部"),
    whole("底部"),
    whole("导航"),
    whole("网站导航"),
    whole("政务微信"),
    whole("政务微博"),
    whole("微信"),
    whole("微博"),
    whole("官方微信"),
    whole("官方微博"),
    whole("微信公众号"),
    whole("移动客户端"),
    whole("手机版"),
    whole("电脑版"),
    whole("中国政府网"),
    whole("登录"),
    whole("注册"),
    whole("登陆"),
    whole("个人中心"),
    whole("登录个人中心"),
    whole("退出"),
    whole("搜索"),
    whole("检索"),
    whole("智能问答"),
    menu("政务服务"),
    menu("互动交流"),
    whole("繁体"),
    whole("简体"),
    whole("繁體"),
    whole("繁体版"),
    whole("简体版"),
    whole("English"),
    whole("无障碍"),
    whole("无障碍浏览"),
    whole("无障碍阅读"),
    whole("长者模式"),
    whole("关怀版"),
    whole("适老化"),
    whole("长者助手"),
    whole("进入关怀版"),
    whole("Baidu"),
    whole("map"),
    whole("触碰右侧展开"),
    whole("展开"),
    whole("收起"),
    whole("更多"),
    start("网站支持IPv6"),
    start("本网站支持IPv6"),
    start("热门搜索:"),
    start("今天是:"),
    start("欢迎访问"),
    start("欢迎来到"),
    start("欢迎您访问"),
    start("正文内容区域请使用"),
    start("无障碍工具条"),
    short("浏览器版本过低"),
    short("升级浏览器"),
    short("升级您的浏览器"),
    short("建议使用IE"),
    short("建议您使用以下浏览器"),
    short("不支持JavaScript"),
    short("如有侵权"),
    short("浏览本站"),
    short("转载请注明"),
    start("本站访问人数"),
    start("网站访问量"),
    start("点赞("),
    start("评论("),
    start("最新评论"),
    start("网友评论"),
    whole("发表评论"),
    whole("查看评论"),
    whole("我要评论"),
    whole("点赞"),
    whole("文档附件"),
    whole("查看更多"),

    // Listening, sharing, printing.
    whole("语音播报"),
    start("语音合成中"),
    start("进入播报模式"),
    start("退出播报模式"),
    whole("开始播报"),
    whole("停止播报"),
    whole("暂停播报"),
    whole("听全文"),
    whole("朗读"),
    whole("语音朗读"),
    start("扫一扫在手机"),
    start("扫一扫在“手机"),
    start("用手机扫一扫"),
    start("手机扫一扫"),
    start("扫码在手机"),
    start("扫描二维码"),
    start("微信扫一扫"),
    start("用微信扫"),
    whole("预览时标签不可点"),  // what WeChat prints under an article
    start("关注该公众号"),
    whole("继续滑动看下一个"),
    whole("轻触阅读原文"),
    whole("知道了"),
    whole("使用小程序"),
    whole("使用完整服务"),
    whole("取消"),
    whole("允许"),
    anywhere("轻点两下取消赞"),
    whole("扫一扫"),
    start("扫一扫,"),
    start("扫一扫手机"),
    start("扫一扫分享"),
    start("扫码浏览"),
    start("扫码分享"),
    start("微信里点“发现”"),
    short("扫一下二维码"),
    short("分享至朋友圈"),
    short("分享到朋友圈"),
    start("扫描下方二维码"),
    start("手机扫码"),
    whole("手机查看"),
    whole("手机浏览"),
    whole("分享"),
    start("分享文章到"),
    start("分享到:"),
    whole("分享到"),
    whole("分享至"),
    start("分享:"),
    whole("分享到微信"),
    whole("转载"),
    whole("复制链接"),
    whole("听新闻"),
    whole("语音阅读"),
    whole("A"),
    whole("A+"),
    whole("A-"),
    whole("T"),
    whole("打印"),
    whole("打印本页"),
    whole("打印此页"),
    whole("打印文章"),
    whole("打印正文"),
    whole("打印页面"),
    whole("收藏"),
    whole("收藏本页"),
    whole("加入收藏"),
    whole("设为首页"),
    whole("关闭"),
    whole("关闭窗口"),
    whole("关闭本页"),
    whole("关闭页面"),
    whole("返回顶部"),
    whole("回到顶部"),
    whole("返回上一页"),
    whole("返回"),
    whole("顶部"),
    whole("上一页"),
    whole("下一页"),
    whole("尾页"),
    whole("纠错"),
    whole("我要纠错"),
    whole("字体"),
    whole("字号"),
    whole("大"),
    whole("大中小"),
    whole("中"),
    whole("小"),
    whole("默认"),
    whole("下载"),
    whole("下载Word"),
    whole("下载PDF"),
    start("附件下载:"),
    whole("附件下载"),
    start("上一篇:"),
    start("下一篇:"),
    start("上一条:"),
    start("下一条:"),
    whole("上一篇"),
    whole("下一篇"),
    start("相关链接:"),
    start("相关阅读"),
    whole("相关链接"),
    whole("相关稿件"),
    whole("相关文章"),
    whole("相关文档"),
    whole("相关信息"),
    whole("相关解读"),
    whole("友情链接"),
    start("友情链接:"),
    menu("政策解读"),
    start("原文链接:"),
    start("政策解读链接:"),
    start("一图读懂:"),
    start("图解:"),
    start("解读链接:"),
    whole("文字解读"),
    whole("图文解读"),
    whole("图片解读"),
    whole("视频解读"),
    whole("音频解读"),
    whole("媒体解读"),
    whole("专家解读"),
    whole("部门解读"),
    whole("图解"),
    whole("此页无正文"),
    whole("此件公开发布"),
    whole("此件主动公开"),

    // Footers.
    whole("网站地图"),
    whole("网站声明"),
    whole("版权声明"),
    whole("隐私声明"),
    whole("免责声明"),
    whole("使用帮助"),
    whole("帮助中心"),
    whole("联系我们"),
    whole("关于我们"),
    whole("关于本站"),
    whole("网站简介"),
    whole("法律声明"),
    start("主办:"),
    start("主办单位:"),
    start("承办:"),
    start("承办单位:"),
    start("协办:"),
    start("技术支持:"),
    start("维护单位:"),
    start("运维单位:"),
    start("责任编辑:"),
    start("责编:"),
    start("编辑:"),
    start("值班编辑:"),
    start("版权声明:"),
    start("免责声明:"),
    contact("地址:"),
    contact("联系地址:"),
    contact("电话:"),
    contact("联系电话:"),
    contact("传真:"),
    contact("邮编:"),
    contact("邮政编码:"),
    contact("邮箱:"),
    contact("电子邮箱:"),
    contact("网址:"),
    start("您是第"),
    start("本网站由"),
    start("ProducedBy"),
    start("PoweredBy"),
    start("总访问量"),
    start("Copyright"),
    anywhere("版权所有"),
    anywhere("ICP备"),
    anywhere("公网安备"),
    anywhere("公安备案"),
    anywhere("网站标识码"),

    // Scripts that were taken for text.
    start("var_"),
    start("$("),
    anywhere("function("),
    anywhere("document.write"),

    // Tails of sites that sell documents.
    short("全文共"),
    short("剩余内容"),
    short("付费阅读"),
    short("点击阅读全文"),
    short("查看全文"),
    short("阅读原文"),
    short("下载后可"),
    short("开通会员"),
];

/// Words of what a site declares in sentences: whose opinions comments are, where its texts are from.
pub(crate) static DISCLAIMERS: &[&str] = &[
    "网友评论仅供",
    "不表明本网站",
    "不代表本网站",
    "不代表本站",
    "内容来源于网络",
    "如有侵权",
    "转载请注明",
    "浏览本站",
];

/// Ends of the names of sites in a line of links.
pub(crate) static SITES: &[&str] = &["网站", "政府网", "门户网"];

/// What may stand before the date of a site's own clock.
pub(crate) static CLOCK_PREFIXES: &[&str] =
    &["今天是", "现在是", "今日", "当前时间", "当前日期", "北京时间", "欢迎您"];

/// Endings of a file's name: a line that ends so is an attachment.
#[rustfmt::skip]
pub(crate) static FILE_ENDINGS: &[&str] = &[
    ".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".ofd", ".et", ".zip", ".rar", ".ppt", ".pptx", ".txt", ".jpg", ".png",
];

/// What opens a line that names an attachment, before its number and colon.
pub(crate) static ATTACHMENT_OPENINGS: &[&str] = &["附件", "附", "附表", "相关附件", "附件列表", "附件下载"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_row_stands_twice_or_holds_a_space() {
        for (at, row) in CHROME.iter().enumerate() {
            let twice = CHROME.iter().skip(at + 1).any(|other| other.words == row.words);
            assert!(!twice, "{} stands twice", row.words);
            assert!(!row.words.is_empty() && !row.words.contains(' '), "{}", row.words);
        }
    }

    #[test]
    fn words_that_may_stand_anywhere_are_long_enough_to_be_safe() {
        for row in CHROME.iter().filter(|row| matches!(row.shape, Shape::Short | Shape::Anywhere)) {
            assert!(row.words.chars().count() >= 3, "{}", row.words);
        }
    }
}
