//! The interchange form: one JSON object for a report, a public contract versioned by `schema`.
//!
//! * Offsets are code points into the text that was parsed, half open.
//! * What is absent is `null` or an empty list, never a missing key; keys come in a fixed order.
//! * Names of kinds are those of the model in `snake_case`; numbers of figures are decimal strings.
//!
//! A [`Document`] borrows the words of the report it is made of; one that is read from JSON owns them.
//!
//! ```
//! use fazhi::json::Document;
//! use fazhi::Language;
//!
//! let report = fazhi::parse("某市2024年法治政府建设情况报告\n").unwrap();
//! let text = report.to_json(Some("report.txt"), Language::Chinese);
//! let document: Document = serde_json::from_str(&text).unwrap();
//! assert_eq!(document.schema, fazhi::json::SCHEMA);
//! assert_eq!(document.length, 18);
//! assert_eq!(document.to_json(), text);
//! ```

mod of;

use std::borrow::Cow;

use rust_decimal::Decimal;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Basis, Bound, Change, CitationKind, Code, Date, Duty, GenreKind, Holds, IssuerKind, Part,
    ProblemKind, RelationKind, SegmentKind, Severity, Topic,
};

/// Name and version of the form. The number grows when a key changes its meaning or goes.
pub const SCHEMA: &str = "fazhi.report/1";

/// A report in the interchange form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "fazhi.report/1"))]
pub struct Document<'a> {
    /// Name and version of this form: `fazhi.report/1`.
    pub schema: Cow<'a, str>,
    /// The file that was read, as it was named by whoever asked.
    pub file: Option<Cow<'a, str>>,
    /// Length of the text, in code points.
    pub length: u32,
    /// Whether the text is an annual report, or which look-alike.
    pub genre: Option<Genre>,
    /// The title, its printed lines joined without spaces.
    pub title: Option<Cow<'a, str>>,
    /// Who issues the report.
    pub issuers: Vec<Issuer<'a>>,
    /// The year reported on.
    pub year: Option<u16>,
    /// When the page was published: `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub published: Option<Date>,
    /// When the document was made, by the page's label: `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub written: Option<Date>,
    /// The date under the signature: `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub signed: Option<Date>,
    /// The body that signs.
    pub signatory: Option<Cow<'a, str>>,
    /// Number of the report itself, its brackets normalised.
    pub document_number: Option<Cow<'a, str>>,
    /// Whom the salutation addresses.
    pub addressees: Vec<Cow<'a, str>>,
    /// Where the page says it comes from.
    pub source: Option<Cow<'a, str>>,
    /// What each stretch of the text is; they tile the text.
    pub segments: Vec<Segment>,
    /// The headings of the first level, each with those under it.
    pub outline: Vec<Section<'a>>,
    /// The items of the four statutory parts.
    pub parts: Parts<'a>,
    /// Every stated amount, in order.
    pub figures: Vec<Figure<'a>>,
    /// Sums and shares that the text states with their parts, each checked.
    pub relations: Vec<Relation>,
    /// Every document named between 《 and 》, in order.
    pub citations: Vec<Citation<'a>>,
    /// Every 一是, 二是 …, in order.
    pub list_items: Vec<ListItem<'a>>,
    /// What a reader should know of the text or the report.
    pub findings: Vec<Finding<'a>>,
}

/// A half-open range of code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Span {
    /// First code point, from 0.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}

/// What the text is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Genre {
    /// `annual_report`, or the look-alike that it is.
    pub kind: GenreKind,
    /// How sure that is, from 0.5 to 1.
    pub score: f64,
}

/// A body that issues the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Issuer<'a> {
    /// Its name as printed, without spaces; a second organ's with the name of its area.
    pub name: Cow<'a, str>,
    /// What kind of body it is.
    pub kind: IssuerKind,
    /// The division that it governs or belongs to.
    pub region: Option<Region<'a>>,
}

/// An administrative division.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Region<'a> {
    /// Six digits of GB/T 2260; none for a division that the table does not have.
    pub code: Option<Cow<'a, str>>,
    /// Province, autonomous region or municipality.
    pub province: Option<Cow<'a, str>>,
    /// Prefecture-level city or its like.
    pub city: Option<Cow<'a, str>>,
    /// County, district or county-level city.
    pub county: Option<Cow<'a, str>>,
}

/// A stretch of the text of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Segment {
    /// What the stretch is.
    pub kind: SegmentKind,
    /// Where it is.
    pub span: Span,
}

/// A heading and those under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Section<'a> {
    /// Depth by the style of the number: `一、` 1, `(一)` 2, `1.` 3, `(1)` 4, `①` 5; unnumbered 1 or 2.
    pub level: u8,
    /// The bare ordinal as written.
    pub number: Option<Cow<'a, str>>,
    /// The heading without number and closing stop.
    pub title: Cow<'a, str>,
    /// Whether body text follows on the heading's line.
    pub run_in: bool,
    /// Statutory part that the section opens.
    pub part: Option<Part>,
    /// Subject of the section: what its heading says, else most of its text.
    pub topic: Option<Topic>,
    /// The heading itself, without its body.
    pub span: Span,
    /// The headings under this one, in order.
    pub children: Vec<Section<'a>>,
}

