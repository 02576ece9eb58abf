//! Takes the terminal, lends it to the shell and gives it back. Every change of the terminal and
//! every frame goes through the one lock here, so that nothing is drawn after the terminal was
//! given back and nothing is given back twice.

#[cfg(unix)]
use std::sync::atomic::AtomicBool;
use std::{
    io::{self, Write},
    mem,
    sync::{
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicU16, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use crossterm::{
    cursor::{Hide, MoveTo, Show},
    queue,
    style::{Attribute, SetAttribute},
    terminal::{
        Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
        enable_raw_mode,
    },
};
use ratatui::layout::Size;

use super::device::{self, TerminalOutput};

/// How long the program's end waits for a terminal that takes no output, before it goes on
/// without wiping the screen.
const LOCK_TIMEOUT: Duration = Duration::from_millis(400);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// The program has the terminal.
    Active,
    /// The shell has it until the program is continued.
    #[cfg(unix)]
    Suspended,
    /// It was given back, or never taken.
    Restored,
}

struct TerminalState {
    mode: Mode,
    output: Option<TerminalOutput>,
}

static STATE: Mutex<TerminalState> =
    Mutex::new(TerminalState { mode: Mode::Restored, output: None });
#[cfg(unix)]
static LENT: AtomicBool = AtomicBool::new(false);
/// The greatest height the window has had, in rows: all of them are wiped in the end.
static GREATEST_HEIGHT: AtomicU16 = AtomicU16::new(0);

/// Gives the terminal back when dropped.
#[derive(Debug)]
pub struct Guard(());

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal: raw mode, the alternate screen, no cursor.
///
/// The guard exists before the first change, so a failure half way gives everything back.
pub fn enter() -> io::Result<Guard> {
    let mut state = lock();
    if state.mode != Mode::Restored {
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    state.mode = Mode::Active;
    let guard = Guard(());
    let taken = state.take();
    drop(state);
    taken.map(|()| guard)
}

/// Wipes the screen and gives the terminal back. Only the first call does anything.
pub fn restore() {
    let Some(mut state) = lock_in_time() else {
        // A stuck write holds the lock; raw mode can be left without it.
        drop(disable_raw_mode());
        return;
    };
    if mem::replace(&mut state.mode, Mode::Restored) == Mode::Active {
        state.give_back();
    }
}

/// Wipes the screen, lends the terminal to the shell and stops the program with `stop`.
///
/// The lock is held until the program has been stopped and continued, so that a [`resume`] that
/// comes too early waits.
#[cfg(unix)]
pub fn suspend(stop: impl FnOnce() -> bool) {
    let mut state = lock();
    if state.mode == Mode::Active {
        state.give_back();
        state.mode = Mode::Suspended;
        LENT.store(true, Ordering::SeqCst);
    }
    if !stop() && state.mode == Mode::Suspended {
        state.mode = Mode::Active;
        LENT.store(false, Ordering::SeqCst);
        drop(state.take());
    }
}

/// Takes the terminal again after the program was continued; it has to be drawn anew.
#[cfg(unix)]
pub fn resume() -> io::Result<()> {
    let mut state = lock();
    if state.mode == Mode::Restored {
        return Ok(());
    }
    if state.mode == Mode::Active {
        // Stopped without warning: the shell has put back its own settings meanwhile.
        disable_raw_mode()?;
    }
    state.mode = Mode::Active;
    LENT.store(false, Ordering::SeqCst);
    state.take()
}

/// The shell has the terminal, and what is typed is for the shell. Does not wait for the lock, which a
/// terminal that takes no output may hold.
#[cfg(unix)]
pub fn is_lent() -> bool {
    LENT.load(Ordering::SeqCst)
}

/// Calls `end` from another thread after a while: a terminal that takes no output could otherwise
/// keep the program alive.
pub fn end_in_time(end: impl FnOnce() + Send + 'static) {
    let end_late = move || {
        thread::sleep(2 * LOCK_TIMEOUT);
        drop(disable_raw_mode());
        end();
    };
    drop(thread::Builder::new().name("end".to_owned()).spawn(end_late));
}

/// The largest window that is drawn; beyond it nothing is. A terminal may claim any size, and the text
/// of two frames is kept in memory: at 65,535 columns and rows that is more than there is.
const LARGEST: Size = Size::new(500, 200);

/// The size of the window in columns and rows, as far as it is drawn.
pub fn size() -> io::Result<Size> {
    let size = device::size()?;
    let size = Size::new(size.width.min(LARGEST.width), size.height.min(LARGEST.height));
    GREATEST_HEIGHT.fetch_max(size.height, Ordering::Relaxed);
    Ok(size)
}

/// Collects a frame and sends it in one write when flushed.
#[derive(Debug, Default)]
pub struct FrameWriter {
    frame: Vec<u8>,
}

impl Write for FrameWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.frame.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Sends the frame if the program has the terminal, and drops it otherwise.
    fn flush(&mut self) -> io::Result<()> {
        let mut state = lock();
        let sent = match state.mode {
            Mode::Active => state.send(&self.frame),
            _ => Ok(()),
        };
        drop(state);
        self.frame.clear();
        sent
    }
}

impl TerminalState {
    fn take(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        let mut bytes = Vec::new();
        queue!(bytes, EnterAlternateScreen, Hide)?;
        clear_lines(&mut bytes)?;
        self.send(&bytes)
    }

    /// Carries on after a failed step, since each step helps on its own.
    fn give_back(&mut self) {
        // First, since what is typed once the screen is empty is meant for the shell.
        device::discard_input();
        let mut bytes = Vec::new();
        let encoded = clear_lines(&mut bytes)
            .and_then(|()| queue!(bytes, SetAttribute(Attribute::Reset)))
            .and_then(|()| queue!(bytes, LeaveAlternateScreen, Show));
        // Each is tried twice: nobody can do it later.
        drop(encoded.and_then(|()| self.send(&bytes).or_else(|_| self.send(&bytes))));
        drop(disable_raw_mode().or_else(|_| disable_raw_mode()));
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let output = match self.output.take() {
            Some(output) => output,
            None => TerminalOutput::open()?,
        };
        self.output.insert(output).send(bytes)
    }
}

/// Empties the screen line by line: "clear screen" makes some terminals save the page in their
/// history.
fn clear_lines(bytes: &mut Vec<u8>) -> io::Result<()> {
    let rows = size().map_or(0, |size| size.height).max(GREATEST_HEIGHT.load(Ordering::Relaxed));
    queue!(bytes, SetAttribute(Attribute::Reset))?;
    for row in 0..rows {
        queue!(bytes, MoveTo(0, row), Clear(ClearType::CurrentLine))?;
    }
    queue!(bytes, MoveTo(0, 0))
}

fn lock() -> MutexGuard<'static, TerminalState> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `None` if the lock is still held after [`LOCK_TIMEOUT`].
fn lock_in_time() -> Option<MutexGuard<'static, TerminalState>> {
    let deadline = Instant::now() + LOCK_TIMEOUT;
    loop {
        match STATE.try_lock() {
            Ok(state) => return Some(state),
            Err(TryLockError::Poisoned(held)) => return Some(held.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                thread::sleep(Duration::from_millis(1));
            }
            Err(TryLockError::WouldBlock) => return None,
        }
    }
}
