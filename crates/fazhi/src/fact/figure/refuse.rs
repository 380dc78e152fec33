//! What looks like an amount and is none: ordinals, dates, codes, names, set phrases, 一 as an article.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::change::END_WORDS;
use super::window::{clause_start, in_quoted_name};
use crate::Span;
use crate::lexicon::count::{
    ACTS, ASSEMBLIES, COUNTED, EACH, NUMBERED_MEETINGS, ORDINAL_BEFORE, PERIODS, RANK, SHORTENED, TERMS,
    WRITTEN,
};
use crate::lexicon::set_phrase::SET_PHRASES;
use crate::lexicon::unit::Family;
use crate::read::amount::{Quantity, verb};
use crate::read::number::{Sign, sign};
use crate::read::unit::counts_directly;
use crate::read::word::Words;
use crate::text::marks::is_letter;

static PHRASES: LazyLock<Words<()>> = LazyLock::new(|| Words::of(SET_PHRASES));
static ORDINALS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ORDINAL_BEFORE));
static MEETINGS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(NUMBERED_MEETINGS));
static ASSEMBLY_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ASSEMBLIES));
static WRITTEN_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(WRITTEN));
static ACT_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ACTS));
static EACH_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(EACH));
static PERIOD_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(PERIODS));
static COUNTED_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(COUNTED));
static TERM_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(TERMS));
static SHORTENED_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(SHORTENED));

/// How many bytes of a set phrase start here: none where there is none.
pub(super) fn set_phrase(text: &str) -> Option<usize> {
    PHRASES.at_start(text).map(|(word, ())| word.len())
}

/// Whether the characters right before a number make it an ordinal, or part of a code, a date or a formula.
/// What stands before `edge` is another thing.
pub(super) fn before(text: &str, edge: usize, start: usize) -> bool {
    let before = text.get(edge..start).unwrap_or("");
    let tight = before.trim_end_matches(' ');
    let mut back = tight.chars().rev();
    let (last, second) = (back.next(), back.next());
    if ORDINALS.at_end(tight).is_some() || in_ordinals(tight) {
        return true;
    }
    let digit_before = second.is_some_and(|c| c.is_ascii_alphanumeric() || sign(c).is_some());
    match last {
        Some('前') => second.is_none_or(|c| RANK.contains(&c) || !is_letter(c)),
        Some('+' | '×' | '*' | '#' | '〔' | '[' | '№' | '_' | '@' | '=' | '\\') => true,
        Some('/' | ':' | '·' | '•' | '.' | '-' | '—' | '–' | '~') => digit_before,
        Some('时' | '点') => second.is_some_and(|c| c.is_ascii_digit()),
        Some('月' | '年') if tight.len() == before.len() => false,
        Some(c) => tight.len() == before.len() && c.is_ascii_alphabetic(),
        None => false,
    }
}

/// Whether `before` ends in a list of ordinals that goes on: 第一、|三项, 第3-|5条.
fn in_ordinals(before: &str) -> bool {
    let mut joined = false;
    for c in before.chars().rev().take(12) {
        match c {
            '第' => return joined,
            '、' | '-' | '—' | '至' | '到' | '和' | '及' | '~' => joined = true,
            c if c.is_ascii_digit() || sign(c).is_some() => {}
            _ => return false,
        }
    }
    false
}

/// Whether what stands right behind a number without a unit makes it a code, a date or a formula.
pub(super) fn behind(rest: &str) -> bool {
    let mut ahead = rest.chars();
    let (first, second) = (ahead.next(), ahead.next());
    match first {
        Some(c) if c.is_ascii_alphanumeric() || sign(c).is_some() => true,
        Some('+' | '×' | '*' | '_' | '@' | '/' | '=' | '号' | '月' | '版' | '届' | '楼' | '路') => {
            true
        }
        Some('.' | ',' | ':' | '·' | '•' | '-' | '—' | '–' | '~') => {
            second.is_some_and(|c| c.is_ascii_alphanumeric())
        }
        _ => false,
    }
}

/// Whether the quantity is no count of anything, by what it is and what stands round it.
///
/// `bounded` says that a word before or behind bounds it.
pub(super) fn quantity(text: &str, start: usize, quantity: &Quantity<'_>, bounded: bool) -> bool {
    let form = quantity.numeral.form;
    let end = start + quantity.length;
    let rest = text.get(end..).unwrap_or("");
    let value = quantity.numeral.value;
    if form.positional || form.leading_zero {
        return true;
    }
    if quantity.unit.is_none() && behind(rest) {
        return true;
    }
    // 每10万人 is what a rate is counted by.
    if form.section && text.get(..start).is_some_and(|before| before.ends_with('每')) {
        return true;
    }
    if in_quoted_name(text, Span::new(start, end)) {
        return true;
    }
    if quantity.numeral.percent && praises(text, start) {
        return true;
    }
    match quantity.family() {
        None => bare(text, start, quantity, rest),
        Some(family) => {
            let unit = quantity.unit_text().unwrap_or("");
            family_refuses(text, start, quantity, family, unit, rest)
                || (form.chinese && !form.arabic && chinese(text, start, quantity, family, unit, bounded))
                || (form.bare_power && !bounded)
                || (unit.starts_with('次')
                    && form.chinese
                    && value < Decimal::from(30)
                    && is_numbered_meeting(text, start, rest))
        }
    }
}

