//! Packages made by hand, each with the XML that Word would write for one feature.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{Document, FieldKind, Format, Limit, Limits, Note, Options, Place, ReadError, read};

const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
}

const RELATED: &str = "<Relationships><Relationship Id=\"1\" Type=\"http://x/numbering\" Target=\"numbering.xml\"/>\
    <Relationship Id=\"2\" Type=\"http://x/styles\" Target=\"/word/styles.xml\"/>\
    <Relationship Id=\"3\" Type=\"http://x/footnotes\" Target=\"footnotes.xml\"/></Relationships>";

/// A document with its styles and its lists.
fn with(body: &str, styles: &str, numbering: &str) -> Document {
    let bytes = package(&[
        ("word/document.xml", &document(body)),
        ("word/_rels/document.xml.rels", RELATED),
        ("word/styles.xml", &format!("<w:styles {NAMESPACE}>{styles}</w:styles>")),
        ("word/numbering.xml", &format!("<w:numbering {NAMESPACE}>{numbering}</w:numbering>")),
        (
            "word/footnotes.xml",
            "<w:footnotes><w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>\
             <w:footnote w:id=\"2\"><w:p><w:r><w:t>截至年底。</w:t></w:r></w:p></w:footnote></w:footnotes>",
        ),
    ]);
    read(&bytes, &Options::default()).unwrap()
}

fn text(body: &str) -> String {
    with(body, "", "").text().to_owned()
}

fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

/// A paragraph of a list, at a level.
fn numbered(list: u32, level: u32, words: &str) -> String {
    let properties =
        format!("<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>");
    format!("<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>")
}

fn level(at: u32, format: &str, words: &str, more: &str) -> String {
    format!(
        "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{words}\"/></w:lvl>"
    )
}

fn lists(levels: &str, more: &str) -> String {
    format!(
        "<w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>{more}"
    )
}

fn report_levels() -> String {
    [
        level(0, "chineseCountingThousand", "%1、", ""),
        level(1, "chineseCounting", "(%2)", ""),
        level(2, "decimal", "%3.", ""),
    ]
    .concat()
}

#[test]
fn paragraphs_breaks_and_tabs() {
    let body = "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>第一</w:t><w:tab/><w:t xml:space=\"preserve\">段 &amp;</w:t>\
                <w:br/><w:t>换行</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>第二段</w:t></w:r></w:p>";
    let document = with(body, "", "");
    assert_eq!(document.text(), "第一\t段 &\n换行\n第二段\n");
    assert_eq!(document.format(), Format::Docx);
    assert_eq!(document.place(document.text().find("第二").unwrap()), Some(Place::Paragraph(3)));
}

#[test]
fn tracked_changes_are_read_as_accepted() {
    let body = "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>\
                <w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom><w:r><w:t>文</w:t></w:r></w:p>\
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上半</w:t></w:r></w:p><w:p><w:r><w:t>下半</w:t></w:r></w:p>";
    let document = with(body, "", "");
    assert_eq!(document.text(), "新文\n上半下半\n");
    assert!(document.notes().contains(&Note::DeletionsDropped { count: 3 }));
}

#[test]
fn hidden_words_fields_and_contents_are_no_text() {
    let body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>\
                <w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr><w:r><w:t>一、成效 3</w:t></w:r></w:p>";
    let styles = "<w:style w:styleId=\"a1\" w:type=\"paragraph\"><w:name w:val=\"TOC 1\"/></w:style>";
    assert_eq!(with(body, styles, "").text(), "显\n");
}

#[test]
fn rows_are_lines_and_cells_of_paragraphs_are_not() {
    let cell =
        |words: &[&str]| format!("<w:tc>{}</w:tc>", words.iter().map(|words| p(words)).collect::<String>());
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let body = format!(
        "<w:tbl>{}{}</w:tbl>",
        row(&[cell(&["案件"]), cell(&["12件"]), cell(&[""])]),
        row(&[cell(&["上", "下"]), cell(&["右"])])
    );
    assert_eq!(text(&body), "案件 | 12件\n上\n下\n右\n");
}

#[test]
fn notes_and_boxes_stand_behind_their_paragraph() {
    let body = format!(
        "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/></w:r>\
         <mc:AlternateContent><mc:Choice><w:txbxContent>{}</w:txbxContent></mc:Choice>\
         <mc:Fallback><w:txbxContent>{}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t>继续</w:t></w:r></w:p>{}",
        p("框内"),
        p("框内"),
        p("下段")
    );
    assert_eq!(text(&body), "正文继续\n注1:截至年底。\n框内\n下段\n");
}

#[test]
fn numbers_count_by_level_and_start_anew() {
    let body = [
        numbered(1, 0, "甲"),
        numbered(1, 1, "乙"),
        numbered(1, 1, "丙"),
        numbered(1, 2, "丁"),
        p("正文"),
        numbered(1, 0, "戊"),
        numbered(1, 1, "己"),
        numbered(0, 0, "无"),
    ]
    .concat();
    let document = with(&body, "", &lists(&report_levels(), ""));
    assert_eq!(document.text(), "一、甲\n(一)乙\n(二)丙\n1.丁\n正文\n二、戊\n(一)己\n无\n");
    assert!(document.notes().contains(&Note::NumbersRebuilt { count: 6 }));
}

