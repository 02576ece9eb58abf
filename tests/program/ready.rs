//! The readiness check in a window: questions are answered, what there is to do is read, and the
//! line that stands there is typed to the program again, which prints the list.

use std::process::Command;

use crate::{pty::Window, vaksam};

struct Words {
    language: &'static str,
    marks: [&'static str; 3],
    workplace: &'static str,
    list: &'static str,
    copy: &'static str,
    file: &'static str,
    todo: &'static str,
}

const SWEDISH: Words = Words {
    language: "sv",
    marks: ["ja", "delvis", "nej"],
    workplace: "För en arbetsplats",
    list: "Att göra",
    copy: "Kör den sedan i",
    file: "lista.html",
    todo: "[ ] Utbilda minst en person",
};

const ENGLISH: Words = Words {
    language: "en",
    marks: ["yes", "partly", "no"],
    workplace: "For a workplace",
    list: "To do",
    copy: "Then run it in",
    file: "list.html",
    todo: "[ ] Train at least one person",
};

/// The line that prints the list, as it stands on the screen, over several rows.
fn command_on(screen: &str) -> Vec<String> {
    let from = screen.find("vaksam print").expect("no line to type");
    let rest = screen[from..].split_whitespace();
    let upto = rest.clone().position(|word| word == "-L").expect("no language") + 2;
    rest.take(upto).map(str::to_owned).collect()
}

/// Runs the line as somebody would type it afterwards.
fn run(line: &[String]) -> String {
    assert_eq!(line[0], "vaksam");
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(vaksam());
    let command = command.args(&line[1..]).args(["--at", "2026-11-22T10:00"]);
    let output = command.env_clear().env("HOME", home.path()).output().unwrap();
    assert!(output.status.success(), "{line:?} {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn assert_printed(screen: &str, words: &Words) {
    let line = command_on(screen);
    assert!(line.ends_with(&["-L".to_owned(), words.language.to_owned()]), "{line:?}");
    let paper = run(&line);
    assert!(paper.contains(words.todo), "{paper}");
    assert!(paper.contains("2026-11-22"), "{paper}");
    assert_eq!(paper.matches("[ ] ").count(), 3, "{paper}");
}

fn open(words: &Words, more: &[&str], size: (u16, u16), home: &tempfile::TempDir) -> Window {
    let arguments = [&["ready", "-L", words.language][..], more].concat();
    let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
    Window::open(size, vaksam(), &arguments, &environment)
}

fn full_screen(words: &Words) {
    let home = tempfile::tempdir().unwrap();
    let mut window = open(words, &[], (80, 24), &home);
    window.see_mark("1", words.workplace);
    window.press("1");
    window.see_mark("1", "");
    // Yes, partly, no, and the next one left without an answer; then one further down.
    // An answer goes on to the next question by itself.
    for key in ["y", "p", "n", "\x1b[B", "n"] {
        window.press(key);
    }
    let [yes, partly, no] = words.marks;
    for (key, mark) in [("1", yes), ("2", partly), ("3", no), ("4", ""), ("5", no)] {
        window.see_mark(key, mark);
    }
    window.press("k");
    window.see(words.list);
    window.press("\x1b[F");
    window.see(words.copy);
    window.see(words.file);
    assert_printed(&window.contents(), words);
    window.press("\x18");
    window.ended();
    assert!(std::fs::read_dir(home.path()).unwrap().next().is_none(), "something was kept");
}

fn line_mode(words: &Words) {
    let home = tempfile::tempdir().unwrap();
    let mut window = open(words, &["--plain"], (100, 200), &home);
    let no = format!("5 {}: ", words.marks[2]);
    for (line, seen) in [("1", "1 "), ("1j 2d 3n 5n", no.as_str()), ("", words.file)] {
        window.press(format!("{line}\r"));
        window.see(seen);
    }
    assert_printed(&window.contents(), words);
    window.press(".\r");
    window.ended();
    assert!(std::fs::read_dir(home.path()).unwrap().next().is_none(), "something was kept");
}

#[test]
fn the_check_ends_in_a_line_that_prints_the_list_on_the_full_screen() {
    full_screen(&SWEDISH);
    full_screen(&ENGLISH);
}

#[test]
fn the_check_ends_in_a_line_that_prints_the_list_in_line_mode() {
    line_mode(&SWEDISH);
    line_mode(&ENGLISH);
}
