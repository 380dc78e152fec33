//! Site chrome: lines that belong to the web page and not to the report.
//!
//! A report's own line must never be lost for a word that a page uses too, so prose (a full stop in a line
//! of some length) and numbered headings are never chrome, and each row of the table says where in a line
//! its words must stand.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::lexicon::chrome::{
    ATTACHMENT_OPENINGS, CHROME, CLOCK_PREFIXES, ChromeWord, DISCLAIMERS, FILE_ENDINGS, SITES, Shape,
};
use crate::lookup::Lookup;
use crate::read::date::{date, find_date, weekday};
use crate::text::marks::is_letter;

/// The longest line that can be chrome, in bytes.
const LONGEST_LINE: usize = 1200;
/// The most code points of a line with a full stop that can still be chrome.
const LONGEST_SENTENCE: usize = 40;
/// The most code points of a line that its first words or some words inside betray.
const LONGEST_SHORT: usize = 60;
/// The most code points of one piece of a breadcrumb.
const LONGEST_CRUMB: usize = 25;

/// Rows that are a whole line or a piece of one.
static WHOLE: LazyLock<HashSet<&str>> =
    LazyLock::new(|| CHROME.iter().filter(|row| is_whole(row)).map(|row| row.words).collect());

/// The words of all other rows; their number is the row's number in [`PLACED_SHAPES`].
static PLACED: LazyLock<Lookup> =
    LazyLock::new(|| Lookup::new(CHROME.iter().filter(|row| !is_whole(row)).map(|row| row.words)));

static PLACED_SHAPES: LazyLock<Vec<Shape>> =
    LazyLock::new(|| CHROME.iter().filter(|row| !is_whole(row)).map(|row| row.shape).collect());

fn is_whole(row: &ChromeWord) -> bool {
    matches!(row.shape, Shape::Whole | Shape::Menu)
}

/// Whether `line` belongs to the web page.
///
/// Blank lines are not chrome; labels of metadata and attachments have their own readers.
pub(crate) fn chrome(line: &str) -> bool {
    let line = line.trim();
    if line.is_empty() || line.len() > LONGEST_LINE || numbered(line) {
        return false;
    }
    let letters = line.chars().count();
    if letters > LONGEST_SENTENCE && line.contains('。') {
        return letters <= 2 * LONGEST_SHORT && DISCLAIMERS.iter().any(|words| line.contains(words));
    }
    if symbols(line) || page_number(line) || frozen_clock(line) || breadcrumb(line) {
        return true;
    }
    let squeezed: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    placed(&squeezed, letters) || pieces(line, &squeezed) || address(line)
}

/// Whether `line` is a word of menus that inside a report is one of its headings: 政务公开.
pub(super) fn menu(line: &str) -> bool {
    CHROME.iter().any(|row| row.shape == Shape::Menu && row.words == line)
}

/// Whether `line` is a sentence that starts as whom to ask does: 联系电话:0551-1234567,由专人接听。
pub(super) fn contact_sentence(line: &str) -> bool {
    let contact = |row: &ChromeWord| row.shape == Shape::Contact && line.starts_with(row.words);
    line.ends_with('。') && CHROME.iter().any(contact)
}

/// Whether `line` says where on its site the page stands: `首页 > 政务公开 > 2025年`.
pub(crate) fn breadcrumb(line: &str) -> bool {
    let line = line.trim();
    if line.contains(['。', ';', '!', '?']) || line.len() > LONGEST_LINE {
        return false;
    }
    if line.starts_with(['>', '»', '→', '›']) {
        return line.chars().count() <= LONGEST_SHORT;
    }
    let arrows = |c: char| matches!(c, '>' | '»' | '→' | '›' | '》');
    // A 》 that closes a 《 is no arrow.
    let crumbs = if line.contains('《') { 0 } else { line.matches(arrows).count() };
    let short = || line.split(arrows).all(|crumb| crumb.trim().chars().count() <= LONGEST_CRUMB);
    let home = ["首页", "网站首页", "本站首页"].iter().find_map(|home| line.strip_prefix(home));
    if let Some(rest) = home {
        return rest.starts_with([' ', '/', '-', '|', '_', ':']) && line.chars().count() <= LONGEST_SHORT * 2
            || (crumbs > 0 && short());
    }
    let ends = line.trim_end_matches(arrows).trim_end().ends_with("正文");
    (crumbs >= 2 || (crumbs == 1 && ends)) && short()
}

/// Whether `line` is the site's own clock: a date with its weekday or its day of the farmer's calendar, or
/// with 今天是 before it. The date under a signature has none of these.
pub(crate) fn frozen_clock(line: &str) -> bool {
    let line = line.trim();
    if line.len() > 200 {
        return false;
    }
    let opening = CLOCK_PREFIXES.iter().find_map(|prefix| line.strip_prefix(prefix));
    let rest = opening.unwrap_or(line).trim_start_matches([':', ' ', ',']);
    if opening.is_some() && rest.is_empty() {
        return true;
    }
    let Ok((after, _)) = date(rest) else {
        return opening.is_some() && weekday(rest).is_ok();
    };
    let printed = rest.get(..rest.len() - after.len()).unwrap_or("");
    let named = printed.contains(['星', '周', '礼']) || after.trim_start().starts_with("农历");
    let over =
        after.trim_start().is_empty() || after.contains("农历") || after.contains(['℃', '晴', '雨', '阴']);
    (named || opening.is_some()) && (over || after.chars().count() <= 12)
}

