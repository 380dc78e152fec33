//! The title: one line or several, once or twice, among the lines before the body.

use std::ops::Range;

use crate::lexicon::label::SITE_ENDS;
use crate::lexicon::title::{AFTER_ISSUER, COLUMNS, COVERS, ENDINGS, SUBJECTS};
use crate::read::citation::document_number;
use crate::region::issuer_kind;
use crate::{IssuerKind, Span};

use super::characters;
use super::chrome::file_ending;
use super::label::labels_behind;

/// A title runs over at most this many lines.
const MOST_LINES: usize = 4;

/// A line of a title has at most this many characters.
const LONGEST_LINE: usize = 90;

/// Where so many first characters come again, another printing of the title begins.
const OPENING: usize = 8;

/// Below this score nothing is a title.
const THRESHOLD: i32 = 10;

/// Whether one line alone is the title of a report.
pub(crate) fn is_title(text: &str, line: Span) -> bool {
    !find(text, &[(0, line)]).is_empty()
}

/// One printing of the title.
pub(super) struct Printing {
    /// The indexes of its lines.
    pub(super) lines: Vec<usize>,
    /// The lines' text, without what a site puts round it.
    pub(super) spans: Vec<Span>,
    /// What a site puts behind them.
    pub(super) tails: Vec<Span>,
    /// Whether it is the title of a letter that comes with the report.
    pub(super) cover: bool,
}

/// Every printing of the title among `candidates` (index and span of each line that may belong to one, in
/// order), the most complete first.
pub(super) fn find(text: &str, candidates: &[(usize, Span)]) -> Vec<Printing> {
    let cores: Vec<Span> = candidates.iter().map(|&(_, span)| core(text, span)).collect();
    let columns: Vec<bool> = (0..cores.len()).map(|at| column(text, &cores[at..])).collect();
    let mut windows: Vec<(i32, Range<usize>)> = Vec::new();
    for start in 0..candidates.len() {
        let mut joined = String::new();
        for end in start..candidates.len().min(start + MOST_LINES) {
            let line = cores[end].of(text);
            if end > start && !blank_between(text, candidates[end - 1].1, candidates[end].1) {
                break; // the page comes between them
            }
            if line.contains('〔') && document_number(line).is_ok_and(|(rest, _)| rest.is_empty()) {
                break;
            }
            if characters(line, LONGEST_LINE + 1) > LONGEST_LINE {
                break;
            }
            match unspread(line) {
                Some(words) => joined.push_str(&words),
                None => joined.push_str(line),
            }
            let apart =
                gaps(&candidates[start..=end]) + if columns[start..=end].contains(&true) { 6 } else { 0 };
            if let Some(score) = score(&joined, end + 1 - start).map(|score| score - apart) {
                windows.push((score, start..end + 1));
            }
        }
    }
    // Best first; among equals the one that stands first, with as many lines as it can have.
    windows.sort_by(|(a, x), (b, y)| b.cmp(a).then(x.start.cmp(&y.start)).then(y.end.cmp(&x.end)));
    let mut taken: Vec<Range<usize>> = Vec::new();
    for (score, window) in windows {
        if score >= THRESHOLD
            && taken.iter().all(|other| window.end <= other.start || other.end <= window.start)
        {
            taken.push(window);
        }
    }
    taken
        .into_iter()
        .map(|window| Printing {
            lines: candidates[window.clone()].iter().map(|&(line, _)| line).collect(),
            tails: window.clone().map(|n| Span::new(cores[n].end(), candidates[n].1.end())).collect(),
            cover: is_cover(&cores[window.clone()].iter().map(|span| span.of(text)).collect::<String>()),
            spans: cores[window].to_vec(),
        })
        .collect()
}

/// Whether the first of `lines` is no title but the name of the column in which the site keeps it, above the title:
/// 法治政府建设年度报告.
fn column(text: &str, lines: &[Span]) -> bool {
    let Some((name, below)) = lines.split_first() else { return false };
    let on_subject = |words: &str| SUBJECTS.iter().any(|subject| words.contains(subject));
    let title = |line: &Span| {
        let title = without_notes(line.of(text));
        ENDINGS.iter().any(|end| title.ends_with(end)) && on_subject(title)
    };
    let name = name.of(text);
    COLUMNS.iter().any(|end| name.ends_with(end))
        && on_subject(name)
        && crate::read::date::find_year(name).is_none()
        && issuer_kind(head(name)) == IssuerKind::Other
        && below.iter().take(MOST_LINES - 1).any(title)
}

/// A line's words without the spaces between all of its characters: 报    告. None where it has none or others.
pub(crate) fn unspread(line: &str) -> Option<String> {
    let words = line.split_whitespace();
    let single = |word: &str| word.chars().nth(1).is_none();
    (words.clone().nth(1).is_some() && words.clone().all(single)).then(|| words.collect())
}

