//! The outcome: the call at hand, the next rung when they could not help, and the pages beside it.

use super::super::{
    Model,
    action::Action,
    flow,
    screen::{ContactList, Screen},
};
use crate::assess;

/// What an action does on this screen.
pub fn act(model: &mut Model, action: Action) {
    match action {
        Action::NextRung => next_rung(model),
        Action::Advice | Action::Next => model.push(Screen::Advice),
        Action::Why => why(model),
        Action::OtherHelp => {
            let contacts = flow::other_help(model);
            model.push(Screen::Contacts { list: ContactList::OtherHelp, contacts });
        }
        _ => {}
    }
}

/// The next call of the ladder. After the last, which always answers, there is none.
fn next_rung(model: &mut Model) {
    let catalog = model.catalog.clone();
    if let Some(Screen::Outcome(result)) = model.screens.last_mut() {
        let last = result.route.ladder(&catalog).len().saturating_sub(1);
        result.call = (result.call + 1).min(last);
    }
}

/// Back to the rung before; from the first one goes back a screen.
pub fn back(model: &mut Model) {
    match model.screens.last_mut() {
        Some(Screen::Outcome(result)) if result.call > 0 => result.call -= 1,
        _ => model.pop(),
    }
}

fn why(model: &mut Model) {
    let Screen::Outcome(result) = model.screen() else { return };
    let assessment = result.assessment.clone();
    let changes = assess::changes(&model.answers, &assessment, &model.catalog);
    model.push(Screen::Why { assessment, changes });
}
