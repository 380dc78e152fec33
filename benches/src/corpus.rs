//! The texts: real reports where they lie beside the repository, else the invented ones of the examples.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Texts of one kind, and where they are from.
#[derive(Debug)]
pub struct Corpus {
    /// What the texts are and where they lie, for the reader of the table.
    pub name: String,
    /// The texts.
    pub texts: Vec<String>,
}

impl Corpus {
    /// Bytes of all texts together.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.texts.iter().map(String::len).sum()
    }

    /// Annual reports: those of the folder that `FAZHI_REPORTS` names, else of `../shared/reports` beside the
    /// repository, else of `examples/reports`.
    ///
    /// # Panics
    ///
    /// When the examples of the repository cannot be read.
    #[must_use]
    pub fn reports() -> Corpus {
        let named = env::var_os("FAZHI_REPORTS").map(PathBuf::from);
        let places = [
            (named.unwrap_or_default(), "reports of FAZHI_REPORTS"),
            (repository().join("../shared/reports"), "real reports (../shared/reports)"),
            (repository().join("examples/reports"), "invented reports (examples/reports)"),
        ];
        let found = places.iter().map(|(folder, name)| (texts_in(folder), name));
        let (texts, name) = found.into_iter().find(|(texts, _)| !texts.is_empty()).expect("examples/reports");
        Corpus { name: (*name).to_owned(), texts }
    }

    /// The invented reports of the repository, the same everywhere.
    ///
    /// # Panics
    ///
    /// When they cannot be read.
    #[must_use]
    pub fn examples() -> Corpus {
        let texts = texts_in(&repository().join("examples/reports"));
        assert!(!texts.is_empty(), "examples/reports has no texts");
        Corpus { name: "invented reports (examples/reports)".to_owned(), texts }
    }

    /// Chinese pages that are no reports: prose put together here that never comes near the subject.
    #[must_use]
    pub fn other_pages() -> Corpus {
        let paragraph = "今年入秋以来,本县各乡镇抢抓晴好天气组织秋收,田间地头一派繁忙景象。合作社的张师傅说,\
                         今年雨水足,稻穗沉,亩产比去年多了三成。沿河的几个村子把晒场腾了出来,老人孩子都来帮忙。\
                         傍晚,集市上卖桂花糕和新米的摊位排了半条街,买的人多,价钱也公道。\n";
        Corpus { name: "prose on another subject, no reports".to_owned(), texts: vec![paragraph.repeat(120)] }
    }
}

/// The folder of the repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// Every `.txt` of a folder in the order of their names; none where there is no such folder.
fn texts_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}
