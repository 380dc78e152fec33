//! Words that decide what a cited document is, and what its number looks like.

use crate::CitationKind::{self, Guide, Law, Opinion, Other, Plan, Regulation};

/// A word that ends a title, and the kind of document that it names.
#[derive(Debug)]
pub(crate) struct KindWord {
    /// The ending, as printed.
    pub(crate) word: &'static str,
    /// What a document with this ending is.
    pub(crate) kind: CitationKind,
}

const fn row(word: &'static str, kind: CitationKind) -> KindWord {
    KindWord { word, kind }
}

/// The endings of titles. Of all that fit, the longest decides, so a trap (方法) beats the rule (法).
/// A title with no such ending is [`Other`].
#[rustfmt::skip]
pub(crate) static KINDS: &[KindWord] = &[
    // 法律: statutes of the National People's Congress.
    row("法", Law),
    row("宪法", Law),
    row("法典", Law),
    row("公司法", Law),         // beats 司法
    row("修正案", Law),         // 宪法修正案, 刑法修正案
    row("总则编", Law),         // the books of the 民法典
    row("物权编", Law),
    row("合同编", Law),
    row("人格权编", Law),
    row("婚姻家庭编", Law),
    row("继承编", Law),
    row("侵权责任编", Law),

    // Ends in 法 and is no statute.
    row("方法", Other),
    row("工作法", Other),       // a method of work: 五步工作法
    row("做法", Other),
    row("说法", Other),         // 今日说法, 局长说法
    row("讲法", Other),
    row("释法", Other),
    row("司法", Other),         // journals: 人民司法
    row("执法", Other),
    row("普法", Other),
    row("学法", Other),
    row("用法", Other),
    row("守法", Other),
    row("述法", Other),
    row("问法", Other),
    row("送法", Other),
    row("立法", Other),
    row("合法", Other),
    row("违法", Other),
    row("书法", Other),
    row("看法", Other),
    row("想法", Other),
    row("算法", Other),

    // 法规、规章、党内法规: rules with articles.
    row("条例", Regulation),
    row("规定", Regulation),
    row("办法", Regulation),
    row("细则", Regulation),
    row("规则", Regulation),
    row("规章", Regulation),
    row("规程", Regulation),
    row("制度", Regulation),
    row("准则", Regulation),    // 党内法规的名称: 党章、准则、条例、规定、办法、规则、细则
    row("党章", Regulation),
    row("章程", Regulation),
    row("解释", Regulation),    // 司法解释

    // 规划类: what is to be done, and lists of it.
    row("纲要", Plan),
    row("学习纲要", Other),     // a book: 习近平法治思想学习纲要
    row("大纲", Plan),
    row("规划", Plan),
    row("方案", Plan),
    row("预案", Plan),
    row("计划", Plan),
    row("要点", Plan),
    row("工作安排", Plan),
    row("主要安排", Plan),
    row("任务安排", Plan),
    row("任务分工", Plan),
    row("责任分工", Plan),
    row("任务分解", Plan),
    row("分解表", Plan),
    row("分工表", Plan),
    row("重点任务", Plan),
    row("远景目标", Plan),
    row("三年行动", Plan),
    row("专项行动", Plan),
    row("路线图", Plan),
    row("清单", Plan),
    row("目录", Plan),
    row("名录", Plan),
    row("台账", Plan),

    // 公文: the official papers of Party and government that are no rules.
    row("意见", Opinion),
    row("通知", Opinion),
    row("公告", Opinion),
    row("通告", Opinion),
    row("决定", Opinion),
    row("决议", Opinion),
    row("命令", Opinion),
    row("公报", Opinion),
    row("通报", Opinion),
    row("报告", Opinion),
    row("请示", Opinion),
    row("批复", Opinion),
    row("议案", Opinion),
    row("纪要", Opinion),
    row("的函", Opinion),
    row("复函", Opinion),

    // 指导性文本: how to do it.
    row("指引", Guide),
    row("指南", Guide),
    row("标准", Guide),
    row("基准", Guide),
    row("规范", Guide),
    row("导则", Guide),
    row("手册", Guide),
    row("汇编", Guide),
    row("选编", Guide),
    row("案例集", Guide),
    row("范本", Guide),
    row("示范文本", Guide),
];

