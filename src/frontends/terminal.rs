//! The full screen: takes the terminal, lets a session draw and hear keys, and gives the terminal
//! back however the session ends. May use `app::key`, ratatui and crossterm; the session itself is
//! a stranger to it, so that tests can drive the loop.

pub mod backend;
mod device;
mod fault;
mod guard;
mod keyboard;
pub mod keys;
pub mod probe;
pub mod secrecy;
#[cfg(unix)]
mod signals;

use std::{
    io,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    time::Duration,
};

use ratatui::{
    Frame, Terminal,
    backend::{Backend, ClearType},
};

#[cfg(unix)]
pub use self::signals::outlast_file_limit;
use self::{backend::LineBackend, guard::Screen};
use crate::app::key::Key;

/// The most events heard before the next frame, so that a flood does not hide the screen.
const MOST: usize = 8192;

/// What the loop runs: the state behind a screen.
pub trait Session {
    /// A key was pressed. The leave key never comes here.
    fn press(&mut self, key: Key) -> Flow;

    /// Draws everything; the size is the frame's.
    fn draw(&mut self, frame: &mut Frame);

    /// How long to sleep when no key comes; `None` until the next key. Asked before each sleep.
    fn wake(&self) -> Option<Duration> {
        None
    }

    /// The sleep is over and no key has come.
    fn tick(&mut self) {}
}

/// What follows a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// The session goes on.
    Continue,
    /// The session is over; the screen is wiped.
    Leave,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// By the leave key: nothing should be printed.
    Left,
    /// By the session itself.
    Over,
}

/// How the full screen is to behave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// Colours may be sent.
    pub colours: bool,
    /// What to say before the place of the fault if the program fails.
    pub fault: String,
}

/// Runs a session on the terminal. `first` is drawn before the session is built; keys pressed
/// meanwhile are not lost. When this returns, the screen is wiped and the terminal given back.
///
/// Once in a program's life: from then on the keyboard is read here, and a panic in any thread
/// ends the program.
pub fn run<S, E>(
    setup: Setup,
    first: impl FnOnce(&mut Frame),
    build: impl FnOnce() -> Result<S, E>,
) -> Result<Ending, E>
where
    S: Session,
    E: From<io::Error>,
{
    static RUN: AtomicBool = AtomicBool::new(false);
    if RUN.swap(true, Ordering::SeqCst) {
        return Err(io::Error::from(io::ErrorKind::ResourceBusy).into());
    }
    fault::arm(setup.fault);
    let (tell, heard) = mpsc::channel();
    #[cfg(unix)]
    signals::watch(tell.clone())?;
    let guard = guard::enter()?;
    let mut stage = Stage::new(heard, setup.colours)?;
    let mut first = Some(first);
    stage.show(|frame| {
        if let Some(first) = first.take() {
            first(frame);
        }
    })?;
    // Not before the first frame: what is typed meanwhile waits, and so would the frame.
    #[cfg(unix)]
    signals::watch_for_hangup()?;
    keyboard::listen(tell)?;
    let mut session = build()?;
    let ending = drive(&mut stage, &mut session);
    // Before the session is taken apart, which may take longer.
    drop(guard);
    Ok(ending?)
}

/// What the loop hears of.
#[derive(Debug)]
enum Heard {
    /// A key, other than those that leave or lend.
    Key(Key),
    /// The window has another size, or was the shell's for a while.
    Resized,
    /// The leave key; the screen is wiped already.
    Leave,
    /// The keyboard can no longer be read.
    Deaf(io::Error),
}

/// What the loop needs of the outside; in the tests the outside is played.
trait Outside {
    /// The next thing to hear; `None` when nothing has come in time.
    fn hear(&mut self, patience: Option<Duration>) -> Option<Heard>;

    /// Draws a frame.
    fn show(&mut self, draw: impl FnMut(&mut Frame)) -> io::Result<()>;

    /// Forgets what stands on the screen: the next frame is drawn in full.
    fn forget(&mut self) -> io::Result<()>;
}

