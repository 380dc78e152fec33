//! Citations: every title between 《 and 》, or marks in their place, with what stands beside it.

mod beside;
mod loose;
mod pairs;
mod title;

use serde::{Deserialize, Serialize};

use crate::Span;
use crate::lexicon::citation::BETWEEN_TITLES;
use crate::lookup::Seen;
use crate::read::citation::find_period;

/// A document named between 《 and 》 (the outermost pair).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// From 《 to 》, or the marks in their place, both included.
    pub span: Span,
    /// The title without the outermost marks.
    pub title: String,
    /// Document number beside the title, its brackets normalised: `厅字〔2019〕28号`.
    pub number: Option<String>,
    /// What kind of document the title names.
    pub kind: CitationKind,
    /// Whether it is a draft (草案, 征求意见稿).
    pub draft: bool,
    /// First and last year of a period in the title (`2021—2025年`).
    pub period: Option<(u16, u16)>,
    /// The title as two reports would share it: half width, no spaces, one spelling of marks and dashes,
    /// without the country's name before a law and without draft or trial notes.
    pub key: String,
}

/// Kind of a cited document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CitationKind {
    /// 宪法, …法, …法典.
    Law,
    /// 条例, 规定, 办法, 细则, 规则, 规章.
    Regulation,
    /// 纲要, 规划, 方案, 计划, 要点, 清单, 目录.
    Plan,
    /// 意见, 通知, 公告, 决定, 报告.
    Opinion,
    /// 指引, 指南, 标准, 汇编.
    Guide,
    /// Anything else between the marks.
    Other,
}

/// Every citation of a folded text, in order, and every 《 that is never closed.
///
/// Linear in the text. Numbers are looked for only near their title.
pub(crate) fn scan(seen: &Seen) -> (Vec<Citation>, Vec<Span>) {
    let (mut pairs, unclosed) = pairs::pairs(seen);
    loose::add(seen.text(), &mut pairs, &unclosed);
    let mut from = 0;
    let mut citations = Vec::with_capacity(pairs.len());
    for span in pairs {
        let (citation, numbers) = citation(seen.text(), span, from);
        citations.push(citation);
        assign(seen.text(), &mut citations, numbers);
        from = span.end();
    }
    (citations, unclosed)
}

/// The citation at `span` and the numbers beside it; the text before byte `from` belongs to another one.
fn citation(text: &str, span: Span, from: usize) -> (Citation, Vec<String>) {
    let inside = loose::inside(span.of(text));
    let parsed = title::parsed(inside);
    let citation = Citation {
        span,
        title: without_spaces(inside),
        number: parsed.number(),
        kind: parsed.kind(),
        draft: parsed.draft() || beside::is_draft(text, span.end()),
        period: find_period(inside).map(|(years, _)| years),
        key: parsed.key(),
    };
    (citation, beside::numbers(text, span, from))
}

/// Gives the numbers beside the last title to the titles that they are of: `《甲》《乙》(厅字〔2019〕28号、29号)`.
/// Where there are more titles than numbers, or fewer, nobody knows whose they are.
fn assign(text: &str, citations: &mut [Citation], numbers: Vec<String>) {
    let joined = |pair: &[Citation]| {
        let gap = text.get(pair[0].span.end()..pair[1].span.start()).unwrap_or("");
        pair[0].number.is_none() && BETWEEN_TITLES.contains(&gap.trim())
    };
    let most = numbers.len() + 1;
    let in_row = 1 + citations.windows(2).rev().take_while(|pair| joined(pair)).take(most).count();
    let first = citations.len().saturating_sub(numbers.len());
    match citations.last_mut() {
        Some(last) if numbers.len() == 1 || in_row == 1 => {
            last.number = numbers.into_iter().next().or_else(|| last.number.take());
        }
        _ if in_row == numbers.len() => {
            for (citation, number) in citations[first..].iter_mut().zip(numbers) {
                citation.number = Some(number);
            }
        }
        _ => {}
    }
}

