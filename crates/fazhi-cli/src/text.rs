//! `fazhi text`: files as the text that everything else reads.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::Args;
use fazhi::Language;
use fazhi_read::Document;

use crate::batch;
use crate::input::sources;
use crate::output::{Failure, Output, complain, quiet};

/// The arguments of `fazhi text`.
#[derive(Args)]
pub(crate) struct TextCommand {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long)]
    notes: bool,
}

impl TextCommand {
    /// Prints every source as text; sources that cannot be read are named on standard error.
    pub(crate) fn run(&self, language: Language) -> Result<(), Failure> {
        if self.files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
            return Err(Failure::Usage { chinese: "- 只能出现一次", english: "- may stand only once" });
        }
        quiet(self.print(language))
    }

    fn print(&self, language: Language) -> Result<(), Failure> {
        let mut output = Output::open(None, false)?;
        let (mut unread, mut written) = (0, Ok(()));
        batch::ordered(
            sources(&self.files),
            |found| {
                let source = found?;
                let read = source.read(language);
                read.map(|document| (source.name(), document)).map_err(|error| (source.name(), error))
            },
            |read| {
                match read {
                    Ok((name, document)) => {
                        if self.notes {
                            notes(&name, &document, language);
                        }
                        let end = if document.text().ends_with('\n') { "" } else { "\n" };
                        written = output.write(document.text()).and_then(|()| output.write(end));
                    }
                    Err((name, error)) => {
                        unread += 1;
                        complain(format_args!("{name}: {}", error.message(language)));
                    }
                }
                if written.is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        written?;
        output.finish()?;
        if unread > 0 { Err(Failure::Unread(unread)) } else { Ok(()) }
    }
}

/// What was done to a file; warnings have been said when it was read.
fn notes(name: &str, document: &Document, language: Language) {
    let encoding = document.encoding().map(|encoding| format!(", {encoding}")).unwrap_or_default();
    complain(format_args!("{name}: {}{encoding}", document.format().name()));
    for field in document.metadata() {
        complain(format_args!("{name}: {} = {}", field.name, field.value));
    }
    for note in document.notes().iter().filter(|note| !note.is_warning()) {
        complain(format_args!("{name}: {}", note.message(language)));
    }
}
