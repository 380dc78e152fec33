//! Reads the place that the name of a body begins with: 广东省, 深圳市, 盐田区, each optional, and a township.

use super::divisions::{Division, Divisions, Level};
use crate::lexicon::region::{
    AFTER_BARE_NAME, AFTER_TOWN, BEFORE_PLACE, BEFORE_TOWN, CENTRAL_BRANCHES, COUNTY_GENERICS,
    DIVISION_GENERICS, NATURAL_GENERICS, NEW_ZONE, NO_DIVISION, NO_TOWN, OPENS_ZONE, PILOT_ZONE, QUARTER,
    TOWN_GENERICS, ZONE_ORGANS,
};

/// The name of a zone ends within so many characters behind that of its city.
const LONGEST_ZONE: usize = 16;

/// The bare name of a county has at most this many characters: 科尔沁左翼.
const LONGEST_BARE_NAME: usize = 5;

/// The place that a name begins with.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The divisions of all times that the last name of the chain may mean, in the order of their codes.
    pub(super) divisions: Vec<Division>,
    /// Where the chain of names ends.
    pub(super) end: usize,
}

/// `name` without what may stand before the place: spaces, brackets, 中共, 国家税务总局.
pub(super) fn without_prefix(name: &str) -> &str {
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    BEFORE_PLACE.iter().find_map(|prefix| name.strip_prefix(*prefix)).unwrap_or(name).trim_start()
}

/// The chain of divisions that `text` begins with: 深圳市盐田区, 红河州金平县, 广东深圳.
pub(super) fn read(text: &str) -> Option<Place> {
    let divisions = Divisions::get();
    let mut place: Option<Place> = None;
    // Province, prefecture, prefecture under another prefecture, county: no chain is longer.
    for _ in 0..4 {
        let end = place.as_ref().map_or(0, |place| place.end);
        let rest = text.get(end..).unwrap_or("");
        let at = end + (rest.len() - rest.trim_start().len());
        let rest = rest.trim_start();
        let next = divisions.matches(rest).into_iter().find_map(|found| {
            if found.bare && !may_follow_bare_name(rest.get(found.len..).unwrap_or("")) {
                let (inner, len) =
                    divisions.of(&found).find_map(|outer| bare_inside(rest.get(found.len..)?, &outer))?;
                return Some(Place { divisions: vec![inner], end: at + found.len + len });
            }
            let within = place.as_ref().map(|place| &place.divisions);
            let named: Vec<Division> = divisions
                .of(&found)
                .filter(|division| {
                    within.is_none_or(|outer| outer.iter().any(|outer| division.lies_in(outer)))
                })
                .collect();
            (!named.is_empty()).then_some(Place { divisions: named, end: at + found.len })
        });
        match next {
            Some(next) => place = Some(next),
            None => break,
        }
    }
    place
}

/// The division inside `outer` by whose bare name `rest` begins, and the length of that name: 涪陵 of
/// 涪陵高新区 behind 重庆.
fn bare_inside(rest: &str, outer: &Division) -> Option<(Division, usize)> {
    // A new zone may lie outside of the district that it is called after: 秦皇岛北戴河新区.
    let ends = |rest: &str| may_follow_bare_name(rest) && !rest.starts_with(NEW_ZONE);
    let named = |division: &Division| rest.strip_prefix(division.bare_name()).is_some_and(ends);
    let found = Divisions::get().inside(outer).filter(Division::exists).find(named)?;
    Some((found, found.bare_name().len()))
}

/// Whether the bare name of a province or city may end where `rest` begins.
fn may_follow_bare_name(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty()
        || begins_with_year(rest)
        || AFTER_BARE_NAME.iter().any(|word| rest.starts_with(word))
        || Divisions::get().matches(rest).iter().any(|found| !found.bare)
}

fn begins_with_year(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) || text.starts_with("二〇") || text.starts_with("二零")
}

