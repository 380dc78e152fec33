//! What must stay the same when a report is printed another way: its outline and its items, without widths
//! and spaces.

use fazhi::{Item, Part, Report, Section};

/// Half width, without white space: how words are compared across variants.
pub fn squeezed(text: &str) -> String {
    let half = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        c => c,
    };
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{FEFF}').map(half).collect()
}

/// A heading as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// How deep it stands in the tree, from 0.
    pub depth: usize,
    /// The level of its number's style.
    pub level: u8,
    /// Its number, squeezed.
    pub number: Option<String>,
    /// Its title, squeezed.
    pub title: String,
    /// Its part.
    pub part: Option<Part>,
}

/// An item as it is compared: part, title and text, squeezed.
pub type ItemShape = (Part, Option<String>, String);

/// The outline and the items of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// All headings in the order of the text.
    pub headings: Vec<Heading>,
    /// All items, part after part.
    pub items: Vec<ItemShape>,
}

/// The shape of a report.
pub fn shape(report: &Report) -> Shape {
    let mut headings = Vec::new();
    collect(report.outline(), 0, &mut headings);
    let parts = report.parts();
    let item = |part: Part, item: &Item| {
        (part, item.title.as_deref().map(squeezed), squeezed(item.span.of(report.text())))
    };
    let mut items = Vec::new();
    items.extend(parts.responsibilities.iter().map(|it| item(Part::Responsibilities, &it.item)));
    items.extend(parts.achievements.iter().map(|it| item(Part::Achievements, &it.item)));
    items.extend(parts.problems.iter().map(|it| item(Part::Problems, &it.item)));
    items.extend(parts.plans.iter().map(|it| item(Part::Plans, &it.item)));
    Shape { headings, items }
}

fn collect(sections: &[Section], depth: usize, headings: &mut Vec<Heading>) {
    for section in sections {
        headings.push(Heading {
            depth,
            level: section.level,
            number: section.number.as_deref().map(squeezed),
            title: squeezed(&section.title),
            part: section.part,
        });
        collect(&section.children, depth + 1, headings);
    }
}
