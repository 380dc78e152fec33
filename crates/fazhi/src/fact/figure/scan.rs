//! The scan: one pass over a text that reads a quantity wherever a numeral stands and keeps the figures.

use rust_decimal::Decimal;

use super::change::{Number, bounded, change, introduced};
use super::column::{before_numbers, is_next_year};
use super::scope::Scopes;
use super::subject::subject;
use super::window::{clause_start, sentence_start};
use super::{Figure, refuse, respectively};
use crate::lexicon::bound::RECENT;
use crate::lexicon::unit::Family;
use crate::lookup::Seen;
use crate::read::amount::{Quantity, both, counts_nothing, half, quantity};
use crate::read::number::sign;
use crate::read::unit::unit_before;
use crate::text::marks::is_letter;
use crate::{Bound, Span};

/// Every figure of a folded text, in order; spans in its bytes.
///
/// `avoid` are the places, sorted, at which no figure starts: titles in 《》, ordinals of headings.
pub(crate) fn scan(seen: &Seen, avoid: &[Span]) -> Vec<Figure> {
    let text = seen.text();
    let mut figures: Vec<Figure> = Vec::new();
    let mut scopes = Scopes::default();
    let mut avoid = avoid.iter().copied().peekable();
    let mut edge = 0;
    let mut at = 0; // where to go on from
    for start in seen.quantity_starts() {
        if start < at {
            continue;
        }
        while let Some(span) = avoid.next_if(|span| span.end() <= start) {
            edge = span.end();
        }
        if let Some(span) = avoid.peek().filter(|span| span.start() <= start) {
            at = span.end();
            continue;
        }
        let floor = figures.last().map_or(0, |figure| figure.span.end()).max(edge);
        match read(text, start, edge, floor, figures.last()) {
            Ok((mut figure, shared)) => {
                let inherited = figures.last().filter(|_| shared).and_then(|last| last.subject);
                figure.subject = inherited.or_else(|| subject(text, &figure, &figures));
                let sentence = sentence_start(text, figure.span.start(), 0);
                let clause = clause_start(text, figure.span.start(), floor);
                let end = figure.span.end();
                figure.scope = scopes.of(seen, sentence, clause, end, with_bracket(text, end));
                at = figure.span.end();
                figures.push(figure);
            }
            Err(next) => at = next,
        }
    }
    respectively::share_out(text, &mut figures);
    figures
}

