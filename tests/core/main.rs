//! What the program knows and judges, without a front end: the rule, routing, the reference, the
//! search and training, and what happens to content that is broken or hostile.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::format_collect,
    missing_docs,
    reason = "tests"
)]

#[path = "../common/content.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod content;
#[path = "../common/figures.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod figures;
#[path = "../common/languages.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod languages;

#[path = "../common/invariants.rs"]
mod invariants;

mod any_input;
mod audit;
mod broken;
mod diff;
#[cfg(unix)]
mod folder;
mod hostile;
mod lint;
mod loading;
mod packs;
mod picture;
mod prepared;
mod readiness;
mod reference;
mod routing;
mod search;
mod third_language;
mod training;
mod words;
