//! Work on all cores with the results in order.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::{Mutex, mpsc};
use std::thread;

/// How many jobs for each core may be begun before the oldest one is taken: enough to keep every core at
/// work while a long file is read, few enough that memory stays flat.
const AHEAD: usize = 8;

/// Does `work` on each job, on all cores, and hands the results to `take` in the order of the jobs, until it
/// breaks. One job alone is done on the calling thread.
pub(crate) fn ordered<J: Send, T: Send>(
    jobs: Vec<J>,
    work: impl Fn(J) -> T + Sync,
    mut take: impl FnMut(T) -> ControlFlow<()>,
) {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    let mut jobs = jobs.into_iter();
    if threads < 2 {
        let _ = jobs.try_for_each(|job| take(work(job)));
        return;
    }
    let (queue, claims) = mpsc::channel::<(J, mpsc::SyncSender<T>)>();
    let claims = Mutex::new(claims);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                // The lock is held only while one thread waits for a job; it ends with the queue.
                while let Ok(Ok((job, answer))) = claims.lock().map(|claims| claims.recv()) {
                    // Nobody waits for the answer any more when `take` has broken off.
                    let _ = answer.send(work(job));
                }
            });
        }
        let mut begun = VecDeque::new();
        loop {
            for job in jobs.by_ref().take(threads * AHEAD - begun.len()) {
                let (answer, result) = mpsc::sync_channel(1);
                if queue.send((job, answer)).is_ok() {
                    begun.push_back(result);
                }
            }
            let Some(Ok(result)) = begun.pop_front().map(|result| result.recv()) else { break };
            if take(result).is_break() {
                break;
            }
        }
        drop(queue);
    });
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs_whatever_each_takes() {
        let mut taken = Vec::new();
        let work = |job: u64| {
            thread::sleep(Duration::from_micros(job * 7919 % 500));
            job
        };
        ordered((0..200).collect(), work, |job| {
            taken.push(job);
            ControlFlow::Continue(())
        });
        assert_eq!(taken, (0..200).collect::<Vec<_>>());
    }

    #[test]
    fn breaking_off_ends_the_work() {
        let mut taken = 0;
        ordered(
            (0..10_000).collect(),
            |job: u32| job,
            |_| {
                taken += 1;
                if taken == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(taken, 3);
    }
}
