//! The document's own text: paragraphs, cells, notes, boxes, in reading order.

use std::collections::HashMap;

use crate::document::{Draft, Format};
use crate::numbered::{BULLET, takes_bullet};
use crate::{Limit, Limits, Place, ReadError};

use super::numbering::{Numbered, Numbering};
use super::package::Part;
use super::styles::Styles;
use super::xml::{Element, Node, Xml};

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct Paragraph {
    number: u32,
    style: Option<String>,
    numbered: Numbered,
    words: String,
    /// Its mark is deleted: the next paragraph goes on in its line.
    joins_next: bool,
    /// Lines that stand behind it: boxes and notes that are tied to it.
    behind: Vec<Ready>,
    /// Words of a paragraph before that joins this one.
    joined: String,
}

/// A line that is done.
#[derive(Debug)]
struct Ready {
    words: String,
    paragraph: u32,
}

/// A row of a table that is being read: the lines of each cell.
#[derive(Debug, Default)]
struct Row {
    cells: Vec<Vec<Ready>>,
}

/// Elements whose content is no text of the document as it is shown.
const PASSED_OVER: [&str; 11] = [
    "del",
    "moveFrom",
    "Fallback",
    "instrText",
    "delText",
    "delInstrText",
    "rt",
    "pPrChange",
    "rPrChange",
    "sectPr",
    "tblPrChange",
];

pub(super) struct Body<'a> {
    styles: &'a Styles,
    numbering: Numbering,
    limits: &'a Limits,
    notes: HashMap<String, Vec<String>>,
    pub(super) draft: Draft,
    /// Numbers that were rebuilt, deletions and lines of contents that were left out.
    pub(super) numbers: usize,
    pub(super) deletions: usize,
    pub(super) contents: usize,
    paragraphs: Vec<Paragraph>,
    rows: Vec<Row>,
    /// Rows that were open when a box began: its lines are no cells of theirs.
    boxes: Vec<usize>,
    read: u32,
    noted: u32,
    carried: String,
    hidden: bool,
    /// In an element that is passed over, how many are open.
    passed_over: usize,
    in_text: bool,
    in_properties: bool,
    written: u64,
}