/// Reads the figure whose number starts at `start`, and whether it measures what the figure before it does;
/// where there is none, the place to go on from.
fn read(
    text: &str,
    start: usize,
    edge: usize,
    floor: usize,
    last: Option<&Figure>,
) -> Result<(Figure, bool), usize> {
    let rest = text.get(start..).unwrap_or("");
    let first = rest.chars().next().map_or(1, char::len_utf8);
    if let Some(length) = refuse::set_phrase(rest) {
        return Err(start + length);
    }
    if let Some(length) = no_amount(rest) {
        return Err(start + length);
    }
    if refuse::before(text, edge, start) {
        return Err(run_end(text, start + first));
    }
    let Ok((_, mut read)) = quantity(rest, true).or_else(|_| half(rest)) else {
        return Err(start + first);
    };
    // 2. 5万元以上的项目: a number of a list, and not 2.5万元.
    if let Some(at) = rest.get(..read.number).and_then(|number| number.find('.'))
        && rest[at..].starts_with(". ")
        && !text.get(..start).is_some_and(|before| before.ends_with(is_letter))
    {
        return Err(start + at + 1);
    }
    if read.worded && read.unit.is_some() && introduced(text, Span::at(start)) {
        // 从3至5个 stays a range; 从3个到5个 is read as two.
        if let Ok((_, single)) = quantity(rest, false)
            && single.unit.is_some()
        {
            read = single;
        }
    }
    if read.unit_text().is_none()
        && let Some((_, scale, unit)) = unit_before(text.get(floor..start).unwrap_or(""))
    {
        read.unit = Some(unit);
        read.numeral.value = scaled(read.numeral.value, scale);
    }
    // 收案(件) | 86 | 128: what a row counts it counts in the column of every year.
    let next_year =
        read.unit_text().is_none() && last.is_some_and(|last| is_next_year(text, last.span, start));
    if next_year && let Some((_, scale, unit)) = unit_before(before_numbers(text, start)) {
        read.unit = Some(unit);
        read.numeral.value = scaled(read.numeral.value, scale);
    }
    let number_end = start + read.number;
    if read.unit.is_none() && runs_on(text, number_end) {
        return Err(run_end(text, number_end));
    }
    let (bound_start, mut before) = bounded(text, floor, start, read.numeral.form.bare_power);
    let recent = read.unit.is_some_and(|unit| RECENT.contains(&unit.text)) && before == Some(Bound::Nearly);
    if recent {
        before = None;
    }
    let is_bounded = before.is_some() || read.bound.is_some();
    if refuse::quantity(text, start, &read, is_bounded) {
        return Err(refused_end(text, start, &read));
    }
    let number_start = if before.is_some() { bound_start } else { start };
    let relative = read.numeral.form.fraction.then_some(Family::Relative);
    let number = Number {
        start: number_start,
        value: read.numeral.value,
        unit: read.unit_text(),
        family: read.family().or(relative),
    };
    let changed = change(text, number, last);
    let mut figure_start = changed.start.unwrap_or(number_start);
    if figure_start == start && text.get(floor..start).is_some_and(|before| before.ends_with('各')) {
        figure_start -= '各'.len_utf8();
    }
    let figure = Figure {
        span: Span::new(figure_start.max(floor), start + read.length),
        value: read.numeral.value,
        upper: read.upper,
        unit: read.unit_text().map(str::to_owned),
        bound: both(before, read.bound).unwrap_or(Bound::Exact),
        change: changed.change,
        basis: changed.basis,
        subject: None,
        scope: Vec::new(),
        indicator: None,
        part: None,
    };
    Ok((figure, changed.shared || next_year))
}

/// The length of the number that `rest` begins with where one look tells that it is no figure, as most are: a year
/// (2021年), or a single Chinese numeral in a word (统一).
fn no_amount(rest: &str) -> Option<usize> {
    if let Some((year, behind)) = rest.as_bytes().split_at_checked(4)
        && matches!(year, [b'1', b'9', ..] | [b'2', b'0', ..])
        && year.iter().all(u8::is_ascii_digit)
    {
        return behind.starts_with("年".as_bytes()).then_some(4);
    }
    let mut characters = rest.chars();
    let first = characters.next().filter(|&c| c != '半' && !c.is_ascii())?;
    let alone = characters.next().is_none_or(counts_nothing);
    alone.then_some(first.len_utf8())
}

/// `value` times ten to the power of `scale`, where that fits.
fn scaled(value: Decimal, scale: u32) -> Decimal {
    value.checked_mul(Decimal::from(10_u64.pow(scale))).map_or(value, |value| value.normalize())
}

/// Whether a numeral's characters go on where the numeral ends: then it was none.
fn runs_on(text: &str, end: usize) -> bool {
    text.get(end..)
        .and_then(|rest| rest.chars().next())
        .is_some_and(|c| c.is_ascii_digit() || sign(c).is_some())
}

/// Where the run of numeral characters ends that `from` stands in.
fn run_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or("");
    let more = rest.find(|c: char| !(c.is_ascii_digit() || sign(c).is_some())).unwrap_or(rest.len());
    from + more
}

/// Where to go on behind a quantity that is no figure: behind its number, so that a number in what seemed its
/// unit is still read.
fn refused_end(text: &str, start: usize, read: &Quantity<'_>) -> usize {
    run_end(text, start + read.number)
}

/// Where a bracket ends that follows `end` at once: 5131件(含上年结转).
fn with_bracket(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or("");
    if !rest.starts_with('(') {
        return end;
    }
    rest.char_indices().take(24).find(|&(_, c)| c == ')').map_or(end, |(at, _)| end + at)
}
