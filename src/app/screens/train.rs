//! Training: its first page, and under it choosing cases, one learner alone, a class, and the ladder
//! at another place or moment. Uses the training core.

pub mod alone;
pub mod choose;
pub mod class;
pub mod what_if;

use super::{
    super::{
        Model,
        action::Action,
        effect::{Effect, Kept},
        screen::{TrainItem, Who},
    },
    go_to, picked,
};
use crate::{content::catalog::Case, ids::CaseId, training::selection::mixture};

/// So many cases make a mixture.
const MIXED: usize = 3;

/// The first page.
pub fn menu(model: &mut Model, at: usize, action: Action) -> Vec<Effect> {
    let Some(row) = picked(action, at, TrainItem::ALL.len()) else { return Vec::new() };
    go_to(model, row);
    match TrainItem::ALL.get(row) {
        Some(TrainItem::Mixed) => {
            let cases = mixed(model);
            alone::begin(model, cases);
        }
        Some(TrainItem::Case) => choose::show(model, Who::Alone),
        Some(TrainItem::Set) => choose::show_sets(model),
        Some(TrainItem::Class) => class::show_order(model),
        Some(TrainItem::Progress) => return remember(model),
        None => {}
    }
    Vec::new()
}

/// Three cases, if possible such that are not done. Which ones follows from the moment.
fn mixed(model: &Model) -> Vec<CaseId> {
    let cases: Vec<&Case> = model.catalog.cases.values().collect();
    let is_new = |case: &&Case| model.done.as_ref().is_none_or(|done| !done.contains(&case.id));
    let new: Vec<&Case> = cases.iter().copied().filter(is_new).collect();
    let turn = u64::try_from(model.now.and_utc().timestamp()).unwrap_or_default();
    mixture(if new.len() < MIXED { &cases } else { &new }, MIXED, turn)
}

/// Begins to remember which cases are done, or forgets them.
fn remember(model: &mut Model) -> Vec<Effect> {
    if model.done_kept == Kept::Saved {
        model.done = None;
        return vec![Effect::ForgetDone];
    }
    // Once more after it could not be saved: what is known is not lost.
    let done = model.done.get_or_insert_default();
    vec![Effect::SaveDone(done.iter().cloned().collect())]
}
