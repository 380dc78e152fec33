//! What a file is, by its content.

use fazhi::Language;

use crate::{Format, Options, ReadError};

/// A format that is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Foreign {
    /// A document of WPS or Microsoft Works in their own format.
    Wps,
    /// A document of the Chinese standard GB/T 33190.
    Ofd,
    /// Excel, old or new, or an `OpenDocument` table.
    Spreadsheet,
    /// `PowerPoint`, old or new, or `OpenDocument` slides.
    Slides,
    /// An `OpenDocument` text.
    OpenDocument,
    /// Rich Text Format.
    Rtf,
    /// Word's XML of 2003.
    WordXml,
    /// A web page saved with its pictures in one file: MHTML.
    Mhtml,
    /// A picture: PNG, JPEG, GIF, BMP, TIFF, WebP.
    Image,
    /// An archive: ZIP, RAR, 7z, gzip, xz, bzip2, tar.
    Archive,
    /// An electronic book in EPUB.
    Epub,
    /// An OLE file without a document that is known.
    Ole,
}

/// One row a format: its name in both languages and what to do about it.
#[rustfmt::skip]
static FOREIGN: &[(Foreign, &str, &str, Advice)] = &[
    (Foreign::Wps,          "WPS 文档(.wps)",         "a WPS document (.wps)",          Advice::SaveAsDocx),
    (Foreign::Ofd,          "OFD 版式文件(.ofd)",     "an OFD document (.ofd)",         Advice::ExportAsPdf),
    (Foreign::Spreadsheet,  "电子表格",                "a spreadsheet",                  Advice::ReportOnly),
    (Foreign::Slides,       "演示文稿",                "a slide show",                   Advice::ReportOnly),
    (Foreign::OpenDocument, "OpenDocument 文档(.odt)", "an OpenDocument text (.odt)",    Advice::SaveAsDocx),
    (Foreign::Rtf,          "RTF 文档(.rtf)",         "an RTF document (.rtf)",         Advice::SaveAsDocx),
    (Foreign::WordXml,      "Word 2003 XML 文档",      "a Word 2003 XML document",       Advice::SaveAsDocx),
    (Foreign::Mhtml,        "单文件网页(.mht)",       "a single-file web page (.mht)",  Advice::SaveAsHtml),
    (Foreign::Image,        "图片",                    "a picture",                      Advice::Recognise),
    (Foreign::Archive,      "压缩包",                  "an archive",                     Advice::Unpack),
    (Foreign::Epub,         "EPUB 电子书",             "an EPUB book",                   Advice::Unpack),
    (Foreign::Ole,          "未知的 OLE 复合文件",      "an OLE file of an unknown kind", Advice::SaveAsDocx),
];

#[derive(Clone, Copy)]
enum Advice {
    SaveAsDocx,
    SaveAsHtml,
    ExportAsPdf,
    Recognise,
    Unpack,
    ReportOnly,
}

impl Advice {
    fn words(self, language: Language) -> &'static str {
        let (chinese, english) = match self {
            Advice::SaveAsDocx => {
                ("请用 WPS 或 Word 打开后另存为 .docx", "open it in WPS or Word and save it as .docx")
            }
            Advice::SaveAsHtml => ("请在浏览器中另存为 .html", "save the page as .html in a browser"),
            Advice::ExportAsPdf => {
                ("请用 OFD 阅读器导出为 PDF 或文本", "export it as PDF or text in an OFD reader")
            }
            Advice::Recognise => ("请先做文字识别(OCR)", "run text recognition (OCR) on it first"),
            Advice::Unpack => ("请先解压,再读取其中的文件", "unpack it and read the files in it"),
            Advice::ReportOnly => (
                "请给出报告正文的文件,如 .docx、.pdf、.html",
                "give the file of the report itself, such as .docx, .pdf or .html",
            ),
        };
        if language == Language::Chinese { chinese } else { english }
    }
}

