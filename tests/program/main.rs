//! The real program in a window of its own: how many keys the way to the number takes, training
//! alone and with a class, and what the system sees of a session.
#![cfg(all(unix, feature = "tui"))]
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

mod alone;
mod class;
#[path = "../common/content.rs"]
#[allow(dead_code, reason = "shared with other tests, which use the rest")]
mod content;
#[path = "../common/pty.rs"]
#[allow(dead_code, reason = "shared with other tests, which use the rest")]
mod pty;
#[path = "../common/screen.rs"]
#[allow(dead_code, reason = "shared with other tests, which use the rest")]
mod screen;

mod ready;
mod ten_keys;
mod traced;
mod training_traced;

use std::path::Path;

/// The program.
fn vaksam() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_vaksam"))
}

/// A Saturday at 02:10.
const NIGHT: [&str; 2] = ["--at", "2026-11-21T02:10"];