fn drive(outside: &mut impl Outside, session: &mut impl Session) -> io::Result<Ending> {
    loop {
        outside.show(|frame| session.draw(frame))?;
        let heard = listen(outside, session.wake());
        if heard.iter().any(|heard| matches!(heard, Heard::Leave)) {
            return Ok(Ending::Left);
        }
        if heard.iter().any(|heard| matches!(heard, Heard::Resized)) {
            outside.forget()?;
        }
        if heard.is_empty() {
            session.tick();
        }
        for heard in heard {
            match heard {
                Heard::Key(key) if session.press(key) == Flow::Leave => return Ok(Ending::Over),
                Heard::Deaf(error) => return Err(error),
                Heard::Key(_) | Heard::Resized | Heard::Leave => {}
            }
        }
    }
}

/// Waits for something to happen, then takes everything that waits: one frame answers it all.
fn listen(outside: &mut impl Outside, patience: Option<Duration>) -> Vec<Heard> {
    let mut all: Vec<_> = outside.hear(patience).into_iter().collect();
    while !all.is_empty() && all.len() < MOST {
        match outside.hear(Some(Duration::ZERO)) {
            Some(heard) => all.push(heard),
            None => break,
        }
    }
    all
}

/// The terminal as the outside.
struct Stage {
    heard: Receiver<Heard>,
    terminal: Terminal<LineBackend<Screen>>,
    colours: bool,
}

impl Stage {
    fn new(heard: Receiver<Heard>, colours: bool) -> io::Result<Self> {
        Ok(Self { heard, terminal: blank(colours)?, colours })
    }
}

fn blank(colours: bool) -> io::Result<Terminal<LineBackend<Screen>>> {
    Terminal::new(LineBackend::new(Screen::default(), colours))
}

impl Outside for Stage {
    fn hear(&mut self, patience: Option<Duration>) -> Option<Heard> {
        let lost = || Heard::Deaf(io::ErrorKind::BrokenPipe.into());
        let Some(patience) = patience else {
            return Some(self.heard.recv().unwrap_or_else(|_| lost()));
        };
        match self.heard.recv_timeout(patience) {
            Ok(heard) => Some(heard),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(lost()),
        }
    }

    fn show(&mut self, mut draw: impl FnMut(&mut Frame)) -> io::Result<()> {
        self.terminal.draw(|frame| {
            if !frame.area().is_empty() {
                draw(frame);
            }
        })?;
        Ok(())
    }

