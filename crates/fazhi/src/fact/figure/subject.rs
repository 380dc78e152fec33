//! Subject: the noun phrase that a figure measures, as short as it can be understood.
//!
//! It stands right behind the unit (25家|行政执法主体单位), or else before the number in the clause, the
//! verbs and adverbs round it taken off (全年共办理|行政复议案件|15件). Where the clause has no noun of its own
//! (5家单位,21项; 其中废止139件), the figure shares the subject of the one before it.

use std::sync::LazyLock;

use super::Figure;
use super::window::clause_start;
use crate::Span;
use crate::lexicon::subject::{CLOSERS, ENDERS, OPENERS};
use crate::read::number::starts_numeral;
use crate::read::word::Words;

static OPENER_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(OPENERS));
static CLOSER_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(CLOSERS));
static ENDER_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ENDERS));

/// Characters of a noun phrase behind a number at most.
const LONGEST: usize = 20;

/// What `figure` measures; `last` is the figure before it.
pub(super) fn subject(text: &str, figure: &Figure, last: Option<&Figure>) -> Option<Span> {
    let relative = matches!(figure.unit.as_deref(), Some("%" | "个百分点" | "百分点" | "倍" | "‰"));
    let behind = behind(text, figure.span.end(), relative);
    if let Some(span) = behind {
        return Some(span);
    }
    let floor = last.map_or(0, |last| last.span.end());
    let mut start = clause_start(text, figure.span.start(), floor);
    let mut before = before(text, start, figure.span.start());
    if before.is_none() && last.is_none_or(|last| last.change.is_some() || last.span.end() <= start) {
        // 调解成功率,达99%: the noun may close the clause before.
        start = clause_start(text, start.saturating_sub(1), floor);
        before = self::before(text, start, figure.span.start());
    }
    before.or_else(|| {
        let last = last?;
        let between = text.get(last.span.end()..figure.span.start()).unwrap_or("");
        let near = between.len() < 60 && !between.contains(['。', '\n']);
        near.then_some(last.subject).flatten()
    })
}

/// The noun phrase right behind a unit.
fn behind(text: &str, end: usize, relative: bool) -> Option<Span> {
    let rest = text.get(end..)?;
    let offset = match rest.strip_prefix('的') {
        Some(after) if relative => rest.len() - after.len(),
        _ if relative => return None,
        _ => 0,
    };
    let rest = &rest[offset..];
    let mut length = 0;
    let mut depth = 0_usize;
    for (count, (at, c)) in rest.char_indices().enumerate() {
        let opens = matches!(c, '“' | '(' | '《');
        let closes = matches!(c, '”' | ')' | '》');
        let word = c.is_alphanumeric()
            || opens
            || closes
            || (depth > 0 && c != '\n')
            || (c == '、' && count > 0 && false);
        if count >= LONGEST
            || !word
            || (depth == 0 && (ends(&rest[at..], count) || (starts_numeral(c) && c != '数')))
        {
            break;
        }
        if closes && depth == 0 {
            break;
        }
        depth = if opens {
            depth + 1
        } else if closes {
            depth - 1
        } else {
            depth
        };
        length = at + c.len_utf8();
    }
    let span = Span::new(end + offset, end + offset + length);
    let noun = span.of(text);
    (noun.chars().count() >= 2 && !noun.starts_with('(') && depth == 0).then_some(span)
}

/// Whether a noun phrase ends at the start of `rest`.
fn ends(rest: &str, count: usize) -> bool {
    match ENDER_WORDS.at_start(rest) {
        Some((word, ())) => word != "的" || count == 0,
        None => false,
    }
}

/// The noun phrase between `start` and the number at `end`.
fn before(text: &str, start: usize, end: usize) -> Option<Span> {
    let clause = text.get(start..end)?;
    let mut noun = clause.trim_matches([' ', ':', ',', '(', ')', '、', '。']);
    for _ in 0..4 {
        let Some(rest) = CLOSER_WORDS.strip_end(noun) else { break };
        noun = rest.trim_end();
    }
    for _ in 0..8 {
        let Some(rest) = OPENER_WORDS.strip_start(noun) else { break };
        noun = rest.trim_start();
    }
    let noun = noun.trim_matches([' ', ':', ',', '、']);
    if noun.chars().count() < 2 {
        return None;
    }
    // `noun` is a piece of `clause`: its place is the distance of the two.
    let offset = noun.as_ptr() as usize - clause.as_ptr() as usize;
    Some(Span::new(start + offset, start + offset + noun.len()))
}
