//! Texts in which every figure is marked with the indicator that it states: `{12件:penalties.cases}`, `{3个}`.

use fazhi::Span;

/// A text and its marked figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The text without the marks.
    pub text: String,
    /// The figures, in order.
    pub figures: Vec<Mark>,
}

/// A marked figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands in the text without marks.
    pub span: Span,
    /// The id of its indicator; none where it states none of the catalogue.
    pub indicator: Option<String>,
}

/// Reads a marked text; none where a brace is not closed.
///
/// ```
/// let marked = fazhi_tests::marked::read("立案{12件:penalties.cases},约谈{3家}。").unwrap();
/// assert_eq!(marked.text, "立案12件,约谈3家。");
/// assert_eq!(marked.figures[0].span.of(&marked.text), "12件");
/// assert_eq!(marked.figures[0].indicator.as_deref(), Some("penalties.cases"));
/// assert_eq!(marked.figures[1].indicator, None);
/// ```
pub fn read(line: &str) -> Option<Marked> {
    let mut marked = Marked { text: String::new(), figures: Vec::new() };
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (mark, behind) = after.split_once('}')?;
        let (words, indicator) = match mark.split_once(':') {
            Some((words, indicator)) => (words, Some(indicator.to_owned())),
            None => (mark, None),
        };
        marked.text.push_str(before);
        let start = marked.text.len();
        marked.text.push_str(words);
        marked.figures.push(Mark { span: Span::new(start, marked.text.len()), indicator });
        rest = behind;
    }
    marked.text.push_str(rest);
    Some(marked)
}
