//! Several reports in one text: where each begins.
//!
//! A new report begins where the numbering of first-level headings starts over at 一、 behind a title or a
//! hand-over formula. A title printed twice, a cover letter before the report and a text printed twice on
//! one page begin none.

use std::ops::Range;

use super::layout::{Stretch, front_zone, stretches};
use super::matching::hits;
use super::{recognize, recognize_folded};
use crate::Span;
use crate::lexicon::genre::{PAGE_ENDS, SIGNALS, Signal, Zone};
use crate::lookup::Seen;
use crate::text::Folded;
use crate::text::marks::marks;

/// How far before the first heading a report's title may stand, in lines.
const LINES_BEFORE: usize = 60;
/// Two reports whose text behind the first heading is the same for this many characters are one, printed twice.
const SAME: usize = 160;
/// A title has a signal that gives at least this many points.
const TELLING: i16 = 9;

/// Every annual report in a text, in order, each as the bytes from its first line to the next report's.
///
/// A text that is one report gives one span over all of it; a text that holds none gives none. What stands
/// between two reports belongs to the one before, unless it begins a page of another kind: that is left out.
///
/// ```
/// let report = |place: &str| format!(
///     "{place}2023年法治政府建设年度报告\n现将有关情况报告如下:\n一、主要举措和成效\n{place}依法办事。\n二、存在的不足和原因\n"
/// );
/// let (first, second) = (report("青岭县"), report("南屏县"));
/// let bundle = format!("{first}{second}");
/// let found = fazhi::reports_in(&bundle);
/// assert_eq!(found.iter().map(|span| span.of(&bundle)).collect::<Vec<_>>(), [first, second]);
/// ```
pub fn reports_in(text: &str) -> Vec<Span> {
    let folded = Folded::new(text);
    let starts = starts(folded.text());
    if starts.is_empty() {
        let whole = Span::new(0, text.len());
        return if recognize_folded(&folded, &Seen::read(folded.text())).is_annual_report() {
            vec![whole]
        } else {
            Vec::new()
        };
    }
    let mut borders = vec![0];
    borders.extend(starts.iter().map(|&at| folded.original(Span::at(at)).start()));
    borders.push(text.len());
    let pieces = borders.windows(2).map(|pair| Span::new(pair[0], pair[1]));
    pieces.filter(|piece| recognize(piece.of(text)).is_annual_report()).collect()
}

/// Where the second and every later document of a folded text begins, in its bytes.
fn starts(text: &str) -> Vec<usize> {
    let stretches = stretches(text, Span::new(0, text.len()), marks(text));
    let mut found = Vec::new();
    let mut first_heading: Option<&Stretch> = None;
    // The numbering went on past 一、 since the document began.
    let mut went_on = false;
    let mut behind_heading = 0;
    for (index, stretch) in stretches.iter().enumerate() {
        if stretch.zone != Zone::HEADING {
            if stretch.zone == Zone::SUBHEADING {
                behind_heading = index + 1;
            }
            continue;
        }
        if !stretch.span.of(text).starts_with("一、") {
            went_on = true;
        } else if let (Some(first), true) = (first_heading, went_on) {
            let between = behind_heading.max(index.saturating_sub(LINES_BEFORE))..index;
            if !same_text(text, first.span.start(), stretch.span.start())
                && let Some(begins) = document_start(text, &stretches, between)
            {
                found.push(begins);
                (first_heading, went_on) = (Some(stretch), false);
            }
        } else if first_heading.is_none() {
            (first_heading, went_on) = (Some(stretch), false);
        }
        behind_heading = index + 1;
    }
    found
}

/// Whether the text at `one` and at `other` goes on the same, spaces and line breaks aside, as far as it goes.
fn same_text(text: &str, one: usize, other: usize) -> bool {
    let characters = |at: usize| {
        let rest = text.get(at..).unwrap_or("");
        rest.chars().take(2 * SAME).filter(|c| !c.is_whitespace()).take(SAME)
    };
    characters(one).zip(characters(other)).all(|(a, b)| a == b)
}

/// Where a document begins among the lines before its first heading; `None` when none does.
fn document_start(text: &str, stretches: &[Stretch], between: Range<usize>) -> Option<usize> {
    let from = between.start;
    let lines = stretches.get(between)?;
    let mut front: Vec<Stretch> = Vec::with_capacity(lines.len());
    for line in lines {
        let zone = front_zone(line.span.of(text));
        let together = zone == Zone::TITLE && front.last().is_some_and(|last| last.zone == Zone::TITLE);
        let block = front.last().map_or(0, |last| last.block + u32::from(!together));
        front.push(Stretch { zone, block, ..*line });
    }
    let place = front.first()?.span.to(front.last()?.span);
    let found = hits(&Seen::at(text, place), &front);
    let attached = front.iter().any(|line| line.span.of(text).starts_with("附件"));
    let begins = |title: bool| {
        found.iter().find(|hit| {
            SIGNALS.get(hit.signal).is_some_and(|signal| {
                if title { is_title(signal, attached) } else { signal.id == "hand_over" }
            })
        })
    };
    let at = begins(true).or_else(|| begins(false))?.span.start();
    let line = lines.iter().position(|line| at < line.span.end())?;
    Some(first_line(text, stretches, from, from + line))
}

