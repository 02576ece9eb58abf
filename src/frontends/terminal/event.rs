//! What reading the keyboard and the signals gives the event loop.

use std::io;

use crate::app::key::Key;

/// Something the event loop answers.
#[derive(Debug)]
pub enum TerminalEvent {
    /// A key, other than those that leave or suspend.
    Key(Key),
    /// The window has changed its size, or the terminal comes back from the shell.
    Redraw,
    /// The leave key; the screen is wiped already.
    Leave,
    /// The keyboard can no longer be read.
    InputClosed(io::Error),
}
