//! Pages that are printed together.

use crate::{language::Language, page::Page};

/// Columns of printed text.
pub const WIDTH: usize = 80;

/// Pages that are printed together, each beginning a sheet of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called: the name of a window or of a print job.
    pub title: String,
    /// The language of the pages, which a browser reads aloud and hyphenates by.
    pub language: Language,
    /// The pages, in order.
    pub pages: Vec<Page>,
}
