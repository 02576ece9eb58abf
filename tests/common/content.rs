//! The shipped content and the real program, for tests that judge from outside.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use chrono::NaiveDate;
use vaksam::{
    content::{self, catalog::Catalog, embedded},
    language::Language,
    runtime::TextSet,
    text::Texts,
};

/// The day on which content is checked.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();

/// The shipped catalog.
pub fn catalog() -> Catalog {
    content::load(&embedded::files()).0
}

/// All words of a language, with the numbers that may be shown.
pub fn texts(language: Language, catalog: &Catalog) -> Texts {
    TextSet::Full.read(&embedded::files(), language, catalog)
}

/// Writes a file of a folder of content, by its path in there.
pub fn write_into(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs the real program in a scratch home and an empty environment, with `input` on standard
/// input.
pub fn vaksam(arguments: &[&str], input: &[u8]) -> Output {
    let home = tempfile::tempdir().expect("a scratch home");
    let mut child = Command::new(env!("CARGO_BIN_EXE_vaksam"))
        .args(arguments)
        .env_clear()
        .env("HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // The program may end without reading; a broken pipe is then no fault of it.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("the program ends")
}

/// What it printed.
pub fn printed(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

/// What it complained about.
pub fn complained(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}
