//! What a report says of itself: from its title first, then its signature, its lead, the page's labels.

use crate::lexicon::lead::HANDING_OVER;
use crate::lexicon::title::SUBJECTS;
use crate::line::label::LabelKind;
use crate::line::{LineKind, Lines, title};
use crate::lookup::Seen;
use crate::outline::Heading;
use crate::read::citation;
use crate::read::date;
use crate::region::{full_name, is_body, issuer_kind, split_issuers};
use crate::text::Folded;
use crate::{Finding, Issuer, IssuerKind, Located, Metadata, Span};

use super::lead::{behind_month, leading_body};
use super::{place, speaker};

/// A clause of the lead names its year within this many bytes.
const LATEST_YEAR: usize = 24;

/// A year right before the subject begins within so many characters.
const LATEST_SUBJECT: usize = 7;

/// A clause that hands the report over names its year within this many bytes.
const LATEST_HANDED_OVER: usize = 90;

/// What a report says of itself, and what is odd about who issues it; spans in the original.
pub(super) struct Read {
    pub(super) metadata: Metadata,
    pub(super) findings: Vec<Finding>,
}

/// Reads the metadata of a text.
pub(super) fn read(
    folded: &Folded,
    seen: &Seen,
    lines: &Lines,
    headings: &[Heading],
    original: &str,
) -> Read {
    let text = folded.text();
    let about = About { folded, seen, text, lines, original };
    let title = about.title();
    let lead = about.lead(headings);
    let mut metadata = Metadata {
        issuers: in_full(about.issuers(lead)),
        year: year(text, lines, headings, lead).map(|(year, span)| Located::new(year, folded.original(span))),
        published: about.date(&[LabelKind::Published, LabelKind::Dated, LabelKind::Updated]),
        written: about.date(&[LabelKind::Written, LabelKind::Issued]),
        signed: lines.signed.map(|(date, span)| Located::new(date, folded.original(span))),
        signatory: about.signatory(),
        document_number: about.document_number(),
        addressees: about.addressees(),
        source: about.label(LabelKind::Source).or_else(|| about.label(LabelKind::Publisher)),
        title,
    };
    let mut findings = place::resolve(text, lines, lead, &mut metadata);
    findings.extend(speaker::differences(folded, seen, lines, lead, &metadata));
    // Tables and other names were compared with the folded names; a reader gets them as they are printed.
    for issuer in &mut metadata.issuers {
        issuer.name = about.printed(issuer.span, &issuer.name);
    }
    Read { metadata, findings }
}

/// The issuer of a name at a place; its region is still to be found.
fn issuer(name: String, span: Span) -> Issuer {
    Issuer { kind: issuer_kind(&name), name, region: None, candidates: Vec::new(), span }
}

/// Issuers of which each but the first has the name of its area, too.
fn in_full(mut issuers: Vec<Issuer>) -> Vec<Issuer> {
    let Some((first, others)) = issuers.split_first_mut() else { return issuers };
    for other in others {
        if let Some(name) = full_name(&other.name, &first.name) {
            other.name = name;
        }
    }
    issuers
}

struct About<'a> {
    folded: &'a Folded<'a>,
    seen: &'a Seen<'a>,
    text: &'a str,
    lines: &'a Lines,
    original: &'a str,
}

