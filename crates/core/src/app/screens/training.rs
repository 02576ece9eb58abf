//! The first page of training: alone or with a class, and whether done cases are remembered.

use crate::{
    app::{
        effect::{Effect, SaveState},
        navigation::{self, Destination, Learners, Transition},
        screen::{Menu, MenuItem},
        state::AppState,
    },
    content::catalog::Case,
    ids::CaseId,
    training::selection::mixture,
};

/// So many cases make a mixture.
const MIXED: usize = 3;

/// An item of the first page of training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrainingItem {
    /// Three cases, mixed.
    Mixed,
    /// A case of one's own choice, and those after it.
    Case,
    Set,
    Class,
    /// Remember which cases are done, or forget them.
    Progress,
}

/// The first page of training.
pub type TrainingMenu = Menu<TrainingItem>;

impl Default for TrainingMenu {
    fn default() -> Self {
        use TrainingItem::{Case, Class, Mixed, Progress, Set};
        Self::new(vec![Mixed, Case, Set, Class, Progress])
    }
}

impl MenuItem for TrainingItem {
    fn open(&self, app: &mut AppState) -> Transition {
        match self {
            Self::Mixed => navigation::begin_cases(mixed(app)),
            Self::Case => Transition::Open(Destination::Cases(Learners::Alone)),
            Self::Set => Transition::Open(Destination::Sets),
            Self::Class => Transition::Open(Destination::ClassMenu),
            Self::Progress => Transition::Perform(remember(app)),
        }
    }
}

/// Three cases, if possible such that are not done. Which ones follows from the moment.
fn mixed(app: &AppState) -> Vec<CaseId> {
    let cases: Vec<&Case> = app.catalog.cases.values().collect();
    let is_new = |case: &&Case| app.done.as_ref().is_none_or(|done| !done.contains(&case.id));
    let new: Vec<&Case> = cases.iter().copied().filter(is_new).collect();
    let turn = u64::try_from(app.now.and_utc().timestamp()).unwrap_or_default();
    mixture(if new.len() < MIXED { &cases } else { &new }, MIXED, turn)
}

/// Begins to remember which cases are done, or forgets them.
fn remember(app: &mut AppState) -> Effect {
    if app.done_saved == SaveState::Saved {
        app.done = None;
        return Effect::ForgetDone;
    }
    // Once more after it could not be saved: what is known is not lost.
    let done = app.done.get_or_insert_default();
    Effect::SaveDone(done.iter().cloned().collect())
}
