//! The same report printed another way is read the same.

use fazhi_tests::shape::{Shape, shape};
use fazhi_tests::{fixtures, laws, variants};

/// The first place where two shapes part, in words; a whole shape is too long to be read.
fn difference(one: &Shape, other: &Shape) -> Option<String> {
    let longest = one.headings.len().max(other.headings.len());
    let headings = (0..longest).map(|at| (one.headings.get(at), other.headings.get(at)));
    let heading = headings.into_iter().find(|(a, b)| a != b).map(|(a, b)| format!("{a:?}\n{b:?}"));
    let longest = one.items.len().max(other.items.len());
    let items = (0..longest).map(|at| (one.items.get(at), other.items.get(at)));
    heading.or_else(|| items.into_iter().find(|(a, b)| a != b).map(|(a, b)| format!("{a:?}\n{b:?}")))
}

#[test]
fn a_variant_has_the_same_outline_and_parts() {
    let mut broken = Vec::new();
    for fixture in [fixtures::examples(), fixtures::published()].concat() {
        let plain = shape(&laws::checked(&fixture.text));
        for (name, variant) in variants::ALL {
            let other = shape(&laws::checked(&variant(&fixture.text)));
            if let Some(difference) = difference(&plain, &other) {
                broken.push(format!("{} {name}:\n{difference}", fixture.name));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}
