//! Content made to hurt: whatever the text, reading and checking it ends, on a small stack, without
//! a panic. A stack that overflows ends the test run, which no assertion could report.

use std::{
    thread,
    time::{Duration, Instant},
};

use proptest::prelude::*;
use vaksam::{
    content::{embedded, load, source::SourceFile},
    diagnostic::{Code, Diagnostic, Report},
    ids::Id,
    lint::{
        check,
        fluent::{FluentFiles, PhoneStatus, PhoneStatuses, lint},
    },
};

use crate::content::TODAY;

fn on_a_small_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(1024 * 1024);
        thread.spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

fn codes(report: &Report) -> Vec<Code> {
    report.iter().map(|problem| problem.code).collect()
}

/// What is found in a file of words alone.
fn words(text: &str) -> Vec<Code> {
    let file = |language| {
        SourceFile::read(&format!("locales/{language}/x.ftl"), text.to_owned(), &"egen".into())
    };
    let files = [file("sv"), file("en")];
    let phones = PhoneStatuses::from([("here", PhoneStatus::Shown)]);
    codes(&lint(&FluentFiles::parse(&files), None, &phones, &embedded::languages()))
}

/// What is found in a file laid beside the shipped ones.
fn beside_the_shipped(name: &str, text: String) -> Vec<Code> {
    let mut files = embedded::files();
    files.push(SourceFile::read(name, text, &"egen".into()));
    assert!(load(&files).0.contacts.contains_key("sos-112"));
    codes(&check(&files, TODAY))
}

/// The work, which must end soon even where tests are slow.
fn soon<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let start = Instant::now();
    let found = on_a_small_stack(work);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    found
}

#[test]
fn the_largest_file_of_nothing_but_brackets_is_refused() {
    for (name, piece) in [
        ("locales/sv/x.ftl", "{"),
        ("locales/sv/x.ftl", "F("),
        ("locales/sv/x.ftl", "{ F(\n"),
        ("locales/sv/x.ftl", "{ \"}\" -> *[x] "),
        ("guides/x.toml", "["),
        ("guides/x.toml", "a={"),
        ("guides/x.toml", "a."),
    ] {
        let head = if name.ends_with("ftl") { "ui-a = { " } else { "" };
        let text = head.to_owned() + &piece.repeat((256 * 1024 - head.len()) / piece.len());
        assert!(!soon(|| beside_the_shipped(name, text)).is_empty(), "{piece}");
    }
}

#[test]
fn the_largest_file_of_faults_gives_a_bounded_report() {
    let pieces = [
        ("locales/sv/x.ftl", "sign-x = x\n"),
        ("locales/sv/x.ftl", "-a = { -b }\n"),
        ("guides/x.toml", "[[category]]\nid=\"x\"\n"),
        ("guides/x.toml", "[[contact]]\nid=1\n"),
    ];
    for (name, piece) in pieces {
        let head = if name.ends_with("toml") {
            "kind = \"bank\"\nschema = 1\nchecked = 2026-11-21\n"
        } else {
            ""
        };
        let text = head.to_owned() + &piece.repeat((256 * 1024 - head.len()) / piece.len());
        let found = soon(|| beside_the_shipped(name, text));
        assert!((1..=Report::MAX).contains(&found.len()), "{piece}: {}", found.len());
    }
}

/// A thousand ids, each with one letter too many, by the one that was meant.
fn misspelt(known: &[&str]) -> Vec<(String, String)> {
    let letters = 'a'..='z';
    let wrong = letters
        .flat_map(|letter| known.iter().map(move |id| (format!("{id}{letter}"), (*id).to_owned())));
    wrong.take(1_000).collect()
}

/// How many problems of a file tell what was meant; what they tell is right.
fn assert_suggestions(report: &Report, file: &str, wrong: &[(String, String)]) -> usize {
    let value = |problem: &Diagnostic, key| {
        problem.args.iter().find(|(name, _)| *name == key).map(|(_, value)| value.clone())
    };
    let told = report
        .iter()
        .filter(|problem| &*problem.file == file)
        .filter_map(|problem| Some((value(problem, "name")?, value(problem, "nearest")?)));
    let told: Vec<_> = told.collect();
    for one in &told {
        assert!(wrong.contains(one), "{one:?}");
    }
    told.len()
}

