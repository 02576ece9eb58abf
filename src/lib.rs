//! vaksam: from what was seen to the right person on the phone.
//!
//! The house is a one-way street; each module may use those to its left only:
//!
//! ```text
//! ids, problem, language → content → assess → route → training, reference, readiness → app → page → { ui, line, export }
//!                          text ────────────────────────────────────────────────────────────┘
//!                          search ────────────────────────────────────────────────────┘
//! ```
//!
//! `session` is what a front end needs from outside; `terminal` and `store` are the only modules
//! that touch it. The core is told the time. `app` sees no words, `ui` sees only the page.

pub mod app;
pub mod assess;
pub mod cli;
pub mod content;
pub mod export;
pub mod fold;
pub mod ids;
pub mod language;
pub mod line;
pub mod page;
pub mod problem;
pub mod readiness;
pub mod reference;
pub mod route;
pub mod search;
pub mod session;
pub mod store;
#[cfg(feature = "tui")]
pub mod terminal;
pub mod text;
pub mod training;
#[cfg(feature = "tui")]
pub mod ui;
