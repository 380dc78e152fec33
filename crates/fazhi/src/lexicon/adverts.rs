//! Names of the sites that sell documents and print their name into them.

/// Site names as they stand before or behind the address, longest first.
pub(crate) static SITES: &[&str] = &[
    "原创力文档", // document sale
    "秘书之家",   // model texts for officials
    "道客巴巴",   // document sale
    "第一范文网", // model texts
    "公文汇",     // model texts
    "公文网",     // model texts
    "文秘网",     // model texts
    "文秘帮",     // model texts
    "范文网",     // model texts
    "豆丁网",     // document sale
    "百度文库",   // document sale
    "人人文库",   // document sale
    "好范文",     // model texts
];

/// How an address starts.
pub(crate) static ADDRESSES: &[&str] = &["http://", "https://", "www."];

/// Words before an address that make it part of the text: the report itself gives it.
pub(crate) static LABELS: &[&str] = &[
    "网址", // address
    "网站", // web site
    "链接", // link
    "邮箱", // mail box
    "平台", // platform
    "登录", // log in
    "访问", // visit
    "官网", // official site
    "门户", // portal
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_unique() {
        for table in [SITES, ADDRESSES, LABELS] {
            for (n, row) in table.iter().enumerate() {
                assert!(!row.is_empty() && !table[..n].contains(row), "{row}");
            }
        }
    }
}
