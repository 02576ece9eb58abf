//! What leaves the program as a document: JSON for other programs, or pages for paper. It writes to
//! whatever it is handed and never opens a file, so that nothing lies on a computer that nobody put
//! there.

pub mod calendar;
mod code;
mod document;
mod html;
pub mod json;
pub mod json_audit;
pub mod json_diff;
pub mod json_hits;
mod table;
mod text;
mod text_table;

use std::io::{self, Write};

pub use document::{Document, Layout, WIDTH};

/// How a document is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PaperFormat {
    /// Plain lines for a printer.
    #[default]
    Text,
    /// One file for any browser, which needs nothing else.
    Html,
}

/// Writes a document.
///
/// # Errors
/// Any error of the output.
pub fn write(out: &mut impl Write, document: &Document, format: PaperFormat) -> io::Result<()> {
    match format {
        PaperFormat::Text => text::write(out, document),
        PaperFormat::Html => out.write_all(html::document(document).as_bytes()),
    }
}
