//! The tables and their columns.

use std::sync::Arc;

use arrow_schema::Schema;

use crate::column::{Column, ColumnType};

/// The version of these tables, as the metadata of every schema has it.
pub const SCHEMA: &str = "fazhi.table/1";

/// One of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableKind {
    /// One row a report: metadata, genre, counts.
    Reports,
    /// One row a heading, in the order of the text.
    Sections,
    /// One row an item of the four statutory parts.
    Items,
    /// One row a stated amount.
    Figures,
    /// One row a named document.
    Citations,
    /// One row an observation of an indicator of the catalogue.
    Indicators,
    /// One row a finding.
    Findings,
    /// One row an input that gave no report.
    Errors,
}

const fn column(
    name: &'static str,
    kind: ColumnType,
    unit: &'static str,
    nullable: bool,
    chinese: &'static str,
    english: &'static str,
) -> Column {
    Column { name, kind, unit, nullable, chinese, english }
}

use ColumnType::{Date, Decimal, Flag, Share, Text, Texts, Whole};

const REPORT: Column =
    column("report", Whole, "", false, "报告序号,从 0 起", "which report; the number of its input, from 0");
const FILE: Column = column("file", Text, "", true, "文件", "the file that was read, as it was named");
const RECORD: Column =
    column("record", Whole, "", true, "归档文件中的第几个网页,从 0 起", "which page of an archive, from 0");
const URL: Column = column("url", Text, "", true, "网页地址", "the page's address");
const START: Column = column("start", Whole, "code points", false, "起始位置", "where it starts in the text");
const END: Column = column("end", Whole, "code points", false, "结束位置", "where it ends in the text");
const PART: Column = column("part", Text, "", true, "法定部分", "statutory part");
const TOPIC: Column = column("topic", Text, "", true, "主题", "id of its subject");

#[rustfmt::skip]
static REPORTS: [Column; 48] = [
    REPORT, FILE, RECORD, URL,
    column("title",            Text,  "", true,  "标题", "the title"),
    column("genre",            Text,  "", false, "文种", "annual_report, or the look-alike that it is"),
    column("genre_score",      Share, "", false, "文种把握度,0.5 至 1", "how sure that is, from 0.5 to 1"),
    column("year",             Whole, "", true,  "报告年度", "the year reported on"),
    column("issuer",           Text,  "", true,  "报告单位(首个)", "the first issuer"),
    column("issuers",          Texts, "", false, "全部报告单位", "every issuer"),
    column("issuer_kind",      Text,  "", true,  "首个报告单位的类别", "kind of the first issuer"),
    column("region_code",      Text,  "", true,  "区划代码(GB/T 2260)", "code of its region in GB/T 2260"),
    column("province",         Text,  "", true,  "省级", "its province"),
    column("city",             Text,  "", true,  "地级", "its prefecture-level city"),
    column("county",           Text,  "", true,  "县级", "its county or district"),
    column("published",        Date,  "", true,  "发布日期", "when the page was published"),
    column("written",          Date,  "", true,  "成文日期", "when the document was made"),
    column("signed",           Date,  "", true,  "落款日期", "the date under the signature"),
    column("signatory",        Text,  "", true,  "落款单位", "the body that signs"),
    column("document_number",  Text,  "", true,  "文号", "number of the report itself"),
    column("source",           Text,  "", true,  "来源", "where the page says it comes from"),
    column("length",           Whole, "code points", false, "全文字数", "length of the text"),
    column("sections",         Whole, "", false, "标题数", "headings of every level"),
    column("responsibilities", Whole, "", false, "履职情况条数", "items on the heads' duty"),
    column("achievements",     Whole, "", false, "举措成效条数", "items on measures and results"),
    column("problems",         Whole, "", false, "问题不足条数", "items on what is wrong"),
    column("plans",            Whole, "", false, "工作安排条数", "items on what is planned"),
    column("figures",          Whole, "", false, "数据数", "stated amounts"),
    column("citations",        Whole, "", false, "引用数", "named documents"),
    column("findings",         Whole, "", false, "检查结果数", "findings"),
    column("errors",           Whole, "", false, "其中错误数", "findings that are errors"),
    column("warnings",         Whole, "", false, "其中警告数", "findings that are warnings"),
    column("notes",            Whole, "", false, "其中说明数", "findings that are notes"),
    column("responsibilities_place", Text, "", false, "履职情况所在:own_section、sub_section、paragraph、absent",
        "where the heads' duty stands: own_section, sub_section, paragraph or absent"),
    column("achievements_place",     Text, "", false, "举措成效所在", "where measures and results stand"),
    column("problems_place",         Text, "", false, "问题不足所在", "where the problems stand"),
    column("plans_place",            Text, "", false, "工作安排所在", "where the plans stand"),
    column("other_place",            Text, "", false, "其他情况所在", "where other matters stand"),
    column("responsibilities_length", Whole, "code points", false, "履职情况字数", "length of the text on the heads' duty"),
    column("achievements_length",     Whole, "code points", false, "举措成效字数", "length of the text on measures and results"),
    column("problems_length",         Whole, "code points", false, "问题不足字数", "length of the text on problems"),
    column("plans_length",            Whole, "code points", false, "工作安排字数", "length of the text on plans"),
    column("problems_share",   Share, "", true,  "问题不足占正文汉字的比例,0 至 1", "Han characters of the problems, of those of the body, 0 to 1"),
    column("causes",           Text,  "", false, "是否写明原因:holds、violated、unknown、not_applicable",
        "whether causes are stated: holds, violated, unknown or not_applicable"),
    column("heads",            Text,  "", false, "是否写明主要负责人履职", "whether it says what the heads themselves did"),
    column("duty",             Text,  "", false, "规定是否要求该单位报告", "whether the rules bind this kind of issuer"),
    column("publication",      Text,  "", false, "公开时限:on_time、late、before_year_end、unknown、not_applicable",
        "whether it is public in time: on_time, late, before_year_end, unknown or not_applicable"),
    column("publication_date", Date,  "", true,  "判断时限所据日期", "the date that this rests on"),
];

