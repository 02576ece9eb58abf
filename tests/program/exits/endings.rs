//! Each way to end, each with the terminal given back.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use portable_pty::{PtySize, native_pty_system};
use rustix::process::Signal;

use crate::{
    figures,
    pty::{DEADLINE, Window},
};

use super::{CTRL_C, CTRL_X, assert_given_back, assert_harmless, example, list, programs};

const SIGNALS: [(Signal, &str); 13] = [
    (Signal::HUP, "Hangup"),
    (Signal::INT, "Interrupt"),
    (Signal::QUIT, "Quit"),
    (Signal::TERM, "Terminated"),
    (Signal::ALARM, "Alarm clock"),
    (Signal::USR1, "User defined signal 1"),
    (Signal::USR2, "User defined signal 2"),
    (Signal::XCPU, "CPU time limit exceeded"),
    (Signal::ABORT, "Aborted"),
    (Signal::TRAP, "Trace/breakpoint trap"),
    (Signal::VTALARM, "Virtual timer expired"),
    (Signal::PROF, "Profiling timer expired"),
    (Signal::SYS, "Bad system call"),
];

/// Signals of Linux that a program cannot end itself by in the name of the system: of a coprocessor,
/// of a file, of the power supply, and real-time ones. It says them as a shell would.
#[cfg(target_os = "linux")]
const NUMBERED_SIGNALS: [u32; 6] = [16, 29, 30, 34, 49, 64];

#[test]
fn the_leave_key_wipes_and_ends() {
    for program in programs() {
        for key in [CTRL_X, CTRL_C] {
            let mut window = program.open();
            window.press(key);
            assert_eq!(window.ended().exit_code(), 0);
            assert_given_back(&window, program.word);
        }
    }
}

#[test]
fn the_leave_key_does_not_wait_for_a_session_that_hangs() {
    let mut window = list(&[]);
    window.press("h");
    window.press(CTRL_X);
    window.wait("an empty screen", |screen| screen.contents().trim().is_empty());
    let status = window.ended_within(Duration::from_millis(1500)).expect("still running");
    assert_eq!(status.exit_code(), 0);
    window.ended();
    assert_given_back(&window, "granskog");
}

#[test]
fn the_leave_key_does_not_wait_for_the_content() {
    let mut window = Window::open((80, 24), example(), &["slow-build"], &[]);
    window.see("first frame");
    window.press(CTRL_X);
    window.wait("an empty screen", |screen| screen.contents().trim().is_empty());
    // The content takes 300 ms more to come.
    assert!(window.ended_within(Duration::from_millis(50)).is_none(), "wiped too late");
    assert_eq!(window.ended().exit_code(), 0);
    assert_given_back(&window, "granskog");
}

#[test]
fn a_session_that_is_over_wipes_and_ends() {
    let mut window = list(&[]);
    window.press("jjq");
    assert_eq!(window.ended().exit_code(), 0);
    assert_given_back(&window, "granskog");
}

#[test]
fn an_error_before_the_session_gives_the_terminal_back() {
    let mut window = Window::open((80, 24), example(), &["error-in-build"], &[]);
    assert_eq!(window.ended().exit_code(), 1);
    assert_given_back(&window, "granskog");
    assert!(!String::from_utf8_lossy(&window.bytes()).contains("blåbär"));
}

#[test]
fn each_signal_gives_the_terminal_back_and_ends_the_program() {
    for program in programs() {
        for (signal, name) in SIGNALS {
            let mut window = program.open();
            window.signal(signal);
            let status = window.ended();
            assert!(status.signal().is_some_and(|said| said.starts_with(name)), "{status:?}");
            assert_given_back(&window, program.word);
        }
    }
    let endings = SIGNALS.len() * programs().len();
    figures::hold(
        "each_signal_gives_the_terminal_back_and_ends_the_program",
        &[figures::exactly(endings, "endings")],
    );
}

#[cfg(target_os = "linux")]
#[test]
fn each_signal_without_a_name_gives_the_terminal_back_too() {
    for program in programs() {
        for signal in NUMBERED_SIGNALS {
            let mut window = program.open();
            let pid = window.pid().as_raw_nonzero().to_string();
            let sent = Command::new("kill").args([&format!("-{signal}"), &pid]).status().unwrap();
            assert!(sent.success(), "{signal}");
            assert_eq!(window.ended().exit_code(), 128 + signal);
            assert_given_back(&window, program.word);
        }
    }
    let endings = NUMBERED_SIGNALS.len() * programs().len();
    figures::hold(
        "each_signal_without_a_name_gives_the_terminal_back_too",
        &[figures::exactly(endings, "endings")],
    );
}

