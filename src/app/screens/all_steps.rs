//! What comes after the call, and every step of an outcome in order.

use crate::app::{
    intent::Intent,
    navigation::Transition,
    screen::{self, Profile, ScreenState},
    screens::outcome::OutcomeView,
    state::AppState,
};

/// What comes after the call, and every step in order.
#[derive(Debug, Clone)]
pub struct AllSteps {
    /// The outcome whose steps they are.
    pub outcome: OutcomeView,
}

impl AllSteps {
    /// Of the answers as they are, with the call that is shown.
    pub fn new(app: &AppState, call: usize) -> Self {
        Self { outcome: OutcomeView { call, ..OutcomeView::new(app) } }
    }
}

impl ScreenState for AllSteps {
    fn profile(&self, _: &AppState) -> Profile {
        Profile { follows_clock: true, ..Profile::READING }
    }

    fn rows(&self, _: &AppState) -> usize {
        0
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        screen::read(intent)
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    /// Whether a step is open changes with the clock.
    fn refresh(&mut self, app: &AppState) {
        self.outcome.refresh(app);
    }
}
