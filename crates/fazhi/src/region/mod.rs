//! Which division of China a body belongs to: codes and names of GB/T 2260, to county level, since 1999.

mod divisions;
mod issuer;
mod place;

pub(crate) use issuer::{ends_in_organ, full_name, is_body, issuer_kind, split_issuers};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::lexicon::region::{CENTRAL, CORPS, CORPS_DIVISIONS, OWN_LEVELS, OwnLevel, ZONES};
use crate::text::marks::is_han;
use divisions::{Division, Divisions, Level};

/// A division to county level, and the township under it as text.
///
/// `code` is that of the lowest division named: of the county, else the city, else the province. The city is
/// none in the municipalities (北京, 天津, 上海, 重庆), whose districts lie under them directly, and where a
/// province administers a county-level unit itself (河南省济源市).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Region {
    /// Six digits of GB/T 2260: `440308`. Of a division that is no more, its last code.
    pub code: Cow<'static, str>,
    /// Province, autonomous region or municipality: 广东省.
    pub province: Cow<'static, str>,
    /// Prefecture-level city, prefecture, autonomous prefecture or league: 深圳市.
    pub city: Option<Cow<'static, str>>,
    /// County, district, county-level city or banner: 盐田区.
    pub county: Option<Cow<'static, str>>,
    /// Township, town or sub-district, as the text names it: 茈湖口镇. It has no code here.
    #[serde(skip)]
    pub town: Option<String>,
}

/// What the name of a body says of its region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resolution {
    /// One: resolved. Several: ambiguous, in the order of their codes. None: unknown, or of the central state.
    pub(crate) candidates: Vec<Region>,
    /// Whether the body is one of the central state, which has no region: 司法部.
    pub(crate) central: bool,
}

impl Resolution {
    /// The region, if there is one and only one.
    pub(crate) fn region(&self) -> Option<&Region> {
        match &self.candidates[..] {
            [region] => Some(region),
            _ => None,
        }
    }
}

/// Names that ended before this year are not thought of unless the year of the report says so: reports under
/// this title begin with the outline of 2015.
const OLDEST_REPORT: u16 = 2015;

/// How far into a text of the context a place is looked for, in characters.
const CONTEXT_READ: usize = 2000;

/// The name of a body without the place that it begins with: 司法局 of 深圳市盐田区司法局.
pub(crate) fn organ(name: &str) -> &str {
    let body = place::without_prefix(name.trim());
    let end = place::read(body).map_or(0, |found| found.end);
    body.get(end..).unwrap_or(body).trim_start()
}

/// The region of the body called `name`: a folded issuer or the place that a title begins with.
///
/// `context` are other texts of the same report that may tell between places of one name, or name the place
/// where `name` does not (市水务局, 长征镇): publisher, breadcrumb, lead, in the order of their weight. `year` is
/// the year reported on; it tells a division from its predecessor.
pub(crate) fn resolve(name: &str, context: &[&str], year: Option<u16>) -> Resolution {
    let name = name.split_once("关于").map_or(name, |(head, _)| head).trim();
    let body = place::without_prefix(name);
    let corps = CORPS.iter().find_map(|corps| body.strip_prefix(corps)).unwrap_or(body);
    if let Some(row) = CORPS_DIVISIONS.iter().find(|row| corps.trim_start_matches('第').starts_with(row.name))
    {
        return around(row.code, year, "");
    }
    let zone = place::of_zone(body);
    let province = zone.as_ref().filter(|zone| zone.divisions.iter().any(|d| d.level() == Level::Province));
    let behind = province.and_then(|zone| body.get(zone.end..)).unwrap_or(body);
    if let Some(row) = ZONES.iter().find(|zone| body.starts_with(zone.name) || behind.starts_with(zone.name))
    {
        let end = body.find(row.name).map_or(0, |at| at + row.name.len());
        return around(row.code, year, body.get(end..).unwrap_or(""));
    }
    let of_county = || place::county_of_zone(body).and_then(|found| holding(body, found, context));
    if let Some(found) = place::read(body).or(zone).or_else(of_county) {
        let rest = body.get(found.end..).unwrap_or("").trim_start();
        if place::begins_with_unknown_division(rest) {
            return Resolution::default();
        }
        let mut found = found;
        if is_general(body.get(..found.end).unwrap_or("")) {
            found.divisions.retain(|division| named_around(division, context) > 0);
        }
        let served: Vec<Division> =
            found.divisions.iter().flat_map(|outer| place::served(rest, outer)).collect();
        let divisions = if served.is_empty() { found.divisions } else { served };
        return resolved(&by_context(by_year(divisions, year), context), year, place::town(rest));
    }
    if CENTRAL.iter().any(|central| name.starts_with(central)) {
        return Resolution { candidates: Vec::new(), central: true };
    }
    from_context(body, context, year)
}