/// How many bytes the ending of a file's name has that `line` ends in: `.docx`.
pub(crate) fn file_ending(line: &str) -> Option<usize> {
    let ends = |ending: &&&str| {
        let end = line.len().checked_sub(ending.len()).and_then(|at| line.get(at..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(ending))
    };
    FILE_ENDINGS.iter().find(ends).map(|ending| ending.len())
}

/// Whether `line` names an attachment: `附件:1.名单`, `附件1`, `附:统计表`, `名单.docx`.
pub(crate) fn attachment(line: &str) -> bool {
    let line = line.trim();
    let letters = line.chars().count();
    if letters > 2 * LONGEST_SHORT || line.contains('。') {
        return false;
    }
    if file_ending(line).is_some() && !line.contains("://") {
        return true;
    }
    let opens = |opening: &&str| opening.chars().next() == line.chars().next();
    if !ATTACHMENT_OPENINGS.iter().any(opens) {
        return false;
    }
    let squeezed: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let spaced = line.chars().nth(2).is_some_and(|c| c == ' ');
    let openings = ATTACHMENT_OPENINGS.iter().filter_map(|opening| squeezed.strip_prefix(opening));
    let Some(rest) = openings.min_by_key(|rest| rest.len()) else { return false };
    let one = line.starts_with('附') && !squeezed.starts_with("附件");
    let number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    let named = rest.trim_start_matches(number);
    let counted = named.len() < rest.len() && !one;
    if named.is_empty() {
        return !one || rest.is_empty();
    }
    named.starts_with(':')
        || (counted && named.starts_with(['.', '、', ')']))
        || (spaced && !one && rest.starts_with(number))
}

/// Whether `line` starts with the number of a heading or of a list.
pub(super) fn numbered(line: &str) -> bool {
    let rest = line.trim_start_matches(['(', ' ']);
    let number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    let after = rest.trim_start_matches(number);
    after.len() < rest.len() && after.starts_with([')', '、', '是']) && after.chars().nth(1).is_some()
}

/// Whether the line is one to a few signs, a row of an empty table, a rule: no letter and no digit.
fn symbols(line: &str) -> bool {
    matches!(line, "X" | "x") || !line.contains(is_letter)
}

/// Whether the line is the number of a page: `12`, `- 3 -`, `3/12`, `第3页 共10页`.
fn page_number(line: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit();
    line.len() <= 40
        && line.contains(digits)
        && line.chars().all(|c| digits(c) || " -—/·第页共,".contains(c))
        && line.split(|c| !digits(c)).all(|number| number.len() <= 3)
        && find_date(line).is_none()
}

/// Whether a row's words stand where its shape asks for.
fn placed(squeezed: &str, letters: usize) -> bool {
    // `(责任编辑:` and `[打印]` count as starts, too.
    let start =
        squeezed.len() - squeezed.trim_start_matches(['(', '[', '【', '•', '·', '-', '*', '>', '|']).len();
    PLACED.all(squeezed).iter().any(|found| match PLACED_SHAPES.get(found.row as usize) {
        Some(Shape::Start | Shape::Contact) => found.span.start() == start && letters <= 2 * LONGEST_SHORT,
        Some(Shape::Short) => letters <= LONGEST_SHORT,
        Some(Shape::Anywhere) => true,
        _ => false,
    })
}

/// Whether the line is words of menus between bars and spaces: all of two or three, most of many.
fn pieces(line: &str, squeezed: &str) -> bool {
    let sides: &[char] =
        &['(', ')', '[', ']', '【', '】', '•', '·', '*', '-', ':', '>', '<', '«', '»', '×', '›', '。'];
    if WHOLE.contains(squeezed.trim_matches(sides)) {
        return true;
    }
    let mut all = 0_usize;
    let mut known = 0_usize;
    for piece in line.split([' ', '\t', '|', '/', '>', '·', '【', '】', '[', ']']) {
        let piece = piece.trim_matches(sides);
        if !piece.is_empty() {
            all += 1;
            known += usize::from(WHOLE.contains(piece) || SITES.iter().any(|end| piece.ends_with(end)));
        }
    }
    known >= 2 && known * 3 >= all * 2 || (known >= 2 && all >= 3 && known * 2 >= all && line.contains('|'))
}

/// Whether the line is the address of a page, with at most a few words before it.
fn address(line: &str) -> bool {
    let Some(at) = line.find("://").or_else(|| line.find("www.")) else { return false };
    let words = line.chars().filter(|&c| c > '\u{2E80}').count();
    words <= 20 && line.get(..at).is_some_and(|before| before.chars().count() <= 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_page_are_chrome() {
        for line in [
            "您当前的位置:首页>政务公开>法治政府建设年度报告>2025年",
            "您现在的位置 首页 > 五公开专栏 > 结果公开",
            "当前位置: 首页 > 政府信息公开",
            "首页 / 政务公开 / 法治建设",
            "首页>>政务公开>>正文",
            "首页→政务公开→年度报告",
            "首页》政务公开》年度报告",
            "首页 政务公开 法治政府建设",
            "> 法治政府建设",
            "政务公开 > 年度报告 > 正文",
            "轻触这里",
            "部  门",
            "街 镇",
            "登录 注册",
            "无障碍 简体| 繁体",
            "中国政府网 | 江州市政府网 | 登录 | 注册",
            "• 政务微信",
            "X",
            "×",
            ">",
            "<",
            "?",
            "| | | |",
            "| --- | --- |",
            "……",
            "您的浏览器版本过低,建议升级后访问",
            "正文内容区域请使用tab按钮切换浏览",
            "网站支持IPv6",
            "热门搜索: 公积金 社保",
            "语音播报",
            "语音合成中,请耐心等待...",
            "扫一扫在手机上打开当前页",
            "扫一扫在手机打开当前页面",
            "扫一扫在手机上打开当前页  听全文  分享",
            "分享文章到:",
            "分享到:",
            "一图读懂:http://www.example.gov.cn/ytdd/1.html",
            "原文链接:http://www.example.gov.cn/1.html",
            "http://www.example.gov.cn/1.html",
            "打印本页    关闭窗口",
            "打印此页 | 关闭窗口 | 返回顶部",
            "【打印】【关闭】",
            "网站地图 | 联系我们 | 返回顶部",
            "主办:江州市人民政府办公室    承办:江州市信息中心",
            "江ICP备05000017号-1    政府网站标识码:9900000001    江公网安备99010202000017号",
            "版权所有:江州市人民政府 江ICP备20000000号-3",
            "(责任编辑:周二)",
            "责任编辑:山桥镇党政办",
            "(此件公开发布)",
            "附件下载:",
            "Baidu",
            "map",
            "触碰右侧展开",
            "2019年12月3日 星期二 农历十一月初八",
            "2019年12月3日星期二",
            "今天是:",
            "今天是2025年3月1日 星期六",
            "仅展示628字,全文共2002字",
            "12",
            "- 3 -",
            "第3页 共10页",
            "地址:江州市人民路1号 电话:0000-1234567",
        ] {
            assert!(chrome(line), "{line}");
        }
    }

    #[test]
    fn lines_of_the_report_are_not() {
        for line in [
            "",
            "   ",
            "江州市2024年法治政府建设年度报告",
            "江州市司法局",
            "2024年12月9日",
            "2025-01-09 10:20",
            "二〇二四年十二月九日",
            "一、首页改版,推进政务公开",
            "(三)推广“扫一扫”查验执法信息",
            "一是打印",
            "推广“扫一扫”查验",
            "打造“一图读懂”解读品牌",
            "分享法治故事",
            "政务公开持续深化",
            "政务公开不断深化,政务服务持续优化",
            "首页改版上线",
            "强化版权保护",
            "附件材料报送及时,群众扫一扫即可查询。全年办理5件,版权所有人满意,网站地图完善,各项工作有序推进,成效明显。",
            "贯彻《甲条例》《乙条例》《丙条例》精神",
            "2024年,江州市坚持依法行政,成效明显",
            "主办法治讲座12场",
            "编辑普法读本3册",
            "现将有关情况报告如下:",
            "行政执法案件 12 件",
            "1.返回顶部",
        ] {
            assert!(!chrome(line), "{line}");
        }
    }

    #[test]
    fn a_clock_has_its_weekday_and_a_signature_has_none() {
        assert!(frozen_clock("2019年12月3日星期二"));
        assert!(frozen_clock("2019年12月3日 农历十一月初八"));
        assert!(frozen_clock("2019年10月31日 星期四 10:20:30 晴 12℃"));
        assert!(frozen_clock("今天是:2024年3月5日"));
        assert!(!frozen_clock("2019年12月3日"));
        assert!(!frozen_clock("2025-05-28 14:14:25 Wed"));
        assert!(!frozen_clock("2019年12月3日,全市召开法治建设大会,部署年度重点工作"));
        assert!(!frozen_clock("星期二例会制度"));
    }

    #[test]
    fn attachments_are_told_from_sentences_about_them() {
        for line in [
            "附件:1.任务清单",
            "附件1:任务清单",
            "附件一",
            "附件 1",
            "附件",
            "附:统计表",
            "附件1.清单",
            "任务清单.docx",
            "相关附件:",
        ] {
            assert!(attachment(line), "{line}");
        }
        for line in ["附件材料齐全", "附则", "附近居民参与", "附件随文印发。", "附有清单", "一、附件管理", ""]
        {
            assert!(!attachment(line), "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_without_harm(line in "\\PC{0,40}") {
            let _ = (chrome(&line), attachment(&line), frozen_clock(&line), breadcrumb(&line));
        }
    }
}
