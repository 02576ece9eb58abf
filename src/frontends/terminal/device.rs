//! The terminal as a device of the operating system: its size, its output, its unread input.
//! crossterm's own size query is not used on Unix: it opens the terminal anew each time and may
//! start another program.

use std::io::{self, Write};
#[cfg(unix)]
use std::{fs::File, os::fd::AsFd};

use ratatui::layout::Size;
#[cfg(unix)]
use rustix::{
    event::{PollFd, PollFlags, poll},
    termios::{QueueSelector, tcflush, tcgetwinsize},
};

/// On Unix a file of its own rather than standard output, whose buffer might be written after the
/// screen was wiped.
#[cfg(unix)]
type Handle = File;
#[cfg(not(unix))]
type Handle = io::Stdout;

/// Writes to the terminal.
#[derive(Debug)]
pub struct TerminalOutput(Handle);

#[cfg(unix)]
impl TerminalOutput {
    /// Opens the terminal behind standard output.
    pub fn open() -> io::Result<Self> {
        Ok(Self(io::stdout().as_fd().try_clone_to_owned()?.into()))
    }

    /// Writes all of `bytes`.
    pub fn send(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            match self.0.write(bytes) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(sent) => bytes = bytes.get(sent..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // Another program has left the terminal in non-blocking mode.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.wait()?,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn wait(&self) -> io::Result<()> {
        let mut output = [PollFd::new(&self.0, PollFlags::OUT)];
        rustix::io::retry_on_intr(|| poll(&mut output, None))?;
        Ok(())
    }
}

#[cfg(not(unix))]
impl TerminalOutput {
    /// Opens the terminal behind standard output.
    pub fn open() -> io::Result<Self> {
        Ok(Self(io::stdout()))
    }

    /// Writes all of `bytes`.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)?;
        self.0.flush()
    }
}

/// Drops the keys nobody has read yet: they were meant for the program, not for the shell.
#[cfg(unix)]
pub fn discard_input() {
    let _none_left = tcflush(io::stdin(), QueueSelector::IFlush);
}

/// The console offers no way to drop unread keys.
#[cfg(not(unix))]
pub const fn discard_input() {}

/// The size of the window in columns and rows.
#[cfg(unix)]
pub fn size() -> io::Result<Size> {
    let size = tcgetwinsize(io::stdout())?;
    Ok(Size::new(size.ws_col, size.ws_row))
}

/// The size of the window in columns and rows.
#[cfg(not(unix))]
pub fn size() -> io::Result<Size> {
    let (width, height) = crossterm::terminal::size()?;
    Ok(Size::new(width, height))
}
