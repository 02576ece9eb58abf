//! A page drawn into memory: its text, its styles, its cursor, and the numbers that can be read
//! on it. Every test that draws a screen goes through here, so that none can forget the reader.

use std::fmt::Write as _;

use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::{Buffer, Cell},
    layout::Position,
    style::{Color, Modifier},
};
use vaksam::{
    frontends::tui::{self, PageView, PageViewState},
    page::Page,
};

/// A drawn screen.
pub struct Screen {
    /// The cells.
    pub buffer: Buffer,
    /// Where the cursor stands, if it is shown.
    pub cursor: Option<Position>,
}

impl Screen {
    /// Draws a page as it is first seen.
    pub fn first(page: &Page, width: u16, height: u16) -> Self {
        Self::draw(page, &mut PageViewState::default(), width, height)
    }

    /// Draws a page with a state that may have seen others.
    pub fn draw(page: &Page, state: &mut PageViewState, width: u16, height: u16) -> Self {
        Self::draw_view(PageView::new(page), state, width, height)
    }

    /// Draws a page as the view is set up.
    pub fn draw_view(
        view: PageView<'_>,
        state: &mut PageViewState,
        width: u16,
        height: u16,
    ) -> Self {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| tui::draw(view, state, frame)).unwrap();
        let backend = terminal.backend();
        let cursor = backend.cursor_visible().then(|| backend.cursor_position());
        Self { buffer: backend.buffer().clone(), cursor }
    }

    /// The text, blanks at the ends of rows left out.
    pub fn text(&self) -> String {
        self.rows(Cell::symbol)
    }

    /// One letter per style per cell, as `letter` has it.
    pub fn styles(&self) -> String {
        self.rows(|cell| letter(cell)).replace('.', " ").lines().map(str::trim_end).fold(
            String::new(),
            |mut all, row| {
                all.push_str(row);
                all.push('\n');
                all
            },
        )
    }

    /// The text and the styles for a reviewed file: empty rows are counted, and a row of styles
    /// stands under its number. `rows` are kept, from the top.
    pub fn reviewed(&self, rows: usize) -> String {
        let mut reviewed = String::new();
        let text = self.text();
        let text: Vec<&str> = text.lines().take(rows).collect();
        for rows in text.chunk_by(|a, b| a.is_empty() && b.is_empty()) {
            if rows.len() > 1 {
                writeln!(reviewed, "({} empty rows)", rows.len()).unwrap();
            } else {
                writeln!(reviewed, "{}", rows[0]).unwrap();
            }
        }
        writeln!(reviewed, "-- styles").unwrap();
        for (n, row) in self.styles().lines().take(rows).enumerate() {
            if !row.trim().is_empty() {
                writeln!(reviewed, "{:2} {row}", n + 1).unwrap();
            }
        }
        reviewed
    }

    /// The text of one row.
    pub fn row(&self, y: u16) -> String {
        self.text().lines().nth(usize::from(y)).unwrap_or_default().to_owned()
    }

    /// The cells that hold a colour or an attribute that could not be read everywhere.
    pub fn forbidden(&self) -> Vec<&Cell> {
        let is_chip = |cell: &Cell| {
            matches!(
                (cell.fg, cell.bg),
                (Color::Black, Color::LightGreen | Color::LightYellow)
                    | (Color::White, Color::Blue | Color::Red)
            )
        };
        let is_ink = |colour| matches!(colour, Color::Black | Color::White);
        let is_code = |cell: &Cell| cell.symbol() == "▀" && is_ink(cell.fg) && is_ink(cell.bg);
        let is_plain = |cell: &Cell| (cell.fg, cell.bg) == (Color::Reset, Color::Reset);
        let is_line = |cell: &Cell| matches!(cell.symbol(), "─" | "│" | " ");
        let is_forbidden = |cell: &&Cell| {
            !(is_plain(cell) || is_chip(cell) || is_code(cell))
                || cell.modifier.contains(Modifier::ITALIC)
                || (cell.modifier.contains(Modifier::DIM) && !is_line(cell))
        };
        self.buffer.content().iter().filter(is_forbidden).collect()
    }

    fn rows<'a>(&'a self, cell: impl Fn(&'a Cell) -> &'a str) -> String {
        let width = usize::from(self.buffer.area.width).max(1);
        let mut text = String::new();
        for row in self.buffer.content().chunks(width) {
            let row: String = row.iter().map(&cell).collect();
            text.push_str(row.trim_end());
            text.push('\n');
        }
        text
    }
}

/// `b` bold, `#` reversed, `-` dim; a chip by its ground: `g` green, `y` yellow, `m` blue, `r` red;
/// `c` the code of a number; `?` what is not in use.
fn letter(cell: &Cell) -> &'static str {
    let is = |modifier| cell.modifier.contains(modifier);
    match cell.bg {
        Color::LightGreen => "g",
        Color::LightYellow => "y",
        Color::Blue => "m",
        Color::Red => "r",
        Color::Black | Color::White => "c",
        Color::Reset if is(Modifier::REVERSED) => "#",
        Color::Reset if is(Modifier::BOLD) => "b",
        Color::Reset if is(Modifier::DIM) => "-",
        Color::Reset if cell.modifier.is_empty() => ".",
        _ => "?",
    }
}

/// The text of a page as it is first seen.
pub fn screen(page: &Page, width: u16, height: u16) -> String {
    Screen::first(page, width, height).text()
}

/// The styles of a page as it is first seen.
pub fn styles(page: &Page, width: u16, height: u16) -> String {
    Screen::first(page, width, height).styles()
}

/// Whatever a person would read as a number: every run of digits with single blanks, `+` or `-`
/// between, three digits or more. Each row is read by itself, so that a number broken over two
/// rows is found as two that nobody has.
pub fn numbers_on(text: &str) -> Vec<String> {
    text.lines().flat_map(numbers_in_row).collect()
}

fn numbers_in_row(row: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut run = String::new();
    for c in row.chars().chain(['\n', '\n']) {
        let joins = c == ' ' || c == '+' || c == '-';
        if c.is_ascii_digit() || (joins && run.chars().last().is_some_and(|c| c.is_ascii_digit())) {
            run.push(c);
        } else if c == '+' {
            run = String::from(c);
        } else {
            let number = run.trim_end_matches([' ', '+', '-']);
            if number.chars().filter(char::is_ascii_digit).count() >= 3 {
                numbers.push(number.to_owned());
            }
            run.clear();
        }
    }
    numbers
}
