//! Words: borrowed `fazhi_str`, owned `fazhi_string`.

use std::ffi::c_char;
use std::ptr;

/// Borrowed UTF-8 of `len` bytes, not terminated. `data` is NULL where there is nothing; an empty text has
/// a `data` that is not NULL.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct fazhi_str {
    /// First byte.
    pub data: *const c_char,
    /// How many bytes.
    pub len: usize,
}

impl Default for fazhi_str {
    fn default() -> fazhi_str {
        fazhi_str { data: ptr::null(), len: 0 }
    }
}

impl From<&str> for fazhi_str {
    fn from(text: &str) -> fazhi_str {
        fazhi_str { data: text.as_ptr().cast(), len: text.len() }
    }
}

impl From<Option<&str>> for fazhi_str {
    fn from(text: Option<&str>) -> fazhi_str {
        text.map_or_else(fazhi_str::default, fazhi_str::from)
    }
}

/// An owned text. Free it with `fazhi_string_free`.
pub struct fazhi_string(String);

impl fazhi_string {
    /// `text` with a NUL behind it.
    pub(crate) fn new(mut text: String) -> fazhi_string {
        text.push('\0');
        fazhi_string(text)
    }
}

answers! {
    /// The text of an owned string, valid until that is freed. One NUL byte, not counted, stands behind it.
    fn fazhi_string_view(string: Option<&fazhi_string>) -> fazhi_str = string?.0.strip_suffix('\0')?;
    /// Frees an owned string. NULL does nothing.
    fn fazhi_string_free(string: Option<Box<fazhi_string>>) = drop(string);
}
