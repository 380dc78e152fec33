//! What a page prints round a report without a label: the date that it stamps there, with who put it there.

use crate::lexicon::label::{SENT_OUT, SITE_ENDS, SITE_SIGNS};
use crate::read::citation::document_number;
use crate::read::date::find_date;
use crate::region::issuer_kind;
use crate::{IssuerKind, Span};

use super::characters;
use super::chrome::chrome;
use super::label::{DECORATION, Label, LabelKind, unlabelled};

/// Who put a page on its site is named in at most this many characters.
const LONGEST_NAME: usize = 24;

/// The date that a line is, and who stands beside it, in their order: `2024-03-12 09:30 | 县司法局`.
///
/// A day in words says when the report was written where it stands in brackets or below the name of a body
/// (`below_name`); other dates are of the page.
pub(super) fn stamp(line: &str, below_name: bool) -> Option<Vec<Label>> {
    if characters(line, LONGEST_NAME * 3) == LONGEST_NAME * 3 {
        return None;
    }
    let (_, place) = find_date(line)?;
    if place.of(line).contains(['星', '周', '礼']) {
        return None; // the site's clock
    }
    let bare = |span: Span| {
        let words = span.of(line);
        let start = span.start() + words.len() - words.trim_start_matches(DECORATION).len();
        Span::new(start, start.max(span.start() + words.trim_end_matches(DECORATION).len()))
    };
    let (before, behind) = (bare(Span::new(0, place.start())), bare(Span::new(place.end(), line.len())));
    let name = match (before.is_empty(), behind.is_empty()) {
        (true, true) => None,
        (false, true) => Some(before),
        (true, false) => Some(behind),
        (false, false) => return None,
    };
    if name.is_some_and(|name| !puts_out(name.of(line))) {
        return None;
    }
    let bracketed = line[..place.start()].trim_end().ends_with('(') && line.ends_with(')');
    let day = place.of(line).ends_with(['日', '号']);
    let written = day && (bracketed || name.is_none() && below_name);
    let dated = unlabelled(if written { LabelKind::Written } else { LabelKind::Dated }, place);
    let source = name.map(|name| unlabelled(LabelKind::Source, name));
    let mut labels: Vec<Label> = source.into_iter().chain([dated]).collect();
    labels.sort_by_key(|label| label.value.start());
    Some(labels)
}

/// The date on which a document was sent out, printed below it: `青河县人民政府办公室 2025年1月20日印发`.
pub(super) fn sent_out(line: &str) -> Option<Vec<Label>> {
    let words = line.trim_end_matches([')', ' ']).strip_suffix(SENT_OUT)?.trim_end();
    let (_, place) = find_date(words).filter(|(_, place)| place.end() == words.len())?;
    let before = words.get(..place.start())?.trim_matches(DECORATION);
    (before.is_empty() || puts_out(before)).then(|| vec![unlabelled(LabelKind::Issued, place)])
}

/// Whether `words` are who puts pages on a site: a body or one of its offices, a site.
fn puts_out(words: &str) -> bool {
    characters(words, LONGEST_NAME + 1) <= LONGEST_NAME
        && !words.contains([',', '、', ':', ';', '第', '(', ')', '《'])
        && (!matches!(issuer_kind(words), IssuerKind::Other | IssuerKind::Place)
            || SITE_ENDS.iter().any(|end| words.ends_with(end)))
}

