//! Reports as web pages, in the manners of government sites.
//!
//! Each manner has its own markup for the title, the metadata, the paragraphs, and its own navigation and feet round
//! them. Nothing is taken from any site: places, columns and numbers are invented.

use std::fmt::Write as _;

use encoding_rs::{BIG5, Encoding, GBK, UTF_8};
use fazhi::{Report, SegmentKind};

use crate::damage;

/// A report taken apart for printing.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The lines of its title.
    pub title: Vec<String>,
    /// Every line of its body with its sign-off, trimmed.
    pub body: Vec<String>,
    /// `YYYY-MM-DD`.
    pub published: String,
    /// Where the page says it comes from.
    pub source: String,
}

impl Parts {
    /// The lines of a report that are its own, and what its page says of it.
    pub fn of(report: &Report) -> Parts {
        let mut title = Vec::new();
        let mut body = Vec::new();
        for segment in report.segments() {
            let lines =
                segment.span.of(report.text()).lines().map(|line| line.trim().trim_matches('\u{FEFF}'));
            let lines = lines.filter(|line| !line.is_empty()).map(str::to_owned);
            match segment.kind {
                SegmentKind::Chrome | SegmentKind::Metadata | SegmentKind::Attachment => {}
                SegmentKind::Title => title.extend(lines),
                _ => body.extend(lines),
            }
        }
        let about = report.metadata();
        let published =
            about.published.as_ref().map_or_else(|| "2025-01-15".to_owned(), |date| date.value.to_string());
        let source =
            about.source.as_ref().map_or_else(|| "青岭县司法局".to_owned(), |source| source.value.clone());
        Parts { title, body, published, source }
    }

    /// As plain text with nothing round it.
    pub fn plain(&self) -> String {
        let Parts { title, body, published, source } = self;
        format!("{}\n发布日期:{published}\n来源:{source}\n{}\n", title.join("\n"), body.join("\n"))
    }

    /// In traditional script.
    #[must_use]
    pub fn traditional(&self) -> Parts {
        let traditional = |line: &String| damage::traditional(line, 0).text;
        Parts {
            title: self.title.iter().map(traditional).collect(),
            body: self.body.iter().map(traditional).collect(),
            published: self.published.clone(),
            source: traditional(&self.source),
        }
    }
}

/// A manner of printing: its name, its encoding, its markup.
#[derive(Clone, Copy)]
pub struct Manner {
    /// For messages.
    pub name: &'static str,
    /// What the page is encoded in.
    pub encoding: &'static Encoding,
    page: fn(&Parts) -> String,
}

impl Manner {
    /// The page's bytes. A character that the encoding lacks is written as a reference, as editors do.
    pub fn print(&self, parts: &Parts) -> Vec<u8> {
        let page = (self.page)(parts);
        self.encoding.encode(&page).0.into_owned()
    }
}

/// All manners.
pub const MANNERS: [Manner; 8] = [
    Manner { name: "editor with a table of labels, gb2312", encoding: GBK, page: editor_with_label_table },
    Manner { name: "tables for layout, lines by br, gbk", encoding: GBK, page: tables_for_layout },
    Manner { name: "metadata in meta tags alone", encoding: UTF_8, page: meta_tags_alone },
    Manner { name: "pasted from Word", encoding: UTF_8, page: pasted_from_word },
    Manner { name: "labels as a list", encoding: UTF_8, page: labels_as_a_list },
    Manner { name: "labels in spans beside buttons, big5", encoding: BIG5, page: labels_in_spans },
    Manner { name: "lists numbered by the browser", encoding: UTF_8, page: numbered_by_the_browser },
    Manner { name: "minified, entities, related reports", encoding: UTF_8, page: minified },
];

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Each line in an element.
fn each(lines: &[String], before: &str, after: &str) -> String {
    lines.iter().fold(String::new(), |mut page, line| {
        let _ = writeln!(page, "{before}{}{after}", escaped(line));
        page
    })
}

