//! Headings glued to what stands before them, in a text that keeps its other line breaks.
//!
//! `现将情况报告如下:一、主要成效`, `…出庭应诉1次。三、存在的不足`, `一、主要成效(一)加强领导`: a number inside a line opens
//! a line of its own where it continues the count of the numbers that open lines, and no line of that number comes.
//! A first number is believed only where a second one follows.

use crate::read::ordinal::Style;

/// A heading that a stop ends has at most this many characters, and one that the line's end ends at most so many.
const LONGEST_STOPPED: usize = 40;
const LONGEST_ALONE: usize = 120;

/// How many styles are counted: the first three.
const STYLES: usize = 3;

/// A number at the start of a line or inside one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// The index of its line.
    pub(super) line: usize,
    /// Where in the line it stands, in bytes.
    pub(super) at: usize,
    pub(super) style: Style,
    pub(super) value: u16,
    /// Whether it opens a line for sure.
    pub(super) opens: bool,
}

/// Those of `numbers`, which stand in the order of the text, that open a line though they stand inside one.
pub(super) fn glued(numbers: &[Number]) -> Vec<Number> {
    if numbers.iter().all(|number| number.opens) {
        return Vec::new();
    }
    let next = following(numbers);
    let mut last = [0; STYLES];
    let mut found = Vec::new();
    for (number, next) in numbers.iter().zip(next) {
        let style = number.style as usize;
        let Some(&before) = last.get(style) else { continue };
        if !number.opens {
            let repeated = next.is_some_and(|next| next.opens && next.value == number.value);
            let goes_on = number.value > 1 || next.is_some_and(|next| next.value == 2);
            if number.value != before + 1 || repeated || !goes_on {
                continue;
            }
            found.push(*number);
        }
        last[style] = number.value;
        last[style + 1..].fill(0);
    }
    found
}

/// For each number the next one of its style, before any of a higher style that opens a line.
fn following(numbers: &[Number]) -> Vec<Option<Number>> {
    let mut next: [Option<Number>; STYLES] = [None; STYLES];
    let mut found = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate().rev() {
        let style = number.style as usize;
        let Some(slot) = next.get_mut(style) else { continue };
        found[at] = slot.replace(*number);
        if number.opens {
            next[style + 1..].fill(None);
        }
    }
    found
}

/// Whether a sentence ends before a number: in a stop, a closing mark behind one, or, before a first number, a colon.
pub(super) fn ends_sentence(before: &str, value: u16) -> bool {
    let before = before.trim_end_matches(' ');
    let bare = before.trim_end_matches(['”', ')']);
    bare.ends_with(['。', '!', '?']) || value == 1 && before.ends_with(':')
}

/// Whether the words behind a number read as a heading: a short piece up to a stop, or a piece without one up to the
/// end of the line or the first number of the next style.
pub(super) fn reads_as_title(words: &str) -> bool {
    let within = |most: usize| words.char_indices().nth(most + 1).map_or(words, |(at, _)| &words[..at]);
    let begins = words.starts_with(|c: char| c > '\u{2E7F}' || c == '“' || c.is_ascii_digit());
    let alone = within(LONGEST_ALONE);
    let stopped = within(LONGEST_STOPPED).find('。');
    let title = match stopped.or_else(|| ["(一)", "1."].into_iter().filter_map(|end| alone.find(end)).min())
    {
        Some(end) => &words[..end],
        None if alone.len() == words.len() => alone.trim_end_matches('。'),
        None => return false,
    };
    begins && !title.contains(['。', ';', '?', '!', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers written as `一` or `(一)`, with a `-` before those inside a line.
    fn numbers(written: &str) -> Vec<Number> {
        let read = |(line, word): (usize, &str)| {
            let bare = word.trim_start_matches('-');
            let style = if bare.starts_with('(') { Style::Second } else { Style::First };
            let value = "一二三四五".chars().position(|c| bare.contains(c)).expect("a numeral") as u16 + 1;
            Number { line, at: 0, style, value, opens: bare == word }
        };
        written.split(' ').enumerate().map(read).collect()
    }

    fn found(written: &str) -> Vec<usize> {
        glued(&numbers(written)).into_iter().map(|number| number.line).collect()
    }

    #[test]
    fn a_number_fills_the_hole_in_a_count() {
        assert_eq!(found("-一 二 三"), [0]);
        assert_eq!(found("一 -二 三 -四"), [1, 3]);
        assert_eq!(found("-一 (一) (二) -二 (一) -(二) 三"), [0, 3, 5]);
        assert_eq!(found("一 -(一) (二) 二 -(一) -(二)"), [1, 4, 5]);
    }

    #[test]
    fn a_number_out_of_count_stays_inside_its_line() {
        for written in
            ["一 二 三", "-一", "一 -一 二", "一 -二 二", "-一 一 二", "一 -三 二", "一 -(一) 二 (二)"]
        {
            assert!(found(written).is_empty(), "{written}");
        }
    }

    #[test]
    fn sentences_end_before_a_heading() {
        for before in ["应诉1次。", "“一件事”。 ", "说:“好。”", "(见附件。)"] {
            assert!(ends_sentence(before, 2), "{before}");
        }
        assert!(ends_sentence("报告如下:", 1) && !ends_sentence("审查以下内容:", 2));
        assert!(!ends_sentence("深化“放管服”", 2) && !ends_sentence("其中", 1));
    }

    #[test]
    fn a_heading_is_short() {
        for words in [
            "存在的不足和原因",
            "2025年工作安排",
            "规范执法。办理案件32件;",
            "主要成效(一)学法。普法;",
            &("加强".repeat(50) + "。"),
        ] {
            assert!(reads_as_title(words), "{words}");
        }
        let long = "加强".repeat(21) + "。其中";
        for words in ["主体是否合法;", "如何改进?", long.as_str(), "", ",加强"] {
            assert!(!reads_as_title(words), "{words}");
        }
    }
}
