//! The words as a whole, as the script measures them that prints the figures.

use std::{path::Path, process::Command};

#[test]
fn sentences_of_running_text_are_neither_choppy_nor_heavy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut script = Command::new("python3");
    let Ok(told) = script.arg(root.join("scripts/prose.py")).arg("sentences").output() else {
        println!("not measured: there is no python3");
        return;
    };
    let told = [told.stdout, told.stderr].map(|told| String::from_utf8(told).unwrap()).concat();
    for language in ["en", "sv"] {
        let is_within = told
            .lines()
            .any(|line| line.starts_with(&format!("{language}: ")) && line.contains("; within"));
        assert!(is_within, "{told}");
    }
}
