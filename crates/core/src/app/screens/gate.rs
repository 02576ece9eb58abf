//! A gate: yes, unsure or no. A yes or unsure to danger leads straight to the emergency outcome.

use crate::{
    app::{
        bindings::{Action, Context},
        intent::Intent,
        keymap::{GATE_ANSWERS, RowKeys},
        marking::wanted,
        navigation::{self, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::{GateId, SignId},
    page::InputKind,
};

/// A gate being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateQuestion {
    pub gate: GateId,
    /// The signs that made it be asked again.
    pub again: Vec<SignId>,
    /// The selected answer, in the order of [`GATE_ANSWERS`]; none before one has moved.
    pub selected: Option<usize>,
}

impl GateQuestion {
    /// With no answer selected, so that a key pressed for the list below answers nothing.
    pub const fn new(gate: GateId, again: Vec<SignId>) -> Self {
        Self { gate, again, selected: None }
    }
}

impl ScreenState for GateQuestion {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            context: Context::Gate,
            keys: &[Action::Yes, Action::Unsure, Action::No],
            first_key: None,
            row_keys: RowKeys::Answers,
            input: InputKind::Choose,
            follows_clock: false,
            is_bilingual: false,
            has_text: false,
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        GATE_ANSWERS.len()
    }

    fn selected(&self) -> Option<usize> {
        self.selected
    }

    fn select(&mut self, row: usize) {
        self.selected = Some(row);
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let Intent::Open { row } = *intent else { return Transition::Stay };
        let Some(reply) = GATE_ANSWERS.get(row) else { return Transition::Stay };
        self.selected = Some(row);
        let answer = wanted(*reply);
        app.answers.set_gate(&self.gate, answer);
        if answer.is_some() && app.raises_danger(&self.gate) {
            Transition::Open(Destination::Outcome)
        } else if !self.again.is_empty() {
            Transition::Close
        } else {
            let nth = app.gates().iter().position(|gate| *gate == self.gate);
            Transition::Open(navigation::gate(app, nth.map_or(0, |nth| nth + 1)))
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
