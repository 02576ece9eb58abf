//! What leaves the program as a document: an answer for other programs, or pages for paper. Uses
//! the page and what it shares with line mode. It writes to whatever it is handed and never opens a
//! file, so that nothing lies on a computer that nobody put there.

mod html;
pub mod json;
mod text;

use std::io::{self, Write};

use crate::{language::Language, page::Page};

/// Columns of printed text.
pub const WIDTH: usize = 80;

/// Pages that are printed together, each on a sheet of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called: the name of a window or of a print job.
    pub title: String,
    /// The language of the pages.
    pub language: Language,
    /// The pages, in order.
    pub pages: Vec<Page>,
}

/// How a document is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// Plain lines.
    #[default]
    Text,
    /// One file for any browser, which needs nothing else.
    Html,
}

/// Writes a document.
///
/// # Errors
/// What writing gives.
pub fn write(out: &mut impl Write, document: &Document, form: Form) -> io::Result<()> {
    match form {
        Form::Text => text::write(out, document),
        Form::Html => out.write_all(html::document(document).as_bytes()),
    }
}
