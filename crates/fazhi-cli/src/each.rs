//! One work on every source, on all cores, in order: what cannot be read is named and the others still come out.

use std::ops::ControlFlow;

use fazhi::Language;

use crate::input::{Found, InputError, Source};
use crate::output::{Failure, complain};
use crate::{batch, progress};

/// Does `work` on every source and hands what comes of it to `show`, in order; the number of sources that could
/// not be read, each of which was named on standard error. `elsewhere` says that the output goes to a file.
///
/// # Errors
///
/// The first failure of `show`, which ends the work.
pub(crate) fn source<T: Send>(
    sources: Vec<Found>,
    elsewhere: bool,
    language: Language,
    work: impl Fn(&Source) -> Result<T, InputError> + Sync,
    mut show: impl FnMut(T) -> Result<(), Failure>,
) -> Result<usize, Failure> {
    let bar = progress::bar(sources.len(), elsewhere);
    let (mut unread, mut shown) = (0, Ok(()));
    batch::ordered(
        sources,
        |found| {
            let source = found?;
            work(&source).map_err(|error| (source.name(), error))
        },
        |outcome| {
            match outcome {
                Ok(done) => shown = show(done),
                Err((name, error)) => {
                    unread += 1;
                    bar.suspend(|| complain(format_args!("{name}: {}", error.message(language))));
                }
            }
            bar.inc(1);
            if shown.is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    bar.finish_and_clear();
    shown.map(|()| unread)
}

/// The outcome of a command that leaves `unread` sources.
pub(crate) fn outcome(unread: usize) -> Result<(), Failure> {
    if unread > 0 { Err(Failure::Unread(unread)) } else { Ok(()) }
}
