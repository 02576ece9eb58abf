//! The real program, run as a person runs it: its arguments and what it prints, a session in a
//! window of its own, what the system sees of a session, and every way it can end.
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

#[cfg(all(unix, feature = "tui"))]
#[path = "../common/chance.rs"]
mod chance;
#[path = "../common/content.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod content;
#[path = "../common/figures.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod figures;
#[path = "../common/languages.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod languages;
#[cfg(all(unix, feature = "tui"))]
#[path = "../common/place_names.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod place_names;
#[path = "../common/pty.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod pty;
#[cfg(all(unix, feature = "tui"))]
#[path = "../common/screen.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod screen;

#[cfg(all(unix, feature = "tui"))]
mod alone;
#[cfg(all(unix, feature = "tui"))]
mod class;
mod command_line;
#[cfg(all(unix, feature = "tui"))]
mod exits;
mod prose;
#[cfg(all(unix, feature = "tui"))]
mod ready;
#[cfg(all(unix, feature = "tui"))]
mod refresher;
#[cfg(all(unix, feature = "tui"))]
mod ten_keys;
#[cfg(all(unix, feature = "tui"))]
mod traced;
#[cfg(all(unix, feature = "tui"))]
mod training_traced;

use std::path::Path;

/// The program.
fn vaksam() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_vaksam"))
}

/// A Saturday at 02:10.
const NIGHT: [&str; 2] = ["--at", "2026-11-21T02:10"];
