//! Genre: is a page an annual report, or which of the pages that look like one?
//!
//! A [`gate`] refuses most pages of a crawl at memory speed. What passes is cut into zones (title, lead,
//! headings, body, ending), the phrases of a weighted table are looked up in them, and the kind with the
//! most points wins; a tie refuses. Only a bounded window of a text is weighed.

mod bundle;
#[cfg(test)]
mod cases;
mod gate;
mod layout;
mod matching;
mod score;
mod window;

use serde::{Deserialize, Serialize};

use crate::lexicon::genre::{KINDS, SIGNALS};
use crate::lookup::Seen;
use crate::text::Folded;
use crate::{Language, Span};

pub use bundle::reports_in;
pub(crate) use matching::pieces;

/// What a page is: an annual report, or which of its look-alikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GenreKind {
    /// 法治政府建设年度报告: an annual report on building a law-based government.
    AnnualReport,
    /// 政府信息公开工作年度报告: the annual report on disclosure of information.
    InformationDisclosureReport,
    /// 行政执法数据、统计年报: a year's statistics of administrative enforcement.
    EnforcementStatistics,
    /// 行政复议、行政应诉情况: a year's reconsiderations and lawsuits.
    ReconsiderationReport,
    /// 工作要点、方案、安排、计划: what is to be done.
    WorkPlan,
    /// 意见、规则、办法、纲要、规划: a rule or a policy.
    PolicyDocument,
    /// 政策解读: an explanation of a document.
    Interpretation,
    /// 述职述法报告: an official's account of the own duty.
    DutyReport,
    /// 自查报告: a body's check of itself against a list.
    SelfInspection,
    /// 上半年、季度总结: a report on part of a year.
    HalfYear,
    /// 五年来…: a report on several years.
    MultiYear,
    /// News, features and press releases.
    News,
    /// 司法局工作总结: a bureau's summary of all its work.
    BureauSummary,
    /// A report of a court or a government to a People's Congress.
    CourtOrCongressReport,
    /// A column or index page that lists documents.
    IndexPage,
    /// A paper, an essay, a speech.
    Paper,
    /// A page in a foreign language on the subject.
    ForeignLanguage,
    /// 范文: a template or a copy whose names are masked.
    Sample,
    /// Anything else.
    Other,
}

impl GenreKind {
    /// The name for people.
    pub fn name(self, language: Language) -> &'static str {
        let row = KINDS.iter().find(|row| row.kind == self);
        row.map_or("", |row| match language {
            Language::Chinese => row.chinese,
            Language::English => row.english,
        })
    }
}

/// One reason for a [`Genre`]: a signal of the table, found at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Id of the signal, an English term such as `report_title`.
    pub signal: &'static str,
    /// Points for the kind that was found; negative points speak against it.
    pub weight: i16,
    /// The words, in bytes of the text.
    pub span: Span,
}

impl Evidence {
    /// What the signal is, for people.
    pub fn name(&self, language: Language) -> &'static str {
        let row = SIGNALS.iter().find(|row| row.id == self.signal);
        row.map_or("", |row| match language {
            Language::Chinese => row.chinese,
            Language::English => row.english,
        })
    }
}

/// What a page is, how sure that is, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Genre {
    /// The kind.
    pub kind: GenreKind,
    /// How clearly the kind stands before the next one, from 0.5 (a tie) to 1, in steps of 0.01.
    pub score: f64,
    /// The signals that spoke for the kind or against it, in the order of the text.
    pub evidence: Vec<Evidence>,
}

impl Default for Genre {
    fn default() -> Genre {
        Genre::without_evidence(GenreKind::Other)
    }
}

impl Genre {
    /// Whether the page is an annual report on building a law-based government.
    pub fn is_annual_report(&self) -> bool {
        self.kind == GenreKind::AnnualReport
    }

    fn without_evidence(kind: GenreKind) -> Genre {
        Genre { kind, score: 1.0, evidence: Vec::new() }
    }
}

/// Tells what kind of page a text is, without parsing it.
///
/// A text that never names the rule of law is refused while it is read, at memory speed; of any other only
/// a window of 14 KiB is weighed. Never fails; spans are bytes of `text`.
///
/// ```
/// use fazhi::{GenreKind, recognize};
/// let report = "青岭县2023年法治政府建设年度报告\n现将有关情况报告如下:\n一、主要举措和成效\n二、存在的不足和原因";
/// assert_eq!(recognize(report).kind, GenreKind::AnnualReport);
/// let plan = "青岭县2024年法治政府建设工作要点\n一、健全依法行政制度体系\n责任单位:县司法局";
/// assert_eq!(recognize(plan).kind, GenreKind::WorkPlan);
/// assert_eq!(recognize("今日天气晴。").kind, GenreKind::Other);
/// ```
pub fn recognize(text: &str) -> Genre {
    let Some(mention) = gate::first_mention(text) else { return refused(text) };
    let (head, tail) = window::around(text, mention);
    let (folded_head, folded_tail) = (Folded::new(head.of(text)), Folded::new(tail.of(text)));
    let (seen_head, seen_tail) = (Seen::read(folded_head.text()), Seen::read(folded_tail.text()));
    let mut genre = score::weigh(seen_head.whole(), seen_tail.whole(), |end, span| match end {
        window::End::Head => folded_head.original(span).shifted(head.start()),
        window::End::Tail => folded_tail.original(span).shifted(tail.start()),
    });
    genre.evidence.sort_by_key(|evidence| evidence.span.start());
    genre
}

