//! How deep headings nest. The style of a number tells, but for parts of a document over headings of the first level,
//! and for reports that use two styles the other way round: `1.` over `(一)`.

use crate::read::ordinal::Style;

use super::heading::Heading;

/// So many headings hold sections of a higher style, counted from one, where the styles are the other way round.
const FEWEST_INVERTED: usize = 2;

/// Depths of headings: a section holds those behind it that are deeper.
pub(super) struct Depths {
    /// Parts of the document hold headings of the first level.
    chapters: bool,
    /// A style whose headings hold those of a higher one.
    inverted: Option<(Style, Style)>,
}

impl Depths {
    pub(super) fn of(headings: &[Heading]) -> Depths {
        let first = |heading: &Heading| heading.style() == Some(Style::First) && !heading.is_chapter();
        Depths { chapters: headings.iter().any(first), inverted: inverted(headings) }
    }

    /// The depth of a heading; between two styles there is room for another.
    pub(super) fn depth(&self, heading: &Heading) -> u8 {
        match (self.inverted, heading.style()) {
            _ if self.chapters && heading.is_chapter() => 1,
            (Some((outer, inner)), Some(style)) if style == outer => 2 * inner.level() - 1,
            _ => 2 * heading.level,
        }
    }
}

/// The style of the first heading and a higher one that it holds, where the second counts anew behind several of the
/// first.
fn inverted(headings: &[Heading]) -> Option<(Style, Style)> {
    let outer = headings.iter().find_map(Heading::style)?;
    let holds = |inner: &Style| {
        let first = headings.windows(2).filter(|pair| {
            let styles = (pair[0].style(), pair[1].style());
            styles == (Some(outer), Some(*inner)) && pair[1].value() == 1
        });
        *inner < outer && first.take(FEWEST_INVERTED).count() == FEWEST_INVERTED
    };
    let inner = [Style::First, Style::Second, Style::Third, Style::Fourth].into_iter().find(holds)?;
    Some((outer, inner))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{expect, report, with_head};
    use crate::SegmentKind::{Achievements, Lead, Plans, Problems, Title};

    #[test]
    fn styles_the_other_way_round() {
        let text = with_head(
            "1.主要举措\n(一)抓学习。学习9次。\n(二)抓执法。检查3次。\n2.存在的不足\n(一)人手少。编制少。\n(二)装备旧。\n\
             3.下一步安排\n(一)抓培训。办讲座。",
        );
        expect(
            &text,
            &[
                (Title, "青河县20"),
                (Lead, "2023年"),
                (Achievements, "1.主要举"),
                (Problems, "2.存在的"),
                (Plans, "3.下一步"),
            ],
        );
        assert_eq!(report(&text).outline().len(), 3);
    }

    #[test]
    fn a_list_before_the_first_heading_turns_nothing_round() {
        let text = with_head(
            "1.成效明显。\n一、主要举措\n1.抓学习。学习9次。\n二、存在的不足\n1.人手少。\n三、下一步安排\n1.抓培训。",
        );
        assert_eq!(report(&text).outline().iter().filter(|section| section.level == 1).count(), 3);
    }
}
