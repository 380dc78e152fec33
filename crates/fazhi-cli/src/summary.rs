//! Many reports at a glance: one row each, their sum below.

use fazhi::{Language, Part, Report, Severity};

use crate::screen::{BOLD, DIM, clean, colour, right, shortened, styled};

/// What is counted of a report, or of all of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    reports: usize,
    /// Items in the order of [`Part::ALL`].
    items: [usize; 4],
    figures: usize,
    citations: usize,
    /// Findings that are more than notes.
    warnings: usize,
}

impl Counts {
    pub(crate) fn of(report: &Report) -> Counts {
        let parts = report.parts();
        let serious = |finding: &&fazhi::Finding| finding.code.severity() > Severity::Note;
        Counts {
            reports: 1,
            items: [
                parts.responsibilities.len(),
                parts.achievements.len(),
                parts.problems.len(),
                parts.plans.len(),
            ],
            figures: report.figures().len(),
            citations: report.citations().len(),
            warnings: report.findings().iter().filter(serious).count(),
        }
    }

    pub(crate) fn add(&mut self, other: &Counts) {
        self.reports += other.reports;
        for (sum, more) in self.items.iter_mut().zip(other.items) {
            *sum += more;
        }
        self.figures += other.figures;
        self.citations += other.citations;
        self.warnings += other.warnings;
    }

    /// The numbers as columns, each part in its colour.
    fn columns(&self) -> String {
        let parts = Part::ALL.into_iter().zip(self.items);
        let parts = parts.map(|(part, count)| styled(colour(part), &right(&count.to_string(), WIDTH)));
        let rest = [self.figures, self.citations, self.warnings];
        parts.chain(rest.map(|count| right(&count.to_string(), WIDTH))).collect()
    }
}

/// Width of a column of numbers.
const WIDTH: usize = 6;

/// Width of the year's column.
const YEAR: usize = 6;

/// The names of the columns.
pub(crate) fn head(language: Language) -> String {
    let names = match language {
        Language::Chinese => ["年度", "履职", "成效", "问题", "安排", "数据", "引用", "警告", "  标题"],
        Language::English => ["year", "duty", "done", "wrong", "plan", "figs", "cites", "warn", "  title"],
    };
    let row: String = names.into_iter().map(|name| right(name, WIDTH)).collect();
    styled(DIM, &row) + "\n"
}

/// One report; without a title its file's name stands there.
pub(crate) fn row(report: &Report, counts: &Counts, file: &str, width: Option<usize>) -> String {
    let metadata = report.metadata();
    let year = metadata.year.as_ref().map_or_else(|| "—".to_owned(), |year| year.value.to_string());
    let title = clean(metadata.title.as_ref().map_or(file, |title| &title.value));
    let used = YEAR + 7 * WIDTH + 2;
    let title = width.map_or(title.clone(), |width| shortened(&title, width.saturating_sub(used + 1).max(8)));
    format!("{}{}  {title}\n", styled(BOLD, &right(&year, YEAR)), counts.columns())
}

/// The sum.
pub(crate) fn foot(total: &Counts, language: Language) -> String {
    let reports = match language {
        Language::Chinese => format!("共 {} 份", total.reports),
        Language::English => format!("{} in all", total.reports),
    };
    format!("{}{}  {}\n", right("", YEAR), total.columns(), styled(BOLD, &reports))
}
