//! The rules of the architecture, read from the program's own source: which module may use which,
//! what may not stand in code, how long a file is, and which crates may never come in. Every rule is
//! first shown to catch a planted breach, so that none of them can be empty.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "tests"
)]

#[path = "../common/figures.rs"]
#[allow(dead_code, reason = "shared by tests that each use a part")]
mod figures;

mod circles;
mod crates;
mod imports;
mod names;
mod reliability;
mod rules;
mod source;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use source::{CRATES, Parsed, Source};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file of the program's crates but modules of tests, which stand beside the file they test.
fn program() -> Vec<Source> {
    let (tests, sources): (Vec<_>, Vec<_>) = files(&CRATES.map(|(_, folder)| folder), &["rs"])
        .into_iter()
        .partition(|one| one.name.ends_with("/tests.rs"));
    for test in tests {
        let tested = test.name.replace("/tests.rs", ".rs");
        let tested = sources.iter().find(|one| one.name == tested);
        let is_test = tested.is_some_and(|one| one.text.contains("#[cfg(test)]\nmod tests;"));
        assert!(is_test, "{} is part of the program", test.name);
    }
    assert!(sources.len() > 50, "only {} files were read", sources.len());
    sources
}

/// The same, parsed: once for all tests, since the rules read every file.
fn parsed() -> &'static [Parsed] {
    static PARSED: OnceLock<Vec<Parsed>> = OnceLock::new();
    PARSED.get_or_init(|| program().iter().map(Parsed::new).collect())
}

/// The files under some folders, or files by name, with one of these ends.
fn files(under: &[&str], ends: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    let mut waiting: Vec<PathBuf> = under.iter().map(|name| root().join(name)).collect();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        if path.extension().is_some_and(|end| ends.iter().any(|wanted| end == *wanted)) {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            // Some files of the tests are broken on purpose.
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            found.push(Source { name, text });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// Fails with every breach found.
fn none(breaches: &[String], rule: &str) {
    assert!(breaches.is_empty(), "{rule}:\n{}", breaches.join("\n"));
}
