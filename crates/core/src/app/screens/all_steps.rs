//! What comes after the call, every step of an outcome in order, and where to read more of them.

use crate::{
    app::{
        intent::Intent,
        links::Links,
        navigation::Transition,
        screen::{Profile, ScreenState},
        screens::outcome::OutcomeView,
        state::AppState,
    },
    content::{catalog::ReferencePage, enums::Shelf},
    reference::Topic,
};

/// A digit opens each.
const MOST_LINKS: usize = 9;

/// What comes after the call, and every step in order.
#[derive(Debug, Clone)]
pub struct AllSteps {
    /// The outcome whose steps they are.
    pub outcome: OutcomeView,
    /// The pages of the reference that belong to this work.
    pub links: Links,
}

impl AllSteps {
    /// Of the answers as they are, with the call that is shown.
    pub fn new(app: &AppState, call: usize) -> Self {
        Self {
            outcome: OutcomeView { call, ..OutcomeView::new(app) },
            links: Links::new(pages_for(app)),
        }
    }
}

impl ScreenState for AllSteps {
    fn profile(&self, _: &AppState) -> Profile {
        Profile { follows_clock: true, ..self.links.profile() }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.links.topics.len()
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        self.links.update(intent)
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    /// Whether a step is open changes with the clock.
    fn refresh(&mut self, app: &AppState) {
        self.outcome.refresh(app);
    }
}

/// The pages of the reference that are for the work of the person, those about it first.
fn pages_for(app: &AppState) -> Vec<Topic> {
    let is_for = |page: &&ReferencePage| {
        app.caller.sector.as_ref().is_some_and(|sector| page.sectors.contains(sector))
    };
    let mut pages: Vec<_> = app.catalog.pages.values().filter(is_for).collect();
    pages.sort_by_key(|page| page.shelf != Shelf::Sectors);
    pages.into_iter().take(MOST_LINKS).map(|page| Topic::Page(page.id.clone())).collect()
}
