//! No circle among the files of the program: an import leads to the file that defines the name, however
//! many re-exports lie between, and no way along imports may come back to where it began. Declaring
//! a child module is no import; re-exporting its names is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::{
    none, parsed,
    source::{Parsed, Source, absolute},
};

/// Re-exports of re-exports: more than this is a circle of its own.
const MOST_REEXPORTS: usize = 16;

/// The files by the modules they hold.
struct Crates<'a>(BTreeMap<&'a [String], &'a Parsed>);

/// From a file to those it imports from, each with a name that it imports.
type Graph<'a> = BTreeMap<&'a str, BTreeMap<&'a str, String>>;

impl<'a> Crates<'a> {
    fn new(files: &'a [Parsed]) -> Self {
        // The program's own start belongs to no library.
        let libraries = files.iter().filter(|file| file.name != "src/main.rs");
        Self(libraries.map(|file| (file.module.as_slice(), file)).collect())
    }

    /// The file that defines what a path from a crate leads to. None for a module, which
    /// is only a part of the way to a name, and for what another crate defines.
    fn definition(&self, path: &[String], reexports: usize) -> Option<&'a Parsed> {
        assert!(reexports < MOST_REEXPORTS, "{} never ends", path.join("::"));
        let depth = (0..=path.len()).rev().find(|depth| self.0.contains_key(&path[..*depth]))?;
        let (file, rest) = (self.0[&path[..depth]], &path[depth..]);
        let name = rest.first()?;
        if name == "*" {
            return Some(file);
        }
        if let Some(import) = file.imports.iter().find(|import| import.binding == *name) {
            let target = [&import.path, &rest[1..]].concat();
            return import.is_internal.then(|| self.definition(&target, reexports + 1)).flatten();
        }
        if !file.items.contains(name) {
            let globs = file.imports.iter().filter(|import| import.binding == "*");
            for glob in globs.filter(|glob| glob.is_internal && glob.path != file.module) {
                if self.declares(&glob.path, name) {
                    return self.definition(&[&glob.path, rest].concat(), reexports + 1);
                }
            }
        }
        Some(file)
    }

    fn declares(&self, module: &[String], name: &str) -> bool {
        let child = [module, &[name.to_owned()]].concat();
        self.0.contains_key(child.as_slice())
            || self.0.get(module).is_some_and(|file| {
                file.items.contains(name)
                    || file.imports.iter().any(|import| import.binding == name)
            })
    }

    /// Every path that a file names, from its crate.
    fn named(&self, file: &Parsed) -> Vec<Vec<String>> {
        let imports = file.imports.iter().filter(|import| import.is_internal);
        let mut named: Vec<Vec<String>> = imports
            .map(|import| {
                let all = (import.binding == "*").then(|| "*".to_owned());
                import.path.iter().cloned().chain(all).collect()
            })
            .collect();
        for path in file.inline_paths() {
            let rest = || path[1..].iter().map(|name| (*name).to_owned());
            let alias = file.imports.iter().find(|import| import.binding == path[0]);
            let child = [&*file.module, &[path[0].to_owned()]].concat();
            named.extend(match (absolute(&path, &file.module), alias) {
                (Some(path), _) => Some(path),
                (None, Some(alias)) => {
                    alias.is_internal.then(|| alias.path.iter().cloned().chain(rest()).collect())
                }
                (None, None) => {
                    let is_child = self.0.contains_key(child.as_slice());
                    is_child.then(|| child.into_iter().chain(rest()).collect())
                }
            });
        }
        named
    }

    fn graph(&self) -> Graph<'a> {
        let mut graph = Graph::new();
        for file in self.0.values() {
            let edges = graph.entry(&file.name).or_default();
            for path in self.named(file) {
                if let Some(target) = self.definition(&path, 0)
                    && target.name != file.name
                {
                    edges.entry(&*target.name).or_insert_with(|| path.join("::"));
                }
            }
        }
        graph
    }
}

