//! The statutory part of every stretch of the body, at the finest place that the text marks.
//!
//! Headings decide first. Inside achievements, units (a section without sub-sections, a paragraph, a 一是
//! item) whose first sentence is about the heads' duty are responsibilities as a whole, elsewhere only the
//! sentences that speak of it. Under a heading that announces problems and plans together, and in the last
//! section of a report without a heading for them, the text turns from one to the other in a sentence.

use crate::Span;
use crate::fact::ListItem;
use crate::lexicon::content::Content;
use crate::line;
use crate::lookup::Seen;

use super::content::{
    continues_duty, continues_plans, is_duty, labels_problem, may_hold_duty, opens_plans, turns_to_plans,
    turns_to_problems,
};
use super::tree::{Block, Tree};
use super::units::{items_in, units};

/// The first sentence of a list item titles it up to so many characters.
const LONGEST_TITLE: usize = 30;

/// So many clauses of a sentence are asked whether they turn to plans.
const MOST_CLAUSES: usize = 16;

/// A stretch of the body with one content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: usize,
    pub(crate) content: Content,
}

/// Walks a body and records where its content changes.
pub(super) struct Walk<'a> {
    pub(super) seen: &'a Seen<'a>,
    pub(super) text: &'a str,
    pub(super) items: &'a [ListItem],
    pub(super) year: Option<u16>,
    pub(super) stretches: Vec<Stretch>,
    turn: Turn,
    /// Whether no heading names problems, or plans: then sentences are asked.
    seeks: Seeks,
}

#[derive(Clone, Copy, Default)]
struct Seeks {
    problems: bool,
    plans: bool,
}

