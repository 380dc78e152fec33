//! One pass over the tokens of a page.

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use crate::document::Draft;

use super::element::{ELEMENTS, Role, element};
use super::entity::aligned;
use super::list::List;
use super::page::{Block, Line, Meta, Page};
use super::tag::Tag;

/// Deeper elements count as parts of the one around them, as in browsers.
const DEEPEST: usize = 512;

/// Reads a page. Where more sentences are hidden than shown, scripts will show them: then nothing is taken as hidden.
pub(super) fn page(text: &str) -> Page {
    let page = pass(text, true);
    let shown: u32 = page.blocks.iter().map(|block| block.marks).sum();
    if page.skipped_marks > shown { pass(text, false) } else { page }
}

fn pass(text: &str, hide: bool) -> Page {
    let mut walk = Walk::new(text, hide);
    let mut emitter =
        CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
            walk.event(&event, span);
            None
        });
    emitter.naively_switch_states(true);
    // The walk keeps everything: there are no tokens.
    let Ok(()) =
        Tokenizer::new_with_emitter(text, emitter).try_for_each(|token| token.map(|_: Infallible| ()));
    walk.finish()
}

/// An open element.
#[derive(Debug)]
struct Open {
    /// Its row in the table of elements.
    element: usize,
    block: u32,
    list: Option<List>,
    /// Where a link was open when it began.
    in_link: bool,
}

/// An element whose text is skipped up to its end.
#[derive(Debug)]
struct Skip {
    name: Vec<u8>,
    /// Elements of the same name open inside, itself included.
    depth: u32,
    /// Whether the page only hides it, so that its sentences are counted.
    hidden: bool,
}

/// A question about the role of an open element.
type Test = fn(Role) -> bool;

/// White space that may become a space once text follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    None,
    Space,
    /// It holds a line break of the source, which means nothing between Chinese characters.
    Break,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own")]
struct Walk<'a> {
    source: &'a str,
    hide: bool,
    page: Page,
    open: Vec<Open>,
    /// How many of each element are open, and of some roles.
    counts: [u16; ELEMENTS.len()],
    cells_open: u16,
    headings_open: u16,
    preformatted_open: u16,
    /// Opened past [`DEEPEST`] and not yet closed.
    too_deep: usize,
    tag: Tag,
    skip: Option<Skip>,
    in_title: bool,
    in_link: bool,
    /// A link has just ended: the next one is another word.
    after_link: bool,
    gap: Gap,
    line: Option<Line>,
    number: Option<(String, u64)>,
    rows: u32,
    cells: u32,
}

impl<'a> Walk<'a> {
    fn event(&mut self, event: &CallbackEvent<'_>, span: Span<usize>) {
        match *event {
            CallbackEvent::OpenStartTag { name } => self.tag.begin(name, span.start),
            CallbackEvent::AttributeName { name } => self.tag.attribute(name),
            CallbackEvent::AttributeValue { value } => self.tag.take_value(value),
            CallbackEvent::CloseStartTag { self_closing } => self.start(self_closing),
            CallbackEvent::EndTag { name } => self.end(name),
            CallbackEvent::String { value } => self.string(value, span),
            _ => {}
        }
    }

