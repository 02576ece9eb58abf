//! What ratatui draws on. Wraps ratatui's own crossterm backend and changes four things: a row of which
//! anything changes is written whole, for screen readers that speak what is written; the screen is
//! erased line by line, since "clear screen" makes some terminals save the page in their history; the
//! terminal is never asked where the cursor is, since it may not answer; and a frame is sent in one
//! write.

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

use super::{guard, whole_rows::WholeRows};

/// A backend that leaves nothing in the terminal's history.
///
/// `W` must buffer until it is flushed: everything here but [`flush`](Backend::flush) only queues.
#[derive(Debug)]
pub struct LineBackend<W: Write> {
    inner: CrosstermBackend<W>,
    colours: bool,
    cursor: Position,
    cursor_hidden: bool,
    rows: WholeRows,
    size: fn() -> io::Result<Size>,
}

impl<W: Write> LineBackend<W> {
    /// A backend over `writer`; without `colours` no colour is sent, whatever the cells say.
    pub fn new(writer: W, colours: bool) -> Self {
        Self {
            inner: CrosstermBackend::new(writer),
            colours,
            cursor: Position::ORIGIN,
            cursor_hidden: false,
            rows: WholeRows::default(),
            size: guard::size,
        }
    }

    /// Erases whole lines and puts the cursor back.
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
        let rows = self.rows.change(content);
        let cells: Vec<_> =
            rows.iter().map(|(x, y, cell)| (*x, *y, sendable(cell, colours))).collect();
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
        self.cursor_hidden = true;
        queue!(self.inner, Hide)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor_hidden = false;
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
        self.rows.erase(region, self.cursor);
        match region {
            ClearType::All => self.erase_lines(0..rows),
            ClearType::AfterCursor => {
                queue!(self.inner, Clear(Part::UntilNewLine))?;
                self.erase_lines(row.saturating_add(1)..rows)
            }
            ClearType::BeforeCursor => {
                // crossterm has no command for "from the start of the line to here".
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
        if self.cursor_hidden {
            // When a window gets lower, terminals drop the lines below the cursor but move those
            // above it into their history. So a hidden cursor is kept on the first line.
            self.cursor = Position::ORIGIN;
            queue!(self.inner, MoveTo(0, 0))?;
        }
        Write::flush(&mut self.inner)
    }
}

/// The cell without control characters, and without colours where none are wanted.
///
/// Content is sanitized when it is loaded; this is the last check before the terminal.
fn sendable(cell: &Cell, colours: bool) -> Cow<'_, Cell> {
    let mut sent = Cow::Borrowed(cell);
    if cell.symbol().chars().any(char::is_control) {
        sent.to_mut().set_symbol(" ");
    }
    if !colours && (cell.fg != Color::Reset || cell.bg != Color::Reset) {
        let plain = sent.to_mut();
        plain.fg = Color::Reset;
        plain.bg = Color::Reset;
    }
    sent
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use std::{cell::RefCell, rc::Rc};

    use proptest::prelude::*;
    use ratatui::{
        Terminal, TerminalOptions, Viewport,
        layout::Rect,
        style::{Modifier, Style},
        text::{Line, Span},
    };

    use super::*;

    /// Records what was flushed, one entry for each flush.
    #[derive(Default, Clone)]
    struct Recorder {
        buffer: Vec<u8>,
        sent: Rc<RefCell<Vec<Vec<u8>>>>,
    }

