//! Headings without numbers in words of their own: 强化组织领导,筑牢法治根基.
//!
//! Nothing in such a line names a content, so that only its place tells: it is short, nothing closes it, a sentence ends
//! before it and a paragraph follows. A line that was broken may look so; a report with several has headings.

use crate::line::{Line, LineKind};
use crate::read::ordinal::Style;

use super::heading::{Heading, level_below};

/// Such a heading has from so many characters
const SHORTEST: usize = 6;

/// to so many.
const LONGEST: usize = 30;

/// The paragraph below it has at least so many characters.
const SHORTEST_PARAGRAPH: usize = 20;

/// A report that has fewer of them over paragraphs has none of these;
const FEWEST: usize = 3;

/// over numbers from one, fewer than this.
const FEWEST_COUNTED: usize = 2;

/// The couplets among `lines` that head sections, beside the headings that were `found`, in order. Where the parts of
/// their section are numbered `(一)` there are none, above those that are numbered `1.` they may stand.
pub(super) fn find(text: &str, lines: &[Line], found: &[Heading]) -> Vec<Heading> {
    let outer = found.iter().filter_map(Heading::style).min();
    if outer == Some(Style::Second) {
        return Vec::new();
    }
    let holds = |heading: &Heading| heading.style().map_or(heading.level == 1, |style| Some(style) == outer);
    // How the parts of the section are numbered that these headings stand in.
    let inside = |headings: &[Heading]| {
        let parts = headings.iter().take_while(|heading| !holds(heading));
        parts.filter_map(Heading::style).find(|&style| Some(style) > outer)
    };
    let fits = |below: &Line, inner: Option<Style>| match inner {
        Some(style) => below.mark.is_some_and(|mark| mark.style == style && mark.value == 1),
        None => is_paragraph(below.span.of(text)),
    };
    let filled: Vec<usize> = (0..lines.len()).filter(|&at| lines[at].kind == LineKind::Body).collect();
    let mut couplets: Vec<(Heading, bool)> = Vec::new(); // whether numbers stand below it
    let mut next = 0; // the next heading
    let mut above = None; // the last heading before the line
    let mut under = None; // the last one that may hold it
    let mut inner = inside(found);
    for (n, &at) in filled.iter().enumerate() {
        if let Some(heading) = found.get(next).filter(|heading| heading.line == at) {
            (above, next) = (Some(heading), next + 1);
            if holds(heading) {
                (under, inner) = (above, inside(&found[next..]));
            }
            continue;
        }
        if inner == Some(Style::Second) {
            continue;
        }
        let before = n.checked_sub(1).map(|n| filled[n]);
        let opens = before.is_none_or(|before| {
            let below_heading = above.is_some_and(|heading| heading.line == before && !heading.run_in());
            below_heading || ends_sentence(lines[before].span.of(text))
        });
        let below = filled.get(n + 1).map(|&below| &lines[below]);
        if opens && below.is_some_and(|below| fits(below, inner)) && is_couplet(lines[at].span.of(text)) {
            couplets.push((Heading::unnumbered(at, lines[at].span, level_below(under)), inner.is_some()));
        }
    }
    let counted = couplets.iter().filter(|(_, counted)| *counted).count();
    let plain = couplets.len() - counted;
    couplets.retain(|(_, over)| if *over { counted >= FEWEST_COUNTED } else { plain >= FEWEST });
    couplets.into_iter().map(|(heading, _)| heading).collect()
}

/// Whether a line is as short as a heading, with nothing that ends or counts anything in it.
fn is_couplet(line: &str) -> bool {
    let length = line.chars().take(LONGEST + 1).count();
    let sentence = |c: char| matches!(c, '。' | ';' | ':' | '!' | '?') || c.is_ascii_digit();
    (SHORTEST..=LONGEST).contains(&length)
        && !line.contains(sentence)
        && line.ends_with(|c: char| c > '\u{2E7F}' && !matches!(c, ',' | '、'))
}

/// Whether a line ends as the last one of a paragraph does.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['”', ')', '》']).ends_with(['。', ':', '!', ';'])
}

/// Whether a line is a paragraph of whole sentences.
fn is_paragraph(line: &str) -> bool {
    ends_sentence(line) && line.chars().nth(SHORTEST_PARAGRAPH - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{headings, titles};

    const DONE: &str =
        "全县上下坚持依法行政,县政府常务会议学习法律四次,研究法治建设议题,制定年度工作要点并压实责任。";

    fn text(sections: &[&str]) -> String {
        let sections: Vec<String> = sections.iter().map(|title| format!("{title}\n{DONE}\n")).collect();
        format!(
            "青河县2023年法治政府建设年度报告\n2023年,青河县推进依法行政。现将情况报告如下:\n{}",
            sections.concat()
        )
    }

    #[test]
    fn couplets_head_sections() {
        let want = ["强化党的领导,筑牢法治根基", "规范行政执法,守护公平正义", "深化法治宣传,厚植法治氛围"];
        assert_eq!(titles(&text(&want)), want);
        assert_eq!(titles(&text(&want[..2])), [""; 0], "two may be broken lines");
    }

    #[test]
    fn they_stand_under_numbered_headings() {
        let text = text(&["一、工作情况\n强化党的领导", "规范行政执法", "深化法治宣传", "二、存在的不足"]);
        let found: Vec<(u8, String)> = headings(&text).into_iter().map(|it| (it.0, it.2)).collect();
        let want = [
            (1, "工作情况"),
            (2, "强化党的领导"),
            (2, "规范行政执法"),
            (2, "深化法治宣传"),
            (1, "存在的不足"),
        ];
        assert_eq!(found, want.map(|(level, title)| (level, title.to_owned())));
    }

    #[test]
    fn they_stand_above_headings_numbered_from_one() {
        let text = text(&[
            "一、工作情况\n强化党的领导\n1.抓学习。",
            "2.抓部署。",
            "规范行政执法\n1.抓制度。",
            "深化法治宣传\n1.抓活动。",
            "二、存在的不足",
        ]);
        let found: Vec<(u8, String)> = headings(&text).into_iter().map(|it| (it.0, it.2)).collect();
        let levels: Vec<u8> = found.iter().map(|it| it.0).collect();
        assert_eq!(levels, [1, 2, 3, 3, 2, 3, 2, 3, 1], "{found:?}");
    }

    #[test]
    fn they_stand_in_a_section_beside_others_with_numbered_parts() {
        for number in ["(一)", "1.", "1)", "(1)"] {
            let text = text(&[
                "一、工作情况\n强化党的领导",
                "规范行政执法",
                "深化法治宣传",
                &format!("二、存在的不足\n{number}力量不足。"),
            ]);
            let found: Vec<String> = headings(&text).into_iter().map(|it| it.2).collect();
            let want = ["工作情况", "强化党的领导", "规范行政执法", "深化法治宣传", "存在的不足", "力量不足"];
            assert_eq!(found, want, "{number}");
        }
    }

    #[test]
    fn broken_lines_and_cells_are_none() {
        for line in
            ["强化党的领导,筑牢法治", "规范行政执法案件32件", "责任单位:县司法局", "抓好普法宣传工作、"]
        {
            let text = text(&[line, line, line]).replace("压实责任。\n", "压实责任\n");
            assert_eq!(titles(&text), [""; 0], "{line}");
        }
        let numbered = text(&["(一)强化党的领导", "规范行政执法", "深化法治宣传", "优化营商环境"]);
        assert_eq!(titles(&numbered), ["强化党的领导"]);
    }
}