/// Whether nothing stands between two lines of the text.
fn blank_between(text: &str, first: Span, second: Span) -> bool {
    text.get(first.end()..second.start()).is_some_and(|between| between.trim().is_empty())
}

/// How uneven the blank lines between the lines of a title are: a line set apart from the rest is none of it.
fn gaps(lines: &[(usize, Span)]) -> i32 {
    let steps = lines.windows(2).map(|pair| i32::try_from(pair[1].0 - pair[0].0).unwrap_or(i32::MAX / 8));
    let (least, most) = (steps.clone().min().unwrap_or(1), steps.max().unwrap_or(1));
    (most - least) * 3 + (most - 1)
}

/// How much `title`, joined from `lines` lines, looks like the title of a report; `None` when it cannot be one.
fn score(title: &str, lines: usize) -> Option<i32> {
    let subject = SUBJECTS.iter().position(|subject| title.contains(subject));
    if title.contains(['。', ';']) || title.ends_with([':', ',', '、']) {
        return None;
    }
    let ends = ENDINGS.iter().any(|ending| without_notes(title).ends_with(ending));
    if subject.is_none() && !ends {
        return None;
    }
    let head = head(title);
    let issuer = !head.is_empty() && issuer_kind(head) != IssuerKind::Other;
    let dangling = title.starts_with("关于");
    let year = crate::read::date::find_year(title).is_some();
    if subject.is_none() && !(ends && issuer && year) {
        return None;
    }
    let mut score = subject.map_or(0, |subject| if subject < 2 { 10 } else { 6 });
    score += if ends { 6 } else { -4 };
    score += if issuer { 4 } else { 0 };
    score -= if dangling { 2 } else { 0 };
    score += if year { 2 } else { 0 };
    score += if title.contains("报告") || title.contains("总结") { 2 } else { 0 };
    score -= if title.contains(['>', '|', '《']) { 6 } else { 0 };
    // The notice with which a report is issued stands before it.
    score -= if is_cover(title) { 8 } else { 0 };
    // A second body before the first one's name ends: two lines of joint issuers, or a site's name by accident.
    score += if lines > 1 && joint(head) { 2 } else { 0 };
    score -= if lines > 1 && !joint(head) && doubled(head) { 6 } else { 0 };
    score -= if lines > 1 && begins_again(title) { 6 } else { 0 };
    Some(score + 1 - i32::try_from(lines).unwrap_or(i32::MAX / 8))
}

/// Whether a title is that of a letter that comes with a report: 关于印发…年度报告的通知.
fn is_cover(title: &str) -> bool {
    COVERS.iter().any(|(words, end)| title.contains(words) && title.ends_with(end))
}

/// Whether the first words of a title stand in it again: it is printed twice.
fn begins_again(title: &str) -> bool {
    let end = title.char_indices().nth(OPENING).map_or(title.len(), |(at, _)| at);
    title[end..].contains(&title[..end])
}

/// The words before 关于, before the year, or before the subject: the issuers. Where 关于 opens the title, they follow
/// it.
pub(crate) fn head(title: &str) -> &str {
    let title = title.strip_prefix("关于").unwrap_or(title);
    let about = title.find("关于").filter(|&at| at > 0);
    let year = crate::read::date::find_year(title).map(|(_, span)| span);
    let start = year.filter(|span| span.start() == 0 && about.is_none()).map_or(0, Span::end);
    let rest = &title[start..];
    let by_subject = || start + AFTER_ISSUER.iter().filter_map(|word| rest.find(word)).min().unwrap_or(0);
    let words = |end: usize| title[start..end].trim_matches(['—', '-', ' ', ':', '《']);
    let names = |head: &&str| issuer_kind(head) != IssuerKind::Other;
    let end = about.or_else(|| year.map(Span::start).filter(|&at| at > 0)).filter(|&end| end > start);
    let head = words(end.unwrap_or_else(by_subject));
    if names(&head) {
        return head;
    }
    // 青岭区人民政府|法治政府建设年度报告(2023年): the year may stand behind all of it.
    let before_subject = || Some(words(by_subject())).filter(names);
    let before_bare_year = || Some(head.trim_end_matches(BARE_YEAR)).filter(names);
    before_subject().or_else(before_bare_year).or_else(|| tail(title).filter(names)).unwrap_or(head)
}

/// What is left of a year that stands without 年 or with brackets: 2024, (2024)年.
const BARE_YEAR: &[char] = &['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(', ')', '年'];

/// The words behind a title's end, in brackets or behind a dash: 2023年法治政府建设报告(青岭区司法局).
fn tail(title: &str) -> Option<&str> {
    let bracketed = title.strip_suffix(')').and_then(|rest| Some(&rest[rest.rfind('(')? + 1..]));
    bracketed.or_else(|| Some(&title[title.rfind("——")? + "——".len()..]))
}

