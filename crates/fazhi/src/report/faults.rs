//! Findings about the text itself: what is damaged or missing in it.

use crate::line::Lines;
use crate::outline::Outline;
use crate::text::{Damage, Folded};
use crate::{Code, Finding, Span};

/// Finds what is wrong with a text; spans in the original.
pub(super) fn find(
    original: &str,
    folded: &Folded,
    damages: &[Damage],
    lines: &Lines,
    outline: &Outline,
    unclosed: &[Span],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |code, span: Option<Span>| findings.push(Finding::new(code, span));
    if original.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').is_empty() {
        add(Code::EmptyText, None);
        return findings;
    }
    // No folding makes or takes away a control character.
    let control = folded.held().has_controls().then(|| control_character(original.as_bytes())).flatten();
    if let Some(at) = control {
        add(Code::ControlCharacters, Some(Span::new(at, at + 1)));
    }
    for damage in damages {
        add(Code::from(damage.kind), Some(damage.span));
    }
    let nodes = &outline.tree.nodes;
    if nodes.is_empty() {
        add(Code::NoHeadings, None);
    }
    for &line in &lines.lost_breaks {
        add(Code::LineBreaksLost, Some(folded.original(line)));
    }
    for &mark in unclosed {
        add(Code::UnclosedTitleMark, Some(folded.original(mark)));
    }
    // The last number met of each level under the open parent.
    let mut last: Vec<(Option<usize>, u8, u16)> = Vec::new();
    for node in nodes {
        let Some(mark) = node.heading.mark else { continue };
        let span = Some(folded.original(mark.number));
        if mark.damaged {
            add(Code::NumberDamaged, span);
        }
        let level = node.heading.level;
        last.retain(|&(_, l, _)| l <= level);
        let before = last.iter_mut().find(|(_, l, _)| *l == level);
        match before {
            Some((parent, _, value)) => {
                let same = *parent == node.parent;
                // Numbers may start anew or run on under the next parent.
                if mark.value == *value && same {
                    add(Code::NumberRepeated, span);
                } else if same && mark.value != *value + 1 {
                    add(Code::NumberSkipped, span);
                }
                (*parent, *value) = (node.parent, mark.value);
            }
            None => last.push((node.parent, level, mark.value)),
        }
    }
    findings
}

/// Where the first control character stands that is no white space.
fn control_character(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| *byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t' | b'\x0c'))
}
