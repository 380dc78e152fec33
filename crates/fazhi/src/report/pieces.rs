//! The body cut into pieces, at the finest level that it marks: each becomes an item of a part, or a cause.

use crate::lexicon::content::Content;
use crate::lexicon::turn::LABELS;
use crate::outline::{Block, Unit, part_of, sequence, units};
use crate::{Part, Span};

use super::causes::Reach;
use super::items::Cutter;

/// A paragraph's opening sentence of at most this many characters titles it;
const LONGEST_KICKER: usize = 36;

/// in the place of the section's title, of at most this many;
const LONGEST_FIRST_KICKER: usize = 20;

/// as do the words before a colon, from so many characters
const SHORTEST_EXPLAINED: usize = 4;

/// to so many.
const LONGEST_EXPLAINED: usize = 20;

/// A list item of one sentence has it for its title up to this many characters.
const LONGEST_WHOLE_TITLE: usize = 40;

/// A piece of the body.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) title: Option<Span>,
    pub(super) part: Part,
    /// Heading of the section of the first level, for a plan's year.
    pub(super) root: Option<Span>,
    /// The section that holds it.
    pub(super) node: Option<usize>,
    /// It only states why: the problems from this place on.
    pub(super) cause_from: Option<usize>,
    /// It is what a section of problems begins with.
    pub(super) opening: bool,
}

impl Piece {
    /// What stands behind its title.
    pub(super) fn body(&self) -> Span {
        let title = self.title.filter(|title| self.span.contains(*title));
        Span::new(title.map_or(self.span.start(), Span::end), self.span.end())
    }
}

/// The pieces that were cut so far.
#[derive(Default)]
pub(super) struct Pieces {
    pub(super) found: Vec<Piece>,
    /// Where the section of the first level starts that holds the last problem.
    problems_from: Option<usize>,
    /// A paragraph announced causes and gave none: the list items that follow it are causes of the problems from here.
    causes_announced: Option<usize>,
    /// A sub-section of the open section had causes of its own.
    own_causes: bool,
    /// Paragraphs below the items of the open list belong to them: one stood below the first item.
    spread: bool,
}

/// Where a paragraph stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) node: Option<usize>,
    /// The section that it opens.
    pub(super) opens: Option<usize>,
    manner: Manner,
    /// Whether it may announce what follows it.
    announces: bool,
    pub(super) next: Next,
}

/// How a paragraph stands among its neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// By itself.
    Apart,
    /// It goes on with the paragraph before it.
    Joins,
    /// It has a title of its own, as its neighbours have.
    Kicked,
    /// It is a member of a list of paragraphs that end with `;`.
    Member,
}

/// What follows a paragraph.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A paragraph of its section.
    Paragraph,
    /// A section below one of the first level.
    Part,
    /// A section of the first level, or nothing.
    Section,
}

impl Place {
    /// The same place for what is not the first of its paragraph.
    fn behind(self) -> Place {
        let manner = if self.manner == Manner::Joins { Manner::Apart } else { self.manner };
        Place { opens: None, manner, ..self }
    }
}

