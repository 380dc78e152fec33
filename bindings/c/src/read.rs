//! Files: from the path to the text.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use fazhi_read::Options;

use crate::error::fazhi_error;
use crate::options::{check_length, fazhi_options};

/// The text of a file: of a text in any Chinese encoding, a web page, a DOCX, a PDF or a DOC, told by its content.
pub(crate) fn text(path: &Path, options: Option<&fazhi_options>) -> Result<Arc<str>, fazhi_error> {
    let read = || {
        // A longer file would be refused after reading it; better before.
        check_length(options, fs::metadata(path).map_err(|error| fazhi_error::io(&error))?.len())?;
        let bytes = fs::read(path).map_err(|error| fazhi_error::io(&error))?;
        check_length(options, bytes.len() as u64)?;
        let document = fazhi_read::read(&bytes, &Options::default()).map_err(fazhi_error::from)?;
        Ok(document.shared_text())
    };
    read().map_err(|error: fazhi_error| error.in_file(path))
}
