//! The front ends: full screen, line mode and paper. Each writes pages and sends intents; none sees
//! the state.

pub use vaksam_core::frontends::{line, paper};

#[cfg(feature = "tui")]
pub mod terminal;
#[cfg(feature = "tui")]
pub mod tui;
