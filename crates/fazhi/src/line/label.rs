//! temp
use crate::Span;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelKind {
    Source,
    Publisher,
    Published,
    Written,
    DocumentNumber,
    Other,
}
#[derive(Clone, Copy, Debug)]
pub(crate) struct Label {
    pub(crate) kind: LabelKind,
    pub(crate) label: Span,
    pub(crate) value: Span,
}
impl Label {
    pub(crate) fn shifted(self, by: usize) -> Label {
        Label { label: self.label.shifted(by), value: self.value.shifted(by), ..self }
    }
}
pub(crate) fn labels(line: &str) -> Option<Vec<Label>> {
    let rows = [
        ("发布时间:", LabelKind::Published),
        ("发布日期:", LabelKind::Published),
        ("日期:", LabelKind::Published),
        ("信息提供日期:", LabelKind::Published),
        ("信息来源:", LabelKind::Source),
        ("来源:", LabelKind::Source),
        ("字 号:", LabelKind::Other),
        ("字号:", LabelKind::Other),
    ];
    let mut at: Vec<(usize, usize, LabelKind)> = Vec::new();
    for (w, k) in rows {
        if let Some(i) = line.find(w) {
            if !at.iter().any(|a| a.0 <= i && i < a.1) {
                at.push((i, i + w.len(), k));
            }
        }
    }
    at.sort_by_key(|a| a.0);
    if line.len() > 300 || at.first()?.0 > 3 {
        return None;
    }
    let mut out = vec![];
    for (n, a) in at.iter().enumerate() {
        let end = at.get(n + 1).map_or(line.len(), |b| b.0);
        out.push(Label { kind: a.2, label: Span::new(a.0, a.1), value: Span::new(a.1, end).trimmed(line) });
    }
    Some(out)
}
