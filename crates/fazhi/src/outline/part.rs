//! The statutory part of every stretch of the body, at the finest place that the text marks.
//!
//! Headings decide first. Inside achievements, units (a section without sub-sections, a paragraph, a 一是
//! item) whose first sentence is about the heads' duty are responsibilities as a whole, elsewhere only the
//! sentences that speak of it. Under a heading that announces problems and plans together, and in the last
//! section of a report without a heading for them, the text turns from one to the other in a sentence.

use crate::Span;
use crate::fact::ListItem;
use crate::lexicon::content::Content;
use crate::line;
use crate::lookup::Seen;

use super::content::{
    continues_duty, continues_plans, is_duty, may_hold_duty, names_duty, of_whole_report, turns_to_plans,
    turns_to_problems,
};
use super::tree::{Block, Tree};

/// A sentence that titles its paragraph has at most this many bytes.
const LONGEST_KICKER: usize = 108;

/// A sentence behind such a title is about the heads' duty where it names it within this many characters.
const LATEST_DUTY: usize = 48;

/// The title of a list item has at most this many bytes.
const LONGEST_ITEM_TITLE: usize = 75;

/// A stretch of the body with one content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: usize,
    pub(crate) content: Content,
}

/// Walks a body and records where its content changes.
pub(super) struct Walk<'a> {
    seen: &'a Seen<'a>,
    pub(super) text: &'a str,
    pub(super) items: &'a [ListItem],
    pub(super) year: Option<u16>,
    pub(super) stretches: Vec<Stretch>,
    turn: Turn,
    /// Whether no heading names problems, or plans: then sentences are asked.
    seeks: Seeks,
}

#[derive(Clone, Copy, Default)]
struct Seeks {
    problems: bool,
    plans: bool,
}

impl Seeks {
    fn of(tree: &Tree) -> Seeks {
        let named = |wanted: Content| {
            tree.nodes.iter().any(|n| n.content == wanted || n.content == Content::ProblemsThenPlans)
        };
        Seeks { problems: !named(Content::Problems), plans: !named(Content::Plans) }
    }
}