#[rustfmt::skip]
static SECTIONS: [Column; 14] = [
    REPORT, FILE,
    column("section",    Whole, "", false, "标题序号,从 0 起", "which heading, in the order of the text, from 0"),
    column("parent",     Whole, "", true,  "上级标题序号", "the heading above it"),
    column("level",      Whole, "", false, "层级:一、为 1,(一)为 2", "depth by the style of its number"),
    column("number",     Text,  "", true,  "序号", "the bare ordinal as written"),
    column("title",      Text,  "", false, "标题", "the heading without its number"),
    PART, TOPIC,
    column("run_in",     Flag,  "", false, "标题后是否接正文", "whether text follows on its line"),
    column("figures",    Whole, "", false, "数据数", "stated amounts in the section"),
    column("citations",  Whole, "", false, "引用数", "named documents in the section"),
    START, END,
];

#[rustfmt::skip]
static ITEMS: [Column; 15] = [
    REPORT, FILE,
    column("part",        Text,  "", false, "法定部分", "statutory part"),
    column("item",        Whole, "", false, "在该部分中的序号,从 0 起", "which item of the part, from 0"),
    column("title",       Text,  "", true,  "标题", "its heading or opening sentence"),
    column("text",        Text,  "", false, "原文", "the whole item as it stands in the text"),
    TOPIC,
    column("actors",      Texts, "", false, "责任主体", "responsibilities: who acted"),
    column("duties",      Texts, "", false, "履职内容", "responsibilities: what they did"),
    column("kinds",       Texts, "", false, "问题类型", "problems: what they are about"),
    column("causes",      Texts, "", false, "原因", "problems: why, in the words of the text"),
    column("target_year", Whole, "", true,  "目标年度", "plans: the year it is for"),
    column("figures",     Whole, "", false, "数据数", "stated amounts in the item"),
    START, END,
];

#[rustfmt::skip]
static FIGURES: [Column; 17] = [
    REPORT, FILE,
    column("figure",    Whole,   "", false, "数据序号,从 0 起", "which figure, in the order of the text, from 0"),
    START, END,
    column("text",      Text,    "", false, "原文", "number, unit and the words that qualify them"),
    column("value",     Decimal, "in `unit`", false, "数值,万、亿已换算", "the value, 万 and 亿 multiplied out"),
    column("upper",     Decimal, "in `unit`", true,  "区间上限", "the second number of a range"),
    column("unit",      Text,    "", true,  "单位", "unit or measure word"),
    column("bound",     Text,    "", false, "精确程度", "exact, over, nearly, about, at_least or at_most"),
    column("change",    Text,    "", true,  "增减", "up, down or flat"),
    column("basis",     Text,    "", true,  "比较基准", "yoy (同比) or mom (环比)"),
    column("subject",   Text,    "", true,  "计量对象", "what is measured, in the words of the text"),
    column("scope",     Texts,   "", false, "统计范围", "words that limit what was counted"),
    column("indicator", Text,    "", true,  "指标", "id of the indicator that it states"),
    TOPIC, PART,
];

