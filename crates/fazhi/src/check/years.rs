//! C4 and C10: one year in title, opening, headings and plan.

use super::Code;
use super::case::Case;
use crate::lexicon::compliance::{SINCE, TAKES_YEAR};
use crate::read::date::year as year_words;
use crate::text::Folded;
use crate::{Part, SegmentKind, Span};

pub(super) fn check(case: &mut Case) {
    let Some(year) = case.year else { return };
    let stated: Vec<Span> = case.report.metadata().year.iter().map(|year| year.span).collect();
    lead(case, year, &stated);
    headings(case, year, &stated);
    plan(case, year, &stated);
}

/// The opening: a lead that begins with a year.
fn lead(case: &mut Case, year: u16, stated: &[Span]) {
    let leads = case.report.segments().iter().find(|segment| segment.kind == SegmentKind::Lead);
    let Some(span) = leads.map(|segment| segment.span.trimmed(case.text())) else { return };
    if let Some((other, place)) = opens_with_year(case, span)
        && other != year
    {
        case.add_with(Code::LeadYearDiffers, Some(place), stated.to_vec(), None);
    }
}

/// The headings of the first level over what was done.
fn headings(case: &mut Case, year: u16, stated: &[Span]) {
    let past = |part| matches!(part, Some(Part::Achievements | Part::Responsibilities));
    let report = case.report;
    for section in report.outline().iter().filter(|section| past(section.part)) {
        let other = single_year(&section.title);
        if other.is_some_and(|other| other != year) {
            case.add_with(Code::HeadingYearDiffers, Some(section.span), stated.to_vec(), None);
        }
    }
}

/// The plan: the year of its heading, else the one it opens with.
fn plan(case: &mut Case, year: u16, stated: &[Span]) {
    let report = case.report;
    let mut headed = report.outline().iter().filter(|section| section.part == Some(Part::Plans));
    let headed = headed.find_map(|section| Some((single_year(&section.title)?, section.span)));
    let opening = || {
        let span = case.segments(Part::Plans).next()?.trimmed(case.text());
        opens_with_year(case, span)
    };
    if let Some((other, place)) = headed.or_else(opening)
        && other != year + 1
    {
        case.add_with(Code::PlanYearWrong, Some(place), stated.to_vec(), None);
    }
}

/// The year that a stretch begins with, and its place.
fn opens_with_year(case: &Case, span: Span) -> Option<(u16, Span)> {
    let words = span.of(case.text());
    let line = words.lines().next()?;
    let opening: String = line.chars().take(12).collect();
    let folded = Folded::new(&opening);
    let (rest, year) = year_words(folded.text()).ok()?;
    // A year from which on, or up to which, the text speaks is not the one that it is about: 2022年12月至…, 2021年以来.
    if rest.starts_with(|c: char| c.is_ascii_digit()) || SINCE.iter().any(|word| rest.starts_with(word)) {
        return None;
    }
    let place = folded.original(Span::new(0, folded.text().len() - rest.len()));
    Some((year, place.shifted(span.start())))
}

/// The year of a heading that names just one; none of a span of years, or of something that the heading deals with.
fn single_year(title: &str) -> Option<u16> {
    let folded = Folded::new(title);
    let text = folded.text();
    let mut found = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let starts = c.is_ascii_digit() || c == '二';
        if starts
            && !before.is_ascii_digit()
            && let Ok((_, year)) = year_words(&text[at..])
        {
            let taken = || TAKES_YEAR.iter().any(|verb| text[..at].ends_with(verb));
            if matches!(before, '-' | '—' | '至' | '–') || found.is_some_and(|other| other != year) || taken()
            {
                return None;
            }
            found = Some(year);
        }
        before = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_in_the_lead_is_not_the_year_reported_on() {
        let differs = |lead: &str| {
            let text = format!(
                "青河县2023年法治政府建设年度报告\n{lead},我县推进依法行政。\n一、工作情况\n抓学习。\n"
            );
            let report = crate::parse(text.as_str()).expect("short");
            report.check(crate::Rules::central()).iter().any(|finding| finding.code == Code::LeadYearDiffers)
        };
        assert!(differs("2022年"));
        for lead in ["2022年12月以来", "2021年以来", "2022年底至2023年底", "2023年"] {
            assert!(!differs(lead), "{lead}");
        }
    }

    #[test]
    fn a_heading_names_one_year_or_none() {
        assert_eq!(single_year("2023年度主要举措"), Some(2023));
        assert_eq!(single_year("二〇二三年主要举措"), Some(2023));
        assert_eq!(single_year("落实纲要(2021—2025年)的举措"), None);
        assert_eq!(single_year("2023年举措和2024年安排"), None);
        assert_eq!(single_year("主要举措"), None);
        assert_eq!(single_year("贯彻落实2023年全市水利会议精神的打算"), None);
    }
}