#[test]
fn a_signal_while_the_session_is_built_gives_the_terminal_back() {
    for (signal, name) in SIGNALS {
        let mut window = Window::open((80, 24), example(), &["slow-build"], &[]);
        window.see("first frame");
        window.signal(signal);
        let status = window.ended();
        assert!(status.signal().is_some_and(|said| said.starts_with(name)), "{status:?}");
        assert_given_back(&window, "granskog");
    }
    figures::hold(
        "a_signal_while_the_session_is_built_gives_the_terminal_back",
        &[figures::exactly(SIGNALS.len(), "endings")],
    );
}

#[test]
fn a_signal_ends_a_session_that_hangs() {
    let mut window = list(&[]);
    window.press("h");
    window.signal(Signal::TERM);
    assert!(window.ended_within(Duration::from_secs(1)).is_some());
    window.ended();
    assert_given_back(&window, "granskog");
}

#[test]
fn a_terminal_that_takes_no_output_does_not_keep_the_program_running() {
    let mut window = list(&["flood"]);
    let pid = window.pid();
    window.stall(|| super::keyboard::wait_until_idle(pid));
    window.signal(Signal::TERM);
    // It cannot wipe a screen that takes nothing, but must not stay behind it.
    assert!(window.ended_within(Duration::from_secs(3)).is_some());
    window.unstall();
    assert!(window.is_cooked());
}

#[test]
fn a_closed_window_ends_the_program_within_a_second() {
    for program in programs() {
        let mut window = program.open();
        window.close();
        let status = window.ended_within(Duration::from_secs(1)).expect("still running");
        // By the signal, or by the keyboard or the screen that failed first.
        let by_signal = status.signal().is_some_and(|said| said.starts_with("Hangup"));
        assert!(by_signal || status.exit_code() == 1, "{status:?}");
    }
}

#[test]
fn a_closed_window_ends_a_program_that_no_signal_reaches() {
    let mut window = Window::open_outside_session((80, 24), example());
    window.see("granskog 80x24 row 0");
    window.close();
    assert!(window.ended_within(Duration::from_secs(1)).is_some(), "still running");

    let mut window = Window::open_outside_session((80, 24), example());
    window.see("granskog 80x24 row 0");
    window.press("h");
    window.close();
    assert!(window.ended_within(Duration::from_secs(1)).is_some(), "still running while it hangs");
}

#[test]
fn a_closed_window_ends_a_session_that_hangs() {
    let mut window = list(&[]);
    window.press("h");
    window.close();
    assert!(window.ended_within(Duration::from_secs(1)).is_some(), "still running");
}

#[test]
fn without_a_terminal_on_both_sides_no_escape_is_sent() {
    for program in programs() {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let name = pair.master.tty_name().unwrap();
        let mut typed = pair.master.take_writer().unwrap();
        let terminal = || std::fs::File::options().read(true).write(true).open(&name).unwrap();
        let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
        let combinations: [(Stdio, Stdio); 4] = [
            (Stdio::null(), Stdio::piped()),
            (terminal().into(), Stdio::piped()),
            (Stdio::null(), terminal().into()),
            (terminal().into(), full().into()),
        ];
        let before = format!("{:?}", pair.master.get_termios().unwrap().local_flags);
        for (keys, screen) in combinations {
            let mut command = Command::new(&program.path);
            command.env("TERM", "xterm-256color").env_remove("ACCESSIBLE");
            command.stdin(keys).stdout(screen).stderr(Stdio::piped());
            let child = command.spawn().unwrap();
            // The real program goes on in lines, and hears here that there are none.
            typed.write_all(b"\x04").unwrap();
            let output = child.wait_with_output().unwrap();
            assert!(!output.stdout.contains(&0x1b), "{:?}", output.stdout);
            assert!(!output.stderr.contains(&0x1b), "{:?}", output.stderr);
        }
        assert_eq!(format!("{:?}", pair.master.get_termios().unwrap().local_flags), before);
    }
}

#[test]
fn a_dumb_terminal_or_a_person_who_wants_lines_gets_no_escape() {
    for environment in [("TERM", "dumb"), ("TERM", ""), ("ACCESSIBLE", "1")] {
        let mut window = Window::open((80, 24), example(), &[], &[environment]);
        assert_eq!(window.ended().exit_code(), 2);
        assert!(!window.bytes().contains(&0x1b), "{environment:?}");
    }
}

#[test]
fn a_window_of_no_size_or_one_cell_does_no_harm() {
    for program in programs() {
        for (cols, rows) in [(0, 0), (1, 1), (0, 24), (80, 0), (1, 24), (80, 1), (500, 200)] {
            let mut window = program.open();
            window.resize(cols, rows);
            window.resize(100, 30);
            window.see(program.word);
            window.resize(cols, rows);
            window.press(CTRL_X);
            assert_eq!(window.ended().exit_code(), 0, "{cols}×{rows}");
            // What was drawn at 100×30 is wiped, though the window says it is smaller.
            window.resize(100, 30);
            assert_given_back(&window, program.word);
        }
    }
}