/// The province or city by whose bare name that of a zone begins: 郑州 of 郑州航空港经济综合实验区. A mountain or a water
/// that is called like a city is none: 黄山湖风景区.
pub(super) fn of_zone(name: &str) -> Option<Place> {
    let divisions = Divisions::get();
    let found = divisions.matches(name).into_iter().find(|found| found.bare)?;
    let rest = name.get(found.len..)?;
    let named = names_zone(rest);
    named.then(|| Place { divisions: divisions.of(&found).collect(), end: found.len })
}

/// The units of the level of counties by whose bare name that of a zone begins, or of an organ of the central state:
/// 库尔勒市 of 库尔勒经济技术开发区, 昆山市 of 昆山海关.
pub(super) fn county_of_zone(name: &str) -> Option<Place> {
    let divisions = Divisions::get();
    let ends = name.char_indices().map(|(at, _)| at).take(LONGEST_BARE_NAME + 1).skip(2);
    let ends: Vec<usize> =
        ends.filter(|&end| names_zone(&name[end..]) || names_organ(&name[end..])).collect();
    ends.into_iter().rev().find_map(|end| {
        let called = |generic: &&str| {
            let full = format!("{}{generic}", &name[..end]);
            let found = divisions.matches(&full).into_iter().find(|found| found.len == full.len());
            found.map(|found| divisions.of(&found).filter(|d| d.level() == Level::County).collect::<Vec<_>>())
        };
        let found: Vec<Division> = COUNTY_GENERICS.iter().filter_map(called).flatten().collect();
        (!found.is_empty()).then_some(Place { divisions: found, end })
    })
}

/// Whether the rest of a zone's name, behind a bare name, begins as names of zones do; other words there (嵩明|杨林) may
/// be a part of another name.
pub(super) fn opens_zone(rest: &str) -> bool {
    OPENS_ZONE.iter().any(|word| rest.starts_with(word)) || names_organ(rest)
}

/// Whether the words behind a bare name make it that of an organ of the central state.
fn names_organ(rest: &str) -> bool {
    CENTRAL_BRANCHES.iter().any(|word| rest.starts_with(word))
}

/// Whether the words behind a bare name make it that of a zone.
fn names_zone(rest: &str) -> bool {
    let zone = |end: usize| {
        rest.get(..end).is_some_and(|words| NO_DIVISION.iter().any(|zone| words.ends_with(zone)))
    };
    let mut ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_ZONE);
    let run = || ZONE_ORGANS.iter().any(|organ| rest.contains(organ));
    !rest.starts_with(NATURAL_GENERICS) && (ends.any(zone) || run())
}

/// The division inside `outer` that a quarter of a pilot zone is called after: 郑州 of 自由贸易试验区郑州片区.
fn quarter(rest: &str, outer: &Division) -> Option<Division> {
    let (_, quarter) = rest.split_once(PILOT_ZONE)?;
    let named = |division: &Division| {
        quarter.strip_prefix(division.bare_name()).is_some_and(|rest| rest.starts_with(QUARTER))
    };
    Divisions::get().inside(outer).filter(Division::exists).find(named)
}

/// The township that `rest` begins with: 吴家镇 of 吴家镇人民政府. Names are at most 15 characters long.
pub(super) fn town(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    let rest = BEFORE_TOWN.iter().find_map(|organ| rest.strip_prefix(*organ)).unwrap_or(rest);
    rest.char_indices().take(15).find_map(|(at, _)| {
        let (before, here) = (rest.get(..at)?, rest.get(at..)?);
        let generic = TOWN_GENERICS.iter().find(|generic| here.starts_with(**generic))?;
        let after = here.get(generic.len()..)?;
        let ends = after.is_empty()
            || begins_with_year(after)
            || AFTER_TOWN.iter().any(|word| after.starts_with(word));
        (ends && !before.is_empty() && !NO_TOWN.contains(&before)).then(|| &rest[..at + generic.len()])
    })
}