#[test]
fn lists_share_a_count_unless_they_say_where_they_start() {
    let more = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>\
                <w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    let body =
        [(1, "甲"), (2, "乙"), (3, "丙"), (3, "丁")].map(|(list, words)| numbered(list, 0, words)).concat();
    assert_eq!(with(&body, "", &lists(&report_levels(), more)).text(), "一、甲\n二、乙\n五、丙\n六、丁\n");
}

#[test]
fn a_level_may_go_on_or_write_all_in_digits() {
    let levels = [
        level(0, "chineseCounting", "第%1章", ""),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"0\"/>"),
    ]
    .concat();
    let body = [(0, "甲"), (1, "乙"), (2, "丙"), (0, "丁"), (2, "戊")]
        .map(|(at, words)| numbered(1, at, words))
        .concat();
    assert_eq!(with(&body, "", &lists(&levels, "")).text(), "第一章 甲\n1.1 乙\n1.丙\n第二章 丁\n2.戊\n");
}

#[test]
fn styles_number_their_paragraphs() {
    let levels = [
        level(0, "japaneseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
        level(1, "ideographTraditional", "%2.", "<w:pStyle w:val=\"h2\"/>"),
    ]
    .concat();
    let styles = "<w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
                  <w:style w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
                  <w:style w:styleId=\"h3\"><w:basedOn w:val=\"h3\"/></w:style>";
    let styled = |style: &str, words: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
    };
    let body =
        [styled("h1", "甲"), styled("h2", "乙"), styled("h2", "丙"), styled("h1", "丁"), styled("h3", "戊")]
            .concat();
    assert_eq!(with(&body, styles, &lists(&levels, "")).text(), "一、甲\n甲.乙\n乙.丙\n二、丁\n戊\n");
}

#[test]
fn bullets_are_no_numbers() {
    let body = [numbered(1, 0, "甲"), numbered(1, 0, "乙。"), numbered(1, 0, "一是丙。")].concat();
    let document = with(&body, "", &lists(&level(0, "bullet", "\u{F0B7}", ""), ""));
    assert_eq!((document.text(), document.notes().len()), ("甲\n• 乙。\n一是丙。\n", 0));
    assert_eq!(with(&body, "", &lists(&level(0, "bullet", "", ""), "")).text(), "甲\n乙。\n一是丙。\n");
}

#[test]
fn properties_are_metadata() {
    let core = "<cp:coreProperties><dc:title>年度报告</dc:title><dcterms:created>2024-01-05T01:02:03Z</dcterms:created></cp:coreProperties>";
    let bytes = package(&[("word/document.xml", &document(&p("文"))), ("docProps/core.xml", core)]);
    let document = read(&bytes, &Options::default()).unwrap();
    let fields: Vec<_> = document.metadata().iter().map(|field| (field.kind, field.value.as_str())).collect();
    assert_eq!(fields, [(FieldKind::Title, "年度报告"), (FieldKind::Created, "2024-01-05T01:02:03Z")]);
}

fn error(parts: &[(&str, &str)], limits: Limits) -> ReadError {
    read(&package(parts), &Options { limits, ..Options::default() }).unwrap_err()
}

#[test]
fn bombs_are_refused() {
    let over = |error: ReadError, expected: Limit| {
        assert!(matches!(error, ReadError::OverLimit { limit, .. } if limit == expected), "{error}");
    };
    let flat = document(&p(&"法".repeat(200_000)));
    over(
        error(&[("word/document.xml", &flat)], Limits { unpacked: 100_000, ..Limits::default() }),
        Limit::Unpacked,
    );
    over(error(&[("word/document.xml", &flat)], Limits { text: 100_000, ..Limits::default() }), Limit::Text);
    let deep = document(&format!("{}{}", "<w:x>".repeat(1000), "</w:x>".repeat(1000)));
    over(error(&[("word/document.xml", &deep)], Limits::default()), Limit::Depth);
    let names: Vec<String> = (0..50).map(|number| format!("word/{number}.xml")).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    over(error(&many, Limits { entries: 20, ..Limits::default() }), Limit::Entries);
}

#[test]
fn entities_and_damage_are_typed_errors() {
    let laughs = format!(
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>{}",
        document(&p("&b;&c;"))
    );
    for part in [&laughs, &document(&p("&b;")), "<w:document><w:body>", "<w:document></w:body>", "\u{FFFE}"] {
        let error = error(&[("word/document.xml", part)], Limits::default());
        let named =
            matches!(&error, ReadError::Damaged { place, .. } if place.starts_with("word/document.xml"));
        assert!(named, "{error}");
    }
    let missing = error(&[("word/other.xml", "")], Limits::default());
    assert!(matches!(missing, ReadError::Damaged { place, .. } if place == "word/document.xml"));
    let whole = package(&[("word/document.xml", &document(&p("文")))]);
    for end in 4..whole.len() {
        assert!(read(&whole[..end], &Options::default()).is_err(), "cut at {end}");
    }
}