#[test]
fn a_window_of_absurd_size_is_drawn_in_part_and_at_once() {
    for program in programs() {
        for (cols, rows) in [(65_535, 65_535), (5000, 5000), (65_535, 24), (80, 65_535)] {
            let mut window = program.open();
            window.claim_size(cols, rows);
            window.claim_size(cols - 1, rows - 1);
            let start = Instant::now();
            window.press(CTRL_X);
            assert!(window.ended_within(Duration::from_secs(1)).is_some(), "{cols}×{rows}");
            println!("left {cols}×{rows} in {:?}", start.elapsed());
            window.ended();
            assert_given_back(&window, program.word);
        }
    }
    let mut window = list(&[]);
    window.claim_size(65_000, 1000);
    window.see("granskog 500x200");
    window.press(CTRL_X);
    window.ended();
}

#[test]
fn a_start_that_fails_says_the_cause_and_whom_to_call_in_one_line() {
    for (limit, cause) in [("-n 5", "Too many open files"), ("-d 4096", "out of memory")] {
        for (language, call) in [("sv", "Ring 112"), ("en", "Call 112")] {
            let program = crate::vaksam().display();
            let line = format!("ulimit {limit}; exec '{program}' -L {language}");
            let mut window = Window::open((120, 24), Path::new("sh"), &["-c", &line], &[]);
            assert_eq!(window.ended().exit_code(), 1, "{limit}");
            let text = String::from_utf8_lossy(&window.bytes()).into_owned();
            assert_eq!(text.trim().lines().count(), 1, "{text}");
            assert!(text.contains(cause) && text.contains(call), "{text}");
            assert!(!text.contains('\x1b'), "{text}");
            assert!(window.is_cooked());
        }
    }
}

#[test]
fn an_absurd_stack_size_in_the_environment_changes_nothing() {
    let absurd = [("RUST_MIN_STACK", "99999999999999999")];
    let mut window = Window::open((80, 24), crate::vaksam(), &[], &absurd);
    window.see("Ctrl-X");
    window.press(CTRL_X);
    assert_eq!(window.ended().exit_code(), 0);
    assert_given_back(&window, "Ctrl-X");
}

#[test]
fn a_window_that_starts_without_a_size_is_drawn_once_it_has_one() {
    let mut window = Window::open_unsized(example());
    window.wait("the alternate screen", vt100::Screen::alternate_screen);
    window.resize(70, 20);
    window.see("granskog 70x20");
    window.press(CTRL_X);
    window.ended();
    assert_given_back(&window, "granskog");
}

#[test]
fn a_resized_window_is_drawn_in_full() {
    let mut window = list(&[]);
    window.resize(60, 10);
    window.see("granskog 60x10");
    window.resize(120, 40);
    window.see("granskog 120x40");
    window.wait("the last line", |screen| screen.contents().contains("granskog line 39"));
    window.press(CTRL_X);
    window.ended();
    assert_given_back(&window, "granskog");
}

#[test]
fn a_window_small_for_a_moment_is_drawn_in_full_again() {
    let mut window = list(&["slow-build"]);
    window.resize(20, 5);
    window.resize(80, 24);
    window.wait("every line", |screen| {
        (1..24).all(|row| screen.contents().contains(&format!("granskog line {row}")))
    });
    window.press(CTRL_X);
    window.ended();
}

#[test]
fn the_first_frame_stands_before_the_session_is_built() {
    let mut window = Window::open((80, 24), example(), &["slow-build"], &[]);
    window.see("granskog: first frame");
    // Typed while nobody listens; not lost.
    window.press("jjj");
    window.see("row 3 keys 3");
    window.press(CTRL_X);
    window.ended();
    assert_given_back(&window, "granskog");
}

#[test]
fn a_window_resized_while_the_session_is_built_is_not_missed() {
    let window = Window::open((80, 24), example(), &["slow-build"], &[]);
    window.see("granskog: first frame");
    window.resize(50, 12);
    window.see("granskog 50x12");
}

#[test]
fn time_passes_when_the_session_wants_it() {
    let mut window = list(&["tick"]);
    window.see("ticks 5");
    // Half a key must not stop the clock.
    window.press("\x1b[");
    window.see("ticks 30");
    assert!(window.ended_within(Duration::ZERO).is_none());
}

#[test]
fn nothing_is_sent_that_would_have_to_be_taken_back() {
    let mut window = list(&[]);
    window.resize(40, 12);
    window.see("granskog 40x12");
    window.press("j\x1b[200~pasted\x1b[201~");
    window.press(CTRL_X);
    window.ended_within(DEADLINE).unwrap();
    assert_harmless(&window.bytes());
}
