//! A title that its lead follows on the same line: `…年度报告2024年,我县…`.

use crate::Span;
use crate::lexicon::lead::{BEFORE_LEAD_ISSUER, GONE_BY, THIS_YEAR};
use crate::lexicon::title::{ENDINGS, SUBJECTS};
use crate::read::date;

use super::title::is_title;

/// The title and the words up to the first stop have at most this many characters.
const LONGEST: usize = 100;

/// Where the lead begins in a line that opens with a title; none where a line holds no title and a lead.
pub(super) fn lead(line: &str) -> Option<usize> {
    let stop = line.char_indices().take(LONGEST).find(|&(_, c)| matches!(c, ',' | '。' | ';'))?.0;
    let clause = &line[..stop];
    if !SUBJECTS.iter().any(|subject| clause.contains(subject)) {
        return None;
    }
    let behind = |end: &&str| clause.rfind(*end).map(|at| at + end.len());
    let title = ENDINGS.iter().filter_map(behind).filter(|&end| leads(&line[end..])).max()?;
    let noted = line[title..].len() - behind_note(&line[title..]).len();
    let end = title + noted;
    is_title(line, Span::new(0, title)).then(|| line.len() - line[end..].trim_start().len())
}

/// The words behind a note in brackets: (2025年1月)|2024年,….
fn behind_note(words: &str) -> &str {
    let note = words.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    note.map_or(words, |(_, behind)| behind)
}

/// Whether a lead begins with `words`, or behind the note that they begin with: with the year, and, where something
/// stands between, with any words that a lead may open with.
fn leads(words: &str) -> bool {
    let lead = behind_note(words).trim_start();
    let opens = |table: &[&str]| table.iter().any(|word| lead.starts_with(word));
    let year = || date::year(lead).is_ok() && date::date(lead).is_err();
    // A sentence goes on; a row of titles does not.
    let goes_on = || lead.contains('。') || lead.ends_with(':');
    let apart = lead.len() < words.len();
    (year() || opens(THIS_YEAR) || opens(GONE_BY) || apart && opens(BEFORE_LEAD_ISSUER)) && goes_on()
}

#[cfg(test)]
mod tests {
    use super::lead;

    #[test]
    fn a_lead_behind_its_title() {
        for (title, words) in [
            ("青河县2025年度法治政府建设情况报告", "2025年,全县坚持依法行政。"),
            ("青河县 2025 年度法治政府建设情况报告", "2025 年,全县坚持依法行政。"),
            ("青河县司法局2024年法治政府建设年度报告 ", "2024年度县司法局坚持依法行政,成效明显。"),
            ("青河县2024年法治政府建设工作总结", "今年以来,全县坚持依法行政。"),
            ("青河县2024年法治政府建设工作总结 ", "根据要求,现将有关情况报告如下:"),
            ("青河县2024年法治政府建设情况报告(2025年1月9日)", "2024年,全县坚持依法行政。"),
            ("2024年依法行政工作情况报告(公开版)", "按照要求,现将情况报告如下。"),
        ] {
            assert_eq!(lead(&format!("{title}{words}")), Some(title.len()), "{title}{words}");
        }
    }

    #[test]
    fn lines_that_hold_no_title_and_no_lead() {
        for line in [
            "青河县2025年度法治政府建设情况报告",
            "青河县2025年度法治政府建设情况报告 2024年青河县法治政府建设情况报告,点击下载",
            "青河县2025年度法治政府建设情况报告 2026年1月5日,来源:县司法局。",
            "现将2024年法治政府建设情况报告如下,请审议。",
            "2024年,我县法治政府建设工作2024年成效明显。",
            "2024年青河县法治政府建设情况报告按照要求公开,欢迎监督。",
            "",
        ] {
            assert_eq!(lead(line), None, "{line}");
        }
    }
}
