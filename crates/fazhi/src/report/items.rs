//! The items of the four parts: cut from the stretches of the outline at the finest level that is marked.

use crate::lexicon::content::Content;
use crate::lexicon::turn::ANNOUNCEMENTS;
use crate::lookup::Seen;
use crate::meaning::{Topics, actors, duties, kinds};
use crate::outline::{Block, Outline, part_of};
use crate::read::date;
use crate::text::Folded;
use crate::{Achievement, IssuerKind, Item, Part, Parts, Plan, Problem, ProblemKind, Responsibility, Span};

use super::causes;

/// The paragraphs of causes that are shared by the problems of one section are at most this many.
const MOST_SHARED_CAUSES: usize = 16;

/// A paragraph's opening sentence of at most this many characters titles it.
const LONGEST_KICKER: usize = 36;

/// A list item of one sentence has it for its title up to this many characters.
const LONGEST_WHOLE_TITLE: usize = 40;

/// Cuts the items of an outline; spans and titles of the original. `year` is the year reported on, `issuer` the
/// kind of the body that reports.
pub(super) fn cut(
    folded: &Folded,
    seen: &Seen,
    original: &str,
    outline: &Outline,
    topics: &Topics,
    year: Option<u16>,
    issuer: Option<IssuerKind>,
) -> Parts {
    let mut cutter = Cutter {
        folded,
        seen,
        text: folded.text(),
        original,
        outline,
        topics,
        year,
        issuer,
        parts: Parts::default(),
        causes: Vec::new(),
    };
    let pieces = cutter.pieces();
    for piece in pieces {
        cutter.item(&piece);
    }
    cutter.share_causes();
    cutter.parts
}

/// A piece of the body that becomes one item.
struct Piece {
    span: Span,
    title: Option<Span>,
    part: Part,
    /// Heading of the section of the first level, for a plan's year.
    root: Option<Span>,
    /// Whether it belongs to the section before: it only states causes.
    node: Option<usize>,
}

struct Cutter<'a> {
    folded: &'a Folded<'a>,
    seen: &'a Seen<'a>,
    text: &'a str,
    original: &'a str,
    outline: &'a Outline,
    topics: &'a Topics,
    year: Option<u16>,
    issuer: Option<IssuerKind>,
    parts: Parts,
    /// Causes stated for several problems: the index of the first problem they are for, and the place.
    causes: Vec<(usize, Span)>,
}

