//! The end of a run: the parts' files become the tables. An interruption here is gone on with as any other.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use fazhi_table::{TableKind, csv};

use super::directory::{Directory, Manifest, Plan, Totals, write_json};
use crate::output::Failure;

/// Makes the tables of all parts and says what they came to.
pub(super) fn publish(directory: &Directory, plan: &Plan) -> Result<Totals, Failure> {
    let parts = (0..).map_while(|number| directory.done(number));
    let mut totals = Totals::default();
    let mut count = 0;
    for record in parts {
        count += 1;
        totals.inputs += record.inputs;
        totals.reports += record.reports;
        for (code, more) in record.errors {
            *totals.errors.entry(code).or_default() += more;
        }
        for (table, more) in record.rows {
            *totals.rows.entry(table).or_default() += more;
        }
        for (name, length) in record.files {
            let table = name.split('.').next().unwrap_or_default().to_owned();
            *totals.bytes.entry(table).or_default() += length;
        }
    }
    let fail = |error| Failure::Unwritten { path: directory.path.clone(), error };
    if plan.format == "csv" {
        for kind in TableKind::all() {
            joined(directory, kind, count, plan.bom).map_err(fail)?;
        }
        whole(&directory.path.join("labels.csv"), |writer| {
            writer.write_all(if plan.bom { csv::BYTE_ORDER_MARK } else { b"" })?;
            csv::labels(writer)
        })
        .map_err(fail)?;
    } else {
        for number in 0..count {
            moved(directory, number).map_err(fail)?;
        }
    }
    let manifest = Manifest { run: plan.clone(), totals };
    write_json(&directory.path.join("manifest.json"), &manifest)?;
    directory.clear()?;
    Ok(manifest.totals)
}

/// Moves the files of a part to their tables; those that an earlier run moved are there.
fn moved(directory: &Directory, number: usize) -> io::Result<()> {
    let Some(record) = directory.done(number) else { return Ok(()) };
    for name in record.files.keys() {
        let (from, to) = (directory.part(number).join(name), directory.published(name, number));
        if from.exists() {
            fs::create_dir_all(to.parent().unwrap_or(&directory.path))?;
            fs::rename(from, to)?;
        }
    }
    Ok(())
}

/// One file of a table's rows in all parts, for spreadsheets open one.
fn joined(directory: &Directory, kind: TableKind, parts: usize, bom: bool) -> io::Result<()> {
    let name = format!("{}.csv", kind.name());
    whole(&directory.path.join(&name), |writer| {
        writer.write_all(if bom { csv::BYTE_ORDER_MARK } else { b"" })?;
        writer.write_all(csv::head(kind).as_bytes())?;
        for number in 0..parts {
            match File::open(directory.part(number).join(&name)) {
                Ok(mut rows) => drop(io::copy(&mut rows, writer)?),
                // A part without rows of this table has no file.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    })
}

/// Writes a file under a temporary name and renames it.
fn whole(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    let temporary = path.with_extension("csv.tmp");
    let mut writer = BufWriter::new(File::create(&temporary)?);
    write(&mut writer)?;
    writer.into_inner().map_err(io::IntoInnerError::into_error)?;
    fs::rename(temporary, path)
}
