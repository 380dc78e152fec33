//! Vocabulary as data: one row a line, no logic. A word that the parser knows stands here and nowhere else.

pub(crate) mod adverts;
pub(crate) mod bound;
pub(crate) mod byte_slip;
pub(crate) mod change;
pub(crate) mod chrome;
pub(crate) mod chrome_footer;
pub(crate) mod citation;
pub(crate) mod content;
pub(crate) mod count;
pub(crate) mod document_mark;
pub(crate) mod doubled_marks;
pub(crate) mod genre;
pub(crate) mod issuer;
pub(crate) mod label;
pub(crate) mod masks;
pub(crate) mod numeral;
pub(crate) mod page_lines;
pub(crate) mod pinyin;
pub(crate) mod region;
pub(crate) mod scope;
pub(crate) mod set_phrase;
pub(crate) mod subject;
pub(crate) mod title;
pub(crate) mod traditional;
pub(crate) mod unit;
