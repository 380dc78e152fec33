//! Whether a figure states how much a measured thing changed, which way, and compared with what.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::window::clause_start;
use super::{Basis, Change, Figure};
use crate::Span;
use crate::lexicon::change::{ADVERBS, AND, BEGINS_AT, COMPARED_BY, ENDS_AT, MEASURES, Strength, TURNS};
use crate::lexicon::unit::Family;
use crate::read::amount::{bound_before, comparison, last_comparison, verb};
use crate::read::unit::is_percent;
use crate::read::word::Words;
use crate::text::marks::{is_letter, start_behind};

/// What the words before a number say of a change.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Changed {
    pub(super) change: Option<Change>,
    pub(super) basis: Option<Basis>,
    /// Where the words of the change begin, if they stand right before the number.
    pub(super) start: Option<usize>,
    /// Whether the number measures what the figure before it measures.
    pub(super) shared: bool,
}

/// A number whose change is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number<'a> {
    /// Where the words that bound it begin.
    pub(super) start: usize,
    pub(super) value: Decimal,
    pub(super) unit: Option<&'a str>,
    pub(super) family: Option<Family>,
}

static TURN_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(TURNS));
pub(super) static END_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ENDS_AT));
static BEGIN_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(BEGINS_AT));
static MEASURE_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(MEASURES));
static AND_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(AND));
static ADVERB_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ADVERBS));

/// What the words before `number` say of a change; `last` is the figure before it.
pub(super) fn change(text: &str, number: Number<'_>, last: Option<&Figure>) -> Changed {
    let floor = last.map_or(0, |figure| figure.span.end());
    let clause = clause_start(text, number.start, floor);
    let before = text.get(clause..number.start).unwrap_or("");
    if let Some(last) = last {
        if let Some(changed) = shared(before, clause == floor, number, last) {
            return changed;
        }
        if let Some(changed) = turned(text, number, last) {
            return changed;
        }
    }
    stated(text, before, clause, number).or_else(|| resulting(before)).map_or_else(
        Changed::default,
        |changed| {
            // 同比增长5%、下降3%: the comparison of the first holds for the second.
            let beside =
                last.filter(|last| follows(text, last.span.end(), number.start) && last.change.is_some());
            let carried = beside.and_then(|last| last.basis);
            Changed { basis: changed.basis.or(carried), ..changed }
        },
    )
}

/// Whether nothing but a sign and a verb of change stands between two amounts.
fn follows(text: &str, from: usize, to: usize) -> bool {
    let gap = text.get(from..to).unwrap_or("");
    gap.strip_prefix(['、', ',']).is_some_and(|rest| verb(rest).is_some_and(|verb| verb.before.is_empty()))
}

/// 同比分别上升80.31%、82.11%: a number that shares the verb of the one before it.
fn shared(before: &str, adjoins: bool, number: Number<'_>, last: &Figure) -> Option<Changed> {
    let rest = AND_WORDS.strip_start(before)?;
    let percent = |unit: Option<&str>| unit.is_some_and(is_percent);
    let alike = number.unit == last.unit.as_deref() || percent(number.unit) && percent(last.unit.as_deref());
    let alone = rest.trim().is_empty() || ADVERB_WORDS.strip_start(rest).is_some_and(str::is_empty);
    (adjoins && alike && alone && last.change.is_some()).then_some(Changed {
        change: last.change,
        basis: last.basis,
        start: None,
        shared: true,
    })
}

/// Bytes between the two amounts of a change at most.
const APART: usize = 90;

/// 由11.6个工作日压缩至4.3个工作日: the second number of a change; its direction is that of the values.
fn turned(text: &str, number: Number<'_>, last: &Figure) -> Option<Changed> {
    let gap = text.get(last.span.end()..number.start)?;
    if gap.len() > APART || gap.contains(['。', ';', '\n']) || last.unit.as_deref() != number.unit {
        return None;
    }
    let gap = without_time(gap.trim_end());
    let before_end = END_WORDS.strip_end(gap)?;
    let turn = verb(before_end).map(|verb| verb.bare).or_else(|| TURN_WORDS.strip_end(before_end));
    let introduced = introduced(text, last.span);
    let ends_at = gap.ends_with(['至', '到', '为', '為', '成']) || gap.ends_with("平均");
    let meant =
        if turn.is_some() { introduced || !gap.contains(',') } else { introduced && before_end.is_empty() };
    if !(ends_at && meant) {
        return None;
    }
    let change = match number.value.cmp(&last.value) {
        std::cmp::Ordering::Greater => Change::Up,
        std::cmp::Ordering::Less => Change::Down,
        std::cmp::Ordering::Equal => Change::Flat,
    };
    Some(Changed { change: Some(change), shared: true, ..Changed::default() })
}

