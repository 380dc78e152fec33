//! Sections whose headings name no content: the sentence that they open with tells it.

use crate::lexicon::content::Content;

use super::content::{
    admits, is_others, names_duty, names_fault, names_unowned_duty, opens_plans, turns_to_plans,
    turns_to_problems,
};
use super::part::Walk;
use super::tree::{Node, Tree};

impl Walk<'_> {
    /// Sections of the first level that open with a problem or a plan hold nothing else.
    pub(super) fn opened_sections(&self, tree: &mut Tree) {
        let roots: Vec<usize> = (0..tree.nodes.len()).filter(|&at| tree.nodes[at].parent.is_none()).collect();
        let seeks_problems = !tree
            .nodes
            .iter()
            .any(|node| matches!(node.content, Content::Problems | Content::ProblemsThenPlans));
        let mut end = tree.nodes.len();
        let mut next = Content::Plans; // nothing but plans follows the last section
        // A report begins with what was done.
        for (n, &root) in roots.iter().enumerate().rev() {
            let node = &tree.nodes[root];
            if n > 0 && !node.named && node.content == Content::Achievements {
                let opening = tree.paragraphs(root).next().map(|span| self.seen.first_sentence(span));
                let first =
                    opening.or_else(|| tree.nodes[..end].get(root + 1).map(|child| child.heading.title));
                if opening.is_some_and(|sentence| opens_plans(self.seen, sentence, self.year)) {
                    give(tree, root..end, Content::Plans);
                } else if first.is_some_and(|first| {
                    let admits = admits(tree.nodes[root].heading.title.of(self.text));
                    let turns = turns_to_problems(self.seen, first);
                    admits && (turns || names_fault(self.seen, first))
                        || turns && seeks_problems && next == Content::Plans
                }) {
                    give(tree, root..end, Content::Problems);
                }
            }
            if n > 0 && seeks_problems && self.closes_with_problems(tree, root) {
                tree.nodes[root].content = Content::ProblemsThenPlans;
            }
            next = tree.nodes[root].content;
            end = root;
        }
    }

    /// Whether a section of plans, in a report without one for its problems, opens with them and turns to plans below.
    fn closes_with_problems(&self, tree: &Tree, root: usize) -> bool {
        let Some(first) = tree.paragraphs(root).next() else { return false };
        let plans = |sentence| turns_to_plans(self.seen, sentence, self.year);
        let opening = self.seen.first_sentence(first);
        tree.nodes[root].content == Content::Plans
            && turns_to_problems(self.seen, opening)
            && !plans(opening)
            && (!tree.nodes[root].leaf
                || tree.paragraphs(root).any(|paragraph| self.seen.sentences(paragraph).any(plans)))
    }

    /// Sections whose heading names a responsibility without saying whose, and whose text opens with somebody else's,
    /// tell what was done.
    pub(super) fn others_duties(&self, tree: &mut Tree) {
        for at in 0..tree.nodes.len() {
            let node = &tree.nodes[at];
            let title = node.heading.title.of(self.text);
            if node.content == Content::Responsibilities
                && node.parent.is_some_and(|parent| tree.nodes[parent].content == Content::Achievements)
                && names_unowned_duty(title)
                && tree
                    .paragraphs(at)
                    .next()
                    .is_some_and(|first| is_others(self.seen.first_sentence(first).of(self.text)))
            {
                let end = tree.nodes.partition_point(|other| other.heading.span.start() < tree.nodes[at].end);
                for node in &mut tree.nodes[at..end.max(at + 1)] {
                    node.content = Content::Achievements;
                }
            }
        }
    }

    /// Sections that start with the heads' duty are about it as a whole.
    pub(super) fn duty_sections(&self, tree: &mut Tree) {
        let is_root = |node: &&Node| node.parent.is_none() && node.content == Content::Achievements;
        let roots = tree.nodes.iter().filter(is_root).count();
        for at in 0..tree.nodes.len() {
            let node = &tree.nodes[at];
            if node.content != Content::Achievements {
                continue;
            }
            let mut paragraphs = tree.paragraphs(at);
            let first = paragraphs.next();
            let single = node.leaf && (paragraphs.next().is_none() || node.heading.run_in());
            drop(paragraphs);
            // A list in a section that names what was done lists it.
            let lists = |first| self.starts_with_item(first) || node.named && self.itemised(first);
            let Some(first) = first.filter(|&first| !lists(first) && self.starts_with_duty(first)) else {
                continue;
            };
            // What holds all that was done only begins with the duty.
            let whole = || {
                !node.named
                    && names_duty(self.seen, self.seen.first_sentence(first))
                    && (node.parent.is_some() || roots > 1)
            };
            if single || whole() {
                let end = tree.nodes.partition_point(|other| other.heading.span.start() < node.end);
                give(tree, at..end.max(at + 1), Content::Responsibilities);
            }
        }
    }
}

