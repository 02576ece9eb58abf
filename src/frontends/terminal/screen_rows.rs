//! Sends frames to the terminal: of each frame the rows that are not as they were, and nothing where all
//! are. A row of which anything changes is written whole, for screen readers that speak what is written:
//! of the changed cells alone they speak torn words, or nothing. The blanks before and after its words
//! are not written but skipped and erased.
//!
//! The screen is erased line by line, since "clear screen" makes some terminals save the page in their
//! history. The terminal is never asked where the cursor is, since it may not answer. A frame is sent in
//! one write.

use std::{
    io::{self, Write},
    mem,
    ops::Range,
};

use crossterm::{
    cursor::{Hide, MoveTo, Show},
    queue,
    terminal::{Clear, ClearType},
};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::{Position, Rect, Size},
};

use crate::frontends::{canvas::Canvas, columns::Columns as _};

use super::pen::Pen;

/// The rows that are on the terminal, and those of the frame that is being drawn.
///
/// `W` must buffer until it is flushed.
#[derive(Debug)]
pub struct ScreenRows<W: Write> {
    writer: W,
    colours: bool,
    shown: Canvas,
    next: Canvas,
    /// The columns that hold anything, of each row that is on the terminal.
    held: Vec<Range<u16>>,
    cursor: SentCursor,
    /// What is on the terminal is not known.
    is_stale: bool,
    /// One row as cells.
    row: Buffer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SentCursor {
    Unknown,
    Hidden,
    At(Position),
}

impl<W: Write> ScreenRows<W> {
    /// An empty screen; without `colours` no colour is sent, whatever is drawn.
    pub fn new(writer: W, colours: bool) -> Self {
        Self {
            writer,
            colours,
            shown: Canvas::default(),
            next: Canvas::default(),
            held: Vec::new(),
            cursor: SentCursor::Unknown,
            is_stale: false,
            row: Buffer::default(),
        }
    }

    /// Makes the next frame be sent in full, whatever is on the terminal.
    pub const fn redraw_all(&mut self) {
        self.is_stale = true;
    }

    /// Draws a frame of this size and sends what has changed.
    pub fn draw(&mut self, size: Size, draw: impl FnOnce(&mut Canvas)) -> io::Result<()> {
        let area = Rect::from((Position::ORIGIN, size));
        self.next.begin(area);
        if !area.is_empty() {
            draw(&mut self.next);
        }
        let is_resized = self.shown.area() != area && !self.shown.area().is_empty();
        let is_erased = self.is_stale || is_resized;
        if is_erased {
            self.erase_all(area)?;
        }
        let is_written = self.write_changed_rows(area)?;
        self.finish(is_erased || is_written)?;
        self.is_stale = false;
        mem::swap(&mut self.shown, &mut self.next);
        Ok(())
    }

    fn erase_all(&mut self, area: Rect) -> io::Result<()> {
        for y in 0..area.height {
            queue!(self.writer, MoveTo(0, y), Clear(ClearType::CurrentLine))?;
        }
        self.shown.begin(area);
        self.held.clear();
        self.cursor = SentCursor::Unknown;
        Ok(())
    }

    fn write_changed_rows(&mut self, area: Rect) -> io::Result<bool> {
        let mut pen = Pen::new(&mut self.writer, self.colours);
        self.held.resize(area.height.into(), 0..0);
        self.row.resize(Rect { height: 1, ..area });
        for (y, held) in (0..area.height).zip(&mut self.held) {
            let row = self.next.row(y);
            if row == self.shown.row(y) {
                continue;
            }
            self.row.reset();
            row.paint(0, &mut self.row);
            let holds = columns_held(&self.row.content);
            write_row(&mut pen, y, &self.row.content, &holds, held)?;
            *held = holds;
        }
        pen.finish()
    }

    /// Puts the cursor in its place and sends everything, if there is anything.
    fn finish(&mut self, is_written: bool) -> io::Result<()> {
        let cursor = self.next.cursor().map_or(SentCursor::Hidden, SentCursor::At);
        if !is_written && cursor == self.cursor {
            return Ok(());
        }
        match (self.cursor, cursor) {
            (SentCursor::At(_), SentCursor::At(_)) | (SentCursor::Hidden, SentCursor::Hidden) => {}
            (_, SentCursor::At(_)) => queue!(self.writer, Show)?,
            _ => queue!(self.writer, Hide)?,
        }
        // When a window gets lower, terminals drop the lines below the cursor but move those above it
        // into their history. So a hidden cursor is kept on the first line.
        let Position { x, y } = self.next.cursor().unwrap_or(Position::ORIGIN);
        queue!(self.writer, MoveTo(x, y))?;
        self.cursor = cursor;
        self.writer.flush()
    }
}

/// From the first to behind the last column of a row that holds anything.
fn columns_held(cells: &[Cell]) -> Range<u16> {
    let blank = Cell::default();
    let is_held = |cell: &Cell| *cell != blank;
    let column = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
    let first = cells.iter().position(is_held).map_or(0, column);
    let last = cells.iter().enumerate().rfind(|(_, cell)| is_held(cell));
    // A wide character holds its second column too.
    first..last.map_or(first, |(last, cell)| column(last + cell.symbol().width().max(1)))
}

/// Writes what a row holds over what it held before.
fn write_row(
    pen: &mut Pen<impl Write>,
    y: u16,
    cells: &[Cell],
    holds: &Range<u16>,
    held: &Range<u16>,
) -> io::Result<()> {
    let first = if held.is_empty() { holds.start } else { held.start.min(holds.start) };
    let mut hidden = 0;
    let columns = (0..holds.end).zip(cells).skip(first.into());
    for (x, cell) in columns {
        if hidden > 0 {
            // The second half of a wide character.
            hidden -= 1;
            continue;
        }
        hidden = pen.cell(x, y, cell)?.saturating_sub(1);
    }
    if held.end > holds.end {
        pen.erase_from(holds.end.max(first), y)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
