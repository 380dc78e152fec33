//! How the body of a report speaks of its issuer: 我区, 我局, 本街道.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lexicon::issuer::{BodyLevel, SELF_WORDS};
use crate::{IssuerKind, Span};

/// The word by which a text speaks of its issuer most often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SelfReference {
    /// The word: 我区.
    pub(crate) word: &'static str,
    /// The kind of body that it speaks of; [`IssuerKind::Government`] for the word of an area.
    pub(crate) kind: IssuerKind,
    /// The level of that body, where the word says one.
    pub(crate) level: BodyLevel,
    /// Whether it says 我 or 本. If not (全区), a department of the area may speak too.
    pub(crate) own: bool,
    /// How often the word stands in the text.
    pub(crate) count: u32,
    /// Its first place, in the bytes of the text.
    pub(crate) first: Span,
}

static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = SELF_WORDS.iter().map(|row| row.word);
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok()
});

/// The self-reference of a folded text, read in one pass: the most frequent word with 我 or 本, the earlier one
/// of two that are as frequent; only if there is none, the most frequent of 全区, 全市 ….
///
/// A title that names a department over a text that speaks as 我区 belongs to another issuer than it says.
pub(crate) fn self_reference(text: &str) -> Option<SelfReference> {
    let mut found: Vec<Option<SelfReference>> = vec![None; SELF_WORDS.len()];
    for hit in WORDS.as_ref()?.find_iter(text) {
        let row = SELF_WORDS.get(hit.pattern().as_usize())?;
        let (Some(kind), Some(slot)) = (row.kind, found.get_mut(hit.pattern().as_usize())) else { continue };
        let first = Span::new(hit.start(), hit.end());
        let seen = slot.get_or_insert(SelfReference {
            word: row.word,
            kind,
            level: row.level,
            own: row.own,
            count: 0,
            first,
        });
        seen.count += 1;
    }
    let rank = |seen: &SelfReference| (seen.own, seen.count, std::cmp::Reverse(seen.first.start()));
    found.into_iter().flatten().max_by_key(rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_own_word_counts() {
        let text = "全区上下齐心。我区制定方案,我区开展培训,我局配合。全区、全区";
        let found = self_reference(text).expect("found");
        assert_eq!((found.word, found.kind, found.count), ("我区", IssuerKind::Government, 2));
        assert_eq!((found.level, found.first.of(text)), (BodyLevel::County, "我区"));
        let found = self_reference("一年来,本街道办理案件").expect("found");
        assert_eq!((found.kind, found.level), (IssuerKind::Subdistrict, BodyLevel::Township));
    }

    #[test]
    fn words_of_the_area_count_when_nothing_else_does() {
        let found = self_reference("全县各部门,全县各乡镇,全市").expect("found");
        assert_eq!((found.word, found.own, found.count), ("全县", false, 2));
    }

    #[test]
    fn what_only_looks_like_it_is_passed_over() {
        for text in ["加强自我区分能力", "受市长委托,我委托他", "全市场监管", "广西全州县", ""]
        {
            assert_eq!(self_reference(text), None, "{text}");
        }
    }
}
