//! Codes and errors.

use std::any::Any;
use std::io;
use std::path::Path;

use fazhi::{Language, Positions};
use fazhi_read::ReadError;

use crate::kind::language_of;
use crate::place::fazhi_position;
use crate::string::fazhi_str;

/// How a call ended. A number keeps its meaning for good; one that is retired is not used again.
#[repr(u32)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum fazhi_code {
    /// It did what was asked; the outputs are written.
    #[default]
    Ok = 0,
    /// A pointer was NULL that must not be.
    NullArgument = 100,
    /// A length is more than an object can have.
    BadLength = 101,
    /// The bytes are not UTF-8; the error's position is the first wrong byte.
    NotUtf8 = 200,
    /// The text is longer than the options, or 32 bits, allow.
    TooLong = 201,
    /// There is no such file.
    FileNotFound = 300,
    /// The file may not be read.
    FileDenied = 301,
    /// The system could not read the file for another reason.
    FileUnreadable = 302,
    /// The file is of a format that is not read; the message says what to do.
    FileFormat = 303,
    /// The file's bytes are of no Chinese encoding.
    FileUndecodable = 304,
    /// The file would cost more than a limit allows.
    FileOverLimit = 305,
    /// The file is damaged, protected by a password, or a scan without text.
    FileWithoutText = 306,
    /// The text holds no rules; the error's position has the line.
    RulesInvalid = 400,
    /// A defect of the library. What was made before is still valid.
    Panic = 900,
}

/// Why a call failed: code, message in two languages, place. Free it with `fazhi_error_free`.
pub struct fazhi_error {
    code: fazhi_code,
    /// Chinese, English.
    messages: [String; 2],
    file: Option<String>,
    position: fazhi_position,
}

impl fazhi_error {
    pub(crate) fn new(code: fazhi_code, messages: [String; 2]) -> fazhi_error {
        fazhi_error { code, messages, file: None, position: fazhi_position::default() }
    }

    pub(crate) fn code(&self) -> fazhi_code {
        self.code
    }

    pub(crate) fn message(&self, language: Language) -> &str {
        &self.messages[usize::from(language == Language::English)]
    }

    pub(crate) fn null(what: &str) -> fazhi_error {
        fazhi_error::new(
            fazhi_code::NullArgument,
            [format!("参数 {what} 不能为 NULL"), format!("{what} must not be NULL")],
        )
    }

    pub(crate) fn bad_length(len: usize) -> fazhi_error {
        fazhi_error::new(
            fazhi_code::BadLength,
            [format!("长度不可能是 {len}"), format!("no object is {len} bytes long")],
        )
    }

    /// `bytes` are UTF-8 up to `valid`.
    pub(crate) fn not_utf8(bytes: &[u8], valid: usize) -> fazhi_error {
        let before = bytes.get(..valid).and_then(|before| std::str::from_utf8(before).ok()).unwrap_or("");
        let messages = [
            format!("不是 UTF-8 文本:第 {valid} 字节(从 0 起)无法解码;请先转换为 UTF-8"),
            format!("not UTF-8 text: byte {valid} (from 0) cannot be decoded; convert it to UTF-8 first"),
        ];
        let position = fazhi_position::of(&Positions::new(before), before, valid);
        fazhi_error { position, ..fazhi_error::new(fazhi_code::NotUtf8, messages) }
    }

    pub(crate) fn too_long(length: u64, limit: u64) -> fazhi_error {
        fazhi::Error::TooLong { length, limit }.into()
    }

    pub(crate) fn io(error: &io::Error) -> fazhi_error {
        let (code, chinese) = match error.kind() {
            io::ErrorKind::NotFound => (fazhi_code::FileNotFound, "没有这个文件".to_owned()),
            io::ErrorKind::PermissionDenied => (fazhi_code::FileDenied, "没有权限".to_owned()),
            io::ErrorKind::IsADirectory => (fazhi_code::FileUnreadable, "这是目录,不是文件".to_owned()),
            _ => (fazhi_code::FileUnreadable, format!("系统错误:{error}")),
        };
        fazhi_error::new(code, [chinese, error.to_string()])
    }

    pub(crate) fn panic(payload: &(dyn Any + Send)) -> fazhi_error {
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("?");
        fazhi_error::new(
            fazhi_code::Panic,
            [format!("程序库内部错误:{text}"), format!("a defect of the library: {text}")],
        )
    }

    #[must_use]
    pub(crate) fn in_file(self, file: &Path) -> fazhi_error {
        fazhi_error { file: Some(file.to_string_lossy().into_owned()), ..self }
    }
}

impl From<fazhi::Error> for fazhi_error {
    fn from(error: fazhi::Error) -> fazhi_error {
        let messages = [Language::Chinese, Language::English].map(|language| error.message(language));
        fazhi_error::new(fazhi_code::TooLong, messages)
    }
}

impl From<ReadError> for fazhi_error {
    fn from(error: ReadError) -> fazhi_error {
        let messages = [Language::Chinese, Language::English].map(|language| error.message(language));
        let code = match error {
            ReadError::Foreign(_) | ReadError::NotBuilt { .. } => fazhi_code::FileFormat,
            ReadError::Undecodable { .. } => fazhi_code::FileUndecodable,
            ReadError::TooLarge { .. } | ReadError::OverLimit { .. } => fazhi_code::FileOverLimit,
            _ => fazhi_code::FileWithoutText,
        };
        fazhi_error::new(code, messages)
    }
}

impl From<fazhi::RulesError> for fazhi_error {
    fn from(error: fazhi::RulesError) -> fazhi_error {
        let messages = [Language::Chinese, Language::English].map(|language| error.message(language));
        let position = fazhi_position { line: error.line as u32, ..fazhi_position::default() };
        fazhi_error { position, ..fazhi_error::new(fazhi_code::RulesInvalid, messages) }
    }
}

answers! {
    /// Its code; `FAZHI_CODE_OK` for NULL.
    fn fazhi_error_code(error: Option<&fazhi_error>) -> fazhi_code = error?.code;
    /// What is wrong and what to do about it, without a line break. `language` is a `fazhi_language`.
    fn fazhi_error_message(error: Option<&fazhi_error>, language: u32) -> fazhi_str =
        error?.message(language_of(language));
    /// The file that it is about; none where it is about bytes in memory.
    fn fazhi_error_file(error: Option<&fazhi_error>) -> fazhi_str = error?.file.as_deref();
    /// The place that it is about; line 0 where there is none. Of rules only the line is known.
    fn fazhi_error_position(error: Option<&fazhi_error>) -> fazhi_position = error?.position;
    /// Frees an error. NULL does nothing.
    fn fazhi_error_free(error: Option<Box<fazhi_error>>) = drop(error);
}
