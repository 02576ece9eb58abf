//! The interactive program: full screen where the terminal allows it, line mode elsewhere. Both
//! run the same session.

use std::{
    io::{self, IsTerminal, Write},
    process::ExitCode,
    thread,
    time::Duration,
};

#[cfg(feature = "tui")]
use super::full_screen;
use super::{error::CommandError, session_start::SessionStart, width::width};
use crate::frontends::line::{self, pager::Window};

/// After so long a screen reader has taken in a row that was written by itself: of a burst of rows it
/// speaks only those that still stand on the screen.
const PAUSE: Duration = Duration::from_millis(5);

/// Runs until the person leaves.
///
/// # Errors
/// Unknown names, or a terminal that is gone.
pub fn run(start: &SessionStart<'_>) -> Result<ExitCode, CommandError> {
    #[cfg(all(unix, feature = "tui"))]
    crate::frontends::terminal::survive_file_size_limit()?;
    #[cfg(feature = "tui")]
    {
        let capabilities = crate::frontends::terminal::Capabilities::detect();
        if capabilities.full_screen() && !start.request.plain {
            return full_screen::run(start, capabilities.colours);
        }
    }
    lines(start)
}

fn lines(start: &SessionStart<'_>) -> Result<ExitCode, CommandError> {
    let mut session = start.build()?;
    let pause = if io::stdout().is_terminal() { PAUSE } else { Duration::ZERO };
    let output = Paced { out: io::stdout().lock(), pause };
    line::run(&mut session, io::stdin().lock(), output, window())?;
    Ok(ExitCode::SUCCESS)
}

/// How much of what is written fits on the terminal, as far as that is known.
fn window() -> Window {
    #[cfg(feature = "tui")]
    if let Some((columns, rows)) = crate::frontends::terminal::window_size() {
        return Window { width: columns, height: Some(rows) };
    }
    Window { width: width(), height: None }
}

/// Waits a moment after each row that is flushed.
struct Paced<W> {
    out: W,
    pause: Duration,
}

impl<W: Write> Write for Paced<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()?;
        if !self.pause.is_zero() {
            thread::sleep(self.pause);
        }
        Ok(())
    }
}
