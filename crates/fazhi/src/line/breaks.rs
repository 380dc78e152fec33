//! Where lines begin: at line breaks, and inside a line where a page lost its breaks.
//!
//! A page that lost its breaks still counts its headings: `一、…(一)…。(二)…。二、…`. A number inside a line
//! opens a line of its own when it stands behind the end of a sentence (or a space) and continues a count
//! that starts at one on the same line. A single `(二)` does where it continues the count of whole lines: see
//! [`glued`](super::glued). Before the first number a lead may follow its title: see [`joined`](super::joined).

use super::glued::{Number, ends_sentence, glued, reads_as_title};
use super::joined;
use crate::Span;
use crate::lexicon::spelling::BULLETS;
use crate::lexicon::title::ENDINGS;
use crate::lookup::Seen;
use crate::read::ordinal::{Ordinal, Style, is_numeral, ordinal};

/// Shorter lines hold no second heading worth finding; in bytes.
const SHORTEST: usize = 24;

/// A title or lead piece of a line that lost its breaks is cut at spaces up to this many characters.
const LONGEST_TITLE: usize = 60;

/// The lines of a text.
pub(super) struct Breaks {
    /// Every line, trimmed, in order; blank lines are empty spans.
    pub(super) lines: Vec<Span>,
    /// The lines that held headings of the first level, because their breaks were lost.
    pub(super) lost: Vec<Span>,
}

/// Splits a text into lines.
pub(super) fn split(seen: &Seen) -> Breaks {
    let text = seen.text();
    let physical = physical(text);
    let own: Vec<Option<Ordinal>> = physical.iter().map(|line| opening(line.of(text))).collect();
    let own_first = own.iter().flatten().filter(|own| own.style == Style::First).take(2).count();
    let mut numbers: Vec<Number> = Vec::new();
    let mut found: Vec<(usize, Cuts)> = Vec::new();
    for (index, (&line, own)) in physical.iter().zip(&own).enumerate() {
        let number = |at, style, value, opens| Number { line: index, at, style, value, opens };
        let front = numbers.is_empty();
        numbers.extend(own.map(|own| number(0, own.style, own.value, true)));
        if line.len() < SHORTEST {
            continue;
        }
        let lead = if front { joined::lead(line.of(text)) } else { None };
        let candidates = candidates(seen, line, own.map(|own| own.style));
        if candidates.is_empty() && lead.is_none() {
            continue;
        }
        let mut cuts = cuts(line.of(text), &candidates, own_first < 2);
        for c in candidates.iter().filter(|c| c.at > 0) {
            let cut = cuts.cuts.binary_search(&c.at).is_ok();
            if cut || !cuts.flat && may_be_glued(line.of(text), c) {
                numbers.push(number(c.at, c.style, c.value, cut));
            }
        }
        cuts.cuts.extend(lead);
        if !cuts.cuts.is_empty() {
            found.push((index, cuts));
        }
    }
    let mut breaks = Breaks { lines: Vec::with_capacity(physical.len()), lost: Vec::new() };
    let mut found = found.into_iter().peekable();
    let mut glued = glued(&numbers).into_iter().peekable();
    for (index, line) in physical.into_iter().enumerate() {
        let Cuts { mut cuts, mut flat } =
            found.next_if(|(at, _)| *at == index).map_or_else(Cuts::default, |(_, cuts)| cuts);
        while let Some(number) = glued.next_if(|number| number.line == index) {
            cuts.push(number.at);
            flat |= number.style == Style::First;
        }
        cuts.sort_unstable();
        cuts.dedup();
        if flat {
            breaks.lost.push(line);
        }
        if cuts.is_empty() {
            breaks.lines.push(line);
            continue;
        }
        let mut start = line.start();
        for at in cuts.into_iter().map(|cut| line.start() + cut).chain([line.end()]) {
            let piece = Span::new(start, at).trimmed(text);
            if !piece.is_empty() {
                breaks.lines.push(piece);
            }
            start = at;
        }
    }
    breaks
}

/// Whether a heading may be glued to what stands before it: to a sentence, or to the title of the heading above it.
fn may_be_glued(line: &str, c: &Candidate) -> bool {
    if c.titled {
        return c.value == 1;
    }
    let number = &line[c.at..];
    let words = ordinal(number).map_or("", |(words, _)| words);
    let behind_title = c.firm && c.style == Style::First && c.value == 1;
    let behind_end = behind_title || ends_sentence(&line[..c.at], c.value);
    behind_end && !words.starts_with(is_numeral) && reads_as_title(words)
}

/// The spans between line breaks (`\n`, `\r`, form feed), without bullets before them and trimmed.
fn physical(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = 0;
    for at in memchr::memchr3_iter(b'\n', b'\r', b'\x0c', text.as_bytes()).chain([text.len()]) {
        lines.push(without_bullet(text, Span::new(start, at).trimmed(text)));
        start = at + 1;
    }
    lines
}

