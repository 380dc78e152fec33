//! Names and addresses of sites in the text: as a line that comes again and again, or within a sentence.

use memchr::memchr2_iter;

use super::line::{breaks_off, opens_unit};
use super::rewriter::{Rewriter, Rewritten};
use super::{before, behind, is_han, year};
use crate::Span;
use crate::lexicon::adverts::{ADDRESSES, LABELS, SITES};

/// How often a line must come to be a watermark, and how long it may be, in bytes.
const OFTEN: usize = 3;
const LONGEST: usize = 120;

pub(super) fn repair(text: &str, lines: &[Span]) -> Option<Rewritten> {
    let mut pieces = watermarks(text, lines);
    pieces.extend(inline(text));
    pieces.sort_unstable();
    let mut rewriter = Rewriter::new(text);
    for piece in pieces {
        rewriter.replace(piece, "");
    }
    rewriter.finish()
}

/// Lines that come three times or more, word for word, and name a site or break a sentence.
fn watermarks(text: &str, lines: &[Span]) -> Vec<Span> {
    let lines: Vec<Span> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
    let mut short: Vec<(&str, usize)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| (10..=LONGEST).contains(&line.len()))
        .map(|(n, line)| (line.of(text), n))
        .collect();
    short.sort_unstable();
    let mut places: Vec<Span> = Vec::new();
    for same in short.chunk_by(|a, b| a.0 == b.0) {
        let Some(&(line, _)) = same.first() else { continue };
        if same.len() < OFTEN || opens_unit(line) || line.ends_with(['。', ':', ';']) {
            continue;
        }
        let around = |n: usize| {
            let above = n.checked_sub(1).and_then(|n| lines.get(n)).map_or("", |line| line.of(text));
            let below = lines.get(n + 1).map_or("", |line| line.of(text));
            (above, below)
        };
        let names_site = SITES.iter().chain(ADDRESSES).any(|name| line.contains(name));
        let breaks = |&(_, n): &(&str, usize)| {
            let (above, below) = around(n);
            breaks_off(above, below)
        };
        if !names_site && !same.iter().any(breaks) {
            continue;
        }
        for &(_, n) in same {
            let Some(&line) = lines.get(n) else { continue };
            let (above, below) = (n.checked_sub(1).and_then(|n| lines.get(n)), lines.get(n + 1));
            let span = match (above, below) {
                (Some(above), Some(below)) if breaks_off(above.of(text), below.of(text)) => {
                    Span::new(above.end(), below.start())
                }
                (Some(above), _) => Span::new(above.end(), line.end()),
                (None, Some(below)) => Span::new(line.start(), below.start()),
                (None, None) => line,
            };
            places.push(span);
        }
    }
    places
}

/// The first bytes of all [`ADDRESSES`].
const FIRST: [u8; 2] = [b'h', b'w'];

/// Site names and addresses with text on both sides of them.
fn inline(text: &str) -> Vec<Span> {
    let mut places = Vec::new();
    let mut done = 0;
    for at in memchr2_iter(FIRST[0], FIRST[1], text.as_bytes()) {
        let address = text.get(at..).unwrap_or("");
        if at < done || !ADDRESSES.iter().any(|start| address.starts_with(start)) {
            continue;
        }
        let length =
            address.bytes().take_while(|&b| b.is_ascii_graphic() && !b",;()[]\"'<>".contains(&b)).count();
        done = at + length - year_behind(address, length);
        let mut span = Span::new(at, done);
        let mut named = false;
        for site in SITES {
            let front = text.get(..span.start()).unwrap_or("");
            let bare = front.trim_end_matches([' ', '—', '-', ':', '(', '【', '[']);
            if let Some(rest) = bare.strip_suffix(site) {
                span = Span::new(rest.len(), span.end());
                named = true;
                break;
            }
        }
        let front = text.get(..span.start()).unwrap_or("");
        let labelled = !named && {
            let bare = front.trim_end_matches([':', ' ', '(', '《', '“']);
            LABELS.iter().any(|label| bare.ends_with(label)) || bare.len() < front.len()
        };
        let brackets = (before(text, span.start()), behind(text, span.end()));
        if named
            && matches!(brackets, (Some('['), Some(']')) | (Some('('), Some(')')) | (Some('【'), Some('】')))
        {
            let length = |c: Option<char>| c.map_or(0, char::len_utf8);
            span = Span::new(span.start() - length(brackets.0), span.end() + length(brackets.1));
        }
        let digit = |c: char| named && c.is_ascii_digit();
        let inside = before(text, span.start()).is_some_and(is_joint)
            && behind(text, span.end()).is_some_and(|c| is_joint(c) || digit(c));
        if !labelled && inside {
            places.push(span);
        }
    }
    places
}

/// How many of the first `length` bytes of `address` are the year of the sentence behind it: `www.mishu.example2024年`.
fn year_behind(address: &str, length: usize) -> usize {
    let year = length.checked_sub(4).filter(|&start| year(address, start).is_some());
    if year.is_some() && behind(address, length) == Some('年') { 4 } else { 0 }
}

/// Whether running text goes on on this side.
fn is_joint(c: char) -> bool {
    is_han(c) || matches!(c, ',' | '、' | '。' | ';' | ')' | '”' | '》')
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text, &super::super::line::lines(text)).map(|done| done.text)
    }

    #[test]
    fn the_first_bytes_are_those_of_the_table() {
        assert!(super::ADDRESSES.iter().all(|address| super::FIRST.contains(&address.as_bytes()[0])));
    }

    #[test]
    fn watermarks_go() {
        let text = "完成任务。\n公文汇 www.gongwen.example\n推进公开。\n公文汇 www.gongwen.example\n办结。\n公文汇 www.gongwen.example\n";
        assert_eq!(repaired(text).as_deref(), Some("完成任务。\n推进公开。\n办结。\n"));
    }

    #[test]
    fn an_advert_in_a_word_goes() {
        assert_eq!(
            repaired("履行第一秘书之家—www.mishu.example责任人职责").as_deref(),
            Some("履行第一责任人职责")
        );
    }

    #[test]
    fn an_advert_before_a_sentence_goes() {
        for advert in ["[公文汇 www.mishu.example]", "公文汇 www.mishu.example", "(公文汇 www.mishu.example)"]
        {
            let text = format!("能力有待提高。{advert}2024年,我县将加强培训。");
            assert_eq!(repaired(&text).as_deref(), Some("能力有待提高。2024年,我县将加强培训。"), "{advert}");
        }
    }

    #[test]
    fn addresses_that_the_report_gives_stay() {
        for text in ["登录网站(www.qu.example)查询", "公布于网址www.qu.example供查询", "http://qu.example"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
