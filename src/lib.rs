//! vaksam: from what was seen to the right person on the phone.
//!
//! Three crates, one direction:
//!
//! ```text
//! vaksam_core → vaksam_embedded → vaksam
//! ```
//!
//! | Crate | What it holds |
//! |---|---|
//! | [`vaksam_core`] | all that needs no terminal, disk or clock; its modules are to be found here as well |
//! | [`vaksam_embedded`] | the content of the program itself |
//! | this one | what touches the outside: [`frontends::terminal`] and [`frontends::tui`], [`store`], and [`cli`], the command line |
//!
//! `tests/architecture` holds the direction in and between them.

pub use vaksam_core::{
    app, assess, audit, card, diagnostic, diff, fold, ids, language, lint, page, prepare, prepared,
    present, readiness, reference, route, runtime, sanitize, search, suggest, text, training,
};

pub mod cli;
pub mod content;
pub mod frontends;
pub mod store;
