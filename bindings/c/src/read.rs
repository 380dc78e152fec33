//! Files: from the path to the text.

use std::fs;
use std::path::Path;

use crate::error::fazhi_error;
use crate::options::{check_length, fazhi_options};

/// The text of a file, which is UTF-8.
pub(crate) fn text(path: &Path, options: Option<&fazhi_options>) -> Result<String, fazhi_error> {
    let read = || {
        // A longer file would be refused after reading it; better before.
        check_length(options, fs::metadata(path).map_err(|error| fazhi_error::io(&error))?.len())?;
        let bytes = fs::read(path).map_err(|error| fazhi_error::io(&error))?;
        check_length(options, bytes.len() as u64)?;
        String::from_utf8(bytes)
            .map_err(|error| fazhi_error::not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()))
    };
    read().map_err(|error| error.in_file(path))
}
