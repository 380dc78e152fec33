//! What stops reading a file.

use fazhi::Language;

use crate::{Foreign, Format};

/// Why a file gave no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The file is longer than [`Limits::bytes`](crate::Limits::bytes).
    #[error("{}", self.message(Language::English))]
    TooLarge {
        /// Length of the file, in bytes.
        length: u64,
        /// The longest file that is read, in bytes.
        limit: u64,
    },
    /// A format that is not read.
    #[error("{}", self.message(Language::English))]
    Foreign(Foreign),
    /// A format whose feature this program was built without.
    #[error("{}", self.message(Language::English))]
    NotBuilt {
        /// The format; the feature has its name.
        format: Format,
    },
    /// The bytes are of no encoding in which Chinese is written.
    #[error("{}", self.message(Language::English))]
    Undecodable {
        /// The encoding that fitted best.
        encoding: &'static str,
        /// First byte that it does not know, from 0.
        offset: u64,
        /// How many places it does not know.
        count: u64,
    },
    /// The file would cost more than one of the [`Limits`](crate::Limits) allows.
    #[error("{}", self.message(Language::English))]
    OverLimit {
        /// The format.
        format: Format,
        /// Which limit.
        limit: Limit,
        /// The limit's value.
        value: u64,
    },
    /// The file is broken.
    #[error("{}", self.message(Language::English))]
    Damaged {
        /// The format.
        format: Format,
        /// Where: a part of the package, a byte, a page; empty for the whole file.
        place: String,
        /// What the library that read it says.
        reason: String,
    },
    /// The file is protected by a password.
    #[error("{}", self.message(Language::English))]
    Encrypted {
        /// The format.
        format: Format,
    },
    /// A PDF of images only: scanned and not recognised.
    #[error("{}", self.message(Language::English))]
    NoText {
        /// How many pages.
        pages: usize,
    },
}

/// The limits that stand guard inside a file; each is a field of [`Limits`](crate::Limits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// Bytes of text.
    Text,
    /// Bytes of unpacked parts.
    Unpacked,
    /// Entries of an archive.
    Entries,
    /// Depth of elements.
    Depth,
    /// Pages.
    Pages,
    /// Characters and drawing steps.
    Steps,
}

impl Limit {
    fn name(self, language: Language) -> &'static str {
        let (chinese, english) = match self {
            Limit::Text => ("文字字节数", "bytes of text"),
            Limit::Unpacked => ("解压后字节数", "unpacked bytes"),
            Limit::Entries => ("压缩包条目数", "archive entries"),
            Limit::Depth => ("元素嵌套层数", "nested elements"),
            Limit::Pages => ("页数", "pages"),
            Limit::Steps => ("绘制步数", "drawing steps"),
        };
        if language == Language::Chinese { chinese } else { english }
    }
}

