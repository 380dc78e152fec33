//! The fuzzer of one door of the library, the one that `FAZHI_DOOR` names; see `tests/src/hostile.rs`.
#![no_main]

use std::env;
use std::sync::LazyLock;

use fazhi_tests::hostile::{DOORS, Door};

static DOOR: LazyLock<Door> = LazyLock::new(|| {
    let name = env::var("FAZHI_DOOR").unwrap_or_default();
    match DOORS.iter().find(|(it, _)| *it == name) {
        Some((_, door)) => *door,
        None => panic!("FAZHI_DOOR={name}: one of {:?}", DOORS.iter().map(|(it, _)| *it).collect::<Vec<_>>()),
    }
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| DOOR(bytes));
