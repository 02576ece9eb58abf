//! One direction: each module uses those before it only. Looks at every import and every path
//! that begins at the crate, also those that climb to it by `super`.

use crate::{
    none, parsed,
    source::{Parsed, Source, absolute},
};

/// What a module may use besides itself: whole modules, or single things of one.
const RULES: &[(&str, &[&str])] = &[
    ("ids", &[]),
    ("sanitize", &[]),
    ("suggest", &["fold"]),
    ("diagnostic", &["sanitize", "suggest"]),
    ("language", &[]),
    ("fold", &[]),
    ("content", &["sanitize", "ids", "diagnostic", "language"]),
    ("text", &["sanitize", "ids", "diagnostic", "language"]),
    // Knows neither content nor screens: it is handed words, and topics it cannot look into.
    ("search", &["language", "fold"]),
    ("assess", &["ids", "content"]),
    ("route", &["ids", "content", "assess"]),
    ("card", &["ids", "content", "assess", "route"]),
    ("reference", &["ids", "content"]),
    ("audit", &["ids", "content"]),
    ("diff", &["ids", "language", "content", "route"]),
    ("training", &["ids", "content", "assess", "route"]),
    ("readiness", &["ids", "content"]),
    // The author's tool, beside the program that people use.
    (
        "lint",
        &[
            "sanitize",
            "ids",
            "diagnostic",
            "language",
            "fold",
            "content",
            "text",
            "assess",
            "route",
            "training",
        ],
    ),
    (
        "app",
        &[
            "sanitize",
            "ids",
            "diagnostic",
            "language",
            "fold",
            "content",
            "assess",
            "route",
            "card",
            "training",
            "readiness",
            "reference",
            "search",
            // What of a page only front ends can carry out or take in, defined once below both.
            "page::Scroll",
            "page::InputKind",
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
            "card",
            "training",
            "readiness",
            "reference",
            "audit",
            "diff",
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
    (
        "frontends::line",
        &["sanitize", "fold", "page", "runtime", "text::Texts", "app::intent", "app::keymap"],
    ),
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
            "audit",
            "diff",
            "page",
            "text",
            "frontends::line",
        ],
    ),
    ("frontends::terminal", &["app::key"]),
    (
        "store",
        &["content::source", "diagnostic", "app::effect", "ids", "language", "route::Caller"],
    ),
];

/// May use everything.
const ABOVE: [&str; 2] = ["cli", "main"];

/// The module whose rule a module is under: itself, or its nearest ancestor that has one.
fn ruled(module: &[String]) -> Option<(String, &'static [&'static str])> {
    (1..=module.len()).rev().find_map(|depth| {
        let name = module[..depth].join("::");
        let (_, allowed) = RULES.iter().find(|(own, _)| *own == name)?;
        Some((name, *allowed))
    })
}

/// Every path into the crate that a file names.
fn paths(file: &Parsed) -> Vec<String> {
    let imports = file.imports.iter().filter(|import| import.is_internal);
    let imports = imports.map(|import| {
        let path = import.path.join("::");
        if import.binding == "*" { format!("{path}::*") } else { path }
    });
    let inline = file.inline_paths();
    let inline = inline.iter().filter_map(|path| absolute(path, &file.module));
    imports.chain(inline.map(|path| path.join("::"))).collect()
}

fn is_within(path: &str, module: &str) -> bool {
    path == module || path.starts_with(&format!("{module}::"))
}

/// What a file uses and may not.
fn breaches(file: &Parsed) -> Vec<String> {
    if file.module.first().is_none_or(|top| ABOVE.contains(&top.as_str())) {
        return Vec::new();
    }
    let Some((ruled, allowed)) = ruled(&file.module) else {
        return vec![format!("{}: no rule for this module", file.name)];
    };
    // Front ends stand side by side and do not know each other; elsewhere a module is one with
    // those above and below it.
    let own = if ruled.starts_with("frontends::") { &ruled } else { &file.module[0] };
    paths(file)
        .into_iter()
        .filter(|path| !is_within(path, own))
        .filter(|path| !allowed.iter().any(|allowed| is_within(path, allowed)))
        .map(|path| format!("{}: uses {path}", file.name))
        .collect()
}

#[test]
fn every_module_uses_only_those_before_it() {
    let breaches: Vec<_> = parsed().iter().flat_map(breaches).collect();
    none(&breaches, "against the direction");
}

#[test]
fn a_planted_wrong_import_is_caught() {
    let plant = |name: &str, text: &str| {
        breaches(&Parsed::new(&Source { name: name.to_owned(), text: text.to_owned() }))
    };
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
        ("src/content/load.rs", "use crate::text::Texts as Words;", "text::Texts"),
        ("src/training/run.rs", "use crate::lint::check;", "lint::check"),
        ("src/frontends/terminal.rs", "use crate::app::{key::Key, Model};", "app::Model"),
        ("src/frontends/line.rs", "use crate::{app::intent::Intent, app::Model};", "app::Model"),
        ("src/assess.rs", "use crate::route::*;", "route::"),
        (
            "src/search/terms.rs",
            "use crate::content::catalog::Catalog;",
            "content::catalog::Catalog",
        ),
        ("src/frontends/tui.rs", "use super::line;", "frontends::line"),
        ("src/frontends/line/write.rs", "fn f() { crate::frontends::tui::draw() }", "tui::draw"),
        ("src/frontends/paper.rs", "fn f() { let _ = vec![crate::store::read()]; }", "store::read"),
        ("src/new.rs", "", "no rule"),
    ] {
        let found = plant(name, text);
        assert!(found.len() == 1 && found[0].contains(caught), "{name} {text}: {found:?}");
    }
    for (name, text) in [
        ("src/frontends/tui/row.rs", "use crate::page::{self, wrap::wrap};"),
        ("src/app/flow.rs", "use super::screens; // use crate::text::Texts"),
        ("src/lint/rules/cases.rs", "use crate::training::ladder;"),
        ("src/frontends/terminal.rs", "use crate::app::key::{KeyCode, Key};"),
        ("src/app.rs", "#[cfg(test)]\nmod tests { use crate::text::Texts; }"),
        ("src/cli/words.rs", "use crate::text::Texts;"),
    ] {
        assert_eq!(plant(name, text), Vec::<String>::new(), "{name} {text}");
    }
}
