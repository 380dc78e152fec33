//! A bar that shows how far the work on many files is.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// From how many files on a bar is shown.
const MANY: usize = 20;

/// A bar on standard error where a person waits for many files and sees nothing else move: `elsewhere` says that
/// the output goes to a file.
pub(crate) fn bar(files: usize, elsewhere: bool) -> ProgressBar {
    let waits = elsewhere || !std::io::stdout().is_terminal();
    if files < MANY || !waits || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{bar:30} {pos}/{len} {per_sec} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// A bar over `bytes` of input on standard error, where a person looks; its message says how many inputs are done.
pub(crate) fn bytes(bytes: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{bar:30} {percent}% {msg} {bytes_per_sec} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
