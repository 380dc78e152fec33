//! Text that a page does not show by itself: a script puts it there. It lies in a `<textarea>`, a template, a hidden
//! input or, as a string, in a script.
//!
//! Of all such places the one with most sentences is taken and put into the page behind its element, so that it is
//! read like any other text.

use memchr::memchr;

use super::page::is_mark;

/// A page with more marks of sentences shows its own text.
pub(super) const MOST_SHOWN: u32 = 60;
/// What is stored has at least so many, and so many times those that are shown.
const FEWEST: u32 = 20;
const TIMES: u32 = 3;

/// A shorter string of a script is no text, in bytes.
const SHORTEST: usize = 300;
/// The value of an input begins at most so many bytes behind the start of its tag, which ends as near behind it.
const TAG: usize = 400;

/// Elements whose content scripts show.
static KEEPERS: &[&str] = &["textarea", "noscript", "template", "noframes", "script"];

/// A page with its stored text put in.
#[derive(Debug)]
pub(super) struct Spliced {
    pub(super) source: String,
    /// Where the text was put, and its length.
    pub(super) at: usize,
    pub(super) length: usize,
}

impl Spliced {
    /// The place in the page that `offset` of the new source comes from; `None` inside of what was put in, which
    /// comes from [`Spliced::at`].
    pub(super) fn original(&self, offset: u64) -> Option<u64> {
        let (at, length) = (self.at as u64, self.length as u64);
        match offset {
            _ if offset < at => Some(offset),
            _ if offset < at + length => None,
            _ => Some(offset - length),
        }
    }
}

/// The page with its stored text, where that says much more than the `shown` marks of what it shows.
pub(super) fn splice(source: &str, shown: u32) -> Option<Spliced> {
    let counted = texts(source).map(|(at, text)| (marks(&text), at, text));
    let (stored, at, text) = counted.max_by_key(|(stored, ..)| *stored)?;
    if stored < FEWEST.max(shown.saturating_mul(TIMES)) {
        return None;
    }
    let text = format!("<div>{}</div>", as_html(text));
    let mut spliced = String::with_capacity(source.len() + text.len());
    spliced.push_str(source.get(..at)?);
    spliced.push_str(&text);
    spliced.push_str(source.get(at..)?);
    Some(Spliced { source: spliced, at, length: text.len() })
}

/// Marks of sentences behind Chinese words: code has commas too.
fn marks(text: &str) -> u32 {
    let behind_words = |pair: &(char, char)| pair.0 > '\u{2E7F}' && !is_mark(pair.0) && is_mark(pair.1);
    text.chars().zip(text.chars().skip(1)).filter(behind_words).count() as u32
}

/// The longest text of every keeper, and where its element ends.
fn texts(source: &str) -> impl Iterator<Item = (usize, String)> + use<'_> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(found) = memchr(b'<', source.as_bytes().get(at..)?) {
            at += found + 1;
            let rest = source.get(at..)?;
            if begins(rest, "input") {
                if let Some((value, length)) = value_of(rest) {
                    return Some((at + length, unescaped(value)));
                }
            } else if let Some(name) = KEEPERS.iter().find(|name| begins(rest, name)) {
                let (tag, inside) = rest.split_once('>').unwrap_or((rest, ""));
                let length = end_of(inside, name);
                let content = inside.get(..length).unwrap_or("");
                let behind = inside.get(length..).unwrap_or("");
                let end = source.len() - behind.len() + behind.find('>').map_or(behind.len(), |end| end + 1);
                at = end;
                let text = match *name {
                    "script" if !is_template(tag) => longest_string(content).unwrap_or_default(),
                    "textarea" => unescaped(content),
                    _ => content.to_owned(),
                };
                return Some((end, text));
            }
        }
        None
    })
}

/// Whether the name of a tag stands at the beginning of `rest`.
fn begins(rest: &str, name: &str) -> bool {
    let (bytes, length) = (rest.as_bytes(), name.len());
    bytes.get(..length).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
        && bytes.get(length).is_some_and(|next| next.is_ascii_whitespace() || matches!(next, b'>' | b'/'))
}

/// Whether a script is none: `<script type="text/html">`.
fn is_template(tag: &str) -> bool {
    tag.split_ascii_whitespace()
        .any(|word| word.starts_with("type=") && (word.contains("html") || word.contains("template")))
}

/// Where the content of an element ends.
fn end_of(inside: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = memchr(b'<', inside.as_bytes().get(at..).unwrap_or_default()) {
        at += found;
        let rest = inside.get(at + 1..).unwrap_or("");
        if rest.strip_prefix('/').is_some_and(|rest| begins(rest, name)) {
            return at;
        }
        at += 1;
    }
    inside.len()
}

/// The value of an `<input>`, and the length of its tag.
fn value_of(tag: &str) -> Option<(&str, usize)> {
    let head = near(tag, 0)?;
    let at = memchr::memmem::find(head, b"value=")? + "value=".len();
    let quote = tag.get(at..)?.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    // The tag has ended before: the value is of another one.
    if memchr(b'>', head).is_some_and(|end| end < at) {
        return None;
    }
    let value = tag.get(at + 1..)?;
    let value = value.get(..value.find(quote)?).filter(|value| value.len() >= SHORTEST)?;
    let behind = at + 1 + value.len();
    let end = memchr(b'>', near(tag, behind)?)?;
    Some((value, behind + end + 1))
}

/// The bytes of `tag` from `at` on as far as they are looked at: a tag that never ends would be read again and again.
fn near(tag: &str, at: usize) -> Option<&[u8]> {
    tag.as_bytes().get(at..tag.len().min(at + TAG))
}

