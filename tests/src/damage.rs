//! What happens to reports on their way, done on purpose: each function damages a clean text in one way and
//! knows where every character that survived came from.
//!
//! A clean text is folded: half width, one kind of space. The same seed gives the same damage.

use std::collections::HashMap;
use std::sync::LazyLock;

use encoding_rs::{BIG5, GBK};

// The same table as the reader's, read the other way.
#[allow(clippy::duplicate_mod)]
#[path = "../../crates/fazhi/src/lexicon/traditional.rs"]
mod traditional_table;

/// A damaged text.
#[derive(Clone, Debug, Default)]
pub struct Damaged {
    /// What arrives.
    pub text: String,
    /// For each character of [`text`](Self::text), the character of the clean text that it stands for, counted
    /// from 0; `None` for what was put in.
    pub origin: Vec<Option<u32>>,
}

impl Damaged {
    fn with(clean: &str) -> Damaged {
        Damaged { text: String::with_capacity(clean.len() * 2), origin: Vec::new() }
    }

    /// Adds a character that stands for character `origin` of the clean text.
    fn keep(&mut self, c: char, origin: usize) {
        self.text.push(c);
        self.origin.push(Some(origin as u32));
    }

    /// Adds characters that stand for none.
    fn insert(&mut self, text: &str) {
        self.text.push_str(text);
        self.origin.extend(text.chars().map(|_| None));
    }

    /// The clean character for each byte of the damaged text, one entry for each byte and one for the end.
    pub fn origin_of_bytes(&self) -> Vec<Option<u32>> {
        let mut bytes = Vec::with_capacity(self.text.len() + 1);
        for (c, origin) in self.text.chars().zip(&self.origin) {
            bytes.extend(std::iter::repeat_n(*origin, c.len_utf8()));
        }
        bytes.push(None);
        bytes
    }
}

/// A small generator of numbers (SplitMix64): damage must be the same on every machine.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }
}

/// A way to damage a text: its name and what does it.
pub type Damage = (&'static str, fn(&str, u64) -> Damaged);

/// Every damage that a reader must undo, so that it finds in the damaged text what it finds in the clean one.
pub static REPAIRABLE: &[Damage] = &[
    ("traditional script", traditional),
    ("pinyin", pinyin),
    ("traditional script with pinyin", traditional_pinyin),
    ("byte slip", byte_slip),
    ("lost dashes", lost_dashes),
    ("lost brackets", lost_brackets),
    ("doubled punctuation", doubled_punctuation),
    ("hard wraps", hard_wraps),
    ("hard wraps in columns", column_wraps),
    ("spaces at wraps", spaced_wraps),
    ("broken sentences", broken_sentences),
    ("wrapped lines as paragraphs", wrapped_paragraphs),
    ("markdown", markdown),
    ("question marks for spaces", question_marks),
    ("points for full stops", points),
    ("page numbers on lines", page_numbers),
    ("page counters in sentences", page_counters),
    ("bare page numbers", bare_page_numbers),
    ("watermarks", watermarks),
    ("adverts", adverts),
    ("counters in words", word_counters),
];

/// Every damage that leaves the report whole but puts something beside it.
pub static BESIDE: &[Damage] =
    &[("printed twice", printed_twice), ("cover letter", cover_letter), ("footer first", footer_first)];

/// All line breaks lost.
pub static FLATTENED: &[Damage] =
    &[("one line with spaces", one_line), ("one line without spaces", unbroken)];

/// The clean text as damage, so that damages can be done one upon the other.
fn whole(clean: &str) -> Damaged {
    let mut damaged = Damaged::with(clean);
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
    }
    damaged
}

/// Damages again what was damaged already.
fn then(first: &Damaged, second: impl Fn(&str) -> Damaged) -> Damaged {
    let mut damaged = second(&first.text);
    for origin in &mut damaged.origin {
        *origin = origin.and_then(|n| first.origin.get(n as usize).copied().flatten());
    }
    damaged
}

fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

/// The traditional form of a simplified character. What is a traditional character itself, as 合 is beside 閤,
/// mirrors leave.
fn traditional_of(c: char) -> char {
    static TABLE: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
        let pairs: Vec<char> = traditional_table::PAIRS.iter().flat_map(|row| row.chars()).collect();
        let in_big5 = |c: char| !BIG5.encode(c.encode_utf8(&mut [0; 4])).2;
        let mut table = HashMap::new();
        for pair in pairs.chunks_exact(2).filter(|pair| in_big5(pair[0]) && !in_big5(pair[1])) {
            table.entry(pair[1]).or_insert(pair[0]);
        }
        table
    });
    TABLE.get(&c).copied().unwrap_or(c)
}

/// Simplified text as a mirror in traditional script shows it.
pub fn traditional(clean: &str, _seed: u64) -> Damaged {
    let mut damaged = Damaged::with(clean);
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(traditional_of(c), n);
    }
    damaged
}

/// Pinyin in brackets after one character in eight, now and then without tone and repeated.
pub fn pinyin(clean: &str, seed: u64) -> Damaged {
    static TONED: &[&str] =
        &["(shè)", "(jìn)", "(xíng)", "(zhèng)", "(yè)", "(wù)", "(guǎn)", "(lǜ)", "(ér)", "(shuāng)"];
    let mut dice = Dice(seed);
    let mut damaged = Damaged::with(clean);
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
        if is_han(c) && dice.roll(8) == 0 {
            if dice.roll(6) == 0 {
                damaged.insert("(de)(de)(de)");
            } else {
                damaged.insert(TONED[dice.roll(TONED.len() as u64) as usize]);
            }
        }
    }
    damaged
}

/// Both at once, as mirrors do it.
pub fn traditional_pinyin(clean: &str, seed: u64) -> Damaged {
    then(&traditional(clean, seed), |text| pinyin(text, seed))
}

/// Traditional script of which, behind two full stops in three and before headings in brackets, a byte was lost.
pub fn byte_slip(clean: &str, seed: u64) -> Damaged {
    then(&traditional(clean, seed), |text| {
        let mut dice = Dice(seed);
        let mut damaged = Damaged::with(text);
        let characters: Vec<char> = text.chars().collect();
        let mut n = 0;
        while n < characters.len() {
            let heading = characters[n] == ' ' && characters.get(n + 1) == Some(&'(') && dice.roll(3) > 0;
            if heading || characters[n] == '。' && dice.roll(3) > 0 {
                n = slip(&mut damaged, &characters, n);
            } else {
                damaged.keep(characters[n], n);
                n += 1;
            }
        }
        damaged
    })
}

/// The GBK bytes of a character, full width where it was folded; one byte for a Latin letter, digit or break.
fn gbk(c: char) -> Vec<u8> {
    let wide = match c {
        ' ' => '\u{3000}',
        ',' | '(' | ')' | ':' | ';' | '!' | '?' | '%' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
        _ => c,
    };
    GBK.encode(wide.encode_utf8(&mut [0; 4])).0.into_owned()
}

/// Writes what a reader one byte off sees from character `n` on; returns the first character that is whole again.
fn slip(damaged: &mut Damaged, characters: &[char], n: usize) -> usize {
    damaged.keep('?', n);
    let mut lead = gbk(characters[n])[1];
    for (next, &c) in characters.iter().enumerate().skip(n + 1) {
        let bytes = gbk(c);
        if bytes.len() == 1 {
            // The lead byte has no second one: it is dropped.
            return next;
        }
        let pair = [lead, bytes[0]];
        let (text, _) = GBK.decode_without_bom_handling(&pair);
        let read = text.chars().next().unwrap_or('\u{FFFD}');
        if read != '\u{FFFD}' && !('\u{E000}'..='\u{F8FF}').contains(&read) {
            let folded = match read as u32 {
                wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(read),
                0x3000 => ' ',
                _ => read,
            };
            damaged.keep(folded, next - 1);
        }
        lead = bytes[1];
        if lead < 0x80 {
            damaged.keep(lead as char, next);
            return next + 1;
        }
        if lead == 0x80 {
            return next + 1;
        }
    }
    characters.len()
}

