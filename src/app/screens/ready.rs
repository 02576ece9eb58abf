//! The readiness check: whom it is for, its questions, and on to what there is to do. The answers
//! are the model's, so that going back loses none; leaving forgets them.

use super::{
    super::{Model, action::Action, screen::Screen},
    go_to, picked,
};
use crate::readiness::{self, RESPONDENTS, ReadinessAnswer};

/// Shows whom the check is for.
pub(in crate::app) fn show(model: &mut Model) {
    model.push(Screen::Ready { at: 0 });
}

/// What an action does where it is asked whom the check is for.
pub fn whom(model: &mut Model, at: usize, action: Action) {
    let Some(row) = picked(action, at, RESPONDENTS.len()) else { return };
    let Some(whom) = RESPONDENTS.get(row).copied() else { return };
    go_to(model, row);
    model.push(Screen::Check { whom, at: 0 });
}

/// What an action does among the questions.
pub fn act(model: &mut Model, action: Action) {
    let Screen::Check { whom, at } = *model.screen() else { return };
    let (row, wanted) = match action {
        Action::Next => return model.push(Screen::Todo { whom }),
        Action::Pick(nth) => (usize::from(nth).saturating_sub(1), None),
        Action::Turn => (at, None),
        Action::Yes => (at, Some(ReadinessAnswer::Yes)),
        Action::Partly => (at, Some(ReadinessAnswer::Partly)),
        Action::No => (at, Some(ReadinessAnswer::No)),
        _ => return,
    };
    let catalog = model.catalog.clone();
    let Some(question) = readiness::questions(&catalog, whom).nth(row) else { return };
    go_to(model, row);
    let now = model.ready.get(&question.id);
    // The same answer once more takes it back.
    let new =
        wanted.map_or_else(|| ReadinessAnswer::next(now), |new| (now != Some(new)).then_some(new));
    model.ready.set(&question.id, new);
    let more = row + 1 < readiness::questions(&catalog, whom).count();
    // Whoever answers by a letter goes through them one after the other.
    if wanted.is_some() && more {
        go_to(model, row + 1);
    }
}