impl Foreign {
    /// The name of the format, in one language.
    pub fn name(self, language: Language) -> &'static str {
        let row = FOREIGN.iter().find(|row| row.0 == self);
        row.map_or("", |row| if language == Language::Chinese { row.1 } else { row.2 })
    }

    /// What it is and what to do about it, in one language.
    pub fn message(self, language: Language) -> String {
        let advice = FOREIGN.iter().find(|row| row.0 == self).map_or(Advice::ReportOnly, |row| row.3);
        let (name, advice) = (self.name(language), advice.words(language));
        match language {
            Language::Chinese => format!("不能读取{name};{advice}"),
            Language::English => format!("this is {name}, which is not read; {advice}"),
        }
    }
}

/// What the content shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Text,
    Html,
    Docx,
    Doc,
    Pdf,
    Foreign(Foreign),
}

impl Content {
    pub(crate) fn format(self) -> Format {
        match self {
            Content::Text | Content::Foreign(_) => Format::Text,
            Content::Html => Format::Html,
            Content::Docx => Format::Docx,
            Content::Doc => Format::Doc,
            Content::Pdf => Format::Pdf,
        }
    }
}

/// First bytes that betray a format.
#[rustfmt::skip]
static SIGNATURES: &[(&[u8], Content)] = &[
    (b"\x89PNG\r\n\x1a\n",          Content::Foreign(Foreign::Image)),
    (b"\xFF\xD8\xFF",               Content::Foreign(Foreign::Image)),
    (b"GIF87a",                     Content::Foreign(Foreign::Image)),
    (b"GIF89a",                     Content::Foreign(Foreign::Image)),
    (b"II*\0",                      Content::Foreign(Foreign::Image)),
    (b"MM\0*",                      Content::Foreign(Foreign::Image)),
    (b"Rar!\x1a\x07",               Content::Foreign(Foreign::Archive)),
    (b"7z\xBC\xAF\x27\x1C",         Content::Foreign(Foreign::Archive)),
    (b"\x1F\x8B\x08",               Content::Foreign(Foreign::Archive)),
    (b"\xFD7zXZ\0",                 Content::Foreign(Foreign::Archive)),
    (b"BZh",                        Content::Foreign(Foreign::Archive)),
    (b"{\\rtf",                     Content::Foreign(Foreign::Rtf)),
];

/// Marks before the text itself: of UTF-8, of UTF-16 in either order.
const BYTE_ORDER_MARKS: [&[u8]; 3] = [b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF"];

/// How far into a file a PDF may begin, and markup is looked for.
const HEAD: usize = 4096;

/// What `bytes` are.
pub(crate) fn content(bytes: &[u8], options: &Options) -> Result<Content, ReadError> {
    if let Some((_, content)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Ok(*content);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
        || bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4])
    {
        return Ok(Content::Foreign(Foreign::Image));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return package(bytes, options);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(ole(bytes));
    }
    if bytes.get(257..262) == Some(b"ustar") {
        return Ok(Content::Foreign(Foreign::Archive));
    }
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let words: Vec<u8> = head.iter().copied().filter(|&byte| byte != 0).collect();
    let bare = BYTE_ORDER_MARKS.iter().find_map(|mark| words.strip_prefix(*mark)).unwrap_or(&words);
    let words = bare.trim_ascii_start().to_ascii_lowercase();
    if contains(head.get(..head.len().min(1024)).unwrap_or_default(), b"%PDF-") && !words.starts_with(b"<") {
        return Ok(Content::Pdf);
    }
    if words.starts_with(b"mime-version:") || contains(&words, b"content-type: multipart/related") {
        return Ok(Content::Foreign(Foreign::Mhtml));
    }
    if contains(&words, b"progid=\"word.document\"") {
        return Ok(Content::Foreign(Foreign::WordXml));
    }
    Ok(if is_markup(&words) { Content::Html } else { Content::Text })
}

