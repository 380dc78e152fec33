//! Lines: where they are, and whether one goes on in the next.

use memchr::memchr_iter;

use super::is_han;
use crate::Span;
use crate::read::ordinal::ordinal;

/// The lines of `text` without their line breaks, blank ones too; each is trimmed.
pub(super) fn lines(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = 0;
    for end in memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        lines.push(Span::new(start, end).trimmed(text));
        start = end + 1;
    }
    lines
}

/// Whether a heading, a list item or a paragraph with a number starts here: `一、` `(二)` `3.` `一是` `第一,`.
pub(super) fn opens_unit(line: &str) -> bool {
    let line = line.trim_start_matches(' ');
    if line.starts_with(['•', '●', '·', '-', '—', '◆', '■', '①', '②', '③']) {
        return true;
    }
    let (ordinal, line) = line.strip_prefix('第').map_or((false, line), |line| (true, line));
    let bare = line.trim_start_matches(['(', ' ']);
    let rest = bare.trim_start_matches(is_numeral);
    if rest.len() == bare.len() {
        return false;
    }
    let rest = rest.trim_start_matches(' ');
    match rest.chars().next() {
        Some('.') => !rest.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())),
        Some('、' | ')' | '是' | '要') => true,
        Some('章' | '条' | '节' | ',') => ordinal,
        _ => false,
    }
}

fn is_chinese_numeral(c: char) -> bool {
    matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

fn is_numeral(c: char) -> bool {
    c.is_ascii_digit() || is_chinese_numeral(c)
}

/// Whether the line closes what it says: it ends in a stop, a colon or a closing mark behind one.
pub(super) fn is_closed(line: &str) -> bool {
    let mut backwards = line.trim_end().chars().rev();
    match backwards.next() {
        None | Some('。' | '!' | '?' | ':' | ';' | '…' | ']' | '|' | '>') => true,
        Some('”' | '’' | ')' | '》' | '】' | '"') => {
            matches!(backwards.next(), Some('。' | '!' | '?' | ';' | '”' | '…'))
        }
        _ => false,
    }
}

/// Whether the line is running text: a sentence ends in it, or it is long and has commas.
pub(super) fn is_running(line: &str) -> bool {
    line.contains('。') || (line.len() >= 90 && line.contains([',', ';']))
}

/// Whether the last sentence of `line` surely goes on in `next`, whatever the rest of the text looks like.
pub(super) fn breaks_off(line: &str, next: &str) -> bool {
    is_running(line) && goes_on(line, next)
}

/// Whether the last sentence of `line`, which is part of running text, goes on in `next`.
pub(super) fn goes_on(line: &str, next: &str) -> bool {
    if next.is_empty() || is_closed(line) || opens_unit(next) || ends_in_heading(line) {
        return false;
    }
    let last = line.chars().next_back();
    let first = next.chars().next();
    last.is_some_and(|c| matches!(c, ',' | '、' | '“' | '《' | '(' | '〔' | '—'))
        || first.is_some_and(|c| matches!(c, ',' | '。' | '、' | ';' | ')' | '”' | '》' | '〕' | '%'))
        || (is_running(next)
            && last.is_some_and(|c| is_han(c) || c.is_ascii_alphanumeric())
            && !is_heading(line))
}

/// Whether the line is a heading alone, however long: it has a number, and no sentence ends in it.
fn is_heading(line: &str) -> bool {
    !line.contains('。') && ordinal(line.trim_start_matches(' ')).is_ok()
}

/// Whether a heading of the first level was glued to the end of the line: `…如下。一、主要成效`.
fn ends_in_heading(line: &str) -> bool {
    let tail = line.rfind(['。', ':']).and_then(|at| line.get(at..)).unwrap_or("");
    let tail = tail.trim_start_matches(['。', ':', ' ']);
    tail.trim_start_matches(is_chinese_numeral).starts_with('、') && opens_unit(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_told_from_text_that_begins_with_a_numeral() {
        for line in [
            "一、成效",
            "(二)推进",
            "( 三)推进",
            "3.规范",
            "10、规范",
            "一是学习",
            "一)纵深",
            "第一,",
            "第三条 ",
        ] {
            assert!(opens_unit(line), "{line}");
        }
        for line in ["一体推进", "2023年", "1.2万件", "三项制度", "十余次", "(GDP)", "是", "第三批,", "9条,"]
        {
            assert!(!opens_unit(line), "{line}");
        }
    }

    #[test]
    fn a_heading_glued_to_a_line_is_not_joined_to_its_text() {
        let next = "全年办理案件32件,无一败诉。";
        assert!(!goes_on("现将情况报告如下。一、主要举措和成效", next));
        let heading = "(一)深入学习贯彻习近平法治思想,切实加强党对法治政府建设的领导,推动各项任务落地";
        assert!(is_running(heading) && !goes_on(heading, next));
        assert!(goes_on(&format!("{heading}见效,"), next));
        assert!(goes_on(&format!("一是{heading}"), next));
        assert!(goes_on("现将情况报告如下。一季度以来全县各级机关", next));
    }

    #[test]
    fn a_sentence_is_closed_by_its_stop() {
        for line in ["完成。", "说:“好。”", "如下:", "(见附件。)", ""] {
            assert!(is_closed(line), "{line}");
        }
        for line in ["完成", "“一件事”", "制度,", "(试行)"] {
            assert!(!is_closed(line), "{line}");
        }
    }
}
