//! The front ends on the real state and the shipped content: every screen as reviewed text, random
//! walks, and full screen and line mode side by side. Nothing here needs a terminal; the program
//! itself is tested in `program`.
#![cfg(feature = "tui")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    missing_docs,
    reason = "tests"
)]

#[path = "../common/chance.rs"]
mod chance;
#[path = "../common/screen.rs"]
#[allow(dead_code, reason = "shared with other tests, which use the rest")]
mod screen;

mod clock;
mod decisions;
mod lines;
mod parity;
mod reader;
mod ready;
mod reference;
mod screens;
mod sectors;
mod typist;
mod walker;
mod walks;
mod world;