/// `title` without its stray spaces and line breaks; a space between two Latin words stays.
fn without_spaces(title: &str) -> String {
    let mut joined = String::with_capacity(title.len());
    let mut space = false;
    for c in title.chars() {
        if c.is_whitespace() {
            space = true;
            continue;
        }
        if space && c.is_ascii_alphanumeric() && joined.ends_with(|last: char| last.is_ascii_alphabetic()) {
            joined.push(' ');
        }
        joined.push(c);
        space = false;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_says_all_that_stands_in_and_beside_its_title() {
        let text =
            "根据《关于印发<江州市 法治建设规划(2021-2025年)>的通知》(江委发[2021] 3号)和《养犬条例(草案)》";
        let (citations, unclosed) = scan(&Seen::read(text));
        assert_eq!((citations.len(), unclosed.len()), (2, 0));
        let first = &citations[0];
        assert_eq!(first.title, "关于印发<江州市法治建设规划(2021-2025年)>的通知");
        assert_eq!(first.span.of(text).chars().next(), Some('《'));
        assert_eq!(first.number.as_deref(), Some("江委发〔2021〕3号"));
        assert_eq!(first.kind, CitationKind::Opinion);
        assert_eq!(first.period, Some((2021, 2025)));
        assert_eq!(first.key, "关于印发〈江州市法治建设规划(2021—2025年)〉的通知");
        let second = &citations[1];
        assert_eq!((second.kind, second.draft, second.period), (CitationKind::Regulation, true, None));
        assert_eq!((second.key.as_str(), second.number.as_deref()), ("养犬条例", None));
    }

    #[test]
    fn titles_in_a_row_share_a_list_of_numbers() {
        for (text, expected) in [
            ("《甲》《乙》(厅字〔2019〕28号、29号)", &["28", "29"][..]),
            ("《甲》、《乙》和《丙》(厅字〔2019〕28号、29号、国发〔2020〕3号)", &["28", "29", "3"]),
            ("《甲》(国发〔2020〕3号)《乙》《丙》(厅字〔2019〕28号、29号)", &["3", "28", "29"]),
            ("《甲》《乙》(厅字〔2019〕28号)", &["", "28"]),
            ("《甲》《乙》《丙》(厅字〔2019〕28号、29号)", &["", "", ""]),
            ("落实《甲》,印发《乙》(厅字〔2019〕28号、国发〔2020〕3号)", &["", "28"]),
        ] {
            let serial = |number: Option<&str>| {
                number.and_then(|number| number.split_once('〕')).map_or("", |(_, serial)| serial).to_owned()
            };
            let (citations, _) = scan(&Seen::read(text));
            let serials: Vec<String> = citations.iter().map(|it| serial(it.number.as_deref())).collect();
            let serials: Vec<&str> = serials.iter().map(|serial| serial.trim_end_matches('号')).collect();
            assert_eq!(serials, expected, "{text}");
        }
    }

    #[test]
    fn an_unclosed_mark_is_reported_and_its_neighbours_are_read() {
        let text = "落实《甲条例。\n《乙办法》施行。";
        let (citations, unclosed) = scan(&Seen::read(text));
        assert_eq!(citations.iter().map(|citation| citation.title.as_str()).collect::<Vec<_>>(), ["乙办法"]);
        assert_eq!(unclosed.iter().map(|span| span.of(text)).collect::<Vec<_>>(), ["《"]);
    }

    #[test]
    fn stray_spaces_go_and_latin_words_stay_apart() {
        assert_eq!(without_spaces(" 法治 建设\n规划 "), "法治建设规划");
        assert_eq!(without_spaces("Rule of Law 报告"), "Rule of Law报告");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_scanned_in_order_without_overlap(text in "[《》〈〉<>()〔〕【】\\[\\]。\n \t2019二〇年—号第法条例草案试行中发𠀀]{0,80}") {
            let (citations, unclosed) = scan(&Seen::read(&text));
            for pair in citations.windows(2) {
                assert!(pair[0].span.end() <= pair[1].span.start());
            }
            for citation in &citations {
                let printed = citation.span.of(&text);
                assert!(printed.starts_with(['《', '<', '〈']) && printed.ends_with(['》', '>', '〉']));
            }
            assert!(unclosed.windows(2).all(|pair| pair[0] < pair[1]));
            let marks = text.contains(['《', '<', '〈']);
            assert!(marks || citations.is_empty() && unclosed.is_empty());
        }
    }
}