    impl Write for Recorder {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.buffer.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            self.sent.borrow_mut().push(std::mem::take(&mut self.buffer));
            Ok(())
        }
    }

    impl Recorder {
        fn text(&self) -> String {
            String::from_utf8(self.sent.borrow().concat()).unwrap()
        }
    }

    /// Draws at a fixed size, since tests have no window to ask.
    fn drawn(colours: bool, lines: &[Line]) -> Recorder {
        let recorder = Recorder::default();
        let backend = LineBackend::new(recorder.clone(), colours);
        let viewport = Viewport::Fixed(Rect::new(0, 0, 30, 5));
        let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
        terminal
            .draw(|frame| {
                for (row, line) in (0u16..).zip(lines) {
                    frame.render_widget(line, Rect::new(0, row, 30, 1));
                }
            })
            .unwrap();
        recorder
    }

    #[test]
    fn a_frame_is_sent_in_one_write() {
        let recorder = drawn(true, &[Line::from("one"), Line::from("two")]);
        assert_eq!(recorder.sent.borrow().len(), 1);
        assert!(recorder.text().contains("one") && recorder.text().contains("two"));
    }

    #[test]
    fn without_colours_only_bold_and_reverse_are_sent() {
        let style = Style::new().fg(Color::Red).bg(Color::Blue);
        let line = Line::from(vec![
            Span::styled("chosen", style.add_modifier(Modifier::BOLD | Modifier::REVERSED)),
            Span::styled("plain", style),
        ]);
        for (colours, foreground) in [(true, vt100::Color::Idx(1)), (false, vt100::Color::Default)]
        {
            let mut parser = vt100::Parser::default();
            parser.process(drawn(colours, std::slice::from_ref(&line)).text().as_bytes());
            let cell = parser.screen().cell(0, 3).unwrap();
            assert_eq!((cell.fgcolor(), cell.bold(), cell.inverse()), (foreground, true, true));
            let cell = parser.screen().cell(0, 8).unwrap();
            assert_eq!((cell.fgcolor(), cell.bold(), cell.inverse()), (foreground, false, false));
        }
    }

    #[test]
    fn a_hidden_cursor_is_kept_on_the_first_line() {
        let recorder = drawn(true, &[Line::from(""), Line::from("text"), Line::from("text")]);
        let mut parser = vt100::Parser::default();
        parser.process(recorder.text().as_bytes());
        assert!(parser.screen().hide_cursor());
        assert_eq!(parser.screen().cursor_position(), (0, 0));
    }

    #[test]
    fn the_cursor_is_known_without_asking() {
        let recorder = Recorder::default();
        let mut backend = LineBackend::new(recorder.clone(), true);
        backend.set_cursor_position((7, 3)).unwrap();
        assert_eq!(backend.get_cursor_position().unwrap(), Position::new(7, 3));
        backend.flush().unwrap();
        assert!(!recorder.text().contains("[6n"));
    }

    /// A screen of letters, with one part of it erased.
    fn erased(region: ClearType, (x, y): (u16, u16)) -> Vec<String> {
        let recorder = Recorder::default();
        let size = || Ok(Size::new(8, 5));
        let mut backend = LineBackend { size, ..LineBackend::new(recorder.clone(), true) };
        backend.set_cursor_position((x, y)).unwrap();
        backend.clear_region(region).unwrap();
        backend.flush().unwrap();
        let mut parser = vt100::Parser::new(5.try_into().unwrap(), 8.try_into().unwrap(), 0);
        parser.process(b"aaaaaaaabbbbbbbbccccccccddddddddeeeeeeee");
        parser.process(recorder.text().as_bytes());
        assert_eq!(parser.screen().cursor_position(), (y, x), "the cursor came back");
        assert!(!recorder.text().contains('J'), "{:?}", recorder.text());
        parser.screen().rows(0, 8).collect()
    }

    #[test]
    fn regions_are_erased_line_by_line_and_exactly() {
        assert_eq!(erased(ClearType::All, (3, 2)), ["", "", "", "", ""]);
        assert_eq!(erased(ClearType::AfterCursor, (3, 2)), ["aaaaaaaa", "bbbbbbbb", "ccc", "", ""]);
        assert_eq!(
            erased(ClearType::AfterCursor, (3, 4)),
            ["aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd", "eee"]
        );
        assert_eq!(
            erased(ClearType::BeforeCursor, (3, 2)),
            ["", "", "    cccc", "dddddddd", "eeeeeeee"]
        );
        assert_eq!(erased(ClearType::BeforeCursor, (3, 0))[..2], ["    aaaa", "bbbbbbbb"]);
        assert_eq!(erased(ClearType::CurrentLine, (3, 1))[..3], ["aaaaaaaa", "", "cccccccc"]);
        assert_eq!(erased(ClearType::UntilNewLine, (3, 1))[..3], ["aaaaaaaa", "bbb", "cccccccc"]);
    }

    proptest! {
        #[test]
        fn no_control_character_of_a_cell_reaches_the_terminal(symbol in "\\\\PC{0,3}[\\x00-\\x1f\\x7f-\\u{9f}]\\\\PC{0,3}") {
            let mut cell = Cell::default();
            cell.set_symbol(&symbol);
            let recorder = Recorder::default();
            let mut backend = LineBackend::new(recorder.clone(), true);
            backend.draw([(0, 0, &cell)].into_iter()).unwrap();
            backend.flush().unwrap();
            let mut plain = Cell::default();
            plain.set_symbol(" ");
            let expected = Recorder::default();
            let mut backend = LineBackend::new(expected.clone(), true);
            backend.draw([(0, 0, &plain)].into_iter()).unwrap();
            backend.flush().unwrap();
            prop_assert_eq!(recorder.text(), expected.text());
        }
    }
}
