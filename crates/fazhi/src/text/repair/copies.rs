//! A report that stands twice on its page.

use std::collections::HashMap;

use memchr::memmem;

use super::floor;
use crate::Span;

/// A sentence shorter than this, in bytes, may well stand twice in one report.
const SHORTEST: usize = 45;
/// Fewer sentences in a row are a quotation.
const FEWEST: usize = 5;

/// The second copy, from its first sentence that was there before to its last; empty when there is none.
///
/// The copy may differ here and there: three quarters of its sentences must be those of the first.
pub(super) fn detect(text: &str, lines: &[Span]) -> Vec<Span> {
    if !is_likely(text) {
        return Vec::new();
    }
    let sentences = sentences(text, lines);
    let mut first: HashMap<&str, usize> = HashMap::new();
    // For each sentence that came before, how far back.
    let mut back: HashMap<usize, (usize, usize, usize)> = HashMap::new();
    for (n, sentence) in sentences.iter().enumerate() {
        let Some(&earlier) = first.get(sentence.of(text)) else {
            first.insert(sentence.of(text), n);
            continue;
        };
        let (from, to, count) = back.entry(n - earlier).or_insert((n, n, 0));
        *from = (*from).min(n);
        *to = (*to).max(n);
        *count += 1;
    }
    // Sentences that were lost or split shift the distance; the commonest one carries most of a copy.
    let Some((&distance, &(from, to, count))) =
        back.iter().max_by_key(|(distance, found)| (found.2, **distance))
    else {
        return Vec::new();
    };
    let near: usize = back.iter().filter(|(d, _)| d.abs_diff(distance) <= 3).map(|(_, found)| found.2).sum();
    let (from, to) = back
        .iter()
        .filter(|(d, _)| d.abs_diff(distance) <= 3)
        .fold((from, to), |(from, to), (_, found)| (from.min(found.0), to.max(found.1)));
    if count < FEWEST || near * 4 < (to - from + 1) * 3 || (to - from + 1) * 3 < sentences.len() {
        return Vec::new();
    }
    match (sentences.get(from), sentences.get(to)) {
        (Some(&start), Some(&end)) => vec![whole_lines(text, start.to(end))],
        _ => Vec::new(),
    }
}

/// Whether a sentence from the first half stands again in the second: a cheap look before the thorough one.
fn is_likely(text: &str) -> bool {
    let half = floor(text, text.len() / 20 * 9);
    [4, 3].iter().any(|part| {
        let from = floor(text, text.len() / part);
        let Some(rest) = text.get(from..) else { return false };
        let probe =
            rest.split(['。', '\n']).skip(1).take(40).map(str::trim).find(|piece| piece.len() >= SHORTEST);
        let Some(probe) = probe.filter(|probe| probe.len() <= 2000) else { return false };
        let behind = half.max(probe.as_ptr() as usize - text.as_ptr() as usize + probe.len());
        // Its first bytes are searched for first: a long needle takes long to prepare.
        let stands = |needle: &[u8]| {
            text.get(behind..).is_some_and(|rest| memmem::find(rest.as_bytes(), needle).is_some())
        };
        stands(&probe.as_bytes()[..SHORTEST]) && stands(probe.as_bytes())
    })
}

/// The long sentences of the text, in order.
fn sentences(text: &str, lines: &[Span]) -> Vec<Span> {
    let mut sentences = Vec::new();
    for line in lines {
        let mut start = line.start();
        for piece in line.of(text).split_inclusive('。') {
            let span = Span::new(start, start + piece.len()).trimmed(text);
            start += piece.len();
            if span.len() >= SHORTEST {
                sentences.push(span);
            }
        }
    }
    sentences
}

/// The span stretched to whole lines, and over the short lines above: the copy's own title and headings.
fn whole_lines(text: &str, span: Span) -> Span {
    let mut start = text.get(..span.start()).and_then(|front| front.rfind('\n')).map_or(0, |at| at + 1);
    for _ in 0..6 {
        let Some(above) = text.get(..start.saturating_sub(1)) else { break };
        let line = above.rfind('\n').map_or(0, |at| at + 1);
        let words = above.get(line..).unwrap_or("").trim();
        // A line that ran on or closed a sentence belongs to the first copy, and so does its date.
        if words.len() >= SHORTEST * 2 || words.ends_with(['。', ';', '日']) || line == 0 {
            break;
        }
        start = line;
    }
    let end =
        text.get(span.end()..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| span.end() + at);
    Span::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::detect;

    /// `count` sentences, each different.
    fn body(count: usize) -> String {
        let sentence = |n| format!("全年围绕第{n}类事项组织开展专项执法检查并公开检查结果。\n");
        (0..count).map(sentence).collect::<Vec<_>>().concat()
    }

    #[test]
    fn the_second_copy_is_found() {
        let once = format!("岚川区2023年法治政府建设报告\n{}岚川区人民政府\n2024年1月5日\n", body(12));
        let text = format!("{once}{once}");
        assert_eq!(
            detect(&text, &lines(&text)),
            [super::Span::new(once.len(), once.len() * 2 - "岚川区人民政府\n2024年1月5日\n".len() - 1)]
        );
        assert!(detect(&once, &lines(&once)).is_empty());
    }

    #[test]
    fn a_quotation_is_no_copy() {
        let text = format!("{}{}", body(30), body(3));
        assert!(detect(&text, &lines(&text)).is_empty());
    }
}
