//! The year that a figure is of: the one its clause names, the one before the report's (去年), none where it is of
//! several (2021年以来), that of its column in a table, else the one that is reported on.

use std::sync::LazyLock;

use crate::fact::figure::{ColumnYear, column_year};
use crate::lexicon::indicator::{COMPARED, LAST_YEAR, NOT_LAST_YEAR, SEVERAL_YEARS, SINCE};
use crate::read::date::find_year;
use crate::read::word::Words;
use crate::text::marks::start_behind;

/// Characters that a year named for a figure stands before it at most.
const NEAR: usize = 40;

/// Characters over which the words for several years that open a sentence hold.
const SENTENCE: usize = 120;

static SINCE_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(SINCE));
static COMPARED_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(COMPARED));
static LAST_YEAR_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let last = LAST_YEAR.iter().map(|&word| (word, true));
    Words::new(last.chain(NOT_LAST_YEAR.iter().map(|&word| (word, false))))
});

/// The year of the figure at `at`, the one before which ends at `floor`; `reported` is the report's.
pub(super) fn year_of(text: &str, floor: usize, at: usize, reported: Option<u16>) -> Option<u16> {
    let start = start_behind(text, floor, at, NEAR, ends_clause);
    let clause = text.get(start..at)?;
    if clause.contains('|')
        && let Some(year) = column_year(text, at)
    {
        return match year {
            ColumnYear::Named(year) => Some(year),
            ColumnYear::Last => reported.map(|year| year.saturating_sub(1)),
            ColumnYear::This => reported,
        };
    }
    if let Some((year, span)) = find_year(clause) {
        let since = SINCE_WORDS.at_start(&clause[span.end()..]).is_some();
        return (!since || reported.is_none_or(|reported| year >= reported)).then_some(year);
    }
    if names_last_year(clause) {
        return reported.map(|year| year.saturating_sub(1));
    }
    let sentence = start_behind(text, 0, start, SENTENCE, ends_sentence);
    if of_several_years(text.get(sentence..at)?, reported) { None } else { reported }
}

/// Whether `clause` speaks of the year before, and does not compare with it.
fn names_last_year(clause: &str) -> bool {
    clause.char_indices().any(|(at, _)| {
        matches!(LAST_YEAR_WORDS.at_start(&clause[at..]), Some((_, true)))
            && COMPARED_WORDS.at_end(&clause[..at]).is_none()
    })
}

/// Whether the last words for a time in `sentence` are words for several years.
fn of_several_years(sentence: &str, reported: Option<u16>) -> bool {
    let named = SEVERAL_YEARS.iter().filter_map(|words| sentence.rfind(words)).max();
    let since = find_year(sentence).filter(|(year, span)| {
        reported.is_some_and(|reported| *year < reported)
            && SINCE_WORDS.at_start(&sentence[span.end()..]).is_some()
    });
    let Some(at) = named.max(since.map(|(_, span)| span.end())) else { return false };
    let behind = &sentence[at..];
    // 2022年至2024年: the end of the time is no time of its own.
    let until = behind.strip_prefix('至').and_then(|rest| Some((rest, find_year(rest)?.1)));
    let behind =
        until.filter(|(_, year)| year.start() == 0).map_or(behind, |(rest, year)| &rest[year.end()..]);
    !behind.contains("今年") && !behind.contains("本年") && find_year(behind).is_none()
}

fn ends_clause(c: char) -> bool {
    matches!(c, ',' | '，' | '。' | ';' | '；' | '》' | '\n')
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | ';' | '；' | '\n')
}

#[cfg(test)]
mod tests {
    /// The years of the observations of a report on 2024 that says `words`.
    fn years(words: &str) -> Vec<(String, Option<u16>)> {
        let text = format!("青岭县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n{words}\n");
        let report = crate::parse(text).expect("a text is short");
        let found = report.indicators();
        found.values().flatten().map(|it| (it.value.to_string(), it.year)).collect()
    }

    #[test]
    fn a_figure_is_of_the_year_it_is_told_of() {
        let cases = [
            ("去年全县败诉率12%,今年降为8%。", vec![("12", Some(2023)), ("8", Some(2024))]),
            ("行政诉讼败诉率8%,较去年下降。", vec![("8", Some(2024))]),
            ("2023年行政复议纠错率为12.3%,2024年为9.6%。", vec![("12.3", Some(2023)), ("9.6", Some(2024))]),
            (
                "2021年以来,累计办理行政处罚案件8620件,其中2024年1862件。",
                vec![("8620", None), ("1862", Some(2024))],
            ),
            (
                "“八五”普法以来,共开展普法活动3200场,今年以来开展普法活动860场。",
                vec![("3200", None), ("860", Some(2024))],
            ),
            ("2024年以来,办理行政处罚案件62件。", vec![("62", Some(2024))]),
            ("2022年至2024年,共办理行政处罚案件620件。", vec![("620", None)]),
            ("去年同期办理行政处罚案件58件。", vec![("58", Some(2023))]),
            (
                "项目 | 2023年 | 2024年 | 增减\n受理行政复议案件(件) | 86 | 128 | 48.8%",
                vec![("86", Some(2023)), ("128", Some(2024))],
            ),
            (
                "情况见下表。\n项目 | 数量\n受理行政复议案件(件) | 86\n数据均已公开。",
                vec![("86", Some(2024))],
            ),
            (
                "情况见下表。\n项目 | 上年 | 本年\n受理行政复议案件(件) | 86 | 128\n数据均已公开。",
                vec![("86", Some(2023)), ("128", Some(2024))],
            ),
        ];
        for (words, expected) in cases {
            let expected: Vec<_> =
                expected.into_iter().map(|(value, year)| (value.to_owned(), year)).collect();
            assert_eq!(years(words), expected, "{words}");
        }
    }
}
