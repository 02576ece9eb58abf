//! The terminal as a device of the operating system: its size, the way to it, and how it hands
//! over keys. Here so that crossterm's own size query, which opens the terminal anew each time
//! and may start another program, is never needed. May use rustix.

#[cfg(not(unix))]
pub use elsewhere::{Device, let_reads_return, size};
#[cfg(unix)]
pub use unix::{Device, let_reads_return, size};

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
        termios::{OptionalActions, SpecialCodeIndex, tcgetattr, tcgetwinsize, tcsetattr},
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

    /// The size of the window.
    pub fn size() -> io::Result<Size> {
        let size = tcgetwinsize(io::stdout())?;
        Ok(Size::new(size.ws_col, size.ws_row))
    }

    /// Lets a read of keys return when there are none.
    ///
    /// crossterm reads on until a key is whole; after half a key (Alt and `[`) it would else hang
    /// in the read, and see neither a resized window nor that its time is up.
    pub fn let_reads_return() -> io::Result<()> {
        let keys = io::stdin();
        let mut settings = tcgetattr(&keys)?;
        settings.special_codes[SpecialCodeIndex::VMIN] = 0;
        settings.special_codes[SpecialCodeIndex::VTIME] = 0;
        rustix::io::retry_on_intr(|| tcsetattr(&keys, OptionalActions::Now, &settings))?;
        Ok(())
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

    /// Nothing to do: keys are not read as a stream of bytes.
    pub fn let_reads_return() -> io::Result<()> {
        Ok(())
    }
}
