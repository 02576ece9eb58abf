//! The full screen's access to the terminal: takes it, runs the event loop over a
//! [`TerminalApp`], and gives the terminal back however that ends. The app is known only through
//! its trait, so that tests can drive the loop.
//!
//! Threads read the keyboard (`keyboard`) and the signals (`signals`) and send events over one
//! channel; `guard` holds the lock under which every change of the terminal happens.

mod backend;
mod capabilities;
mod device;
mod event;
mod event_loop;
mod guard;
pub mod hardening;
mod keyboard;
mod keys;
mod panic_hook;
#[cfg(unix)]
mod signals;

use std::{
    io,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
};

use ratatui::Frame;

use self::event_loop::TerminalScreen;
#[cfg(unix)]
pub use self::signals::survive_file_size_limit;
pub use self::{
    capabilities::Capabilities,
    event_loop::{Ending, TerminalApp},
};

/// How to run the full screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether colours may be sent.
    pub colours: bool,
    /// Printed before the file and line if the program panics.
    pub panic_notice: String,
}

/// Runs an app on the terminal. `first_frame` is drawn before the app is built; keys pressed
/// meanwhile are not lost. When this returns, the screen is wiped and the terminal given back.
///
/// Can be called once in a process: from then on the keyboard is read here, and a panic in any
/// thread ends the program.
///
/// # Errors
/// The terminal cannot be taken, read or written; this was called before; or `build` failed.
pub fn run<A, E>(
    options: Options,
    first_frame: impl FnOnce(&mut Frame),
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
    panic_hook::install(options.panic_notice);
    let (sender, events) = mpsc::channel();
    #[cfg(unix)]
    signals::spawn_handler(sender.clone())?;
    let guard = guard::enter()?;
    let mut screen = TerminalScreen::new(events, options.colours)?;
    screen.draw_once(first_frame)?;
    // After the first frame, which these threads would otherwise delay. Keys wait in the terminal.
    #[cfg(unix)]
    signals::spawn_hangup_watch()?;
    keyboard::spawn_reader(sender)?;
    let mut app = build()?;
    let ending = event_loop::run(&mut screen, &mut app);
    // Before the app is dropped, which may take longer.
    drop(guard);
    Ok(ending?)
}
