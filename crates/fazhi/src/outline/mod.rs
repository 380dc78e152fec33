//! The outline: headings as a tree, and the statutory part of every stretch of the text.

use serde::{Deserialize, Serialize};

use crate::{Part, Span};

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Depth by the style of the number: `一、` 1, `(一)` 2, `1.` 3, `(1)` 4, `①` 5; an unnumbered heading 1.
    pub level: u8,
    /// The bare ordinal as written, brackets and 、 removed: `一`, `1`. None for an unnumbered heading.
    pub number: Option<String>,
    /// The heading without number and closing stop.
    pub title: String,
    /// Whether body text follows the heading on its own line.
    pub run_in: bool,
    /// Statutory part that the section opens; none for contents outside the four (其他需要报告的情况).
    pub part: Option<Part>,
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

/// A stretch of the text of one kind. The segments of a report tile its text: every byte lies in just one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// What the stretch is.
    pub kind: SegmentKind,
    /// Where it is.
    pub span: Span,
}
