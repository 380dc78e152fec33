//! Paragraphs that are no item: they announce the items that follow them, or say that those before will be dealt with.

use std::sync::LazyLock;

use crate::lexicon::content::Content;
use crate::lexicon::turn::{COUNTED_ANNOUNCEMENTS, DEALT_WITH_LATER, GUIDES, WISH_ENDS, WISH_STARTS};
use crate::meaning::duties;
use crate::outline::{Block, announces, turns_to_plans, units};
use crate::text::wording::Wordings;
use crate::{Part, Span};

use super::items::Cutter;
use super::pieces::{Next, Piece, Pieces, Place};

/// A sentence that only counts the items that follow it has at most this many characters.
const LONGEST_COUNTED: usize = 24;

/// A wish at the end of the plans has at most this many characters.
const LONGEST_WISH: usize = 120;

static DEALT_WITH: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(DEALT_WITH_LATER.iter().copied()));
static GUIDED: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(GUIDES.iter().copied()));
static STARTS_WISH: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(WISH_STARTS.iter().copied()));
static ENDS_WISH: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(WISH_ENDS.iter().copied()));

/// What announces the paragraphs and sections behind it has at most so many bytes: a hundred characters.
const LONGEST_ANNOUNCEMENT: usize = 300;

impl Cutter<'_> {
    /// Whether the paragraph that is the block at `at` may announce what follows it: it is short, and a section that it
    /// holds follows, one counted anew, or a paragraph that is a member of a list.
    pub(super) fn may_announce(&self, at: usize) -> bool {
        let tree = &self.outline.tree;
        let (Some(Block::Paragraph { span, node, .. }), Some(next)) =
            (tree.blocks.get(at), tree.blocks.get(at + 1))
        else {
            return false;
        };
        node.is_some()
            && span.len() <= LONGEST_ANNOUNCEMENT
            && match next {
                Block::Heading(at) => {
                    let next = &tree.nodes[*at];
                    next.parent == *node
                        || next.parent.is_some() && next.heading.value() == 1
                        || node.is_some_and(|node| tree.counts_anew(node, *at))
                }
                Block::Paragraph { span, .. } => units(self.seen, &self.outline.list_items, *span)
                    .first()
                    .is_some_and(|unit| unit.marker.is_some()),
            }
    }

    /// Whether a paragraph ends with a colon or comma before what it announces.
    pub(super) fn ends_open(words: &str, listed: bool) -> bool {
        listed && words.ends_with([':', ','])
    }

    /// Whether what stands before the first member of a list in its paragraph only announces it.
    pub(super) fn only_opens(&self, lead: Span) -> bool {
        let words = lead.of(self.text);
        words.ends_with(':') || Self::announces(words, true)
    }

    /// Whether a paragraph only announces the items that follow it: 重点做好以下工作. `listed`: they stand in it.
    pub(super) fn announces(words: &str, listed: bool) -> bool {
        let body = words.trim_end_matches(['。', ':', '!']);
        if body.matches('。').nth(1).is_some() {
            return false;
        }
        let last = body.rfind('。').map_or(0, |at| at + '。'.len_utf8());
        // Behind a colon stands what was announced.
        let given = body[last..].split_once(':').is_some_and(|(_, behind)| !behind.is_empty());
        let short = || body[last..].chars().nth(LONGEST_COUNTED).is_none();
        let counts = || COUNTED_ANNOUNCEMENTS.iter().any(|word| body[last..].contains(word));
        !given && (announces(&body[last..]) || listed && short() && counts())
    }

    /// Whether a paragraph behind problems says that they will be dealt with, in a report with plans of their own: it is
    /// no problem itself.
    pub(super) fn only_turns(&self, pieces: &Pieces, span: Span, place: Place) -> bool {
        let follows =
            pieces.found.last().is_some_and(|last| last.part == Part::Problems && last.node == place.node);
        place.opens.is_none()
            && follows
            && self.split(span).iter().all(|(_, content)| *content == Content::Problems)
            && {
                let first = self.seen.first_sentence(span);
                turns_to_plans(self.seen, first, self.year) || DEALT_WITH.any(first.of(self.text))
            }
    }

    /// What follows the paragraph that is the block at `at`.
    pub(super) fn next(&self, at: usize) -> Next {
        let tree = &self.outline.tree;
        match tree.blocks.get(at + 1) {
            Some(Block::Heading(next)) if tree.nodes[*next].parent.is_some() => Next::Part,
            Some(Block::Paragraph { .. }) => Next::Paragraph,
            _ => Next::Section,
        }
    }

    /// Whether a paragraph behind the items of plans only closes them with a wish: 为建设法治青河作出更大贡献.
    pub(super) fn only_wishes(&self, pieces: &Pieces, span: Span, place: Place) -> bool {
        if place.next != Next::Section || span.of(self.text).chars().nth(LONGEST_WISH).is_some() {
            return false;
        }
        let words = span.of(self.text).trim_end_matches(['。', '!']);
        let last = || words.rfind([',', '。', ';']).map_or(words, |at| &words[at..]);
        // The heading above it has a text of its own where the one before it has.
        let bare = |piece: &Piece| piece.body().of(self.text).trim_start_matches(['。', ';', ' ']).is_empty();
        let follows = |piece: &Piece| {
            let belongs = piece.part == Part::Plans && piece.title.is_some();
            belongs && (place.opens.is_none() || self.same_section(piece.node, place.node) && bare(piece))
        };
        pieces.found.last().is_some_and(follows)
            && self.split(span).iter().all(|(_, content)| *content == Content::Plans)
            && STARTS_WISH.any(words)
            && ENDS_WISH.any(last())
    }

    /// Whether the opening words of a section of plans say by what, or for when, those that follow are guided.
    fn only_guides(&self, body: Span) -> bool {
        let first = self.seen.first_sentence(body.trimmed(self.text));
        GUIDED.any(body.of(self.text)) || turns_to_plans(self.seen, first, self.year)
    }

    /// Whether a piece is a member of a list.
    fn starts_with_marker(&self, piece: Span) -> bool {
        let first = self.seen.first_sentence(piece);
        let units = units(self.seen, &self.outline.list_items, first);
        units.first().is_some_and(|unit| unit.marker.is_some())
    }

    /// The pieces without the opening words of sections that say nothing of their own before the items that follow.
    pub(super) fn without_vague_openings(&self, found: &[Piece]) -> Vec<Piece> {
        let vague = |n: usize| {
            let (piece, next): (&Piece, Option<&Piece>) = (&found[n], found.get(n + 1));
            let goes_on = |next: &&Piece| {
                self.same_section(next.node, piece.node)
                    && next.part == piece.part
                    && next.cause_from.is_none()
                    && next.title.is_some()
            };
            let counted = |next: &&Piece| next.node != piece.node || self.starts_with_marker(next.span);
            let next = next.filter(|next| piece.opening && piece.cause_from.is_none() && goes_on(next));
            match piece.part {
                Part::Problems => next.is_some() && self.names_nothing(piece),
                Part::Plans => next.as_ref().is_some_and(counted) && self.only_guides(piece.body()),
                Part::Responsibilities => {
                    next.as_ref().is_some_and(counted) && duties(piece.body().of(self.text)).is_empty()
                }
                Part::Achievements => false,
            }
        };
        (0..found.len()).filter(|&n| !vague(n)).map(|n| found[n]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::pieces::tests::expect;

    #[test]
    fn what_opens_a_section_of_problems_and_names_none() {
        let list = "(一)力量不足。人手少。\n(二)普法单一。形式旧。";
        expect(
            &format!("二、存在的不足及原因\n虽然取得成效,但与上级要求相比仍有差距。\n{list}"),
            &["力量不足", "普法单一"],
            &[],
        );
        expect(
            &format!("二、存在的不足及原因\n执法装备落后。\n{list}"),
            &["存在的不足及原因", "力量不足", "普法单一"],
            &[],
        );
        expect(
            &format!("二、存在的不足及原因\n在肯定成绩的同时,我们也清醒看到存在的问题和不足。\n{list}"),
            &["力量不足", "普法单一"],
            &[],
        );
        expect(
            "二、存在的不足及原因\n(一)力量薄弱。情况突出。\n(二)普法单一。形式旧。",
            &["力量薄弱", "普法单一"],
            &[],
        );
        expect(
            &format!("二、存在的不足及原因\n虽有进步,但与要求相比还存在不足。\n{list}"),
            &["力量不足", "普法单一"],
            &[],
        );
        expect("二、存在的不足及原因\n与上级要求相比仍有差距。", &["存在的不足及原因"], &[]);
    }

    #[test]
    fn what_guides_plans_is_told_before_them() {
        let list = "(一)抓培训。\n(二)抓宣传。";
        for opening in [
            "2024年,我局将以习近平法治思想为指导,全面推进依法行政。",
            "2024年,我局将深入贯彻党的二十大精神,扎实推进法治建设。",
        ] {
            expect(&format!("二、2024年工作安排\n{opening}\n{list}"), &[], &["抓培训", "抓宣传"]);
            expect(
                &format!("二、2024年工作安排\n{opening}一是抓培训。二是抓宣传。"),
                &[],
                &["抓培训", "抓宣传"],
            );
            expect(&format!("二、2024年工作安排\n{opening}"), &[], &["2024年工作安排"]);
        }
        expect(
            &format!("二、2024年工作安排\n修订制度3项。\n{list}"),
            &[],
            &["2024年工作安排", "抓培训", "抓宣传"],
        );
    }

    #[test]
    fn a_time_to_come_guides_what_is_listed_behind_it() {
        let opening = "下一步,我局将强化措施,狠抓落实。";
        for list in ["一要抓培训。\n二要抓宣传。", "——抓培训。\n——抓宣传。", "一是抓培训。\n二是抓宣传。"]
        {
            expect(&format!("二、2024年工作安排\n{opening}\n{list}"), &[], &["抓培训", "抓宣传"]);
        }
    }

    #[test]
    fn a_wish_behind_plans_is_none() {
        for wish in [
            "新的一年,我局将锚定目标、真抓实干,不断开创法治水务建设新局面。",
            "我们相信,在县委的坚强领导下,法治建设必将取得更大进步!",
            "让我们团结一心,为建设法治青河而努力奋斗!",
        ] {
            for list in ["(一)抓培训。\n(二)抓宣传。", "一是抓培训。二是抓宣传。"] {
                let section = format!("二、下一步打算\n{list}\n{wish}");
                expect(&section, &[], &["抓培训", "抓宣传"]);
                let text =
                    format!("青河县水务局2023年法治政府建设年度报告\n一、主要举措\n抓学习。\n{section}");
                let report = crate::parse(text.as_str()).expect("short");
                assert!(report.parts().plans.iter().all(|plan| !plan.item.span.of(&text).contains(wish)));
            }
        }
        expect(
            "二、下一步打算\n一是抓培训。二是抓宣传。\n此外,推进智慧水务,为水网建设作出贡献。",
            &[],
            &["抓培训", "抓宣传", ""],
        );
    }

    #[test]
    fn what_announces_a_numbered_list_is_no_heading() {
        for announcement in
            ["当前还存在以下问题:", "主要存在以下不足:", "存在的问题主要有:", "不足主要表现在:"]
        {
            expect(
                &format!("二、问题与不足\n{announcement}\n1.力量不足;\n2.普法单一。"),
                &["力量不足", "普法单一"],
                &[],
            );
        }
    }

    #[test]
    fn a_heading_is_an_item_where_its_text_only_announces_others() {
        expect(
            "二、存在的问题及下一步打算\n(一)力量不足\n下一步,我局将:\n(一)抓培训\n(二)抓宣传",
            &["力量不足"],
            &["抓培训", "抓宣传"],
        );
        expect(
            "二、存在的不足和原因\n(一)力量不足。人手少。\n(二)主要原因\n主要有以下原因:\n三、下一步打算\n抓培训。",
            &["力量不足"],
            &["下一步打算"],
        );
    }

    #[test]
    fn what_counts_the_items_of_a_list_is_none() {
        expect(
            "二、存在的不足\n主要有两个方面的不足。一是力量不足。二是普法单一。\n三、下一步打算\n重点抓好三项工作。一是抓培训。二是抓宣传。",
            &["力量不足", "普法单一"],
            &["抓培训", "抓宣传"],
        );
        expect("二、存在的不足\n主要有两个方面的不足,力量弱,装备旧。", &["存在的不足"], &[]);
    }

    #[test]
    fn parts_may_count_anew_like_their_section() {
        for opening in ["", "在新的一年里,我局将从以下几个方面着手:\n", "重点抓好以下工作。\n"]
        {
            expect(
                &format!(
                    "二、存在的不足\n力量不足。\n三、2024年工作安排\n{opening}一、抓培训。\n二、抓宣传。"
                ),
                &["存在的不足"],
                &["抓培训", "抓宣传"],
            );
        }
        expect(
            "二、问题和原因\n一、依法行政能力有待提升\n学习不深。\n二、执法力量有待加强\n人手少。\n三、下一步打算\n抓培训。",
            &["依法行政能力有待提升", "执法力量有待加强"],
            &["下一步打算"],
        );
    }

    #[test]
    fn plans_have_a_plain_title_beside_problems() {
        expect(
            "二、存在的问题及工作计划\n(一)存在问题\n一是力量不足。二是普法单一。\n(二)工作计划\n一是抓培训。二是抓宣传。",
            &["力量不足", "普法单一"],
            &["抓培训", "抓宣传"],
        );
    }

    #[test]
    fn problems_that_will_be_dealt_with_are_told_before() {
        for outro in [
            "以上问题,我们将在今后工作中加以解决。",
            "对于上述问题,我县高度重视。",
            "针对以上不足,将认真整改。",
            "这些问题,需要在今后工作中切实解决。",
        ] {
            expect(
                &format!("二、存在的不足\n一是力量不足。\n二是普法单一。\n{outro}\n三、下一步打算\n抓培训。"),
                &["力量不足", "普法单一"],
                &["下一步打算"],
            );
        }
    }
}
