//! The clock: every candidate runs once in every round, and the best round counts.
//!
//! Rounds interleave the candidates, so that a busy moment of the machine hits all of them alike; the best of
//! many rounds is the one that the machine disturbed least.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// One thing that is timed: its name, and the work over all bytes of the corpus.
pub struct Candidate<'a> {
    /// The name, for the table.
    pub name: &'static str,
    /// What the work finds, for the table: figures, events, bytes.
    pub finds: &'static str,
    /// How many of them it found.
    pub found: usize,
    work: Box<dyn FnMut() -> usize + 'a>,
    best: Duration,
}

impl<'a> Candidate<'a> {
    /// A candidate that has not run yet; `work` returns how many of what it `finds` there are.
    pub fn new(name: &'static str, finds: &'static str, work: impl FnMut() -> usize + 'a) -> Candidate<'a> {
        Candidate { name, finds, found: 0, work: Box::new(work), best: Duration::MAX }
    }

    /// Millions of bytes a second in the best round over `bytes`.
    #[must_use]
    pub fn rate(&self, bytes: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a corpus is megabytes")]
        let bytes = bytes as f64;
        bytes / 1e6 / self.best.as_secs_f64()
    }

    /// How many times as fast as `other` it was over the same bytes.
    #[must_use]
    pub fn ratio(&self, other: &Candidate) -> f64 {
        other.best.as_secs_f64() / self.best.as_secs_f64()
    }

    /// Runs once; a round is made of so many repeats that it lasts a few milliseconds. One more before them, untimed,
    /// brings back what the candidates before drove out of the caches.
    fn run(&mut self, repeats: u32) {
        black_box((self.work)());
        let start = Instant::now();
        for _ in 0..repeats {
            black_box((self.work)());
        }
        self.best = self.best.min(start.elapsed() / repeats);
    }

    /// How often the work fits into a few milliseconds.
    fn repeats(&mut self) -> u32 {
        let start = Instant::now();
        self.found = black_box((self.work)());
        let once = start.elapsed().max(Duration::from_nanos(1)).as_nanos();
        u32::try_from(Duration::from_millis(8).as_nanos() / once).unwrap_or(1).clamp(1, 10_000)
    }
}

/// Runs all candidates in `rounds` interleaved rounds.
pub fn interleave(candidates: &mut [Candidate], rounds: usize) {
    let repeats: Vec<u32> = candidates.iter_mut().map(Candidate::repeats).collect();
    for _ in 0..rounds {
        for (candidate, &repeats) in candidates.iter_mut().zip(&repeats) {
            candidate.run(repeats);
        }
    }
}
