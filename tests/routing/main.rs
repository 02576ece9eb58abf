//! The proofs of routing: an own reading of opening hours, every ladder at every moment of a year
//! at which anything differs, and that nothing which must not be shown is shown anywhere.
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
mod year;

mod holidays;
mod ladders;
mod shown;
