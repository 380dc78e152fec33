//! The text of a page while it is walked over: its stretches become the words of lines.

use html5gum::Span;

use super::super::entity::aligned;
use super::super::page::{Line, is_mark};
use super::{Gap, Walk};

impl<'a> Walk<'a> {
    pub(super) fn string(&mut self, value: &[u8], span: Span<usize>) {
        let value = String::from_utf8_lossy(value);
        if let Some(skip) = &self.skip {
            if skip.hidden {
                self.page.skipped_marks += value.chars().filter(|&c| is_mark(c)).count() as u32;
            }
            return;
        }
        if self.in_title {
            let (title, _) = self.page.title.get_or_insert_with(|| (String::new(), span.start as u64));
            title.push_str(&value);
            return;
        }
        let raw = self.source.get(span.start..span.end).unwrap_or_default();
        if raw == value {
            self.words(&value, span.start);
            return;
        }
        // Entities: stretches between them are copied, each with its own place.
        let (mut at, mut source) = (0, span.start);
        for (length, in_source) in aligned(&value, raw) {
            let end = at + length;
            if let Some(stretch) = value.get(at..end) {
                self.words(stretch, source);
            }
            at = end;
            source += in_source;
        }
    }

    /// A comment of a page in XML: its text, if it is a section of data.
    pub(super) fn data(&mut self, value: &[u8], span: Span<usize>) {
        let data = value.strip_prefix(b"[CDATA[").and_then(|data| data.strip_suffix(b"]]"));
        let words = data.and_then(|data| std::str::from_utf8(data).ok());
        let raw = self.source.get(span.start..span.end).unwrap_or_default();
        if let Some((words, at)) = words.and_then(|words| Some((words, raw.find(words)?))) {
            self.string(
                words.as_bytes(),
                Span { start: span.start + at, end: span.start + at + words.len() },
            );
        }
    }

    /// Text at a place of the source, its white space collapsed.
    fn words(&mut self, text: &str, source: usize) {
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let space = rest.len() - rest.trim_start_matches(is_space).len();
            if space > 0 {
                let broken = rest[..space].contains('\n');
                if broken && self.preformatted_open > 0 {
                    self.end_line();
                }
                self.gap = if broken || self.gap == Gap::Break { Gap::Break } else { Gap::Space };
                at += space;
                continue;
            }
            let length = rest.find(|c| is_space(c) || is_unseen(c)).unwrap_or(rest.len());
            if length == 0 {
                at += rest.chars().next().map_or(1, char::len_utf8);
                continue;
            }
            self.word(&rest[..length], (source + at) as u64);
            at += length;
        }
    }

    fn word(&mut self, word: &str, source: u64) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        self.after_link = false;
        let indent = if self.line.is_none() && self.preformatted_open > 0 { self.indent(source) } else { "" };
        let draft = &mut self.page.draft;
        let block = self.open.last().map_or(0, |open| open.block);
        if self.line.is_some() {
            let wide =
                |c: Option<char>| c.is_some_and(|c| c > '\u{2E7F}' || ('\u{2014}'..='\u{2026}').contains(&c));
            let before = draft.text.chars().next_back();
            let needless = gap == Gap::Break && wide(before) && wide(word.chars().next());
            if gap != Gap::None && !needless {
                draft.copy(" ", source.saturating_sub(1), 1);
            }
        }
        let line = self.line.get_or_insert_with(|| {
            let start = draft.text.len();
            let number = self.number.take();
            let row = (self.cells_open > 0).then_some((self.rows, self.cells));
            let heading = self.headings_open > 0;
            Line { start, end: start, block, letters: 0, linked: 0, heading, number, row }
        });
        if !indent.is_empty() {
            draft.copy(indent, source - indent.len() as u64, indent.len() as u64);
        }
        let mut letters = 0;
        let mut marks = 0;
        for c in word.chars() {
            letters += 1;
            marks += u32::from(is_mark(c));
        }
        line.letters += letters;
        if self.in_link {
            line.linked += letters;
        } else {
            self.page.blocks[block as usize].marks += marks;
        }
        draft.copy(word, source, word.len() as u64);
        line.end = draft.text.len();
    }

    /// The spaces before the first word of a line: where lines are lines, they tell where a paragraph begins.
    fn indent(&self, source: u64) -> &'a str {
        let before = self.source.get(..source as usize).unwrap_or_default();
        &before[before.trim_end_matches([' ', '\t']).len()..]
    }

    pub(super) fn end_line(&mut self) {
        self.gap = Gap::None;
        self.after_link = false;
        let Some(mut line) = self.line.take() else { return };
        let words = &self.page.draft.text[line.start..line.end];
        if words.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}' || c == '\u{200B}') {
            // `&nbsp;` alone is an empty line; a number waits for words.
            self.number = line.number.take();
            return;
        }
        self.page.lines.push(line);
    }

    /// Takes the number of a footnote away: it is no part of the sentence.
    pub(super) fn end_raised(&mut self) {
        let draft = &mut self.page.draft;
        let at = std::mem::replace(&mut self.raised, usize::MAX);
        if let Some(line) = self.line.as_mut().filter(|line| line.start < at)
            && draft
                .text
                .get(..at)
                .zip(draft.text.get(at..))
                .is_some_and(|(before, mark)| is_note(before, mark))
        {
            draft.truncate(at);
            line.end = at;
        }
    }
}

/// White space of HTML; other spaces are characters of the text.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0C')
}

/// Characters without width and meaning.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether raised words are the number of a footnote: `[1]`, `①`, or a bare number behind Chinese words.
fn is_note(before: &str, mark: &str) -> bool {
    let mark = mark.trim();
    let inside = mark.trim_matches(['[', ']', '〔', '〕', '【', '】', '(', ')', '\u{FF08}', '\u{FF09}']);
    let number = !inside.is_empty() && inside.len() <= 3 && inside.bytes().all(|byte| byte.is_ascii_digit());
    let behind_words = before.ends_with(|c: char| c > '\u{2E7F}' || matches!(c, '”' | '“'));
    number && (inside.len() < mark.len() || behind_words)
        || mark.chars().count() == 1 && mark.starts_with(|c: char| ('①'..='⑳').contains(&c) || c == '*')
}
