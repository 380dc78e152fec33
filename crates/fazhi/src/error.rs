//! What stops a parse. Everything else that may be wrong with a text is a [`Finding`](crate::Finding).

use crate::Language;

/// The longest text that is read, in bytes: 4 GiB − 1, so that an offset fits 32 bits.
pub const MAX_LENGTH: u64 = u32::MAX as u64;

/// Why a text was not parsed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is longer than [`MAX_LENGTH`].
    #[error("文本过长:{length} 字节,上限 {limit} 字节 / the text is too long: {length} bytes, limit {limit}")]
    TooLong {
        /// Length of the text, in bytes.
        length: u64,
        /// The longest text that is read, in bytes.
        limit: u64,
    },
}

impl Error {
    /// Refuses a length, in bytes, over [`MAX_LENGTH`].
    ///
    /// Whoever is about to read a file can ask before reading it.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for a length over the limit.
    ///
    /// ```
    /// assert!(fazhi::Error::check_length(12_757).is_ok());
    /// assert!(fazhi::Error::check_length(1 << 32).is_err());
    /// ```
    pub fn check_length(length: u64) -> Result<(), Error> {
        if length > MAX_LENGTH { Err(Error::TooLong { length, limit: MAX_LENGTH }) } else { Ok(()) }
    }

    /// What is wrong and what to do about it, in one language.
    pub fn message(&self, language: Language) -> String {
        match (self, language) {
            (Error::TooLong { length, limit }, Language::Chinese) => {
                format!("文本过长:{length} 字节,上限 {limit} 字节;请先拆成单份报告再解析")
            }
            (Error::TooLong { length, limit }, Language::English) => {
                format!(
                    "the text is too long: {length} bytes, limit {limit}; split it into single reports first"
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_read_and_one_byte_more_is_not() {
        assert_eq!(Error::check_length(MAX_LENGTH), Ok(()));
        let error = Error::check_length(MAX_LENGTH + 1).expect_err("over the limit");
        assert!(error.message(Language::Chinese).contains("4294967296"));
        assert!(error.message(Language::English).contains("split"));
        assert!(error.to_string().contains("too long"));
    }
}
