//! Whole documents, laws and parity.
