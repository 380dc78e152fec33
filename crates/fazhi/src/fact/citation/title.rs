//! What a title says of its document: kind, draft or in force, period, and the key that reports share.

use std::fmt::Write;
use std::sync::LazyLock;

use crate::CitationKind;
use crate::lexicon::citation::{BARE_NOTES, DRAFT_NOTES, DROPPED_PREFIXES, FORCE_NOTES, KINDS, SPEAKS_OF};
use crate::read::citation::{document_number, period};
use crate::read::word::Words;

static KIND_WORDS: LazyLock<Words<CitationKind>> =
    LazyLock::new(|| Words::new(KINDS.iter().map(|row| (row.word, row.kind))));

/// Brackets that may hold a note, opening and closing.
const BRACKETS: [(char, char); 4] = [('(', ')'), ('【', '】'), ('[', ']'), ('〔', '〕')];

/// The most code points of a note whose closing bracket was lost.
const LONGEST_OPEN_NOTE: usize = 12;

/// A title taken apart: the words that decide, and the notes behind them.
#[derive(Debug)]
pub(super) struct Parsed<'a> {
    /// The title up to its first note, without closing marks of quotation.
    stem: &'a str,
    /// The notes, without their brackets; the last one first.
    notes: Vec<Note<'a>>,
}

#[derive(Clone, Copy, Debug)]
struct Note<'a> {
    /// With its brackets, as printed.
    printed: &'a str,
    /// Without them.
    words: &'a str,
}

impl Note<'_> {
    fn has(self, words: &[&str]) -> bool {
        words.iter().any(|word| self.words.contains(word))
    }
}

/// Takes a title apart. `title` stands without its outermost marks.
pub(super) fn parsed(title: &str) -> Parsed<'_> {
    let mut stem = title;
    let mut notes = Vec::new();
    loop {
        stem = stem
            .trim_end_matches([' ', '\n', '\r', '”', '’', '"', '〉', '>', '》', '」', '』', '。', ',', '、']);
        let Some((before, note)) =
            bracketed_note(stem).or_else(|| open_note(stem)).or_else(|| bare_note(stem))
        else {
            return Parsed { stem, notes };
        };
        if before.trim().is_empty() {
            return Parsed { stem, notes };
        }
        notes.push(note);
        stem = before;
    }
}

impl Parsed<'_> {
    pub(super) fn kind(&self) -> CitationKind {
        let kind = KIND_WORDS.at_end(self.stem).map_or(CitationKind::Other, |(_, kind)| kind);
        let rules = matches!(kind, CitationKind::Law | CitationKind::Regulation);
        if rules && SPEAKS_OF.iter().any(|words| self.stem.starts_with(words)) {
            return CitationKind::Other;
        }
        kind
    }

    pub(super) fn draft(&self) -> bool {
        self.notes.iter().any(|note| note.has(DRAFT_NOTES))
    }

    /// A document number that stands inside the title: `关于…的意见(厅字〔2019〕28号)`.
    pub(super) fn number(&self) -> Option<String> {
        self.notes.iter().find_map(|note| Some(document_number(note.words).ok()?.1))
    }

    pub(super) fn key(&self) -> String {
        let mut key = String::with_capacity(self.stem.len());
        push_normal(&mut key, self.stem);
        for note in self.notes.iter().rev() {
            let dropped =
                note.has(DRAFT_NOTES) || note.has(FORCE_NOTES) || document_number(note.words).is_ok();
            if !dropped {
                push_normal(&mut key, note.printed);
            }
        }
        key
    }
}

/// A note in brackets at the end of `title`.
fn bracketed_note(title: &str) -> Option<(&str, Note<'_>)> {
    let &(open, close) = BRACKETS.iter().find(|(_, close)| title.ends_with(*close))?;
    let mut depth = 0_usize;
    for (at, c) in title.char_indices().rev() {
        if c == close {
            depth += 1;
        } else if c == open {
            depth -= 1;
            if depth == 0 {
                let printed = title.get(at..)?;
                let words = printed.get(open.len_utf8()..printed.len() - close.len_utf8())?;
                return Some((title.get(..at)?, Note { printed, words }));
            }
        }
    }
    // The opening bracket was lost: only the closing one is taken off.
    let end = title.len() - close.len_utf8();
    Some((title.get(..end)?, Note { printed: "", words: "" }))
}

