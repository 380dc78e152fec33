//! The table of divisions and its index: names to rows by longest prefix, codes to rows.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::region::{SHORT_FORMS, SUPERVISION};

/// One division a line, sorted by code; the form of a line stands in `scripts/build_divisions.py`.
static TABLE: &str = include_str!("divisions.txt");

/// A year after every year of the table: the division exists today.
const TODAY: u16 = 9999;

/// A division under one code and one name, over the years in which it had both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Division {
    /// Six digits of GB/T 2260.
    pub(super) code: u32,
    /// The code as written.
    pub(super) digits: &'static str,
    /// The full name.
    pub(super) name: &'static str,
    /// The short form of an autonomous unit: 红河州.
    pub(super) short: Option<&'static str>,
    /// First and last year at whose end it existed; 0 and 9999 where the table sets no bound.
    pub(super) years: (u16, u16),
    /// Code of the division that took its place.
    pub(super) successor: Option<u32>,
}

/// Level of a division.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// 省, 自治区, 直辖市.
    Province,
    /// 地级市, 地区, 自治州, 盟.
    City,
    /// 县, 县级市, 区, 旗, and what a province administers at that level.
    County,
}

impl Division {
    /// Reads a line of the table. The table's test reads every line, so the fallbacks are never taken.
    fn read(line: &'static str) -> Division {
        let mut words = line.split(' ');
        let digits = words.next().unwrap_or("");
        let mut division = Division {
            code: digits.parse().unwrap_or(0),
            digits,
            name: words.next().unwrap_or(""),
            short: None,
            years: (0, TODAY),
            successor: None,
        };
        for word in words {
            if let Some(short) = word.strip_prefix('=') {
                division.short = Some(short);
            } else if let Some(code) = word.strip_prefix('>') {
                division.successor = code.parse().ok();
            } else if let Some((first, last)) = word.split_once('-') {
                division.years = (first.parse().unwrap_or(0), last.parse().unwrap_or(TODAY));
            }
        }
        division
    }

    /// Its level, by the digits of its code.
    pub(super) fn level(&self) -> Level {
        match (self.code % 10_000, self.code % 100) {
            (0, _) => Level::Province,
            (_, 0) => Level::City,
            _ => Level::County,
        }
    }

    /// Whether it existed at the end of `year`.
    pub(super) fn existed(&self, year: u16) -> bool {
        self.years.0 <= year && year <= self.years.1
    }

    /// Whether it exists today.
    pub(super) fn exists(&self) -> bool {
        self.years.1 == TODAY
    }

    /// Whether it lies in `other`, by the codes.
    pub(super) fn lies_in(&self, other: &Division) -> bool {
        match other.level() {
            Level::Province => self.code / 10_000 == other.code / 10_000 && self.code != other.code,
            Level::City => {
                (self.code / 100 == other.code / 100 && self.code != other.code)
                    || SUPERVISION
                        .iter()
                        .any(|row| row.supervisor == other.code && row.supervised / 100 == self.code / 100)
            }
            Level::County => false,
        }
    }

    /// The name without its generic, as it stands before 高新区 or 分局; the name itself if nothing is left.
    pub(super) fn bare_name(&self) -> &'static str {
        let name = self.short.unwrap_or(self.name);
        let generic = name.strip_suffix("地区").map_or_else(|| last_character(name), |_| "地区");
        let bare = match self.level() {
            Level::Province if self.short.is_some() => name,
            _ => name.strip_suffix(generic).unwrap_or(name),
        };
        if bare.chars().nth(1).is_some() { bare } else { name }
    }

    /// The name of an autonomous unit without its peoples: 湘西自治州. The table is read once: its names are kept for good.
    fn without_peoples(&self) -> Option<&'static str> {
        let generic = AUTONOMOUS.iter().find(|generic| self.name.ends_with(**generic))?;
        let form = format!("{}{generic}", self.bare_name());
        (form != self.name && !form.ends_with(&generic.repeat(2))).then(|| &*form.leak())
    }
}

/// What the names of autonomous units below provinces end in.
const AUTONOMOUS: &[&str] = &["自治州", "自治县", "自治旗"];

