//! The encoding that a page declares in its own first bytes.

/// How far the declaration may stand, in bytes.
const HEAD: usize = 4096;

/// The label behind the first `charset=`, or `encoding=` of an XML declaration.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(HEAD))?.to_ascii_lowercase();
    let xml = head.starts_with(b"<?xml").then(|| label(&head, b"encoding")).flatten();
    label(&head, b"charset").or(xml)
}

fn label(head: &[u8], name: &[u8]) -> Option<String> {
    let mut from = 0;
    while let Some(at) = head.get(from..)?.windows(name.len()).position(|window| window == name) {
        from += at + name.len();
        let rest = head.get(from..)?.trim_ascii_start();
        let Some(value) = rest.strip_prefix(b"=") else { continue };
        let value = value.trim_ascii_start();
        let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
        let end = value.iter().position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)));
        let label = value.get(..end.unwrap_or(value.len()))?;
        if !label.is_empty() {
            return String::from_utf8(label.to_vec()).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_declare() {
        for (page, expected) in [
            ("<meta charset=gb2312>", Some("gb2312")),
            ("<META http-equiv='Content-Type' content='text/html; CharSet = \"GBK\"'>", Some("gbk")),
            ("<?xml version='1.0' encoding='big5'?><html>", Some("big5")),
            ("<script src=a charset></script><meta charset=\"utf-8\"/>", Some("utf-8")),
            ("<p>charset", None),
        ] {
            assert_eq!(declared(page.as_bytes()).as_deref(), expected, "{page}");
        }
    }
}
