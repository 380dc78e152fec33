//! Figures that are parts of earlier ones, and so no counts of their own.

use std::sync::LazyLock;

use crate::Figure;
use crate::lexicon::indicator::{ABOUT, BY_SUBJECT, CASE_MATTERS, NO_PARTS, PART};
use crate::read::date::find_year;
use crate::text::marks::{is_letter, start_behind};
use crate::text::piece::{Piece, Word};

use super::Indicator;
use super::row::SENTENCE;

static BY_SUBJECT_WORDS: LazyLock<Vec<Word>> =
    LazyLock::new(|| BY_SUBJECT.iter().map(|word| Word::new(word)).collect());

/// A part is told of one of this many wholes before it.
const MOST_WHOLES: usize = 8;

/// The figures of a sentence that later ones are parts of: 处罚96起,其中事故处罚4起. A part of what was counted
/// is no second count of it, unless it is counted in a scope of its own: 其中市本级12件.
/// What cases of review and of court are about (其中行政处罚32件) is counted by no other indicator either.
#[derive(Debug, Default)]
pub(super) struct Wholes {
    found: Vec<usize>,
    parts: bool,
}

impl Wholes {
    /// Reads on up to `figure`, whose indicator goes where it is a part of one `before` it with the same; whether it
    /// counts cases by what they are about.
    pub(super) fn read(&mut self, text: &str, before: &[Figure], figure: &mut Figure) -> bool {
        let from = before.last().map_or(0, |last| last.span.end());
        let start = figure.span.start();
        let open = start_behind(text, from, start, usize::MAX, ends_sentence);
        if open > from {
            self.found.clear();
            self.parts = false;
        }
        let words = text.get(open..start).unwrap_or("");
        let of_cases = || before.last().and_then(|last| last.indicator).is_some_and(is_of_case);
        let about = words.trim_start_matches([',', '(']).starts_with(ABOUT);
        self.parts = self.parts || words.contains(PART) || about && of_cases();
        let listed = || words.starts_with('、') || words.contains(PART) || words.contains(ABOUT);
        // A case of one matter may be about another one: 行政诉讼案件86件,其中涉及行政复议18件.
        let may_be_part = figure
            .indicator
            .is_some_and(|it| !is_of_case(it) || self.parts && listed() && !self.hold(before, matter_of(it)));
        if may_be_part && self.is_subject(text, before, figure) {
            figure.indicator = None;
            return true;
        }
        if !self.parts {
            self.found.push(before.len());
            return false;
        }
        let scopes = |figure: &Figure| figure.scope.iter().map(|scope| scope.of(text)).collect::<Vec<_>>();
        let whole = |&at: &usize| before.get(at).filter(|whole| whole.indicator == figure.indicator);
        let same = self
            .found
            .iter()
            .rev()
            .take(MOST_WHOLES)
            .find_map(whole)
            .is_some_and(|whole| scopes(whole) == scopes(figure));
        let is_no_part = |&at: &usize| {
            let ids = before.get(at).and_then(|whole| Some((whole.indicator?.id(), figure.indicator?.id())));
            ids.is_some_and(|ids| NO_PARTS.contains(&ids))
        };
        if self.found.iter().rev().take(MOST_WHOLES).any(is_no_part) {
            figure.indicator = None;
            return false;
        }
        // A part with a year of its own is that year's count: 2021年以来8620件,其中2024年1862件.
        if same && find_year(words).is_none() {
            figure.indicator = None;
        }
        false
    }

    /// Whether one of the counts is of `matter`.
    fn hold(&self, before: &[Figure], matter: &str) -> bool {
        let mut wholes = self.found.iter().rev().take(MOST_WHOLES);
        wholes.any(|&at| before.get(at).and_then(|it| it.indicator).is_some_and(|it| matter_of(it) == matter))
    }

    /// Whether `figure` counts cases by what they are about: its noun says so (许可类), or stands in a list of such where
    /// no verb says what was done.
    fn is_subject(&self, text: &str, before: &[Figure], figure: &Figure) -> bool {
        let from = before.last().map_or(0, |last| last.span.end());
        let counts_cases = matches!(figure.unit.as_deref(), Some("件" | "宗" | "起" | "例"));
        let Some(noun) = figure.subject.filter(|noun| noun.start() >= from && counts_cases) else {
            return false;
        };
        let words = text.get(from..noun.start()).unwrap_or("");
        let clause = words.rfind([',', ';', '、', '。']).map_or(words, |at| &words[at..]);
        let clause = clause.trim_start_matches(|c| !is_letter(c));
        let clause = clause.strip_prefix(PART).unwrap_or(clause);
        let bare = || !clause.strip_prefix(ABOUT).unwrap_or(clause).contains(is_letter);
        let start = || start_behind(text, 0, noun.start(), SENTENCE, ends_sentence);
        let by_subject = || {
            let sentence = Piece::new(text.get(start()..noun.start()).unwrap_or(""));
            BY_SUBJECT_WORDS.iter().any(|&word| sentence.holds(word))
        };
        let of_case = |&at: &usize| before.get(at).and_then(|it| it.indicator).is_some_and(is_of_case);
        noun.of(text).ends_with('类')
            || bare()
                && (self.parts && self.found.iter().rev().take(MOST_WHOLES).any(of_case) || by_subject())
    }
}

/// The matter of an indicator, the first word of its id.
fn matter_of(indicator: Indicator) -> &'static str {
    indicator.id().split('.').next().unwrap_or("")
}

/// Whether an indicator counts cases, which are told apart by what they are about.
fn is_of_case(indicator: Indicator) -> bool {
    CASE_MATTERS.contains(&matter_of(indicator))
}

/// Whether a sentence ends at `c`, for parts and wholes.
pub(super) fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | ';' | '!' | '?' | '\n')
}
