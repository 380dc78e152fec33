//! The report as a page of Markdown: title, a table of what it says of itself, the outline, the four parts.

use std::fmt::Write;

use super::labels;
use super::tree::{Tree, facts, opening};
use crate::{Item, Language, Part, Report};

/// The report as Markdown, its words for people in `language`.
///
/// ```
/// let report = fazhi::parse("某市2024年法治政府建设情况报告\n").unwrap();
/// let page = fazhi::markdown::markdown(&report, fazhi::Language::Chinese);
/// assert!(page.starts_with("# "));
/// ```
pub fn markdown(report: &Report, language: Language) -> String {
    let mut page = Page { report, language, text: String::new() };
    page.head();
    page.outline();
    page.parts();
    page.findings();
    page.text
}

/// A page that is being written.
struct Page<'a> {
    report: &'a Report,
    language: Language,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // A String takes everything that is written to it.
        let _ = self.text.write_fmt(line);
        self.text.push('\n');
    }

    fn word(&self, label: &labels::Label) -> &'static str {
        label.in_language(self.language)
    }

    fn head(&mut self) {
        let title = self.report.metadata().title.as_ref();
        let title = title.map_or_else(|| self.word(&labels::UNTITLED).to_owned(), |it| escaped(&it.value));
        self.line(format_args!("# {title}\n"));
        let facts = facts(self.report, self.language);
        if facts.is_empty() {
            return;
        }
        self.line(format_args!("| | |\n|---|---|"));
        for fact in facts {
            self.line(format_args!("| {} | {} |", fact.label, escaped(&fact.value)));
        }
        self.line(format_args!(""));
    }

    fn outline(&mut self) {
        let tree = Tree::of(self.report, self.language);
        if tree.rows.iter().all(|row| !row.heading) {
            return;
        }
        self.line(format_args!("## {}\n", self.word(&labels::OUTLINE)));
        for row in tree.rows.iter().filter(|row| row.heading) {
            let part = row.part.map(|part| format!(" — *{}*", part.name(self.language))).unwrap_or_default();
            let indent = row.depth * 2;
            let topic =
                row.topic.map(|topic| format!(" · {}", topic.name(self.language))).unwrap_or_default();
            let (number, title) = (escaped(&row.number), escaped(row.title));
            self.line(format_args!("{:indent$}- {number}{title}{part}{topic}", ""));
        }
        self.line(format_args!(""));
    }

    fn parts(&mut self) {
        let (parts, language) = (self.report.parts(), self.language);
        if self.part(Part::Responsibilities, parts.responsibilities.is_empty()) {
            for responsibility in &parts.responsibilities {
                self.item(&responsibility.item);
                let actors = responsibility.actors.iter().map(|actor| actor.name(language));
                self.names(&labels::ACTORS, actors);
                let duties = responsibility.duties.iter().map(|duty| duty.name(language));
                self.names(&labels::DUTIES, duties);
            }
        }
        if self.part(Part::Achievements, parts.achievements.is_empty()) {
            for achievement in &parts.achievements {
                self.item(&achievement.item);
            }
        }
        if self.part(Part::Problems, parts.problems.is_empty()) {
            for problem in &parts.problems {
                self.item(&problem.item);
                let kinds = problem.kinds.iter().map(|kind| kind.name(language));
                self.names(&labels::KINDS, kinds);
                for cause in &problem.causes {
                    let cause = escaped(cause.of(self.report.text()).trim());
                    self.line(format_args!("- **{}** {cause}", self.word(&labels::CAUSES)));
                }
                if !problem.causes.is_empty() {
                    self.line(format_args!(""));
                }
            }
        }
        if self.part(Part::Plans, parts.plans.is_empty()) {
            for plan in &parts.plans {
                self.item(&plan.item);
                if let Some(year) = plan.target_year {
                    self.line(format_args!("- **{}** {year}\n", self.word(&labels::TARGET_YEAR)));
                }
            }
        }
    }

    /// Opens the chapter of a part; false when it has no items and so no chapter.
    fn part(&mut self, part: Part, empty: bool) -> bool {
        if !empty {
            self.line(format_args!("## {}\n", part.name(self.language)));
        }
        !empty
    }

    fn item(&mut self, item: &Item) {
        let text = item.span.of(self.report.text());
        let title = item.title.as_deref().unwrap_or_else(|| opening(text));
        self.line(format_args!("### {}\n", escaped(title)));
        self.names(&labels::TOPIC, item.topic.map(|topic| topic.name(self.language)).into_iter());
        for paragraph in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.line(format_args!("{}\n", escaped(paragraph)));
        }
    }

    /// A line of names behind their label; nothing without names.
    fn names(&mut self, label: &labels::Label, names: impl Iterator<Item = &'static str>) {
        let between = match self.language {
            Language::Chinese => "、",
            Language::English => ", ",
        };
        let names = names.collect::<Vec<_>>().join(between);
        if !names.is_empty() {
            self.line(format_args!("- **{}** {names}\n", self.word(label)));
        }
    }

    fn findings(&mut self) {
        let tree = Tree::of(self.report, self.language);
        if tree.notices.is_empty() {
            return;
        }
        self.line(format_args!("## {}\n", self.word(&labels::FINDINGS)));
        for notice in tree.notices {
            let line = self.word(&labels::LINE);
            let place = notice.place.map(|at| format!(" ({line} {}:{})", at.line, at.column));
            self.line(format_args!(
                "- **{}** {} `{}`{}",
                notice.severity.name(self.language),
                notice.message,
                notice.code,
                place.unwrap_or_default()
            ));
        }
    }
}

/// The text on one line, with the characters that Markdown would read as its own behind a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    // A number and a dot at the start of a line would open a list of Markdown's own.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    } else if out.starts_with(['-', '+', '=']) {
        out.insert(0, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_markdown_would_read_is_escaped() {
        assert_eq!(escaped("1.健全*制度*"), "1\\.健全\\*制度\\*");
        assert_eq!(escaped("-引言|表\n格"), "\\-引言\\|表 格");
        assert_eq!(escaped("2024年"), "2024年");
    }
}
