//! Instructions and memory of one piece of work, counted in a process of its own: this program, started anew.

use std::env;
use std::io;
use std::process::{Command, Output, Stdio};

/// The first argument of a program that was started to do one piece of work.
const CHILD: &str = "--work";

/// The arguments that this program was started with to do one piece of work; none when a person started it.
#[must_use]
pub fn asked() -> Option<Vec<String>> {
    let mut arguments = env::args().skip(1);
    (arguments.next()? == CHILD).then(|| arguments.collect())
}

/// Instructions that this program executes for `work`, from its first to its last, as callgrind counts them: the same
/// on a busy machine as on a quiet one.
///
/// # Errors
///
/// When `valgrind` cannot be started, or the work fails.
pub fn instructions(work: &[&str]) -> io::Result<u64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(env::current_exe()?);
    let output = run(valgrind.arg(CHILD).args(work))?;
    let report = String::from_utf8_lossy(&output.stderr);
    let counted = report.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    counted.ok_or_else(|| io::Error::other(format!("callgrind printed no count:\n{report}")))
}

/// The most memory, in bytes, that this program ever held for `work`.
///
/// # Errors
///
/// When the work fails, or the system keeps no such count.
pub fn peak_memory(work: &[&str]) -> io::Result<u64> {
    let output = run(Command::new(env::current_exe()?).arg(CHILD).args(work))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let peak = printed.lines().find_map(|line| line.strip_prefix("peak ")?.parse().ok());
    peak.ok_or_else(|| io::Error::other("/proc/self/status has no VmHWM"))
}

/// What a process that was started for one piece of work prints when it is done: the peak of its memory.
#[must_use]
pub fn farewell() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    peak.map_or_else(String::new, |kilobytes: u64| format!("peak {}", kilobytes * 1024))
}

fn run(command: &mut Command) -> io::Result<Output> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("{} cannot be started: {error}", command.get_program().display()),
        )
    })?;
    if output.status.success() {
        return Ok(output);
    }
    Err(io::Error::other(format!(
        "{command:?}: {}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    )))
}
