//! How the issuing mark of a document number (机关代字) ends, before the year in brackets.

/// Last characters of a mark: 国办发, 厅字, 国函, 政办规.
pub(crate) static LAST_CHARACTERS: &[char] = &[
    '发', // 印发, issued to lower bodies
    '办', // of an office
    '字', // 厅字: of a general office
    '函', // letter
    '文', // 府文, 委文: of a government, of a Party committee
    '规', // normative document
    '法', // of the body for the rule of law
    '政', // of a government
    '府', // of a government
    '委', // of a Party committee
    '通', // notice
    '呈', // submitted to a higher body
    '报', // report to a higher body
    '复', // reply
    '监', // supervision
];

#[cfg(test)]
mod tests {
    use super::LAST_CHARACTERS;

    #[test]
    fn no_character_stands_twice() {
        for (n, c) in LAST_CHARACTERS.iter().enumerate() {
            assert!(!LAST_CHARACTERS[..n].contains(c), "{c}");
        }
    }
}
