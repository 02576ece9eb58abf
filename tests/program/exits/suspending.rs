//! Suspended, the program gives the terminal to the shell, and takes it back when it continues.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::{
    figures,
    pty::{DEADLINE, Window},
};

use super::{CTRL_X, CTRL_Z, Program, assert_given_back, assert_harmless, example, list, programs};

/// A shell with job control that reads plain lines, and the program started from it.
fn shell(program: &Program, line: &str) -> Window {
    let environment = [("PS1", "ready> "), ("HISTFILE", "/dev/null"), ("ENV", "")];
    let mut window = Window::open((80, 24), Path::new("sh"), &["-i", "+o", "emacs"], &environment);
    window.type_line(&format!("P={}", program.path.display()));
    window.type_line(line);
    window.see(program.word);
    window
}

/// The program under the shell.
pub fn job(shell: &Window) -> Pid {
    let mut pid = shell.pid().as_raw_nonzero();
    while let Some(child) = child(pid.get()) {
        pid = child.as_raw_nonzero();
    }
    Pid::from_raw(pid.get()).unwrap()
}

/// Waits until the process is in that state, or, for `None`, gone.
pub fn wait_for_state(pid: Pid, wanted: Option<char>) {
    wait_until(|| {
        let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
        let state = stat.ok().and_then(|stat| stat.rsplit_once(") ")?.1.chars().next());
        state.filter(|state| *state != 'Z') == wanted
    });
}

/// Waits until it is so.
pub fn wait_until(so: impl Fn() -> bool) {
    let last = Instant::now() + DEADLINE;
    while !so() {
        assert!(Instant::now() < last, "never so");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn child(pid: i32) -> Option<Pid> {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).ok()?;
    Pid::from_raw(children.split_whitespace().next()?.parse().ok()?)
}

/// The shell has the terminal, as good as it was, and nothing of the program on it.
fn assert_lent(window: &mut Window, program: &Program) {
    window.wait("the stopped job", |screen| screen.contents().contains("Stopped"));
    window.ask_shell("echo still here", "still here");
    assert_given_back(window, program.word);
}

fn leave(window: &mut Window, program: &Program) {
    window.press(CTRL_X);
    window.wait("the shell", |screen| !screen.alternate_screen());
    window.ask_shell("echo status $?", "status 0");
    assert_given_back(window, program.word);
    window.type_line("exit");
    window.ended();
    assert_harmless(&window.bytes());
}

#[test]
fn ctrl_z_wipes_the_terminal_and_fg_brings_everything_back() {
    let mut times = 0;
    for program in programs() {
        let mut window = shell(&program, "$P");
        for _ in 0..20 {
            window.press(CTRL_Z);
            assert_lent(&mut window, &program);
            window.type_line("fg");
            window.see(program.word);
            times += 1;
        }
        leave(&mut window, &program);
    }
    figures::hold(
        "ctrl_z_wipes_the_terminal_and_fg_brings_everything_back",
        &[figures::exactly(times, "suspensions")],
    );
}

#[test]
fn a_stop_signal_from_outside_suspends_like_ctrl_z() {
    for program in programs() {
        let mut window = shell(&program, "$P");
        kill_process(job(&window), Signal::TSTP).unwrap();
        assert_lent(&mut window, &program);
        window.type_line("fg");
        window.see(program.word);
        leave(&mut window, &program);
    }
}

#[test]
fn after_a_stop_nobody_can_catch_the_screen_is_restored() {
    for program in programs() {
        let mut window = shell(&program, "$P");
        let raw = window.modes();
        kill_process(job(&window), Signal::STOP).unwrap();
        window.wait("the stopped job", |screen| {
            ["Stopped", "ready>"].iter().all(|said| screen.contents().contains(said))
        });
        // Some shells put their settings back themselves; this one is asked to.
        window.press("stty sane\n");
        wait_until(|| window.modes() != raw);
        window.press("fg\n");
        wait_until(|| window.modes() == raw);
        window.wait("the program alone", |screen| {
            screen.contents().contains(program.word) && !screen.contents().contains("ready>")
        });
        leave(&mut window, &program);
    }
}

#[test]
fn the_answers_are_kept_while_suspended() {
    let program = Program { path: example().to_owned(), word: "granskog" };
    let mut window = shell(&program, "$P");
    window.press("jjj");
    window.see("row 3 keys 3");
    // The keys behind Ctrl-Z are the shell's or the program's, but never lost on the way.
    window.press(CTRL_Z);
    assert_lent(&mut window, &program);
    window.type_line("fg");
    window.see("row 3 keys 3");
    leave(&mut window, &program);
}

#[test]
fn in_the_background_it_waits_for_the_terminal() {
    for program in programs() {
        let mut window = shell(&program, "$P");
        let job = job(&window);
        window.press(CTRL_Z);
        assert_lent(&mut window, &program);
        // The settings it sees there are the shell's, and must not be "put back" at the end.
        window.type_line("stty -echo; bg");
        window.see("[1] ${P}");
        window.see_prompt();
        wait_for_state(job, Some('T'));
        window.press("stty echo\n");
        wait_until(|| window.is_cooked());
        window.ask_shell("jobs", "Stopped (tty");
        assert_given_back(&window, program.word);
        window.type_line("fg");
        window.see(program.word);
        leave(&mut window, &program);
    }
}

#[test]
fn a_parent_that_waits_is_stopped_too() {
    for program in programs() {
        let mut window = shell(&program, "sh -c '\"$0\"; echo parent goes on' $P");
        window.press(CTRL_Z);
        assert_lent(&mut window, &program);
        assert!(!window.contents().contains("parent goes on\n"));
        window.type_line("fg");
        window.see(program.word);
        leave(&mut window, &program);
    }
}

#[test]
fn without_a_shell_to_go_back_to_nothing_stops() {
    let mut window = list(&[]);
    window.press(CTRL_Z);
    window.signal(Signal::TSTP);
    window.press("j");
    window.see("row 1 keys 1");
    window.press(CTRL_X);
    assert_eq!(window.ended().exit_code(), 0);

    // A shell that only waits, as a terminal starts one for a single command.
    let line = format!("{}; echo over", example().display());
    let mut window = Window::open((80, 24), Path::new("sh"), &["-c", &line], &[]);
    window.see("row 0 keys 0");
    window.press(CTRL_Z);
    window.press("j");
    window.see("row 1 keys 1");
    window.press(CTRL_X);
    assert_eq!(window.ended().exit_code(), 0);
    assert!(window.contents().contains("over"));
}

#[test]
fn a_signal_ends_a_suspended_program_and_touches_nothing() {
    for program in programs() {
        let mut window = shell(&program, "$P");
        let job = job(&window);
        window.press(CTRL_Z);
        assert_lent(&mut window, &program);
        let before = window.contents();
        kill_process(job, Signal::TERM).unwrap();
        kill_process(job, Signal::CONT).unwrap();
        wait_for_state(job, None);
        assert_eq!(window.contents(), before);
        assert_given_back(&window, program.word);
    }
}