/// The shortest way from a file along its imports back to it.
fn circle<'a>(graph: &Graph<'a>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut waiting = VecDeque::from([vec![start]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = waiting.pop_front() {
        for next in graph.get(way.last()?)?.keys() {
            if *next == start {
                return Some(way);
            }
            if seen.insert(*next) {
                waiting.push_back(way.iter().copied().chain([*next]).collect());
            }
        }
    }
    None
}

/// Each file that stands in a circle, with the shortest one through it and what is imported.
fn circles(files: &[Parsed]) -> BTreeMap<String, String> {
    let all = Crates::new(files);
    let graph = all.graph();
    let files = graph.keys().filter_map(|file| Some((*file, circle(&graph, file)?)));
    let shown = files.map(|(file, circle)| {
        let ends = circle.iter().skip(1).chain(&circle[..1]);
        let steps = circle
            .iter()
            .zip(ends)
            .map(|(from, to)| format!("  {from} uses {} of {to}", graph[from][to]));
        (file.to_owned(), steps.collect::<Vec<_>>().join("\n"))
    });
    shown.collect()
}

#[test]
fn no_circle_of_imports_among_the_files() {
    let found: Vec<_> =
        circles(parsed()).iter().map(|(file, circle)| format!("{file}:\n{circle}")).collect();
    none(&found, "a circle of imports");
}

/// The files in a circle of a small crate, given by names and texts.
fn planted(files: &[(&str, &str)]) -> Vec<String> {
    let file = |name: &str| match name.strip_prefix("core/") {
        Some(name) => format!("crates/core/src/{name}.rs"),
        None => format!("src/{name}.rs"),
    };
    let files = files.iter().map(|(name, text)| (*name, file(name), (*text).to_owned()));
    let (names, files): (BTreeMap<_, _>, Vec<_>) = files
        .map(|(short, name, text)| ((name.clone(), short), Parsed::new(&Source { name, text })))
        .unzip();
    circles(&files).into_keys().map(|name| names[&name].to_owned()).collect()
}

/// A claim, the files of a small crate, and those of them that stand in a circle.
type Plant = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

const LIB: (&str, &str) = ("lib", "pub mod a; pub mod b; pub mod c;");

const PLANTS: [Plant; 7] = [
    (
        "two files",
        &[LIB, ("a", "use crate::b::B; pub struct A;"), ("b", "use crate::a::A; pub struct B;")],
        &["a", "b"],
    ),
    (
        "three files, one of which imports nothing by `use`",
        &[
            LIB,
            ("a", "use crate::b::B; pub struct A;"),
            ("b", "pub struct B; fn f() { crate::c::g() }"),
            ("c", "use super::a; pub fn g() { let _ = vec![a::A]; }"),
        ],
        &["a", "b", "c"],
    ),
    (
        "a child that uses what its parent defines, and the parent the child's",
        &[
            LIB,
            ("a", "mod child; pub struct A; fn f() { child::g() }"),
            ("a/child", "use super::A; pub fn g() {}"),
        ],
        &["a", "a/child"],
    ),
    (
        "the same, where the parent only re-exports",
        &[
            LIB,
            ("a", "mod child; pub use child::B; pub struct A;"),
            ("a/child", "pub struct B(super::A);"),
        ],
        &["a", "a/child"],
    ),
    (
        "two children that reach each other through their parent",
        &[
            LIB,
            ("a", "mod one; mod two; pub use one::One; pub use two::*;"),
            ("a/one", "use super::Two; pub struct One;"),
            ("a/two", "use crate::a::One; pub struct Two;"),
        ],
        &["a/one", "a/two"],
    ),
    (
        "two files of the core, which another crate names as its own",
        &[
            ("lib", "pub use vaksam_core::a; pub mod b; pub mod c;"),
            ("b", "pub use vaksam_core::b::*; pub mod own;"),
            ("b/own", "use crate::{a::A, c::C}; pub struct Own;"),
            ("c", "use crate::b::{B, own::Own}; pub struct C;"),
            ("core/lib", "pub mod a; pub mod b;"),
            ("core/a", "use crate::b::B; pub struct A;"),
            ("core/b", "use crate::a::A; pub struct B;"),
        ],
        &["core/a", "core/b", "b/own", "c"],
    ),
    (
        "everything of a module",
        &[LIB, ("a", "use crate::b::*;"), ("b", "use crate::a::*;")],
        &["a", "b"],
    ),
];

#[test]
fn a_planted_circle_is_caught() {
    for (claim, files, caught) in PLANTS {
        assert_eq!(planted(files), caught, "{claim}");
    }
}

#[test]
fn what_is_no_circle_is_left_alone() {
    for files in [
        // A parent that declares its child and defines what the child uses.
        &[("lib", "mod a;"), ("a", "mod child; pub struct A;"), ("a/child", "use super::A;")][..],
        // A child that reaches its sibling through the parent's re-export.
        // A module that adds to the core's of that name.
        &[
            ("lib", "pub mod a; pub mod b;"),
            ("a", "pub use vaksam_core::a::*; pub use crate::b as other;"),
            ("b", "use vaksam_core::a::part::Part; pub struct B;"),
            ("core/lib", "pub mod a;"),
            ("core/a", "pub mod part;"),
            ("core/a/part", "pub struct Part;"),
        ],
        &[
            ("lib", "mod a;"),
            ("a", "mod one; mod two; pub use one::One; pub use two::Two;"),
            ("a/one", "pub struct One;"),
            ("a/two", "use super::One; pub struct Two;"),
        ],
        // Tests, which may use what they like.
        &[
            ("lib", "mod a; mod b;"),
            ("a", "pub struct A;\n#[cfg(test)]\nmod tests { use crate::b::B; }"),
            ("b", "use crate::a::A; pub struct B;"),
        ],
    ] {
        assert_eq!(planted(files), Vec::<String>::new());
    }
}
