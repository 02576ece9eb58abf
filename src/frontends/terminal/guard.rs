//! Who holds the terminal: the program, the shell it is lent to, or nobody any more. Every change
//! of the terminal and every frame goes through the one lock here, so that nothing is drawn after
//! the terminal was given back and nothing is given back twice. May use crossterm and rustix.

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

use super::device::{self, Device};

/// How long an ending waits for a terminal that does not take what is written to it.
const PATIENCE: Duration = Duration::from_millis(400);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The program has the terminal.
    Active,
    /// The shell has it until the program is continued.
    Suspended,
    /// It was given back, or never taken.
    Restored,
}

struct Holder {
    state: State,
    device: Option<Device>,
}

static HOLDER: Mutex<Holder> = Mutex::new(Holder { state: State::Restored, device: None });
/// The most lines the window has had: what was drawn on them must be wiped.
static TALLEST: AtomicU16 = AtomicU16::new(0);

/// Gives the terminal back when dropped, on whatever way out.
#[derive(Debug)]
pub struct Guard(());

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal: raw mode, the alternate screen, no cursor.
///
/// The guard is armed before the first change, so a failure half way gives everything back.
pub fn enter() -> io::Result<Guard> {
    let mut holder = lock();
    if holder.state != State::Restored {
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    holder.state = State::Active;
    let guard = Guard(());
    let taken = holder.take();
    drop(holder);
    taken.map(|()| guard)
}

/// Wipes the screen and gives the terminal back. Whoever comes first does it, once.
pub fn restore() {
    let Some(mut holder) = lock_in_time() else {
        // A write is stuck and holds the lock; the line settings can be put back without it.
        drop(disable_raw_mode());
        return;
    };
    if mem::replace(&mut holder.state, State::Restored) == State::Active {
        holder.give_back();
    }
}

/// Wipes the screen, lends the terminal to the shell and stops the program with `stop`.
///
/// The lock is held until the program has been stopped and continued: a continuation that comes
/// too early has to wait for its turn.
pub fn suspend(stop: impl FnOnce() -> bool) {
    let mut holder = lock();
    if holder.state == State::Active {
        holder.give_back();
        holder.state = State::Suspended;
    }
    if !stop() && holder.state == State::Suspended {
        holder.state = State::Active;
        drop(holder.take());
    }
}

/// Takes the terminal again after the program was continued; what was drawn is gone.
pub fn resume() -> io::Result<()> {
    let mut holder = lock();
    if holder.state == State::Restored {
        return Ok(());
    }
    if holder.state == State::Active {
        // Stopped without warning: the shell has since put back its own settings.
        disable_raw_mode()?;
    }
    holder.state = State::Active;
    holder.take()
}

/// Makes sure that `end` is called soon, even if the terminal takes no more output.
pub fn end_in_time(end: impl FnOnce() + Send + 'static) {
    let late = move || {
        thread::sleep(2 * PATIENCE);
        drop(disable_raw_mode());
        end();
    };
    drop(thread::Builder::new().name("late".to_owned()).spawn(late));
}

/// The size of the window.
pub fn size() -> io::Result<Size> {
    let size = device::size()?;
    TALLEST.fetch_max(size.height, Ordering::Relaxed);
    Ok(size)
}

/// Keeps a frame together and sends it in one write.
#[derive(Debug, Default)]
pub struct Screen {
    frame: Vec<u8>,
}

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.frame.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Sends the frame, if the program has the terminal; else the frame is lost.
    fn flush(&mut self) -> io::Result<()> {
        let mut holder = lock();
        let sent = match holder.state {
            State::Active => holder.send(&self.frame),
            State::Suspended | State::Restored => Ok(()),
        };
        drop(holder);
        self.frame.clear();
        sent
    }
}

impl Holder {
    fn take(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        let mut bytes = Vec::new();
        queue!(bytes, EnterAlternateScreen, Hide)?;
        blank(&mut bytes)?;
        self.send(&bytes)
    }

    /// Goes on past every failure: each step helps, whatever became of the one before.
    fn give_back(&mut self) {
        // First: what is typed once the screen is empty is meant for the shell.
        device::forget_keys();
        let mut bytes = Vec::new();
        let made = blank(&mut bytes)
            .and_then(|()| queue!(bytes, SetAttribute(Attribute::Reset)))
            .and_then(|()| queue!(bytes, LeaveAlternateScreen, Show));
        // Twice, since there is no later.
        drop(made.and_then(|()| self.send(&bytes).or_else(|_| self.send(&bytes))));
        drop(disable_raw_mode().or_else(|_| disable_raw_mode()));
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let device = match self.device.take() {
            Some(device) => device,
            None => Device::open()?,
        };
        self.device.insert(device).send(bytes)
    }
}

/// Empties the screen a line at a time; "clear screen" would move it into the history.
fn blank(bytes: &mut Vec<u8>) -> io::Result<()> {
    let rows = size().map_or(0, |size| size.height).max(TALLEST.load(Ordering::Relaxed));
    queue!(bytes, SetAttribute(Attribute::Reset))?;
    for row in 0..rows {
        queue!(bytes, MoveTo(0, row), Clear(ClearType::CurrentLine))?;
    }
    queue!(bytes, MoveTo(0, 0))
}

fn lock() -> MutexGuard<'static, Holder> {
    HOLDER.lock().unwrap_or_else(PoisonError::into_inner)
}

fn lock_in_time() -> Option<MutexGuard<'static, Holder>> {
    let last = Instant::now() + PATIENCE;
    loop {
        match HOLDER.try_lock() {
            Ok(holder) => return Some(holder),
            Err(TryLockError::Poisoned(held)) => return Some(held.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() < last => {
                thread::sleep(Duration::from_millis(1));
            }
            Err(TryLockError::WouldBlock) => return None,
        }
    }
}
