//! Marking signs and gates in the answers. A sign that asks for action at once asks the danger gate
//! again the moment it is marked.

use super::{
    intent::Reply,
    navigation::{Destination, Transition},
    state::AppState,
};
use crate::{
    assess::Answer,
    ids::{GateId, SignId},
};

/// The answer that a reply to a sign or gate means; a no is kept as no answer.
pub const fn wanted(reply: Reply) -> Option<Answer> {
    match reply {
        Reply::Yes => Some(Answer::Yes),
        Reply::Unsure => Some(Answer::Unsure),
        Reply::Partly | Reply::No => None,
    }
}

/// The answer after a reply: the same one once more takes it back.
pub fn toggled(now: Option<Answer>, reply: Reply) -> Option<Answer> {
    let wanted = wanted(reply);
    if now == wanted { None } else { wanted }
}

/// Marks a gate; danger leads straight to the outcome.
pub fn mark_gate(app: &mut AppState, gate: &GateId, reply: Reply) -> Transition {
    let answer = toggled(app.answers.gate(gate), reply);
    app.answers.set_gate(gate, answer);
    if answer.is_some() && app.raises_danger(gate) {
        Transition::Open(Destination::Outcome)
    } else {
        Transition::Stay
    }
}

/// Marks a sign; one that asks for action at once asks the danger gate again.
pub fn mark_sign(app: &mut AppState, sign: &SignId, reply: Reply) -> Transition {
    let answer = toggled(app.answers.sign(sign), reply);
    app.answers.set_sign(sign, answer);
    let acts = app.catalog.signs.get(sign).is_some_and(|sign| sign.act_now.is_some());
    let danger = app.gates().into_iter().find(|gate| app.raises_danger(gate));
    match danger {
        Some(gate) if answer.is_some() && acts => {
            Transition::Open(Destination::Gate { gate, again: Some(sign.clone()) })
        }
        _ => Transition::Stay,
    }
}