/// How far a stretch that holds problems and then plans has turned.
#[derive(Clone, Copy, Default)]
struct Turn {
    /// It turned at a paragraph of its own: all that follows is plans.
    settled: bool,
    /// It turned inside an item or a sub-section: the next one starts with a problem again.
    inside: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(seen: &'a Seen<'a>, items: &'a [ListItem], year: Option<u16>) -> Walk<'a> {
        Walk {
            seen,
            text: seen.text(),
            items,
            year,
            stretches: Vec::new(),
            turn: Turn::default(),
            seeks: Seeks::default(),
        }
    }

    /// Records the stretches of `tree` and settles the content of its sections.
    pub(super) fn run(&mut self, tree: &mut Tree) {
        self.seeks = Seeks::of(tree);
        self.closing_sections(tree);
        self.seeks = Seeks::of(tree);
        if self.seeks.plans {
            for node in &mut tree.nodes {
                if node.content == Content::Problems {
                    node.content = Content::ProblemsThenPlans;
                }
            }
        }
        self.duty_sections(tree);
        let last = last_achievements(tree);
        let mut tail = None;
        // Before the first heading stands the lead. Without headings the paragraph that hands over is it.
        let mut lead = !tree.nodes.is_empty() || self.hands_over(tree);
        for at in 0..tree.blocks.len() {
            match tree.blocks[at] {
                Block::Heading(node) => {
                    lead = false;
                    // Behind the turn of a report without headings for its problems and plans stand theirs.
                    if let Some(reached) = tail
                        && tree.nodes[node].content == Content::Achievements
                    {
                        tree.nodes[node].content = reached;
                    }
                    let content = self.heading_content(tree, node);
                    self.push(tree.nodes[node].heading.span.start(), content);
                }
                Block::Paragraph { .. } if lead => lead = !tree.nodes.is_empty(),
                Block::Paragraph { span, node, run_in } => match node.map(|node| tree.nodes[node].content) {
                    Some(Content::ProblemsThenPlans) => {
                        let nested = node.is_some_and(|node| tree.nodes[node].parent.is_some());
                        self.problems_then_plans(span, nested);
                    }
                    Some(Content::Achievements) | None => {
                        if tail.is_some() || node == last || !run_in && self.closes(tree, node, last, span) {
                            self.tail(span, &mut tail);
                        } else {
                            self.achievements(span);
                        }
                    }
                    Some(content) => self.push(span.start(), content),
                },
            }
        }
        for node in &mut tree.nodes {
            if node.content == Content::ProblemsThenPlans {
                node.content = Content::Problems;
            }
        }
    }

    /// Whether the paragraph at `span` of section `node` opens the close of a report without headings for its problems
    /// and plans, whose last section of achievements holds `last`: sub-sections of plans may follow.
    fn closes(&self, tree: &Tree, node: Option<usize>, last: Option<usize>, span: Span) -> bool {
        let (Some(node), Some(last)) = (node, last) else { return false };
        self.seeks.problems
            && self.seeks.plans
            && tree.root(node) == tree.root(last)
            && self.turns(self.seen.first_sentence(span), None).is_some()
    }

    /// The content of a heading when the walk reaches it.
    fn heading_content(&mut self, tree: &mut Tree, node: usize) -> Content {
        if tree.nodes[node].parent.is_none() {
            self.turn = Turn::default();
        }
        if tree.nodes[node].content != Content::ProblemsThenPlans {
            return tree.nodes[node].content;
        }
        if tree.nodes[node].parent.is_some() && self.turn.settled {
            tree.nodes[node].content = Content::Plans;
            return Content::Plans;
        }
        Content::Problems
    }

    /// The last sections, where no heading names their content: their first sentence turns to problems or to plans, as
    /// under headings in couplets (明确目标任务,在真抓实干中开创新局).
    fn closing_sections(&self, tree: &mut Tree) {
        let roots = (1..tree.nodes.len()).rev().filter(|&node| tree.nodes[node].parent.is_none());
        let mut found = Vec::new();
        for root in roots {
            match tree.nodes[root].content {
                Content::Other | Content::Plans => continue,
                Content::Achievements if !of_whole_report(self.seen, tree.nodes[root].heading.title) => {}
                _ => break,
            }
            let Some(first) = tree.paragraphs(root).next().map(|span| self.seen.first_sentence(span)) else {
                break;
            };
            let content = if self.seeks.plans && turns_to_plans(self.seen, first, self.year) {
                Content::Plans
            } else if self.seeks.problems && turns_to_problems(self.seen, first) {
                Content::Problems
            } else {
                break;
            };
            found.push((root, content));
            if content == Content::Problems {
                break;
            }
        }
        for (root, content) in found {
            tree.set_content(root, content);
        }
    }

    /// Whether the first paragraph hands the report over: 现将有关情况报告如下.
    fn hands_over(&self, tree: &Tree) -> bool {
        match tree.blocks.first() {
            Some(Block::Paragraph { span, .. }) => line::hands_over(span.of(self.text)),
            _ => false,
        }
    }

    fn push(&mut self, start: usize, content: Content) {
        if self.stretches.last().is_none_or(|last| last.content != content) {
            self.stretches.push(Stretch { start, content });
        }
    }

    /// Sections whose first sentence is about the heads' duty are about it as a whole, with their sub-sections.
    fn duty_sections(&self, tree: &mut Tree) {
        for node in 0..tree.nodes.len() {
            if tree.nodes[node].content != Content::Achievements
                || of_whole_report(self.seen, tree.nodes[node].heading.title)
            {
                continue;
            }
            let mut paragraphs = tree.paragraphs(node);
            let first = paragraphs.next();
            // A paragraph with a title of its own is a unit beside others.
            let units = !tree.nodes[node].heading.run_in() && paragraphs.next().is_some();
            drop(paragraphs);
            if units && first.is_some_and(|span| self.titled(span)) {
                continue;
            }
            if first.is_some_and(|span| !self.itemised(span) && self.starts_with_duty(span)) {
                tree.set_content(node, Content::Responsibilities);
            }
        }
    }

    /// Whether a paragraph holds list items.
    fn itemised(&self, span: Span) -> bool {
        !self.items_in(span).is_empty()
    }

    fn items_in(&self, span: Span) -> &'a [ListItem] {
        let start = self.items.partition_point(|item| item.span.start() < span.start());
        let end = self.items.partition_point(|item| item.span.start() < span.end());
        &self.items[start..end]
    }

