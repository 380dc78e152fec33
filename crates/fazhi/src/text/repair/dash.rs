//! The dash of a span of years, lost at the border of two type faces: `(20212025年)`, `(2015 2020年)`.

use memchr::memmem;

use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind, digits, year};
use crate::Span;

/// No plan runs for longer.
const LONGEST: u32 = 15;

pub(super) fn repair(text: &str) -> Option<Rewritten> {
    let mut rewriter = Rewriter::new(text);
    let mut done = 0;
    for at in memmem::find_iter(text.as_bytes(), b"20") {
        if at < done || before(text, at).is_some_and(|c| c.is_ascii_digit()) {
            continue;
        }
        let Some(gap) = lost_dash(text, at) else { continue };
        rewriter.replace(gap, "—");
        done = gap.end() + 4;
    }
    rewriter.finish()
}

/// Where the dash of the two years at byte `at` is missing.
fn lost_dash(text: &str, at: usize) -> Option<Span> {
    let length = digits(text, at);
    let bracketed = before(text, at) == Some('(');
    let mut gap = Span::at(at + 4);
    if length == 8 {
        // `20212025年`: eight digits and 年 are nothing else.
        if behind(text, at + 8) != Some('年') {
            return None;
        }
    } else if length == 4 {
        // `2016 2020年`: two years in a row may be two years, unless brackets hold just them.
        let between = text.get(at + 4..)?;
        let between = between.strip_prefix('年').unwrap_or(between);
        let spaces = between.len() - between.trim_start_matches(' ').len();
        let second = text.len() - between.len() + spaces;
        gap = Span::new(at + 4, second);
        if gap.is_empty() || spaces > 3 || digits(text, second) != 4 || !bracketed {
            return None;
        }
        let end = text.get(second + 4..)?;
        if !end.strip_prefix('年').unwrap_or(end).starts_with(')') {
            return None;
        }
        if gap.of(text).starts_with('年') {
            gap = Span::new(at + 4 + '年'.len_utf8(), second);
        }
    } else {
        return None;
    }
    let (first, last) = (year(text, at)?, year(text, gap.end())?);
    (first < last && last <= first + LONGEST).then_some(gap)
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|done| done.text)
    }

    #[test]
    fn the_dash_is_put_back() {
        assert_eq!(repaired("纲要(20212025年)").as_deref(), Some("纲要(2021—2025年)"));
        assert_eq!(repaired("纲要(2015 2020年)").as_deref(), Some("纲要(2015—2020年)"));
        assert_eq!(repaired("纲要(2021年2025年)").as_deref(), Some("纲要(2021年—2025年)"));
        assert_eq!(repaired("规划20212025年").as_deref(), Some("规划2021—2025年"));
    }

    #[test]
    fn other_digits_stay() {
        for text in [
            "(2021—2025年)",
            "20210315",
            "2021 2022年两年",
            "120212025年",
            "(20252021年)",
            "20",
            "2021年,2022年",
        ] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
