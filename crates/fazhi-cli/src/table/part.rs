//! One part: its inputs read, its files written, all of it committed by one rename.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::Path;

use fazhi_table::{FileFormat, TableFile, TableKind, Tables};
use serde::{Deserialize, Serialize};

use super::directory::write_json;
use super::parts::Part;
use super::reading;
use super::run::Run;
use crate::output::Failure;

/// What a part came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) inputs: usize,
    pub(super) reports: usize,
    /// Inputs without a report, by their reason.
    pub(super) errors: BTreeMap<String, usize>,
    /// Rows of every table.
    pub(super) rows: BTreeMap<String, usize>,
    /// The files and their lengths in bytes.
    pub(super) files: BTreeMap<String, u64>,
}

/// Reads and writes a part. It is done when this returns, and not begun when the process dies before.
pub(super) fn write(part: Part, run: &Run) -> Result<Record, Failure> {
    let folder = run.directory.begun(part.number);
    let fail = |error| Failure::Unwritten { path: folder.clone(), error };
    fs::create_dir_all(&folder).map_err(fail)?;
    let mut record = Record { inputs: part.inputs.len(), ..Record::default() };
    let mut tables = Tables::new(run.language, run.rules).map_err(io::Error::other).map_err(fail)?;
    let mut files = Files { folder: &folder, format: run.format, open: HashMap::new() };
    for input in part.inputs {
        match reading::add(input, run, &mut tables) {
            None => record.reports += 1,
            Some(code) => *record.errors.entry(code).or_default() += 1,
        }
        let full: Vec<TableKind> = tables.full().collect();
        for kind in full {
            files.take(kind, &mut tables, &mut record).map_err(fail)?;
        }
    }
    for kind in TableKind::all() {
        files.take(kind, &mut tables, &mut record).map_err(fail)?;
        if part.number == 0 {
            // Every table has a file, so that whoever reads them all finds the columns.
            files.file(kind).map_err(fail)?;
        }
    }
    record.files = files.finish().map_err(fail)?;
    write_json(&folder.join("part.json"), &record)?;
    let done = run.directory.part(part.number);
    // One that a failing machine has cut short may stand there.
    let _ = fs::remove_dir_all(&done);
    fs::rename(&folder, &done).map_err(fail)?;
    Ok(record)
}

/// The file of a table in the folder of a part.
fn name(kind: TableKind, format: FileFormat) -> String {
    format!("{}.{}", kind.name(), format.ending())
}

/// The files of a part as they are written.
struct Files<'a> {
    folder: &'a Path,
    format: FileFormat,
    open: HashMap<TableKind, TableFile<BufWriter<File>>>,
}

impl Files<'_> {
    fn file(&mut self, kind: TableKind) -> io::Result<&mut TableFile<BufWriter<File>>> {
        let path = self.folder.join(name(kind, self.format));
        match self.open.entry(kind) {
            Entry::Occupied(file) => Ok(file.into_mut()),
            Entry::Vacant(place) => {
                Ok(place.insert(TableFile::create(kind, self.format, BufWriter::new(File::create(path)?))?))
            }
        }
    }

    /// Writes what has grown of a table.
    fn take(&mut self, kind: TableKind, tables: &mut Tables, record: &mut Record) -> io::Result<()> {
        let Some(batch) = tables.take(kind) else { return Ok(()) };
        let batch = batch.map_err(io::Error::other)?;
        *record.rows.entry(kind.name().to_owned()).or_default() += batch.num_rows();
        self.file(kind)?.write(&batch)
    }

    /// Closes every file; their lengths.
    fn finish(self) -> io::Result<BTreeMap<String, u64>> {
        let mut lengths = BTreeMap::new();
        for (kind, file) in self.open {
            let file = file.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
            lengths.insert(name(kind, self.format), file.metadata()?.len());
        }
        Ok(lengths)
    }
}
