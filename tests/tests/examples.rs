//! The outline of every example document, as it is committed under `tests/expected`.
//!
//! `FAZHI_REFRESH=1 cargo test -p fazhi-tests examples` writes the files anew; the diff is then to be read.

use std::fs;

use fazhi_tests::{expected, fixtures, laws};

#[test]
fn every_example_has_the_outline_that_is_committed() {
    let folder = fixtures::root().join("tests/expected");
    let mut differing = Vec::new();
    for fixture in [fixtures::examples(), fixtures::look_alikes()].concat() {
        let outline = expected::outline(&laws::checked(&fixture.text));
        let path = folder.join(format!("{}.txt", fixture.name));
        if std::env::var_os("FAZHI_REFRESH").is_some() {
            fs::create_dir_all(&folder).expect("writable");
            fs::write(&path, &outline).expect("writable");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        if committed != outline {
            let lines = committed.lines().zip(outline.lines());
            let parted = lines.into_iter().find(|(a, b)| a != b);
            differing.push(format!("{}: first difference {parted:?}", path.display()));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}
