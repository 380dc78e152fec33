//! Spellings of several characters for one, and of one for several, that old pages and converters leave in a text.

/// What a character stands for that holds a number with its brackets or its point: `㈠`, `⑴`, `⒈`.
#[rustfmt::skip]
pub(crate) static JOINED: &[(char, &str)] = &[
    ('⑴', "(1)"), ('⑵', "(2)"), ('⑶', "(3)"), ('⑷', "(4)"), ('⑸', "(5)"),
    ('⑹', "(6)"), ('⑺', "(7)"), ('⑻', "(8)"), ('⑼', "(9)"), ('⑽', "(10)"),
    ('⒈', "1."), ('⒉', "2."), ('⒊', "3."), ('⒋', "4."), ('⒌', "5."),
    ('⒍', "6."), ('⒎', "7."), ('⒏', "8."), ('⒐', "9."), ('⒑', "10."),
    ('㈠', "(一)"), ('㈡', "(二)"), ('㈢', "(三)"), ('㈣', "(四)"), ('㈤', "(五)"),
    ('㈥', "(六)"), ('㈦', "(七)"), ('㈧', "(八)"), ('㈨', "(九)"), ('㈩', "(十)"),
];

/// References of HTML that were escaped twice and so stand in the text, and the character of each as it is folded.
pub(crate) static REFERENCES: &[(&str, &str)] = &[
    ("&nbsp;", " "),   // no-break space
    ("&#160;", " "),   // no-break space
    ("&ensp;", " "),   // space of half an em
    ("&emsp;", " "),   // space of an em
    ("&thinsp;", " "), // thin space
    ("&#12288;", " "), // ideographic space
    ("&ldquo;", "“"),  // left double quote
    ("&#8220;", "“"),  // left double quote
    ("&rdquo;", "”"),  // right double quote
    ("&#8221;", "”"),  // right double quote
    ("&lsquo;", "‘"),  // left single quote
    ("&rsquo;", "’"),  // right single quote
    ("&quot;", "\""),  // straight quote
    ("&mdash;", "—"),  // dash
    ("&ndash;", "–"),  // short dash
    ("&hellip;", "…"), // dots
    ("&middot;", "·"), // dot in a name
    ("&bull;", "•"),   // bullet
    ("&times;", "×"),  // multiplication sign
    ("&permil;", "‰"), // per mille
    ("&yen;", "¥"),    // yuan
    ("&lt;", "<"),     // less than
    ("&gt;", ">"),     // greater than
    ("&amp;", "&"),    // and
];

/// Marks that stand before a line to set it off.
pub(crate) static BULLETS: &[char] = &[
    '◆', '◇', '■', '□', '▪', '▫', // squares
    '●', '◎', '•', '◉', '⚫', '‣', // circles
    '▲', '△', '▶', '►', '▷', '➤', '➢', '→', // pointers
    '★', '☆', '✦', '❖', // stars
    '√', '✓', '✔', // ticks
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_unique() {
        for (n, row) in JOINED.iter().enumerate() {
            assert!(JOINED[..n].iter().all(|other| other.0 < row.0), "{}", row.0);
        }
        for (n, row) in REFERENCES.iter().enumerate() {
            assert!(REFERENCES[..n].iter().all(|other| !row.0.starts_with(other.0)), "{}", row.0);
            assert!(row.0.starts_with('&') && row.0.ends_with(';') && row.1.chars().count() == 1);
        }
        for (n, bullet) in BULLETS.iter().enumerate() {
            assert!(!BULLETS[..n].contains(bullet), "{bullet}");
        }
    }

    #[test]
    fn bullets_lie_where_they_are_looked_for() {
        let first = |c: &char| c.to_string().as_bytes()[0];
        assert!(BULLETS.iter().all(|bullet| first(bullet) == 0xE2));
    }
}
