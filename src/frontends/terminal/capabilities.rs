//! Whether the full screen is possible and wanted here.

use std::{
    env,
    ffi::OsStr,
    io::{self, IsTerminal},
};

/// What the terminal can do and the person's environment asks for.
#[expect(clippy::struct_excessive_bools, reason = "five independent answers")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// Standard input is a terminal.
    pub input_is_terminal: bool,
    /// Standard output is a terminal.
    pub output_is_terminal: bool,
    /// The terminal understands cursor movement: `TERM` is set and not `dumb`.
    pub moves_cursor: bool,
    /// `ACCESSIBLE` asks for plain lines, as a screen reader needs: it is set, and not to `0` or
    /// `false`.
    pub wants_lines: bool,
    /// Colours are allowed: `NO_COLOR` is not set.
    pub colours: bool,
}

impl Capabilities {
    /// Asks the system and the environment.
    pub fn detect() -> Self {
        let non_empty = |name| env::var_os(name).filter(|value| !value.is_empty());
        Self {
            input_is_terminal: io::stdin().is_terminal(),
            output_is_terminal: io::stdout().is_terminal(),
            moves_cursor: moves_cursor(non_empty("TERM").as_deref(), cfg!(windows)),
            wants_lines: non_empty("ACCESSIBLE").is_some_and(|value| !means_no(&value)),
            colours: non_empty("NO_COLOR").is_none(),
        }
    }

    /// Whether to use the full screen rather than line mode.
    pub const fn full_screen(self) -> bool {
        self.input_is_terminal && self.output_is_terminal && self.moves_cursor && !self.wants_lines
    }
}

/// Whether the value of a switch turns it off.
fn means_no(value: &OsStr) -> bool {
    ["0", "false", "no", "off"].iter().any(|no| value.eq_ignore_ascii_case(no))
}

/// The Windows console sets no `TERM` but can move the cursor.
fn moves_cursor(term: Option<&OsStr>, windows: bool) -> bool {
    term.map_or(windows, |term| term != "dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMINAL: Capabilities = Capabilities {
        input_is_terminal: true,
        output_is_terminal: true,
        moves_cursor: true,
        wants_lines: false,
        colours: true,
    };

    #[test]
    fn a_terminal_on_both_sides_gives_the_full_screen() {
        assert!(TERMINAL.full_screen());
        assert!(Capabilities { colours: false, ..TERMINAL }.full_screen());
    }

    #[test]
    fn anything_less_gives_lines() {
        assert!(!Capabilities { input_is_terminal: false, ..TERMINAL }.full_screen());
        assert!(!Capabilities { output_is_terminal: false, ..TERMINAL }.full_screen());
        assert!(!Capabilities { moves_cursor: false, ..TERMINAL }.full_screen());
        assert!(!Capabilities { wants_lines: true, ..TERMINAL }.full_screen());
    }

    #[test]
    fn a_dumb_or_unnamed_terminal_cannot_move_the_cursor() {
        assert!(moves_cursor(Some(OsStr::new("xterm")), false));
        assert!(!moves_cursor(Some(OsStr::new("dumb")), false));
        assert!(!moves_cursor(None, false));
    }

    #[test]
    fn a_windows_console_needs_no_term() {
        assert!(moves_cursor(None, true));
        assert!(!moves_cursor(Some(OsStr::new("dumb")), true));
    }

    #[test]
    fn a_switch_that_is_set_to_no_is_off() {
        for no in ["0", "false", "FALSE", "no", "Off"] {
            assert!(means_no(OsStr::new(no)), "{no}");
        }
        for yes in ["1", "true", "yes", "on", "00", "nvda"] {
            assert!(!means_no(OsStr::new(yes)), "{yes}");
        }
    }
}
