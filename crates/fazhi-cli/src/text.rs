//! `fazhi text`: files as the text that everything else reads.

use std::path::PathBuf;

use clap::Args;
use fazhi::Language;
use fazhi_read::Document;

use crate::each;
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
        quiet(self.print(language))
    }

    fn print(&self, language: Language) -> Result<(), Failure> {
        let sources = sources(&self.files)?;
        let mut output = Output::open(None, false)?;
        let unread = each::source(
            sources,
            false,
            language,
            |source| source.read(language).map(|document| (source.name(), document)),
            |(name, document)| {
                if self.notes {
                    notes(&name, &document, language);
                }
                output.write(document.text())?;
                output.write(if document.text().ends_with('\n') { "" } else { "\n" })
            },
        )?;
        output.finish()?;
        each::outcome(unread)
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
