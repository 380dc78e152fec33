//! Every damage done to whole texts and undone again, and clean texts left alone.

use std::path::PathBuf;

use super::DamageKind;
use crate::Span;
use crate::text::Folded;

#[path = "../../../../../tests/src/damage.rs"]
mod damage;

/// An invented report with something for each damage to break.
const REPORT: &str = include_str!("fixture.txt");

/// Clean texts, folded: the fixture, the sample reports of the repository, and those in the folder that the
/// variable `FAZHI_CLEAN` names.
fn clean_texts() -> Vec<(String, String)> {
    let mut texts = vec![("fixture".to_owned(), REPORT.to_owned())];
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/reports");
    let folders = [Some(PathBuf::from(samples)), std::env::var_os("FAZHI_CLEAN").map(PathBuf::from)];
    for folder in folders.into_iter().flatten() {
        let Ok(entries) = folder.read_dir() else {
            eprintln!("skipped: no folder {}", folder.display());
            continue;
        };
        for path in entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension() == Some("txt".as_ref()))
        {
            let text = std::fs::read_to_string(&path).expect("readable");
            texts.push((path.display().to_string(), Folded::new(&text).text().to_owned()));
        }
    }
    texts
}

#[test]
fn clean_texts_are_left_alone() {
    for (name, text) in clean_texts() {
        let (folded, damages) = Folded::repaired(&text);
        let seen: Vec<_> = damages.iter().map(|d| (d.kind, d.count, d.span.of(&text))).collect();
        assert!(damages.iter().all(|damage| damage.kind == DamageKind::FooterFirst), "{name}: {seen:?}");
        assert!(folded.is_borrowed(), "{name}");
    }
}

/// How many characters of `clean` come back, and how many of those map to where they stand in the damaged text.
fn score(clean: &str, damaged: &damage::Damaged, show: bool) -> (usize, usize, usize) {
    let (folded, _) = Folded::repaired(&damaged.text);
    let origins = damaged.origin_of_bytes();
    let clean_characters: Vec<char> = clean.chars().collect();
    let mut found = vec![false; clean_characters.len()];
    let mut wrong = 0;
    let mut last = 0;
    for (at, c) in folded.text().char_indices() {
        let span = folded.original(Span::new(at, at + c.len_utf8()));
        let Some(&Some(first)) = origins.get(span.start()) else { continue };
        // A replaced run stands for several characters: one of them must be this one.
        let end =
            (span.start()..span.end()).rev().find_map(|byte| origins[byte]).unwrap_or(first) as usize + 2;
        let first = (first as usize).saturating_sub(1).max(last);
        match (first..end.min(clean_characters.len())).find(|&n| clean_characters[n] == c && !found[n]) {
            Some(n) => {
                found[n] = true;
                last = n;
            }
            None => wrong += 1,
        }
    }
    let solid = |c: char| !c.is_whitespace();
    let all = clean_characters.iter().filter(|c| solid(**c)).count();
    let hit = clean_characters.iter().zip(&found).filter(|(c, found)| solid(**c) && **found).count();
    if show {
        let missing: String = clean_characters
            .iter()
            .zip(&found)
            .filter(|(c, found)| solid(**c) && !**found)
            .map(|(c, _)| *c)
            .collect();
        eprintln!("missing {missing:?}, wrong {wrong}");
    }
    (all, hit, wrong)
}

/// Lines of a text that hold something, without the spaces at their ends.
fn solid_lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

#[test]
fn damage_is_undone() {
    for (name, clean) in clean_texts() {
        for (damage_name, damage) in damage::REPAIRABLE {
            for seed in 0..3 {
                let damaged = damage(&clean, seed);
                let (folded, _) = Folded::repaired(&damaged.text);
                let (all, hit, wrong) = score(&clean, &damaged, false);
                let restored = solid_lines(folded.text()) == solid_lines(&clean);
                let (before, after) = (solid_lines(&clean), solid_lines(folded.text()));
                let same = before.iter().filter(|line| after.contains(line)).count();
                eprintln!(
                    "{damage_name} {seed}: {:.4} back, {wrong} wrong, lines {same}/{} {}",
                    hit as f64 / all as f64,
                    before.len(),
                    if restored { "restored" } else { "" }
                );
                if std::env::var_os("FAZHI_SHOW").is_some() && !restored {
                    for line in after.iter().filter(|line| !before.contains(line)) {
                        eprintln!("   > {line}");
                    }
                }
                // Bytes that the slip dropped do not come back.
                let least = if *damage_name == "byte slip" { 96 } else { 99 };
                assert!(hit * 100 >= all * least, "{name}: {damage_name} {seed}: {hit} of {all}");
            }
        }
    }
}
