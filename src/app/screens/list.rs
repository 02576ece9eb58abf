//! Marking signs: a category of the list, or the quick check with its gates on top. A sign that
//! asks for action at once asks the danger gate again the moment it is marked.

use super::{
    super::{Model, action::Action, flow},
    gate::raises_danger,
    go_to, look,
};
use crate::{
    assess::Answer,
    ids::{GateId, SignId},
    reference::Topic,
};

/// A category of the list.
pub fn section(model: &mut Model, section: usize, at: usize, action: Action) {
    let rows = model.list().get(section).map(|(_, signs)| signs.clone()).unwrap_or_default();
    if action == Action::Next {
        return flow::after_section(model, section);
    }
    if action == Action::Details {
        return details(model, rows.get(at).cloned());
    }
    let Some((row, answer)) = marking(action, at) else { return };
    if let Some(sign) = rows.get(row) {
        go_to(model, row);
        mark_sign(model, sign, answer);
    }
}

/// The quick check: the gates first, then the signs, on one screen.
pub fn quick(model: &mut Model, at: usize, action: Action) {
    if action == Action::Next {
        return flow::review(model);
    }
    let gates = model.gates();
    if action == Action::Details {
        let sign = at.checked_sub(gates.len()).and_then(|nth| model.quick().get(nth)).cloned();
        return details(model, sign);
    }
    let Some((row, answer)) = marking(action, at) else { return };
    let sign = row.checked_sub(gates.len()).and_then(|nth| model.quick().get(nth)).cloned();
    if row < gates.len() || sign.is_some() {
        go_to(model, row);
    }
    if let Some(gate) = gates.get(row) {
        mark_gate(model, gate, answer);
    }
    if let Some(sign) = sign {
        mark_sign(model, &sign, answer);
    }
}

/// Everything about a sign, on a page of its own.
pub fn details(model: &mut Model, sign: Option<SignId>) {
    if let Some(sign) = sign {
        look::show(model, Topic::Sign(sign));
    }
}

/// The row and the mark that an action means; a mark that is there already is taken away.
fn marking(action: Action, at: usize) -> Option<(usize, Option<Answer>)> {
    match action {
        Action::Yes => Some((at, Some(Answer::Yes))),
        Action::Unsure => Some((at, Some(Answer::Unsure))),
        Action::No => Some((at, None)),
        Action::Pick(nth) => Some((usize::from(nth).checked_sub(1)?, Some(Answer::Yes))),
        _ => None,
    }
}

fn toggled(now: Option<Answer>, wanted: Option<Answer>) -> Option<Answer> {
    if now == wanted { None } else { wanted }
}

fn mark_gate(model: &mut Model, gate: &GateId, wanted: Option<Answer>) {
    let answer = toggled(model.answers.gate(gate), wanted);
    model.answers.set_gate(gate, answer);
    if answer.is_some() && raises_danger(model, gate) {
        flow::show_outcome(model);
    }
}

fn mark_sign(model: &mut Model, sign: &SignId, wanted: Option<Answer>) {
    let answer = toggled(model.answers.sign(sign), wanted);
    model.answers.set_sign(sign, answer);
    let acts = model.catalog.signs.get(sign).is_some_and(|sign| sign.act_now.is_some());
    if answer.is_some() && acts {
        ask_danger(model, sign);
    }
}

fn ask_danger(model: &mut Model, sign: &SignId) {
    let danger = model.gates().into_iter().find(|gate| raises_danger(model, gate));
    if let Some(gate) = danger {
        flow::ask_again(model, gate, sign.clone());
    }
}

/// Keeps or withdraws a sign on the review, with the answer it had.
pub fn keep_or_withdraw(model: &mut Model, sign: &SignId, had: Answer) {
    let kept = model.answers.sign(sign).is_some();
    model.answers.set_sign(sign, if kept { None } else { Some(had) });
}
