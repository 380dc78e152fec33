//! From lines, outline and facts to the report: everything turned back to the original's places.

use crate::fact::{citation, figure};
use crate::genre;
use crate::lexicon::content::Content;
use crate::line::{self, LineKind, Lines};
use crate::lookup::Seen;
use crate::meaning::{Reporter, Topics};
use crate::outline::{self, Outline};
use crate::text::{Damage, DamageKind, Folded};
use crate::{Citation, Figure, ListItem, Section, Segment, SegmentKind, Span};
use crate::{Part, indicator, relation};

use super::{Model, about, faults, items};

/// Reads everything that `original` says.
pub(super) fn read(original: &str) -> Model {
    let (folded, damages) = Folded::repaired(original);
    let text = folded.text();
    let seen = Seen::read(text);
    let lines = line::read(&seen, &aside(&damages));
    let headings = outline::headings(&seen, &lines);
    let about::Read { metadata, findings: of_issuers } =
        about::read(&folded, &seen, &lines, &headings, original);
    let reporter = Reporter::of(&metadata.issuers);
    let year = metadata.year.as_ref().map(|year| year.value);
    let outline = outline::build(&seen, &lines.lines, headings, year);
    let (citations, unclosed) = citation::scan(&seen);
    let avoid = avoided(&citations, &lines);
    let mut figures = figure::scan(&seen, &avoid);
    indicator::assign(&seen, &mut figures);
    let relations = relation::find(text, &figures, |span| folded.original(span));
    let mut findings = faults::find(original, &folded, &damages, &lines, &outline, &unclosed);
    findings.extend(of_issuers);
    findings.sort_by_key(|finding| finding.span.map_or((0, 0), |span| (1, span.start())));
    let segments = segments(&folded, original, &lines, &outline);
    let genre = genre::recognize_folded(&folded, &seen);
    let topics = Topics::read(&seen);
    let parts = items::cut(&folded, &seen, original, &outline, &topics, year, reporter);
    let sections = sections(&folded, original, &outline, &topics);
    // What a text is full of takes the most memory: it is done with before the rest of the model is made.
    drop((seen, topics, lines));
    Model {
        genre,
        parts,
        outline: sections,
        figures: figures
            .into_iter()
            .map(|figure| place_figure(figure, &folded, original, &segments))
            .collect(),
        citations: citations.into_iter().map(|c| Citation { span: folded.original(c.span), ..c }).collect(),
        list_items: outline
            .list_items
            .iter()
            .map(|item| ListItem { span: folded.original(item.span), ..item.clone() })
            .collect(),
        metadata,
        relations,
        segments,
        findings,
    }
}

/// The stretches that are no part of the report: a second copy of it, a letter that came with it.
fn aside(damages: &[Damage]) -> Vec<(Span, LineKind)> {
    let kinds = |damage: &Damage| match damage.kind {
        DamageKind::PrintedTwice => Some((damage.left?, LineKind::Chrome)),
        DamageKind::CoverLetter => Some((damage.left?, LineKind::Aside)),
        _ => None,
    };
    damages.iter().filter_map(kinds).collect()
}

/// Where no figure starts: inside 《》, in the numbers of headings, outside the body.
fn avoided(citations: &[Citation], lines: &Lines) -> Vec<Span> {
    let marks = lines
        .lines
        .iter()
        .filter_map(|line| line.mark.map(|mark| Span::new(line.span.start(), mark.content)));
    let framed = lines
        .lines
        .iter()
        .filter(|line| !matches!(line.kind, LineKind::Body | LineKind::Blank))
        .map(|line| line.span);
    let mut avoid: Vec<Span> = citations.iter().map(|c| c.span).chain(marks).chain(framed).collect();
    avoid.sort_unstable();
    avoid
}

fn place_figure(figure: Figure, folded: &Folded, original: &str, segments: &[Segment]) -> Figure {
    let figure = figure.placed(folded, original);
    let at = segments.partition_point(|segment| segment.span.end() <= figure.span.start());
    let part = segments.get(at).and_then(|segment| segment.kind.part());
    // A target is no observation.
    let indicator = figure.indicator.filter(|_| part != Some(Part::Plans));
    Figure { indicator, part, ..figure }
}

fn sections(folded: &Folded, original: &str, outline: &Outline, topics: &Topics) -> Vec<Section> {
    let title = |span: Span| folded.original(span).of(original).trim().to_owned();
    let topic = |title: Span, whole: Span| topics.of(Some(title), whole);
    outline::sections(folded.text(), &outline.tree, |span| folded.original(span), title, topic)
}

/// The segments of the text: they start where its lines, or the stretches of its body, change their kind.
fn segments(folded: &Folded, original: &str, lines: &Lines, outline: &Outline) -> Vec<Segment> {
    let mut changes: Vec<(usize, SegmentKind)> = Vec::new();
    let mut stretches = outline.stretches.iter().peekable();
    let mut body = SegmentKind::Lead;
    for line in &lines.lines {
        let kind = match line.kind {
            LineKind::Blank => continue,
            LineKind::Chrome => SegmentKind::Chrome,
            LineKind::Metadata => SegmentKind::Metadata,
            LineKind::Title => SegmentKind::Title,
            LineKind::Salutation => SegmentKind::Salutation,
            LineKind::Signature => SegmentKind::Signature,
            LineKind::Attachment => SegmentKind::Attachment,
            LineKind::Aside => SegmentKind::Other,
            LineKind::Body => {
                while let Some(stretch) = stretches.next_if(|stretch| stretch.start <= line.span.start()) {
                    body = segment_kind(stretch.content);
                }
                body
            }
        };
        changes.push((line.span.start(), kind));
        while let Some(stretch) = stretches.next_if(|stretch| stretch.start < line.span.end()) {
            body = segment_kind(stretch.content);
            changes.push((stretch.start, body));
        }
    }
    tile(folded, original, changes)
}

/// Segments without gaps from the places (in folded bytes) at which the kind changes.
fn tile(folded: &Folded, original: &str, changes: Vec<(usize, SegmentKind)>) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut open: Option<(usize, SegmentKind)> = None;
    for (at, kind) in changes {
        // What stands before the first line belongs to it.
        let Some((start, before)) = open else {
            open = Some((0, kind));
            continue;
        };
        if before != kind {
            let here = folded.original(Span::at(at)).start();
            segments.push(Segment { kind: before, span: Span::new(start, here) });
            open = Some((here, kind));
        }
    }
    if let Some((start, kind)) = open.or((!original.is_empty()).then_some((0, SegmentKind::Chrome))) {
        segments.push(Segment { kind, span: Span::new(start, original.len()) });
    }
    segments.retain(|segment| !segment.span.is_empty());
    segments
}

fn segment_kind(content: Content) -> SegmentKind {
    match content {
        Content::Achievements => SegmentKind::Achievements,
        Content::Responsibilities => SegmentKind::Responsibilities,
        Content::Problems | Content::ProblemsThenPlans => SegmentKind::Problems,
        Content::Plans => SegmentKind::Plans,
        Content::Other => SegmentKind::Other,
    }
}
