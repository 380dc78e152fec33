//! Automatic numbers: what Word puts before a paragraph without the text having it.

use std::collections::{HashMap, HashSet};

use crate::ReadError;
use crate::numbered::BULLET;

use super::counting::written;
use super::package::Part;
use super::styles::Styles;
use super::xml::{Element, Node, Xml};

/// Levels of a list.
const LEVELS: usize = 9;

/// The list and the level that a paragraph or a style names; list 0 takes a number away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Numbered {
    pub(super) list: Option<i64>,
    pub(super) level: Option<i64>,
}

/// How one level of a list numbers.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    format: String,
    /// `(%1)`: `%n` stands for the number of level n.
    text: String,
    /// After which level it starts anew, from 1; 0 never. Unsaid: after any level above.
    restart: Option<usize>,
    /// All numbers in digits.
    legal: bool,
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Level {
        let (format, text) = ("decimal".to_owned(), String::new());
        Level { start: 1, format, text, restart: None, legal: false, style: None }
    }
}

/// A definition that several lists may share, and with it their count.
#[derive(Debug, Default)]
struct Definition {
    levels: HashMap<usize, Level>,
    /// The numbering style that defines it in its place.
    link: Option<String>,
}

/// A list.
#[derive(Debug, Default)]
struct List {
    definition: i64,
    starts: HashMap<usize, u32>,
    levels: HashMap<usize, Level>,
}

/// All lists of a document, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<i64, Definition>,
    lists: HashMap<i64, List>,
    counts: HashMap<i64, [Option<u32>; LEVELS]>,
    begun: HashSet<(i64, usize)>,
}

/// A definition is taken from at most so many others.
const LONGEST_CHAIN: usize = 8;

impl Numbering {
    pub(super) fn read(part: &Part, deepest: usize, styles: &Styles) -> Result<Numbering, ReadError> {
        let mut numbering = Numbering::default();
        let mut xml = Xml::new(part, deepest);
        let mut definition: Option<(i64, Definition)> = None;
        let mut list: Option<(i64, List)> = None;
        let mut level: Option<(usize, Level)> = None;
        let mut overridden = None;
        loop {
            match xml.next()? {
                Node::Start(element) => match element.name() {
                    "abstractNum" => {
                        definition = element.number("abstractNumId").map(|id| (id, Definition::default()));
                    }
                    "num" => list = element.number("numId").map(|id| (id, List::default())),
                    "abstractNumId" => {
                        if let (Some((_, list)), Some(id)) = (&mut list, element.number("val")) {
                            list.definition = id;
                        }
                    }
                    "numStyleLink" => {
                        if let Some((_, definition)) = &mut definition {
                            definition.link = element.val();
                        }
                    }
                    "lvlOverride" => overridden = at_level(element.number("ilvl")),
                    "startOverride" => {
                        if let (Some((_, list)), Some(at), Some(start)) =
                            (&mut list, overridden, number(&element))
                        {
                            list.starts.insert(at, start);
                        }
                    }
                    "lvl" => level = at_level(element.number("ilvl")).map(|at| (at, Level::default())),
                    _ => {
                        if let Some((_, level)) = &mut level {
                            describe(level, &element);
                        }
                    }
                },
                Node::End(element) => match element.name() {
                    "lvl" => {
                        let levels = match (&mut list, &mut definition) {
                            (Some((_, list)), _) => &mut list.levels,
                            (None, Some((_, definition))) => &mut definition.levels,
                            (None, None) => continue,
                        };
                        levels.extend(level.take());
                    }
                    "abstractNum" => numbering.definitions.extend(definition.take()),
                    "num" => numbering.lists.extend(list.take()),
                    "lvlOverride" => overridden = None,
                    _ => {}
                },
                Node::Text(_) => {}
                Node::Over => break,
            }
        }
        numbering.follow_links(styles);
        Ok(numbering)
    }

    /// Lists whose definition is a style's take that style's definition.
    fn follow_links(&mut self, styles: &Styles) {
        let followed: Vec<(i64, i64)> =
            self.lists.iter().map(|(&id, list)| (id, self.followed(list.definition, styles))).collect();
        for (id, definition) in followed {
            if let Some(list) = self.lists.get_mut(&id) {
                list.definition = definition;
            }
        }
    }