impl About<'_> {
    /// The words of a span as the original prints them, trimmed.
    fn words(&self, span: Span) -> Located<String> {
        let span = self.folded.original(span.trimmed(self.text));
        Located::new(span.of(self.original).trim().to_owned(), span)
    }

    fn title(&self) -> Option<Located<String>> {
        let Some(lines) = self.lines.titles.first() else { return self.label(LabelKind::Title) };
        let pieces: Vec<Located<String>> = lines.iter().map(|&span| self.words(span)).collect();
        let span = pieces.first()?.span.to(pieces.last()?.span);
        let words = |piece: Located<String>| title::unspread(&piece.value).unwrap_or(piece.value);
        Some(Located::new(pieces.into_iter().map(words).collect(), span))
    }

    /// The first paragraph before the first heading, or the first of the body.
    fn lead(&self, headings: &[Heading]) -> Option<Span> {
        let end = headings.first().map_or(self.lines.lines.len(), |heading| heading.line);
        self.lines.lines[..end].iter().find(|line| line.kind == LineKind::Body).map(|line| line.span)
    }

    fn issuers(&self, lead: Option<Span>) -> Vec<Issuer> {
        let labelled = self.lines.labels.iter().filter(|label| label.kind == LabelKind::Title);
        let labelled = labelled.map(|label| self.title_issuers(&[label.value]));
        let printed = self.lines.titles.iter().map(|lines| self.title_issuers(lines));
        let of_title = printed.chain(labelled).rev().max_by_key(Vec::len).unwrap_or_default();
        if !of_title.is_empty() {
            return of_title;
        }
        for named in [&self.lines.signatories, &self.lines.bylines] {
            let issuers = named.iter().flat_map(|&span| self.split(span)).collect::<Vec<_>>();
            if !issuers.is_empty() {
                return issuers;
            }
        }
        let body = lead.and_then(|lead| Some(leading_body(lead.of(self.text))?.shifted(lead.start())));
        if let Some(body) = body {
            return self.split(body);
        }
        let publisher = self.lines.labels.iter().find(|label| label.kind == LabelKind::Publisher);
        let publisher =
            publisher.filter(|label| !label.value.is_empty()).map(|label| self.issuer(label.value));
        // An office puts the report of its government on the page: 县府办 over 我县.
        let another = |issuer: &Issuer| lead.is_some_and(|lead| speaker::is_another(self.seen, lead, issuer));
        match publisher {
            Some(publisher) => Some(publisher).filter(|issuer| !another(issuer)),
            None => self.speaking_source(),
        }
        .into_iter()
        .collect()
    }

    /// The body that the page comes from, where the report speaks as that body: 来源:青河县水务局 over 我局.
    fn speaking_source(&self) -> Option<Issuer> {
        let mut sources = self.lines.labels.iter().filter(|label| label.kind == LabelKind::Source);
        let source = self.issuer(sources.find(|label| !label.value.is_empty())?.value);
        speaker::is_speaker(self.seen, self.lines, &source).then_some(source)
    }

    /// The issuers in the head of a title that is printed on `lines`.
    fn title_issuers(&self, lines: &[Span]) -> Vec<Issuer> {
        let joined: String = lines.iter().map(|span| span.of(self.text)).collect();
        let head = title::head(&joined);
        let start = head.as_ptr() as usize - joined.as_ptr() as usize;
        let mut issuers: Vec<Issuer> = Vec::new();
        for piece in split_issuers(head) {
            // Back from the joined title to the lines: a name may run over two of them.
            let place = self.place(lines, piece.shifted(start));
            let name: String = piece.of(head).split_whitespace().collect();
            // 青河县人民政府|青河县2024年…: a site's name before the title names no second body.
            let again = |issuer: &Issuer| issuer.name.starts_with(&name) && issuer.name != name;
            if !is_body(&name) || issuer_kind(&name) == IssuerKind::Place && issuers.last().is_some_and(again)
            {
                continue;
            }
            issuers.push(issuer(name, place));
        }
        issuers
    }

    /// The original's span of a span of the lines' joined text.
    fn place(&self, lines: &[Span], joined: Span) -> Span {
        let (mut start, mut end, mut before) = (None, 0, 0);
        for line in lines {
            let inside = |at: usize| line.start() + at.saturating_sub(before).min(line.len());
            if joined.start() < before + line.len() && joined.end() > before {
                start = start.or(Some(inside(joined.start())));
                end = inside(joined.end());
            }
            before += line.len();
        }
        self.folded.original(Span::new(start.unwrap_or(end), end))
    }

    /// A name as the original prints it, without white space; the folded name where lines break it.
    fn printed(&self, place: Span, name: &str) -> String {
        let printed: String = place.of(self.original).split_whitespace().collect();
        if printed.chars().count() == name.chars().count() { printed } else { name.to_owned() }
    }

    fn split(&self, span: Span) -> Vec<Issuer> {
        let words = span.of(self.text);
        split_issuers(words).into_iter().map(|piece| self.issuer(piece.shifted(span.start()))).collect()
    }

    fn issuer(&self, span: Span) -> Issuer {
        let span = span.trimmed(self.text);
        let name: String = span.of(self.text).split_whitespace().collect();
        issuer(name, self.folded.original(span))
    }

    fn signatory(&self) -> Option<Located<String>> {
        let first = self.lines.signatories.first()?;
        let last = self.lines.signatories.last()?;
        let names = self.lines.signatories.iter().map(|&span| {
            let Issuer { name, span, .. } = self.issuer(span);
            self.printed(span, &name)
        });
        Some(Located::new(names.collect(), self.folded.original(first.to(*last))))
    }

    fn label(&self, kind: LabelKind) -> Option<Located<String>> {
        let labels = self.lines.labels.iter().filter(|label| label.kind == kind && !label.value.is_empty());
        labels.map(|label| self.words(label.value)).next()
    }

    /// The date of the first of `kinds` that has one.
    fn date(&self, kinds: &[LabelKind]) -> Option<Located<crate::Date>> {
        let labels = |kind| self.lines.labels.iter().filter(move |label| label.kind == kind);
        kinds.iter().flat_map(|&kind| labels(kind)).find_map(|label| {
            let (date, span) = date::find_date(label.value.of(self.text))?;
            Some(Located::new(date, self.folded.original(span.shifted(label.value.start()))))
        })
    }

    fn document_number(&self) -> Option<Located<String>> {
        let labels = self.lines.labels.iter().filter(|label| label.kind == LabelKind::DocumentNumber);
        let front =
            self.lines.lines.iter().filter(|line| line.kind == LineKind::Metadata).map(|line| line.span);
        labels.map(|label| label.value).chain(front).find_map(|span| {
            let (_, number) = citation::document_number(span.of(self.text)).ok()?;
            Some(Located::new(number, self.folded.original(span)))
        })
    }

    fn addressees(&self) -> Vec<Located<String>> {
        let lines = self.lines.lines.iter().filter(|line| line.kind == LineKind::Salutation);
        let mut names = Vec::new();
        for line in lines {
            let words = line.span.of(self.text);
            let mut start = 0;
            for (at, mark) in words.match_indices(['、', ',', ':', ' ']) {
                if at > start {
                    names.push(self.words(Span::new(start, at).shifted(line.span.start())));
                }
                start = at + mark.len();
            }
        }
        names
    }
}

