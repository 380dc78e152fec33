//! Other people's parsers, kept from taking the program down with them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{Format, ReadError};

/// Runs `work`; a panic in it is damage of the file.
///
/// The panic's own words still go to the program's panic hook.
#[cfg_attr(not(any(feature = "pdf", feature = "doc")), allow(dead_code))]
pub(crate) fn contained<T>(
    format: Format,
    work: impl FnOnce() -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
        let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
        Err(ReadError::Damaged {
            format,
            place: String::new(),
            reason: words.unwrap_or_else(|| "the parser gave up".to_owned()),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_of_the_file() {
        let broken = contained::<()>(Format::Pdf, || panic!("no such object"));
        assert!(matches!(broken, Err(ReadError::Damaged { reason, .. }) if reason == "no such object"));
    }
}