/// How far a stretch that holds problems and then plans has turned.
#[derive(Clone, Copy, Default)]
struct Turn {
    /// It turned at a paragraph of its own: all that follows is plans.
    settled: bool,
    /// It turned inside an item or a sub-section: the next one starts with a problem again.
    inside: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(seen: &'a Seen<'a>, items: &'a [ListItem], year: Option<u16>) -> Walk<'a> {
        Walk {
            seen,
            text: seen.text(),
            items,
            year,
            stretches: Vec::new(),
            turn: Turn::default(),
            seeks: Seeks::default(),
        }
    }

    /// Records the stretches of `tree` and settles the content of its sections.
    pub(super) fn run(&mut self, tree: &mut Tree) {
        self.opened_sections(tree);
        let named = |wanted: Content| {
            tree.nodes.iter().any(|n| n.content == wanted || n.content == Content::ProblemsThenPlans)
        };
        self.seeks = Seeks { problems: !named(Content::Problems), plans: !named(Content::Plans) };
        if self.seeks.plans {
            for node in &mut tree.nodes {
                if node.content == Content::Problems {
                    node.content = Content::ProblemsThenPlans;
                }
            }
        }
        merged_sections(tree);
        self.others_duties(tree);
        self.duty_sections(tree);
        let last = last_achievements(tree);
        let mut tail = None;
        // Before the first heading stands the lead. Without headings the paragraph that hands over is it.
        let mut lead = !tree.nodes.is_empty() || self.hands_over(tree);
        for at in 0..tree.blocks.len() {
            match tree.blocks[at] {
                Block::Heading(node) => {
                    lead = false;
                    // Behind the turn of a report without headings for its problems and plans stand theirs.
                    if let Some(reached) = tail
                        && tree.nodes[node].content == Content::Achievements
                    {
                        tree.nodes[node].content = reached;
                    }
                    let content = self.heading_content(tree, node);
                    self.push(tree.nodes[node].heading.span.start(), content);
                }
                Block::Paragraph { .. } if lead => lead = !tree.nodes.is_empty(),
                Block::Paragraph { span, node, run_in } => match node.map(|node| tree.nodes[node].content) {
                    Some(Content::ProblemsThenPlans) => {
                        let nested = node.is_some_and(|node| tree.nodes[node].parent.is_some());
                        let restarts = !run_in && opens_a_count(tree, at + 1);
                        self.problems_then_plans(span, nested && !restarts);
                    }
                    Some(Content::Problems) if tail == Some(Content::Problems) => self.tail(span, &mut tail),
                    Some(Content::Achievements) | None => {
                        if tail.is_some() || node == last || !run_in && self.closes(tree, node, last, span) {
                            self.tail(span, &mut tail);
                        } else {
                            self.achievements(span);
                        }
                    }
                    Some(content) => self.push(span.start(), content),
                },
            }
        }
        for node in &mut tree.nodes {
            if node.content == Content::ProblemsThenPlans {
                node.content = Content::Problems;
            }
        }
    }

    /// Whether the paragraph at `span` of section `node` opens the close of a report without headings for its problems
    /// and plans, whose last section of achievements holds `last`: sub-sections of plans may follow.
    fn closes(&self, tree: &Tree, node: Option<usize>, last: Option<usize>, span: Span) -> bool {
        let (Some(node), Some(last)) = (node, last) else { return false };
        self.seeks.problems
            && self.seeks.plans
            && tree.root(node) == tree.root(last)
            && self.turns(self.seen.first_sentence(span), None).is_some()
    }

    /// The content of a heading when the walk reaches it.
    fn heading_content(&mut self, tree: &mut Tree, node: usize) -> Content {
        if tree.nodes[node].parent.is_none() {
            self.turn = Turn::default();
        }
        if tree.nodes[node].content != Content::ProblemsThenPlans {
            return tree.nodes[node].content;
        }
        if tree.nodes[node].parent.is_some() && self.turn.settled {
            tree.nodes[node].content = Content::Plans;
            return Content::Plans;
        }
        Content::Problems
    }

    /// Whether the first paragraph hands the report over: 现将有关情况报告如下.
    fn hands_over(&self, tree: &Tree) -> bool {
        match tree.blocks.first() {
            Some(Block::Paragraph { span, .. }) => line::hands_over(span.of(self.text)),
            _ => false,
        }
    }

    fn push(&mut self, start: usize, content: Content) {
        if self.stretches.last().is_none_or(|last| last.content != content) {
            self.stretches.push(Stretch { start, content });
        }
    }

    /// Whether a paragraph holds list items.
    pub(super) fn itemised(&self, span: Span) -> bool {
        !items_in(self.items, span).is_empty()
    }

    /// Whether a paragraph starts with a list item.
    pub(super) fn starts_with_item(&self, span: Span) -> bool {
        items_in(self.items, span).first().is_some_and(|item| item.span.start() == span.start())
    }

    /// The sentences of a piece of the body.
    fn sentences(&self, span: Span) -> impl Iterator<Item = Span> + use<'a> {
        self.seen.sentences(span)
    }

    pub(super) fn starts_with_duty(&self, span: Span) -> bool {
        is_duty(self.seen, self.seen.first_sentence(span))
    }

    /// Whether a list item has a title, and its text starts with the heads' duty.
    fn titled_duty(&self, item: Span) -> bool {
        let mut sentences = self.sentences(item);
        let title = sentences.next().filter(|title| {
            let words = title.of(self.text);
            words.len() <= LONGEST_TITLE * 3 && !words.contains(|c: char| c.is_ascii_digit())
        });
        title.is_some() && sentences.next().is_some_and(|first| is_duty(self.seen, first))
    }

    /// The units of a paragraph, and whether each is a list item.
    fn units(&self, span: Span) -> impl Iterator<Item = (Span, bool)> + use<> {
        units(self.seen, self.items, span).into_iter().map(|unit| (unit.span, unit.marker.is_some()))
    }

    /// A paragraph among achievements.
    fn achievements(&mut self, span: Span) {
        if !may_hold_duty(self.seen, span) {
            self.push(span.start(), Content::Achievements);
            return;
        }
        for (unit, item) in self.units(span) {
            if self.starts_with_duty(unit) || item && self.titled_duty(unit) {
                self.push(unit.start(), Content::Responsibilities);
                continue;
            }
            let mut duty = false;
            for sentence in self.sentences(unit) {
                let words = sentence.trimmed(self.text);
                duty = is_duty(self.seen, words) || duty && continues_duty(self.seen, words);
                self.push(
                    sentence.start(),
                    if duty { Content::Responsibilities } else { Content::Achievements },
                );
            }
        }
    }