/// The same for a text that was folded and read already, in full; spans are bytes of the original.
pub(crate) fn recognize_folded(folded: &Folded<'_>, seen: &Seen) -> Genre {
    let text = folded.text();
    let Some(mention) = gate::first_mention(text) else { return refused(text) };
    let (head, tail) = window::around(text, mention);
    let mut genre = score::weigh((seen, head), (seen, tail), |_, span| folded.original(span));
    genre.evidence.sort_by_key(|evidence| evidence.span.start());
    genre
}

/// A text that the gate refuses: an English page on the subject, or anything else.
fn refused(text: &str) -> Genre {
    if gate::opens_in_latin(text) {
        return score::foreign(text);
    }
    Genre::without_evidence(GenreKind::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What scoring makes of a text without the gate before it.
    fn ungated(text: &str) -> Genre {
        let folded = Folded::new(text);
        let (head, tail) = window::around(folded.text(), 0);
        let seen = Seen::read(folded.text());
        score::weigh((&seen, head), (&seen, tail), |_, span| span)
    }

    const REPORT: &str = "青岭县人民政府\n关于2023年法治政府建设情况的报告\n2023年,青岭县坚持以习近平法治思想为指导,依法行政水平\
        不断提高。现将有关情况报告如下:\n一、主要举措和成效\n(一)压实第一责任人职责。县政府常务会议研究法治议题6次。\n\
        (二)规范执法。评查案卷60卷,同比增长20%。\n二、存在的不足和原因\n执法力量不足。\n三、2024年工作安排\n加强培训。\n";

    #[test]
    fn the_gate_loses_no_report_that_scoring_would_keep() {
        let lines: Vec<&str> = REPORT.lines().collect();
        let filler = "全县粮食生产形势良好,播种面积稳定。\n".repeat(40);
        for from in 0..lines.len() {
            for to in from + 1..=lines.len() {
                let piece = lines[from..to].join("\n");
                for text in [
                    piece.clone(),
                    format!("{filler}{piece}"),
                    format!("{piece}\n{filler}"),
                    piece.replace('\n', " "),
                ] {
                    let kept = ungated(&text);
                    // A page that names the subject nowhere, or 法治 alone in passing, is no report on it.
                    let named = ["法治政府", "依法行政"].iter().any(|subject| text.contains(subject))
                        || (text.contains("法治") && text.len() < 2000);
                    if kept.is_annual_report() && named {
                        assert_eq!(recognize(&text).kind, kept.kind, "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_report_is_known_behind_a_long_page_head() {
        let navigation = "首页>政务公开>规划计划\n".repeat(2000);
        assert!(recognize(&format!("{navigation}{REPORT}")).is_annual_report());
    }

    #[test]
    fn evidence_points_into_the_original() {
        let text = REPORT.replace(':', "：").replace(',', "，").replace('(', "（").replace(')', "）");
        let genre = recognize(&text);
        let title = genre.evidence.iter().find(|evidence| evidence.signal == "report_title").expect("title");
        assert_eq!(title.span.of(&text), "法治政府建设情况的报告");
        assert!(genre.evidence.iter().all(|evidence| !evidence.name(Language::English).is_empty()));
        let folded = Folded::new(&text);
        assert_eq!(recognize_folded(&folded, &Seen::read(folded.text())), genre);
    }

    #[test]
    fn a_report_with_next_years_plan_in_its_title_is_a_report() {
        let body = REPORT.split_once("2023年,").expect("a lead").1;
        for title in [
            "法治建设工作总结和2024年工作计划",
            "依法行政情况与下一年安排",
            "法治政府建设总结暨2024年工作要点",
        ] {
            let text = format!("青岭县林业局2023年度{title}\n2023年,{body}");
            assert!(recognize(&text).is_annual_report(), "{title}");
        }
    }

    #[test]
    fn odd_texts_are_something_else() {
        for text in [
            "",
            "\n",
            "法",
            "法治",
            "((((((((",
            "\u{0}\u{1}",
            "一、二、三、",
            "PK\u{3}\u{4}",
            "。。。法治政府",
        ] {
            assert!(!recognize(text).is_annual_report(), "{text:?}");
        }
    }

    #[test]
    fn a_page_in_english_on_the_subject_is_foreign() {
        let text = "Report on Building a Law-based Government in 2023\nI. Main measures and results\n";
        assert_eq!(recognize(text).kind, GenreKind::ForeignLanguage);
        assert_eq!(recognize("The weather is fine today.").kind, GenreKind::Other);
    }
}
