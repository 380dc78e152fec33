//! Core properties: title, author, dates.

use crate::{Field, FieldKind, ReadError};

use super::package::Part;
use super::xml::{Node, Xml};

/// Elements of the part, without prefix, and what they state.
static NAMES: &[(&str, &str, FieldKind)] = &[
    ("title", "dc:title", FieldKind::Title),
    ("creator", "dc:creator", FieldKind::Author),
    ("keywords", "cp:keywords", FieldKind::Keywords),
    ("description", "dc:description", FieldKind::Description),
    ("created", "dcterms:created", FieldKind::Created),
    ("modified", "dcterms:modified", FieldKind::Modified),
];

pub(super) fn read(part: &Part, deepest: usize) -> Result<Vec<Field>, ReadError> {
    let mut fields = Vec::new();
    let mut xml = Xml::new(part, deepest);
    let mut words = String::new();
    loop {
        match xml.next()? {
            Node::Start(_) => words.clear(),
            Node::Text(text) => words.push_str(&text),
            Node::End(element) => {
                let row = NAMES.iter().find(|(name, ..)| element.is(name));
                let value = std::mem::take(&mut words).trim().to_owned();
                if let Some(&(_, name, kind)) = row.filter(|_| !value.is_empty()) {
                    fields.push(Field { kind, name: name.to_owned(), value, place: None, line: None });
                }
            }
            Node::Over => return Ok(fields),
        }
    }
}
