//! Causes of problems: which paragraphs and sections state nothing else, and where one begins in a sentence.

use std::sync::LazyLock;

use crate::Span;
use crate::fact::ListItem;
use crate::lexicon::turn::{CAUSE_PARAGRAPHS, CAUSE_SECTIONS, CAUSES, PROBLEMS_BEFORE};
use crate::lookup::{Seen, Table};
use crate::outline::Tree;
use crate::text::wording::{SeenWordings, Wordings};

static ANNOUNCES: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(CAUSE_PARAGRAPHS.iter().copied()));
static STATES: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::Causes, CAUSES.iter().copied()));

/// A paragraph announces causes within this many characters.
const LATEST_CAUSE_WORD: usize = 30;

/// The heading of a section of causes has at most this many characters.
const LONGEST_HEADING: usize = 20;

/// A sentence is cut into at most this many clauses.
const MOST_CLAUSES: usize = 24;

/// Whether a sentence announces causes of problems that stand before it, rather than to state a problem itself: only
/// clauses about those problems may come before the one that announces.
pub(super) fn announces(sentence: &str) -> bool {
    let head = sentence.char_indices().nth(LATEST_CAUSE_WORD).map_or(sentence, |(at, _)| &sentence[..at]);
    let refers = |clause: &&str| PROBLEMS_BEFORE.iter().any(|word| clause.contains(word));
    let mut clauses = head.split([',', ';']);
    clauses
        .find(|clause| ANNOUNCES.any(clause) || !refers(clause))
        .is_some_and(|clause| ANNOUNCES.any(clause))
}

/// Where in a paragraph of problems a sentence begins with which the causes of all of them follow: it says so, or
/// stands behind a list whose other items hold no cause.
pub(super) fn shared_from(seen: &Seen, paragraph: Span, items: &[ListItem]) -> Option<usize> {
    let text = seen.text();
    let mut announced = seen.sentences(paragraph).skip(1).map(|sentence| sentence.trimmed(text));
    let sentence = announced.find(|sentence| announces(sentence.of(text)))?;
    let listed = items.iter().take_while(|item| item.span.start() < sentence.start()).count() > 1;
    let says_so = || PROBLEMS_BEFORE.iter().any(|word| sentence.of(text).contains(word));
    let before = Span::new(paragraph.start(), sentence.start());
    (says_so() || listed && !STATES.any(seen, before)).then_some(sentence.start())
}

/// Whether `node` lies in a section that holds causes alone: 原因分析.
pub(super) fn is_section(text: &str, tree: &Tree, node: usize) -> bool {
    let mut at = Some(node);
    while let Some(node) = at {
        let title = tree.nodes[node].heading.title.of(text);
        let short = title.chars().nth(LONGEST_HEADING).is_none();
        let noun = CAUSE_SECTIONS.iter().find_map(|end| title.strip_suffix(end)).filter(|_| short);
        if noun.is_some_and(|before| !before.contains(['和', '及', '与', '、', '暨'])) {
            return true;
        }
        at = tree.nodes[node].parent;
    }
    false
}

/// The causes that the sentences at `place` state, each from the clause on that says so.
pub(super) fn stated(seen: &Seen, place: Span) -> Vec<Span> {
    let stated = seen.sentences(place).filter(|&sentence| STATES.any(seen, sentence));
    stated.map(|sentence| clause(seen, sentence.trimmed(seen.text()))).collect()
}

/// The part of a sentence that states its first cause.
fn clause(seen: &Seen, sentence: Span) -> Span {
    let words = sentence.of(seen.text());
    let marks = words.match_indices([',', ';']).map(|(at, mark)| sentence.start() + at + mark.len());
    let starts: Vec<usize> = std::iter::once(sentence.start()).chain(marks).take(MOST_CLAUSES).collect();
    let ends = starts.iter().skip(1).copied().chain([sentence.end()]);
    let holds = |start: usize, end: usize| STATES.any(seen, Span::new(start, end));
    let Some(end) = ends.into_iter().find(|&end| holds(sentence.start(), end)) else { return sentence };
    let Some(&start) = starts.iter().rev().find(|&&start| start < end && holds(start, end)) else {
        return sentence;
    };
    // Behind a colon the cause is a list.
    let rest = &seen.text()[start..sentence.end()];
    let stop = rest.find([';', ':']).filter(|&at| start > sentence.start() && rest[at..].starts_with(';'));
    Span::new(start, stop.map_or(sentence.end(), |at| start + at + ';'.len_utf8()))
}