    /// The sentences of a piece of the body.
    fn sentences(&self, span: Span) -> impl Iterator<Item = Span> + use<'a> {
        self.seen.sentences(span)
    }

    fn starts_with_duty(&self, span: Span) -> bool {
        is_duty(self.seen, self.seen.first_sentence(span))
    }

    /// The beginning of a sentence, which tells what it is about.
    fn beginning(&self, sentence: Span) -> Span {
        let words = sentence.of(self.text);
        let end = words.char_indices().nth(LATEST_DUTY).map_or(words.len(), |(at, _)| at);
        Span::new(sentence.start(), sentence.start() + end)
    }

    /// Whether a paragraph opens with a short sentence and goes on.
    fn titled(&self, paragraph: Span) -> bool {
        let first = self.seen.first_sentence(paragraph);
        first.len() <= LONGEST_KICKER && first.end() < paragraph.end()
    }

    /// Whether a list item goes on with the heads' duty behind a few words that title it: 二是压实责任。局长履行….
    fn titles_a_duty(&self, item: Span) -> bool {
        let mut sentences = self.sentences(item);
        let short = sentences.next().is_some_and(|title| title.len() <= LONGEST_ITEM_TITLE);
        short && sentences.next().is_some_and(|second| names_duty(self.seen, self.beginning(second)))
    }

    /// The units of a paragraph: what stands before its first list item, then each item.
    fn units(&self, span: Span) -> impl Iterator<Item = (Span, bool)> + use<'a> {
        let items = self.items_in(span);
        let before = Span::new(span.start(), items.first().map_or(span.end(), |item| item.span.start()));
        let starts = items.iter().map(|item| item.span.start());
        let ends = items.iter().skip(1).map(|item| item.span.start()).chain([span.end()]);
        let items = starts.zip(ends).map(|(start, end)| (Span::new(start, end), true));
        std::iter::once((before, false)).filter(|(unit, _)| !unit.is_empty()).chain(items)
    }

    /// A paragraph among achievements.
    fn achievements(&mut self, span: Span) {
        if !may_hold_duty(self.seen, span) {
            self.push(span.start(), Content::Achievements);
            return;
        }
        for (unit, item) in self.units(span) {
            if self.starts_with_duty(unit) || item && self.titles_a_duty(unit) {
                self.push(unit.start(), Content::Responsibilities);
                continue;
            }
            let mut duty = false;
            for sentence in self.sentences(unit) {
                let words = sentence.trimmed(self.text);
                duty = is_duty(self.seen, words) || duty && continues_duty(self.seen, words);
                self.push(
                    sentence.start(),
                    if duty { Content::Responsibilities } else { Content::Achievements },
                );
            }
        }
    }

    /// A paragraph under a heading that announces problems and plans. `nested`: it stands in a sub-section.
    fn problems_then_plans(&mut self, span: Span, nested: bool) {
        let mut turned = false; // an item of this paragraph has turned
        for (unit, item) in self.units(span) {
            let words = unit.of(self.text);
            // 一是 behind the turn counts the plans.
            self.turn.settled |=
                turned && item && self.items_in(unit).first().is_some_and(|item| item.ordinal == 1);
            if self.turn.settled || !item && !nested && self.turn.inside && continues_plans(words) {
                self.push(unit.start(), Content::Plans);
                continue;
            }
            let mut plans = false;
            for sentence in self.sentences(unit) {
                plans |= turns_to_plans(self.seen, sentence, self.year);
                let content = if plans { Content::Plans } else { Content::Problems };
                self.push(sentence.start(), content);
            }
            turned |= plans;
            self.turn.settled |= plans && !item && !nested;
            self.turn.inside |= plans && (item || nested);
        }
    }

    /// A paragraph of the last section of achievements, which may close with problems and plans.
    fn tail(&mut self, span: Span, reached: &mut Option<Content>) {
        if reached.is_none() && !self.sentences(span).any(|sentence| self.turns(sentence, None).is_some()) {
            self.achievements(span);
            return;
        }
        for sentence in self.sentences(span) {
            *reached = self.turns(sentence, *reached);
            self.push(sentence.start(), reached.unwrap_or(Content::Achievements));
        }
    }

    /// What the tail has reached behind a sentence.
    fn turns(&self, sentence: Span, reached: Option<Content>) -> Option<Content> {
        if self.seeks.plans && turns_to_plans(self.seen, sentence, self.year) {
            Some(Content::Plans)
        } else if self.seeks.problems && reached.is_none() && turns_to_problems(self.seen, sentence) {
            Some(Content::Problems)
        } else {
            reached
        }
    }
}