    /// A new ratatui terminal knows of nothing on the screen. Needed even where the size is the
    /// same again: a window that was small for a moment has lost what did not fit.
    fn forget(&mut self) -> io::Result<()> {
        self.terminal = blank(self.colours)?;
        self.terminal.backend_mut().clear_region(ClearType::All)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

    use std::collections::VecDeque;

    use proptest::prelude::*;
    use ratatui::backend::TestBackend;

    use super::*;
    use crate::app::key::Code;

    /// What comes, in turn; `None` is a sleep that nothing ends.
    struct Play {
        coming: VecDeque<Option<Heard>>,
        terminal: Terminal<TestBackend>,
        slept: Vec<Option<Duration>>,
        shown: usize,
        forgotten: usize,
        broken: bool,
    }

    impl Play {
        fn new(coming: impl IntoIterator<Item = Option<Heard>>) -> Self {
            Self {
                coming: coming.into_iter().collect(),
                terminal: Terminal::new(TestBackend::new(20, 3)).unwrap(),
                slept: Vec::new(),
                shown: 0,
                forgotten: 0,
                broken: false,
            }
        }
    }

    impl Outside for Play {
        fn hear(&mut self, patience: Option<Duration>) -> Option<Heard> {
            if patience != Some(Duration::ZERO) {
                self.slept.push(patience);
            }
            match self.coming.pop_front() {
                Some(coming) => coming,
                None => panic!("the loop listens on"),
            }
        }

        fn show(&mut self, mut draw: impl FnMut(&mut Frame)) -> io::Result<()> {
            if self.broken {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.shown += 1;
            self.terminal.draw(|frame| draw(frame)).unwrap();
            Ok(())
        }

        fn forget(&mut self) -> io::Result<()> {
            self.forgotten += 1;
            Ok(())
        }
    }

    #[derive(Default)]
    struct Counter {
        pressed: Vec<Key>,
        ticks: usize,
        wake: Option<Duration>,
    }

    impl Session for Counter {
        fn press(&mut self, key: Key) -> Flow {
            self.pressed.push(key);
            if key == Key::char('q') { Flow::Leave } else { Flow::Continue }
        }

        fn draw(&mut self, frame: &mut Frame) {
            frame.render_widget(format!("{} keys", self.pressed.len()), frame.area());
        }

        fn wake(&self) -> Option<Duration> {
            self.wake
        }

        fn tick(&mut self) {
            self.ticks += 1;
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "a line of the play, as `None` is")]
    fn key(c: char) -> Option<Heard> {
        Some(Heard::Key(Key::char(c)))
    }

    #[test]
    fn keys_that_wait_together_are_drawn_once() {
        let mut play = Play::new([key('a'), key('b'), key('c'), None, key('q'), None]);
        let mut session = Counter::default();
        assert_eq!(drive(&mut play, &mut session).unwrap(), Ending::Over);
        assert_eq!(session.pressed.len(), 4);
        assert_eq!(play.shown, 2);
        play.terminal.backend().assert_buffer_lines([
            format!("{:20}", "3 keys"),
            " ".repeat(20),
            " ".repeat(20),
        ]);
    }

    #[test]
    fn the_leave_key_is_looked_for_before_any_key_is_answered() {
        let mut play = Play::new([key('a'), key('q'), Some(Heard::Leave), None]);
        let mut session = Counter::default();
        assert_eq!(drive(&mut play, &mut session).unwrap(), Ending::Left);
        assert_eq!(session.pressed, []);
        assert_eq!(play.shown, 1);
    }

    #[test]
    fn without_a_clock_the_loop_sleeps_until_a_key() {
        let mut play = Play::new([key('a'), None, key('q'), None]);
        drive(&mut play, &mut Counter::default()).unwrap();
        assert_eq!(play.slept, [None, None]);
    }

    #[test]
    fn with_a_clock_it_ticks_when_the_time_has_come_and_draws() {
        let wake = Some(Duration::from_secs(9));
        let mut play = Play::new([None, None, key('q'), None]);
        let mut session = Counter { wake, ..Counter::default() };
        drive(&mut play, &mut session).unwrap();
        assert_eq!((session.ticks, play.shown), (2, 3));
        assert_eq!(play.slept, [wake, wake, wake]);
    }

    #[test]
    fn a_resized_window_is_forgotten_once_and_drawn_once() {
        let resized = || Some(Heard::Resized);
        let mut play = Play::new([resized(), resized(), resized(), None, key('q'), None]);
        drive(&mut play, &mut Counter::default()).unwrap();
        assert_eq!((play.forgotten, play.shown), (1, 2));
    }

    #[test]
    fn t11_a_screen_that_cannot_be_written_ends_the_loop() {
        let mut play = Play { broken: true, ..Play::new([]) };
        assert!(drive(&mut play, &mut Counter::default()).is_err());
    }

    #[test]
    fn a_keyboard_that_cannot_be_read_ends_the_loop_after_the_keys_before_it() {
        let deaf = Some(Heard::Deaf(io::ErrorKind::BrokenPipe.into()));
        let mut play = Play::new([key('a'), deaf, None]);
        let mut session = Counter::default();
        assert!(drive(&mut play, &mut session).is_err());
        assert_eq!(session.pressed, [Key::char('a')]);
    }

    #[test]
    fn a_flood_is_answered_in_pieces() {
        let flood = std::iter::repeat_with(|| key('a')).take(MOST + 1);
        let mut play = Play::new(flood.chain([None, key('q'), None]));
        let mut session = Counter::default();
        drive(&mut play, &mut session).unwrap();
        assert_eq!(session.pressed.len(), MOST + 2);
        assert_eq!(play.shown, 3);
    }

    proptest! {
        #[test]
        fn every_key_arrives_once_and_in_order(groups in prop::collection::vec("[a-p]{1,9}", 0..9)) {
            let keys = |group: &String| group.chars().map(key).chain([None]).collect::<Vec<_>>();
            let all: Vec<_> = groups.iter().flat_map(keys).chain([key('q'), None]).collect();
            let mut play = Play::new(all);
            let mut session = Counter::default();
            drive(&mut play, &mut session).unwrap();
            let expected: Vec<_> = groups.concat().chars().chain(['q']).map(Key::char).collect();
            prop_assert_eq!(session.pressed, expected);
            prop_assert_eq!(play.shown, groups.len() + 1);
        }

        #[test]
        fn k1_releases_change_nothing(codes in prop::collection::vec(0u8..26, 0..20)) {
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
        assert_eq!(Key::plain(Code::Esc).to_string(), "esc");
    }
}
