//! A crawl of any size, made from a seed: annual reports as sites publish them, one page in five that is none, one
//! in fifty that is damaged or made to do harm.
//!
//! Page `n` of a corpus depends on the seed and on `n` alone, so that a corpus need never be held in memory, and a
//! longer one begins as a shorter one does. Every place, body and number is invented.

pub mod archive;
mod harm;
mod report;

use std::fs;
use std::io;
use std::path::Path;

use encoding_rs::GBK;

use crate::damage::{Dice, REPAIRABLE};
use crate::fixtures::{self, Fixture};
use crate::site::{MANNERS, Parts};
use crate::word;

/// What a page of the corpus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// An annual report.
    Report,
    /// A sound page that is no annual report.
    NoReport,
    /// A page that is damaged, of no use, or made to do harm.
    Harm,
}

/// A page as a crawler found it.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is.
    pub kind: PageKind,
    /// The name of its file: `000017.html`.
    pub name: String,
    /// Where the crawler found it; an invented address.
    pub address: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// All pages of a seed.
///
/// ```
/// use fazhi_tests::corpus::{Corpus, PageKind};
///
/// let corpus = Corpus::new(7);
/// let count = |kind| (0..100).filter(|&number| corpus.page(number).kind == kind).count();
/// assert_eq!([PageKind::Report, PageKind::NoReport, PageKind::Harm].map(count), [78, 20, 2]);
/// assert_eq!(corpus.page(42).bytes, Corpus::new(7).page(42).bytes);
/// ```
pub struct Corpus {
    seed: u64,
    look_alikes: Vec<Fixture>,
}

/// In every so many pages the shares are exact.
const ROUND: u64 = 50;

impl Corpus {
    /// The corpus of a seed.
    pub fn new(seed: u64) -> Corpus {
        Corpus { seed, look_alikes: fixtures::look_alikes_of_every_kind() }
    }

    /// Page `number`, from 0.
    pub fn page(&self, number: u64) -> Page {
        let mut dice = Dice(self.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        // Each round begins elsewhere; 7 and 50 share no divisor, so that every place comes once.
        let start = Dice(self.seed ^ (number / ROUND)).roll(ROUND);
        let kind = match (number % ROUND * 7 + start) % ROUND {
            0 => PageKind::Harm,
            1..=10 => PageKind::NoReport,
            _ => PageKind::Report,
        };
        let (bytes, ending) = match kind {
            PageKind::Report => report_file(&mut dice),
            PageKind::NoReport => self.other_file(&mut dice),
            PageKind::Harm => harm::file(&mut dice),
        };
        let name = format!("{number:06}.{ending}");
        let address = format!("https://www.qingling.example/{}/{name}", number / 1000);
        Page { kind, name, address, bytes }
    }

    /// Writes the first `count` pages under `directory`, a thousand to a folder.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn write_files(&self, count: u64, directory: &Path) -> io::Result<()> {
        for number in 0..count {
            let folder = directory.join(format!("{:04}", number / 1000));
            if number % 1000 == 0 {
                fs::create_dir_all(&folder)?;
            }
            let page = self.page(number);
            fs::write(folder.join(page.name), page.bytes)?;
        }
        Ok(())
    }

    /// A page of a government site that is no annual report: most of a crawl has nothing to do with one.
    fn other_file(&self, dice: &mut Dice) -> (Vec<u8>, &'static str) {
        let parts = if dice.roll(2) == 0 && !self.look_alikes.is_empty() {
            let at = dice.roll(self.look_alikes.len() as u64) as usize;
            let mut lines = self.look_alikes[at].text.lines().map(str::trim).filter(|line| !line.is_empty());
            let title = lines.next().map(str::to_owned).into_iter().collect();
            let (published, source) = ("2024-05-20".to_owned(), "青岭县人民政府办公室".to_owned());
            Parts { title, body: lines.map(str::to_owned).collect(), published, source }
        } else {
            report::notice(dice)
        };
        printed(&parts, dice)
    }
}

/// A report, now and then as a copy site damaged it.
fn report_file(dice: &mut Dice) -> (Vec<u8>, &'static str) {
    let mut parts = report::parts(dice);
    if dice.roll(6) == 0 {
        let (_, damage) = REPAIRABLE[dice.roll(REPAIRABLE.len() as u64) as usize];
        let damaged = damage(&parts.body.join("\n"), dice.roll(1 << 32)).text;
        parts.body = damaged.lines().map(str::to_owned).collect();
    }
    printed(&parts, dice)
}

/// A document as a file: half of them web pages in every manner, a third texts, the rest Word.
fn printed(parts: &Parts, dice: &mut Dice) -> (Vec<u8>, &'static str) {
    match dice.roll(12) {
        0..=5 => {
            let manner = MANNERS[dice.roll(MANNERS.len() as u64) as usize];
            // Big5 has no simplified characters.
            let traditional = (manner.encoding == encoding_rs::BIG5).then(|| parts.traditional());
            (manner.print(traditional.as_ref().unwrap_or(parts)), "html")
        }
        6 | 7 => (parts.plain().into_bytes(), "txt"),
        8 => (parts.plain().replace('\n', "\r\n").into_bytes(), "txt"),
        9 => (GBK.encode(&parts.plain()).0.into_owned(), "txt"),
        10 => (parts.plain().encode_utf16().fold(vec![0xFF, 0xFE], utf16), "txt"),
        _ => {
            let plain = parts.plain();
            let lines: Vec<&str> = plain.lines().collect();
            (word::docx(&lines, dice.roll(2) == 0), "docx")
        }
    }
}

fn utf16(mut bytes: Vec<u8>, unit: u16) -> Vec<u8> {
    bytes.extend(unit.to_le_bytes());
    bytes
}
