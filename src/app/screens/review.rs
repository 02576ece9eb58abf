//! The review: each marked sign beside its ordinary explanation, kept or withdrawn; then whether
//! the person would have reacted the same to somebody who looked different. That answer changes no
//! outcome; a no leads back to the signs.

use super::{
    super::{Model, action::Action, flow, screen::Screen},
    go_to, list,
};

/// The rows after the signs: yes, the same; no.
pub const ANSWERS: usize = 2;

/// What an action does on this screen.
pub fn act(model: &mut Model, action: Action) {
    let Screen::Review(review) = model.screen() else { return };
    let signs = review.marked.len();
    let row = match action {
        Action::Pick(nth) if usize::from(nth) <= signs + ANSWERS => usize::from(nth) - 1,
        Action::Yes | Action::No | Action::Unsure | Action::Next => review.at,
        _ => return,
    };
    if let Some((sign, had)) = review.marked.get(row).cloned() {
        if action == Action::Next {
            // Going on from a sign leads to the question, not past it.
            go_to(model, signs);
        } else {
            go_to(model, row);
            list::keep_or_withdraw(model, &sign, had);
        }
    } else if row == signs {
        go_to(model, row);
        flow::show_outcome(model);
    } else {
        look_again(model);
    }
}

fn look_again(model: &mut Model) {
    if let Some(Screen::Review(review)) = model.screens.last_mut() {
        review.doubt = true;
        review.at = 0;
    }
}
