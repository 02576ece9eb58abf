//! One meaning a name: no two types that are shared have one name, none hides a name that every
//! Rust file knows, and no `match` over screens passes over a screen that is not named.

use std::collections::BTreeMap;

use crate::{
    none, parsed as all,
    source::{Parsed, Source},
};

/// What the standard library brings into every file.
const PRELUDE: [&str; 40] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Vec",
];

/// The names that more than one type has, with the files they are in.
fn twice(files: &[Parsed]) -> BTreeMap<&str, Vec<&str>> {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files {
        for one in file.types.iter().filter(|one| one.is_shared) {
            names.entry(&one.name).or_default().push(&file.name);
        }
    }
    names.retain(|_, files| files.len() > 1);
    names
}

/// Types and imported names, shared or not, that hide one of the prelude.
fn hiding(file: &Parsed) -> Vec<String> {
    let types = file.types.iter().map(|one| one.name.as_str());
    let imports = file.imports.iter().filter(|import| {
        import.path.last() != Some(&import.binding)
            || !matches!(import.path[0].as_str(), "std" | "core" | "alloc")
            || import.binding == "Result"
    });
    let hides = types.chain(imports.map(|import| import.binding.as_str()));
    let hides = hides.filter(|name| PRELUDE.contains(name));
    hides.map(|name| format!("{}: {name}", file.name)).collect()
}

fn parsed(name: &str, text: &str) -> Parsed {
    Parsed::new(&Source { name: format!("src/{name}.rs"), text: text.to_owned() })
}

#[test]
fn no_two_shared_types_have_one_name() {
    let planted = [
        parsed("a", "pub struct Place; struct Own; pub type Other = u8;"),
        parsed("b", "pub(crate) enum Place {} struct Own; trait Other {}"),
        parsed("c", "ids! {\n    /// A\n    SignId, valid;\n}\npub struct SignId;"),
    ];
    let found: Vec<_> = twice(&planted).into_keys().collect();
    assert_eq!(found, ["Place", "SignId"]);
    let files = all();
    let declared: usize = files.iter().map(|file| file.types.len()).sum();
    assert!(declared > 200, "only {declared} types were read");
    let found = twice(files);
    let found = found.iter().map(|(name, files)| format!("{name}: {}", files.join(", ")));
    none(&found.collect::<Vec<_>>(), "one name for two types");
}

#[test]
fn nothing_hides_a_name_of_the_prelude() {
    for text in [
        "pub enum Result {}",
        "type Option = u8;",
        "use std::io::Result;",
        "use crate::a::Box;",
        "use std::rc::Rc as Vec;",
    ] {
        assert_eq!(hiding(&parsed("planted", text)).len(), 1, "{text}");
    }
    for text in ["use std::{fmt::Debug, hash::Hash};", "use a::Result as Outcome;"] {
        assert_eq!(hiding(&parsed("planted", text)), Vec::<String>::new(), "{text}");
    }
    let found: Vec<_> = all().iter().flat_map(hiding).collect();
    none(&found, "hides a name of the prelude");
}

#[test]
fn no_match_over_screens_passes_over_one() {
    for (text, wildcards) in [
        ("fn f(s: &Screen) { match s { Screen::Start => {} _ => {} } }", 1),
        (
            "fn f(s: &Screen) { match s { screen::Screen::A { .. } | Screen::B(_) => {} other => {} } }",
            1,
        ),
        ("fn f(s: &Screen) { match s { Screen::A(_) => {} Screen::B { .. } => {} } }", 0),
        ("fn f(s: u8) { match s { 1 => {} _ => {} } }", 0),
    ] {
        assert_eq!(parsed("planted", text).screen_wildcards, wildcards, "{text}");
    }
    let found = all().iter().filter(|file| file.screen_wildcards > 0);
    let found: Vec<_> = found.map(|file| file.name.clone()).collect();
    none(&found, "a wildcard over screens");
}