/// Whether the head of a file is that of a web page or a piece of one: a text that merely speaks of a tag is none.
fn is_markup(words: &[u8]) -> bool {
    const OPENINGS: [&[u8]; 23] = [
        b"<!doctype html",
        b"<html",
        b"<head",
        b"<body",
        b"<meta",
        b"<title",
        b"<div",
        b"<p>",
        b"<p ",
        b"<table",
        b"<span",
        b"<h1",
        b"<h2",
        b"<section",
        b"<article",
        b"<script",
        b"<style",
        b"<link",
        b"<ul",
        b"<ol",
        b"<font",
        b"<center",
        b"<br",
    ];
    const ANYWHERE: [&[u8]; 4] = [b"<!doctype html", b"<html", b"<body", b"<head>"];
    // Comments and the declaration of XML may come first.
    let mut rest = words;
    while let Some(comment) = rest.strip_prefix(b"<!--").or_else(|| rest.strip_prefix(b"<?xml")) {
        let Some(end) = comment.iter().position(|&byte| byte == b'>') else { break };
        rest = comment.get(end + 1..).unwrap_or_default().trim_ascii_start();
    }
    OPENINGS.iter().any(|opening| rest.starts_with(opening))
        || ANYWHERE.iter().any(|tag| contains(words, tag)) && words.starts_with(b"<")
        || is_broken_by_tags(words)
}

/// Whether the lines of a piece without a tag at its beginning are made by tags and hardly by line breaks.
fn is_broken_by_tags(words: &[u8]) -> bool {
    const FEWEST: usize = 3;
    let tags = |tag: &[u8]| memchr::memmem::find_iter(words, tag).count();
    let breaks = tags(b"<br") + tags(b"</p>");
    breaks >= FEWEST && memchr::memchr_iter(b'\n', words).count() <= breaks
}

fn contains(bytes: &[u8], words: &[u8]) -> bool {
    memchr::memmem::find(bytes, words).is_some()
}

/// What a ZIP package holds: its entries' names are in the clear.
fn package(bytes: &[u8], options: &Options) -> Result<Content, ReadError> {
    const PARTS: [(&str, Content); 7] = [
        ("word/", Content::Docx),
        ("OFD.xml", Content::Foreign(Foreign::Ofd)),
        ("xl/", Content::Foreign(Foreign::Spreadsheet)),
        ("ppt/", Content::Foreign(Foreign::Slides)),
        ("META-INF/container.xml", Content::Foreign(Foreign::Epub)),
        ("content.xml", Content::Foreign(Foreign::OpenDocument)),
        ("Contents/section0.xml", Content::Foreign(Foreign::Archive)),
    ];
    let found = entry_names(bytes, options.limits.entries)?;
    let holds = |part: &str| found.iter().any(|name| name.starts_with(part.as_bytes()));
    Ok(PARTS
        .iter()
        .find(|(part, _)| holds(part))
        .map_or(Content::Foreign(Foreign::Archive), |(_, content)| *content))
}

/// The names in the central directory of a ZIP file, each `PK\x01\x02` and 46 bytes before it.
fn entry_names(bytes: &[u8], most: usize) -> Result<Vec<&[u8]>, ReadError> {
    const HEADER: usize = 46;
    let mut names = Vec::new();
    let mut at = 0;
    while let Some(found) = next_entry(bytes, at) {
        if names.len() >= most {
            return Err(ReadError::OverLimit {
                format: Format::Docx,
                limit: crate::Limit::Entries,
                value: most as u64,
            });
        }
        let length = |offset: usize| {
            let pair = bytes.get(found + offset..found + offset + 2);
            pair.map_or(0, |pair| usize::from(u16::from_le_bytes([pair[0], pair[1]])))
        };
        let name = found + HEADER..found + HEADER + length(28);
        names.extend(bytes.get(name.clone()));
        at = name.end.max(found + 4);
    }
    Ok(names)
}

fn next_entry(bytes: &[u8], from: usize) -> Option<usize> {
    memchr::memmem::find(bytes.get(from..)?, b"PK\x01\x02").map(|at| at + from)
}

