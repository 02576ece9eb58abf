//! The model: what a session holds, and the screens that lie on one another. Only `update` changes
//! it.

use std::rc::Rc;

use super::{
    bindings::Context, keymap::Scope, left_alone::LeftAlone, navigation::Destination,
    screen::Profile, screens::Screen, state::AppState,
};
use crate::{
    content::catalog::Catalog,
    language::Language,
    route::{Caller, hours::Moment},
};

/// Everything that a session holds. Dropping it forgets it.
#[derive(Debug)]
pub struct Model {
    pub(super) app: AppState,
    pub(super) screens: Stack,
    pub(super) left_alone: LeftAlone,
}

/// The screens; there always is one in view.
#[derive(Debug)]
pub(super) struct Stack {
    below: Vec<Screen>,
    pub(super) top: Screen,
}

impl Stack {
    pub(super) fn push(&mut self, screen: Screen) {
        self.below.push(std::mem::replace(&mut self.top, screen));
    }

    /// Takes the screen in view away and gives it; the first one stays.
    pub(super) fn pop(&mut self) -> Option<Screen> {
        let before = self.below.pop()?;
        Some(std::mem::replace(&mut self.top, before))
    }

    /// Whether some screen, in view or below, is such a one.
    pub(super) fn any(&self, is_such: impl Fn(&Screen) -> bool) -> bool {
        is_such(&self.top) || self.below.iter().any(is_such)
    }

    /// Back to a start page as new.
    pub(super) fn clear(&mut self) {
        self.below.clear();
        self.top = Screen::start();
    }

    /// Takes every screen away but the first, and gives them.
    pub(super) fn home(&mut self) -> Vec<Screen> {
        let mut left = std::mem::take(&mut self.below);
        if !left.is_empty() {
            let first = left.remove(0);
            left.push(std::mem::replace(&mut self.top, first));
        }
        left
    }
}

impl Model {
    /// A session at its start.
    pub fn new(catalog: Rc<Catalog>, language: Language, caller: Caller, now: Moment) -> Self {
        Self::with_state(AppState::new(catalog, language, caller, now))
    }

    /// At the start, with this state.
    pub fn with_state(app: AppState) -> Self {
        Self {
            app,
            screens: Stack { below: Vec::new(), top: Screen::start() },
            left_alone: LeftAlone::default(),
        }
    }

    /// What it holds beside its screens.
    pub const fn state(&self) -> &AppState {
        &self.app
    }

    /// The screen in view.
    pub const fn screen(&self) -> &Screen {
        &self.screens.top
    }

    /// What kind of screen is in view.
    pub fn profile(&self) -> Profile {
        self.screen().state().profile(&self.app)
    }

    /// Where keys get their meaning now.
    pub fn context(&self) -> Context {
        self.profile().context
    }

    /// What the meaning of a key or of a line depends on now.
    pub fn scope(&self) -> Scope {
        let screen = self.screen().state();
        let profile = screen.profile(&self.app);
        Scope {
            context: profile.context,
            has_text: profile.has_text,
            row_keys: profile.row_keys,
            selected: screen.selected(),
            rows: screen.rows(&self.app),
            depth: self.depth(),
            language: self.app.language,
            languages: self.app.catalog.languages.clone(),
        }
    }

    /// How many screens lie on one another, the one in view among them.
    pub const fn depth(&self) -> usize {
        self.screens.below.len() + 1
    }

    /// The rows of the screen in view; 0 where it has no list.
    pub fn rows(&self) -> usize {
        self.screen().state().rows(&self.app)
    }

    /// Whether a timer runs on the screen in view, so that it must be drawn every second.
    pub fn shows_timer(&self) -> bool {
        let timer = self.app.class.as_ref().and_then(|deck| deck.timer.as_ref());
        self.context() == Context::Class
            && timer.is_some_and(|timer| !timer.is_paused() && !timer.is_over(self.app.now))
    }

    pub(super) fn open(&mut self, destination: Destination) {
        if let Some(screen) = Screen::open(&self.app, destination) {
            self.screens.push(screen);
        }
    }
}
