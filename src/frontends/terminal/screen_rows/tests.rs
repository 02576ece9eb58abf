//! What reaches the terminal: the frame and nothing but the frame, by the shortest way that leaves words
//! whole.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{cell::RefCell, mem, rc::Rc};

use proptest::prelude::*;
use ratatui::{
    style::{Color, Modifier, Style},
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
        self.sent.borrow_mut().push(mem::take(&mut self.buffer));
        Ok(())
    }
}

/// A screen and a terminal that shows what it sends.
struct Shown {
    screen: ScreenRows<Recorder>,
    recorder: Recorder,
    terminal: vt100::Parser,
    size: Size,
}

impl Shown {
    fn new(colours: bool, (width, height): (u16, u16)) -> Self {
        let recorder = Recorder::default();
        Self {
            screen: ScreenRows::new(recorder.clone(), colours),
            recorder,
            terminal: vt100::Parser::new(height.try_into().unwrap(), width.try_into().unwrap(), 0),
            size: Size::new(width, height),
        }
    }

    /// Draws lines from the top, and gives what was sent.
    fn draw(&mut self, lines: &[Line]) -> String {
        self.draw_with_cursor(lines, None)
    }

    fn draw_with_cursor(&mut self, lines: &[Line], cursor: Option<Position>) -> String {
        self.recorder.sent.borrow_mut().clear();
        let width = self.size.width;
        let draw = |canvas: &mut Canvas| {
            for (y, line) in (0u16..).zip(lines) {
                canvas.line(0, y, line, width);
            }
            canvas.set_cursor(cursor);
        };
        self.screen.draw(self.size, draw).unwrap();
        assert!(self.recorder.sent.borrow().len() <= 1, "a frame is sent in one write");
        let sent = self.recorder.sent.borrow().concat();
        self.terminal.process(&sent);
        String::from_utf8(sent).unwrap()
    }

    /// The words that were written, by the rows they stand in.
    fn words(sent: &str) -> Vec<(u16, String)> {
        let mut rows: Vec<(u16, String)> = Vec::new();
        for part in sent.split('\x1b').skip(1) {
            let end = part.find(|c: char| c.is_ascii_alphabetic()).unwrap();
            let (code, text) = part.split_at(end + 1);
            if let Some(place) = code.strip_prefix('[').and_then(|code| code.strip_suffix('H')) {
                let row = place.split(';').next().unwrap().parse().unwrap();
                if rows.last().is_none_or(|(last, _)| *last != row) {
                    rows.push((row, String::new()));
                }
            }
            if let Some((_, words)) = rows.last_mut() {
                words.push_str(text);
            }
        }
        rows.retain(|(_, words)| !words.is_empty());
        rows
    }

    /// Asserts that the terminal shows the cells that these lines are.
    fn shows(&self, lines: &[Line]) {
        let area = Rect::from((Position::ORIGIN, self.size));
        let mut cells = Buffer::empty(area);
        for (y, line) in (0..area.height).zip(lines) {
            cells.set_line(0, y, line, area.width);
        }
        for y in 0..area.height {
            let mut hidden = 0;
            for x in 0..area.width {
                let (wanted, shown) =
                    (&cells[(x, y)], self.terminal.screen().cell(y, x).unwrap().clone());
                if hidden > 0 {
                    hidden -= 1;
                    continue;
                }
                hidden = wanted.symbol().width().saturating_sub(1);
                let symbol = if shown.has_contents() { shown.contents() } else { " " };
                let has = |modifier| wanted.modifier.contains(modifier);
                // This terminal knows one of the two at a time.
                let is_told = !(has(Modifier::BOLD) && has(Modifier::DIM));
                let look = (shown.bold() && is_told, shown.dim() && is_told, shown.inverse());
                let wanted_look = (
                    has(Modifier::BOLD) && is_told,
                    has(Modifier::DIM) && is_told,
                    has(Modifier::REVERSED),
                );
                assert_eq!((x, y, symbol, look), (x, y, wanted.symbol(), wanted_look));
                assert_eq!(shown.bgcolor(), colour(wanted.bg));
                assert_eq!(shown.fgcolor(), colour(wanted.fg));
            }
        }
    }
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Red => vt100::Color::Idx(1),
        Color::LightGreen => vt100::Color::Idx(10),
        _ => vt100::Color::Default,
    }
}

