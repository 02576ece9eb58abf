//! The interactive program: full screen where the terminal allows it, line mode elsewhere. Both
//! run the same session.

use std::{io, process::ExitCode};

#[cfg(feature = "tui")]
use super::full_screen;
use super::{error::CommandError, session_start::SessionStart, width::width};
use crate::frontends::line;

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
    let (input, output) = (io::stdin().lock(), io::stdout().lock());
    line::run(&mut session, input, output, width())?;
    Ok(ExitCode::SUCCESS)
}