/// Whether what stands behind a number of 次 makes it that of a meeting: 四次全会, 人大三次会议, 市委五次、六次全会.
fn is_numbered_meeting(text: &str, start: usize, rest: &str) -> bool {
    let of_row = rest.strip_prefix('、');
    let behind = of_row.map_or(rest, |next| next.trim_start_matches(|c| sign(c).is_some() || c == '次'));
    let assembly = || ASSEMBLY_WORDS.at_end(text.get(..start).unwrap_or("")).is_some();
    MEETINGS.at_start(behind).is_some() || rest.starts_with("会议") && assembly()
}

/// Whether 百分百 stands here as a word of praise: only behind a rate or 达 is it an amount.
fn praises(text: &str, start: usize) -> bool {
    let rest = text.get(start..).unwrap_or("");
    let praise = rest.starts_with("百分百") || rest.starts_with("百分之百");
    let before = text.get(..start).unwrap_or("").trim_end();
    praise && !before.ends_with(['率', '达', '为', '均', '是', '近']) && !before.ends_with("达到")
}

/// A number without a unit counts only where the text says so.
fn bare(text: &str, start: usize, quantity: &Quantity<'_>, rest: &str) -> bool {
    let form = quantity.numeral.form;
    if form.fraction {
        return form.chinese && text.get(..start).is_some_and(|before| before.ends_with('每'));
    }
    if (quantity.numeral.more && quantity.numeral.value >= Decimal::TEN) || (form.section && form.arabic) {
        return false;
    }
    if form.decimals || quantity.upper.is_some() || !form.arabic {
        return true;
    }
    let small = quantity.numeral.value < Decimal::from(1900) || quantity.numeral.value > Decimal::from(2100);
    if counts_directly(rest) {
        return !small;
    }
    // 可办理事项58。
    let closes = rest.starts_with(['。', ',', ';', '、', '\n', ')']) || rest.is_empty();
    let before = text.get(..start).unwrap_or("");
    !(closes && small && COUNTED_WORDS.at_end(before).is_some())
}

/// What single families of units refuse.
fn family_refuses(
    text: &str,
    start: usize,
    quantity: &Quantity<'_>,
    family: Family,
    unit: &str,
    rest: &str,
) -> bool {
    let form = quantity.numeral.form;
    let value = quantity.numeral.value;
    let before = text.get(..start).unwrap_or("");
    let chinese = form.chinese && !form.arabic;
    match (family, unit) {
        // Years, and years that lost their dash (20212025年); 2021年度.
        (Family::Time, "年" | "年度") => {
            value >= Decimal::from(200) && !form.section
                || chinese
                || rest.starts_with(['级', '代', '度', '版', '初', '底', '末', '终', '第', '上', '下'])
                || rest.starts_with(|c: char| c.is_ascii_digit())
                || before.ends_with(['〔', '[', '\'', '’'])
                || (unit == "年度" && !form.decimals)
        }
        (Family::Time, "日" | "天" | "周") if unit == "日" => {
            // A day of the month, unless words or 内 make it a span of time.
            let spans = spans_days(before, rest);
            before.trim_end().ends_with(['月', '—', '-'])
                || !spans && (quantity.bound.is_none() || before.trim_end().ends_with('至'))
        }
        (Family::Time, "夜" | "晚" | "整天" | "星期" | "周") => {
            chinese || rest.starts_with(['五', '六', '日', '末'])
        }
        (Family::Age, _) => quantity.upper.is_some(),
        (Family::Kind, _) => {
            value > Decimal::from(12)
                || quantity.bound.is_some()
                || !rest.starts_with(is_word)
                || value < Decimal::TWO
        }
        (Family::Place, _) => {
            let goes_on = before.ends_with(['省', '市', '县', '區', '区', '州', '盟']);
            (chinese && value < Decimal::TEN)
                || form.decimals
                || !(rest.is_empty() || goes_on || after_place(rest))
        }
        (Family::Money, "角" | "圆" | "圓") => chinese || !form.decimals && rest.starts_with(is_word),
        (Family::Count | Family::Person | Family::Occasion, _) => {
            (unit == "分" && (before.ends_with(['时', '点']) || chinese))
                || (unit == "章" && before.ends_with('第'))
                || (unit == "个" && counts_slogans(rest))
                || (unit.ends_with('次') && rest.starts_with('性'))
        }
        (Family::Relative, "番") => !before.ends_with(['翻', '了']),
        (Family::Energy, "G" | "T" | "M" | "K") => {
            !form.decimals && !rest.starts_with(['流', '存', '数', '容', '。', ','])
        }
        (Family::Energy, "度") => chinese,
        _ => false,
    }
}

