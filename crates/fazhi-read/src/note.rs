//! The record of what was done to a file on its way to text.

use fazhi::Language;

use crate::Place;

/// One thing that was done, or could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// Bytes that the encoding does not know: each such place is one U+FFFD in the text.
    Undecodable {
        /// First of the bytes, from 0.
        offset: u64,
        /// How many bytes.
        length: u8,
        /// The encoding's name.
        encoding: &'static str,
    },
    /// More undecodable places than are listed one by one.
    MoreUndecodable {
        /// How many are not listed.
        count: u64,
    },
    /// The file names an encoding that its bytes contradict; another one was used.
    LabelContradicted {
        /// What the file or its carrier says.
        label: String,
        /// What was used.
        encoding: &'static str,
    },
    /// Lines of links and navigation that were left out of the text.
    LinksDropped {
        /// How many lines.
        count: usize,
    },
    /// A page that shows hardly a sentence by itself: what a script would show was read, all of it from one place.
    TextStored {
        /// Where the element ends that holds the text, in bytes from 0.
        offset: u64,
    },
    /// Numbers of headings and lists that the file leaves to the program showing it, put into the text.
    NumbersRebuilt {
        /// How many numbers.
        count: usize,
    },
    /// Numbers that the program showing the file makes and that could not be rebuilt: the text lacks them.
    NumbersMissing {
        /// How many numbers.
        count: usize,
    },
    /// Heads, feet and page numbers of printed pages, left out of the text.
    PageLinesDropped {
        /// How many lines.
        count: usize,
    },
    /// Characters of a PDF whose font does not say what they are; they are U+FFFD in the text.
    UnknownGlyphs {
        /// How many.
        count: u64,
        /// The first page that has one.
        page: u32,
    },
    /// A page of a PDF without any text beside pages that have some: perhaps scanned.
    PageWithoutText {
        /// The page, from 1.
        page: u32,
    },
    /// Deleted text of tracked changes, left out of the text.
    DeletionsDropped {
        /// How many deletions.
        count: usize,
    },
    /// The library that reads the format reports damage that it worked around.
    Damage {
        /// Its words.
        words: String,
    },
}

impl Note {
    /// Whether text may be missing or wrong: what a person should hear of.
    pub fn is_warning(&self) -> bool {
        matches!(
            self,
            Note::Undecodable { .. }
                | Note::MoreUndecodable { .. }
                | Note::NumbersMissing { .. }
                | Note::UnknownGlyphs { .. }
                | Note::PageWithoutText { .. }
                | Note::Damage { .. }
        )
    }

    /// Where in the source, where it is one place.
    pub fn place(&self) -> Option<Place> {
        match *self {
            Note::Undecodable { offset, .. } | Note::TextStored { offset } => Some(Place::Byte(offset)),
            Note::UnknownGlyphs { page, .. } | Note::PageWithoutText { page } => Some(Place::Page(page)),
            _ => None,
        }
    }

    /// The note in words, in one language.
    pub fn message(&self, language: Language) -> String {
        let chinese = language == Language::Chinese;
        match self {
            Note::Undecodable { offset, length, encoding } if chinese => {
                format!("第 {offset} 字节(从 0 起)的 {length} 个字节不是 {encoding},以 U+FFFD 代替")
            }
            Note::Undecodable { offset, length, encoding } => {
                format!("{length} bytes at byte {offset} (from 0) are not {encoding}: U+FFFD stands for them")
            }
            Note::MoreUndecodable { count } if chinese => format!("另有 {count} 处不能解码的字节"),
            Note::MoreUndecodable { count } => format!("{count} more places could not be decoded"),
            Note::LabelContradicted { label, encoding } if chinese => {
                format!("声明的编码 {label} 与内容不符,按 {encoding} 读取")
            }
            Note::LabelContradicted { label, encoding } => {
                format!("the bytes contradict the declared encoding {label}; read as {encoding}")
            }
            Note::LinksDropped { count } if chinese => format!("略去 {count} 行链接与导航"),
            Note::LinksDropped { count } => format!("{count} lines of links and navigation left out"),
            Note::TextStored { offset } if chinese => {
                format!("网页本身没有正文;正文取自第 {offset} 字节(从 0 起)之前由脚本显示的内容")
            }
            Note::TextStored { offset } => {
                format!(
                    "the page itself has no text: it was read from what scripts show, before byte {offset} (from 0)"
                )
            }
            Note::NumbersRebuilt { count } if chinese => format!("补出 {count} 个自动编号"),
            Note::NumbersRebuilt { count } => format!("{count} automatic numbers put into the text"),
            Note::NumbersMissing { count } if chinese => {
                format!("有 {count} 个自动编号不能从文件中取得;请用 Word 或 WPS 另存为 .docx 再读取")
            }
            Note::NumbersMissing { count } => {
                format!(
                    "{count} automatic numbers cannot be had from the file; save it as .docx in Word or WPS and read that"
                )
            }
            Note::PageLinesDropped { count } if chinese => format!("略去 {count} 行页眉、页脚与页码"),
            Note::PageLinesDropped { count } => {
                format!("{count} lines of page heads, feet and numbers left out")
            }
            Note::UnknownGlyphs { count, page } if chinese => {
                format!("第 {page} 页起有 {count} 个字符的字体没有说明是什么字,以 U+FFFD 代替")
            }
            Note::UnknownGlyphs { count, page } => {
                format!(
                    "the fonts of {count} characters from page {page} on do not say which they are: U+FFFD stands for them"
                )
            }
            Note::PageWithoutText { page } if chinese => {
                format!("第 {page} 页没有文字,可能是扫描图像;请先做文字识别(OCR)")
            }
            Note::PageWithoutText { page } => {
                format!("page {page} has no text and may be a scan; run text recognition (OCR) first")
            }
            Note::DeletionsDropped { count } if chinese => format!("略去修订中删除的 {count} 处文字"),
            Note::DeletionsDropped { count } => format!("{count} tracked deletions left out"),
            Note::Damage { words } if chinese => format!("文件有损坏:{words}"),
            Note::Damage { words } => format!("the file is damaged: {words}"),
        }
    }
}
