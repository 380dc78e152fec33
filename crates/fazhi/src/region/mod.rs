//! placeholder
use crate::IssuerKind;
use crate::Span;
pub(crate) fn issuer_kind(name: &str) -> IssuerKind {
    let ends = |w: &[&str]| w.iter().any(|w| name.ends_with(w));
    if name.starts_with("中共")
        || ends(&["党委", "县委", "市委", "区委", "省委", "党工委", "镇委", "乡委", "州委"])
    {
        IssuerKind::Party
    } else if ends(&["街道办事处", "街道"]) {
        IssuerKind::Subdistrict
    } else if ends(&["政府", "政府办公室", "政府办公厅"]) {
        IssuerKind::Government
    } else if ends(&["管理委员会", "管委会", "开发区", "高新区"]) {
        IssuerKind::Zone
    } else if ends(&["局", "委", "委员会", "办", "办公室", "厅", "部", "分局", "支队", "大队", "中心"])
    {
        IssuerKind::Department
    } else if ends(&["省", "市", "县", "区", "镇", "乡", "州", "旗"]) {
        IssuerKind::Place
    } else {
        IssuerKind::Other
    }
}
pub(crate) fn split_issuers(head: &str) -> Vec<Span> {
    // party committee then government
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in head.char_indices() {
        if c == ' ' || c == '、' {
            if at > start {
                out.push(Span::new(start, at));
            }
            start = at + c.len_utf8();
            continue;
        }
        let end = at + c.len_utf8();
        let piece = &head[start..end];
        if piece.starts_with("中共")
            && (piece.ends_with("委员会") || piece.ends_with('委') && !head[end..].starts_with("员会"))
            && !head[end..].is_empty()
        {
            out.push(Span::new(start, end));
            start = end;
        }
    }
    if start < head.len() {
        out.push(Span::new(start, head.len()));
    }
    out
}