impl Cutter<'_> {
    /// The pieces of the body, in order.
    fn pieces(&self) -> Vec<Piece> {
        let tree = &self.outline.tree;
        let mut pieces: Vec<Piece> = Vec::new();
        let mut kicked = false; // paragraphs of the open section carry titles of their own
        let mut heading: Option<usize> = None; // a heading whose first piece is still to come
        for (at, block) in tree.blocks.iter().enumerate() {
            match *block {
                Block::Heading(node) => {
                    heading = Some(node);
                    kicked = tree.nodes[node].leaf && self.kicked(at, node);
                    if tree.nodes[node].leaf
                        && !tree.blocks.get(at + 1).is_some_and(
                            |b| matches!(b, Block::Paragraph { node: Some(of), .. } if *of == node),
                        )
                    {
                        let span = tree.nodes[node].heading.span;
                        self.push(&mut pieces, span, Some(tree.nodes[node].heading.title), Some(node));
                    }
                }
                Block::Paragraph { span, node, run_in } => {
                    let opens = heading.take().filter(|&open| Some(open) == node);
                    let leaf = node.is_none_or(|node| tree.nodes[node].leaf);
                    let joins = leaf && opens.is_none() && !kicked && node.is_some();
                    self.paragraph(&mut pieces, span, node, opens, joins, run_in);
                }
            }
        }
        pieces
    }

    /// Whether a paragraph of `node` after its first opens with a sentence that titles it.
    fn kicked(&self, at: usize, node: usize) -> bool {
        let paragraphs = self.outline.tree.blocks[at + 1..].iter().map_while(|block| match block {
            Block::Paragraph { span, node: of, run_in } if *of == Some(node) => Some((*span, *run_in)),
            _ => None,
        });
        paragraphs.filter(|(_, run_in)| !run_in).filter(|&(span, _)| self.kicker(span).is_some()).count() > 1
    }

    /// The short opening sentence of a paragraph that goes on.
    fn kicker(&self, span: Span) -> Option<Span> {
        let first = self.seen.first_sentence(span).of(self.text);
        let sentence = first.trim_end_matches(['。', '!', '?']);
        let short = sentence.chars().take(LONGEST_KICKER + 1).count() <= LONGEST_KICKER;
        (short && first.len() < span.len()).then(|| Span::new(0, sentence.len()).shifted(span.start()))
    }

    fn paragraph(
        &self,
        pieces: &mut Vec<Piece>,
        span: Span,
        node: Option<usize>,
        opens: Option<usize>,
        joins: bool,
        run_in: bool,
    ) {
        let tree = &self.outline.tree;
        let items = self.items_in(span);
        let content = node.map(|node| tree.nodes[node].content);
        if content == Some(Content::Problems)
            && let Some(cut) = causes::shared_from(self.seen, span, items)
        {
            let problems = Span::new(span.start(), cut).trimmed(self.text);
            self.paragraph(pieces, problems, node, opens, joins, run_in);
            self.push(pieces, Span::new(cut, span.end()), None, node);
            return;
        }
        let before = Span::new(span.start(), items.first().map_or(span.end(), |item| item.span.start()))
            .trimmed(self.text);
        let title = opens.map(|node| tree.nodes[node].heading.title).or_else(|| self.kicker(before));
        if pieces.iter().any(|piece| piece.part == Part::Problems) && self.states_causes(span, node) {
            self.push(pieces, span, None, node);
            return;
        }
        let start = opens.map_or(before.start(), |node| tree.nodes[node].heading.span.start());
        let words = before.of(self.text);
        let announces = words.ends_with([':', ',']) && !items.is_empty() || Self::announces(words);
        // What announces the items may stand behind another content: a problem before 下一步,我局将:.
        let last = self
            .split(before)
            .last()
            .map(|last| last.0)
            .filter(|last| announces && last.start() > before.start());
        let before = last.map_or(before, |last| Span::new(before.start(), last.start()).trimmed(self.text));
        let announces = announces && last.is_none();
        let whole = Span::new(start, before.end());
        if !before.is_empty() && !announces {
            let previous =
                pieces.last().filter(|piece| joins && !run_in && piece.node == node && items.is_empty());
            let listed = previous.is_some_and(|piece| items_title(piece, &self.outline.list_items));
            if previous.is_some() && !listed {
                self.extend(pieces, whole, node);
            } else {
                self.push(pieces, whole, title, node);
            }
        }
        for (n, item) in items.iter().enumerate() {
            let end = items.get(n + 1).map_or(span.end(), |next| next.span.start());
            let whole = Span::new(item.span.start(), end).trimmed(self.text);
            let title = self.item_title(whole, item.marker.len());
            self.push(pieces, whole, title, node);
        }
    }

    /// The list items that begin in `span`.
    fn items_in(&self, span: Span) -> &[crate::ListItem] {
        let items = &self.outline.list_items;
        let first = items.partition_point(|item| item.span.start() < span.start());
        let last = items.partition_point(|item| item.span.start() < span.end());
        &items[first..last]
    }

    /// Whether a paragraph only announces the items that follow it: 重点做好以下工作.
    fn announces(words: &str) -> bool {
        let body = words.trim_end_matches(['。', ':', '!']);
        if body.matches('。').nth(1).is_some() {
            return false;
        }
        let last = body.rfind('。').map_or(0, |at| at + '。'.len_utf8());
        let sentence = &body[last..];
        // Behind a colon the items themselves stand: 存在以下问题:1.….
        ANNOUNCEMENTS.iter().any(|word| sentence.contains(word)) && !sentence.contains(':')
    }

    /// The first sentence of a list item, without its marker; none where a long sentence is the whole item.
    fn item_title(&self, span: Span, marker: usize) -> Option<Span> {
        let words = &span.of(self.text)[marker..];
        let end = words.find(['。', ';', ':', '!']).unwrap_or(words.len());
        let title = words[..end].trim_end_matches(',');
        let whole = words[end..].chars().count() < 2;
        let long = title.chars().count() > LONGEST_WHOLE_TITLE;
        (!(title.is_empty() || whole && long))
            .then(|| Span::new(0, title.len()).shifted(span.start() + marker))
    }

    /// Adds a piece, cut where the body's content changes inside it.
    fn push(&self, pieces: &mut Vec<Piece>, span: Span, title: Option<Span>, node: Option<usize>) {
        let root = node.map(|node| self.outline.tree.nodes[self.outline.tree.root(node)].heading.title);
        for (n, (span, content)) in self.split(span).into_iter().enumerate() {
            if n > 0 && span.of(self.text).ends_with(':') {
                continue; // 下一步,我局将: announces the items behind it
            }
            if let Some(part) = part_of(content) {
                let title = title.filter(|title| n == 0 || span.contains(*title));
                pieces.push(Piece { span, title, part, root, node });
            }
        }
    }

    /// Adds a paragraph to the piece before it, as far as it has the same part.
    fn extend(&self, pieces: &mut Vec<Piece>, span: Span, node: Option<usize>) {
        for (span, content) in self.split(span) {
            match (pieces.last_mut(), part_of(content)) {
                (Some(last), Some(part)) if last.part == part => last.span = last.span.to(span),
                (_, Some(_)) => self.push(pieces, span, self.kicker(span), node),
                _ => {}
            }
        }
    }

    /// A span, cut at the stretches.
    fn split(&self, span: Span) -> Vec<(Span, Content)> {
        let stretches = &self.outline.stretches;
        let first = stretches.partition_point(|stretch| stretch.start <= span.start()).saturating_sub(1);
        let mut found = Vec::new();
        for (n, stretch) in stretches.iter().enumerate().skip(first) {
            if stretch.start >= span.end() {
                break;
            }
            let start = stretch.start.max(span.start());
            let end = stretches.get(n + 1).map_or(span.end(), |next| next.start.min(span.end()));
            let piece = Span::new(start, end).trimmed(self.text);
            if !piece.is_empty() {
                found.push((piece, stretch.content));
            }
        }
        found
    }

    fn item(&mut self, piece: &Piece) {
        let words = piece.span.of(self.text);
        if piece.part == Part::Problems
            && !self.parts.problems.is_empty()
            && self.states_causes(piece.span, piece.node)
        {
            // However many paragraphs of causes follow, each problem holds a bounded number.
            let first = self.first_problem(piece);
            let latest = self.causes.iter().rev().take(MOST_SHARED_CAUSES);
            if latest.filter(|(of, _)| *of == first).count() < MOST_SHARED_CAUSES {
                self.causes.push((first, piece.span));
            }
            return;
        }
        let title = piece.title.map(|title| self.printed(title)).filter(|title| !title.is_empty());
        let topic = self.topics.of(piece.title, piece.span);
        let item = Item { title, topic, span: self.folded.original(piece.span) };
        match piece.part {
            Part::Responsibilities => {
                let (actors, duties) = (actors(words, self.issuer), duties(words));
                self.parts.responsibilities.push(Responsibility { item, actors, duties });
            }
            Part::Achievements => self.parts.achievements.push(Achievement { item }),
            Part::Problems => {
                let node = piece.node.map(|node| &self.outline.tree.nodes[node]);
                // A heading that announces causes states none.
                let heading = node.map(|node| node.heading.title).filter(|title| piece.span.contains(*title));
                let body = heading.map_or(piece.span, |title| Span::new(title.end(), piece.span.end()));
                let causes = causes::stated(self.seen, body);
                let kinds = kinds(self.text, piece.title, piece.span, &causes);
                let opens = node.is_some_and(|node| !node.leaf) && causes.is_empty();
                if opens && kinds == [ProblemKind::Other] {
                    return; // a sentence that opens a section and leaves the problems to its sub-sections
                }
                let causes = causes.into_iter().map(|cause| self.folded.original(cause)).collect();
                self.parts.problems.push(Problem { item, kinds, causes });
            }
            Part::Plans => {
                let target_year = self.target_year(piece);
                self.parts.plans.push(Plan { item, target_year });
            }
        }
    }

    /// Whether a piece of problems does nothing but state the causes of those before it.
    fn states_causes(&self, span: Span, node: Option<usize>) -> bool {
        causes::announces(self.seen.first_sentence(span).of(self.text))
            || node.is_some_and(|node| causes::is_section(self.text, &self.outline.tree, node))
    }

    /// The first problem of the section that `piece` stands in.
    fn first_problem(&self, piece: &Piece) -> usize {
        let Some(node) = piece.node else { return 0 };
        let tree = &self.outline.tree;
        let start = self.folded.original(tree.nodes[tree.root(node)].heading.span).start();
        self.parts.problems.partition_point(|problem| problem.item.span.start() < start)
    }

    fn share_causes(&mut self) {
        for (first, span) in std::mem::take(&mut self.causes) {
            let span = self.folded.original(span);
            for problem in &mut self.parts.problems[first..] {
                problem.causes.push(span);
            }
        }
    }

    /// The year a plan is for: the first year in its own words, if it is later, else in its section's heading, else
    /// the year after the one reported on. The years of a cited document's title are not the plan's.
    fn target_year(&self, piece: &Piece) -> Option<u16> {
        let later = |span: Span| {
            let outside = span.of(self.text).split('《');
            let mut outside = outside.map(|words| words.split_once('》').map_or(words, |(_, behind)| behind));
            let first = outside.find_map(date::find_year).map(|(named, _)| named);
            first.filter(|&named| self.year.is_none_or(|year| named > year))
        };
        later(self.seen.first_sentence(piece.span))
            .or_else(|| piece.root.and_then(later))
            .or_else(|| self.year.map(|year| year + 1))
    }

    /// Words as the original prints them.
    fn printed(&self, span: Span) -> String {
        self.folded.original(span).of(self.original).trim().to_owned()
    }
}

/// Whether a piece is a list item.
fn items_title(piece: &Piece, items: &[crate::ListItem]) -> bool {
    items.binary_search_by_key(&piece.span.start(), |item| item.span.start()).is_ok()
}
