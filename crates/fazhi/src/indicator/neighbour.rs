//! What a figure has of the one before it, or after it: its words, its noun, its indicator.

use std::sync::LazyLock;

use super::whole::ends_sentence;
use super::{CATALOGUE, Family, Indicator};
use crate::fact::figure::{BODY_WORDS, is_next_year};
use crate::lexicon::change::Strength;
use crate::lexicon::indicator::{
    EARLIER, FREQUENCIES, JOINED, LATER, LEVELS, PART, Row, SUMS, THIS_YEAR, TOTALS, YEAR_TOTALS,
};
use crate::lexicon::scope::AREAS;
use crate::read::amount::verb;
use crate::read::date::find_year;
use crate::read::unit::is_percent;
use crate::read::word::Words;
use crate::text::marks::{is_letter, last_two};
use crate::{Bound, Figure, Span};

static FREQUENCY_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(FREQUENCIES));
static LEVEL_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(LEVELS));
static THIS_YEAR_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(THIS_YEAR));
static JOINED_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(JOINED));
static TOTAL_WORDS: LazyLock<Words<()>> =
    LazyLock::new(|| Words::new(TOTALS.iter().chain(YEAR_TOTALS).map(|&word| (word, ()))));
static AREA_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(AREAS));

/// Bytes between the earlier and the later of two amounts at most.
const PAIR: usize = 60;

/// A change is told of one of this many figures before it.
const MOST_COUNTED: usize = 3;

/// Whether `figure` counts in another unit what `last` counted, for no word of its own stands at it: 培训4场次,共920人次.
pub(super) fn is_second_count(text: &str, last: &Figure, figure: &Figure) -> bool {
    let gap = text.get(last.span.end()..figure.span.start()).unwrap_or("");
    let words = gap.trim_matches(|c| matches!(c, ',' | '、' | '(' | ' '));
    let rest = text.get(figure.span.end()..).unwrap_or("");
    let ends = !JOINED_WORDS.strip_start(rest).unwrap_or(rest).starts_with(is_letter);
    let level = last.change.is_some() && (figure.change.is_none() || LEVEL_WORDS.at_end(words).is_some());
    if level && (words.is_empty() || LEVEL_WORDS.strip_start(words) == Some("")) {
        // 纠错率下降2.1个百分点,降至9.6%: what the change came to.
        return ends;
    }
    let share = figure.unit.as_deref().is_none_or(is_percent);
    ends && !share
        && last.unit != figure.unit
        && (words.is_empty() || TOTALS.contains(&words) || JOINED.contains(&words))
}

/// Whether `figure` is another item of the row that `last` stands in: 查处串通投标案件4件、出借资质案件3件.
pub(super) fn is_next_of_row(text: &str, last: &Figure, figure: &Figure) -> bool {
    let behind = last.subject.map_or(0, Span::end).max(last.span.end());
    let gap = text.get(behind..figure.span.start()).unwrap_or("");
    let own = figure.subject.filter(|noun| noun.start() >= behind);
    let kind = |noun: Option<Span>| {
        let noun = noun.map(|noun| noun.of(text))?;
        // 12个街道和8个部门: bodies are of one kind.
        Some(if BODY_WORDS.at_end(noun).is_some() { "" } else { last_two(noun) })
    };
    let joined = gap.starts_with('、') || matches!(gap, "和" | "与" | "及");
    joined && last.unit == figure.unit && own.is_some() && kind(own) == kind(last.subject)
}

/// Whether `figure` is another item of the list that `last` stands in, with a noun and no verb of its own: 法规86件、规章23件.
pub(super) fn is_next_of_list(text: &str, last: &Figure, figure: &Figure) -> bool {
    let own = figure.subject.filter(|noun| noun.start() >= last.span.end());
    own.is_some_and(|noun| matches!(text.get(last.span.end()..noun.start()), Some("、" | "和" | "与" | "及")))
}

/// Whether `figure` counts in another area or year, or in all, what `last` counted: 示范村|国家级2个,省级15个;
/// 去年12%,今年降至8%; 新增12名,总数达86名.
pub(super) fn is_of_area(text: &str, last: &Figure, figure: &Figure) -> bool {
    // 收案(件) | 86 | 128, in the columns of two years.
    if last.unit == figure.unit && is_next_year(text, last.span, figure.span.start()) {
        return true;
    }
    let gap = text.get(last.span.end()..figure.span.start()).unwrap_or("");
    let Some(mut rest) = gap.strip_prefix(['、', ',', ';']).filter(|gap| gap.len() <= PAIR) else {
        return false;
    };
    rest = rest.strip_prefix(PART).unwrap_or(rest);
    let whole = rest.len();
    if let Some((_, year)) = find_year(rest).filter(|(_, year)| year.start() == 0) {
        rest = &rest[year.end()..];
    }
    rest = THIS_YEAR_WORDS.strip_start(rest).unwrap_or(rest);
    rest = AREA_WORDS.strip_start(rest).unwrap_or(rest);
    let named = rest.len() < whole || SUMS.contains(&rest);
    let told = rest.is_empty() || LEVEL_WORDS.strip_start(rest) == Some("") || SUMS.contains(&rest);
    // 法治公园1个,全县9个|村获评: a noun behind the number is another thing.
    let own = figure.subject.is_some_and(|noun| noun.start() >= figure.span.end());
    last.unit == figure.unit && named && told && !own
}

