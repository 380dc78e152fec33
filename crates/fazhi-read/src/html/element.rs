//! What the elements of HTML do to lines.

/// What an element does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A block: its text stands on lines of its own.
    Block,
    /// A paragraph, which any other block ends.
    Paragraph,
    /// A heading, h1 to h6.
    Heading,
    /// A list; ordered or not.
    List {
        ordered: bool,
    },
    /// An item of a list.
    Item,
    Table,
    Row,
    Cell,
    /// Lines of its text are lines.
    Preformatted,
    /// A line ends here.
    Break,
    /// Its text is no part of the page.
    Skipped,
    /// The page's title.
    Title,
    /// A statement about the page.
    Meta,
}

/// Every element that is more than a stretch of a line, sorted by name.
#[rustfmt::skip]
pub(super) static ELEMENTS: &[(&str, Role)] = &[
    ("address", Role::Block), ("article", Role::Block), ("aside", Role::Block), ("blockquote", Role::Block),
    ("body", Role::Block), ("br", Role::Break), ("button", Role::Skipped), ("canvas", Role::Skipped),
    ("caption", Role::Block), ("center", Role::Block), ("dd", Role::Block), ("details", Role::Block),
    ("dir", Role::List { ordered: false }), ("div", Role::Block), ("dl", Role::Block), ("dt", Role::Block),
    ("fieldset", Role::Block), ("figcaption", Role::Block), ("figure", Role::Block), ("footer", Role::Block),
    ("form", Role::Block), ("h1", Role::Heading), ("h2", Role::Heading), ("h3", Role::Heading),
    ("h4", Role::Heading), ("h5", Role::Heading), ("h6", Role::Heading), ("header", Role::Block),
    ("hr", Role::Break), ("iframe", Role::Skipped), ("legend", Role::Block), ("li", Role::Item),
    ("main", Role::Block), ("menu", Role::List { ordered: false }), ("meta", Role::Meta), ("nav", Role::Skipped),
    ("noembed", Role::Skipped), ("noframes", Role::Skipped), ("noscript", Role::Skipped), ("object", Role::Skipped),
    ("ol", Role::List { ordered: true }), ("p", Role::Paragraph), ("pre", Role::Preformatted),
    ("script", Role::Skipped), ("section", Role::Block), ("select", Role::Skipped), ("style", Role::Skipped),
    ("summary", Role::Block), ("svg", Role::Skipped), ("table", Role::Table), ("tbody", Role::Block),
    ("td", Role::Cell), ("template", Role::Skipped), ("textarea", Role::Skipped), ("tfoot", Role::Block),
    ("th", Role::Cell), ("thead", Role::Block), ("title", Role::Title), ("tr", Role::Row),
    ("ul", Role::List { ordered: false }),
];

/// Classes and names of boxes with buttons that share the page.
pub(super) static SHARE_BOXES: &[&str] = &[
    "bdsharebuttonbox",
    "bshare-custom",
    "jiathis_style",
    "share",
    "sharebox",
    "share-box",
    "share_box",
    "social-share",
    "fenxiang",
];

/// The row of an element; none for those that are stretches of a line.
pub(super) fn element(name: &[u8]) -> Option<usize> {
    ELEMENTS.binary_search_by(|(known, _)| known.as_bytes().cmp(name)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_every_row_is_found() {
        assert!(ELEMENTS.is_sorted_by(|a, b| a.0 < b.0));
        for (at, (name, _)) in ELEMENTS.iter().enumerate() {
            assert_eq!(element(name.as_bytes()), Some(at));
        }
        assert_eq!(element(b"span"), None);
    }
}