#[rustfmt::skip]
static CITATIONS: [Column; 12] = [
    REPORT, FILE,
    column("citation",     Whole, "", false, "引用序号,从 0 起", "which citation, in the order of the text, from 0"),
    START, END,
    column("title",        Text,  "", false, "名称", "the title without the outermost marks"),
    column("number",       Text,  "", true,  "文号", "document number beside it"),
    column("kind",         Text,  "", false, "类别", "law, regulation, plan, opinion, guide or other"),
    column("draft",        Flag,  "", false, "是否草案", "whether it is a draft"),
    column("period_start", Whole, "", true,  "所涉期间起始年", "first year of a period in its title"),
    column("period_end",   Whole, "", true,  "所涉期间结束年", "last year of that period"),
    column("key",          Text,  "", false, "归一名称", "the title as two reports would share it"),
];

#[rustfmt::skip]
static INDICATORS: [Column; 15] = [
    REPORT, FILE,
    column("title",     Text,    "", true,  "报告标题", "the report's title"),
    column("indicator", Text,    "", false, "指标", "id of the indicator"),
    column("name",      Text,    "", false, "指标名称", "its name, in the language that was asked for"),
    column("topic",     Text,    "", false, "指标主题", "id of its topic"),
    column("year",      Whole,   "", true,  "所属年度", "the year it is of"),
    column("value",     Decimal, "in `unit`", false, "数值,万、亿已换算", "the value, 万 and 亿 multiplied out"),
    column("upper",     Decimal, "in `unit`", true,  "区间上限", "the second number of a range"),
    column("unit",      Text,    "", true,  "单位", "unit or measure word"),
    column("bound",     Text,    "", false, "精确程度", "exact, over, nearly, about, at_least or at_most"),
    column("change",    Text,    "", true,  "增减", "up, down or flat"),
    column("scope",     Texts,   "", false, "统计范围", "words that limit what was counted"),
    PART,
    column("figure",    Whole,   "", false, "数据序号", "which figure of the report it is"),
];

#[rustfmt::skip]
static FINDINGS: [Column; 7] = [
    REPORT, FILE,
    column("code",     Text, "", false, "代码", "its stable name"),
    column("severity", Text, "", false, "程度", "note, warning or error"),
    column("message",  Text, "", false, "说明", "one line, in the language that was asked for"),
    column("start",    Whole, "code points", true, "起始位置", "where it starts; null for the whole text"),
    column("end",      Whole, "code points", true, "结束位置", "where it ends"),
];

#[rustfmt::skip]
static ERRORS: [Column; 9] = [
    column("input",       Whole, "", false, "输入序号,与 report 同一序列", "which input, numbered as the reports are"),
    FILE, RECORD, URL,
    column("code",        Text,  "", false, "原因代码", "stable name of the reason: not-a-report, empty, damaged …"),
    column("message",     Text,  "", false, "说明", "the reason and what to do, in the language that was asked for"),
    column("genre",       Text,  "", true,  "不是年度报告时的文种", "what it is in place of an annual report"),
    column("genre_score", Share, "", true,  "文种把握度,0.5 至 1", "how sure that is, from 0.5 to 1"),
    column("bytes",       Whole, "bytes", true, "输入的字节数", "length of the input"),
];

impl TableKind {
    /// Every table.
    pub fn all() -> impl Iterator<Item = TableKind> {
        use TableKind::{Citations, Errors, Figures, Findings, Indicators, Items, Reports, Sections};
        [Reports, Sections, Items, Figures, Citations, Indicators, Findings, Errors].into_iter()
    }

    /// The table's name: `reports`.
    pub fn name(self) -> &'static str {
        match self {
            TableKind::Reports => "reports",
            TableKind::Sections => "sections",
            TableKind::Items => "items",
            TableKind::Figures => "figures",
            TableKind::Citations => "citations",
            TableKind::Indicators => "indicators",
            TableKind::Findings => "findings",
            TableKind::Errors => "errors",
        }
    }

    /// Its columns, in order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            TableKind::Reports => &REPORTS,
            TableKind::Sections => &SECTIONS,
            TableKind::Items => &ITEMS,
            TableKind::Figures => &FIGURES,
            TableKind::Citations => &CITATIONS,
            TableKind::Indicators => &INDICATORS,
            TableKind::Findings => &FINDINGS,
            TableKind::Errors => &ERRORS,
        }
    }

    /// Its Arrow schema; the metadata names the table and the version of these tables.
    pub fn schema(self) -> Arc<Schema> {
        let fields: Vec<_> = self.columns().iter().map(Column::field).collect();
        let about = [("table", self.name()), ("schema", SCHEMA)];
        let about = about.map(|(key, value)| (key.to_owned(), value.to_owned()));
        Arc::new(Schema::new(fields).with_metadata(std::collections::HashMap::from(about)))
    }
}