/// A line without the bullet before it.
fn without_bullet(text: &str, line: Span) -> Span {
    // The first byte of every bullet.
    if text.as_bytes().get(line.start()) != Some(&0xE2) {
        return line;
    }
    let words = line.of(text).trim_start_matches(|c| c == ' ' || BULLETS.contains(&c));
    if words.is_empty() { line } else { Span::new(line.end() - words.len(), line.end()) }
}

/// The sound number that a line starts with.
fn opening(line: &str) -> Option<Ordinal<'_>> {
    ordinal(line).ok().map(|(_, own)| own).filter(|own| !own.damaged)
}

/// A heading's number inside a line.
#[derive(Clone, Copy)]
struct Candidate {
    at: usize,
    style: Style,
    value: u16,
    /// What ends before it: a sentence or a space is enough in every text, anything only on a page whose
    /// first-level numbers are inline too.
    firm: bool,
    /// Whether it stands in the title of a heading of a higher level.
    titled: bool,
}

/// Where in a line further lines begin.
#[derive(Default)]
struct Cuts {
    cuts: Vec<usize>,
    /// Whether first-level headings stand inside the line: its breaks were lost.
    flat: bool,
}

/// Where in a line with these `candidates` further lines begin, in bytes of the line. `first` allows first-level
/// numbers inside the line.
fn cuts(line: &str, candidates: &[Candidate], first: bool) -> Cuts {
    let firsts = if first {
        counted(candidates.iter().filter(|c| c.style == Style::First && c.firm))
    } else {
        Vec::new()
    };
    let flat = firsts.len() > 1;
    let mut cuts: Vec<usize> = if flat { firsts.clone() } else { Vec::new() };
    let mut parents: Vec<usize> = cuts.clone();
    for style in [Style::Second, Style::Third] {
        let mut of_style = candidates.iter().filter(|c| c.style == style && (flat || c.firm)).peekable();
        let mut found = Vec::new();
        // Counts start anew under every parent.
        for end in parents.iter().copied().skip_while(|&at| at == 0).chain([line.len()]) {
            let mut group = Vec::new();
            while let Some(c) = of_style.next_if(|c| c.at < end) {
                group.push(c);
            }
            let run = counted(group.into_iter());
            if run.len() > 1 || (flat && style == Style::Second && !run.is_empty()) {
                found.extend(run);
            }
        }
        cuts.extend(&found);
        parents.extend(&found);
        parents.sort_unstable();
    }
    if flat {
        spaces(line, &mut cuts);
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.retain(|&at| at > 0 && at < line.len());
    Cuts { cuts, flat }
}

/// The places of the longest run 1, 2, 3 … that starts with the first 1.
fn counted<'a>(candidates: impl Iterator<Item = &'a Candidate>) -> Vec<usize> {
    let mut run = Vec::new();
    for c in candidates {
        if usize::from(c.value) == run.len() + 1 {
            run.push(c.at);
        }
    }
    run
}

/// Every number in the line at `place` that could open a heading; none where all that could stands at its start.
/// `own` is the style of the number that the line starts with.
fn candidates(seen: &Seen, place: Span, own: Option<Style>) -> Vec<Candidate> {
    let line = place.of(seen.text());
    let mut found = Vec::new();
    let mut depth = 0_usize; // inside 《》 nothing opens
    // The number of the heading whose title is being read.
    let mut heading = own;
    for (at, c) in seen.signs(place).map(|(at, c)| (at - place.start(), c)) {
        match c {
            '《' => depth += 1,
            '》' => depth = depth.saturating_sub(1),
            '。' | '!' | '?' | ';' => heading = None,
            _ if at > 0 && depth == 0 && opens(c) => {
                let Some(found_here) = candidate(line, at, c, heading) else { continue };
                if found_here.firm || found_here.titled && found_here.value == 1 {
                    heading = Some(found_here.style);
                }
                found.push(found_here);
            }
            _ => {}
        }
    }
    let first = line.chars().next().filter(|&c| !found.is_empty() && opens(c));
    if let Some(opening) = first.and_then(|c| candidate(line, 0, c, None)) {
        found.insert(0, opening);
    }
    found
}

/// The number at byte `at` of `line`, where `c` stands, if it could open a heading; `heading` is the style of the
/// heading in whose title it stands.
fn candidate(line: &str, at: usize, c: char, heading: Option<Style>) -> Option<Candidate> {
    let previous = line[..at].chars().next_back();
    let behind_end = previous.is_none_or(|p| matches!(p, ' ' | '。' | '!' | '?' | ':' | '”' | ';'));
    // Elsewhere only (二), 一、 and, in a title, 1. may open; most numerals are told before the grammar is asked.
    let in_title = c == '1' && heading == Some(Style::Second);
    if previous.is_some_and(continues) || !behind_end && !in_title && !matches!(c, '(' | '一') {
        return None;
    }
    let (rest, o) = ordinal(&line[at..]).ok()?;
    let firm = behind_end
        || o.style == Style::First && o.value == 1 && ENDINGS.iter().any(|end| line[..at].ends_with(end));
    let listed = previous == Some(';');
    let titled = heading.is_some_and(|heading| heading < o.style);
    let proper = !o.damaged && o.style <= Style::Third && !rest.is_empty();
    let number = o.style == Style::Third && !rest.starts_with(|c: char| c > '\u{2E7F}' || c == '“');
    let opens = proper && !number && (firm || titled || o.style == Style::Second);
    opens.then_some(Candidate { at, style: o.style, value: o.value, firm: firm && !listed, titled })
}

