//! How many of the figures of invented sentences get the indicator that a reader gave them.

use fazhi::indicator;
use fazhi_tests::marked::{self, Marked};

/// Of the indicators that are given, at least so many are right.
const PRECISION: f64 = 0.98;

/// Of the figures that state an indicator, at least so many get it.
const RECALL: f64 = 0.97;

/// The marked sentences, each with its line number.
fn sentences() -> Vec<(usize, Marked)> {
    let lines = include_str!("../fixtures/indicators.tsv").lines().enumerate();
    let rows = lines.filter(|(_, line)| !line.starts_with('#'));
    rows.map(|(at, line)| {
        let (_, sentence) = line.split_once('\t').unwrap_or_else(|| panic!("line {}: no tab", at + 1));
        (at + 1, marked::read(sentence).unwrap_or_else(|| panic!("line {}: a brace is not closed", at + 1)))
    })
    .collect()
}

#[test]
fn every_marked_indicator_is_in_the_catalogue() {
    for (line, sentence) in sentences() {
        for id in sentence.figures.iter().filter_map(|mark| mark.indicator.as_deref()) {
            assert!(indicator::by_id(id).is_some(), "line {line}: {id}");
        }
    }
}

#[test]
fn figures_of_sentences_have_the_indicators_that_a_reader_gave_them() {
    let sentences = sentences();
    let (mut right, mut given, mut wanted) = (0_u32, 0_u32, 0_u32);
    let mut wrong = Vec::new();
    for (line, sentence) in &sentences {
        let report = fazhi::parse(sentence.text.as_str()).expect("a sentence is short");
        let ids =
            report.figures().iter().map(|figure| (figure.span, figure.indicator.map(fazhi::Indicator::id)));
        let mut found: Vec<_> = ids.collect();
        for mark in &sentence.figures {
            let inside = |&(span, _): &(fazhi::Span, _)| {
                span.start() < mark.span.end() && mark.span.start() < span.end()
            };
            let id = found.iter().position(inside).and_then(|at| found.remove(at).1);
            given += u32::from(id.is_some());
            wanted += u32::from(mark.indicator.is_some());
            right += u32::from(id.is_some() && id == mark.indicator.as_deref());
            if id != mark.indicator.as_deref() {
                let words = mark.span.of(&sentence.text);
                wrong.push(format!("line {line}: {words} is {:?}, given {id:?}", mark.indicator));
            }
        }
        for (span, id) in found.into_iter().filter_map(|(span, id)| Some((span, id?))) {
            given += 1;
            wrong.push(format!("line {line}: {} is not marked, given {id}", span.of(&sentence.text)));
        }
    }
    assert!(sentences.len() >= 400 && wanted >= 1000, "{} sentences, {wanted} figures", sentences.len());
    let (precision, recall) = (f64::from(right) / f64::from(given), f64::from(right) / f64::from(wanted));
    let report = format!("precision {precision:.3}, recall {recall:.3}\n{}", wrong.join("\n"));
    assert!(precision >= PRECISION && recall >= RECALL, "{report}");
}
