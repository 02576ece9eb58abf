//! Whatever comes from the keyboard, the leave key works.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::pty::{DEADLINE, Window};

use super::{
    CTRL_X, assert_given_back, example, list, programs,
    suspending::{job, wait_for_state, wait_until},
};

/// Bytes crossterm 0.29 takes for the beginning of something, and waits for an end that no
/// control character is: the leave key is not heard. No keyboard sends them by one key.
const DEAFENING: [&[u8]; 4] = [b"\x1b[200~never closed", b"\x1b[1;", b"\x1b[?1;", b"\x1b[M"];

/// Bytes no keyboard should send, each of which has broken some program.
const CORPUS: [&[u8]; 29] = [
    // What crossterm 0.29 counts below zero on.
    b"\x1b[<0;0;0M",
    b"\x1b[<0;0;0m",
    b"\x1b[M   ",
    b"\x1b[M\x00\x00\x00",
    b"\x1b[32;0;0M",
    b"\x1b[0;0R",
    b"\x1b[1;1R",
    // Numbers that do not fit.
    b"\x1b[<999999;999999;999999M",
    b"\x1b[99999999999999999999~",
    b"\x1b[;;;;;;;;~",
    b"\x1b[1;99A",
    b"\x1b[1114112u",
    b"\x1b[55296;5u",
    b"\x1b[57399;5:3u",
    // Not UTF-8, and halves of it.
    b"\xff\xfe",
    b"\xc3(",
    b"\xe2\x82",
    b"\xf0\x9f",
    b"\xed\xa0\x80",
    b"\0\0\0",
    // Replies to questions nobody asked, and halves of sequences.
    b"\x1b[?62;22c",
    b"\x1b[?1u",
    b"\x1b]11;rgb:0000/0000/0000\x07",
    b"\x1bP1$r0m\x1b\\",
    b"\x1b[I\x1b[O",
    b"\x1b",
    b"\x1b[",
    b"\x1bO",
    b"\x1b[200~pasted\x1b[201~",
];

#[test]
fn no_bytes_break_the_program_or_stop_it_from_reading() {
    for program in programs() {
        for bytes in CORPUS {
            let mut window = program.open();
            window.press(bytes);
            // Half a sequence may swallow what follows, so the key is pressed as a person would.
            let last = Instant::now() + DEADLINE;
            while window.ended_within(Duration::from_millis(100)).is_none() {
                assert!(Instant::now() < last, "deaf after {}", bytes.escape_ascii());
                window.press(CTRL_X);
            }
            let status = window.ended();
            assert_eq!(status.exit_code(), 0, "after {}", bytes.escape_ascii());
            assert_given_back(&window, program.word);
        }
    }
}

#[test]
fn during_an_unclosed_paste_signals_and_closing_still_work() {
    for program in programs() {
        for bytes in DEAFENING {
            let mut window = program.open();
            window.press(bytes);
            window.press(CTRL_X);
            window.signal(Signal::TERM);
            assert!(window.ended_within(Duration::from_secs(1)).is_some());
            window.ended();
            assert_given_back(&window, program.word);

            let mut window = program.open();
            window.press(bytes);
            window.close();
            assert!(window.ended_within(Duration::from_secs(1)).is_some());
        }
    }
}

#[test]
fn four_thousand_keys_at_once_are_all_read() {
    let mut window = list(&[]);
    window.press("j".repeat(4000));
    window.see("row 4000 keys 4000");
    window.press(CTRL_X);
    window.ended();
}

#[test]
fn the_leave_key_is_read_behind_four_thousand_others() {
    for program in programs() {
        let mut window = program.open();
        let mut keys = "j".repeat(4000).into_bytes();
        keys.extend(CTRL_X);
        let start = Instant::now();
        window.press(keys);
        assert_eq!(window.ended().exit_code(), 0);
        println!("4,000 keys and the leave key: {:?}", start.elapsed());
        assert_given_back(&window, program.word);
    }
}

#[test]
fn many_keys_are_drawn_in_few_frames() {
    let mut window = list(&[]);
    window.press("j".repeat(2000));
    window.see("keys 2000");
    let draws = window.contents();
    let draws: u32 =
        draws.split("draws ").nth(1).unwrap().lines().next().unwrap().trim().parse().unwrap();
    assert!(draws < 200, "{draws} frames");
    window.press(CTRL_X);
    window.ended();
}

#[test]
fn the_leave_key_goes_before_the_keys_pressed_with_it() {
    let mut window = list(&["slow-build"]);
    // The panic key comes first, but was never wanted by someone who leaves.
    window.press("p\x18");
    let code = window.ended().exit_code();
    assert!(code == 0 || code == 101);
    assert_given_back(&window, "granskog");
}

#[test]
fn keys_meant_for_the_program_do_not_reach_the_shell() {
    let line = format!("{}; read -r line; echo \"got <$line>\"", example().display());
    let mut window = Window::open((80, 24), Path::new("sh"), &["-c", &line], &[]);
    window.see("row 0 keys 0");
    let program = job(&window);
    kill_process(program, Signal::STOP).unwrap();
    wait_for_state(program, Some('T'));
    // More than is read at once: the rest waits in the terminal.
    window.press("j\x18".to_owned() + &"j".repeat(3000));
    wait_until(|| window.unread() > 3000);
    kill_process(program, Signal::CONT).unwrap();
    window.wait("the shell", |screen| !screen.alternate_screen());
    window.press("typed later\n");
    window.see("got <typed later>");
}

#[test]
fn an_idle_program_sleeps() {
    for program in programs() {
        let mut window = program.open();
        wait_until_idle(window.pid());
        let before = switches(window.pid());
        assert!(window.ended_within(Duration::from_millis(700)).is_none());
        assert_eq!(switches(window.pid()), before, "it woke");
    }
}

/// Waits until the program does nothing for a while: sleeping, or stuck in a write.
pub fn wait_until_idle(pid: Pid) {
    let last = Instant::now() + DEADLINE;
    let mut before = switches(pid);
    loop {
        std::thread::sleep(Duration::from_millis(150));
        let now = switches(pid);
        if now == before {
            return;
        }
        assert!(Instant::now() < last, "never idle");
        before = now;
    }
}

/// How often the program's threads have given up the processor.
fn switches(pid: Pid) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero())).unwrap();
    let statuses = tasks.map(|task| std::fs::read_to_string(task.unwrap().path().join("status")));
    let count = |status: String| -> u64 {
        let lines = status.lines().filter_map(|line| line.split_once("ctxt_switches:"));
        lines.map(|(_, count)| count.trim().parse::<u64>().unwrap()).sum()
    };
    statuses.map(|status| count(status.unwrap())).sum()
}
