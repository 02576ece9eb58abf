//! Marking signs and gates in the answers. A sign that asks for action at once asks the danger gate
//! again the moment it is marked.

use super::{
    intent::{Intent, Reply},
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

/// What is done to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkChange {
    /// Answered so; only a no takes an answer away.
    Reply(Reply),
    /// The next of its answers: yes, unsure, none.
    Next,
}

impl MarkChange {
    /// The change that an intent makes to its row.
    pub const fn of(intent: &Intent) -> Option<(usize, Self)> {
        match *intent {
            Intent::Set { row, reply } => Some((row, Self::Reply(reply))),
            Intent::Cycle { row } => Some((row, Self::Next)),
            _ => None,
        }
    }

    /// The answer after it.
    pub const fn apply(self, now: Option<Answer>) -> Option<Answer> {
        match (self, now) {
            (Self::Reply(reply), _) => wanted(reply),
            (Self::Next, None) => Some(Answer::Yes),
            (Self::Next, Some(Answer::Yes)) => Some(Answer::Unsure),
            (Self::Next, Some(Answer::Unsure)) => None,
        }
    }
}

/// Whether an intent goes on from a list whose last row does so.
pub fn goes_on(intent: &Intent, last: usize) -> bool {
    match *intent {
        Intent::Continue => true,
        Intent::Set { row, reply: Reply::Yes } | Intent::Cycle { row } => row == last,
        _ => false,
    }
}

/// Marks a gate; danger leads straight to the outcome, also when it is said once more.
pub fn mark_gate(app: &mut AppState, gate: &GateId, change: MarkChange) -> Transition {
    let before = app.answers.gate(gate);
    let answer = change.apply(before);
    app.answers.set_gate(gate, answer);
    // Whoever goes round the answers to take danger back is on the way to none.
    let is_said = answer.is_some() && (before.is_none() || change != MarkChange::Next);
    if is_said && app.raises_danger(gate) {
        Transition::Open(Destination::Outcome)
    } else {
        Transition::Stay
    }
}

/// Marks a sign; one that asks for action at once asks the danger gate again when it is new.
pub fn mark_sign(app: &mut AppState, sign: &SignId, change: MarkChange) -> Transition {
    let before = app.answers.sign(sign);
    let answer = change.apply(before);
    app.answers.set_sign(sign, answer);
    let acts = app.catalog.signs.get(sign).is_some_and(|sign| sign.act_now.is_some());
    let danger = app.gates().into_iter().find(|gate| app.raises_danger(gate));
    match danger {
        Some(gate) if before.is_none() && answer.is_some() && acts => {
            Transition::Open(Destination::Gate { gate, again: vec![sign.clone()] })
        }
        _ => Transition::Stay,
    }
}
