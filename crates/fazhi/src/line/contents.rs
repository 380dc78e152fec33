//! A list of contents before a report: its headings, which stand again behind it.

use std::ops::Range;

use super::{Line, LineKind, characters};

/// An entry has at most this many characters.
const LONGEST_ENTRY: usize = 60;

/// A list has at least so many entries, and at most so many lines.
const LEAST_ENTRIES: usize = 3;
const MOST_LINES: usize = 120;

/// The first entry stands again as a heading among so many filled lines behind the list.
const MOST_BEHIND: usize = 30;

/// The lines of the list that begins with the heading on line `first`; none where no list does.
pub(super) fn list(text: &str, lines: &[Line], first: usize) -> Option<Range<usize>> {
    let opening = lines.get(first)?;
    let entry = opening.span.of(text).trim_end_matches(LEADERS);
    let again = |line: &Line| line.mark.is_some() && line.span.of(text).starts_with(entry);
    let listed = |line: &&Line| {
        let words = line.span.of(text);
        let short = characters(words, LONGEST_ENTRY + 1) <= LONGEST_ENTRY && !words.contains('。');
        line.kind == LineKind::Blank || line.mark.is_some() && short && !again(line)
    };
    let behind = lines.get(first + 1..)?;
    let length = behind.iter().take(MOST_LINES).take_while(listed).count();
    let entries = behind[..length].iter().filter(|line| filled(line)).count() + 1;
    let heading = || behind[length..].iter().filter(|line| filled(line)).take(MOST_BEHIND).any(again);
    (entries >= LEAST_ENTRIES && heading()).then(|| first..first + 1 + length)
}

/// What runs from an entry to the end of its line: `一、主要成效……3`.
const LEADERS: &[char] =
    &[' ', '.', '…', '·', '-', '—', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

fn filled(line: &Line) -> bool {
    line.kind != LineKind::Blank
}

#[cfg(test)]
mod tests {
    use crate::SegmentKind;

    const BODY: &str = "2024年,青河县坚持依法行政。现将情况报告如下:\n一、主要成效\n完善机制,培训3次。\n\
                        二、存在的不足\n能力不足。\n三、下一步安排\n加强培训。\n";

    #[test]
    fn a_list_of_contents_is_no_part_of_the_body() {
        let title = "青河县2024年法治政府建设情况报告\n";
        for contents in [
            "目  录\n一、主要成效\n二、存在的不足\n三、下一步安排\n",
            "一、主要成效……1\n(一)完善机制……1\n\n二、存在的不足……3\n三、下一步安排……4\n",
        ] {
            let report = crate::parse(format!("{title}{contents}{BODY}")).expect("short");
            let headings: Vec<_> = report.outline().iter().map(|section| section.title.as_str()).collect();
            assert_eq!(headings, ["主要成效", "存在的不足", "下一步安排"], "{contents}");
            let lead = report.segments().iter().find(|segment| segment.kind == SegmentKind::Lead);
            assert!(lead.is_some_and(|lead| lead.span.of(report.text()).starts_with("2024年")), "{contents}");
            assert_eq!(report.findings(), [], "{contents}");
        }
        let bare =
            crate::parse(format!("{title}{}", BODY.replace("完善机制,培训3次。\n", ""))).expect("short");
        assert_eq!(bare.outline().len(), 3);
    }
}
