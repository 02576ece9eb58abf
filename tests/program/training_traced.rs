//! What the system sees of training: alone, with a class and on paper nothing is written and no
//! socket is opened; which cases are done is one file, written and removed when that is asked for.

use crate::languages::SWEDISH;
use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

use crate::{
    alone::{Known, digit},
    pty::Window,
    traced::{assert_silent, breaches, calls, contents, home, names, strace, strace_is_there},
    vaksam,
};

const IN_SWEDISH: [&str; 2] = ["-L", "sv"];

/// A session in a window, traced where that is possible: what was asked of the system.
struct Session {
    window: Window,
    home: tempfile::TempDir,
    folder: tempfile::TempDir,
    traced: bool,
}

impl Session {
    fn open(arguments: &[&str]) -> Self {
        let (home, folder) = (home(), tempfile::tempdir().unwrap());
        let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
        let arguments = [arguments, &IN_SWEDISH].concat();
        let trace = folder.path().join("trace");
        let traced = strace_is_there();
        let window = if traced {
            let arguments = strace(trace.to_str().unwrap(), &arguments);
            Window::open((80, 24), Path::new("strace"), &arguments, &environment)
        } else {
            Window::open((80, 24), vaksam(), &arguments, &environment)
        };
        Self { window, home, folder, traced }
    }

    fn leave(&mut self) {
        self.window.press("\x18");
        assert!(self.window.ended().success());
    }

    fn trace(&self) -> Option<String> {
        self.traced.then(|| fs::read_to_string(self.folder.path().join("trace")).unwrap())
    }

    fn check_silent(&self) {
        if self.traced {
            assert_silent(&self.folder.path().join("trace"));
        }
    }

    /// From the first step of a case to what is said of it.
    fn go_through(&mut self, steps: usize) {
        for step in 2..=steps {
            self.window.press("k");
            self.window.see(&format!("Steg {step} av {steps}"));
        }
        self.window.press("k");
        self.window.see("Vem skulle du ringa?");
        self.window.press("1");
        self.window.see("Vad gör du först?");
        self.window.press("1");
        self.window.see("Det du noterade ger");
    }
}

#[test]
fn training_alone_opens_no_socket_and_writes_no_file() {
    let mut session = Session::open(&["train", "taxi-back-seat"]);
    let before = contents(session.home.path());
    session.window.see("Steg 1 av 5");
    session.window.press("1");
    session.window.see_mark("1", "ja");
    session.go_through(5);
    session.window.press("v");
    session.window.see("Tänk om");
    session.window.press("d");
    session.window.see("söndag 01.40");
    session.leave();
    session.check_silent();
    assert_eq!(contents(session.home.path()), before);
}

#[test]
fn a_class_opens_no_socket_and_writes_no_file() {
    let mut session = Session::open(&["train", "--class"]);
    let before = contents(session.home.path());
    let row = digit(&session.window, "Taxi");
    session.window.press(row);
    session.window.see("Steg 1 av 5");
    session.window.press("12 ");
    session.window.see("12 av 12");
    session.window.press("tb");
    session.window.see("Ja, nu / Yes, now");
    // The numbers are complete with the next blank; then it goes on, step by step.
    for _ in 0..7 {
        session.window.press(" ");
    }
    session.window.see("Bäst här och nu");
    session.leave();
    session.check_silent();
    assert_eq!(contents(session.home.path()), before);
}

/// Runs a command that prints and ends, traced where that is possible.
fn printed(home: &Path, trace: &Path, arguments: &[&str]) -> Output {
    let mut command = if strace_is_there() {
        let mut command = Command::new("strace");
        command.args(strace(trace.to_str().unwrap(), arguments));
        command
    } else {
        let mut command = Command::new(vaksam());
        command.args(arguments);
        command
    };
    command.env("HOME", home).env_remove("XDG_CONFIG_HOME").stdin(Stdio::null());
    command.output().unwrap()
}

#[test]
fn a_case_on_paper_and_the_list_of_cases_open_no_socket_and_write_no_file() {
    let (home, folder) = (home(), tempfile::tempdir().unwrap());
    let before = contents(home.path());
    let all: [&[&str]; 4] = [
        &["print", "handout", "taxi-back-seat", "--key", "--format", "html"],
        &["print", "handout", "--sector", "hotel"],
        &["train", "--list"],
        &["print", "handout", "--set", "taxi", "--key"],
    ];
    for (nth, arguments) in all.into_iter().enumerate() {
        let trace = folder.path().join(nth.to_string());
        let output = printed(home.path(), &trace, &[arguments, &IN_SWEDISH].concat());
        assert!(output.status.success(), "{arguments:?}");
        assert!(String::from_utf8(output.stdout).unwrap().contains("Baksätet") || nth == 1);
        if trace.exists() {
            assert_silent(&trace);
        }
    }
    assert_eq!(contents(home.path()), before);
}

