//! Which files of words are read for which purpose. Fluent keeps a parsed file in memory for as long
//! as the session lasts, so nobody reads more than is shown.

use std::{rc::Rc, sync::Arc};

use crate::{
    content::{
        catalog::Catalog,
        source::{Origin, SourceFile},
    },
    ids::Id,
    language::{Language, Languages},
    text::{self, Numbers, Texts},
};

/// A choice of the files of words of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextSet {
    /// What screens show while only the core of the content is loaded.
    Screens,
    /// What screens show once all of the content is loaded.
    ScreensWithDeferred,
    /// Everything but the words of deferred content: for a command that prints and ends.
    Core,
    /// Every word: for paper.
    Full,
}

/// Files that no screen shows.
const NOT_ON_SCREENS: [&str; 3] = ["cli.ftl", "paper.ftl", "diagnostics.ftl"];

impl TextSet {
    /// Reads these texts; sentences show the phone numbers of the catalog.
    pub fn read(self, files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
        let read = |language| self.read_own(files, language, catalog);
        with_fallbacks(language, &catalog.languages, read)
    }

    fn read_own(self, files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
        let own = files.iter().filter(|file| {
            let own = file.language().filter(|(code, _)| *code == language.code());
            own.is_some_and(|(_, name)| self.includes(file, name))
        });
        let parse = |file: &SourceFile| match file.origin {
            Origin::Embedded => text::parse_shipped(&file.text),
            Origin::Folder(_) => text::parse(&file.text),
        };
        Texts::from_resources(language, own.map(parse), phone_numbers(catalog))
    }

    fn includes(self, file: &SourceFile, name: &str) -> bool {
        let is_shown = || !NOT_ON_SCREENS.contains(&name);
        match self {
            Self::Screens => !file.is_deferred() && is_shown(),
            Self::ScreensWithDeferred => is_shown(),
            Self::Core => !file.is_deferred(),
            Self::Full => true,
        }
    }
}

/// The texts of a language and, where it is incomplete, those that stand in for what it lacks.
fn with_fallbacks(
    language: Language,
    languages: &Languages,
    read: impl Fn(Language) -> Texts,
) -> Texts {
    let last_first = languages.fallbacks(language).into_iter().rev();
    let fallback =
        last_first.fold(None, |next: Option<Texts>, language| Some(join(read(language), next)));
    join(read(language), fallback)
}

fn join(texts: Texts, fallback: Option<Texts>) -> Texts {
    match fallback {
        Some(fallback) => texts.with_fallback(Rc::new(fallback)),
        None => texts,
    }
}

/// The phone numbers that texts may name, by contact: only of contacts that may be shown.
pub fn phone_numbers(catalog: &Catalog) -> Numbers {
    let shown = catalog.contacts.values().filter(|contact| contact.publishable);
    let numbers = shown.filter_map(|contact| {
        Some((contact.id.as_str().to_owned(), contact.number.as_ref()?.as_str().to_owned()))
    });
    Arc::new(numbers.collect())
}
