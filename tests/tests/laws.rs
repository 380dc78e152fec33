//! The laws over every fixture and over texts that no one wrote.

use fazhi_tests::{fixtures, laws};
use proptest::prelude::*;

#[test]
fn every_fixture_keeps_the_laws() {
    for fixture in fixtures::all() {
        laws::checked(&fixture.text);
    }
}

#[test]
fn every_beginning_of_an_example_keeps_the_laws() {
    for fixture in fixtures::examples() {
        let ends: Vec<_> = fixture.text.char_indices().map(|(at, _)| at).step_by(97).collect();
        for end in ends {
            laws::checked(&fixture.text[..end]);
            laws::checked(&fixture.text[end..]);
        }
    }
}

/// Pieces that reports are made of, whole and damaged.
const PIECES: &[&str] = &[
    "一、",
    "二、",
    "十一、",
    "(一)",
    "(二)",
    "一)",
    "( 三)",
    "1.",
    "2、",
    "(1)",
    "①",
    "一是",
    "二是",
    "三要",
    "\n",
    "\n\n",
    "\r\n",
    "\u{3000}",
    " ",
    "\u{a0}",
    "。",
    ":",
    "；",
    "《",
    "》",
    "〈",
    "〉",
    "〔2024〕5号",
    "(试行)",
    "2024年",
    "2025",
    "1月5日",
    "近1600余件",
    "同比下降70%",
    "3—5个",
    "万",
    "亿元",
    "十余次",
    "1/4左右",
    "99.",
    "0",
    "１２",
    "第一责任人",
    "党政主要负责人",
    "存在的不足和原因",
    "下一步工作安排",
    "主要举措和成效",
    "对此,",
    "由于",
    "某某市人民政府",
    "关于",
    "法治政府建设",
    "情况的报告",
    "来源:",
    "发布日期:",
    "[ 索引号 ]",
    "| | |",
    "现将有关情况报告如下:",
    "首页>政务公开>",
    "\u{feff}",
    "\u{0}",
    "\u{200b}",
    "𠀀",
    "é",
    "-",
    "+",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_keeps_the_laws(text in any::<String>()) {
        laws::checked(&text);
    }

    #[test]
    fn any_mixture_of_a_reports_pieces_keeps_the_laws(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..80)
    ) {
        laws::checked(&pieces.concat());
    }

    #[test]
    fn a_report_with_a_piece_put_anywhere_keeps_the_laws(
        piece in prop::sample::select(PIECES), place in any::<prop::sample::Index>(), which in any::<prop::sample::Index>()
    ) {
        let fixtures = fixtures::examples();
        let mut text = which.get(&fixtures).text.clone();
        let places: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        text.insert_str(*place.get(&places), piece);
        laws::checked(&text);
    }
}