/// Whether a signal tells the title of a document; of an attachment, only a report's.
fn is_title(signal: &Signal, attached: bool) -> bool {
    let annual = |kind| kind == super::GenreKind::AnnualReport;
    signal.zones.is_title()
        && signal.weights.iter().any(|&(kind, points)| points >= TELLING && (annual(kind) || !attached))
}

/// The start of the page's first line, going back from the line of its title over navigation, labels and
/// the names of its issuers.
fn first_line(text: &str, stretches: &[Stretch], from: usize, line: usize) -> usize {
    let mut first = line;
    while first > from {
        let Some(before) = stretches.get(first - 1) else { break };
        let words = before.span.of(text);
        let header = front_zone(words) != Zone::LEAD
            && words.contains(|c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c))
            && !PAGE_ENDS.iter().any(|end| words.starts_with(end))
            && !is_page_counter(words);
        if !header {
            break;
        }
        first -= 1;
    }
    stretches.get(first).map_or(0, |line| line.span.start())
}

/// A date alone on its line, which closes a document, or a page counter: `2024年1月10日`, `(第2/5页)`.
fn is_page_counter(words: &str) -> bool {
    words.chars().all(|c| c.is_ascii_digit() || " ()/-.:第共页年月日〇一二三四五六七八九十".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A short invented report.
    fn report(place: &str, year: u16) -> String {
        format!(
            "{place}人民政府\n关于{year}年法治政府建设情况的报告\n\n{year}年,{place}坚持以习近平法治思想为指导,扎实推进法治政府建设。现将有关情况报告如下:\n\
             一、主要举措和成效\n(一)健全机制。{place}召开专题会议{}次,部署年度任务。\n(二)规范执法。{place}评查案卷,纠正问题。\n\
             二、存在的不足和原因\n{place}个别执法人员程序意识不强。\n三、下一年度主要安排\n{place}将加强培训。\n{place}人民政府\n{}年1月20日\n",
            year % 7 + 2,
            year + 1
        )
    }

    fn pieces(text: &str) -> Vec<&str> {
        reports_in(text).iter().map(|span| span.of(text).trim()).collect()
    }

    #[test]
    fn reports_one_behind_another_are_found_in_any_order() {
        let all = [report("青岭县", 2021), report("南屏县", 2022), report("云溪镇", 2023)];
        for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
            for separator in ["", "\n\n", "----------\n", "(第2/5页)\n", "\n\n* * *\n\n"] {
                let text = order.map(|index| all[index].clone()).join(separator);
                let found = pieces(&text);
                assert_eq!(found.len(), 3, "{separator:?}");
                for (piece, index) in found.iter().zip(order) {
                    assert!(piece.starts_with(all[index].trim()), "{separator:?}: {piece}");
                }
            }
        }
    }

    #[test]
    fn full_width_pages_with_navigation_keep_it() {
        let page = |place| {
            format!("首页>政务公开>年度报告\n来源:{place}\n{}扫一扫在手机打开当前页\n", report(place, 2022))
        };
        let text = format!("{}{}", page("青岭县"), page("南屏县")).replace(',', "，").replace(':', "：");
        let found = pieces(&text);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|piece| piece.starts_with("首页")), "{found:?}");
    }

    #[test]
    fn one_report_is_one() {
        let one = report("青岭县", 2022);
        let title = "青岭县人民政府关于2022年法治政府建设情况的报告\n";
        let letter = "关于报送2022年度法治政府建设情况报告的函\n县委:\n现将报告呈上,请审阅。\n青岭县人民政府\n2023年1月9日\n";
        for text in [one.clone(), format!("{title}{one}"), format!("{letter}{one}"), format!("{one}{one}")] {
            assert_eq!(reports_in(&text), [Span::new(0, text.len())], "{text}");
        }
    }

    #[test]
    fn numbering_that_starts_over_under_a_heading_of_the_same_report_begins_none() {
        let text = report("青岭县", 2022)
            + "2023年工作设想\n一、健全机制\n将加强学习。\n二、规范执法\n将加强培训。\n";
        assert_eq!(reports_in(&text).len(), 1);
    }

    #[test]
    fn pages_of_another_kind_are_left_out() {
        let plan = "青岭县2024年法治政府建设工作要点\n一、健全依法行政制度体系\n责任单位:县司法局\n二、规范执法\n责任单位:县司法局\n";
        let reports = [report("青岭县", 2021), report("南屏县", 2022)];
        let text = format!("{}{plan}{}", reports[0], reports[1]);
        assert_eq!(pieces(&text), [reports[0].trim(), reports[1].trim()]);
        assert!(reports_in(plan).is_empty());
        assert!(reports_in("").is_empty());
    }
}
