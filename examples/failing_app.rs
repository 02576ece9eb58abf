//! An app on the terminal's event loop that fails in the ways its arguments and keys ask for; run by
//! `tests/program/exits.rs`. Each of its lines contains `granskog`, which must be gone from the screen
//! when it has ended. Its panic messages are `blåbär`, which must never be printed.
#![expect(clippy::panic, clippy::indexing_slicing, reason = "it fails on purpose")]

use std::{
    env,
    io::{self, Write},
    ops::ControlFlow,
    process::ExitCode,
    sync::{Arc, Barrier},
    thread,
    time::Duration,
};

use ratatui::{
    style::{Color, Modifier, Style},
    text::Line,
};
use vaksam::{
    app::key::{Key, KeyCode},
    frontends::{
        canvas::Canvas,
        terminal::{self, Capabilities, Ending, Options, TerminalApp, hardening},
    },
};

fn main() -> ExitCode {
    hardening::disable_core_dumps();
    let capabilities = Capabilities::detect();
    if !capabilities.full_screen() {
        drop(writeln!(io::stderr(), "no terminal"));
        return ExitCode::from(2);
    }
    let options =
        Options { colours: capabilities.colours, panic_notice: "the loop failed at".to_owned() };
    match terminal::run(options, Some(first_frame), build) {
        Ok(Ending::LeaveKey | Ending::App) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn has_argument(name: &str) -> bool {
    env::args().any(|argument| argument == name)
}

fn first_frame(canvas: &mut Canvas) {
    canvas.text(0, 0, "granskog: first frame", canvas.area().width, Style::new());
    assert!(!has_argument("panic-in-first"), "blåbär");
}

fn build() -> io::Result<List> {
    if has_argument("slow-build") {
        thread::sleep(Duration::from_millis(300));
    }
    assert!(!has_argument("panic-in-build"), "blåbär");
    if has_argument("error-in-build") {
        return Err(io::Error::other("blåbär"));
    }
    Ok(List { ticking: has_argument("tick"), flooding: has_argument("flood"), ..List::default() })
}

fn panic_in_many_threads() {
    let barrier = Arc::new(Barrier::new(64));
    for _ in 0..64 {
        let barrier = Arc::clone(&barrier);
        thread::spawn(move || {
            barrier.wait();
            panic!("blåbär")
        });
    }
}

#[derive(Default)]
struct List {
    row: usize,
    keys: usize,
    ticks: usize,
    draws: usize,
    ticking: bool,
    flooding: bool,
}

impl TerminalApp for List {
    fn press(&mut self, key: Key) -> ControlFlow<()> {
        self.keys += 1;
        match key.code {
            KeyCode::Down | KeyCode::Char('j') => self.row += 1,
            KeyCode::Up => self.row = self.row.saturating_sub(1),
            KeyCode::Char('p') => panic!("blåbär"),
            KeyCode::Char('i') => self.row = [0, 1][self.row + 2],
            KeyCode::Char('t') => drop(thread::spawn(|| panic!("blåbär"))),
            KeyCode::Char('T') => panic_in_many_threads(),
            KeyCode::Char('h') => thread::sleep(Duration::from_hours(1)),
            KeyCode::Char('q') => return ControlFlow::Break(()),
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn draw(&mut self, canvas: &mut Canvas) {
        self.draws += 1;
        let area = canvas.area();
        let state = format!(
            "granskog {}x{} row {} keys {} ticks {} draws {}",
            area.width, area.height, self.row, self.keys, self.ticks, self.draws
        );
        let lines = (1..area.height).map(|row| {
            if self.flooding {
                let letter = if self.draws.is_multiple_of(2) { "a" } else { "b" };
                return Line::raw(letter.repeat(area.width.into()));
            }
            let style = if row == 1 {
                Style::new().fg(Color::Red).add_modifier(Modifier::BOLD | Modifier::REVERSED)
            } else {
                Style::new()
            };
            Line::styled(format!("granskog line {row}"), style)
        });
        for (y, line) in (0..).zip([Line::from(state)].into_iter().chain(lines)) {
            canvas.line(0, y, &line, area.width);
        }
    }

    fn timeout(&self) -> Option<Duration> {
        match (self.flooding, self.ticking) {
            (true, _) => Some(Duration::ZERO),
            (false, true) => Some(Duration::from_millis(20)),
            (false, false) => None,
        }
    }

    fn tick(&mut self) {
        self.ticks += 1;
    }
}
