//! The shipped content, read once a thread, and a computer whose clock stands still.

use std::rc::Rc;

use vaksam::{
    app::{
        Model,
        effect::{SaveState, Settings},
    },
    content::{catalog::Catalog, embedded},
    ids::CaseId,
    language::Language,
    route::{Caller, hours::Moment},
    runtime::{LoadedContent, Platform, Session, SharedContent},
    text::SharedTexts,
};

/// The content as a session starts with it, and all of it.
#[derive(Clone)]
pub struct World {
    core: LoadedContent,
    full: LoadedContent,
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
        let shared = Rc::new(SharedContent::default());
        let core = LoadedContent::shipped(embedded::SHIPPED, false).shared_with(shared);
        let mut full = core.clone();
        full.load_deferred();
        Self { core, full }
    }

    /// The catalog of what getting help takes.
    pub fn catalog(&self) -> Rc<Catalog> {
        self.core.catalog().clone()
    }

    /// The catalog of everything.
    pub fn full_catalog(&self) -> Rc<Catalog> {
        self.full.catalog().clone()
    }

    /// The words of the screens in a language, once everything is read.
    pub fn texts(&self, language: Language) -> SharedTexts {
        self.full.clone().screen_texts(language)
    }

    /// A session at its start.
    pub fn session(&self, language: Language) -> Session<TestPlatform> {
        let model = Model::new(self.catalog(), language, Caller::default(), night());
        self.session_from(model)
    }

    /// A session that goes on from a state.
    pub fn session_from(&self, model: Model) -> Session<TestPlatform> {
        let content = if model.state().is_fully_loaded() { &self.full } else { &self.core };
        Session::new(model, content.clone(), TestPlatform::default())
    }

    /// A session that goes on from a state at a moment of its own.
    pub fn session_at(&self, model: Model, now: Moment) -> Session<TestPlatform> {
        let content = if model.state().is_fully_loaded() { &self.full } else { &self.core };
        let platform = TestPlatform { now: Some(now), ..TestPlatform::default() };
        Session::new(model, content.clone(), platform)
    }

    /// Every number that may be shown, as its owner prints it.
    pub fn shown_numbers(&self) -> Vec<String> {
        let catalog = self.catalog();
        let shown = catalog.contacts.values().filter(|contact| contact.publishable);
        shown
            .flat_map(|contact| contact.number.iter().chain(contact.others.iter().map(|(n, _)| n)))
            .map(|number| number.as_str().to_owned())
            .collect()
    }
}

/// A clock that stands still and a memory that counts.
#[derive(Debug, Default)]
pub struct TestPlatform {
    /// The moment now, unless it is night.
    pub now: Option<Moment>,
    /// How often settings were saved and forgotten.
    pub saves: (usize, usize),
}

impl Platform for TestPlatform {
    fn now(&mut self) -> Moment {
        self.now.unwrap_or_else(night)
    }

    fn seconds(&mut self) -> i64 {
        0
    }

    fn save_settings(&mut self, _: &Settings) -> SaveState {
        self.saves.0 += 1;
        SaveState::Saved
    }

    fn forget_settings(&mut self) -> SaveState {
        self.saves.1 += 1;
        SaveState::Nothing
    }

    fn save_progress(&mut self, _: &[CaseId]) -> SaveState {
        SaveState::Saved
    }

    fn forget_progress(&mut self) -> SaveState {
        SaveState::Nothing
    }
}

/// A Saturday at 02:10.
pub fn night() -> Moment {
    "2026-11-21T02:10:00".parse().unwrap()
}

/// A Tuesday at 10:00.
pub fn day() -> Moment {
    "2026-11-24T10:00:00".parse().unwrap()
}
