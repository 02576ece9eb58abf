//! A clock of the computer that cannot be right, set with `faketime`: commands that tell of hours say so
//! beside what they print, in both languages, and line mode on its first page. A right one is not
//! mentioned.

use std::{
    env,
    io::Write,
    process::{Command, Output, Stdio},
};

use crate::{
    content::{self, complained, printed, texts},
    languages::LANGUAGES,
};

/// Nothing, said aloud, where there is no `faketime`.
fn at(clock: &str, arguments: &[&str]) -> Option<Output> {
    if Command::new("faketime").arg("--version").output().is_err() {
        println!("not run: faketime is missing");
        return None;
    }
    let home = tempfile::tempdir().unwrap();
    let mut child = Command::new("faketime")
        .args(["-f", &format!("@{clock}")])
        .arg(crate::vaksam())
        .args(arguments)
        .env_clear()
        .envs([("HOME", home.path().as_os_str()), ("PATH", &env::var_os("PATH").unwrap())])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b".\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?} {output:?}");
    Some(output)
}

#[test]
fn an_impossible_clock_is_said_by_all_that_tells_of_hours_and_a_right_one_is_not() {
    let catalog = content::catalog();
    for (clock, doubt) in [
        ("1970-01-02 12:00:00", Some("early")),
        ("2035-01-02 12:00:00", Some("late")),
        ("2027-01-04 12:00:00", None),
    ] {
        for language in LANGUAGES {
            let texts = texts(language, &catalog);
            let date = clock.split(' ').next().unwrap();
            let words =
                |doubt: &str| texts.with(&format!("ui-clock-{doubt}"), &[("date", date.into())]);
            for command in [&["contacts"][..], &["contacts", "--format", "json"], &["--plain"]] {
                let arguments = [command, &["-L", language.code()]].concat();
                let Some(output) = at(clock, &arguments) else { return };
                let told =
                    if command == ["--plain"] { printed(&output) } else { complained(&output) };
                for known in ["early", "late"] {
                    let is_said = told.contains(&words(known));
                    assert_eq!(is_said, doubt == Some(known), "{clock} {arguments:?}: {told}");
                }
            }
        }
    }
    // A moment that is asked for is not the computer's.
    let told = at("1970-01-02 12:00:00", &["contacts", "--at", "2027-01-04T12:00"]);
    assert!(told.is_none_or(|output| complained(&output).is_empty()));
}