/// 下降到2021年的: the gap without the time between its 到 and the number.
fn without_time(gap: &str) -> &str {
    let Some(rest) = gap.strip_suffix('的') else { return gap };
    match rest.rfind(['至', '到', '为']) {
        Some(at) if rest.len() - at <= 24 => rest.get(..at + 3).unwrap_or(gap),
        _ => gap,
    }
}

/// Whether 由, 从, 将 or 把 stands before `span` in its clause.
pub(super) fn introduced(text: &str, span: Span) -> bool {
    let start = clause_start(text, span.start(), 0);
    let before = text.get(start..span.start()).unwrap_or("");
    before.char_indices().any(|(at, _)| BEGIN_WORDS.at_start(&before[at..]).is_some())
}

/// 同比下降70%, 提升近30%, 较上年少收15件: a verb of change before the number.
fn stated(text: &str, before: &str, clause: usize, number: Number<'_>) -> Option<Changed> {
    let compared = last_comparison(before);
    let basis = compared.and_then(|(_, basis)| basis);
    let Some(verb) = verb(before) else {
        let change = Some(apart(before, number, compared.map(|(end, _)| end))?);
        return Some(Changed { change, basis, ..Changed::default() });
    };
    let relative = number.family == Some(Family::Relative);
    let taken = match verb.strength {
        Strength::Noun => relative || compared.is_some(),
        Strength::Plain | Strength::Measure => {
            let compared = || compared.is_some() || is_compared(text, clause);
            !verb.linked && (relative || compared() || measured(verb.before, number))
        }
        Strength::Weak => !verb.linked && compared.is_some(),
    };
    let start = comparison(verb.before).map_or(verb.bare.len(), |(rest, _)| rest.len());
    // A noun (降幅) is the thing that is measured, no word of the amount.
    let start = (verb.strength != Strength::Noun).then_some(clause + start);
    taken.then_some(Changed { change: Some(verb.change), basis, start, shared: false })
}

/// Characters over which words that compare hold.
const SENTENCE: usize = 60;

/// Whether the sentence sets what it tells from `clause` on beside another time: 与2023年相比,|案件增加86件.
fn is_compared(text: &str, clause: usize) -> bool {
    let start = start_behind(text, 0, clause, SENTENCE, |c| matches!(c, '。' | '\n'));
    let lead = text.get(start..clause).unwrap_or("");
    COMPARED_BY.iter().any(|words| lead.contains(words))
}

/// 办理时间缩短12天, 案件数减少23件: a measure, not an act, stands before the verb.
fn measured(before: &str, number: Number<'_>) -> bool {
    let noun = before.trim_end();
    MEASURE_WORDS.at_end(noun).is_some() || (number.family == Some(Family::Time) && noun.ends_with(is_letter))
}

/// 同比减少案件15件, 提高办结率2个百分点: the direction where the thing that changed stands between verb and
/// number. `compared` is where a comparison ends.
fn apart(before: &str, number: Number<'_>, compared: Option<usize>) -> Option<Change> {
    let points = number.unit.is_some_and(|unit| is_percent(unit) && !unit.contains('%'));
    // 压缩办理时限72.5%
    let share = number.family == Some(Family::Relative) && MEASURE_WORDS.at_end(before.trim_end()).is_some();
    let from = compared.or((points || share).then_some(0))?;
    if END_WORDS.at_end(before).is_some_and(|(word, ())| word != "了") {
        return None;
    }
    let after = before.get(from..)?;
    after.char_indices().rev().find_map(|(at, c)| {
        let verb = verb(&after[..at + c.len_utf8()])?;
        (!matches!(verb.strength, Strength::Weak | Strength::Noun)).then_some(verb.change)
    })
}

/// 增加到126个: a verb of measure and 到, without the number it began at.
fn resulting(before: &str) -> Option<Changed> {
    let rest = before.trim_end();
    let rest = rest.strip_suffix('到').or_else(|| rest.strip_suffix('至'))?;
    let verb =
        verb(rest).filter(|verb| verb.strength == Strength::Measure && verb.bare.len() + 6 == rest.len())?;
    Some(Changed { change: Some(verb.change), ..Changed::default() })
}

/// Where the words begin that bound the number at `start`, and the bound.
pub(super) fn bounded(
    text: &str,
    floor: usize,
    start: usize,
    bare_power: bool,
) -> (usize, Option<crate::Bound>) {
    // The longest bound with what may stand between is a dozen characters.
    let from = clause_start(text, start, floor);
    let before = text.get(from..start).unwrap_or("");
    let (left, bound) = bound_before(before.trim_end_matches(' '), bare_power);
    match bound {
        Some(bound) => (from + left.len(), Some(bound)),
        None => (start, None),
    }
}