/// The counties of `found` that may hold the zone `name`, which is called after them without saying so: those that the
/// context speaks of; else those whose name is no common word, where the context speaks of no other place.
fn holding(name: &str, mut found: place::Place, context: &[&str]) -> Option<place::Place> {
    let opens = name.get(found.end..).is_some_and(place::opens_zone);
    // Most districts have names that stand anywhere: 东湖, 南山.
    let common =
        |division: &Division| division.name.ends_with('区') && division.bare_name().chars().count() == 2;
    let places: Vec<Division> = context.iter().filter_map(|text| first_place(text)).flatten().collect();
    let near = |division: &Division| {
        let with = |other: &Division| other.code == division.code || division.lies_in(other);
        places.is_empty() || places.iter().any(with)
    };
    let spoken_of = |division: &Division| named_around(division, context) > 0;
    found.divisions.retain(|division| spoken_of(division) || opens && !common(division) && near(division));
    (!found.divisions.is_empty()).then_some(found)
}

/// The division of a code, around what has none; `rest` is what follows its name.
fn around(code: u32, year: Option<u16>, rest: &str) -> Resolution {
    let divisions: Vec<Division> = Divisions::get().by_code(code).filter(Division::exists).collect();
    resolved(&divisions, year, place::town(rest))
}

/// Whether `name` is a division and nothing more: 深圳市, 天津市静海区.
pub(crate) fn is_place(name: &str) -> bool {
    place::read(name.trim()).is_some_and(|found| name.trim().get(found.end..) == Some(""))
}

fn resolved(divisions: &[Division], year: Option<u16>, town: Option<&str>) -> Resolution {
    let candidates = divisions.iter().map(|division| region(division, year, town)).collect();
    Resolution { candidates, central: false }
}

/// The region of a division, its province and city by the names that they had in `year`.
fn region(division: &Division, year: Option<u16>, town: Option<&str>) -> Region {
    let year = year.unwrap_or(u16::MAX).clamp(division.years.0, division.years.1);
    let named = |code: u32| {
        let mut rows = Divisions::get().by_code(code).filter(|row| code != division.code || row == division);
        let last = rows.next()?;
        Some(Cow::Borrowed(rows.fold(last, |best, row| if best.existed(year) { best } else { row }).name))
    };
    let level = division.level();
    Region {
        code: Cow::Borrowed(division.digits),
        province: named(division.code / 10_000 * 10_000).unwrap_or_default(),
        city: if level == Level::Province { None } else { named(division.code / 100 * 100) },
        county: (level == Level::County).then_some(Cow::Borrowed(division.name)),
        town: town.map(str::to_owned),
    }
}

/// Those of `divisions` whose city, or else province, a text of the context names; all when none does.
fn by_context(mut divisions: Vec<Division>, context: &[&str]) -> Vec<Division> {
    let most = divisions.iter().map(|division| named_around(division, context)).max().unwrap_or(0);
    if divisions.len() > 1 && most > 0 {
        divisions.retain(|division| named_around(division, context) == most);
    }
    divisions
}

/// How surely the context speaks of a division: 2 when it names its city, 1 its province, 3 both.
fn named_around(division: &Division, context: &[&str]) -> usize {
    let named = |code: u32| {
        Divisions::get().by_code(code).any(|outer| {
            // 朝阳 in the context says nothing of a 朝阳区 in a city 朝阳.
            let bare = Some(outer.bare_name()).filter(|&bare| bare != division.bare_name());
            let spellings = [Some(outer.name), outer.short, bare];
            spellings.into_iter().flatten().any(|name| context.iter().any(|text| text.contains(name)))
        })
    };
    let city = division.level() == Level::County && named(division.code / 100 * 100);
    usize::from(named(division.code / 10_000 * 10_000)) + 2 * usize::from(city)
}

/// Whether a name is so general (城区, 郊区, 新区) that it names a division only together with what it lies in.
fn is_general(name: &str) -> bool {
    name.ends_with('区') && name.chars().count() == 2
}

