//! The proofs of the rule. `oracle` is a second reading of it; the other files show that the
//! program agrees with that reading, that the rule has the properties promised for it, and that
//! what the program says about an outcome is true.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

#[path = "../common/content.rs"]
#[allow(dead_code, reason = "shared with other tests, which use the rest")]
mod content;
mod oracle;

mod agreement;
mod cases;
mod explanation;
mod lattice;
mod random;
mod reach;
mod silence;
mod steps;