/// Gives the sections at `places` a content, but for those under other headings that name one.
fn give(tree: &mut Tree, places: std::ops::Range<usize>, content: Content) {
    for at in places {
        let node = &mut tree.nodes[at];
        if content == Content::Plans || node.content == Content::Achievements {
            node.content = content;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::SegmentKind::{self, Achievements, Plans, Problems, Responsibilities};

    /// The parts of a report in couplets: two sections of what was done, then `sections`.
    fn parts(sections: &str) -> Vec<(SegmentKind, String)> {
        let text = format!(
            "青河县水务局2023年法治政府建设年度报告\n2023年,我局推进依法行政。现将情况报告如下:\n\
             一、强化学习,在学思践悟中提高认识\n学习6次。\n二、规范执法,在公正文明中彰显温度\n检查9次。\n{sections}"
        );
        let report = crate::parse(text.as_str()).expect("short");
        let parts = report.segments().iter().filter(|segment| segment.kind.part().is_some());
        parts.skip(1).map(|it| (it.kind, it.span.of(&text).chars().take(4).collect())).collect()
    }

    fn expect(sections: &str, want: &[(SegmentKind, &str)]) {
        let found = parts(sections);
        let found: Vec<(SegmentKind, &str)> = found.iter().map(|(kind, start)| (*kind, &**start)).collect();
        assert_eq!(found, want, "{sections}");
    }

    #[test]
    fn a_section_opens_with_problems_and_the_next_with_plans() {
        let plans = "四、锚定目标,在真抓实干中开创新局\n2024年,我局将抓好培训。\n(一)抓培训。\n(二)抓普法。";
        for problems in [
            "三、正视短板,在持续改进中补齐弱项\n当前,工作中还存在一些问题:人手少;装备旧。",
            "三、直面问题,在持续改进中提质\n(一)执法力量不足。\n(二)普法形式较为单一。",
            "三、剖析不足,找准症结\n一是执法力量不足。二是装备落后。",
            "三、对照要求,在反躬自省中前进\n与群众期盼相比,我局工作仍存在差距。",
        ] {
            let start: String = problems.chars().take(4).collect();
            expect(&format!("{problems}\n{plans}"), &[(Problems, &start), (Plans, "四、锚定")]);
        }
    }

    #[test]
    fn plans_without_problems_before_them_open_with_these() {
        let heading = "三、坚持问题导向,明确努力方向";
        let problems = "虽有进步,但仍存在力量薄弱等短板。";
        expect(
            &format!("{heading}\n{problems}\n2024年,我局将加强培训。"),
            &[(Problems, "三、坚持"), (Plans, "2024")],
        );
        expect(
            &format!("{heading}\n{problems}\n(一)抓培训。\n(二)抓普法。"),
            &[(Problems, "三、坚持"), (Plans, "(一)抓")],
        );
        expect(&format!("{heading}\n{problems}\n一是抓培训。"), &[(Plans, "三、坚持")]);
    }

    #[test]
    fn problems_that_were_dealt_with_open_nothing() {
        for section in [
            "三、坚持问题导向,补齐短板\n全年整改问题21个。",
            "三、聚焦突出问题,强化整治\n针对集镇仍存在的占道问题,开展整治9次。",
            "三、聚焦薄弱环节,提升质效\n针对执法不够规范等情况,组织培训3次。",
            "三、直面困难,主动作为\n(一)解决供水能力不足问题。\n(二)化解纠纷。",
        ] {
            expect(section, &[]);
        }
    }

    #[test]
    fn a_problem_that_was_dealt_with_is_no_turn() {
        expect("三、规范运行\n定期召开会议,研究解决执法中存在的问题。\n全年培训4次。", &[]);
        expect("三、规范运行\n虽然解决了一批问题,但仍存在差距。", &[(Problems, "三、规范")]);
    }

    #[test]
    fn a_section_that_starts_with_the_duty_is_about_it_with_all_under_it() {
        let duty = "局长严格履行法治建设第一责任人职责,研究议题5个。";
        expect(
            &format!(
                "三、压实责任,凝聚合力\n{duty}\n(一)带头学习。学习4次。\n(二)带头决策。落实法律顾问制度。\n四、优化服务\n办件9件。"
            ),
            &[(Responsibilities, "三、压实"), (Achievements, "四、优化")],
        );
        expect(
            &format!("三、压实责任,凝聚合力\n{duty}\n执行述法制度,7人述法。\n四、优化服务\n办件9件。"),
            &[(Responsibilities, "三、压实"), (Achievements, "四、优化")],
        );
    }

    #[test]
    fn a_list_belongs_to_the_duty_before_it() {
        expect(
            "三、压实责任,凝聚合力\n局长履行法治建设第一责任人职责。一是带头学法。二是听取汇报。\n四、优化服务\n办件9件。",
            &[(Responsibilities, "三、压实"), (Achievements, "四、优化")],
        );
    }

    #[test]
    fn the_responsibility_of_others_is_no_duty() {
        for done in
            ["督促企业落实安全生产第一责任人职责。", "县长带头巡河9次。", "书记带头包案化解信访积案。"]
        {
            expect(&format!("三、压实责任,凝聚合力\n{done}"), &[]);
        }
        for duty in [
            "县长带头学法。",
            "扛牢法治政府建设主体责任。",
            "旗长亲自部署法治工作。",
            "局长履行第一责任人职责,走访企业。",
        ] {
            expect(&format!("三、压实责任,凝聚合力\n{duty}"), &[(Responsibilities, "三、压实")]);
        }
    }

    #[test]
    fn a_heading_says_not_whose_responsibility_it_is() {
        let done =
            "三、加强监管\n(一)压实主体责任。督促企业落实安全生产主体责任,检查9次。\n(二)严格执法。检查3次。";
        expect(done, &[]);
        let own = "三、加强领导\n(一)压实主体责任。局党组研究议题9个。\n(二)严格执法。检查3次。";
        expect(own, &[(Responsibilities, "(一)压"), (Achievements, "(二)严")]);
    }

    #[test]
    fn all_that_was_done_only_begins_with_the_duty() {
        let text = "青河县水务局2023年法治政府建设年度报告\n2023年,我局推进依法行政。现将情况报告如下:\n\
                    一、2023年推进情况\n局长严格履行第一责任人职责。\n(一)抓学习。学习6次。\n(二)抓执法。检查9次。\n\
                    二、存在的问题\n人手少。";
        let report = crate::parse(text).expect("short");
        assert_eq!(report.parts().responsibilities.len(), 1);
        let done: Vec<&str> =
            report.parts().achievements.iter().filter_map(|it| it.item.title.as_deref()).collect();
        assert_eq!(done, ["2023年推进情况", "抓学习", "抓执法"]);
    }
}
