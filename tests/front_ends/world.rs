//! The shipped content and its words in both languages, read once a thread; the moment at which
//! the tests take place.

use std::{rc::Rc, sync::Arc};

use vaksam::{
    app::effect::{Kept, Settings},
    content::{self, catalog::Catalog, embedded},
    ids::{CaseId, Id},
    language::Language,
    route::hours::Moment,
    runtime::Outside,
    text::{Numbers, SharedTexts, Texts},
};

/// The content with its words.
#[derive(Clone)]
pub struct World {
    /// What getting help takes.
    pub catalog: Rc<Catalog>,
    /// All of it, also what can wait.
    pub whole: Rc<Catalog>,
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
        let (whole, _) = content::load_all(&files);
        Self { catalog: Rc::new(catalog), whole: Rc::new(whole), texts }
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

/// The outside of a session: a clock that stands still and a memory that counts.
pub struct Around {
    pub world: World,
    /// How often settings were saved and forgotten.
    pub kept: (usize, usize),
}

impl Around {
    pub fn new() -> Self {
        Self { world: World::get(), kept: (0, 0) }
    }
}

impl Outside for Around {
    fn texts(&mut self, language: Language) -> SharedTexts {
        self.world.texts(language)
    }

    fn now(&mut self) -> Moment {
        night()
    }

    fn save(&mut self, _: &Settings) -> Kept {
        self.kept.0 += 1;
        Kept::Saved
    }

    fn forget(&mut self) -> Kept {
        self.kept.1 += 1;
        Kept::Nothing
    }

    fn load(&mut self) -> Rc<Catalog> {
        self.world.whole.clone()
    }

    fn done(&mut self) -> Option<Vec<CaseId>> {
        None
    }

    fn save_done(&mut self, _: &[CaseId]) -> Kept {
        Kept::Saved
    }

    fn forget_done(&mut self) -> Kept {
        Kept::Nothing
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
