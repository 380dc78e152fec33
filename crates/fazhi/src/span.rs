//! Places in a text: [`Span`] in bytes, and [`Positions`] to turn bytes into code points, lines and columns.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A half-open range of byte offsets into the text that was parsed.
///
/// Both ends lie on character boundaries and `start <= end`. Eight bytes; a text is at most 4 GiB − 1 long.
///
/// ```
/// let span = fazhi::Span::new(0, 6);
/// assert_eq!(span.of("法治政府"), "法治");
/// assert_eq!(format!("{span:?}"), "0..6");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from `start` to `end`, in bytes. If `end` lies before `start` the span is empty at `start`.
    pub const fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: if end < start { start as u32 } else { end as u32 } }
    }

    /// The empty span at `at`.
    pub const fn at(at: usize) -> Span {
        Span::new(at, at)
    }

    /// First byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The span as a range, for indexing.
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Whether `other` lies wholly inside this span.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The piece of `text` that the span covers; empty where the span does not fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// The span moved `by` bytes to the right.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Span {
        Span { start: self.start + by as u32, end: self.end + by as u32 }
    }

    /// The span of `text` without the white space at its two ends.
    #[must_use]
    pub fn trimmed(self, text: &str) -> Span {
        let piece = self.of(text);
        let inner = piece.trim_start();
        let start = self.start() + (piece.len() - inner.len());
        Span::new(start, start + inner.trim_end().len())
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// A place as people name it: line and column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// Turns byte offsets of one text into code points, lines and columns.
///
/// Built in one pass; an answer reads at most 64 bytes of the text.
///
/// ```
/// let text = "一、成效\n二、问题";
/// let positions = fazhi::Positions::new(text);
/// let at = text.find("问").unwrap();
/// assert_eq!(positions.code_point(text, at), 7);
/// assert_eq!(positions.line_column(text, at).column, 3);
/// ```
#[derive(Clone, Debug)]
pub struct Positions {
    /// Code points before each block of [`BLOCK`] bytes.
    blocks: Vec<u32>,
    /// First byte of each line.
    lines: Vec<u32>,
}

const BLOCK: usize = 64;

/// How many characters start in these bytes of UTF-8.
fn starts(bytes: &[u8]) -> u32 {
    bytes.iter().map(|&b| u32::from(b.cast_signed() >= -0x40)).sum()
}

impl Positions {
    /// Indexes `text`.
    pub fn new(text: &str) -> Positions {
        let bytes = text.as_bytes();
        let mut blocks = Vec::with_capacity(bytes.len() / BLOCK + 1);
        let mut count = 0;
        for block in bytes.chunks(BLOCK) {
            blocks.push(count);
            count += starts(block);
        }
        blocks.push(count);
        let mut lines = vec![0];
        lines.extend(memchr::memchr_iter(b'\n', bytes).map(|at| at as u32 + 1));
        Positions { blocks, lines }
    }

    /// How many code points of `text` stand before byte `at`.
    pub fn code_point(&self, text: &str, at: usize) -> u32 {
        let at = at.min(text.len());
        let block = at / BLOCK;
        self.blocks[block] + starts(&text.as_bytes()[block * BLOCK..at])
    }

    /// The byte at which code point `n` starts; the text's length when there are fewer.
    pub fn byte(&self, text: &str, n: u32) -> usize {
        let block = self.blocks.partition_point(|&count| count <= n).saturating_sub(1);
        let mut left = n - self.blocks[block];
        for (at, &b) in text.as_bytes().iter().enumerate().skip(block * BLOCK) {
            if b.cast_signed() >= -0x40 {
                if left == 0 {
                    return at;
                }
                left -= 1;
            }
        }
        text.len()
    }

    /// Line and column of byte `at`.
    pub fn line_column(&self, text: &str, at: usize) -> LineColumn {
        let line = self.lines.partition_point(|&start| start as usize <= at);
        let start = self.lines[line - 1] as usize;
        let column = self.code_point(text, at) - self.code_point(text, start);
        LineColumn { line: line as u32, column: column + 1 }
    }

    /// How many lines the text has; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// The bytes of line `line` (from 1) without its line break; `None` when there is no such line.
    pub fn line_span(&self, text: &str, line: usize) -> Option<Span> {
        let start = *self.lines.get(line.checked_sub(1)?)? as usize;
        let end = self.lines.get(line).map_or(text.len(), |&next| next as usize - 1);
        Some(Span::new(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_and_bytes_are_inverse() {
        let text = "a法𠀀治\n".repeat(50);
        let positions = Positions::new(&text);
        for (n, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(positions.code_point(&text, at), n as u32);
            assert_eq!(positions.byte(&text, n as u32), at);
        }
        assert_eq!(positions.byte(&text, 100_000), text.len());
    }

    #[test]
    fn lines_are_counted_from_one() {
        let text = "一\n\n三";
        let positions = Positions::new(text);
        assert_eq!(positions.line_count(), 3);
        assert_eq!(positions.line_span(text, 1).map(|s| s.of(text)), Some("一"));
        assert_eq!(positions.line_span(text, 2).map(|s| s.of(text)), Some(""));
        assert_eq!(positions.line_span(text, 3).map(|s| s.of(text)), Some("三"));
        assert_eq!(positions.line_span(text, 4), None);
    }

    #[test]
    fn trimming_keeps_offsets() {
        let text = "  法治 \n";
        assert_eq!(Span::new(0, text.len()).trimmed(text), Span::new(2, 8));
    }
}
