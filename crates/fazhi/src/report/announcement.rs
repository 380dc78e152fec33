//! Paragraphs that are no item: they announce the items that follow them, or say that those before will be dealt with.

use crate::lexicon::content::Content;
use crate::lexicon::turn::COUNTED_ANNOUNCEMENTS;
use crate::outline::{Block, announces, turns_to_plans, units};
use crate::{Part, Span};

use super::items::Cutter;
use super::pieces::{Piece, Pieces, Place};

/// A sentence that only counts the items that follow it has at most this many characters.
const LONGEST_COUNTED: usize = 24;

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
                Block::Heading(next) => {
                    let next = &tree.nodes[*next];
                    next.parent == *node || next.parent.is_some() && next.heading.value() == 1
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
            && turns_to_plans(self.seen, self.seen.first_sentence(span), self.year)
    }

    /// The pieces without the opening words of sections that name no problem before the list of them: 仍有差距.
    pub(super) fn without_vague_openings(&self, found: &[Piece]) -> Vec<Piece> {
        let vague = |n: usize| {
            let (piece, next): (&Piece, Option<&Piece>) = (&found[n], found.get(n + 1));
            let goes_on = |next: &&Piece| {
                next.part == Part::Problems && next.cause_from.is_none() && next.title.is_some()
            };
            let same = |next: &&Piece| self.section_start(next.node) == self.section_start(piece.node);
            piece.opening
                && piece.part == Part::Problems
                && piece.cause_from.is_none()
                && next.filter(goes_on).as_ref().is_some_and(same)
                && self.names_nothing(piece)
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
            "二、存在的不足及原因\n(一)力量薄弱。情况突出。\n(二)普法单一。形式旧。",
            &["力量薄弱", "普法单一"],
            &[],
        );
        expect("二、存在的不足及原因\n与上级要求相比仍有差距。", &["存在的不足及原因"], &[]);
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
    fn problems_that_will_be_dealt_with_are_told_before() {
        for outro in [
            "以上问题,我们将在今后工作中加以解决。",
            "对于上述问题,我县高度重视。",
            "针对以上不足,将认真整改。",
        ] {
            expect(
                &format!("二、存在的不足\n一是力量不足。\n二是普法单一。\n{outro}\n三、下一步打算\n抓培训。"),
                &["力量不足", "普法单一"],
                &["下一步打算"],
            );
        }
    }
}
