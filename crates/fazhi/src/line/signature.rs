//! The end of a report: its signature, and what stands below it.

use crate::lexicon::title::{CLOSINGS, FOOTNOTES, NOTES, SEALS, SIGNED_BY, SIGNED_ON};
use crate::read::date;
use crate::read::ordinal::Style;
use crate::region::issuer_kind;
use crate::{Date, IssuerKind, Span};

use super::chrome::{attachment, chrome, frozen_clock, numbered};
use super::frame::shifted;
use super::label::labels;
use super::stamp::sent_out;
use super::{Line, LineKind, Lines, characters, title};

/// Behind the body a line of fewer characters that is no sentence belongs to the page.
const LONGEST_SCRAP: usize = 24;

/// Below a signature a line of fewer characters that is no sentence belongs to the page or names an attachment.
const LONGEST_BELOW: usize = 60;

/// A signature stands at most this many lines above the end of the text.
const FARTHEST: usize = 60;

/// A closing formula is shorter than this, in bytes.
const LONGEST_CLOSING: usize = 60;

/// So many lines of a list of attachments are gone back over.
const MOST_ATTACHMENTS: usize = 12;

/// The name of another page has at most this many characters.
const LONGEST_PAGE: usize = 80;

/// The name of a body has at most this many characters.
const LONGEST_NAME: usize = 40;

/// Classifies the lines behind the body and returns one past its last line.
pub(super) fn tail(text: &str, lines: &mut Lines, body: usize) -> usize {
    let mut end = below_signature(text, lines, body);
    while end > body {
        let at = end - 1;
        if lines.lines[at].kind == LineKind::Body {
            let Some(kind) = behind(text, lines, body, at) else { break };
            lines.lines[at].kind = kind;
        }
        end = at;
    }
    end
}

/// Classifies what stands below a dated signature, where nothing there can be the report's: notes, lists of
/// attachments, links. Returns one past the signature, or past the last line.
fn below_signature(text: &str, lines: &mut Lines, body: usize) -> usize {
    let last = lines.lines.len();
    let first = body.max(last.saturating_sub(FARTHEST));
    let signatures = (first..last)
        .rev()
        .map(|at| (at, signature(text, lines, body, at)))
        .take_while(|&(at, end)| end.is_some() || below(text, &lines.lines[at]));
    let Some(signature) = signatures.filter_map(|(_, end)| end).last() else { return last };
    let mut attached = false;
    for at in signature + 1..last {
        if lines.lines[at].kind != LineKind::Body {
            continue;
        }
        let span = lines.lines[at].span;
        attached = attachment(span.of(text)) || attached && lines.lines[at].mark.is_some();
        lines.lines[at].kind = if attached {
            LineKind::Attachment
        } else if let Some(found) = labels(span.of(text)).or_else(|| sent_out(span.of(text))) {
            lines.labels.extend(found.into_iter().map(|label| shifted(label, span.start())));
            LineKind::Metadata
        } else {
            LineKind::Chrome
        };
    }
    signature + 1
}

/// The last line of the signature whose date is line `at`: that one, with the name of a body before it or on the line
/// above, or the line below it that holds the name.
fn signature(text: &str, lines: &Lines, body: usize, at: usize) -> Option<usize> {
    let (_, _, issuer) = signed(text, lines.lines[at].span)?;
    let filled = |&at: &usize| filled(&lines.lines[at]);
    let words = |at: usize| lines.lines[at].span.of(text);
    let above = || (body..at).rev().find(filled).is_some_and(|above| signs(words(above)));
    if issuer.is_some() || above() {
        return Some(at);
    }
    (at + 1..lines.lines.len()).find(filled).filter(|&below| name(words(below)))
}

/// Whether a line can stand below a signature: no section, no sentence of a report.
fn below(text: &str, line: &Line) -> bool {
    let words = line.span.of(text);
    let section = line.mark.is_some_and(|mark| !mark.damaged && mark.style <= Style::Second);
    let short = || characters(words, LONGEST_BELOW) < LONGEST_BELOW && !words.contains(['。', ';']);
    let footnote = || FOOTNOTES.iter().any(|mark| words.starts_with(mark));
    !section && (short() || chrome(words) || note(words) || footnote())
}

/// Whether a line says who gets a copy, or whom to ask.
fn note(words: &str) -> bool {
    NOTES.iter().any(|note| words.starts_with(note))
}