impl Cutter<'_> {
    /// The pieces of the body, in order.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let tree = &self.outline.tree;
        let causal = self.cause_sections();
        let mut pieces = Pieces::default();
        let mut kicked = false; // paragraphs of the open section carry titles of their own
        let mut heading: Option<usize> = None; // a heading whose first piece is still to come
        for (at, block) in tree.blocks.iter().enumerate() {
            match *block {
                Block::Heading(node) => {
                    self.push_announced(&mut pieces, heading.replace(node).filter(|&node| !causal[node]));
                    pieces.causes_announced = None;
                    let section = &tree.nodes[node];
                    pieces.own_causes &= section.parent.is_some();
                    kicked = section.leaf && self.kicked(at, node);
                    let filled = tree
                        .blocks
                        .get(at + 1)
                        .is_some_and(|b| matches!(b, Block::Paragraph { node: Some(of), .. } if *of == node));
                    // A heading that announces problems and has none below it is none itself.
                    let bare = section.parent.is_none()
                        && section.named
                        && section.content == Content::Problems
                        && section.heading.mark.is_none();
                    let next = tree.blocks.get(at + 1);
                    let anew = matches!(next, Some(Block::Heading(next)) if tree.counts_anew(node, *next));
                    if section.leaf && !filled && !bare && !anew {
                        let (span, title) = (section.heading.span, Some(section.heading.title));
                        match pieces.problems_from.filter(|_| causal[node]) {
                            Some(from) => push_cause(&mut pieces, span, Some(node), from),
                            None => self.push(&mut pieces, span, title, Some(node)),
                        }
                    }
                }
                Block::Paragraph { span, node, run_in } => {
                    let opens = heading.take().filter(|&open| Some(open) == node);
                    let before = pieces.found.len();
                    let leaf = node.is_none_or(|node| tree.nodes[node].leaf);
                    let manner = if leaf && !run_in && self.listed(at, span) {
                        Manner::Member
                    } else if kicked && !run_in {
                        Manner::Kicked
                    } else if leaf && opens.is_none() && !kicked && node.is_some() && !run_in {
                        Manner::Joins
                    } else {
                        Manner::Apart
                    };
                    let (announces, next) = (self.may_announce(at), self.next(at));
                    let place = Place { node, opens, manner, announces, next };
                    match pieces.problems_from.filter(|_| node.is_some_and(|node| causal[node])) {
                        Some(from) => {
                            // Causes end where the text turns to plans.
                            let plans = self.split(span).into_iter().find(|it| it.1 != Content::Problems);
                            let end = plans.map_or(span.end(), |(plans, _)| plans.start());
                            let causes = Span::new(span.start(), end);
                            let mut units = units(self.seen, &self.outline.list_items, causes);
                            // A heading below that of the causes names one.
                            let under = opens
                                .filter(|&open| tree.nodes[open].parent.is_some_and(|parent| causal[parent]));
                            let first = units.first_mut().filter(|unit| unit.marker.is_none());
                            if let (Some(open), Some(first)) = (under, first) {
                                let from = tree.nodes[open].heading.span.start();
                                first.span = Span::new(from, first.span.end());
                            }
                            self.push_causes(&mut pieces, &units, node, from);
                            if end < span.end() {
                                self.paragraph(&mut pieces, Span::new(end, span.end()), place);
                            }
                        }
                        None => self.paragraph(&mut pieces, span, place),
                    }
                    // What follows an announcement that is no piece opens the section.
                    heading = opens.filter(|_| pieces.found.len() == before);
                }
            }
        }
        self.push_announced(&mut pieces, heading.filter(|&node| !causal[node]));
        self.without_vague_openings(&pieces.found)
    }

    /// A heading whose text only announced what is no part of its section: it is an item alone.
    fn push_announced(&self, pieces: &mut Pieces, heading: Option<usize>) {
        let tree = &self.outline.tree;
        let announced = heading.map(|node| (node, &tree.nodes[node]));
        if let Some((node, section)) =
            announced.filter(|(_, section)| section.leaf && section.parent.is_some())
            && tree.paragraphs(node).next().is_some()
        {
            self.push(pieces, section.heading.span, Some(section.heading.title), Some(node));
        }
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
        let near = sentence.char_indices().nth(LONGEST_KICKER).map_or(sentence, |(at, _)| &sentence[..at]);
        let explained = words_before_colon(near).filter(|words| words.len() + 1 < sentence.len());
        let title = explained.or_else(|| (near.len() == sentence.len()).then_some(sentence))?;
        if LABELS.contains(&title) {
            return None; // it names what every paragraph says
        }
        if title.contains(|c: char| c.is_ascii_digit()) {
            return None; // no title states a figure
        }
        let goes_on = !span.of(self.text)[title.len()..].trim_start_matches(['。', '!', '?']).is_empty();
        goes_on.then(|| Span::new(0, title.len()).shifted(span.start()))
    }

    fn paragraph(&self, pieces: &mut Pieces, span: Span, place: Place) {
        let items = &self.outline.list_items;
        let units = units(self.seen, items, span);
        if let Some(from) = pieces.causes_announced.take()
            && units.first().is_some_and(|unit| unit.marker.is_some())
        {
            self.push_causes(pieces, &units, place.node, from);
            pieces.causes_announced = Some(from);
            return;
        }
        let cause = self.shared_cause(&units, pieces.problems_from.is_some(), place.opens.is_some());
        // A heading of the first level names no problem.
        let section = place.opens.map(|node| &self.outline.tree.nodes[node]);
        let heading = section.filter(|section| section.parent.is_some()).map(|section| &section.heading);
        let cause = cause.filter(|(_, reach)| !matches!(reach, Reach::Heading) || heading.is_some());
        let Some((start, reach)) = cause else {
            self.units(pieces, &units, place);
            return;
        };
        let kept = units.iter().take_while(|unit| unit.span.start() < start);
        let kept: Vec<Unit> = kept
            .map(|unit| Unit { span: Span::new(unit.span.start(), unit.span.end().min(start)), ..*unit })
            .collect();
        self.units(pieces, &kept, place);
        // Where nothing but causes stands below a heading, the heading is all that tells of its problem.
        let bare = kept.is_empty() && section.is_some_and(|section| !section.named);
        if let Some(heading) = heading.filter(|_| bare || matches!(reach, Reach::Heading)) {
            self.push(pieces, heading.span, Some(heading.title), place.node);
        }
        let from = match reach {
            Reach::List(from) => from,
            Reach::Heading => heading.map_or(start, |heading| heading.span.start()),
            Reach::Near if self.has_own_causes(pieces, place) => {
                place.node.map_or(start, |node| self.outline.tree.nodes[node].heading.span.start())
            }
            Reach::Near | Reach::Section => pieces.problems_from.unwrap_or(start),
        };
        // Plans may follow in the same paragraph.
        let end = self.split(Span::new(start, span.end())).into_iter().find(|it| it.1 != Content::Problems);
        let end = end.map_or(span.end(), |(plans, _)| plans.start());
        let stated = Span::new(start, end).trimmed(self.text);
        let announces = end == span.end() && stated.of(self.text).ends_with(':');
        if !(announces && place.announces) {
            push_cause(pieces, stated, place.node, from);
        }
        if end < span.end() {
            let rest = crate::outline::units(self.seen, items, Span::new(end, span.end()));
            self.units(pieces, &rest, place.behind());
        } else if announces {
            pieces.causes_announced = Some(from);
        }
    }

    /// Whether the paragraph that is the block at `at` is one of a list of problems or plans, all but the last of which
    /// end with `;`.
    fn listed(&self, at: usize, span: Span) -> bool {
        let tree = &self.outline.tree;
        let paragraph = |at: usize| match tree.blocks.get(at) {
            Some(Block::Paragraph { span, node, .. }) => Some((span.trimmed(self.text).of(self.text), *node)),
            _ => None,
        };
        let open = |other: Option<usize>| other.and_then(paragraph).filter(|(words, _)| words.ends_with(';'));
        let Some((words, node)) = paragraph(at) else { return false };
        let follows = open(at.checked_sub(1)).is_some_and(|(_, of)| of == node);
        let goes_on = || words.ends_with(';') && paragraph(at + 1).is_some_and(|(_, of)| of == node);
        (follows || goes_on()) && self.split(span).iter().all(|(_, content)| enumerates(*content))
    }

    /// Whether causes at a place are those of its sub-section alone: another follows, or those before had theirs.
    fn has_own_causes(&self, pieces: &mut Pieces, place: Place) -> bool {
        let nested = place.node.is_some_and(|node| self.outline.tree.nodes[node].parent.is_some());
        pieces.own_causes = nested && (pieces.own_causes || place.next == Next::Part);
        pieces.own_causes
    }

    /// The units of a paragraph as pieces.
    fn units(&self, pieces: &mut Pieces, units: &[Unit], place: Place) {
        for (n, unit) in units.iter().enumerate() {
            let listed = units.get(n + 1).is_some();
            let member = place.manner == Manner::Member && units.len() == 1;
            match unit.marker.or(member.then_some(0)) {
                Some(marker) => {
                    let whole = unit.span.trimmed(self.text);
                    let title = self.item_title(whole, marker);
                    pieces.spread &= self.item_number(whole) != Some(1);
                    self.push(pieces, whole, title, place.node);
                }
                None if n == 0 => self.words(pieces, unit.span, listed, place),
                None => {
                    self.words(pieces, unit.span, listed, place.behind());
                }
            }
        }
    }

    /// Words outside list items. `listed`: items follow.
    fn words(&self, pieces: &mut Pieces, span: Span, listed: bool, place: Place) {
        let tree = &self.outline.tree;
        let own = span.trimmed(self.text);
        let kicked = place.manner == Manner::Kicked;
        let asked = kicked || place.opens.is_none();
        let kicker = if asked { self.kicker(own) } else { None };
        // The first paragraph keeps the section's title, unless its own is as short as a title's.
        let titles = |kicker: Span| kicker.of(self.text).chars().nth(LONGEST_FIRST_KICKER).is_none();
        let own_title = kicked && kicker.is_some_and(titles);
        let place = Place { opens: place.opens.filter(|_| !own_title), ..place };
        let title = place.opens.map(|node| tree.nodes[node].heading.title).or(kicker);
        let start = place.opens.map_or(own.start(), |node| tree.nodes[node].heading.span.start());
        if own.is_empty() {
            return;
        }
        // What announces the items that follow is none, what stands before it in another part is.
        let mut cut = self.split(Span::new(start, own.end()));
        let enumerates = cut.last().is_some_and(|(_, content)| enumerates(*content));
        let counts = || enumerates && !sequence(self.text, own).is_empty();
        let announces = |last: Span| {
            let words = Span::new(last.start().max(own.start()), last.end()).of(self.text);
            let listed = listed || place.announces && enumerates;
            Self::ends_open(words, listed) || Self::announces(words, listed)
        };
        if cut.pop_if(|(last, _)| announces(*last) && !counts()).is_some() {
            cut.retain(|(span, _)| span.end() > own.start());
        }
        let (Some((first, _)), Some((last, _))) = (cut.first(), cut.last()) else { return };
        let whole = first.to(*last);
        if self.only_wishes(pieces, own, place) {
            return;
        }
        let joins = place.manner == Manner::Joins && !listed && !counts();
        let previous = pieces.found.last().filter(|piece| joins && piece.node == place.node);
        let number = previous.filter(|piece| piece.cause_from.is_none()).map(|it| self.item_number(it.span));
        pieces.spread |= number == Some(Some(1));
        if number.is_some_and(|number| number.is_none() || pieces.spread) {
            self.extend(pieces, whole, place.node);
            return;
        }
        if self.only_turns(pieces, own, place) {
            return;
        }
        let before = pieces.found.len();
        self.push(pieces, whole, title, place.node);
        if let Some(piece) = pieces.found.get_mut(before).filter(|piece| piece.title == title) {
            // Below a heading of its own a problem stands in the heading.
            let section = place.opens.map(|node| &tree.nodes[node]);
            piece.opening = section.is_some_and(|section| section.named || section.parent.is_none());
        }
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

    /// Adds a piece, cut where the body's content changes inside it, and where it counts problems and plans.
    fn push(&self, pieces: &mut Pieces, span: Span, title: Option<Span>, node: Option<usize>) {
        for (n, (span, content)) in self.split(span).into_iter().enumerate() {
            let Some(part) = part_of(content) else { continue };
            let title = title.filter(|title| n == 0 || span.contains(*title));
            let title = title.map(|title| self.within(title, span));
            let mut members = if enumerates(content) { self.members(span, title, node) } else { Vec::new() };
            if members.is_empty() {
                members = self.unnumbered(span, title, part, node);
            }
            let lead = members.first().map_or(span, |first| Span::new(span.start(), first.span.start()));
            let lead = lead.trimmed(self.text);
            let heads = title.is_some_and(|title| title.end() >= lead.end());
            if members.is_empty() || !lead.is_empty() && !heads && !self.only_opens(lead) {
                self.push_one(pieces, lead, title, part, node);
            }
            for member in members {
                let whole = member.span.trimmed(self.text);
                let title = self.item_title(whole, member.marker.unwrap_or(0));
                self.push_one(pieces, whole, title, part, node);
            }
        }
    }

    /// A title as far as it stands before the end of its piece: another part may begin inside it.
    fn within(&self, title: Span, piece: Span) -> Span {
        if title.end() <= piece.end() || title.start() >= piece.end() {
            return title;
        }
        let words = Span::new(title.start(), piece.end()).of(self.text);
        Span::new(0, words.trim_end_matches([',', ';', '。', ' ']).len()).shifted(title.start())
    }

    /// The members of a list counted inside a piece, whose first may be the piece's own number. What a sub-section
    /// lists under a title of its own stays one item.
    fn members(&self, span: Span, title: Option<Span>, node: Option<usize>) -> Vec<Unit> {
        let own = sequence(self.text, span);
        let opens = |first: usize| first == span.start() || title.is_some_and(|title| title.end() > first);
        if own.first().is_some_and(|first| opens(first.span.start())) {
            return own;
        }
        let Some(title) = title.filter(|title| span.contains(*title)) else { return own };
        let titled = node.map(|node| &self.outline.tree.nodes[node]).is_some_and(|section| {
            section.heading.title == title && section.parent.is_some() && !section.named
        });
        if titled { Vec::new() } else { sequence(self.text, Span::new(title.end(), span.end())) }
    }

    fn push_one(
        &self,
        pieces: &mut Pieces,
        span: Span,
        title: Option<Span>,
        part: Part,
        node: Option<usize>,
    ) {
        let root = node.map(|node| self.outline.tree.nodes[self.outline.tree.root(node)].heading.title);
        if part == Part::Problems {
            pieces.problems_from = Some(self.section_start(node));
        }
        pieces.found.push(Piece { span, title, part, root, node, cause_from: None, opening: false });
    }

    /// Where the section of the first level starts that holds `node`.
    pub(super) fn section_start(&self, node: Option<usize>) -> usize {
        let tree = &self.outline.tree;
        node.map_or(0, |node| tree.nodes[tree.root(node)].heading.span.start())
    }

    /// Whether two sections stand in one of the first level.
    pub(super) fn same_section(&self, one: Option<usize>, other: Option<usize>) -> bool {
        self.section_start(one) == self.section_start(other)
    }

    /// Adds each unit as a cause, but not what only announces the others.
    fn push_causes(&self, pieces: &mut Pieces, units: &[Unit], node: Option<usize>, from: usize) {
        for (n, unit) in units.iter().enumerate() {
            let span = unit.span.trimmed(self.text);
            let listed = units.len() > n + 1 && unit.marker.is_none();
            let announces = unit.marker.is_none() && (listed || span.of(self.text).ends_with(':'));
            if !span.is_empty() && !announces {
                push_cause(pieces, span, node, from);
            }
        }
    }

    /// Adds a paragraph to the piece before it, as far as it has the same part.
    fn extend(&self, pieces: &mut Pieces, span: Span, node: Option<usize>) {
        for (span, content) in self.split(span) {
            match (pieces.found.last_mut(), part_of(content)) {
                (Some(last), Some(part)) if last.part == part => last.span = last.span.to(span),
                (_, Some(_)) => self.push(pieces, span, self.kicker(span), node),
                _ => {}
            }
        }
    }

    /// The number of the list item that a piece is.
    pub(super) fn item_number(&self, piece: Span) -> Option<u16> {
        let items = &self.outline.list_items;
        let at = items.binary_search_by_key(&piece.start(), |item| item.span.start()).ok()?;
        Some(items[at].ordinal)
    }

    /// A span, cut at the stretches.
    pub(super) fn split(&self, span: Span) -> Vec<(Span, Content)> {
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
}

/// Adds a piece that only states why the problems from `from` on exist.
fn push_cause(pieces: &mut Pieces, span: Span, node: Option<usize>, from: usize) {
    let (part, cause_from) = (Part::Problems, Some(from));
    pieces.found.push(Piece { span, title: None, part, root: None, node, cause_from, opening: false });
}

/// The words that a sentence explains behind a colon: 力量不足 in 力量不足:人少,装备旧.
fn words_before_colon(sentence: &str) -> Option<&str> {
    let words = &sentence[..sentence.find(':')?];
    let length = words.chars().take(LONGEST_EXPLAINED + 1).count();
    let whole =
        (SHORTEST_EXPLAINED..=LONGEST_EXPLAINED).contains(&length) && !words.contains([',', '“', '《', '(']);
    whole.then_some(words)
}

/// Whether numbers inside the sentences of a content count its items.
fn enumerates(content: Content) -> bool {
    use Content::{Plans, Problems, ProblemsThenPlans, Responsibilities};
    matches!(content, Problems | ProblemsThenPlans | Plans | Responsibilities)
}

#[cfg(test)]
pub(super) mod tests {
    /// The titles of the problems and of the plans that follow `section` and what was done before it.
    fn titles(section: &str) -> (Vec<String>, Vec<String>) {
        let text = format!(
            "青河县水务局2023年法治政府建设年度报告\n2023年,我局推进依法行政。现将情况报告如下:\n\
             一、主要举措和成效\n抓学习。\n{section}"
        );
        let report = crate::parse(text.as_str()).expect("short");
        let parts = report.parts();
        let problems = parts.problems.iter().map(|it| it.item.title.clone().unwrap_or_default());
        let plans = parts.plans.iter().map(|it| it.item.title.clone().unwrap_or_default());
        (problems.collect(), plans.collect())
    }

    pub(crate) fn expect(section: &str, problems: &[&str], plans: &[&str]) {
        let (found, planned) = titles(section);
        assert_eq!((found, planned), (owned(problems), owned(plans)), "{section}");
    }

    fn owned(words: &[&str]) -> Vec<String> {
        words.iter().map(|&words| words.to_owned()).collect()
    }

    #[test]
    fn each_problem_is_told_with_its_plan() {
        expect(
            "二、存在的问题和下一步打算\n问题一:力量不足。下一步,增加编制。\n问题二:普法单一。下一步,创新形式。",
            &["问题一:力量不足", "问题二:普法单一"],
            &["", ""],
        );
        for turn in ["针对这一问题,我局将抓培训。", "要加强培训。", "改进措施:抓培训。"]
        {
            expect(
                &format!(
                    "二、存在的不足及改进措施\n(一)能力不强。经验少。{turn}\n(二)力量不足。人手少。{turn}"
                ),
                &["能力不强", "力量不足"],
                &["", ""],
            );
            expect(
                &format!(
                    "二、存在的不足及改进措施\n1.存在不足:能力不强。{turn}\n2.存在不足:力量不足。{turn}"
                ),
                &["存在不足", "存在不足"],
                &["", ""],
            );
        }
    }

    #[test]
    fn problems_and_plans_in_one_paragraph() {
        for turn in ["下一步,我局将从以下方面努力:", "针对以上问题,2024年我局将:"] {
            expect(
                &format!(
                    "二、存在的问题及下一步打算\n一是力量不足。二是普法单一。{turn}一是抓培训。二是抓宣传。"
                ),
                &["力量不足", "普法单一"],
                &["抓培训", "抓宣传"],
            );
            expect(
                &format!(
                    "二、存在的问题及下一步打算\n目前仍存在装备落后、人才缺乏等问题。{turn}一是抓培训。二是抓宣传。"
                ),
                &["存在的问题及下一步打算"],
                &["抓培训", "抓宣传"],
            );
        }
        expect(
            "二、存在的问题及下一步打算\n一是力量不足,下一步将增加编制。二是普法单一,2024年将创新形式。",
            &["力量不足", "普法单一"],
            &["", ""],
        );
        expect(
            "二、存在的问题及下一步打算\n(一)执法方面。装备落后。下一步:一是抓更新。二是抓培训。\n(二)普法方面。形式单一。",
            &["执法方面", "普法方面"],
            &["抓更新", "抓培训"],
        );
    }

    #[test]
    fn labels_turn_back_to_the_next_problem() {
        expect(
            "二、存在的问题及改进措施\n问题:人员老化。\n改进措施:选派骨干。\n问题:形式单一。\n改进措施:拍摄短片。",
            &["存在的问题及改进措施", ""],
            &["", ""],
        );
    }

    #[test]
    fn problems_numbered_inside_a_sentence() {
        for list in ["(1)力量不足;(2)普法单一。", "1.力量不足;2.普法单一。", "①力量不足;②普法单一。"]
        {
            expect(&format!("二、存在的不足\n主要问题有:{list}"), &["力量不足", "普法单一"], &[]);
        }
        expect("二、存在的不足\n还存在以下问题:力量不足,普法不够。", &["存在的不足"], &[]);
        expect("二、存在的不足\n——力量不足。人手少。\n——普法单一。", &["力量不足", "普法单一"], &[]);
        expect("二、存在的不足\n①力量不足;②普法单一。", &["力量不足", "普法单一"], &[]);
    }

    #[test]
    fn problems_in_lines_that_end_with_a_semicolon() {
        for announcement in ["", "存在以下不足:\n", "主要存在的不足有:\n"] {
            expect(
                &format!("二、存在的不足\n{announcement}装备落后,取证设备短缺;\n力量不足;\n普法单一。"),
                &["装备落后,取证设备短缺", "力量不足", "普法单一"],
                &[],
            );
        }
        expect("二、存在的不足\n装备落后;力量不足。\n普法单一。", &["存在的不足"], &[]);
    }

    #[test]
    fn problems_counted_by_words() {
        for list in [
            "第一,力量不足。人手少。第二,普法单一。形式旧。",
            "首先,力量不足;其次,普法单一。",
            "首先是力量不足;其次是普法单一。",
            "其一,力量不足;其二,普法单一。",
        ] {
            expect(&format!("二、存在的不足\n{list}"), &["力量不足", "普法单一"], &[]);
        }
        expect(
            "二、存在的不足\n力量薄弱。\n三、下一步打算\n一要抓培训,练好本领;二要抓宣传。",
            &["存在的不足"],
            &["抓培训,练好本领", "抓宣传"],
        );
    }

    #[test]
    fn paragraphs_under_a_heading_have_titles_of_their_own() {
        expect(
            "二、存在的不足\n力量薄弱。人手少,装备旧。\n普法单一。形式旧,效果差。",
            &["力量薄弱", "普法单一"],
            &[],
        );
        expect(
            "二、存在的不足\n力量薄弱:人手少,装备旧。\n普法单一:形式旧,效果差。",
            &["力量薄弱", "普法单一"],
            &[],
        );
        expect(
            "二、存在的不足\n我局的法治工作虽有进步但与上级的要求相比还有一些差距。力量薄弱。\n普法单一。形式旧。",
            &["存在的不足", "普法单一"],
            &[],
        );
        expect("二、存在的不足\n人员仅2名。人手少。\n装备仅1台。装备旧。", &["存在的不足"], &[]);
    }

    #[test]
    fn what_follows_an_announcement_has_the_title_of_the_section() {
        expect("二、存在的不足\n工作中有以下不足:\n力量薄弱,装备落后。", &["存在的不足"], &[]);
    }

    #[test]
    fn paragraphs_below_list_items_belong_to_them() {
        expect(
            "二、存在的不足\n一是力量薄弱。\n人手少,装备旧。\n二是普法单一。\n形式旧,效果差。",
            &["力量薄弱", "普法单一"],
            &[],
        );
        let text = "青河县2023年法治政府建设年度报告\n一、主要举措和成效\n一是抓学习。\n学习9次。\n二是抓执法。\n检查3次。";
        let report = crate::parse(text).expect("short");
        let done: Vec<&str> = report.parts().achievements.iter().map(|it| it.item.span.of(text)).collect();
        assert_eq!(done, ["一是抓学习。\n学习9次。", "二是抓执法。\n检查3次。"]);
        let text =
            "青河县2023年法治政府建设年度报告\n一、主要举措和成效\n一是抓学习。\n二是抓执法。\n检查3次。";
        let report = crate::parse(text).expect("short");
        assert_eq!(report.parts().achievements.len(), 3, "what closes a list is none of its items");
    }

    #[test]
    fn the_years_in_brackets_are_not_a_plans() {
        let text = "青河县2023年法治政府建设年度报告\n2023年,我县推进依法行政。现将情况报告如下:\n\
                    一、工作情况\n抓学习。\n二、2024年工作安排\n(一)谋划建设规划(2026—2030年)。";
        let report = crate::parse(text).expect("short");
        let years: Vec<_> = report.parts().plans.iter().map(|plan| plan.target_year).collect();
        assert_eq!(years, [Some(2024)]);
    }
}
