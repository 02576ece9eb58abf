//! The front ends: full screen, line mode and paper. Each writes pages and sends intents; none sees
//! the state.

#[cfg(feature = "tui")]
pub mod canvas;
#[cfg(feature = "tui")]
mod columns;
#[cfg(feature = "tui")]
pub mod terminal;
#[cfg(feature = "tui")]
pub mod tui;

pub use vaksam_core::frontends::{line, paper};
