//! What the fuzzers found, and what they started from, goes in again at the same door.

use std::fs;

use fazhi_tests::fixtures::root;
use fazhi_tests::hostile::DOORS;

#[test]
fn what_the_fuzzers_found_is_read() {
    for (name, door) in DOORS {
        let folder = root().join("tests/fixtures/found").join(name);
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
        assert!(!paths.is_empty(), "{} is empty: every fuzzer leaves something", folder.display());
        paths.sort();
        for path in paths {
            let bytes = fs::read(&path).expect("a file");
            // The name of the file is the message of a panic that nobody expects.
            let outcome = std::panic::catch_unwind(|| door(&bytes));
            assert!(outcome.is_ok(), "{} breaks a law", path.display());
        }
    }
}
