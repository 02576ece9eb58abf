//! The one-way street: each module uses those before it only. Reads every `use` and every path
//! that begins at the crate, also those that climb to it by `super`.

use crate::{Source, none, program, scan};

/// What a module may use besides itself: whole modules, or single things of one.
const STREET: &[(&str, &[&str])] = &[
    ("ids", &[]),
    ("diagnostic", &[]),
    ("language", &[]),
    ("fold", &[]),
    ("content", &["ids", "diagnostic", "language"]),
    ("text", &["ids", "diagnostic", "language"]),
    // Knows neither content nor screens: it is handed words, and topics it cannot look into.
    ("search", &["language", "fold"]),
    ("assess", &["ids", "content"]),
    ("route", &["ids", "content", "assess"]),
    ("reference", &["ids", "content"]),
    ("training", &["ids", "content", "assess", "route"]),
    ("readiness", &["ids", "content"]),
    // The author's tool, beside the program that people use.
    ("lint", &["ids", "diagnostic", "language", "content", "text", "assess", "route", "training"]),
    (
        "app",
        &[
            "ids",
            "diagnostic",
            "language",
            "fold",
            "content",
            "assess",
            "route",
            "training",
            "readiness",
            "reference",
            "search",
            // A move through a page, which only front ends with a window carry out.
            "page::Scroll",
        ],
    ),
    ("page", &[]),
    (
        "present",
        &[
            "ids",
            "diagnostic",
            "language",
            "fold",
            "content",
            "assess",
            "route",
            "training",
            "readiness",
            "reference",
            "app",
            "page",
            "text",
            "search",
        ],
    ),
    ("frontends", &[]),
    ("frontends::tui", &["page"]),
    (
        "runtime",
        &["page", "present", "app", "content", "ids", "language", "route::hours::Moment", "text"],
    ),
    ("frontends::line", &["page", "present", "app", "runtime", "text"]),
    (
        "frontends::paper",
        &[
            "ids",
            "diagnostic",
            "language",
            "fold",
            "content",
            "assess",
            "route",
            "training",
            "page",
            "text",
            "frontends::line",
        ],
    ),
    ("frontends::terminal", &["app::key"]),
    ("store", &["content::source", "diagnostic", "app::effect", "ids", "language", "route::Place"]),
];

/// May use everything.
const ABOVE: [&str; 3] = ["cli", "lib", "main"];

/// The module a file holds, from the crate: `content::build` of `src/content/build.rs`.
fn module(file: &str) -> Vec<&str> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    path.split('/').collect()
}

/// The rule of a module: that of its nearest ancestor on the list.
fn allowed(module: &[&str]) -> Option<&'static [&'static str]> {
    (1..=module.len()).rev().find_map(|long| {
        let name = module[..long].join("::");
        STREET.iter().find(|(own, _)| *own == name).map(|(_, allowed)| *allowed)
    })
}

/// Every path that begins at the crate, in full.
fn paths(code: &str, module: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':' && c != '$') {
            expand(&code[at + "crate::".len()..], "", &mut found);
        }
    }
    let climb = "super::".repeat(module.len());
    for (at, _) in code.match_indices(&climb) {
        let before = &code[..at];
        if !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
            expand(&code[at + climb.len()..], "", &mut found);
        }
    }
    found
}

/// The leaves of a tree of names: `a::{b, c::d}` gives `a::b` and `a::c::d`. Gives what is left.
fn expand<'a>(tree: &'a str, above: &str, found: &mut Vec<String>) -> &'a str {
    let tree = tree.trim_start();
    if let Some(mut rest) = tree.strip_prefix('{') {
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            let before = rest;
            rest = expand(rest, above, found).trim_start().trim_start_matches(',');
            if rest.len() == before.len() {
                return rest;
            }
        }
    }
    let name: String = tree.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let own = if above.is_empty() { name.clone() } else { format!("{above}::{name}") };
    let rest = &tree[name.len()..];
    if let Some(rest) = rest.strip_prefix("::") {
        return expand(rest, &own, found);
    }
    found.push(if name == "self" { above.to_owned() } else { own });
    let of_name = |c: char| c.is_alphanumeric() || c == '_';
    let renamed = rest.trim_start().strip_prefix("as ");
    renamed.map_or(rest, |rest| rest.trim_start_matches(of_name))
}

/// What a file uses and may not.
fn breaches(source: &Source) -> Vec<String> {
    let module = module(&source.name);
    if ABOVE.contains(&module[0]) {
        return Vec::new();
    }
    let Some(allowed) = allowed(&module) else {
        return vec![format!("{}: no rule for this module", source.name)];
    };
    let scanned = scan::program(&source.text);
    let is_own = |path: &str| path == module[0] || path.starts_with(&format!("{}::", module[0]));
    let is_allowed = |path: &str| {
        allowed.iter().any(|own| path == *own || path.starts_with(&format!("{own}::")))
    };
    paths(&scanned.code, &module)
        .into_iter()
        .filter(|path| !is_own(path) && !is_allowed(path))
        .map(|path| format!("{}: uses {path}", source.name))
        .collect()
}

#[test]
fn every_module_uses_only_those_before_it() {
    let breaches: Vec<_> = program().iter().flat_map(breaches).collect();
    none(&breaches, "against the street");
}

#[test]
fn a_planted_wrong_import_is_caught() {
    let plant =
        |name: &str, text: &str| breaches(&Source { name: name.to_owned(), text: text.to_owned() });
    for (name, text, caught) in [
        ("src/frontends/tui/row.rs", "use crate::app::Model;", "app::Model"),
        (
            "src/frontends/tui.rs",
            "use crate::{page::Page, content::catalog::Catalog};",
            "content::catalog::Catalog",
        ),
        ("src/app/flow.rs", "use crate::{ids::{Id, SignId}, text::{\n  Texts,\n}};", "text::Texts"),
        ("src/app.rs", "fn f() { crate::present::page() }", "present::page"),
        ("src/app.rs", "use super::text::Texts;", "text::Texts"),
        ("src/app/screens/gate.rs", "use super::super::super::store::settings;", "store::settings"),
        ("src/content/build.rs", "use crate::text::Texts as Words;", "text::Texts"),
        ("src/training/run.rs", "use crate::lint::check;", "lint::check"),
        ("src/frontends/terminal.rs", "use crate::app::{key::Key, Model};", "app::Model"),
        ("src/frontends/line.rs", "use crate::{app::Model, route::Place};", "route::Place"),
        ("src/assess.rs", "use crate::route::*;", "route::"),
        (
            "src/search/terms.rs",
            "use crate::content::catalog::Catalog;",
            "content::catalog::Catalog",
        ),
        ("src/new.rs", "", "no rule"),
    ] {
        let found = plant(name, text);
        assert!(found.len() == 1 && found[0].contains(caught), "{name} {text}: {found:?}");
    }
    for (name, text) in [
        ("src/frontends/tui/row.rs", "use crate::page::{self, wrap::wrap};"),
        ("src/app/flow.rs", "use super::screens; // use crate::text::Texts"),
        ("src/lint/rules/cases.rs", "use crate::training::ladder;"),
        ("src/frontends/terminal.rs", "use crate::app::key::{Code, Key};"),
        ("src/app.rs", "#[cfg(test)]\nmod tests { use crate::text::Texts; }"),
        ("src/cli/words.rs", "use crate::text::Texts;"),
    ] {
        assert_eq!(plant(name, text), Vec::<String>::new(), "{name} {text}");
    }
}
