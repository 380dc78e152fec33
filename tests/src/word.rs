//! Reports as Word files, written by a library that is no part of the reader.

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering,
    NumberingId, Paragraph, Run, Start,
};

/// A number at the start of a line: its level from 0, its value, and the text behind it.
struct Numbered<'a> {
    level: usize,
    value: usize,
    rest: &'a str,
}

/// The file with every line as a paragraph. `numbered` leaves 一、 (一) 1. to Word.
///
/// # Panics
///
/// If the library cannot write to memory.
pub fn docx(lines: &[&str], numbered: bool) -> Vec<u8> {
    let wide = lines.iter().any(|line| line.starts_with('\u{FF08}'));
    let second = if wide { "\u{FF08}%2\u{FF09}" } else { "(%2)" };
    let level = |at: usize, format: &str, text: &str| {
        let (format, text, side) = (NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"));
        Level::new(at, Start::new(1), format, text, side)
    };
    let definition = AbstractNumbering::new(2)
        .add_level(level(0, "chineseCountingThousand", "%1、"))
        .add_level(level(1, "chineseCounting", second))
        .add_level(level(2, "decimal", "%3."));
    let mut docx = Docx::new().add_abstract_numbering(definition).add_numbering(Numbering::new(2, 2));
    let mut lists = 2;
    let mut counts = [0; 3];
    for line in lines {
        let found = Some(line).filter(|_| numbered).and_then(|line| number(line));
        let Some(Numbered { level, value, rest }) = found else {
            docx = docx.add_paragraph(Paragraph::new().add_run(Run::new().add_text(*line)));
            continue;
        };
        counts[level] += 1;
        counts[level + 1..].fill(0);
        let mut list = 2;
        if counts[level] != value {
            lists += 1;
            list = lists;
            let starts = LevelOverride::new(level).start(value);
            docx = docx.add_numbering(Numbering::new(list, 2).add_override(starts));
            counts[level] = value;
        }
        let paragraph = Paragraph::new().add_run(Run::new().add_text(rest));
        docx = docx.add_paragraph(paragraph.numbering(NumberingId::new(list), IndentLevel::new(level)));
    }
    let mut bytes = Cursor::new(Vec::new());
    docx.build().pack(&mut bytes).expect("memory takes everything");
    bytes.into_inner()
}

fn number(line: &str) -> Option<Numbered<'_>> {
    const CHINESE: [&str; 12] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
    let chinese = |number: &str| CHINESE.iter().position(|numeral| *numeral == number).map(|at| at + 1);
    if let Some((number, rest)) = line.split_once('、')
        && let Some(value) = chinese(number)
    {
        return Some(Numbered { level: 0, value, rest });
    }
    if let Some(inside) = line.strip_prefix(['(', '\u{FF08}'])
        && let Some((number, rest)) = inside.split_once([')', '\u{FF09}'])
        && let Some(value) = chinese(number)
    {
        return Some(Numbered { level: 1, value, rest });
    }
    let (number, rest) = line.split_once('.')?;
    let value = number.parse().ok().filter(|value| (1..50).contains(value))?;
    (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(Numbered { level: 2, value, rest })
}
