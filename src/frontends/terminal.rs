//! The full screen's access to the terminal: takes it, runs the event loop over a
//! [`TerminalApp`], and gives the terminal back however that ends. The app is known only through
//! its trait, so that tests can drive the loop.
//!
//! On Unix the program reads the terminal itself: `input` hands out what has come, `standby` lets another
//! thread listen while this one works, `listener` polls keyboard and signals, `decoder` makes keys of
//! bytes, with `sequences` for those of several bytes. Elsewhere `console` reads the events of crossterm.
//! `guard` holds the lock under which every change of the terminal happens. `screen_rows` sends the rows
//! of a frame that have changed, with the `pen`.

mod capabilities;
#[cfg(not(unix))]
mod console;
#[cfg(any(not(unix), test))]
mod console_keys;
#[cfg(unix)]
mod decoder;
mod device;
mod event;
mod event_loop;
mod guard;
pub mod hardening;
#[cfg(unix)]
mod input;
mod keys;
#[cfg(unix)]
mod listener;
mod panic_hook;
mod pen;
mod screen_rows;
#[cfg(unix)]
mod sequences;
#[cfg(unix)]
mod signals;
#[cfg(unix)]
mod standby;

use std::{
    hint::black_box,
    io,
    mem::ManuallyDrop,
    sync::atomic::{AtomicBool, Ordering},
};

#[cfg(not(unix))]
use self::console::ConsoleInput as Input;
use self::event_loop::{TerminalAccess as _, TerminalScreen};
#[cfg(unix)]
use self::input::TerminalInput as Input;
#[cfg(unix)]
pub use self::signals::survive_file_size_limit;
pub use self::{
    capabilities::Capabilities,
    event_loop::{Ending, TerminalApp},
};
/// Bytes to keys, for what tries them without a terminal.
#[cfg(unix)]
pub use self::{decoder::Decoder, keys::KeyPress};
use super::canvas::Canvas;

/// Columns and rows of the window behind standard output, where they are known; not every terminal
/// tells them.
pub fn window_size() -> Option<(usize, usize)> {
    let size = device::size().ok()?;
    (size.width > 0 && size.height > 0).then(|| (size.width.into(), size.height.into()))
}

/// A session with all content and the index for searching takes half of this, and nearly all of it
/// in the largest window.
const NEEDED_MEMORY: usize = 24 * 1024 * 1024;

/// How to run the full screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether colours may be sent.
    pub colours: bool,
    /// Printed before the file and line if the program panics.
    pub panic_notice: String,
}

/// Runs an app on the terminal. `first_frame`, if any, is drawn before the app is built; keys pressed
/// meanwhile are not lost. When this returns, the screen is wiped and the terminal given back.
///
/// Neither the app nor the input is dropped: the program is about to end, and taking a session apart, or its
/// signals back one by one, would take longer than anything else between the leave key and the shell.
/// Nothing that must happen in the end may be left to a `Drop` of either.
///
/// Can be called once in a process: from then on the keyboard is read here, and a panic in any
/// thread ends the program.
///
/// # Errors
/// The terminal cannot be taken, read or written; this was called before; or `build` failed.
pub fn run<A, E>(
    options: Options,
    first_frame: Option<impl FnOnce(&mut Canvas)>,
    build: impl FnOnce() -> Result<A, E>,
) -> Result<Ending, E>
where
    A: TerminalApp,
    E: From<io::Error>,
{
    static STARTED: AtomicBool = AtomicBool::new(false);
    if STARTED.swap(true, Ordering::SeqCst) {
        return Err(io::Error::from(io::ErrorKind::ResourceBusy).into());
    }
    ensure_memory()?;
    panic_hook::install(options.panic_notice);
    let mut input = Input::open()?;
    let guard = guard::enter()?;
    input.work();
    let mut screen = ManuallyDrop::new(TerminalScreen::new(input, options.colours));
    if let Some(first_frame) = first_frame {
        screen.draw(first_frame)?;
    }
    let mut app = ManuallyDrop::new(build()?);
    let ending = event_loop::run(&mut *screen, &mut *app);
    drop(guard);
    Ok(ending?)
}

/// Fails where the system has too little memory for a session. Rust ends a program that gets none at
/// once, without a chance to give the terminal back.
fn ensure_memory() -> io::Result<()> {
    let mut memory = Vec::<u8>::new();
    let reserved = memory.try_reserve_exact(NEEDED_MEMORY);
    // Else the compiler may leave out the whole attempt.
    drop(black_box(memory));
    // Its own words are longer and say no more.
    reserved.map_err(|_longer| io::ErrorKind::OutOfMemory.into())
}
