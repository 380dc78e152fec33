//! The same report printed another way.

/// A way to print, and its name.
pub type Variant = (&'static str, fn(&str) -> String);

/// All ways that must not change what is read.
pub const ALL: [Variant; 7] = [
    ("full width", full_width),
    ("CRLF line ends", crlf),
    ("trailing spaces", trailing_spaces),
    ("indented", indented),
    ("byte-order mark", byte_order_mark),
    ("blank lines doubled", blank_lines),
    ("other chrome", other_chrome),
];

/// Digits and marks of ASCII as their full-width twins.
pub fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        c if c.is_ascii_graphic() && !c.is_ascii_alphabetic() => {
            char::from_u32(c as u32 + 0xFEE0).unwrap_or(c)
        }
        c => c,
    };
    text.chars().map(wide).collect()
}

/// Line ends as Windows writes them.
pub fn crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// A space of some kind at the end of every line.
pub fn trailing_spaces(text: &str) -> String {
    text.replace('\n', " \u{3000}\n")
}

/// Every line that is not blank two ideographic spaces further in.
pub fn indented(text: &str) -> String {
    let indent = |line: &str| {
        if line.trim().is_empty() { line.to_owned() } else { format!("\u{3000}\u{3000}{line}") }
    };
    text.split_inclusive('\n').map(indent).collect()
}

/// The mark that Windows editors put before a text.
pub fn byte_order_mark(text: &str) -> String {
    format!("\u{FEFF}{text}")
}

/// A blank line after every line.
pub fn blank_lines(text: &str) -> String {
    text.replace('\n', "\n\n")
}

/// A page's navigation before the text and its footer behind.
pub fn other_chrome(text: &str) -> String {
    let before = "无障碍浏览\n登录 注册\n您当前的位置:首页>政务公开>法治政府建设年度报告\n\n";
    let after = "\n\n扫一扫在手机打开当前页\n分享文章到:\n版权所有:某某市人民政府\n返回顶部\n";
    format!("{before}{text}{after}")
}