/// What an OLE file holds: the names of its streams are UTF-16 in the clear, in directory entries of 128 bytes.
fn ole(bytes: &[u8]) -> Content {
    const STREAMS: [(&str, Content); 8] = [
        ("WordDocument", Content::Doc),
        ("Workbook", Content::Foreign(Foreign::Spreadsheet)),
        ("Book", Content::Foreign(Foreign::Spreadsheet)),
        ("PowerPoint Document", Content::Foreign(Foreign::Slides)),
        // A package of today's format behind a password is wrapped in an OLE file.
        ("EncryptedPackage", Content::Docx),
        ("MatOST", Content::Foreign(Foreign::Wps)),
        ("WPSDocument", Content::Foreign(Foreign::Wps)),
        ("CONTENTS", Content::Foreign(Foreign::Wps)),
    ];
    let named = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).chain([0, 0]).collect();
        // Entries are aligned to their size.
        bytes.chunks(128).any(|entry| entry.starts_with(&name))
    };
    STREAMS
        .iter()
        .find(|(stream, _)| named(stream))
        .map_or(Content::Foreign(Foreign::Ole), |(_, content)| *content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Content {
        content(bytes, &Options::default()).expect("known")
    }

    fn central(name: &str) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(30, 0);
        bytes.extend(b"PK\x01\x02");
        bytes.resize(30 + 46, 0);
        bytes[30 + 28] = name.len() as u8;
        bytes.extend(name.as_bytes());
        bytes
    }

    fn compound(stream: &str) -> Vec<u8> {
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.resize(512, 0);
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(1024, 0);
        bytes
    }

    #[test]
    fn formats_are_known_by_their_content() {
        assert_eq!(of(b"%PDF-1.4\n"), Content::Pdf);
        assert_eq!(of(b"\n  <!DOCTYPE HTML><html>"), Content::Html);
        assert_eq!(of(b"<?xml version='1.0'?><!-- x --><html>"), Content::Html);
        assert_eq!(of(b"\xEF\xBB\xBF<div>x</div>"), Content::Html);
        assert_eq!(of(b"<\0h\0t\0m\0l\0>\0"), Content::Html);
        assert_eq!(of(b"\xFF\xFE<\0h\0t\0m\0l\0>\0"), Content::Html);
        assert_eq!(of(b"\xFE\xFF\0<\0h\0t\0m\0l\0>"), Content::Html);
        assert_eq!(of("正文里写到 <html> 标签".as_bytes()), Content::Text);
        assert_eq!(of("年度报告<br>一、成效<br/><p>二、不足</p>".as_bytes()), Content::Html);
        assert_eq!(of("年度报告\n\n一、成效\n\n(一)普法\n\n<br><br><br>".as_bytes()), Content::Text);
        assert_eq!(of("年度报告\n一、成效\n二、不足<br>".as_bytes()), Content::Text);
        assert_eq!(of("<法治>".as_bytes()), Content::Text);
        assert_eq!(of(b""), Content::Text);
        assert_eq!(of(&central("word/document.xml")), Content::Docx);
        assert_eq!(of(&compound("WordDocument")), Content::Doc);
    }

    #[test]
    fn foreign_formats_are_named_with_what_to_do() {
        for (bytes, foreign, name) in [
            (central("OFD.xml"), Foreign::Ofd, "OFD"),
            (central("xl/workbook.xml"), Foreign::Spreadsheet, "电子表格"),
            (central("a.txt"), Foreign::Archive, "压缩包"),
            (compound("MatOST"), Foreign::Wps, ".wps"),
            (compound("Workbook"), Foreign::Spreadsheet, "电子表格"),
            (b"\x89PNG\r\n\x1a\n....".to_vec(), Foreign::Image, "图片"),
            (b"Rar!\x1a\x07\0".to_vec(), Foreign::Archive, "压缩包"),
            (b"{\\rtf1 x}".to_vec(), Foreign::Rtf, "RTF"),
            (b"MIME-Version: 1.0\r\nContent-Type: multipart/related".to_vec(), Foreign::Mhtml, ".mht"),
        ] {
            assert_eq!(of(&bytes), Content::Foreign(foreign));
            let message = foreign.message(Language::Chinese);
            assert!(message.contains(name) && message.contains('请'), "{message}");
            assert!(foreign.message(Language::English).is_ascii());
        }
    }

    #[test]
    fn every_foreign_format_has_one_row() {
        for (at, row) in FOREIGN.iter().enumerate() {
            assert!(FOREIGN.iter().skip(at + 1).all(|other| other.0 != row.0));
        }
    }
}
