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