/// The year reported on and its place in the folded text: from the title, the signature's year is no
/// evidence (a report may be signed in either year), then the lead, the first headings, the dates.
pub(super) fn year(
    text: &str,
    lines: &Lines,
    headings: &[Heading],
    lead: Option<Span>,
) -> Option<(u16, Span)> {
    let of_title = lines.titles.iter().flatten().find_map(|&span| in_title(text, span));
    let of_lead = || lead.and_then(|span| in_lead(text, span, false));
    let of_headings = || headings.iter().take(3).find_map(|heading| find(text, heading.title));
    let of_rest = || {
        // 2021年以来 may begin before the year reported on; the dates know better.
        let since = lead.and_then(|span| in_lead(text, span, true));
        let dates = by_dates(text, lines);
        let since = since.filter(|since| dates.is_none_or(|dates| dates.0 <= since.0));
        since.or_else(|| lead.and_then(|span| before_subject(text, span))).or(dates)
    };
    let bare = || lines.titles.iter().flatten().find_map(|&span| find_bare(text, span));
    of_title.or_else(bare).or_else(of_lead).or_else(of_headings).or_else(of_rest)
}

/// The year of a line of a title: outside 《》, and rather that before 年度, or in brackets, than that in which it is
/// reported. One of several is none.
fn in_title(text: &str, span: Span) -> Option<(u16, Span)> {
    let mut first: Option<(u16, Span)> = None;
    let mut any = None;
    let mut start = span.start();
    while let Some((year, place)) = find(text, Span::new(start, span.end())) {
        start = place.end();
        let before = &text[span.start()..place.start()];
        if of_several(before, &text[place.end()..span.end()]) {
            continue;
        }
        let (quoted, bracketed) =
            (before.rfind('《') > before.rfind('》'), before.rfind('(') > before.rfind(')'));
        let named = place.of(text).ends_with('度') || bracketed;
        let earlier = |&(first, _): &(u16, Span)| named && year < first;
        if !quoted && first.as_ref().is_none_or(earlier) {
            first = Some((year, place));
        }
        any = any.or(Some((year, place)));
    }
    first.or(any)
}

/// Whether a year between these words of a title is one of several: 2021-|2025年, 2023年|至2024年.
fn of_several(before: &str, behind: &str) -> bool {
    const MARKS: [char; 6] = ['-', '—', '–', '~', '至', '到'];
    let words = before.trim_end();
    let first = words.trim_end_matches(MARKS);
    let last = behind.trim_start_matches(MARKS);
    first.len() < words.len() && first.ends_with(|c: char| c.is_ascii_digit() || c == '年')
        || last.len() < behind.len() && date::year(last).is_ok()
}