/// The dash between two years lost, now and then with a space in its place.
pub fn lost_dashes(clean: &str, seed: u64) -> Damaged {
    let mut dice = Dice(seed);
    let characters: Vec<char> = clean.chars().collect();
    let mut damaged = Damaged::with(clean);
    for (n, &c) in characters.iter().enumerate() {
        let year = |at: usize| {
            characters
                .get(at..at + 4)
                .is_some_and(|year| year.iter().all(char::is_ascii_digit) && year[0] == '2')
        };
        let opened = n >= 5 && characters[n - 5] == '(';
        let lost = matches!(c, '—' | '-')
            && n >= 4
            && year(n - 4)
            && year(n + 1)
            && characters.get(n + 5) == Some(&'年');
        if !lost {
            damaged.keep(c, n);
        } else if opened && characters.get(n + 6) == Some(&')') && dice.roll(3) == 0 {
            damaged.keep(' ', n);
        }
    }
    damaged
}

/// The brackets round the year of a document number lost, or the closing one alone.
pub fn lost_brackets(clean: &str, seed: u64) -> Damaged {
    let mut dice = Dice(seed);
    let mut both = true;
    let mut damaged = Damaged::with(clean);
    for (n, c) in clean.chars().enumerate() {
        if c == '〔' {
            both = dice.roll(3) > 0;
        }
        if !(c == '〕' || c == '〔' && both) {
            damaged.keep(c, n);
        }
    }
    damaged
}

/// One comma in twelve and one full stop in twelve twice.
pub fn doubled_punctuation(clean: &str, seed: u64) -> Damaged {
    let mut dice = Dice(seed);
    let mut damaged = Damaged::with(clean);
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
        if matches!(c, ',' | '、' | '。') && dice.roll(12) == 0 {
            damaged.insert(if c == '。' { "。" } else { "," });
        }
    }
    damaged
}

/// Every line broken at a width of `width`, where `cells` says how wide a character is.
fn wrapped(clean: &str, width: usize, cells: impl Fn(char) -> usize, with: &str) -> Damaged {
    let mut damaged = Damaged::with(clean);
    let mut filled = 0;
    for (n, c) in clean.chars().enumerate() {
        if c == '\n' {
            filled = 0;
        } else {
            if filled + cells(c) > width {
                damaged.insert(with);
                filled = 0;
            }
            filled += cells(c);
        }
        damaged.keep(c, n);
    }
    damaged
}

/// Lines broken every so many characters.
pub fn hard_wraps(clean: &str, seed: u64) -> Damaged {
    wrapped(clean, 26 + Dice(seed).roll(16) as usize, |_| 1, "\n")
}

/// Lines broken at a width of so many columns, two for a Chinese character.
pub fn column_wraps(clean: &str, seed: u64) -> Damaged {
    wrapped(clean, 56 + 2 * Dice(seed).roll(16) as usize, |c| if c.is_ascii() { 1 } else { 2 }, "\n")
}

/// Spaces where lines were broken.
pub fn spaced_wraps(clean: &str, seed: u64) -> Damaged {
    wrapped(clean, 26 + Dice(seed).roll(16) as usize, |_| 1, " ")
}

/// A line break behind one comma in twenty, in the middle of paragraphs.
pub fn broken_sentences(clean: &str, seed: u64) -> Damaged {
    let mut dice = Dice(seed);
    let mut damaged = Damaged::with(clean);
    let mut sentences = 0;
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
        match c {
            '\n' => sentences = 0,
            '。' => sentences += 1,
            ',' if sentences > 0 && dice.roll(6) == 0 => damaged.insert("\n"),
            _ => {}
        }
    }
    damaged
}

