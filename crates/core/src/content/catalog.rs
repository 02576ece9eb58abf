//! The checked content, as the rest of the program sees it.

pub use super::{date::SourceDate, kinds::*, place::Place};