/// Whether what stands before a number makes it no total of what the year saw: 每月|1次, 每季度召开|1次.
pub(super) fn is_frequency(head: &str, indicator: Indicator) -> bool {
    let row = CATALOGUE[usize::from(indicator.0)];
    row.measure.family == Family::Occasions && FREQUENCY_WORDS.last_in(head).is_some()
}

/// Whether `figure` is what a frequency or what each had before it came to: 每月开展1次,|全年共开展12次; 每村3名,|全镇共36名.
pub(super) fn is_total(text: &str, last: Option<&Figure>, figure: &Figure) -> bool {
    let Some(last) = last.filter(|last| last.unit == figure.unit) else { return false };
    let start = last.subject.map_or(0, Span::end).max(last.span.end());
    let Some(gap) = text.get(start..figure.span.start()).filter(|gap| gap.len() <= PAIR) else {
        return false;
    };
    let mut rest = gap.trim_start_matches(|c| !is_letter(c));
    let told = rest.len();
    while let Some(behind) = TOTAL_WORDS.strip_start(rest).or_else(|| AREA_WORDS.strip_start(rest)) {
        rest = behind;
    }
    rest.is_empty() && told > 0 && gap.starts_with([',', ';', '('])
}

/// Whether `figure` counts kinds of what the figure right behind it counts: 权责清单12类|426项.
pub(super) fn is_number_of_kinds(text: &str, figure: &Figure, next: Option<&Figure>) -> bool {
    let kinds = figure.unit.as_deref().is_some_and(|unit| unit.ends_with('类'));
    let counts = |next: &Figure| matches!(next.unit.as_deref(), Some("项" | "个" | "件" | "小项" | "条"));
    let joins = |next: &Figure| {
        let gap = text.get(figure.span.end()..next.span.start()).unwrap_or("");
        gap.is_empty() || TOTALS.contains(&gap)
    };
    kinds && next.is_some_and(|next| counts(next) && joins(next))
}

/// Whether `figure` stands right behind `last` with the same unit: 8个、14个.
pub(super) fn follows(last: Option<&Figure>, figure: &Figure) -> bool {
    last.is_some_and(|last| last.unit == figure.unit && figure.span.start() - last.span.end() <= 6)
}

/// Whether `figure` says how much something changed: 同比下降7%, 降幅达7%, and not 降至9.7%.
pub(super) fn is_delta(figure: &Figure, head: &str) -> bool {
    let size = || verb(head).is_some_and(|verb| verb.strength == Strength::Noun);
    figure.change.is_some()
        && (!LATER.iter().any(|word| head.ends_with(word)) || size())
        && !matches!(figure.bound, Bound::AtLeast)
}

/// Whether `figure` is the earlier of two amounts: 由11.6%降至6.9%.
pub(super) fn is_earlier(head: &str, figure: &Figure, later: Option<&Figure>) -> bool {
    EARLIER.iter().any(|word| head.ends_with(word))
        && later
            .is_some_and(|later| later.unit == figure.unit && later.span.start() - figure.span.end() <= PAIR)
}

/// Whether no word stands in `text`.
pub(super) fn wordless(text: &str) -> bool {
    !text.contains(is_letter)
}

/// Where the words of `last` end: behind its number, or behind the noun that follows it. A noun that touches the
/// next number too is that one's: 24个单位案卷118宗.
pub(super) fn floor_behind(text: &str, last: &Figure, figure: &Figure) -> usize {
    let (end, start) = (last.span.end(), figure.span.start());
    let noun = last.subject.filter(|noun| noun.start() >= end && noun.end() < start);
    // 6家企业不予处罚、|60家企业适用简易程序: what was done to the first is no word of the second.
    let parted = noun.is_some() && text.get(end..start).is_some_and(|gap| gap.ends_with('、'));
    if parted { start } else { noun.map_or(end, Span::end) }
}

/// The indicator of a change that is told right behind the count that changed: 检查1864次,较上年减少29.3%; so it is behind
/// the same change in numbers: 检查1864次,减少773次,下降29.3%.
pub(super) fn changed(text: &str, figure: &Figure, before: &[Figure], head: &str) -> Option<Indicator> {
    if !wordless(head) || !is_delta(figure, head) {
        return None;
    }
    let unit = figure.unit.as_deref()?;
    let change_of = |counted: Indicator| {
        let is_change_of = |row: &&Row| {
            row.measure.family == Family::Change
                && (row.denominator == Some(counted.id()) || row.id == counted.id())
                && row.measure.units.contains(&unit)
        };
        CATALOGUE.iter().position(is_change_of)
    };
    let counted = before.iter().rev().take(MOST_COUNTED);
    let mut of_sentence = counted.take_while(|it| {
        text.get(it.span.end()..figure.span.start()).is_some_and(|words| !words.contains(ends_sentence))
    });
    let at = of_sentence.find_map(|it| change_of(it.indicator?))?;
    u16::try_from(at).ok().map(Indicator)
}
