//! A gate: yes, unsure or no. A yes or unsure to danger leads straight to 112.

use super::{
    super::{
        Model,
        action::Action,
        flow,
        screen::{GateQuestion, Screen},
    },
    picked,
};
use crate::{assess::Answer, content::vocabulary::Concern, ids::GateId};

/// The answers in the order of the rows.
pub const ANSWERS: [Option<Answer>; 3] = [Some(Answer::Yes), Some(Answer::Unsure), None];

/// What an action does on this screen.
pub fn act(model: &mut Model, action: Action) {
    let Screen::Gate(question) = model.screen() else { return };
    let row = match action {
        Action::Yes => Some(0),
        Action::Unsure => Some(1),
        Action::No => Some(2),
        other => picked(other, question.at, ANSWERS.len()),
    };
    let question = question.clone();
    if let Some(answer) = row.and_then(|row| ANSWERS.get(row)) {
        super::go_to(model, row.unwrap_or_default());
        answer_gate(model, &question, *answer);
    }
}

fn answer_gate(model: &mut Model, question: &GateQuestion, answer: Option<Answer>) {
    model.answers.set_gate(&question.gate, answer);
    if answer.is_some() && raises_danger(model, &question.gate) {
        flow::show_outcome(model);
    } else if question.again.is_some() {
        model.pop();
    } else {
        let nth = model.gates().iter().position(|gate| *gate == question.gate);
        flow::ask_gate(model, nth.map_or(0, |nth| nth + 1));
    }
}

/// Whether a gate is about danger now.
pub fn raises_danger(model: &Model, gate: &GateId) -> bool {
    model.catalog.gates.get(gate).is_some_and(|gate| gate.raises == Some(Concern::Danger))
}
