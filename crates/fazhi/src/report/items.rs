//! The items of the four parts, of the pieces that the body is cut into.

use crate::lexicon::content::Content;
use crate::lexicon::duty::{IN_PERSON, WITHOUT_SUBJECT};
use crate::lookup::Seen;
use crate::meaning::{Reporter, Topics, actors, duties, kinds};
use crate::outline::{Outline, sequence, units};
use crate::read::date;
use crate::text::Folded;
use crate::{Achievement, Actor, Item, Part, Parts, Plan, Problem, Responsibility, Span};

use super::pieces::Piece;

/// The paragraphs of causes that are shared by the problems of one section are at most this many.
const MOST_SHARED_CAUSES: usize = 16;

/// So many sections, one in the other, are asked for the actors with which they open.
const HOLDERS: usize = 4;

/// Cuts the items of an outline; spans and titles of the original. `year` is the year reported on, `reporter` the body
/// that reports.
pub(super) fn cut(
    folded: &Folded,
    seen: &Seen,
    original: &str,
    outline: &Outline,
    topics: &Topics,
    year: Option<u16>,
    reporter: Reporter,
) -> Parts {
    let mut cutter = Cutter {
        folded,
        seen,
        text: folded.text(),
        original,
        outline,
        topics,
        year,
        reporter,
        parts: Parts::default(),
        opened: Default::default(),
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
    reporter: Reporter,
    parts: Parts,
    /// The section that was asked last for the actors with which it opens, and these, and so of those that hold it.
    opened: [(Option<usize>, Vec<Actor>); HOLDERS],
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
    /// those of a title that only announces it. Where it only names the meeting at which heads acted, they come first.
    fn actors_of(&mut self, piece: &Piece) -> Vec<Actor> {
        let named = |span: Span| actors(span.of(self.text), self.reporter);
        let announced = self.only_announced(piece);
        let body = if announced { piece.body() } else { piece.span };
        let own = named(body);
        let words = body.of(self.text);
        let opens_clause = || {
            let mut clauses = words.split([',', ';', '。', ':', '是']);
            clauses.any(|clause| WITHOUT_SUBJECT.iter().any(|verb| clause.starts_with(verb)))
        };
        let goes_on = || IN_PERSON.iter().any(|verb| words.contains(verb)) || opens_clause();
        if own.iter().any(|actor| actor.is_head()) || !own.is_empty() && !goes_on() {
            return own;
        }
        let mut opened = piece.node.map(|node| self.openers(node)).unwrap_or_default();
        if !own.is_empty() {
            opened.retain(|actor| actor.is_head());
            opened.extend(own);
            return opened;
        }
        if opened.is_empty() && announced { actors(piece.span.of(self.text), self.reporter) } else { opened }
    }

    /// The actors of the words with which a section on responsibilities opens before the items that it lists, else of
    /// those with which the nearest section that holds it does; where heads are among them, these go before.
    fn openers(&mut self, node: usize) -> Vec<Actor> {
        let mut holder = Some(node);
        let mut nearest = Vec::new();
        for slot in 0..HOLDERS {
            let Some(node) = holder else { break };
            let named = self.openers_of(node, slot);
            if named.iter().any(|actor| actor.is_head()) {
                return named;
            }
            if nearest.is_empty() {
                nearest = named;
            }
            holder = self.outline.tree.nodes[node].parent;
        }
        nearest
    }

    /// The actors with which a section opens; `slot` remembers those that were asked for last.
    fn openers_of(&mut self, node: usize, slot: usize) -> Vec<Actor> {
        if self.opened[slot].0 != Some(node) {
            let tree = &self.outline.tree;
            let first = tree.paragraphs(node).next();
            let first = first.filter(|_| tree.nodes[node].content == Content::Responsibilities);
            let named = first.and_then(|paragraph| {
                let unit = *units(self.seen, &self.outline.list_items, paragraph).first()?;
                let listed = sequence(self.text, unit.span).first().map(|first| first.span.start());
                let lead = Span::new(unit.span.start(), listed.unwrap_or(unit.span.end()));
                unit.marker.is_none().then(|| actors(lead.of(self.text), self.reporter))
            });
            self.opened[slot] = (Some(node), named.unwrap_or_default());
        }
        self.opened[slot].1.clone()
    }

    /// Whether the title of a piece is a heading that only announces what stands below it.
    fn only_announced(&self, piece: &Piece) -> bool {
        let node = piece.node.map(|node| &self.outline.tree.nodes[node]);
        node.is_some_and(|node| {
            piece.title == Some(node.heading.title) && (node.named || node.parent.is_none())
        })
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

#[cfg(test)]
mod tests {
    use crate::Actor::{self, DepartmentHead, PartyCommittee};

    /// The actors of the items of a section on what the heads did.
    fn actors(section: &str) -> Vec<Vec<Actor>> {
        let text = format!(
            "青河县水务局2023年法治政府建设年度报告\n2023年,我局推进依法行政。现将情况报告如下:\n\
             一、主要举措和成效\n检查56次。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n{section}\n\
             三、存在的不足\n人手少。"
        );
        let report = crate::parse(text.as_str()).expect("short");
        report.parts().responsibilities.iter().map(|item| item.actors.clone()).collect()
    }

    #[test]
    fn a_heading_that_announces_the_duty_does_not_act() {
        assert_eq!(actors("局长带头学法。"), [vec![DepartmentHead]]);
        assert_eq!(actors("组织学法4次。"), [vec![Actor::PartyAndGovernmentHeads]]);
    }

    #[test]
    fn a_verb_without_a_subject_goes_on_with_the_head() {
        let list = "局长高度重视:一是组织召开党组会2次;二是党组专题研究3次。";
        assert_eq!(actors(list), [vec![DepartmentHead, PartyCommittee], vec![PartyCommittee]]);
    }

    #[test]
    fn who_opens_the_section_acts_in_what_it_lists() {
        for list in [
            "局长认真履行职责:一是组织学法4次;二是主持党组会2次;三是党组专题研究3次。",
            "局长高度重视。\n一是组织学法4次。\n二是主持党组会2次。\n三是党组专题研究3次。",
            "局长高度重视。\n(一)组织学法4次。\n(二)主持党组会2次。\n(三)党组专题研究3次。",
            "(一)主要负责人履行职责情况\n局长高度重视。\n1.组织学法4次。\n2.主持党组会2次。\n3.党组专题研究3次。",
            "局长高度重视。首先,组织学法4次。其次,主持党组会2次。最后,党组专题研究3次。",
        ] {
            let want = [vec![DepartmentHead], vec![DepartmentHead, PartyCommittee], vec![PartyCommittee]];
            assert_eq!(actors(list), want, "{list}");
        }
    }
}
