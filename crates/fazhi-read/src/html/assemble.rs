//! From the lines of a page to the text.

use std::collections::HashSet;

use crate::document::{Draft, From, Run};
use crate::numbered::{BULLET, is_numbered, takes_bullet};
use crate::options::Options;
use crate::{Field, FieldKind, Note, Place};

use super::facts::{fields, label, visible_labels};
use super::page::{Line, Number, Page};

/// The text of a page; places are still those of the decoded page.
pub(super) struct Assembled {
    pub(super) draft: Draft,
    pub(super) fields: Vec<Field>,
    pub(super) notes: Vec<Note>,
}

/// A visible fact stands among this many lines at the beginning of a page.
const FRONT: usize = 200;

/// A line with more characters is no label.
const LONGEST_LABEL_LINE: usize = 120;

pub(super) fn assemble(page: &Page, options: &Options) -> Assembled {
    let main = page.main_text();
    let keeps = |line: &Line| {
        options.whole_page || !line.is_links() || main.as_ref().is_none_or(|main| main.contains(&line.block))
    };
    let lines: Vec<&Line> = page.lines.iter().filter(|line| keeps(line)).collect();
    let mut assembled = Assembled { draft: Draft::default(), fields: fields(page), notes: Vec::new() };
    state(page, &lines, &mut assembled);
    // A list whose items have numbers of their own is the frame of the text.
    let own = |line: &&&Line| is_numbered(words(page, line));
    let frames: HashSet<u32> =
        lines.iter().filter(own).filter_map(|line| Some(line.number.as_ref()?.list)).collect();
    let is_item = |line: &Line, number: &Number| {
        main.as_ref().is_some_and(|main| main.contains(&line.block))
            && !line.is_links()
            && !frames.contains(&number.list)
            && takes_bullet(words(page, line))
    };
    let mut numbers = 0;
    for row in rows(&lines) {
        for (at, line) in row.iter().enumerate() {
            let end = line_end(page, line);
            if at > 0 {
                assembled.draft.make(" | ", Place::Byte(end));
            }
            if let Some(number) = &line.number
                && !is_numbered(words(page, line))
            {
                let bullet = number.words == BULLET;
                if !bullet || is_item(line, number) {
                    assembled.draft.make(&number.words, Place::Byte(number.at));
                }
                numbers += usize::from(!bullet);
            }
            copy(page, line, &mut assembled.draft);
        }
        if let Some(line) = row.last() {
            assembled.draft.make("\n", Place::Byte(line_end(page, line)));
        }
    }
    let dropped = page.lines.len() - lines.len();
    if dropped > 0 {
        assembled.notes.push(Note::LinksDropped { count: dropped });
    }
    if numbers > 0 {
        assembled.notes.push(Note::NumbersRebuilt { count: numbers });
    }
    assembled
}

fn words<'a>(page: &'a Page, line: &Line) -> &'a str {
    page.draft.text.get(line.start..line.end).unwrap_or_default()
}

/// The run that a byte of the page's lines belongs to.
fn run_at(page: &Page, at: usize) -> usize {
    page.draft.runs.partition_point(|run| run.text as usize <= at).saturating_sub(1)
}

/// Where in the decoded page a line ends.
fn line_end(page: &Page, line: &Line) -> u64 {
    match page.draft.runs.get(run_at(page, line.end.saturating_sub(1))) {
        Some(Run { text, from: From::Copied(source) }) => source + (line.end as u64 - u64::from(*text)),
        Some(Run { from: From::Made(Place::Byte(at)), .. }) => *at,
        _ => 0,
    }
}