fn related() -> &'static str {
    "<div class=\"xgwz\"><h3>相关文章</h3><ul>\
     <li><a href=\"1.html\">白水县人民政府关于2022年法治政府建设情况的报告</a><span>2023-01-10</span></li>\n\
     <li><a href=\"2.html\">白水县司法局2021年度法治政府建设工作报告</a><span>2022-01-11</span></li>\n\
     <li><a href=\"3.html\">白水县政府信息公开工作年度报告</a><span>2022-01-20</span></li></ul></div>"
}

fn editor_with_label_table(parts: &Parts) -> String {
    let (title, published, source) = (parts.title.join(""), &parts.published, &parts.source);
    format!(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\">\n<html><head>\
         <meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" />\n\
         <title>{title}_法治政府建设年度报告_青岭县人民政府</title>\n<meta name=\"SiteName\" content=\"青岭县人民政府\" />\n\
         <meta name=\"ArticleTitle\" content=\"{title}\" /><meta name=\"PubDate\" content=\"{published} 09:30\" />\n\
         <script>document.write('<p>一、脚本</p>');</script><style>.a{{color:#333}}</style></head><body>\n\
         <div class=\"top\"><a href=\"/\">首页</a> | <a href=\"/xw\">新闻</a> | <a href=\"/gk\">政务公开</a></div>\n\
         <div class=\"dqwz\">您当前的位置:<a href=\"/\">首页</a>&gt;<a href=\"/gk\">政务公开</a>&gt;<a href=\"/fz\">法治政府建设年度报告</a></div>\n\
         <table class=\"xxgk\"><tr><td>索 引 号:</td><td>QL0001/2025-00012</td><td>主题分类:</td><td>司法</td></tr>\n\
         <tr><td>发布机构:</td><td>{source}</td><td>发布日期:</td><td>{published}</td></tr>\n\
         <tr><td>文  号:</td><td></td><td>有 效 性:</td><td></td></tr></table>\n\
         <h1>{title}</h1>\n<div class=\"bdsharebuttonbox\"><a>分享到</a><a>微信</a><a>微博</a></div>\n\
         <div class=\"TRS_Editor\"><style>.TRS_Editor P{{line-height:2}}</style>\n{}</div>\n\
         <div class=\"foot\"><p>主办:青岭县人民政府办公室 承办:青岭县信息中心</p><p>青ICP备00000001号 网站标识码:9900000002</p></div>\n\
         </body></html>",
        each(&parts.body, "<p align=\"justify\">\u{3000}\u{3000}", "</p>")
    )
}

fn tables_for_layout(parts: &Parts) -> String {
    let (title, published, source) = (&parts.title, &parts.published, &parts.source);
    let mut head = String::new();
    for line in title {
        let _ = write!(head, "<B>{}</B><BR>", escaped(line));
    }
    let mut body = String::new();
    for line in &parts.body {
        let _ = write!(body, "&nbsp;&nbsp;&nbsp;&nbsp;{}<BR>\r\n<BR>\r\n", escaped(line));
    }
    format!(
        "<HTML><HEAD><META content=\"text/html; charset=gbk\" http-equiv=Content-Type><TITLE>{}</TITLE></HEAD>\r\n<BODY>\
         <TABLE width=1000><TR><TD><IMG src=top.jpg></TD></TR>\r\n\
         <TR><TD><A href=/>网站首页</A></TD><TD><A href=/a>机构职能</A></TD><TD><A href=/b>政务公开</A></TD><TD><A href=/c>互动交流</A></TD></TR></TABLE>\r\n\
         <TABLE width=1000><TR><TD width=200><TABLE><TR><TD><A href=/d>通知公告</A></TD></TR><TR><TD><A href=/e>工作动态</A></TD></TR></TABLE></TD>\r\n\
         <TD><TABLE><TR><TD align=center><FONT size=5>{head}</FONT></TD></TR>\r\n\
         <TR><TD align=center>来源:{source}&nbsp;&nbsp;发布时间:{published} 10:21:05&nbsp;&nbsp;【字体:<A>大</A> <A>中</A> <A>小</A>】</TD></TR>\r\n\
         <TR><TD><FONT face=仿宋_GB2312>{body}</FONT></TD></TR>\r\n\
         <TR><TD align=right><A href='javascript:print()'>打印本页</A> <A href='javascript:close()'>关闭窗口</A></TD></TR></TABLE></TD></TR></TABLE>\r\n\
         <TABLE width=1000><TR><TD align=center>版权所有:青岭县人民政府<BR>地址:青岭县人民路1号 电话:0000-1234567</TD></TR></TABLE></BODY></HTML>",
        title.join("")
    )
}

