//! The outline as a tree in an arena: sections in the order of the text, and the blocks between them.

use crate::Span;
use crate::lexicon::content::Content;
use crate::line::{Line, LineKind};
use crate::lookup::Seen;

use super::content;
use super::depth::Depths;
use super::heading::Heading;

/// A section.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) heading: Heading,
    /// Index of the section that holds it.
    pub(crate) parent: Option<usize>,
    /// Whether it holds sections.
    pub(crate) leaf: bool,
    /// One past its last byte.
    pub(crate) end: usize,
    /// What it reports.
    pub(crate) content: Content,
    /// Whether its own heading names a content.
    pub(crate) named: bool,
    /// Index of its heading among the blocks.
    block: usize,
}

/// What the body is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Block {
    /// The heading of a section.
    Heading(usize),
    /// A paragraph, the section that holds it, and whether it runs on from the heading's line.
    Paragraph { span: Span, node: Option<usize>, run_in: bool },
}

/// Sections and blocks of a body.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    pub(crate) blocks: Vec<Block>,
}

impl Tree {
    /// Builds the tree of `headings` over `lines`. `year` is the year reported on.
    pub(super) fn new(seen: &Seen, lines: &[Line], headings: Vec<Heading>, year: Option<u16>) -> Tree {
        let mut tree = Tree::default();
        let mut open: Vec<usize> = Vec::new();
        let depths = Depths::of(&headings);
        let mut headings = headings.into_iter().peekable();
        for (at, line) in lines.iter().enumerate() {
            if let Some(heading) = headings.next_if(|heading| heading.line == at) {
                while let Some(&last) = open.last() {
                    if depths.depth(&tree.nodes[last].heading) < depths.depth(&heading) {
                        break;
                    }
                    tree.nodes[last].end = line.span.start();
                    open.pop();
                }
                let parent = open.last().copied();
                if let Some(parent) = parent {
                    tree.nodes[parent].leaf = false;
                }
                let node = tree.nodes.len();
                let (rest, run_in) = (heading.rest, heading.run_in());
                let block = tree.blocks.len();
                let content = Content::Achievements;
                tree.nodes.push(Node { heading, parent, leaf: true, end: 0, content, named: false, block });
                tree.blocks.push(Block::Heading(node));
                open.push(node);
                if run_in {
                    tree.blocks.push(Block::Paragraph { span: rest, node: Some(node), run_in: true });
                }
            } else if line.kind == LineKind::Body {
                tree.blocks.push(Block::Paragraph {
                    span: line.span,
                    node: open.last().copied(),
                    run_in: false,
                });
            }
        }
        let end =
            lines.iter().rev().find(|line| line.kind == LineKind::Body).map_or(0, |line| line.span.end());
        for node in open {
            tree.nodes[node].end = end;
        }
        tree.resolve(seen, year);
        tree
    }

    /// The section of the first level that holds `node`.
    pub(crate) fn root(&self, node: usize) -> usize {
        let mut at = node;
        while let Some(parent) = self.nodes[at].parent {
            at = parent;
        }
        at
    }

    /// The paragraphs that stand directly in `node`: those behind its heading, up to the next one.
    pub(crate) fn paragraphs(&self, node: usize) -> impl Iterator<Item = Span> {
        self.blocks[self.nodes[node].block + 1..].iter().map_while(|block| match block {
            Block::Paragraph { span, .. } => Some(*span),
            Block::Heading(_) => None,
        })
    }

    /// Whether the section `next` is a part of `node` that is numbered like it, anew from one.
    pub(crate) fn counts_anew(&self, node: usize, next: usize) -> bool {
        let (node, next) = (&self.nodes[node], &self.nodes[next]);
        let roots = node.parent.is_none() && next.parent.is_none();
        roots && node.named && !next.named && next.heading.value() == 1 && next.content == node.content
    }

    /// Gives every section its content: what its own heading names, else what its parent reports.
    fn resolve(&mut self, seen: &Seen, year: Option<u16>) {
        // Content of the heading of the first level whose numbered parts count anew from one, and whether it is numbered
        // like them.
        let mut above: Option<(Content, bool)> = None;
        for at in 0..self.nodes.len() {
            let node = &self.nodes[at];
            let merged = node.parent.is_some_and(|parent| {
                matches!(self.nodes[parent].content, Content::Problems | Content::ProblemsThenPlans)
                    && content::titles_plans(seen, node.heading.title)
            });
            let top = node.parent.is_none_or(|parent| {
                let parent = &self.nodes[parent];
                parent.heading.is_chapter() && parent.content == Content::Achievements
            });
            let named = content::of_heading(seen, node.heading.title, top, year);
            let content = match node.parent.map(|parent| self.nodes[parent].content) {
                Some(Content::Achievements | Content::ProblemsThenPlans) | None if named.is_some() => {
                    named.unwrap_or(Content::Achievements)
                }
                Some(_) if merged => Content::Plans,
                Some(Content::Problems) if named == Some(Content::Plans) => Content::Plans,
                Some(inherited) => inherited,
                None => match (node.heading.style(), above) {
                    (Some(_), Some((content, _))) => content,
                    _ => Content::Achievements,
                },
            };
            let next = self.nodes.get(at + 1).filter(|next| next.heading.value() == 1);
            if node.heading.mark.is_none() {
                above = next.map(|_| (content, false));
            } else if node.parent.is_none() && named.is_some() && node.heading.value() > 1 {
                let anew = next.filter(|next| next.parent.is_none()).map(|_| (content, true));
                above = anew.or(above.filter(|(_, numbered)| !numbered));
            }
            self.nodes[at].content = content;
            self.nodes[at].named = named.is_some();
        }
    }
}