    fn followed(&self, mut definition: i64, styles: &Styles) -> i64 {
        for _ in 0..LONGEST_CHAIN {
            let link = self.definitions.get(&definition).and_then(|it| it.link.as_deref());
            let next = link.and_then(|style| styles.list(style)).and_then(|list| self.lists.get(&list));
            match next {
                Some(list) => definition = list.definition,
                None => break,
            }
        }
        definition
    }

    /// The number of the next paragraph that names a list, with the marks round it; [`BULLET`] where it has a bullet.
    ///
    /// `style` is the style that names the list, where the paragraph itself does not: then the level that is tied
    /// to the style counts.
    pub(super) fn number(&mut self, numbered: Numbered, style: Option<&str>) -> Option<String> {
        let id = numbered.list.filter(|&id| id > 0)?;
        let list = self.lists.get(&id)?;
        let definition = self.definitions.get(&list.definition);
        let level = |at: usize| {
            list.levels.get(&at).or_else(|| definition.and_then(|definition| definition.levels.get(&at)))
        };
        let tied = style.and_then(|style| {
            (0..LEVELS).find(|&at| level(at).is_some_and(|it| it.style.as_deref() == Some(style)))
        });
        let at = tied.or_else(|| at_level(numbered.level)).unwrap_or(0);
        let this = level(at)?;
        let counts = self.counts.entry(list.definition).or_default();
        let start = |at: usize| {
            list.starts.get(&at).copied().or_else(|| level(at).map(|level| level.start)).unwrap_or(1)
        };
        // A list that says where it starts does so once, even where it goes on another's count.
        let anew = list.starts.contains_key(&at) && self.begun.insert((id, at));
        counts[at] = match counts[at] {
            Some(count) if !anew => Some(count.saturating_add(1)),
            _ => Some(start(at)),
        };
        for (deeper, count) in counts.iter_mut().enumerate().skip(at + 1) {
            let restarts = level(deeper).and_then(|level| level.restart).is_none_or(|after| at < after);
            if restarts {
                *count = None;
            }
        }
        for (above, count) in counts.iter_mut().enumerate().take(at) {
            count.get_or_insert(start(above));
        }
        Some(filled(this, counts, |at| level(at).map_or("decimal", |level| &level.format)))
    }
}

/// The level's text with its numbers in it.
fn filled<'a>(level: &Level, counts: &[Option<u32>; LEVELS], format: impl Fn(usize) -> &'a str) -> String {
    if level.format == "bullet" {
        return if level.text.trim().is_empty() { String::new() } else { BULLET.to_owned() };
    }
    let mut words = String::new();
    let mut letters = level.text.chars().peekable();
    while let Some(c) = letters.next() {
        let digit = letters.peek().filter(|_| c == '%').and_then(|digit| digit.to_digit(10));
        let Some(at) = digit.and_then(|digit| (digit as usize).checked_sub(1)).filter(|&at| at < LEVELS)
        else {
            words.push(c);
            continue;
        };
        letters.next();
        let format = if level.legal { "decimal" } else { format(at) };
        words += &written(format, counts[at].unwrap_or(1));
    }
    // A number that ends in a letter or a digit needs a space before the text.
    if words.ends_with(char::is_alphanumeric) {
        words.push(' ');
    }
    words
}

/// Takes what an element inside `w:lvl` says.
fn describe(level: &mut Level, element: &Element) {
    match element.name() {
        "start" => level.start = number(element).unwrap_or(1),
        "numFmt" => level.format = element.val().unwrap_or_default(),
        "lvlText" => level.text = element.val().unwrap_or_default(),
        "lvlRestart" => level.restart = element.number("val").and_then(|after| usize::try_from(after).ok()),
        "isLgl" => level.legal = element.is_on(),
        "pStyle" => level.style = element.val(),
        _ => {}
    }
}

fn number(element: &Element) -> Option<u32> {
    element.number("val").and_then(|number| u32::try_from(number).ok())
}

fn at_level(number: Option<i64>) -> Option<usize> {
    number.and_then(|number| usize::try_from(number).ok()).filter(|&at| at < LEVELS)
}