fn meta_tags_alone(parts: &Parts) -> String {
    let (title, published, source) = (parts.title.join(""), &parts.published, &parts.source);
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"SiteName\" content=\"青岭县人民政府门户网站\">\n\
         <meta name=\"ColumnName\" content=\"年度报告\">\n<meta name=\"ArticleTitle\" content=\"{title}\">\n\
         <meta name=\"PubDate\" content=\"{published} 16:02\">\n<meta name=\"ContentSource\" content=\"{source}\">\n\
         <title>年度报告-青岭县人民政府门户网站</title>\n</head>\n<body>\n<header><nav><ul><li><a href=\"/\">首页</a></li><li><a href=\"/a\">领导之窗</a></li></ul></nav></header>\n\
         <main><article><section class=\"content\">\n{}</section></article></main>\n\
         <footer><p>网站地图 | 联系我们 | 返回顶部</p></footer>\n</body></html>",
        each(&parts.body, "<p>", "</p>")
    )
}

fn pasted_from_word(parts: &Parts) -> String {
    let (title, published, source) = (&parts.title, &parts.published, &parts.source);
    let mut body = String::new();
    for line in &parts.body {
        // Word cuts a paragraph into spans anywhere, and its source breaks in mid-sentence.
        let mut spans = String::new();
        let letters: Vec<char> = line.chars().collect();
        for piece in letters.chunks(17) {
            let words: String = piece.iter().collect();
            let _ = write!(
                spans,
                "<span lang=\"EN-US\" style=\"font-size:16.0pt;font-family:仿宋\">{}<o:p></o:p></span>",
                escaped(&words)
            );
        }
        let _ = write!(
            body,
            "<p class=\"MsoNormal\" style=\"text-indent:32.0pt;\n  mso-char-indent-count:2.0\">{spans}</p>\n<p class=\"MsoNormal\">&nbsp;</p>\n"
        );
    }
    let head = each(title, "<p class=\"MsoTitle\" align=\"center\"><b><span>", "</span></b></p>");
    format!(
        "<html><head><meta charset=\"UTF-8\"><title>{}</title></head><body><div id=\"app\"><div class=\"crumb\">首页 / 政务公开 / 法治政府建设</div>\n\
         <div class=\"info\"><span>发布时间:{published}</span> <span>信息来源:{source}</span> <span>浏览次数:<em id=\"hits\"></em></span></div>\n\
         <div class=\"view\">{head}{body}</div>\n<div class=\"qr\">扫一扫在手机打开当前页</div>{}</div></body></html>",
        title.join(""),
        related()
    )
}

fn labels_as_a_list(parts: &Parts) -> String {
    let (title, published, source) = (parts.title.join(""), &parts.published, &parts.source);
    let mut head = String::new();
    for line in &parts.title {
        let _ = write!(head, "{}<br/>", escaped(line));
    }
    format!(
        "<!doctype html><html><head><meta charset=utf-8><title>{title} - 青岭县政府网</title></head><body>\n\
         <div class=wza style=\"display:none\"><p>正文内容区域请使用tab按钮切换浏览,谢谢您的使用。</p></div>\n\
         <ul class=nav><li><a href=/>首页</a><li><a href=/a>公开</a><li><a href=/b>服务</a></ul>\n\
         <ul class=xxgk_list>\n<li><b>索引号:</b>QL0001/2025-00012</li>\n<li><b>发文字号:</b></li>\n<li><b>发布机构:</b>{source}</li>\n\
         <li><b>发布日期:</b>{published}</li>\n<li><b>有效性:</b>有效</li>\n</ul>\n<h1 class=bt>{head}</h1>\n\
         <div class=voice><button>语音播报</button></div><div id=zoom>{}</div>\n\
         <div class=share-box><a>分享</a></div><p>(此件公开发布)</p></body></html>",
        each(&parts.body, "<div>", "</div>")
    )
}

