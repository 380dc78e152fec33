//! How the body of a report speaks of its issuer: 我区, 我局, 本街道.

use crate::lexicon::issuer::{BodyLevel, SELF_WORDS};
use crate::lookup::{Seen, Table};
use crate::{IssuerKind, Span};

/// A word by which a text speaks of its issuer.
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

/// The words by which a text speaks of its issuer at `place`, each once.
///
/// A title that names a department over a text that speaks as 我区 belongs to another issuer than it says.
pub(crate) fn self_references(seen: &Seen, place: Span) -> Vec<SelfReference> {
    let mut found: Vec<Option<SelfReference>> = vec![None; SELF_WORDS.len()];
    for hit in seen.longest(Table::SelfWords, place) {
        let (Some(row), Some(slot)) = (SELF_WORDS.get(hit.row as usize), found.get_mut(hit.row as usize))
        else {
            continue;
        };
        let Some(kind) = row.kind else { continue };
        let first = hit.span;
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
    found.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<SelfReference> {
        self_references(&Seen::read(text), Span::new(0, text.len()))
    }

    fn counts(text: &str) -> Vec<(&'static str, u32)> {
        of(text).into_iter().map(|seen| (seen.word, seen.count)).collect()
    }

    #[test]
    fn words_are_counted() {
        let text = "全区上下齐心。我区制定方案,我区开展培训,我局配合。全区、全区";
        assert_eq!(counts(text), [("我区", 2), ("我局", 1), ("全区", 3)]);
        let found = of("一年来,本街道办理案件");
        let seen = found.first().expect("found");
        assert_eq!((seen.kind, seen.level, seen.own), (IssuerKind::Subdistrict, BodyLevel::Township, true));
        assert_eq!(seen.first.of("一年来,本街道办理案件"), "本街道");
    }

    #[test]
    fn what_only_looks_like_it_is_passed_over() {
        for text in ["加强自我区分能力", "受市长委托,我委托他", "全市场监管", "广西全州县", ""]
        {
            assert_eq!(counts(text), [], "{text}");
        }
    }
}
