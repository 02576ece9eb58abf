//! Choosing a set of cases.

use crate::{
    app::{
        navigation::{self, Transition},
        screen::{Menu, MenuItem},
        state::AppState,
    },
    ids::SetId,
    training,
};

/// The sets of cases.
pub type SetsMenu = Menu<SetId>;

impl SetsMenu {
    /// Every set there is.
    pub fn of_catalog(app: &AppState) -> Self {
        Self::new(training::practice_sets(&app.catalog).cloned().collect())
    }
}

impl MenuItem for SetId {
    fn open(&self, app: &mut AppState) -> Transition {
        let set = app.catalog.sets.get(self);
        set.map_or(Transition::Stay, |set| navigation::begin_cases(set.cases.clone()))
    }
}