fn labels_in_spans(parts: &Parts) -> String {
    let (title, published, source) = (parts.title.join(""), &parts.published, &parts.source);
    format!(
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=big5'><title>{title}|法治政府</title></head><body>\
         <div id='top'><a href='/'>首頁</a>&nbsp;<a href='/en'>English</a></div><div id='path'>首頁 &gt; 政務公開 &gt; 正文</div>\
         <h2>{title}</h2><div class='laiyuan'><span>來源:{source}</span>&nbsp;&nbsp;<span>時間:{published} 08:15</span>&nbsp;<span>字體:大 中 小</span></div>\
         <div class='article'>{}</div><div id='bottom'>版權所有</div></body></html>",
        each(&parts.body, "<p>", "</p>")
    )
}

/// A line's number as the browser prints it, and the rest.
fn browser_number(line: &str) -> Option<(String, usize, &str)> {
    const CHINESE: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    if let Some((number, rest)) = line.split_once('、')
        && let Some(at) = CHINESE.iter().position(|numeral| *numeral == number)
    {
        return Some((" style=\"list-style-type: cjk-ideographic\"".to_owned(), at + 1, rest));
    }
    let (number, rest) = line.split_once('.')?;
    let number: usize = number.parse().ok().filter(|number| (1..30).contains(number))?;
    Some((String::new(), number, rest.trim_start()))
}

fn numbered_by_the_browser(parts: &Parts) -> String {
    let (title, published, source) = (parts.title.join(""), &parts.published, &parts.source);
    let mut body = String::new();
    for line in &parts.body {
        let _ = match browser_number(line) {
            Some((style, number, rest)) => {
                writeln!(body, "<ol{style} start=\"{number}\"><li><p>{}</p></li></ol>", escaped(rest))
            }
            None => writeln!(body, "<p>{}</p>", escaped(line)),
        };
    }
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"/><title>{title}</title></head><body>\n\
         <div class=\"position\">当前位置:首页 &gt; 信息公开 &gt; 正文</div><h1>{title}</h1>\n\
         <p class=\"info\">日期:{published} 来源:{source} 【打印】【关闭】</p><div class=\"con\">\n{body}</div>\n</body></html>"
    )
}

fn minified(parts: &Parts) -> String {
    let (published, source) = (&parts.published, &parts.source);
    let entities = |line: &str| {
        line.chars().fold(String::new(), |mut page, c| {
            let _ = match c {
                '“' => write!(page, "&ldquo;"),
                '”' => write!(page, "&rdquo;"),
                '—' => write!(page, "&mdash;"),
                '·' => write!(page, "&middot;"),
                '。' => write!(page, "&#12290;"),
                '<' => write!(page, "&lt;"),
                '&' => write!(page, "&amp;"),
                c => write!(page, "{c}"),
            };
            page
        })
    };
    let printed = |lines: &[String], before: &str| {
        let lines: Vec<String> = lines.iter().map(|line| entities(line)).collect();
        format!("{before}{}", lines.join(before))
    };
    let head = printed(&parts.title, "<p style=text-align:center>");
    let body = printed(&parts.body, "<p>");
    format!(
        "<!DOCTYPE html><meta charset=utf-8><title>{}</title><div class=h><a href=/>首页</a><a href=/a>要闻</a><a href=/b>公开</a></div>\
         <div class=m><div class=l>发布时间:{published}来源:{source}</div><div class=c>{head}{body}</div>{}</div><div class=f>版权所有:青岭县人民政府</div>",
        parts.title.join(""),
        related()
    )
}