/// The kind of line `at`, if it stands behind the body.
fn behind(text: &str, lines: &mut Lines, body: usize, at: usize) -> Option<LineKind> {
    let span = lines.lines[at].span;
    let words = span.of(text);
    if attachment(words) {
        return Some(LineKind::Attachment);
    }
    if lines.lines[at].mark.is_some_and(|mark| !mark.damaged) || numbered(words) {
        return listed(text, lines, body, at).then_some(LineKind::Attachment);
    }
    let signs_by_label =
        behind_label(words, SIGNED_ON) != words && signature(text, lines, body, at).is_some();
    if !signs_by_label && let Some(found) = labels(words).or_else(|| sent_out(words)) {
        lines.labels.extend(found.into_iter().map(|label| shifted(label, span.start())));
        return Some(LineKind::Metadata);
    }
    let of_page = || chrome(words) || frozen_clock(words) || listed_page(text, span) || note(words);
    if !signs_by_label && of_page() {
        return Some(LineKind::Chrome);
    }
    if let Some((date, place, issuer)) = signed(text, span).filter(|_| lines.signed.is_none()) {
        // A date alone signs only below a body's name, or as a day in words below the last sentence.
        let day = place.of(text).ends_with(['日', '号']);
        let below_sentence = || {
            day && (body..at)
                .rev()
                .find(|&at| filled(&lines.lines[at]))
                .is_some_and(|above| lines.lines[above].span.of(text).ends_with('。'))
        };
        if signature(text, lines, body, at).is_none() && !below_sentence() {
            return Some(LineKind::Chrome);
        }
        lines.signed = Some((date, place));
        lines.signatories.extend(issuer);
        return Some(LineKind::Signature);
    }
    let below = || signs_below(lines, at);
    if name(words) && sends_out_below(text, lines, at) {
        return Some(LineKind::Metadata);
    }
    let linked = || {
        let above = lines.lines[body..at].iter().rfind(|line| filled(line));
        above.is_some_and(|line| chrome(line.span.of(text)))
    };
    if name(words) && !below() && linked() {
        return Some(LineKind::Chrome);
    }
    if name(words) && (lines.signatories.is_empty() || below()) || signs(words) && below() {
        lines.signatories.insert(0, unsealed(text, span));
        return Some(LineKind::Signature);
    }
    if words.len() < LONGEST_CLOSING && CLOSINGS.iter().any(|formula| words.contains(formula)) {
        return Some(LineKind::Aside);
    }
    if below_heading(text, &lines.lines[body..at]) {
        return None; // what stands alone below a heading is its text
    }
    let sentence = words.contains(',') || words.ends_with(['。', ':', ';', '!', '”']);
    (!sentence && characters(words, LONGEST_SCRAP) < LONGEST_SCRAP && at > body).then_some(LineKind::Chrome)
}

/// Whether the last filled line of `above` is a heading: one of the first two styles, or of the style that comes first.
fn below_heading(text: &str, above: &[Line]) -> bool {
    let style = |line: &Line| line.mark.filter(|mark| !mark.damaged).map(|mark| mark.style);
    let last = above.iter().rfind(|line| filled(line)).filter(|line| !line.span.of(text).contains('。'));
    let Some(last) = last.and_then(style) else { return false };
    last <= Style::Second || above.iter().find_map(style) == Some(last)
}

/// Whether line `at` goes on with a list of attachments: `附件:1.名单`, `2.统计表`.
fn listed(text: &str, lines: &Lines, body: usize, at: usize) -> bool {
    let mut next = lines.lines[at].mark;
    for above in (body..at).rev().filter(|&at| filled(&lines.lines[at])).take(MOST_ATTACHMENTS) {
        let line = &lines.lines[above];
        if attachment(line.span.of(text)) {
            return true;
        }
        let goes_on = line.mark.zip(next).is_some_and(|(mark, next)| {
            mark.style == Style::Third && mark.style == next.style && mark.value + 1 == next.value
        });
        if !goes_on {
            return false;
        }
        next = line.mark;
    }
    false
}

/// Whether a line names another page of the site: a title, or words with the day on which they were put there in
/// digits.
fn listed_page(text: &str, line: Span) -> bool {
    let words = line.of(text).trim_end_matches([')', ']', ' ']);
    let dated = || {
        let digits = words.ends_with(|c: char| c.is_ascii_digit()) && !words.contains('。');
        digits
            && date::find_date(words)
                .is_some_and(|(_, place)| place.start() > 0 && place.end() == words.len())
    };
    characters(words, LONGEST_PAGE + 1) <= LONGEST_PAGE && (dated() || title::is_title(text, line))
}

