//! Whom the readiness check is for.

use crate::{
    app::{
        navigation::{Destination, Transition},
        screen::{Menu, MenuItem},
        state::AppState,
    },
    content::enums::Respondent,
    readiness::RESPONDENTS,
};

/// Who can be asked.
pub type ReadinessMenu = Menu<Respondent>;

impl Default for ReadinessMenu {
    fn default() -> Self {
        Self::new(RESPONDENTS.to_vec())
    }
}

impl MenuItem for Respondent {
    fn open(&self, _: &mut AppState) -> Transition {
        Transition::Open(Destination::ReadinessCheck(*self))
    }
}
