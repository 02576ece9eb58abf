//! What a pack of 100 contacts costs, whatever hours `lint` lets through: `vaksam contacts` with it
//! and without, in turn. Prints the medians for each kind of hours, and fails where one costs 50 ms or
//! more. `cargo bench --bench packs`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::format_push_string,
    missing_docs,
    reason = "a benchmark"
)]

use std::{
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use vaksam::content::hours::{HOURS_LENGTH, Hours};

const CONTACTS: usize = 100;
const ROUNDS: usize = 15;
const LIMIT: Duration = Duration::from_millis(50);

fn main() {
    let full = |rule: &str, separator: &str| {
        let mut text = rule.to_owned();
        while text.len() + separator.len() + rule.len() <= HOURS_LENGTH {
            text += separator;
            text += rule;
        }
        text
    };
    let kinds = [
        "Mo-Fr 09:00-16:30; PH off".to_owned(),
        "Mo-Su 16:00-03:00".to_owned(),
        // What never changes, or not for months, is looked for as far ahead as is looked at all.
        "Mo-Su 00:00-24:00".to_owned(),
        "PH 10:00-11:00".to_owned(),
        // As long as hours may be.
        full("Mo-Su 0:00-24:00", ", "),
        full("Mo-Su 0:00-24:00", "; "),
        full("PH 0:00-0:01", ", "),
        full("PH -1 day off", "; "),
        full("Mo off", "; "),
        format!("Mo-Su {}", full("00:00-24:00", ",").get(..12 * 16 - 1).unwrap_or_default()),
    ];
    let mut too_slow = Vec::new();
    for hours in &kinds {
        assert!(Hours::read(hours).is_ok(), "{hours}");
        let pack = tempfile::tempdir().unwrap();
        write_pack(pack.path(), hours);
        let (with, without) = medians(pack.path());
        let more = with.saturating_sub(without);
        println!("{more:>10.2?} more ({with:.2?}, {without:.2?}): {hours}");
        if more >= LIMIT {
            too_slow.push(hours.to_owned());
        }
    }
    assert!(too_slow.is_empty(), "{LIMIT:?} or more: {too_slow:?}");
}

fn medians(pack: &Path) -> (Duration, Duration) {
    let pack = ["--pack", pack.to_str().unwrap()];
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (arguments, times) in [&pack[..], &[]].into_iter().zip(&mut times) {
            times.push(run(arguments));
        }
    }
    let [with, without] = times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    });
    (with, without)
}

fn run(arguments: &[&str]) -> Duration {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vaksam"));
    command.args(["contacts", "--at", "2026-07-01T02:10"]).args(arguments);
    command.env_clear().env("HOME", "/nonexistent");
    let begun = Instant::now();
    let output = command.output().unwrap();
    let time = begun.elapsed();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    time
}

fn write_pack(folder: &Path, hours: &str) {
    let mut contacts = "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n".to_owned();
    let mut names = String::new();
    for n in 0..CONTACTS {
        contacts += &format!(
            "\n[[contact]]\nid = \"own-{n}\"\nkind = \"workplace\"\naudience = \"public\"\n\
             number = \"08-123 45 {n:02}\"\nhours = \"{hours}\"\nsource = \"https://example.org\"\n"
        );
        names += &format!("contact-own-{n} = Own line\n");
    }
    for (name, text) in [
        ("guides/own.toml", &contacts),
        ("locales/sv/own.ftl", &names),
        ("locales/en/own.ftl", &names),
    ] {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}
