//! A page as lines, each with the block that it stands in.

use crate::Place;
use crate::document::{Draft, From};

use super::stored::Spliced;

/// What a pass over a page's tokens found. All offsets are bytes of the decoded page or of `draft.text`.
#[derive(Debug)]
pub(super) struct Page {
    /// The lines' text, one behind the other without anything between them.
    pub(super) draft: Draft,
    pub(super) lines: Vec<Line>,
    pub(super) blocks: Vec<Block>,
    /// The words of `<title>` and where they begin.
    pub(super) title: Option<(String, u64)>,
    /// `<meta>` tags that name something.
    pub(super) metas: Vec<Meta>,
    /// Marks of Chinese sentences in what was skipped because it is hidden or shares the page.
    pub(super) skipped_marks: u32,
    /// Where the element ends whose text only scripts show, where that was read.
    pub(super) stored: Option<u64>,
}

/// `<meta name content>`.
#[derive(Debug)]
pub(super) struct Meta {
    pub(super) name: String,
    pub(super) content: String,
    /// Where the tag begins.
    pub(super) at: u64,
}

/// One line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The block it stands in.
    pub(super) block: u32,
    /// Its characters that are no white space, and those of them inside links.
    pub(super) letters: u32,
    pub(super) linked: u32,
    pub(super) heading: bool,
    /// What a list puts before it.
    pub(super) number: Option<Number>,
    /// The row of a table and the cell, counted over the page.
    pub(super) row: Option<(u32, u32)>,
}

/// What a list puts before an item.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// A number with what follows it, or a bullet.
    pub(super) words: String,
    /// Where the item begins.
    pub(super) at: u64,
    /// The block of the list.
    pub(super) list: u32,
}

impl Line {
    /// Whether most of it is links.
    pub(super) fn is_links(&self) -> bool {
        self.linked * 2 > self.letters && !self.heading
    }
}

/// A block element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) parent: u32,
    /// One past the last block inside it.
    pub(super) end: u32,
    /// Marks of Chinese sentences in it, outside of links.
    pub(super) marks: u32,
}

/// A block holds the main text when it has this share, in percent, of the marks of the block around it.
const SHARE: u32 = 85;

/// A page with fewer marks of sentences has no main text: an index page.
const FEWEST: u32 = 8;

/// Marks of Chinese sentences, in either width where Chinese has its own.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '。' | '、' | '\u{FF0C}' | '\u{FF1B}' | '\u{FF1A}' | ',' | ';')
}

impl Page {
    /// The marks of the sentences that it shows.
    pub(super) fn marks(&self) -> u32 {
        self.blocks.iter().map(|block| block.marks).sum()
    }

    /// The page with the places of the source before a text was put in.
    pub(super) fn put_back(mut self, spliced: &Spliced) -> Page {
        let original = |at: u64| spliced.original(at).unwrap_or(spliced.at as u64);
        for run in &mut self.draft.runs {
            run.from = match run.from {
                From::Copied(at) => {
                    spliced.original(at).map_or(From::Made(Place::Byte(spliced.at as u64)), From::Copied)
                }
                made @ From::Made(_) => made,
            };
        }
        self.metas.iter_mut().for_each(|meta| meta.at = original(meta.at));
        if let Some((_, at)) = &mut self.title {
            *at = original(*at);
        }
        for number in self.lines.iter_mut().filter_map(|line| line.number.as_mut()) {
            number.at = original(number.at);
        }
        self.stored = Some(spliced.at as u64);
        self
    }

    /// The innermost block that holds nearly all sentences of the page; none on a page without sentences.
    ///
    /// Sentences are known by their marks, which menus and lists of links do not have.
    pub(super) fn main_text(&self) -> Option<std::ops::Range<u32>> {
        let mut marks: Vec<u32> = self.blocks.iter().map(|block| block.marks).collect();
        let mut largest = vec![0_usize; marks.len()];
        // Blocks come in the order of their beginnings: from the last one on, all inside is counted already.
        for at in (1..marks.len()).rev() {
            let parent = self.blocks[at].parent as usize;
            marks[parent] += marks[at];
            if largest[parent] == 0 || marks[at] >= marks[largest[parent]] {
                largest[parent] = at;
            }
        }
        if marks.first().is_none_or(|&marks| marks < FEWEST) {
            return None;
        }
        let mut at = 0;
        while largest[at] != 0
            && u64::from(marks[largest[at]]) * 100 >= u64::from(marks[at]) * u64::from(SHARE)
        {
            at = largest[at];
        }
        // A single long paragraph: the block around it is the article.
        if self.blocks[at].end as usize == at + 1 && at > 0 {
            at = self.blocks[at].parent as usize;
        }
        Some(at as u32..self.blocks[at].end)
    }
}
