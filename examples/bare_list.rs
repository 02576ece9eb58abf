//! One ratatui list and nothing else, written as in ratatui's documentation: what
//! `benches/process.rs` compares vaksam with.

use crossterm::event::{self, Event, KeyCode};
use ratatui::{
    style::Modifier,
    widgets::{Block, List, ListState},
};

fn main() -> std::io::Result<()> {
    let mut terminal = ratatui::try_init()?;
    let rows: Vec<String> = (0..200).map(|row| format!("row {row} of a bare list")).collect();
    let mut state = ListState::default().with_selected(Some(0));
    loop {
        terminal.draw(|frame| {
            let list = List::new(rows.iter().map(String::as_str))
                .block(Block::bordered().title("bare list"))
                .highlight_style(Modifier::REVERSED)
                .highlight_symbol("> ");
            frame.render_stateful_widget(list, frame.area(), &mut state);
        })?;
        if let Event::Key(key) = event::read()? {
            match key.code {
                KeyCode::Down => state.select_next(),
                KeyCode::Up => state.select_previous(),
                KeyCode::Char('q') => return ratatui::try_restore(),
                _ => {}
            }
        }
    }
}
