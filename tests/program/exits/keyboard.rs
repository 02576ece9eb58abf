//! Whatever comes from the keyboard, the leave key works.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::{
    chance::{Chance, steps},
    figures,
    pty::{DEADLINE, Window},
};

use super::{
    CTRL_C, CTRL_X, assert_given_back, example, list, programs,
    suspending::{job, wait_for_state, wait_until},
};

/// What is never finished, or is long in coming.
const UNFINISHED: [&[u8]; 12] = [
    b"\x1b[200~never closed",
    b"\x1b[1;",
    b"\x1b[1;5",
    b"\x1b[?1;",
    b"\x1b[M",
    b"\x1b[",
    b"\x1bO",
    b"\x1b",
    b"\x1b]11;rgb:",
    b"\x1bP1$r",
    b"\xc3",
    b"\xf0\x9f",
];

/// Far less than a person notices, and far more than a busy machine needs.
const AT_ONCE: Duration = Duration::from_secs(1);

/// Bytes no keyboard should send, each of which has broken some program.
const CORPUS: [&[u8]; 37] = [
    // Notices that terminals send unasked, and keys of rxvt that end as nothing else does.
    b"\x1b[?997;1n",
    b"\x1b[?2026;2$y",
    b"\x1b[7$",
    b"\x1b[8$",
    b"\x1b[3$",
    // The mouse, in all the ways of reporting it.
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
    b"\x1b[?99999999999999999999;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1n",
    b"\x1b]52;c;never ended",
    b"\x1b[0$",
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

/// Sends the bytes and the leave key, and sees that the program ends at once and well.
fn assert_leaves(mut window: Window, word: &str, bytes: &[u8], leave: &[u8], in_one_read: bool) {
    if in_one_read {
        window.press([bytes, leave].concat());
    } else {
        window.press(bytes);
        std::thread::sleep(Duration::from_millis(5));
        window.press(leave);
    }
    let pressed = [bytes, leave].concat();
    let pressed = pressed.escape_ascii();
    let status = window.ended_within(AT_ONCE);
    let status = status.unwrap_or_else(|| panic!("deaf after {pressed}\n{}", window.describe()));
    assert_eq!(status.exit_code(), 0, "after {pressed}");
    window.ended();
    assert_given_back(&window, word);
}

#[test]
fn the_first_leave_key_is_heard_whatever_stands_before_it() {
    let mut endings = 0;
    for program in programs() {
        for bytes in CORPUS.iter().chain(&UNFINISHED) {
            for (leave, in_one_read) in [(CTRL_X, true), (CTRL_C, false)] {
                assert_leaves(program.open(), program.word, bytes, leave, in_one_read);
                endings += 1;
            }
        }
    }
    figures::hold(
        "the_first_leave_key_is_heard_whatever_stands_before_it",
        &[
            figures::exactly(endings, "endings"),
            figures::exactly(CORPUS.len() + UNFINISHED.len(), "strings"),
        ],
    );
}

#[test]
fn the_leave_key_is_heard_in_the_spellings_of_other_protocols() {
    for program in programs() {
        for leave in [
            "\x1b[27;5;120~",
            "\x1b[27;6;88~",
            "\x1b[1095::120;5u",
            "\x1b[120;5u",
            "\x1b[120;69u",
            "\x1b[120;133u",
            "\x1b[99;6u",
        ] {
            assert_leaves(program.open(), program.word, b"j", leave.as_bytes(), false);
        }
    }
}

/// `VAKSAM_WALKS=50` tries ten thousand.
#[test]
fn the_leave_key_is_heard_behind_random_bytes() {
    let mut chance = Chance::new("random bytes", 9);
    let mut times = Vec::new();
    for _ in 0..steps(200) {
        let mut bytes: Vec<u8> = Vec::new();
        for _ in 0..chance.below(64) {
            if chance.one_in(4) {
                bytes.extend(*chance.pick(&UNFINISHED));
            } else {
                bytes.push(u8::try_from(chance.to(255)).unwrap());
            }
        }
        bytes.truncate(64);
        let mut window = list(&[]);
        let start = Instant::now();
        window.press([&bytes, CTRL_X].concat());
        let status = window.ended_within(AT_ONCE).unwrap_or_else(|| {
            // Told apart, since a busy machine may hold a program up, and a deaf one never ends.
            let late = window.ended_within(DEADLINE).map(|_| start.elapsed());
            panic!("after {}: late {late:?}\n{}", bytes.escape_ascii(), window.describe())
        });
        times.push(start.elapsed());
        assert_eq!(status.exit_code(), 0, "after {}", bytes.escape_ascii());
        window.ended();
        assert_given_back(&window, "granskog");
    }
    times.sort_unstable();
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    println!("{} times, to leave: median {median:?}, slowest {slowest:?}", times.len());
    // What is promised for each; here of the median, since a busy machine may hold any one up.
    assert!(median < Duration::from_millis(100), "{median:?}");
    figures::hold(
        "the_leave_key_is_heard_behind_random_bytes",
        &[figures::exactly(times.len(), "random strings")],
    );
}

#[test]
fn what_waits_in_the_terminal_when_the_program_starts_does_no_harm() {
    for bytes in ["\x1b[?997;1n", "\x1b[?2026;2$y", "\x1b[7$", "\x1b[200~"] {
        let line = format!("sleep 0.1; exec {}", example().display());
        let mut window = Window::open((80, 24), Path::new("sh"), &["-c", &line], &[]);
        window.press(bytes);
        window.see("granskog 80x24 row 0");
        window.press(CTRL_X);
        assert!(window.ended_within(AT_ONCE).is_some(), "deaf after {}", bytes.escape_default());
        window.ended();
        assert!(window.is_cooked());
    }
}

#[test]
fn during_an_unclosed_paste_signals_and_closing_still_work() {
    let mut endings = 0;
    for program in programs() {
        for bytes in UNFINISHED {
            let mut window = program.open();
            window.press(bytes);
            window.signal(Signal::TERM);
            assert!(window.ended_within(AT_ONCE).is_some());
            window.ended();
            assert_given_back(&window, program.word);

            let mut window = program.open();
            window.press(bytes);
            window.close();
            assert!(window.ended_within(AT_ONCE).is_some());
            endings += 2;
        }
    }
    figures::hold(
        "during_an_unclosed_paste_signals_and_closing_still_work",
        &[figures::exactly(endings, "endings")],
    );
}

#[test]
fn a_key_in_pieces_is_that_key_and_never_letters() {
    let mut window = list(&[]);
    let mut rows = 0;
    for (first, second) in [("\x1b", "[B"), ("\x1b[", "B"), ("\x1bO", "B"), ("\x1b[1;2", "B")] {
        for gap in [1, 10, 300] {
            if first == "\x1b" && gap > 10 {
                continue;
            }
            window.press(first);
            std::thread::sleep(Duration::from_millis(gap));
            window.press(second);
            rows += 1;
            window.see(&format!("row {rows} keys {rows}"));
        }
    }
    // Too late, it was Esc; and what comes of the arrow is no letter.
    window.press("\x1b");
    window.see(&format!("row {rows} keys {}", rows + 1));
    window.press("[Bj");
    window.see(&format!("row {} keys {}", rows + 1, rows + 2));
    window.press(CTRL_X);
    window.ended();
}

#[test]
fn a_paste_is_not_typed_and_ends_by_itself() {
    let mut window = list(&[]);
    window.press("\x1b[200~jjj\x1b[201~j");
    window.see("row 1 keys 1");
    window.press("\x1b[200~jjj");
    std::thread::sleep(Duration::from_millis(300));
    window.press("j");
    window.see("row 2 keys 2");
    window.press(CTRL_X);
    window.ended();
}

#[test]
fn the_emergency_number_comes_by_its_key_right_after_esc() {
    for keys in ["\x1b!", "!", "\x1b[49;2;33u", "\x1bOQ", "\x1b[[B"] {
        let mut window = Window::open((80, 24), crate::vaksam(), &["-L", "sv"], &[]);
        window.see("Ctrl-X");
        window.press(keys);
        window.see("Ring 112 om någon är i fara");
        window.press(CTRL_X);
        window.ended();
    }
}

#[test]
fn one_thread_listens_and_draws_while_a_person_types() {
    let mut looks = 0;
    for program in programs() {
        let mut window = program.open();
        for _ in 0..5 {
            wait_until_idle(window.pid());
            let status = format!("/proc/{}/status", window.pid().as_raw_nonzero());
            let status = std::fs::read_to_string(status).unwrap();
            assert!(status.lines().any(|line| line == "Threads:\t1"), "{status}");
            window.press("j");
            looks += 1;
        }
        window.press(CTRL_X);
        window.ended();
    }
    figures::hold(
        "one_thread_listens_and_draws_while_a_person_types",
        &[figures::exactly(looks, "presses")],
    );
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
    // A thread may end between the list and the look at it; it then no longer wakes anybody.
    statuses.flatten().map(count).sum()
}
