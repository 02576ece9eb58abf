//! The quick check: the gates first, then the signs, on one screen.

use crate::{
    app::{
        intent::Intent,
        marking,
        navigation::{self, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::{GateId, SignId},
    reference::Topic,
};

/// The quick check.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QuickCheck {
    pub selected: usize,
}

/// What a row asks.
enum Row {
    Gate(GateId),
    Sign(SignId),
}

fn row(app: &AppState, row: usize) -> Option<Row> {
    let gates = app.gates();
    match row.checked_sub(gates.len()) {
        None => gates.into_iter().nth(row).map(Row::Gate),
        Some(nth) => app.quick().get(nth).cloned().map(Row::Sign),
    }
}

impl ScreenState for QuickCheck {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MARKING
    }

    fn rows(&self, app: &AppState) -> usize {
        app.gates().len() + app.quick().len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match *intent {
            Intent::Continue => Transition::Open(navigation::review(app)),
            Intent::Details { row: nth } => match row(app, nth) {
                Some(Row::Sign(sign)) => navigation::details(Some(Topic::Sign(sign))),
                Some(Row::Gate(_)) | None => Transition::Stay,
            },
            Intent::Set { row: nth, reply } => {
                self.selected = nth;
                match row(app, nth) {
                    Some(Row::Gate(gate)) => marking::mark_gate(app, &gate, reply),
                    Some(Row::Sign(sign)) => marking::mark_sign(app, &sign, reply),
                    None => Transition::Stay,
                }
            }
            _ => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
