//! Numbers that browsers put before the items of a list.

/// How a list numbers its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Bullets or nothing.
    None,
    /// `1.`
    Decimal,
    /// `a.`
    Letter { upper: bool },
    /// `i.`
    Roman { upper: bool },
    /// `一、`
    Chinese,
}

/// A list that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub(super) style: Style,
    pub(super) next: i64,
}

/// `list-style-type` of CSS and what it means here.
static STYLES: &[(&str, Style)] = &[
    ("none", Style::None),
    ("disc", Style::None),
    ("circle", Style::None),
    ("square", Style::None),
    ("decimal", Style::Decimal),
    ("lower-alpha", Style::Letter { upper: false }),
    ("lower-latin", Style::Letter { upper: false }),
    ("upper-alpha", Style::Letter { upper: true }),
    ("upper-latin", Style::Letter { upper: true }),
    ("lower-roman", Style::Roman { upper: false }),
    ("upper-roman", Style::Roman { upper: true }),
    ("cjk-ideographic", Style::Chinese),
    ("simp-chinese-informal", Style::Chinese),
    ("trad-chinese-informal", Style::Chinese),
    ("simp-chinese-formal", Style::Chinese),
    ("trad-chinese-formal", Style::Chinese),
    ("japanese-informal", Style::Chinese),
];

impl List {
    /// A list by its attributes; `css` without spaces, in lower case.
    pub(super) fn new(ordered: bool, kind: &str, start: &str, css: &str) -> List {
        let mut style = match kind {
            _ if !ordered => Style::None,
            "a" => Style::Letter { upper: false },
            "A" => Style::Letter { upper: true },
            "i" => Style::Roman { upper: false },
            "I" => Style::Roman { upper: true },
            _ => Style::Decimal,
        };
        if let Some(named) = styled(css) {
            style = named;
        }
        List { style, next: start.trim().parse().unwrap_or(1) }
    }

    /// The number of the next item; none where the list has none, or the item itself says so.
    pub(super) fn number(&mut self, value: &str, css: &str) -> Option<String> {
        let number = value.trim().parse().unwrap_or(self.next);
        self.next = number.saturating_add(1);
        written(styled(css).unwrap_or(self.style), number)
    }
}

/// The style that `list-style` or `list-style-type` of inline CSS names.
fn styled(css: &str) -> Option<Style> {
    let at = css.find("list-style")?;
    let value = css.get(at..)?.split_once(':')?.1;
    let value = value.split(';').next()?;
    // From the longest: `lower-roman` has no `none` in it, but names could.
    STYLES.iter().filter(|(name, _)| value.contains(name)).max_by_key(|(name, _)| name.len()).map(|it| it.1)
}

fn written(style: Style, number: i64) -> Option<String> {
    Some(match style {
        Style::None => return None,
        Style::Decimal => format!("{number}."),
        Style::Letter { upper } => {
            let letter = u8::try_from(number).ok().filter(|number| (1..=26).contains(number))? - 1;
            format!("{}.", char::from(if upper { b'A' } else { b'a' } + letter))
        }
        Style::Roman { upper } => {
            let roman = roman(number)?;
            format!("{}.", if upper { roman.to_ascii_uppercase() } else { roman })
        }
        Style::Chinese => format!("{}、", fazhi::chinese_numeral(number.into())?),
    })
}

/// A number in small Roman numerals, 1 to 3999.
fn roman(number: i64) -> Option<String> {
    const NUMERALS: [(i64, &str); 13] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];
    let mut left = Some(number).filter(|number| (1..4000).contains(number))?;
    let mut words = String::new();
    for (value, numeral) in NUMERALS {
        while left >= value {
            words += numeral;
            left -= value;
        }
    }
    Some(words)
}

/// Whether a line begins with a number of its own: an author numbered what the page numbers again.
pub(super) fn is_numbered(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches(['(', '\u{FF08}', '第']);
    let after = line.trim_start_matches(|c: char| {
        c.is_ascii_digit() || "一二三四五六七八九十百".contains(c) || ('\u{FF10}'..='\u{FF19}').contains(&c)
    });
    line.starts_with(|c: char| ('①'..='⑳').contains(&c))
        || after.len() < line.len() && after.starts_with(['、', '.', '\u{FF0E}', ')', '\u{FF09}', '是', '章', '条'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_type_start_and_style() {
        let numbers = |kind, start, css| {
            let mut list = List::new(true, kind, start, css);
            [list.number("", ""), list.number("", "")].map(Option::unwrap_or_default)
        };
        assert_eq!(numbers("", "", ""), ["1.", "2."]);
        assert_eq!(numbers("1", "5", ""), ["5.", "6."]);
        assert_eq!(numbers("A", "", ""), ["A.", "B."]);
        assert_eq!(numbers("i", "4", ""), ["iv.", "v."]);
        assert_eq!(numbers("", "10", "list-style-type:cjk-ideographic"), ["十、", "十一、"]);
        assert_eq!(numbers("", "", "list-style:noneinside"), ["", ""]);
        assert_eq!(List::new(false, "1", "", "").number("", ""), None);
        let mut list = List::new(true, "", "", "");
        assert_eq!(list.number("7", "").as_deref(), Some("7."));
        assert_eq!(list.number("", "").as_deref(), Some("8."));
    }

    #[test]
    fn numbers_of_the_author_are_seen() {
        for line in ["一、成效", "(一)成效", "(3)成效", "2.成效", "三是成效", "①成效", "第一条 总则"] {
            assert!(is_numbered(line), "{line}");
        }
        for line in ["成效", "2023年成效", "一年来", "第一书记"] {
            assert!(!is_numbered(line), "{line}");
        }
    }
}
