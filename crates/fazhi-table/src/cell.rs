//! Cells, and the builders of the columns that they go into.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Date32Builder, Decimal128Builder, Float64Builder, Int32Builder,
    ListBuilder, StringBuilder,
};
use arrow_schema::{ArrowError, DataType, Field};
use rust_decimal::Decimal;

use crate::column::{Column, ColumnType, PRECISION, SCALE};

/// The value of one column in one row.
pub(crate) enum Cell<'a> {
    Text(Cow<'a, str>),
    Whole(usize),
    Share(f64),
    Decimal(Decimal),
    Flag(bool),
    Date(fazhi::Date),
    Texts(Vec<&'a str>),
    Absent,
}

impl Cell<'_> {
    /// Bytes of its texts.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Cell::Text(text) => text.len(),
            Cell::Texts(texts) => texts.iter().map(|text| text.len()).sum(),
            _ => 0,
        }
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(value: Option<T>) -> Cell<'a> {
        value.map_or(Cell::Absent, Into::into)
    }
}

macro_rules! cell_from {
    ($($kind:ty => $cell:ident),*) => {
        $(impl<'a> From<$kind> for Cell<'a> {
            fn from(value: $kind) -> Cell<'a> {
                Cell::$cell(value.into())
            }
        })*
    };
}
cell_from!(&'a str => Text, String => Text, usize => Whole, u16 => Whole, u8 => Whole, f64 => Share, Decimal => Decimal, bool => Flag,
    fazhi::Date => Date, Vec<&'a str> => Texts);

impl<'a> From<&'a String> for Cell<'a> {
    fn from(value: &'a String) -> Cell<'a> {
        Cell::Text(Cow::Borrowed(value))
    }
}

/// The builder of one column.
pub(crate) enum Builder {
    Text(StringBuilder),
    Whole(Int32Builder),
    Share(Float64Builder),
    Decimal(Decimal128Builder),
    Flag(BooleanBuilder),
    Date(Date32Builder),
    Texts(ListBuilder<StringBuilder>),
}

impl Builder {
    pub(crate) fn new(column: &Column) -> Result<Builder, ArrowError> {
        Ok(match column.kind {
            ColumnType::Text => Builder::Text(StringBuilder::new()),
            ColumnType::Whole => Builder::Whole(Int32Builder::new()),
            ColumnType::Share => Builder::Share(Float64Builder::new()),
            ColumnType::Decimal => {
                Builder::Decimal(Decimal128Builder::new().with_precision_and_scale(PRECISION, SCALE)?)
            }
            ColumnType::Flag => Builder::Flag(BooleanBuilder::new()),
            ColumnType::Date => Builder::Date(Date32Builder::new()),
            ColumnType::Texts => {
                let field = Arc::new(Field::new_list_field(DataType::Utf8, false));
                Builder::Texts(ListBuilder::new(StringBuilder::new()).with_field(field))
            }
        })
    }

    /// Adds a cell; one that is of another type than the column is taken as absent.
    pub(crate) fn push(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Builder::Text(column), Cell::Text(text)) => column.append_value(&*text),
            (Builder::Text(column), _) => column.append_null(),
            (Builder::Whole(column), Cell::Whole(number)) => column.append_option(i32::try_from(number).ok()),
            (Builder::Whole(column), _) => column.append_null(),
            (Builder::Share(column), Cell::Share(number)) => column.append_value(number),
            (Builder::Share(column), _) => column.append_null(),
            (Builder::Decimal(column), Cell::Decimal(number)) => column.append_option(scaled(number)),
            (Builder::Decimal(column), _) => column.append_null(),
            (Builder::Flag(column), Cell::Flag(flag)) => column.append_value(flag),
            (Builder::Flag(column), _) => column.append_null(),
            (Builder::Date(column), Cell::Date(date)) => column.append_value(days(date)),
            (Builder::Date(column), _) => column.append_null(),
            (Builder::Texts(column), Cell::Texts(texts)) => column.append_value(texts.into_iter().map(Some)),
            (Builder::Texts(column), _) => column.append(false),
        }
    }

    /// Adds a value that means nothing, also to a column without nulls.
    pub(crate) fn push_blank(&mut self) {
        self.push(match self {
            Builder::Text(_) => Cell::Text(Cow::Borrowed("")),
            Builder::Whole(_) => Cell::Whole(0),
            Builder::Share(_) => Cell::Share(0.0),
            Builder::Decimal(_) => Cell::Decimal(Decimal::ZERO),
            Builder::Flag(_) => Cell::Flag(false),
            Builder::Date(_) => Cell::Absent,
            Builder::Texts(_) => Cell::Texts(Vec::new()),
        });
    }

    pub(crate) fn finish(&mut self) -> ArrayRef {
        match self {
            Builder::Text(column) => ArrayBuilder::finish(column),
            Builder::Whole(column) => ArrayBuilder::finish(column),
            Builder::Share(column) => ArrayBuilder::finish(column),
            Builder::Decimal(column) => ArrayBuilder::finish(column),
            Builder::Flag(column) => ArrayBuilder::finish(column),
            Builder::Date(column) => ArrayBuilder::finish(column),
            Builder::Texts(column) => ArrayBuilder::finish(column),
        }
    }
}

/// `number` in millionths; a decimal of 28 digits always fits.
fn scaled(number: Decimal) -> Option<i128> {
    let rounded = number.round_dp(SCALE.unsigned_abs().into());
    let power = u32::from(SCALE.unsigned_abs()).checked_sub(rounded.scale())?;
    rounded.mantissa().checked_mul(10_i128.pow(power))
}

/// Days from 1970-01-01 to `date`, by the count of days since March of year 0.
fn days(date: fazhi::Date) -> i32 {
    let (year, month, day) = (i32::from(date.year()), i32::from(date.month()), i32::from(date.day()));
    // A year that begins in March ends with its leap day.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before = 365 * year + year / 4 - year / 100 + year / 400;
    before + (153 * month + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_count_from_1970() {
        let on = |year, month, day| days(fazhi::Date::new(year, month, day).expect("a day"));
        assert_eq!(on(1970, 1, 1), 0);
        assert_eq!(on(1969, 12, 31), -1);
        assert_eq!(on(2000, 3, 1), 11_017);
        assert_eq!(on(2024, 2, 29), 19_782);
        assert_eq!(on(1, 1, 1), -719_162);
        assert_eq!(on(9999, 12, 31), 2_932_896);
    }

    #[test]
    fn decimals_are_millionths() {
        let of = |text: &str| scaled(text.parse().expect("a decimal"));
        assert_eq!(of("12.50"), Some(12_500_000));
        assert_eq!(of("0.0000005"), Some(0));
        assert_eq!(of("79228162514264337593543950335"), Some(79_228_162_514_264_337_593_543_950_335_000_000));
    }
}
