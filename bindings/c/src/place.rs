//! Places and dates.

use fazhi::{Date, Located, Positions, Span};

/// The offset that stands for “nowhere”.
pub const FAZHI_NOWHERE: u32 = 0xFFFF_FFFF;

/// A half-open range of byte offsets into the text that was parsed; both ends are `FAZHI_NOWHERE` where
/// there is none.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct fazhi_span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Default for fazhi_span {
    fn default() -> fazhi_span {
        fazhi_span { start: FAZHI_NOWHERE, end: FAZHI_NOWHERE }
    }
}

impl From<Span> for fazhi_span {
    fn from(span: Span) -> fazhi_span {
        fazhi_span { start: span.start() as u32, end: span.end() as u32 }
    }
}

impl From<Option<Span>> for fazhi_span {
    fn from(span: Option<Span>) -> fazhi_span {
        span.map_or_else(fazhi_span::default, fazhi_span::from)
    }
}

/// A run of one of a report's lists.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_run {
    /// Index of the first member.
    pub first: u32,
    /// How many there are.
    pub count: u32,
}

/// One place in every manner of counting; line 0 stands for “nowhere”.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct fazhi_position {
    /// Bytes before it.
    pub byte: u32,
    /// Code points before it.
    pub code_point: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fazhi_position {
    /// The place of byte `at` of `text`; its end where it is shorter.
    pub(crate) fn of(positions: &Positions, text: &str, at: usize) -> fazhi_position {
        let at = at.min(text.len());
        let place = positions.line_column(text, at);
        let code_point = positions.code_point(text, at);
        fazhi_position { byte: at as u32, code_point, line: place.line, column: place.column }
    }
}

/// A day of the Gregorian calendar; year 0 where there is none.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_date {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl From<Option<Date>> for fazhi_date {
    fn from(date: Option<Date>) -> fazhi_date {
        let day = |date: Date| fazhi_date { year: date.year(), month: date.month(), day: date.day() };
        date.map_or_else(fazhi_date::default, day)
    }
}

impl From<&Option<Located<Date>>> for fazhi_date {
    fn from(date: &Option<Located<Date>>) -> fazhi_date {
        date.as_ref().map(|date| date.value).into()
    }
}