/// The items of the four statutory parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Parts<'a> {
    /// What the heads, or the body, did to answer for law-based government.
    pub responsibilities: Vec<Responsibility<'a>>,
    /// Measures taken and what came of them.
    pub achievements: Vec<Item<'a>>,
    /// What is wrong, and why.
    pub problems: Vec<Problem<'a>>,
    /// What will be done.
    pub plans: Vec<Plan<'a>>,
}

/// An item of a part, at the finest level that the text marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Item<'a> {
    /// Its heading or opening sentence.
    pub title: Option<Cow<'a, str>>,
    /// The whole item as it stands in the text.
    pub text: Cow<'a, str>,
    /// Where it is.
    pub span: Span,
    /// Its subject: what its title says, else most of its text.
    pub topic: Option<Topic>,
    /// Which of the document's `list_items` lie inside it, counted from 0.
    pub list_items: Vec<u32>,
    /// Which of the document's `figures` lie inside it, counted from 0.
    pub figures: Vec<u32>,
    /// Which of the document's `citations` lie inside it, counted from 0.
    pub citations: Vec<u32>,
}

/// What somebody did to answer for law-based government.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Responsibility<'a> {
    /// The item.
    #[serde(flatten)]
    pub item: Item<'a>,
    /// Who acted, in the order of the text.
    pub actors: Vec<Actor>,
    /// What they did, in the order of the text.
    pub duties: Vec<Duty>,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Problem<'a> {
    /// The item.
    #[serde(flatten)]
    pub item: Item<'a>,
    /// What it is about, in the order of the text.
    pub kinds: Vec<ProblemKind>,
    /// Where the text says why.
    pub causes: Vec<Span>,
}

/// Something that will be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Plan<'a> {
    /// The item.
    #[serde(flatten)]
    pub item: Item<'a>,
    /// The year that it is for.
    pub target_year: Option<u16>,
}

/// A stated amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Figure<'a> {
    /// Number, unit and the words that qualify them, as written.
    pub text: Cow<'a, str>,
    /// Where they stand.
    pub span: Span,
    /// Exact decimal, 万 and 亿 multiplied out; a percentage keeps its number.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub value: Decimal,
    /// The second number of a range.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub upper: Option<Decimal>,
    /// Unit or measure word, without its multiplier.
    pub unit: Option<Cow<'a, str>>,
    /// How exactly the value is meant.
    pub bound: Bound,
    /// Direction, where the number states a change.
    pub change: Option<Change>,
    /// What the change is compared with.
    pub basis: Option<Basis>,
    /// What is measured, in the words of the text.
    pub subject: Option<Cow<'a, str>>,
    /// Words that limit what was counted.
    pub scope: Vec<Cow<'a, str>>,
    /// Which indicator it is.
    pub indicator: Option<Cow<'a, str>>,
    /// Statutory part in which it stands.
    pub part: Option<Part>,
    /// What it is about: its indicator's topic, else that of the item or section in which it stands.
    pub topic: Option<Topic>,
}

/// Figures that the text relates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Relation {
    /// What relates them.
    pub kind: RelationKind,
    /// Whether their arithmetic holds.
    pub verdict: Holds,
    /// Where the given numbers stand: the parts of a sum; part and whole of a share.
    pub left: Vec<Span>,
    /// Where the number stands that follows from them: the total, the share.
    pub right: Span,
    /// What follows from the given numbers; a share in percent, to four decimals.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub expected: Decimal,
    /// What the text states.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub stated: Decimal,
}

/// A document named between 《 and 》.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Citation<'a> {
    /// From 《 to 》, as written.
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
    /// The title without the outermost marks.
    pub title: Cow<'a, str>,
    /// Document number beside it, its brackets normalised.
    pub number: Option<Cow<'a, str>>,
    /// What kind of document it is.
    pub kind: CitationKind,
    /// Whether it is a draft.
    pub draft: bool,
    /// The title as two reports would share it.
    pub key: Cow<'a, str>,
}

/// One member of a list 一是, 二是, 三是.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct ListItem<'a> {
    /// The marker as written.
    pub marker: Cow<'a, str>,
    /// The number that it says, from 1.
    pub ordinal: u16,
    /// From the marker to the end of the item.
    pub span: Span,
}

/// Something a reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Finding<'a> {
    /// Its stable name.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// One line for people, in the language that was asked for.
    pub message: Cow<'a, str>,
    /// Where; `null` when it is about the whole text.
    pub span: Option<Span>,
}

#[cfg(test)]
mod tests;