/// A note whose closing bracket was lost: `办法(试行`.
fn open_note(title: &str) -> Option<(&str, Note<'_>)> {
    let at = title.rfind(BRACKETS.map(|(open, _)| open))?;
    let printed = title.get(at..)?;
    let words = printed.trim_start_matches(BRACKETS.map(|(open, _)| open));
    let short = words.chars().count() <= LONGEST_OPEN_NOTE;
    (short && !words.contains(BRACKETS.map(|(_, close)| close)))
        .then_some((title.get(..at)?, Note { printed, words }))
}

/// A note without brackets: `办法试行`, `条例草案`, `目录2024年本`, `清单第二批`, `规划2021—2025年`.
fn bare_note(title: &str) -> Option<(&str, Note<'_>)> {
    let note = |at: usize| {
        let printed = title.get(at..)?;
        Some((title.get(..at)?, Note { printed, words: printed }))
    };
    if let Some(word) = BARE_NOTES.iter().filter(|word| title.ends_with(*word)).max_by_key(|word| word.len())
    {
        return note(title.len() - word.len());
    }
    let edition =
        |c: char| c.is_ascii_digit() || "年度版本第批次期-—–~.至〇一二三四五六七八九十Vv ".contains(c);
    let words = title.get(title.trim_end_matches(edition).len()..)?;
    let counted = words.starts_with('第') || words.contains(|c: char| c.is_ascii_digit());
    if counted { note(title.len() - words.len()) } else { None }
}

