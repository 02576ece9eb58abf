//! Full screen, line mode and paper on the real state and the shipped content: every screen as
//! reviewed text, random walks, and the front ends side by side. Nothing here needs a terminal; the
//! program itself is tested in `program`.
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
#[path = "../common/content.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod content;
#[path = "../common/figures.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod figures;
#[path = "../common/languages.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod languages;
#[path = "../common/pages.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod pages;
#[path = "../common/place_names.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod place_names;
#[path = "../common/screen.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod screen;

mod capitals;
mod card_screens;
mod cards;
mod class_page;
mod clock;
mod contrast;
mod decisions;
mod dial_codes;
mod every_page;
mod footers;
mod lines;
mod on_screen;
mod one_case;
mod paper;
mod parity;
mod places;
mod reader;
mod ready;
mod reference;
mod rows;
mod schema;
mod screens;
mod sectors;
mod training;
mod typist;
mod ui;
mod walker;
mod walks;
mod world;