impl<'a> Body<'a> {
    pub(super) fn new(styles: &'a Styles, numbering: Numbering, limits: &'a Limits) -> Body<'a> {
        Body {
            styles,
            numbering,
            limits,
            notes: HashMap::new(),
            draft: Draft::default(),
            numbers: 0,
            deletions: 0,
            contents: 0,
            paragraphs: Vec::new(),
            rows: Vec::new(),
            boxes: Vec::new(),
            read: 0,
            noted: 0,
            carried: String::new(),
            hidden: false,
            passed_over: 0,
            in_text: false,
            in_properties: false,
            written: 0,
        }
    }

    /// Reads footnotes or endnotes, for the paragraphs that refer to them.
    pub(super) fn read_notes(&mut self, part: &Part) -> Result<(), ReadError> {
        let mut xml = Xml::new(part, self.limits.depth);
        let mut note: Option<(String, Vec<String>)> = None;
        let mut in_text = false;
        loop {
            match xml.next()? {
                Node::Start(element) => match element.name() {
                    kind @ ("footnote" | "endnote") => {
                        // Separators are notes, too, with a type.
                        let id = element
                            .value("id")
                            .filter(|_| element.value("type").is_none_or(|it| it == "normal"));
                        note = id.map(|id| (format!("{kind} {id}"), Vec::new()));
                    }
                    "p" => {
                        if let Some((_, lines)) = &mut note {
                            lines.push(String::new());
                        }
                    }
                    "t" => in_text = true,
                    _ => {}
                },
                Node::End(element) => match element.name() {
                    "footnote" | "endnote" => self.notes.extend(note.take()),
                    "t" => in_text = false,
                    _ => {}
                },
                Node::Text(words) if in_text => {
                    if let Some(line) = note.as_mut().and_then(|(_, lines)| lines.last_mut()) {
                        line.push_str(&words);
                    }
                }
                Node::Text(_) => {}
                Node::Over => return Ok(()),
            }
        }
    }

    /// Reads the main part.
    pub(super) fn read(&mut self, part: &Part) -> Result<(), ReadError> {
        let mut xml = Xml::new(part, self.limits.depth);
        loop {
            match xml.next()? {
                Node::Start(element) => self.start(&element),
                Node::End(element) => self.end(&element),
                Node::Text(words) => {
                    if self.in_text && self.passed_over == 0 && !self.hidden {
                        self.push(&words);
                    }
                }
                Node::Over => break,
            }
            if self.written > self.limits.text {
                return Err(ReadError::OverLimit {
                    format: Format::Docx,
                    limit: Limit::Text,
                    value: self.limits.text,
                });
            }
        }
        let carried = std::mem::take(&mut self.carried);
        if !carried.is_empty() {
            self.place(Ready { words: carried, paragraph: self.read });
        }
        Ok(())
    }

    fn start(&mut self, element: &Element) {
        let name = element.name();
        if self.passed_over > 0 {
            self.passed_over += usize::from(PASSED_OVER.contains(&name));
            return;
        }
        if PASSED_OVER.contains(&name) {
            // A deleted mark of a paragraph is an empty element inside its properties.
            if name == "del" && self.in_properties {
                self.with_paragraph(|it| it.joins_next = true);
            }
            self.deletions += usize::from(matches!(name, "del" | "moveFrom"));
            self.passed_over = 1;
            return;
        }
        match name {
            "p" => {
                self.read += 1;
                let joined = std::mem::take(&mut self.carried);
                self.paragraphs.push(Paragraph { number: self.read, joined, ..Paragraph::default() });
            }
            "pStyle" => self.with_paragraph(|it| it.style = element.val()),
            "numId" => self.with_paragraph(|it| it.numbered.list = element.number("val")),
            "ilvl" => self.with_paragraph(|it| it.numbered.level = element.number("val")),
            "pPr" => self.in_properties = true,
            "r" => self.hidden = false,
            "vanish" => self.hidden = element.is_on(),
            "t" => self.in_text = true,
            "tab" | "ptab" => self.push_mark("\t"),
            "br" | "cr" => self.push_mark("\n"),
            "noBreakHyphen" => self.push_mark("-"),
            "sym" => self.symbol(element),
            "footnoteReference" => self.refer("footnote", element),
            "endnoteReference" => self.refer("endnote", element),
            "txbxContent" => self.boxes.push(self.rows.len()),
            "tr" => self.rows.push(Row::default()),
            "tc" => {
                if let Some(row) = self.rows.last_mut() {
                    row.cells.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, element: &Element) {
        let name = element.name();
        if self.passed_over > 0 {
            self.passed_over -= usize::from(PASSED_OVER.contains(&name));
            return;
        }
        match name {
            "t" => self.in_text = false,
            // What hides the mark of a paragraph hides no run.
            "r" => self.hidden = false,
            "pPr" => (self.hidden, self.in_properties) = (false, false),
            "p" => self.end_paragraph(),
            "tr" => self.end_row(),
            "txbxContent" => drop(self.boxes.pop()),
            _ => {}
        }
    }

    fn with_paragraph(&mut self, change: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            change(paragraph);
        }
    }

    fn push(&mut self, words: &str) {
        self.written += words.len() as u64;
        self.with_paragraph(|it| it.words.push_str(words));
    }

    fn push_mark(&mut self, mark: &str) {
        // Tab stops of a paragraph's properties have the name of the character.
        if !self.hidden && !self.in_properties {
            self.push(mark);
        }
    }

    /// A character that is named by its code; those of private fonts are pictures.
    fn symbol(&mut self, element: &Element) {
        let code = element.value("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
        let c = code.and_then(char::from_u32).filter(|c| !('\u{E000}'..='\u{F8FF}').contains(c));
        if let Some(c) = c {
            self.push_mark(c.encode_utf8(&mut [0; 4]));
        }
    }

    /// A note stands behind the paragraph that refers to it.
    fn refer(&mut self, kind: &str, element: &Element) {
        let id = format!("{kind} {}", element.value("id").unwrap_or_default());
        let Some(lines) = self.notes.remove(&id) else { return };
        self.noted += 1;
        let number = self.noted;
        let words: String = lines.concat();
        self.written += words.len() as u64;
        self.with_paragraph(|it| {
            it.behind.push(Ready { words: format!("注{number}:{}", words.trim()), paragraph: it.number });
        });
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        let style = paragraph.style.as_deref();
        if self.styles.is_of_contents(style) {
            self.contents += 1;
            return;
        }
        let mut numbered = paragraph.numbered;
        let mut owner = None;
        if numbered.list.is_none()
            && let Some((id, inherited)) = self.styles.numbered(style)
        {
            numbered = Numbered { list: inherited.list, level: numbered.level.or(inherited.level) };
            owner = Some(id);
        }
        let mut words = std::mem::take(&mut paragraph.joined);
        // An empty paragraph shows its number in Word, but says nothing; it counts all the same.
        if let Some(number) = self.numbering.number(numbered, owner)
            && !paragraph.words.trim().is_empty()
            && !number.is_empty()
        {
            let bullet = number == BULLET;
            self.numbers += usize::from(!bullet);
            if !bullet || takes_bullet(&paragraph.words) {
                self.written += number.len() as u64;
                words.push_str(&number);
            }
        }
        words.push_str(&paragraph.words);
        if paragraph.joins_next {
            self.carried = words;
        } else {
            let ready = Ready { words, paragraph: paragraph.number };
            self.place_or_tie(ready);
        }
        for line in paragraph.behind {
            self.place_or_tie(line);
        }
    }

    /// Lines of a box stand behind the paragraph that the box is tied to; others where they are.
    fn place_or_tie(&mut self, ready: Ready) {
        let in_box = !self.boxes.is_empty();
        match self.paragraphs.last_mut().filter(|_| in_box) {
            Some(paragraph) => paragraph.behind.push(ready),
            None => self.place(ready),
        }
    }

    /// Puts a line into the cell that is open, else into the text.
    fn place(&mut self, ready: Ready) {
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.cells.last_mut()) {
            cell.push(ready);
        } else {
            self.write(&ready.words, ready.paragraph);
        }
    }

    /// A row whose cells have a line each is one line; else its lines stand one by one.
    fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        let cells: Vec<Vec<Ready>> = row
            .cells
            .into_iter()
            .map(|cell| cell.into_iter().filter(|line| !line.words.trim().is_empty()).collect::<Vec<_>>())
            .filter(|cell| !cell.is_empty())
            .collect();
        if cells.iter().all(|cell| cell.len() == 1) && cells.len() > 1 {
            let lines: Vec<Ready> = cells.into_iter().flatten().collect();
            let words: Vec<&str> = lines.iter().map(|line| line.words.trim()).collect();
            let paragraph = lines.first().map_or(0, |line| line.paragraph);
            self.place(Ready { words: words.join(" | "), paragraph });
        } else {
            for line in cells.into_iter().flatten() {
                self.place(line);
            }
        }
    }

    fn write(&mut self, words: &str, paragraph: u32) {
        for line in words.split('\n').filter(|line| !line.trim().is_empty()) {
            self.draft.make(line.trim_end(), Place::Paragraph(paragraph));
            self.draft.make("\n", Place::Paragraph(paragraph));
        }
    }
}
