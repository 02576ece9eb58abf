//! The content: from the text of TOML files to a checked [`catalog::Catalog`]. May use ids,
//! problem and text (for the checks of words); never files, clocks or anything above it.

pub mod catalog;
pub mod hours;
pub mod number;
pub mod vocabulary;
