//! The vocabulary, as tables: one row a line, no logic.

pub(crate) mod adverts;
pub(crate) mod byte_slip;
pub(crate) mod chrome_footer;
pub(crate) mod document_mark;
pub(crate) mod doubled_marks;
pub(crate) mod masks;
pub(crate) mod page_lines;
pub(crate) mod pinyin;
pub(crate) mod traditional;
