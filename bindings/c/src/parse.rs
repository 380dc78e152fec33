//! Text in, results out.

use std::ffi::c_char;

use fazhi::{Located, Report};

use crate::error::fazhi_error;
use crate::figure::fazhi_figure_list;
use crate::finding::fazhi_finding_list;
use crate::input::{path as path_of, text};
use crate::kind::fazhi_genre_type;
use crate::options::{check_length, fazhi_options};
use crate::place::fazhi_span;
use crate::read;
use crate::report::fazhi_report;
use crate::rules::fazhi_rules;

attempts! {
    /// Reads a report. Any UTF-8 text gives one; what is wrong with it is among its findings. The text is
    /// copied.
    fn fazhi_parse(
        data: *const c_char, len: usize, options: Option<&fazhi_options>
    ) -> report: Box<fazhi_report> {
        check_length(options, len as u64)?;
        // SAFETY: the contract of the header: `len` bytes at `data`.
        let text = unsafe { text(data, len)? };
        Ok(fazhi_report::new(fazhi::parse(text)?))
    }
    /// Reads the report in a file: text in any Chinese encoding, a web page, DOCX, PDF or DOC, told by its
    /// content. Offsets refer to the text that it was turned into, `fazhi_report_text`. `path` ends with a NUL
    /// byte and is as the system wants it.
    fn fazhi_read_file(path: *const c_char, options: Option<&fazhi_options>) -> report: Box<fazhi_report> {
        // SAFETY: the contract of the header: `path` ends with NUL.
        let path = unsafe { path_of(path)? };
        Ok(fazhi_report::new(fazhi::parse(read::text(path, options)?)?))
    }
}

/// Several reports that stand in one text. Free it with `fazhi_report_list_free`.
pub struct fazhi_report_list(Vec<Located<Box<fazhi_report>>>);

attempts! {
    /// Reads every report of a text that may hold several, such as a collection. A text that holds none,
    /// such as a look-alike, gives an empty list.
    fn fazhi_parse_all(
        data: *const c_char, len: usize, options: Option<&fazhi_options>
    ) -> reports: Box<fazhi_report_list> {
        check_length(options, len as u64)?;
        // SAFETY: the contract of the header: `len` bytes at `data`.
        let text = unsafe { text(data, len)? };
        let owned = |found: Located<Report>| Located::new(fazhi_report::new(found.value), found.span);
        Ok(Box::new(fazhi_report_list(fazhi::parse_all(text)?.into_iter().map(owned).collect())))
    }
}

answers! {
    /// How many reports there are.
    fn fazhi_report_list_count(reports: Option<&fazhi_report_list>) -> u32 = reports?.0.len() as u32;
    /// A report of the list, which keeps it; NULL where there is none. Its own spans count from where it
    /// starts.
    fn fazhi_report_list_get(reports: Option<&fazhi_report_list>, index: u32) -> Option<&fazhi_report> =
        Some(&*reports?.0.get(index as usize)?.value);
    /// Where a report stands in the text of all.
    fn fazhi_report_list_span(reports: Option<&fazhi_report_list>, index: u32) -> fazhi_span =
        reports?.0.get(index as usize)?.span;
    /// Frees the list and its reports. NULL does nothing.
    fn fazhi_report_list_free(reports: Option<Box<fazhi_report_list>>) = drop(reports);
}

/// What a page is, and how sure that is.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_genre {
    /// The kind.
    pub kind: fazhi_genre_type,
    /// How clearly the kind stands before the next one, from 0.5 (a tie) to 1.
    pub score: f64,
}

attempts! {
    /// Tells what kind of page a text is without parsing it, at the speed of memory for most that are none.
    fn fazhi_recognize(
        data: *const c_char, len: usize, options: Option<&fazhi_options>
    ) -> genre: fazhi_genre {
        check_length(options, len as u64)?;
        // SAFETY: the contract of the header: `len` bytes at `data`.
        let genre = fazhi::recognize(unsafe { text(data, len)? });
        Ok(fazhi_genre { kind: genre.kind.into(), score: genre.score })
    }
    /// Every stated amount of any Chinese text, in order. The text is copied.
    fn fazhi_figures(
        data: *const c_char, len: usize, options: Option<&fazhi_options>
    ) -> figures: Box<fazhi_figure_list> {
        check_length(options, len as u64)?;
        // SAFETY: the contract of the header: `len` bytes at `data`.
        let text = unsafe { text(data, len)? };
        Ok(Box::new(fazhi_figure_list::alone(text, fazhi::figures(text))))
    }
    /// The one amount that a text states from end to end (`同比下降近七成`), as a list of one figure; an empty
    /// list where the text is none.
    fn fazhi_amount(data: *const c_char, len: usize) -> figures: Box<fazhi_figure_list> {
        check_length(None, len as u64)?;
        // SAFETY: the contract of the header: `len` bytes at `data`.
        let text = unsafe { text(data, len)? };
        Ok(Box::new(fazhi_figure_list::amount(text)))
    }
    /// Everything that is wrong with a report under these rules; NULL stands for the central ones.
    fn fazhi_check(
        report: Option<&fazhi_report>, rules: Option<&fazhi_rules>
    ) -> findings: Box<fazhi_finding_list> {
        let report = report.ok_or_else(|| fazhi_error::null("report"))?;
        Ok(Box::new(fazhi_finding_list::checked(report, rules)))
    }
}
