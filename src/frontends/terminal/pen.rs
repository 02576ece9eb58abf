//! Writes cells as escape codes: where they stand and how they look, as far as that is not so already.

use std::{
    io::{self, Write},
    mem,
};

use crossterm::{
    cursor::MoveTo,
    queue,
    style::{Attribute, SetAttribute, SetBackgroundColor, SetForegroundColor},
    terminal::{Clear, ClearType},
};
use ratatui::{
    buffer::Cell,
    layout::Position,
    prelude::IntoCrossterm as _,
    style::{Color, Modifier},
};

use crate::frontends::columns::Columns as _;

const ATTRIBUTES: [(Modifier, Attribute); 9] = [
    (Modifier::BOLD, Attribute::Bold),
    (Modifier::DIM, Attribute::Dim),
    (Modifier::ITALIC, Attribute::Italic),
    (Modifier::UNDERLINED, Attribute::Underlined),
    (Modifier::SLOW_BLINK, Attribute::SlowBlink),
    (Modifier::RAPID_BLINK, Attribute::RapidBlink),
    (Modifier::REVERSED, Attribute::Reverse),
    (Modifier::HIDDEN, Attribute::Hidden),
    (Modifier::CROSSED_OUT, Attribute::CrossedOut),
];

/// Writes cells one after the other, beginning and ending in the plain style.
pub struct Pen<'a, W: Write> {
    writer: &'a mut W,
    colours: bool,
    look: Look,
    /// Where the terminal writes next, as far as that is certain.
    at: Option<Position>,
    has_written: bool,
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Look {
    text: Color,
    ground: Color,
    modifier: Modifier,
}

impl<'a, W: Write> Pen<'a, W> {
    /// A pen that knows nothing of the cursor; without `colours` it sends none.
    pub fn new(writer: &'a mut W, colours: bool) -> Self {
        Self { writer, colours, look: Look::default(), at: None, has_written: false }
    }

    /// Writes a cell without its control characters, and gives the columns it takes.
    ///
    /// Content is sanitized when it is loaded; this is the last check before the terminal.
    pub fn cell(&mut self, x: u16, y: u16, cell: &Cell) -> io::Result<usize> {
        self.go_to(x, y)?;
        let (text, ground) =
            if self.colours { (cell.fg, cell.bg) } else { (Color::Reset, Color::Reset) };
        self.set_look(Look { text, ground, modifier: cell.modifier })?;
        let symbol = cell.symbol();
        // What most cells hold needs no closer look.
        if let [b' '..=b'~'] = symbol.as_bytes() {
            self.at = Some(Position::new(x.saturating_add(1), y));
            self.writer.write_all(symbol.as_bytes())?;
            return Ok(1);
        }
        let symbol = if symbol.chars().any(char::is_control) { " " } else { symbol };
        self.writer.write_all(symbol.as_bytes())?;
        let columns = symbol.width();
        // How many columns other symbols take is not for every terminal the same.
        let is_certain = columns == 1 && symbol.chars().eq(symbol.chars().next());
        self.at = is_certain.then(|| Position::new(x.saturating_add(1), y));
        Ok(columns)
    }

    /// Erases the rest of a row.
    pub fn erase_from(&mut self, x: u16, y: u16) -> io::Result<()> {
        self.go_to(x, y)?;
        // Terminals erase with the ground that is set.
        self.set_look(Look::default())?;
        queue!(self.writer, Clear(ClearType::UntilNewLine))
    }

    /// Goes back to the plain style; whether anything was written.
    pub fn finish(mut self) -> io::Result<bool> {
        self.set_look(Look::default())?;
        Ok(self.has_written)
    }

    fn go_to(&mut self, x: u16, y: u16) -> io::Result<()> {
        self.has_written = true;
        let place = Some(Position::new(x, y));
        if mem::replace(&mut self.at, place) != place {
            queue!(self.writer, MoveTo(x, y))?;
        }
        Ok(())
    }

    fn set_look(&mut self, look: Look) -> io::Result<()> {
        if look == self.look {
            return Ok(());
        }
        let is_more = self.look.modifier.difference(look.modifier).is_empty();
        let keeps_colours = |now: Color, next: Color| now == Color::Reset || now == next;
        let is_more = is_more
            && keeps_colours(self.look.text, look.text)
            && keeps_colours(self.look.ground, look.ground);
        if !is_more {
            queue!(self.writer, SetAttribute(Attribute::Reset))?;
            self.look = Look::default();
        }
        if look.text != self.look.text {
            queue!(self.writer, SetForegroundColor(look.text.into_crossterm()))?;
        }
        if look.ground != self.look.ground {
            queue!(self.writer, SetBackgroundColor(look.ground.into_crossterm()))?;
        }
        let more = look.modifier.difference(self.look.modifier);
        for (modifier, attribute) in ATTRIBUTES {
            if more.contains(modifier) {
                queue!(self.writer, SetAttribute(attribute))?;
            }
        }
        self.look = look;
        Ok(())
    }
}
