//! Columns of a table, whose rows are lines with `|` between cells: the year that the head of a column names.

use memchr::{memchr, memchr_iter, memrchr};

use crate::Span;
use crate::lexicon::column::{ENDS, LAST, THIS};
use crate::read::date::find_year;

/// Rows above a number in which the head of its column is looked for.
const ROWS: usize = 24;

/// Bytes of a row at most.
const LENGTH: usize = 400;

/// Numbers in the cells of one row that share a unit, at most.
const NUMBERS: usize = 6;

/// The year that a column is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Year {
    /// 2022年.
    Named(u16),
    /// 上年.
    Last,
    /// 本年.
    This,
}

/// Whether the edge of a cell is all that stands in `gap`.
pub(crate) fn is_edge(gap: &str) -> bool {
    gap.contains('|') && gap.bytes().all(|c| matches!(c, b' ' | b'|' | b'\t'))
}

/// The year of the column that `at` stands in. Columns are counted from the right: the first cell of a row may span
/// several rows.
pub(crate) fn year(text: &str, at: usize) -> Option<Year> {
    let right = memchr_iter(b'|', &text.as_bytes()[at..line_end(text, at)?]).count();
    let mut end = line_start(text, at)?.checked_sub(1)?;
    for _ in 0..ROWS {
        let start = line_start(text, end)?;
        let row = &text[start..end];
        if !row.contains('|') {
            return None;
        }
        let cell = row.rsplit('|').nth(right).map(str::trim);
        if let Some(year) = cell.and_then(named) {
            return Some(year);
        }
        end = start.checked_sub(1)?;
    }
    None
}

/// Where the line that `at` stands in ends, if that is near.
fn line_end(text: &str, at: usize) -> Option<usize> {
    let reach = text.len().min(at + LENGTH);
    let near = memchr(b'\n', text.as_bytes().get(at..reach)?);
    near.map(|end| at + end).or((reach == text.len()).then_some(reach))
}

/// Where the line that `at` stands in begins, if that is near.
fn line_start(text: &str, at: usize) -> Option<usize> {
    let reach = at.saturating_sub(LENGTH);
    let near = memrchr(b'\n', text.as_bytes().get(reach..at)?);
    near.map(|end| reach + end + 1).or((reach == 0).then_some(0))
}

/// The year that is all that `cell` names.
fn named(cell: &str) -> Option<Year> {
    if let Some((year, span)) = find_year(cell).filter(|(_, span)| span.start() == 0) {
        return ENDS.contains(&&cell[span.end()..]).then_some(Year::Named(year));
    }
    let tells = |words: &[&str]| {
        words.iter().any(|word| cell.strip_prefix(word).is_some_and(|rest| ENDS.contains(&rest)))
    };
    if tells(LAST) {
        return Some(Year::Last);
    }
    tells(THIS).then_some(Year::This)
}

/// Whether the number at `start` and the figure at `last` stand in cells side by side, each in the column of a year:
/// 收案(件) | 86 | 128.
pub(crate) fn is_next_year(text: &str, last: Span, start: usize) -> bool {
    text.get(last.end()..start).is_some_and(is_edge)
        && year(text, start).is_some()
        && year(text, last.start()).is_some()
}

/// The words before the first of the numbers that stand in cells of their own up to `at`.
pub(crate) fn before_numbers(text: &str, at: usize) -> &str {
    let mut row = line_start(text, at).and_then(|start| text.get(start..at)).unwrap_or("");
    for _ in 0..NUMBERS {
        let tight = row.trim_end_matches([' ', '|', '\t']);
        let rest = tight.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        if rest.len() == tight.len() || !rest.ends_with(['|', ' ', '\t']) {
            break;
        }
        row = rest;
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_a_column_names_its_year() {
        let text = "项目 | 2022年 | 2023年 | 2023年比2022年\n收案(件) | 86 | 128 | 42\n";
        let year_of = |number: &str| year(text, text.find(number).expect("it is there"));
        assert_eq!(year_of("86"), Some(Year::Named(2022)));
        assert_eq!(year_of("128"), Some(Year::Named(2023)));
        assert_eq!(year_of("42"), None);
        let text = "事项 | 项目 | 上年数 | 本年度\n复议 | 收案(件) | 86 | 128\n审结(件) | 80 | 119";
        assert_eq!(year(text, text.find("80").expect("it is there")), Some(Year::Last));
        assert_eq!(year(text, text.find("119").expect("it is there")), Some(Year::This));
        for text in ["", "|", "86", "\n| 86", "甲 | 乙\n86 | 128"] {
            assert_eq!(year(text, text.len()), None, "{text}");
        }
    }

    #[test]
    fn numbers_side_by_side_share_the_words_before_the_first() {
        let text = "收案(件) | 86 | 1,280 | 42";
        assert_eq!(before_numbers(text, text.find("42").expect("it is there")), "收案(件) | ");
        assert_eq!(before_numbers("收案86 | 42", "收案86 | ".len()), "收案86 | ");
    }
}
