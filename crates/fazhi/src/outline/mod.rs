//! The outline: headings as a tree, and the statutory part of every stretch of the text.

mod content;
mod couplet;
mod depth;
mod heading;
#[cfg(test)]
mod layouts;
#[cfg(test)]
mod manners;
mod opening;
mod part;
mod sequence;
#[cfg(test)]
mod tests;
mod tree;
mod units;

use serde::{Deserialize, Serialize};

use crate::fact::{ListItem, list_item};
use crate::lexicon::content::Content;
use crate::line::{Line, Lines};
use crate::lookup::Seen;
use crate::{Part, Span, Topic};

pub(crate) use content::{turns_to_plans, turns_to_problems};
pub(crate) use heading::{Heading, announces};
pub(crate) use part::Stretch;
pub(crate) use sequence::sequence;
pub(crate) use tree::{Block, Tree};
pub(crate) use units::{Unit, units};

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Depth by the style of the number: `一、` 1, `(一)` 2, `1.` 3, `(1)` 4, `①` 5. An unnumbered heading
    /// 1, or 2 where a heading stands above several of its kind.
    pub level: u8,
    /// The bare ordinal as written, brackets and 、 removed: `一`, `1`. None for an unnumbered heading.
    pub number: Option<String>,
    /// The heading without number and closing stop.
    pub title: String,
    /// Whether body text follows the heading on its own line.
    pub run_in: bool,
    /// Statutory part that the section opens; none for contents outside the four (其他需要报告的情况).
    pub part: Option<Part>,
    /// Subject: what the heading says, else most of the text of a section without sections of its own. None
    /// where neither is clear; it does not pass from a section to those under it.
    pub topic: Option<Topic>,
    /// The heading itself, from its number to the end of its title.
    pub span: Span,
    /// The whole section: heading, body and sub-sections.
    pub extent: Span,
    /// Sections under this one, in order.
    pub children: Vec<Section>,
}

/// What a stretch of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SegmentKind {
    /// The web page round the report: navigation, share links, footer.
    Chrome,
    /// Labels and values: source, dates, index number.
    Metadata,
    /// The report's title, as often as it is printed.
    Title,
    /// The line that addresses whoever the report is for.
    Salutation,
    /// What stands before the first part.
    Lead,
    /// See [`Part::Responsibilities`].
    Responsibilities,
    /// See [`Part::Achievements`].
    Achievements,
    /// See [`Part::Problems`].
    Problems,
    /// See [`Part::Plans`].
    Plans,
    /// Body text outside the four parts: 其他需要报告的情况, closing formulas.
    Other,
    /// Issuer and date under the report.
    Signature,
    /// Names of attached files.
    Attachment,
}

impl SegmentKind {
    /// The statutory part, for the four kinds that are one.
    pub fn part(self) -> Option<Part> {
        match self {
            SegmentKind::Responsibilities => Some(Part::Responsibilities),
            SegmentKind::Achievements => Some(Part::Achievements),
            SegmentKind::Problems => Some(Part::Problems),
            SegmentKind::Plans => Some(Part::Plans),
            _ => None,
        }
    }
}

/// A stretch of the text of one kind. The segments of a report tile its text: every byte lies in just one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// What the stretch is.
    pub kind: SegmentKind,
    /// Where it is.
    pub span: Span,
}

/// The outline of a folded text, in its bytes.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) tree: Tree,
    /// Where the body's content changes, from the first heading on (or the first paragraph, without headings).
    pub(crate) stretches: Vec<Stretch>,
    pub(crate) list_items: Vec<ListItem>,
}

/// The headings of a text. They come first: the year reported on may stand in one.
pub(crate) fn headings(seen: &Seen, lines: &Lines) -> Vec<Heading> {
    heading::find(seen, &lines.lines)
}

/// Builds the outline of `headings` in a text; `year` is the year reported on.
pub(crate) fn build(seen: &Seen, lines: &[Line], headings: Vec<Heading>, year: Option<u16>) -> Outline {
    let text = seen.text();
    let mut tree = Tree::new(seen, lines, headings, year);
    let mut list_items = Vec::new();
    for block in &tree.blocks {
        if let Block::Paragraph { span, .. } = block {
            list_item::scan(text, *span, &mut list_items);
        }
    }
    let mut walk = part::Walk::new(seen, &list_items, year);
    walk.run(&mut tree);
    let stretches = walk.stretches;
    Outline { tree, stretches, list_items }
}

/// The sections of the first level, each with its own, their spans turned with `original`. `topic` tells the
/// subject of a title and the text that it opens.
pub(crate) fn sections(
    text: &str,
    tree: &Tree,
    original: impl Fn(Span) -> Span,
    printed: impl Fn(Span) -> String,
    topic: impl Fn(Span, Span) -> Option<Topic>,
) -> Vec<Section> {
    let mut open: Vec<Vec<Section>> = vec![Vec::new()];
    // In the order of the text backwards, every section meets its children ready made.
    let mut ready: Vec<Vec<Section>> = (0..tree.nodes.len()).map(|_| Vec::new()).collect();
    for at in (0..tree.nodes.len()).rev() {
        let node = &tree.nodes[at];
        let mut children = std::mem::take(&mut ready[at]);
        children.reverse();
        let heading = &node.heading;
        let extent = Span::new(heading.span.start(), node.end);
        let section = Section {
            level: heading.level,
            number: heading.mark.map(|mark| mark.number.of(text).to_owned()),
            title: printed(heading.title),
            run_in: heading.run_in(),
            part: part_of(node.content),
            topic: topic(heading.title, if node.leaf { extent } else { heading.title }),
            span: original(heading.span),
            extent: original(extent),
            children,
        };
        let siblings = node.parent.map_or(&mut open[0], |parent| &mut ready[parent]);
        siblings.push(section);
    }
    let mut roots = open.pop().unwrap_or_default();
    roots.reverse();
    roots
}

/// The statutory part of a content.
pub(crate) fn part_of(content: Content) -> Option<Part> {
    match content {
        Content::Achievements => Some(Part::Achievements),
        Content::Responsibilities => Some(Part::Responsibilities),
        Content::Problems | Content::ProblemsThenPlans => Some(Part::Problems),
        Content::Plans => Some(Part::Plans),
        Content::Other => None,
    }
}
