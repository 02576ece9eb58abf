//! vaksam: from what was seen to the right person on the phone.
//!
//! The house is a one-way street; each module may use those to its left only:
//!
//! ```text
//! ids, diagnostic, language → content → assess → route → training, reference, readiness → app → present → runtime → frontends → cli
//!                          text ────────────────────────────────────────────────────────────┘
//!                          search ────────────────────────────────────────────────────┘
//! ```
//!
//! `runtime` is what a front end needs from outside; `terminal` and `store` are the only modules
//! that touch it. The core is told the time. `app` sees no words, a front end sees only the page.

pub mod app;
pub mod assess;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod fold;
pub mod frontends;
pub mod ids;
pub mod language;
pub mod lint;
pub mod page;
pub mod present;
pub mod readiness;
pub mod reference;
pub mod route;
pub mod runtime;
pub mod sanitize;
pub mod search;
pub mod store;
pub mod suggest;
pub mod text;
pub mod training;
