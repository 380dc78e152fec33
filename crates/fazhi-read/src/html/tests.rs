//! Whole pages: facts, lists of links, places, hostile nesting.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use crate::{Document, FieldKind, Limit, Limits, Note, Options, Place, ReadError, read};

fn page(source: &str) -> Document {
    read(source.as_bytes(), &Options::default()).unwrap()
}

const BODY: &str =
    "<div id=c><p>全年办案,成效明显。<p>办理案件,按时办结;群众满意。<p>依法行政,规范执法,成效良好。</div>";

#[test]
fn facts_of_meta_tags_are_put_before_a_page_that_lacks_them() {
    let head = "<meta name=ArticleTitle content='某县2023年法治政府建设年度报告'>\
                <meta name=PubDate content='2024-01-05 10:00'><meta name=ContentSource content=县司法局>";
    let document = page(&format!("{head}{BODY}"));
    assert!(
        document.text().starts_with(
            "某县2023年法治政府建设年度报告\n发布日期:2024-01-05 10:00\n来源:县司法局\n全年办案"
        )
    );
    let date = document.metadata().iter().find(|field| field.kind == FieldKind::Published).unwrap();
    assert_eq!(&document.text()[date.line.clone().unwrap()], "发布日期:2024-01-05 10:00");
    let tag = head.find("<meta name=PubDate").unwrap() as u64;
    assert_eq!(document.place(date.line.clone().unwrap().start), Some(Place::Byte(tag)));
}

#[test]
fn facts_that_the_page_shows_are_not_said_twice() {
    let shown = "<h1>某县2023年<br>法治政府建设年度报告</h1><p>发布时间:2024年1月5日 来源:县司法局</p>";
    let head = "<meta name=ArticleTitle content='某县2023年法治政府建设年度报告'>\
                <meta name=PubDate content='2024-01-05 10:00'><meta name=ContentSource content=县司法局>";
    let document = page(&format!("{head}{shown}{BODY}"));
    assert!(document.text().starts_with("某县2023年\n法治政府建设年度报告\n发布时间"), "{}", document.text());
    assert_eq!(document.metadata().len(), 3);
    // 成文日期 of the same day is another fact.
    let other = page(&format!("{head}{}{BODY}", shown.replace("发布时间", "成文日期")));
    assert!(other.text().starts_with("发布日期:2024-01-05"), "{}", other.text());
}

#[test]
fn a_title_that_names_only_the_column_is_no_title_of_the_report() {
    let page_of = |title: &str| {
        page(&format!("<title>{title}_某县政府网</title><p><a>首页</a>&gt;<a>年度报告</a></p>{BODY}"))
    };
    assert!(page_of("年度报告").text().starts_with("全年办案"));
    assert!(page_of("某县2023年年度报告").text().starts_with("某县2023年年度报告\n全年办案"));
}

#[test]
fn lists_of_links_outside_of_the_main_text_are_left_out() {
    let links =
        "<ul><li><a href=1>某县2021年法治政府建设报告</a><li><a href=2>某县2022年法治政府建设报告</a></ul>";
    let source = format!("{links}<h1>标题</h1>{BODY}{links}<p>版权所有</p>");
    let document = page(&source);
    assert!(document.text().starts_with("标题\n全年") && document.text().ends_with("成效良好。\n版权所有\n"));
    assert_eq!(document.notes(), [Note::LinksDropped { count: 4 }]);
    let whole = read(source.as_bytes(), &Options { whole_page: true, ..Options::default() }).unwrap();
    assert_eq!(whole.text().matches("年法治政府建设报告").count(), 4);
    // A page of nothing else keeps them.
    assert_eq!(page(links).text().lines().count(), 2);
}

#[test]
fn rows_of_single_lines_are_lines() {
    let document =
        page("<table><tr><th>事项<th>件数<tr><td>复议<td>12<tr><td><p>甲</p><p>乙</p><td>丙</table>");
    assert_eq!(document.text(), "事项 | 件数\n复议 | 12\n甲\n乙\n丙\n");
}

#[test]
fn numbers_of_lists_stand_before_words_that_have_none() {
    let document = page("<ol start=3><li>甲<li><p>乙</p><li>5.丙</ol><ol type=A><li>丁</ol><ul><li>戊</ul>");
    assert_eq!(document.text(), "3.甲\n4.乙\n5.丙\nA.丁\n戊\n");
    assert_eq!(document.notes(), [Note::NumbersRebuilt { count: 3 }]);
}

