//! List items: 一是, 二是, 三是 …

use serde::{Deserialize, Serialize};

use crate::Span;

/// One member of a list that the text counts with 一是, 二是, 三是.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListItem {
    /// From the marker to the end of the item.
    pub span: Span,
    /// The marker as written: 一是.
    pub marker: String,
    /// The number that the marker says, from 1.
    pub ordinal: u16,
}
