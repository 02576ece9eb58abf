//! Writes cells as escape codes: where they stand and how they look, as far as that is not so already.

use std::{
    io::{self, Write},
    mem,
    ops::Range,
};

use crossterm::{
    cursor::MoveTo,
    queue,
    style::{SetBackgroundColor, SetForegroundColor},
    terminal::{Clear, ClearType},
};
use ratatui::{
    buffer::Cell,
    layout::Position,
    prelude::IntoCrossterm as _,
    style::{Color, Modifier, Style},
};

use crate::frontends::{canvas::Run, columns::Columns as _};

/// The numbers by which a terminal knows them.
const ATTRIBUTES: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
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

impl Look {
    /// Of text in a style where nothing was before.
    fn of(style: Style) -> Self {
        Self {
            text: style.fg.unwrap_or_default(),
            ground: style.bg.unwrap_or_default(),
            modifier: style.add_modifier.difference(style.sub_modifier),
        }
    }
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
        self.set_look(Look { text: cell.fg, ground: cell.bg, modifier: cell.modifier })?;
        let symbol = cell.symbol();
        let symbol = if symbol.chars().any(char::is_control) { " " } else { symbol };
        self.writer.write_all(symbol.as_bytes())?;
        let columns = symbol.width();
        // How many columns other symbols take is not for every terminal the same.
        let is_certain = columns == 1 && symbol.chars().eq(symbol.chars().next());
        self.at = is_certain.then(|| Position::new(x.saturating_add(1), y));
        Ok(columns)
    }

    /// Writes a run, which holds no control characters.
    pub fn run(&mut self, y: u16, run: &Run<'_>) -> io::Result<()> {
        self.go_to(run.x, y)?;
        self.set_look(Look::of(run.style))?;
        self.writer.write_all(run.text.as_bytes())?;
        self.at = Some(Position::new(run.end(), y));
        Ok(())
    }

    /// Writes blanks.
    pub fn blanks(&mut self, columns: Range<u16>, y: u16) -> io::Result<()> {
        for x in columns {
            self.run(y, &Run { x, columns: 1, text: " ", style: Style::new() })?;
        }
        Ok(())
    }

    /// Erases a whole row, and goes on in some column of it.
    pub fn erase_row(&mut self, x: u16, y: u16) -> io::Result<()> {
        self.go_to(x, y)?;
        self.set_look(Look::default())?;
        queue!(self.writer, Clear(ClearType::CurrentLine))
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
        let (text, ground) =
            if self.colours { (look.text, look.ground) } else { (Color::Reset, Color::Reset) };
        let look = Look { text, ground, ..look };
        if look == self.look {
            return Ok(());
        }
        let is_more = self.look.modifier.difference(look.modifier).is_empty();
        let keeps_colours = |now: Color, next: Color| now == Color::Reset || now == next;
        let is_more = is_more
            && keeps_colours(self.look.text, look.text)
            && keeps_colours(self.look.ground, look.ground);
        if !is_more {
            self.look = Look::default();
        }
        self.set_modifier(look.modifier, !is_more)?;
        if look.text != self.look.text {
            queue!(self.writer, SetForegroundColor(look.text.into_crossterm()))?;
        }
        if look.ground != self.look.ground {
            queue!(self.writer, SetBackgroundColor(look.ground.into_crossterm()))?;
        }
        self.look = look;
        Ok(())
    }

    /// In one code; the plain style has the shortest.
    fn set_modifier(&mut self, modifier: Modifier, resets: bool) -> io::Result<()> {
        let more = modifier.difference(self.look.modifier);
        if more.is_empty() {
            return if resets { self.writer.write_all(b"\x1b[m") } else { Ok(()) };
        }
        let attributes = ATTRIBUTES.into_iter().filter(|(modifier, _)| more.contains(*modifier));
        let numbers = resets.then_some(0).into_iter().chain(attributes.map(|(_, number)| number));
        let mut before = "\x1b[";
        for number in numbers {
            write!(self.writer, "{before}{number}")?;
            before = ";";
        }
        self.writer.write_all(b"m")
    }
}