/// Copies a line with its places.
fn copy(page: &Page, line: &Line, draft: &mut Draft) {
    let mut at = line.start;
    for (number, run) in page.draft.runs.iter().enumerate().skip(run_at(page, at)) {
        if at >= line.end {
            break;
        }
        let next =
            page.draft.runs.get(number + 1).map_or(line.end, |next| (next.text as usize).min(line.end));
        let stretch = page.draft.text.get(at..next).unwrap_or_default();
        match run.from {
            From::Copied(source) => {
                draft.copy(stretch, source + (at as u64 - u64::from(run.text)), stretch.len() as u64);
            }
            From::Made(place) => draft.make(stretch, place),
        }
        at = next;
    }
}

/// Lines that are printed as one: the cells of a table's row, where each has one line.
fn rows<'a, 'l>(lines: &'a [&'l Line]) -> impl Iterator<Item = &'a [&'l Line]> {
    let chunks = lines.chunk_by(|a, b| a.row.is_some() && a.row.map(|row| row.0) == b.row.map(|row| row.0));
    chunks.flat_map(|row| {
        let one_each = row.windows(2).all(|pair| pair[0].row != pair[1].row);
        if one_each { row.chunks(row.len()) } else { row.chunks(1) }
    })
}

/// Puts facts before the first line that only `<meta>` tags state.
fn state(page: &Page, lines: &[&Line], assembled: &mut Assembled) {
    let front: Vec<String> = lines.iter().take(FRONT).map(|line| squeezed(words(page, line))).collect();
    let all = front.concat();
    for kind in [FieldKind::Title, FieldKind::Published, FieldKind::Source] {
        let Some(label) = label(kind) else { continue };
        let Some(field) = assembled.fields.iter_mut().find(|field| field.kind == kind) else { continue };
        if is_visible(field, &front, &all) || is_column(field, page) {
            continue;
        }
        let Some(place) = field.place else { continue };
        let start = assembled.draft.text.len();
        assembled.draft.make(&format!("{label}{}\n", field.value), place);
        field.line = Some(start..assembled.draft.text.len() - 1);
    }
}

/// Whether the page itself states a fact: its title in its words, a date or a source in a labelled line.
fn is_visible(field: &Field, front: &[String], all: &str) -> bool {
    if field.kind == FieldKind::Title {
        return all.contains(&squeezed(&field.value));
    }
    let spellings =
        if field.kind == FieldKind::Published { dates(&field.value) } else { vec![squeezed(&field.value)] };
    // A label and its value may stand on two lines.
    let pairs = front.iter().zip(front.iter().skip(1).map(String::as_str).chain([""]));
    pairs.filter(|(line, _)| line.chars().take(LONGEST_LABEL_LINE + 1).count() <= LONGEST_LABEL_LINE).any(
        |(line, next)| {
            visible_labels(field.kind).iter().filter_map(|label| line.find(label)).min().is_some_and(|at| {
                spellings.iter().any(|value| line[at..].contains(value) || next.starts_with(value.as_str()))
            })
        },
    )
}

/// Whether what `<title>` gave is the column's name: the page's links have it, and it has no year.
fn is_column(field: &Field, page: &Page) -> bool {
    let value = squeezed(&field.value);
    let links = || page.lines.iter().take(FRONT).filter(|line| line.is_links());
    field.name == "title"
        && !value.contains(|c: char| c.is_ascii_digit())
        && links().any(|line| squeezed(words(page, line)).contains(&value))
}

/// The ways in which pages print the date that `value` begins with.
fn dates(value: &str) -> Vec<String> {
    let numbers: Vec<u32> =
        value.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).take(3).collect();
    let &[year, month, day] = &numbers[..] else { return vec![squeezed(value)] };
    vec![
        format!("{year}-{month:02}-{day:02}"),
        format!("{year}-{month}-{day}"),
        format!("{year}/{month:02}/{day:02}"),
        format!("{year}.{month:02}.{day:02}"),
        format!("{year}年{month:02}月{day:02}日"),
        format!("{year}年{month}月{day}日"),
    ]
}

/// Without white space and in half width.
fn squeezed(words: &str) -> String {
    let half = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        c => c,
    };
    words.chars().filter(|c| !c.is_whitespace()).map(half).collect()
}
