//! Styles of paragraphs, as far as they number or hide them.

use std::collections::HashMap;

use crate::ReadError;

use super::numbering::Numbered;
use super::package::Part;
use super::xml::{Node, Xml};

/// A style of paragraphs.
#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    numbered: Numbered,
    /// In lower case: `toc 1`.
    name: String,
}

/// All styles by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    default: Option<String>,
}

/// A style is based on at most so many others: the file may say that they go in a circle.
const LONGEST_CHAIN: usize = 32;

impl Styles {
    pub(super) fn read(part: &Part, deepest: usize) -> Result<Styles, ReadError> {
        let mut styles = Styles::default();
        let mut xml = Xml::new(part, deepest);
        let mut open: Option<(String, Style)> = None;
        loop {
            match xml.next()? {
                Node::Start(element) => match (element.name(), &mut open) {
                    ("style", _) => {
                        let id = element.value("styleId").unwrap_or_default();
                        let paragraph = element.value("type").is_none_or(|kind| kind == "paragraph");
                        let default = matches!(element.value("default").as_deref(), Some("1" | "true"));
                        if paragraph && default && styles.default.is_none() {
                            styles.default = Some(id.clone());
                        }
                        open = Some((id, Style::default()));
                    }
                    ("name", Some((_, style))) => {
                        style.name = element.val().unwrap_or_default().to_lowercase();
                    }
                    ("basedOn", Some((_, style))) => style.based_on = element.val(),
                    ("numId", Some((_, style))) => style.numbered.list = element.number("val"),
                    ("ilvl", Some((_, style))) => style.numbered.level = element.number("val"),
                    _ => {}
                },
                Node::End(element) if element.is("style") => styles.styles.extend(open.take()),
                Node::End(_) | Node::Text(_) => {}
                Node::Over => return Ok(styles),
            }
        }
    }

    /// A style and those that it is based on, the nearest first.
    fn chain<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = (&'a str, &'a Style)> {
        let mut next = id.or(self.default.as_deref());
        std::iter::from_fn(move || {
            let id = next?;
            let style = self.styles.get(id)?;
            next = style.based_on.as_deref();
            Some((id, style))
        })
        .take(LONGEST_CHAIN)
    }

    /// How a style numbers its paragraphs, and the id of the style that says so.
    pub(super) fn numbered<'a>(&'a self, id: Option<&'a str>) -> Option<(&'a str, Numbered)> {
        let mut found = self.chain(id).filter(|(_, style)| style.numbered.list.is_some());
        let (owner, style) = found.next()?;
        let level = self.chain(id).find_map(|(_, style)| style.numbered.level);
        Some((owner, Numbered { level, ..style.numbered }))
    }

    /// The list of a numbering style.
    pub(super) fn list(&self, id: &str) -> Option<i64> {
        self.styles.get(id)?.numbered.list
    }

    /// Whether a style is for the lines of a table of contents.
    pub(super) fn is_of_contents(&self, id: Option<&str>) -> bool {
        id.and_then(|id| self.styles.get(id)).is_some_and(|style| style.name.starts_with("toc "))
    }
}
