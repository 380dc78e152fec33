//! References such as `&nbsp;`: where in the source the decoded characters stand.

/// How decoded text lies over its source: pairs of lengths, equal where the source was copied.
pub(super) fn aligned(value: &str, raw: &str) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let (mut left, mut rest) = (value, raw);
    while !left.is_empty() {
        // Up to the next character that the tokenizer rewrites.
        let same = rest.find(['&', '\r', '\0']).unwrap_or(rest.len()).min(left.len());
        let same = if left.is_char_boundary(same) { same } else { 0 };
        if same > 0 {
            pairs.push((same, same));
            (left, rest) = (&left[same..], &rest[same..]);
            continue;
        }
        let Some(c) = left.chars().next() else { break };
        let source = if rest.starts_with("\r\n") {
            2
        } else if rest.starts_with('&') && (c != '&' || is_reference(rest)) {
            reference_length(rest)
        } else {
            rest.chars().next().map_or(0, char::len_utf8)
        };
        pairs.push((c.len_utf8(), source));
        (left, rest) = (&left[c.len_utf8()..], rest.get(source..).unwrap_or_default());
    }
    pairs
}

/// Whether `&` begins a reference: `&amp` also stands for itself.
fn is_reference(rest: &str) -> bool {
    rest.get(1..)
        .is_some_and(|name| name.starts_with('#') || name.starts_with("amp") || name.starts_with("AMP"))
}

/// The length of the reference that `rest` begins with.
fn reference_length(rest: &str) -> usize {
    let name = rest.get(1..).unwrap_or_default();
    let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(name.len());
    1 + length + usize::from(name.get(length..).is_some_and(|after| after.starts_with(';')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_line_breaks_and_plain_ampersands_are_told_apart() {
        assert_eq!(aligned("a\u{A0}b", "a&nbsp;b"), [(1, 1), (2, 6), (1, 1)]);
        assert_eq!(aligned("。&x", "&#12290;&amp;x"), [(3, 8), (1, 5), (1, 1)]);
        assert_eq!(aligned("a & b", "a & b"), [(2, 2), (1, 1), (2, 2)]);
        assert_eq!(aligned("a\nb", "a\r\nb"), [(1, 1), (1, 2), (1, 1)]);
    }
}
