//! Many texts on all cores: order kept, the GIL left free, Ctrl-C heard.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use fazhi::Language;
use pyo3::prelude::*;
use pyo3::types::PyIterator;

use crate::error::Failure;
use crate::report::Report;
use crate::source::{Source, guarded};
use crate::text::Text;

/// How many texts for each worker may be taken before the oldest one is done: enough that none waits, few
/// enough that memory stays flat while a generator makes them.
const AHEAD: usize = 8;
/// How long Ctrl-C may wait.
const LISTEN: Duration = Duration::from_millis(50);
/// How long the progress may stand still.
const TICK: Duration = Duration::from_millis(100);

/// What one source came to.
struct Answer {
    index: usize,
    file: Option<String>,
    report: Result<fazhi::Report, Failure>,
}

/// Reads every source of `sources`; the result of each is a report or an exception, in their order. With
/// `stop`, nothing new is begun after the first exception. `tick` is called with how many are done.
pub(crate) fn many(
    sources: &Bound<'_, PyIterator>,
    workers: usize,
    language: Language,
    stop: bool,
    tick: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<Py<PyAny>>> {
    let (queue, jobs) = mpsc::channel::<(usize, Source)>();
    let (answers, answered) = mpsc::channel();
    let (jobs, answered) = (Mutex::new(jobs), Mutex::new(answered));
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..workers.max(1) {
            let answers = answers.clone();
            let (jobs, ended) = (&jobs, &ended);
            scope.spawn(move || {
                loop {
                    // The lock is held only while one worker waits for a source.
                    let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((index, source)) = next else { break };
                    if ended.load(Ordering::Relaxed) {
                        break;
                    }
                    let file = source.name();
                    let report = guarded(|| Ok(fazhi::parse(source.text()?)?));
                    if answers.send(Answer { index, file, report }).is_err() {
                        break;
                    }
                }
            });
        }
        let batch = Batch { workers: workers.max(1), language, stop, tick };
        let done = batch.run(sources, queue, &answered);
        // The queue is gone; what is still in it is not begun any more.
        ended.store(true, Ordering::Relaxed);
        done
    })
}

struct Batch<'a, 'py> {
    workers: usize,
    language: Language,
    stop: bool,
    tick: Option<&'a Bound<'py, PyAny>>,
}

impl Batch<'_, '_> {
    fn run(
        &self,
        sources: &Bound<'_, PyIterator>,
        queue: mpsc::Sender<(usize, Source)>,
        answered: &Mutex<mpsc::Receiver<Answer>>,
    ) -> PyResult<Vec<Py<PyAny>>> {
        let py = sources.py();
        let mut sources = sources.clone();
        let mut results: Vec<Option<Py<PyAny>>> = Vec::new();
        let (mut begun, mut done, mut more) = (0, 0, true);
        let mut told = Instant::now();
        loop {
            while more && begun - done < self.workers * AHEAD {
                match sources.next() {
                    Some(source) => {
                        // Workers end only after the queue does.
                        let _ = queue.send((begun, source?.extract()?));
                        begun += 1;
                    }
                    None => more = false,
                }
            }
            if begun == done {
                break;
            }
            let wait = || answered.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(LISTEN);
            match py.detach(wait) {
                Ok(answer) => {
                    done += 1;
                    more &= !(self.stop && answer.report.is_err());
                    let index = answer.index;
                    results.resize_with(results.len().max(index + 1), || None);
                    results[index] = Some(self.result(py, answer)?);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            py.check_signals()?;
            if let Some(tick) = self.tick
                && (told.elapsed() > TICK || done == begun)
            {
                tick.call1((done,))?;
                told = Instant::now();
            }
        }
        Ok(results.into_iter().flatten().collect())
    }

    fn result(&self, py: Python<'_>, answer: Answer) -> PyResult<Py<PyAny>> {
        match answer.report {
            Ok(report) => {
                Ok(Report::make(py, Text::of_report(report, answer.file, self.language))?.into_any())
            }
            Err(failure) => {
                let error = failure.raise(py, answer.file.as_deref(), self.language);
                Ok(error.into_value(py).into_any())
            }
        }
    }
}