/// The year that stands right before the subject in a lead, be it in the name of what asks for the report:
/// 按照《关于做好2024年度法治政府建设年度报告工作的通知》要求.
fn before_subject(text: &str, lead: Span) -> Option<(u16, Span)> {
    let words = lead.of(text);
    SUBJECTS.iter().flat_map(|subject| words.match_indices(subject)).find_map(|(at, _)| {
        let from = words[..at].char_indices().rev().nth(LATEST_SUBJECT).map_or(0, |(from, _)| from);
        let before = Span::new(from, at).shifted(lead.start());
        find(text, before).filter(|(_, place)| place.end() == before.end())
    })
}

fn find(text: &str, span: Span) -> Option<(u16, Span)> {
    date::find_year(span.of(text)).map(|(year, place)| (year, place.shifted(span.start())))
}

/// The year that a title states without 年, by two digits, or before it in brackets: 青河县2024法治政府建设年度报告,
/// 24年度, [2024]青河县….
fn find_bare(text: &str, span: Span) -> Option<(u16, Span)> {
    let stated = |(year, place): (u16, Span)| (year, place.shifted(span.start()));
    let words = span.of(text);
    let found = date::find_bare_year(words).or_else(|| date::find_short_year(words)).map(stated);
    found.or_else(|| {
        let line = text[..span.start()].rfind('\n').map_or(0, |at| at + 1);
        let column = Span::new(line, span.start()).trimmed(text);
        let inside = column.of(text).strip_prefix(['[', '【'])?;
        let at = column.end() - inside.len();
        let inside = inside.strip_suffix([']', '】'])?;
        let (year, place) = date::find_bare_year(inside).filter(|(_, place)| place.len() == inside.len())?;
        Some((year, place.shifted(at)))
    })
}

/// The year that a lead is about: the first one outside 《》 that opens a clause. `since`: one from which on the lead
/// speaks (2021年以来) counts too.
fn in_lead(text: &str, span: Span, since: bool) -> Option<(u16, Span)> {
    let words = span.of(text);
    let behind_name = leading_body(words).map(|name| span.start() + name.end());
    let mut start = 0;
    let mut quoted = 0_i32;
    for (at, c) in words.char_indices().chain([(words.len(), ',')]) {
        match c {
            '《' => quoted += 1,
            '》' => quoted -= 1,
            ',' | '。' | ';' | ':' if quoted <= 0 => {
                let clause = Span::new(start, at).shifted(span.start()).trimmed(text);
                if !clause.of(text).starts_with('《')
                    && let Some((year, place)) = find(text, clause)
                    && (place.start() - clause.start() < latest_year(clause.of(text))
                        || behind_name == Some(place.start()))
                    && !text[place.end()..].starts_with(['至', '—', '-'])
                    && (since || !behind_month(&text[place.end()..]).starts_with('以'))
                    && !text[clause.start()..place.start()].contains('《')
                {
                    let rest = Span::new(place.end(), clause.end());
                    return Some(period_end(text, rest, year).unwrap_or((year, place)));
                }
                start = at + c.len_utf8();
            }
            _ => {}
        }
        if start > words.len() {
            break;
        }
    }
    None
}

/// The year in which a period ends that began late in the year before: 2023年|12月1日至2024年11月30日.
fn period_end(text: &str, rest: Span, first: u16) -> Option<(u16, Span)> {
    let words = rest.of(text);
    let month = words.starts_with(|c: char| c.is_ascii_digit());
    let (year, place) = find(text, rest).filter(|&(year, _)| month && year == first + 1)?;
    let between = &text[rest.start()..place.start()];
    between.ends_with(['至', '到', '—', '-']).then_some((year, place))
}

/// How far into a clause of the lead its year stands, in bytes: 现将 may have the name of a body before it.
fn latest_year(clause: &str) -> usize {
    if HANDING_OVER.iter().any(|word| clause.starts_with(word)) { LATEST_HANDED_OVER } else { LATEST_YEAR }
}

