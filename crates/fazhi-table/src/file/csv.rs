//! Comma-separated values, for spreadsheets: the names of the columns in English, and a file of labels beside.

use std::io::{self, Write};
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema};

use crate::kind::TableKind;

/// What stands between the texts of a list: no report writes it.
const BETWEEN: &str = "|";

/// What tells a spreadsheet that the file is in UTF-8.
pub const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Rows alone: a table may be put together from several files.
pub(super) fn writer<W: Write>(_kind: TableKind, writer: W) -> arrow_csv::Writer<W> {
    arrow_csv::WriterBuilder::new().with_header(false).build(writer)
}

/// The names of a table's columns, as the first line of its file.
///
/// ```
/// assert!(fazhi_table::csv::head(fazhi_table::TableKind::Findings).starts_with("report,file,code,"));
/// ```
pub fn head(kind: TableKind) -> String {
    let names: Vec<&str> = kind.columns().iter().map(|column| column.name).collect();
    names.join(",") + "\n"
}

/// Writes what every column of every table means, in both languages.
///
/// # Errors
///
/// What `writer` refuses.
pub fn labels(mut writer: impl Write) -> io::Result<()> {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    writeln!(writer, "table,column,type,unit,zh,en")?;
    for kind in TableKind::all() {
        for column in kind.columns() {
            let [chinese, english] = [fazhi::Language::Chinese, fazhi::Language::English]
                .map(|language| quoted(column.label(language)));
            let (table, name, unit) = (kind.name(), column.name, quoted(column.unit));
            writeln!(writer, "{table},{name},{},{unit},{chinese},{english}", quoted(column.kind.name()))?;
        }
    }
    Ok(())
}

/// The batch with its lists as one text each.
pub(super) fn flat(batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
    let schema = batch.schema();
    let (mut fields, mut columns) = (Vec::new(), Vec::new());
    for (field, column) in schema.fields().iter().zip(batch.columns()) {
        let list = column.as_list_opt::<i32>();
        fields.push(match list {
            Some(_) => Arc::new(Field::new(field.name(), DataType::Utf8, field.is_nullable())),
            None => Arc::clone(field),
        });
        columns.push(list.map_or_else(
            || Arc::clone(column),
            |list| {
                let joined = (0..list.len()).map(|row| joined(&list.value(row)));
                Arc::new(joined.collect::<StringArray>()) as ArrayRef
            },
        ));
    }
    RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)
}

fn joined(texts: &dyn Array) -> Option<String> {
    let texts: Vec<&str> = texts.as_string_opt::<i32>()?.iter().flatten().collect();
    Some(texts.join(BETWEEN))
}
