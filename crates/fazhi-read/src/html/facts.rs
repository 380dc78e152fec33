//! What a page's `<meta>` tags and its `<title>` say of it.

use crate::{Field, FieldKind, Place};

use super::page::Page;

/// Names of `<meta>` tags, in lower case. The first rows are those that the State Council's guide for government
/// web sites prescribes.
#[rustfmt::skip]
static NAMES: &[(&str, FieldKind)] = &[
    ("articletitle",            FieldKind::Title),
    ("pubdate",                 FieldKind::Published),
    ("contentsource",           FieldKind::Source),
    ("columnname",              FieldKind::Column),
    ("sitename",                FieldKind::Site),
    ("author",                  FieldKind::Author),
    ("keywords",                FieldKind::Keywords),
    ("description",             FieldKind::Description),
    ("publishdate",             FieldKind::Published),
    ("firstpublishedtime",      FieldKind::Published),
    ("article:published_time",  FieldKind::Published),
    ("source",                  FieldKind::Source),
    ("og:title",                FieldKind::Title),
    ("og:site_name",            FieldKind::Site),
    ("lastmodifiedtime",        FieldKind::Modified),
];

/// The label that a fact gets where the page itself does not state it; the title stands without one.
pub(super) fn label(kind: FieldKind) -> Option<&'static str> {
    match kind {
        FieldKind::Title => Some(""),
        FieldKind::Published => Some("发布日期:"),
        FieldKind::Source => Some("来源:"),
        _ => None,
    }
}

/// Words of a visible label that states the same fact.
pub(super) fn visible_labels(kind: FieldKind) -> &'static [&'static str] {
    match kind {
        FieldKind::Published => &["发布", "公开", "公布", "提供", "上传", "发表"],
        FieldKind::Source => &["来源", "出处"],
        _ => &[],
    }
}

/// The statements of a page, in its order; a title from `<title>` where no tag gives one. Places are those of the
/// decoded page.
pub(super) fn fields(page: &Page) -> Vec<Field> {
    let mut fields: Vec<Field> = page
        .metas
        .iter()
        .filter_map(|meta| {
            let name = meta.name.to_ascii_lowercase();
            let (_, kind) = NAMES.iter().find(|(known, _)| *known == name)?;
            Some(field(*kind, &meta.name, &meta.content, meta.at))
        })
        .collect();
    let site = fields.iter().find(|field| field.kind == FieldKind::Site).map(|field| field.value.clone());
    if let Some((title, at)) = &page.title
        && !fields.iter().any(|field| field.kind == FieldKind::Title)
    {
        let title = without_site(title.trim(), site.as_deref());
        if !title.is_empty() {
            fields.push(field(FieldKind::Title, "title", title, *at));
        }
    }
    fields
}

fn field(kind: FieldKind, name: &str, value: &str, at: u64) -> Field {
    let value: Vec<&str> = value.split_whitespace().collect();
    Field { kind, name: name.to_owned(), value: value.join(" "), place: Some(Place::Byte(at)), line: None }
}

/// The piece of a page's title that is no column and no site: `报告_政务公开_某县政府`, `某县政府 - 报告`.
fn without_site<'a>(title: &'a str, site: Option<&str>) -> &'a str {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, c) in title.char_indices() {
        let (before, after) = (&title[..at], &title[at + c.len_utf8()..]);
        let spaced = before.ends_with(' ') || after.starts_with(' ');
        // `2021-2025年` has a dash of its own.
        let number = before.ends_with(|c: char| c.is_ascii_digit());
        if matches!(c, '_' | '|' | '>' | '\u{FF5C}' | '\u{FF3F}')
            || matches!(c, '-' | '–' | '—') && (spaced || !number)
        {
            pieces.push(title[start..at].trim());
            start = at + c.len_utf8();
        }
    }
    pieces.push(title[start..].trim());
    pieces.retain(|piece| !piece.is_empty() && Some(*piece) != site);
    // A report's title has its year; where nothing has, sites put the page before the column and themselves.
    let dated = pieces.iter().rev().filter(|piece| piece.contains(|c: char| c.is_ascii_digit()));
    let longest = dated.max_by_key(|piece| piece.chars().count());
    longest.or(pieces.first()).copied().unwrap_or(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_loses_its_site() {
        for (title, expected) in [
            ("白水县2021年法治政府建设工作报告_政务公开_白水县人民政府", "白水县2021年法治政府建设工作报告"),
            ("白水县人民政府 - 白水县2021年法治政府建设工作报告", "白水县2021年法治政府建设工作报告"),
            ("白水县法治政府建设报告(2021-2025年)|白水县", "白水县法治政府建设报告(2021-2025年)"),
            ("2021年度报告-白水县", "2021年度报告"),
            ("白水县", "白水县"),
        ] {
            assert_eq!(without_site(title, None), expected);
        }
        assert_eq!(
            without_site("年度报告_白水县人民政府门户网站", Some("白水县人民政府门户网站")),
            "年度报告"
        );
    }
}
