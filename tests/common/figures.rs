//! The figures of `docs/reliability.md`: a test tells what it has counted, and the page must say the
//! same. `BLESS=1` writes it there instead.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

/// Tests of one binary run at the same time, and each changes its own line.
static PAGE: Mutex<()> = Mutex::new(());

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reliability.md")
}

/// So many.
pub fn exactly(count: usize, what: &str) -> String {
    format!("{} {what}", grouped(count))
}

/// So many or some more: of what grows with the content and with other tests, the first digit, so that
/// the page is not another after every change.
pub fn over(count: usize, what: &str) -> String {
    let unit = 10_usize.pow(count.checked_ilog10().unwrap_or(0).max(1));
    format!("over {} {what}", grouped(count / unit * unit))
}

/// Holds the line of a test, by its name, to what it has counted.
pub fn hold(test: &str, counted: &[String]) {
    // A walk that is made longer counts more.
    if env::var_os("VAKSAM_WALKS").is_some() {
        return;
    }
    hold_line(&format!("::{test}`"), &counted.join(", "));
}

/// Holds the line that names its proof so.
pub fn hold_line(proof: &str, counted: &str) {
    let _guard = PAGE.lock();
    let page = fs::read_to_string(path()).expect("docs/reliability.md");
    let lines: Vec<&str> = page.lines().filter(|line| is_of(line, proof)).collect();
    let [line] = lines.as_slice() else { panic!("{proof} has {} lines", lines.len()) };
    let [_, claim, proof] = cells(line).expect("three cells");
    let new = format!("| {counted} | {claim} | {proof} |");
    if env::var_os("BLESS").is_some() && new != *line {
        fs::write(path(), page.replacen(line, &new, 1)).expect("writing docs/reliability.md");
        return;
    }
    assert_eq!(new, *line, "docs/reliability.md is not current; BLESS=1 writes it");
}

fn is_of(line: &str, proof: &str) -> bool {
    cells(line).is_some_and(|[_, _, last]| last.contains(proof))
}

/// What was counted, what it holds, and which test says so.
pub fn cells(line: &str) -> Option<[&str; 3]> {
    let inner = line.strip_prefix("| ")?.strip_suffix(" |")?;
    let mut cells = inner.split(" | ");
    let three = [cells.next()?, cells.next()?, cells.next()?];
    cells.next().is_none().then_some(three)
}

/// As English writes it: 12,345.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
