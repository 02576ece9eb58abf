//! `docs/reliability.md` is current: every figure on it was counted by a test that is there, by the fuzz
//! targets or by the mutants; none is typed by hand, and every change that no test notices has its
//! reason. What a test counts it holds itself, with `figures::hold`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use serde::Deserialize;

use crate::{figures, files, root};

fn page() -> String {
    fs::read_to_string(root().join("docs/reliability.md")).unwrap()
}

/// The lines of the tables: what was counted, what it holds, and what proves it.
fn lines(page: &str) -> Vec<[&str; 3]> {
    let cells = page.lines().filter_map(figures::cells);
    cells.filter(|[first, ..]| !first.starts_with("---") && *first != "Counted").collect()
}

/// The name of a test in a cell, as the harness writes it behind its binary's.
fn test_of(proof: &str) -> Option<(&str, &str)> {
    let name = proof.strip_prefix('`')?.strip_suffix('`')?;
    name.contains("::").then(|| name.rsplit_once("::"))?
}

/// The file of a module, or of the one it stands in.
fn source_of(module: &str) -> Option<String> {
    let file = root().join(format!("tests/{}.rs", module.replace("::", "/")));
    let outer = || source_of(module.rsplit_once("::")?.0);
    fs::read_to_string(file).ok().or_else(outer)
}

#[test]
fn every_test_on_the_page_is_there_and_holds_its_line() {
    let page = page();
    let mut told = BTreeSet::new();
    for [_, _, proof] in lines(&page) {
        let Some((module, test)) = test_of(proof) else { continue };
        let source = source_of(module).unwrap_or_else(|| panic!("no module {module}"));
        let (_, test_on) = source.split_once(&format!("fn {test}()")).expect(test);
        let own = test_on.split("\n#[test]").next().unwrap();
        let held: String = own.split_whitespace().collect();
        let named = held.contains(&format!("\"{test}\"")) && held.contains("figures::hold(");
        assert!(named, "{test} holds no figure");
        assert!(told.insert(test.to_owned()), "{test} has two lines");
    }
    assert!(told.len() > 20, "{}", told.len());
}

#[derive(Deserialize)]
struct Fuzzed {
    executions: usize,
    date: toml::value::Datetime,
    findings: usize,
}

#[test]
fn what_the_fuzz_targets_have_tried_stands_on_the_page() {
    let runs = fs::read_to_string(root().join("fuzz/runs.toml")).unwrap();
    let runs: BTreeMap<String, Fuzzed> = toml::from_str(&runs).unwrap();
    let targets = files(&["fuzz/targets"], &["rs"]);
    assert_eq!(runs.len(), targets.len(), "a target has not run");
    for (target, run) in runs {
        let findings = if run.findings == 0 {
            "none failed".into()
        } else {
            format!("{} failed", run.findings)
        };
        let tried = figures::grouped(run.executions);
        figures::hold_line(
            &format!("`fuzz/run {target}`"),
            &format!("{tried} inputs, {findings}, {}", run.date),
        );
    }
}

#[derive(Debug, Deserialize)]
struct Mutants {
    date: toml::value::Datetime,
    caught: usize,
    missed: usize,
    timeout: usize,
    /// Why no test need notice, by the change.
    #[serde(default)]
    reasons: BTreeMap<String, String>,
}

#[test]
fn what_the_mutants_have_found_stands_on_the_page_and_each_missed_one_has_its_reason() {
    let parts = fs::read_to_string(root().join("scripts/mutants.toml")).unwrap_or_default();
    let parts: BTreeMap<String, Mutants> = toml::from_str(&parts).unwrap();
    let known = ["assess", "route", "lint", "packs"];
    assert!(parts.keys().all(|part| known.contains(&part.as_str())), "{parts:?}");
    for part in known {
        let counted = parts.get(part).map_or("not run".to_owned(), |found| noticed(part, found));
        figures::hold_line(&format!("`scripts/mutants.sh {part}`"), &counted);
    }
}

fn noticed(part: &str, found: &Mutants) -> String {
    let without: Vec<_> = found.reasons.iter().filter(|(_, why)| why.is_empty()).collect();
    assert!(without.is_empty(), "no reason: {without:#?}");
    // Two changes in different places may have one name.
    assert!(found.reasons.len() <= found.missed, "{part}");
    assert_eq!(found.reasons.is_empty(), found.missed == 0, "{part}");
    let noticed = found.caught + found.timeout;
    let all = figures::grouped(noticed + found.missed);
    format!("{} of {all} changes noticed, {}", figures::grouped(noticed), found.date)
}

/// Endings are counted by many tests, and told of together as well.
#[test]
fn the_endings_of_all_tests_stand_on_the_page() {
    let page = page();
    let counted = lines(&page).into_iter().filter(|[_, _, proof]| test_of(proof).is_some());
    let endings = counted.filter_map(|[counted, ..]| counted.split_once(" endings"));
    let all = endings.map(|(count, _)| count.replace(',', "").parse::<usize>().unwrap()).sum();
    figures::hold_line("all of these", &figures::exactly(all, "endings"));
}

/// Whether digits stand in a line that no test has counted, but for the number of a promise and what is
/// typed to a shell.
fn typed_by_hand(line: &str) -> bool {
    let typed = if let Some([_, claim, _]) = figures::cells(line) {
        claim.to_owned()
    } else {
        let line = line.trim_start_matches("## P");
        let line = line.trim_start_matches(|c: char| c.is_ascii_digit());
        line.split('`').step_by(2).collect()
    };
    typed.contains(|c: char| c.is_ascii_digit())
}

#[test]
fn no_figure_is_typed_by_hand() {
    for (line, is_typed) in [
        ("We tried 3 windows.", true),
        ("| 5 | in 3 windows | `a::b` |", true),
        ("| 5 windows | whole | `a::b2` |", false),
        ("## P3 Every number", false),
    ] {
        assert_eq!(typed_by_hand(line), is_typed, "{line}");
    }
    let page = page();
    let typed: Vec<_> = page.lines().filter(|line| typed_by_hand(line)).collect();
    assert!(typed.is_empty(), "{typed:#?}");
    let numbered = page.lines().filter_map(|line| line.strip_prefix("## P")?.split(' ').next());
    let expected: Vec<String> = (1..=11).map(|n| n.to_string()).collect();
    assert_eq!(numbered.collect::<Vec<_>>(), expected);
}
