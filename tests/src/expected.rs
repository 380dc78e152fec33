//! The outline of a report as plain lines, to be held against a committed file.

use fazhi::tree::Tree;
use fazhi::{Language, Report};

/// Title, head, rows and findings, a line each.
pub fn outline(report: &Report) -> String {
    let tree = Tree::of(report, Language::Chinese);
    let mut lines = vec![tree.title.unwrap_or("(无标题)").to_owned()];
    lines.extend(tree.facts.iter().map(|fact| format!("{}\t{}", fact.label, fact.value)));
    for row in &tree.rows {
        let mark = if row.heading { "" } else { "· " };
        let part = row.part.map(|part| format!(" [{}]", part.name(Language::Chinese))).unwrap_or_default();
        let topic = row.topic.map(|topic| format!(" #{}", topic.id())).unwrap_or_default();
        lines.push(format!(
            "{:>4} {}{mark}{}{}{part}{topic}",
            row.line,
            "  ".repeat(row.depth),
            row.number,
            row.title
        ));
    }
    for total in &tree.parts {
        let name = total.part.name(Language::Chinese);
        lines.push(format!("{name}\t{} 项\t{}%", total.items, total.percent));
    }
    for notice in &tree.notices {
        let place = notice.place.map(|at| format!("{}:{}", at.line, at.column)).unwrap_or_default();
        lines.push(format!("{}\t{place}", notice.code));
    }
    lines.join("\n") + "\n"
}