/// The year before that in which the report was signed, put on the page or written; the same year in December.
fn by_dates(text: &str, lines: &Lines) -> Option<(u16, Span)> {
    let labelled = |kind| {
        lines.labels.iter().filter(move |label| label.kind == kind).filter_map(|label| {
            let (date, span) = date::find_date(label.value.of(text))?;
            Some((date, span.shifted(label.value.start())))
        })
    };
    let dates = labelled(LabelKind::Published).chain(labelled(LabelKind::Written));
    let (date, span) = lines.signed.into_iter().chain(dates).next()?;
    Some((if date.month() == 12 { date.year() } else { date.year() - 1 }, span))
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn year(lead: &str, expected: Option<u16>) {
        let text = format!("{lead}\n一、主要举措和成效\n完善机制。\n");
        let report = crate::parse(text).expect("short");
        assert_eq!(report.metadata().year.as_ref().map(|year| year.value), expected, "{lead}");
    }

    #[test]
    fn a_place_behind_its_own_organ_is_no_second_issuer() {
        let issuers = |title: &str| -> Vec<String> {
            let report = crate::parse(format!("{title}\n一、主要成效\n完善机制。\n")).expect("short");
            report.metadata().issuers.iter().map(|issuer| issuer.name.clone()).collect()
        };
        let twice = "青河县北山镇人民政府 青河县北山镇2023年法治政府建设工作报告";
        assert_eq!(issuers(twice), ["青河县北山镇人民政府"]);
        let joint = "中共青河县委 青河县人民政府2023年法治政府建设工作报告";
        assert_eq!(issuers(joint), ["中共青河县委", "青河县人民政府"]);
    }

    #[test]
    fn a_lead_names_the_year() {
        year("2024年,青河县坚持依法行政。现将有关情况报告如下:", Some(2024));
        year("2025年以来,青河市公安局坚持依法行政。现将有关情况报告如下:", Some(2025));
        year("2018年以来,青河县坚持依法行政。2024年,成效明显。现将有关情况报告如下:", Some(2024));
        year("2022年12月以来,青河县坚持依法行政。现将2023年工作情况报告如下:", Some(2023));
        year("2021年以来,青河县坚持依法行政。现将2023年工作情况报告如下:", Some(2023));
        year("现将怀远县人民政府2021年度法治政府建设情况报告如下:", Some(2021));
        year("为贯彻落实《纲要》,青河县农业农村局2024年认真履行职责。现将情况报告如下:", Some(2024));
        year("受县政府委托,现向县人大常委会报告2024年度法治政府建设情况。", Some(2024));
        year("2021年至2025年,青河县坚持依法行政。现将有关情况报告如下:", None);
        year("2023年12月1日至2024年11月30日,青河县坚持依法行政。现将有关情况报告如下:", Some(2024));
        year("根据《关于做好2024年度法治政府建设年度报告工作的通知》要求,现报告如下:", Some(2024));
    }

    #[test]
    fn a_title_may_state_the_year_without_its_word() {
        year("青河县2024法治政府建设年度报告\n青河县坚持依法行政。", Some(2024));
        year("青河县落实《纲要(2021—2025年)》2023年度法治政府建设情况报告\n我县坚持依法行政。", Some(2023));
        year("2025年青河县法治政府建设年度报告(2024年度)\n青河县坚持依法行政。", Some(2024));
        year("青河县2024年法治政府建设总结和2025年度工作计划\n青河县坚持依法行政。", Some(2024));
        year("青河县法治政府建设年度报告(2024)\n2025年,青河县坚持依法行政。", Some(2024));
        year("[2024]青河县法治政府建设年度报告\n青河县坚持依法行政。", Some(2024));
        year("青河县24年度法治政府建设年度报告\n青河县坚持依法行政。", Some(2024));
        year("青河县2025年法治政府建设年度报告(2024年1月—2024年12月)\n青河县坚持依法行政。", Some(2024));
    }

    #[test]
    fn years_of_several_are_none() {
        year("青河县法治政府建设年度报告(2024-2025年)\n青河县坚持依法行政。", None);
        year("青河县2023年至2024年法治政府建设情况报告\n青河县坚持依法行政。", None);
        year("青河县2021—2025年法治政府建设情况报告\n2024年,青河县坚持依法行政。", Some(2024));
    }

    #[test]
    fn dates_know_better_than_a_year_from_which_on_a_lead_speaks() {
        year("发布日期:2024-02-01\n2021年以来,青河县坚持依法行政。现将有关情况报告如下:", Some(2023));
        year("成文日期:2018年12月10日\n青河县坚持依法行政。现将有关情况报告如下:", Some(2018));
        year("发布日期:2025-11-20\n2025年以来,青河县坚持依法行政。现将有关情况报告如下:", Some(2025));
    }
}
