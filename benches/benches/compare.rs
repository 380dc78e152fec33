//! `cargo bench -p fazhi-benches --bench compare`: the budgets of the design as ratios in one run, on one core.
#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use fazhi_benches::corpus::Corpus;
use fazhi_benches::rounds::{Candidate, interleave};
use fazhi_benches::{peer, work};

/// Rounds of every candidate; the best one counts.
const ROUNDS: usize = 60;

fn main() {
    over_reports();
    over_other_pages();
}

/// Parse, JSON and recognition against every peer over reports.
fn over_reports() {
    let corpus = Corpus::reports();
    let texts = &corpus.texts;
    let scans = peer::Scans::new();
    let reports: Vec<_> = texts.iter().map(|text| work::parse(text)).collect();
    let each = |f: fn(&str) -> usize| move || texts.iter().map(|text| f(text)).sum::<usize>();
    let mut candidates = [
        Candidate::new("fazhi parse", each(|text| work::parse(text).figures().len())),
        Candidate::new("fazhi parse + JSON", each(|text| work::json(&work::parse(text)))),
        Candidate::new("fazhi JSON alone", || reports.iter().map(work::json).sum()),
        Candidate::new("fazhi recognize", each(work::recognize)),
        Candidate::new("regex: three scans", || texts.iter().map(|text| scans.run(text)).sum()),
        Candidate::new("pulldown-cmark events", each(peer::markdown_events)),
        Candidate::new("memchr line count", each(peer::line_count)),
        Candidate::new("simdutf8 validation", each(peer::validate)),
    ];
    interleave(&mut candidates, ROUNDS);
    print(&corpus, &candidates, &[4, 5, 7]);
}

/// Recognition against validation over pages that are no reports.
fn over_other_pages() {
    let corpus = Corpus::other_pages();
    let texts = &corpus.texts;
    let each = |f: fn(&str) -> usize| move || texts.iter().map(|text| f(text)).sum::<usize>();
    let mut candidates = [
        Candidate::new("fazhi recognize", each(work::recognize)),
        Candidate::new("memchr line count", each(peer::line_count)),
        Candidate::new("simdutf8 validation", each(peer::validate)),
    ];
    interleave(&mut candidates, ROUNDS);
    print(&corpus, &candidates, &[2]);
}

/// One row a candidate: its rate, and how many times as fast as each of `peers` it is.
fn print(corpus: &Corpus, candidates: &[Candidate], peers: &[usize]) {
    println!("{}: {} texts, {} bytes", corpus.name, corpus.texts.len(), corpus.bytes());
    print!("{:<24}{:>12}", "", "MB/s");
    for &peer in peers {
        print!("{:>26}", format!("× {}", candidates[peer].name));
    }
    println!();
    for candidate in candidates {
        print!("{:<24}{:>12.1}", candidate.name, candidate.rate(corpus.bytes()));
        for &peer in peers {
            print!("{:>26.3}", candidate.ratio(&candidates[peer]));
        }
        println!();
    }
    println!();
}
