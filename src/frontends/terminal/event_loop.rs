//! The event loop: draws the app, waits for events, hands them on.

use std::{
    io,
    ops::ControlFlow,
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::Duration,
};

use ratatui::{
    Frame, Terminal,
    backend::{Backend, ClearType},
};

use super::{backend::LineBackend, event::TerminalEvent, guard::FrameWriter};
use crate::app::key::Key;

/// Upper bound on the events handled between two frames, so that a flood of keys cannot keep the
/// screen from being drawn.
const MAX_EVENTS: usize = 8192;

/// What the event loop runs.
pub trait TerminalApp {
    /// Handles a key; `Break` ends the loop. Never called with the leave key.
    fn press(&mut self, key: Key) -> ControlFlow<()>;

    /// Draws everything, at the frame's size.
    fn draw(&mut self, frame: &mut Frame);

    /// How long to wait for an event before [`tick`](Self::tick) is called; `None` without limit.
    /// Asked before each wait.
    fn timeout(&self) -> Option<Duration> {
        None
    }

    /// Called when the timeout has passed without an event.
    fn tick(&mut self) {}
}

/// How the event loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// By the leave key; nothing should be printed.
    LeaveKey,
    /// By the app.
    App,
}

/// What the loop needs of the terminal; the tests have one of their own.
pub(super) trait TerminalAccess {
    /// The next event; `None` if none comes within `timeout`.
    fn next_event(&mut self, timeout: Option<Duration>) -> Option<TerminalEvent>;

    /// Draws a frame.
    fn draw(&mut self, draw: impl FnMut(&mut Frame)) -> io::Result<()>;

    /// Makes the next frame be drawn in full, whatever is on the screen.
    fn redraw_all(&mut self) -> io::Result<()>;
}

/// Runs until the leave key is pressed, the app ends or the terminal fails.
pub(super) fn run(
    terminal: &mut impl TerminalAccess,
    app: &mut impl TerminalApp,
) -> io::Result<Ending> {
    loop {
        terminal.draw(|frame| app.draw(frame))?;
        let events = wait(terminal, app.timeout());
        if events.iter().any(|event| matches!(event, TerminalEvent::Leave)) {
            return Ok(Ending::LeaveKey);
        }
        if events.iter().any(|event| matches!(event, TerminalEvent::Redraw)) {
            terminal.redraw_all()?;
        }
        if events.is_empty() {
            app.tick();
        }
        for event in events {
            match event {
                TerminalEvent::Key(key) if app.press(key).is_break() => return Ok(Ending::App),
                TerminalEvent::InputClosed(error) => return Err(error),
                TerminalEvent::Key(_) | TerminalEvent::Redraw | TerminalEvent::Leave => {}
            }
        }
    }
}

/// Waits for an event, then takes all that have come meanwhile: one frame answers them all.
fn wait(terminal: &mut impl TerminalAccess, timeout: Option<Duration>) -> Vec<TerminalEvent> {
    let mut events: Vec<_> = terminal.next_event(timeout).into_iter().collect();
    while !events.is_empty() && events.len() < MAX_EVENTS {
        match terminal.next_event(Some(Duration::ZERO)) {
            Some(event) => events.push(event),
            None => break,
        }
    }
    events
}

/// The real terminal.
pub(super) struct TerminalScreen {
    events: Receiver<TerminalEvent>,
    terminal: Terminal<LineBackend<FrameWriter>>,
    colours: bool,
}

impl TerminalScreen {
    /// Draws to the terminal that `guard` has taken; `events` come from the threads.
    pub fn new(events: Receiver<TerminalEvent>, colours: bool) -> io::Result<Self> {
        Ok(Self { events, terminal: new_terminal(colours)?, colours })
    }

    /// Draws a frame before there is an app.
    pub fn draw_once(&mut self, draw: impl FnOnce(&mut Frame)) -> io::Result<()> {
        let mut draw = Some(draw);
        self.draw(|frame| {
            if let Some(draw) = draw.take() {
                draw(frame);
            }
        })
    }
}

fn new_terminal(colours: bool) -> io::Result<Terminal<LineBackend<FrameWriter>>> {
    Terminal::new(LineBackend::new(FrameWriter::default(), colours))
}