fn filled(line: &Line) -> bool {
    line.kind != LineKind::Blank
}

/// A body's name without its label, and without the note that its seal stands here: 单位:青岭县司法局(盖章).
pub(super) fn unsealed(text: &str, name: Span) -> Span {
    let words = behind_label(name.of(text), SIGNED_BY);
    Span::new(name.end() - words.len(), name.end() - words.len() + before_seal(words).len())
}

/// The words before the note that a seal stands here.
fn before_seal(words: &str) -> &str {
    SEALS.iter().find_map(|seal| words.strip_suffix(seal)).unwrap_or(words).trim_end()
}

/// The words of a line behind the one of `labels` that it begins with; all of them where it begins with none.
fn behind_label<'t>(words: &'t str, labels: &[&str]) -> &'t str {
    labels.iter().find_map(|label| words.strip_prefix(label)).unwrap_or(words).trim_start()
}

/// Whether the next line that is not blank belongs to the signature.
fn signs_below(lines: &Lines, at: usize) -> bool {
    let below = lines.lines[at + 1..].iter().find(|line| filled(line));
    below.is_some_and(|line| line.kind == LineKind::Signature)
}

/// Whether the next line that is not blank is the date on which the body on line `at` sent the document out.
fn sends_out_below(text: &str, lines: &Lines, at: usize) -> bool {
    let below = lines.lines[at + 1..].iter().find(|line| filled(line)).map(|line| line.span.of(text));
    below.is_some_and(|words| {
        words.starts_with(|c: char| c.is_ascii_digit() || c == '二') && sent_out(words).is_some()
    })
}

/// A line that is a date, alone or behind a body's name.
fn signed(text: &str, span: Span) -> Option<(Date, Span, Option<Span>)> {
    let words = behind_label(span.of(text), SIGNED_ON);
    let span = Span::new(span.end() - words.len(), span.end());
    if characters(words, 61) > 60 {
        return None;
    }
    let (date, place) = date::find_date(words)?;
    if !words[place.end()..].trim().trim_matches(['(', ')']).is_empty() {
        return None;
    }
    let before = words[..place.start()].trim().trim_start_matches('(');
    let before = if before.contains('(') { before } else { before.trim_end_matches(')') };
    let place = place.shifted(span.start());
    if before.is_empty() {
        return Some((date, place, None));
    }
    name(before).then(|| {
        let start = span.start() + words.find(before).unwrap_or(0);
        (date, place, Some(Span::new(start, start + before.len())))
    })
}

/// Whether a line is the name of a body.
pub(super) fn name(words: &str) -> bool {
    let words = before_seal(words);
    may_name(words, 4) && !matches!(issuer_kind(words), IssuerKind::Other | IssuerKind::Place)
}

/// Whether a line signs right above a date: there a place does, and a short name (水务局).
fn signs(words: &str) -> bool {
    let words = before_seal(behind_label(words, SIGNED_BY));
    may_name(words, 3) && issuer_kind(words) != IssuerKind::Other
}

/// Whether a line of at least so many characters may be a name.
fn may_name(words: &str, least: usize) -> bool {
    characters(words, LONGEST_NAME + 1) <= LONGEST_NAME
        && characters(words, least) >= least
        && !words.contains([',', '。', ':', ';', '《', '、', '"', '“'])
}

#[cfg(test)]
mod tests {
    use crate::{Date, Metadata, Report, SegmentKind};

    const BODY: &str = "2024年,青河县坚持依法行政。现将情况报告如下:\n一、主要成效\n完善机制,培训3次。\n\
                        二、下一步安排\n加强培训。\n";

    /// The report with `behind` after its body.
    fn read(behind: &str) -> Report {
        crate::parse(format!("青河县2024年法治政府建设情况报告\n{BODY}{behind}")).expect("short")
    }

    /// The last words of the body.
    fn ends(report: &Report) -> String {
        let body = report.segments().iter().rfind(|segment| segment.kind == SegmentKind::Plans);
        body.map_or(String::new(), |body| {
            body.span.of(report.text()).trim_end().lines().next_back().unwrap_or("").to_owned()
        })
    }

