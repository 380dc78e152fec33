//! Facts: what a report states, each at its place. Figures, citations and list items.

pub(crate) mod citation;
pub(crate) mod figure;
pub(crate) mod list_item;

pub use citation::{Citation, CitationKind};
pub use figure::{Basis, Bound, Change, Figure, figures};
pub use list_item::ListItem;