/// Whether the words round a number of 日 make it a span of time: 法定时限30日, 15日缩短为|7日.
fn spans_days(before: &str, rest: &str) -> bool {
    let ends = END_WORDS.strip_end(before).unwrap_or(before);
    let term = before.trim_end_matches(['为', '是', '的', '由', '从']);
    verb(ends).is_some() || TERM_WORDS.at_end(term).is_some() || SHORTENED_WORDS.at_start(rest).is_some()
}

/// Whether what is counted is a slogan's word: 三个一, 四个百分百, 三个零.
fn counts_slogans(rest: &str) -> bool {
    match rest.strip_prefix('一') {
        Some(after) => !after.starts_with(['级', '类', '般', '体', '线', '审']),
        None => rest.starts_with(['百', '零']) || rest.starts_with("100%"),
    }
}

/// Whether what stands behind a place counted directly fits a count: 3市8县, 5区、, 12国(.
fn after_place(rest: &str) -> bool {
    rest.starts_with(|c: char| {
        !is_word(c)
            || c.is_ascii_digit()
            || sign(c).is_some()
            || matches!(c, '的' | '和' | '及' | '与' | '均' | '已' | '全' | '开')
    })
}

/// A character of a word, Chinese or not.
fn is_word(c: char) -> bool {
    is_letter(c) || matches!(c, '“' | '”')
}

/// What Chinese numerals refuse: 一 as an article, 二 as an ordinal, levels.
fn chinese(
    text: &str,
    start: usize,
    quantity: &Quantity<'_>,
    family: Family,
    unit: &str,
    bounded: bool,
) -> bool {
    let Some(first) = text.get(start..).and_then(|rest| rest.chars().next()) else { return true };
    if quantity.numeral.form.fraction || quantity.upper.is_some() {
        return false;
    }
    let alone = quantity.number == first.len_utf8();
    match sign(first) {
        Some(Sign::Digit(0)) => true,
        // 二 never stands alone before a measure word: 二期, 二次 are the second.
        Some(Sign::Digit(2)) if alone && matches!(first, '二' | '貳') => true,
        Some(Sign::Digit(1)) if alone => !one_counts(text, start, family, bounded),
        _ => {
            matches!(
                unit,
                "门" | "門"
                    | "口"
                    | "道"
                    | "层"
                    | "头"
                    | "面"
                    | "把"
                    | "片"
                    | "度"
                    | "站"
                    | "案"
                    | "单"
                    | "校"
                    | "岗"
                    | "队"
                    | "隊"
                    | "组"
                    | "組"
                    | "班"
                    | "部"
                    | "车"
                    | "字"
                    | "句"
                    | "段"
                    | "节"
                    | "讲"
            ) && alone
                && !bounded
                && !(unit == "部" && counts_writings(text, start + quantity.length))
        }
    }
}

/// Whether what stands behind a number of 部 at `end` is written: 两部|规章.
fn counts_writings(text: &str, end: usize) -> bool {
    text.get(end..).is_some_and(|rest| WRITTEN_WORDS.at_start(rest).is_some())
}

/// Whether 一 counts: 不少于一次, 各一名, 每季度举办一次.
fn one_counts(text: &str, start: usize, family: Family, bounded: bool) -> bool {
    if bounded {
        return true;
    }
    let before = text.get(..start).unwrap_or("").trim_end_matches([' ', '了']);
    if EACH_WORDS.at_end(before).is_some() || family == Family::Relative {
        return true;
    }
    if family != Family::Occasion {
        return false;
    }
    if PERIOD_WORDS.strip_end(before).is_some_and(|rest| rest.ends_with(['每', '个', '半', '两', '季']))
    {
        return true;
    }
    let clause = clause_start(text, start, 0);
    let periodic = text.get(clause..start).is_some_and(|clause| clause.contains('每'));
    periodic && ACT_WORDS.at_end(before).is_some()
        || (ACT_WORDS.at_end(before).is_some() && !continues(text, start))
}

/// Whether a noun follows the measure word of 一: then it may be an article.
fn continues(text: &str, start: usize) -> bool {
    text.get(start..).is_some_and(|rest| rest.chars().nth(2).is_some_and(is_word))
}
