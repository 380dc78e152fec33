//! Matching the wordings of the tables: `^` ties to the beginning, `…` stands for any words.

/// Whether `text` holds `wording`; the byte at which its first piece stands.
pub(crate) fn find(wording: &str, text: &str) -> Option<usize> {
    let (tied, wording) = wording.strip_prefix('^').map_or((false, wording), |rest| (true, rest));
    let mut pieces = wording.split('…');
    let first = pieces.next()?;
    let start = if tied { text.starts_with(first).then_some(0)? } else { text.find(first)? };
    let mut at = start + first.len();
    for piece in pieces {
        at += text[at..].find(piece)? + piece.len();
    }
    Some(start)
}

/// Whether `text` holds one of `wordings`.
pub(crate) fn any(wordings: &[&str], text: &str) -> bool {
    wordings.iter().any(|wording| find(wording, text).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_and_ties() {
        assert_eq!(find("存在…问题", "工作中存在的主要问题"), Some("工作中".len()));
        assert_eq!(find("存在…问题", "问题存在"), None);
        assert_eq!(find("^下一步", "下一步工作"), Some(0));
        assert_eq!(find("^下一步", "及下一步工作"), None);
    }
}
