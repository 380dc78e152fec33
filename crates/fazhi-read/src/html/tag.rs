//! A tag while it is being read: its name and the attributes that say something here.

use super::element::SHARE_BOXES;

/// The longest attribute value that is kept, in bytes.
const LONGEST_VALUE: usize = 4096;

/// What is read of a tag before it closes.
#[derive(Debug, Default)]
pub(super) struct Tag {
    pub(super) name: Vec<u8>,
    /// Where it begins.
    pub(super) at: usize,
    attribute: Option<&'static str>,
    values: Vec<(&'static str, String)>,
}

/// Attributes that say something here.
static ATTRIBUTES: &[&str] =
    &["style", "hidden", "class", "id", "name", "property", "content", "type", "start", "value", "role"];

impl Tag {
    /// A tag begins.
    pub(super) fn begin(&mut self, name: &[u8], at: usize) {
        self.name.clear();
        self.name.extend_from_slice(name);
        self.values.clear();
        self.attribute = None;
        self.at = at;
    }

    /// The name of an attribute; its value follows, if it has one. Of two with one name the first counts.
    pub(super) fn attribute(&mut self, name: &[u8]) {
        let known = ATTRIBUTES.iter().copied().find(|known| known.as_bytes() == name);
        self.attribute = known.filter(|name| !self.has(name));
        self.values.extend(self.attribute.map(|name| (name, String::new())));
    }

    /// The value of the attribute that was named last.
    pub(super) fn take_value(&mut self, value: &[u8]) {
        if let (Some(_), Some((_, kept))) = (self.attribute.take(), self.values.last_mut()) {
            let value = value.get(..value.len().min(LONGEST_VALUE)).unwrap_or_default();
            *kept = String::from_utf8_lossy(value).into_owned();
        }
    }

    /// Whether it is of an element that has no content and no end.
    pub(super) fn is_void(&self) -> bool {
        const VOID: [&[u8]; 12] = [
            b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source",
            b"wbr",
        ];
        VOID.contains(&self.name.as_slice())
    }

    pub(super) fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(known, _)| *known == name)
    }

    /// Inline CSS in lower case and without spaces.
    pub(super) fn css(&self) -> String {
        self.value("style").chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect()
    }

    /// Whether its inline CSS keeps the line breaks of the source.
    pub(super) fn keeps_breaks(&self) -> bool {
        self.value("style").contains("white-space") && {
            let css = self.css();
            css.contains("white-space:pre") || css.contains("white-space:break-spaces")
        }
    }

    /// Whether the page does not show it, or shows it as navigation or buttons.
    pub(super) fn is_aside(&self) -> bool {
        if self.values.is_empty() {
            return false;
        }
        let share = |value: &str| value.split_ascii_whitespace().any(|class| SHARE_BOXES.contains(&class));
        self.has("hidden")
            || self.value("role") == "navigation"
            || share(self.value("class"))
            || share(self.value("id"))
            || self.has("style") && {
                let css = self.css();
                css.contains("display:none") || css.contains("visibility:hidden")
            }
    }
}