/// Lines broken every so many characters, each of which became a paragraph.
pub fn wrapped_paragraphs(clean: &str, seed: u64) -> Damaged {
    let apart = |lines: &str| {
        let mut damaged = Damaged::with(lines);
        let mut last = None;
        for (n, c) in lines.chars().enumerate() {
            damaged.keep(c, n);
            if c == '\n' && last != Some('\n') {
                damaged.insert("\n");
            }
            last = Some(c);
        }
        damaged
    };
    then(&hard_wraps(clean, seed), apart)
}

/// What `mark` gives put in before every line that holds something.
fn before_lines(clean: &str, mark: impl Fn(&str) -> &'static str) -> Damaged {
    let mut damaged = Damaged::with(clean);
    let mut n = 0;
    for line in clean.split_inclusive('\n') {
        let words = line.len() - line.trim_start().len();
        for (at, c) in line.char_indices() {
            if at == words {
                damaged.insert(mark(line.trim()));
            }
            damaged.keep(c, n);
            n += 1;
        }
    }
    damaged
}

/// The marks of Markdown before headings of the first two levels.
pub fn markdown(clean: &str, _seed: u64) -> Damaged {
    let numeral = |c: char| "一二三四五六七八九十".contains(c);
    before_lines(clean, |line| {
        let bare = line.trim_start_matches('(');
        let rest = bare.trim_start_matches(numeral);
        match rest.chars().next() {
            Some('、') if rest.len() < bare.len() => "## ",
            Some(')') if rest.len() < bare.len() => "### ",
            _ => "",
        }
    })
}

/// Two question marks before every line.
pub fn question_marks(clean: &str, _seed: u64) -> Damaged {
    before_lines(clean, |_| "??")
}

/// Every full stop printed as a point.
pub fn points(clean: &str, _seed: u64) -> Damaged {
    let mut damaged = Damaged::with(clean);
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(if c == '。' { '.' } else { c }, n);
    }
    damaged
}

/// Where pages of about `size` characters end: behind a line break, or in mid-sentence in a long paragraph.
fn page_ends(clean: &str, size: usize, in_lines: bool) -> Vec<usize> {
    let characters: Vec<char> = clean.chars().collect();
    let mut ends = Vec::new();
    let mut since = 0;
    for (n, pair) in characters.windows(2).enumerate() {
        since += 1;
        let end =
            if in_lines { is_han(pair[0]) && is_han(pair[1]) } else { pair[0] == '\n' && pair[1] != '\n' };
        if since >= size && end && n + 2 < characters.len() {
            ends.push(n);
            since = 0;
        }
    }
    ends
}

/// Puts `text(1)`, `text(2)` … behind the characters at `ends`.
fn inserted(clean: &str, ends: &[usize], text: impl Fn(usize) -> String) -> Damaged {
    let mut damaged = Damaged::with(clean);
    let mut page = 0;
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
        if ends.get(page) == Some(&n) {
            page += 1;
            damaged.insert(&text(page));
        }
    }
    damaged
}

/// Page numbers on lines of their own: `- 3 -` or `第 3 页 共 12 页`.
pub fn page_numbers(clean: &str, seed: u64) -> Damaged {
    let ends = page_ends(clean, 400, false);
    let count = ends.len() + 1;
    inserted(clean, &ends, |page| match seed % 3 {
        0 => format!("- {page} -\n"),
        1 => format!("第 {page} 页 共 {count} 页\n"),
        _ => format!("— {page} —\n"),
    })
}

/// Page counters in the middle of sentences.
pub fn page_counters(clean: &str, seed: u64) -> Damaged {
    let ends = page_ends(clean, 400, true);
    let count = ends.len() + 1;
    inserted(clean, &ends, |page| {
        if seed.is_multiple_of(2) {
            format!(" 第 {page} 页 共 {count} 页 ")
        } else {
            format!("(第{page}/{count}页)")
        }
    })
}

