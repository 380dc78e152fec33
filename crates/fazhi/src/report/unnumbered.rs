//! Lists without numbers: two shortcomings told side by side (一方面,…;另一方面,…), and clauses that a colon
//! announces and `;` parts (主要是:…;…;…).

use crate::lexicon::sequence::{BEHIND_SIDE, SIDES};
use crate::outline::{Unit, announces};
use crate::{Part, Span};

use super::causes::{NAMES_FAULT, STATES};
use super::items::Cutter;

impl Cutter<'_> {
    /// The members of a list without numbers that a piece is: it has no title of its own that they would explain.
    pub(super) fn unnumbered(
        &self,
        span: Span,
        title: Option<Span>,
        part: Part,
        node: Option<usize>,
    ) -> Vec<Unit> {
        let section = node.map(|node| &self.outline.tree.nodes[node]);
        let announced = |title: Span| {
            section.is_some_and(|it| it.heading.title == title && (it.named || it.parent.is_none()))
        };
        if title.is_some_and(|title| !announced(title)) || self.item_number(span).is_some() {
            return Vec::new();
        }
        match part {
            Part::Problems => self.sides(span).unwrap_or_else(|| self.clauses(span, names_fault)),
            Part::Plans => self.clauses(span, |_| true),
            Part::Responsibilities | Part::Achievements => Vec::new(),
        }
    }

    /// The two shortcomings that a piece tells side by side, where each of them names a fault and neither a cause.
    fn sides(&self, span: Span) -> Option<Vec<Unit>> {
        let words = span.of(self.text);
        let (one, other) = places(words)?;
        let before = words[..one].trim_end_matches(':');
        let from = before.rfind(['。', '\n']).unwrap_or(0);
        let explains = STATES.any(self.seen, Span::new(from, before.len()).shifted(span.start()));
        if explains || !names_fault(&words[one..other]) || !names_fault(&words[other..]) {
            return None;
        }
        let sides = [(one, other, SIDES.0), (other, words.len(), SIDES.1)].map(|(start, end, opener)| {
            let behind = words[start + opener.len()..end].trim_start_matches(BEHIND_SIDE);
            let span = Span::new(start, end).shifted(span.start());
            Unit { span, marker: Some(end - start - behind.len()) }
        });
        Some(sides.to_vec())
    }

    /// The clauses that a colon announces in the last sentence of a piece, where the first `tells` what it should.
    fn clauses(&self, span: Span, tells: fn(&str) -> bool) -> Vec<Unit> {
        let Some(last) = self.seen.sentences(span).last() else { return Vec::new() };
        let words = last.of(self.text);
        let Some((opening, list)) = words.split_once(':').filter(|(_, list)| list.contains(';')) else {
            return Vec::new();
        };
        let mut start = last.start() + opening.len() + ':'.len_utf8();
        let clauses = list.trim_end().trim_end_matches(';').split_inclusive(';');
        if !announces(opening) || !clauses.clone().next().is_some_and(tells) {
            return Vec::new();
        }
        let unit = |clause: &str| {
            let span = Span::new(start, start + clause.len());
            start = span.end();
            Unit { span, marker: None }
        };
        clauses.map(unit).collect()
    }
}

/// Whether a clause of `words` names a fault.
fn names_fault(words: &str) -> bool {
    words.split([',', ';', '。']).any(|clause| NAMES_FAULT.any(clause))
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
    fn clauses_behind_an_announcement_are_items() {
        expect(
            "二、存在的不足\n虽有进步,但还存在一些问题,主要是:有的部门执法不够规范;基层力量薄弱;普法形式单一等。",
            &["有的部门执法不够规范", "基层力量薄弱", "普法形式单一等"],
            &[],
        );
        expect(
            "二、存在的不足\n人手少。\n三、2024年工作安排\n重点做好以下工作:抓好学习;规范执法;加强普法。",
            &["存在的不足"],
            &["抓好学习", "规范执法", "加强普法"],
        );
        expect("二、存在的不足\n主要是:去年培训4次;今年培训3次。", &["存在的不足"], &[]);
        expect("二、存在的不足\n一是力量不足,主要是:人手少;装备旧。", &["力量不足,主要是"], &[]);
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