/// The name in a line of a county that has no short form: most lines.
fn plain_county(line: &'static str) -> Option<&'static str> {
    let words = line.get(7..)?;
    if line.as_bytes().get(4..6)? == b"00" {
        return None;
    }
    let (name, more) = words.split_once(' ').unwrap_or((words, ""));
    (!more.contains('=')).then_some(name)
}

fn last_character(name: &str) -> &str {
    name.char_indices().next_back().map_or("", |(at, _)| &name[at..])
}

/// A name in [`TABLE`] or [`SHORT_FORMS`] and the row that it names.
#[derive(Clone, Copy)]
struct Name {
    spelling: &'static str,
    row: u16,
    /// Whether it is the bare name of a province or city: 深圳.
    bare: bool,
    /// One more than the place of the next name in the same slot; 0 where it is the last.
    next: u16,
}

/// Finds rows by name and by code. Built once, on the first look-up, without sorting; 200 KiB.
pub(super) struct Divisions {
    /// Where each row's line starts in [`TABLE`].
    rows: Vec<u32>,
    /// In the order in which they were read.
    names: Vec<Name>,
    /// For each pair of first characters, by [`slot`], one more than the place of its first name; 0 where it has
    /// none, as most places of a text.
    slots: Vec<u16>,
}

/// How many slots there are.
const SLOTS: usize = 1 << 14;

/// The slot of the first two characters of a text.
fn slot(text: &str) -> usize {
    let mut characters = text.chars().map(|c| c as usize);
    let (first, second) = (characters.next().unwrap_or(0), characters.next().unwrap_or(0));
    (first * 31 + second * 7) % SLOTS
}

static DIVISIONS: LazyLock<Divisions> = LazyLock::new(Divisions::index);

/// A name found at the beginning of a text.
#[derive(Clone, Debug)]
pub(super) struct Match {
    /// Its length in bytes.
    pub(super) len: usize,
    /// Whether it is a bare name: 深圳.
    pub(super) bare: bool,
    /// The rows that it names.
    rows: Vec<u16>,
}

impl Divisions {
    /// The index.
    pub(super) fn get() -> &'static Divisions {
        &DIVISIONS
    }

    fn index() -> Divisions {
        let (rows, names) = (Vec::with_capacity(4500), Vec::with_capacity(5500));
        let mut divisions = Divisions { rows, names, slots: vec![0; SLOTS] };
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', TABLE.as_bytes()) {
            let line = &TABLE[start..end];
            if !line.starts_with('#') {
                divisions.add_line(line);
                divisions.rows.push(start as u32);
            }
            start = end + 1;
        }
        for short in SHORT_FORMS {
            for row in divisions.rows_of(short.code) {
                divisions.add(short.form, row, false);
            }
        }
        divisions
    }

    /// Adds the names of the next line.
    fn add_line(&mut self, line: &'static str) {
        let row = self.rows.len();
        if let Some(county) = plain_county(line) {
            return self.add(county, row, false);
        }
        let division = Division::read(line);
        self.add(division.name, row, false);
        if let Some(short) = division.short {
            self.add(short, row, division.level() == Level::Province);
            if let Some(form) = division.without_peoples() {
                self.add(form, row, false);
            }
        }
        if division.level() < Level::County
            && division.short.is_none_or(|short| short != division.bare_name())
        {
            self.add(division.bare_name(), row, true);
        }
    }

    fn add(&mut self, spelling: &'static str, row: usize, bare: bool) {
        let first = &mut self.slots[slot(spelling)];
        self.names.push(Name { spelling, row: row as u16, bare, next: *first });
        *first = self.names.len() as u16;
    }

    /// The division of a row.
    fn row(&self, row: usize) -> Division {
        let start = self.rows.get(row).map_or(TABLE.len(), |&at| at as usize);
        Division::read(TABLE.get(start..).and_then(|rest| rest.lines().next()).unwrap_or(""))
    }

    /// The rows of a code, oldest first.
    fn rows_of(&self, code: u32) -> Range<usize> {
        let code_at = |&at: &u32| TABLE.get(at as usize..at as usize + 6).and_then(|d| d.parse::<u32>().ok());
        let start = self.rows.partition_point(|at| code_at(at) < Some(code));
        start..self.rows.partition_point(|at| code_at(at) <= Some(code))
    }

    /// The divisions that had a code, oldest first.
    pub(super) fn by_code(&self, code: u32) -> impl Iterator<Item = Division> {
        self.rows_of(code).map(|row| self.row(row))
    }

    /// The divisions inside a province or a city, of all times.
    pub(super) fn inside(&self, outer: &Division) -> impl Iterator<Item = Division> {
        let codes = match outer.level() {
            Level::Province => outer.code + 1..outer.code + 10_000,
            Level::City => outer.code + 1..outer.code + 100,
            Level::County => 0..0,
        };
        let rows = self.rows_of(codes.start).start..self.rows_of(codes.end.saturating_sub(1)).end;
        rows.map(|row| self.row(row))
    }

    /// The names that `text` begins with, the longest first.
    pub(super) fn matches(&self, text: &str) -> Vec<Match> {
        let of_slot = |at: u16| usize::from(at).checked_sub(1).map(|at| &self.names[at]);
        let names = std::iter::successors(of_slot(self.slots[slot(text)]), |name| of_slot(name.next));
        let mut names: Vec<&Name> = names.filter(|name| text.starts_with(name.spelling)).collect();
        names.sort_unstable_by_key(|name| (Reverse(name.spelling.len()), name.row));
        let same = names.chunk_by(|a, b| a.spelling.len() == b.spelling.len());
        let found = same.map(|names| Match {
            len: names[0].spelling.len(),
            bare: names.iter().all(|name| name.bare),
            rows: names.iter().map(|name| name.row).collect(),
        });
        found.collect()
    }

    /// All rows of the table.
    #[cfg(test)]
    pub(super) fn all(&self) -> impl Iterator<Item = Division> {
        (0..self.rows.len()).map(|row| self.row(row))
    }

    /// The divisions that a match names.
    pub(super) fn of(&self, found: &Match) -> impl Iterator<Item = Division> {
        found.rows.iter().map(|&row| self.row(usize::from(row)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_well_formed_and_in_order() {
        let divisions = Divisions::get();
        assert!(divisions.rows.len() > 4000 && divisions.rows.len() < usize::from(u16::MAX));
        let mut last = 0;
        for row in 0..divisions.rows.len() {
            let division = divisions.row(row);
            assert!((110_000..=820_000).contains(&division.code), "{division:?}");
            assert!(division.name.chars().count() >= 2, "{division:?}");
            assert!(division.years.0 <= division.years.1, "{division:?}");
            assert!(last <= division.code, "{division:?} stands in the wrong place");
            last = division.code;
            if let Some(successor) = division.successor {
                assert!(divisions.by_code(successor).next().is_some(), "{division:?} has no such successor");
            }
        }
    }

    #[test]
    fn every_county_has_a_province_and_no_two_divisions_share_a_code_today() {
        let divisions = Divisions::get();
        let mut codes = Vec::new();
        for row in 0..divisions.rows.len() {
            let division = divisions.row(row);
            assert!(divisions.by_code(division.code / 10_000 * 10_000).next().is_some(), "{division:?}");
            if division.exists() {
                codes.push(division.code);
            }
        }
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
        assert!(count > 3200);
    }

    #[test]
    fn short_forms_name_divisions_and_clash_with_no_name() {
        let divisions = Divisions::get();
        for short in SHORT_FORMS {
            assert!(divisions.by_code(short.code).any(|division| division.exists()), "{}", short.form);
            let same = divisions.names.iter().filter(|name| name.spelling == short.form);
            assert!(
                same.clone().all(|name| divisions.row(name.row as usize).code == short.code),
                "{}",
                short.form
            );
        }
        for row in SUPERVISION {
            assert!(divisions.by_code(row.supervisor).next().is_some());
            assert!(divisions.by_code(row.supervised).next().is_some());
        }
    }

    #[test]
    fn the_longest_name_comes_first() {
        let divisions = Divisions::get();
        let names = |text: &str| -> Vec<&'static str> {
            divisions.matches(text).iter().flat_map(|found| divisions.of(found)).map(|d| d.name).collect()
        };
        assert_eq!(names("盐田区司法局"), ["盐田区"]);
        assert_eq!(names("吉林市"), ["吉林市", "吉林省", "吉林市"]);
        assert_eq!(names("红河州金平县")[0], "红河哈尼族彝族自治州");
        assert!(names("云岭省").is_empty());
        assert!(names("").is_empty());
    }
}
