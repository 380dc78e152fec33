//! How names and numbers are blanked out in copies that are sold as samples.

/// Units of government that stand behind a mask: `某县`, `XX镇`, `*区`.
pub(crate) static UNITS: &[char] = &[
    '省', // province
    '市', // city
    '县', // county
    '区', // district
    '镇', // town
    '乡', // township
    '街', // 街道, subdistrict
    '局', // bureau
];

/// What else a mask of asterisks or crosses hides, by the character behind it: `****年`, `*次`, `XX%`.
pub(crate) static COUNTED: &[char] = &[
    '年', // year
    '月', // month
    '日', // day
    '次', // times
    '个', // pieces
    '件', // cases
    '场', // sessions
    '人', // persons
    '名', // persons, by name
    '项', // items
    '份', // copies
    '号', // number of a document
    '万', // ten thousand
    '%', '.', // a masked list number: `*.加强组织领导`
    '、',
];

/// Characters that masks are made of; two in a row hide something, one does only before a unit or a counted thing.
pub(crate) static MARKS: &[char] = &[
    '*', '×', '✕', 'X', // `XX镇`
    'x', // `20xx年`
    '＊',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_stands_twice() {
        let mut all: Vec<char> = UNITS.iter().chain(COUNTED).chain(MARKS).copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
