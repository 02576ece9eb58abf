//! The full screen: takes the terminal, lets a session draw and hear keys, and gives the terminal
//! back however the session ends. May use `app::key`, ratatui and crossterm; the session itself is
//! a stranger to it, so that tests can drive the loop.

pub mod backend;
mod device;
mod fault;
mod guard;
pub mod keys;
pub mod probe;
pub mod secrecy;
mod signals;

use std::{io, time::Duration};

use crossterm::event::{self, Event};
use ratatui::{
    Frame, Terminal,
    backend::{Backend, ClearType},
};

use self::{backend::LineBackend, guard::Screen};
use crate::app::key::Key;

/// How long to look for a further event among those that wait. crossterm looks at none at all
/// when it is given no time.
const MOMENT: Duration = Duration::from_micros(200);

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
pub fn run<S, E>(
    setup: Setup,
    first: impl FnOnce(&mut Frame),
    build: impl FnOnce() -> Result<S, E>,
) -> Result<Ending, E>
where
    S: Session,
    E: From<io::Error>,
{
    #[cfg(unix)]
    signals::watch()?;
    fault::arm(setup.fault);
    let guard = guard::enter()?;
    // Makes crossterm listen, or a window resized during the first frame would go unnoticed.
    event::poll(Duration::ZERO)?;
    let mut stage = Stage::new(setup.colours)?;
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

/// What the loop has heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    Key(Key),
    Resized,
    Nothing,
}

/// What the loop needs of the outside; in the tests the outside is played.
trait Outside {
    /// The next event; `None` when none has come in time.
    fn hear(&mut self, patience: Option<Duration>) -> io::Result<Option<Heard>>;

    /// Draws a frame.
    fn show(&mut self, draw: impl FnMut(&mut Frame)) -> io::Result<()>;

    /// Forgets what stands on the screen: the next frame is drawn in full.
    fn forget(&mut self) -> io::Result<()>;

    /// Lends the terminal to the shell and returns when the program is continued.
    fn suspend(&mut self);
}

fn drive(outside: &mut impl Outside, session: &mut impl Session) -> io::Result<Ending> {
    let mut changed = true;
    loop {
        if changed {
            outside.show(|frame| session.draw(frame))?;
        }
        let heard = listen(outside, session.wake())?;
        if heard.is_empty() {
            session.tick();
            changed = true;
            continue;
        }
        if heard.iter().any(leaves) {
            return Ok(Ending::Left);
        }
        if heard.contains(&Heard::Resized) {
            outside.forget()?;
        }
        changed = heard.iter().any(|heard| *heard != Heard::Nothing);
        if answer(outside, session, heard) == Flow::Leave {
            return Ok(Ending::Over);
        }
    }
}

/// Waits for something to happen, then takes everything that waits: one frame answers it all.
fn listen(outside: &mut impl Outside, patience: Option<Duration>) -> io::Result<Vec<Heard>> {
    let mut all: Vec<_> = outside.hear(patience)?.into_iter().collect();
    while !all.is_empty() && all.len() < MOST {
        match outside.hear(Some(MOMENT))? {
            Some(heard) => all.push(heard),
            None => break,
        }
    }
    Ok(all)
}

fn answer(outside: &mut impl Outside, session: &mut impl Session, heard: Vec<Heard>) -> Flow {
    for heard in heard {
        match heard {
            Heard::Key(keys::SUSPEND) => outside.suspend(),
            Heard::Key(key) if session.press(key) == Flow::Leave => return Flow::Leave,
            Heard::Key(_) | Heard::Resized | Heard::Nothing => {}
        }
    }
    Flow::Continue
}

fn leaves(heard: &Heard) -> bool {
    matches!(heard, Heard::Key(key) if keys::LEAVE.contains(key))
}

/// The terminal as the outside.
struct Stage {
    terminal: Terminal<LineBackend<Screen>>,
    colours: bool,
}

impl Stage {
    fn new(colours: bool) -> io::Result<Self> {
        let terminal = Terminal::new(LineBackend::new(Screen::default(), colours))?;
        Ok(Self { terminal, colours })
    }
}

impl Outside for Stage {
    fn hear(&mut self, patience: Option<Duration>) -> io::Result<Option<Heard>> {
        if let Some(patience) = patience
            && !event::poll(patience.max(MOMENT))?
        {
            return Ok(None);
        }
        Ok(Some(match event::read()? {
            Event::Key(event) => keys::key(event).map_or(Heard::Nothing, Heard::Key),
            Event::Resize(..) => Heard::Resized,
            Event::FocusGained | Event::FocusLost | Event::Mouse(_) | Event::Paste(_) => {
                Heard::Nothing
            }
        }))
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
        *self = Self::new(self.colours)?;
        self.terminal.backend_mut().clear_region(ClearType::All)
    }

    fn suspend(&mut self) {
        #[cfg(unix)]
        signals::suspend();
        guard::wait_while_suspended();
    }
}

#[cfg(test)]
mod tests;
