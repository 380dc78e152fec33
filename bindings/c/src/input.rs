//! Bytes from C: the one place that trusts a pointer and a length.

use std::ffi::{CStr, OsStr, c_char};
use std::path::Path;

use crate::error::fazhi_error;

/// The `len` bytes at `data`, which may be NULL where `len` is 0.
///
/// # Safety
///
/// A `data` that is not NULL points to `len` bytes that nobody changes while they are borrowed.
pub(crate) unsafe fn bytes<'a>(data: *const c_char, len: usize) -> Result<&'a [u8], fazhi_error> {
    if len > isize::MAX.unsigned_abs() {
        return Err(fazhi_error::bad_length(len));
    }
    match (data.is_null(), len) {
        (true, 0) => Ok(&[]),
        (true, _) => Err(fazhi_error::null("data")),
        // SAFETY: not NULL, not over the longest slice; the caller vouches for the bytes.
        (false, _) => Ok(unsafe { std::slice::from_raw_parts(data.cast::<u8>(), len) }),
    }
}

/// The same as text.
///
/// # Safety
///
/// As for [`bytes`].
pub(crate) unsafe fn text<'a>(data: *const c_char, len: usize) -> Result<&'a str, fazhi_error> {
    // SAFETY: the caller vouches for what `bytes` asks.
    let bytes = unsafe { bytes(data, len)? };
    std::str::from_utf8(bytes).map_err(|error| fazhi_error::not_utf8(bytes, error.valid_up_to()))
}

/// The path at `path`, which ends with a NUL byte.
///
/// # Safety
///
/// A `path` that is not NULL points to bytes that end with NUL and that nobody changes while they are
/// borrowed.
pub(crate) unsafe fn path<'a>(path: *const c_char) -> Result<&'a Path, fazhi_error> {
    if path.is_null() {
        return Err(fazhi_error::null("path"));
    }
    // SAFETY: not NULL; the caller vouches for the NUL at its end.
    let bytes = unsafe { CStr::from_ptr(path) }.to_bytes();
    #[cfg(unix)]
    return Ok(Path::new(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes)));
    #[cfg(not(unix))]
    return match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Path::new(OsStr::new(text))),
        Err(error) => Err(fazhi_error::not_utf8(bytes, error.valid_up_to())),
    };
}