/// Whether the head of a title names a committee of the Party and then a government or department.
fn joint(head: &str) -> bool {
    crate::region::split_issuers(head).len() > 1 && head.starts_with("中共")
}

/// Whether a head holds two organs of government one after the other.
fn doubled(head: &str) -> bool {
    head.match_indices("人民政府").any(|(at, organ)| {
        let rest = &head[at + organ.len()..];
        !rest.is_empty()
            && issuer_kind(rest) != IssuerKind::Other
            && crate::region::split_issuers(rest).len() == 1
            && rest.chars().count() > 6
    })
}

/// A title without a note in brackets at its end, or the year behind a dash: (公开版), ——2023年.
fn without_notes(title: &str) -> &str {
    let year = || title.rfind('—').filter(|&at| year_alone(&title[at + '—'.len_utf8()..]));
    let note = match title.chars().next_back() {
        Some(')') => title.rfind('('),
        Some('年' | '度') => year(),
        _ => None,
    };
    note.filter(|&at| at > 0).map_or(title, |at| title[..at].trim_end_matches(['—', ' ']))
}

/// Whether words are a year and nothing else.
fn year_alone(words: &str) -> bool {
    crate::read::date::year(words.trim()).is_ok_and(|(rest, _)| rest.is_empty())
}

/// A title's line without what a site puts round it: 《》, a column in 【】 or the number of an attachment before it,
/// `_栏目_站点`, `-站点` or a date behind.
fn core(text: &str, span: Span) -> Span {
    let mut line = Span::new(span.end() - behind_column(span.of(text)).len(), span.end());
    if let Some(at) = labels_behind(line.of(text)) {
        line = Span::new(line.start(), line.start() + at).trimmed(text);
    }
    let site = site(line.of(text));
    if let Some(at) = line.of(text).find(['_', '|']).filter(|&at| at > 0).or(site) {
        line = Span::new(line.start(), line.start() + at);
    }
    if let Some(ending) = file_ending(line.of(text)) {
        line = Span::new(line.start(), line.end() - ending);
    }
    let words = line.of(text);
    if let Some((_, date)) = crate::read::date::find_date(words)
        && date.end() == words.trim_end().len()
        && date.start() > 12
    {
        line = Span::new(line.start(), line.start() + date.start());
    }
    let line = line.trimmed(text);
    let words = line.of(text);
    let inside = [('《', '》'), ('〈', '〉'), ('<', '>')].into_iter().find_map(|(open, close)| {
        let inside = words.strip_prefix(open)?.strip_suffix(close)?;
        (!inside.contains([open, close])).then(|| Span::new(open.len_utf8(), open.len_utf8() + inside.len()))
    });
    inside.map_or(line, |inside| inside.shifted(line.start()))
}

/// The words of a title behind the name of a column or the number of an attachment: `【总结】`, `[总结]`, `附件1`.
fn behind_column(line: &str) -> &str {
    for (open, close) in [('【', '】'), ('[', ']')] {
        if let Some((_, rest)) = line.strip_prefix(open).and_then(|rest| rest.split_once(close)) {
            return rest;
        }
    }
    let number = |c: char| c.is_ascii_digit() || "一二三四五六七八九 :".contains(c);
    let attached = line.strip_prefix("附件").map(|rest| (rest, rest.trim_start_matches(number)));
    attached.filter(|(rest, behind)| behind.len() < rest.len()).map_or(line, |(_, behind)| behind)
}

