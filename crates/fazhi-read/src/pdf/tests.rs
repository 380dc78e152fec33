//! PDFs made by hand: no embedded fonts, as old ones of government offices have none.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use crate::{Document, Format, Limit, Limits, Note, Options, Place, ReadError, read};

/// A file of these objects, numbered from 1; the first is the catalogue.
fn file(objects: &[String]) -> Vec<u8> {
    let mut bytes = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (number, object) in (1..).zip(objects) {
        let _ = writeln!(places, "{:010} 00000 n ", bytes.len());
        let _ = writeln!(bytes, "{number} 0 obj\n{object}\nendobj");
    }
    let table = bytes.len();
    let count = objects.len() + 1;
    let _ = write!(
        bytes,
        "xref\n0 {count}\n0000000000 65535 f \n{places}trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF"
    );
    bytes.into_bytes()
}

fn stream(dictionary: &str, content: &str) -> String {
    format!("<<{dictionary}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// A file whose pages have these contents and a font `F` for GBK.
fn pages(contents: &[String]) -> Vec<u8> {
    let kids: Vec<String> = (0..contents.len()).map(|at| format!("{} 0 R", 6 + 2 * at)).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {}/Kids[{}]>>", contents.len(), kids.join(" ")),
        "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>".to_owned(),
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/DW 1000/FontDescriptor 5 0 R\
         /CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"
            .to_owned(),
        "<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200\
         /CapHeight 900/StemV 80>>"
            .to_owned(),
    ];
    for (at, content) in contents.iter().enumerate() {
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {} 0 R>>",
            7 + 2 * at
        ));
        objects.push(stream("", content));
    }
    file(&objects)
}

/// Shows words at a place, in 16 points.
fn show(left: u32, height: u32, words: &str) -> String {
    let mut hex = String::new();
    for byte in encoding_rs::GBK.encode(words).0.iter() {
        let _ = write!(hex, "{byte:02x}");
    }
    format!("BT /F 16 Tf 1 0 0 1 {left} {height} Tm <{hex}> Tj ET\n")
}

fn text(contents: &[String]) -> Document {
    read(&pages(contents), &Options::default()).unwrap()
}

/// Two pages of lines of 26 characters with a head and a page number on each.
fn report() -> Vec<String> {
    let line = |number: usize| -> String {
        "全县各级行政机关坚持依法行政办理行政复议案件按时办结".chars().cycle().skip(number).take(26).collect()
    };
    let page = |number: u32, body: &str| {
        format!(
            "{}{body}{}",
            show(200, 800, "法治政府建设年度报告汇编"),
            show(290, 40, &format!("— {number} —"))
        )
    };
    let first = [
        show(180, 740, "某县年度报告"),
        show(122, 700, &line(0)[..24 * 3]),
        show(90, 676, &line(1)),
        show(90, 652, "案件很少。"),
        show(122, 628, "一、主要举措"),
        show(122, 604, &line(2)[..24 * 3]),
    ]
    .concat();
    let second = [
        show(90, 740, "续到下页。"),
        show(122, 716, &line(3)[..24 * 3]),
        show(90, 692, &line(4)),
        show(90, 668, "完。"),
    ]
    .concat();
    vec![page(1, &first), page(2, &second)]
}

#[test]
fn lines_become_paragraphs_and_the_paper_stays_out() {
    let document = text(&report());
    let lines: Vec<&str> = document.text().lines().collect();
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert_eq!((lines[0], lines[2]), ("某县年度报告", "一、主要举措"));
    assert!(lines[1].starts_with("全县各级") && lines[1].ends_with("案件很少。"));
    assert!(lines[3].ends_with("续到下页。") && lines[4].ends_with("完。"));
    assert_eq!(document.format(), Format::Pdf);
    assert!(document.notes().contains(&Note::PageLinesDropped { count: 4 }));
    let at = document.text().find("续到").unwrap();
    assert_eq!((document.place(at - 1), document.place(at)), (Some(Place::Page(1)), Some(Place::Page(2))));
}

#[test]
fn a_character_printed_twice_is_one_and_columns_are_spaced() {
    let page = [show(90, 700, "黑体"), show(91, 700, "黑体"), show(200, 700, "右栏")].concat();
    assert_eq!(text(&[page]).text(), "黑体 右栏\n");
}

#[test]
fn a_scan_says_that_it_has_no_text() {
    let error = read(&pages(&["0 0 100 100 re f".to_owned()]), &Options::default()).unwrap_err();
    assert_eq!(error, ReadError::NoText { pages: 1 });
}

#[test]
fn limits_are_kept() {
    let limited =
        |limits: Limits| read(&pages(&report()), &Options { limits, ..Options::default() }).unwrap_err();
    let over = |error: ReadError, expected: Limit| {
        assert!(matches!(error, ReadError::OverLimit { limit, .. } if limit == expected), "{error}");
    };
    over(limited(Limits { pages: 1, ..Limits::default() }), Limit::Pages);
    over(limited(Limits { steps: 20, ..Limits::default() }), Limit::Steps);
    over(limited(Limits { text: 20, ..Limits::default() }), Limit::Text);
}

#[test]
fn objects_in_circles_come_to_an_end() {
    let page = |contents: &str| {
        format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents {contents}>>"
        )
    };
    let form =
        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do");
    let catalogue = "<</Type/Catalog/Pages 2 0 R>>".to_owned();
    let circles = [
        // A form that draws itself twice.
        vec![
            catalogue.clone(),
            "<</Type/Pages/Count 1/Kids[3 0 R]>>".into(),
            page("4 0 R"),
            stream("", "/X Do"),
            form,
        ],
        // A tree of pages that holds itself.
        vec![catalogue.clone(), "<</Type/Pages/Count 1/Kids[2 0 R 2 0 R]/Parent 2 0 R>>".into()],
        // A length and contents that point to themselves.
        vec![
            catalogue,
            "<</Type/Pages/Count 1/Kids[3 0 R]>>".into(),
            page("4 0 R"),
            "<</Length 4 0 R>>\nstream\nq\nendstream".into(),
        ],
    ];
    for objects in circles {
        assert!(read(&file(&objects), &Options::default()).is_err());
    }
}

#[test]
fn damage_is_an_error_or_a_shorter_text_and_never_a_panic() {
    let whole = pages(&report());
    for end in (8..whole.len()).step_by(61) {
        let _ = read(&whole[..end], &Options::default());
    }
    let garbage = [b"%PDF-1.7\n".to_vec(), vec![0xAB; 4000]].concat();
    assert!(matches!(
        read(&garbage, &Options::default()),
        Err(ReadError::Damaged { format: Format::Pdf, .. })
    ));
}