    fn new(source: &'a str, hide: bool) -> Walk<'a> {
        Walk {
            source,
            hide,
            page: Page {
                draft: Draft::default(),
                lines: Vec::new(),
                blocks: vec![Block { parent: 0, end: 0, marks: 0 }],
                title: None,
                metas: Vec::new(),
                skipped_marks: 0,
            },
            open: Vec::new(),
            counts: [0; ELEMENTS.len()],
            cells_open: 0,
            headings_open: 0,
            preformatted_open: 0,
            too_deep: 0,
            tag: Tag::default(),
            skip: None,
            in_title: false,
            in_link: false,
            after_link: false,
            gap: Gap::None,
            line: None,
            number: None,
            rows: 0,
            cells: 0,
        }
    }

    fn finish(mut self) -> Page {
        self.end_line();
        self.close_down_to(0);
        self.page.blocks[0].end = self.page.blocks.len() as u32;
        self.page
    }

    fn start(&mut self, self_closing: bool) {
        let tag = std::mem::take(&mut self.tag);
        self.start_tag(&tag, self_closing);
        self.tag = tag;
    }

    fn start_tag(&mut self, tag: &Tag, self_closing: bool) {
        let row = element(&tag.name);
        let role = row.map(|row| ELEMENTS[row].1);
        if let Some(skip) = &mut self.skip {
            // A paragraph needs no end tag.
            let ended = skip.name == b"p" && role.is_some_and(|role| role != Role::Break);
            if !ended {
                skip.depth += u32::from(skip.name == tag.name && !self_closing);
                return;
            }
            self.skip = None;
        }
        if role != Some(Role::Break) && self.hide && tag.is_aside() && !tag.is_void() && tag.name != b"body" {
            if role.is_some() {
                self.end_line();
            }
            self.skip = Some(Skip { name: tag.name.clone(), depth: 1, hidden: true });
            return;
        }
        let (Some(row), Some(role)) = (row, role) else {
            if tag.name == b"a" {
                if self.after_link && self.gap == Gap::None {
                    self.gap = Gap::Space;
                }
                self.in_link = true;
            }
            return;
        };
        match role {
            Role::Break => self.end_line(),
            Role::Meta => self.meta(tag),
            Role::Title => self.in_title = self.page.title.is_none(),
            Role::Skipped => {
                if !self_closing || tag.name != b"svg" {
                    let hidden = tag.name == b"nav" && self.hide;
                    if tag.name != b"nav" || self.hide {
                        self.skip = Some(Skip { name: tag.name.clone(), depth: 1, hidden });
                    }
                }
            }
            _ => self.block(row, role, tag),
        }
    }

    /// A block begins: what it implies is closed, and a line ends.
    fn block(&mut self, row: usize, role: Role, tag: &Tag) {
        self.end_line();
        self.close_implied(role);
        let mut list = None;
        match role {
            Role::List { ordered } => {
                list = Some(List::new(ordered, tag.value("type"), tag.value("start"), &tag.css()));
            }
            Role::Item => {
                let around = self.open.iter_mut().rev().find_map(|open| open.list.as_mut());
                let number = around.and_then(|list| list.number(tag.value("value"), &tag.css()));
                self.number = number.map(|number| (number, tag.at as u64));
            }
            Role::Row => self.rows += 1,
            Role::Cell => self.cells += 1,
            _ => {}
        }
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let block = self.page.blocks.len() as u32;
        let parent = self.open.last().map_or(0, |open| open.block);
        self.page.blocks.push(Block { parent, end: block + 1, marks: 0 });
        self.counts[row] += 1;
        if let Some(count) = self.count_of(role) {
            *count += 1;
        }
        self.open.push(Open { element: row, block, list, in_link: self.in_link });
    }

    /// Closes what cannot stay open when an element of this role begins.
    fn close_implied(&mut self, role: Role) {
        if self.open.last().is_some_and(|open| ELEMENTS[open.element].1 == Role::Paragraph) {
            self.close_down_to(self.open.len() - 1);
        }
        let (ends, barrier): (Test, Test) = match role {
            Role::Item => {
                (|it| it == Role::Item, |it| matches!(it, Role::List { .. } | Role::Cell | Role::Table))
            }
            Role::Cell => (|it| it == Role::Cell, |it| matches!(it, Role::Row | Role::Table)),
            Role::Row => (|it| it == Role::Row, |it| it == Role::Table),
            _ => return,
        };
        let found = self.open.iter().rposition(|open| {
            let role = ELEMENTS[open.element].1;
            ends(role) || barrier(role)
        });
        if let Some(at) = found.filter(|&at| ends(ELEMENTS[self.open[at].element].1)) {
            self.close_down_to(at);
        }
    }

    fn end(&mut self, name: &[u8]) {
        let row = element(name);
        let role = row.map(|row| ELEMENTS[row].1);
        if let Some(skip) = &mut self.skip {
            if skip.name == name {
                skip.depth -= 1;
                if skip.depth == 0 {
                    self.skip = None;
                }
                return;
            }
            if skip.name != b"p" || role.is_none() {
                return;
            }
            self.skip = None;
        }
        let (Some(row), Some(role)) = (row, role) else {
            if name == b"a" {
                self.after_link = self.in_link;
                self.in_link = false;
            }
            return;
        };
        match role {
            Role::Title => self.in_title = false,
            // Browsers read `</br>` as `<br>`.
            Role::Break => self.end_line(),
            Role::Meta | Role::Skipped => {}
            _ => {
                self.end_line();
                if self.too_deep > 0 {
                    self.too_deep -= 1;
                } else if self.counts[row] > 0 {
                    self.close(row, role);
                }
            }
        }
    }

    /// Closes the innermost open element of a row, unless a cell stands between.
    fn close(&mut self, row: usize, role: Role) {
        let of_tables = matches!(role, Role::Table | Role::Row | Role::Cell);
        let found = self.open.iter().rposition(|open| {
            open.element == row || !of_tables && matches!(ELEMENTS[open.element].1, Role::Cell | Role::Table)
        });
        if let Some(at) = found.filter(|&at| self.open[at].element == row) {
            self.close_down_to(at);
        }
    }

    fn close_down_to(&mut self, depth: usize) {
        let end = self.page.blocks.len() as u32;
        while self.open.len() > depth {
            let Some(open) = self.open.pop() else { break };
            self.page.blocks[open.block as usize].end = end;
            self.counts[open.element] -= 1;
            self.in_link = open.in_link;
            let role = ELEMENTS[open.element].1;
            if let Some(count) = self.count_of(role) {
                *count -= 1;
            }
            if role == Role::Item {
                self.number = None;
            }
        }
    }

    /// The count of open elements of a role, where it is kept.
    fn count_of(&mut self, role: Role) -> Option<&mut u16> {
        match role {
            Role::Cell => Some(&mut self.cells_open),
            Role::Heading => Some(&mut self.headings_open),
            Role::Preformatted => Some(&mut self.preformatted_open),
            _ => None,
        }
    }

    fn meta(&mut self, tag: &Tag) {
        let name = [tag.value("name"), tag.value("property")].into_iter().find(|name| !name.is_empty());
        let content = tag.value("content").trim();
        if let Some(name) = name.filter(|_| !content.is_empty()) {
            let meta = Meta { name: name.trim().to_owned(), content: content.to_owned(), at: tag.at as u64 };
            self.page.metas.push(meta);
        }
    }

    fn string(&mut self, value: &[u8], span: Span<usize>) {
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
            let length = rest.find(is_space).unwrap_or(rest.len());
            self.word(&rest[..length], (source + at) as u64);
            at += length;
        }
    }

