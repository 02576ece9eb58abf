//! Whether the full screen is possible and wanted here. Reads the environment, changes nothing.

use std::{
    env,
    ffi::OsStr,
    io::{self, IsTerminal},
};

/// What the program was started in.
#[expect(clippy::struct_excessive_bools, reason = "five answers that do not hang together")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surroundings {
    /// Keys come from a terminal.
    pub keys: bool,
    /// Output goes to a terminal.
    pub screen: bool,
    /// The terminal can place text.
    pub able: bool,
    /// The person has asked for plain lines.
    pub accessible: bool,
    /// Colours are not refused.
    pub colours: bool,
}

impl Surroundings {
    /// Looks around.
    pub fn look() -> Self {
        let said = |name| env::var_os(name).filter(|value| !value.is_empty());
        Self {
            keys: io::stdin().is_terminal(),
            screen: io::stdout().is_terminal(),
            able: able(said("TERM").as_deref(), cfg!(windows)),
            accessible: said("ACCESSIBLE").is_some(),
            colours: said("NO_COLOR").is_none(),
        }
    }

    /// The full screen is possible, and nobody has asked for lines.
    pub const fn full_screen(self) -> bool {
        self.keys && self.screen && self.able && !self.accessible
    }
}

/// A console of Windows names no terminal and is able all the same.
fn able(term: Option<&OsStr>, windows: bool) -> bool {
    term.map_or(windows, |term| term != "dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMINAL: Surroundings =
        Surroundings { keys: true, screen: true, able: true, accessible: false, colours: true };

    #[test]
    fn a_terminal_on_both_sides_gives_the_full_screen() {
        assert!(TERMINAL.full_screen());
        assert!(Surroundings { colours: false, ..TERMINAL }.full_screen());
    }

    #[test]
    fn anything_less_gives_lines() {
        assert!(!Surroundings { keys: false, ..TERMINAL }.full_screen());
        assert!(!Surroundings { screen: false, ..TERMINAL }.full_screen());
        assert!(!Surroundings { able: false, ..TERMINAL }.full_screen());
        assert!(!Surroundings { accessible: true, ..TERMINAL }.full_screen());
    }

    #[test]
    fn a_dumb_or_unnamed_terminal_is_not_able() {
        assert!(able(Some(OsStr::new("xterm")), false));
        assert!(!able(Some(OsStr::new("dumb")), false));
        assert!(!able(None, false));
    }

    #[test]
    fn a_console_of_windows_is_able_without_a_name() {
        assert!(able(None, true));
        assert!(!able(Some(OsStr::new("dumb")), true));
    }
}
