//! The event loop: draws the app, waits for events, hands them on.

use std::{io, ops::ControlFlow, time::Duration};

use super::{
    Input,
    event::TerminalEvent,
    guard::{self, FrameWriter},
    screen_rows::ScreenRows,
};
use crate::{app::key::Key, frontends::canvas::Canvas};

/// What the event loop runs.
pub trait TerminalApp {
    /// Handles a key; `Break` ends the loop. Never called with the leave key.
    fn press(&mut self, key: Key) -> ControlFlow<()>;

    /// Whether the next frame is another than the last one, as far as the app knows; asked once before each.
    fn has_changed(&mut self) -> bool {
        true
    }

    /// Draws everything, at the canvas's size.
    fn draw(&mut self, canvas: &mut Canvas);

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
    /// Waits for an event, then takes all that have come meanwhile: one frame answers them all.
    /// None if none comes within `timeout`.
    fn events(&mut self, timeout: Option<Duration>) -> Vec<TerminalEvent>;

    /// Draws a frame.
    fn draw(&mut self, draw: impl FnOnce(&mut Canvas)) -> io::Result<()>;

    /// Makes the next frame be drawn in full, whatever is on the screen.
    fn redraw_all(&mut self);
}

/// Runs until the leave key is pressed, the app ends or the terminal fails.
pub(super) fn run(
    terminal: &mut impl TerminalAccess,
    app: &mut impl TerminalApp,
) -> io::Result<Ending> {
    let mut is_lost = true;
    loop {
        if app.has_changed() || is_lost {
            terminal.draw(|canvas| app.draw(canvas))?;
        }
        let events = terminal.events(app.timeout());
        if events.iter().any(|event| matches!(event, TerminalEvent::Leave)) {
            return Ok(Ending::LeaveKey);
        }
        is_lost = events.iter().any(|event| matches!(event, TerminalEvent::Redraw));
        if is_lost {
            terminal.redraw_all();
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

/// The real terminal.
pub(super) struct TerminalScreen {
    input: Input,
    screen: ScreenRows<FrameWriter>,
}

impl TerminalScreen {
    /// Draws to the terminal that was taken.
    pub fn new(input: Input, colours: bool) -> Self {
        Self { input, screen: ScreenRows::new(FrameWriter::default(), colours) }
    }
}

impl TerminalAccess for TerminalScreen {
    fn events(&mut self, timeout: Option<Duration>) -> Vec<TerminalEvent> {
        self.input.events(timeout)
    }

    fn draw(&mut self, draw: impl FnOnce(&mut Canvas)) -> io::Result<()> {
        self.screen.draw(guard::size()?, draw)
    }

    /// Needed even where the size has changed back already: a window that was small for a moment has
    /// lost what did not fit.
    fn redraw_all(&mut self) {
        self.screen.redraw_all();
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

    use std::collections::VecDeque;

    use proptest::prelude::*;
    use ratatui::{buffer::Buffer, layout::Rect, style::Style};

    use super::*;

    /// A terminal that gives these groups of events in turn; an empty one is a timeout.
    struct Script {
        events: VecDeque<Vec<TerminalEvent>>,
        canvas: Canvas,
        timeouts: Vec<Option<Duration>>,
        drawn: usize,
        redrawn: usize,
        broken: bool,
    }

    impl Script {
        fn new(events: impl IntoIterator<Item = Vec<TerminalEvent>>) -> Self {
            Self {
                events: events.into_iter().collect(),
                canvas: Canvas::new(Rect::new(0, 0, 20, 3)),
                timeouts: Vec::new(),
                drawn: 0,
                redrawn: 0,
                broken: false,
            }
        }
    }

    impl TerminalAccess for Script {
        fn events(&mut self, timeout: Option<Duration>) -> Vec<TerminalEvent> {
            self.timeouts.push(timeout);
            match self.events.pop_front() {
                Some(events) => events,
                None => panic!("the loop goes on after the script has ended"),
            }
        }

        fn draw(&mut self, draw: impl FnOnce(&mut Canvas)) -> io::Result<()> {
            if self.broken {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.drawn += 1;
            self.canvas.begin(self.canvas.area());
            draw(&mut self.canvas);
            Ok(())
        }

        fn redraw_all(&mut self) {
            self.redrawn += 1;
        }
    }

    #[derive(Default)]
    struct Counter {
        pressed: Vec<Key>,
        ticks: usize,
        timeout: Option<Duration>,
        is_still: bool,
    }

    impl TerminalApp for Counter {
        fn press(&mut self, key: Key) -> ControlFlow<()> {
            self.pressed.push(key);
            if key == Key::char('q') { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }

        fn has_changed(&mut self) -> bool {
            !self.is_still
        }

        fn draw(&mut self, canvas: &mut Canvas) {
            canvas.text(0, 0, &format!("{} keys", self.pressed.len()), 20, Style::new());
        }

        fn timeout(&self) -> Option<Duration> {
            self.timeout
        }

        fn tick(&mut self) {
            self.ticks += 1;
        }
    }

    fn keys(typed: &str) -> Vec<TerminalEvent> {
        typed.chars().map(|c| TerminalEvent::Key(Key::char(c))).collect()
    }

    #[test]
    fn keys_that_wait_together_are_drawn_once() {
        let mut script = Script::new([keys("abc"), keys("q")]);
        let mut app = Counter::default();
        assert_eq!(run(&mut script, &mut app).unwrap(), Ending::App);
        assert_eq!(app.pressed.len(), 4);
        assert_eq!(script.drawn, 2);
        let mut cells = Buffer::empty(script.canvas.area());
        script.canvas.paint(&mut cells);
        assert_eq!(
            cells,
            Buffer::with_lines([format!("{:20}", "3 keys"), " ".repeat(20), " ".repeat(20)])
        );
    }

    #[test]
    fn the_leave_key_comes_before_the_keys_typed_ahead_of_it() {
        let mut typed = keys("aq");
        typed.push(TerminalEvent::Leave);
        let mut script = Script::new([typed]);
        let mut app = Counter::default();
        assert_eq!(run(&mut script, &mut app).unwrap(), Ending::LeaveKey);
        assert_eq!(app.pressed, []);
        assert_eq!(script.drawn, 1);
    }

    #[test]
    fn without_a_timeout_the_loop_waits_for_a_key() {
        let mut script = Script::new([keys("a"), keys("q")]);
        run(&mut script, &mut Counter::default()).unwrap();
        assert_eq!(script.timeouts, [None, None]);
    }

    #[test]
    fn after_a_timeout_the_app_ticks_and_is_drawn() {
        let timeout = Some(Duration::from_secs(9));
        let mut script = Script::new([vec![], vec![], keys("q")]);
        let mut app = Counter { timeout, ..Counter::default() };
        run(&mut script, &mut app).unwrap();
        assert_eq!((app.ticks, script.drawn), (2, 3));
        assert_eq!(script.timeouts, [timeout, timeout, timeout]);
    }

    #[test]
    fn a_frame_like_the_last_is_drawn_only_where_the_screen_was_lost() {
        let redraw = vec![TerminalEvent::Redraw];
        let mut script = Script::new([keys("a"), vec![], redraw, keys("b"), keys("q")]);
        let mut app = Counter { is_still: true, ..Counter::default() };
        run(&mut script, &mut app).unwrap();
        assert_eq!((script.redrawn, script.drawn), (1, 2));
    }

    #[test]
    fn a_window_resized_many_times_is_redrawn_once() {
        let resized = || TerminalEvent::Redraw;
        let mut script = Script::new([vec![resized(), resized(), resized()], keys("q")]);
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
        let mut typed = keys("a");
        typed.push(TerminalEvent::InputClosed(io::ErrorKind::BrokenPipe.into()));
        let mut script = Script::new([typed]);
        let mut app = Counter::default();
        assert!(run(&mut script, &mut app).is_err());
        assert_eq!(app.pressed, [Key::char('a')]);
    }

    proptest! {
        #[test]
        fn every_key_arrives_once_and_in_order(groups in prop::collection::vec("[a-p]{1,9}", 0..9)) {
            let all = groups.iter().map(|group| keys(group)).chain([keys("q")]);
            let mut script = Script::new(all);
            let mut app = Counter::default();
            run(&mut script, &mut app).unwrap();
            let expected: Vec<_> = groups.concat().chars().chain(['q']).map(Key::char).collect();
            prop_assert_eq!(app.pressed, expected);
            prop_assert_eq!(script.drawn, groups.len() + 1);
        }
    }
}
