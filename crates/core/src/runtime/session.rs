//! A session: the state with its content on one computer.

use crate::{
    app::{Message, Model, intent::Intent, keymap::Scope, update},
    language::Language,
    page::Page,
    present::{self, Extent},
    text::SharedTexts,
};

use super::{LoadedContent, Platform, UiRequest, effects::perform};

/// A session of one person. Dropping it forgets what was answered.
#[derive(Debug)]
pub struct Session<P> {
    model: Model,
    content: LoadedContent,
    platform: P,
}

impl<P: Platform> Session<P> {
    /// A session that goes on from `model`, whose catalog must be the one of `content`.
    pub const fn new(model: Model, content: LoadedContent, platform: P) -> Self {
        Self { model, content, platform }
    }

    /// The state.
    pub const fn model(&self) -> &Model {
        &self.model
    }

    /// The computer.
    pub const fn platform(&self) -> &P {
        &self.platform
    }

    /// The texts of the screens in the session's language.
    pub fn texts(&self) -> SharedTexts {
        self.content.screen_texts(self.model.state().language)
    }

    /// The texts of the screens in any language.
    pub fn texts_in(&self, language: Language) -> SharedTexts {
        self.content.screen_texts(language)
    }

    /// The page in view, with the words of the other language where both are shown.
    pub fn page(&self) -> Page {
        self.page_with(Extent::Whole)
    }

    /// The page as far as a screen shows it, with or without room for what stands beside it.
    pub fn page_on_screen(&self, has_panels: bool) -> Page {
        self.page_with(Extent::OnScreen { has_panels })
    }

    fn page_with(&self, extent: Extent) -> Page {
        let texts = self.texts();
        let is_bilingual = self.model.profile().is_bilingual;
        let other = is_bilingual.then(|| self.texts_in(self.model.state().next_language()));
        present::page_with(&self.model, &texts, other.as_deref(), extent)
    }

    /// What the meaning of a key or of a line depends on now.
    pub fn scope(&self) -> Scope {
        self.model.scope()
    }

    /// Does what the person meant; gives what is left for the front end to do.
    pub fn dispatch(&mut self, intent: Intent) -> Vec<UiRequest> {
        self.update(&Message::Intent(intent))
    }

    /// Tells the state the time. Call it before each dispatch, and whenever time has passed.
    pub fn tick(&mut self) {
        let now = self.platform.now();
        if now != self.model.state().now {
            self.update(&Message::Tick(now));
        }
    }

    /// Tells the state how long nobody has pressed a key. Call it where [`tick`](Self::tick) is called, in
    /// a front end that can hide what it shows.
    pub fn elapse(&mut self) {
        let seconds = self.platform.seconds();
        self.update(&Message::Elapsed(seconds));
    }

    /// Hands the state a message and carries out what it asks for.
    pub fn update(&mut self, message: &Message) -> Vec<UiRequest> {
        let effects = update(&mut self.model, message);
        let perform =
            |effect| perform(effect, &mut self.model, &mut self.content, &mut self.platform);
        effects.into_iter().filter_map(perform).collect()
    }
}
