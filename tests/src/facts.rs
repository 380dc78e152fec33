//! What a report states, as lines of words that can be compared between two readings of it.

use fazhi::{Located, Report};

use crate::shape::{shape, squeezed};

/// Headings, items, figures and citations of a report, and what it says of itself; each a line of words that
/// does not depend on widths and spaces.
pub fn facts(report: &Report) -> Vec<String> {
    let mut facts = Vec::new();
    let shape = shape(report);
    for heading in &shape.headings {
        let (number, title, part) = (&heading.number, &heading.title, heading.part);
        facts.push(format!("heading {} {number:?} {title} {part:?}", heading.depth));
    }
    for (part, title, words) in &shape.items {
        facts.push(format!("item {part:?} {title:?} {words}"));
    }
    for figure in report.figures() {
        let words = squeezed(figure.span.of(report.text()));
        facts.push(format!("figure {words} {} {:?} {:?}", figure.value, figure.unit, figure.part));
    }
    for citation in report.citations() {
        facts.push(format!(
            "citation {} {:?}",
            squeezed(&citation.title),
            citation.number.as_deref().map(squeezed)
        ));
    }
    let about = report.metadata();
    facts.extend(about.title.as_ref().map(|title| format!("title {}", squeezed(&title.value))));
    facts.extend(about.year.as_ref().map(|year| format!("year {}", year.value)));
    facts.extend(about.issuers.iter().map(|issuer| format!("issuer {}", squeezed(&issuer.name))));
    facts.extend(about.signed.as_ref().map(|date| format!("signed {}", date.value)));
    facts
}

/// When a page says that it was published, and where it comes from.
pub fn page_facts(report: &Report) -> Vec<String> {
    let about = report.metadata();
    let words = |located: &Located<String>| squeezed(&located.value);
    [
        about.published.as_ref().map(|date| format!("published {}", date.value)),
        about.source.as_ref().map(|source| format!("source {}", words(source))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How many facts stand in both, of the larger number; and those that stand in one alone, `-` in the first, `+` in
/// the second.
pub fn agreement(one: &[String], other: &[String]) -> (usize, usize, Vec<String>) {
    let mut left: Vec<&String> = other.iter().collect();
    let mut alone = Vec::new();
    for fact in one {
        match left.iter().position(|it| *it == fact) {
            Some(at) => drop(left.swap_remove(at)),
            None => alone.push(format!("- {fact}")),
        }
    }
    let shared = one.len() - alone.len();
    alone.extend(left.into_iter().map(|fact| format!("+ {fact}")));
    (shared, one.len().max(other.len()), alone)
}
