//! What is left behind: in the terminal's history, in core files, in colours.

use std::{fs, path::Path, process::Command};

use rustix::process::Signal;

use crate::{figures, pty::Window};

use super::{CTRL_X, example, list};

#[test]
fn no_colour_is_sent_where_none_is_wanted_and_bold_survives() {
    let row_one = |window: &Window| {
        window.screen(|screen| {
            let cell = screen.cell(1, 0).unwrap();
            (cell.fgcolor(), cell.bold(), cell.inverse())
        })
    };
    let window = Window::open((80, 24), example(), &[], &[("NO_COLOR", "1")]);
    window.see("granskog line 23");
    assert_eq!(row_one(&window), (vt100::Color::Default, true, true));
    let bytes = String::from_utf8_lossy(&window.bytes()).into_owned();
    for coloured in ["[3", "[4", "[9", "[10"] {
        let sent = bytes.split('\x1b').find(|part| {
            part.starts_with(coloured)
                && part.contains('m')
                && part.find('m') < part.find(|c: char| c.is_alphabetic() && c != 'm')
        });
        assert!(sent.is_none(), "{sent:?}");
    }
    let window = list(&[]);
    assert_eq!(row_one(&window), (vt100::Color::Idx(1), true, true));
    let window = Window::open((80, 24), example(), &[], &[("NO_COLOR", "")]);
    window.see("granskog line 23");
    assert_eq!(row_one(&window), (vt100::Color::Idx(1), true, true));
}

#[test]
fn no_core_file_is_written() {
    let signals = [Signal::ABORT, Signal::TRAP, Signal::QUIT];
    for signal in signals {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Window::open_in(folder.path(), example());
        window.see("row 0 keys 0");
        let limits = fs::read_to_string(format!("/proc/{}/limits", window.pid().as_raw_nonzero()));
        let limits = limits.unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        let numbers: Vec<_> = core.split_whitespace().skip(4).take(2).collect();
        assert_eq!(numbers, ["0", "0"]);
        window.signal(signal);
        window.ended();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{signal:?}");
    }
    figures::hold("no_core_file_is_written", &[figures::exactly(signals.len(), "endings")]);
}

mod tmux {
    use std::{
        path::PathBuf,
        sync::atomic::{AtomicU32, Ordering},
        time::{Duration, Instant},
    };

    use super::*;
    use crate::pty::DEADLINE;

    /// A terminal multiplexer of our own, with a history that is searched.
    struct Tmux {
        socket: String,
        _folder: tempfile::TempDir,
    }

    impl Tmux {
        /// `None`, said aloud, where there is no tmux.
        fn start(alternate: bool) -> Option<Self> {
            static COUNT: AtomicU32 = AtomicU32::new(0);
            if Command::new("tmux").arg("-V").output().is_err() {
                println!("not run: tmux is missing");
                return None;
            }
            let number = COUNT.fetch_add(1, Ordering::Relaxed);
            let socket = format!("exits-{}-{number}", std::process::id());
            let folder = tempfile::tempdir().unwrap();
            let settings: PathBuf = folder.path().join("conf");
            let on = if alternate { "on" } else { "off" };
            fs::write(&settings, format!("set -g alternate-screen {on}\nset -g history-limit 9000\nset -g default-shell /bin/sh\n")).unwrap();
            let tmux = Self { socket, _folder: folder };
            tmux.ask(&[
                "-f",
                settings.to_str().unwrap(),
                "new-session",
                "-d",
                "-x",
                "80",
                "-y",
                "24",
                "env",
                "ENV=",
                "HISTFILE=/dev/null",
                "PS1=ready> ",
                "sh",
                "-i",
            ]);
            tmux.wait("ready>");
            Some(tmux)
        }

        fn ask(&self, arguments: &[&str]) -> String {
            let mut tmux = Command::new("tmux");
            tmux.env_remove("TMUX").args(["-L", &self.socket]).args(arguments);
            let output = tmux.output().unwrap();
            assert!(output.status.success(), "{arguments:?}: {output:?}");
            String::from_utf8(output.stdout).unwrap()
        }

        fn keys(&self, keys: &[&str]) {
            self.ask(&[&["send-keys"], keys].concat());
        }

        fn visible(&self) -> String {
            self.ask(&["capture-pane", "-p"])
        }

        /// Screen, history and the other screen, if there is one.
        fn everything(&self) -> String {
            self.ask(&["capture-pane", "-p", "-S", "-", "-E", "-"])
                + &self.ask(&["capture-pane", "-p", "-a", "-q", "-S", "-", "-E", "-"])
        }

        fn wait_for(&self, what: &str, wanted: impl Fn(&str) -> bool) {
            let last = Instant::now() + DEADLINE;
            while !wanted(&self.visible()) {
                assert!(Instant::now() < last, "never seen: {what}\n{}", self.everything());
                std::thread::sleep(Duration::from_millis(10));
            }
        }

        fn wait(&self, text: &str) {
            self.wait_for(text, |screen| screen.contains(text));
        }

        fn start_list(&self) -> &Self {
            self.keys(&[&format!("{}", example().display()), "Enter"]);
            self.wait("granskog 80x24 row 0 keys 0");
            self
        }