/// Where the name of a site begins behind a title's end and a dash: `…年度报告 - 青岭区人民政府网`.
fn site(line: &str) -> Option<usize> {
    let at = line.rfind('-')?;
    let (title, name) = (line[..at].trim_end_matches([' ', '-']), line[at + 1..].trim());
    let of_site = issuer_kind(name) != IssuerKind::Other || SITE_ENDS.iter().any(|end| name.ends_with(end));
    (of_site && ENDINGS.iter().any(|ending| title.ends_with(ending))).then_some(title.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<String> {
        let mut at = 0;
        let mut lines = Vec::new();
        for (n, line) in text.split('\n').enumerate() {
            if !line.is_empty() {
                lines.push((n, Span::new(at, at + line.len())));
            }
            at += line.len() + 1;
        }
        find(text, &lines).into_iter().map(|p| p.spans.iter().map(|s| s.of(text)).collect()).collect()
    }

    #[test]
    fn the_lines_of_a_title_stand_together() {
        let text = "青河县人民政府\n首页 > 政务公开 > 县水务局\n2024年法治政府建设工作总结";
        let lines = [Span::new(0, 21), Span::new(text.rfind('\n').expect("a break") + 1, text.len())];
        let found = find(text, &[(0, lines[0]), (2, lines[1])]);
        assert_eq!(found.iter().map(|printing| printing.lines.as_slice()).collect::<Vec<_>>(), [[2]]);
    }

    #[test]
    fn one_line_and_several() {
        assert_eq!(
            titles("白水县人民政府\n\n白水县司法局2021年法治政府建设年度报告"),
            ["白水县司法局2021年法治政府建设年度报告"]
        );
        assert_eq!(
            titles("中共白水县委\n白水县人民政府\n关于2021年度法治政府建设情况的报告"),
            ["中共白水县委白水县人民政府关于2021年度法治政府建设情况的报告"]
        );
        assert_eq!(
            titles("白水县水务局\n\n关于2021年度法治政府建设情况的\n\n报告"),
            ["白水县水务局关于2021年度法治政府建设情况的报告"]
        );
        assert_eq!(
            titles("白水县人民政府\n关于2021年度法治政府建设情况的\n报    告"),
            ["白水县人民政府关于2021年度法治政府建设情况的报    告"]
        );
        assert_eq!(titles("法治政府建设年度报告\n\n(2021年)"), ["法治政府建设年度报告(2021年)"]);
        assert_eq!(
            titles("白水县2021年法治政府\n建设工作情况的报告"),
            ["白水县2021年法治政府建设工作情况的报告"]
        );
    }

    #[test]
    fn the_head_of_a_title_names_the_issuer() {
        for (title, issuer) in [
            ("白水县水务局关于2021年度法治政府建设情况的报告", "白水县水务局"),
            ("关于白水县2021年度法治政府建设情况的报告", "白水县"),
            ("关于2021年度白水县法治政府建设情况的报告", "白水县"),
            ("白水县人民政府法治政府建设年度报告(2021年)", "白水县人民政府"),
            ("2021年白水县依法行政工作报告", "白水县"),
            ("白水县法治建设领导小组办公室2021年工作报告", "白水县法治建设领导小组办公室"),
            ("白水县发展和改革局(粮食局)2021年法治政府建设年度报告", "白水县发展和改革局(粮食局)"),
            ("白水县水务局2021法治政府建设情况报告", "白水县水务局"),
            ("白水县水务局(2021)年法治政府建设情况报告", "白水县水务局"),
            ("2021年度法治政府建设情况报告(白水县水务局)", "白水县水务局"),
            ("2021年度法治政府建设情况报告——白水县水务局", "白水县水务局"),
            ("白水县水务局:2021年法治政府建设年度报告", "白水县水务局"),
            ("白水县水务局贯彻实施纲要2021年度法治政府建设报告", "白水县水务局"),
            ("关于2021年度法治政府建设情况的报告", ""),
            ("《白水县人民政府关于2021年度法治政府建设情况的报告》解读", "白水县人民政府"),
        ] {
            assert_eq!(head(title), issuer, "{title}");
        }
    }

    #[test]
    fn printed_twice() {
        let text = "白水县水务局关于2021年度法治政府建设情况的报告\n白水县水务局\n关于2021年度法治政府建设情况的报告";
        assert_eq!(titles(text).len(), 2);
        let joint = "中共白水县委白水县人民政府关于2021年度法治政府建设情况的报告";
        let text = format!("{joint}\n中共白水县委白水县人民政府\n关于2021年度法治政府建设情况的报告");
        assert_eq!(titles(&text), [joint, joint]);
    }

    #[test]
    fn what_a_site_adds_is_dropped() {
        assert_eq!(
            titles("【工作总结】白水县2021年法治政府建设工作报告_政务公开_白水县人民政府"),
            ["白水县2021年法治政府建设工作报告"]
        );
        assert_eq!(
            titles("白水县2021年法治政府建设工作报告 2022-02-09"),
            ["白水县2021年法治政府建设工作报告"]
        );
        for (before, behind) in [
            ("", "-白水县人民政府网"),
            ("", " - 白水县人民政府"),
            ("[年度报告]", ""),
            ("附件1 ", ""),
            ("附件:", ""),
        ] {
            let title = "白水县2021年法治政府建设工作报告";
            assert_eq!(titles(&format!("{before}{title}{behind}")), [title]);
        }
        let dashed = "白水县法治政府建设工作报告\n——2021年";
        assert_eq!(titles(dashed), ["白水县法治政府建设工作报告——2021年"]);
        let years = "白水县2021-2022年法治政府建设工作报告";
        assert_eq!(titles(years), [years]);
        for quoted in ["《白水县2021年法治政府建设工作报告》", "<白水县2021年法治政府建设工作报告>"]
        {
            assert_eq!(titles(quoted), ["白水县2021年法治政府建设工作报告"]);
        }
        assert!(titles("《白水县规定》和《白水县2021年法治政府建设工作报告》").is_empty());
    }
}
