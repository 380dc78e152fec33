//! Figures, of a report or of any text.

use std::sync::{Arc, OnceLock};

use fazhi::{Figure, Positions, Report, Span, Topic};

use crate::decimal::fazhi_decimal;
use crate::kind::{fazhi_basis, fazhi_bound, fazhi_change, fazhi_part};
use crate::place::{fazhi_position, fazhi_span};
use crate::report::fazhi_report;
use crate::string::fazhi_str;

/// Figures and the text that they stand in: borrowed from a report, or owned and freed with
/// `fazhi_figure_list_free`.
pub struct fazhi_figure_list {
    source: Source,
    /// Made when they are first asked for.
    positions: OnceLock<Positions>,
}

enum Source {
    Report(Report),
    Alone(Arc<str>, Vec<Figure>),
}

impl fazhi_figure_list {
    pub(crate) fn of(report: &Report) -> fazhi_figure_list {
        fazhi_figure_list { source: Source::Report(report.clone()), positions: OnceLock::new() }
    }

    pub(crate) fn alone(text: &str, figures: Vec<Figure>) -> fazhi_figure_list {
        fazhi_figure_list { source: Source::Alone(text.into(), figures), positions: OnceLock::new() }
    }

    /// The amount that all of `text` states, if it does.
    pub(crate) fn amount(text: &str) -> fazhi_figure_list {
        let figure = fazhi::amount(text).map(|amount| Figure {
            span: Span::new(0, text.len()).trimmed(text),
            value: amount.value,
            upper: amount.upper,
            unit: amount.unit,
            bound: amount.bound,
            change: amount.change,
            basis: amount.basis,
            subject: None,
            scope: Vec::new(),
            indicator: None,
            part: None,
        });
        fazhi_figure_list::alone(text, figure.into_iter().collect())
    }

    fn text(&self) -> &str {
        match &self.source {
            Source::Report(report) => report.text(),
            Source::Alone(text, _) => text,
        }
    }

    fn figures(&self) -> &[Figure] {
        match &self.source {
            Source::Report(report) => report.figures(),
            Source::Alone(_, figures) => figures,
        }
    }

    fn positions(&self) -> &Positions {
        self.positions.get_or_init(|| Positions::new(self.text()))
    }

    pub(crate) fn position(&self, byte: u32) -> fazhi_position {
        fazhi_position::of(self.positions(), self.text(), byte as usize)
    }

    pub(crate) fn byte(&self, code_point: u32) -> u32 {
        self.positions().byte(self.text(), code_point) as u32
    }

    pub(crate) fn get(&self, index: usize) -> Option<fazhi_figure<'_>> {
        self.figures().get(index)?;
        Some(fazhi_figure { list: Some(self), index: index as u32 })
    }
}

/// A stated amount.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct fazhi_figure<'a> {
    /// NULL in the handle of nothing.
    pub list: Option<&'a fazhi_figure_list>,
    /// Its place in the list.
    pub index: u32,
}

impl<'a> fazhi_figure<'a> {
    fn get(self) -> Option<&'a Figure> {
        self.list?.figures().get(self.index as usize)
    }

    fn topic(self) -> Option<Topic> {
        match &self.list?.source {
            Source::Report(report) => report.topic_of(self.get()?),
            Source::Alone(..) => None,
        }
    }

    fn words(self, span: Span) -> Option<fazhi_str> {
        Some(span.of(self.list?.text()).into())
    }
}

answers! {
    /// Every figure of a report, in order; the report keeps the list.
    fn fazhi_report_figures(report: Option<&fazhi_report>) -> Option<&fazhi_figure_list> =
        Some(&report?.figures);
    /// How many figures there are.
    fn fazhi_figure_list_count(figures: Option<&fazhi_figure_list>) -> u32 = figures?.figures().len() as u32;
    /// A figure of the list.
    fn fazhi_figure_list_get(figures: Option<&fazhi_figure_list>, index: u32) -> fazhi_figure<'_> =
        figures?.get(index as usize)?;
    /// As `fazhi_report_position`, in the text of the figures.
    fn fazhi_figure_list_position(figures: Option<&fazhi_figure_list>, byte: u32) -> fazhi_position =
        figures?.position(byte);
    /// Frees a list that a call handed over; never the one of a report. NULL does nothing.
    fn fazhi_figure_list_free(figures: Option<Box<fazhi_figure_list>>) = drop(figures);
    /// Number, unit and the words that qualify them, as written: `近1600余件`.
    fn fazhi_figure_text(figure: fazhi_figure<'_>) -> fazhi_str = figure.words(figure.get()?.span)?;
    /// Where they stand.
    fn fazhi_figure_span(figure: fazhi_figure<'_>) -> fazhi_span = figure.get()?.span;
    /// The value with 万 and 亿 multiplied out; a percentage keeps its number.
    fn fazhi_figure_value(figure: fazhi_figure<'_>) -> fazhi_decimal = figure.get()?.value;
    /// The second number of a range.
    fn fazhi_figure_upper(figure: fazhi_figure<'_>) -> fazhi_decimal = figure.get()?.upper;
    /// The unit or measure word, without its multiplier; none where the number stands directly before a
    /// noun.
    fn fazhi_figure_unit(figure: fazhi_figure<'_>) -> fazhi_str = figure.get()?.unit.as_deref();
    /// How exactly the value is meant.
    fn fazhi_figure_bound(figure: fazhi_figure<'_>) -> fazhi_bound = figure.get()?.bound;
    /// Direction, where the number states how much a measured thing changed.
    fn fazhi_figure_change(figure: fazhi_figure<'_>) -> fazhi_change = figure.get()?.change;
    /// What a change is compared with.
    fn fazhi_figure_basis(figure: fazhi_figure<'_>) -> fazhi_basis = figure.get()?.basis;
    /// The noun phrase that is measured, in the words of the text.
    fn fazhi_figure_subject(figure: fazhi_figure<'_>) -> fazhi_str = figure.words(figure.get()?.subject?)?;
    /// Where that phrase stands.
    fn fazhi_figure_subject_span(figure: fazhi_figure<'_>) -> fazhi_span = figure.get()?.subject;
    /// How many phrases limit what was counted: 全市, 截至11月.
    fn fazhi_figure_scope_count(figure: fazhi_figure<'_>) -> u32 = figure.get()?.scope.len() as u32;
    /// A phrase that limits what was counted.
    fn fazhi_figure_scope(figure: fazhi_figure<'_>, index: u32) -> fazhi_str =
        figure.words(*figure.get()?.scope.get(index as usize)?)?;
    /// Where that phrase stands.
    fn fazhi_figure_scope_span(figure: fazhi_figure<'_>, index: u32) -> fazhi_span =
        *figure.get()?.scope.get(index as usize)?;
    /// The id of the indicator that it counts, where the catalogue has it.
    fn fazhi_figure_indicator(figure: fazhi_figure<'_>) -> fazhi_str = figure.get()?.indicator?.id();
    /// The id of its topic, that of its indicator or else of where it stands; see `FAZHI_VOCABULARY_TOPIC`.
    fn fazhi_figure_topic(figure: fazhi_figure<'_>) -> fazhi_str = figure.topic()?.id();
    /// Statutory part in which it stands.
    fn fazhi_figure_part(figure: fazhi_figure<'_>) -> fazhi_part = figure.get()?.part;
}
