//! The terminal as a device of the operating system: its size and the way to it. Here so that
//! crossterm's own size query, which opens the terminal anew each time and may start another
//! program, is never needed. May use rustix.

#[cfg(not(unix))]
pub use elsewhere::{Device, forget_keys, size};
#[cfg(unix)]
pub use unix::{Device, forget_keys, size};

#[cfg(unix)]
mod unix {
    use std::{
        fs::File,
        io::{self, Write},
        os::fd::AsFd,
    };

    use ratatui::layout::Size;
    use rustix::{
        event::{PollFd, PollFlags, poll},
        termios::{QueueSelector, tcflush, tcgetwinsize},
    };

    /// The way to the terminal without the buffer of standard output: what could not be written
    /// must not come out after the screen was wiped.
    #[derive(Debug)]
    pub struct Device(File);

    impl Device {
        /// Opens the way.
        pub fn open() -> io::Result<Self> {
            Ok(Self(io::stdout().as_fd().try_clone_to_owned()?.into()))
        }

        /// Writes all of it.
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
            let mut way = [PollFd::new(&self.0, PollFlags::OUT)];
            rustix::io::retry_on_intr(|| poll(&mut way, None))?;
            Ok(())
        }
    }

    /// Forgets the keys nobody has read: they were meant for the program, not for the shell.
    pub fn forget_keys() {
        let _none_left = tcflush(io::stdin(), QueueSelector::IFlush);
    }

    /// The size of the window.
    pub fn size() -> io::Result<Size> {
        let size = tcgetwinsize(io::stdout())?;
        Ok(Size::new(size.ws_col, size.ws_row))
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::io::{self, Write};

    use ratatui::layout::Size;

    /// The way to the terminal.
    #[derive(Debug)]
    pub struct Device(io::Stdout);

    impl Device {
        /// Opens the way.
        pub fn open() -> io::Result<Self> {
            Ok(Self(io::stdout()))
        }

        /// Writes all of it.
        pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
            self.0.write_all(bytes)?;
            self.0.flush()
        }
    }

    /// The size of the window.
    pub fn size() -> io::Result<Size> {
        let (width, height) = crossterm::terminal::size()?;
        Ok(Size::new(width, height))
    }

    /// The console has no way to.
    pub const fn forget_keys() {}
}
