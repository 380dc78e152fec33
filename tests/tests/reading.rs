//! Reports that arrive as files say the same as their plain text.

use std::fs;
use std::io::Write;

use fazhi_read::{Format, Note, Options, read};
use fazhi_tests::facts::{agreement, facts, page_facts};
use fazhi_tests::site::{MANNERS, Parts};
use fazhi_tests::{fixtures, laws, word};

/// Of a hundred facts, how many must be the same.
const LEAST: usize = 99;

/// Adds up what two readings share, and names what they do not where that is too much.
#[derive(Default)]
struct Tally {
    shared: usize,
    all: usize,
    broken: Vec<String>,
}

impl Tally {
    fn add(&mut self, name: &str, plain: &[String], other: &[String]) {
        let (shared, all, alone) = agreement(plain, other);
        self.shared += shared;
        self.all += all;
        if shared * 100 < all * LEAST {
            self.broken.push(format!("{name}: {shared} of {all}\n{}", alone.join("\n")));
        }
    }

    fn check(self, what: &str) {
        // Past the test harness, which shows what a passing test prints to nobody.
        let _ = writeln!(std::io::stderr(), "{what}: {} of {} facts agree", self.shared, self.all);
        assert!(self.all > 0, "nothing was compared");
        assert!(self.broken.is_empty(), "{}", self.broken.join("\n\n"));
    }
}

#[test]
fn a_page_in_any_manner_says_what_its_plain_text_says() {
    for manner in MANNERS {
        let mut tally = Tally::default();
        for fixture in [fixtures::examples(), fixtures::published()].concat() {
            let parts = Parts::of(&laws::checked(&fixture.text));
            let parts = if manner.encoding.name() == "Big5" { parts.traditional() } else { parts };
            let page = manner.print(&parts);
            let document = read(&page, &Options::default()).expect("a page");
            assert_eq!(
                (document.format(), document.encoding()),
                (Format::Html, Some(manner.encoding.name()))
            );
            let plain = laws::checked(&parts.plain());
            let other = laws::checked(document.text());
            let all = |report| [facts(report), page_facts(report)].concat();
            tally.add(&format!("{} {}", manner.name, fixture.name), &all(&plain), &all(&other));
        }
        tally.check(manner.name);
    }
}

/// `tests/fixtures/office/NAME-KIND.ENDING`, saved by `LibreOffice` (`make.py` there) from the example NAME.
#[test]
fn a_file_of_an_office_program_says_what_its_plain_text_says() {
    for (ending, format) in [("docx", Format::Docx), ("doc", Format::Doc), ("pdf", Format::Pdf)] {
        let mut tally = Tally::default();
        for fixture in fixtures::examples() {
            let plain = laws::checked(&fixture.text);
            for kind in ["typed", "numbered"] {
                let name = format!("{}-{kind}.{ending}", fixture.name);
                let path = fixtures::root().join("tests/fixtures/office").join(&name);
                let Ok(bytes) = fs::read(path) else { continue };
                let document = read(&bytes, &Options::default()).expect("a document");
                assert_eq!(document.format(), format);
                let missing = document.notes().iter().any(|note| matches!(note, Note::NumbersMissing { .. }));
                assert_eq!(missing, (ending, kind) == ("doc", "numbered"), "{name}");
                if missing {
                    continue;
                }
                let other = laws::checked(document.text());
                let all = |report| [facts(report), page_facts(report)].concat();
                tally.add(&name, &all(&plain), &all(&other));
            }
        }
        tally.check(ending);
    }
}

#[test]
fn a_word_file_with_typed_or_automatic_numbers_says_what_its_plain_text_says() {
    for numbered in [false, true] {
        let mut tally = Tally::default();
        for fixture in [fixtures::examples(), fixtures::published()].concat() {
            let plain = laws::checked(&fixture.text);
            let lines = fixture
                .text
                .lines()
                .map(|line| line.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}'));
            let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
            let document = read(&word::docx(&lines, numbered), &Options::default()).expect("a document");
            let rebuilt = document.notes().iter().any(|note| matches!(note, Note::NumbersRebuilt { .. }));
            assert_eq!(rebuilt, numbered, "{}", fixture.name);
            let other = laws::checked(document.text());
            let all = |report| [facts(report), page_facts(report)].concat();
            tally.add(&fixture.name, &all(&plain), &all(&other));
        }
        tally.check(if numbered { "docx, automatic numbers" } else { "docx, typed numbers" });
    }
}
