//! A document as plain lines for a printer. Uses line mode for what is only read; its own are the marks
//! before points and warnings, the boxes to tick and the lines to write on.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::{
    document::{Document, Layout, WIDTH},
    table::{PagePart, parts, whom},
    text_table,
};
use crate::{
    frontends::line::output,
    page::{Block, Card, Choices, Field, Item, Level, Page, wrap::wrap_words},
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
        let layout = document.layout;
        let is_dense = layout.is_dense();
        head(out, page, is_dense)?;
        for part in parts(&page.blocks, is_dense) {
            match part {
                PagePart::Table(rows) => text_table::write(out, &rows)?,
                PagePart::Block(Block::Field(field)) if is_dense => line_to_write_on(out, field)?,
                PagePart::Block(Block::Choices(choices)) if layout == Layout::LanguageNames => {
                    language_names(out, choices)?;
                }
                PagePart::Block(one) => block(out, one)?,
            }
        }
    }
    Ok(())
}

/// Where the page belongs and its title, with air around them where there is room.
fn head(out: &mut impl Write, page: &Page, is_dense: bool) -> io::Result<()> {
    if !is_dense {
        writeln!(out)?;
    }
    let trail: Vec<&str> = page.trail.iter().chain(&page.status).map(String::as_str).collect();
    if !trail.is_empty() {
        paragraph(out, &trail.join(" · "))?;
    }
    paragraph(out, &page.title)?;
    if is_dense { Ok(()) } else { writeln!(out) }
}

fn block(out: &mut impl Write, block: &Block) -> io::Result<()> {
    match block {
        Block::Field(field) => writing_space(out, field),
        Block::Choices(choices) => item_list(out, choices),
        Block::Points(points) => {
            points.iter().try_for_each(|text| paragraph(out, &format!("- {text}")))
        }
        Block::Notice(Level::Warning | Level::Danger, text) => paragraph(out, &format!("! {text}")),
        Block::Card(one) => card(out, one),
        read => paragraphs(out, &output::block(read)),
    }
}

/// A contact: the number on a line of its own, where the eye finds it.
fn card(out: &mut impl Write, card: &Card) -> io::Result<()> {
    writeln!(out)?;
    card.action.iter().chain(&card.number).try_for_each(|text| paragraph(out, text))?;
    paragraph(out, &whom(card))?;
    card.facts.iter().try_for_each(|fact| paragraph(out, &output::fact(fact)))
}

fn paragraphs(out: &mut impl Write, texts: &[String]) -> io::Result<()> {
    texts.iter().try_for_each(|text| paragraph(out, text))
}

/// A text, broken between words; a number or an address in it stays whole.
fn paragraph(out: &mut impl Write, text: &str) -> io::Result<()> {
    let indent = text.len() - text.trim_start().len();
    for line in wrap_words(text.trim_start(), WIDTH - indent) {
        let before = if line.is_empty() { 0 } else { indent };
        writeln!(out, "{:before$}{line}", "")?;
    }
    Ok(())
}

/// Room for a few words, on one line.
fn line_to_write_on(out: &mut impl Write, field: &Field) -> io::Result<()> {
    if field.label.is_empty() {
        return writeln!(out, "\n{}", "_".repeat(WIDTH));
    }
    let room = WIDTH.saturating_sub(field.label.width() + 2);
    writeln!(out, "\n{}: {}", field.label, "_".repeat(room))
}

/// Room to write in.
fn writing_space(out: &mut impl Write, field: &Field) -> io::Result<()> {
    paragraph(out, &field.label)?;
    (0..WRITING_LINES).try_for_each(|_| writeln!(out, "\n{}", "_".repeat(WIDTH)))
}

/// Names to point at, each on a line of its own with what it is for the reader.
fn language_names(out: &mut impl Write, choices: &Choices) -> io::Result<()> {
    choices.items.iter().try_for_each(|one| {
        let note = one.note.as_deref().unwrap_or_default();
        paragraph(out, format!("{} {note}", one.text).trim_end())
    })
}

fn item_list(out: &mut impl Write, choices: &Choices) -> io::Result<()> {
    if let Some(label) = &choices.label {
        paragraph(out, label)?;
    }
    choices.items.iter().enumerate().try_for_each(|(nth, one)| item(out, nth + 1, one))
}

/// A thing to tick, or a numbered one where there is nothing to tick; what runs over the line
/// stands under its text.
fn item(out: &mut impl Write, number: usize, item: &Item) -> io::Result<()> {
    if let Some(heading) = &item.heading {
        paragraph(out, heading)?;
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
        .try_for_each(|text| paragraph(out, &format!("{:indent$}{text}", "")))
}
