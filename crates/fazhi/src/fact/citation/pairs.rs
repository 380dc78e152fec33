//! Finds the outermost pairs of 《 and 》.
//!
//! A pair that nests, 《关于印发《…》的通知》, is one title. A half pair must not eat the text: a title is
//! short, stays within its paragraph and holds hardly a full stop, so a 》 that would make it longer closes
//! nothing, and all that stood open before it is unclosed.

use crate::Span;
use crate::lookup::Seen;

/// The most code points between 《 and 》.
const LONGEST: usize = 200;
/// The most code points of a title that a hard line break cuts.
const LONGEST_OVER_BREAK: usize = 100;
/// The most code points of a title with a full stop inside.
const LONGEST_OVER_STOP: usize = 40;

const OPEN: &str = "《";

/// A 《 that waits for its 》.
#[derive(Clone, Copy, Debug)]
struct Open {
    at: usize,
    /// Line breaks before it.
    breaks: u32,
    /// Full stops before it.
    stops: u32,
    /// How many pairs were closed before it opened.
    closed: usize,
}

/// The outermost pairs of a text, and every 《 that is never closed. Both in the order of the text.
pub(super) fn pairs(seen: &Seen) -> (Vec<Span>, Vec<Span>) {
    let text = seen.text();
    let mut closed: Vec<Span> = Vec::new();
    let mut unclosed: Vec<Span> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let (mut breaks, mut stops) = (0, 0);
    for (at, c) in seen.signs(Span::new(0, text.len())) {
        match c {
            '《' => open.push(Open { at, breaks, stops, closed: closed.len() }),
            '》' => {
                let Some(mark) = open.pop() else { continue };
                let inside = text.get(mark.at + OPEN.len()..at).unwrap_or("");
                if title_fits(inside, breaks - mark.breaks, stops - mark.stops) {
                    closed.truncate(mark.closed);
                    closed.push(Span::new(mark.at, at + OPEN.len()));
                } else {
                    // The marks below opened still earlier: they do not fit either.
                    open.push(mark);
                    unclosed.extend(open.drain(..).map(mark_of));
                }
            }
            '。' => stops += 1,
            '\n' => breaks += 1,
            _ => {}
        }
    }
    unclosed.extend(open.drain(..).map(mark_of));
    (closed, unclosed)
}

fn mark_of(open: Open) -> Span {
    Span::new(open.at, open.at + OPEN.len())
}

/// Whether the text between two marks can be a title.
fn title_fits(inside: &str, breaks: u32, stops: u32) -> bool {
    let longest = match (breaks, stops) {
        (0, 0) => LONGEST,
        (0, _) => LONGEST_OVER_STOP,
        (1, 0) => LONGEST_OVER_BREAK,
        _ => return false,
    };
    // A code point has at most four bytes: a long piece is refused without being counted.
    inside.len() <= 4 * longest && inside.chars().count() <= longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> (Vec<&str>, usize) {
        let (closed, unclosed) = pairs(&Seen::read(text));
        assert!(closed.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "in order, apart: {text}");
        assert!(unclosed.iter().all(|mark| mark.of(text) == "《"));
        (closed.into_iter().map(|span| span.of(text)).collect(), unclosed.len())
    }

    #[test]
    fn outermost_pairs_once_per_occurrence() {
        let cases: &[(&str, &[&str], usize)] = &[
            ("贯彻《甲条例》《乙条例》,落实《甲条例》。", &["《甲条例》", "《乙条例》", "《甲条例》"], 0),
            ("《关于印发〈甲办法〉的通知》", &["《关于印发〈甲办法〉的通知》"], 0),
            ("《关于印发<甲办法>的通知》", &["《关于印发<甲办法>的通知》"], 0),
            ("《关于印发《甲》《乙》的通知》和《丙》", &["《关于印发《甲》《乙》的通知》", "《丙》"], 0),
            ("《《甲》的通知》", &["《《甲》的通知》"], 0),
            ("《》", &["《》"], 0),
            ("无一题名。", &[], 0),
        ];
        for &(text, closed, unclosed) in cases {
            assert_eq!(titles(text), (closed.to_vec(), unclosed), "{text}");
        }
    }

    #[test]
    fn half_pairs_eat_nothing() {
        let cases: &[(&str, &[&str], usize)] = &[
            ("法治日报》、《甲报》刊发", &["《甲报》"], 0),
            ("《法治日报、《甲报》刊发。印发《乙》", &["《甲报》", "《乙》"], 1),
            ("《甲办法。\n\n(二)落实《乙条例》和《丙》。", &["《乙条例》", "《丙》"], 1),
            ("《甲办法。全文到此。另有丙办法》和《丁》", &["《甲办法。全文到此。另有丙办法》", "《丁》"], 0),
            ("《甲\n\n乙》", &[], 1),
            ("《甲\n\n乙》《丙》", &["《丙》"], 1),
            ("》》《甲》》", &["《甲》"], 0),
            ("《《《", &[], 3),
        ];
        for &(text, closed, unclosed) in cases {
            assert_eq!(titles(text), (closed.to_vec(), unclosed), "{text}");
        }
    }

    #[test]
    fn a_hard_line_break_does_not_end_a_title() {
        assert_eq!(titles("落实《法治政府\n建设规划》。").0, ["《法治政府\n建设规划》"]);
        assert_eq!(titles("落实《法治。政府\n建设规划》。"), (vec![], 1));
    }

    #[test]
    fn an_overlong_title_is_unclosed_and_the_next_one_is_found() {
        let long = "法".repeat(LONGEST + 1);
        assert_eq!(titles(&format!("《{long}》《甲》")), (vec!["《甲》"], 1));
        let most = "法".repeat(LONGEST);
        assert_eq!(titles(&format!("《{most}》")).0.len(), 1);
        let stopped = format!("《甲{}。乙》《丙》", "法".repeat(60));
        assert_eq!(titles(&stopped), (vec!["《丙》"], 1));
    }

    #[test]
    fn a_megabyte_of_marks_is_read_in_one_pass() {
        let half = 200_000;
        for text in [
            "《".repeat(2 * half),
            "》".repeat(2 * half),
            "《".repeat(half) + &"》".repeat(half),
            "《》".repeat(half),
        ] {
            let (closed, unclosed) = pairs(&Seen::read(&text));
            assert!(closed.len() + unclosed.len() <= 2 * half);
        }
    }
}