impl TerminalAccess for TerminalScreen {
    fn next_event(&mut self, timeout: Option<Duration>) -> Option<TerminalEvent> {
        let closed = || TerminalEvent::InputClosed(io::ErrorKind::BrokenPipe.into());
        let Some(timeout) = timeout else {
            return Some(self.events.recv().unwrap_or_else(|_| closed()));
        };
        match self.events.recv_timeout(timeout) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(closed()),
        }
    }

    fn draw(&mut self, mut draw: impl FnMut(&mut Frame)) -> io::Result<()> {
        self.terminal.draw(|frame| {
            if !frame.area().is_empty() {
                draw(frame);
            }
        })?;
        Ok(())
    }

    /// A new ratatui terminal assumes an empty screen. Needed even where the size has changed back
    /// already: a window that was small for a moment has lost what did not fit.
    fn redraw_all(&mut self) -> io::Result<()> {
        self.terminal = new_terminal(self.colours)?;
        self.terminal.backend_mut().clear_region(ClearType::All)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

    use std::collections::VecDeque;

    use proptest::prelude::*;
    use ratatui::backend::TestBackend;

    use super::super::keys;
    use super::*;
    use crate::app::key::KeyCode;

    /// A terminal that scripts these events in turn; `None` is a timeout.
    struct Script {
        events: VecDeque<Option<TerminalEvent>>,
        terminal: Terminal<TestBackend>,
        timeouts: Vec<Option<Duration>>,
        drawn: usize,
        redrawn: usize,
        broken: bool,
    }

    impl Script {
        fn new(events: impl IntoIterator<Item = Option<TerminalEvent>>) -> Self {
            Self {
                events: events.into_iter().collect(),
                terminal: Terminal::new(TestBackend::new(20, 3)).unwrap(),
                timeouts: Vec::new(),
                drawn: 0,
                redrawn: 0,
                broken: false,
            }
        }
    }

    impl TerminalAccess for Script {
        fn next_event(&mut self, timeout: Option<Duration>) -> Option<TerminalEvent> {
            if timeout != Some(Duration::ZERO) {
                self.timeouts.push(timeout);
            }
            match self.events.pop_front() {
                Some(event) => event,
                None => panic!("the loop goes on after the script has ended"),
            }
        }

        fn draw(&mut self, mut draw: impl FnMut(&mut Frame)) -> io::Result<()> {
            if self.broken {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.drawn += 1;
            self.terminal.draw(|frame| draw(frame)).unwrap();
            Ok(())
        }

        fn redraw_all(&mut self) -> io::Result<()> {
            self.redrawn += 1;
            Ok(())
        }
    }

    #[derive(Default)]
    struct Counter {
        pressed: Vec<Key>,
        ticks: usize,
        timeout: Option<Duration>,
    }

    impl TerminalApp for Counter {
        fn press(&mut self, key: Key) -> ControlFlow<()> {
            self.pressed.push(key);
            if key == Key::char('q') { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }

        fn draw(&mut self, frame: &mut Frame) {
            frame.render_widget(format!("{} keys", self.pressed.len()), frame.area());
        }

        fn timeout(&self) -> Option<Duration> {
            self.timeout
        }

        fn tick(&mut self) {
            self.ticks += 1;
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "an entry of the script, as `None` is")]
    fn key(c: char) -> Option<TerminalEvent> {
        Some(TerminalEvent::Key(Key::char(c)))
    }

    #[test]
    fn keys_that_wait_together_are_drawn_once() {
        let mut script = Script::new([key('a'), key('b'), key('c'), None, key('q'), None]);
        let mut app = Counter::default();
        assert_eq!(run(&mut script, &mut app).unwrap(), Ending::App);
        assert_eq!(app.pressed.len(), 4);
        assert_eq!(script.drawn, 2);
        script.terminal.backend().assert_buffer_lines([
            format!("{:20}", "3 keys"),
            " ".repeat(20),
            " ".repeat(20),
        ]);
    }

    #[test]
    fn the_leave_key_comes_before_the_keys_typed_ahead_of_it() {
        let mut script = Script::new([key('a'), key('q'), Some(TerminalEvent::Leave), None]);
        let mut app = Counter::default();
        assert_eq!(run(&mut script, &mut app).unwrap(), Ending::LeaveKey);
        assert_eq!(app.pressed, []);
        assert_eq!(script.drawn, 1);
    }

    #[test]
    fn without_a_timeout_the_loop_waits_for_a_key() {
        let mut script = Script::new([key('a'), None, key('q'), None]);
        run(&mut script, &mut Counter::default()).unwrap();
        assert_eq!(script.timeouts, [None, None]);
    }

    #[test]
    fn after_a_timeout_the_app_ticks_and_is_drawn() {
        let timeout = Some(Duration::from_secs(9));
        let mut script = Script::new([None, None, key('q'), None]);
        let mut app = Counter { timeout, ..Counter::default() };
        run(&mut script, &mut app).unwrap();
        assert_eq!((app.ticks, script.drawn), (2, 3));
        assert_eq!(script.timeouts, [timeout, timeout, timeout]);
    }

    #[test]
    fn a_window_resized_many_times_is_redrawn_once() {
        let resized = || Some(TerminalEvent::Redraw);
        let mut script = Script::new([resized(), resized(), resized(), None, key('q'), None]);
        run(&mut script, &mut Counter::default()).unwrap();
        assert_eq!((script.redrawn, script.drawn), (1, 2));
    }

    #[test]
    fn a_screen_that_cannot_be_written_ends_the_loop() {
        let mut script = Script { broken: true, ..Script::new([]) };
        assert!(run(&mut script, &mut Counter::default()).is_err());
    }

    #[test]
    fn a_keyboard_that_cannot_be_read_ends_the_loop_after_the_keys_before_it() {
        let closed = Some(TerminalEvent::InputClosed(io::ErrorKind::BrokenPipe.into()));
        let mut script = Script::new([key('a'), closed, None]);
        let mut app = Counter::default();
        assert!(run(&mut script, &mut app).is_err());
        assert_eq!(app.pressed, [Key::char('a')]);
    }

    #[test]
    fn a_flood_of_keys_is_drawn_in_between() {
        let flood = std::iter::repeat_with(|| key('a')).take(MAX_EVENTS + 1);
        let mut script = Script::new(flood.chain([None, key('q'), None]));
        let mut app = Counter::default();
        run(&mut script, &mut app).unwrap();
        assert_eq!(app.pressed.len(), MAX_EVENTS + 2);
        assert_eq!(script.drawn, 3);
    }

    proptest! {
        #[test]
        fn every_key_arrives_once_and_in_order(groups in prop::collection::vec("[a-p]{1,9}", 0..9)) {
            let keys = |group: &String| group.chars().map(key).chain([None]).collect::<Vec<_>>();
            let all: Vec<_> = groups.iter().flat_map(keys).chain([key('q'), None]).collect();
            let mut script = Script::new(all);
            let mut app = Counter::default();
            run(&mut script, &mut app).unwrap();
            let expected: Vec<_> = groups.concat().chars().chain(['q']).map(Key::char).collect();
            prop_assert_eq!(app.pressed, expected);
            prop_assert_eq!(script.drawn, groups.len() + 1);
        }

        #[test]
        fn key_releases_change_nothing(codes in prop::collection::vec(0u8..26, 0..20)) {
            use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
            let event = |code: u8, kind| {
                let code = KeyCode::Char((b'a' + code).into());
                KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind)
            };
            let both = |code: &u8| [KeyEventKind::Press, KeyEventKind::Release].map(|kind| event(*code, kind));
            let pressed = codes.iter().map(|code| event(*code, KeyEventKind::Press));
            let with: Vec<_> = codes.iter().flat_map(both).filter_map(keys::key).collect();
            prop_assert_eq!(with, pressed.filter_map(keys::key).collect::<Vec<_>>());
        }
    }

    #[test]
    fn keys_have_the_names_the_keymap_uses() {
        assert_eq!(keys::LEAVE.map(|key| key.to_string()), ["ctrl-x", "ctrl-c"]);
        assert_eq!(keys::SUSPEND.to_string(), "ctrl-z");
        assert_eq!(Key::plain(KeyCode::Esc).to_string(), "esc");
    }
}