impl ReadError {
    /// A stable name of what is wrong: `damaged`, `encrypted`, `foreign-format`, `format-not-built`, `no-text-layer`,
    /// `over-limit`, `undecodable`.
    ///
    /// ```
    /// let error = fazhi_read::read(b"\x89PNG\r\n\x1a\n", &fazhi_read::Options::default()).unwrap_err();
    /// assert_eq!(error.code(), "foreign-format");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            ReadError::TooLarge { .. } | ReadError::OverLimit { .. } => "over-limit",
            ReadError::Foreign(_) => "foreign-format",
            ReadError::NotBuilt { .. } => "format-not-built",
            ReadError::Undecodable { .. } => "undecodable",
            ReadError::Damaged { .. } => "damaged",
            ReadError::Encrypted { .. } => "encrypted",
            ReadError::NoText { .. } => "no-text-layer",
        }
    }

    /// What is wrong and what to do about it, in one language.
    pub fn message(&self, language: Language) -> String {
        if language == Language::Chinese { self.chinese() } else { self.english() }
    }

    fn chinese(&self) -> String {
        match self {
            ReadError::TooLarge { length, limit } => {
                format!("文件过大:{length} 字节,上限 {limit} 字节;请先拆成单份报告")
            }
            ReadError::Foreign(foreign) => foreign.message(Language::Chinese),
            ReadError::NotBuilt { format } => {
                let name = format.name();
                format!("此程序未编入 {name} 的读取;请以 --features {name} 重新构建,或先另存为文本")
            }
            ReadError::Undecodable { encoding: "UTF-8", offset, .. } => {
                format!(
                    "不是 UTF-8 文本:第 {offset} 字节(从 0 起)无法解码,也不像 GBK、Big5、UTF-16;请确认文件完好,或先转换为 UTF-8"
                )
            }
            ReadError::Undecodable { encoding, offset, count } => {
                format!(
                    "不能按 {encoding} 解码:自第 {offset} 字节(从 0 起)共 {count} 处;请确认文件完好,或先转换为 UTF-8"
                )
            }
            ReadError::OverLimit { format, limit, value } => {
                let (format, limit) = (format.name(), limit.name(Language::Chinese));
                format!("{format} 文件超出上限:{limit} {value};如确属正常文件,请先另存为文本")
            }
            ReadError::Damaged { format, place, reason } => {
                let at = if place.is_empty() { String::new() } else { format!("{place} 处") };
                format!("{} 文件已损坏:{at}{reason};请重新下载,或用办公软件打开后另存", format.name())
            }
            ReadError::Encrypted { format } => {
                format!("{} 文件有密码保护;请先解除密码再读取", format.name())
            }
            ReadError::NoText { pages } => {
                format!("PDF 共 {pages} 页,没有文字层(扫描图像);请先做文字识别(OCR)")
            }
        }
    }

    fn english(&self) -> String {
        match self {
            ReadError::TooLarge { length, limit } => {
                format!(
                    "the file is too large: {length} bytes, limit {limit}; split it into single reports first"
                )
            }
            ReadError::Foreign(foreign) => foreign.message(Language::English),
            ReadError::NotBuilt { format } => {
                let name = format.name();
                format!(
                    "this program was built without its reader of {name}; build it with --features {name}, or save the file as text"
                )
            }
            ReadError::Undecodable { encoding: "UTF-8", offset, .. } => {
                format!(
                    "not UTF-8 text: byte {offset} (from 0) cannot be decoded, and it does not look like GBK, Big5 or UTF-16; check the file, or convert it to UTF-8 first"
                )
            }
            ReadError::Undecodable { encoding, offset, count } => {
                format!(
                    "cannot be decoded as {encoding}: {count} places from byte {offset} (from 0) on; check the file, or convert it to UTF-8 first"
                )
            }
            ReadError::OverLimit { format, limit, value } => {
                let (format, limit) = (format.name(), limit.name(Language::English));
                format!(
                    "the {format} file is over the limit of {value} {limit}; if it is sound, save it as text first"
                )
            }
            ReadError::Damaged { format, place, reason } => {
                let at = if place.is_empty() { String::new() } else { format!(" at {place}") };
                format!(
                    "the {} file is damaged{at}: {reason}; download it again, or open it in an office program and save it anew",
                    format.name()
                )
            }
            ReadError::Encrypted { format } => {
                format!("the {} file is protected by a password; remove it first", format.name())
            }
            ReadError::NoText { pages } => {
                format!(
                    "the PDF has {pages} pages and no text layer (a scan); run text recognition (OCR) on it first"
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_says_what_to_do_in_both_languages() {
        let errors = [
            ReadError::TooLarge { length: 2, limit: 1 },
            ReadError::Foreign(Foreign::Ofd),
            ReadError::NotBuilt { format: Format::Pdf },
            ReadError::Undecodable { encoding: "UTF-8", offset: 2, count: 1 },
            ReadError::Undecodable { encoding: "GBK", offset: 2, count: 1 },
            ReadError::OverLimit { format: Format::Docx, limit: Limit::Unpacked, value: 3 },
            ReadError::Damaged {
                format: Format::Docx,
                place: "word/document.xml".into(),
                reason: "x".into(),
            },
            ReadError::Encrypted { format: Format::Pdf },
            ReadError::NoText { pages: 3 },
        ];
        for error in errors {
            let (chinese, english) = (error.message(Language::Chinese), error.message(Language::English));
            assert!(chinese.contains(['请', ';']), "{chinese}");
            assert!(english.contains(';') && english.is_ascii(), "{english}");
            assert_eq!(error.to_string(), english);
        }
    }
}
