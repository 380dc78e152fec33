//! A table of one row: labels side by side on one line, their values on the next.

use crate::Span;
use crate::read::date::date;

use super::label::Label;

/// Labels without values, each the head of a column.
pub(super) struct Columns {
    /// The index of the first of them.
    first: usize,
    count: usize,
}

impl Columns {
    /// The columns that the labels of a line head, of which the first has the index `first`; none where one has its
    /// value, or there is but one.
    pub(super) fn of(line: &[Label], first: usize) -> Option<Columns> {
        let heads = line.len() > 1 && line.iter().all(|label| label.value.is_empty());
        heads.then_some(Columns { first, count: line.len() })
    }

    /// Gives the labels their values from `line`; gives none, and answers false, where the two do not fit.
    pub(super) fn fill(&self, text: &str, line: Span, labels: &mut [Label]) -> bool {
        let words = line.of(text);
        let inner = words.trim_matches('|');
        let mark = if words.contains('|') { '|' } else { ' ' };
        let mut start = line.start() + (words.len() - words.trim_start_matches('|').len());
        let mut cells = Vec::with_capacity(self.count);
        for cell in inner.split(mark).take(2 * self.count) {
            let span = Span::new(start, start + cell.len()).trimmed(text);
            start += cell.len() + 1;
            if mark == '|' || !span.is_empty() {
                cells.push(span);
            }
        }
        let Some(labels) = labels.get_mut(self.first..self.first + self.count) else { return false };
        let fits = |(label, cell): (&Label, &Span)| {
            cell.is_empty()
                || !label.kind.is_date()
                || date(cell.of(text)).is_ok_and(|(rest, _)| rest.is_empty())
        };
        let dated = labels.iter().any(|label| label.kind.is_date());
        if !dated || cells.len() != self.count || !labels.iter().zip(&cells).all(fits) {
            return false;
        }
        for (label, cell) in labels.iter_mut().zip(cells) {
            label.value = cell;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::{Date, Metadata};

    fn read(table: &str) -> Metadata {
        let text = format!(
            "{table}\n青河县水务局2024年法治政府建设情况报告\n2024年,我局坚持依法行政。现将情况报告如下:\n一、主要成效\n完善机制。\n"
        );
        crate::parse(text).expect("short").metadata().clone()
    }

    #[test]
    fn values_stand_below_their_labels() {
        for table in [
            "| 索引号 | 发文机关 | 成文日期 | 发布日期 |\n| --- | --- | --- | --- |\n| 1165/2025-12 | 县水务局 | 2025-01-20 | 2025-01-22 |",
            "索引号 | 发文机关 | 成文日期 | 发布日期\n1165/2025-12 | | 2025-01-20 | 2025-01-22",
            "索引号 发文机关 成文日期 发布日期\n1165/2025-12 县水务局 2025-01-20 2025-01-22",
        ] {
            let metadata = read(table);
            assert_eq!(metadata.written.map(|date| date.value), Date::new(2025, 1, 20), "{table}");
            assert_eq!(metadata.published.map(|date| date.value), Date::new(2025, 1, 22), "{table}");
        }
    }

    #[test]
    fn a_line_of_other_cells_gives_no_values() {
        for values in ["2025-01-20 2025-01-22", "A B C D", "| 1 | 2 | 3 | 2025-01-22 | 4 |"] {
            let metadata = read(&format!("索引号 发文机关 成文日期 发布日期\n{values}"));
            assert_eq!((metadata.written, metadata.published), (None, None), "{values}");
        }
    }
}
