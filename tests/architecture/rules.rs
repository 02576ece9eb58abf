//! What may not stand in a file: ways to fall over, words that people read, paths of a machine;
//! and how a file begins and ends.

use crate::{Source, files, none, program, root, scan};

/// The longest file, its tests left out.
const LONGEST: usize = 400;

/// What ends the program in the middle, or goes round the compiler.
const FORBIDDEN: [&str; 9] = [
    ".unwrap()",
    ".expect(",
    ".unwrap_err()",
    ".expect_err(",
    "panic!",
    "unreachable!",
    "todo!",
    "unimplemented!",
    "unsafe ",
];

/// What touches the outside, and who may.
const OUTSIDE: [&str; 6] =
    ["std::fs", "std::net", "std::process::Command", "std::env", "fs::", "env::"];
const OUTSIDE_IN: [&str; 3] = ["src/store", "src/frontends/terminal", "src/cli"];

/// What looks like a sentence and stands in Rust all the same: file, text, reason.
const SENTENCES: &[(&str, &str, &str)] = &[(
    "src/lint/rules/contacts.rs",
    "Mo-Fr 09:00-16:30; PH off",
    "opening hours in their own notation, the example a fault is explained with",
)];

fn falls(source: &Source) -> Vec<String> {
    let code = scan::program(&source.text).code;
    let mut found = Vec::new();
    for (n, line) in code.lines().enumerate() {
        for word in FORBIDDEN.iter().filter(|word| line.contains(**word)) {
            found.push(format!("{}:{}: {word}", source.name, n + 1));
        }
    }
    found
}

fn sentences(source: &Source) -> Vec<String> {
    let literals = scan::program(&source.text).literals.into_iter();
    literals
        .filter(|literal| is_sentence(&literal.text) && !literal.before.ends_with("reason ="))
        .filter(|literal| {
            let is_this = |(file, text, _): &&(&str, &str, &str)| {
                source.name == *file && literal.text == *text
            };
            SENTENCES.iter().find(is_this).is_none()
        })
        .map(|literal| format!("{}:{}: {:?}", source.name, literal.line, literal.text))
        .collect()
}

/// Three blanks or more between words: more than any id, key or form has.
fn is_sentence(text: &str) -> bool {
    let words = text.split(' ').filter(|word| word.chars().any(char::is_alphabetic));
    words.count() >= 3 && text.trim().matches(' ').count() >= 3
}

fn lines(source: &Source) -> usize {
    scan::program(&source.text).code.lines().count()
}

/// Paths that lead somewhere on one machine only. Written apart, so that this file holds none.
fn machine_paths(source: &Source) -> Vec<String> {
    let roots = ["home", "tmp", "work", "Users", "root", "mnt"].map(|root| format!("/{root}/"));
    let mut found = Vec::new();
    for (n, line) in source.text.lines().enumerate() {
        let named = roots.iter().any(|root| {
            line.match_indices(root.as_str()).any(|(at, _)| {
                !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-/}".contains(c))
            })
        });
        if named || line.contains(&["C:", "\\Users"].concat()) {
            found.push(format!("{}:{}: {line}", source.name, n + 1));
        }
    }
    found
}

fn outside(source: &Source) -> Vec<String> {
    if OUTSIDE_IN.iter().any(|own| source.name.starts_with(own)) || source.name == "src/main.rs" {
        return Vec::new();
    }
    let code = scan::program(&source.text).code;
    let found = OUTSIDE.iter().filter(|word| {
        code.match_indices(**word).any(|(at, _)| {
            !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
        })
    });
    found.map(|word| format!("{}: {word}", source.name)).collect()
}

/// Those of these that are there.
fn present<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names.iter().copied().filter(|name| root().join(name).exists()).collect()
}

fn planted(text: &str) -> Source {
    Source { name: "src/planted.rs".into(), text: text.into() }
}

#[test]
fn the_program_cannot_fall_over_by_choice() {
    for text in ["fn f() { g().unwrap() }", "fn f() { panic!() }", "unsafe fn f() {}"] {
        assert_eq!(falls(&planted(text)).len(), 1, "{text}");
    }
    assert!(falls(&planted("#[expect(clippy::x, reason = \"unsafe here\")] fn f() {}")).is_empty());
    let found: Vec<_> = program().iter().flat_map(falls).collect();
    none(&found, "ends the program in the middle");
}

#[test]
fn no_sentence_that_a_person_reads_stands_in_rust() {
    for text in ["f(\"Ring polisen nu, tack så mycket\")", "let a = \"the number is {} now\";"] {
        assert_eq!(sentences(&planted(text)).len(), 1, "{text}");
    }
    let reason = "#[expect(clippy::x, reason = \"this is why it stands\")]";
    assert!(sentences(&planted(reason)).is_empty());
    assert!(sentences(&planted("f(\"%Y-%m-%d %H:%M\", \"{} {} {} {}\")")).is_empty());
    let all = program();
    let found: Vec<_> = all.iter().flat_map(sentences).collect();
    none(&found, "words belong in locales");
    for (file, text, _) in SENTENCES {
        let source = all.iter().find(|source| source.name == *file);
        assert!(source.is_some_and(|source| source.text.contains(text)), "no longer there: {text}");
    }
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let starts = |source: &&Source| !source.text.starts_with("//!");
    assert!(starts(&&planted("use a;\n//! late")));
    let mut all = program();
    all.extend(files(&present(&["tests", "examples", "benches", "build.rs"]), &["rs"]));
    let found: Vec<_> = all.iter().filter(starts).map(|source| source.name.clone()).collect();
    none(&found, "does not begin with //!");
}

#[test]
fn no_file_is_longer_than_one_can_keep_in_mind() {
    let long = planted(&"fn f() {}\n".repeat(LONGEST + 1));
    assert!(lines(&long) > LONGEST);
    let all = program();
    let found = all.iter().filter(|source| lines(source) > LONGEST);
    let found: Vec<_> = found.map(|source| format!("{}: {}", source.name, lines(source))).collect();
    none(&found, "longer than the house allows");
}

#[test]
fn no_path_of_a_machine_is_named() {
    let tmp = ["/", "tmp", "/x"].concat();
    assert_eq!(machine_paths(&planted(&format!("open(\"{tmp}\")"))).len(), 1);
    assert!(
        machine_paths(&planted(concat!("www.example.se/home/page and src/wor", "k/a"))).is_empty()
    );
    let there = present(&[
        "src",
        "tests",
        "examples",
        "benches",
        "guides",
        "locales",
        "docs",
        ".github",
        "build.rs",
        "Cargo.toml",
        "README.md",
    ]);
    let all = files(&there, &["rs", "toml", "ftl", "md", "snap", "yml", "yaml"]);
    let found: Vec<_> = all.iter().flat_map(machine_paths).collect();
    none(&found, "a path of a machine");
}

#[test]
fn only_terminal_store_and_the_command_line_touch_the_outside() {
    for text in ["use std::fs;", "use std::{fs, io};\nfn f() { fs::read(p) }", "std::net::lookup()"]
    {
        assert!(!outside(&planted(text)).is_empty(), "{text}");
    }
    let found: Vec<_> = program().iter().flat_map(outside).collect();
    none(&found, "touches the outside");
}