    fn word(&mut self, word: &str, source: u64) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        self.after_link = false;
        let draft = &mut self.page.draft;
        let block = self.open.last().map_or(0, |open| open.block);
        if self.line.is_some() {
            let wide = |c: Option<char>| c.is_some_and(|c| c > '\u{2E7F}');
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

    fn end_line(&mut self) {
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
}

/// White space of HTML; other spaces are characters of the text.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0C')
}

/// Marks of Chinese sentences, in either width where Chinese has its own.
fn is_mark(c: char) -> bool {
    matches!(c, '。' | '、' | '\u{FF0C}' | '\u{FF1B}' | '\u{FF1A}' | ',' | ';')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(source: &str) -> Vec<String> {
        let page = page(source);
        page.lines.iter().map(|line| page.draft.text[line.start..line.end].to_owned()).collect()
    }

    #[test]
    fn blocks_and_breaks_make_lines() {
        assert_eq!(lines("<p>a<p>b<br>c<div>d<span>e</span> f</div>g"), ["a", "b", "c", "de f", "g"]);
        assert_eq!(lines("<ul><li>a<li>b</ul><h1>c</h1>"), ["a", "b", "c"]);
        assert_eq!(lines("<p>&nbsp;</p><p>\u{3000}\u{3000}法治</p>"), ["\u{3000}\u{3000}法治"]);
        assert_eq!(lines("<pre>a\nb</pre>"), ["a", "b"]);
    }

    #[test]
    fn a_break_of_the_source_between_chinese_characters_means_nothing() {
        assert_eq!(lines("<p>依法\n  行政</p><p>a\nb</p><p>第 3 次</p>"), ["依法行政", "a b", "第 3 次"]);
    }

    #[test]
    fn what_is_not_shown_is_no_line() {
        let page = "<script>var a='<p>x';</script><style>p{}</style><nav>首页</nav><p style='display: none'>y<p>z\
                    <div hidden>h<div>h</div>h</div><select><option>o</select><div class='a share'>s</div>w";
        assert_eq!(lines(page), ["z", "w"]);
    }

    #[test]
    fn a_page_that_hides_its_own_text_is_read() {
        let page = "<p>首页</p><div id=a style='display:none'><p>全年办案,成效明显。</p></div>";
        assert_eq!(lines(page), ["首页", "全年办案,成效明显。"]);
    }

    #[test]
    fn neighbouring_links_are_words_of_their_own() {
        assert_eq!(lines("<a>首页</a><a>要闻</a>全<a>文</a>"), ["首页 要闻全文"]);
    }

    #[test]
    fn stray_ends_do_not_leave_their_cell() {
        let page = page("<table><tr><td>a</div></td><td>b</td></tr></table>");
        let rows: Vec<_> = page.lines.iter().map(|line| line.row).collect();
        assert_eq!(rows, [Some((1, 1)), Some((1, 2))]);
    }

    #[test]
    fn entities_keep_their_places() {
        let source = "<p>a&nbsp;b&#12290;c & d &lt;e</p>";
        let page = page(source);
        assert_eq!(page.draft.text, "a\u{A0}b。c & d <e");
        for words in ["c ", "e"] {
            let at = page.draft.text.find(words).expect("there") as u32;
            let run = page.draft.runs.iter().rfind(|run| run.text <= at).expect("a run");
            let crate::document::From::Copied(from) = run.from else { panic!("copied") };
            assert_eq!(
                from as usize + (at - run.text) as usize,
                source.find(&words[..1]).expect("there"),
                "{words}"
            );
        }
    }

    #[test]
    fn any_depth_is_read() {
        let deep = format!("{}法治{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
        assert_eq!(lines(&deep), ["法治"]);
        let inline = format!("{}法治", "<b><i>".repeat(20_000));
        assert_eq!(lines(&inline), ["法治"]);
    }
}
