//! The public functions and fields of the core, read from its source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, ImplItem, Item, Type, UseTree, Visibility};

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/fazhi/src")
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn tested(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg"))
}

/// The items of every file, with the words of its path: `write`, `json`, `of`.
fn files(folder: &Path, words: &[String], found: &mut Vec<(Vec<String>, Vec<Item>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let inside = [words, &[name]].concat();
        if path.is_dir() {
            files(&path, &inside, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push((inside, syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap().items));
        }
    }
}

/// The names at the ends of a `use`, each with the path that leads to it.
fn names(tree: &UseTree, path: &Path, found: &mut BTreeMap<String, PathBuf>) {
    match tree {
        UseTree::Path(next) => names(&next.tree, &path.join(next.ident.to_string()), found),
        UseTree::Name(name) => drop(found.insert(name.ident.to_string(), path.to_owned())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, path, found)),
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("lib.rs exports every name as it is"),
    }
}

/// `parse`, `Report::figures`, `Figure::unit` (a field), `indicator::by_id`.
pub(crate) fn read() -> BTreeSet<String> {
    let mut all = Vec::new();
    files(&source(), &[], &mut all);
    let lib = &all.iter().find(|(words, _)| words == &["lib"]).unwrap().1;
    let (mut exported, mut modules) = (BTreeMap::new(), BTreeSet::new());
    for item in lib {
        match item {
            Item::Use(it) if public(&it.vis) => names(&it.tree, Path::new(""), &mut exported),
            Item::Mod(it) if public(&it.vis) => drop(modules.insert(it.ident.to_string())),
            _ => {}
        }
    }
    for (name, path) in &exported {
        let module = source().join(path).join(name);
        if module.is_dir() || module.with_extension("rs").is_file() {
            modules.insert(name.clone());
        }
    }
    // The types of each exported module.
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let module_of =
        |words: &[String]| words.iter().find(|word| modules.contains(*word)).cloned().unwrap_or_default();
    let mut found = BTreeSet::new();
    for (words, items) in &all {
        let module = module_of(words);
        for item in items {
            let (name, visibility) = match item {
                Item::Struct(it) => (&it.ident, &it.vis),
                Item::Enum(it) => (&it.ident, &it.vis),
                _ => continue,
            };
            if public(visibility) && !module.is_empty() {
                types.entry(module.clone()).or_default().insert(name.to_string());
            }
        }
    }
    for (words, items) in &all {
        let module = module_of(words);
        let own =
            |name: &str| !module.is_empty() && types.get(&module).is_some_and(|types| types.contains(name));
        let at_root =
            |name: &str| exported.get(name).is_some_and(|path| !own(name) || path == Path::new(&module));
        let path = |name: &str| if at_root(name) { name.to_owned() } else { format!("{module}::{name}") };
        let known = |name: &str| own(name) || at_root(name);
        let root = words == &["lib"];
        for item in items {
            match item {
                Item::Fn(it) if public(&it.vis) && !tested(&it.attrs) => {
                    let name = it.sig.ident.to_string();
                    if !module.is_empty() {
                        found.insert(format!("{module}::{name}"));
                    } else if root || exported.contains_key(&name) {
                        found.insert(name);
                    }
                }
                // The structs of the JSON and of the tree are shapes of the same facts.
                Item::Struct(it) if public(&it.vis) && known(&it.ident.to_string()) => {
                    let name = path(&it.ident.to_string());
                    if !["json", "tree"].contains(&module.as_str()) {
                        let fields = it.fields.iter().filter(|field| public(&field.vis));
                        found.extend(
                            fields.filter_map(|field| Some(format!("{name}::{}", field.ident.as_ref()?))),
                        );
                    }
                }
                Item::Impl(it) if it.trait_.is_none() && !tested(&it.attrs) => {
                    let Type::Path(this) = &*it.self_ty else { continue };
                    let name = this.path.segments.last().unwrap().ident.to_string();
                    if !known(&name) {
                        continue;
                    }
                    for function in &it.items {
                        if let ImplItem::Fn(function) = function
                            && public(&function.vis)
                            && !tested(&function.attrs)
                        {
                            found.insert(format!("{}::{}", path(&name), function.sig.ident));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    found
}