/// Words with which a title begins that is not a document of rules but speaks of one: a book, a broadcast, a poster.
#[rustfmt::skip]
pub(crate) static SPEAKS_OF: &[&str] = &[
    "一图",        // 一图读懂, 一图看懂
    "一张图",
    "图解",
    "图说",
    "漫画",
    "漫话",
    "漫说",
    "画说",
    "话说",
    "说说",
    "聊聊",
    "解读",
    "读懂",
    "看懂",
    "走近",
    "走进",
    "遇见",
    "相约",
    "对话",
    "聚焦",
    "认识",
    "了解",
    "守护",
    "弘扬",
    "尊崇",
    "礼赞",
    "致敬",
    "学习宪法",
    "学习民法典",
    "学习贯彻",
    "我与",
    "我和",
    "我的",
    "你我",
    "身边的",
    "生活中的",
    "带你",
    "一起学",
    "你好",
    "“你好",
    "与民法典",
    "与宪法",
    "民法典与",
];

/// Notes that make a document a draft, in brackets behind its title or bare at its end.
#[rustfmt::skip]
pub(crate) static DRAFT_NOTES: &[&str] = &[
    "草案",        // also 修订草案, 修正草案
    "征求意见稿",
    "意见稿",
    "送审稿",
    "讨论稿",
    "审议稿",
    "审查稿",
    "审核稿",
    "论证稿",
    "建议稿",
    "修改稿",
    "报审稿",
    "报批稿",
    "表决稿",
    "试拟稿",
    "草稿",
    "初稿",
];

/// Notes on a document in force that no second report need repeat: dropped from the key.
#[rustfmt::skip]
pub(crate) static FORCE_NOTES: &[&str] = &[
    "试行",
    "暂行",
    "试点",
    "修订",        // also 2021年修订, 新修订
    "修正",
];

/// Notes that may stand bare at a title's end, without brackets, behind the word that decides.
#[rustfmt::skip]
pub(crate) static BARE_NOTES: &[&str] = &[
    "修订草案",
    "修正草案",
    "草案",
    "征求意见稿",
    "送审稿",
    "讨论稿",
    "试行",
    "修订版",
    "修正版",
    "试行版",
    "全文",
];

/// Prefixes that a second report may leave out: dropped from the key before a title.
pub(crate) static DROPPED_PREFIXES: &[&str] = &["中华人民共和国"];

/// Words that may stand before a document number and are not part of it: the number starts behind the
/// last of them.
#[rustfmt::skip]
pub(crate) static BEFORE_NUMBER: &[&str] = &[
    "根据",
    "按照",
    "依据",
    "依照",
    "遵照",
    "贯彻",
    "落实",
    "执行",
    "转发",
    "印发",
    "下发",
    "制发",
    "出台",
    "制定",
    "详见",
    "文号",
    "字号",
    "编号",
    "文件",
    "通知",
    "意见",
    "以及",
    "关于",
    "办公厅",      // 省政府办公厅皖政办〔2022〕3号: the office, then its number
    "办公室",
    "人民政府",
    "委员会",
    "国务院办公厅",
    "的",
    "和",
    "与",
    "及",
    "以",
    "见",
    "由",
];

/// Words that may stand between a document number and the title behind it.
pub(crate) static AFTER_NUMBER: &[&str] =
    &["", ":", "文", "文件", "文件:", "文件要求", "印发", "印发的", "印发了", ")"];

/// What stands between titles that share the numbers behind the last of them.
pub(crate) static BETWEEN_TITLES: &[&str] = &["", "、", "和", "及", "与", "以及", ","];

/// Endings of the name before a number that is counted without brackets: 国务院令第713号.
pub(crate) static ORDERS: &[&str] = &["令", "公告", "通告", "通知"];

#[cfg(test)]
mod tests {
    use super::*;

    fn all_different(words: &[&str]) {
        for (at, word) in words.iter().enumerate() {
            assert!(!words[..at].contains(word), "{word} stands twice");
            assert!(!word.contains(' '), "{word} holds a space");
        }
    }

    #[test]
    fn no_word_stands_twice() {
        all_different(&KINDS.iter().map(|row| row.word).collect::<Vec<_>>());
        for words in [
            DRAFT_NOTES,
            FORCE_NOTES,
            BARE_NOTES,
            DROPPED_PREFIXES,
            BEFORE_NUMBER,
            AFTER_NUMBER,
            BETWEEN_TITLES,
            ORDERS,
        ] {
            all_different(words);
        }
    }

    #[test]
    fn a_longer_ending_says_something_its_shorter_one_does_not_or_stands_in_the_same_kind() {
        for trap in KINDS.iter().filter(|row| row.kind == Other) {
            let rule = KINDS.iter().find(|row| row.kind != Other && trap.word.ends_with(row.word));
            assert!(rule.is_some(), "{} needs no row: a title without a row is other", trap.word);
        }
    }

    #[test]
    fn no_note_is_both_of_a_draft_and_of_a_document_in_force() {
        assert!(DRAFT_NOTES.iter().all(|note| !FORCE_NOTES.contains(note)));
    }
}
