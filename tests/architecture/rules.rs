//! What may not stand in a file: ways to fall over, words that people read, paths of a machine;
//! and how a file begins and ends.

use crate::{
    files, none, parsed, program, root,
    source::{Parsed, Source},
};

/// The longest file, its tests left out.
const LONGEST: usize = 400;

/// What ends the program in the middle; `unsafe` goes round the compiler as well.
const CALLS: [&str; 4] = ["unwrap", "expect", "unwrap_err", "expect_err"];
const MACROS: [&str; 4] = ["panic", "unreachable", "todo", "unimplemented"];

/// What touches the outside, and who may.
const OUTSIDE: [&str; 6] =
    ["std::fs", "std::net", "std::process::Command", "std::env", "fs", "env"];
const OUTSIDE_IN: [&str; 3] = ["src/store", "src/frontends/terminal", "src/cli"];

/// What looks like a sentence and stands in Rust all the same: file, text, reason.
const SENTENCES: &[(&str, &str, &str)] = &[
    (
        "crates/core/src/lint/rules/contacts.rs",
        "Mo-Fr 09:00-16:30; PH off",
        "opening hours in their own notation, the example a fault is explained with",
    ),
    (
        "crates/core/src/lint/rules/contacts.rs",
        "Mo-Fr 16:00-24:00, Tu-Sa 00:00-01:00; PH 16:00-24:00 off; PH +1 day 00:00-01:00 off",
        "the same, with a night beside holidays",
    ),
];

fn falls(file: &Parsed) -> Vec<String> {
    let tokens = &file.tokens;
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let text = |further: usize| tokens.get(at + further).map_or("", |token| &token.text);
        let is_call = text(0) == "." && CALLS.contains(&text(1)) && text(2) == "(";
        let is_macro = MACROS.contains(&text(0)) && text(1) == "!";
        if is_call || is_macro || text(0) == "unsafe" {
            found.push(format!("{}:{}: {}{}", file.name, tokens[at].line, text(0), text(1)));
        }
    }
    found
}

fn sentences(parsed: &Parsed) -> Vec<String> {
    let texts = parsed.tokens.iter().filter(|token| token.is_text);
    let texts = texts.map(|token| {
        let text = token.text.trim_start_matches(['b', 'r', 'c']).trim_matches('#');
        (token.line, text.trim_matches('"').to_owned())
    });
    texts
        .filter(|(_, text)| is_sentence(text))
        .filter(|(_, text)| {
            !SENTENCES.iter().any(|(file, allowed, _)| parsed.name == *file && text == allowed)
        })
        .map(|(line, text)| format!("{}:{line}: {text:?}", parsed.name))
        .collect()
}

/// Three blanks or more between words: more than any id, key or form has.
fn is_sentence(text: &str) -> bool {
    let words = text.split(' ').filter(|word| word.chars().any(char::is_alphabetic));
    words.count() >= 3 && text.trim().matches(' ').count() >= 3
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

fn outside(file: &Parsed) -> Vec<String> {
    if OUTSIDE_IN.iter().any(|own| file.name.starts_with(own)) || file.name == "src/main.rs" {
        return Vec::new();
    }
    let imports = file.imports.iter().filter(|import| !import.is_internal);
    let imports = imports.map(|import| import.path.join("::"));
    let inline = file.inline_paths();
    let used: Vec<_> = imports.chain(inline.iter().map(|path| path.join("::"))).collect();
    let is_outside = |path: &&String| {
        OUTSIDE.iter().any(|out| path == out || path.starts_with(&format!("{out}::")))
    };
    used.iter().filter(is_outside).map(|path| format!("{}: {path}", file.name)).collect()
}

/// Those of these that are there.
fn present<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names.iter().copied().filter(|name| root().join(name).exists()).collect()
}

fn planted(text: &str) -> Source {
    Source { name: "src/planted.rs".into(), text: text.into() }
}

#[test]
fn no_code_panics_on_purpose() {
    for text in [
        "fn f() { g().unwrap() }",
        "fn f() { panic!() }",
        "unsafe fn f() {}",
        "fn f() { vec![a.expect(b)] }",
    ] {
        assert_eq!(falls(&Parsed::new(&planted(text))).len(), 1, "{text}");
    }
    let reason = "#[expect(clippy::x, reason = \"unsafe here\")] fn f() {}";
    assert!(falls(&Parsed::new(&planted(reason))).is_empty());
    let found: Vec<_> = parsed().iter().flat_map(falls).collect();
    let tests = "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { f().unwrap() } }";
    assert_eq!(falls(&Parsed::new(&planted(tests))), Vec::<String>::new());
    none(&found, "ends the program in the middle");
}

#[test]
fn no_sentence_that_a_person_reads_stands_in_rust() {
    for text in [
        "fn f() { g(\"Ring polisen nu, tack så mycket\") }",
        "const A: &str = r#\"the number is {} now\"#;",
        "fn f() { println!(\"the number is {} now\", 1) }",
    ] {
        assert_eq!(sentences(&Parsed::new(&planted(text))).len(), 1, "{text}");
    }
    let reason = "#[expect(clippy::x, reason = \"this is why it stands\")] fn f() {}";
    assert!(sentences(&Parsed::new(&planted(reason))).is_empty());
    let patterns = "fn f() { g(\"%Y-%m-%d %H:%M\", \"{} {} {} {}\") }";
    assert!(sentences(&Parsed::new(&planted(patterns))).is_empty());
    let all = program();
    let found: Vec<_> = parsed().iter().flat_map(sentences).collect();
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
    let beside = ["tests", "web/tests/parity", "examples", "benches", "crates/embedded/build.rs"];
    all.extend(files(&present(&beside), &["rs"]));
    let found: Vec<_> = all.iter().filter(starts).map(|source| source.name.clone()).collect();
    none(&found, "does not begin with //!");
}

#[test]
fn no_file_is_longer_than_the_limit() {
    let long = planted(&"fn f() {}\n".repeat(LONGEST + 1));
    assert!(Parsed::new(&long).lines > LONGEST);
    let found = parsed().iter().filter(|file| file.lines > LONGEST);
    let found: Vec<_> = found.map(|file| format!("{}: {}", file.name, file.lines)).collect();
    none(&found, "longer than a file may be");
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
        "crates",
        "web/src",
        "web/page",
        "web/tests/parity",
        "tests",
        "examples",
        "benches",
        "guides",
        "locales",
        "docs",
        ".github",
        "Cargo.toml",
        "README.md",
    ]);
    let all = files(&there, &["rs", "toml", "ftl", "md", "snap", "yml", "yaml"]);
    let found: Vec<_> = all.iter().flat_map(machine_paths).collect();
    none(&found, "a path of a machine");
}

#[test]
fn only_terminal_store_and_the_command_line_touch_the_outside() {
    for text in [
        "use std::fs;",
        "use std::{fs, io};\nfn f() { fs::read(p) }",
        "fn f() { std::net::lookup() }",
    ] {
        assert!(!outside(&Parsed::new(&planted(text))).is_empty(), "{text}");
    }
    let found: Vec<_> = parsed().iter().flat_map(outside).collect();
    none(&found, "touches the outside");
}
