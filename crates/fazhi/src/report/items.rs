//! The items of the four parts, of the pieces that the body is cut into.

use crate::lexicon::content::Content;
use crate::lookup::Seen;
use crate::meaning::{Topics, actors, duties, kinds};
use crate::outline::{Outline, sequence, units};
use crate::read::date;
use crate::text::Folded;
use crate::{Achievement, Actor, IssuerKind, Item, Part, Parts, Plan, Problem, Responsibility, Span};

use super::pieces::Piece;

/// The paragraphs of causes that are shared by the problems of one section are at most this many.
const MOST_SHARED_CAUSES: usize = 16;

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
        opened: None,
        causes: Vec::new(),
    };
    let pieces = cutter.pieces();
    for piece in pieces {
        cutter.item(&piece);
    }
    cutter.share_causes();
    cutter.parts
}

pub(super) struct Cutter<'a> {
    folded: &'a Folded<'a>,
    pub(super) seen: &'a Seen<'a>,
    pub(super) text: &'a str,
    original: &'a str,
    pub(super) outline: &'a Outline,
    topics: &'a Topics,
    pub(super) year: Option<u16>,
    issuer: Option<IssuerKind>,
    parts: Parts,
    /// The section that was asked last for the actors with which it opens, and these.
    opened: Option<(usize, Vec<Actor>)>,
    /// Causes stated for several problems: the index of the first problem they are for, one past that of the last, and
    /// the place.
    causes: Vec<(usize, usize, Span)>,
}

impl Cutter<'_> {
    fn item(&mut self, piece: &Piece) {
        let words = piece.span.of(self.text);
        if let Some(from) = piece.cause_from {
            // However many paragraphs of causes follow, each problem holds a bounded number.
            let from = self.folded.original(Span::at(from)).start();
            let first = self.parts.problems.partition_point(|problem| problem.item.span.start() < from);
            let latest = self.causes.iter().rev().take(MOST_SHARED_CAUSES);
            if latest.filter(|(of, ..)| *of == first).count() < MOST_SHARED_CAUSES {
                self.causes.push((first, self.parts.problems.len(), piece.span));
            }
            return;
        }
        let (title, causes) = match piece.part {
            Part::Problems => self.title_and_causes(piece),
            _ => (piece.title, Vec::new()),
        };
        let piece = Piece { title, ..*piece };
        let title = piece.title.map(|title| self.printed(title)).filter(|title| !title.is_empty());
        let topic = self.topics.of(piece.title, piece.span);
        let item = Item { title, topic, span: self.folded.original(piece.span) };
        match piece.part {
            Part::Responsibilities => {
                let (actors, duties) = (self.actors_of(&piece), duties(words));
                self.parts.responsibilities.push(Responsibility { item, actors, duties });
            }
            Part::Achievements => self.parts.achievements.push(Achievement { item }),
            Part::Problems => {
                let kinds = kinds(self.text, piece.title, piece.span, &causes);
                let causes = causes.into_iter().map(|cause| self.folded.original(cause)).collect();
                self.parts.problems.push(Problem { item, kinds, causes });
            }
            Part::Plans => {
                let target_year = self.target_year(&piece);
                self.parts.plans.push(Plan { item, target_year });
            }
        }
    }

    /// Who acted: those whom the text of an item names, else those of the words with which its section opens, else
    /// those of a title that only announces it.
    fn actors_of(&mut self, piece: &Piece) -> Vec<Actor> {
        let named = |span: Span| actors(span.of(self.text), self.issuer);
        let announced = self.only_announced(piece);
        let own = named(if announced { self.body(piece) } else { piece.span });
        if !own.is_empty() {
            return own;
        }
        let opened = piece.node.map(|node| self.openers(node)).unwrap_or_default();
        if opened.is_empty() && announced { actors(piece.span.of(self.text), self.issuer) } else { opened }
    }

    /// The actors of the words with which a section on responsibilities opens before the items that it lists, or
    /// that which holds it.
    fn openers(&mut self, node: usize) -> Vec<Actor> {
        if let Some((of, found)) = &self.opened
            && *of == node
        {
            return found.clone();
        }
        let tree = &self.outline.tree;
        let nodes = [node, tree.root(node)].into_iter();
        let nodes = nodes.filter(|&node| tree.nodes[node].content == Content::Responsibilities);
        let leads = nodes.filter_map(|node| {
            let paragraph = tree.paragraphs(node).next()?;
            let unit = *units(self.seen, &self.outline.list_items, paragraph).first()?;
            let end = sequence(self.text, unit.span).first().map_or(unit.span.end(), |it| it.span.start());
            unit.marker.is_none().then(|| Span::new(unit.span.start(), end))
        });
        let named = leads.map(|lead| actors(lead.of(self.text), self.issuer));
        let found = named.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
        self.opened = Some((node, found.clone()));
        found
    }

    /// Whether the title of a piece is a heading that only announces what stands below it.
    fn only_announced(&self, piece: &Piece) -> bool {
        let node = piece.node.map(|node| &self.outline.tree.nodes[node]);
        node.is_some_and(|node| {
            piece.title == Some(node.heading.title) && (node.named || node.parent.is_none())
        })
    }

    /// A piece behind its title.
    pub(super) fn body(&self, piece: &Piece) -> Span {
        let title = piece.title.filter(|title| piece.span.contains(*title));
        Span::new(title.map_or(piece.span.start(), Span::end), piece.span.end())
    }

    /// The title of a problem without the cause that it ends with, and where the problem says why.
    fn title_and_causes(&self, piece: &Piece) -> (Option<Span>, Vec<Span>) {
        let asked = self.asks_causes(piece);
        let held = piece.title.filter(|title| piece.span.contains(*title));
        let Some(title) = held else { return (piece.title, self.causes_inside(piece.span, asked)) };
        // A heading that announces causes states none.
        if self.only_announced(piece) {
            return (Some(title), self.causes_inside(Span::new(title.end(), piece.span.end()), asked));
        }
        let mut causes = self.causes_inside(Span::new(title.start(), piece.span.end()), asked);
        let first = causes.first().filter(|cause| cause.start() < title.end()).copied();
        if let Some(cause) = first.filter(|cause| cause.start() > title.start()) {
            let words = Span::new(title.start(), cause.start()).of(self.text);
            let words = words.trim_end_matches([',', ':', ' ']);
            return (Some(Span::new(title.start(), title.start() + words.len())), causes);
        }
        causes.retain(|cause| cause.start() >= title.end());
        (Some(title), causes)
    }

    fn share_causes(&mut self) {
        for (first, end, span) in std::mem::take(&mut self.causes) {
            let span = self.folded.original(span);
            for problem in &mut self.parts.problems[first..end] {
                problem.causes.push(span);
            }
        }
    }

    /// The year a plan is for: the first year in its own words, if it is later, else in its section's heading, else
    /// the year after the one reported on. The years in brackets and in a
    /// cited document's title are not the plan's.
    fn target_year(&self, piece: &Piece) -> Option<u16> {
        let later = |span: Span| {
            let outside = span.of(self.text).split(['《', '(']);
            let mut outside =
                outside.map(|words| words.split_once(['》', ')']).map_or(words, |(_, behind)| behind));
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
