//! Whom the readiness check is for.

use crate::{
    app::{
        navigation::{Destination, Transition},
        screen::{Menu, MenuItem},
        state::AppState,
    },
    content::vocabulary::Readies,
    readiness::RESPONDENTS,
};

/// Who can be asked.
pub type ReadinessMenu = Menu<Readies>;

impl Default for ReadinessMenu {
    fn default() -> Self {
        Self::new(RESPONDENTS.to_vec())
    }
}

impl MenuItem for Readies {
    fn open(&self, _: &mut AppState) -> Transition {
        Transition::Open(Destination::Check(*self))
    }
}