/// Adds `title` to `key` in the one spelling that reports share.
fn push_normal(key: &mut String, title: &str) {
    let mut rest = title;
    let mut numeral = false;
    while let Some(c) = rest.chars().next() {
        let opens = key.is_empty() || key.ends_with('〈');
        let without = DROPPED_PREFIXES.iter().find_map(|prefix| rest.strip_prefix(prefix));
        if opens && let Some(after) = without.filter(|after| !after.is_empty()) {
            rest = after;
            continue;
        }
        let starts = !numeral && (c.is_ascii_digit() || matches!(c, '一' | '二'));
        numeral = c.is_ascii_digit();
        if starts && let Ok((after, (first, last))) = period(rest) {
            // Writing to a string cannot fail.
            let _ = write!(key, "{first}—{last}年");
            (rest, numeral) = (after, false);
            continue;
        }
        rest = rest.get(c.len_utf8()..).unwrap_or("");
        match c {
            '“' | '”' | '‘' | '’' | '"' | '\'' | '「' | '」' | '『' | '』' => {}
            c if c.is_whitespace() || c.is_control() => {}
            '<' | '《' => key.push('〈'),
            '>' | '》' => key.push('〉'),
            '【' | '[' | '〔' => key.push('('),
            '】' | ']' | '〕' => key.push(')'),
            '—' | '–' | '―' | '-' | '~' if key.ends_with('—') => {}
            '–' | '―' | '-' | '~' => key.push('—'),
            _ => key.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CitationKind::{Guide, Law, Opinion, Other, Plan, Regulation};

    /// Title, kind, whether a draft.
    const TITLES: &[(&str, CitationKind, bool)] = &[
        ("中华人民共和国宪法", Law, false),
        ("中华人民共和国民法典", Law, false),
        ("公司法", Law, false),
        ("立法法", Law, false),
        ("刑法修正案(十二)", Law, false),
        ("行政复议法(2023年修订)", Law, false),
        ("江州市养犬管理条例(修订草案)", Regulation, true),
        ("江州市养犬管理条例修订草案", Regulation, true),
        ("〈江州市养犬管理条例〉(草案)", Regulation, true),
        ("江州市集贸市场管理办法(征求意见稿)", Regulation, true),
        ("江州市集贸市场管理办法(试行)(送审稿)", Regulation, true),
        ("江州市集贸市场管理办法(试行", Regulation, false),
        ("江州市集贸市场管理办法试行)", Regulation, false),
        ("关于规范罚款的若干规定", Regulation, false),
        ("江州市人民政府工作规则", Regulation, false),
        ("江州市实施〈中华人民共和国献血法〉办法", Regulation, false),
        ("行政执法公示制度", Regulation, false),
        ("中国共产党廉洁自律准则", Regulation, false),
        ("法治社会建设实施纲要(2020-2025年)", Plan, false),
        ("江州市“十四五”法治建设规划", Plan, false),
        ("国民经济和社会发展第十四个五年规划和2035年远景目标纲要", Plan, false),
        ("<关于反馈意见>整改工作任务分工方案", Plan, false),
        ("江州市深化政务公开行动计划", Plan, false),
        ("江州市突发事件总体应急预案", Plan, false),
        ("免罚清单(第二批)", Plan, false),
        ("免罚清单第二批", Plan, false),
        ("行政许可事项目录(2024年版)", Plan, false),
        ("行政许可事项目录2024年版", Plan, false),
        ("2024年度法治建设工作要点", Plan, false),
        ("关于加强行政应诉工作的实施意见", Opinion, false),
        ("关于印发〈江州市养犬管理办法〉的通知", Opinion, false),
        ("关于征求〈江州市养犬管理办法(草案)〉意见的公告", Opinion, false),
        ("关于反馈意见的报告", Opinion, false),
        ("关于废止部分规章的决定", Opinion, false),
        ("外卖平台合规指引(草案)", Guide, true),
        ("行政裁量权基准", Guide, false),
        ("政务服务标准", Guide, false),
        ("制度汇编与执法指南", Guide, false),
        ("江州市知识产权禁令决定书", Other, false),
        ("关于优化审批的若干措施", Other, false),
        ("水源地保护公约(征求意见稿)", Other, true),
        ("法治政府建设示范指标体系", Other, false),
        ("行政审判白皮书", Other, false),
        ("五步工作法", Other, false),
        ("走近民法典", Other, false),
        ("一图读懂行政复议法", Other, false),
        ("图解〈江州市养犬管理条例〉", Other, false),
        ("一图读懂江州市优化营商环境行动方案", Plan, false),
        ("习近平法治思想学习纲要", Other, false),
        ("民法典·婚姻家庭编", Law, false),
        ("法治建设要点任务分解表", Plan, false),
        ("今日说法", Other, false),
        ("一问一答", Other, false),
        ("第一批", Other, false),
        ("草案", Other, false),
        ("()", Other, false),
        ("", Other, false),
    ];

    #[test]
    fn the_last_word_before_the_notes_decides() {
        for &(title, kind, draft) in TITLES {
            let parsed = parsed(title);
            assert_eq!((parsed.kind(), parsed.draft()), (kind, draft), "{title}");
        }
    }

    #[test]
    fn two_spellings_of_one_document_share_a_key() {
        for (one, other, key) in [
            ("中华人民共和国行政复议法", "行政复议法", "行政复议法"),
            ("法治纲要(2021-2025年)", "法治纲要 (2021——2025)", "法治纲要(2021—2025年)"),
            ("法治纲要(20212025年)", "法治纲要【二〇二一—二〇二五年】", "法治纲要(2021—2025年)"),
            ("养犬条例(草案)", "养犬条例(试行)", "养犬条例"),
            ("养犬条例修订草案", "养犬条例(2021年修订)", "养犬条例"),
            ("印发<养犬办法>的通知", "印发《养犬办法》的通知", "印发〈养犬办法〉的通知"),
            ("“放管服”方案", "放管服方案", "放管服方案"),
            ("实施〈中华人民共和国献血法〉办法", "实施<献血法>办法", "实施〈献血法〉办法"),
            ("意见(厅字〔2019〕28号)", "意见", "意见"),
        ] {
            assert_eq!(parsed(one).key(), key, "{one}");
            assert_eq!(parsed(other).key(), key, "{other}");
        }
        assert_ne!(parsed("免罚清单(第一批)").key(), parsed("免罚清单(第二批)").key());
        assert_eq!(parsed("中华人民共和国").key(), "中华人民共和国");
    }

    #[test]
    fn a_number_inside_the_title_is_read() {
        assert_eq!(parsed("意见(厅字[2019]28号)").number().as_deref(), Some("厅字〔2019〕28号"));
        assert_eq!(parsed("意见(试行)").number(), None);
    }
}
