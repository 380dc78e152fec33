//! Findings for people: the headline, the place in the text with a mark under it, what to do, the rule.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use fazhi::{Language, Severity, Span};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Checked;
use crate::screen::{BOLD, DIM, clean, styled};

/// Columns of a source line that are shown; official paragraphs are lines of hundreds.
const WIDTH: usize = 76;

/// Columns that are shown before a mark, of a line that is cut.
const BEFORE: usize = 24;

/// The findings of one report; nothing where there are none.
pub(super) fn report(checked: &Checked, language: Language) -> String {
    let mut out = String::new();
    for finding in &checked.findings {
        let severity = finding.code.severity();
        let style = colour(severity);
        let id = finding.code.id();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{} {} {}",
            styled(style, severity.name(language)),
            styled(BOLD, finding.code.message(language)),
            styled(DIM, id)
        );
        let gutter = gutter(checked, finding.span.into_iter().chain(finding.secondary.iter().copied()));
        let blank = " ".repeat(gutter);
        let file = clean(checked.file);
        match finding.span {
            Some(span) => {
                let at = checked.positions.line_column(checked.report.text(), span.start());
                let _ = writeln!(out, "{blank}{} {file}:{}:{}", styled(DIM, "-->"), at.line, at.column);
                snippet(&mut out, checked, span, '^', style, gutter);
            }
            None => {
                let _ = writeln!(out, "{blank}{} {file}", styled(DIM, "-->"));
            }
        }
        for &span in &finding.secondary {
            snippet(
                &mut out,
                checked,
                span,
                '-',
                Style::new().fg_color(Some(AnsiColor::Cyan.into())),
                gutter,
            );
        }
        let (help, rule) = language_pair(language);
        let _ = writeln!(out, "{blank} {} {help}{}", styled(DIM, "="), finding.help(language));
        if let Some(source) = finding.source(language) {
            let _ = writeln!(out, "{blank} {} {rule}{}", styled(DIM, "="), clean(&source));
        }
        out.push('\n');
    }
    out
}

fn language_pair(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Chinese => ("建议:", "依据:"),
        Language::English => ("help: ", "rule: "),
    }
}

/// How many findings there are in all.
pub(super) fn foot(total: [usize; 3], language: Language) -> String {
    let [notes, warnings, errors] = total;
    match language {
        Language::Chinese => format!("错误 {errors},警告 {warnings},说明 {notes}\n"),
        Language::English => format!("{errors} errors, {warnings} warnings, {notes} notes\n"),
    }
}

fn colour(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Note => AnsiColor::Cyan,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Error => AnsiColor::Red,
    };
    colour.on_default().bold()
}

/// Width of the greatest line number.
fn gutter(checked: &Checked, spans: impl Iterator<Item = Span>) -> usize {
    let line = |span: Span| checked.positions.line_column(checked.report.text(), span.start()).line;
    spans.map(line).max().unwrap_or(1).to_string().len()
}

/// The line of a span with a mark under it. Of a span of several lines, the first one.
fn snippet(out: &mut String, checked: &Checked, span: Span, mark: char, style: Style, gutter: usize) {
    let text = checked.report.text();
    let number = checked.positions.line_column(text, span.start()).line;
    let Some(line) = checked.positions.line_span(text, number as usize) else { return };
    let marked = Span::new(span.start(), span.end().min(line.end()));
    let (shown, before, under) = cut(text, line, marked);
    let bar = styled(DIM, "|");
    let number = styled(DIM, &format!("{number:>gutter$}"));
    let marks = styled(style, &mark.to_string().repeat(under));
    let _ = writeln!(out, "{number} {bar} {shown}");
    let _ = writeln!(out, "{:gutter$} {bar} {}{marks}", "", " ".repeat(before));
}

/// The shown piece of a line, the columns before the mark and the columns under it.
fn cut(text: &str, line: Span, marked: Span) -> (String, usize, usize) {
    let before = clean(Span::new(line.start(), marked.start()).of(text));
    let inside = clean(marked.of(text));
    let behind = clean(Span::new(marked.end(), line.end()).of(text).trim_end());
    let whole = before.width() + inside.width() + behind.width();
    let head = if whole <= WIDTH { before } else { tail(&before, BEFORE) };
    let left = WIDTH.saturating_sub(head.width());
    let fits = inside.width() <= left;
    let inside = start(&inside, left);
    let rest = if fits { start(&behind, left - inside.width()) } else { String::new() };
    let under = inside.width().max(1);
    let columns = head.width();
    (head + &inside + &rest, columns, under)
}

/// The beginning of `words` in at most `width` columns.
fn start(words: &str, width: usize) -> String {
    if words.width() <= width {
        return words.to_owned();
    }
    if width == 0 {
        return String::new();
    }
    crate::screen::shortened(words, width)
}

/// The end of `words` in at most `width` columns, without the white space that indents a line.
fn tail(words: &str, width: usize) -> String {
    if words.width() <= width {
        return words.to_owned();
    }
    let mut used = 1;
    let mut kept: Vec<char> = Vec::new();
    for c in words.chars().rev() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        kept.push(c);
    }
    kept.push('…');
    kept.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_under_wide_characters() {
        let text = "一、2023年举措和成效";
        let at = text.find("2023").expect("there");
        let (shown, before, under) = cut(text, Span::new(0, text.len()), Span::new(at, at + "2023年".len()));
        assert_eq!((shown.as_str(), before, under), (text, 4, 6));
    }

    #[test]
    fn a_long_line_is_cut_round_its_mark() {
        let text = format!("{}错误{}", "甲".repeat(200), "乙".repeat(200));
        let at = text.find("错误").expect("there");
        let (shown, before, under) = cut(&text, Span::new(0, text.len()), Span::new(at, at + "错误".len()));
        assert!(shown.width() <= WIDTH, "{}", shown.width());
        assert_eq!((before, under), (23, 4));
        assert!(shown.starts_with('…') && shown.ends_with('…'));
    }
}
