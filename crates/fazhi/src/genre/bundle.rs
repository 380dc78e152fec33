//! Bundles.
use crate::Span;
/// Stub.
pub fn reports_in(text: &str) -> Vec<Span> {
    vec![Span::new(0, text.len())]
}