    /// A paragraph under a heading that announces problems and plans. `nested`: it stands in a sub-section, and belongs
    /// to it.
    fn problems_then_plans(&mut self, span: Span, nested: bool) {
        self.turn.settled &= !labels_problem(span.of(self.text));
        let mut turned = false; // the paragraph itself, outside its items: the items that follow are plans
        for (unit, item) in self.units(span) {
            let words = unit.of(self.text);
            if turned || self.turn.settled || !item && !nested && self.turn.inside && continues_plans(words) {
                self.push(unit.start(), Content::Plans);
                continue;
            }
            let mut plans = false;
            for sentence in self.sentences(unit) {
                let turn = if plans { Some(sentence.start()) } else { self.turn_to_plans(sentence) };
                if turn != Some(sentence.start()) {
                    self.push(sentence.start(), Content::Problems);
                }
                if let Some(turn) = turn {
                    self.push(turn, Content::Plans);
                    plans = true;
                }
            }
            turned |= plans && !item;
            self.turn.settled |= plans && !item && !nested;
            self.turn.inside |= plans && (item || nested);
        }
    }

    /// Where a sentence turns to plans: at its beginning, or at a clause that begins with a time to come.
    fn turn_to_plans(&self, sentence: Span) -> Option<usize> {
        if turns_to_plans(self.seen, sentence, self.year) {
            return Some(sentence.start());
        }
        let commas = memchr::memchr_iter(b',', sentence.of(self.text).as_bytes()).take(MOST_CLAUSES);
        let mut clauses = commas.map(|at| sentence.start() + at + 1);
        clauses.find(|&start| opens_plans(self.seen, Span::new(start, sentence.end()), self.year))
    }

    /// A paragraph of the last section of achievements, which may close with problems and plans.
    fn tail(&mut self, span: Span, reached: &mut Option<Content>) {
        if reached.is_none() && !self.sentences(span).any(|sentence| self.turns(sentence, None).is_some()) {
            self.achievements(span);
            return;
        }
        for sentence in self.sentences(span) {
            *reached = self.turns(sentence, *reached);
            self.push(sentence.start(), reached.unwrap_or(Content::Achievements));
        }
    }

    /// What the tail has reached behind a sentence.
    fn turns(&self, sentence: Span, reached: Option<Content>) -> Option<Content> {
        if self.seeks.plans && turns_to_plans(self.seen, sentence, self.year) {
            Some(Content::Plans)
        } else if self.seeks.problems && reached.is_none() && turns_to_problems(self.seen, sentence) {
            Some(Content::Problems)
        } else {
            reached
        }
    }
}

/// Under a heading that announces problems and plans together, sections of problems tell their plans where none under
/// it is for plans alone.
fn merged_sections(tree: &mut Tree) {
    let mut planned = vec![false; tree.nodes.len()];
    for at in 0..tree.nodes.len() {
        if tree.nodes[at].content == Content::Plans {
            planned[tree.root(at)] = true;
        }
    }
    for at in 0..tree.nodes.len() {
        let root = tree.root(at);
        let merged = tree.nodes[root].content == Content::ProblemsThenPlans && !planned[root];
        if merged && tree.nodes[at].content == Content::Problems {
            tree.nodes[at].content = Content::ProblemsThenPlans;
        }
    }
}

/// Whether the block at `at` is a heading numbered one.
fn opens_a_count(tree: &Tree, at: usize) -> bool {
    matches!(tree.blocks.get(at), Some(Block::Heading(next)) if tree.nodes[*next].heading.value() == 1)
}

/// The last section of achievements before any section of problems or plans.
fn last_achievements(tree: &Tree) -> Option<usize> {
    let end = tree
        .nodes
        .iter()
        .position(|n| matches!(n.content, Content::Problems | Content::Plans | Content::ProblemsThenPlans))
        .unwrap_or(tree.nodes.len());
    (0..end).rev().find(|&at| tree.nodes[at].content == Content::Achievements && tree.nodes[at].leaf)
}
