//! From places on paper to lines, and from lines to paragraphs.
//!
//! A line of print goes on in the next one unless it ends well before the right edge, or the next one is indented.
//! What stands at the same height of most pages, and page numbers, belong to the paper.

use std::collections::HashMap;

use crate::numbered::is_numbered;

use super::glyphs::{PageGlyphs, Placed};

/// A line of print.
#[derive(Clone, Debug)]
pub(super) struct Printed {
    page: u32,
    words: String,
    left: f32,
    right: f32,
    baseline: f32,
    size: f32,
    /// Whether it stands in the upper or lower eighth of its page, where heads and feet are.
    at_edge: bool,
}

/// The lines of all pages without heads, feet and page numbers.
#[derive(Debug)]
pub(super) struct Paper {
    lines: Vec<Printed>,
    /// Lines that were left out.
    pub(super) dropped: usize,
}

/// Glyphs whose baselines differ by less than this, in their size, stand on one line.
const SAME_LINE: f32 = 0.45;
/// A gap is a space from this width on, in ems: between Chinese characters, and where Latin letters meet.
const GAP: f32 = 0.6;
const LATIN_GAP: f32 = 0.18;
/// A line that ends farther from the right edge, in ems, ends its paragraph.
const SHORT: f32 = 3.0;
/// A line that begins farther from the left edge, in ems, begins a paragraph.
const INDENT: f32 = 0.9;
/// Heads and feet stand in this share of a page from its upper or lower edge.
const EDGE: f32 = 0.125;

/// Puts glyphs into lines, from top to bottom and from left to right.
pub(super) fn lines(pages: Vec<PageGlyphs>) -> Paper {
    let count = pages.len();
    let mut lines = Vec::new();
    for page in pages {
        let (number, height) = (page.number, page.height);
        let mut glyphs = page.glyphs;
        glyphs.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
        let mut rest = glyphs.as_mut_slice();
        while let Some(first) = rest.first().copied() {
            // A line's glyphs need not share a baseline to the point.
            let mut last = first;
            let end = rest
                .iter()
                .position(|glyph| {
                    let near = glyph.baseline - last.baseline < SAME_LINE * last.size.min(glyph.size);
                    last = *glyph;
                    !near && glyph.baseline > first.baseline
                })
                .unwrap_or(rest.len());
            let (line, below) = rest.split_at_mut(end.max(1));
            lines.extend(printed(line, number, height));
            rest = below;
        }
    }
    let furniture = furniture(&lines, count);
    let before = lines.len();
    let kept: Vec<Printed> = lines
        .into_iter()
        .enumerate()
        .filter(|(at, _)| !furniture.contains(at))
        .map(|(_, line)| line)
        .collect();
    Paper { dropped: before - kept.len(), lines: kept }
}

/// One line of the glyphs on one height; none where they are all spaces.
fn printed(glyphs: &mut [Placed], page: u32, height: f32) -> Option<Printed> {
    glyphs.sort_by(|a, b| a.left.total_cmp(&b.left));
    let inked = |glyph: &&Placed| !glyph.character.is_whitespace();
    let (first, last) = (*glyphs.iter().find(inked)?, *glyphs.iter().rfind(inked)?);
    let mut words = String::new();
    let mut before: Option<Placed> = None;
    for glyph in glyphs.iter().filter(|glyph| glyph.left >= first.left && glyph.left <= last.left) {
        if let Some(before) = before {
            // Some programs print a character twice to make it bold.
            if before.character == glyph.character && (glyph.left - before.left).abs() < 0.2 * glyph.size {
                continue;
            }
            let latin = |c: char| c.is_ascii_alphanumeric();
            let both = latin(before.character) && latin(glyph.character);
            let gap = if both { LATIN_GAP } else { GAP };
            if glyph.left - before.right > gap * glyph.size && !words.ends_with(char::is_whitespace) {
                words.push(' ');
            }
        }
        words.push(glyph.character);
        before = Some(*glyph);
    }
    let size = glyphs.iter().map(|glyph| glyph.size).fold(0.0, f32::max);
    Some(Printed {
        page,
        words,
        left: first.left,
        right: last.right,
        baseline: first.baseline,
        size,
        at_edge: first.baseline < EDGE * height || first.baseline > (1.0 - EDGE) * height,
    })
}