/// What the words at `place` before the first label of `line` are: a date, the report's number, buttons, the name of the
/// site or of a class that no table knows (in a table's row). None where they are anything else.
pub(super) fn before_label(line: &str, place: Span) -> Option<Vec<Label>> {
    let words = place.of(line);
    if words.is_empty() {
        return Some(Vec::new());
    }
    if let Some(stamped) = stamp(words, false) {
        let shifted = |label: Label| unlabelled(label.kind, label.value.shifted(place.start()));
        return Some(stamped.into_iter().map(shifted).collect());
    }
    if document_number(words).is_ok_and(|(rest, _)| rest.is_empty()) {
        return Some(vec![unlabelled(LabelKind::DocumentNumber, place)]);
    }
    let date = find_date(words).map(|(_, date)| date).filter(|date| date.end() == words.len());
    let dated = || date.map(|date| unlabelled(LabelKind::Dated, date.shifted(place.start())));
    if chrome(words) {
        return Some(dated().into_iter().collect());
    }
    let short = characters(words, LONGEST_NAME * 2) < LONGEST_NAME * 2 && !words.contains([',', ';', '《']);
    let site = || SITE_SIGNS.iter().any(|sign| words.contains(sign));
    let cells = || line.trim_start().starts_with('|') && words.contains('|');
    (short && (site() || cells())).then(|| dated().into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use LabelKind::{Dated, DocumentNumber, Source, Written};

    #[track_caller]
    fn stamps(line: &str, expected: &[(LabelKind, &str)]) {
        let found = stamp(line, false).unwrap_or_default();
        let found: Vec<_> = found.iter().map(|label| (label.kind, label.value.of(line))).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn a_page_stamps_a_date() {
        stamps("2024-03-12 09:30", &[(Dated, "2024-03-12 09:30")]);
        stamps("2023年03月30日 09时24分", &[(Dated, "2023年03月30日 09时24分")]);
        stamps("• 2023年3月30日", &[(Dated, "2023年3月30日")]);
        stamps("[2025-04-27]", &[(Dated, "2025-04-27")]);
        stamps("(2023年12月20日)", &[(Written, "2023年12月20日")]);
        let below = stamp("2023年12月20日", true).unwrap_or_default();
        assert_eq!(below.first().map(|label| label.kind), Some(Written));
    }

    #[test]
    fn beside_it_stands_who_put_it_there() {
        stamps("2025-04-27 10:14 | 青河县司法局", &[(Dated, "2025-04-27 10:14"), (Source, "青河县司法局")]);
        stamps("政策法规科 2023-12-29", &[(Source, "政策法规科"), (Dated, "2023-12-29")]);
        stamps("2025-04-27 青河县人民政府网", &[(Dated, "2025-04-27"), (Source, "青河县人民政府网")]);
    }

    #[test]
    fn a_sentence_with_a_date_is_no_stamp() {
        for line in [
            "(2023年4月27日在青河县第十届人民代表大会常务委员会第三次会议上)",
            "2025年1月10日青河县人民政府第3次常务会议通过",
            "2025年1月10日起施行",
            "青河县人民政府 2019年12月3日 星期二",
            "青河县 2025-04-27 司法局",
            "",
        ] {
            stamps(line, &[]);
        }
    }

    #[test]
    fn a_document_is_sent_out_on_a_day() {
        let day = |line: &str| Some(sent_out(line)?.first()?.value.of(line).to_owned());
        assert_eq!(day("青河县人民政府办公室      2025年1月20日印发").as_deref(), Some("2025年1月20日"));
        assert_eq!(day("(2025年1月20日印发)").as_deref(), Some("2025年1月20日"));
        assert_eq!(day("规定于2025年1月20日印发"), None);
        assert_eq!(day("2025年1月20日"), None);
    }

    #[test]
    fn before_a_label() {
        let of = |line: &str, words: &str| {
            let at = line.find(words).expect("stands in it");
            before_label(line, Span::new(at, at + words.len()))
                .map(|labels| labels.iter().map(|label| label.kind).collect::<Vec<_>>())
        };
        assert_eq!(of("云政文〔2023〕12号 签发人:李四", "云政文〔2023〕12号"), Some(vec![DocumentNumber]));
        assert_eq!(of("2023-01-02 来源:青河", "2023-01-02"), Some(vec![Dated]));
        assert_eq!(
            of("青河县政府 www.example.cn 2023-01-02 来源:青河", "青河县政府 www.example.cn 2023-01-02"),
            Some(vec![Dated])
        );
        assert_eq!(
            of("青河县门户网站 www.example.cn 发布时间:2025-04-17", "青河县门户网站 www.example.cn"),
            Some(vec![])
        );
        assert_eq!(
            of("| 公开目录 | 公共服务 | 发布日期 | 2026-03-17 |", "公开目录 | 公共服务"),
            Some(vec![])
        );
        assert_eq!(of("会议研究发布时间:2025-04-17", "会议研究"), None);
    }
}
