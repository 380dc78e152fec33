//! The XML of a part, one node after the other: no entities but the five of XML, no document types, bounded depth.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::document::Format;
use crate::{Limit, ReadError};

use super::package::Part;

/// One node of a part.
pub(super) enum Node<'a> {
    Start(Element<'a>),
    /// An element ends; [`Xml::next`] has made sure that it is the one that began last.
    End(Element<'a>),
    Text(Cow<'a, str>),
    /// The part is over.
    Over,
}

/// A tag without the prefix of its namespace: Word's own prefixes are settled by convention.
#[derive(Clone)]
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name() == name
    }

    /// The value of an attribute, by its name without prefix.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        let found = attributes.flatten().find(|attribute| attribute.key.local_name().into_inner() == name)?;
        Some(
            quick_xml::escape::unescape(&found.value)
                .map_or_else(|_| found.value.to_string(), Cow::into_owned),
        )
    }

    /// `w:val`.
    pub(super) fn val(&self) -> Option<String> {
        self.value("val")
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.value(name)?.trim().parse().ok()
    }

    /// Whether a switch is on: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.val().as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
    open: Vec<Element<'a>>,
    deepest: usize,
    /// Whether any element has begun.
    begun: bool,
    /// An element without content has begun: its end comes next.
    ends: bool,
}

impl<'a> Xml<'a> {
    pub(super) fn new(part: &'a Part, deepest: usize) -> Xml<'a> {
        let mut reader = Reader::from_str(part.text.trim_start_matches('\u{FEFF}'));
        reader.config_mut().check_end_names = true;
        Xml { reader, part: &part.name, open: Vec::new(), deepest, begun: false, ends: false }
    }

    /// The next node. Comments and processing instructions are passed over.
    pub(super) fn next(&mut self) -> Result<Node<'a>, ReadError> {
        if std::mem::take(&mut self.ends)
            && let Some(element) = self.open.pop()
        {
            return Ok(Node::End(element));
        }
        loop {
            let event = self.reader.read_event().map_err(|error| self.damaged(&error.to_string()))?;
            match event {
                Event::Start(start) => return self.begin(start),
                Event::Empty(start) => {
                    self.ends = true;
                    return self.begin(start);
                }
                Event::End(_) => {
                    if let Some(element) = self.open.pop() {
                        return Ok(Node::End(element));
                    }
                }
                Event::Text(text) => return Ok(Node::Text(text.xml10_content())),
                Event::CData(text) => return Ok(Node::Text(text.xml10_content())),
                Event::GeneralRef(reference) => {
                    if let Ok(Some(c)) = reference.resolve_char_ref() {
                        return Ok(Node::Text(Cow::Owned(c.to_string())));
                    }
                    let name = reference.into_inner();
                    let known = quick_xml::escape::resolve_predefined_entity(&name);
                    let known = known.ok_or_else(|| self.damaged("an entity that XML does not define"))?;
                    return Ok(Node::Text(Cow::Borrowed(known)));
                }
                Event::DocType(_) => return Err(self.damaged("a document type, which Word never writes")),
                Event::Eof if self.open.is_empty() && self.begun => return Ok(Node::Over),
                Event::Eof if self.open.is_empty() => return Err(self.damaged("no element in it")),
                Event::Eof => return Err(self.damaged("it ends in the middle of an element")),
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            }
        }
    }

    fn begin(&mut self, start: BytesStart<'a>) -> Result<Node<'a>, ReadError> {
        if self.open.len() >= self.deepest {
            return Err(ReadError::OverLimit {
                format: Format::Docx,
                limit: Limit::Depth,
                value: self.deepest as u64,
            });
        }
        self.begun = true;
        let element = Element(start);
        self.open.push(element.clone());
        Ok(Node::Start(element))
    }

    fn damaged(&self, reason: &str) -> ReadError {
        let place = format!("{}:{}", self.part, self.reader.buffer_position());
        ReadError::Damaged { format: Format::Docx, place, reason: reason.to_owned() }
    }
}
