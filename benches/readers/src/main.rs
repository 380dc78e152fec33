//! Web pages to text: `fazhi-read` beside `dom_smoothie` and trafilatura (Python), on the same pages in one run.
//!
//! `benches/readers/run` builds this, installs trafilatura into a folder of its own and calls it with the Python of
//! that folder as its argument; without the argument trafilatura is left out.

use std::env;
use std::fs;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use fazhi_read::{Options, read};
use fazhi_tests::site::{MANNERS, Parts};
use fazhi_tests::fixtures;

/// Rounds over all pages; the best one counts, since the machine may be shared.
const ROUNDS: usize = 30;

fn main() {
    let mut pages = Vec::new();
    for fixture in [fixtures::examples(), fixtures::published()].concat() {
        let report = fazhi_tests::laws::checked(&fixture.text);
        let parts = Parts::of(&report);
        // Big5 cannot write simplified characters but as references: its pages are in traditional script.
        pages.extend(MANNERS.iter().map(|manner| match manner.encoding.name() {
            "Big5" => manner.print(&parts.traditional()),
            _ => manner.print(&parts),
        }));
    }
    let bytes: usize = pages.iter().map(Vec::len).sum();
    println!("{} pages, {} kB", pages.len(), bytes / 1000);
    // dom_smoothie takes text: decoding is left out of its time and is in that of fazhi-read.
    let options = Options::default();
    let decoded: Vec<String> = pages.iter().map(|page| decoded(page)).collect();

    let ours = best(|| {
        for page in &pages {
            black_box(read(page, &options).expect("a page"));
        }
    });
    let theirs = best(|| {
        for page in &decoded {
            let config = dom_smoothie::Config {
                text_mode: dom_smoothie::TextMode::Formatted,
                ..dom_smoothie::Config::default()
            };
            let article = dom_smoothie::Readability::new(page.as_str(), None, Some(config)).and_then(|mut it| it.parse());
            black_box(article.map(|article| article.text_content).ok());
        }
    });
    row("fazhi-read", ours, pages.len(), ours);
    row("dom_smoothie", theirs, pages.len(), ours);
    if let Some(python) = env::args().nth(1) {
        row("trafilatura", trafilatura(&python, &decoded), pages.len(), ours);
    }
}

/// The text of a page, as a tree builder wants it.
fn decoded(page: &[u8]) -> String {
    let label = read(page, &Options::default()).expect("a page");
    let label = label.encoding().expect("an encoding");
    let encoding = MANNERS.iter().find(|manner| manner.encoding.name() == label).expect("of a manner").encoding;
    encoding.decode(page).0.into_owned()
}

/// The time of the fastest round.
fn best(mut round: impl FnMut()) -> Duration {
    let times = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        round();
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

/// The time that trafilatura says it took, without the start of Python.
fn trafilatura(python: &str, pages: &[String]) -> Duration {
    let folder = env::temp_dir().join(format!("fazhi-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    for (number, page) in pages.iter().enumerate() {
        fs::write(folder.join(format!("{number}.html")), page).expect("written");
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/trafilatura_time.py");
    let output = Command::new(python).arg(script).arg(&folder).output().expect("Python runs");
    fs::remove_dir_all(&folder).expect("removed");
    let seconds = String::from_utf8_lossy(&output.stdout);
    match seconds.trim().parse() {
        Ok(seconds) => Duration::from_secs_f64(seconds),
        Err(_) => panic!("trafilatura: {}", String::from_utf8_lossy(&output.stderr)),
    }
}

fn row(name: &str, time: Duration, pages: usize, ours: Duration) {
    let each = time.as_secs_f64() * 1000.0 / pages as f64;
    println!("{name:<14} {each:>8.3} ms a page  {:>6.1} × fazhi-read", time.as_secs_f64() / ours.as_secs_f64());
}
