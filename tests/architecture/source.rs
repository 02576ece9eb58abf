//! A file of the program, parsed once: what it imports, what it declares, and its tokens without
//! attributes, comments and tests.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, LineColumn, Spacing, TokenStream, TokenTree};
use syn::{
    ExprMatch, Item, ItemUse, Pat, UseTree, Visibility,
    visit::{self, Visit},
};

/// A name that an import brings into a file.
pub struct Import {
    /// Beginning with the name of the crate.
    pub path: Vec<String>,
    /// The name it has in this file; `*` for everything in `path`.
    pub binding: String,
    pub is_internal: bool,
}

/// A struct, enum, trait, union or type alias.
pub struct TypeName {
    pub name: String,
    /// More than the file itself may use it.
    pub is_shared: bool,
}

/// A token, groups taken apart.
pub struct Token {
    pub text: String,
    pub line: usize,
    pub is_text: bool,
}

pub struct Source {
    /// Its path from the root of the repository, with `/` between.
    pub name: String,
    pub text: String,
}

pub struct Parsed {
    pub name: String,
    /// The module it holds, beginning with its crate: `[vaksam_core, content, build]`.
    pub module: Vec<String>,
    pub imports: Vec<Import>,
    /// Items that others can name.
    pub items: BTreeSet<String>,
    pub types: Vec<TypeName>,
    /// Arms that stand for every screen not named, by their patterns.
    pub screen_wildcards: usize,
    pub tokens: Vec<Token>,
    /// Lines before its tests.
    pub lines: usize,
}

/// The crates of the program, each with the folder of its files. None uses one before it.
pub const CRATES: [(&str, &str); 4] = [
    ("vaksam", "src/"),
    ("vaksam_web", "web/src/"),
    ("vaksam_embedded", "crates/embedded/src/"),
    ("vaksam_core", "crates/core/src/"),
];

/// The module that a file of a crate holds, beginning with the crate.
pub fn module(file: &str) -> Vec<String> {
    let own = |(name, folder)| Some((name, file.strip_prefix(folder)?));
    let (name, path) = CRATES.into_iter().find_map(own).unwrap_or(("", file));
    let path = path.trim_end_matches(".rs");
    let path = path.split('/').filter(|name| *name != "lib");
    std::iter::once(name).chain(path).map(ToOwned::to_owned).collect()
}

impl Parsed {
    pub fn new(source: &Source) -> Self {
        let file = syn::parse_file(&source.text);
        let file = file.unwrap_or_else(|error| panic!("{}: {error}", source.name));
        let module = module(&source.name);
        let program: Vec<&Item> = file.items.iter().filter(|item| !is_test(item)).collect();
        let children = program.iter().filter_map(|item| match item {
            Item::Mod(child) => Some(child.ident.to_string()),
            _ => None,
        });
        let mut imports =
            Imports { module: &module, children: children.collect(), found: Vec::new() };
        let mut wildcards = ScreenWildcards(0);
        let (mut items, mut types) = (BTreeSet::new(), Vec::new());
        for item in program {
            imports.visit_item(item);
            wildcards.visit_item(item);
            declare(item, &mut items, &mut types);
        }
        let stream: TokenStream = source.text.parse().unwrap();
        let mut tokens = Vec::new();
        let tests = flatten(stream, &mut tokens);
        Self {
            name: source.name.clone(),
            imports: imports.found,
            module,
            items,
            types,
            screen_wildcards: wildcards.0,
            tokens,
            lines: tests.map_or(source.text.lines().count(), |start| start.line - 1),
        }
    }

    /// Paths that stand in the code itself and not in an import, as they are written.
    pub fn inline_paths(&self) -> Vec<Vec<&str>> {
        let mut paths = Vec::new();
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            let next = self.tokens.get(at + 1).map(|next| next.text.as_str());
            if token.text == "use" && next != Some("<") {
                at += self.tokens[at..].iter().take_while(|token| token.text != ";").count();
                continue;
            }
            if is_name(&token.text) {
                let mut path = vec![token.text.as_str()];
                while let [separator, name, ..] = &self.tokens[at + 1..]
                    && separator.text == "::"
                    && is_name(&name.text)
                {
                    path.push(&name.text);
                    at += 2;
                }
                if path.len() > 1 {
                    paths.push(path);
                }
            }
            // What follows here is the path of another crate, or the rest of one with generics.
            at += if token.text == "::" { 2 } else { 1 };
        }
        paths
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && !matches!(text, "use" | "as" | "in" | "match" | "return" | "mut" | "ref" | "dyn")
}