/// The string of a script with most sentences.
fn longest_string(script: &str) -> Option<String> {
    let bytes = script.as_bytes();
    let (mut at, mut best) = (0, None);
    while let Some(found) = memchr::memchr3(b'"', b'\'', b'`', bytes.get(at..)?) {
        let start = at + found + 1;
        let quote = bytes[start - 1];
        let mut end = start;
        // No string but a template goes over a line's end: a stray quote is left there.
        while let Some(&byte) = bytes.get(end) {
            match byte {
                b'\\' => end += 1,
                b'\n' if quote != b'`' => break,
                _ if byte == quote => break,
                _ => {}
            }
            end += 1;
        }
        if let Some(string) = script.get(start..end).filter(|string| string.len() >= SHORTEST) {
            let text = unquoted(string);
            let count = marks(&text);
            if best.as_ref().is_none_or(|&(most, _)| count > most) {
                best = Some((count, text));
            }
        }
        at = end + 1;
    }
    best.map(|(_, text)| text)
}

/// A string of a script without its escapes.
fn unquoted(string: &str) -> String {
    let mut text = String::with_capacity(string.len());
    let mut units: Vec<u16> = Vec::new();
    let mut rest = string;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let mut plain = Some(c);
        if c == '\\' {
            let escaped = rest.chars().next();
            rest = &rest[escaped.map_or(0, char::len_utf8)..];
            let length = match escaped {
                Some('u') => 4,
                Some('x') => 2,
                _ => 0,
            };
            let code = rest.get(..length).filter(|code| !code.is_empty());
            if let Some(unit) = code.and_then(|code| u16::from_str_radix(code, 16).ok()) {
                units.push(unit);
                rest = &rest[length..];
                continue;
            }
            plain = match escaped {
                Some('n' | 'r') => Some('\n'),
                Some('t') => Some(' '),
                other => other,
            };
        }
        flush(&mut units, &mut text);
        text.extend(plain);
    }
    flush(&mut units, &mut text);
    text
}

fn flush(units: &mut Vec<u16>, text: &mut String) {
    text.extend(char::decode_utf16(units.drain(..)).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

/// Marks of markup that were written as entities.
fn unescaped(text: &str) -> String {
    const ENTITIES: [(&str, &str); 6] =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        plain.push_str(before);
        let row = ENTITIES.iter().find(|row| entity.starts_with(row.0)).unwrap_or(&("&", "&"));
        plain.push_str(row.1);
        rest = &entity[row.0.len()..];
    }
    plain + rest
}

/// The text as it is put into a page: its own markup stays, the lines of a text without are kept.
fn as_html(text: String) -> String {
    let text = if text.contains('<') { text } else { unescaped(&text) };
    if ["<p", "<P", "<br", "<BR", "</"].iter().any(|tag| text.contains(tag)) {
        text
    } else {
        text.replace('\n', "<br>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "<p>一、全年办案、普法、复议、应诉,成效明显。</p>";

    fn stored(page: &str, shown: u32) -> Option<String> {
        splice(page, shown).map(|it| it.source[it.at..it.at + it.length].to_owned())
    }

    #[test]
    fn the_text_is_found_wherever_scripts_take_it_from() {
        let body = BODY.repeat(5);
        let wanted = format!("<div>{body}</div>");
        let escaped = body.replace('<', "&lt;").replace('>', "&gt;");
        let quoted: String = body
            .encode_utf16()
            .map(
                |unit| if unit < 128 { char::from(unit as u8).to_string() } else { format!("\\u{unit:04x}") },
            )
            .collect::<String>()
            .replace('/', "\\/");
        for page in [
            format!("<textarea id=a>{escaped}</textarea><b>x</b>"),
            format!("<TEXTAREA id=a>{body}</TEXTAREA>"),
            format!("<input type=hidden value='{escaped}'>"),
            format!("<noscript>{body}</noscript>"),
            format!("<script>var a='it', b=\"{quoted}\";// don't\n</script>"),
            format!("<script type='application/json'>{{\"a\":\"{body}\"}}</script>"),
            format!("<script type='text/html'>{body}</script>"),
            format!("<script>x = `{body}`</script>"),
        ] {
            assert_eq!(stored(&page, 3).as_deref(), Some(wanted.as_str()), "{page}");
            assert_eq!(stored(&page, 30), None, "{page}");
        }
        assert_eq!(stored(&format!("<p>{body}</p>"), 0), None);
    }

    #[test]
    fn lines_of_a_string_are_kept() {
        let string = "一、全年办案、普法、复议、应诉,成效明显。\\n".repeat(8);
        let found = stored(&format!("<script>a={{\"c\":\"{string}\"}}</script>"), 0).unwrap_or_default();
        assert_eq!(found.matches("明显。<br>").count(), 8);
    }

    #[test]
    fn places_round_the_text_are_those_of_the_page() {
        let page = format!("ab<noscript>{}</noscript>cd", BODY.repeat(5));
        let spliced = splice(&page, 0).expect("stored");
        assert_eq!(spliced.original(1), Some(1));
        assert_eq!(spliced.original(spliced.at as u64 + 3), None);
        let behind = spliced.source.rfind('c').expect("there");
        assert_eq!(spliced.original(behind as u64), page.rfind('c').map(|at| at as u64));
    }

    #[test]
    fn broken_pages_are_read_in_one_pass() {
        for piece in
            ["<script>", "<textarea>", "<input value=\"", "<script>\"", "\\u", "</script", "<input ", "'`"]
        {
            let page = piece.repeat(50_000);
            assert_eq!(stored(&page, 0), None);
            assert_eq!(stored(&format!("<script>{page}"), 0), None);
        }
    }
}
