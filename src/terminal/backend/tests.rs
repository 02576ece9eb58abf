//! What the backend sends, read back by a terminal.

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

/// Keeps what was flushed, a piece for each flush.
#[derive(Default, Clone)]
struct Wire {
    kept: Vec<u8>,
    sent: Rc<RefCell<Vec<Vec<u8>>>>,
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sent.borrow_mut().push(std::mem::take(&mut self.kept));
        Ok(())
    }
}

impl Wire {
    fn text(&self) -> String {
        String::from_utf8(self.sent.borrow().concat()).unwrap()
    }
}

/// Draws on a window of fixed size, since the tests have none to ask.
fn drawn(colours: bool, lines: &[Line]) -> Wire {
    let wire = Wire::default();
    let backend = LineBackend::new(wire.clone(), colours);
    let viewport = Viewport::Fixed(Rect::new(0, 0, 30, 5));
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    terminal
        .draw(|frame| {
            for (row, line) in (0u16..).zip(lines) {
                frame.render_widget(line, Rect::new(0, row, 30, 1));
            }
        })
        .unwrap();
    wire
}

#[test]
fn a_frame_leaves_in_one_write() {
    let wire = drawn(true, &[Line::from("one"), Line::from("two")]);
    assert_eq!(wire.sent.borrow().len(), 1);
    assert!(wire.text().contains("one") && wire.text().contains("two"));
}

#[test]
fn without_colours_bold_and_reverse_are_all_that_is_left() {
    let style = Style::new().fg(Color::Red).bg(Color::Blue);
    let line = Line::from(vec![
        Span::styled("chosen", style.add_modifier(Modifier::BOLD | Modifier::REVERSED)),
        Span::styled("plain", style),
    ]);
    for (colours, foreground) in [(true, vt100::Color::Idx(1)), (false, vt100::Color::Default)] {
        let mut parser = vt100::Parser::default();
        parser.process(drawn(colours, std::slice::from_ref(&line)).text().as_bytes());
        let cell = parser.screen().cell(0, 3).unwrap();
        assert_eq!((cell.fgcolor(), cell.bold(), cell.inverse()), (foreground, true, true));
        let cell = parser.screen().cell(0, 8).unwrap();
        assert_eq!((cell.fgcolor(), cell.bold(), cell.inverse()), (foreground, false, false));
    }
}

#[test]
fn a_hidden_cursor_waits_on_the_first_line() {
    let wire = drawn(true, &[Line::from(""), Line::from("text"), Line::from("text")]);
    let mut parser = vt100::Parser::default();
    parser.process(wire.text().as_bytes());
    assert!(parser.screen().hide_cursor());
    assert_eq!(parser.screen().cursor_position(), (0, 0));
}

#[test]
fn the_cursor_is_known_without_asking() {
    let wire = Wire::default();
    let mut backend = LineBackend::new(wire.clone(), true);
    backend.set_cursor_position((7, 3)).unwrap();
    assert_eq!(backend.get_cursor_position().unwrap(), Position::new(7, 3));
    backend.flush().unwrap();
    assert!(!wire.text().contains("[6n"));
}

/// A screen of letters, with one part of it erased.
fn erased(region: ClearType, (x, y): (u16, u16)) -> Vec<String> {
    let wire = Wire::default();
    let size = || Ok(Size::new(8, 5));
    let mut backend = LineBackend { size, ..LineBackend::new(wire.clone(), true) };
    backend.set_cursor_position((x, y)).unwrap();
    backend.clear_region(region).unwrap();
    backend.flush().unwrap();
    let mut parser = vt100::Parser::new(5.try_into().unwrap(), 8.try_into().unwrap(), 0);
    parser.process(b"aaaaaaaabbbbbbbbccccccccddddddddeeeeeeee");
    parser.process(wire.text().as_bytes());
    assert_eq!(parser.screen().cursor_position(), (y, x), "the cursor came back");
    assert!(!wire.text().contains('J'), "{:?}", wire.text());
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
    fn s10_no_control_character_of_a_cell_reaches_the_terminal(symbol in "\\\\PC{0,3}[\\x00-\\x1f\\x7f-\\u{9f}]\\\\PC{0,3}") {
        let mut cell = Cell::default();
        cell.set_symbol(&symbol);
        let wire = Wire::default();
        let mut backend = LineBackend::new(wire.clone(), true);
        backend.draw([(0, 0, &cell)].into_iter()).unwrap();
        backend.flush().unwrap();
        let mut plain = Cell::default();
        plain.set_symbol(" ");
        let expected = Wire::default();
        let mut backend = LineBackend::new(expected.clone(), true);
        backend.draw([(0, 0, &plain)].into_iter()).unwrap();
        backend.flush().unwrap();
        prop_assert_eq!(wire.text(), expected.text());
    }
}
