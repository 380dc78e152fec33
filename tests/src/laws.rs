//! What holds for every report of every text. Each function panics with the law that is broken.

use fazhi::json::Document;
use fazhi::{Item, Language, Part, Report, Section, Span};

use crate::shape::squeezed;

/// Parses and checks all laws.
///
/// # Panics
///
/// When one is broken.
pub fn checked(text: &str) -> Report {
    let report = match fazhi::parse(text) {
        Ok(report) => report,
        Err(error) => panic!("any text gives a report, but: {error}"),
    };
    assert_eq!(report.text(), text, "the text is kept as it is");
    segments_tile(&report);
    sections_are_a_tree_in_order(&report);
    facts_are_in_order(&report);
    items_stand_in_their_part(&report);
    metadata_and_findings_have_places(&report);
    json_says_the_same(&report);
    report
}

/// The span lies in the text and on character boundaries.
fn fits(report: &Report, span: Span, what: &str) {
    assert!(report.text().get(span.range()).is_some(), "{what} {span:?} is no piece of the text");
}

/// Every byte lies in just one segment.
fn segments_tile(report: &Report) {
    let mut at = 0;
    for segment in report.segments() {
        fits(report, segment.span, "segment");
        assert_eq!(segment.span.start(), at, "a gap or an overlap before {segment:?}");
        assert!(!segment.span.is_empty(), "an empty segment at {at}");
        at = segment.span.end();
    }
    assert_eq!(at, report.text().len(), "the last segment ends before the text does");
}

fn sections_are_a_tree_in_order(report: &Report) {
    sections(report, report.outline(), Span::new(0, report.text().len()));
}

/// Sections under one parent: in order, apart, inside it; each heading at the start of its section.
fn sections(report: &Report, children: &[Section], parent: Span) {
    let mut at = parent.start();
    for section in children {
        fits(report, section.span, "heading");
        fits(report, section.extent, "section");
        assert!(parent.contains(section.extent), "{section:?} leaves its parent {parent:?}");
        assert!(section.extent.contains(section.span), "the heading of {section:?} leaves its section");
        assert_eq!(section.extent.start(), section.span.start(), "a section starts with its heading");
        assert!(section.extent.start() >= at, "{section:?} starts before {at}");
        assert!(section.level >= 1, "levels count from 1");
        let heading = squeezed(section.span.of(report.text()));
        let title = squeezed(&section.title);
        assert!(heading.contains(&title), "the title {title:?} is not in its heading {heading:?}");
        let inside = Span::new(section.span.end(), section.extent.end());
        sections(report, &section.children, inside);
        at = section.extent.end();
    }
}

/// Figures, citations and list items: in order, and what they name lies in the text.
fn facts_are_in_order(report: &Report) {
    let ordered = |spans: Vec<Span>, what: &str| {
        for span in &spans {
            fits(report, *span, what);
            assert!(!span.is_empty(), "an empty {what}");
        }
        for pair in spans.windows(2) {
            assert!(pair[0].end() <= pair[1].start(), "{what}s {pair:?} overlap or are out of order");
        }
    };
    ordered(report.figures().iter().map(|figure| figure.span).collect(), "figure");
    ordered(report.citations().iter().map(|citation| citation.span).collect(), "citation");
    for figure in report.figures() {
        for span in figure.subject.iter().chain(&figure.scope) {
            fits(report, *span, "words of a figure");
        }
    }
    for citation in report.citations() {
        let words = citation.span.of(report.text());
        // The marks may be others (〈〉, <>), also as entities: no title begins or ends without any.
        let bare = |c: char| c.is_alphanumeric() || c.is_whitespace();
        assert!(!words.starts_with(bare) && !words.ends_with(bare), "{words:?} has not its marks");
        assert!(!citation.key.contains(char::is_whitespace), "white space in the key {:?}", citation.key);
    }
    let mut at = 0;
    for item in report.list_items() {
        fits(report, item.span, "list item");
        assert!(item.span.start() >= at, "list items out of order at {:?}", item.span);
        at = item.span.start();
        assert!(item.ordinal >= 1, "ordinals count from 1");
        let words = squeezed(item.span.of(report.text()));
        assert!(words.starts_with(&squeezed(&item.marker)), "{words:?} does not start with its marker");
    }
}

