//! Families of texts that grow: ordinary ones, and ones made to be slow.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::corpus::Corpus;

/// How a family grows, and what is done with it.
#[derive(Clone, Copy, Debug)]
pub enum Family {
    /// The example reports one behind another, parsed.
    Reports,
    /// A piece of text over and over, parsed.
    Text(&'static str),
    /// The same as the body of a section of problems.
    Problems(&'static str),
    /// The same, read as a web page and parsed.
    Page(&'static str),
    /// Opened over and over and never closed, then closed as often: a nest of tags, read as a web page.
    Nest(&'static str, &'static str),
    /// A Word file whose body is a piece of XML over and over.
    Word(&'static str),
}

/// Every family with its name.
pub const FAMILIES: &[(&str, Family)] = &[
    ("reports", Family::Reports),
    ("one long line", Family::Text("全年办理行政复议案件15件,依据《某某条例》开展检查3次;")),
    ("short lines", Family::Text("成\n")),
    ("empty lines", Family::Text("\n")),
    ("headings", Family::Text("一、成效\n(一)举措\n")),
    ("deep numbers", Family::Text("一、甲\n(一)乙\n1.丙\n(1)丁\n①戊\n")),
    ("list items", Family::Text("一是乙。二是丙。\n")),
    ("unclosed marks", Family::Text("《")),
    ("marks in marks", Family::Text("《〈")),
    ("brackets", Family::Text("(")),
    ("closing brackets", Family::Text("受理1件)")),
    ("parts", Family::Text("复议1件、其中处罚1件、")),
    ("days", Family::Text("2024年1月15日\n")),
    ("digits", Family::Text("1")),
    ("digits and commas", Family::Text("1,")),
    ("numerals", Family::Text("十百千万亿")),
    ("labels", Family::Text("索引号:")),
    ("table rows", Family::Text("|甲|乙|\n")),
    ("years", Family::Text("2024年")),
    ("sums", Family::Text("受理案件10件,其中立案5件、不立案5件。")),
    ("causes", Family::Text("由于人手不足,")),
    ("issuers", Family::Text("某市人民政府")),
    ("traditional", Family::Text("某市法治政府建設年度報告\n")),
    ("causes in lists", Family::Text("一是人少。主要原因是:1.钱少;2.编少。")),
    ("glued headings", Family::Text("完成1次。一、甲。(一)乙")),
    ("stamps", Family::Text("2024-03-12 10:20 县司法局\n")),
    ("points for stops", Family::Text("学习6次.")),
    ("marks of markdown", Family::Text("## **一、甲**\n")),
    ("rows of counts", Family::Text("、案件4件")),
    ("levels", Family::Text("败诉率去年12%,今年降至8%,")),
    ("problems: causes", Family::Problems("主要原因是人少。")),
    ("heads who lead", Family::Text("县长带头学法,")),
    ("columns of years", Family::Text("受理(件) | 86 | 128\n")),
    ("titles in a row", Family::Text("《某条例》(某办〔2024〕1号、2号)")),
    ("titles in other marks", Family::Text("<<某条例>>〈某办法〉")),
    ("couplets", Family::Text("强化组织领导,筑牢法治根基\n全县坚持依法行政,制定要点,压实责任。\n")),
    ("problems: titles", Family::Problems("力量不足:人少,装备旧。\n")),
    ("problems: items", Family::Problems("一是抓学习。\n学习九次。\n")),
    ("problems: dashes", Family::Problems("——力量不足。人手少。\n")),
    ("problems: one sentence", Family::Problems("力量不足,人手少,")),
    ("problems: words that count", Family::Problems("首先,人少;其次,旧;最后,散。")),
    ("problems: sides", Family::Problems("一方面,能力不足;另一方面,装备旧。")),
    ("problems: clauses", Family::Problems("主要是:能力不足;人手少;")),
    ("page: bullets", Family::Page("<ul><li>开展检查3次。</ul>")),
    ("page: stored texts", Family::Page("<textarea>开展检查3次,成效好。")),
    ("page: scripts", Family::Page("<script>a=\"开展检查3次,成效好。</script>")),
    ("page: paragraphs", Family::Page("<p>全年办理案件15件</p>")),
    ("page: entities", Family::Page("&nbsp;&amp;")),
    ("page: open tags", Family::Page("<b>")),
    ("page: broken tags", Family::Page("<p a='")),
    ("page: cells", Family::Page("<tr><td>甲<td>乙")),
    ("page: nest", Family::Nest("<div>", "</div>")),
    ("page: tables in tables", Family::Nest("<table><tr><td>", "</table>")),
    ("page: lists in lists", Family::Nest("<ol><li>甲", "</ol>")),
    ("word: paragraphs", Family::Word("<w:p><w:r><w:t>全年办理案件15件</w:t></w:r></w:p>")),
    ("word: nest", Family::Word("<w:p>")),
];

impl Family {
    /// A member of about `bytes` bytes, before it is packed.
    ///
    /// # Panics
    ///
    /// When a Word file cannot be written to memory.
    #[must_use]
    pub fn member(self, bytes: usize) -> Vec<u8> {
        let repeated = |piece: &str| piece.repeat(bytes / piece.len());
        let text = match self {
            Family::Reports => {
                let once = Corpus::examples().texts.concat();
                (0..bytes / once.len()).map(|copy| another(&once, copy)).collect()
            }
            Family::Text(piece) => repeated(piece),
            Family::Problems(piece) => {
                format!(
                    "一、工作情况\n学习4次。\n二、存在的问题\n{}\n三、下一步打算\n抓培训。\n",
                    repeated(piece)
                )
            }
            Family::Page(piece) => format!("<html><body><div>{}</div></body></html>", repeated(piece)),
            Family::Nest(open, close) => {
                let times = bytes / (open.len() + close.len());
                format!("<html><body>{}{}</body></html>", open.repeat(times), close.repeat(times))
            }
            Family::Word(piece) => return word(&repeated(piece)),
        };
        text.into_bytes()
    }

    /// Does the work with a member; how many figures were found in what could be read.
    #[must_use]
    pub fn work(self, member: &[u8]) -> usize {
        match self {
            Family::Reports | Family::Text(_) | Family::Problems(_) => {
                std::str::from_utf8(member).map_or(0, |text| crate::work::parse(text).figures().len())
            }
            Family::Page(_) | Family::Nest(..) | Family::Word(_) => crate::work::read_and_parse(member),
        }
    }
}

/// `text` with other numbers: lines that came word for word again and again would be taken for a watermark.
fn another(text: &str, copy: usize) -> String {
    let mut other = String::with_capacity(text.len() * 2);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        other.push(c);
        let ends = characters.peek().is_some_and(|&next| !next.is_ascii_digit() && !"年月日.".contains(next));
        if c.is_ascii_digit() && ends {
            other.push_str(&copy.to_string());
        }
    }
    other
}

/// The smallest Word file that holds `body`.
fn word(body: &str) -> Vec<u8> {
    let parts = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned(),
        ),
        (
            "word/document.xml",
            format!(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}\
                 </w:body></w:document>"
            ),
        ),
    ];
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        file.start_file(name, SimpleFileOptions::default()).expect("a file in memory");
        file.write_all(content.as_bytes()).expect("a file in memory");
    }
    file.finish().expect("a file in memory").into_inner()
}