#[test]
fn items_of_a_list_in_the_text_have_bullets() {
    let list = "<ul><li>人手不足。<li><p>经验不足。</p><p>尤其是在乡镇。</p></ul>";
    let text =
        |list: &str| page(&format!("{BODY}{list}")).text().split_once("成效良好。\n").unwrap().1.to_owned();
    assert_eq!(page(&BODY.replace("</div>", list)).text().matches("• ").count(), 2);
    // Outside of the text, without a sentence, or where items have numbers of their own, nothing is put before them.
    assert_eq!(text("<ul><li>版权所有。</ul>"), "版权所有。\n");
    for list in [
        "<ul><li>县司法局<li>2024年1月5日</ul>",
        "<ul><li>全年办案。<li>一、成效<li>成效良好。</ul>",
        "<ul style='list-style: none'><li>全年办案。</ul>",
    ] {
        assert_eq!(page(&BODY.replace("</div>", list)).text().matches("• ").count(), 0, "{list}");
    }
}

#[test]
fn places_are_bytes_of_the_file_in_any_encoding() {
    let source = "<meta charset=gbk><p>法治&nbsp;政府</p>\n<p>建设\u{20AC}报告</p>";
    let bytes = encoding_rs::GBK.encode(source).0.into_owned();
    let document = read(&bytes, &Options::default()).unwrap();
    for words in ["法治", "政府", "建设", "报告"] {
        let encoded = encoding_rs::GBK.encode(words).0.into_owned();
        let at = bytes.windows(encoded.len()).position(|window| window == encoded).unwrap() as u64;
        assert_eq!(document.place(document.text().find(words).unwrap()), Some(Place::Byte(at)), "{words}");
    }
}

#[test]
fn a_page_that_scripts_fill_is_read_from_what_they_hold() {
    let body: String = "<p>全年办案,成效明显、群众满意。</p>".repeat(12);
    let source =
        format!("<title>报告</title><p>来源:县司法局</p><script>var a = '{body}';</script><p>版权所有</p>");
    let document = page(&source);
    assert_eq!(document.text().lines().count(), 15);
    assert!(
        document.text().starts_with("报告\n来源:县司法局\n全年办案")
            && document.text().ends_with("版权所有\n")
    );
    let place = |words: &str| document.place(document.text().find(words).unwrap());
    let behind = source.find("<p>版权").unwrap() as u64;
    assert_eq!(document.notes(), [Note::TextStored { offset: behind }]);
    assert_eq!(place("全年"), Some(Place::Byte(behind)));
    assert_eq!(place("版权"), Some(Place::Byte(source.find("版权").unwrap() as u64)));
}

#[test]
fn what_no_reader_takes_for_words_is_none() {
    for (source, text) in [
        ("<p>办案12件<sup>[1]</sup>,普法<sup>②</sup>3场<sup>3</sup>。</p>", "办案12件,普法3场。\n"),
        ("<p>面积5m<sup>2</sup></p>", "面积5m2\n"),
        ("<p><sup>[1]</sup>含简易案件</p>", "[1]含简易案件\n"),
        ("<p>人民\u{200B}政\u{FEFF}府&#8203;</p>", "人民政府\n"),
        ("<p>“双公示\n  ”信息</p>", "“双公示”信息\n"),
        ("<div style='white-space: pre-wrap'>甲\n  乙</div><p>丙\n丁</p>", "甲\n  乙\n丙丁\n"),
        ("<?xml version='1.0'?><html><p><![CDATA[甲&乙]]></p>", "甲&乙\n"),
        ("<html><p><![CDATA[甲]]>乙</p>", "乙\n"),
    ] {
        assert_eq!(page(source).text(), text, "{source}");
    }
}

#[test]
fn hostile_pages_cost_no_more_than_their_size() {
    let mut attributes = "<p".to_owned();
    for number in 0..50_000 {
        let _ = write!(attributes, " a{number}=x");
    }
    let pages = [
        format!("{}法治{}", "<div>".repeat(200_000), "</div>".repeat(200_000)),
        format!("{}法治", "<table><tr><td>".repeat(100_000)),
        format!("{}法治", "<b><i>".repeat(100_000)),
        format!("{}法治", "<a><p>".repeat(100_000)),
        format!("<table><tr><td rowspan=65534 colspan=1000>法治{}", "<tr><td colspan=1000>".repeat(50_000)),
        format!("{}法治", "<ol><li>".repeat(100_000)),
        format!("<div>{}法治", "</p></div></td>".repeat(100_000)),
        format!("{attributes}>法治</p>"),
        format!("法治{}", "&".repeat(300_000)),
        format!("法治{}", "<!--".repeat(100_000)),
        format!("法治<script>{}", "<".repeat(300_000)),
        format!("法治<p style='{}'>", "x".repeat(1_000_000)),
    ];
    for source in pages {
        assert!(page(&source).text().contains("法治"), "{}", &source[..60]);
    }
    let long = format!("<p>{}", "法".repeat(1000));
    let limits = Limits { text: 100, ..Limits::default() };
    let error = read(long.as_bytes(), &Options { limits, ..Options::default() }).unwrap_err();
    assert!(matches!(error, ReadError::OverLimit { limit: Limit::Text, .. }));
}
