//! What a command does when its output cannot be written: a full disk is said with its cause, a reader
//! that has gone is no fault of anybody.

use std::process::{Command, Output, Stdio};

use crate::{
    content::{self, complained, texts},
    languages::LANGUAGES,
};

/// Every command that prints and ends.
const PRINTING: [&[&str]; 12] = [
    &["privacy"],
    &["contacts"],
    &["contacts", "--format", "json"],
    &["assess"],
    &["assess", "--format", "json"],
    &["print", "handout", "--sector", "hotel"],
    &["print", "todo", "--for", "workplace", "--open", "routine", "--format", "html"],
    &["lint"],
    &["train", "--list"],
    &["look", "112"],
    &["--help"],
    &["--version"],
];

fn run(arguments: &[&str], stdout: impl Into<Stdio>) -> Output {
    let home = tempfile::tempdir().unwrap();
    Command::new(crate::vaksam())
        .args(arguments)
        .env_clear()
        .env("HOME", home.path())
        .stdin(Stdio::null())
        .stdout(stdout)
        .stderr(Stdio::piped())
        .output()
        .unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_with_its_cause_by_every_command_in_both_languages() {
    let catalog = content::catalog();
    let cause = std::io::Error::from_raw_os_error(28).to_string();
    for language in LANGUAGES {
        let words = [("cause", cause.as_str().into())];
        let expected = texts(language, &catalog).with("cli-error-io", &words);
        assert!(expected.contains(&cause), "{expected}");
        let lines = ["--plain"];
        for arguments in PRINTING.into_iter().chain([lines.as_slice()]) {
            let arguments = [arguments, &["-L", language.code()]].concat();
            let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
            let output = run(&arguments, full);
            assert_eq!(output.status.code(), Some(1), "{arguments:?} {output:?}");
            assert_eq!(complained(&output), format!("vaksam: {expected}\n"), "{arguments:?}");
        }
    }
}

#[test]
fn a_reader_that_has_gone_is_not_complained_about_by_any_command() {
    for arguments in PRINTING {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = run(arguments, writer);
        assert_eq!(output.status.code(), Some(1), "{arguments:?} {output:?}");
        assert_eq!(complained(&output), "", "{arguments:?}");
    }
}
