//! Which language the command speaks: `--lang`, else the locale, else Chinese.

use std::ffi::{OsStr, OsString};

use clap::ValueEnum;
use fazhi::Language;

/// A language as it is named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LanguageName {
    Zh,
    En,
}

impl From<LanguageName> for Language {
    fn from(name: LanguageName) -> Language {
        match name {
            LanguageName::Zh => Language::Chinese,
            LanguageName::En => Language::English,
        }
    }
}

/// The language for this run, known before the command line is read so that its help can be in it.
///
/// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides; a locale without a language (`C`,
/// `POSIX`) and none at all mean Chinese, any other language than Chinese means English.
pub(crate) fn choose(words: &[OsString], variable: impl Fn(&str) -> Option<OsString>) -> Language {
    if let Some(language) = asked(words) {
        return language;
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|it| !it.is_empty());
    let locale = locale.unwrap_or_default().to_string_lossy().into_owned();
    let name = locale.split(['_', '.', '@', '-']).next().unwrap_or_default();
    match name {
        "" | "C" | "POSIX" | "zh" => Language::Chinese,
        _ => Language::English,
    }
}

/// What `--lang` says, where it is said.
fn asked(words: &[OsString]) -> Option<Language> {
    let mut words = words.iter().map(OsString::as_os_str).take_while(|&word| word != "--");
    while let Some(word) = words.next() {
        let name = if word == "--lang" {
            words.next().and_then(OsStr::to_str)
        } else {
            word.to_str().and_then(|word| word.strip_prefix("--lang="))
        };
        if let Some(name) = name.and_then(|name| LanguageName::from_str(name, true).ok()) {
            return Some(name.into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(words: &[&str], locale: &str) -> Language {
        let words: Vec<_> = words.iter().map(OsString::from).collect();
        choose(&words, |name| (name == "LANG").then(|| locale.into()))
    }

    #[test]
    fn the_command_line_comes_before_the_locale_and_chinese_before_all() {
        assert_eq!(chosen(&["fazhi", "--lang", "en"], "zh_CN.UTF-8"), Language::English);
        assert_eq!(chosen(&["fazhi", "parse", "--lang=zh"], "en_US.UTF-8"), Language::Chinese);
        assert_eq!(chosen(&["fazhi"], "en_US.UTF-8"), Language::English);
        assert_eq!(chosen(&["fazhi"], "de_DE"), Language::English);
        assert_eq!(chosen(&["fazhi"], "zh_TW"), Language::Chinese);
        assert_eq!(chosen(&["fazhi"], "C.UTF-8"), Language::Chinese);
        assert_eq!(chosen(&["fazhi"], ""), Language::Chinese);
        assert_eq!(chosen(&["fazhi", "--", "--lang", "en"], ""), Language::Chinese);
    }
}
