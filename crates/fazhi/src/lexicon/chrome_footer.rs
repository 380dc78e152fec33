//! What stands at the foot of a government page, and on some pages before the text.

/// Words of which a footer line has at least one.
pub(crate) static WORDS: &[&str] = &[
    "版权所有", // all rights reserved
    "Copyright",
    "copyright",
    "网站标识码",   // identification code of a government site
    "政府网站标识", // the same
    "ICP备",        // registration of the site
    "公网安备",     // registration with the police
    "公安备案",     // registration with the police
    "主办单位:",    // host of the site
    "承办单位:",    // operator of the site
    "技术支持:",    // technical support
    "网站地图",     // site map
];

#[cfg(test)]
mod tests {
    use super::WORDS;

    #[test]
    fn no_word_stands_twice() {
        for (n, word) in WORDS.iter().enumerate() {
            assert!(!WORDS[..n].contains(word), "{word}");
        }
    }
}
