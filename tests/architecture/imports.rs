//! One direction: each module uses those before it only, and each crate those before it. Looks at every
//! import and every path that begins at a crate, also those that climb to it by `super`.

use crate::{
    none, parsed,
    source::{CRATES, Parsed, Source, absolute},
};

/// What a module may use besides itself: whole modules, or single things of one.
const RULES: &[(&str, &[&str])] = &[
    ("prepared", &[]),
    ("ids", &["prepared"]),
    ("sanitize", &[]),
    ("suggest", &["fold"]),
    ("diagnostic", &["sanitize", "suggest"]),
    ("language", &["prepared"]),
    ("fold", &[]),
    ("content", &["prepared", "sanitize", "ids", "diagnostic", "language"]),
    ("content::embedded", &["content", "language", "runtime", "text"]),
    ("text", &["prepared", "sanitize", "ids", "diagnostic", "language"]),
    // Knows neither content nor screens: it is handed words, and topics it cannot look into.
    ("search", &["prepared", "language", "fold"]),
    ("assess", &["ids", "content"]),
    ("route", &["ids", "content", "assess"]),
    ("card", &["ids", "content", "assess", "route"]),
    ("reference", &["prepared", "ids", "content"]),
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
    ("frontends::columns", &[]),
    ("frontends::canvas", &["frontends::columns"]),
    ("frontends::tui", &["page", "frontends::canvas", "frontends::columns"]),
    (
        "runtime",
        &[
            "prepared",
            "page",
            "present",
            "app",
            "content",
            "ids",
            "language",
            "route::hours::Moment",
            "text",
            // What finds topics is prepared with the rest of the content.
            "reference::Topic",
            "search::Index",
        ],
    ),
    // What a build script uses.
    ("prepare", &["prepared", "content", "language", "lint", "runtime"]),
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
    ("frontends::terminal", &["app::key", "frontends::canvas", "frontends::columns"]),
    // The page in a browser: it sees the page, and sends intents.
    (
        "web",
        &[
            "page",
            "runtime",
            "language",
            "content::embedded",
            "ids::CaseId",
            "route::Caller",
            "route::hours::Moment",
            "app::intent",
            "app::key",
            "app::keymap",
            "app::effect",
            // A session begins with a model, and is told where it runs.
            "app::Model",
            "app::Message",
        ],
    ),
    (
        "store",
        &["content::source", "diagnostic", "app::effect", "ids", "language", "route::Caller"],
    ),
];

/// May use everything.
const ABOVE: [&str; 2] = ["cli", "main"];

/// What touches the outside or the terminal.
const NOT_IN_CORE: [&str; 7] = [
    "cli",
    "main",
    "store",
    "frontends::canvas",
    "frontends::columns",
    "frontends::terminal",
    "frontends::tui",
];

/// Modules that stand beside those around them and do not know them.
const APART: [&str; 2] = ["frontends::", "content::embedded"];

/// The module whose rule a module is under: itself, or its nearest ancestor that has one.
fn ruled(module: &[String]) -> Option<(String, &'static [&'static str])> {
    (1..=module.len()).rev().find_map(|depth| {
        let name = module[..depth].join("::");
        let (_, allowed) = RULES.iter().find(|(own, _)| *own == name)?;
        Some((name, *allowed))
    })
}

/// A path without the crate: which of them holds a module is told by `crate_breaches`.
fn in_program(path: &[String]) -> Vec<String> {
    let rest = path[1..].iter().cloned();
    match path[0].as_str() {
        "vaksam_embedded" => {
            ["content", "embedded"].map(str::to_owned).into_iter().chain(rest).collect()
        }
        "vaksam_web" => std::iter::once("web".to_owned()).chain(rest).collect(),
        _ => rest.collect(),
    }
}

/// Every path into the program that a file names.
fn paths(file: &Parsed) -> Vec<Vec<String>> {
    let imports = file.imports.iter().filter(|import| import.is_internal);
    let imports = imports.map(|import| {
        let all = (import.binding == "*").then(|| "*".to_owned());
        import.path.iter().cloned().chain(all).collect()
    });
    let inline = file.inline_paths();
    let inline = inline.iter().filter_map(|path| absolute(path, &file.module));
    imports.chain(inline).collect()
}

fn is_within(path: &str, module: &str) -> bool {
    path == module || path.starts_with(&format!("{module}::"))
}

