//! Weighs the signals: points for every kind, and the kind that has the most.

use super::layout::stretches;
use super::matching::{Hit, hits};
use super::window::End;
use super::{Evidence, Genre, GenreKind};
use crate::Span;
use crate::lexicon::genre::{FOREIGN, KINDS, SIGNALS, Signal};
use crate::lookup::Seen;

/// Points that a page of no kind in particular has: what an annual report must overcome.
const NOTHING: i32 = 6;
/// At this lead of points over the next kind the score is 0.75.
const HALF_WAY: f64 = 3.0;

/// Weighs head and tail of a page, each a place in a text; `original` turns a span of one of them into one of the
/// original.
pub(super) fn weigh(
    (head, at_head): (&Seen, Span),
    (tail, at_tail): (&Seen, Span),
    original: impl Fn(End, Span) -> Span,
) -> Genre {
    let mut found: Vec<(Hit, End)> = Vec::new();
    let stretched = stretches(head.text(), at_head, head.signs(at_head));
    found.extend(hits(head, &stretched).into_iter().map(|hit| (hit, End::Head)));
    // The tail starts in the middle of a text: nothing in it is a title or a lead.
    let mut stretched = stretches(tail.text(), at_tail, tail.signs(at_tail));
    for stretch in &mut stretched {
        stretch.zone = stretch.zone.in_a_tail();
    }
    found.extend(hits(tail, &stretched).into_iter().map(|hit| (hit, End::Tail)));

    let mut counts = vec![0; SIGNALS.len()];
    for (hit, _) in &found {
        counts[hit.signal] += 1;
    }
    silence(&mut counts);
    let mut points = [0; KINDS.len()];
    points[GenreKind::Other as usize] = NOTHING;
    for (signal, &count) in SIGNALS.iter().zip(&counts) {
        if count >= i32::from(signal.least) {
            for &(kind, weight) in signal.weights {
                points[kind as usize] += i32::from(weight) * count.min(i32::from(signal.most));
            }
        }
    }
    let (kind, margin) = winner(&points);
    let mut used = vec![0_i32; SIGNALS.len()];
    let evidence = found.iter().filter_map(|&(hit, end)| {
        let signal = SIGNALS.get(hit.signal)?;
        let &(_, weight) = signal.weights.iter().find(|(of, _)| *of == kind)?;
        used[hit.signal] += 1;
        let counted =
            counts[hit.signal] >= i32::from(signal.least) && used[hit.signal] <= i32::from(signal.most);
        counted.then(|| Evidence { signal: signal.id, weight, span: original(end, hit.span) })
    });
    Genre { kind, score: score(margin), evidence: evidence.collect() }
}

/// Takes back the finds of signals that count only where others are not found.
fn silence(counts: &mut [i32]) {
    let rows = || SIGNALS.iter().zip(&*counts).filter(|&(_, &count)| count > 0).map(|(row, _)| row);
    let yields = |row: &Signal| row.unless.iter().any(|id| rows().any(|other| other.id == *id));
    let silent: Vec<bool> =
        SIGNALS.iter().zip(&*counts).map(|(row, &count)| count > 0 && yields(row)).collect();
    for (count, _) in counts.iter_mut().zip(silent).filter(|(_, silent)| *silent) {
        *count = 0;
    }
}

/// The kind with the most points and its lead over the next; an annual report wins no tie.
fn winner(points: &[i32; KINDS.len()]) -> (GenreKind, i32) {
    let mut ranked: Vec<(i32, usize)> = points.iter().copied().zip(0..).collect();
    // Of kinds with the same points the later in the table wins; the annual report is the first.
    ranked.sort_unstable_by(|a, b| b.cmp(a));
    match ranked[..] {
        [(most, first), (next, _), ..] => (KINDS[first].kind, most - next),
        _ => (GenreKind::Other, 0),
    }
}

/// From 0.5 for a tie towards 1, in steps of 0.01.
fn score(margin: i32) -> f64 {
    let margin = f64::from(margin.max(0));
    ((0.5 + 0.5 * margin / (margin + HALF_WAY)) * 100.0).round() / 100.0
}

/// A page in Latin script: on the subject when it uses one of the English terms for it.
pub(super) fn foreign(text: &str) -> Genre {
    let first = FOREIGN.iter().find_map(|term| {
        let at = memchr::memmem::find(text.as_bytes(), term.as_bytes())?;
        Some(Span::new(at, at + term.len()))
    });
    let Some(span) = first else { return Genre::without_evidence(GenreKind::Other) };
    let evidence = vec![Evidence { signal: "foreign_term", weight: 10, span }];
    Genre { kind: GenreKind::ForeignLanguage, score: score(10), evidence }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_refuses() {
        let mut points = [0; KINDS.len()];
        points[GenreKind::AnnualReport as usize] = 9;
        points[GenreKind::WorkPlan as usize] = 9;
        assert_eq!(winner(&points), (GenreKind::WorkPlan, 0));
        points[GenreKind::AnnualReport as usize] = 10;
        assert_eq!(winner(&points), (GenreKind::AnnualReport, 1));
    }

    #[test]
    fn a_signal_is_silent_where_one_of_those_it_yields_to_is_found() {
        let at = |id: &str| SIGNALS.iter().position(|signal| signal.id == id).expect("signal");
        let (other, title) = (at("lead_on_another_subject"), at("report_title"));
        let mut counts = vec![0; SIGNALS.len()];
        counts[other] = 1;
        silence(&mut counts);
        assert_eq!(counts[other], 1);
        counts[title] = 1;
        silence(&mut counts);
        assert_eq!((counts[other], counts[title]), (0, 1));
    }

    #[test]
    fn scores_rise_with_the_lead() {
        assert!((score(0) - 0.5).abs() < 1e-9);
        assert!((score(3) - 0.75).abs() < 1e-9);
        assert!(score(40) > 0.95 && score(i32::MAX) <= 1.0);
    }
}
