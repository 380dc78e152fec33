//! The gate: may this text be a report at all? It reads at memory speed and refuses the bulk of a crawl.
//!
//! Every report, whatever its layout, script or damage, speaks of 法治 (rule of law) or 依法行政
//! (administration by law), whose characters are the same in both scripts. The gate looks for the rare
//! character 法 and reads what follows it: a text passes on the first 法治政 or 法行政, or when 法治 stands
//! in it as often as in a text on the subject. So do the look-alikes that never name it: pages dense with
//! 执法, 司法 and 法院, and pages that open on a report on 信息公开.

use std::sync::LazyLock;

use memchr::memmem::{self, Finder};

/// A text that names 法治 alone passes when it does so at least once in this many bytes.
const BYTES_PER_MENTION: usize = 2048;

/// How far a needle may be torn apart by an inserted reading or a line break, in bytes.
const TEAR: usize = 24;

/// A text that names courts or enforcement passes when it does so at least once in this many bytes…
const BYTES_PER_LEGAL_WORD: usize = 400;
/// …and at least this often.
const LEAST_LEGAL_WORDS: usize = 3;

/// Where the title of a look-alike is looked for, in bytes.
const OPENING: usize = 1024;
/// A look-alike's title says that it is a report within this many bytes.
const TITLE_REST: usize = 72;

static DISCLOSURE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("信息公开"));
static LAW: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("法"));

/// Where the page comes to its subject, in bytes; `None` when it is certainly neither a report nor one of the
/// look-alikes that are worth a name.
pub(super) fn first_mention(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut first = None;
    let mut mentions = 0;
    let mut legal_words = 0;
    for at in LAW.find_iter(bytes) {
        let after = at + "法".len();
        match mention(bytes.get(after..).unwrap_or(&[])) {
            Mention::None => legal_words += usize::from(is_legal_word(bytes, at)),
            Mention::Weak => {
                first = first.or(Some(at));
                mentions += 1;
            }
            Mention::Strong => return first.or(Some(at)),
        }
    }
    if mentions > 0 && mentions * BYTES_PER_MENTION >= text.len() {
        return first;
    }
    let legal = legal_words >= LEAST_LEGAL_WORDS && legal_words * BYTES_PER_LEGAL_WORD >= text.len();
    if legal { Some(0) } else { look_alike_title(bytes) }
}

/// Whether the 法 at `at` is that of 执法, 司法 or 法院.
fn is_legal_word(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub("法".len()).and_then(|start| bytes.get(start..at));
    let after = bytes.get(at + "法".len()..at + 2 * "法".len());
    before == Some("执".as_bytes()) || before == Some("司".as_bytes()) || after == Some("院".as_bytes())
}

/// Where the page opens on a report on 信息公开.
fn look_alike_title(bytes: &[u8]) -> Option<usize> {
    let opening = bytes.get(..OPENING.min(bytes.len()))?;
    let of_a_report = |at: &usize| {
        let rest = opening.get(*at..(at + TITLE_REST).min(opening.len())).unwrap_or(&[]);
        let line = rest.split(|&byte| byte == b'\n').next().unwrap_or(&[]);
        ["报告", "年报", "情况", "報告"].iter().any(|word| memmem::find(line, word.as_bytes()).is_some())
    };
    DISCLOSURE.find_iter(opening).find(of_a_report)
}

/// What follows a 法.
enum Mention {
    /// Another word.
    None,
    /// 法治.
    Weak,
    /// 法治政府, 依法行政.
    Strong,
}

fn mention(after: &[u8]) -> Mention {
    if let Some(rest) = next(after, "治") {
        if next(rest, "政").is_some() { Mention::Strong } else { Mention::Weak }
    } else if after.starts_with("制政府".as_bytes()) {
        // 法制政府 is an old form of the name, and a slip of the pen for it.
        Mention::Strong
    } else if next(after, "行").is_some_and(|rest| next(rest, "政").is_some()) {
        Mention::Strong
    } else {
        Mention::None
    }
}

/// What follows `character` when it comes next, white space and one inserted reading `(fǎ)` aside.
fn next<'a>(bytes: &'a [u8], character: &str) -> Option<&'a [u8]> {
    if let Some(rest) = bytes.strip_prefix(character.as_bytes()) {
        return Some(rest);
    }
    // Nearly always another character follows, and is told from a tear by its first byte.
    if !matches!(bytes.first()?, b'(' | b' ' | b'\n' | b'\r' | b'\t' | 0xC2 | 0xE3 | 0xEF) {
        return None;
    }
    let torn = bytes.get(..TEAR.min(bytes.len()))?;
    let at = torn.windows(character.len()).position(|window| window == character.as_bytes())?;
    let tear = torn.get(..at)?;
    harmless(tear).then(|| bytes.get(at + character.len()..))?
}

/// Whether a tear holds only white space, brackets and Latin letters, with or without tone marks.
fn harmless(tear: &[u8]) -> bool {
    std::str::from_utf8(tear).is_ok_and(|tear| {
        tear.chars().all(|c| {
            c.is_whitespace()
                || matches!(c, '(' | ')' | '（' | '）')
                || (c.is_alphabetic() && (c as u32) < 0x0400)
        })
    })
}

/// Whether the text opens in Latin script: an English page, or the dump of a binary.
pub(super) fn opens_in_latin(text: &str) -> bool {
    const SAMPLE: usize = 128;
    let head = text.as_bytes().get(..SAMPLE.min(text.len())).unwrap_or(&[]);
    let ascii = head.iter().filter(|byte| byte.is_ascii()).count();
    !head.is_empty() && ascii * 4 >= head.len() * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strong_needle_opens_the_gate_anywhere() {
        let filler = "今年全县粮食播种面积稳定,农业生产形势良好。".repeat(500);
        assert_eq!(first_mention(&filler), None);
        for needle in [
            "法治政府",
            "依法行政",
            "法 治 政 府",
            "法(fǎ)治(zhì)政(zhèng)府(fǔ)",
            "法\n治政府",
            "法（fa）治　政府",
            "法制政府",
        ] {
            assert!(first_mention(&format!("{filler}{needle}{filler}")).is_some(), "{needle}");
        }
    }

    #[test]
    fn a_single_mention_of_the_rule_of_law_opens_only_a_short_text() {
        assert!(first_mention("一、全面加强党对法治建设的领导").is_some());
        let filler = "今年全县粮食播种面积稳定,农业生产形势良好。".repeat(500);
        assert_eq!(first_mention(&format!("{filler}法治{filler}")), None);
        assert_eq!(first_mention(&format!("{filler}法制政策{filler}")), None);
        assert_eq!(first_mention("依法办事,方法得当,法院受理案件。"), None);
        assert_eq!(first_mention(""), None);
        assert_eq!(first_mention("法"), None);
        assert_eq!(first_mention("法("), None);
    }

    #[test]
    fn latin_text_is_told_by_its_head() {
        assert!(opens_in_latin("Annual report on the building of a law-based government"));
        assert!(!opens_in_latin("2024年,全县法治政府建设"));
        assert!(!opens_in_latin(""));
    }
}
