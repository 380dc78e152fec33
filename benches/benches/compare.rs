//! `cargo bench -p fazhi-benches --bench compare`: the budgets of the design as ratios in one run, on one core.
#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use fazhi_benches::corpus::Corpus;
use fazhi_benches::rounds::{Candidate, interleave};
use fazhi_benches::{peer, work};

/// Rounds of every candidate; the best one counts.
const ROUNDS: usize = 60;

/// How often a batch holds each report.
const COPIES: usize = 20;

fn main() {
    over_reports();
    over_other_pages();
    in_batches();
}

/// Parse, JSON and recognition against every peer over reports.
fn over_reports() {
    let corpus = Corpus::reports();
    let texts = &corpus.texts;
    let (scans, words) = (peer::Scans::new(), peer::Words::new());
    let reports: Vec<_> = texts.iter().map(|text| work::parse(text)).collect();
    let each = |f: fn(&str) -> usize| move || texts.iter().map(|text| f(text)).sum::<usize>();
    let mut candidates = [
        Candidate::new("fazhi parse", "figures", each(|text| work::parse(text).figures().len())),
        Candidate::new("fazhi parse + JSON", "bytes", each(|text| work::json(&work::parse(text)))),
        Candidate::new("fazhi JSON alone", "bytes", || reports.iter().map(work::json).sum()),
        Candidate::new("fazhi recognize", "signals", each(work::recognize)),
        Candidate::new("regex: headings", "headings", || texts.iter().map(|t| scans.headings(t)).sum()),
        Candidate::new("regex: quantities", "quantities", || texts.iter().map(|t| scans.quantities(t)).sum()),
        Candidate::new("regex: citations", "citations", || texts.iter().map(|t| scans.citations(t)).sum()),
        Candidate::new("regex: three scans", "all three", || texts.iter().map(|t| scans.run(t)).sum()),
        Candidate::new("jieba-rs cut", "words", || texts.iter().map(|text| words.run(text)).sum()),
        Candidate::new("pulldown-cmark events", "events", each(peer::markdown_events)),
        Candidate::new("memchr line count", "lines", each(peer::line_count)),
        Candidate::new("simdutf8 validation", "bytes", each(peer::validate)),
    ];
    interleave(&mut candidates, ROUNDS);
    print(&corpus, &candidates, &[7, 8, 9, 11]);
}

/// Recognition against validation over pages that are no reports.
fn over_other_pages() {
    let corpus = Corpus::other_pages();
    let texts = &corpus.texts;
    let each = |f: fn(&str) -> usize| move || texts.iter().map(|text| f(text)).sum::<usize>();
    let mut candidates = [
        Candidate::new("fazhi recognize", "signals", each(work::recognize)),
        Candidate::new("memchr line count", "lines", each(peer::line_count)),
        Candidate::new("simdutf8 validation", "bytes", each(peer::validate)),
    ];
    interleave(&mut candidates, ROUNDS);
    print(&corpus, &candidates, &[2]);
}

/// Two threads against one over many reports; wants two idle cores.
fn in_batches() {
    let Corpus { name, texts } = Corpus::reports();
    let copies = (0..COPIES).flat_map(|_| texts.iter().cloned()).collect();
    let corpus = Corpus { name: format!("{name}, {COPIES} times each"), texts: copies };
    let texts = &corpus.texts;
    let mut candidates = [
        Candidate::new("fazhi parse, 1 thread", "figures", || work::parse_on(1, texts)),
        Candidate::new("fazhi parse, 2 threads", "figures", || work::parse_on(2, texts)),
    ];
    interleave(&mut candidates, ROUNDS / 4);
    print(&corpus, &candidates, &[0]);
}

/// One row a candidate: its rate, how many times as fast as each of `peers` it is, and what it finds.
fn print(corpus: &Corpus, candidates: &[Candidate], peers: &[usize]) {
    println!("{}: {} texts, {} bytes", corpus.name, corpus.texts.len(), corpus.bytes());
    print!("{:<24}{:>12}", "", "MB/s");
    for &peer in peers {
        print!("{:>25}", format!("× {}", candidates[peer].name));
    }
    println!("  finds");
    for candidate in candidates {
        print!("{:<24}{:>12.1}", candidate.name, candidate.rate(corpus.bytes()));
        for &peer in peers {
            print!("{:>25.3}", candidate.ratio(&candidates[peer]));
        }
        println!("  {} {}", candidate.found, candidate.finds);
    }
    println!();
}
