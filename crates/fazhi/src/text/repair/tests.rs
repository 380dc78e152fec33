//! Every damage done to whole texts and undone again, and clean texts left alone.

#![allow(clippy::print_stderr, clippy::cast_precision_loss)]

use std::path::PathBuf;

use super::DamageKind;
use crate::Span;
use crate::text::Folded;

#[allow(unreachable_pub)]
#[allow(dead_code)] // the tests of whole documents use the rest
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
            for seed in 0..2 {
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
                    for line in after.iter().filter(|line| !before.contains(line)).take(2) {
                        eprintln!("   > {line}");
                    }
                }
                // Bytes that the slip dropped do not come back.
                let least = if *damage_name == "byte slip" { 95 } else { 99 };
                assert!(hit * 100 >= all * least, "{name}: {damage_name} {seed}: {hit} of {all}");
            }
        }
    }
}

/// The kinds of damage that are reported for `text`, with the words of the first place and the count.
fn reported(text: &str) -> Vec<(DamageKind, &str, u32)> {
    Folded::repaired(text).1.iter().map(|damage| (damage.kind, damage.span.of(text), damage.count)).collect()
}

#[test]
fn each_damage_is_reported_once_with_its_first_place() {
    use DamageKind as K;
    let cases: &[(&str, K, &str, u32)] = &[
        ("会议？。ㄒ唬┘訌娊M织領導", K::ByteSlip, "？", 1),
        ("設（shè）立機（jī）構", K::Pinyin, "（shè）", 2),
        ("加強法治政府建設，擴大公開", K::Traditional, "強", 4),
        ("学法３次。\n－ ３ －\n推进。", K::PageFurniture, "－ ３ －\n", 1),
        ("履行第一秘书之家—www.mishu.example责任", K::Adverts, "秘书之家—www.mishu.example", 1),
        ("学法３次。组织培训，\n　提升能力。", K::HardWrapped, "\n　", 1),
        ("（２０２１２０２５年）（20152020年）", K::LostDash, "", 2),
        ("（中发２０２１３３号）", K::LostBrackets, "", 1),
        ("学法，，述法", K::DoubledPunctuation, "，", 1),
        ("## 一、举措\n学法。\n**二、不足**", K::Markup, "## ", 2),
        ("？？一、举措\n？？二、不足", K::Markup, "？？", 2),
        ("学法．普法．\n述法．考法．用法．", K::LostStops, "．", 5),
        ("某县学法，XX镇述法", K::Masked, "某县", 2),
        ("（２０２３－２０２３年）", K::FalsifiedYears, "２０２３－２０２３", 1),
    ];
    for &(text, kind, words, count) in cases {
        let seen = reported(text);
        assert!(seen.contains(&(kind, words, count)), "{text}: {seen:?}");
        assert!(
            seen.iter().all(|(other, ..)| *other == kind || *other == K::Traditional),
            "{text}: {seen:?}"
        );
    }
}

#[test]
fn what_stands_beside_the_report_is_found() {
    for (name, clean) in clean_texts() {
        for (beside, damage) in damage::BESIDE {
            let damaged = damage(&clean, 0);
            let (folded, damages) = Folded::repaired(&damaged.text);
            let kind = match *beside {
                "printed twice" => DamageKind::PrintedTwice,
                "cover letter" => DamageKind::CoverLetter,
                _ => DamageKind::FooterFirst,
            };
            // A letter is told from the report by the title behind it, which some texts lack.
            let titled = clean.lines().any(|line| line.contains("法治政府") && line.trim().ends_with("报告"));
            if kind == DamageKind::CoverLetter && !titled {
                eprintln!("skipped: no title in {name}");
                continue;
            }
            let Some(found) = damages.iter().find(|damage| damage.kind == kind) else {
                panic!("{name}: {beside}: {damages:?}");
            };
            let left = found.left.expect("left where it is");
            assert_eq!(folded.original(left), found.span);
            // All that was put in is in the span, but for the short lines round a second copy, and no more.
            let origins = damaged.origin_of_bytes();
            let inside = &origins[found.span.range()];
            let put_in = origins.iter().filter(|origin| origin.is_none()).count();
            let covered = inside.iter().filter(|origin| origin.is_none()).count();
            let foreign = inside.len() - covered;
            eprintln!("{beside}: {covered} of {put_in}, {foreign} more");
        }
    }
}

/// A span of the repaired text and the words of the original that it names.
fn named<'a>(text: &'a str, words: &str) -> &'a str {
    let (folded, _) = Folded::repaired(text);
    let at = folded.text().find(words).unwrap_or_else(|| panic!("{words} in {}", folded.text()));
    folded.original(Span::new(at, at + words.len())).of(text)
}

#[test]
fn spans_are_tight_through_all_layers() {
    let text =
        "一、實（shí）施《綱要（２０２１２０２５年）》（中發２０２１３３號）辦理(lǐ)１５件，，立案３件。";
    assert_eq!(named(text, "2021—2025年"), "２０２１２０２５年");
    assert_eq!(named(text, "〔2021〕33号"), "２０２１３３號");
    assert_eq!(named(text, "实施"), "實（shí）施");
    assert_eq!(named(text, "15件"), "１５件");
    assert_eq!(named(text, "立案3件"), "立案３件");
    assert_eq!(named(text, "办理"), "辦理");
    let text = "学法３次。推进依法\n- 4 -\n行政。全年立案1\n5件，结案3件。";
    assert_eq!(named(text, "依法行政"), "依法\n- 4 -\n行政");
    assert_eq!(named(text, "15件"), "1\n5件");
    assert_eq!(named(text, "件,结案"), "件，结案");
}

#[test]
fn hostile_texts_take_linear_time() {
    let pieces = [
        "?",
        "(a",
        "(xí)",
        "20",
        "2021",
        "中发2021",
        "?!笆",
        "?A一",
        "1、",
        "一、\n",
        "??一、\n",
        "## **",
        "学法.",
        "&nbsp;",
        "&",
        "页",
        "第1页",
        "某",
        "*",
        "X",
        ",,",
        "、,",
        "。\n",
        "\n",
        " ",
        "一 ",
        "www.",
        "http://一",
        "区委:\n",
        "2024年1月5日\n",
        "- 1 -\n",
        "設",
        "全年学法十二次述法三次组织旁听庭审两次提升能力。",
    ];
    for piece in pieces {
        let time = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            let start = std::time::Instant::now();
            let (folded, _) = Folded::repaired(&text);
            std::hint::black_box(folded.text().len());
            start.elapsed().as_secs_f64()
        };
        let (once, four) = (time(50_000).min(time(50_000)), time(200_000).min(time(200_000)));
        eprintln!("{piece:?} {:.1} ms, {:.1} ms", once * 1e3, four * 1e3);
        assert!(four < 0.5 + once * 16.0, "{piece:?}: {once} s, then {four} s");
    }
}
