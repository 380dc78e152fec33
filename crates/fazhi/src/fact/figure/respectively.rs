//! 分别: amounts told one after another, of nouns told one after another before them.
//!
//! In 代表建议、委员提案分别为45件、67件 the first amount is one of 代表建议, the second one of 委员提案.

use super::Figure;
use super::subject::JOINT_WORDS;
use super::window::clause_start;
use crate::Span;

/// The word that shares them out.
const RESPECTIVELY: &str = "分别";

/// Bytes between the nouns and the first amount at most.
const NEAR: usize = 30;

/// Gives each of the `figures` of a text that 分别 shares out among nouns its own noun as subject.
pub(super) fn share_out(text: &str, figures: &mut [Figure]) {
    let mut rest = figures;
    while let [first, ..] = rest {
        let noun = first.subject.filter(|&noun| is_shared_out(text, noun, first.span));
        let count = 1 + rest.windows(2).take_while(|pair| noun.is_some() && goes_on(text, pair)).count();
        let (run, behind) = rest.split_at_mut(count);
        if count > 1
            && let Some(noun) = noun
        {
            let nouns = coordinates(text, noun);
            if nouns.len() == count {
                run.iter_mut().zip(nouns).for_each(|(figure, noun)| figure.subject = Some(noun));
            }
        }
        rest = behind;
    }
}

/// Whether `noun` stands before the amount at `place` and 分别 beside it: 建议、提案|分别为|45件.
fn is_shared_out(text: &str, noun: Span, place: Span) -> bool {
    if noun.end() > place.start() || place.start() - noun.end() > NEAR {
        return false;
    }
    let clause = clause_start(text, noun.start(), 0);
    // The words of a change belong to the amount: 同比分别增长5%.
    let around = [Span::new(clause, noun.start()), Span::new(noun.end(), place.end())];
    around.iter().any(|span| span.of(text).contains(RESPECTIVELY))
}

/// Whether nothing but a joint stands between two figures.
fn goes_on(text: &str, pair: &[Figure]) -> bool {
    let [one, next] = pair else { return false };
    let between = text.get(one.span.end()..next.span.start()).unwrap_or("").trim();
    between == "," || matches!(JOINT_WORDS.at_start(between), Some((word, true)) if word == between)
}

/// The nouns of which `noun` is made.
fn coordinates(text: &str, noun: Span) -> Vec<Span> {
    let words = noun.of(text);
    let mut nouns = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = words[at..].chars().next() {
        match JOINT_WORDS.at_start(&words[at..]) {
            Some((word, true)) if at > start => {
                nouns.push(Span::new(start, at).shifted(noun.start()));
                at += word.len();
                start = at;
            }
            Some((word, _)) => at += word.len(),
            None => at += c.len_utf8(),
        }
    }
    nouns.push(Span::new(start, words.len()).shifted(noun.start()));
    nouns
}
