//! A person at the full screen without a terminal: keys go to the real state, the page is drawn
//! into memory. Walks read as in helix: `walk("2 k r enter 3")`.

use vaksam::{
    app::{Message, Model, action, effect::Effect, key::Key, update},
    frontends::tui::{Theme, View},
    language::Language,
    page::Page,
    route::Place,
    runtime::{self, Left},
};

use crate::world::{Around, World, night};

/// A person at the full screen.
pub struct Walker {
    pub model: Model,
    pub view: View,
    /// Left, and nothing more is heard.
    pub left: bool,
    /// How many keys were pressed.
    pub keys: usize,
}

impl Walker {
    /// At the start, in a language.
    pub fn new(language: Language) -> Self {
        let world = World::get();
        let model = Model::new(world.catalog.clone(), language, Place::default(), night());
        Self { model, view: View::new(Theme::colour()), left: false, keys: 0 }
    }

    /// Presses keys by name, from the start.
    pub fn walk(language: Language, keys: &str) -> Self {
        let mut walker = Self::new(language);
        walker.press(keys);
        walker
    }

    /// At the readiness check, as the command `ready` begins.
    pub fn ready(language: Language) -> Self {
        let mut walker = Self::new(language);
        begin_ready(&mut walker.model);
        walker
    }

    /// Presses keys by name.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let key = name.parse().unwrap_or_else(|name| panic!("no key is called {name}"));
            self.key(key);
        }
        self
    }

    /// Presses a key, as the session on the full screen does it.
    pub fn key(&mut self, key: Key) -> Vec<Effect> {
        assert!(!self.left, "a key after leaving");
        self.keys += 1;
        let Some(action) = action::action(self.model.context(), key) else { return Vec::new() };
        let effects = update(&mut self.model, &Message::Do(action));
        for effect in effects.clone() {
            match runtime::carry_out(effect, &mut self.model, &mut Around::new()) {
                Left::Nothing => {}
                Left::Scroll(scroll) => self.view.scroll(scroll),
                Left::End => self.left = true,
            }
        }
        effects
    }

    /// The page in view.
    pub fn page(&self) -> Page {
        runtime::page(&self.model, &mut Around::new())
    }
}

/// What the command `ready` does to a session at its start.
pub fn begin_ready(model: &mut Model) {
    model.catalog = World::get().whole;
    model.check_readiness();
}