#[cfg(test)]
mod tests {
    /// The problems of a report whose second section is `section`, each its words and those of its causes.
    fn problems(section: &str) -> Vec<(String, Vec<String>)> {
        let text = format!(
            "青山县农业农村局2024年法治政府建设年度报告\n一、主要举措和成效\n全年立案63件。\n{section}\n"
        );
        let report = crate::parse(text.as_str()).expect("short");
        let problems = report.parts().problems.iter().map(|problem| {
            let causes = problem.causes.iter().map(|cause| cause.of(&text).to_owned()).collect();
            (problem.item.span.of(&text).to_owned(), causes)
        });
        problems.collect()
    }

    #[track_caller]
    fn expect(section: &str, expected: &[(&str, &[&str])]) {
        let found = problems(section);
        let found: Vec<(&str, Vec<&str>)> = found
            .iter()
            .map(|(words, causes)| (words.as_str(), causes.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<(&str, Vec<&str>)> =
            expected.iter().map(|(words, causes)| (*words, causes.to_vec())).collect();
        assert_eq!(found, expected, "{section}");
    }

    #[test]
    fn a_section_of_causes_holds_no_problems() {
        expect(
            "二、存在的问题和原因\n(一)存在问题\n1.法治意识淡薄。\n2.装备落后。\n(二)原因分析\n1.学习不深。\n2.投入有限。",
            &[
                ("1.法治意识淡薄", &["1.学习不深", "2.投入有限"]),
                ("2.装备落后", &["1.学习不深", "2.投入有限"]),
            ],
        );
        let causes: &[&str] = &["一是学习不深。二是针对性不强。"];
        expect(
            "二、存在的问题和原因\n(一)存在的问题。一是意识不强。二是装备落后。\n(二)问题产生的原因。一是学习不深。二是针对性不强。",
            &[("一是意识不强。", causes), ("二是装备落后。", causes)],
        );
    }

    #[test]
    fn a_paragraph_may_end_with_the_causes_of_all_its_problems() {
        let causes: &[&str] = &["主要原因是:保障不足。"];
        expect(
            "二、存在的问题和原因\n一是意识不强;二是装备落后。主要原因是:保障不足。",
            &[("一是意识不强;", causes), ("二是装备落后。", causes)],
        );
        expect(
            "二、存在的问题和原因\n存在以下问题:1.意识不强;2.装备落后。产生上述问题的主要原因:一是学习不深,二是保障不足。",
            &[(
                "二、存在的问题和原因\n存在以下问题:1.意识不强;2.装备落后。",
                &["产生上述问题的主要原因:一是学习不深,二是保障不足。"],
            )],
        );
    }

    #[test]
    fn a_cause_begins_where_the_sentence_says_so() {
        expect(
            "二、存在的不足和原因\n一是力量不足。二是普法形式单一,主要原因是经费不足。",
            &[("一是力量不足。", &[]), ("二是普法形式单一,主要原因是经费不足。", &["主要原因是经费不足。"])],
        );
        expect(
            "二、存在的不足和原因\n(一)普法不够。企业负责人意识淡薄,究其原因是方式不多;吸引力不强。\n(二)力量薄弱。受编制所限,审核人员仅2名。",
            &[
                (
                    "(一)普法不够。企业负责人意识淡薄,究其原因是方式不多;吸引力不强。",
                    &["究其原因是方式不多;"],
                ),
                ("(二)力量薄弱。受编制所限,审核人员仅2名。", &["受编制所限,审核人员仅2名。"]),
            ],
        );
    }

    #[test]
    fn a_sentence_that_leaves_the_problems_to_sub_sections_is_none() {
        expect(
            "二、存在的不足\n虽然取得了一定成效,但与要求相比,仍存在一些差距。\n(一)普法不够。形式单一。",
            &[("(一)普法不够。形式单一。", &[])],
        );
    }

    #[test]
    fn problems_before_the_turn_of_a_merged_section() {
        expect(
            "二、存在问题及下一步打算\n当前还存在力量不足等问题。下一步,我局将:一是加强培训;二是创新普法。",
            &[("二、存在问题及下一步打算\n当前还存在力量不足等问题。", &[])],
        );
        let section = "二、存在问题及下一步打算\n一是力量不足。二是形式单一。下一步,我局将从以下方面努力:一是加强培训。二是创新形式。";
        expect(section, &[("一是力量不足。", &[]), ("二是形式单一。", &[])]);
        let text =
            format!("青山县水利局2024年法治政府建设年度报告\n一、主要举措和成效\n立案3件。\n{section}\n");
        let report = crate::parse(text.as_str()).expect("short");
        let plans = report.parts().plans.iter().map(|plan| plan.item.span.of(&text));
        assert_eq!(plans.collect::<Vec<_>>(), ["一是加强培训。", "二是创新形式。"]);
    }
}
