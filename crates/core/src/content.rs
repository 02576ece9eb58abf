//! The content: from the text of TOML files to a checked [`catalog::Catalog`]. Knows ids and
//! languages; never words, files, clocks or anything above it.

pub mod address;
pub mod catalog;
pub(crate) mod date;
mod document;
pub mod enums;
pub mod hours;
mod kind;
pub(crate) mod kinds;
pub mod law;
pub(crate) mod load;
pub(crate) mod located;
pub mod number;
pub mod numbering_plan;
mod place;
mod resolve;
pub mod source;

pub use load::{load, load_all};
