//! Which language, and the words of it. The order: flag, saved setting, the environment, Swedish.

use std::{env, ffi::OsString, sync::Arc};

use crate::{
    content::{catalog::Catalog, source::SourceFile},
    ids::Id,
    language::Language,
    text::{Numbers, Texts},
};

/// The language to speak, also where the arguments turn out to be wrong.
pub fn language(arguments: &[OsString], saved: Option<Language>) -> Language {
    flag(arguments).or(saved).or_else(environment).unwrap_or(Language::Swedish)
}

/// `-L en`, `-Len`, `--lang en` or `--lang=en`.
fn flag(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let value = match argument {
            "-L" | "--lang" => arguments.next(),
            other => other.strip_prefix("--lang=").or_else(|| other.strip_prefix("-L")),
        };
        if let Some(language) = value.and_then(Language::from_code) {
            return Some(language);
        }
    }
    None
}

fn environment() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())?;
    Language::from_code(&set)
}

/// The numbers that texts may name: of contacts that may be shown.
pub fn numbers(catalog: &Catalog) -> Numbers {
    let shown = catalog.contacts.values().filter(|contact| contact.ship);
    let numbers = shown.filter_map(|contact| {
        Some((contact.id.as_str().to_owned(), contact.number.as_ref()?.as_str().to_owned()))
    });
    Arc::new(numbers.collect())
}

/// Words only of the interface: what the first page needs.
#[cfg_attr(not(feature = "tui"), expect(dead_code, reason = "the full screen asks"))]
pub fn interface(files: &[(&'static str, &'static str)], language: Language) -> Texts {
    let name = format!("locales/{}/ui.ftl", language.code());
    let own = files.iter().filter(|(file, _)| *file == name).map(|(_, text)| *text);
    Texts::new(language, own, Numbers::default())
}

/// Files of words that no screen shows.
const NOT_ON_SCREENS: [&str; 3] = ["cli.ftl", "paper.ftl", "diagnostics.ftl"];

/// The words of the screens: what the interactive program holds in memory.
pub fn screens(files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
    of(files, language, catalog, |file, name| !file.can_wait() && is_shown(name))
}

/// The words of the screens once all of the content is read.
pub fn whole(files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
    of(files, language, catalog, |_, name| is_shown(name))
}

/// The words of a language that getting help takes, on screens and in print.
pub fn all(files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
    of(files, language, catalog, |file, _| !file.can_wait())
}

/// Every word of a language: what a paper may need.
pub fn everything(files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
    of(files, language, catalog, |_, _| true)
}

fn is_shown(name: &str) -> bool {
    !NOT_ON_SCREENS.contains(&name)
}

fn of(
    files: &[SourceFile],
    language: Language,
    catalog: &Catalog,
    wanted: impl Fn(&SourceFile, &str) -> bool,
) -> Texts {
    let own = files.iter().filter(|file| {
        file.language().is_some_and(|(code, name)| code == language.code() && wanted(file, name))
    });
    Texts::new(language, own.map(|file| &*file.text), numbers(catalog))
}
