//! Which division each issuer belongs to, in the light of what else the text says.

use crate::line::label::LabelKind;
use crate::line::{LineKind, Lines};
use crate::region;
use crate::{Code, Finding, Metadata, Span};

/// How many lines of the page before the report, and behind it, may tell where it comes from; also how many
/// titles, labels, signatures and other issuers.
const PAGE_LINES: usize = 12;
/// A longer line of the page is no breadcrumb, in bytes.
const LONGEST_PAGE_LINE: usize = 400;
/// How many documents that the text names may tell where it comes from.
const MOST_DOCUMENTS: usize = 200;
/// How much of the lead is read, in bytes.
const LEAD_READ: usize = 900;

/// Gives each issuer its region, or the divisions that it may be; findings for those that stay ambiguous.
///
/// What may decide, the surest first: the other issuers, the title, who publishes, the page's breadcrumb and
/// other lines, the lead, who signs. Whom the report addresses is left out: it is above the issuer.
pub(super) fn resolve(
    text: &str,
    lines: &Lines,
    lead: Option<Span>,
    metadata: &mut Metadata,
) -> Vec<Finding> {
    let year = metadata.year.as_ref().map(|year| year.value);
    let mut around: Vec<&str> = Vec::new();
    around.extend(lines.titles.iter().flatten().take(PAGE_LINES).map(|line| line.of(text)));
    let publishes = |kind| matches!(kind, LabelKind::Publisher | LabelKind::Source | LabelKind::Title);
    let labels = lines.labels.iter().filter(|label| publishes(label.kind));
    around.extend(labels.take(PAGE_LINES).map(|label| label.value.of(text)));
    around.extend(page(text, lines));
    around.extend(lead.map(|lead| beginning(lead.of(text), LEAD_READ)));
    around.extend(lines.signatories.iter().take(PAGE_LINES).map(|line| line.of(text)));
    around.retain(|words| !words.is_empty() && words.len() <= LEAD_READ);
    let names: Vec<String> = metadata.issuers.iter().map(|issuer| issuer.name.clone()).collect();
    let mut findings = Vec::new();
    for (at, issuer) in metadata.issuers.iter_mut().enumerate() {
        let others = names
            .iter()
            .enumerate()
            .filter(|&(n, _)| n != at)
            .take(PAGE_LINES)
            .map(|(_, name)| name.as_str());
        let context: Vec<&str> = others.chain(around.iter().copied()).collect();
        let resolution = region::resolve(&issuer.name, &context, year);
        let of_documents = || {
            let none = resolution.candidates.is_empty() && !resolution.central;
            none.then(|| region::of_documents(&issuer.name, documents(text), year))?
        };
        issuer.region = resolution.region().cloned().or_else(of_documents);
        if issuer.region.is_none() && !resolution.candidates.is_empty() {
            issuer.candidates = resolution.candidates;
            findings.push(Finding::new(Code::RegionAmbiguous, Some(issuer.span)));
        }
    }
    findings
}

/// The lines of the page round the report: the first ones and the last ones.
fn page<'t>(text: &'t str, lines: &Lines) -> Vec<&'t str> {
    let short =
        |line: &&crate::line::Line| line.kind == LineKind::Chrome && line.span.len() <= LONGEST_PAGE_LINE;
    let body = lines.lines.iter().position(|line| line.kind == LineKind::Body).unwrap_or(lines.lines.len());
    let (before, behind) = lines.lines.split_at(body);
    let first = before.iter().filter(short).take(PAGE_LINES);
    let last = behind.iter().rev().take(PAGE_LINES * 2).filter(short).take(PAGE_LINES);
    first.chain(last).map(|line| line.span.of(text)).collect()
}

/// The documents that a text names, each from its title to the end of the text.
fn documents(text: &str) -> impl Iterator<Item = &str> {
    text.split('《').skip(1).take(MOST_DOCUMENTS)
}

/// The first bytes of `words`, cut between characters.
fn beginning(words: &str, most: usize) -> &str {
    let end = (0..=most.min(words.len())).rev().find(|&at| words.is_char_boundary(at)).unwrap_or(0);
    words.get(..end).unwrap_or(words)
}