/// The places of lines that belong to the paper.
fn furniture(lines: &[Printed], pages: usize) -> std::collections::HashSet<usize> {
    let key = |line: &Printed| {
        let words: String =
            line.words.chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect();
        (words, (line.baseline / 4.0) as i64)
    };
    let mut seen: HashMap<(String, i64), Vec<u32>> = HashMap::new();
    for line in lines.iter().filter(|line| line.at_edge) {
        let on = seen.entry(key(line)).or_default();
        if on.last() != Some(&line.page) {
            on.push(line.page);
        }
    }
    let repeats = |line: &Printed| {
        pages > 1 && seen.get(&key(line)).is_some_and(|on| on.len() > 1 && on.len() * 2 >= pages)
    };
    let at_ends = |at: usize| {
        let other = |next: Option<usize>| {
            next.and_then(|next| lines.get(next)).is_none_or(|next| next.page != lines[at].page)
        };
        other(at.checked_sub(1)) || other(Some(at + 1))
    };
    let belongs = |(at, line): &(usize, &Printed)| {
        line.at_edge && (repeats(line) || at_ends(*at) && is_page_number(&line.words))
    };
    lines.iter().enumerate().filter(belongs).map(|(at, _)| at).collect()
}

/// `3`, `- 3 -`, `第3页`, `3/12`, `第 3 页 共 12 页`.
fn is_page_number(words: &str) -> bool {
    let digits = words.chars().filter(char::is_ascii_digit).count();
    (1..=6).contains(&digits)
        && words.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "-—–·/第页共,".contains(c))
}

/// The paragraphs, each the words of its lines with their pages.
pub(super) fn paragraphs(paper: &Paper) -> Vec<Vec<(String, u32)>> {
    let (left, right) = edges(&paper.lines);
    let mut paragraphs: Vec<Vec<(String, u32)>> = Vec::new();
    let mut before: Option<&Printed> = None;
    for line in &paper.lines {
        let goes_on = before.is_some_and(|before| goes_on(before, line, left, right));
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(paragraph) => {
                let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
                if let Some((words, _)) = paragraph.last_mut()
                    && latin(words.chars().next_back())
                    && latin(line.words.chars().next())
                {
                    words.push(' ');
                }
                paragraph.push((line.words.clone(), line.page));
            }
            None => paragraphs.push(vec![(line.words.clone(), line.page)]),
        }
        before = Some(line);
    }
    paragraphs
}

/// Where most lines begin and where the long ones end.
fn edges(lines: &[Printed]) -> (f32, f32) {
    let mut lefts: Vec<f32> = lines.iter().map(|line| line.left).collect();
    let mut rights: Vec<f32> = lines.iter().map(|line| line.right).collect();
    lefts.sort_by(f32::total_cmp);
    rights.sort_by(f32::total_cmp);
    let at = |values: &[f32], share: usize| values.get(values.len().saturating_sub(1) * share / 100).copied();
    (at(&lefts, 5).unwrap_or(0.0), at(&rights, 95).unwrap_or(0.0))
}

fn goes_on(before: &Printed, line: &Printed, left: f32, right: f32) -> bool {
    let size = before.size;
    let short = right - before.right > SHORT * size;
    let indented = line.left - left > INDENT * line.size;
    let other_size = (line.size - size).abs() > 0.15 * size;
    // More white than between the lines of a paragraph, which are at most two apart.
    let apart = before.page == line.page && line.baseline - before.baseline > 2.6 * size;
    let closed = before.words.ends_with(['。', '；', '：', ';', ':', '！', '？']) && is_numbered(&line.words);
    !(short || indented || other_size || apart || closed)
}
