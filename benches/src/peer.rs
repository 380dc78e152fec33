//! The peers: what well-known libraries do over the same bytes.

use pulldown_cmark::Parser;
use regex::Regex;

/// Three scans as a user of the `regex` crate would write them: headings; quantities with captures; citations
/// with captures.
#[derive(Debug)]
pub struct Scans {
    headings: Regex,
    quantities: Regex,
    citations: Regex,
}

impl Scans {
    /// Compiles the three expressions.
    ///
    /// # Panics
    ///
    /// Never: the expressions are fixed.
    #[must_use]
    pub fn new() -> Scans {
        let compile = |expression: &str| Regex::new(expression).expect("a fixed expression");
        Scans {
            headings: compile(
                r"(?m)^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.．、]).*$",
            ),
            quantities: compile(
                r"(近|约|超|超过|逾|不少于|同比(?:增长|下降|上升)?)?\s*(\d+(?:\.\d+)?|[一二三四五六七八九十百千万两]+)\s*([万亿])?(余|多)?\s*(个百分点|%|人次|场次|件|宗|起|次|个|项|家|名|份|条|处|户|人|元|万元|部|期|场|批|篇|天|年)",
            ),
            citations: compile(r"《([^《》]*)》(?:\(([^)]*)\))?"),
        }
    }

    /// Runs all three over `text`; how much was found, so that nothing is optimised away.
    #[must_use]
    pub fn run(&self, text: &str) -> usize {
        let captured = |expression: &Regex, group| {
            expression
                .captures_iter(text)
                .filter_map(|found| found.get(group))
                .map(|found| found.len())
                .sum::<usize>()
        };
        self.headings.find_iter(text).count() + captured(&self.quantities, 2) + captured(&self.citations, 1)
    }
}

impl Default for Scans {
    fn default() -> Scans {
        Scans::new()
    }
}

/// The events of `text` read as Markdown.
#[must_use]
pub fn markdown_events(text: &str) -> usize {
    Parser::new(text).count()
}

/// The line breaks of `text`.
#[must_use]
pub fn line_count(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}

/// Whether the bytes of `text` are UTF-8, checked with the machine's vector instructions.
#[must_use]
pub fn validate(text: &str) -> usize {
    simdutf8::basic::from_utf8(text.as_bytes()).map_or(0, str::len)
}