/// What a file uses and may not.
fn breaches(file: &Parsed) -> Vec<String> {
    let module = in_program(&file.module);
    let is_above = module.first().is_none_or(|top| ABOVE.contains(&top.as_str()));
    let mut found = crate_breaches(file);
    if is_above {
        return found;
    }
    let Some((ruled, allowed)) = ruled(&module) else {
        found.push(format!("{}: no rule for this module", file.name));
        return found;
    };
    // Elsewhere a module is one with those above and below it.
    let own = if APART.iter().any(|apart| ruled.starts_with(apart)) { &ruled } else { &module[0] };
    let used = paths(file).into_iter().map(|path| in_program(&path).join("::"));
    // What another crate adds to a module is added around it, and not used by it.
    let used = used.filter(|path| !is_facade(file, path) && !is_within(path, own));
    let forbidden = used.filter(|path| !allowed.iter().any(|allowed| is_within(path, allowed)));
    found.extend(forbidden.map(|path| format!("{}: uses {path}", file.name)));
    found
}

/// Whether a file only hands on the core's module of the same name.
fn is_facade(file: &Parsed, path: &str) -> bool {
    file.name == "src/frontends.rs" && ["frontends::line", "frontends::paper"].contains(&path)
}

/// Paths into a crate that stands after the file's own, and the file itself where the core holds what
/// touches the outside.
fn crate_breaches(file: &Parsed) -> Vec<String> {
    let place = |name: &str| CRATES.iter().position(|(known, _)| *known == name);
    let own = place(&file.module[0]);
    let paths = paths(file).into_iter().filter(|path| place(&path[0]) < own);
    let mut found: Vec<_> =
        paths.map(|path| format!("{}: uses {}", file.name, path.join("::"))).collect();
    let module = file.module[1..].join("::");
    if file.module[0] == "vaksam_core" && NOT_IN_CORE.iter().any(|top| is_within(&module, top)) {
        found.push(format!("{}: does not belong in the core", file.name));
    }
    found
}

#[test]
fn every_module_uses_only_those_before_it() {
    let breaches: Vec<_> = parsed().iter().flat_map(breaches).collect();
    none(&breaches, "against the direction");
}

fn plant(name: &str, text: &str) -> Vec<String> {
    breaches(&Parsed::new(&Source { name: name.to_owned(), text: text.to_owned() }))
}

#[test]
fn a_planted_wrong_import_is_caught() {
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
        ("web/src/html.rs", "use vaksam_core::text::Texts;", "text::Texts"),
        ("web/src/html/card.rs", "use vaksam_core::content::catalog::Contact;", "content::catalog"),
        ("web/src/session.rs", "fn f() { vaksam_core::present::page() }", "present::page"),
        ("web/src/event.rs", "use vaksam_core::app::screens::Screen;", "app::screens"),
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
        ("web/src/html/card.rs", "use vaksam_core::page::Card; use super::{keys, text::text};"),
        ("web/src/session.rs", "use vaksam_embedded::SHIPPED; use crate::{html, news};"),
    ] {
        assert_eq!(plant(name, text), Vec::<String>::new(), "{name} {text}");
    }
}

#[test]
fn a_planted_wrong_import_between_the_crates_or_within_the_core_is_caught() {
    for (name, text, caught) in [
        ("crates/core/src/app.rs", "use crate::text::Texts;", "text::Texts"),
        ("crates/core/src/app/flow.rs", "fn f() { vaksam_core::present::page() }", "present::page"),
        ("crates/core/src/ids.rs", "use super::content::load;", "content::load"),
        ("src/store.rs", "use vaksam_core::present;", "present"),
        ("src/frontends/tui.rs", "use crate::content::embedded;", "content::embedded"),
        ("src/frontends/tui.rs", "use vaksam_embedded::FILES;", "content::embedded::FILES"),
        ("crates/embedded/src/lib.rs", "use vaksam_core::app::Model;", "app::Model"),
        ("crates/core/src/frontends/line.rs", "use super::paper;", "frontends::paper"),
        ("crates/core/src/store.rs", "", "does not belong"),
        ("crates/core/src/frontends/tui/row.rs", "", "does not belong"),
    ] {
        let found = plant(name, text);
        assert!(found.len() == 1 && found[0].contains(caught), "{name} {text}: {found:?}");
    }
    for (name, caught) in [
        ("crates/core/src/cli.rs", "does not belong"),
        ("crates/core/src/lint.rs", "vaksam_embedded::FILES"),
        ("crates/embedded/src/lib.rs", "vaksam::content"),
        ("web/src/html.rs", "vaksam::content"),
    ] {
        let text = "use vaksam_embedded::FILES; use vaksam::content::source;";
        let found = plant(name, text);
        assert!(found.iter().any(|found| found.contains(caught)), "{name}: {found:?}");
    }
    for (name, text) in [
        ("src/cli/words.rs", "use vaksam_embedded::files; use vaksam_core::text::Texts;"),
        ("crates/embedded/src/lib.rs", "use vaksam_core::{content::load, text::Texts};"),
        ("crates/core/src/app/flow.rs", "use super::screens; use crate::page::Scroll;"),
    ] {
        assert_eq!(plant(name, text), Vec::<String>::new(), "{name} {text}");
    }
}
