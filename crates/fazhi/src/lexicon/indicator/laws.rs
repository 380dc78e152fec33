//! The laws of the catalogue.

use super::*;
use crate::lexicon::unit::UNITS;

#[test]
fn ids_are_unique_and_well_formed() {
    let mut ids: Vec<&str> = rows().map(|row| row.id).collect();
    for id in &ids {
        let words: Vec<&str> = id.split('.').collect();
        assert_eq!(words.len(), 2, "{id}");
        let plain =
            |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        assert!(words.iter().all(plain), "{id}");
    }
    let count = ids.len();
    assert!(count >= 60);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn names_are_unique() {
    for name in [|row: &Row| row.chinese, |row: &Row| row.english] {
        let mut names: Vec<&str> = rows().map(name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

#[test]
fn every_denominator_exists_and_is_another() {
    for row in rows() {
        let Some(id) = row.denominator else { continue };
        assert!(id != row.id && rows().any(|other| other.id == id), "{} of {id}", row.id);
    }
}

#[test]
fn units_are_known() {
    for row in rows() {
        assert!(!row.measure.units.is_empty(), "{}", row.id);
    }
    let known = |word: &str| UNITS.iter().any(|row| row.0 == word);
    let cores = [&CASES, &FILES, &ITEMS, &TIMES, &PEOPLE, &BODIES, &MONEY, &SHARE, &HOURS];
    for measure in cores {
        assert!(measure.units.iter().any(|unit| known(unit)), "{measure:?}");
    }
}

#[test]
fn phrasings_are_whole_and_not_repeated() {
    for row in rows() {
        assert!(!row.phrasings.is_empty(), "{}", row.id);
        let mut phrasings = row.phrasings.to_vec();
        phrasings.sort_unstable();
        for pair in phrasings.windows(2) {
            assert_ne!(pair[0], pair[1], "{}", row.id);
        }
        for phrasing in phrasings {
            let pieces = phrasing.split(['…', '>', '|']).map(|piece| piece.trim_end_matches('#'));
            assert!(pieces.into_iter().all(|piece| !piece.is_empty()), "{} {phrasing}", row.id);
            assert!(
                ['>', '|'].iter().all(|mark| phrasing.matches(*mark).count() <= 1),
                "{} {phrasing}",
                row.id
            );
            // A phrasing that its own row shuts out would never count.
            assert!(!row.blockers.iter().any(|word| phrasing.contains(word)), "{} {phrasing}", row.id);
        }
    }
}

#[test]
fn blockers_are_whole_and_not_repeated() {
    for row in rows() {
        let mut blockers = row.blockers.to_vec();
        blockers.sort_unstable();
        for pair in blockers.windows(2) {
            assert_ne!(pair[0], pair[1], "{}", row.id);
        }
        for blocker in blockers {
            let word = blocker.trim_start_matches(['>', '|']).trim_end_matches('#');
            let (word, then) = word.split_once('…').unwrap_or((word, word));
            let whole = |word: &str| !word.is_empty() && !word.contains(['>', '|', '#', '…']);
            assert!(whole(word) && whole(then), "{} {blocker}", row.id);
        }
    }
}

#[test]
fn ranges_are_ranges() {
    for row in rows() {
        for (_, least, most) in row.ranges {
            assert!(least < most, "{}", row.id);
        }
    }
}

#[test]
fn matters_are_named_once() {
    let mut words: Vec<&str> = MATTERS.iter().map(|row| row.0).collect();
    let count = words.len();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), count);
}
