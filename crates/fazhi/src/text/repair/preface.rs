//! What stands before the report and is not of it: a cover letter, the foot of the page.

use super::floor;
use super::line::{is_running, opens_unit};
use crate::Span;
use crate::lexicon::chrome_footer::WORDS;

/// How many lines and bytes may stand before a report, and which part of the text, as one in so many bytes.
const LINES: usize = 40;
const BYTES: usize = 6000;
const PART: usize = 3;

/// The first lines of the text that are not blank.
fn head(text: &str, lines: &[Span]) -> Vec<Span> {
    let head = text.get(..floor(text, BYTES.min(text.len()))).unwrap_or("");
    let end = head.rfind('\n').unwrap_or(0);
    let lines = lines.iter().take_while(|line| line.end() <= end).filter(|line| !line.is_empty());
    lines.take(LINES).copied().collect()
}

/// The cover letter, from its salutation to its date; empty when there is none.
///
/// It has a salutation, ends in a date alone on its line with the sender above, and a title follows, with the
/// report behind it.
pub(super) fn cover_letter(text: &str, lines: &[Span]) -> Vec<Span> {
    let head = head(text, lines);
    let words = |n: usize| head.get(n).map_or("", |line| line.of(text));
    let Some(salutation) = (0..head.len()).find(|&n| is_salutation(words(n))) else { return Vec::new() };
    let Some(date) = (salutation + 2..head.len()).find(|&n| is_date(words(n))) else { return Vec::new() };
    let sender = !is_running(words(date - 1)) && !opens_unit(words(date - 1)) && date > salutation + 2;
    let title = (date + 1..head.len()).any(|n| is_title(words(n)));
    let (Some(first), Some(last)) = (head.get(salutation), head.get(date)) else { return Vec::new() };
    // Its own title stands above it.
    let above = salutation.checked_sub(1).filter(|&n| is_title(words(n))).and_then(|n| head.get(n));
    let letter = above.unwrap_or(first).to(*last);
    let numbered = (salutation..date).any(|n| words(n).starts_with("一、"));
    if sender && title && !numbered && letter.end() * PART <= text.len() { vec![letter] } else { Vec::new() }
}

/// The foot of the page where it stands before the text; empty when it does not.
pub(super) fn footer(text: &str, lines: &[Span]) -> Vec<Span> {
    let head = head(text, lines);
    let body = head.iter().position(|line| is_running(line.of(text)) || opens_unit(line.of(text)));
    let Some(body) = body else { return Vec::new() };
    let is_footer = |line: &Span| WORDS.iter().any(|word| line.of(text).contains(word));
    let front = head.get(..body).unwrap_or(&[]);
    let Some(first) = front.iter().find(|line| is_footer(line)) else { return Vec::new() };
    let last = front.iter().rfind(|line| is_footer(line)).unwrap_or(first);
    vec![first.to(*last)]
}

/// `区委、区政府:`: those to whom a letter goes, and nothing else on the line.
fn is_salutation(line: &str) -> bool {
    line.strip_suffix(':').is_some_and(|names| {
        names.len() <= 120
            && names.ends_with(['委', '府', '局', '院', '室', '会', '厅', '部'])
            && !names.contains(['。', ';', ':'])
    })
}

/// A date alone on its line: `2024年1月5日`.
fn is_date(line: &str) -> bool {
    let mut rest = line;
    for unit in ['年', '月', '日'] {
        let Some((number, behind)) = rest.split_once(unit) else { return false };
        let number = number.trim();
        if number.is_empty() || number.len() > 12 || number.contains([',', '。', '、']) {
            return false;
        }
        if !number.chars().all(|c| c.is_ascii_digit() || "〇零一二三四五六七八九十".contains(c)) {
            return false;
        }
        rest = behind;
    }
    rest.trim().is_empty()
}

/// A title of a report: short, unstopped, and it names one.
fn is_title(line: &str) -> bool {
    line.len() <= 180
        && !line.contains(['。', ':'])
        && line.contains("法治政府")
        && ["报告", "总结", "情况"].iter().any(|end| line.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::*;

    const REPORT: &str = "岚川区2023年法治政府建设情况报告\n2023年,岚川区深入推进依法行政。\n一、主要成效\n";

    #[test]
    fn the_cover_letter_is_found() {
        let letter =
            "区委、区政府:\n现将我局2023年法治政府建设情况报告呈上。请审阅。\n岚川区司法局\n2024年1月5日";
        let text = format!("{letter}\n{REPORT}{}", "全年学法12次。".repeat(60));
        assert_eq!(cover_letter(&text, &lines(&text)), [Span::new(0, letter.len())]);
        let plain = format!(
            "岚川区2023年法治政府建设情况报告\n区委、区政府:\n{}\n岚川区司法局\n2024年1月5日",
            "全年学法12次。".repeat(60)
        );
        assert!(cover_letter(&plain, &lines(&plain)).is_empty());
    }

    #[test]
    fn the_footer_is_found_before_the_text() {
        let text = format!("首页\n主办单位:岚川区人民政府\n版权所有 岚川区\n{REPORT}");
        assert_eq!(
            footer(&text, &lines(&text)).first().map(|span| span.of(&text)),
            Some("主办单位:岚川区人民政府\n版权所有 岚川区")
        );
        let below = format!("{REPORT}版权所有 岚川区\n");
        assert!(footer(&below, &lines(&below)).is_empty());
    }
}