#[test]
fn a_frame_is_sent_in_one_write() {
    let mut shown = Shown::new(true, (30, 5));
    let sent = shown.draw(&["one".into(), "two".into()]);
    assert_eq!(shown.recorder.sent.borrow().len(), 1);
    assert!(sent.contains("one") && sent.contains("two"));
}

#[test]
fn a_frame_like_the_last_sends_nothing() {
    let mut shown = Shown::new(true, (30, 5));
    let lines = ["one".into(), Line::styled("two", Style::new().bold())];
    let cursor = Some(Position::new(2, 1));
    shown.draw_with_cursor(&lines, cursor);
    assert_eq!(shown.draw_with_cursor(&lines, cursor), "");
    assert_ne!(shown.draw_with_cursor(&lines, Some(Position::new(3, 1))), "");
    assert_ne!(shown.draw_with_cursor(&lines, None), "");
    assert_eq!(shown.draw_with_cursor(&lines, None), "");
}

#[test]
fn of_a_row_that_changes_every_word_is_written_and_of_others_none() {
    let mut shown = Shown::new(true, (30, 5));
    shown.draw(&["the first row".into(), "the second row".into()]);
    let sent = shown.draw(&["the first row".into(), "the other row".into()]);
    assert_eq!(Shown::words(&sent), [(2, "the other row".to_owned())]);
}

#[test]
fn blanks_beside_the_words_are_not_written() {
    let mut shown = Shown::new(true, (30, 5));
    shown.draw(&["    a longer row".into()]);
    let sent = shown.draw(&["    short   ".into()]);
    assert_eq!(Shown::words(&sent), [(1, "short".to_owned())]);
    shown.shows(&["    short".into()]);
    shown.draw(&[Line::default()]);
    shown.shows(&[]);
}

#[test]
fn without_colours_only_bold_and_reverse_are_sent() {
    let style = Style::new().fg(Color::Red).bg(Color::Blue);
    let line = Line::from(vec![
        Span::styled("chosen", style.add_modifier(Modifier::BOLD | Modifier::REVERSED)),
        Span::styled("plain", style),
    ]);
    for (colours, foreground) in [(true, vt100::Color::Idx(1)), (false, vt100::Color::Default)] {
        let mut shown = Shown::new(colours, (30, 5));
        shown.draw(std::slice::from_ref(&line));
        let look = |x| {
            let cell = shown.terminal.screen().cell(0, x).unwrap();
            (cell.fgcolor(), cell.bold(), cell.inverse())
        };
        assert_eq!(look(3), (foreground, true, true));
        assert_eq!(look(8), (foreground, false, false));
    }
}

#[test]
fn a_hidden_cursor_is_kept_on_the_first_line() {
    let mut shown = Shown::new(true, (30, 5));
    shown.draw(&["".into(), "text".into(), "text".into()]);
    assert!(shown.terminal.screen().hide_cursor());
    assert_eq!(shown.terminal.screen().cursor_position(), (0, 0));
}

#[test]
fn the_cursor_stands_where_it_is_placed_and_the_terminal_is_not_asked() {
    let mut shown = Shown::new(true, (30, 5));
    let lines = ["text".into(), "text".into()];
    let mut sent = shown.draw_with_cursor(&lines, Some(Position::new(7, 3)));
    sent += &shown.draw_with_cursor(&lines[..1], Some(Position::new(7, 3)));
    assert!(!shown.terminal.screen().hide_cursor());
    assert_eq!(shown.terminal.screen().cursor_position(), (3, 7));
    assert!(!sent.contains("[6n"));
}

#[test]
fn a_screen_that_is_drawn_anew_is_erased_line_by_line() {
    let mut shown = Shown::new(true, (8, 5));
    let lines: Vec<Line> = ["one".into(), "".into(), "three".into()].into();
    shown.draw(&lines);
    shown.terminal.process(b"\x1b[Haaaaaaaabbbbbbbbccccccccddddddddeeeeeeee");
    shown.screen.redraw_all();
    let sent = shown.draw(&lines);
    shown.shows(&lines);
    assert!(!sent.contains('J'), "{sent:?}");
    assert_eq!(Shown::words(&sent), [(1, "one".to_owned()), (3, "three".to_owned())]);
}