    fn signature(metadata: &Metadata) -> (Option<&str>, Option<Date>) {
        (
            metadata.signatory.as_ref().map(|name| &*name.value),
            metadata.signed.as_ref().map(|date| date.value),
        )
    }

    #[test]
    fn a_signature_is_a_name_a_date_or_both() {
        let date = Date::new(2025, 1, 20);
        for (behind, signed) in [
            ("青河县政府\n2025年1月20日", (Some("青河县政府"), date)),
            ("水务局\n2025年1月20日", (Some("水务局"), date)),
            ("北山镇\n二○二五年元月二十日", (Some("北山镇"), date)),
            ("单位:青河县水务局\n日期:2025年1月20日", (Some("青河县水务局"), date)),
            ("青河县水务局\n报告时间:2025-01-20", (Some("青河县水务局"), date)),
            ("日期:2025-01-20", (None, None)),
            ("青河县水务局(河长办公室)(盖章)\n2025年1月20日", (Some("青河县水务局(河长办公室)"), date)),
            ("2025年1月20日", (None, date)),
            ("2025-01-20", (None, None)),
            ("扫一扫在手机打开当前页\n2025年1月20日", (None, None)),
        ] {
            let report = read(behind);
            assert_eq!(signature(report.metadata()), signed, "{behind}");
            assert_eq!(ends(&report), "加强培训。", "{behind}");
        }
    }

    #[test]
    fn a_link_signs_nothing() {
        let report = read("【相关链接】\n青河县人民政府\n青河县人民检察院");
        assert_eq!(signature(report.metadata()), (None, None));
        assert_eq!(ends(&report), "加强培训。");
    }

    #[test]
    fn a_note_that_it_was_printed_is_no_signature() {
        let report = read("青河县人民政府办公室  2025年1月20日印发");
        assert_eq!(signature(report.metadata()), (None, None));
        assert_eq!(report.metadata().written.as_ref().map(|date| date.value), Date::new(2025, 1, 20));
        assert_eq!(ends(&report), "加强培训。");
        let parted = read("青河县人民政府办公室\n2025年1月20日印发");
        assert_eq!(signature(parted.metadata()), (None, None));
        let both = read(
            "青河县人民政府\n2025年1月18日\n(此件公开发布)\n抄送:县委各部门。\n青河县人民政府办公室\n2025年1月20日印发",
        );
        assert_eq!(signature(both.metadata()), (Some("青河县人民政府"), Date::new(2025, 1, 18)));
    }

    #[test]
    fn footnotes_stand_below_a_signature() {
        for note in
            ["注:数据截至2024年12月31日。", "[1] 含简易程序案件。", "①含简易程序案件。", "*为上年数据。"]
        {
            let report = read(&format!("青河县政府\n2025年1月20日\n{note}"));
            assert_eq!(signature(report.metadata()), (Some("青河县政府"), Date::new(2025, 1, 20)), "{note}");
            assert_eq!(ends(&report), "加强培训。", "{note}");
        }
    }

    #[test]
    fn what_stands_behind_the_body_is_none_of_it() {
        for behind in [
            "附件:1.青河县2024年统计表\n     2.执法人员名单\n青河县人民政府\n2025年1月20日",
            "相关信息:\n青河县2023年法治政府建设情况报告\n青河县召开会议部署防汛工作 [2024-01-20]",
            "友情链接: 中国政府网 青河县人民政府",
            "青河县政府\n2025年1月20日\n报:县委依法治县办。\n送:局领导,各股室。",
            "抄送:县委办公室,县人大常委会办公室,县政协办公室,县委全面依法治县委员会办公室。",
            "本网站由青河县人民政府主办",
            "$(function(){ show(); })",
            "扫一扫,手机浏览",
            "来源丨青河县水务局\n编辑丨小李",
            "文字解读:\n图文解读:",
            "已阅:56次\n网友评论仅供其表达个人看法,并不表明本网站同意其观点,请文明上网,理性发言,共同维护网络秩序。",
            "国务院部门网站 各市政府网站 县直部门网站\n青河县人民政府版权所有",
        ] {
            assert_eq!(ends(&read(behind)), "加强培训。", "{behind}");
        }
    }

    #[test]
    fn the_last_items_of_a_list_are_the_bodys() {
        for last in ["一是加强培训\n二是强化监督", "1.加强培训\n2.强化监督", "三、工作计划\n加强培训"]
        {
            assert_eq!(ends(&read(last)), last.lines().next_back().unwrap_or(""));
        }
    }
}
