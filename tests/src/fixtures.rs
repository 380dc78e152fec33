//! Whole documents: the examples of this repository, and real reports where a folder of them stands beside it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// A document and the name of its file without the ending.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// `yunling-province-2023`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// The top of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// The example reports, invented for this project.
///
/// # Panics
///
/// If there are none: every test over them would pass without a look.
pub fn examples() -> Vec<Fixture> {
    let fixtures = read(&root().join("examples/reports"));
    assert!(!fixtures.is_empty(), "no example reports");
    fixtures
}

/// The example documents that are no annual reports.
pub fn look_alikes() -> Vec<Fixture> {
    read(&root().join("examples/look-alikes"))
}

/// One document of every kind that looks like a report and is none.
pub fn look_alikes_of_every_kind() -> Vec<Fixture> {
    read(&root().join("tests/fixtures/look-alikes"))
}

/// Published reports in `../shared/reports`; none where that folder is missing, which is said on the terminal.
pub fn published() -> Vec<Fixture> {
    let folder = root().join("../shared/reports");
    let fixtures = read(&folder);
    if fixtures.is_empty() {
        // Past the test harness, which shows what a passing test prints to nobody.
        let _ = writeln!(std::io::stderr(), "skipped: no published reports in {}", folder.display());
    }
    fixtures
}

/// All of them.
pub fn all() -> Vec<Fixture> {
    [examples(), look_alikes(), published()].concat()
}

fn read(folder: &Path) -> Vec<Fixture> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let fixture = |path: PathBuf| {
        let name = path.file_stem()?.to_string_lossy().into_owned();
        Some(Fixture { name, text: fs::read_to_string(&path).ok()? })
    };
    paths.into_iter().filter_map(fixture).collect()
}
