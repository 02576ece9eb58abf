//! The shipped content and its words in both languages, read once a thread; the moment at which
//! the tests take place.

use std::{rc::Rc, sync::Arc};

use vaksam::{
    content::{self, catalog::Catalog, embedded},
    ids::Id,
    language::Language,
    route::hours::Moment,
    text::{Numbers, SharedTexts, Texts},
};

/// The content with its words.
#[derive(Clone)]
pub struct World {
    pub catalog: Rc<Catalog>,
    texts: [SharedTexts; 2],
}

thread_local! {
    static WORLD: World = World::read();
}

impl World {
    /// The world of this thread.
    pub fn get() -> Self {
        WORLD.with(Self::clone)
    }

    fn read() -> Self {
        let files = embedded::files();
        let (catalog, _) = content::load(&files);
        let numbers = numbers(&catalog);
        let texts = Language::ALL.map(|language| {
            let own = files
                .iter()
                .filter(|file| file.language().is_some_and(|(code, _)| code == language.code()));
            Rc::new(Texts::new(language, own.map(|file| &*file.text), Arc::clone(&numbers)))
        });
        Self { catalog: Rc::new(catalog), texts }
    }

    /// The words of a language.
    pub fn texts(&self, language: Language) -> SharedTexts {
        self.texts.iter().find(|texts| texts.language() == language).unwrap().clone()
    }

    /// Every number that may be shown, as its owner prints it.
    pub fn shown_numbers(&self) -> Vec<String> {
        let shown = self.catalog.contacts.values().filter(|contact| contact.ship);
        shown
            .flat_map(|contact| contact.number.iter().chain(contact.others.iter().map(|(n, _)| n)))
            .map(|number| number.as_str().to_owned())
            .collect()
    }
}

/// As the command line hands them to the texts.
fn numbers(catalog: &Catalog) -> Numbers {
    let shown = catalog.contacts.values().filter(|contact| contact.ship);
    let numbers = shown.filter_map(|contact| {
        Some((contact.id.as_str().to_owned(), contact.number.as_ref()?.as_str().to_owned()))
    });
    Arc::new(numbers.collect())
}

/// A Saturday at 02:10.
pub fn night() -> Moment {
    "2026-11-21T02:10:00".parse().unwrap()
}

/// A Tuesday at 10:00.
pub fn day() -> Moment {
    "2026-11-24T10:00:00".parse().unwrap()
}