/// Whether `rest` begins with what looks like a county or city that the table does not know: 岚川区.
pub(super) fn begins_with_unknown_division(rest: &str) -> bool {
    let mut ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).skip(2).take(2);
    ends.any(|end| {
        let name = rest.get(..end).unwrap_or("");
        let ends_in = |table: &[&str]| table.iter().any(|generic| name.ends_with(generic));
        ends_in(DIVISION_GENERICS) && !ends_in(NO_DIVISION)
    })
}

/// The divisions inside `outer` that the rest of a body's name says it serves: 增城区 of 公安局增城区分局, 思明区 of
/// 公安局思明分局, 灌南县 of 灌南经济开发区, 抚州市 of 烟草公司抚州市公司.
pub(super) fn served(rest: &str, outer: &Division) -> Vec<Division> {
    let before = rest.strip_suffix("分局").unwrap_or("");
    let below = |division: &Division| division.level() == below(outer) && division.lies_in(outer);
    let full = |name: &str| name.chars().nth(2).is_some() && rest.contains(name);
    let branch = |division: &Division| !before.is_empty() && before.ends_with(division.bare_name());
    let named = Divisions::get().inside(outer).filter(below);
    let named: Vec<Division> = named.filter(|division| full(division.name) || branch(division)).collect();
    if !named.is_empty() {
        return named;
    }
    quarter(rest, outer).or_else(|| Some(bare_inside(rest, outer)?.0)).into_iter().collect()
}

/// The level of what lies directly in `outer`; a municipality has no cities.
fn below(outer: &Division) -> Level {
    let municipality = outer.name.ends_with('市');
    if outer.level() == Level::Province && !municipality { Level::City } else { Level::County }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn chain(text: &str, code: u32, rest: &str) {
        let place = read(text).expect(text);
        assert!(
            place.divisions.iter().any(|division| division.code == code),
            "{text}: {:?}",
            place.divisions
        );
        assert_eq!(&text[place.end..], rest);
    }

    #[test]
    fn chains_end_before_the_organ() {
        chain("深圳市盐田区司法局", 440_308, "司法局");
        chain("盐田区司法局", 440_308, "司法局");
        chain("广东省深圳市盐田区司法局", 440_308, "司法局");
        chain("广东省盐田区", 440_308, "");
        chain("红河州金平县人民政府", 532_530, "人民政府");
        chain("伊犁州塔城地区行署", 654_200, "行署");
        chain("南昌市南昌县人民政府", 360_121, "人民政府");
        chain("吉林省吉林市人民政府", 220_200, "人民政府");
        chain("河南县人民政府", 632_324, "人民政府");
        chain("湖北武汉市水务局", 420_100, "水务局");
        chain("湖北2023年法治", 420_000, "2023年法治");
        chain("十堰经济技术开发区", 420_300, "经济技术开发区");
        chain("重庆涪陵高新区管委会", 500_102, "高新区管委会");
        chain("浙江宁波经济技术开发区", 330_200, "经济技术开发区");
        chain("浙江舟山群岛新区管委会", 330_900, "群岛新区管委会");
        chain("苏州工业园区管委会", 320_500, "工业园区管委会");
        chain("湘西自治州人民政府", 433_100, "人民政府");
        chain("长阳自治县人民政府", 420_528, "人民政府");
    }

    #[test]
    fn bare_names_are_no_part_of_other_names() {
        for text in ["朝阳镇人民政府", "海东乡", "大理石厂", "云岭省人民政府", "长征镇", "河池街道"]
        {
            assert!(read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn towns_are_told_from_departments() {
        assert_eq!(town("吴家镇委员会"), Some("吴家镇"));
        assert_eq!(town("人民政府金龙街道办事处"), Some("金龙街道"));
        assert_eq!(town("新江湾城街道"), Some("新江湾城街道"));
        assert_eq!(town("长安镇2024年"), Some("长安镇"));
        assert_eq!(town("住房和城乡建设局"), None);
        assert_eq!(town("城镇管理局"), None);
        assert_eq!(town("乡镇"), None);
        assert_eq!(town(""), None);
    }
}
