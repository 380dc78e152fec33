//! What the benches share: the texts that are read, the work that is measured, the peers, and the clock.
//!
//! Nothing here asserts a time. Machines differ and are busy; what is compared is a ratio within one run.

pub mod corpus;
pub mod count;
pub mod family;
pub mod peer;
pub mod rounds;
pub mod work;