/// Whether a number can begin with `c`.
fn opens(c: char) -> bool {
    c == '('
        || c.is_ascii_digit()
        || matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

/// Whether `c` before a number makes it part of something longer: 第(一)项, 二十, 2024.
fn continues(c: char) -> bool {
    c.is_ascii_digit() || c == '第' || c == '款' || c == '.' || opens(c) && c != '('
}

/// On a page without breaks, single spaces stand for them: behind a title, a salutation, a heading, and
/// before the signature.
fn spaces(line: &str, cuts: &mut Vec<usize>) {
    let mut starts = cuts.clone();
    starts.sort_unstable();
    let front = starts.first().copied().unwrap_or(0);
    let mut start = 0;
    for at in space_places(&line[..front]) {
        let piece = &line[start..at];
        if piece.contains('。') || piece.chars().count() > LONGEST_TITLE {
            break;
        }
        cuts.push(at);
        start = at;
    }
    for &start in &starts {
        let piece = &line[start..];
        let Some(number) = piece.find(['、', ')', '.']) else { continue };
        let title = &piece[number..];
        let end = title.char_indices().nth(LONGEST_TITLE).map_or(title.len(), |(at, _)| at);
        let end = title[..end].find('。').unwrap_or(end);
        if let Some(at) = space_places(&title[..end]).find(|&at| at > 6) {
            cuts.push(start + number + at);
        }
    }
    let tail = line.rfind('。').unwrap_or(line.len());
    cuts.extend((tail < line.len()).then_some(tail + '。'.len_utf8()));
    cuts.extend(space_places(&line[tail..]).map(|at| tail + at));
}

/// The spaces of `piece` between two characters that are not Latin, but not those inside a date: 2025 年.
fn space_places(piece: &str) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b' ', piece.as_bytes()).filter(|&at| {
        let wide = |c: Option<char>| c.is_some_and(|c| !c.is_ascii_alphabetic() && c != ' ');
        let dated = piece[..at].ends_with(|c: char| c.is_ascii_digit())
            && piece[at + 1..].starts_with(['年', '月', '日']);
        !dated && wide(piece[..at].chars().next_back()) && wide(piece[at + 1..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<&str> {
        split(&Seen::read(text)).lines.into_iter().map(|line| line.of(text)).collect()
    }

    #[test]
    fn line_breaks_of_every_kind() {
        assert_eq!(lines("一\r\n二\r三\n\n 四 "), ["一", "", "二", "三", "", "四"]);
        assert_eq!(lines(" ■ 甲\n●●乙\n◆"), ["甲", "乙", "◆"]);
    }

    #[test]
    fn a_page_in_one_line_is_cut_at_its_headings() {
        let text = "青河县2024年法治政府建设年度报告 县委、县政府: 2024年,我县扎实推进依法行政。现将情况报告如下: \
                    一、主要举措和成效 (一)加强领导。召开会议3次,研究议题5个。(二)规范执法。评查案卷20宗。 \
                    二、存在的不足 执法力量不强。 三、下一步打算 加强培训。 青河县人民政府 2025年1月3日";
        assert_eq!(
            lines(text),
            [
                "青河县2024年法治政府建设年度报告",
                "县委、县政府:",
                "2024年,我县扎实推进依法行政。现将情况报告如下:",
                "一、主要举措和成效",
                "(一)加强领导。召开会议3次,研究议题5个。",
                "(二)规范执法。评查案卷20宗。",
                "二、存在的不足",
                "执法力量不强。",
                "三、下一步打算",
                "加强培训。",
                "青河县人民政府",
                "2025年1月3日",
            ]
        );
    }

    #[test]
    fn a_list_inside_a_sentence_is_left_alone() {
        let text = "按照条例要求重点审查以下内容:(一)主体是否合法;(二)程序是否合法;(三)内容是否合法。下步继续抓好落实,不断提升水平。";
        assert_eq!(lines(text).len(), 1);
        let text = "根据第二条第(一)项和第(二)项规定,我局对照检查,形成清单并逐条落实。1.5万余件申请全部办结,2.3万件已归档,群众满意。";
        assert_eq!(lines(text).len(), 1);
    }

    #[test]
    fn third_level_numbers_inside_a_second_level_paragraph() {
        let text = "(一)健全工作机制。1.落实主体责任。召开专题会议研究部署全年工作任务。2.强化督察考核。对各单位开展年度督察。";
        assert_eq!(
            lines(text),
            [
                "(一)健全工作机制。",
                "1.落实主体责任。召开专题会议研究部署全年工作任务。",
                "2.强化督察考核。对各单位开展年度督察。"
            ]
        );
    }
}
