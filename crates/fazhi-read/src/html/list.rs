//! Numbers that browsers put before the items of a list.

use crate::numbered::BULLET;
use crate::roman::roman;

/// How a list numbers its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Nothing.
    None,
    /// A bullet of any shape.
    Bullet,
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
    ("disc", Style::Bullet),
    ("circle", Style::Bullet),
    ("square", Style::Bullet),
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
            _ if !ordered => Style::Bullet,
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
        Style::Bullet => BULLET.to_owned(),
        Style::Decimal => format!("{number}."),
        Style::Letter { upper } => {
            let letter = u8::try_from(number).ok().filter(|number| (1..=26).contains(number))? - 1;
            format!("{}.", char::from(if upper { b'A' } else { b'a' } + letter))
        }
        Style::Roman { upper } => {
            let roman = u32::try_from(number).ok().and_then(roman)?;
            format!("{}.", if upper { roman.to_ascii_uppercase() } else { roman })
        }
        Style::Chinese => format!("{}、", fazhi::chinese_numeral(number.into())?),
    })
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
        assert_eq!(List::new(false, "1", "", "").number("", "").as_deref(), Some(BULLET));
        assert_eq!(List::new(false, "", "", "list-style:none").number("", ""), None);
        let mut list = List::new(true, "", "", "");
        assert_eq!(list.number("7", "").as_deref(), Some("7."));
        assert_eq!(list.number("", "").as_deref(), Some("8."));
    }
}
