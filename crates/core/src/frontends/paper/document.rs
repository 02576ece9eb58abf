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
    /// How they lie on paper.
    pub layout: Layout,
}

/// How pages lie on sheets of A4.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// Each begins a sheet and takes as many as it needs.
    #[default]
    Flowing,
    /// Each takes one sheet and no more.
    OneSheet,
    /// Each fills a sheet with cards for the wallet, eight times the same. Front and back follow each
    /// other, so that a printer which turns the paper puts them together.
    WalletCards,
    /// One sheet with names of languages, large enough to point at. The id of each row is the language
    /// that it is written in.
    LanguageNames,
}

impl Layout {
    /// Whether there is room for the least only.
    pub const fn is_dense(self) -> bool {
        !matches!(self, Self::Flowing)
    }
}
