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
    keyboard::listen(tell)?;
    let mut stage = Stage::new(heard, setup.colours)?;
    let mut first = Some(first);
    stage.show(|frame| {
        if let Some(first) = first.take() {
            first(frame);
        }
    })?;
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
mod tests;
