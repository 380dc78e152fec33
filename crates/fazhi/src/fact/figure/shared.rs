//! The noun that a figure shares with one before it: 5家单位,21项; 受理案件107件,审结99件.

use super::Figure;
use super::subject::is_actor;
use crate::Span;
use crate::lexicon::indicator::PART;
use crate::lexicon::subject::{BODY_UNITS, CASE_UNITS};
use crate::lexicon::unit::Family;
use crate::read::unit::family;

/// Bytes between two figures that share a subject at most.
const NEAR: usize = 60;

/// A figure is looked for behind at most this many, so that the work on closing ones stays bounded.
pub(super) const MOST_PASSED: usize = 24;

/// The subject of the figure before `figure` that is counted alike, where one stands near; what brackets hold between
/// them is passed over: 受理案件107件(含结转11件),审结99件; so are other counts: 审核文稿46件,提出意见326条,3件未通过.
pub(super) fn shared(text: &str, figure: &Figure, earlier: &[Figure]) -> Option<Span> {
    let (mut open, mut distance, mut end) = (0_usize, 0, figure.span.start());
    let (mut nearest, mut parted) = (None::<Option<Span>>, false);
    for (passed, other) in earlier.iter().rev().take(MOST_PASSED).enumerate() {
        for c in text.get(other.span.end()..end)?.chars().rev() {
            match c {
                ')' => open += 1,
                '(' => open = open.saturating_sub(1),
                '。' | '\n' => return nearest.flatten(),
                ';' => parted = true,
                _ if open == 0 => distance += c.len_utf8(),
                _ => {}
            }
        }
        if distance >= NEAR {
            return nearest.flatten();
        }
        end = other.span.start();
        // 办结案件86件,罚没6万元,移送12件: sums and shares have nouns that no count shares.
        if open > 0 || is_count(figure) && !is_count(other) {
            continue;
        }
        // 罚款6万元;检查86户次: across a semicolon only what has the unit of the number is shared.
        if parted && other.unit != figure.unit {
            return nearest.flatten();
        }
        let subject = || {
            let goes_on = text.get(other.span.end()..).is_some_and(|gap| gap.starts_with(','));
            let whole =
                (goes_on && is_count(figure)).then(|| whole(text, &earlier[..earlier.len() - passed]));
            whole.flatten().unwrap_or(other).subject
        };
        // 培训3期共420人次: who came is counted by the noun right before.
        if other.unit == figure.unit || !counts_things(figure) {
            return subject();
        }
        nearest = nearest.or_else(|| Some(subject().filter(|&noun| lends(text, other, noun, figure))));
    }
    nearest.flatten()
}

/// Whether `figure` may count by the noun of `other`: 检查商铺412家次,立案9件: bodies are no cases, nor are those who act.
fn lends(text: &str, other: &Figure, noun: Span, figure: &Figure) -> bool {
    !counts_cases(figure) || !counts_bodies(other) && !is_actor(noun.of(text))
}

/// Whether `figure` counts cases or documents.
pub(super) fn counts_cases(figure: &Figure) -> bool {
    figure.unit.as_deref().is_some_and(|unit| CASE_UNITS.contains(&unit))
}

/// Whether `figure` counts bodies.
fn counts_bodies(figure: &Figure) -> bool {
    figure.unit.as_deref().is_some_and(|unit| BODY_UNITS.contains(&unit))
}

/// Whether `figure` counts things one by one, and no persons and no times.
fn counts_things(figure: &Figure) -> bool {
    is_count(figure) && figure.unit.as_deref().is_none_or(|unit| family(unit) == Some(Family::Count))
}

/// Whether `figure` is a count: it is no sum of money, no share, no size and no change.
fn is_count(figure: &Figure) -> bool {
    let counts = |unit: &str| matches!(family(unit), Some(Family::Count | Family::Person | Family::Occasion));
    figure.change.is_none() && figure.unit.as_deref().is_none_or(counts)
}

/// The figure that the last of `figures` is a part of: 排查纠纷|86起|,其中邻里32起、土地18起(,调处84起).
fn whole<'f>(text: &str, figures: &'f [Figure]) -> Option<&'f Figure> {
    let mut gaps = figures.windows(2).rev().take(MOST_PASSED).filter_map(|pair| {
        let [one, next] = pair else { return None };
        Some((one, text.get(one.span.end()..next.span.start())?))
    });
    let (first, words) = gaps.find(|(_, words)| !words.starts_with('、'))?;
    words.strip_prefix([',', '(', ':'])?.starts_with(PART).then_some(first)
}
