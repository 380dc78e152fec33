//! A column of bytes or text, in whichever of Arrow's layouts it comes.

use arrow_array::cast::AsArray;
use arrow_array::{
    Array, BinaryArray, BinaryViewArray, LargeBinaryArray, LargeStringArray, StringArray, StringViewArray,
};
use arrow_schema::DataType;

/// A column of bytes or text. Data frames hand over any of the six layouts.
///
/// ```
/// use arrow_array::StringArray;
/// use fazhi_table::Bytes;
///
/// let column = StringArray::from(vec![Some("法治"), None]);
/// let bytes = Bytes::of(&column).unwrap();
/// assert_eq!(bytes.get(0), Some("法治".as_bytes()));
/// assert_eq!(bytes.get(1), None);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Bytes<'a> {
    /// Bytes with offsets of 32 bits.
    Binary(&'a BinaryArray),
    /// Bytes with offsets of 64 bits.
    LargeBinary(&'a LargeBinaryArray),
    /// Views of bytes.
    BinaryView(&'a BinaryViewArray),
    /// Text with offsets of 32 bits.
    Text(&'a StringArray),
    /// Text with offsets of 64 bits.
    LargeText(&'a LargeStringArray),
    /// Views of text.
    TextView(&'a StringViewArray),
}

impl<'a> Bytes<'a> {
    /// Whether a column of this type is one.
    pub fn fits(kind: &DataType) -> bool {
        use DataType::{Binary, BinaryView, LargeBinary, LargeUtf8, Utf8, Utf8View};
        matches!(kind, Binary | LargeBinary | BinaryView | Utf8 | LargeUtf8 | Utf8View)
    }

    /// The column; none if it has neither bytes nor text.
    pub fn of(column: &'a dyn Array) -> Option<Bytes<'a>> {
        Some(match column.data_type() {
            DataType::Binary => Bytes::Binary(column.as_binary_opt()?),
            DataType::LargeBinary => Bytes::LargeBinary(column.as_binary_opt()?),
            DataType::BinaryView => Bytes::BinaryView(column.as_binary_view_opt()?),
            DataType::Utf8 => Bytes::Text(column.as_string_opt()?),
            DataType::LargeUtf8 => Bytes::LargeText(column.as_string_opt()?),
            DataType::Utf8View => Bytes::TextView(column.as_string_view_opt()?),
            _ => return None,
        })
    }

    /// The value of a row; none where it is null, or past the end.
    pub fn get(&self, row: usize) -> Option<&'a [u8]> {
        macro_rules! value {
            ($column:expr) => {
                ($column.len() > row && $column.is_valid(row)).then(|| $column.value(row))
            };
        }
        match *self {
            Bytes::Binary(column) => value!(column),
            Bytes::LargeBinary(column) => value!(column),
            Bytes::BinaryView(column) => value!(column),
            Bytes::Text(column) => value!(column).map(str::as_bytes),
            Bytes::LargeText(column) => value!(column).map(str::as_bytes),
            Bytes::TextView(column) => value!(column).map(str::as_bytes),
        }
    }
}
