//! What a text speaks of, from figure to figure.

use crate::Span;
use crate::lookup::Seen;

use super::phrase::last_matter;
use super::question::Spoken;

/// Bytes over which a matter that was named still counts.
const MEMORY: usize = 400;

/// The matter that was named last.
#[derive(Debug, Default)]
pub(super) struct Memory {
    read: usize,
    pub(super) matter: Spoken,
}

impl Memory {
    /// Reads on up to `end`, for a figure at `start`.
    pub(super) fn read(&mut self, seen: &Seen, start: usize, end: usize) {
        let text = seen.text();
        let mut from = self.read.max(start.saturating_sub(MEMORY));
        while !text.is_char_boundary(from) {
            from += 1;
        }
        if let Some(line) = text.get(from..start).and_then(|words| words.rfind('\n')) {
            from += line + 1;
            self.matter = None;
        }
        let known = self.matter.map(|(matter, _)| matter);
        if from < end {
            self.matter = last_matter(seen, Span::new(from, end), known).or(self.matter);
        }
        self.matter = self.matter.filter(|&(_, at)| at + MEMORY >= start);
        self.read = self.read.max(end);
    }
}