/// The last section of achievements before any section of problems or plans.
fn last_achievements(tree: &Tree) -> Option<usize> {
    let end = tree
        .nodes
        .iter()
        .position(|n| matches!(n.content, Content::Problems | Content::Plans | Content::ProblemsThenPlans))
        .unwrap_or(tree.nodes.len());
    (0..end).rev().find(|&at| tree.nodes[at].content == Content::Achievements && tree.nodes[at].leaf)
}

#[cfg(test)]
mod tests {
    use crate::Part;

    /// The part of each section of the first level of a report, in one letter each.
    fn parts(sections: &str) -> String {
        let text = format!(
            "兴江市水利局2024年法治政府建设年度报告\n一、强化武装,坚定信仰\n组织学习6次。\n二、规范执法,彰显力量\n处罚12件。\n{sections}\n"
        );
        let report = crate::parse(text).expect("short");
        let letter = |part| match part {
            Some(Part::Achievements) => 'a',
            Some(Part::Responsibilities) => 'r',
            Some(Part::Problems) => 'p',
            Some(Part::Plans) => 'l',
            None => '-',
        };
        report.outline().iter().map(|section| letter(section.part)).collect()
    }

    #[test]
    fn closing_sections_are_told_by_their_first_sentence() {
        let problems = "三、聚焦弱项,补齐短板\n当前还存在一些问题:程序意识不强。\n";
        let plans = "四、明确任务,开创新局\n2025年,我局将抓好规范化建设。\n(一)抓学习。学好法律。";
        assert_eq!(parts(&format!("{problems}{plans}")), "aapl");
        assert_eq!(parts(plans), "aal");
        let work = "四、加强组织,狠抓落实\n召开会议3次。";
        assert_eq!(parts(&format!("{problems}{work}\n五、下一步打算\n抓好建设。")), "aaaal");
    }

    #[test]
    fn a_couplet_may_face_its_problems() {
        let plans = "四、下一步打算\n抓好建设。";
        assert_eq!(parts(&format!("三、正视问题短板,补齐弱项\n(一)程序意识不强。\n{plans}")), "aapl");
        assert_eq!(parts(&format!("三、解决突出问题,正视群众期盼\n办理3件。\n{plans}")), "aaal");
    }

    #[test]
    fn a_section_that_begins_with_the_duty_is_about_it_with_all_below() {
        let duty = "三、压实责任,凝聚合力\n局长严格履行法治建设第一责任人职责。\n";
        for rest in ["(一)抓决策。落实顾问制度。\n(二)抓学习。学法6次。\n", "严格执行述法制度。\n"]
        {
            assert_eq!(parts(&format!("{duty}{rest}四、存在的不足\n力量不足。")), "aarp", "{rest}");
        }
        let units =
            "三、班子带头,凝聚合力\n主要领导履行第一责任人职责。年初召开会议。\n班子认真补课。组织学习6次。";
        assert_eq!(parts(units), "aaa");
        assert_eq!(parts("三、主要举措和成效\n局长履行第一责任人职责。\n(一)抓学习\n学法6次。"), "aaa");
        assert_eq!(parts("三、压实责任,凝聚合力\n县政府履行法治政府建设主体职责。"), "aar");
    }

    #[test]
    fn a_list_item_that_begins_with_the_duty_is_about_it() {
        let text = "兴江市水利局2024年法治政府建设年度报告\n一、主要举措和成效\n\
                    一是加强学习。学法9次。二是落实责任。严格落实第一责任人职责,抓好工作。召开会议3次。三是规范权力。公开清单。\n";
        let report = crate::parse(text).expect("short");
        let items = report.parts().responsibilities.iter().map(|item| item.item.span.of(text));
        assert_eq!(
            items.collect::<Vec<_>>(),
            ["二是落实责任。严格落实第一责任人职责,抓好工作。召开会议3次。"]
        );
    }

    #[test]
    fn problems_that_were_dealt_with_do_not_turn_a_report() {
        let work = "三、加强领导,落实责任\n定期召开会议,研究解决执法中存在的问题。\n公开清单。";
        assert_eq!(parts(work), "aaa");
        let report = crate::parse(format!("兴江市水利局2024年法治政府建设年度报告\n一、主要成效\n{work}\n"))
            .expect("short");
        assert!(report.parts().problems.is_empty());
    }
}
