//! What of the core C and Python do not have yet: a committed list, made by machine. `make exposed` writes
//! it anew.
//!
//! A function or field of the core is exposed in C where there is a function named after it (`Figure::unit`
//! is `fazhi_figure_unit`), in Python where its class has a member of its name;
//! `bindings/exposed/names.txt` holds those that go by another name.
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::rows::Functions;
use crate::{HERE, core_api};

/// `IssuerKind` to `issuer_kind`.
fn snake(name: &str) -> String {
    let mut words = String::new();
    for (at, c) in name.char_indices() {
        if c.is_uppercase() && at > 0 && !words.ends_with(':') {
            words.push('_');
        }
        words.extend(c.to_lowercase());
    }
    words
}

/// The names of the exported functions of C.
fn in_c() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in fs::read_dir(format!("{HERE}/src")).unwrap() {
        for item in syn::parse_file(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap().items {
            if let syn::Item::Macro(rows) = item
                && (rows.mac.path.is_ident("answers") || rows.mac.path.is_ident("attempts"))
            {
                let rows = rows.mac.parse_body::<Functions>().unwrap().0;
                names.extend(rows.into_iter().map(|row| row.name.to_string()));
            }
        }
    }
    names
}

/// `Figure.unit` and `parse`, from the stubs, the named tuples and the errors of Python; none where there are no stubs.
fn in_python() -> Option<BTreeSet<String>> {
    let folder = Path::new(HERE).join("../python/python/fazhi");
    let sources =
        ["_native.pyi", "_values.py", "_errors.py"].map(|name| fs::read_to_string(folder.join(name)));
    let [Ok(stubs), Ok(values), Ok(errors)] = sources else { return None };
    let word =
        |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("").to_owned();
    let mut names = BTreeSet::new();
    let (mut class, mut members) = (String::new(), BTreeMap::<String, BTreeSet<String>>::new());
    let mut bases = BTreeMap::new();
    for line in stubs.lines().chain(values.lines()).chain(errors.lines()) {
        let words = line.trim_start();
        let inside = words.len() < line.len();
        if let Some(name) = words.strip_prefix("class ") {
            class = word(name);
            names.insert(class.clone());
            bases.extend(name.split_once('(').map(|(_, base)| (class.clone(), word(base))));
        } else if let Some(name) = words.strip_prefix("def ").or_else(|| words.split_once(':').map(|_| words))
        {
            if inside {
                members.entry(class.clone()).or_default().insert(word(name));
            } else {
                names.insert(word(name));
            }
        }
    }
    for class in bases.keys().chain(members.keys()) {
        for owner in std::iter::successors(Some(class), |class| bases.get(*class)) {
            let inherited = members.get(owner).into_iter().flatten();
            names.extend(inherited.map(|member| format!("{class}.{member}")));
        }
    }
    Some(names)
}

/// The names under which C may have it: `Figure::unit`, and for a list its count.
fn c_names(core: &str) -> [String; 2] {
    let name = format!("fazhi_{}", snake(core).replace("::", "_"));
    let count = format!("{}_count", name.strip_suffix('s').unwrap_or(&name));
    [name, count]
}

/// The rows of `names.txt`: core, C, Python; `-` where the language has no other name for it.
fn other_names() -> Vec<[String; 3]> {
    let table = fs::read_to_string(format!("{HERE}/../exposed/names.txt")).unwrap();
    let rows = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        let words: Vec<String> = row.split_whitespace().map(str::to_owned).collect();
        words.try_into().unwrap_or_else(|_| panic!("names.txt: three words, not {row:?}"))
    })
    .collect()
}

fn list() -> String {
    let (core, c, python) = (core_api::read(), in_c(), in_python());
    let other = other_names();
    for [name, in_c, in_python] in &other {
        assert!(core.contains(name), "names.txt: the core has no {name}");
        assert!(in_c == "-" || c.contains(in_c), "names.txt: C has no {in_c}");
        let known = python.as_ref().is_none_or(|python| in_python == "-" || python.contains(in_python));
        assert!(known, "names.txt: Python has no {in_python}");
    }
    let named = |core: &str, column: usize| other.iter().any(|row| row[0] == core && row[column] != "-");
    let mut text = String::from(
        "# Functions and fields of the core that a binding does not have yet. Made by `make exposed`.\n\
         # To expose one, write it; if it has another name there, add a row to names.txt; else let it stand here.\n",
    );
    let mut section = |language: &str, missing: Vec<&String>| {
        let _ = writeln!(text, "\n[{language}] {} of {}", missing.len(), core.len());
        for name in missing {
            text.extend([name.as_str(), "\n"]);
        }
    };
    let lacks_c = |name: &&String| !named(name, 1) && !c_names(name).iter().any(|name| c.contains(name));
    section("C", core.iter().filter(lacks_c).collect());
    if let Some(python) = python {
        let lacks = |name: &&String| !named(name, 2) && !python.contains(&name.replace("::", "."));
        section("Python", core.iter().filter(lacks).collect());
    }
    text
}

#[test]
fn the_committed_list_of_what_is_not_exposed_is_current() {
    let (path, list) = (format!("{HERE}/../exposed/unexposed.txt"), list());
    if std::env::var_os("FAZHI_REFRESH").is_some() {
        fs::write(&path, &list).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        list == committed,
        "bindings/exposed/unexposed.txt is not current; `make exposed` writes it:\n{list}"
    );
}

#[test]
fn the_core_is_read() {
    let core = core_api::read();
    for name in [
        "parse",
        "Report::figures",
        "Figure::unit",
        "Report::check",
        "indicator::by_id",
        "json::Document::of",
    ] {
        assert!(core.contains(name), "{name}");
    }
    assert!(!core.contains("Report::read"), "private functions are no part of it");
    assert!(core.len() > 150);
}
