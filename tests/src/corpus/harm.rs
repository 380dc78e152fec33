//! Files that are damaged, of no use, or made to do harm. Each must end as an error or as a page that is no report,
//! and none may stop a run.

use crate::corpus::report;
use crate::damage::Dice;
use crate::word;

/// A way to do harm: the ending of the file's name, and its bytes.
type Harm = (&'static str, fn(&mut Dice) -> Vec<u8>);

const HARMS: [Harm; 12] = [
    ("html", |_| Vec::new()),
    ("html", |_| b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
    ("docx", |dice| {
        let mut bytes = document(dice);
        bytes.truncate(bytes.len() / 2);
        bytes
    }),
    ("docx", |dice| {
        // Some of its bytes are other ones.
        let mut bytes = document(dice);
        for _ in 0..40 {
            let at = dice.roll(bytes.len() as u64) as usize;
            bytes[at] ^= 0x55;
        }
        bytes
    }),
    ("txt", |dice| (0..4000).map(|_| dice.roll(256) as u8).collect()),
    ("txt", |dice| vec![0; 1 + dice.roll(5000) as usize]),
    ("html", |_| [b"<div>".repeat(60_000), "法治政府建设".into()].concat()),
    ("html", |_| [&b"<table><tr><td>"[..], &b"<b><i>".repeat(20_000)].concat()),
    ("pdf", |_| b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".to_vec()),
    ("html", |_| "《".repeat(40_000).into_bytes()),
    ("txt", |_| b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".iter().copied().chain([0; 2000]).collect()),
    ("html", |_| "<a href=x>一、</a>(一)".repeat(10_000).into_bytes()),
];

fn document(dice: &mut Dice) -> Vec<u8> {
    let plain = report::parts(dice).plain();
    word::docx(&plain.lines().collect::<Vec<_>>(), false)
}

pub(super) fn file(dice: &mut Dice) -> (Vec<u8>, &'static str) {
    let (ending, bytes) = HARMS[dice.roll(HARMS.len() as u64) as usize];
    (bytes(dice), ending)
}