#[test]
fn the_cursor_comes_back_after_another_program_had_the_terminal() {
    let mut shown = Shown::new(true, (8, 2));
    let cursor = Some(Position::new(1, 1));
    shown.draw_with_cursor(&["text".into()], cursor);
    shown.terminal.process(b"\x1b[?25l\x1b[H");
    shown.screen.redraw_all();
    shown.draw_with_cursor(&["text".into()], cursor);
    assert!(!shown.terminal.screen().hide_cursor());
    assert_eq!(shown.terminal.screen().cursor_position(), (1, 1));
}

fn style() -> impl Strategy<Value = Style> {
    let styles = [
        Style::new(),
        Style::new().add_modifier(Modifier::BOLD),
        Style::new().add_modifier(Modifier::DIM),
        Style::new().add_modifier(Modifier::REVERSED),
        Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD),
        Style::new().bg(Color::Red).fg(Color::LightGreen).add_modifier(Modifier::BOLD),
        Style::new().bg(Color::LightGreen).remove_modifier(Modifier::REVERSED),
    ];
    proptest::sample::select(styles.to_vec())
}

fn line() -> impl Strategy<Value = Line<'static>> {
    let text = "([a-c ]|å|─|日|e\u{301}| {3}){0,5}";
    let spans = prop::collection::vec((text, style()), 0..5);
    (spans, style()).prop_map(|(spans, style)| {
        let spans: Vec<_> =
            spans.into_iter().map(|(text, style)| Span::styled(text, style)).collect();
        Line::from(spans).style(style)
    })
}

fn frame() -> impl Strategy<Value = Vec<Line<'static>>> {
    prop::collection::vec(line(), 0..5)
}

proptest! {
    #[test]
    fn changed_rows_give_the_screen_that_the_whole_frame_is(
        frames in prop::collection::vec((frame(), 1u16..24, 1u16..6, prop::bool::weighted(0.2)), 1..7),
    ) {
        let mut shown = Shown::new(true, (20, 5));
        let mut kept: Vec<Line> = Vec::new();
        for (frame, width, height, is_resized) in frames {
            if is_resized {
                shown.size = Size::new(width, height);
                shown.terminal.screen_mut().set_size(height.try_into().unwrap(), width.try_into().unwrap());
            }
            // Some rows stay as they were.
            for (y, line) in frame.into_iter().enumerate() {
                match kept.get_mut(y) {
                    Some(before) if y % 2 == 0 => *before = line,
                    Some(_) => {}
                    None => kept.push(line),
                }
            }
            shown.draw(&kept);
            shown.shows(&kept);
        }
    }

    #[test]
    fn every_word_of_each_row_that_changed_is_written_and_of_no_other(
        frames in prop::collection::vec(prop::collection::vec("[a-c ]{0,9}", 5), 1..6),
    ) {
        let mut shown = Shown::new(true, (9, 5));
        let mut before = vec![String::new(); 5];
        for frame in frames {
            let lines: Vec<Line> = frame.iter().map(|row| Line::from(row.as_str())).collect();
            let written = Shown::words(&shown.draw(&lines));
            for (y, (row, before)) in (1u16..).zip(frame.iter().zip(&before)) {
                let words = written.iter().find(|(row, _)| *row == y).map(|(_, words)| words.trim());
                let is_changed = row != before;
                prop_assert_eq!(words.unwrap_or_default(), if is_changed { row.trim() } else { "" });
            }
            before = frame;
        }
    }

    #[test]
    fn no_control_character_of_a_cell_reaches_the_terminal(symbol in "\\PC{0,3}[\\x00-\\x1f\\x7f-\\u{9f}]\\PC{0,3}") {
        let sent = |symbol: &str| {
            let mut cell = Cell::default();
            cell.set_symbol(symbol);
            let mut sent = Vec::new();
            let mut pen = Pen::new(&mut sent, true);
            pen.cell(0, 0, &cell).unwrap();
            pen.finish().unwrap();
            String::from_utf8(sent).unwrap()
        };
        prop_assert_eq!(sent(&symbol), sent(" "));
    }
}