        /// The shell answers again, and the word is nowhere.
        fn assert_no_trace(&self, case: &str) {
            self.wait_for("the shell", |screen| {
                screen.contains("ready>") && !screen.contains("granskog")
            });
            self.keys(&["echo shell-$((40 + 2))", "Enter"]);
            self.wait("shell-42");
            let everything = self.everything();
            assert_eq!(everything.matches("granskog").count(), 0, "{case}\n{everything}");
        }
    }

    impl Drop for Tmux {
        fn drop(&mut self) {
            drop(Command::new("tmux").args(["-L", &self.socket, "kill-server"]).output());
        }
    }

    #[test]
    fn the_leave_key_leaves_no_trace_in_the_history() {
        for alternate in [true, false] {
            let Some(tmux) = Tmux::start(alternate) else { return };
            tmux.start_list().keys(&["j", "j", "C-x"]);
            tmux.assert_no_trace("left");
        }
    }

    #[test]
    fn a_signal_or_a_panic_leaves_no_trace_in_the_history() {
        for alternate in [true, false] {
            let Some(tmux) = Tmux::start(alternate) else { return };
            let pid = || tmux.ask(&["display-message", "-p", "#{pane_pid}"]).trim().to_owned();
            for signal in ["TERM", "HUP", "QUIT"] {
                tmux.start_list();
                let job =
                    fs::read_to_string(format!("/proc/{0}/task/{0}/children", pid())).unwrap();
                Command::new("kill").args(["-s", signal, job.trim()]).status().unwrap();
                tmux.assert_no_trace(signal);
            }
            for key in ["p", "t", "q"] {
                tmux.start_list().keys(&[key]);
                tmux.assert_no_trace(key);
            }
        }
    }

    #[test]
    fn suspending_leaves_no_trace_in_the_history() {
        for alternate in [true, false] {
            let Some(tmux) = Tmux::start(alternate) else { return };
            tmux.start_list().keys(&["j", "C-z"]);
            tmux.wait("Stopped");
            // The shell names the job by its command, which does not hold the word.
            tmux.assert_no_trace("lent");
            tmux.keys(&["fg", "Enter"]);
            tmux.wait("row 1 keys 1");
            tmux.keys(&["C-x"]);
            tmux.assert_no_trace("left after the loan");
        }
    }

    #[test]
    fn resizing_leaves_no_trace_in_the_history() {
        for alternate in [true, false] {
            let Some(tmux) = Tmux::start(alternate) else { return };
            tmux.start_list();
            for (cols, rows) in [("80", "10"), ("80", "30"), ("80", "6"), ("100", "24")] {
                tmux.ask(&["resize-window", "-x", cols, "-y", rows]);
                tmux.wait(&format!("granskog {cols}x{rows}"));
            }
            tmux.keys(&["C-x"]);
            tmux.assert_no_trace("resized");
        }
    }

    #[test]
    fn esc_and_the_next_key_are_told_apart_in_the_end() {
        let Some(tmux) = Tmux::start(true) else { return };
        tmux.start_list().keys(&["Escape"]);
        tmux.wait("keys 1");
        tmux.keys(&["C-x"]);
        tmux.assert_no_trace("after Esc");
    }

    /// As it comes, tmux holds an Esc back for half a second and sends what follows with it.
    #[test]
    fn with_default_settings_the_leave_key_is_heard_at_every_gap_after_esc() {
        if Command::new("tmux").arg("-V").output().is_err() {
            println!("not run: tmux is missing");
            return;
        }
        let gaps: Vec<u64> = (0..=1000).step_by(20).collect();
        std::thread::scope(|scope| {
            // Most of the time is waiting, so several wait at once.
            for gaps in gaps.chunks(7) {
                scope.spawn(|| gaps.iter().for_each(|gap| assert_leaves_after_esc(*gap)));
            }
        });
        figures::hold(
            "with_default_settings_the_leave_key_is_heard_at_every_gap_after_esc",
            &[figures::exactly(gaps.len(), "gaps")],
        );
    }

    /// In a tmux of its own, with the settings it comes with.
    fn assert_leaves_after_esc(gap: u64) {
        let socket = format!("exits-esc-{}-{gap}", std::process::id());
        let program = example().to_str().unwrap();
        let arguments = ["-L", &socket, "-f", "/dev/null", "new-session", program];
        let mut window = Window::open((80, 24), Path::new("tmux"), &arguments, &[]);
        window.see("row 0 keys 0");
        window.press("\x1b");
        std::thread::sleep(Duration::from_millis(gap));
        window.press(CTRL_X);
        assert!(window.ended_within(Duration::from_secs(3)).is_some(), "deaf after {gap} ms");
    }
}

#[test]
fn the_screen_is_wiped_before_it_is_left() {
    let mut window = list(&[]);
    window.press(CTRL_X);
    window.ended();
    assert_wiped(&window);
}

#[test]
fn a_window_that_loses_its_size_is_wiped_to_its_former_height() {
    let mut window = list(&[]);
    window.claim_size(0, 0);
    window.press(CTRL_X);
    window.ended();
    assert_wiped(&window);
}

/// All of the 24 lines were erased between the last frame and the end.
fn assert_wiped(window: &Window) {
    let bytes = window.bytes();
    let text = String::from_utf8_lossy(&bytes);
    let (before, after) = text.rsplit_once("\x1b[?1049l").unwrap();
    let wiped = before.rsplit_once("granskog").unwrap().1;
    for row in 1..=24 {
        assert!(wiped.contains(&format!("\x1b[{row};1H\x1b[2K")), "line {row}");
    }
    assert!(!after.contains("granskog"));
}