/// Those of `divisions` that existed in the year; without a year, those of the last years.
fn by_year(divisions: Vec<Division>, year: Option<u16>) -> Vec<Division> {
    let keep = |test: &dyn Fn(&Division) -> bool| -> Vec<Division> {
        divisions.iter().copied().filter(|division| test(division)).collect()
    };
    let known = match year {
        // A division founded in the spring reports on the year before.
        Some(year) => {
            let then = keep(&|division| division.existed(year));
            if then.is_empty() { keep(&|division| division.existed(year + 1)) } else { then }
        }
        None => keep(&|division| division.years.1 >= OLDEST_REPORT),
    };
    let mut known = if known.is_empty() { divisions } else { known };
    let codes: Vec<u32> = known.iter().map(|division| division.code).collect();
    known.retain(|division| {
        year.is_some()
            || division.successor.is_none_or(|next| next == division.code || !codes.contains(&next))
    });
    known
}

/// The region that the context gives to a body whose name holds no place of its own but its level or a
/// township: 市水务局, 长征镇人民政府, 党委.
fn from_context(name: &str, context: &[&str], year: Option<u16>) -> Resolution {
    let town = place::town(name);
    let Some(level) = own_level(name).or(town.map(|_| OwnLevel::Lowest)) else {
        return Resolution::default();
    };
    for text in context {
        let Some(divisions) = first_place(text) else { continue };
        let others: Vec<&str> = context.iter().copied().filter(|other| other != text).collect();
        let divisions = by_context(by_year(divisions, year), &others);
        let mut at_level: Vec<Division> =
            divisions.iter().filter_map(|division| raised(division, level)).collect();
        at_level.dedup();
        if !at_level.is_empty() {
            return resolved(&at_level, year, town);
        }
    }
    Resolution::default()
}

/// The region of a body whose name holds no place of its own but its level or a township, where the documents that it
/// names by their titles are of one division of that level: 县人民政府 and 《青河县行政执法办法》.
pub(crate) fn of_documents<'t>(
    name: &str,
    titles: impl Iterator<Item = &'t str>,
    year: Option<u16>,
) -> Option<Region> {
    let body = place::without_prefix(name.trim());
    let town = place::town(body);
    let level = own_level(body).or(town.map(|_| OwnLevel::Lowest))?;
    let lowest = |division: &Division| level != OwnLevel::Lowest || division.level() == Level::County;
    let mut own: Option<Division> = None;
    for title in titles {
        let Some(found) = place::read(title) else { continue };
        let mut divisions: Vec<Division> = by_year(found.divisions, year);
        divisions.retain(lowest);
        let mut divisions = divisions.iter().filter_map(|division| raised(division, level));
        let Some(division) = divisions.next() else { continue };
        if divisions.next().is_some() || own.is_some_and(|own| own.code != division.code) {
            return None;
        }
        own = Some(division);
    }
    own.map(|division| region(&division, year, town))
}

/// The level that a body names at the beginning of its name without saying which place it is: 市水务局.
fn own_level(name: &str) -> Option<OwnLevel> {
    let name = name.trim_start_matches(['本', '我', '全']);
    let rows = OWN_LEVELS.iter().filter(|(word, _)| name.starts_with(word));
    rows.max_by_key(|(word, _)| word.len()).map(|&(_, level)| level).filter(|&level| level != OwnLevel::None)
}

/// `division` itself or what it lies in, as a body of the level `own` belongs to it.
fn raised(division: &Division, own: OwnLevel) -> Option<Division> {
    let above = |code: u32| Divisions::get().by_code(code).last();
    let province = || above(division.code / 10_000 * 10_000);
    let city = || above(division.code / 100 * 100);
    match (own, division.level()) {
        (OwnLevel::Lowest, _) | (OwnLevel::County, Level::County) | (OwnLevel::Prefecture, Level::City) => {
            Some(*division)
        }
        (OwnLevel::Province, _) => province(),
        (OwnLevel::Municipal, _) if division.name.ends_with('市') => Some(*division),
        (OwnLevel::Municipal, Level::County) => {
            city().or_else(province).filter(|above| above.name.ends_with('市'))
        }
        (OwnLevel::Prefecture, Level::County) => city(),
        _ => None,
    }
}

/// The first place that the beginning of a text names in full; one of two characters (泗县) where a word begins.
fn first_place(text: &str) -> Option<Vec<Division>> {
    let apart = |at: usize| !text[..at].ends_with(is_han);
    let whole = |at: usize| {
        let long = |len: usize| len > 6 || text[at..at + len].ends_with('县') && apart(at);
        Divisions::get().matches(&text[at..]).iter().any(|found| !found.bare && long(found.len))
    };
    let starts = text.char_indices().take(CONTEXT_READ).map(|(at, _)| at);
    starts.filter(|&at| whole(at)).find_map(|at| Some(place::read(&text[at..])?.divisions))
}

#[cfg(test)]
mod tests;
