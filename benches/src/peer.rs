//! The peers: what well-known libraries do over the same bytes.

use jieba_rs::Jieba;
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

    /// The headings of `text`.
    #[must_use]
    pub fn headings(&self, text: &str) -> usize {
        self.headings.find_iter(text).count()
    }

    /// The quantities of `text` whose number was captured.
    #[must_use]
    pub fn quantities(&self, text: &str) -> usize {
        captured(&self.quantities, text, 2)
    }

    /// The citations of `text` whose title was captured.
    #[must_use]
    pub fn citations(&self, text: &str) -> usize {
        captured(&self.citations, text, 1)
    }

    /// Runs all three over `text`; how much was found.
    #[must_use]
    pub fn run(&self, text: &str) -> usize {
        self.headings(text) + self.quantities(text) + self.citations(text)
    }
}

/// How often `expression` matches with this group.
fn captured(expression: &Regex, text: &str, group: usize) -> usize {
    expression.captures_iter(text).filter(|found| found.get(group).is_some()).count()
}

impl Default for Scans {
    fn default() -> Scans {
        Scans::new()
    }
}

/// The words of a text, which is what most who read Chinese by program begin with.
#[derive(Debug, Default)]
pub struct Words(Jieba);

impl Words {
    /// Loads the dictionary.
    #[must_use]
    pub fn new() -> Words {
        Words(Jieba::new())
    }

    /// Cuts `text` into words; how many there are.
    #[must_use]
    pub fn run(&self, text: &str) -> usize {
        self.0.cut(text, true).len()
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
