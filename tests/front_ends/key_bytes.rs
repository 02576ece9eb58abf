//! What one more row down costs on the way to the terminal, on every list there is: over a slow line each
//! byte is waited for, and nobody notices in a test of the page when a row is suddenly sent whole again.

use std::{
    cell::Cell,
    io::{self, Write},
    rc::Rc,
};

use ratatui::layout::Size;
use vaksam::{
    frontends::{terminal::ScreenRows, tui::PageView},
    page::Page,
};

use crate::{languages::LANGUAGES, screen::Screen, screens::SCREENS, walker::Walker};

const SIZE: Size = Size::new(100, 30);
/// What ratatui's own list sends for a key in a window of that size, by `examples/bare_list.rs`.
const BARE_LIST: usize = 238;
/// In percent of that.
const MOST: usize = 125;
/// Lists whose rows take two lines where a bare list's take one: the signs of a walk, and what a class
/// reads in two languages.
const IN_TWO_LINES: [(&str, usize); 2] = [("list-", 156), ("class-", 150)];
/// Shorter lists have too few keys for a mean.
const LEAST_KEYS: usize = 3;
/// A list of all there is to look up has more of the same.
const MOST_KEYS: usize = 15;

/// A line to a terminal, by which bytes are counted.
#[derive(Clone, Default)]
struct Line(Rc<Cell<usize>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A screen at the end of a line.
struct Terminal {
    line: Line,
    rows: ScreenRows<Line>,
    rows_above_selected: Vec<String>,
}

impl Terminal {
    fn new() -> Self {
        let line = Line::default();
        let rows = ScreenRows::new(line.clone(), true);
        Self { line, rows, rows_above_selected: Vec::new() }
    }

    /// Draws the page and counts what was sent.
    fn draw(&mut self, walker: &mut Walker) -> usize {
        let before = self.line.0.get();
        let page = walker.session.page_on_screen();
        let view = PageView::new(&page);
        self.rows.draw(SIZE, |canvas| view.draw(canvas, &mut walker.view)).unwrap();
        let text = Screen::draw(&page, &mut walker.view, SIZE.width, SIZE.height).text();
        let above = text.lines().skip(1).take_while(|row| !row.trim_start().starts_with("> "));
        self.rows_above_selected = above.map(str::to_owned).collect();
        self.line.0.get() - before
    }
}

fn selected(page: &Page) -> Option<usize> {
    page.choices()?.selected
}

/// The words of the selected row's help. They are new with each row and have to be sent.
fn help_bytes(page: &Page) -> usize {
    let item = page.choices().and_then(|list| list.selected_item());
    item.into_iter().flat_map(|item| &item.help).map(|fact| fact.text.len()).sum()
}

#[test]
fn a_row_further_down_any_list_sends_hardly_more_than_a_bare_list() {
    let mut lists = 0;
    let mut too_much = Vec::new();
    for language in LANGUAGES {
        for (name, keys, _) in SCREENS {
            let mut walker = Walker::walk(language, keys);
            let mut terminal = Terminal::new();
            let (mut sent, mut pressed) = (0, 0);
            terminal.draw(&mut walker);
            for _ in 0..MOST_KEYS {
                let before = selected(&walker.page());
                walker.press("down");
                let page = walker.page();
                if before.is_none() || selected(&page) == before {
                    break;
                }
                let above = terminal.rows_above_selected.clone();
                let bytes = terminal.draw(&mut walker).saturating_sub(help_bytes(&page));
                // A window that moves sends all of its rows, as that of any list does.
                if terminal.rows_above_selected.starts_with(&above) {
                    sent += bytes;
                    pressed += 1;
                }
            }
            if pressed < LEAST_KEYS {
                continue;
            }
            lists += 1;
            let in_two_lines = IN_TWO_LINES.iter().find(|(list, _)| name.starts_with(list));
            let most = in_two_lines.map_or(MOST, |(_, most)| *most);
            if sent * 100 > BARE_LIST * most * pressed {
                too_much.push(format!("{name} {language:?}: {} bytes a key", sent / pressed));
            }
        }
    }
    assert!(too_much.is_empty(), "{}", too_much.join("\n"));
    assert!(lists > 40, "{lists} lists");
}