/// The items of each part: in order, and each begins in a segment of that part.
fn items_stand_in_their_part(report: &Report) {
    let parts = report.parts();
    check_items(report, Part::Responsibilities, parts.responsibilities.iter().map(|part| &part.item));
    check_items(report, Part::Achievements, parts.achievements.iter().map(|part| &part.item));
    check_items(report, Part::Problems, parts.problems.iter().map(|part| &part.item));
    check_items(report, Part::Plans, parts.plans.iter().map(|part| &part.item));
    for cause in parts.problems.iter().flat_map(|problem| &problem.causes) {
        fits(report, *cause, "cause");
        assert!(!cause.is_empty(), "an empty cause");
    }
}

fn check_items<'a>(report: &Report, part: Part, items: impl Iterator<Item = &'a Item>) {
    let mut at = 0;
    for item in items {
        fits(report, item.span, "item");
        assert!(!item.span.is_empty(), "an empty item of {part:?}");
        assert!(item.span.start() >= at, "items of {part:?} out of order at {:?}", item.span);
        at = item.span.start();
        let holds = |segment: &&fazhi::Segment| segment.span.start() <= at && at < segment.span.end();
        let kind = report.segments().iter().find(holds).map(|segment| segment.kind);
        assert_eq!(kind, Some(part.segment_kind()), "an item of {part:?} at {at} begins elsewhere");
    }
}

fn metadata_and_findings_have_places(report: &Report) {
    let metadata = report.metadata();
    let mut spans: Vec<Span> = metadata.issuers.iter().map(|issuer| issuer.span).collect();
    spans.extend(metadata.addressees.iter().map(|addressee| addressee.span));
    spans.extend(metadata.year.iter().map(|year| year.span));
    for words in [&metadata.title, &metadata.signatory, &metadata.document_number, &metadata.source] {
        spans.extend(words.iter().map(|words| words.span));
    }
    for date in [&metadata.published, &metadata.written, &metadata.signed] {
        spans.extend(date.iter().map(|date| date.span));
    }
    spans.extend(report.findings().iter().filter_map(|finding| finding.span));
    for span in spans {
        fits(report, span, "metadata or finding");
    }
}

/// JSON is read back as it was written, and its texts are what stands at its offsets.
fn json_says_the_same(report: &Report) {
    let text = report.to_json(Some("file.txt"), Language::Chinese);
    let document: Document = match serde_json::from_str(&text) {
        Ok(document) => document,
        Err(error) => panic!("JSON that was written is not read: {error}"),
    };
    assert_eq!(document.to_json(), text, "JSON changes when it is read and written");
    let characters: Vec<char> = report.text().chars().collect();
    assert_eq!(document.length as usize, characters.len(), "length is in code points");
    let at = |span: fazhi::json::Span| -> String {
        let (start, end) = (span.start as usize, span.end as usize);
        characters.get(start..end).map(|piece| piece.iter().collect()).unwrap_or_default()
    };
    for figure in &document.figures {
        assert_eq!(at(figure.span), figure.text, "a figure's text is not at its span");
    }
    for citation in &document.citations {
        assert_eq!(at(citation.span), citation.text, "a citation's text is not at its span");
    }
    let parts = &document.parts;
    let responsibilities = parts.responsibilities.iter().map(|responsibility| &responsibility.item);
    let items = responsibilities
        .chain(&parts.achievements)
        .chain(parts.problems.iter().map(|problem| &problem.item))
        .chain(parts.plans.iter().map(|plan| &plan.item));
    for item in items {
        assert_eq!(at(item.span), item.text, "an item's text is not at its span");
        for &figure in &item.figures {
            let inside = document.figures.get(figure as usize).map(|figure| figure.span);
            let inside = inside.is_some_and(|it| item.span.start <= it.start && it.end <= item.span.end);
            assert!(inside, "figure {figure} is not inside its item");
        }
    }
    let tiles = document.segments.iter().map(|segment| at(segment.span)).collect::<String>();
    assert_eq!(tiles, report.text(), "the segments of the JSON do not tile the text");
}
