//! A person at the full screen without a terminal: keys go to the real state, the page is drawn
//! into memory. A walk is keys by name and rows by id: `walk("@quick enter v a x j enter")` goes to the
//! row of the quick check, opens it, types `vaxj` and chooses what was found.

use vaksam::{
    app::{Message, Model, StartAt, key::Key, update},
    frontends::tui::PageViewState,
    language::Language,
    page::Page,
    route::Caller,
    runtime::{Session, UiRequest},
};

use crate::world::{TestPlatform, World, night};

/// A person at the full screen.
pub struct Walker {
    pub session: Session<TestPlatform>,
    pub view: PageViewState,
    /// Left, and nothing more is heard.
    pub left: bool,
    /// How many keys were pressed.
    pub keys: usize,
}

impl Walker {
    /// At the start, in a language.
    pub fn new(language: Language) -> Self {
        Self::on(World::get().session(language))
    }

    /// Goes on from a state.
    pub fn from(model: Model) -> Self {
        Self::on(World::get().session_from(model))
    }

    fn on(session: Session<TestPlatform>) -> Self {
        Self { session, view: PageViewState::default(), left: false, keys: 0 }
    }

    /// Presses keys by name, from the start.
    pub fn walk(language: Language, keys: &str) -> Self {
        let mut walker = Self::new(language);
        walker.press(keys);
        walker
    }

    /// At the readiness check, as the command `ready` begins.
    pub fn ready(language: Language) -> Self {
        let catalog = World::get().full_catalog();
        let mut model = Model::new(catalog, language, Caller::default(), night());
        update(&mut model, &Message::Start(StartAt::Readiness));
        Self::from(model)
    }

    /// Presses keys by name, and goes to rows by id.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            if let Some(id) = name.strip_prefix('@') {
                self.go_to(id);
                continue;
            }
            let key = name.parse().unwrap_or_else(|name| panic!("no key is called {name}"));
            self.key(key);
        }
        self
    }

    /// Moves along a list to the row with that id.
    fn go_to(&mut self, id: &str) {
        let row = |page: &Page| {
            let choices = page.choices()?;
            Some((choices.items.iter().position(|item| item.id == id)?, choices.selected?))
        };
        let page = self.page();
        let (wanted, now) = row(&page).unwrap_or_else(|| panic!("no row {id} on {}", page.id));
        let step = if wanted < now { "up" } else { "down" };
        for _ in 0..wanted.abs_diff(now) {
            self.press(step);
        }
        let reached = row(&self.page()).is_some_and(|(wanted, now)| wanted == now);
        assert!(reached, "no way to the row {id} on {}", page.id);
    }

    /// Presses a key, as the session on the full screen does it.
    pub fn key(&mut self, key: Key) {
        assert!(!self.left, "a key after leaving");
        self.keys += 1;
        let scope = self.session.scope();
        let Some(intent) = scope.key(key) else { return };
        if self.view.holds_back(scope.opened_row(&intent)) {
            return;
        }
        for request in self.session.dispatch(intent) {
            match request {
                UiRequest::Scroll(scroll) => self.view.scroll(scroll),
                UiRequest::Quit => self.left = true,
            }
        }
    }

    /// The state.
    pub fn model(&self) -> &Model {
        self.session.model()
    }

    /// The page in view.
    pub fn page(&self) -> Page {
        self.session.page()
    }
}
