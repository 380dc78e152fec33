//! Titles whose marks are not 《 and 》: `<<甲办法>>`, `〈甲办法〉`, `《甲办法〉`.
//!
//! Such marks also stand between the steps of a breadcrumb or are left of a tag. So they make a title only where
//! nothing but a short name is between them that ends in what a document is called.

use memchr::memchr_iter;
use memchr::memmem::find_iter;

use super::title::parsed;
use crate::{CitationKind, Span};

/// The most code points between two such marks.
const LONGEST: usize = 60;

/// Openings and closings; of two that fit the longer one stands first.
const OPENS: [&str; 4] = ["《", "<<", "<", "〈"];
const CLOSES: [&str; 4] = ["》", ">>", ">", "〉"];

/// Adds the titles between marks of other kinds, and between a 《 that is not closed and a mark of another kind.
/// `pairs` and `unclosed` are in the order of the text.
pub(super) fn add(text: &str, pairs: &mut Vec<Span>, unclosed: &[Span]) {
    let mut opens: Vec<usize> = memchr_iter(b'<', text.as_bytes()).collect();
    opens.extend(find_iter(text.as_bytes(), "〈"));
    opens.extend(unclosed.iter().map(|mark| mark.start()));
    if opens.is_empty() {
        return;
    }
    opens.sort_unstable();
    let known = pairs.len();
    let (mut pair, mut end) = (0, 0);
    for at in opens {
        while pairs[..known].get(pair).is_some_and(|pair| pair.end() <= at) {
            pair += 1;
        }
        let inside = pairs[..known].get(pair).is_some_and(|pair| pair.start() <= at);
        if !inside
            && at >= end
            && let Some(found) = title_at(text, at)
        {
            end = found.end();
            pairs.push(found);
        }
    }
    if pairs.len() > known {
        pairs.sort_unstable_by_key(|pair| pair.start());
    }
}

/// The title without its marks.
pub(super) fn inside(printed: &str) -> &str {
    let opened = OPENS.iter().find_map(|open| printed.strip_prefix(open)).unwrap_or(printed);
    CLOSES.iter().find_map(|close| opened.strip_suffix(close)).unwrap_or(opened)
}

/// The title whose opening mark stands at `at`.
fn title_at(text: &str, at: usize) -> Option<Span> {
    let rest = text.get(at..)?;
    let open = OPENS.iter().find(|open| rest.starts_with(**open))?;
    let double = open.len() > 1 && *open != "〈";
    let mut depth = 0_usize;
    for (place, c) in rest.char_indices().skip(open.chars().count()).take(LONGEST) {
        let behind = rest.get(place..)?;
        match c {
            '<' | '〈' => depth += 1,
            '>' | '〉' if depth > 0 && !(double && behind.starts_with(">>")) => depth -= 1,
            '>' | '〉' | '》' => {
                let close = CLOSES.iter().find(|close| behind.starts_with(**close))?;
                let title = rest.get(open.len()..place)?;
                let apart = title.starts_with(' ') || title.ends_with(' ');
                let named = !apart && parsed(title).kind() != CitationKind::Other;
                return named.then(|| Span::new(at, at + place + close.len()));
            }
            '《' | '。' | '\n' | ';' | '|' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::citation::pairs::pairs;
    use crate::lookup::Seen;

    fn titles(text: &str) -> Vec<&str> {
        let (mut closed, unclosed) = pairs(&Seen::read(text));
        add(text, &mut closed, &unclosed);
        assert!(closed.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "in order, apart: {text}");
        closed.into_iter().map(|span| inside(span.of(text))).collect()
    }

    #[test]
    fn titles_between_other_marks_are_read() {
        for (text, expected) in [
            ("出台<<甲办法>>和<乙规定>、〈丙条例〉、《丁法》", &["甲办法", "乙规定", "丙条例", "丁法"][..]),
            ("落实《甲办法〉,修订《乙规定>", &["甲办法", "乙规定"]),
            ("落实<甲办法》,修订<<乙规定》", &["甲办法", "乙规定"]),
            ("落实<<关于印发<甲办法>的通知>>", &["关于印发<甲办法>的通知"]),
            ("《关于印发<甲办法>的通知》", &["关于印发<甲办法>的通知"]),
            ("落实《甲办法,修订<乙规定>", &["乙规定"]),
        ] {
            assert_eq!(titles(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_title_stays() {
        for text in [
            "首页>>政务公开>>甲办法",
            "< 上一篇 甲办法 >",
            "<br>甲<p>",
            "数量<5件,占比>3",
            "<甲>",
            "<甲。乙办法>",
            "<甲\n乙办法>",
            "<<<<",
            "〉〈",
        ] {
            assert_eq!(titles(text), <[&str; 0]>::default(), "{text}");
        }
    }
}