fn is_test(item: &Item) -> bool {
    let Item::Mod(module) = item else { return false };
    module.attrs.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

/// The absolute path of one that is written in a module, if it leads into the program.
pub fn absolute<S: AsRef<str>>(path: &[S], module: &[String]) -> Option<Vec<String>> {
    let names = |from: &[S]| from.iter().map(|name| name.as_ref().to_owned()).collect::<Vec<_>>();
    match path.first()?.as_ref() {
        "crate" => Some([&module[..1], &names(&path[1..])].concat()),
        "self" => Some([module, &names(&path[1..])].concat()),
        "super" => {
            let climbs = path.iter().take_while(|name| name.as_ref() == "super").count();
            let above = module.get(..module.len().checked_sub(climbs)?.max(1))?;
            Some([above, &names(&path[climbs..])].concat())
        }
        first => CRATES.iter().any(|(name, _)| *name == first).then(|| names(path)),
    }
}

struct Imports<'a> {
    module: &'a [String],
    children: BTreeSet<String>,
    found: Vec<Import>,
}

impl Imports<'_> {
    fn add(&mut self, tree: &UseTree, above: &[String]) {
        match tree {
            UseTree::Path(path) => {
                self.add(&path.tree, &[above, &[path.ident.to_string()]].concat());
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add(tree, above)),
            UseTree::Name(name) if name.ident == "self" => {
                self.push(above.to_vec(), above.last().unwrap().clone());
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                self.push([above, std::slice::from_ref(&name)].concat(), name);
            }
            UseTree::Rename(name) => {
                let own: &[String] =
                    if name.ident == "self" { &[] } else { &[name.ident.to_string()] };
                self.push([above, own].concat(), name.rename.to_string());
            }
            UseTree::Glob(_) => self.push(above.to_vec(), "*".to_owned()),
        }
    }

    fn push(&mut self, written: Vec<String>, binding: String) {
        let of_child = self.children.contains(&written[0]);
        let internal = if of_child {
            Some([self.module, &written].concat())
        } else {
            absolute(&written, self.module)
        };
        let is_internal = internal.is_some();
        self.found.push(Import { path: internal.unwrap_or(written), binding, is_internal });
    }
}

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.add(&item.tree, &[]);
        }
    }
}

fn declare(item: &Item, items: &mut BTreeSet<String>, types: &mut Vec<TypeName>) {
    let (name, visibility) = match item {
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        Item::Union(item) => (&item.ident, &item.vis),
        Item::Macro(item) => {
            let names = declared_by_macro(&item.mac.tokens);
            items.extend(names.iter().cloned());
            types.extend(names.into_iter().map(|name| TypeName { name, is_shared: true }));
            return;
        }
        Item::Fn(item) => {
            items.insert(item.sig.ident.to_string());
            return;
        }
        Item::Const(item) => {
            items.insert(item.ident.to_string());
            return;
        }
        Item::Static(item) => {
            items.insert(item.ident.to_string());
            return;
        }
        _ => return,
    };
    items.insert(name.to_string());
    let is_shared = !matches!(visibility, Visibility::Inherited);
    types.push(TypeName { name: name.to_string(), is_shared });
}

/// The types that an item macro declares. The macros of the program are tables: a type's name
/// follows its documentation and comes before a comma or a group in braces. A table that is a type
/// of its own is declared in the macro's definition.
fn declared_by_macro(tokens: &TokenStream) -> Vec<String> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(declared_in_definition(&group.stream())),
            TokenTree::Ident(name) if name.to_string().starts_with(char::is_uppercase) => {
                let documented = matches!(
                    at.checked_sub(1).and_then(|before| all.get(before)),
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket
                );
                let ends = match all.get(at + 1) {
                    Some(TokenTree::Punct(punct)) => punct.as_char() == ',',
                    Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
                    _ => false,
                };
                if documented && ends {
                    found.push(name.to_string());
                }
            }
            _ => {}
        }
    }
    found
}

fn declared_in_definition(tokens: &TokenStream) -> Vec<String> {
    let all: Vec<String> = tokens.clone().into_iter().map(|token| token.to_string()).collect();
    let declared = all.windows(3).filter(|words| {
        words[0] == "pub" && matches!(&*words[1], "struct" | "enum" | "trait" | "type")
    });
    declared.map(|words| words[2].clone()).filter(|name| is_name(name)).collect()
}

