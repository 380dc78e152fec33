//! One pass over the tokens of a page: elements here, their text in [`words`].

mod words;

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use crate::document::Draft;

use super::element::{ELEMENTS, Role, element};
use super::list::List;
use super::page::{Block, Line, Meta, Number, Page};
use super::stored::{MOST_SHOWN, splice};
use super::tag::Tag;

/// Deeper elements count as parts of the one around them, as in browsers.
const DEEPEST: usize = 512;

/// Reads a page. Where it shows hardly a sentence, the text that scripts would show is read in its place.
pub(super) fn page(text: &str) -> Page {
    let page = shown(text);
    let marks = page.marks();
    match (marks <= MOST_SHOWN).then(|| splice(text, marks)).flatten() {
        Some(spliced) => shown(&spliced.source).put_back(&spliced),
        None => page,
    }
}

/// What a page shows. Where more sentences are hidden than shown, scripts will show them: then nothing is taken as
/// hidden.
fn shown(text: &str) -> Page {
    let page = pass(text, true);
    if page.skipped_marks > page.marks() { pass(text, false) } else { page }
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
    /// Whether lines of its text are lines.
    preformatted: bool,
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
    /// Whether the page is XML, where `<![CDATA[…]]>` is text.
    xml: bool,
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
    /// Where raised words begin, while a `<sup>` is open.
    raised: usize,
    gap: Gap,
    line: Option<Line>,
    number: Option<Number>,
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
            CallbackEvent::Comment { value } if self.xml => self.data(value, span),
            _ => {}
        }
    }

    fn new(source: &'a str, hide: bool) -> Walk<'a> {
        Walk {
            source,
            hide,
            xml: source.trim_start_matches('\u{FEFF}').starts_with("<?xml"),
            page: Page {
                draft: Draft::default(),
                lines: Vec::new(),
                blocks: vec![Block { parent: 0, end: 0, marks: 0 }],
                title: None,
                metas: Vec::new(),
                skipped_marks: 0,
                stored: None,
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
            raised: usize::MAX,
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
            } else if tag.name == b"sup" {
                self.raised = self.page.draft.text.len();
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
                let around =
                    self.open.iter_mut().rev().find_map(|open| Some((open.block, open.list.as_mut()?)));
                self.number = around.and_then(|(block, list)| {
                    let words = list.number(tag.value("value"), &tag.css())?;
                    Some(Number { words, at: tag.at as u64, list: block })
                });
            }
            Role::Row => self.rows += 1,
            Role::Cell => self.cells += 1,
            _ => {}
        }
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let preformatted = role == Role::Preformatted || tag.keeps_breaks();
        self.preformatted_open += u16::from(preformatted);
        let block = self.page.blocks.len() as u32;
        let parent = self.open.last().map_or(0, |open| open.block);
        self.page.blocks.push(Block { parent, end: block + 1, marks: 0 });
        self.counts[row] += 1;
        if let Some(count) = self.count_of(role) {
            *count += 1;
        }
        self.open.push(Open { element: row, block, list, preformatted, in_link: self.in_link });
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
            } else if name == b"sup" {
                self.end_raised();
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
            self.preformatted_open -= u16::from(open.preformatted);
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
