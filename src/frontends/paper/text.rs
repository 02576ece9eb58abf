//! A document as plain lines for a printer. Uses line mode for everything that is only read, so
//! that paper breaks lines as the screen does; its own are the boxes to tick and the lines to write
//! on, which only paper has.

use std::io::{self, Write};

use super::document::{Document, WIDTH};
use crate::{
    frontends::line::output,
    page::{Block, Choices, Field, Item, wrap::wrap_words},
};

/// Begins a new sheet of paper on any printer.
const FORM_FEED: char = '\u{c}';

/// Lines to write a note on.
const WRITING_LINES: usize = 2;

/// Writes a document.
///
/// # Errors
/// What writing gives.
pub fn write(out: &mut impl Write, document: &Document) -> io::Result<()> {
    for (nth, page) in document.pages.iter().enumerate() {
        if nth > 0 {
            write!(out, "{FORM_FEED}")?;
        }
        output::head(out, page, WIDTH)?;
        page.blocks.iter().try_for_each(|one| block(out, one))?;
    }
    Ok(())
}

fn block(out: &mut impl Write, block: &Block) -> io::Result<()> {
    match block {
        Block::Field(field) => writing_space(out, field),
        Block::Choices(choices) => item_list(out, choices),
        read => output::block(out, read, WIDTH),
    }
}

/// Room to write in.
fn writing_space(out: &mut impl Write, field: &Field) -> io::Result<()> {
    output::paragraph(out, &field.label, WIDTH)?;
    (0..WRITING_LINES).try_for_each(|_| writeln!(out, "\n{}", "_".repeat(WIDTH)))
}

fn item_list(out: &mut impl Write, choices: &Choices) -> io::Result<()> {
    if let Some(label) = &choices.label {
        output::paragraph(out, label, WIDTH)?;
    }
    choices.items.iter().enumerate().try_for_each(|(nth, one)| item(out, nth + 1, one))
}

/// A thing to tick, or a numbered one where there is nothing to tick; what runs over the line
/// stands under its text.
fn item(out: &mut impl Write, number: usize, item: &Item) -> io::Result<()> {
    if let Some(heading) = &item.heading {
        output::paragraph(out, heading, WIDTH)?;
    }
    let before = item.mark.map_or_else(|| number.to_string(), |mark| mark.as_str().to_owned());
    let indent = before.len() + 1;
    for (nth, line) in wrap_words(&item.text, WIDTH - indent).iter().enumerate() {
        let before = if nth == 0 { before.as_str() } else { "" };
        writeln!(out, "{before:indent$}{line}")?;
    }
    let bar = item.bar.as_ref().map(|bar| &bar.text);
    item.note
        .iter()
        .chain(bar)
        .try_for_each(|text| output::paragraph(out, &format!("{:indent$}{text}", ""), WIDTH))
}
