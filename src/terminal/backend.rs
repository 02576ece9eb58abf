//! What ratatui draws on. Wraps ratatui's own crossterm backend and changes three things: the
//! screen is erased line by line, since "clear screen" makes some terminals save the page in their
//! history; the terminal is never asked where the cursor is, since it may not answer; and a frame
//! leaves in one write. May use ratatui, crossterm and `guard`.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use crossterm::{
    cursor::{Hide, MoveTo, Show},
    queue,
    style::Print,
    terminal::{Clear, ClearType as Part},
};
use ratatui::{
    backend::{Backend, ClearType, CrosstermBackend, WindowSize},
    buffer::Cell,
    layout::{Position, Size},
    style::Color,
};

use super::guard;

/// A backend that leaves nothing in the terminal's history.
///
/// `W` must keep what it is given until it is flushed: everything here but
/// [`flush`](Backend::flush) only queues.
#[derive(Debug)]
pub struct LineBackend<W: Write> {
    inner: CrosstermBackend<W>,
    colours: bool,
    cursor: Position,
    hidden: bool,
    size: fn() -> io::Result<Size>,
}

impl<W: Write> LineBackend<W> {
    /// A backend over `writer`; without `colours` no colour is sent, whatever the cells say.
    pub const fn new(writer: W, colours: bool) -> Self {
        Self {
            inner: CrosstermBackend::new(writer),
            colours,
            cursor: Position::ORIGIN,
            hidden: false,
            size: guard::size,
        }
    }

    /// Erases whole lines and comes back to where the cursor was.
    fn erase_lines(&mut self, lines: impl Iterator<Item = u16>) -> io::Result<()> {
        for line in lines {
            queue!(self.inner, MoveTo(0, line), Clear(Part::CurrentLine))?;
        }
        let Position { x, y } = self.cursor;
        queue!(self.inner, MoveTo(x, y))
    }
}

impl<W: Write> Backend for LineBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let colours = self.colours;
        let cells: Vec<_> = content.map(|(x, y, cell)| (x, y, fit(cell, colours))).collect();
        if let Some((x, y, _)) = cells.last() {
            self.cursor = Position::new(x.saturating_add(1), *y);
        }
        self.inner.draw(cells.iter().map(|(x, y, cell)| (*x, *y, &**cell)))
    }

    fn append_lines(&mut self, n: u16) -> io::Result<()> {
        for _ in 0..n {
            queue!(self.inner, Print("\n"))?;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.hidden = true;
        queue!(self.inner, Hide)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.hidden = false;
        queue!(self.inner, Show)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        queue!(self.inner, MoveTo(self.cursor.x, self.cursor.y))
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        let (rows, row) = (self.size()?.height, self.cursor.y);
        match region {
            ClearType::All => self.erase_lines(0..rows),
            ClearType::AfterCursor => {
                queue!(self.inner, Clear(Part::UntilNewLine))?;
                self.erase_lines(row.saturating_add(1)..rows)
            }
            ClearType::BeforeCursor => {
                // crossterm has no word for "from the start of the line to here".
                queue!(self.inner, Print("\x1b[1K"))?;
                self.erase_lines(0..row.min(rows))
            }
            ClearType::CurrentLine => queue!(self.inner, Clear(Part::CurrentLine)),
            ClearType::UntilNewLine => queue!(self.inner, Clear(Part::UntilNewLine)),
        }
    }

    fn size(&self) -> io::Result<Size> {
        (self.size)()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.hidden {
            // A window that gets lower drops lines below the cursor, but moves lines above it
            // into the history. A cursor nobody sees therefore waits on the first line.
            self.cursor = Position::ORIGIN;
            queue!(self.inner, MoveTo(0, 0))?;
        }
        Write::flush(&mut self.inner)
    }
}

/// The cell as it may be sent: no control characters, and no colour where none is wanted.
///
/// Content is cleaned when it is loaded; this is the last wall before the terminal.
fn fit(cell: &Cell, colours: bool) -> Cow<'_, Cell> {
    let mut fitted = Cow::Borrowed(cell);
    if cell.symbol().chars().any(char::is_control) {
        fitted.to_mut().set_symbol(" ");
    }
    if !colours && (cell.fg != Color::Reset || cell.bg != Color::Reset) {
        let plain = fitted.to_mut();
        plain.fg = Color::Reset;
        plain.bg = Color::Reset;
    }
    fitted
}

#[cfg(test)]
mod tests;
