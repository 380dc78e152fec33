//! What a caller may decide about reading.

use crate::error::fazhi_error;

/// How to read. NULL stands for options that were not changed. Free it with `fazhi_options_free`.
pub struct fazhi_options {
    max_length: u64,
}

impl Default for fazhi_options {
    fn default() -> fazhi_options {
        fazhi_options { max_length: fazhi::MAX_LENGTH }
    }
}

/// Refuses a length over the limit of `options`.
pub(crate) fn check_length(options: Option<&fazhi_options>, length: u64) -> Result<(), fazhi_error> {
    let limit = options.map_or(fazhi::MAX_LENGTH, |options| options.max_length);
    if length > limit { Err(fazhi_error::too_long(length, limit)) } else { Ok(()) }
}

answers! {
    /// Options as they are without a change; NULL when they could not be made.
    fn fazhi_options_new() -> Option<Box<fazhi_options>> = Some(Box::default());
    /// The longest text that is read, in bytes. More than 4 GiB − 1, which is also the default, means just
    /// that.
    fn fazhi_options_set_max_length(options: Option<&mut fazhi_options>, bytes: u64) = {
        options?.max_length = bytes.min(fazhi::MAX_LENGTH);

    };
    /// Frees options. NULL does nothing.
    fn fazhi_options_free(options: Option<Box<fazhi_options>>) = drop(options);
}
