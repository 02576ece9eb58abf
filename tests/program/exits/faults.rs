//! The program fails, or the system fails it.

use std::{path::Path, process::Command};

use crate::{figures, pty::Window};

use super::{CTRL_X, assert_given_back, assert_harmless, example, list};

/// The secret was never written, and the one line that was says where and no more.
fn assert_reported(window: &Window) {
    let text = String::from_utf8_lossy(&window.bytes()).into_owned();
    assert!(!text.contains("blåbär") && !text.contains("index out of bounds"), "{text}");
    assert_eq!(text.matches("the loop failed at failing_app.rs:").count(), 1, "{text}");
    assert!(window.contents().trim().starts_with("the loop failed at failing_app.rs:"), "{text}");
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_only_where() {
    for key in ["p", "i"] {
        let mut window = list(&[]);
        window.press(key);
        assert_eq!(window.ended().exit_code(), 101);
        assert_reported(&window);
        assert_given_back(&window, "granskog");
    }
}

#[test]
fn a_panic_in_another_thread_ends_the_program_too() {
    let mut window = list(&[]);
    window.press("t");
    assert_eq!(window.ended().exit_code(), 101);
    assert_reported(&window);
    assert_given_back(&window, "granskog");
}

#[test]
fn many_panics_at_once_are_reported_once() {
    for _ in 0..5 {
        let mut window = list(&[]);
        window.press("T");
        assert_eq!(window.ended().exit_code(), 101);
        assert_reported(&window);
        assert_given_back(&window, "granskog");
    }
}

#[test]
fn a_panic_before_the_session_gives_the_terminal_back() {
    for when in ["panic-in-first", "panic-in-build"] {
        let mut window = Window::open((80, 24), example(), &[when], &[]);
        assert_eq!(window.ended().exit_code(), 101);
        assert_reported(&window);
        assert_given_back(&window, "granskog");
    }
}

/// Makes each call of a kind fail in turn, as `SQLite` does, and ends the program with the leave
/// key where the failure did not end it.
#[test]
fn no_failing_call_leaves_the_terminal_half_way() {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("not run: strace is missing");
        return;
    }
    let mut endings = 0;
    for (call, error, most, key) in [
        ("write", "ENOSPC", 6, CTRL_X),
        // Wiped by the thread that has drawn, so that its count reaches the wiping.
        ("write", "ENOSPC", 6, b"q"),
        ("ioctl", "EIO", 16, CTRL_X),
        ("poll", "EINVAL", 8, CTRL_X),
        ("read", "EIO", 12, CTRL_X),
    ] {
        for turn in 1..=most {
            let inject = format!("--inject={call}:error={error}:when={turn}");
            let trace = format!("--trace={call}");
            let arguments =
                ["-f", "-qq", "-o", "/dev/null", &trace, &inject, example().to_str().unwrap()];
            let mut window = Window::open((80, 24), Path::new("strace"), &arguments, &[]);
            end_somehow(&mut window, key);
            assert!(window.is_cooked(), "{call} {turn}: {}", window.modes());
            assert!(!window.screen(vt100::Screen::alternate_screen), "{call} {turn}");
            assert!(!window.screen(vt100::Screen::hide_cursor), "{call} {turn}");
            assert!(!window.contents().contains("granskog"), "{call} {turn}");
            assert_harmless(&window.bytes());
            endings += 1;
        }
    }
    figures::hold(
        "no_failing_call_leaves_the_terminal_half_way",
        &[figures::exactly(endings, "endings")],
    );
}

fn end_somehow(window: &mut Window, key: &[u8]) {
    let shown = |output: &str| output.contains("row 0 keys 0");
    while window.ended_within(std::time::Duration::from_millis(20)).is_none() {
        if shown(&window.contents()) {
            window.press(key);
            window.ended();
            return;
        }
    }
    window.ended();
}