#[test]
fn the_refresher_and_its_calendar_open_no_socket_and_write_no_file() {
    let known = Known::new(SWEDISH);
    let mut session = Session::open(&["train", "--refresher"]);
    let before = contents(session.home.path());
    for nth in 1..=3 {
        session.window.see(&known.nth("ui-train-nth-case", nth, 3));
        session.window.press("\r");
        session.window.see(&known.line("ui-refresh-signs"));
        session.window.press("1k");
        let row = digit(&session.window, &known.line("ui-train-workplace"));
        session.window.press(row);
        session.window.see(&known.line("ui-refresh-line-call"));
        session.window.press("\r");
    }
    session.window.see(&known.line("ui-refresh-again"));
    session.leave();
    session.check_silent();
    assert_eq!(contents(session.home.path()), before);
    let trace = session.folder.path().join("calendar");
    let arguments = [&["train", "--refresher", "--format", "ics"], &IN_SWEDISH[..]].concat();
    assert!(printed(session.home.path(), &trace, &arguments).status.success());
    if trace.exists() {
        assert_silent(&trace);
    }
    assert_eq!(contents(session.home.path()), before);
}

#[test]
fn the_cases_that_are_done_are_one_file_of_ids_kept_when_asked_and_gone_when_asked() {
    let known = Known::new(SWEDISH);
    let mut session = Session::open(&["train"]);
    let before = names(session.home.path());
    let remember = digit(&session.window, &known.line("ui-train-remember"));
    assert_eq!(names(session.home.path()), before);
    session.window.press(&remember);
    session.window.see("Gjorda fall: 0 av");
    let sets = digit(&session.window, &known.line("ui-train-set"));
    session.window.press(sets);
    let taxi = digit(&session.window, "Taxi");
    session.window.press(taxi);
    session.window.see("Steg 1 av 5");
    session.window.press("3");
    session.window.see_mark("3", "ja");
    session.go_through(5);
    session.window.press("\x1b");
    session.window.see("2 fall, 6 minuter");
    session.window.press("\x1b");
    session.window.see("Gjorda fall: 1 av");
    let saved = names(session.home.path());
    let new: Vec<&String> = saved.iter().filter(|name| !before.contains(name)).collect();
    assert_eq!((saved.len(), new.len()), (before.len() + 1, 1), "{saved:?}");
    let text = fs::read_to_string(session.home.path().join(new[0])).unwrap();
    assert_eq!(text, "done = [\"taxi-back-seat\"]\n");
    let forget = digit(&session.window, &known.line("ui-train-forget"));
    session.window.press(forget);
    session.window.see(&known.line("ui-train-remember"));
    assert_eq!(names(session.home.path()), before);
    session.leave();
    let folders = contents(session.home.path()).into_keys();
    assert!(folders.into_iter().all(|name| !name.contains("vaksam")), "a folder is left");
    let Some(trace) = session.trace() else { return };
    let own = |call: &String| call.contains("/vaksam/training.toml") || call.contains("/vaksam\"");
    let written: Vec<String> = breaches(&trace).into_iter().filter(|call| !own(call)).collect();
    assert_eq!(written, Vec::<String>::new());
    let opened = calls(&trace).into_iter().filter(|call| call.contains("O_CREAT"));
    assert_eq!(opened.count(), 2, "once when it was asked for, once when a case was done");
}

#[test]
fn a_file_that_cannot_be_read_can_be_forgotten() {
    let known = Known::new(SWEDISH);
    for text in ["done = 3\n".to_owned(), "\u{0}".to_owned(), format!("#{}", "a".repeat(70_000))] {
        let home = home();
        let before = names(home.path());
        let file = home.path().join(".config/vaksam/training.toml");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
        let arguments = [&["train"], &IN_SWEDISH[..]].concat();
        let mut window = Window::open((80, 24), vaksam(), &arguments, &environment);
        window.see("Gjorda fall: 0 av");
        let forget = digit(&window, &known.line("ui-train-forget"));
        window.press(forget);
        window.see(&known.line("ui-train-remember"));
        assert_eq!(names(home.path()), before);
        window.press("\x18");
        assert!(window.ended().success());
    }
}