/// Bare page numbers on lines of their own.
pub fn bare_page_numbers(clean: &str, _seed: u64) -> Damaged {
    let ends = page_ends(clean, 400, false);
    if ends.len() < 2 { whole(clean) } else { inserted(clean, &ends, |page| format!("{page}\n")) }
}

/// The line of a document-sale site between paragraphs.
pub fn watermarks(clean: &str, _seed: u64) -> Damaged {
    let ends = page_ends(clean, 200, false);
    if ends.len() < 3 {
        whole(clean)
    } else {
        inserted(clean, &ends, |_| "公文汇 www.gongwen.example\n".to_owned())
    }
}

/// The name and address of a document-sale site within sentences.
pub fn adverts(clean: &str, _seed: u64) -> Damaged {
    inserted(clean, &page_ends(clean, 500, true), |_| "秘书之家—www.mishu.example".to_owned())
}

/// `1、` `2、` `3、` in the middle of words, a page apart.
pub fn word_counters(clean: &str, _seed: u64) -> Damaged {
    let ends = page_ends(clean, 300, true);
    if ends.len() < 3 { whole(clean) } else { inserted(clean, &ends, |page| format!("{page}、")) }
}

/// The whole text a second time.
pub fn printed_twice(clean: &str, _seed: u64) -> Damaged {
    let mut damaged = whole(clean);
    damaged.insert("\n");
    damaged.insert(clean);
    damaged
}

/// A cover letter before the text, with a salutation and a sign-off of its own.
pub fn cover_letter(clean: &str, _seed: u64) -> Damaged {
    let mut damaged = Damaged::default();
    damaged
        .insert("区委、区政府:\n现将我局法治政府建设情况的报告呈上,请审阅。\n岚川区司法局\n2024年1月5日\n");
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
    }
    damaged
}

/// The foot of the page before the text.
pub fn footer_first(clean: &str, _seed: u64) -> Damaged {
    let mut damaged = Damaged::default();
    damaged.insert("主办单位:岚川区人民政府办公室\n网站标识码:5001999999\n版权所有 岚川区人民政府\n");
    for (n, c) in clean.chars().enumerate() {
        damaged.keep(c, n);
    }
    damaged
}

/// Every line break, with the white space round it, one space.
pub fn one_line(clean: &str, _seed: u64) -> Damaged {
    joined(clean, " ")
}

/// Every line break lost, with the white space round it.
pub fn unbroken(clean: &str, _seed: u64) -> Damaged {
    joined(clean, "")
}

fn joined(clean: &str, by: &str) -> Damaged {
    let mut damaged = Damaged::with(clean);
    let mut before = 0;
    for line in clean.split('\n') {
        let words = line.trim();
        if !words.is_empty() {
            if !damaged.text.is_empty() {
                damaged.insert(by);
            }
            let indent = line.chars().count() - line.trim_start().chars().count();
            for (n, c) in words.chars().enumerate() {
                damaged.keep(c, before + indent + n);
            }
        }
        before += line.chars().count() + 1;
    }
    damaged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_knows_where_it_came_from() {
        let clean =
            "岚川区2023年报告\n全年学法12次,落实《纲要(2021—2025年)》。\n(中发〔2021〕33号)推进公开。";
        for (name, damage) in REPAIRABLE.iter().chain(BESIDE) {
            let damaged = damage(clean, 7);
            assert_eq!(damaged.text.chars().count(), damaged.origin.len(), "{name}");
            assert_eq!(damaged.origin_of_bytes().len(), damaged.text.len() + 1, "{name}");
            let kept: Vec<u32> = damaged.origin.iter().flatten().copied().collect();
            assert!(kept.is_sorted(), "{name}");
        }
    }

    #[test]
    fn the_slip_looks_as_it_does_on_mirrors() {
        let characters: Vec<char> = "。“十四五”時期".chars().collect();
        let mut damaged = Damaged::default();
        let end = slip(&mut damaged, &characters, 0);
        assert_eq!((damaged.text.as_str(), end), ("?!笆奈濉睍r", 7));
    }
}