#[test]
fn of_a_thousand_wrong_ids_in_a_file_the_first_twenty_tell_what_was_meant() {
    let bank = load(&embedded::files()).0;
    let signs: Vec<&str> = bank.signs.keys().map(Id::as_str).collect();
    let wrong = misspelt(&signs);
    let listed: String = wrong.iter().map(|(wrong, _)| format!("\"{wrong}\", ")).collect();
    let guide = format!(
        "kind = \"guide\"\nschema = 1\nsector = \"taxi\"\nchecked = 2026-11-21\n\
         gates = [\"danger-now\"]\n[[section]]\ncategory = \"movement-travel\"\n\
         signs = [{listed}]\n"
    );
    let mut files = embedded::files();
    files.push(SourceFile::read("p/guides/x.toml", guide, &"p".into()));
    let report = check(&files, TODAY);
    assert_eq!(assert_suggestions(&report, "p/guides/x.toml", &wrong), Report::MAX_SUGGESTIONS);

    let texts: String = wrong.iter().map(|(wrong, _)| format!("sign-{wrong} = x\n")).collect();
    let wrong: Vec<_> =
        wrong.iter().map(|(w, right)| (format!("sign-{w}"), format!("sign-{right}"))).collect();
    let mut files = embedded::files();
    for language in ["sv", "en"] {
        let name = format!("p/locales/{language}/x.ftl");
        files.push(SourceFile::read(&name, texts.clone(), &"p".into()));
    }
    let report = check(&files, TODAY);
    let told = ["p/locales/en/x.ftl", "p/locales/sv/x.ftl"]
        .map(|file| assert_suggestions(&report, file, &wrong));
    // The report is full before the second file is told of.
    assert_eq!(told, [Report::MAX_SUGGESTIONS, 0]);
}

#[test]
fn a_file_above_the_limit_is_not_looked_at() {
    for name in ["locales/sv/x.ftl", "guides/x.toml"] {
        let found = soon(|| beside_the_shipped(name, "#".repeat(256 * 1024 + 1)));
        assert!(found.contains(&Code::FileTooLarge), "{name}");
    }
}

#[test]
fn a_chain_of_thousands_of_references_is_refused() {
    let chain: String = (0..8_000).map(|n| format!("-c{n} = {{ -c{} }}\n", n + 1)).collect();
    let found = soon(|| words(&(chain + "-c8000 = x\nui-a = { -c0 }\n")));
    assert!(found.iter().all(|code| *code == Code::TextPlaceables));
    assert!(!found.is_empty());
}

#[test]
fn a_ring_of_thousands_of_references_is_refused() {
    let ring: String =
        (0..8_000).map(|n| format!("-c{n} = {{ -c{} }}\n", (n + 1) % 8_000)).collect();
    assert!(!soon(|| words(&ring)).is_empty());
}

/// A piece that Fluent gives a meaning to.
fn fluent_piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "{",
        "}",
        "{ ",
        " }",
        "(",
        ")",
        "\"",
        "\\",
        "F(",
        "PHONE(\"here\")",
        " -> ",
        "*[x] ",
        "[y]",
        "\n",
        "\n    ",
        "\r\n",
        "ui-a = ",
        "\nui-b = ",
        "\n    .c = ",
        "{ ui-a }",
        "{ -t }",
        "\n-t = ",
        "{ $n }",
        "# ",
        "å",
        "0",
        "-39 ",
        ".",
        ":",
        ",",
        "\t",
        "\u{1b}",
    ])
}

/// Pieces in any order.
fn fluent_soup(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(fluent_piece(), 0..most).prop_map(|pieces| pieces.concat())
}

/// A few pieces many times over, between others: depth instead of variety.
fn fluent_tower() -> impl Strategy<Value = String> {
    let opening =
        prop::sample::select(vec!["{", "{ ", "F(", "{ \"}\" -> *[x] ", "{ F(", "{ -t(a: "]);
    (fluent_soup(4), opening, fluent_soup(3), 1_usize..6_000, fluent_soup(20)).prop_map(
        |(before, opening, piece, times, after)| {
            format!("ui-a = {{ {before}{}{after}", (opening.to_owned() + &piece).repeat(times))
        },
    )
}

fn toml_soup() -> impl Strategy<Value = String> {
    let pieces = [
        "kind = \"bank\"\n",
        "kind = \"guide\"\n",
        "kind = \"contacts\"\n",
        "kind = \"ladders\"\n",
        "schema = 1\n",
        "checked = 2026-11-21\n",
        "[[sign]]\n",
        "[[contact]]\n",
        "[contact.other]\n",
        "[[step]]\n",
        "[only]\n",
        "[lists]\n",
        "id = \"x\"\n",
        "id = 1\n",
        "last = \"x\"\n",
        "steps = [",
        "sector = \"taxi\"\n",
        "gates = [\"danger-now\"]\n",
        "]\n",
        "\"",
        "'",
        "=",
        "{",
        "}",
        "a.b = ",
        "number = \"112\"\n",
        "\\u001b",
        "\"\"\"",
        "\n",
        " ",
        "å",
        "#",
        "nan\n",
        "2026-02-30\n",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..60).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn random_pieces_of_fluent_do_not_crash_the_check(text in fluent_soup(400)) {
        on_a_small_stack(|| words(&text));
    }

    #[test]
    fn deeply_nested_fluent_does_not_crash_the_check(text in fluent_tower()) {
        on_a_small_stack(|| words(&text));
    }

    #[test]
    fn random_pieces_of_toml_do_not_crash_the_loading(text in toml_soup()) {
        on_a_small_stack(|| codes(&load(&[SourceFile::read("guides/x.toml", text, &"egen".into())]).1));
    }
}
