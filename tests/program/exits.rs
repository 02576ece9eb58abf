//! However the program ends, the terminal works and shows nothing of it. Each test runs a program
//! in a window of its own and ends it in one way.

mod endings;
mod faults;
mod keyboard;
mod suspending;
mod traces;

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use crate::pty::Window;

/// Leaves at once.
const CTRL_X: &[u8] = b"\x18";
const CTRL_C: &[u8] = b"\x03";
const CTRL_Z: &[u8] = b"\x1a";

/// A program under test.
struct Program {
    path: PathBuf,
    /// Stands on its first screen.
    word: &'static str,
}

impl Program {
    fn open(&self) -> Window {
        let window = Window::open((80, 24), &self.path, &[], &[]);
        window.see(self.word);
        window
    }
}

/// The programs every ending must be tried on.
fn programs() -> Vec<Program> {
    // Its word is not its name, which stands in the shell's line.
    let real = Program { path: env!("CARGO_BIN_EXE_vaksam").into(), word: "Ctrl-X" };
    let example = Program { path: example().to_owned(), word: "granskog" };
    vec![example, real]
}

/// Opens the example, told how to behave, and waits for its list.
fn list(arguments: &[&str]) -> Window {
    let window = Window::open((80, 24), example(), arguments, &[]);
    window.see("granskog 80x24 row 0 keys 0");
    window
}

/// The example, built by whoever needs it first: cargo builds no examples for a single test.
fn example() -> &'static Path {
    static EXAMPLE: OnceLock<PathBuf> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--example", "failing_app"]);
        if !cfg!(debug_assertions) {
            cargo.arg("--release");
        }
        let built = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap();
        assert!(built.success(), "the example does not build");
        let test = std::env::current_exe().unwrap();
        test.ancestors().nth(2).unwrap().join("examples/failing_app")
    })
}

/// The terminal is as it was before the program came, and shows nothing of it.
fn assert_given_back(window: &Window, word: &str) {
    let what = window.describe();
    assert!(window.is_cooked(), "line settings: {}\n{what}", window.modes());
    assert!(!window.screen(vt100::Screen::alternate_screen), "alternate screen\n{what}");
    assert!(!window.screen(vt100::Screen::hide_cursor), "no cursor\n{what}");
    assert!(!window.contents().contains(word), "the word is left\n{what}");
    assert_harmless(&window.bytes());
}

/// Nothing was sent that saves the page in the history, asks the terminal a question, or switches
/// on what would have to be switched off.
fn assert_harmless(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for sequence in [
        "\x1b[2J",
        "\x1b[J",
        "\x1b[0J",
        "\x1b[1J",
        "\x1b[3J",
        "\x1b[6n",
        "\x1b[?1000h",
        "\x1b[?1002h",
        "\x1b[?1003h",
        "\x1b[?1004h",
        "\x1b[?1006h",
        "\x1b[?2004h",
        "\x1b[>",
        "\x1b]",
        "\x1bc",
        "\x1bP",
        "\x07",
    ] {
        assert!(!text.contains(sequence), "sent: {}", sequence.escape_debug());
    }
}
