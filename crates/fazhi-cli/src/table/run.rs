//! All parts on all cores. Which core does a part, and when, changes nothing of it.

use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use fazhi::{Language, Rules};
use fazhi_table::FileFormat;

use super::directory::Directory;
use super::part;
use super::parts::Inputs;
use crate::output::Failure;
use crate::progress;

/// What every part needs to know.
pub(super) struct Run<'a> {
    pub(super) directory: &'a Directory,
    pub(super) format: FileFormat,
    pub(super) language: Language,
    pub(super) rules: &'a Rules,
}

/// What a core tells of a part.
struct Told {
    passed: u64,
    inputs: usize,
    /// Whether it was done in an earlier run.
    before: bool,
}

impl Run<'_> {
    /// Writes every part that is not done. A core takes the next part when it is free: no more parts are held than
    /// there are cores.
    ///
    /// # Errors
    ///
    /// The first failure to write; no part is begun after it.
    pub(super) fn all(&self, inputs: Inputs) -> Result<(), Failure> {
        let bar = progress::bytes(inputs.bytes());
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let parts = Mutex::new(Some(inputs));
        let (tell, told) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..threads {
                let (tell, parts) = (tell.clone(), &parts);
                scope.spawn(move || self.some(parts, &tell));
            }
            drop(tell);
            let mut done = 0;
            for outcome in told {
                let Told { passed, inputs, before } = outcome?;
                done += inputs;
                bar.inc(passed);
                if before {
                    // What was done before says nothing about how fast this run is.
                    bar.reset_eta();
                }
                bar.set_message(match self.language {
                    Language::Chinese => format!("{done} 个输入"),
                    Language::English => format!("{done} inputs"),
                });
            }
            bar.finish_and_clear();
            Ok(())
        })
    }

    /// The work of one core: part after part until there are no more.
    fn some(&self, parts: &Mutex<Option<Inputs>>, tell: &mpsc::Sender<Result<Told, Failure>>) {
        loop {
            let part = parts.lock().unwrap_or_else(PoisonError::into_inner).as_mut().and_then(Iterator::next);
            let Some(part) = part else { break };
            let (passed, number) = (part.passed, part.number);
            let before = self.directory.done(number);
            let outcome = match &before {
                Some(record) => Ok(record.inputs),
                None => part::write(part, self).map(|record| record.inputs),
            };
            let failed = outcome.is_err();
            let told = outcome.map(|inputs| Told { passed, inputs, before: before.is_some() });
            if failed {
                // Nobody begins another part.
                *parts.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
            if tell.send(told).is_err() {
                break;
            }
        }
    }
}
