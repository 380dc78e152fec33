//! What a page is: a report, or something that gives none.

use std::sync::Arc;

use fazhi::{Error, Genre, Language, Report};

/// What the text of a page turned out to be.
///
/// ```
/// use fazhi::Language;
/// use fazhi_table::Reading;
///
/// let page = Reading::of("某县今日天气晴".into(), Language::English).unwrap();
/// let Reading::Other { message, .. } = page else { panic!() };
/// assert!(message.starts_with("not an annual report, but: "));
/// ```
#[derive(Debug)]
pub enum Reading {
    /// An annual report.
    Report(Box<Report>),
    /// A page without text.
    Empty {
        /// Says so.
        message: String,
        /// What an empty page counts as.
        genre: Genre,
    },
    /// Something else.
    Other {
        /// Says what it is.
        message: String,
        /// What it is, and why.
        genre: Genre,
    },
}

impl Reading {
    /// Recognises what `text` is and parses it only where that is an annual report. `language` is that of messages.
    ///
    /// # Errors
    ///
    /// A report that is longer than [`fazhi::MAX_LENGTH`] bytes.
    pub fn of(text: Arc<str>, language: Language) -> Result<Reading, Error> {
        let genre = fazhi::recognize(&text);
        if genre.is_annual_report() {
            return Ok(Reading::Report(Box::new(fazhi::parse(text)?)));
        }
        let empty = text.trim().is_empty();
        let name = genre.kind.name(language);
        let message = match language {
            Language::Chinese if empty => "没有文字".to_owned(),
            Language::English if empty => "there is no text".to_owned(),
            Language::Chinese => format!("不是法治政府建设年度报告,而是:{name}"),
            Language::English => format!("not an annual report, but: {name}"),
        };
        Ok(if empty { Reading::Empty { message, genre } } else { Reading::Other { message, genre } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> Reading {
        Reading::of(text.into(), language).expect("a short text")
    }

    #[test]
    fn a_page_is_a_report_empty_or_something_else() {
        let report = read(
            "青岭县2024年法治政府建设年度报告\n一、主要举措和成效\n全年审查文件132件。\n",
            Language::Chinese,
        );
        assert!(matches!(report, Reading::Report(report) if report.figures().len() == 1));
        for (language, empty, other) in [
            (Language::Chinese, "没有文字", "不是法治政府建设年度报告,而是:工作要点或方案"),
            (Language::English, "there is no text", "not an annual report, but: work plan"),
        ] {
            for blank in ["", " \n\u{3000}"] {
                let Reading::Empty { message, .. } = read(blank, language) else {
                    panic!("{blank:?} is empty")
                };
                assert_eq!(message, empty);
            }
            let plan = read("青岭县2024年法治政府建设工作要点\n一、健全制度\n责任单位:县司法局\n", language);
            let Reading::Other { message, genre } = plan else { panic!("a plan is no report") };
            assert_eq!((message.as_str(), genre.is_annual_report()), (other, false));
        }
    }
}
