//! Two shortcomings told side by side: 一方面,…;另一方面,….

use crate::Span;
use crate::lexicon::sequence::{BEHIND_SIDE, SIDES};
use crate::outline::Unit;

use super::causes::{NAMES_FAULT, STATES};
use super::items::Cutter;

impl Cutter<'_> {
    /// The two shortcomings that a piece tells side by side, where it names no problem that they explain: it has no
    /// title of its own, and each of them names a fault.
    pub(super) fn sides(&self, span: Span, title: Option<Span>, node: Option<usize>) -> Vec<Unit> {
        let section = node.map(|node| &self.outline.tree.nodes[node]);
        let announced = |title: Span| {
            section.is_some_and(|it| it.heading.title == title && (it.named || it.parent.is_none()))
        };
        if title.is_some_and(|title| !announced(title)) || self.item_number(span).is_some() {
            return Vec::new();
        }
        let words = span.of(self.text);
        let Some((one, other)) = places(words) else { return Vec::new() };
        let before = words[..one].trim_end_matches(':');
        let from = before.rfind(['。', '\n']).unwrap_or(0);
        let explains = STATES.any(self.seen, Span::new(from, before.len()).shifted(span.start()));
        let faulty = |side: &str| side.split([',', ';', '。']).any(|clause| NAMES_FAULT.any(clause));
        if explains || !faulty(&words[one..other]) || !faulty(&words[other..]) {
            return Vec::new();
        }
        [(one, other, SIDES.0), (other, words.len(), SIDES.1)]
            .map(|(start, end, opener)| {
                let behind = words[start + opener.len()..end].trim_start_matches(BEHIND_SIDE);
                let span = Span::new(start, end).shifted(span.start());
                Unit { span, marker: Some(end - start - behind.len()) }
            })
            .to_vec()
    }
}

/// Where the two sides begin: the first opens a sentence or what a colon announces, the second a clause.
fn places(words: &str) -> Option<(usize, usize)> {
    let other = words.find(SIDES.1)?;
    let one = words[..other].find(SIDES.0)?;
    let opens = words[..one].is_empty() || words[..one].ends_with(['。', ':', '\n']);
    (opens && words[..other].ends_with(['。', ';', ','])).then_some((one, other))
}

#[cfg(test)]
mod tests {
    use super::super::pieces::tests::expect;

    #[test]
    fn two_shortcomings_told_side_by_side_are_two() {
        expect(
            "二、存在的不足\n一方面,执法人员能力有待提升;另一方面,普法形式较为单一。",
            &["执法人员能力有待提升", "普法形式较为单一"],
            &[],
        );
        expect(
            "二、存在的不足\n当前还存在以下问题:一方面是执法力量薄弱,另一方面是法治意识不强。",
            &["执法力量薄弱", "法治意识不强"],
            &[],
        );
    }

    #[test]
    fn what_explains_a_problem_is_none_of_its_own() {
        for section in [
            "二、存在的不足\n(一)法治意识不强。一方面,学习有待加强;另一方面,培训不够。",
            "二、存在的不足\n一是法治意识不强。一方面,学习有待加强;另一方面,培训不够。",
        ] {
            expect(section, &["法治意识不强"], &[]);
        }
        for text in [
            "法治意识不强。究其原因:一方面,学习不够;另一方面,培训不够。",
            "执法任务重。一方面,机构多年调整;另一方面,案件逐年增加。",
        ] {
            expect(&format!("二、存在的不足\n{text}"), &["存在的不足"], &[]);
        }
    }
}
