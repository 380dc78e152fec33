//! The directory that a run writes to, and what of the run is in it already.
//!
//! `.fazhi/run.json` says which run it is, `.fazhi/parts/00000/` is a part that is done, `.fazhi/begun/` what was being
//! written. The tables appear in the directory itself at the end, `manifest.json` last.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::part::Record;
use crate::output::Failure;

/// What makes a run what it is: with any of it another, the tables would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plan {
    pub(super) fazhi: String,
    pub(super) schema: String,
    pub(super) format: String,
    pub(super) bom: bool,
    pub(super) language: String,
    pub(super) column: Option<String>,
    /// `central`, or a word for the bytes of the file of rules.
    pub(super) rules: String,
    /// How many files were named.
    pub(super) sources: usize,
    /// A word for their names, lengths and times of change.
    pub(super) inputs: String,
}

/// What the tables came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Totals {
    pub(super) inputs: usize,
    pub(super) reports: usize,
    /// Inputs without a report, by their reason.
    pub(super) errors: BTreeMap<String, usize>,
    /// Rows of every table.
    pub(super) rows: BTreeMap<String, usize>,
    /// Bytes of every table's files.
    pub(super) bytes: BTreeMap<String, u64>,
}

/// What is in the directory when all is done.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) run: Plan,
    pub(super) totals: Totals,
}

/// A directory that is being written to, by this process alone.
pub(super) struct Directory {
    pub(super) path: PathBuf,
    /// Held until the run ends; the system lets go of it when the process dies.
    _lock: File,
}

/// How a directory was found.
pub(super) enum State {
    /// There is work to do.
    Open(Directory),
    /// Everything was done before.
    Complete(Totals),
}

impl Directory {
    /// Opens an empty directory, or one of the same run.
    ///
    /// # Errors
    ///
    /// It holds something else, another run, or is being written to.
    pub(super) fn open(path: &Path, plan: &Plan) -> Result<State, Failure> {
        let own = path.join(".fazhi");
        if let Some(Manifest { run, totals }) = read_json(&path.join("manifest.json")) {
            same(path, &run, plan)?;
            // Its removal may have been interrupted.
            let _ = fs::remove_dir_all(own);
            return Ok(State::Complete(totals));
        }
        if !own.exists() && inhabited(path) {
            let name = path.display();
            return Err(Failure::Refused {
                chinese: format!("{name} 不是空目录;请换一个目录"),
                english: format!("{name} is not empty; choose another directory"),
            });
        }
        fs::create_dir_all(own.join("parts")).map_err(Failure::unwritten(path))?;
        let lock = File::create(own.join("lock")).map_err(Failure::unwritten(path))?;
        if lock.try_lock().is_err() {
            let name = path.display();
            return Err(Failure::Refused {
                chinese: format!("另一个进程正在写入 {name};请等它结束"),
                english: format!("another process is writing to {name}; wait until it ends"),
            });
        }
        let run = own.join("run.json");
        match read_json(&run) {
            Some(before) => same(path, &before, plan)?,
            None => write_json(&run, plan)?,
        }
        match fs::remove_dir_all(own.join("begun")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Failure::unwritten(&own)(error));
            }
            _ => {}
        }
        Ok(State::Open(Directory { path: path.to_owned(), _lock: lock }))
    }

    /// Where a part is written.
    pub(super) fn begun(&self, number: usize) -> PathBuf {
        self.path.join(".fazhi").join("begun").join(format!("{number:05}"))
    }

    /// Where it stands when it is done.
    pub(super) fn part(&self, number: usize) -> PathBuf {
        self.path.join(".fazhi").join("parts").join(format!("{number:05}"))
    }

    /// What a part came to, where it is done. One whose files a failing machine has cut short is not.
    pub(super) fn done(&self, number: usize) -> Option<Record> {
        let folder = self.part(number);
        let record: Record = read_json(&folder.join("part.json"))?;
        let whole = record.files.iter().all(|(name, length)| {
            let there = |path: PathBuf| fs::metadata(path).is_ok_and(|about| about.len() == *length);
            there(folder.join(name)) || there(self.published(name, number))
        });
        whole.then_some(record)
    }

    /// Where a part's file `reports.parquet` goes in the end: `reports/00000.parquet`.
    pub(super) fn published(&self, name: &str, number: usize) -> PathBuf {
        let (table, ending) = name.split_once('.').unwrap_or((name, ""));
        self.path.join(table).join(format!("{number:05}.{ending}"))
    }

    /// Removes what belongs to the run alone.
    pub(super) fn clear(&self) -> Result<(), Failure> {
        let own = self.path.join(".fazhi");
        fs::remove_dir_all(&own).map_err(Failure::unwritten(&own))
    }
}

/// Whether anything but hidden files is in a directory.
fn inhabited(path: &Path) -> bool {
    let visible = |entry: io::Result<fs::DirEntry>| {
        entry.is_ok_and(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
    };
    fs::read_dir(path).is_ok_and(|mut entries| entries.any(visible))
}

/// Refuses a run that is not the one in the directory.
fn same(path: &Path, before: &Plan, now: &Plan) -> Result<(), Failure> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let differences = [
        ("fazhi 版本", "version of fazhi", before.fazhi.clone(), now.fazhi.clone()),
        ("表的版本", "version of the tables", before.schema.clone(), now.schema.clone()),
        ("--format", "--format", before.format.clone(), now.format.clone()),
        ("--bom", "--bom", before.bom.to_string(), now.bom.to_string()),
        ("--lang", "--lang", before.language.clone(), now.language.clone()),
        ("--column", "--column", text(&before.column), text(&now.column)),
        ("--rules", "--rules", before.rules.clone(), now.rules.clone()),
        ("输入文件数", "number of input files", before.sources.to_string(), now.sources.to_string()),
        (
            "输入(名称、长度或修改时间)",
            "inputs (names, lengths or times)",
            before.inputs.clone(),
            now.inputs.clone(),
        ),
    ];
    let Some((chinese, english, before, now)) =
        differences.into_iter().find(|(_, _, before, now)| before != now)
    else {
        return Ok(());
    };
    let name = path.display();
    Err(Failure::Refused {
        chinese: format!(
            "{name} 中是另一次运行的结果,{chinese}不同:原为“{before}”,现为“{now}”;用原来的命令继续,或换一个目录,或删除该目录重新开始"
        ),
        english: format!(
            "{name} holds another run, whose {english} differs: “{before}” then, “{now}” now; go on with the same command, choose another directory, or delete this one to begin anew"
        ),
    })
}

/// What a file of JSON holds; none where it is missing or not whole.
pub(super) fn read_json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Writes a file of JSON under a temporary name and renames it.
pub(super) fn write_json(path: &Path, value: &impl Serialize) -> Result<(), Failure> {
    let mut text =
        serde_json::to_string_pretty(value).map_err(io::Error::other).map_err(Failure::unwritten(path))?;
    text.push('\n');
    let temporary = path.with_extension("json.tmp");
    fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path)).map_err(Failure::unwritten(path))
}