/// Counts the wildcard arms of each `match` that tells screens apart.
struct ScreenWildcards(usize);

impl<'ast> Visit<'ast> for ScreenWildcards {
    fn visit_expr_match(&mut self, item: &'ast ExprMatch) {
        if item.arms.iter().any(|arm| names_screen(&arm.pat)) {
            self.0 += item.arms.iter().filter(|arm| is_wildcard(&arm.pat)).count();
        }
        visit::visit_expr_match(self, item);
    }
}

fn names_screen(pattern: &Pat) -> bool {
    let is_screen = |path: &syn::Path| {
        let names: Vec<_> = path.segments.iter().map(|segment| &segment.ident).collect();
        matches!(names.as_slice(), [.., of, _] if *of == "Screen")
    };
    match pattern {
        Pat::Path(pattern) => is_screen(&pattern.path),
        Pat::Struct(pattern) => is_screen(&pattern.path),
        Pat::TupleStruct(pattern) => is_screen(&pattern.path),
        Pat::Or(pattern) => pattern.cases.iter().any(names_screen),
        Pat::Reference(pattern) => names_screen(&pattern.pat),
        _ => false,
    }
}

fn is_wildcard(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Ident(pattern) => pattern.subpat.is_none(),
        _ => false,
    }
}

/// Takes groups apart and leaves attributes out; gives where a module of tests began, if one did.
fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) -> Option<LineColumn> {
    let all: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(token) = all.get(at) {
        let start = token.span().start();
        let mut add =
            |text: String, is_text| tokens.push(Token { text, line: start.line, is_text });
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let bang =
                    matches!(all.get(at + 1), Some(TokenTree::Punct(p)) if p.as_char() == '!');
                let group = at + 1 + usize::from(bang);
                if let Some(TokenTree::Group(attribute)) = all.get(group) {
                    let is_module =
                        matches!(all.get(group + 1), Some(TokenTree::Ident(word)) if word == "mod");
                    if is_module && attribute.stream().to_string().replace(' ', "") == "cfg(test)" {
                        return Some(start);
                    }
                    at = group;
                }
            }
            TokenTree::Punct(punct) => {
                let double = punct.as_char() == ':'
                    && punct.spacing() == Spacing::Joint
                    && matches!(all.get(at + 1), Some(TokenTree::Punct(p)) if p.as_char() == ':');
                add(if double { "::".to_owned() } else { punct.as_char().to_string() }, false);
                at += usize::from(double);
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let is_text = text.ends_with(['"', '#']);
                add(text, is_text);
            }
            TokenTree::Ident(name) => add(name.to_string(), false),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                add(open.to_owned(), false);
                flatten(group.stream(), tokens);
                let line = group.span_close().start().line;
                tokens.push(Token { text: close.to_owned(), line, is_text: false });
            }
        }
        at += 1;
    }
    None
}

#[test]
fn tokens_are_told_apart_from_comments_attributes_and_tests() {
    let text = "//! no\n/* no /* no */ no */ #[no] fn f<'a>() -> char {\n\
                g(\"one // two\", r#\"raw\"#, b::c()); '\"' } // no\n\
                #[cfg(test)]\nmod tests { fn no() { no(\"no\") } }\n";
    let parsed = Parsed::new(&Source { name: "src/planted.rs".into(), text: text.into() });
    let texts: Vec<_> = parsed.tokens.iter().filter(|token| token.is_text).collect();
    let texts: Vec<_> = texts.iter().map(|token| (token.line, &*token.text)).collect();
    assert_eq!(texts, [(3, "\"one // two\""), (3, "r#\"raw\"#")]);
    assert!(parsed.tokens.iter().all(|token| token.text != "no" && token.text != "test"));
    assert_eq!(parsed.inline_paths(), [["b", "c"]]);
    assert_eq!(parsed.lines, 3);
}

#[test]
fn the_code_of_a_condition_is_kept() {
    let text = "#[cfg(test)]\nuse a::b;\nfn c() { d.unwrap() }\n";
    let parsed = Parsed::new(&Source { name: "src/planted.rs".into(), text: text.into() });
    assert!(parsed.tokens.iter().any(|token| token.text == "unwrap"));
    assert_eq!(parsed.lines, 3);
}
